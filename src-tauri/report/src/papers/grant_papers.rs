//! 退回凭证, 冲销凭证, 支出报告表, 结项结算书, 催交函: one layout, each with its own fields, tables and text.

mod closing_settlement;
mod expense_form;
mod reminder_letter;
mod return_voucher;

use hub::summaries::grant_papers::OfAward;
use serde_json::{Value, json};

use super::field;
use crate::voice::Voice;

const TEMPLATE: &str = include_str!("../../templates/summaries/award_paper.typ");

/// A table of the layout; widths in parts of the page, 0 for as wide as its texts.
struct Table<'a> {
    /// A word of the catalogue, which names it for the operator's own variants too.
    name: Option<&'a str>,
    widths: &'a [u8],
    heads: &'a [&'a str],
    aligns: &'a [&'a str],
    rows: Vec<Value>,
    totals: Option<Value>,
}

impl Table<'_> {
    fn set(self, voice: &Voice) -> Value {
        let heads: Vec<String> = self.heads.iter().map(|head| voice.say(head)).collect();
        json!({
            "key": self.name,
            "heading": self.name.map(|name| voice.say(name)),
            // Its sums are part of what the paper says: it may be called otherwise, not left out.
            "fixed": true,
            "widths": self.widths,
            "heads": heads,
            "aligns": self.aligns,
            "rows": self.rows,
            "totals": self.totals,
        })
    }
}

/// What a paper of the layout says where it says nothing of its own.
fn plain() -> Value {
    json!({
        "no-line": null, "sub": null, "stamp": null, "addressee": null, "amount": null, "landscape": false, "blanks": false,
        "opening": [], "closing": [], "fields": [], "tables": [], "sections": [], "remarks": [],
    })
}

/// `own` over what is said where nothing is.
fn over_plain(own: Value) -> Value {
    let mut sheet = plain();
    if let (Value::Object(sheet), Value::Object(own)) = (&mut sheet, own) {
        sheet.extend(own);
    }
    sheet
}

fn of_award(of: &OfAward, voice: &Voice) -> Vec<Value> {
    let project = match &of.project_no {
        Some(no) => format!("{}（{no}）", of.project),
        None => of.project.clone(),
    };
    vec![
        json!({ "name": voice.say("project"), "value": project, "wide": true }),
        field(voice, "award-no", Some(of.award_no.clone())),
        field(voice, "agreement-no", of.agreement_no.clone()),
        field(voice, "undertaking", Some(of.organisation.clone())),
        field(voice, "fund", Some(of.fund.clone())),
    ]
}

fn signers(voice: &Voice, keys: &[&str]) -> Vec<String> {
    keys.iter().map(|key| voice.say(key)).collect()
}
