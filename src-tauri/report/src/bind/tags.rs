//! The tags of all papers under one root: what a screen reader goes by.

use hub::base::refusal::Result;
use lopdf::{Dictionary, Document, Object, ObjectId};

use super::out::Out;
use super::{broken, reference, taken};

pub(super) struct Tags {
    root: ObjectId,
    document: ObjectId,
    /// What the document consists of, in the order it is read.
    kids: Vec<Object>,
    /// Number of a page's or link's place among the tags, and the tags.
    parents: Vec<Object>,
    next: i64,
    /// Tags that others name, in the order of their names.
    names: Vec<(Vec<u8>, Object)>,
    roles: Dictionary,
    /// The last document tag, for all but its kids.
    as_it_was: Dictionary,
    papers: usize,
    front: bool,
}

impl Tags {
    pub(super) fn new(out: &mut Out) -> Self {
        Self {
            root: out.number(),
            document: out.number(),
            kids: Vec::new(),
            parents: Vec::new(),
            next: 0,
            names: Vec::new(),
            roles: Dictionary::new(),
            as_it_was: Dictionary::new(),
            papers: 0,
            front: false,
        }
    }

    /// The next paper is read before all the others.
    pub(super) fn front_comes(&mut self) {
        self.front = true;
    }

    pub(super) fn take(
        &mut self,
        out: &mut Out,
        paper: &mut Document,
        catalog: &Dictionary,
    ) -> Result<()> {
        let root = taken(paper, reference(catalog, b"StructTreeRoot")?)?;
        let document = match root.get(b"K").map_err(broken)? {
            Object::Array(kids) => kids.first().and_then(|kid| kid.as_reference().ok()),
            kid => kid.as_reference().ok(),
        };
        let was = document.ok_or_else(|| broken("StructTreeRoot"))?;
        let mut document = taken(paper, was)?;
        let kids = match document.remove(b"K") {
            Some(Object::Array(kids)) => kids,
            Some(kid) => vec![kid],
            None => Vec::new(),
        };
        self.as_it_was = document;
        let mark = format!("{}-", self.papers);
        self.papers += 1;
        for object in paper.objects.values_mut() {
            if let Ok(tag) = object.as_dict_mut() {
                self.adopt(tag, was, mark.as_bytes());
            }
        }
        match self.front {
            true => self.kids = [kids, std::mem::take(&mut self.kids)].concat(),
            false => self.kids.extend(kids),
        }
        self.take_names(paper, &root, mark.as_bytes());
        self.take_parents(out, paper, &root)?;
        if let Ok(roles) = root.get(b"RoleMap").and_then(Object::as_dict) {
            self.roles.extend(roles);
        }
        Ok(())
    }

    /// Moves one tag, page or link over to the whole: its parent, its name, its number.
    fn adopt(&self, tag: &mut Dictionary, document: ObjectId, mark: &[u8]) {
        if tag.get(b"P").and_then(Object::as_reference).ok() == Some(document) {
            tag.set("P", self.document);
        }
        for key in [b"StructParents".as_slice(), b"StructParent"] {
            if let Ok(Object::Integer(number)) = tag.get_mut(key) {
                *number += self.next;
            }
        }
        if tag.has_type(b"StructElem")
            && let Ok(name) = tag.get_mut(b"ID").and_then(Object::as_str_mut)
        {
            *name = [mark, name.as_slice()].concat();
        }
        let attributes = match tag.get_mut(b"A") {
            Ok(Object::Array(attributes)) => attributes.as_mut_slice(),
            Ok(one) => std::slice::from_mut(one),
            Err(_) => &mut [],
        };
        for attribute in attributes {
            let heads = attribute
                .as_dict_mut()
                .and_then(|it| it.get_mut(b"Headers"));
            for head in heads.and_then(Object::as_array_mut).into_iter().flatten() {
                if let Ok(name) = head.as_str_mut() {
                    *name = [mark, name.as_slice()].concat();
                }
            }
        }
    }

    fn take_names(&mut self, paper: &Document, root: &Dictionary, mark: &[u8]) {
        let tree = root.get_deref(b"IDTree", paper).and_then(Object::as_dict);
        let names = tree.and_then(|tree| tree.get(b"Names").and_then(Object::as_array));
        for pair in names.into_iter().flat_map(|names| names.chunks_exact(2)) {
            if let [Object::String(name, _), tag] = pair {
                self.names.push(([mark, name].concat(), tag.clone()));
            }
        }
    }

    /// The tags of a page are many: they are written out, and only their place is kept.
    fn take_parents(&mut self, out: &mut Out, paper: &Document, root: &Dictionary) -> Result<()> {
        let tree = root.get_deref(b"ParentTree", paper);
        let tree = tree.and_then(Object::as_dict);
        let numbers = tree.and_then(|tree| tree.get(b"Nums").and_then(Object::as_array));
        let before = self.next;
        for pair in numbers.map_err(broken)?.chunks_exact(2) {
            if let [Object::Integer(number), tags] = pair {
                self.parents.push(Object::Integer(before + number));
                self.parents.push(match tags {
                    Object::Array(_) => {
                        let id = out.number();
                        out.write(id, tags.clone())?;
                        Object::Reference(id)
                    }
                    tags => tags.clone(),
                });
                self.next = self.next.max(before + number + 1);
            }
        }
        Ok(())
    }

    pub(super) fn finish(mut self, out: &mut Out) -> Result<ObjectId> {
        self.as_it_was.set("P", self.root);
        self.as_it_was.set("K", self.kids);
        out.write(self.document, Object::Dictionary(self.as_it_was))?;
        self.names.sort_by(|(one, _), (other, _)| one.cmp(other));
        let names = self.names.into_iter();
        let names = names.flat_map(|(name, tag)| [Object::string_literal(name), tag]);
        let mut root = Dictionary::new();
        root.set("Type", Object::Name(b"StructTreeRoot".to_vec()));
        root.set("K", vec![Object::Reference(self.document)]);
        root.set("RoleMap", self.roles);
        root.set("ParentTree", under("Nums", self.parents));
        root.set("ParentTreeNextKey", self.next);
        root.set("IDTree", under("Names", names.collect()));
        out.write(self.root, Object::Dictionary(root))?;
        Ok(self.root)
    }
}

fn under(key: &str, list: Vec<Object>) -> Object {
    let mut tree = Dictionary::new();
    tree.set(key, list);
    Object::Dictionary(tree)
}
