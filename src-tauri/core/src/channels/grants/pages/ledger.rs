use chrono::NaiveDate;
use rusqlite::{Row, named_params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{AwardRef, FundRef, OrganisationRef, ProjectRef, holds};
use crate::base::book::Reader;
use crate::base::list::part;
use crate::base::money::Yuan;
use crate::base::refusal::Result;
use crate::channels::grants::model::{AwardId, EntryId, EntryKind, FundId, PaymentId};
use crate::projects::ProjectId;
use crate::registry::OrganisationId;

#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default)]
pub struct LedgerAsk {
    pub fund: Option<FundId>,
    pub award: Option<AwardId>,
    pub project: Option<ProjectId>,
    pub organisation: Option<OrganisationId>,
    /// This line alone.
    pub entry: Option<EntryId>,
    /// Of these kinds; a reversal goes with the kind it takes back. Empty: all.
    pub kinds: Vec<EntryKind>,
    pub from: Option<NaiveDate>,
    pub to: Option<NaiveDate>,
    /// Recorded up to the evening of this day, whatever it is dated.
    pub recorded_to: Option<NaiveDate>,
    pub text: Option<String>,
    pub offset: Option<usize>,
    pub limit: Option<usize>,
}

/// A posted line, in the order of posting. Running sums are over the fund, award, project or
/// organisation asked for, from the first line on, whatever else narrows the list.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct LedgerLine {
    pub id: EntryId,
    #[ts(type = "number")]
    pub seq: i64,
    pub posted_on: NaiveDate,
    pub kind: EntryKind,
    /// Its own kind; of a reversal, the kind it takes back.
    pub bears_on: EntryKind,
    /// Always positive.
    pub amount: Yuan,
    /// What it does to the sum it bears on: negative for a refund's or a reversal's effect on
    /// what was paid, and for what is released.
    pub effect: Yuan,
    pub voucher_no: Option<String>,
    pub receipt_no: Option<String>,
    pub reason: Option<String>,
    pub fund: FundRef,
    pub award: Option<AwardRef>,
    pub project: Option<ProjectRef>,
    pub organisation: Option<OrganisationRef>,
    pub tranche_name: Option<String>,
    pub payment: Option<PaymentId>,
    /// The number or place of the line it takes back, of the one that took it back.
    pub reverses: Option<String>,
    pub reversed_by: Option<String>,
    /// Whether it can be reversed as far as its kind and history go.
    pub reversible: bool,
    pub running_received: Yuan,
    pub running_committed: Yuan,
    pub running_net_paid: Yuan,
    pub running_cash: Yuan,
    pub recorded_by: String,
    pub recorded_at: String,
    pub as_recorded: bool,
}

impl LedgerLine {
    /// Its voucher number, or its place in the ledger.
    pub(super) fn name(&self) -> String {
        let place = || format!("#{}", self.seq);
        self.voucher_no.clone().unwrap_or_else(place)
    }
}

#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Ledger {
    pub rows: Vec<LedgerLine>,
    pub total: usize,
    /// Disbursed less refunded and reversed, over the lines listed.
    pub net_paid: Yuan,
}

pub fn ledger(reader: &Reader, ask: &LedgerAsk) -> Result<Ledger> {
    let mut statement = reader
        .conn()
        .prepare_cached(include_str!("../sql/ledger.sql"))?;
    let lines = statement.query_map(
        named_params! {
            ":fund": ask.fund, ":award": ask.award, ":project": ask.project, ":organisation": ask.organisation,
            ":entry": ask.entry,
        },
        row_to_line,
    )?;
    let mut rows = Vec::new();
    for line in lines {
        let line = line?;
        if is_asked(&line, ask) {
            rows.push(line);
        }
    }
    let net_paid = rows
        .iter()
        .filter(|line| line.moves_paid())
        .map(|line| line.effect)
        .sum();
    let total = rows.len();
    Ok(Ledger {
        rows: part(rows, ask.offset, ask.limit),
        total,
        net_paid,
    })
}

impl LedgerLine {
    /// It pays, or takes back what was paid.
    pub fn moves_paid(&self) -> bool {
        matches!(self.bears_on, EntryKind::Disbursement | EntryKind::Refund)
    }
}

fn is_asked(line: &LedgerLine, ask: &LedgerAsk) -> bool {
    (ask.kinds.is_empty() || ask.kinds.contains(&line.kind) || ask.kinds.contains(&line.bears_on))
        && ask.from.is_none_or(|from| line.posted_on >= from)
        && ask.to.is_none_or(|to| line.posted_on <= to)
        && ask
            .recorded_to
            .is_none_or(|to| line.recorded_at.get(..10) <= Some(to.to_string().as_str()))
        && holds(
            ask.text.as_deref(),
            &[
                line.voucher_no.as_deref(),
                line.receipt_no.as_deref(),
                line.reason.as_deref(),
                line.award.as_ref().map(|award| award.no.as_str()),
                line.project.as_ref().map(|project| project.name.as_str()),
                line.organisation
                    .as_ref()
                    .map(|organisation| organisation.name.as_str()),
            ],
        )
}

fn row_to_line(row: &Row<'_>) -> rusqlite::Result<LedgerLine> {
    let kind: EntryKind = row.get("kind")?;
    let reversed_by: Option<String> = row.get("reversed_by")?;
    let by_hand = !matches!(
        kind,
        EntryKind::Reversal | EntryKind::Commitment | EntryKind::Decommitment
    );
    let award: Option<AwardId> = row.get("award_id")?;
    let (award, project, organisation) = match award {
        None => (None, None, None),
        Some(id) => (
            Some(AwardRef {
                id,
                no: row.get("award_no")?,
            }),
            Some(ProjectRef {
                id: row.get("project_id")?,
                no: row.get("project_no")?,
                name: row.get("project_name")?,
            }),
            Some(OrganisationRef {
                id: row.get("organisation_id")?,
                name: row.get("organisation_name")?,
            }),
        ),
    };
    Ok(LedgerLine {
        id: row.get("id")?,
        seq: row.get("seq")?,
        posted_on: row.get("posted_on")?,
        kind,
        bears_on: row.get("bears_on")?,
        amount: row.get("amount_fen")?,
        effect: row.get("effect_fen")?,
        voucher_no: row.get("voucher_no")?,
        receipt_no: row.get("receipt_no")?,
        reason: row.get("reason")?,
        fund: FundRef {
            id: row.get("fund_id")?,
            name: row.get("fund_name")?,
        },
        award,
        project,
        organisation,
        tranche_name: row.get("tranche_name")?,
        payment: row.get("payment_id")?,
        reverses: row.get("reverses")?,
        reversible: by_hand && reversed_by.is_none(),
        reversed_by,
        running_received: row.get("running_received_fen")?,
        running_committed: row.get("running_committed_fen")?,
        running_net_paid: row.get("running_net_paid_fen")?,
        running_cash: row.get("running_cash_fen")?,
        recorded_by: row.get("recorded_by")?,
        recorded_at: row.get("recorded_at")?,
        as_recorded: row.get("as_recorded")?,
    })
}
