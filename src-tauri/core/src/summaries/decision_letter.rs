//! 评审结果通知书: what was decided of an application, told to the applicant; a refusal with its reason.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::letterhead::{Letterhead, letterhead};
use super::paper::{Choice, Paper};
use crate::base::book::Reader;
use crate::base::money::Yuan;
use crate::base::refusal::{Result, refuse};
use crate::channels::grants::applications::ApplicationId;
use crate::channels::grants::applications::model::{ApplicationFields, ApplicationState};
use crate::channels::grants::applications::pages::{
    ApplicationAsk, ApplicationsAsk, DecisionView, application, applications,
};
use crate::channels::grants::model::BudgetClass;

#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DecisionLetterAsk {
    pub application: ApplicationId,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DecisionLetter {
    pub letterhead: Letterhead,
    pub application_no: String,
    pub project: String,
    pub organisation: String,
    pub call: String,
    pub outcome: ApplicationState,
    pub asked: Yuan,
    /// What was approved; `None` when it was declined.
    pub amount: Option<Yuan>,
    pub cut: Option<Yuan>,
    pub conditions: Option<String>,
    pub reason: Option<String>,
    pub minutes: String,
    pub decided_on: NaiveDate,
    /// What was asked and approved of each line, where it was cut by lines.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub lines: Vec<DecidedLine>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DecidedLine {
    pub class: BudgetClass,
    pub line: String,
    pub asked: Yuan,
    pub approved: Yuan,
}

/// The lines asked for with what is left of each; none where nothing was cut by lines.
fn decided_lines(fields: &ApplicationFields, decision: &DecisionView) -> Vec<DecidedLine> {
    if decision.cut.is_none() || decision.lines.is_empty() {
        return Vec::new();
    }
    let lines = fields.asked_lines().into_iter().map(|asked| {
        let mut approved = decision.lines.iter();
        let same = approved.find(|line| line.class == asked.class && line.line == asked.line);
        DecidedLine {
            approved: same.map_or(Yuan::ZERO, |line| line.amount),
            class: asked.class,
            line: asked.line,
            asked: asked.amount,
        }
    });
    lines.collect()
}

impl Paper for DecisionLetter {
    type Ask = DecisionLetterAsk;

    crate::own_letterhead!();

    fn of() -> &'static str {
        "application"
    }

    fn draw(reader: &Reader, ask: &DecisionLetterAsk) -> Result<Self> {
        let page = application(
            reader,
            &ApplicationAsk {
                id: ask.application,
            },
        )?;
        let line = page.application;
        let label = line.no.clone().unwrap_or_else(|| line.name.clone());
        let decision = page.decision.ok_or_else(|| {
            refuse("papers-application-undecided")
                .at("of")
                .arg("application", label.clone())
        })?;
        let lines = decided_lines(&page.fields, &decision);
        Ok(DecisionLetter {
            lines,
            letterhead: letterhead(reader)?,
            application_no: label,
            project: line.name,
            organisation: line.organisation.name,
            call: line.call.name,
            outcome: decision.outcome,
            asked: line.asked,
            amount: decision.amount,
            cut: decision.cut,
            conditions: decision.conditions,
            reason: decision.reason,
            minutes: decision.minutes,
            decided_on: decision.decided_on,
        })
    }

    /// Every application that was decided.
    fn all(reader: &Reader) -> Result<Vec<Choice<DecisionLetterAsk>>> {
        let rows = applications(reader, &ApplicationsAsk::default())?.rows;
        let decided = rows
            .into_iter()
            .filter(|row| row.state.is_approved() || row.state == ApplicationState::Declined);
        Ok(decided
            .map(|row| {
                let ask = DecisionLetterAsk {
                    application: row.id,
                };
                Choice::of(ask, row.no, row.name, Some(row.organisation.name))
            })
            .collect())
    }

    fn day(&self) -> NaiveDate {
        self.decided_on
    }

    fn title(&self) -> String {
        self.project.clone()
    }

    fn number(&self) -> Option<String> {
        Some(self.application_no.clone())
    }
}
