//! 项目一览表: every project on one list, with money, indicators and totals.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::letterhead::{Letterhead, letterhead};
use super::paper::{Choice, Paper, PaperSpan};
use super::project_line::{ProjectLine, ProjectTotals, project_lines_on, project_totals};
use crate::base::book::Reader;
use crate::base::refusal::Result;
use crate::projects::channel::Channel;
use crate::projects::model::ProjectState;
use crate::projects::pages::project_rows;

/// All projects, or those that one channel leads; those that ran in a period, as they stood at its end.
#[derive(Debug, Clone, Copy, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default)]
#[ts(optional_fields)]
pub struct ProjectListAsk {
    pub channel: Option<Channel>,
    #[serde(flatten)]
    pub span: PaperSpan,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(rename = "ProjectListPaper")]
pub struct ProjectList {
    pub letterhead: Letterhead,
    pub as_of: NaiveDate,
    /// The leading channel's word; `None`: all.
    pub channel: Option<String>,
    pub rows: Vec<ProjectLine>,
    pub totals: ProjectTotals,
    pub prepared_by: Option<String>,
}

impl Paper for ProjectList {
    type Ask = ProjectListAsk;

    crate::own_letterhead!();

    fn of() -> &'static str {
        "channel"
    }

    fn draw(reader: &Reader, ask: &ProjectListAsk) -> Result<Self> {
        let as_of = ask.span.last_day(reader)?;
        let mut rows = project_lines_on(reader, as_of)?;
        rows.retain(|row| {
            let led = ask.channel.is_none_or(|it| it.word() == row.channel);
            led && ask.span.from.is_none_or(|from| !row.ended_before(from))
        });
        Ok(Self {
            letterhead: letterhead(reader)?,
            as_of,
            channel: ask.channel.map(|channel| channel.word().to_owned()),
            totals: project_totals(&rows),
            rows,
            prepared_by: Some(reader.actor().name.clone()),
        })
    }

    fn all(reader: &Reader) -> Result<Vec<Choice<ProjectListAsk>>> {
        let led = channels_that_lead(reader)?;
        Ok(led
            .into_iter()
            .map(|channel| {
                let ask = ProjectListAsk {
                    channel,
                    ..ProjectListAsk::default()
                };
                Choice::labelled(ask, "channel", channel.map(Channel::word))
            })
            .collect())
    }

    fn has_period() -> bool {
        true
    }

    fn span(ask: &mut ProjectListAsk) -> Option<&mut PaperSpan> {
        Some(&mut ask.span)
    }

    fn day(&self) -> NaiveDate {
        self.as_of
    }

    fn title(&self) -> String {
        self.channel.clone().unwrap_or_default()
    }
}

/// All of them first; then each channel that leads a project, where several do.
pub(crate) fn channels_that_lead(reader: &Reader) -> Result<Vec<Option<Channel>>> {
    let mut rows = project_rows(reader, None)?;
    rows.retain(|row| row.state != ProjectState::Draft);
    let leads = |channel: &&Channel| rows.iter().any(|row| row.lead_channel == **channel);
    let led: Vec<Channel> = Channel::ALL.iter().filter(leads).copied().collect();
    let each = led.iter().filter(|_| led.len() > 1).copied().map(Some);
    Ok(std::iter::once(None).chain(each).collect())
}
