//! A line of a payment register is taken over: paid, voided, refunded or reversed, with the number
//! it bears.

use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::model::{
    AwardId, EntryKind, PaymentId, PaymentState, PostedEntry, keeps_to_award, may_be_refunded,
    may_be_reversed,
};
use super::pay_payment::post;
use super::record_past::add_tranche;
use super::rows::{self, AwardRow, EntryRow, NewEntry, PaymentRow, TrancheRow};
use super::standing::standing;
use crate::base::book::{Change, Made};
use crate::base::money::Yuan;
use crate::base::numbering::{NumberKind, note_number, take_number_beside};
use crate::base::refusal::{Result, refuse};
use crate::base::typed::{optional, paper_number};
use crate::words_enum;

words_enum! {
    /// What a line of a payment register is.
    PastNature { Paid = "paid", Voided = "voided", Refund = "refund", Reversal = "reversal" }
}

/// A line of a payment register.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PastMoney {
    pub award: AwardId,
    pub nature: PastNature,
    /// Always positive, whatever sign the register writes.
    pub amount: Yuan,
    pub on: NaiveDate,
    /// As written; where there is none the next of the house is taken, so lines without a number
    /// go after those with one.
    pub no: Option<String>,
    /// By its name; where no such tranche was planned, the first that has room.
    pub tranche_name: Option<String>,
    pub receipt_no: Option<String>,
    pub account_number: Option<String>,
    pub handled_by: Option<String>,
    pub approved_by: Option<String>,
    pub memo: Option<String>,
    /// Of a reversal: the number it takes back; the last payment of this amount where none is said.
    pub reverses_no: Option<String>,
    /// Numbers that other lines of the register bear: the next of the house is none of them.
    #[serde(skip)]
    pub spoken_for: Vec<String>,
}

impl PastMoney {
    pub fn apply(self, change: &Change) -> Result<Made> {
        let award = rows::award_by_id(change, self.award)?;
        match self.nature {
            PastNature::Paid => self.paid(change, &award),
            PastNature::Voided => self.voided(change, &award),
            PastNature::Refund => self.refunded(change, &award),
            PastNature::Reversal => self.reversed(change, &award),
        }
    }

    fn paid(&self, change: &Change, award: &AwardRow) -> Result<Made> {
        let tranche = self.tranche(change, award)?;
        keeps_to_award(&standing(change, award, &tranche, None)?, self.amount)?;
        let payment = PaymentRow {
            paid_by: self.handled_by.clone(),
            paid_on: Some(self.on),
            ..self.payment(change, award, &tranche, PaymentState::Paid)?
        };
        rows::add_payment(change, &payment)?;
        post(change, &payment, award.fund, self.on)?;
        Ok(payment.made())
    }

    /// It keeps its number and moves no money.
    fn voided(&self, change: &Change, award: &AwardRow) -> Result<Made> {
        let tranche = self.tranche(change, award)?;
        let payment = PaymentRow {
            ended_by: self.handled_by.clone(),
            ended_on: Some(self.on),
            ended_reason: Some(self.reason()),
            ..self.payment(change, award, &tranche, PaymentState::Voided)?
        };
        rows::add_payment(change, &payment)?;
        Ok(payment.made())
    }

    fn refunded(&self, change: &Change, award: &AwardRow) -> Result<Made> {
        may_be_refunded(
            &award.no,
            rows::award_balance(change, award.id)?.net_paid(),
            self.amount,
        )?;
        let no = self.number(change, NumberKind::Refund)?;
        let entry = NewEntry {
            award: Some(award.id),
            voucher_no: Some(no.clone()),
            receipt_no: optional(self.receipt_no.as_deref()),
            reason: Some(self.reason()),
            as_recorded: true,
            ..NewEntry::of(EntryKind::Refund, award.fund, self.amount, self.on)
        };
        let id = rows::add_entry(change, &entry)?;
        Ok(Made::numbered("ledger_entry", id, no))
    }

    fn reversed(&self, change: &Change, award: &AwardRow) -> Result<Made> {
        let entry = self.entry_taken_back(change, award)?;
        let posted = PostedEntry {
            kind: entry.kind,
            name: entry.name(),
            posted_on: entry.posted_on,
            reversed_by: rows::reversal_of(change, entry.id)?.map(|reversal| reversal.name()),
        };
        may_be_reversed(&posted, self.on, self.on, None)?;
        let no = self.number(change, NumberKind::Reversal)?;
        let reversal = NewEntry {
            voucher_no: Some(no.clone()),
            receipt_no: optional(self.receipt_no.as_deref()),
            as_recorded: true,
            ..NewEntry::reversing(&entry, self.on, self.reason())
        };
        let id = rows::add_entry(change, &reversal)?;
        if let Some(payment) = entry.payment {
            let payment = PaymentRow {
                state: PaymentState::Reversed,
                ended_by: self.handled_by.clone(),
                ended_on: Some(self.on),
                ended_reason: Some(self.reason()),
                ..rows::payment_by_id(change, payment)?
            };
            rows::save_payment(change, &payment)?;
        }
        Ok(Made::numbered("ledger_entry", id, no))
    }

    fn entry_taken_back(&self, change: &Change, award: &AwardRow) -> Result<EntryRow> {
        let named = self.reverses_no.as_deref().map(paper_number);
        rows::entry_to_reverse(change, award.id, named.as_deref(), self.amount)?.ok_or_else(|| {
            refuse("grants-nothing-to-reverse")
                .at("reversesNo")
                .arg("award", &award.no)
                .arg("amount", self.amount.grouped())
                .into()
        })
    }

    /// The tranche named, or the first with room; an award without a plan gets one as it was paid.
    fn tranche(&self, change: &Change, award: &AwardRow) -> Result<TrancheRow> {
        let planned = rows::tranches_of(change, award.id)?;
        let name = optional(self.tranche_name.as_deref());
        if let Some(named) = planned
            .iter()
            .find(|tranche| Some(&tranche.name) == name.as_ref())
        {
            return Ok(named.clone());
        }
        for tranche in &planned {
            let open = tranche.amount - rows::tranche_balance(change, tranche.id)?.net_paid();
            if open >= self.amount {
                return Ok(tranche.clone());
            }
        }
        let seq = planned.last().map_or(1, |last| last.seq + 1);
        let name = name
            .or_else(|| self.no.clone())
            .unwrap_or_else(|| format!("#{seq}"));
        add_tranche(change, award, seq, &name, self.amount, Some(self.on))
    }

    fn payment(
        &self,
        change: &Change,
        award: &AwardRow,
        tranche: &TrancheRow,
        state: PaymentState,
    ) -> Result<PaymentRow> {
        let handled_by =
            optional(self.handled_by.as_deref()).unwrap_or_else(|| change.actor().name.clone());
        Ok(PaymentRow {
            id: PaymentId::fresh(),
            award: award.id,
            tranche: tranche.id,
            voucher_no: Some(self.number(change, NumberKind::Payment)?),
            state,
            amount: self.amount,
            planned_on: self.on,
            account: None,
            payee: rows::organisation_name(change, award.organisation)?,
            account_name: None,
            account_bank: None,
            account_number: optional(self.account_number.as_deref()),
            account_changed: false,
            account_seen_by: None,
            purpose: optional(self.memo.as_deref()),
            receipt_no: optional(self.receipt_no.as_deref()),
            prepared_by: handled_by,
            prepared_on: self.on,
            approved_by: optional(self.approved_by.as_deref()),
            approved_on: Some(self.on),
            paid_by: None,
            paid_on: None,
            ended_by: None,
            ended_on: None,
            ended_reason: None,
            single_operator: false,
            cosigned_by: None,
            cosigned_on: None,
            cosigned_paper: None,
            as_recorded: true,
            batch: None,
        })
    }

    /// Keeps the number as written; refused when it stands in the book already.
    fn number(&self, change: &Change, kind: NumberKind) -> Result<String> {
        let Some(no) = self
            .no
            .as_deref()
            .map(paper_number)
            .filter(|no| !no.is_empty())
        else {
            let theirs = self
                .spoken_for
                .iter()
                .filter(|no| kind_of(no, kind) == kind);
            let theirs: Vec<String> = theirs.cloned().collect();
            return take_number_beside(change, kind, self.on.year(), &theirs);
        };
        let kind = kind_of(&no, kind);
        note_number(change, kind, &no)?;
        Ok(no)
    }

    /// What the register gives as the reason, or else the number itself.
    fn reason(&self) -> String {
        optional(self.memo.as_deref())
            .or_else(|| self.no.clone())
            .unwrap_or_else(|| self.on.to_string())
    }
}

/// By the sign in front of the number, which a register may give to another kind of line.
fn kind_of(no: &str, otherwise: NumberKind) -> NumberKind {
    match no.chars().next() {
        Some('拨') => NumberKind::Payment,
        Some('退') => NumberKind::Refund,
        Some('冲') => NumberKind::Reversal,
        _ => otherwise,
    }
}
