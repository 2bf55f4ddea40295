//! 资助协议封面.

use hub::channels::grants::model::{AmendmentKind, BudgetClass};
use hub::summaries::{AgreementCover, CoverAmendment};
use serde_json::{Value, json};

use super::{Sheet, field, heads, letterhead, seal_name, wide_field};
use crate::voice::Voice;

impl Sheet for AgreementCover {
    const TEMPLATE: Option<&'static str> =
        Some(include_str!("../../templates/summaries/grant_paper.typ"));

    fn sheet(&self, voice: &Voice) -> Value {
        let title = voice.say("agreement-title");
        let number = self.agreement_no.as_deref().unwrap_or(&self.award_no);
        json!({
            "letterhead": letterhead(&self.letterhead),
            "footer": voice.footer(&self.letterhead, self.as_of),
            "document-title": format!("{title} {number}"),
            "no": self.agreement_no,
            "title": title,
            "sub": self.project,
            "remark": null,
            "addressee": null,
            "paragraphs": [],
            "fields": fields(self, voice),
            "sections": parts(self, voice),
            "signers": [voice.say("party-hub"), voice.say("party-organisation")],
            "seal-name": seal_name(&self.letterhead),
            "date": voice.date(self.as_of),
        })
    }
}

fn fields(cover: &AgreementCover, voice: &Voice) -> Vec<Value> {
    let day = |day: Option<chrono::NaiveDate>| day.map(|day| voice.date(day));
    let pairs = [
        Some(field(voice, "award-no", Some(cover.award_no.clone()))),
        Some(field(voice, "project-no", cover.project_no.clone())),
        Some(field(
            voice,
            "undertaking",
            Some(cover.organisation.clone()),
        )),
        Some(field(
            voice,
            "organisation-no",
            cover.organisation_no.clone(),
        )),
        Some(field(voice, "awarded", Some(cover.amount.figure()))),
        Some(field(voice, "fund", Some(cover.fund.clone()))),
        wide_field(
            voice,
            "awarded-in-words",
            Some(voice.money_in_words(cover.amount)),
        ),
        Some(field(voice, "decided-on", day(Some(cover.decided_on)))),
        Some(field(voice, "ends-on", day(cover.ends_on))),
        Some(field(voice, "hub-signed-on", day(cover.hub_signed_on))),
        Some(field(
            voice,
            "organisation-signed-on",
            day(cover.organisation_signed_on),
        )),
        Some(field(voice, "account-name", cover.account_name.clone())),
        Some(field(voice, "account", cover.account_masked.clone())),
        wide_field(voice, "bank", cover.bank.clone()),
    ];
    pairs.into_iter().flatten().collect()
}

fn parts(cover: &AgreementCover, voice: &Voice) -> Vec<Value> {
    let tranches: Vec<Value> = cover
        .tranches
        .iter()
        .map(|row| {
            json!([
                row.seq.to_string(),
                row.name,
                row.percent.as_ref().map(|percent| format!("{percent}%")),
                row.amount.grouped(),
                row.planned_on.map(|day| voice.table_date(day)),
                row.conditions.join(&voice.say("semicolon")),
            ])
        })
        .collect();
    let mut parts = vec![json!({
        "key": "tranche-table",
        "heading": voice.say("tranche-table"),
        "fixed": true,
        "columns": [0, 0, 0, 0, 0, 1],
        "aligns": ["center", "left", "right", "right", "center", "left"],
        "heads": heads(voice, &["row", "batch", "percent", "amount", "planned-on", "release-conditions"]),
        "rows": tranches,
    })];
    if !cover.amendments.is_empty() {
        let rows: Vec<Value> = cover
            .amendments
            .iter()
            .map(|row| {
                json!([
                    row.seq.to_string(),
                    voice.table_date(row.decided_on),
                    voice.label("amendment-kind", row.kind.word()),
                    classes_said(voice, row, &row.before),
                    classes_said(voice, row, &row.after),
                    row.paper,
                ])
            })
            .collect();
        parts.push(json!({
            "key": "amendments",
            "heading": voice.say("amendments"),
            "fixed": true,
            "columns": [0, 0, 0, 1, 1, 1],
            "aligns": ["center", "center", "center", "left", "left", "left"],
            "heads": heads(voice, &["row", "date", "amended", "before", "after", "paper"]),
            "rows": rows,
        }));
    }
    parts
}

/// The class of a budget line is kept as its word in brackets at the end of the line.
fn classes_said(voice: &Voice, row: &CoverAmendment, text: &str) -> String {
    if row.kind != AmendmentKind::Budget {
        return text.to_owned();
    }
    BudgetClass::ALL
        .iter()
        .fold(text.to_owned(), |text, class| {
            let label = voice.label("budget-class", class.word());
            text.replace(&format!("[{}]", class.word()), &format!("· {label}"))
        })
}
