//! 项目照片页.

use hub::base::bytes::Bytes as Base64;
use hub::summaries::PhotoPage;
use hub::summaries::photo_page::PagePhoto;
use serde_json::{Value, json};

use super::progress_summary::letter_line;
use super::{Sheet, letterhead, seal_name};
use crate::blocks::{self, note};
use crate::voice::Voice;

impl Sheet for PhotoPage {
    const TEMPLATE: Option<&'static str> =
        Some(include_str!("../../templates/summaries/photo_page.typ"));

    const CLOSENESS: Option<&'static str> = Some("ample");

    fn sheet(&self, voice: &Voice) -> Value {
        json!({
            "letterhead": letterhead(&self.letterhead),
            "footer": voice.footer(&self.letterhead, self.as_of),
            "letter-line": letter_line(&self.project, voice),
            "title": null,
            "subtitle": self.project.name,
            "remark": voice.fill("progress-period", &[("span", &voice.period(self.period))]),
            "photos": set_photos(&self.photos, voice),
            "withheld": left_out(self.withheld, voice),
            "seal-name": seal_name(&self.letterhead),
        })
    }

    fn pictures(&self) -> Vec<Vec<u8>> {
        pictures_of(&self.photos)
    }
}

/// Each with its words: what it shows, of what, when.
fn set_photos(photos: &[PagePhoto], voice: &Voice) -> Vec<Value> {
    let set = |(at, photo): (usize, &PagePhoto)| {
        let taken = photo.taken_on.map(|on| voice.date(on));
        // An activity's photo often bears its name.
        let of = photo.of.clone().filter(|of| *of != photo.caption);
        let under: Vec<String> = [of, taken].into_iter().flatten().collect();
        json!({ "caption": photo.caption, "under": under.join(&voice.say("comma")), "at": at })
    };
    photos.iter().enumerate().map(set).collect()
}

fn left_out(withheld: u32, voice: &Voice) -> Option<String> {
    let count = withheld.to_string();
    (withheld > 0).then(|| voice.fill("photos-withheld", &[("count", &count)]))
}

/// The same as a part of a report.
pub(super) fn photo_blocks(photos: &[PagePhoto], withheld: u32, voice: &Voice) -> Vec<Value> {
    let left_out = left_out(withheld, voice).map(note);
    std::iter::once(blocks::photos(set_photos(photos, voice)))
        .chain(left_out)
        .collect()
}

pub(super) fn pictures_of(photos: &[PagePhoto]) -> Vec<Vec<u8>> {
    let read = |photo: &PagePhoto| {
        let picture = Value::from(photo.picture.as_str());
        serde_json::from_value::<Base64>(picture).map_or_else(|_| Vec::new(), |bytes| bytes.0)
    };
    photos.iter().map(read).collect()
}
