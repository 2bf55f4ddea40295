//! 领域报告: the projects of one field of work together, what they reached and what it cost.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::letterhead::{Letterhead, letterhead};
use super::paper::{Choice, Paper};
use super::project_line::{ProjectLine, ProjectTotals, project_lines, project_totals};
use crate::base::book::Reader;
use crate::base::quantity::Quantity;
use crate::base::refusal::Result;
use crate::projects::measure;
use crate::projects::pages::{ActivitiesAsk, activities, indicators, told_updates};

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DomainReportAsk {
    /// Its name, as the projects bear it.
    pub domain: String,
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
        let mut projects = project_lines(reader)?;
        projects.retain(|line| line.domains.contains(&ask.domain));
        let mut report = Self {
            letterhead: letterhead(reader)?,
            as_of: reader.today(),
            domain: ask.domain.clone(),
            totals: project_totals(&projects),
            person_times: None,
            hours: None,
            indicators: Vec::new(),
            stories: Vec::new(),
            prepared_by: Some(reader.actor().name.clone()),
            projects,
        };
        report.read(reader)?;
        Ok(report)
    }

    fn all(reader: &Reader) -> Result<Vec<Choice<DomainReportAsk>>> {
        let lines = project_lines(reader)?;
        let named: BTreeSet<&String> = lines.iter().flat_map(|line| &line.domains).collect();
        Ok(named
            .into_iter()
            .map(|domain| {
                let ask = DomainReportAsk {
                    domain: domain.clone(),
                };
                Choice::of(ask, None, domain, None)
            })
            .collect())
    }

    fn day(&self) -> NaiveDate {
        self.as_of
    }

    fn title(&self) -> String {
        self.domain.clone()
    }
}

impl DomainReport {
    fn read(&mut self, reader: &Reader) -> Result<()> {
        let (mut times, mut hours) = (Vec::new(), Vec::new());
        for line in &self.projects {
            let ask = ActivitiesAsk {
                project: Some(line.project),
                ..ActivitiesAsk::default()
            };
            let reach = activities(reader, &ask)?.reach;
            times.extend(reach.person_times);
            hours.extend(reach.hours);
            for row in indicators(reader, Some(line.project))? {
                self.indicators.push(DomainIndicator {
                    project: line.name.clone(),
                    name: row.name,
                    target: row.target,
                    reached: row.reached,
                    completion: row.completion.map(|completion| completion.percent),
                });
            }
            let newest = told_updates(reader, line.project)?.into_iter().next();
            self.stories.extend(newest.map(|update| DomainStory {
                project: line.name.clone(),
                told: update.progress,
            }));
        }
        self.person_times = measure::total(&times, "");
        self.hours = measure::total(&hours, "");
        Ok(())
    }
}
