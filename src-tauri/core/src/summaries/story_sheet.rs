//! 案例故事: one project's change as it was told, beside the outcomes that were counted.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::letterhead::{Letterhead, PaperPeriod};
use super::one_project::OfProjectAsk;
use super::paper::{Choice, Paper};
use super::progress_summary::{ProgressIndicator, ProgressProject};
use crate::base::book::Reader;
use crate::base::quantity::Quantity;
use crate::base::refusal::Result;
use crate::channels::promotion::pages::{PublicationsAsk, publications};

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct StorySheet {
    pub letterhead: Letterhead,
    pub as_of: NaiveDate,
    pub period: PaperPeriod,
    pub project: ProgressProject,
    /// What the updates of the period tell.
    pub told: Vec<String>,
    /// Those that are not accepted yet and therefore not told.
    #[serde(default)]
    pub waiting: u32,
    pub indicators: Vec<ProgressIndicator>,
    pub published: Vec<StoryPublication>,
    pub prepared_by: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct StoryPublication {
    pub on: NaiveDate,
    pub title: String,
    pub outlet: String,
    pub reads: Option<Quantity>,
    /// Who agreed to be shown; guardians for children.
    pub consent: Option<String>,
}

impl Paper for StorySheet {
    type Ask = OfProjectAsk;

    crate::of_one_project!();

    fn draw(reader: &Reader, ask: &OfProjectAsk) -> Result<Self> {
        let summary = ask.summary(reader, ask.says_no_period())?;
        let of_project = PublicationsAsk {
            project: Some(ask.project),
            ..PublicationsAsk::default()
        };
        let rows = publications(reader, &of_project)?.rows.into_iter();
        let published = rows.filter_map(|row| {
            let on = row.published_on.filter(|day| summary.period.holds(*day))?;
            Some(StoryPublication {
                on,
                title: row.title,
                outlet: row.outlet_name,
                reads: row.reads,
                consent: row.consent,
            })
        });
        Ok(Self {
            published: published.collect(),
            letterhead: summary.letterhead,
            as_of: summary.as_of,
            period: summary.period,
            project: summary.project,
            told: summary.outcomes,
            waiting: summary.waiting,
            indicators: summary.indicators,
            prepared_by: summary.prepared_by,
        })
    }

    fn all(reader: &Reader) -> Result<Vec<Choice<OfProjectAsk>>> {
        OfProjectAsk::all(reader)
    }
}
