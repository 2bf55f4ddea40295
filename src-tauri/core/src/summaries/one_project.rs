//! What the documents of one project have in common: what is asked for, what there can be, and what they say of themselves.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::paper::{Choice, Paper, PaperSpan};
use super::progress_summary::{ProgressSummary, ProgressSummaryAsk, progress_summary};
use crate::base::book::Reader;
use crate::base::refusal::Result;
use crate::projects::ProjectId;

#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(optional_fields)]
pub struct OfProjectAsk {
    pub project: ProjectId,
    #[serde(flatten)]
    pub span: PaperSpan,
}

impl OfProjectAsk {
    /// The project's summary: from its first day, or of the period asked for.
    pub(super) fn summary(&self, reader: &Reader, cumulative: bool) -> Result<ProgressSummary> {
        let ask = ProgressSummaryAsk {
            cumulative,
            span: self.span,
            ..ProgressSummaryAsk::of(self.project)
        };
        progress_summary(reader, &ask)
    }

    pub(super) fn says_no_period(&self) -> bool {
        self.span.from.is_none() && self.span.to.is_none()
    }

    pub(super) fn all(reader: &Reader) -> Result<Vec<Choice<Self>>> {
        let all = ProgressSummary::all(reader)?.into_iter();
        Ok(all
            .map(|choice| {
                choice.map(|ask| OfProjectAsk {
                    project: ask.project,
                    span: ask.span,
                })
            })
            .collect())
    }
}

/// The parts of `Paper` that every document of one project answers alike, from its fields `project`, `period` and `as_of`.
#[macro_export]
macro_rules! of_one_project {
    () => {
        $crate::own_letterhead!();

        fn of() -> &'static str {
            "project"
        }

        fn has_period() -> bool {
            true
        }

        fn span(ask: &mut Self::Ask) -> Option<&mut $crate::summaries::paper::PaperSpan> {
            Some(&mut ask.span)
        }

        fn day(&self) -> chrono::NaiveDate {
            self.as_of
        }

        fn period(&self) -> Option<$crate::summaries::letterhead::PaperPeriod> {
            Some(self.period)
        }

        fn title(&self) -> String {
            self.project.name.clone()
        }

        fn number(&self) -> Option<String> {
            self.project.no.clone()
        }
    };
}
