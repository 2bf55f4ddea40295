//! The register's rows: the ledger's disbursements, refunds and reversals, and the vouchers that were voided.

use std::collections::{BTreeSet, HashMap};

use chrono::{Datelike, NaiveDate};

use super::{
    DisbursementRegister, DisbursementRegisterAsk, RegisterKind, RegisterLine, RegisterTotals,
};
use crate::base::book::Reader;
use crate::base::money::Yuan;
use crate::base::refusal::Result;
use crate::channels::grants::applications::rows::awards_of_call;
use crate::channels::grants::calls::pages::{CallAsk, call};
use crate::channels::grants::model::{AwardId, EntryKind, PaymentState};
use crate::channels::grants::pages::{
    AwardsAsk, FundAsk, LedgerAsk, LedgerLine, PaymentLine, PaymentsAsk, Worth, awards, fund,
    ledger, payments,
};
use crate::summaries::letterhead::{PaperPeriod, letterhead};
use crate::summaries::payment_voucher::{VoucherStanding, standing};

pub fn disbursement_register(
    reader: &Reader,
    ask: &DisbursementRegisterAsk,
) -> Result<DisbursementRegister> {
    let as_of = ask.span.day(reader)?;
    let period = period(ask, as_of)?;
    let fund = ask
        .fund
        .map(|id| fund(reader, &FundAsk { id, on: None }))
        .transpose()?;
    let call = ask
        .call
        .map(|id| call(reader, &CallAsk { id }))
        .transpose()?;
    let book = Reading::of(reader, ask)?;
    let rows = book.rows(period);
    Ok(DisbursementRegister {
        letterhead: letterhead(reader)?,
        as_of,
        period,
        fund: fund.map(|page| page.fund.name),
        call: call.map(|page| page.call.name),
        organisation: book.organisation.clone(),
        totals: totals(&rows),
        rows,
        prepared_by: Some(reader.actor().name.clone()),
    })
}

fn period(ask: &DisbursementRegisterAsk, as_of: NaiveDate) -> Result<PaperPeriod> {
    let new_year = NaiveDate::from_ymd_opt(as_of.year(), 1, 1).unwrap_or(as_of);
    let (from, to) = (
        ask.span.from.unwrap_or(new_year),
        ask.span.to.unwrap_or(as_of).min(as_of),
    );
    PaperPeriod { from, to }.in_order()
}

struct Reading {
    entries: Vec<LedgerLine>,
    payments: Vec<PaymentLine>,
    /// What each award is worth.
    awarded: HashMap<AwardId, Worth>,
    /// The one it is of, where one is asked for.
    organisation: Option<String>,
}

impl Reading {
    fn of(reader: &Reader, ask: &DisbursementRegisterAsk) -> Result<Self> {
        let awards = awards(
            reader,
            &AwardsAsk {
                fund: ask.fund,
                organisation: ask.organisation,
                ..AwardsAsk::default()
            },
        )?
        .rows;
        let of_call = ask.call.map(|call| awards_of_call(reader, call));
        let of_call: Option<Vec<AwardId>> = of_call.transpose()?;
        let asked = awards.iter().filter(|award| {
            let of_call = of_call.as_ref();
            of_call.is_none_or(|of_call| of_call.contains(&award.id))
        });
        let awarded = asked.map(|award| Ok((award.id, Worth::of(reader, award.id, award.amount)?)));
        let awarded: HashMap<AwardId, Worth> = awarded.collect::<Result<_>>()?;
        let kinds = vec![EntryKind::Disbursement, EntryKind::Refund];
        let mut entries = ledger(
            reader,
            &LedgerAsk {
                fund: ask.fund,
                kinds,
                ..LedgerAsk::default()
            },
        )?
        .rows;
        entries.retain(|entry| {
            let award = entry.award.as_ref();
            award.is_some_and(|award| awarded.contains_key(&award.id))
        });
        let mut payments = payments(reader, &PaymentsAsk::default())?.rows;
        payments.retain(|payment| awarded.contains_key(&payment.award.id));
        Ok(Self {
            entries,
            payments,
            awarded,
            organisation: ask
                .organisation
                .and(awards.first().map(|award| award.organisation.name.clone())),
        })
    }

    /// By date; running figures are those of each row's award, from its first payment on.
    fn rows(&self, period: PaperPeriod) -> Vec<RegisterLine> {
        let mut entries: Vec<&LedgerLine> = self.entries.iter().collect();
        entries.sort_by_key(|entry| (entry.posted_on, entry.seq));
        let mut paid: HashMap<AwardId, Yuan> = HashMap::new();
        let mut rows = Vec::new();
        for entry in entries
            .into_iter()
            .filter(|entry| entry.posted_on <= period.to)
        {
            let Some(award) = &entry.award else { continue };
            let so_far = paid.entry(award.id).or_default();
            *so_far += entry.effect;
            if period.holds(entry.posted_on) {
                rows.push(self.posted(entry, award.id, *so_far));
            }
        }
        let voided = self
            .payments
            .iter()
            .filter(|payment| payment.state == PaymentState::Voided);
        rows.extend(
            voided
                .filter(|payment| period.holds(payment.on))
                .map(|payment| self.voided(payment, self.paid_by(payment.award.id, payment.on))),
        );
        rows.sort_by(|a, b| (a.date, &a.voucher_no).cmp(&(b.date, &b.voucher_no)));
        rows
    }

    /// Net paid of an award at the end of a day.
    fn paid_by(&self, award: AwardId, day: NaiveDate) -> Yuan {
        let of_award = self.entries.iter().filter(|entry| {
            let of = entry.award.as_ref();
            entry.posted_on <= day && of.is_some_and(|of| of.id == award)
        });
        of_award.map(|entry| entry.effect).sum()
    }

    fn posted(&self, entry: &LedgerLine, award: AwardId, cumulative: Yuan) -> RegisterLine {
        let payment = entry
            .payment
            .and_then(|id| self.payments.iter().find(|payment| payment.id == id));
        RegisterLine {
            date: entry.posted_on,
            kind: kind(entry),
            standing: match (entry.kind, payment) {
                (EntryKind::Disbursement, Some(payment)) => standing(payment.state),
                _ => VoucherStanding::Valid,
            },
            voucher_no: entry.voucher_no.clone(),
            project_no: entry
                .project
                .as_ref()
                .and_then(|project| project.no.clone()),
            project: entry
                .project
                .as_ref()
                .map(|project| project.name.clone())
                .unwrap_or_default(),
            organisation: entry
                .organisation
                .as_ref()
                .map(|body| body.name.clone())
                .unwrap_or_default(),
            tranche: entry.tranche_name.clone().unwrap_or_default(),
            amount: entry.effect,
            cumulative,
            balance: self.balance(award, entry.posted_on, cumulative),
            receipt_no: entry.receipt_no.clone(),
        }
    }

    fn voided(&self, payment: &PaymentLine, cumulative: Yuan) -> RegisterLine {
        RegisterLine {
            date: payment.on,
            kind: RegisterKind::Disbursement,
            standing: VoucherStanding::Voided,
            voucher_no: payment.voucher_no.clone(),
            project_no: payment.project.no.clone(),
            project: payment.project.name.clone(),
            organisation: payment.organisation.name.clone(),
            tranche: payment.tranche_name.clone(),
            amount: Yuan::ZERO,
            cumulative,
            balance: self.balance(payment.award.id, payment.on, cumulative),
            receipt_no: None,
        }
    }

    fn balance(&self, award: AwardId, on: NaiveDate, paid: Yuan) -> Yuan {
        let worth = self.awarded.get(&award).map(|worth| worth.on(on));
        worth.unwrap_or_default() - paid
    }
}

fn kind(entry: &LedgerLine) -> RegisterKind {
    match entry.kind {
        EntryKind::Reversal => RegisterKind::Reversal,
        EntryKind::Refund => RegisterKind::Refund,
        _ => RegisterKind::Disbursement,
    }
}

fn totals(rows: &[RegisterLine]) -> RegisterTotals {
    let paid: Vec<&RegisterLine> = rows
        .iter()
        .filter(|row| row.kind == RegisterKind::Disbursement && row.amount.is_positive())
        .collect();
    let net: Yuan = rows.iter().map(|row| row.amount).sum();
    let gross: Yuan = paid.iter().map(|row| row.amount).sum();
    let distinct = |names: BTreeSet<&str>| u32::try_from(names.len()).unwrap_or(u32::MAX);
    RegisterTotals {
        payments: u32::try_from(paid.len()).unwrap_or(u32::MAX),
        organisations: distinct(paid.iter().map(|row| row.organisation.as_str()).collect()),
        projects: distinct(paid.iter().map(|row| row.project.as_str()).collect()),
        paid: gross,
        came_back: gross - net,
        net,
    }
}
