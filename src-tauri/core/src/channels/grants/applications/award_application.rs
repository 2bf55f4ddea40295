//! An approved application becomes an award, and a project where it was for a new one.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::keep_to_approval::{call_pays, dated_after_decision_and_notice, waits_for};
use super::model::{ApplicationId, may_be_awarded};
use super::proposed::proposed_budget;
use super::rows::{self, ApplicationRow};
use super::standing::request_of;
use crate::base::book::{Change, Made};
use crate::base::dates::{PartialDate, typed_day};
use crate::base::refusal::{Result, fault};
use crate::channels::grants::calls::rows::call_by_id;
use crate::channels::grants::calls::rules::{
    BudgetPart, findings, keeps_hard_rules, share_granted_on,
};
use crate::channels::grants::expenses::rows::set_regrant_percent;
use crate::channels::grants::expenses::{BudgetLineFields, class_caps, write_budget};
use crate::channels::grants::model::FundId;
use crate::channels::grants::rows::{award_by_id, fund_by_id};
use crate::channels::grants::{AwardId, MakeAward, TrancheFields};
use crate::projects::{self, Channel, ProjectFields, ProjectId};

#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AwardApplication {
    pub application: ApplicationId,
    /// One of the call's funds.
    pub fund: FundId,
    #[serde(deserialize_with = "typed_day")]
    pub decided_on: NaiveDate,
    /// As agreed; the call's plan where none is said.
    #[serde(default)]
    pub tranches: Vec<TrancheFields>,
    /// The budget of what was approved; where none is said, as it was decided by lines, else the cut
    /// spread over the lines asked for.
    #[serde(default)]
    pub lines: Vec<BudgetLineFields>,
    pub note: Option<String>,
}

impl AwardApplication {
    pub fn apply(mut self, change: &Change) -> Result<Made> {
        let mut row = rows::application_by_id(change, self.application)?;
        let call = call_by_id(change, row.call)?;
        let decision = rows::decision_of(change, row.id)?;
        let approved = decision.as_ref().and_then(|decision| decision.amount);
        let award = rows::award_of(change, row.id)?;
        let awarded_as = award.as_ref().map(|(_, no)| no.as_str());
        let amount = may_be_awarded(row.label(), row.state, approved, awarded_as)?;
        dated_after_decision_and_notice(change, &call, &row, self.decided_on)?;
        let budget = match self.lines.is_empty() {
            true => proposed_budget(change, &call, &row, amount)?
                .into_iter()
                .map(BudgetLineFields::from)
                .collect(),
            false => std::mem::take(&mut self.lines),
        };
        let mut request = request_of(change, &call, &row, amount, self.decided_on)?;
        request.parts = budget.iter().map(BudgetPart::from).collect();
        keeps_hard_rules(findings(&call.fields.rules, &request))?;
        let fund = fund_by_id(change, self.fund)?;
        call_pays(change, &call, &fund, None, amount)?;

        let project = match row.fields.project {
            Some(project) => project,
            None => add_project(change, &row)?,
        };
        row.fields.project = Some(project);
        rows::save_application(change, &row)?;
        let caps = class_caps(&call);
        let granted_on = share_granted_on(&call.fields.rules);
        let plan = match self.tranches.is_empty() {
            true => call.fields.plan,
            false => self.tranches,
        };
        let conditions = decision.and_then(|decision| decision.conditions);
        let made = MakeAward {
            project,
            organisation: Some(row.fields.organisation),
            fund: self.fund,
            amount,
            decided_on: self.decided_on,
            tranches: waits_for(plan, conditions.as_deref()),
            note: with_conditions(self.note, conditions.as_deref()),
        }
        .apply(change)?;
        let award: AwardId = made.id.parse().map_err(|error| fault("store", error))?;
        rows::link_award(change, award, row.id)?;
        rows::set_award_end(
            change,
            award,
            row.fields.period_to.map(PartialDate::last_day),
        )?;
        if !budget.is_empty() {
            write_budget(change, &award_by_id(change, award)?, &budget, &caps)?;
        }
        set_regrant_percent(change, award, granted_on)?;
        Ok(made)
    }
}

/// What the award was approved under stands on it as well, for whoever signs the agreement.
fn with_conditions(note: Option<String>, conditions: Option<&str>) -> Option<String> {
    match (note, conditions) {
        (Some(note), Some(conditions)) if !note.contains(conditions) => {
            Some(format!("{note}\n{conditions}"))
        }
        (None, Some(conditions)) => Some(conditions.to_owned()),
        (note, _) => note,
    }
}

fn add_project(change: &Change, row: &ApplicationRow) -> Result<ProjectId> {
    let fields = ProjectFields {
        name: row.fields.name.clone(),
        lead_channel: Channel::Grants,
        organisation: Some(row.fields.organisation),
        leader: None,
        partners: Vec::new(),
        domains: Vec::new(),
        beneficiaries: Vec::new(),
        places: Vec::new(),
        planned_from: row.fields.period_from,
        planned_to: row.fields.period_to,
        actual_from: None,
        actual_to: None,
        objective: row.fields.summary.clone(),
        budget: Vec::new(),
        taken_over: None,
    };
    let made = projects::Op::AddProject(fields).apply(change)?;
    made.id.parse().map_err(|error| fault("store", error))
}
