//! 项目照片页.

use hub::base::bytes::Bytes as Base64;
use hub::summaries::PhotoPage;
use serde_json::{Value, json};

use super::progress_summary::letter_line;
use super::{Sheet, letterhead, seal_name};
use crate::voice::Voice;

impl Sheet for PhotoPage {
    const TEMPLATE: Option<&'static str> =
        Some(include_str!("../../templates/summaries/photo_page.typ"));

    const CLOSENESS: Option<&'static str> = Some("ample");

    fn sheet(&self, voice: &Voice) -> Value {
        let photos: Vec<Value> = self
            .photos
            .iter()
            .map(|photo| {
                let taken = photo.taken_on.map(|on| voice.date(on));
                // An activity's photo often bears its name.
                let of = photo.of.clone().filter(|of| *of != photo.caption);
                let under = [of, taken];
                json!({
                    "caption": photo.caption,
                    "under": under.into_iter().flatten().collect::<Vec<_>>().join(&voice.say("comma")),
                })
            })
            .collect();
        let withheld = self.withheld.to_string();
        json!({
            "letterhead": letterhead(&self.letterhead),
            "footer": voice.footer(&self.letterhead, self.as_of),
            "letter-line": letter_line(&self.project, voice),
            "title": null,
            "subtitle": self.project.name,
            "remark": voice.fill("progress-period", &[("span", &voice.period(self.period))]),
            "photos": photos,
            "withheld": (self.withheld > 0).then(|| voice.fill("photos-withheld", &[("count", &withheld)])),
            "seal-name": seal_name(&self.letterhead),
        })
    }

    fn pictures(&self) -> Vec<Vec<u8>> {
        let pictures = self
            .photos
            .iter()
            .map(|photo| Value::from(photo.picture.as_str()));
        pictures
            .map(|picture| {
                serde_json::from_value::<Base64>(picture)
                    .map_or_else(|_| Vec::new(), |bytes| bytes.0)
            })
            .collect()
    }
}
