//! Funds, awards and tranches with their balances, as the database keeps them.

use crate::base::money::Yuan;
use crate::base::sheet::{Column, Sheet};
use crate::channels::grants::model::AwardState;
use crate::channels::grants::pages::rate;
use crate::desk::tags;

pub const FUNDS: Sheet = Sheet {
    order: &[("name", false)],
    ..Sheet::of(
        "funds",
        "fund AS it LEFT JOIN derived_fund_balance AS kept ON kept.fund_id = it.id",
        &["fund", "ledger_entry", "tag"],
        &[
            Column::text("name", "it.name").searched(),
            Column::text("source", "it.source").searched(),
            Column::text("restriction", "it.restriction"),
            Column::date("startsOn", "it.starts_on"),
            Column::date("endsOn", "it.ends_on"),
            Column::money("promised", "it.promised_fen").summed(),
            Column::money("received", "coalesce(kept.received_fen, 0)").summed(),
            Column::money("committed", "coalesce(kept.committed_fen, 0)").summed(),
            Column::money("paid", "coalesce(kept.paid_fen, 0)").summed(),
            Column::money("refunded", "coalesce(kept.refunded_fen, 0)").summed(),
            Column::money("netPaid", "coalesce(kept.paid_fen - kept.refunded_fen, 0)").summed(),
            Column::money("handedBack", "coalesce(kept.handed_back_fen, 0)").summed(),
            Column::long("note", "it.note"),
            Column::list("tags", tags!("fund")),
        ],
    )
};

pub const AWARDS: Sheet = Sheet {
    order: &[("decidedOn", true), ("no", true)],
    shelf: Some("award"),
    ..Sheet::of(
        "awards",
        "award AS it JOIN project ON project.id = it.project_id
           JOIN organisation ON organisation.id = it.organisation_id JOIN fund ON fund.id = it.fund_id
           LEFT JOIN derived_award_balance AS kept ON kept.award_id = it.id",
        &["award", "project", "organisation", "fund", "ledger_entry", "tag"],
        &[
            Column::text("no", "it.no").searched(),
            Column::text("projectNo", "project.no"),
            Column::record("projectName", "project.name").searched(),
            Column::record("organisationName", "organisation.name").searched(),
            Column::record("fundName", "fund.name"),
            Column::money("amount", "it.amount_fen").summed(),
            Column::choice("state", "it.state", "award-state", AwardState::WORDS),
            Column::date("decidedOn", "it.decided_on"),
            Column::text("agreementNo", "it.agreement_no").searched(),
            Column::date("signedOn", "max(it.hub_signed_on, it.organisation_signed_on)"),
            Column::money("netPaid", "coalesce(kept.paid_fen - kept.refunded_fen, 0)").summed(),
            Column::money(
                "unpaid",
                "iif (it.state IN ('closed', 'lapsed', 'cancelled', 'terminated'), 0,
                   it.amount_fen - coalesce(kept.paid_fen - kept.refunded_fen, 0))",
            )
            .summed(),
            Column::percent(
                "paidRate",
                "json_array(coalesce(kept.paid_fen - kept.refunded_fen, 0), it.amount_fen)",
            )
            .by_rule(share),
            Column::percent(
                "spentRate",
                "json_array(coalesce(kept.accepted_fen, 0), coalesce(kept.paid_fen - kept.refunded_fen, 0))",
            )
            .by_rule(share),
            Column::money("refunded", "coalesce(kept.refunded_fen, 0)").summed(),
            Column::money("accepted", "coalesce(kept.accepted_fen, 0)").summed(),
            Column::yes_no("asRecorded", "it.as_recorded"),
            Column::long("note", "it.note"),
            Column::list("tags", tags!("award")),
        ],
    )
};

/// Part of whole in percent to one decimal, as on the award's page; empty without a denominator.
fn share(fen: &str) -> Option<String> {
    let (part, whole): (i64, i64) = serde_json::from_str(fen).ok()?;
    rate(Yuan::from_fen(part), Yuan::from_fen(whole))
}

pub const TRANCHES: Sheet = Sheet {
    order: &[("awardNo", false), ("seq", false)],
    ..Sheet::of(
        "tranches",
        "tranche AS it JOIN award ON award.id = it.award_id JOIN project ON project.id = award.project_id
           JOIN organisation ON organisation.id = award.organisation_id
           LEFT JOIN derived_tranche_balance AS kept ON kept.tranche_id = it.id",
        &["tranche", "award", "project", "organisation", "ledger_entry"],
        &[
            Column::text("awardNo", "award.no").searched(),
            Column::number("seq", "it.seq"),
            Column::text("name", "it.name").searched(),
            Column::record("projectName", "project.name").searched(),
            Column::record("organisationName", "organisation.name").searched(),
            Column::percent("percent", "it.percent"),
            Column::money("amount", "it.amount_fen").summed(),
            Column::date("plannedOn", "it.planned_on"),
            Column::money("netPaid", "coalesce(kept.paid_fen - kept.refunded_fen, 0)").summed(),
        ],
    )
};
