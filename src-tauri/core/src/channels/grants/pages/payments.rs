use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{AwardRef, FundRef, OrganisationRef, PaymentAsk, ProjectRef, holds};
use crate::base::amount_words::{self, Style};
use crate::base::book::Reader;
use crate::base::list::{Sort, part};
use crate::base::mask;
use crate::base::money::Yuan;
use crate::base::refusal::Result;
use crate::channels::grants::bank::pages::{BankMark, bank_mark};
use crate::channels::grants::batches::BatchId;
use crate::channels::grants::model::{AwardId, EntryId, PaymentId, PaymentState, TrancheId};
use crate::channels::grants::rows::{self, AwardRow, PaymentRow};
use crate::projects::ProjectId;
use crate::registry::OrganisationId;

#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default)]
pub struct PaymentsAsk {
    pub award: Option<AwardId>,
    pub project: Option<ProjectId>,
    pub organisation: Option<OrganisationId>,
    pub state: Option<PaymentState>,
    /// Only those one person made alone that nobody co-signed yet.
    pub to_cosign: Option<bool>,
    pub text: Option<String>,
    pub sort: Option<Sort>,
    pub offset: Option<usize>,
    pub limit: Option<usize>,
}

#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PaymentLine {
    pub id: PaymentId,
    pub voucher_no: Option<String>,
    pub state: PaymentState,
    pub amount: Yuan,
    /// The day it was paid, or is to be.
    pub on: NaiveDate,
    pub award: AwardRef,
    pub project: ProjectRef,
    pub organisation: OrganisationRef,
    pub tranche: TrancheId,
    pub tranche_name: String,
    /// Masked.
    pub account_number: Option<String>,
    pub account_changed: bool,
    /// On its way, and the organisation has another account by now.
    pub account_moved: bool,
    pub prepared_by: String,
    pub approved_by: Option<String>,
    pub receipt_no: Option<String>,
    /// One person made it alone above the threshold, and nobody co-signed it yet.
    pub to_cosign: bool,
    pub as_recorded: bool,
    /// Its line in the ledger, once it was paid.
    pub entry: Option<EntryId>,
    /// The batch it goes to the bank with.
    pub batch: Option<BatchId>,
}

#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Payments {
    pub rows: Vec<PaymentLine>,
    pub total: usize,
    pub amount: Yuan,
}

/// All that a voucher says.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PaymentPage {
    pub payment: PaymentLine,
    /// 人民币大写, style A.
    pub amount_in_words: String,
    pub purpose: Option<String>,
    pub fund: FundRef,
    pub agreement_no: Option<String>,
    pub signed_on: Option<NaiveDate>,
    pub award_amount: Yuan,
    /// Net paid of the award before this payment, with it, and what is left of the award after it.
    pub paid_before: Yuan,
    pub paid_with: Yuan,
    pub unpaid_after: Yuan,
    pub payee: String,
    pub account_name: Option<String>,
    pub account_bank: Option<String>,
    pub account_seen_by: Option<String>,
    pub prepared_on: NaiveDate,
    pub approved_on: Option<NaiveDate>,
    pub paid_by: Option<String>,
    pub paid_on: Option<NaiveDate>,
    pub ended_by: Option<String>,
    pub ended_on: Option<NaiveDate>,
    pub ended_reason: Option<String>,
    /// Stated on the voucher: the desk has one person, who prepared and approved it.
    pub single_operator: bool,
    pub cosigned_by: Option<String>,
    pub cosigned_on: Option<NaiveDate>,
    pub cosigned_paper: Option<String>,
    /// The line of a bank statement that shows it.
    pub bank: Option<BankMark>,
}

pub fn payments(reader: &Reader, ask: &PaymentsAsk) -> Result<Payments> {
    let mut lines = Vec::new();
    for row in rows::all_payments(reader, ask.award)? {
        let line = line(reader, &row, &rows::award_by_id(reader, row.award)?)?;
        if is_asked(&line, ask) {
            lines.push(line);
        }
    }
    sort(&mut lines, ask.sort.as_ref());
    Ok(Payments {
        total: lines.len(),
        amount: lines
            .iter()
            .filter(|line| line.state == PaymentState::Paid)
            .map(|line| line.amount)
            .sum(),
        rows: part(lines, ask.offset, ask.limit),
    })
}

/// By the column asked for; the newest first where none is.
fn sort(lines: &mut [PaymentLine], by: Option<&Sort>) {
    match by.map(|sort| sort.key.as_str()) {
        Some("voucherNo") => lines.sort_by(|a, b| a.voucher_no.cmp(&b.voucher_no)),
        Some("amount") => lines.sort_by_key(|line| line.amount),
        Some("on") => lines.sort_by_key(|line| line.on),
        Some("organisation") => lines.sort_by(|a, b| a.organisation.name.cmp(&b.organisation.name)),
        Some("project") => lines.sort_by(|a, b| a.project.name.cmp(&b.project.name)),
        _ => lines.sort_by(|a, b| (b.on, &b.voucher_no).cmp(&(a.on, &a.voucher_no))),
    }
    if by.is_some_and(|sort| sort.down) {
        lines.reverse();
    }
}

fn is_asked(line: &PaymentLine, ask: &PaymentsAsk) -> bool {
    ask.project.is_none_or(|id| line.project.id == id)
        && ask.organisation.is_none_or(|id| line.organisation.id == id)
        && ask.state.is_none_or(|state| line.state == state)
        && ask
            .to_cosign
            .is_none_or(|flagged| line.to_cosign == flagged)
        && holds(
            ask.text.as_deref(),
            &[
                line.voucher_no.as_deref(),
                line.receipt_no.as_deref(),
                Some(&line.award.no),
                Some(&line.project.name),
                Some(&line.organisation.name),
            ],
        )
}

pub fn payment(reader: &Reader, ask: &PaymentAsk) -> Result<PaymentPage> {
    let row = rows::payment_by_id(reader, ask.id)?;
    let award = rows::award_by_id(reader, row.award)?;
    let line = line(reader, &row, &award)?;
    let paid_before = match line.entry {
        Some(entry) => rows::net_paid_before(reader, &rows::entry_by_id(reader, entry)?)?,
        None => rows::award_balance(reader, award.id)?.net_paid(),
    };
    let bank = match line.entry {
        Some(entry) => bank_mark(reader, entry)?,
        None => None,
    };
    let paid_with = paid_before + row.amount;
    let fund = rows::fund_by_id(reader, award.fund)?;
    Ok(PaymentPage {
        payment: line,
        amount_in_words: amount_words::in_words(row.amount, Style::A),
        purpose: row.purpose,
        fund: FundRef {
            id: fund.id,
            name: fund.name,
        },
        signed_on: award.signed_on(),
        agreement_no: award.agreement_no,
        award_amount: award.amount,
        paid_before,
        paid_with,
        unpaid_after: award.amount - paid_with,
        payee: row.payee,
        account_name: row.account_name,
        account_bank: row.account_bank,
        account_seen_by: row.account_seen_by,
        prepared_on: row.prepared_on,
        approved_on: row.approved_on,
        paid_by: row.paid_by,
        paid_on: row.paid_on,
        ended_by: row.ended_by,
        ended_on: row.ended_on,
        ended_reason: row.ended_reason,
        single_operator: row.single_operator,
        cosigned_by: row.cosigned_by,
        cosigned_on: row.cosigned_on,
        cosigned_paper: row.cosigned_paper,
        bank,
    })
}

pub(in crate::channels::grants) fn line(
    reader: &Reader,
    row: &PaymentRow,
    award: &AwardRow,
) -> Result<PaymentLine> {
    let entry = match row.state {
        PaymentState::Paid | PaymentState::Returned | PaymentState::Reversed => {
            Some(rows::disbursement_of(reader, row.id)?.id)
        }
        _ => None,
    };
    let account_moved = match (row.state, row.account) {
        (PaymentState::Prepared | PaymentState::Approved, Some(account)) => {
            rows::present_account(reader, award.organisation)?.is_some_and(|now| now.id != account)
        }
        _ => false,
    };
    Ok(PaymentLine {
        id: row.id,
        voucher_no: row.voucher_no.clone(),
        state: row.state,
        amount: row.amount,
        on: row.paid_on.unwrap_or(row.planned_on),
        award: AwardRef::from(award),
        project: ProjectRef::of(reader, award)?,
        organisation: OrganisationRef {
            id: award.organisation,
            name: row.payee.clone(),
        },
        tranche: row.tranche,
        tranche_name: rows::tranche_by_id(reader, row.tranche)?.name,
        account_number: row.account_number.as_deref().map(mask::account),
        account_changed: row.account_changed,
        account_moved,
        prepared_by: row.prepared_by.clone(),
        approved_by: row.approved_by.clone(),
        receipt_no: row.receipt_no.clone(),
        to_cosign: row.single_operator && row.cosigned_on.is_none(),
        as_recorded: row.as_recorded,
        entry,
        batch: row.batch,
    })
}
