//! The agreement is signed: by one side, by the other, or by both at once. With both signatures
//! the award goes active and its money is committed.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::expenses::model::budget_makes_up_award;
use super::expenses::rows::budget_of;
use super::model::{
    AwardId, AwardState, ConditionKind, EntryKind, award_moves, day_is_open, fund_has_room,
    period_is_open, plan_makes_up_award,
};
use super::rows::{self, AwardRow, ConditionRow, NewEntry};
use crate::base::book::{Change, Made};
use crate::base::money::Yuan;
use crate::base::numbering::{NumberKind, take_number_of_year};
use crate::base::refusal::{Result, refuse};
use crate::base::typed::paper_number;
use crate::channels::grants::model::ConditionState;

#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SignAgreement {
    pub award: AwardId,
    /// The paper's own number; the next house number where none is said.
    pub agreement_no: Option<String>,
    pub hub_signed_on: Option<NaiveDate>,
    pub organisation_signed_on: Option<NaiveDate>,
}

impl SignAgreement {
    pub fn apply(self, change: &Change) -> Result<Made> {
        let mut award = rows::award_by_id(change, self.award)?;
        // Taken over without a day of signing: its money is bound already, the paper is added.
        let completes_record =
            award.as_recorded && award.state == AwardState::Active && award.signed_on().is_none();
        if completes_record {
            award.decided_on = self
                .first_day()
                .unwrap_or(award.decided_on)
                .min(award.decided_on);
        } else {
            is_pending(&award)?;
            budget_follows(change, &award)?;
        }
        self.put_signatures(change, &mut award)?;
        if award.agreement_no.is_none() {
            award.agreement_no = Some(self.number(change, &award)?);
        }
        if let Some(signed) = award.signed_on()
            && !completes_record
        {
            goes_active(change, &mut award, signed)?;
        }
        rows::save_award(change, &award)?;
        Ok(Made::numbered("award", award.id, award.no))
    }

    fn first_day(&self) -> Option<NaiveDate> {
        [self.hub_signed_on, self.organisation_signed_on]
            .into_iter()
            .flatten()
            .min()
    }

    fn put_signatures(&self, change: &Change, award: &mut AwardRow) -> Result<()> {
        if self.first_day().is_none() {
            return Err(refuse("base-required").at("hubSignedOn").into());
        }
        let days = [
            (self.hub_signed_on, "hubSignedOn"),
            (self.organisation_signed_on, "organisationSignedOn"),
        ];
        for (day, field) in days {
            let Some(day) = day else { continue };
            day_is_open(day, change.today(), None, field)?;
            if day < award.decided_on {
                return Err(refuse("grants-signed-before-decision")
                    .at(field)
                    .arg("signed", day)
                    .arg("decided", award.decided_on)
                    .into());
            }
        }
        award.hub_signed_on = self.hub_signed_on.or(award.hub_signed_on);
        award.organisation_signed_on = self.organisation_signed_on.or(award.organisation_signed_on);
        Ok(())
    }

    fn number(&self, change: &Change, award: &AwardRow) -> Result<String> {
        let Some(no) = self
            .agreement_no
            .as_deref()
            .map(paper_number)
            .filter(|no| !no.is_empty())
        else {
            let day = award
                .hub_signed_on
                .or(award.organisation_signed_on)
                .unwrap_or(award.decided_on);
            return take_number_of_year(
                change,
                NumberKind::Agreement,
                chrono::Datelike::year(&day),
            );
        };
        match rows::award_by_agreement(change, &no)? {
            None => Ok(no),
            Some(other) => Err(refuse("grants-agreement-no-taken")
                .at("agreementNo")
                .arg("no", no)
                .arg("award", other)
                .into()),
        }
    }
}

fn is_pending(award: &AwardRow) -> Result<()> {
    award_moves(&award.no, award.state, AwardState::Active)?;
    match award.state {
        AwardState::AgreementPending => Ok(()),
        _ => Err(refuse("grants-signed-already")
            .at("award")
            .arg("award", &award.no)
            .into()),
    }
}

/// Invariants 2 and 3, then the money is bound.
fn goes_active(change: &Change, award: &mut AwardRow, signed: NaiveDate) -> Result<()> {
    let plan: Vec<Yuan> = rows::tranches_of(change, award.id)?
        .iter()
        .map(|t| t.amount)
        .collect();
    plan_makes_up_award(award.amount, &plan)?;
    // Its money is bound on the later of the two days.
    let side = match award.hub_signed_on >= award.organisation_signed_on {
        true => "hubSignedOn",
        false => "organisationSignedOn",
    };
    period_is_open(signed, rows::locked_through(change)?, side)?;
    let fund = rows::fund_by_id(change, award.fund)?;
    fund_has_room(
        &rows::fund_standing(change, &fund, Some(award.id))?,
        award.amount,
    )?;
    award.state = AwardState::Active;
    award.state_on = signed;
    let entry = NewEntry {
        award: Some(award.id),
        ..NewEntry::of(EntryKind::Commitment, fund.id, award.amount, signed)
    };
    rows::add_entry(change, &entry)?;
    accept_signed(change, award, signed)
}

/// A budget that was set before the amount was corrected is set anew before both are bound by it.
fn budget_follows(change: &Change, award: &AwardRow) -> Result<()> {
    let budget = budget_of(change, award.id)?;
    let lines: Vec<Yuan> = budget.iter().map(|line| line.amount).collect();
    match lines.is_empty() {
        true => Ok(()),
        false => budget_makes_up_award(award.amount, &lines),
    }
}

/// A tranche that waits for the signed agreement waits no longer.
fn accept_signed(change: &Change, award: &AwardRow, signed: NaiveDate) -> Result<()> {
    for tranche in rows::tranches_of(change, award.id)? {
        for condition in rows::conditions_of(change, tranche.id)? {
            if condition.kind == ConditionKind::Agreement && !condition.state.is_met() {
                rows::save_condition(
                    change,
                    &ConditionRow {
                        state: ConditionState::Accepted,
                        evidence: award.agreement_no.clone(),
                        decided_by: Some(change.actor().name.clone()),
                        decided_on: Some(signed),
                        ..condition
                    },
                )?;
            }
        }
    }
    Ok(())
}
