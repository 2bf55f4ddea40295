//! Characters that no face could draw, found in the laid-out page itself.

use std::collections::BTreeSet;

use typst::layout::{Frame, FrameItem};
use typst::text::TextItem;
use typst_layout::PagedDocument;

/// The glyph every font draws for "I have none": a box.
const NOTDEF: u16 = 0;

pub(crate) fn missing(document: &PagedDocument) -> BTreeSet<char> {
    let mut found = BTreeSet::new();
    for page in document.pages() {
        look(&page.frame, &mut found);
    }
    found
}

fn look(frame: &Frame, found: &mut BTreeSet<char>) {
    for (_, item) in frame.items() {
        match item {
            FrameItem::Group(group) => look(&group.frame, found),
            FrameItem::Text(text) => look_at_text(text, found),
            _ => {}
        }
    }
}

fn look_at_text(text: &TextItem, found: &mut BTreeSet<char>) {
    for glyph in text.glyphs.iter().filter(|glyph| glyph.id == NOTDEF) {
        let cluster = text.text.get(glyph.range()).unwrap_or_default();
        found.extend(cluster.chars().filter(|c| !c.is_control()));
    }
}

/// `🧁 (U+1F9C1)`: the code helps where the character itself cannot be shown.
pub(crate) fn name(character: char) -> String {
    format!("{character} (U+{:04X})", u32::from(character))
}
