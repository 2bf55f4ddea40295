//! What all projects reached together: for the hub, and for each service domain.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use chrono::Datelike;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::activities::{Reach, reach};
use super::indicators::{IndicatorRow, indicators};
use super::library::library;
use super::people::{CodedReach, Enrolments};
use super::{
    ActivitiesAsk, ActivityRow, ProjectRow, activities, is_undated, project_rows, project_rows_on,
};
use crate::base::book::Reader;
use crate::base::dates::end_of_past_year;
use crate::base::refusal::Result;
use crate::projects::library::{LibraryIndicator, says_the_same};
use crate::projects::measure::Reading;
use crate::projects::model::{ProjectId, ProjectState};
use crate::projects::roll_up::{RolledFigure, RolledPart, brought, rolled};

#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default)]
#[ts(optional_fields)]
pub struct RollUpAsk {
    /// What was reached in this year; all years without it.
    pub year: Option<i32>,
}

/// Figures over a set of projects.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RolledSet {
    /// Projects that are no drafts and ran in that time.
    pub projects: Vec<RolledProject>,
    /// Of their activities. People are distinct within one activity only: `people` is what they are together at most.
    pub reach: Reach,
    /// By code, each counted once in whichever projects it stands.
    pub coded: CodedReach,
    /// By the library, in its order; figures without rows are left out.
    pub figures: Vec<RolledFigure>,
    /// Indicators that follow no library, or one that is calculated otherwise, and so add up to nothing.
    #[ts(type = "number")]
    pub unlinked: usize,
}

#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RolledProject {
    pub id: ProjectId,
    pub no: Option<String>,
    pub name: String,
    /// At the end of a past year asked for.
    pub state: ProjectState,
    /// Nothing says when it ran, so that it stands in every year.
    pub undated: bool,
}

#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RolledDomain {
    /// `null` for projects that name no domain.
    pub domain: Option<String>,
    #[serde(flatten)]
    pub set: RolledSet,
}

#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RollUp {
    pub year: Option<i32>,
    /// Every project once. The domains below do not add up to it: a project may stand in two of them.
    pub hub: RolledSet,
    pub domains: Vec<RolledDomain>,
    /// Projects that stand in more than one domain.
    #[ts(type = "number")]
    pub in_several: usize,
}

pub fn roll_up(reader: &Reader, ask: &RollUpAsk) -> Result<RollUp> {
    let this_year = reader.today().year();
    let end = ask
        .year
        .and_then(|year| end_of_past_year(year, reader.today()));
    let rows = match end {
        Some(day) => project_rows_on(reader, day)?,
        None => project_rows(reader, None)?,
    };
    let shown: Vec<ProjectRow> = rows
        .into_iter()
        .filter(|row| row.state != ProjectState::Draft && ran_in(row, ask.year, this_year))
        .collect();
    let material = Material {
        year: ask.year,
        library: library(reader)?,
        indicators: indicators(reader, None)?,
        activities: activities(reader, &ActivitiesAsk::default())?.rows,
        enrolments: Enrolments::all(reader)?,
    };
    let mut by_domain: BTreeMap<Option<&str>, Vec<&ProjectRow>> = BTreeMap::new();
    for row in &shown {
        for domain in &row.domains {
            by_domain.entry(Some(domain)).or_default().push(row);
        }
        if row.domains.is_empty() {
            by_domain.entry(None).or_default().push(row);
        }
    }
    Ok(RollUp {
        year: ask.year,
        hub: material.over(&shown.iter().collect::<Vec<_>>()),
        domains: by_domain
            .into_iter()
            .map(|(domain, rows)| RolledDomain {
                domain: domain.map(str::to_owned),
                set: material.over(&rows),
            })
            .collect(),
        in_several: shown.iter().filter(|row| row.domains.len() > 1).count(),
    })
}

/// Its actual period, else the planned one, touches the year; an open one runs until today. One without dates is shown
/// in every year up to this one.
fn ran_in(row: &ProjectRow, year: Option<i32>, this_year: i32) -> bool {
    let Some(year) = year else { return true };
    let from = row.actual_from.or(row.planned_from);
    let to = row.actual_to.or(if row.state.is_open() {
        None
    } else {
        row.planned_to
    });
    year <= this_year
        && from.is_none_or(|from| from.year() <= year)
        && to.is_none_or(|to| to.year() >= year)
}

struct Material {
    year: Option<i32>,
    library: Vec<LibraryIndicator>,
    indicators: Vec<IndicatorRow>,
    activities: Vec<ActivityRow>,
    enrolments: Enrolments,
}

impl Material {
    fn over(&self, rows: &[&ProjectRow]) -> RolledSet {
        let ids: BTreeSet<ProjectId> = rows.iter().map(|row| row.id).collect();
        let of_them = |id: &ProjectId| ids.contains(id);
        let mut parts: HashMap<&str, Vec<RolledPart>> = HashMap::new();
        let mut unlinked = 0;
        for row in self.indicators.iter().filter(|row| of_them(&row.project)) {
            match &row.library {
                Some(code) if self.counts_for(row, code) => {
                    parts.entry(code).or_default().extend(self.part(row));
                }
                _ => unlinked += 1,
            }
        }
        let held: Vec<ActivityRow> = self
            .activities
            .iter()
            .filter(|row| of_them(&row.fields.project))
            .filter(|row| {
                self.year
                    .is_none_or(|year| row.fields.starts_on.year() == year)
            })
            .cloned()
            .collect();
        RolledSet {
            projects: rows.iter().map(|row| rolled_project(row)).collect(),
            reach: reach(&held),
            coded: self.enrolments.reach(of_them, self.year),
            figures: self
                .library
                .iter()
                .filter_map(|one| Some(rolled(one, parts.remove(one.code.as_str())?)))
                .filter(|figure| !figure.parts.is_empty())
                .collect(),
            unlinked,
        }
    }

    /// What was linked before the two had to be calculated alike adds up to nothing.
    fn counts_for(&self, row: &IndicatorRow, code: &str) -> bool {
        let of = self.library.iter().find(|one| one.code == code);
        of.is_none_or(|of| says_the_same(row.calculation, of.fields.calculation))
    }

    fn part(&self, row: &IndicatorRow) -> Option<RolledPart> {
        let readings: Vec<Reading> = row.results.iter().map(|one| one.reading.clone()).collect();
        let brought = brought(row.calculation, row.baseline.as_ref(), &readings, self.year)?;
        Some(RolledPart {
            project: row.project,
            project_no: row.project_no.clone(),
            project_name: row.project_name.clone(),
            indicator: row.id,
            indicator_name: row.name.clone(),
            figure: brought.figure,
            part: brought.part,
            whole: brought.whole,
        })
    }
}

fn rolled_project(row: &ProjectRow) -> RolledProject {
    RolledProject {
        id: row.id,
        no: row.no.clone(),
        name: row.name.clone(),
        state: row.state,
        undated: is_undated(row),
    }
}
