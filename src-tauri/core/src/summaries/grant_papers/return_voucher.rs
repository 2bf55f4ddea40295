//! 退回凭证, 冲销凭证: money that came back, or a mistake that was taken back; each under its own number, naming the
//! paper it bears on.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::OfAward;
use crate::base::book::Reader;
use crate::base::money::Yuan;
use crate::base::refusal::{Result, refuse};
use crate::channels::grants::model::{EntryId, EntryKind};
use crate::channels::grants::pages::{AwardAsk, LedgerAsk, LedgerLine, award, ledger};
use crate::summaries::letterhead::{Letterhead, letterhead};
use crate::summaries::paper::{Choice, Paper};

#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ReturnVoucherAsk {
    pub entry: EntryId,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ReturnVoucher {
    pub letterhead: Letterhead,
    pub voucher_no: String,
    /// Refund or reversal.
    pub kind: EntryKind,
    /// Of a reversal, what it takes back.
    pub bears_on: EntryKind,
    /// The day the money arrived, or of the reversal.
    pub date: NaiveDate,
    pub of: OfAward,
    pub tranche: Option<String>,
    pub amount: Yuan,
    /// 原编号: the paper that a reversal takes back.
    pub original_no: Option<String>,
    pub reason: Option<String>,
    pub receipt_no: Option<String>,
    /// Net paid of the award with it.
    pub net_paid: Yuan,
    pub recorded_by: String,
    /// It was itself reversed since.
    pub reversed: bool,
}

impl Paper for ReturnVoucher {
    type Ask = ReturnVoucherAsk;

    crate::own_letterhead!();

    fn of() -> &'static str {
        "entry"
    }

    fn draw(reader: &Reader, ask: &ReturnVoucherAsk) -> Result<Self> {
        let entry = Some(ask.entry);
        let page = ledger(
            reader,
            &LedgerAsk {
                entry,
                ..LedgerAsk::default()
            },
        )?;
        let line = page.rows.into_iter().find(is_return);
        let Some((line, of)) = line.and_then(|line| {
            let award = line.award.as_ref()?.id;
            Some((line, award))
        }) else {
            return Err(refuse("papers-no-return").at("entry").into());
        };
        let page = award(reader, &AwardAsk { id: of })?;
        let so_far = page.ledger.iter().find(|other| other.id == line.id);
        Ok(ReturnVoucher {
            letterhead: letterhead(reader)?,
            voucher_no: line.voucher_no.unwrap_or_default(),
            kind: line.kind,
            bears_on: line.bears_on,
            date: line.posted_on,
            tranche: line.tranche_name,
            amount: line.amount,
            original_no: line.reverses,
            reason: line.reason,
            receipt_no: line.receipt_no,
            net_paid: so_far.map_or(page.award.net_paid, |line| line.running_net_paid),
            recorded_by: line.recorded_by,
            reversed: line.reversed_by.is_some(),
            of: OfAward::of(&page),
        })
    }

    /// Every one that has its number.
    fn all(reader: &Reader) -> Result<Vec<Choice<ReturnVoucherAsk>>> {
        let asked = LedgerAsk {
            kinds: vec![EntryKind::Refund, EntryKind::Reversal],
            ..LedgerAsk::default()
        };
        let rows = ledger(reader, &asked)?.rows.into_iter().filter(is_return);
        Ok(rows
            .filter_map(|line| {
                let ask = ReturnVoucherAsk { entry: line.id };
                let organisation = line.organisation?.name;
                let project = line.project.map(|project| project.name);
                Some(Choice::of(ask, line.voucher_no, organisation, project))
            })
            .collect())
    }

    fn day(&self) -> NaiveDate {
        self.date
    }

    fn title(&self) -> String {
        self.of.organisation.clone()
    }

    fn number(&self) -> Option<String> {
        Some(self.voucher_no.clone())
    }

    fn own_number(&self) -> Result<Option<String>> {
        Ok(Some(self.voucher_no.clone()))
    }
}

/// A refund, or a reversal of what has a paper of its own.
fn is_return(line: &LedgerLine) -> bool {
    matches!(line.kind, EntryKind::Refund | EntryKind::Reversal) && line.voucher_no.is_some()
}
