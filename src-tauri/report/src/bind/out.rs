//! The bound file as it grows: streams one behind the other, all else packed a few hundred together, and where each
//! stands. The tags of a thick volume are most of its objects and much alike: packed, they take little room.

use std::io::Write;

use hub::base::refusal::Result;
use lopdf::{Dictionary, Object, ObjectId, ObjectStream, Stream, Writer};

use super::broken;

/// Objects packed into one stream.
const PACKED: usize = 400;

#[derive(Clone, Copy)]
enum Place {
    /// None is written under this number.
    Nowhere,
    At(u32),
    Packed {
        within: u32,
        at: u16,
    },
}

pub(super) struct Out {
    bytes: Vec<u8>,
    /// By the object's number.
    places: Vec<Place>,
    waiting: Vec<(ObjectId, Object)>,
}

impl Out {
    pub(super) fn new() -> Self {
        // Four bytes beyond ASCII: to whoever moves the file, it is no text.
        Self {
            bytes: b"%PDF-1.7\n%\xBB\xAD\xC0\xDE\n".to_vec(),
            places: vec![Place::Nowhere],
            waiting: Vec::new(),
        }
    }

    /// The number that the next object may take.
    pub(super) fn next(&self) -> u32 {
        u32::try_from(self.places.len()).unwrap_or(u32::MAX)
    }

    pub(super) fn number(&mut self) -> ObjectId {
        let id = (self.next(), 0);
        self.places.push(Place::Nowhere);
        id
    }

    /// Numbers up to this one are spoken for.
    pub(super) fn skip_to(&mut self, last: u32) {
        let count = usize::try_from(last).map_or(0, |last| last + 1);
        self.places
            .resize(count.max(self.places.len()), Place::Nowhere);
    }

    pub(super) fn write(&mut self, id: ObjectId, object: Object) -> Result<()> {
        if matches!(object, Object::Stream(_)) {
            return self.stand_alone(id, &object);
        }
        self.waiting.push((id, object));
        if self.waiting.len() >= PACKED {
            self.pack()?;
        }
        Ok(())
    }

    fn stand_alone(&mut self, id: ObjectId, object: &Object) -> Result<()> {
        let place = u32::try_from(self.bytes.len()).map_err(broken)?;
        self.put(id, Place::At(place))?;
        writeln!(self.bytes, "{} 0 obj", id.0).map_err(broken)?;
        Writer::write_object(&mut self.bytes, object).map_err(broken)?;
        self.bytes.extend_from_slice(b"\nendobj\n");
        Ok(())
    }

    fn put(&mut self, id: ObjectId, place: Place) -> Result<()> {
        let slot = usize::try_from(id.0).ok();
        let slot = slot.and_then(|number| self.places.get_mut(number));
        *slot.ok_or_else(|| broken(id.0))? = place;
        Ok(())
    }

    fn pack(&mut self) -> Result<()> {
        let mut waiting = std::mem::take(&mut self.waiting);
        if waiting.is_empty() {
            return Ok(());
        }
        // A pack keeps its objects in the order of their numbers.
        waiting.sort_unstable_by_key(|(id, _)| *id);
        let within = self.number();
        let mut pack = ObjectStream::builder().max_objects(waiting.len()).build();
        for (at, (id, object)) in waiting.into_iter().enumerate() {
            let at = u16::try_from(at).map_err(broken)?;
            self.put(
                id,
                Place::Packed {
                    within: within.0,
                    at,
                },
            )?;
            pack.add_object(id, object).map_err(broken)?;
        }
        let pack = pack.to_stream_object().map_err(broken)?;
        self.stand_alone(within, &Object::Stream(pack))
    }

    /// The places, and where to begin to read.
    pub(super) fn finish(mut self, root: ObjectId, of: &Dictionary) -> Result<Vec<u8>> {
        self.pack()?;
        let start = u32::try_from(self.bytes.len()).map_err(broken)?;
        let id = self.number();
        self.put(id, Place::At(start))?;
        let mut said = Dictionary::new();
        said.set("Type", Object::Name(b"XRef".to_vec()));
        said.set("Size", i64::from(self.next()));
        said.set("W", vec![1.into(), 4.into(), 2.into()]);
        said.set("Root", root);
        for key in [b"Info".as_slice(), b"ID"] {
            if let Ok(value) = of.get(key) {
                said.set(key, value.clone());
            }
        }
        let places: Vec<u8> = self.places.iter().flat_map(Place::told).collect();
        let mut places = Stream::new(said, places);
        places.compress().map_err(broken)?;
        self.stand_alone(id, &Object::Stream(places))?;
        writeln!(self.bytes, "startxref\n{start}\n%%EOF").map_err(broken)?;
        Ok(self.bytes)
    }
}

impl Place {
    /// A kind of one byte, a place of four and one of two (ISO 32000-1, 7.5.8.3).
    fn told(&self) -> [u8; 7] {
        let (kind, place, within) = match *self {
            Self::Nowhere => (0, 0, u16::MAX),
            Self::At(place) => (1, place, 0),
            Self::Packed { within, at } => (2, within, at),
        };
        let ([a, b, c, d], [e, f]) = (place.to_be_bytes(), within.to_be_bytes());
        [kind, a, b, c, d, e, f]
    }
}
