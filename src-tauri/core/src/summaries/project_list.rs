//! 项目一览表: every project on one list, with money, indicators and totals.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::letterhead::{Letterhead, letterhead};
use super::paper::{Choice, Paper};
use super::project_line::{ProjectLine, ProjectTotals, project_lines, project_totals};
use crate::base::book::Reader;
use crate::base::refusal::Result;
use crate::projects::channel::Channel;

/// All projects, or those that one channel leads.
#[derive(Debug, Clone, Copy, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default)]
#[ts(optional_fields)]
pub struct ProjectListAsk {
    pub channel: Option<Channel>,
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
        let mut rows = project_lines(reader)?;
        rows.retain(|row| {
            ask.channel
                .is_none_or(|channel| channel.word() == row.channel)
        });
        Ok(Self {
            letterhead: letterhead(reader)?,
            as_of: reader.today(),
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
                Choice::labelled(
                    ProjectListAsk { channel },
                    "channel",
                    channel.map(Channel::word),
                )
            })
            .collect())
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
    let lines = project_lines(reader)?;
    let leads = |channel: &&Channel| lines.iter().any(|line| line.channel == channel.word());
    let led: Vec<Channel> = Channel::ALL.iter().filter(leads).copied().collect();
    let each = led.iter().filter(|_| led.len() > 1).copied().map(Some);
    Ok(std::iter::once(None).chain(each).collect())
}
