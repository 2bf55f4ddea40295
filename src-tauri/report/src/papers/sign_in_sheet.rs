//! 签到表.

use hub::summaries::SignInSheet;
use serde_json::{Value, json};

use super::{Sheet, field, letterhead, seal_name};
use crate::voice::Voice;

/// A page of blank lines, as forms have them (field-guide 3.5).
const BLANK: usize = 20;

const HEADS: [&str; 7] = [
    "row", "name", "unit", "phone", "sign-in", "sign-out", "note",
];

impl Sheet for SignInSheet {
    fn tables(&self, voice: &Voice) -> Vec<(Option<String>, Value)> {
        let rows = self.sheet(voice).get("rows").cloned();
        let named = |row: &Value| row.get(1).is_some_and(|name| name != "");
        let rows: Vec<Value> = rows
            .and_then(|rows| rows.as_array().cloned())
            .unwrap_or_default()
            .into_iter()
            .filter(|row| self.rows.is_empty() || named(row))
            .collect();
        vec![(
            None,
            json!({ "heads": HEADS.map(|key| voice.say(key)), "rows": rows }),
        )]
    }

    const TEMPLATE: Option<&'static str> =
        Some(include_str!("../../templates/summaries/sign_in_sheet.typ"));

    const CLOSENESS: Option<&'static str> = Some("ample");

    fn sheet(&self, voice: &Voice) -> Value {
        let named = self.rows.iter().enumerate().map(|(at, line)| {
            json!([
                (at + 1).to_string(),
                line.name,
                line.unit,
                line.phone,
                time(&line.signed_in),
                time(&line.signed_out),
                line.note
            ])
        });
        // Until somebody has signed, the page has room for those who come besides.
        let held = self.rows.iter().any(|line| line.signed_in.is_some());
        let most = if held { 0 } else { BLANK };
        let blank =
            (self.rows.len()..most).map(|at| json!([(at + 1).to_string(), "", "", "", "", "", ""]));
        let rows: Vec<Value> = named.chain(blank).collect();
        let held = match self.to {
            Some(to) => voice
                .span(Some(self.from), Some(to.into()))
                .unwrap_or_default(),
            None => voice.date(self.from),
        };
        let (people, times) = (self.people.to_string(), self.person_times.to_string());
        json!({
            "letterhead": letterhead(&self.letterhead),
            "footer": self.letterhead.hub,
            "topic": self.topic,
            "fields": [
                field(voice, "event-kind", Some(voice.label("event-kind", &self.kind))),
                field(voice, "held-on", Some(held)),
                field(voice, "place", self.place.clone()),
                field(voice, "lecturer", self.lecturer.clone()),
                field(voice, "hosted-by", Some(self.organisation.clone().unwrap_or_else(|| self.letterhead.hub.clone()))),
                field(voice, "signed-total", (!self.rows.is_empty()).then(|| voice.fill("signed-people", &[("people", &people), ("times", &times)]))),
            ],
            "rows": rows,
            "seal-name": seal_name(&self.letterhead),
        })
    }
}

/// The hour and minute alone: the day stands at the head.
fn time(at: &Option<String>) -> Option<String> {
    at.as_ref()
        .map(|at| at.rsplit('T').next().unwrap_or(at).to_owned())
}
