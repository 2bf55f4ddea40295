//! A project as one line of a list on paper, and what the lines add up to.

use std::collections::HashMap;

use chrono::NaiveDate;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::on_day::{OnDay, mean_of};
use crate::base::book::Reader;
use crate::base::dates::PartialDate;
use crate::base::money::Yuan;
use crate::base::refusal::Result;
use crate::projects::ProjectId;
use crate::projects::measure::Completion;
use crate::projects::model::ProjectState;
use crate::projects::pages::{ProjectRow, indicators, project_rows};

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ProjectLine {
    pub project: ProjectId,
    pub no: Option<String>,
    pub name: String,
    pub organisation: Option<String>,
    pub leader: Option<String>,
    /// The leading channel's word.
    pub channel: String,
    pub state: String,
    pub domains: Vec<String>,
    pub places: Vec<String>,
    pub planned_from: Option<PartialDate>,
    pub planned_to: Option<PartialDate>,
    /// Its actual end.
    #[serde(default)]
    pub ended: Option<PartialDate>,
    pub overdue: bool,
    /// `None`: it has no award.
    pub awarded: Option<Yuan>,
    pub paid: Yuan,
    pub spent: Yuan,
    pub activities: u32,
    /// Mean completion of its indicators, percent.
    #[ts(type = "string | null")]
    pub indicators: Option<Decimal>,
    /// A figure behind the mean was said approximately.
    #[serde(default)]
    pub approximate: bool,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ProjectTotals {
    pub projects: u32,
    pub organisations: u32,
    pub open: u32,
    pub closed: u32,
    pub overdue: u32,
    pub activities: u32,
    pub awarded: Yuan,
    pub paid: Yuan,
    pub spent: Yuan,
    /// 拨付率 and 执行率 over all of them, percent.
    #[ts(type = "string | null")]
    pub payment_rate: Option<Decimal>,
    #[ts(type = "string | null")]
    pub execution_rate: Option<Decimal>,
}

/// Every project but the drafts, by number, as they stand today.
pub fn project_lines(reader: &Reader) -> Result<Vec<ProjectLine>> {
    project_lines_on(reader, reader.today())
}

/// The same at the end of a day.
pub fn project_lines_on(reader: &Reader, day: NaiveDate) -> Result<Vec<ProjectLine>> {
    let on_day = OnDay::all(reader, day)?;
    let mut completions: HashMap<ProjectId, Vec<Option<Completion>>> = HashMap::new();
    for row in indicators(reader, None)? {
        let (_, completion) = row.standing_on(day);
        completions.entry(row.project).or_default().push(completion);
    }
    let mut rows = on_day.listed(project_rows(reader, None)?);
    rows.sort_by(|a, b| (a.no.is_none(), &a.no, &a.name).cmp(&(b.no.is_none(), &b.no, &b.name)));
    Ok(rows
        .into_iter()
        .map(|row| {
            let mean = mean_of(completions.get(&row.id).map_or(&[], Vec::as_slice));
            line(row, &on_day, mean)
        })
        .collect())
}

fn line(row: ProjectRow, on_day: &OnDay, mean: (Option<Decimal>, bool)) -> ProjectLine {
    let (awarded, paid, spent) = on_day.line_money(row.id);
    ProjectLine {
        project: row.id,
        state: row.state.word().to_owned(),
        overdue: row.overdue,
        activities: row.activities,
        no: row.no,
        name: row.name,
        organisation: row.organisation_name,
        leader: row.leader_name,
        channel: row.lead_channel.word().to_owned(),
        domains: row.domains,
        places: row.places,
        planned_from: row.planned_from,
        planned_to: row.planned_to,
        ended: row.actual_to,
        awarded,
        paid,
        spent,
        indicators: mean.0,
        approximate: mean.1,
    }
}

impl ProjectLine {
    /// It was over before the day.
    pub fn ended_before(&self, day: NaiveDate) -> bool {
        let ended = self.ended.or(self.planned_to);
        !self.is_open() && ended.is_some_and(|ended| ended.last_day() < day)
    }

    fn is_open(&self) -> bool {
        ProjectState::ALL
            .iter()
            .any(|state| state.word() == self.state && state.is_open())
    }
}

pub fn project_totals(lines: &[ProjectLine]) -> ProjectTotals {
    let count = |of: &dyn Fn(&ProjectLine) -> bool| {
        u32::try_from(lines.iter().filter(|line| of(line)).count()).unwrap_or(u32::MAX)
    };
    let organisations: std::collections::BTreeSet<&String> = lines
        .iter()
        .filter_map(|line| line.organisation.as_ref())
        .collect();
    let is_open = ProjectLine::is_open;
    let awarded = lines.iter().filter_map(|line| line.awarded).sum::<Yuan>();
    let paid = lines.iter().map(|line| line.paid).sum::<Yuan>();
    let spent = lines.iter().map(|line| line.spent).sum::<Yuan>();
    ProjectTotals {
        projects: count(&|_| true),
        organisations: u32::try_from(organisations.len()).unwrap_or(u32::MAX),
        open: count(&is_open),
        closed: count(&|line| !is_open(line)),
        overdue: count(&|line| line.overdue),
        activities: lines.iter().map(|line| line.activities).sum(),
        awarded,
        paid,
        spent,
        payment_rate: paid.percent_of(awarded),
        execution_rate: spent.percent_of(paid),
    }
}
