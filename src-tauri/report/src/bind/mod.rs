//! Papers set apart, bound into one file: pages, tags, bookmarks and links. A paper's objects are renumbered and
//! written out as it comes; only what names all of them (page tree, roots of tags and bookmarks) is kept to the end.

mod bookmarks;
mod out;
mod tags;

use std::fmt::Display;

use hub::base::refusal::{Result, Stop, fault};
use lopdf::{Dictionary, Document, Object, ObjectId};

use bookmarks::Bookmarks;
use out::Out;
use tags::Tags;

/// Where a link of the front leads to, once it is bound with the rest.
pub(crate) struct Place {
    /// What stands in the front until then.
    pub(crate) address: String,
    /// Counted from 1 through the whole.
    pub(crate) page: usize,
}

pub(crate) struct Binder {
    out: Out,
    page_tree: ObjectId,
    pages: Vec<ObjectId>,
    tags: Tags,
    bookmarks: Bookmarks,
}

/// A paper numbered as part of the whole, without its roots.
struct Paper {
    objects: Document,
    catalog: Dictionary,
    pages: Vec<ObjectId>,
}

fn broken(error: impl Display) -> Stop {
    fault("report-bind", error)
}

impl Binder {
    pub(crate) fn new() -> Self {
        let mut out = Out::new();
        Self {
            page_tree: out.number(),
            pages: Vec::new(),
            tags: Tags::new(&mut out),
            bookmarks: Bookmarks::new(&mut out),
            out,
        }
    }

    /// Behind those that were added before.
    pub(crate) fn add(&mut self, pdf: &[u8]) -> Result<()> {
        let mut paper = self.take(pdf)?;
        // Said once, by the front.
        for root in [&paper.catalog, &paper.objects.trailer] {
            for key in [b"Metadata".as_slice(), b"Info"] {
                if let Ok(id) = root.get(key).and_then(Object::as_reference) {
                    paper.objects.objects.remove(&id);
                }
            }
        }
        drop_intents(&mut paper);
        self.pages.append(&mut paper.pages);
        self.write(paper.objects)
    }

    /// Puts the front before all of them and leads its links to their pages.
    pub(crate) fn finish(mut self, pdf: &[u8], places: &[Place]) -> Result<Vec<u8>> {
        self.tags.front_comes();
        self.bookmarks.front_comes();
        let mut front = self.take(pdf)?;
        self.pages = [front.pages, self.pages].concat();
        for object in front.objects.objects.values_mut() {
            if let Ok(link) = object.as_dict_mut() {
                lead(link, places, &self.pages);
            }
        }
        let mut catalog = front.catalog;
        let metadata = catalog.get(b"Metadata").and_then(Object::as_reference);
        if let Ok(id) = metadata {
            count_pages(&mut front.objects, id, self.pages.len());
        }
        let trailer = front.objects.trailer.clone();
        self.write(front.objects)?;

        let kids = self.pages.iter().map(|page| Object::Reference(*page));
        let mut tree = Dictionary::new();
        tree.set("Type", Object::Name(b"Pages".to_vec()));
        tree.set("Count", integer(self.pages.len())?);
        tree.set("Kids", kids.collect::<Vec<_>>());
        self.out.write(self.page_tree, Object::Dictionary(tree))?;
        catalog.set("Pages", self.page_tree);
        catalog.set("StructTreeRoot", self.tags.finish(&mut self.out)?);
        // Links lead to pages, not to names; pages are counted through.
        catalog.remove(b"Names");
        catalog.remove(b"PageLabels");
        if let Some(root) = self.bookmarks.finish(&mut self.out)? {
            catalog.set("Outlines", root);
        }
        let root = self.out.number();
        self.out.write(root, Object::Dictionary(catalog))?;
        self.out.finish(root, &trailer)
    }

    fn take(&mut self, pdf: &[u8]) -> Result<Paper> {
        let mut paper = Document::load_mem(pdf).map_err(broken)?;
        paper.renumber_objects_with(self.out.next());
        self.out.skip_to(paper.max_id);
        let pages: Vec<ObjectId> = paper.page_iter().collect();
        for page in &pages {
            let page = paper.get_dictionary_mut(*page).map_err(broken)?;
            page.set("Parent", self.page_tree);
        }
        let root = reference(&paper.trailer, b"Root")?;
        let catalog = taken(&mut paper, root)?;
        taken(&mut paper, reference(&catalog, b"Pages")?)?;
        self.tags.take(&mut self.out, &mut paper, &catalog)?;
        self.bookmarks.take(&mut self.out, &mut paper, &catalog)?;
        Ok(Paper {
            objects: paper,
            catalog,
            pages,
        })
    }

    fn write(&mut self, paper: Document) -> Result<()> {
        for (id, object) in paper.objects {
            self.out.write(id, object)?;
        }
        Ok(())
    }
}

fn reference(of: &Dictionary, key: &[u8]) -> Result<ObjectId> {
    of.get(key).and_then(Object::as_reference).map_err(broken)
}

/// An object as its own, no longer among the paper's.
fn taken(paper: &mut Document, id: ObjectId) -> Result<Dictionary> {
    match paper.objects.remove(&id) {
        Some(Object::Dictionary(taken)) => Ok(taken),
        _ => Err(broken(format!("{} {}", id.0, id.1))),
    }
}

/// What the colours are meant for is said once, by the front: here it would stand there and nobody would ask for it.
fn drop_intents(paper: &mut Paper) {
    let objects = &mut paper.objects.objects;
    let intents = match paper.catalog.get(b"OutputIntents") {
        Ok(Object::Reference(list)) => objects.remove(list),
        said => said.ok().cloned(),
    };
    let Some(Object::Array(intents)) = intents else {
        return;
    };
    let ids = intents.iter().filter_map(|one| one.as_reference().ok());
    let gone: Vec<Object> = ids.filter_map(|id| objects.remove(&id)).collect();
    for intent in gone {
        let profile = intent.as_dict().and_then(reference_in);
        if let Ok(id) = profile
            && !objects.values().any(|object| names(object, id))
        {
            objects.remove(&id);
        }
    }
}

fn reference_in(intent: &Dictionary) -> lopdf::Result<ObjectId> {
    intent
        .get(b"DestOutputProfile")
        .and_then(Object::as_reference)
}

fn names(object: &Object, id: ObjectId) -> bool {
    let within = |dict: &Dictionary| dict.iter().any(|(_, part)| names(part, id));
    match object {
        Object::Reference(named) => *named == id,
        Object::Array(list) => list.iter().any(|part| names(part, id)),
        Object::Dictionary(dict) => within(dict),
        Object::Stream(stream) => within(&stream.dict),
        _ => false,
    }
}

fn integer(count: usize) -> Result<i64> {
    i64::try_from(count).map_err(broken)
}

/// A link to one of the addresses becomes one to its page.
fn lead(link: &mut Dictionary, places: &[Place], pages: &[ObjectId]) {
    let action = link.get(b"A").and_then(Object::as_dict);
    let said = action.and_then(|action| action.get(b"URI").and_then(Object::as_str));
    let place = said.ok().and_then(|said| {
        let named = |place: &&Place| place.address.as_bytes() == said;
        places.iter().find(named)
    });
    let Some(place) = place else { return };
    let page = place.page.checked_sub(1).and_then(|at| pages.get(at));
    let Some(page) = page else { return };
    link.remove(b"A");
    // What is read out of it, in place of an address nobody knows.
    link.set("Contents", Object::string_literal(place.page.to_string()));
    let top = [
        Object::Reference(*page),
        Object::Name(b"XYZ".to_vec()),
        Object::Null,
        Object::Null,
        Object::Null,
    ];
    link.set("Dest", Object::Array(top.to_vec()));
}

/// The front's metadata counts its own pages alone.
fn count_pages(front: &mut Document, metadata: ObjectId, pages: usize) {
    const OPEN: &str = "<xmpTPg:NPages>";
    let Ok(stream) = front
        .get_object_mut(metadata)
        .and_then(Object::as_stream_mut)
    else {
        return;
    };
    let said = String::from_utf8_lossy(&stream.content).into_owned();
    let counted = said.split_once(OPEN).and_then(|(before, rest)| {
        let (_, after) = rest.split_once('<')?;
        Some(format!("{before}{OPEN}{pages}<{after}"))
    });
    if let Some(counted) = counted {
        stream.set_content(counted.into_bytes());
    }
}
