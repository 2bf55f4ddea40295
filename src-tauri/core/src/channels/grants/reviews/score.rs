//! A reviewer scores an application, or declares a conflict and is shut out of it.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::model::{may_be_declared, may_be_scored};
use crate::base::book::{Change, Made};
use crate::base::refusal::Result;
use crate::base::typed::required;
use crate::channels::grants::applications::ApplicationId;
use crate::channels::grants::applications::rows::{ApplicationRow, application_by_id};
use crate::procedures::review::{self, Panel, Point, ReviewerId};

/// Points of one reviewer for one application, as they stand on her sheet.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct GivePoints {
    pub reviewer: ReviewerId,
    pub application: ApplicationId,
    pub points: Vec<Point>,
    /// Typed in from a sheet on paper.
    #[serde(default)]
    pub from_paper: bool,
}

impl GivePoints {
    pub fn apply(self, change: &Change) -> Result<Made> {
        let (panel, row) = seated(change, self.reviewer, self.application)?;
        let reviewer = review::reviewer_by_id(change, self.reviewer)?;
        let record = row.id.to_string();
        review::score(
            change,
            &panel,
            &reviewer,
            &record,
            &self.points,
            self.from_paper,
        )?;
        Ok(Made::numbered("reviewer", reviewer.id, row.label()))
    }
}

#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DeclareConflict {
    pub reviewer: ReviewerId,
    pub application: ApplicationId,
    pub reason: String,
}

impl DeclareConflict {
    pub fn apply(self, change: &Change) -> Result<Made> {
        let row = application_by_id(change, self.application)?;
        let (_, call) = review::panel_of_reviewer(change, self.reviewer)?;
        may_be_declared(row.label(), row.state, call == row.call.to_string())?;
        let reason = required(&self.reason, "reason")?;
        review::declare_conflict(change, self.reviewer, &row.id.to_string(), &reason)?;
        Ok(Made::numbered("reviewer", self.reviewer, row.label()))
    }
}

#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct LiftConflict {
    pub reviewer: ReviewerId,
    pub application: ApplicationId,
}

impl LiftConflict {
    pub fn apply(self, change: &Change) -> Result<Made> {
        let row = application_by_id(change, self.application)?;
        review::lift_conflict(change, self.reviewer, &row.id.to_string())?;
        Ok(Made::numbered("reviewer", self.reviewer, row.label()))
    }
}

/// The reviewer's panel and an application that it may score.
fn seated(
    change: &Change,
    reviewer: ReviewerId,
    application: ApplicationId,
) -> Result<(Panel, ApplicationRow)> {
    let row = application_by_id(change, application)?;
    let (panel, call) = review::panel_of_reviewer(change, reviewer)?;
    may_be_scored(row.label(), row.state, call == row.call.to_string())?;
    Ok((panel, row))
}
