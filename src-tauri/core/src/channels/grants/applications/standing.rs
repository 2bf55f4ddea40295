//! An application as the rules of its call look at it.

use chrono::NaiveDate;

use super::model::ApplicationId;
use super::rows::{self, ApplicationRow};
use crate::base::book::{Change, Reader};
use crate::base::money::Yuan;
use crate::base::refusal::Result;
use crate::channels::grants::calls::rows::{CallRow, call_by_id};
use crate::channels::grants::calls::rules::{
    BudgetPart, Request, RuleFinding, RuleKind, findings, keeps_hard_rules,
};

/// `asked` is what is asked, or what was approved when it is awarded.
pub fn request_of(
    reader: &Reader,
    call: &CallRow,
    row: &ApplicationRow,
    asked: Yuan,
    on: NaiveDate,
) -> Result<Request> {
    let year = call.standing().year();
    Ok(Request {
        asked,
        own: row.fields.own,
        parts: row
            .fields
            .lines
            .iter()
            .map(|line| BudgetPart {
                class: line.class.word().to_owned(),
                line: line.line.clone(),
                asked: line.asked,
            })
            .collect(),
        applicant: rows::applicant(reader, row.fields.organisation, year, Some(row.id))?,
        on,
    })
}

/// Refuses an application, handed in or not, that a hard rule of its call shuts out.
pub fn keeps_rules_of_call(change: &Change, id: ApplicationId, on: NaiveDate) -> Result<()> {
    let row = rows::application_by_id(change, id)?;
    let call = call_by_id(change, row.call)?;
    keeps_hard_rules(findings_of(change, &call, &row, on)?)
}

/// Where its call takes one a year of an organisation, an application that counts again is that one.
pub fn is_the_only_one_again(change: &Change, call: &CallRow, row: &ApplicationRow) -> Result<()> {
    let request = request_of(change, call, row, row.fields.asked, change.today())?;
    let mut rules = call.fields.rules.clone();
    rules.retain(|rule| rule.kind == RuleKind::OncePerYear);
    keeps_hard_rules(findings(&rules, &request))
}

/// The rules of its call that an application does not keep, hard ones first.
pub fn findings_of(
    reader: &Reader,
    call: &CallRow,
    row: &ApplicationRow,
    on: NaiveDate,
) -> Result<Vec<RuleFinding>> {
    let request = request_of(reader, call, row, row.fields.asked, on)?;
    let mut found = findings(&call.fields.rules, &request);
    found.sort_by_key(|finding| finding.level);
    Ok(found)
}
