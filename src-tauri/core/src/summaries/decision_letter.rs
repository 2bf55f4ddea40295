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
    ApplicationAsk, ApplicationsAsk, DecisionView, MoveLine, application, applications,
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
    /// `None`: it was found ineligible, and came before no panel.
    pub minutes: Option<String>,
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

/// What is told, by the panel's decision or by the check before it.
struct Told {
    outcome: ApplicationState,
    on: NaiveDate,
    amount: Option<Yuan>,
    cut: Option<Yuan>,
    conditions: Option<String>,
    reason: Option<String>,
    minutes: Option<String>,
    lines: Vec<DecidedLine>,
}

impl Told {
    fn by_panel(fields: &ApplicationFields, decision: DecisionView) -> Told {
        Told {
            lines: decided_lines(fields, &decision),
            outcome: decision.outcome,
            on: decision.decided_on,
            amount: decision.amount,
            cut: decision.cut,
            conditions: decision.conditions,
            reason: decision.reason,
            minutes: Some(decision.minutes),
        }
    }

    /// Found ineligible, for the reason that step was given.
    fn by_check(moves: Vec<MoveLine>) -> Option<Told> {
        let step = moves.into_iter().next_back()?;
        (step.to == ApplicationState::Ineligible).then(|| Told {
            outcome: step.to,
            on: step.on,
            amount: None,
            cut: None,
            conditions: None,
            reason: step.reason,
            minutes: None,
            lines: Vec::new(),
        })
    }
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
        let told = match page.decision {
            Some(decision) => Told::by_panel(&page.fields, decision),
            None => Told::by_check(page.moves).ok_or_else(|| {
                refuse("papers-application-undecided")
                    .at("of")
                    .arg("application", label.clone())
            })?,
        };
        Ok(DecisionLetter {
            lines: told.lines,
            letterhead: letterhead(reader)?,
            application_no: label,
            project: line.name,
            organisation: line.organisation.name,
            call: line.call.name,
            outcome: told.outcome,
            asked: line.asked,
            amount: told.amount,
            cut: told.cut,
            conditions: told.conditions,
            reason: told.reason,
            minutes: told.minutes,
            decided_on: told.on,
        })
    }

    /// Every application that was decided, or found ineligible.
    fn all(reader: &Reader) -> Result<Vec<Choice<DecisionLetterAsk>>> {
        let rows = applications(reader, &ApplicationsAsk::default())?.rows;
        let decided = rows.into_iter().filter(|row| {
            use ApplicationState::{Declined, Ineligible};
            row.state.is_approved() || matches!(row.state, Declined | Ineligible)
        });
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
