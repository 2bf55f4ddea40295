//! The bound file as it grows: objects one behind the other, and where each stands.

use std::io::Write;

use hub::base::refusal::Result;
use lopdf::{Dictionary, Object, ObjectId, Writer};

use super::broken;

pub(super) struct Out {
    bytes: Vec<u8>,
    /// Where the object of each number stands; none is written under some numbers.
    places: Vec<Option<usize>>,
}

impl Out {
    pub(super) fn new() -> Self {
        // Four bytes beyond ASCII: to whoever moves the file, it is no text.
        Self {
            bytes: b"%PDF-1.7\n%\xBB\xAD\xC0\xDE\n".to_vec(),
            places: vec![None],
        }
    }

    /// The number that the next object may take.
    pub(super) fn next(&self) -> u32 {
        u32::try_from(self.places.len()).unwrap_or(u32::MAX)
    }

    pub(super) fn number(&mut self) -> ObjectId {
        let id = (self.next(), 0);
        self.places.push(None);
        id
    }

    /// Numbers up to this one are spoken for.
    pub(super) fn skip_to(&mut self, last: u32) {
        let count = usize::try_from(last).map_or(0, |last| last + 1);
        self.places.resize(count.max(self.places.len()), None);
    }

    pub(super) fn write(&mut self, id: ObjectId, object: &Object) -> Result<()> {
        let place = self.bytes.len();
        let slot = usize::try_from(id.0).ok();
        let slot = slot.and_then(|number| self.places.get_mut(number));
        *slot.ok_or_else(|| broken(id.0))? = Some(place);
        let blank = |needed| if needed { " " } else { "" };
        let before = blank(Writer::need_separator(object));
        let after = blank(Writer::need_end_separator(object));
        write!(self.bytes, "{} 0 obj\n{before}", id.0).map_err(broken)?;
        Writer::write_object(&mut self.bytes, object).map_err(broken)?;
        writeln!(self.bytes, "{after}\nendobj").map_err(broken)
    }

    /// The table of places, and where to begin to read.
    pub(super) fn finish(mut self, root: ObjectId, of: &Dictionary) -> Result<Vec<u8>> {
        let start = self.bytes.len();
        write!(self.bytes, "xref\n0 {}\n", self.places.len()).map_err(broken)?;
        for place in &self.places {
            match place {
                Some(place) => writeln!(self.bytes, "{place:010} 00000 n "),
                None => writeln!(self.bytes, "0000000000 65535 f "),
            }
            .map_err(broken)?;
        }
        let mut trailer = Dictionary::new();
        trailer.set("Size", i64::from(self.next()));
        trailer.set("Root", root);
        for key in [b"Info".as_slice(), b"ID"] {
            if let Ok(said) = of.get(key) {
                trailer.set(key, said.clone());
            }
        }
        self.bytes.extend_from_slice(b"trailer\n");
        Writer::write_object(&mut self.bytes, &Object::Dictionary(trailer)).map_err(broken)?;
        write!(self.bytes, "\nstartxref\n{start}\n%%EOF\n").map_err(broken)?;
        Ok(self.bytes)
    }
}
