//! Risks and issues: what may go wrong or has, who answers for it, by when, and how it ended.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::model::{ProjectId, open_to_plans};
use super::rows;
use crate::base::book::{Change, Made};
use crate::base::refusal::{Result, refuse};
use crate::base::typed::{required, written};
use crate::registry::PersonId;
use crate::{id, words_enum};

id!(RiskId);

words_enum!(
    RiskKind {
        /// It may happen.
        Risk = "risk",
        /// It has happened.
        Issue = "issue",
    }
);

words_enum!(Severity {
    High = "high",
    Middle = "middle",
    Low = "low",
});

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RiskFields {
    pub project: ProjectId,
    pub kind: RiskKind,
    pub title: String,
    pub severity: Severity,
    /// Who answers for it.
    #[serde(default)]
    pub owner: Option<PersonId>,
    #[serde(default)]
    pub due_on: Option<NaiveDate>,
    /// What is done about it.
    #[serde(default)]
    pub response: Option<String>,
}

impl RiskFields {
    /// Tidied, with the one who answers for it.
    pub fn checked(self) -> Result<(Self, PersonId)> {
        let owner = self
            .owner
            .ok_or_else(|| refuse("projects-risk-without-owner").at("owner"))?;
        let fields = Self {
            title: required(&self.title, "title")?,
            response: written(self.response.as_deref()),
            ..self
        };
        Ok((fields, owner))
    }
}

pub fn add(fields: RiskFields, change: &Change) -> Result<Made> {
    let (fields, owner) = fields.checked()?;
    open_to_plans(rows::project(change, fields.project)?.state)?;
    let id = RiskId::fresh();
    rows::add_risk(change, id, &fields, owner)?;
    Ok(Made::new("project_risk", id))
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct EditRisk {
    pub risk: RiskId,
    pub fields: RiskFields,
}

impl EditRisk {
    pub fn apply(self, change: &Change) -> Result<Made> {
        let before = rows::risk(change, self.risk)?;
        still_open(before.closed_on)?;
        let fields = RiskFields {
            project: before.project,
            ..self.fields
        };
        let (fields, owner) = fields.checked()?;
        rows::edit_risk(change, self.risk, &fields, owner)?;
        Ok(Made::new("project_risk", self.risk))
    }
}

/// Ends a risk or an issue with what became of it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CloseRisk {
    pub risk: RiskId,
    pub on: NaiveDate,
    pub outcome: String,
}

impl CloseRisk {
    pub fn apply(self, change: &Change) -> Result<Made> {
        let before = rows::risk(change, self.risk)?;
        still_open(before.closed_on)?;
        closed_in_its_time(before.raised_on, self.on, change.today())?;
        let outcome = required(&self.outcome, "outcome")?;
        rows::close_risk(change, self.risk, self.on, &outcome)?;
        Ok(Made::new("project_risk", self.risk))
    }
}

fn still_open(closed_on: Option<NaiveDate>) -> Result<()> {
    match closed_on {
        Some(on) => Err(refuse("projects-risk-closed")
            .at("risk")
            .arg("on", on)
            .into()),
        None => Ok(()),
    }
}

fn closed_in_its_time(raised_on: NaiveDate, on: NaiveDate, today: NaiveDate) -> Result<()> {
    if on < raised_on || on > today {
        return Err(refuse("projects-risk-closed-when")
            .at("on")
            .arg("on", on)
            .arg("raised", raised_on)
            .arg("today", today)
            .into());
    }
    Ok(())
}
