//! 资金池报表.

use hub::base::money::Yuan;
use hub::summaries::FundStatement;
use hub::summaries::fund_statement::{StatementReceipt, StatementYear};
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
            "sections": sections(self, voice),
            "signers": [voice.say("maker"), voice.say("keeper"), voice.say("chief")],
            "seal-name": seal_name(&self.letterhead),
            "date": voice.date(self.as_of),
        })
    }
}

fn hands_back(statement: &FundStatement) -> bool {
    !statement.given.is_empty()
}

fn sections(statement: &FundStatement, voice: &Voice) -> Vec<Value> {
    let mut sections = vec![
        years(statement, voice),
        moved(voice, "money-received", &statement.receipts),
    ];
    if hands_back(statement) {
        sections.push(moved(voice, "money-handed-back", &statement.given));
    }
    sections.push(awards(statement, voice));
    sections
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
        // Only where something did: the usual statement keeps its fields.
        sum("handed-back", statement.handed_back).filter(|_| hands_back(statement)),
        sum("cash", statement.cash),
        Some(field(voice, "free", statement.free.map(Yuan::figure))),
    ];
    pairs.into_iter().flatten().collect()
}

/// `999,999.99`: the longest sum that fits into an even share of the official style's width.
const LONGEST_SHARED: usize = 10;

/// A column of the years: its heading and its sum.
type YearSum = (&'static str, fn(&StatementYear) -> Yuan);

/// The sums lead to what is carried over. A year that handed something back says so in a column of its own; beside sums
/// of millions it takes the place of what was committed, which moved no money and stands above.
fn years(statement: &FundStatement, voice: &Voice) -> Value {
    let years = &statement.years;
    let goes_back = years.iter().any(|year| !year.handed_back.is_zero());
    let millions = years.iter().any(|year| {
        let sums = [year.received, year.committed, year.carried_over];
        sums.iter().any(|sum| sum.grouped().len() > LONGEST_SHARED)
    });
    let mut sums: Vec<YearSum> = vec![
        ("brought-forward", |year| year.brought_forward),
        ("received", |year| year.received),
        ("committed", |year| year.committed),
        ("paid", |year| year.paid),
        ("returned", |year| year.returned),
        ("handed-back", |year| year.handed_back),
        ("carried-over", |year| year.carried_over),
    ];
    sums.retain(|(key, _)| match *key {
        "handed-back" => goes_back,
        "committed" => !(goes_back && millions),
        _ => true,
    });
    let rows: Vec<Value> = years
        .iter()
        .map(|year| {
            let sums = sums.iter().map(|(_, sum)| sum(year).grouped());
            let row: Vec<String> = [year.year.to_string()].into_iter().chain(sums).collect();
            json!(row)
        })
        .collect();
    // Long sums, or one more of them, take the width that they need; others share it evenly.
    let share = u8::from(!millions && !goes_back);
    let aligns: Vec<&str> = ["center"]
        .into_iter()
        .chain(sums.iter().map(|_| "right"))
        .collect();
    let keys: Vec<&str> = ["year"]
        .into_iter()
        .chain(sums.iter().map(|(key, _)| *key))
        .collect();
    let columns: Vec<u8> = [0].into_iter().chain(sums.iter().map(|_| share)).collect();
    json!({
        "key": "years",
        "heading": voice.say("years"),
        "fixed": true,
        "columns": columns,
        "aligns": aligns,
        "heads": heads(voice, &keys),
        "rows": rows,
    })
}

/// Money that came in or went back to the source, day by day.
fn moved(voice: &Voice, key: &str, lines: &[StatementReceipt]) -> Value {
    let rows: Vec<Value> = lines
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
        "key": key,
        "heading": voice.say(key),
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
