use hub::channels::grants::expenses::ReportState;
use hub::summaries::ReminderLetter;
use serde_json::{Value, json};

use super::{TEMPLATE, over_plain, signers};
use crate::papers::{Sheet, letterhead, seal_name};
use crate::voice::Voice;

impl Sheet for ReminderLetter {
    const TEMPLATE: Option<&'static str> = Some(TEMPLATE);

    fn sheet(&self, voice: &Voice) -> Value {
        let title = voice.say("reminder-title");
        let no = self.letterhead.paper_no.as_deref();
        over_plain(json!({
            "letterhead": letterhead(&self.letterhead),
            "footer": voice.footer(&self.letterhead, self.date),
            "document-title": format!("{title} {}", self.of.organisation),
            "no-line": no.map(|no| voice.fill("no", &[("no", no)])),
            "title": title,
            "addressee": self.of.organisation,
            "opening": body(self, voice),
            "signers": signers(voice, &["handled-by", "contact-phone"]),
            "seal-name": seal_name(&self.letterhead),
            "date": voice.date(self.date),
        }))
    }
}

fn body(letter: &ReminderLetter, voice: &Voice) -> Vec<String> {
    let of = &letter.of;
    let number = of.agreement_no.as_ref().unwrap_or(&of.award_no);
    let (paid, unreported) = (letter.net_paid.figure(), letter.unreported.figure());
    let due = letter
        .due_on
        .map_or_else(|| voice.say("dash"), |day| voice.date(day));
    let days = letter.days_late.to_string();
    let reason = letter.reason.as_deref().unwrap_or_default();
    let blanks = [
        ("project", of.project.as_str()),
        ("no", number.as_str()),
        ("report", letter.report.as_str()),
        ("paid", paid.as_str()),
        ("unreported", unreported.as_str()),
        ("due", due.as_str()),
        ("days", days.as_str()),
        ("reason", reason),
    ];
    let second = match (letter.state, letter.days_late > 0) {
        (ReportState::Returned, _) => "reminder-returned",
        (_, true) => "reminder-late",
        (_, false) => "reminder-due",
    };
    [
        "reminder-opening",
        second,
        "reminder-ask",
        "reminder-closing",
    ]
    .into_iter()
    .map(|key| voice.fill(key, &blanks))
    .collect()
}
