//! Explain: any figure on a screen or a paper opens the rows behind it, with the sum they make.

mod hub;
mod money;
mod of_project;
pub(super) mod of_year;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::deadlines::Label;
use crate::base::book::Reader;
use crate::base::dates::PartialDate;
use crate::base::money::Yuan;
use crate::base::quantity::Quantity;
use crate::base::refusal::{Refusal, Result, refuse};
use crate::hub::model::Measure;
use crate::projects::channel::Channel;
use crate::projects::measure::{IndicatorId, total};
use crate::projects::model::ProjectId;
use crate::words_enum;

pub use hub::{asking, asking_late};
pub use of_project::late_rows;

words_enum!(
    /// A figure that can be opened.
    Figure {
        TimePassed = "timePassed",
        Indicators = "indicators",
        Awarded = "awarded",
        Paid = "paid",
        Spent = "spent",
        Budget = "budget",
        Held = "held",
        People = "people",
        PersonTimes = "personTimes",
        Children = "children",
        Volunteers = "volunteers",
        Hours = "hours",
        /// What one indicator reached.
        Reached = "reached",
        /// What is late, and why.
        Late = "late",
        /// What asks for action in one channel.
        Channel = "channel",
        /// What the funds were promised, have bound, have paid and have left.
        FundsTotal = "fundsTotal",
        FundsApproved = "fundsApproved",
        FundsPaid = "fundsPaid",
        FundsAvailable = "fundsAvailable",
        /// A measure of the hub's year.
        Measure = "measure",
    }
);

/// Which figure. Those of a project name it; a channel's its channel; one of the year its measure and year.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(optional_fields)]
pub struct ExplainAsk {
    pub figure: Figure,
    #[serde(default)]
    pub project: Option<ProjectId>,
    #[serde(default)]
    pub indicator: Option<IndicatorId>,
    #[serde(default)]
    pub channel: Option<Channel>,
    #[serde(default)]
    pub measure: Option<Measure>,
    #[serde(default)]
    pub year: Option<i32>,
}

/// One row behind a figure: a record and what it brings.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ExplainRow {
    /// The record's table and id; it can be opened.
    pub kind: String,
    pub id: String,
    pub on: Option<PartialDate>,
    pub label: String,
    /// Whose it is: an organisation's or a project's name.
    pub of: Option<String>,
    /// Its state or what it is, as a word of the catalogue.
    pub word: Option<Label>,
    pub amount: Option<Yuan>,
    pub count: Option<Quantity>,
    pub percent: Option<String>,
    pub late: bool,
    /// Why it is late, as someone wrote it.
    pub why: Option<String>,
    /// Why it is held up, by the rules that hold it.
    pub held_by: Vec<Refusal>,
}

impl ExplainRow {
    pub fn of(kind: &str, id: impl ToString, label: impl Into<String>) -> Self {
        Self {
            kind: kind.to_owned(),
            id: id.to_string(),
            on: None,
            label: label.into(),
            of: None,
            word: None,
            amount: None,
            count: None,
            percent: None,
            late: false,
            why: None,
            held_by: Vec::new(),
        }
    }

    pub fn on(self, on: impl Into<PartialDate>) -> Self {
        Self {
            on: Some(on.into()),
            ..self
        }
    }

    pub fn on_day(self, on: Option<NaiveDate>) -> Self {
        Self {
            on: on.map(PartialDate::from),
            ..self
        }
    }

    pub fn belonging(self, of: Option<String>) -> Self {
        Self { of, ..self }
    }

    pub fn said(self, family: &str, word: &str) -> Self {
        Self {
            word: Label::new(family, word),
            ..self
        }
    }

    pub fn paying(self, amount: Yuan) -> Self {
        Self {
            amount: Some(amount),
            ..self
        }
    }

    pub fn counting(self, count: Option<Quantity>) -> Self {
        Self { count, ..self }
    }
}

/// The rows behind a figure and what they make.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Explanation {
    pub figure: Figure,
    /// How it follows from the rows: `explain-rule-<word>` of the catalogue.
    pub rule: String,
    pub amount: Option<Yuan>,
    pub count: Option<Quantity>,
    pub percent: Option<String>,
    /// The count adds people who may be the same: it is what they are together at most.
    pub at_most: bool,
    /// Rows of a past year that no date bears out: they stand as of today.
    #[ts(type = "number")]
    pub undated: usize,
    pub rows: Vec<ExplainRow>,
    #[ts(type = "number")]
    pub total: usize,
}

impl Explanation {
    /// The rows counted.
    fn counted(figure: Figure, rule: &str, rows: Vec<ExplainRow>) -> Self {
        Self {
            figure,
            rule: rule.to_owned(),
            amount: None,
            count: Some(Quantity::exact(
                i64::try_from(rows.len()).unwrap_or_default(),
                "",
            )),
            percent: None,
            at_most: false,
            undated: 0,
            total: rows.len(),
            rows,
        }
    }

    /// The rows' money added up.
    fn added(figure: Figure, rule: &str, rows: Vec<ExplainRow>) -> Self {
        Self {
            amount: Some(rows.iter().filter_map(|row| row.amount).sum()),
            count: None,
            ..Self::counted(figure, rule, rows)
        }
    }

    /// The rows' counts added up, in one unit.
    fn summed(figure: Figure, rule: &str, unit: &str, rows: Vec<ExplainRow>) -> Self {
        Self {
            count: total(rows.iter().filter_map(|row| row.count.as_ref()), unit),
            ..Self::counted(figure, rule, rows)
        }
    }

    fn at_most(self) -> Self {
        let several = self.rows.iter().filter(|row| row.count.is_some()).count() > 1;
        Self {
            at_most: several,
            ..self
        }
    }
}

pub fn explain(reader: &Reader, ask: &ExplainAsk) -> Result<Explanation> {
    let lacks = |field: &'static str| {
        move || {
            refuse("summaries-explain-of-what")
                .at(field)
                .arg("field", field)
        }
    };
    match ask.figure {
        Figure::Channel => hub::channel(reader, ask.channel.ok_or_else(lacks("channel"))?),
        Figure::FundsTotal | Figure::FundsApproved | Figure::FundsPaid | Figure::FundsAvailable => {
            money::funds(reader, ask.figure)
        }
        Figure::Measure => {
            let measure = ask.measure.ok_or_else(lacks("measure"))?;
            of_year::explained(reader, measure, ask.year.ok_or_else(lacks("year"))?)
        }
        Figure::Reached => {
            let indicator = ask.indicator.ok_or_else(lacks("indicator"))?;
            of_project::reached(reader, indicator)
        }
        Figure::Late => of_project::late(reader, ask.project),
        figure => {
            let project = ask.project.ok_or_else(lacks("project"))?;
            match figure {
                Figure::Awarded | Figure::Paid | Figure::Spent => {
                    money::of_project(reader, project, figure)
                }
                _ => of_project::explained(reader, project, figure),
            }
        }
    }
}
