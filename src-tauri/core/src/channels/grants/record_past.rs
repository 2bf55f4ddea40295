//! What a register says of the past is taken over as it stands. Rules for new work are not asked:
//! what broke them shows as a finding on the award. What the book itself holds still refuses: more
//! than the fund here, more than the award and a voucher number twice in `past_money`.

use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::close_award::release_what_is_left;
use super::model::{AwardId, AwardState, EntryKind, FundId, TrancheId, award_moves, fund_has_room};
use super::rows::{self, AwardRow, FundRow, NewEntry, TrancheRow};
use crate::base::book::{Change, Made};
use crate::base::money::Yuan;
use crate::base::numbering::{NumberKind, take_number_of_year};
use crate::base::refusal::Result;
use crate::base::typed::{optional, paper_number, required, written};
use crate::projects::ProjectId;
use crate::registry::OrganisationId;

/// An award that was made before this book, with the plan of tranches as the register has it.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PastAward {
    pub project: ProjectId,
    pub organisation: OrganisationId,
    pub fund: FundId,
    pub amount: Yuan,
    /// The day of the signature, or today, where none is known.
    pub decided_on: Option<NaiveDate>,
    pub signed_on: Option<NaiveDate>,
    pub agreement_no: Option<String>,
    pub tranches: Vec<PastTranche>,
    pub note: Option<String>,
}

#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PastTranche {
    pub name: String,
    pub amount: Yuan,
    pub planned_on: Option<NaiveDate>,
}

/// How a past award ended. Said after its money, so that what was not paid is released.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct EndPastAward {
    pub award: AwardId,
    /// closed, terminated or cancelled.
    pub to: AwardState,
    pub on: NaiveDate,
    pub reason: Option<String>,
}

/// The fund of this name; made without source or size where there is none, and asking for both.
pub fn imported_fund(change: &Change, name: &str) -> Result<FundId> {
    if let Some(fund) = rows::fund_by_name(change, name)? {
        return Ok(fund.id);
    }
    let fund = FundRow {
        id: FundId::fresh(),
        name: required(name, "fund")?,
        source: None,
        restriction: None,
        starts_on: None,
        ends_on: None,
        promised: None,
        note: None,
    };
    rows::add_fund(change, &fund)?;
    Ok(fund.id)
}

impl PastAward {
    pub fn apply(self, change: &Change) -> Result<Made> {
        let fund = rows::fund_by_id(change, self.fund)?;
        fund_has_room(&rows::fund_standing(change, &fund, None)?, self.amount)?;
        let decided_on = self
            .decided_on
            .or(self.signed_on)
            .unwrap_or_else(|| change.today());
        let award = AwardRow {
            id: AwardId::fresh(),
            no: take_number_of_year(change, NumberKind::Award, decided_on.year())?,
            project: self.project,
            organisation: self.organisation,
            fund: self.fund,
            amount: self.amount,
            decided_on,
            state: AwardState::Active,
            agreement_no: self
                .agreement_no
                .as_deref()
                .map(paper_number)
                .filter(|no| !no.is_empty()),
            hub_signed_on: self.signed_on,
            organisation_signed_on: self.signed_on,
            state_on: self.signed_on.unwrap_or(decided_on),
            state_reason: None,
            made_by: change.actor().name.clone(),
            note: written(self.note.as_deref()),
            as_recorded: true,
        };
        rows::add_award(change, &award)?;
        for (tranche, seq) in self.tranches.iter().zip(1..) {
            add_tranche(
                change,
                &award,
                seq,
                &tranche.name,
                tranche.amount,
                tranche.planned_on,
            )?;
        }
        let commitment = NewEntry {
            award: Some(award.id),
            as_recorded: true,
            ..NewEntry::of(
                EntryKind::Commitment,
                award.fund,
                award.amount,
                award.state_on,
            )
        };
        rows::add_entry(change, &commitment)?;
        Ok(Made::numbered("award", award.id, award.no))
    }
}

impl EndPastAward {
    pub fn apply(self, change: &Change) -> Result<Made> {
        let award = rows::award_by_id(change, self.award)?;
        let award = AwardRow {
            state: award_moves(&award.no, award.state, self.to)?,
            state_on: self.on,
            state_reason: optional(self.reason.as_deref()),
            ..award
        };
        rows::save_award(change, &award)?;
        release_what_is_left(change, &award, self.on)?;
        Ok(Made::numbered("award", award.id, award.no))
    }
}

/// What is still committed on an award that has ended is released: its money was taken back.
pub fn release_ended_award(change: &Change, award: AwardId, on: NaiveDate) -> Result<()> {
    release_what_is_left(change, &rows::award_by_id(change, award)?, on).map(drop)
}

pub(super) fn add_tranche(
    change: &Change,
    award: &AwardRow,
    seq: u32,
    name: &str,
    amount: Yuan,
    planned_on: Option<NaiveDate>,
) -> Result<TrancheRow> {
    let tranche = TrancheRow {
        id: TrancheId::fresh(),
        award: award.id,
        seq,
        name: required(name, "tranches")?,
        percent: None,
        amount,
        planned_on,
    };
    rows::add_tranche(change, &tranche)?;
    Ok(tranche)
}
