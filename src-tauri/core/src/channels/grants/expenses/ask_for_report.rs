//! A report is asked for: by when, for which period; or is not needed after all.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::model::{ReportId, ReportState, may_be_dropped, period_makes_sense};
use super::rows::{self as expenses, ReportRow};
use crate::base::book::{Change, Made};
use crate::base::refusal::{Result, refuse};
use crate::base::typed::required;
use crate::channels::grants::model::{AwardId, ConditionId};
use crate::channels::grants::rows;

#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AskForReport {
    pub award: AwardId,
    pub name: String,
    pub due_on: Option<NaiveDate>,
    pub period_from: Option<NaiveDate>,
    pub period_to: Option<NaiveDate>,
    /// The last one (结项报告).
    #[serde(default, rename = "final")]
    pub is_final: bool,
    /// A condition of a tranche that is met when the report is accepted.
    pub condition: Option<ConditionId>,
}

#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DropReport {
    pub report: ReportId,
}

impl AskForReport {
    pub fn apply(self, change: &Change) -> Result<Made> {
        let award = rows::award_by_id(change, self.award)?;
        period_makes_sense(self.period_from, self.period_to)?;
        if let Some(condition) = self.condition {
            let tranche = rows::condition_by_id(change, condition)?.tranche;
            if rows::tranche_by_id(change, tranche)?.award != award.id {
                return Err(refuse("grants-tranche-differs").at("condition").into());
            }
        }
        let report = ReportRow {
            id: ReportId::fresh(),
            award: award.id,
            seq: expenses::next_seq(change, award.id)?,
            name: required(&self.name, "name")?,
            state: ReportState::Due,
            is_final: self.is_final,
            condition: self.condition,
            period_from: self.period_from,
            period_to: self.period_to,
            due_on: self.due_on,
            submitted_on: None,
            state_on: change.today(),
            state_by: change.actor().name.clone(),
            state_reason: None,
        };
        expenses::add_report(change, &report)?;
        Ok(Made::numbered("expense_report", report.id, report.name))
    }
}

impl DropReport {
    pub fn apply(self, change: &Change) -> Result<Made> {
        let report = expenses::report_by_id(change, self.report)?;
        may_be_dropped(&report.name, report.state)?;
        expenses::remove_report(change, report.id)?;
        Ok(Made::numbered("expense_report", report.id, report.name))
    }
}
