//! 培训结业证书.

use hub::summaries::TrainingCertificate;
use serde_json::{Value, json};

use super::{Sheet, letterhead, seal_name};
use crate::voice::{Voice, quoted};

impl Sheet for TrainingCertificate {
    const TEMPLATE: Option<&'static str> = Some(include_str!(
        "../../templates/summaries/training_certificate.typ"
    ));

    const CLOSENESS: Option<&'static str> = Some("ample");

    fn sheet(&self, voice: &Voice) -> Value {
        let held = match self.to {
            Some(to) => voice
                .span(Some(self.from), Some(to.into()))
                .unwrap_or_default(),
            None => voice.date(self.from),
        };
        let hours = self.class_hours.as_ref().map(|hours| {
            voice.fill(
                "certificate-hours",
                &[("hours", &voice.bare_quantity(Some(hours)))],
            )
        });
        let no = self
            .letterhead
            .paper_no
            .clone()
            .unwrap_or_else(|| voice.say("dash"));
        json!({
            "letterhead": letterhead(&self.letterhead),
            "no-line": voice.fill("no", &[("no", &no)]),
            "holder": self.name,
            "unit": self.unit,
            "text": voice.fill("certificate-text", &[
                ("hub", &self.letterhead.hub),
                ("course", &quoted(&self.course)),
                ("held", &held),
                ("hours", hours.as_deref().unwrap_or_default()),
            ]),
            "seal-name": seal_name(&self.letterhead),
            "date": voice.date(self.as_of),
        })
    }
}
