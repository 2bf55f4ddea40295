//! 领域报告: the projects of one field of work together, what they reached and what it cost.

use std::collections::{BTreeSet, HashMap};

use chrono::NaiveDate;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::letterhead::{Letterhead, letterhead};
use super::paper::{Choice, Paper, PaperSpan};
use super::project_line::{ProjectLine, ProjectTotals, project_lines_on, project_totals};
use crate::base::book::Reader;
use crate::base::quantity::Quantity;
use crate::base::refusal::{Result, refuse};
use crate::projects::measure;
use crate::projects::model::ProjectState;
use crate::projects::pages::{
    ActivitiesAsk, IndicatorRow, accepted_updates, activities, indicators, library, project_rows,
};
use crate::projects::roll_up::{RolledFigure, RolledPart, brought, rolled};

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DomainReportAsk {
    /// Its name, as the projects bear it.
    pub domain: String,
    #[serde(flatten)]
    pub span: PaperSpan,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DomainReport {
    pub letterhead: Letterhead,
    pub as_of: NaiveDate,
    pub domain: String,
    pub projects: Vec<ProjectLine>,
    pub totals: ProjectTotals,
    pub person_times: Option<Quantity>,
    pub hours: Option<Quantity>,
    /// Their indicators of the library added up by its rules.
    #[serde(default)]
    pub rolled: Vec<DomainFigure>,
    /// Every indicator of these projects, by project.
    pub indicators: Vec<DomainIndicator>,
    /// What the newest update of each project tells, as every paper tells it.
    pub stories: Vec<DomainStory>,
    pub prepared_by: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DomainIndicator {
    pub project: String,
    pub name: String,
    pub target: Option<Quantity>,
    pub reached: Option<Quantity>,
    #[ts(type = "string | null")]
    pub completion: Option<Decimal>,
    /// A figure behind the completion was said approximately.
    #[serde(default)]
    pub approximate: bool,
}

/// One indicator of the library over the projects of the field.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DomainFigure {
    pub name: String,
    pub name_en: String,
    /// Its level's word.
    pub level: String,
    /// Projects that bring something to it.
    pub projects: u32,
    pub figure: Option<Quantity>,
    /// Together no more than this: one may be in two of the projects.
    pub at_most: Option<Quantity>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DomainStory {
    pub project: String,
    pub told: String,
}

impl Paper for DomainReport {
    type Ask = DomainReportAsk;

    crate::own_letterhead!();

    fn of() -> &'static str {
        "domain"
    }

    fn draw(reader: &Reader, ask: &DomainReportAsk) -> Result<Self> {
        let as_of = ask.span.last_day(reader)?;
        let mut projects = project_lines_on(reader, as_of)?;
        projects.retain(|line| line.domains.contains(&ask.domain));
        if projects.is_empty() {
            return Err(refuse("summaries-domain-without-projects")
                .at("domain")
                .arg("domain", &ask.domain)
                .arg("day", as_of)
                .into());
        }
        projects.retain(|line| ask.span.from.is_none_or(|from| !line.ended_before(from)));
        let mut report = Self {
            letterhead: letterhead(reader)?,
            as_of,
            domain: ask.domain.clone(),
            totals: ProjectTotals::default(),
            person_times: None,
            hours: None,
            rolled: Vec::new(),
            indicators: Vec::new(),
            stories: Vec::new(),
            prepared_by: Some(reader.actor().name.clone()),
            projects,
        };
        report.read(reader, ask.span)?;
        Ok(report)
    }

    fn all(reader: &Reader) -> Result<Vec<Choice<DomainReportAsk>>> {
        let mut rows = project_rows(reader, None)?;
        rows.retain(|row| row.state != ProjectState::Draft);
        let named: BTreeSet<&String> = rows.iter().flat_map(|row| &row.domains).collect();
        Ok(named
            .into_iter()
            .map(|domain| {
                let ask = DomainReportAsk {
                    domain: domain.clone(),
                    span: PaperSpan::default(),
                };
                Choice::of(ask, None, domain, None)
            })
            .collect())
    }

    fn has_period() -> bool {
        true
    }

    fn span(ask: &mut DomainReportAsk) -> Option<&mut PaperSpan> {
        Some(&mut ask.span)
    }

    fn day(&self) -> NaiveDate {
        self.as_of
    }

    fn title(&self) -> String {
        self.domain.clone()
    }
}

impl DomainReport {
    fn read(&mut self, reader: &Reader, span: PaperSpan) -> Result<()> {
        let (mut times, mut hours) = (Vec::new(), Vec::new());
        let mut parts: HashMap<String, Vec<RolledPart>> = HashMap::new();
        for line in &mut self.projects {
            let ask = ActivitiesAsk {
                project: Some(line.project),
                from: span.from.map(Into::into),
                to: Some(self.as_of.into()),
                ..ActivitiesAsk::default()
            };
            let reach = activities(reader, &ask)?.reach;
            line.activities = u32::try_from(reach.held).unwrap_or(u32::MAX);
            times.extend(reach.person_times);
            hours.extend(reach.hours);
            for row in indicators(reader, Some(line.project))? {
                if let Some((code, part)) = rolled_part(&row, self.as_of) {
                    parts.entry(code).or_default().push(part);
                }
                self.indicators
                    .push(domain_indicator(&line.name, row, self.as_of));
            }
            let newest = accepted_updates(reader, line.project, self.as_of)?.into_iter();
            let told = newest.map(|update| DomainStory {
                project: line.name.clone(),
                told: update.progress,
            });
            self.stories.extend(told.take(1));
        }
        self.totals = project_totals(&self.projects);
        self.person_times = measure::total(&times, "");
        self.hours = measure::total(&hours, "");
        let library = library(reader)?.into_iter();
        let figures = library.filter_map(|one| {
            let parts = parts.remove(&one.code)?;
            Some(domain_figure(rolled(&one, parts)))
        });
        self.rolled = figures.collect();
        Ok(())
    }
}

fn domain_indicator(project: &str, row: IndicatorRow, day: NaiveDate) -> DomainIndicator {
    let (reached, completion) = row.standing_on(day);
    DomainIndicator {
        project: project.to_owned(),
        name: row.name,
        target: row.target,
        reached,
        approximate: completion.as_ref().is_some_and(|one| one.approximate),
        completion: completion.map(|one| one.percent),
    }
}

/// What an indicator that follows the library brings to its code.
fn rolled_part(row: &IndicatorRow, day: NaiveDate) -> Option<(String, RolledPart)> {
    let code = row.library.clone()?;
    let readings = row.readings_on(day);
    let brought = brought(row.calculation, row.baseline.as_ref(), &readings, None)?;
    let part = RolledPart {
        project: row.project,
        project_no: row.project_no.clone(),
        project_name: row.project_name.clone(),
        indicator: row.id,
        indicator_name: row.name.clone(),
        figure: brought.figure,
        part: brought.part,
        whole: brought.whole,
    };
    Some((code, part))
}

fn domain_figure(rolled: RolledFigure) -> DomainFigure {
    DomainFigure {
        level: rolled.level.word().to_owned(),
        projects: u32::try_from(rolled.parts.len()).unwrap_or(u32::MAX),
        name: rolled.name,
        name_en: rolled.name_en,
        figure: rolled.figure,
        at_most: rolled.at_most,
    }
}
