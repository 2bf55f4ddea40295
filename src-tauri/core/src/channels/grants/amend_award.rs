//! A signed agreement is amended: its amount, its last day, what it covers, its budget, or the
//! account it is paid to; each with before and after.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::applications::keep_to_approval::grows_within_call;
use super::applications::rows::{award_end, set_award_end};
use super::closing::decided_away;
use super::closing::model::covers_sub_grants;
use super::closing::rows::granted_on;
use super::expenses::model::budget_follows_amount;
use super::expenses::{BudgetLineFields, amend_budget, caps_cover_accepted, rows as budget_rows};
use super::model::{
    AmendmentKind, AwardId, EntryKind, Part, amendment_is_dated, changes_something, day_is_open,
    fund_has_room, not_extended_too_far, resized_plan, still_covers,
};
use super::rows::{self, AmendmentRow, AwardRow, NewEntry};
use super::set_account::SetAccount;
use crate::base::book::{Change, Made};
use crate::base::dates::typed_day;
use crate::base::mask;
use crate::base::money::Yuan;
use crate::base::refusal::{Result, refuse};
use crate::base::typed::{required, written};

#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AmendAward {
    pub award: AwardId,
    pub kind: AmendmentKind,
    #[serde(deserialize_with = "typed_day")]
    pub on: NaiveDate,
    pub reason: String,
    /// The supplementary agreement or the letter.
    pub paper: String,
    /// The new amount. The last tranches take the difference.
    pub amount: Option<Yuan>,
    /// The new last day.
    pub ends_on: Option<NaiveDate>,
    /// The whole budget from now on: of an amendment of the budget, or of the amount it follows.
    #[serde(default)]
    pub lines: Vec<BudgetLineFields>,
    /// What it covers: as agreed so far, and from now on.
    pub before: Option<String>,
    pub after: Option<String>,
    pub account: Option<NewAccount>,
}

/// The account that is paid to from now on; its first payment takes a second look.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct NewAccount {
    pub account_name: String,
    pub bank: String,
    pub number: String,
    pub custodian: Option<String>,
}

impl AmendAward {
    pub fn apply(self, change: &Change) -> Result<Made> {
        let award = rows::award_by_id(change, self.award)?;
        amendment_is_dated(
            &award.no,
            award.state,
            award.signed_on(),
            self.on,
            change.today(),
        )?;
        let (reason, paper) = (
            required(&self.reason, "reason")?,
            required(&self.paper, "paper")?,
        );
        let mut seq = next_seq(change, award.id)?;
        let amended =
            |seq: u32, kind: AmendmentKind, (before, after): (String, String)| AmendmentRow {
                seq,
                kind,
                decided_on: self.on,
                reason: reason.clone(),
                paper: paper.clone(),
                before,
                after,
                made_by: change.actor().name.clone(),
            };
        let told = match self.kind {
            AmendmentKind::Amount => self.resize(change, &award)?,
            AmendmentKind::Extension => self.extend(change, &award)?,
            AmendmentKind::Scope => self.reword()?,
            AmendmentKind::Budget => self.rebudget(change, &award)?,
            AmendmentKind::Payee => self.repay(change, &award)?,
        };
        rows::add_amendment(change, award.id, &amended(seq, self.kind, told))?;
        if self.kind == AmendmentKind::Amount
            && let Some(told) = self.follow(change, award.amount, award.id)?
        {
            seq += 1;
            rows::add_amendment(change, award.id, &amended(seq, AmendmentKind::Budget, told))?;
        }
        Ok(Made::numbered("award", award.id, award.no))
    }

    /// Invariants 1 to 3 hold for the new amount; the ledger binds or releases the difference.
    fn resize(&self, change: &Change, award: &AwardRow) -> Result<(String, String)> {
        let amount = self
            .amount
            .ok_or_else(|| refuse("base-required").at("amount"))?;
        changes_something(&award.amount.grouped(), &amount.grouped(), "amount")?;
        day_is_open(self.on, change.today(), rows::locked_through(change)?, "on")?;
        let balance = rows::award_balance(change, award.id)?;
        let in_flight = rows::in_flight_of_award(change, award.id, None)?;
        let spoken_for = balance.accepted + decided_away(change, award)?;
        still_covers(amount, balance.net_paid(), in_flight, spoken_for)?;
        covers_sub_grants(&award.no, amount, granted_on(change, award.id)?)?;
        let fund = rows::fund_by_id(change, award.fund)?;
        let grows = amount > award.amount;
        let difference = (amount - award.amount).abs();
        if grows {
            fund_has_room(&rows::fund_standing(change, &fund, None)?, difference)?;
            grows_within_call(change, award, &fund, difference)?;
        }
        let resized = AwardRow {
            amount,
            ..award.clone()
        };
        let kind = match grows {
            true => EntryKind::Commitment,
            false => EntryKind::Decommitment,
        };
        let entry = NewEntry {
            award: Some(award.id),
            reason: Some(self.paper.clone()),
            ..NewEntry::of(kind, fund.id, difference, self.on)
        };
        // What is bound never stands above the award: raised before, lowered after.
        if grows {
            rows::save_award(change, &resized)?;
            rows::add_entry(change, &entry)?;
        } else {
            caps_cover_accepted(change, &resized)?;
            rows::add_entry(change, &entry)?;
            rows::save_award(change, &resized)?;
        }
        self.resize_tranches(change, award.id, amount)?;
        Ok((award.amount.grouped(), amount.grouped()))
    }

    /// The budget follows the amount in the same step, with its own before and after.
    fn follow(
        &self,
        change: &Change,
        before: Yuan,
        award: AwardId,
    ) -> Result<Option<(String, String)>> {
        let award = rows::award_by_id(change, award)?;
        if self.lines.is_empty() {
            return match budget_rows::budget_of(change, award.id)?.is_empty() {
                true => Ok(None),
                false => Err(budget_follows_amount(before, award.amount).into()),
            };
        }
        amend_budget(change, &award, &self.lines).map(Some)
    }

    fn resize_tranches(&self, change: &Change, award: AwardId, amount: Yuan) -> Result<()> {
        let tranches = rows::tranches_of(change, award)?;
        let mut parts = Vec::with_capacity(tranches.len());
        for tranche in &tranches {
            let balance = rows::tranche_balance(change, tranche.id)?;
            let in_flight = rows::in_flight_of_tranche(change, tranche.id, None)?;
            parts.push(Part {
                amount: tranche.amount,
                used: balance.net_paid() + in_flight,
            });
        }
        for (tranche, amount) in tranches.iter().zip(resized_plan(&parts, amount)?) {
            rows::resize_tranche(change, tranche.id, amount, tranche.planned_on)?;
        }
        Ok(())
    }

    fn extend(&self, change: &Change, award: &AwardRow) -> Result<(String, String)> {
        let to = self
            .ends_on
            .ok_or_else(|| refuse("base-required").at("endsOn"))?;
        let before = award_end(change, award.id)?;
        let floor = before.unwrap_or(award.decided_on);
        if to <= floor {
            return Err(refuse("grants-amend-not-extended")
                .at("endsOn")
                .arg("to", to)
                .arg("before", floor)
                .into());
        }
        not_extended_too_far(award.decided_on, to)?;
        set_award_end(change, award.id, Some(to))?;
        let said = before.map_or_else(|| "—".to_owned(), |day| day.to_string());
        Ok((said, to.to_string()))
    }

    fn reword(&self) -> Result<(String, String)> {
        let said = |text: &Option<String>, field| {
            written(text.as_deref()).ok_or_else(|| refuse("base-required").at(field))
        };
        let (before, after) = (said(&self.before, "before")?, said(&self.after, "after")?);
        changes_something(&before, &after, "after")?;
        Ok((before, after))
    }

    fn rebudget(&self, change: &Change, award: &AwardRow) -> Result<(String, String)> {
        if self.lines.is_empty() {
            return Err(refuse("base-required").at("lines").into());
        }
        amend_budget(change, award, &self.lines)
    }

    fn repay(&self, change: &Change, award: &AwardRow) -> Result<(String, String)> {
        let account = self
            .account
            .clone()
            .ok_or_else(|| refuse("base-required").at("number"))?;
        let read = |name: &str, bank: &str, number: &str| {
            format!("{name} {bank} {}", mask::account(number))
        };
        let before = rows::present_account(change, award.organisation)?
            .map(|now| read(&now.account_name, &now.bank, &now.number));
        let after = read(&account.account_name, &account.bank, &account.number);
        SetAccount {
            organisation: award.organisation,
            account_name: account.account_name,
            bank: account.bank,
            number: account.number,
            custodian: account.custodian,
        }
        .apply(change)?;
        Ok((before.unwrap_or_else(|| "—".to_owned()), after))
    }
}

fn next_seq(change: &Change, award: AwardId) -> Result<u32> {
    let last = rows::amendments_of(change, award)?
        .last()
        .map(|row| row.seq);
    Ok(last.unwrap_or(0) + 1)
}
