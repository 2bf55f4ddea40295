//! The rows behind money: awards, lines of the ledger, funds.

use super::{ExplainRow, Explanation, Figure};
use crate::base::book::Reader;
use crate::base::refusal::Result;
use crate::channels::grants::model::EntryKind;
use crate::channels::grants::pages::{
    AwardsAsk, FundsAsk, LedgerAsk, LedgerLine, awards, funds as all_funds, ledger,
};
use crate::projects::model::ProjectId;

pub fn of_project(reader: &Reader, project: ProjectId, figure: Figure) -> Result<Explanation> {
    if figure == Figure::Awarded {
        let ask = AwardsAsk {
            project: Some(project),
            ..AwardsAsk::default()
        };
        // One that was called off is no money of the project.
        let standing = awards(reader, &ask)?.rows.into_iter();
        let rows = standing.filter(|award| award.state.stands()).map(|award| {
            ExplainRow::of("award", award.id, award.no)
                .on(award.decided_on)
                .belonging(Some(award.fund.name))
                .said("award-state", award.state.word())
                .paying(award.amount)
        });
        return Ok(Explanation::added(figure, "awarded", rows.collect()));
    }
    let bears = match figure {
        Figure::Spent => EntryKind::ExpenditureAccepted,
        _ => EntryKind::Disbursement,
    };
    let ask = LedgerAsk {
        project: Some(project),
        ..LedgerAsk::default()
    };
    let lines = ledger(reader, &ask)?.rows;
    let rows = lines.into_iter().filter(|line| {
        line.bears_on == bears
            || (bears == EntryKind::Disbursement && line.bears_on == EntryKind::Refund)
    });
    Ok(Explanation::added(
        figure,
        figure.word(),
        rows.map(line_row).collect(),
    ))
}

/// What a line does to the sum: a refund and a reversal take away.
pub fn line_row(line: LedgerLine) -> ExplainRow {
    let label = line
        .voucher_no
        .or(line.receipt_no)
        .or(line.tranche_name)
        .unwrap_or_else(|| line.seq.to_string());
    let of = line
        .reason
        .or(line.organisation.map(|organisation| organisation.name));
    ExplainRow::of("ledger_entry", line.id, label)
        .on(line.posted_on)
        .belonging(of)
        .said("entry-kind", line.kind.word())
        .paying(line.effect)
}

pub fn funds(reader: &Reader, figure: Figure) -> Result<Explanation> {
    let rows = all_funds(reader, &FundsAsk::default())?.rows.into_iter();
    let rows = rows.map(|fund| {
        let total = fund.promised.unwrap_or(fund.received);
        let amount = match figure {
            Figure::FundsApproved => fund.committed + fund.reserved,
            Figure::FundsPaid => fund.net_paid,
            Figure::FundsAvailable => fund.free.unwrap_or(total - fund.committed - fund.reserved),
            _ => total,
        };
        ExplainRow::of("fund", fund.id, fund.name)
            .on_day(fund.starts_on)
            .belonging(fund.source)
            .paying(amount)
    });
    Ok(Explanation::added(figure, figure.word(), rows.collect()))
}
