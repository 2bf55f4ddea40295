//! Payments are stopped and go on again: of one award, or of everything to one organisation.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::model::{AwardId, AwardState, HoldId, award_moves};
use super::rows::{self, AwardRow, HoldRow};
use crate::base::book::{Change, Made};
use crate::base::refusal::{Result, refuse};
use crate::base::typed::required;
use crate::registry::OrganisationId;

#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct HoldAward {
    pub award: AwardId,
    pub reason: String,
}

#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ResumeAward {
    pub award: AwardId,
    pub reason: String,
}

#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct HoldOrganisation {
    pub organisation: OrganisationId,
    pub reason: String,
}

#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct LiftHold {
    pub organisation: OrganisationId,
    pub reason: String,
}

impl HoldAward {
    pub fn apply(self, change: &Change) -> Result<Made> {
        moves(change, self.award, AwardState::Suspended, &self.reason)
    }
}

impl ResumeAward {
    pub fn apply(self, change: &Change) -> Result<Made> {
        let award = rows::award_by_id(change, self.award)?;
        if award.state != AwardState::Suspended {
            return Err(refuse("grants-not-suspended")
                .at("award")
                .arg("award", &award.no)
                .into());
        }
        moves(change, self.award, AwardState::Active, &self.reason)
    }
}

fn moves(change: &Change, award: AwardId, to: AwardState, reason: &str) -> Result<Made> {
    let award = rows::award_by_id(change, award)?;
    let award = AwardRow {
        state: award_moves(&award.no, award.state, to)?,
        state_on: change.today(),
        state_reason: Some(required(reason, "reason")?),
        ..award
    };
    rows::save_award(change, &award)?;
    Ok(Made::numbered("award", award.id, award.no))
}

impl HoldOrganisation {
    pub fn apply(self, change: &Change) -> Result<Made> {
        let name = rows::organisation_name(change, self.organisation)?;
        if let Some(hold) = rows::hold_of(change, self.organisation)? {
            return Err(refuse("grants-held-already")
                .at("organisation")
                .arg("organisation", name)
                .arg("since", hold.since)
                .arg("reason", hold.reason)
                .into());
        }
        let hold = HoldRow {
            id: HoldId::fresh(),
            organisation: self.organisation,
            reason: required(&self.reason, "reason")?,
            since: change.today(),
            held_by: change.actor().name.clone(),
        };
        rows::add_hold(change, &hold)?;
        Ok(Made::numbered("organisation_hold", hold.id, name))
    }
}

impl LiftHold {
    pub fn apply(self, change: &Change) -> Result<Made> {
        let name = rows::organisation_name(change, self.organisation)?;
        let Some(hold) = rows::hold_of(change, self.organisation)? else {
            return Err(refuse("grants-not-held")
                .at("organisation")
                .arg("organisation", name)
                .into());
        };
        let reason = required(&self.reason, "reason")?;
        rows::lift_hold(
            change,
            hold.id,
            change.today(),
            &change.actor().name,
            &reason,
        )?;
        Ok(Made::numbered("organisation_hold", hold.id, name))
    }
}
