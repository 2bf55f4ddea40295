//! The invariants that no trigger holds, looked for over the whole book: the equation at the end of an award (8), what was
//! accepted against the budget (9), and the order of its days (11).

use crate::base::book::Reader;
use crate::base::money::Yuan;
use crate::base::refusal::{Refusal, Result, Stop};
use crate::base::verify::Finding;
use crate::channels::grants::closing::{AtEnd, at_end};
use crate::channels::grants::expenses::pages::spending;
use crate::channels::grants::expenses::{keeps_to_budget, rows::budget_of};
use crate::channels::grants::rows::{self, AwardRow};

/// What a register brought is as it was recorded, and is not measured.
pub fn check_rules(reader: &Reader) -> Result<Vec<Finding>> {
    let mut findings = Vec::new();
    for award in rows::all_awards(reader)? {
        if award.as_recorded {
            continue;
        }
        findings.extend(equation_holds(reader, &award)?);
        findings.extend(budget_holds(reader, &award)?);
    }
    let mut order = reader
        .conn()
        .prepare(include_str!("../sql/check_order.sql"))?;
    let mut broken = order.query([])?;
    while let Some(row) = broken.next()? {
        let (id, detail): (String, String) = (row.get("id")?, row.get("detail")?);
        findings.push(Finding::new("grants-order", detail).of_row("award", &id));
    }
    Ok(findings)
}

/// Invariant 8: of what was paid, what nothing explains is owed, and no more than what was said to be.
fn equation_holds(reader: &Reader, award: &AwardRow) -> Result<Option<Finding>> {
    if !award.state.is_over() {
        return Ok(None);
    }
    let AtEnd { left, owed } = at_end(reader, award)?;
    if left >= Yuan::ZERO && left <= owed {
        return Ok(None);
    }
    let detail = format!("{}: left {left}, owed {owed}", award.no);
    Ok(Some(of_award("grants-unexplained", detail, award)))
}

/// Invariant 9 for what was accepted, whatever is being decided.
fn budget_holds(reader: &Reader, award: &AwardRow) -> Result<Option<Finding>> {
    if budget_of(reader, award.id)?.is_empty() {
        return Ok(None);
    }
    match keeps_to_budget(award, &spending(reader, award)?.as_posted()) {
        Ok(()) => Ok(None),
        Err(Stop::Refused(refusal)) => {
            let detail = format!("{}: {}", award.no, numbers_of(&refusal));
            Ok(Some(of_award("grants-budget-exceeded", detail, award)))
        }
        Err(broken) => Err(broken),
    }
}

/// Its names and numbers, in any language.
fn numbers_of(refusal: &Refusal) -> String {
    let told = refusal
        .args
        .iter()
        .map(|(name, value)| format!("{name} {value}"));
    told.collect::<Vec<_>>().join(", ")
}

fn of_award(code: &str, detail: String, award: &AwardRow) -> Finding {
    Finding::new(code, detail).of_row("award", &award.id.to_string())
}
