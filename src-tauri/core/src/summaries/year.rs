//! The hub's year: each measure counted from its rows, beside last year, the goal and the opening figure.

use chrono::Datelike;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::explain::of_year::explained;
use crate::base::book::Reader;
use crate::base::money::Yuan;
use crate::base::quantity::Quantity;
use crate::base::refusal::Result;
use crate::channels::grants::pages::{LedgerAsk, ledger};
use crate::hub::model::Measure;
use crate::hub::pages::{GoalRow, GoalsAsk, OpeningFigureRow, goals, opening_figures};
use crate::projects::measure::percent_of;
use crate::services::pages::{ServicesAsk, services};

#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default)]
#[ts(optional_fields)]
pub struct HubYearAsk {
    /// This year where none is said.
    pub year: Option<i32>,
}

#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct HubYear {
    pub year: i32,
    /// Years that have something to show, the newest first.
    pub years: Vec<i32>,
    pub lines: Vec<YearLine>,
}

/// One measure. A figure that adds people who may be the same is what they are together at most.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct YearLine {
    pub measure: Measure,
    /// Of a measure of the hub's own.
    pub title: Option<String>,
    pub figure: Option<Quantity>,
    /// Of money, instead of the figure.
    pub amount: Option<Yuan>,
    pub last_figure: Option<Quantity>,
    pub last_amount: Option<Yuan>,
    pub at_most: bool,
    pub last_at_most: bool,
    /// How many of the rows of a past year no date bears out: they stand as of today.
    #[ts(type = "number")]
    pub undated: usize,
    #[ts(type = "number")]
    pub last_undated: usize,
    /// How many rows stand behind it.
    #[ts(type = "number")]
    pub rows: usize,
    pub goal: Option<Quantity>,
    /// Reached of the goal in percent, not capped.
    #[ts(type = "string | null")]
    pub of_goal: Option<Decimal>,
    /// 历史基数: beside the figure, never in it.
    pub opening: Option<Quantity>,
}

/// Counted in the book; a measure of the hub's own has nothing to count.
const COUNTED: [Measure; 10] = [
    Measure::Incubated,
    Measure::Graduated,
    Measure::Events,
    Measure::Projects,
    Measure::PeopleServed,
    Measure::PersonTimes,
    Measure::VolunteerHours,
    Measure::Publications,
    Measure::Covered,
    Measure::Paid,
];

pub fn hub_year(reader: &Reader, ask: &HubYearAsk) -> Result<HubYear> {
    let year = ask.year.unwrap_or_else(|| reader.today().year());
    let wanted = goals(reader, &GoalsAsk { year: Some(year) })?.rows;
    let opening = opening_figures(reader)?.rows;
    let mut lines = Vec::new();
    for measure in COUNTED {
        lines.push(line(reader, measure, year, &wanted, &opening)?);
    }
    for goal in wanted.iter().filter(|goal| goal.measure == Measure::Own) {
        lines.push(own(goal, &opening));
    }
    Ok(HubYear {
        year,
        years: years(reader, year)?,
        lines,
    })
}

fn line(
    reader: &Reader,
    measure: Measure,
    year: i32,
    goals: &[GoalRow],
    opening: &[OpeningFigureRow],
) -> Result<YearLine> {
    let this = explained(reader, measure, year)?;
    let last = explained(reader, measure, year - 1)?;
    let goal = goals.iter().find(|goal| goal.measure == measure);
    let goal = goal.map(|goal| goal.target.clone());
    let unit = goal.as_ref().map_or("", |goal| goal.unit.as_str());
    let in_unit = |count: Option<Quantity>| {
        count.map(|count| match count.unit.is_empty() {
            true => Quantity {
                unit: unit.to_owned(),
                ..count
            },
            false => count,
        })
    };
    let reached = match this.amount {
        Some(amount) => Some(amount.decimal()),
        None => this.count.as_ref().map(|count| count.value),
    };
    Ok(YearLine {
        measure,
        title: None,
        figure: in_unit(this.count),
        amount: this.amount,
        last_figure: in_unit(last.count),
        last_amount: last.amount,
        at_most: this.at_most,
        last_at_most: last.at_most,
        undated: this.undated,
        last_undated: last.undated,
        rows: this.total,
        of_goal: goal
            .as_ref()
            .zip(reached)
            .and_then(|(goal, reached)| percent_of(reached, goal.value)),
        goal,
        opening: opening
            .iter()
            .find(|row| row.measure == measure)
            .map(|row| row.figure.clone()),
    })
}

fn own(goal: &GoalRow, opening: &[OpeningFigureRow]) -> YearLine {
    YearLine {
        measure: Measure::Own,
        title: goal.title.clone(),
        figure: None,
        amount: None,
        last_figure: None,
        last_amount: None,
        at_most: false,
        last_at_most: false,
        undated: 0,
        last_undated: 0,
        rows: 0,
        goal: Some(goal.target.clone()),
        of_goal: None,
        opening: opening
            .iter()
            .find(|row| row.measure == Measure::Own && row.title == goal.title)
            .map(|row| row.figure.clone()),
    }
}

/// Years with a goal, a service or a line of the ledger, this one and the one asked for.
fn years(reader: &Reader, asked: i32) -> Result<Vec<i32>> {
    let mut years = goals(reader, &GoalsAsk::default())?.years;
    let given = services(reader, &ServicesAsk::default())?.rows;
    years.extend(given.iter().map(|row| row.given_on.year()));
    let posted = ledger(reader, &LedgerAsk::default())?.rows;
    years.extend(posted.iter().map(|line| line.posted_on.year()));
    years.extend([asked, reader.today().year()]);
    years.sort_unstable_by(|a, b| b.cmp(a));
    years.dedup();
    Ok(years)
}
