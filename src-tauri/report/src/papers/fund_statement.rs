//! 资金池报表.

use hub::base::money::Yuan;
use hub::summaries::FundStatement;
use hub::summaries::fund_statement::StatementYear;
use serde_json::{Value, json};

use super::{Sheet, field, heads, letterhead, seal_name, wide_field};
use crate::voice::Voice;

impl Sheet for FundStatement {
    const TEMPLATE: Option<&'static str> =
        Some(include_str!("../../templates/summaries/grant_paper.typ"));

    fn sheet(&self, voice: &Voice) -> Value {
        let title = voice.say("statement-title");
        json!({
            "letterhead": letterhead(&self.letterhead),
            "footer": voice.footer(&self.letterhead, self.as_of),
            "document-title": format!("{title} {}", self.fund),
            "no": self.letterhead.paper_no,
            "title": title,
            "sub": self.fund,
            "remark": voice.fill("statement-as-of", &[("date", &voice.date(self.as_of))]),
            "addressee": null,
            "paragraphs": [],
            "fields": fields(self, voice),
            "sections": [years(self, voice), receipts(self, voice), awards(self, voice)],
            "signers": [voice.say("maker"), voice.say("keeper"), voice.say("chief")],
            "seal-name": seal_name(&self.letterhead),
            "date": voice.date(self.as_of),
        })
    }
}

fn fields(statement: &FundStatement, voice: &Voice) -> Vec<Value> {
    let sum = |key: &str, amount: Yuan| Some(field(voice, key, Some(amount.figure())));
    let pairs = [
        wide_field(voice, "fund-source", statement.source.clone()),
        wide_field(voice, "fund-restriction", statement.restriction.clone()),
        Some(field(
            voice,
            "promised",
            statement.promised.map(Yuan::figure),
        )),
        sum("received", statement.received),
        sum("committed", statement.committed),
        sum("reserved", statement.reserved),
        sum("paid", statement.paid),
        sum("returned", statement.returned),
        sum("cash", statement.cash),
        Some(field(voice, "free", statement.free.map(Yuan::figure))),
    ];
    pairs.into_iter().flatten().collect()
}

/// `999,999.99`: the longest sum that fits into an even share of the official style's width.
const LONGEST_SHARED: usize = 10;

fn years(statement: &FundStatement, voice: &Voice) -> Value {
    let rows: Vec<Value> = statement
        .years
        .iter()
        .map(|year| {
            let sums = [
                year.brought_forward,
                year.received,
                year.committed,
                year.paid,
                year.returned,
                year.carried_over,
            ];
            let mut row = vec![year.year.to_string()];
            row.extend(sums.map(Yuan::grouped));
            json!(row)
        })
        .collect();
    // Sums of millions take the width that they need, smaller ones share it evenly.
    let millions = |year: &StatementYear| {
        let sums = [year.received, year.committed, year.carried_over];
        sums.iter().any(|sum| sum.grouped().len() > LONGEST_SHARED)
    };
    let share = u8::from(!statement.years.iter().any(millions));
    json!({
        "key": "years",
        "heading": voice.say("years"),
        "fixed": true,
        "columns": [0, share, share, share, share, share, share],
        "aligns": ["center", "right", "right", "right", "right", "right", "right"],
        "heads": heads(voice, &["year", "brought-forward", "received", "committed", "paid", "returned", "carried-over"]),
        "rows": rows,
    })
}

fn receipts(statement: &FundStatement, voice: &Voice) -> Value {
    let rows: Vec<Value> = statement
        .receipts
        .iter()
        .map(|row| {
            json!([
                voice.table_date(row.on),
                row.amount.grouped(),
                row.so_far.grouped(),
                row.receipt_no,
                row.note,
            ])
        })
        .collect();
    json!({
        "key": "money-received",
        "heading": voice.say("money-received"),
        "fixed": true,
        "columns": [0, 0, 0, 1, 1],
        "aligns": ["center", "right", "right", "left", "left"],
        "heads": heads(voice, &["date", "amount", "cumulative", "receipt-no", "remark"]),
        "rows": rows,
    })
}

fn awards(statement: &FundStatement, voice: &Voice) -> Value {
    let rows: Vec<Value> = statement
        .awards
        .iter()
        .map(|row| {
            json!([
                row.no,
                row.project,
                row.organisation,
                row.amount.grouped(),
                row.net_paid.grouped(),
            ])
        })
        .collect();
    json!({
        "key": "awards-of-fund",
        "heading": voice.say("awards-of-fund"),
        "fixed": true,
        "columns": [0, 3, 3, 0, 0],
        "aligns": ["left", "left", "left", "right", "right"],
        "heads": heads(voice, &["award-no", "project", "undertaking", "awarded", "paid"]),
        "rows": rows,
    })
}
