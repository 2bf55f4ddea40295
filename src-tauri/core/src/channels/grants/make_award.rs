//! An award is decided, and corrected while it is a draft.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use rust_decimal::Decimal;

use super::applications::keep_to_approval::{decided_conditions, keeps_to_approval, waits_for};
use super::closing::model::covers_sub_grants;
use super::closing::rows::granted_on;
use super::expenses::rows as expenses;
use super::model::{
    AwardId, AwardState, ConditionId, ConditionKind, ConditionState, FundId, PlannedTranche,
    TrancheId, amount_is_positive, awarded_since_fund, day_is_open, fund_has_room, is_draft,
    plan_amounts, still_covers,
};
use super::rows::{self, AwardRow, ConditionRow, TrancheRow};
use crate::base::book::{Change, Made};
use crate::base::dates::typed_day;
use crate::base::money::Yuan;
use crate::base::numbering::{NumberKind, take_number_of_year};
use crate::base::refusal::{Result, refuse};
use crate::base::typed::{required, written};
use crate::projects::ProjectId;
use crate::registry::OrganisationId;

#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct MakeAward {
    pub project: ProjectId,
    /// Who receives the money; the project's own organisation where none is said.
    pub organisation: Option<OrganisationId>,
    pub fund: FundId,
    pub amount: Yuan,
    #[serde(deserialize_with = "typed_day")]
    pub decided_on: NaiveDate,
    pub tranches: Vec<TrancheFields>,
    pub note: Option<String>,
}

#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct EditAward {
    pub award: AwardId,
    pub fund: FundId,
    pub amount: Yuan,
    #[serde(deserialize_with = "typed_day")]
    pub decided_on: NaiveDate,
    pub tranches: Vec<TrancheFields>,
    pub note: Option<String>,
}

/// A tranche as agreed: a percent of the award, an amount, or for the last one the rest.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct TrancheFields {
    pub name: String,
    /// 0–100, as decimal text.
    #[ts(type = "string | null")]
    pub percent: Option<Decimal>,
    pub amount: Option<Yuan>,
    pub planned_on: Option<NaiveDate>,
    #[serde(default)]
    pub conditions: Vec<ConditionFields>,
}

#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ConditionFields {
    pub kind: ConditionKind,
    pub label: String,
    pub due_on: Option<NaiveDate>,
}

impl TrancheFields {
    pub fn planned(&self) -> PlannedTranche {
        PlannedTranche {
            percent: self.percent,
            amount: self.amount,
        }
    }
}

impl MakeAward {
    pub fn apply(self, change: &Change) -> Result<Made> {
        let organisation = match self.organisation {
            Some(organisation) => organisation,
            None => rows::organisation_of_project(change, self.project)?
                .ok_or_else(|| refuse("grants-project-without-organisation").at("organisation"))?,
        };
        amount_is_positive(self.amount)?;
        day_is_open(self.decided_on, change.today(), None, "decidedOn")?;
        let fund = rows::fund_by_id(change, self.fund)?;
        awarded_since_fund(&fund.name, fund.starts_on, self.decided_on)?;
        fund_has_room(&rows::fund_standing(change, &fund, None)?, self.amount)?;
        let award = AwardRow {
            id: AwardId::fresh(),
            no: take_number_of_year(
                change,
                NumberKind::Award,
                chrono::Datelike::year(&self.decided_on),
            )?,
            project: self.project,
            organisation,
            fund: fund.id,
            amount: self.amount,
            decided_on: self.decided_on,
            state: AwardState::AgreementPending,
            agreement_no: None,
            hub_signed_on: None,
            organisation_signed_on: None,
            state_on: self.decided_on,
            state_reason: None,
            made_by: change.actor().name.clone(),
            note: written(self.note.as_deref()),
            as_recorded: false,
        };
        rows::add_award(change, &award)?;
        add_plan(change, &award, &self.tranches)?;
        Ok(Made::numbered("award", award.id, award.no))
    }
}

impl EditAward {
    /// Only a draft: nobody signed it yet. The plan of tranches is written anew.
    pub fn apply(self, change: &Change) -> Result<Made> {
        let award = rows::award_by_id(change, self.award)?;
        is_draft(&award.no, award.state, award.anyone_signed())?;
        amount_is_positive(self.amount)?;
        day_is_open(self.decided_on, change.today(), None, "decidedOn")?;
        let accepted = rows::award_balance(change, award.id)?.accepted;
        still_covers(self.amount, Yuan::ZERO, Yuan::ZERO, accepted)?;
        covers_sub_grants(&award.no, self.amount, granted_on(change, award.id)?)?;
        let fund = rows::fund_by_id(change, self.fund)?;
        fund_has_room(
            &rows::fund_standing(change, &fund, Some(award.id))?,
            self.amount,
        )?;
        awarded_since_fund(&fund.name, fund.starts_on, self.decided_on)?;
        keeps_to_approval(change, &award, &fund, (self.amount, self.decided_on))?;
        no_report_waits_on_plan(change, &award)?;
        rows::remove_plan(change, award.id)?;
        let award = AwardRow {
            fund: fund.id,
            amount: self.amount,
            decided_on: self.decided_on,
            state_on: self.decided_on,
            note: written(self.note.as_deref()),
            ..award
        };
        rows::save_award(change, &award)?;
        let conditions = decided_conditions(change, award.id)?;
        let plan = waits_for(self.tranches, conditions.as_deref());
        add_plan(change, &award, &plan)?;
        Ok(Made::numbered("award", award.id, award.no))
    }
}

/// A report that a condition of the plan is met by would hang in the air.
fn no_report_waits_on_plan(change: &Change, award: &AwardRow) -> Result<()> {
    let reports = expenses::all_reports(change, Some(award.id))?;
    match reports.iter().find(|report| report.condition.is_some()) {
        None => Ok(()),
        Some(report) => Err(refuse("grants-plan-awaited")
            .at("tranches")
            .arg("award", &award.no)
            .arg("report", &report.name)
            .into()),
    }
}

/// Writes the tranches with their amounts to the fen and what each waits for.
fn add_plan(change: &Change, award: &AwardRow, tranches: &[TrancheFields]) -> Result<()> {
    let planned: Vec<PlannedTranche> = tranches.iter().map(TrancheFields::planned).collect();
    let amounts = plan_amounts(award.amount, &planned)?;
    for ((fields, amount), seq) in tranches.iter().zip(amounts).zip(1..) {
        let tranche = TrancheRow {
            id: TrancheId::fresh(),
            award: award.id,
            seq,
            name: required(&fields.name, "tranches")?,
            percent: if fields.amount.is_some() {
                None
            } else {
                fields.percent
            },
            amount,
            planned_on: fields.planned_on,
        };
        rows::add_tranche(change, &tranche)?;
        add_conditions(change, tranche.id, &fields.conditions)?;
    }
    Ok(())
}

fn add_conditions(
    change: &Change,
    tranche: TrancheId,
    conditions: &[ConditionFields],
) -> Result<()> {
    for (fields, seq) in conditions.iter().zip(1..) {
        let condition = ConditionRow {
            id: ConditionId::fresh(),
            tranche,
            seq,
            kind: fields.kind,
            label: required(&fields.label, "conditions")?,
            due_on: fields.due_on,
            state: ConditionState::Open,
            evidence: None,
            asked_by: None,
            decided_by: None,
            decided_on: None,
            reason: None,
        };
        rows::add_condition(change, &condition)?;
    }
    Ok(())
}
