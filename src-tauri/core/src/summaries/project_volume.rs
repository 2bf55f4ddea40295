//! 项目进展汇编: every project's progress summary in one volume, with cover, contents and totals.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::letterhead::{Letterhead, PaperPeriod, letterhead};
use super::paper::{Choice, Paper, PaperSpan};
use super::progress_summary::{ProgressSummary, ProgressSummaryAsk};
use super::project_line::{ProjectLine, ProjectTotals, project_totals};
use super::project_list::{ProjectList, ProjectListAsk, channels_that_lead};
use crate::base::book::Reader;
use crate::base::refusal::Result;
use crate::projects::channel::Channel;

#[derive(Debug, Clone, Copy, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default)]
#[ts(optional_fields)]
pub struct ProjectVolumeAsk {
    pub channel: Option<Channel>,
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

impl Paper for ProjectVolume {
    type Ask = ProjectVolumeAsk;

    crate::own_letterhead!();

    fn of() -> &'static str {
        "channel"
    }

    fn draw(reader: &Reader, ask: &ProjectVolumeAsk) -> Result<Self> {
        let rows = ProjectList::draw(
            reader,
            &ProjectListAsk {
                channel: ask.channel,
            },
        )?
        .rows;
        let summaries = rows
            .iter()
            .map(|row| {
                let ask = ProgressSummaryAsk {
                    span: ask.span,
                    ..ProgressSummaryAsk::of(row.project)
                };
                ProgressSummary::draw(reader, &ask)
            })
            .collect::<Result<Vec<_>>>()?;
        let as_of = ask.span.as_of.unwrap_or_else(|| reader.today());
        let periods = || summaries.iter().map(|summary| summary.period);
        let from = ask.span.from.or(periods().map(|it| it.from).min());
        let to = ask.span.to.or(periods().map(|it| it.to).max());
        Ok(Self {
            letterhead: letterhead(reader)?,
            as_of,
            period: PaperPeriod {
                from: from.unwrap_or(as_of),
                to: to.unwrap_or(as_of).min(as_of),
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

    fn span(ask: &mut ProjectVolumeAsk) -> Option<&mut PaperSpan> {
        Some(&mut ask.span)
    }

    fn day(&self) -> NaiveDate {
        self.as_of
    }

    fn period(&self) -> Option<PaperPeriod> {
        Some(self.period)
    }

    fn title(&self) -> String {
        format!("{}—{}", self.period.from, self.period.to)
    }
}
