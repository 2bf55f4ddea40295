//! Payments and the ledger.

use crate::base::mask;
use crate::base::sheet::{Column, Sheet};
use crate::channels::grants::model::{EntryKind, PaymentState};
use crate::desk::tags;

pub const PAYMENTS: Sheet = Sheet {
    order: &[("on", true), ("voucherNo", true)],
    shelf: Some("payment"),
    ..Sheet::of(
        "payments",
        "payment AS it JOIN award ON award.id = it.award_id JOIN project ON project.id = award.project_id
           JOIN organisation ON organisation.id = award.organisation_id JOIN tranche ON tranche.id = it.tranche_id",
        &["payment", "award", "project", "organisation", "tranche", "tag"],
        &[
            Column::text("voucherNo", "it.voucher_no").searched(),
            Column::choice("state", "it.state", "payment-state", PaymentState::WORDS),
            Column::date("on", "it.planned_on"),
            Column::money("amount", "it.amount_fen").summed(),
            Column::text("awardNo", "award.no").searched(),
            Column::record("projectName", "project.name").searched(),
            Column::record("organisationName", "organisation.name").searched(),
            Column::text("trancheName", "tranche.name"),
            Column::text("accountNumber", "it.account_number").masked(mask::account),
            Column::text("preparedBy", "it.prepared_by"),
            Column::text("approvedBy", "it.approved_by"),
            Column::text("receiptNo", "it.receipt_no").searched(),
            Column::yes_no(
                "toCosign",
                "it.single_operator AND it.cosigned_on IS NULL",
            ),
            Column::yes_no("asRecorded", "it.as_recorded"),
            Column::list("tags", tags!("payment")),
        ],
    )
};

pub const LEDGER: Sheet = Sheet {
    order: &[("seq", true)],
    ..Sheet::of(
        "ledger",
        "ledger_line AS it JOIN derived_ledger_sum AS sofar ON sofar.seq = it.seq
           JOIN fund ON fund.id = it.fund_id LEFT JOIN award ON award.id = it.award_id
           LEFT JOIN project ON project.id = award.project_id
           LEFT JOIN organisation ON organisation.id = award.organisation_id
           LEFT JOIN tranche ON tranche.id = it.tranche_id
           LEFT JOIN ledger_entry AS taken ON taken.id = it.reverses_id
           LEFT JOIN ledger_entry AS taker ON taker.reverses_id = it.id",
        &[
            "ledger_entry",
            "fund",
            "award",
            "project",
            "organisation",
            "tranche",
        ],
        &[
            Column::number("seq", "it.seq"),
            Column::date("postedOn", "it.posted_on"),
            Column::choice("kind", "it.kind", "entry-kind", EntryKind::WORDS),
            Column::choice("bearsOn", "it.bears_on", "entry-kind", EntryKind::WORDS),
            Column::money("amount", "it.amount_fen"),
            Column::money("effect", "it.effect_fen"),
            Column::money("runningCash", "sofar.fund_cash_fen"),
            Column::money("runningNetPaid", "sofar.award_paid_fen"),
            Column::record("fundName", "fund.name"),
            Column::text("awardNo", "award.no").searched(),
            Column::record("projectName", "project.name").searched(),
            Column::record("organisationName", "organisation.name").searched(),
            Column::text("trancheName", "tranche.name"),
            Column::text("voucherNo", "it.voucher_no").searched(),
            Column::text("receiptNo", "it.receipt_no").searched(),
            Column::text("reason", "it.reason"),
            Column::text("reverses", "coalesce(taken.voucher_no, '#' || taken.seq)"),
            Column::text("reversedBy", "coalesce(taker.voucher_no, '#' || taker.seq)"),
            Column::text("recordedBy", "it.recorded_by"),
            Column::yes_no("asRecorded", "it.as_recorded"),
        ],
    )
};
