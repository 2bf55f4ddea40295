//! The reads of reviews: the scoring grid of a call, and the seven steps of the year with their counts.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::base::book::Reader;
use crate::base::refusal::Result;
use crate::channels::grants::applications::model::ApplicationState;
use crate::channels::grants::applications::pages::{ApplicationLine, lines_of_call};
use crate::channels::grants::calls::CallId;
use crate::channels::grants::calls::rows::{TABLE, call_by_id};
use crate::procedures::review::{
    Panel, Ranked, ReviewConflict, Score, conflicts_of, panel_of, ranking, scores_of,
};

#[derive(Debug, Clone, Copy, Serialize, Deserialize, TS)]
pub struct ReviewAsk {
    pub call: CallId,
}

#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ReviewPage {
    /// `None`: the call has no score sheet yet.
    pub panel: Option<Panel>,
    /// What is or was in review, by rank.
    pub applications: Vec<ApplicationLine>,
    pub ranking: Vec<Ranked>,
    pub scores: Vec<Score>,
    pub conflicts: Vec<ReviewConflict>,
    /// Eligible and not in review yet.
    pub eligible: usize,
}

/// What came as far as the panel.
fn reviewed(state: ApplicationState) -> bool {
    use ApplicationState::{Declined, InReview};
    matches!(state, InReview | Declined) || state.is_approved()
}

pub fn review(reader: &Reader, ask: ReviewAsk) -> Result<ReviewPage> {
    let call = call_by_id(reader, ask.call)?;
    let all = lines_of_call(reader, &call)?;
    let eligible = all
        .iter()
        .filter(|line| line.state == ApplicationState::Eligible)
        .count();
    let mut applications: Vec<ApplicationLine> = all
        .into_iter()
        .filter(|line| reviewed(line.state))
        .collect();
    let Some(panel) = panel_of(reader, TABLE, &call.id.to_string())? else {
        return Ok(ReviewPage {
            panel: None,
            applications,
            ranking: Vec::new(),
            scores: Vec::new(),
            conflicts: Vec::new(),
            eligible,
        });
    };
    let (scores, conflicts) = (
        scores_of(reader, panel.id)?,
        conflicts_of(reader, panel.id)?,
    );
    let records: Vec<String> = applications
        .iter()
        .map(|line| line.id.to_string())
        .collect();
    let ranking = ranking(&panel, &records, &scores, &conflicts);
    applications.sort_by_key(|line| {
        let id = line.id.to_string();
        ranking.iter().position(|one| one.record == id)
    });
    Ok(ReviewPage {
        panel: Some(panel),
        applications,
        ranking,
        scores,
        conflicts,
        eligible,
    })
}
