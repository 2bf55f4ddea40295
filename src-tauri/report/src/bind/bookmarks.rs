//! The bookmarks of all papers in one row. Each names the one before and the one behind it, so that the last of a
//! paper is held back until the next paper is there.

use hub::base::refusal::Result;
use lopdf::{Dictionary, Document, Object, ObjectId};

use super::out::Out;
use super::{reference, taken};

pub(super) struct Bookmarks {
    root: ObjectId,
    first: Option<ObjectId>,
    last: Option<(ObjectId, Dictionary)>,
    count: i64,
    front: bool,
}

impl Bookmarks {
    pub(super) fn new(out: &mut Out) -> Self {
        Self {
            root: out.number(),
            first: None,
            last: None,
            count: 0,
            front: false,
        }
    }

    /// The front has none of its own: its headings are not outlined.
    pub(super) fn front_comes(&mut self) {
        self.front = true;
    }

    pub(super) fn take(
        &mut self,
        out: &mut Out,
        paper: &mut Document,
        catalog: &Dictionary,
    ) -> Result<()> {
        let Ok(was) = reference(catalog, b"Outlines") else {
            return Ok(());
        };
        let outline = taken(paper, was)?;
        if self.front {
            return Ok(());
        }
        for object in paper.objects.values_mut() {
            let Ok(bookmark) = object.as_dict_mut() else {
                continue;
            };
            let parent = bookmark.get(b"Parent").and_then(Object::as_reference);
            if parent.ok() == Some(was) {
                bookmark.set("Parent", self.root);
            }
        }
        let (first, last) = (
            reference(&outline, b"First")?,
            reference(&outline, b"Last")?,
        );
        if let Some((id, mut before)) = self.last.take() {
            before.set("Next", first);
            out.write(id, Object::Dictionary(before))?;
            if let Ok(bookmark) = paper.get_dictionary_mut(first) {
                bookmark.set("Prev", id);
            }
        }
        self.first = self.first.or(Some(first));
        self.last = Some((last, taken(paper, last)?));
        let count = outline.get(b"Count").and_then(Object::as_i64);
        self.count += count.unwrap_or(0);
        Ok(())
    }

    pub(super) fn finish(self, out: &mut Out) -> Result<Option<ObjectId>> {
        let (Some(first), Some((id, last))) = (self.first, self.last) else {
            return Ok(None);
        };
        out.write(id, Object::Dictionary(last))?;
        let mut root = Dictionary::new();
        root.set("Type", Object::Name(b"Outlines".to_vec()));
        root.set("First", first);
        root.set("Last", id);
        root.set("Count", self.count);
        out.write(self.root, Object::Dictionary(root))?;
        Ok(Some(self.root))
    }
}
