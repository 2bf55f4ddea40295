//! 项目进展汇编: every project's progress summary in one volume, with cover, contents and totals.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::letterhead::{Letterhead, PaperPeriod, letterhead};
use super::paper::{Choice, Paper, PaperSpan};
use super::progress_summary::{ProgressSummary, ProgressSummaryAsk, progress_summary};
use super::project_line::{ProjectLine, ProjectTotals, project_totals};
use super::project_list::{ProjectList, ProjectListAsk, channels_that_lead};
use crate::base::book::Reader;
use crate::base::refusal::Result;
use crate::projects::ProjectId;
use crate::projects::channel::Channel;

#[derive(Debug, Clone, Copy, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default)]
#[ts(optional_fields)]
pub struct ProjectVolumeAsk {
    pub channel: Option<Channel>,
    /// Each project from its beginning.
    pub cumulative: bool,
    #[serde(flatten)]
    pub span: PaperSpan,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ProjectVolume {
    pub letterhead: Letterhead,
    pub as_of: NaiveDate,
    pub period: PaperPeriod,
    pub channel: Option<String>,
    /// The contents, in the order of the summaries.
    pub rows: Vec<ProjectLine>,
    pub totals: ProjectTotals,
    pub summaries: Vec<ProgressSummary>,
    pub prepared_by: Option<String>,
}

impl ProjectVolumeAsk {
    fn list(&self) -> ProjectListAsk {
        ProjectListAsk {
            channel: self.channel,
            span: self.span,
        }
    }

    fn summary(&self, project: ProjectId, as_of: NaiveDate, to: NaiveDate) -> ProgressSummaryAsk {
        ProgressSummaryAsk {
            cumulative: self.cumulative,
            span: PaperSpan {
                from: self.span.from,
                to: Some(to),
                as_of: Some(as_of),
            },
            ..ProgressSummaryAsk::of(project)
        }
    }
}

impl Paper for ProjectVolume {
    type Ask = ProjectVolumeAsk;

    crate::own_letterhead!();

    fn of() -> &'static str {
        "channel"
    }

    fn draw(reader: &Reader, ask: &ProjectVolumeAsk) -> Result<Self> {
        let as_of = ask.span.day(reader)?;
        // All of it stands on one day, so that the contents add up what the reports say.
        let to = ask.span.last_day(reader)?;
        let rows = ProjectList::draw(reader, &ask.list())?.rows;
        let summaries = rows
            .iter()
            .map(|row| progress_summary(reader, &ask.summary(row.project, as_of, to)))
            .collect::<Result<Vec<_>>>()?;
        let first = summaries.iter().map(|summary| summary.period.from).min();
        Ok(Self {
            letterhead: letterhead(reader)?,
            as_of,
            period: PaperPeriod {
                from: ask.span.from.or(first).unwrap_or(to),
                to,
            },
            channel: ask.channel.map(|channel| channel.word().to_owned()),
            totals: project_totals(&rows),
            rows,
            summaries,
            prepared_by: Some(reader.actor().name.clone()),
        })
    }

    fn all(reader: &Reader) -> Result<Vec<Choice<ProjectVolumeAsk>>> {
        let led = channels_that_lead(reader)?;
        Ok(led
            .into_iter()
            .map(|channel| {
                let ask = ProjectVolumeAsk {
                    channel,
                    ..ProjectVolumeAsk::default()
                };
                Choice::labelled(ask, "channel", channel.map(Channel::word))
            })
            .collect())
    }

    fn has_period() -> bool {
        true
    }

    fn span(ask: &mut ProjectVolumeAsk) -> Option<&mut PaperSpan> {
        Some(&mut ask.span)
    }

    fn day(&self) -> NaiveDate {
        self.as_of
    }

    fn title(&self) -> String {
        format!("{}—{}", self.period.from, self.period.to)
    }
}
