//! Reads where an award, a tranche and a fund stand, for the rules to look at.

use super::model::{AwardStanding, ConditionStanding, PaymentId, Standing, TrancheStanding};
use super::rows::{self, AwardRow, TrancheRow};
use crate::base::book::Reader;
use crate::base::refusal::Result;

/// `but`: the payment at hand, which does not stand in its own way.
pub fn standing(
    reader: &Reader,
    award: &AwardRow,
    tranche: &TrancheRow,
    but: Option<PaymentId>,
) -> Result<Standing> {
    let fund = rows::fund_by_id(reader, award.fund)?;
    Ok(Standing {
        award: award_standing(reader, award, but)?,
        tranche: tranche_standing(reader, tranche, but)?,
        fund: rows::fund_standing(reader, &fund, Some(award.id))?,
        organisation: rows::organisation_name(reader, award.organisation)?,
        organisation_gone: rows::organisation_gone(reader, award.organisation)?,
        organisation_hold: rows::hold_of(reader, award.organisation)?.map(|hold| hold.reason),
        has_account: rows::present_account(reader, award.organisation)?.is_some(),
        locked_through: rows::locked_through(reader)?,
        today: reader.today(),
    })
}

pub fn award_standing(
    reader: &Reader,
    award: &AwardRow,
    but: Option<PaymentId>,
) -> Result<AwardStanding> {
    Ok(AwardStanding {
        no: award.no.clone(),
        state: award.state,
        amount: award.amount,
        signed_on: award.signed_on(),
        net_paid: rows::award_balance(reader, award.id)?.net_paid(),
        in_flight: rows::in_flight_of_award(reader, award.id, but)?,
    })
}

pub fn tranche_standing(
    reader: &Reader,
    tranche: &TrancheRow,
    but: Option<PaymentId>,
) -> Result<TrancheStanding> {
    let conditions = rows::conditions_of(reader, tranche.id)?;
    Ok(TrancheStanding {
        seq: tranche.seq,
        name: tranche.name.clone(),
        amount: tranche.amount,
        net_paid: rows::tranche_balance(reader, tranche.id)?.net_paid(),
        in_flight: rows::in_flight_of_tranche(reader, tranche.id, but)?,
        conditions: conditions
            .into_iter()
            .map(|row| ConditionStanding {
                id: row.id,
                label: row.label,
                state: row.state,
                asked_by: row.asked_by,
            })
            .collect(),
    })
}
