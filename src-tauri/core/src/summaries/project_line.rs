//! A project as one line of a list on paper, and what the lines add up to.

use std::collections::HashMap;

use chrono::NaiveDate;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::base::book::Reader;
use crate::base::dates::PartialDate;
use crate::base::money::Yuan;
use crate::base::refusal::Result;
use crate::channels::grants::pages::{AwardThen, standing_awards};
use crate::projects::ProjectId;
use crate::projects::model::ProjectState;
use crate::projects::pages::{ProjectRow, project_rows, project_rows_on};

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
    pub overdue: bool,
    /// `None`: it has no award.
    pub awarded: Option<Yuan>,
    pub paid: Yuan,
    pub spent: Yuan,
    pub activities: u32,
    /// Mean completion of its indicators, percent.
    #[ts(type = "string | null")]
    pub indicators: Option<Decimal>,
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

/// Every project but the drafts, by number.
pub fn project_lines(reader: &Reader) -> Result<Vec<ProjectLine>> {
    lines(reader, None, project_rows(reader, None)?)
}

/// As they stood at the end of a past day: state, money, activities, indicators and what was late, each by its dates.
pub fn project_lines_on(reader: &Reader, day: NaiveDate) -> Result<Vec<ProjectLine>> {
    lines(reader, Some(day), project_rows_on(reader, day)?)
}

fn lines(
    reader: &Reader,
    on: Option<NaiveDate>,
    mut rows: Vec<ProjectRow>,
) -> Result<Vec<ProjectLine>> {
    let mut money: HashMap<ProjectId, Vec<AwardThen>> = HashMap::new();
    for award in standing_awards(reader, None, on)? {
        money.entry(award.project).or_default().push(award);
    }
    rows.retain(|row| row.state != ProjectState::Draft);
    rows.sort_by(|a, b| (a.no.is_none(), &a.no, &a.name).cmp(&(b.no.is_none(), &b.no, &b.name)));
    let none = Vec::new();
    Ok(rows
        .into_iter()
        .map(|row| {
            let awards = money.get(&row.id).unwrap_or(&none);
            line(row, awards)
        })
        .collect())
}

fn line(row: ProjectRow, awards: &[AwardThen]) -> ProjectLine {
    let sum = |of: fn(&AwardThen) -> Yuan| awards.iter().map(of).sum::<Yuan>();
    ProjectLine {
        project: row.id,
        no: row.no,
        name: row.name,
        organisation: row.organisation_name,
        leader: row.leader_name,
        channel: row.lead_channel.word().to_owned(),
        state: row.state.word().to_owned(),
        domains: row.domains,
        places: row.places,
        planned_from: row.planned_from,
        planned_to: row.planned_to,
        overdue: row.overdue,
        awarded: (!awards.is_empty()).then(|| sum(|award| award.amount)),
        paid: sum(|award| award.net_paid),
        spent: sum(|award| award.accepted),
        activities: row.activities,
        indicators: row.indicators.mean_percent,
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
    let is_open = |line: &ProjectLine| {
        ProjectState::ALL
            .iter()
            .any(|state| state.word() == line.state && state.is_open())
    };
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
