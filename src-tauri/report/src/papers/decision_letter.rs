//! 评审结果通知书.

use hub::base::money::Yuan;
use hub::channels::grants::applications::model::ApplicationState;
use hub::summaries::DecisionLetter;
use serde_json::{Value, json};

use super::{Sheet, field, heads, letterhead, seal_name};
use crate::voice::{Voice, quoted};

impl Sheet for DecisionLetter {
    const TEMPLATE: Option<&'static str> =
        Some(include_str!("../../templates/summaries/grant_paper.typ"));

    fn sheet(&self, voice: &Voice) -> Value {
        let title = voice.say("decision-title");
        json!({
            "letterhead": letterhead(&self.letterhead),
            "footer": voice.footer(&self.letterhead, self.decided_on),
            "document-title": format!("{title} {}", self.application_no),
            "no": self.letterhead.paper_no,
            "title": title,
            "sub": null,
            "remark": null,
            "addressee": self.organisation,
            "paragraphs": paragraphs(self, voice),
            "fields": [
                field(voice, "application-no", Some(self.application_no.clone())),
                field(voice, "minutes", self.minutes.clone()),
                field(voice, "asked", Some(self.asked.figure())),
                field(voice, "approved", self.amount.map(Yuan::figure)),
            ],
            "sections": lines(self, voice),
            "signers": [],
            "seal-name": seal_name(&self.letterhead),
            "date": voice.date(self.decided_on),
        })
    }
}

fn lines(letter: &DecisionLetter, voice: &Voice) -> Vec<Value> {
    if letter.lines.is_empty() {
        return Vec::new();
    }
    let rows: Vec<Value> = letter
        .lines
        .iter()
        .map(|line| {
            json!([
                voice.label("budget-class", line.class.word()),
                line.line,
                line.asked.grouped(),
                line.approved.grouped(),
            ])
        })
        .collect();
    vec![json!({
        "key": "decided-lines",
        "heading": voice.say("decided-lines"),
        "fixed": true,
        "columns": [0, 1, 0, 0],
        "aligns": ["center", "left", "right", "right"],
        "heads": heads(voice, &["budget-class", "budget-line", "asked", "approved"]),
        "rows": rows,
    })]
}

fn paragraphs(letter: &DecisionLetter, voice: &Voice) -> Vec<String> {
    let (project, call) = (quoted(&letter.project), quoted(&letter.call));
    let blanks = [("project", project.as_str()), ("call", call.as_str())];
    let said = |key: &str, text: &Option<String>| {
        text.as_deref()
            .map(|text| voice.fill(key, &[("text", text)]))
    };
    let first = match letter.outcome {
        ApplicationState::Declined => voice.fill("decision-declined", &blanks),
        ApplicationState::Ineligible => voice.fill("decision-ineligible", &blanks),
        _ => voice.fill("decision-approved", &blanks),
    };
    let amount = letter.amount.map(|amount| {
        let figures = amount.figure();
        let words = voice.money_in_words(amount);
        voice.fill(
            "decision-amount",
            &[("amount", &figures), ("words", &words)],
        )
    });
    let cut = letter
        .cut
        .map(|cut| voice.fill("decision-cut", &[("cut", &cut.figure())]));
    let closing = match letter.outcome {
        ApplicationState::Declined | ApplicationState::Ineligible => "decision-thanks",
        _ => "decision-next",
    };
    [
        Some(first),
        amount,
        cut,
        said("decision-conditions", &letter.conditions),
        said("decision-reason", &letter.reason),
        Some(voice.say(closing)),
    ]
    .into_iter()
    .flatten()
    .collect()
}
