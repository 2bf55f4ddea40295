//! What an archive and a screen reader ask of a file, read back from its bytes (ISO 19005-2 level A and
//! ISO 14289-1, as far as they can be read from the objects): of every document, and of a volume that was bound.

use std::collections::{BTreeMap, BTreeSet};

use hub::base::words::Lang;
use hub::summaries::{Document, DocumentKind};
use lopdf::{Dictionary, Object, ObjectId};
use report::{Style, gather, render};

struct Pdf {
    file: lopdf::Document,
    wrong: Vec<String>,
}

impl Pdf {
    fn read(bytes: &[u8]) -> Self {
        Self {
            file: lopdf::Document::load_mem(bytes).unwrap(),
            wrong: Vec::new(),
        }
    }

    fn ask(&mut self, holds: bool, what: impl Into<String>) {
        if !holds {
            self.wrong.push(what.into());
        }
    }

    fn dict<'a>(&'a self, object: &'a Object) -> Option<&'a Dictionary> {
        let (_, object) = self.file.dereference(object).ok()?;
        match object {
            Object::Stream(stream) => Some(&stream.dict),
            other => other.as_dict().ok(),
        }
    }

    fn under<'a>(&'a self, of: &'a Dictionary, key: &str) -> Option<&'a Dictionary> {
        self.dict(of.get(key.as_bytes()).ok()?)
    }

    fn list(&self, of: &Dictionary, key: &str) -> Vec<Object> {
        let found = of
            .get(key.as_bytes())
            .ok()
            .and_then(|it| self.file.dereference(it).ok());
        match found {
            Some((_, Object::Array(list))) => list.clone(),
            Some((_, Object::Null)) | None => Vec::new(),
            Some(_) => vec![of.get(key.as_bytes()).unwrap().clone()],
        }
    }

    fn check(mut self) -> Vec<String> {
        self.catalog();
        self.references();
        self.fonts();
        self.tags();
        self.wrong
    }

    fn catalog(&mut self) {
        let catalog = self.file.catalog().unwrap().clone();
        let catalogs = self
            .file
            .objects
            .values()
            .filter(|it| it.as_dict().is_ok_and(|it| it.has_type(b"Catalog")))
            .count();
        self.ask(catalogs == 1, format!("{catalogs} catalogs"));
        self.ask(catalog.has(b"Lang"), "no language");
        let marked = self
            .under(&catalog, "MarkInfo")
            .and_then(|it| it.get(b"Marked").ok()?.as_bool().ok());
        self.ask(marked == Some(true), "not marked as tagged");
        let titled = self
            .under(&catalog, "ViewerPreferences")
            .and_then(|it| it.get(b"DisplayDocTitle").ok()?.as_bool().ok());
        self.ask(titled == Some(true), "its title is not displayed");
        let intents = self.list(&catalog, "OutputIntents");
        let profiled = intents
            .iter()
            .filter_map(|it| self.dict(it))
            .filter(|it| self.under(it, "DestOutputProfile").is_some())
            .count();
        self.ask(
            profiled == 1,
            format!("{profiled} output intents with a profile"),
        );
        let metadata = catalog
            .get(b"Metadata")
            .ok()
            .and_then(|it| self.file.dereference(it).ok()?.1.as_stream().ok());
        let raw = metadata.is_some_and(|it| !it.dict.has(b"Filter"));
        let said = metadata
            .map(|it| String::from_utf8_lossy(&it.content).into_owned())
            .unwrap_or_default();
        self.ask(raw, "its metadata cannot be read as text");
        for claim in [
            "pdfaid:part>2<",
            "pdfaid:conformance>A<",
            "pdfuaid:part>1<",
            "<dc:title>",
            "<dc:language>",
        ] {
            self.ask(
                said.contains(claim),
                format!("the metadata does not say {claim}"),
            );
        }
        self.ask(self.file.trailer.has(b"ID"), "no file id");
        self.ask(!self.file.trailer.has(b"Encrypt"), "encrypted");
        for (id, object) in self.file.objects.clone() {
            let dict = self.dict(&object).cloned().unwrap_or_default();
            let acts = [b"JS".as_slice(), b"AA", b"EF"]
                .iter()
                .any(|key| dict.has(key));
            self.ask(!acts, format!("{} has a script, an action or a file", id.0));
            let transparent = dict
                .get(b"Filter")
                .and_then(Object::as_name)
                .is_ok_and(|it| it == b"LZWDecode");
            self.ask(!transparent, format!("{} is packed by LZW", id.0));
        }
    }

    /// Nothing names an object that is not there.
    fn references(&mut self) {
        fn named(object: &Object, all: &mut BTreeSet<ObjectId>) {
            match object {
                Object::Reference(id) => drop(all.insert(*id)),
                Object::Array(list) => list.iter().for_each(|it| named(it, all)),
                Object::Dictionary(dict) => dict.iter().for_each(|(_, it)| named(it, all)),
                Object::Stream(stream) => stream.dict.iter().for_each(|(_, it)| named(it, all)),
                _ => {}
            }
        }
        let mut all = BTreeSet::new();
        self.file
            .objects
            .values()
            .for_each(|it| named(it, &mut all));
        named(&Object::Dictionary(self.file.trailer.clone()), &mut all);
        let gone: Vec<_> = all
            .iter()
            .filter(|id| !self.file.objects.contains_key(id))
            .collect();
        self.ask(gone.is_empty(), format!("named but not there: {gone:?}"));
        // What the others are packed in, and the table of their places, are found by the file's end.
        let holds = |it: &Object| {
            let stream = it.as_stream().map(|it| &it.dict);
            stream.is_ok_and(|it| it.has_type(b"ObjStm") || it.has_type(b"XRef"))
        };
        let objects = self.file.objects.iter();
        let orphans: Vec<_> = objects
            .filter(|(id, it)| !all.contains(id) && !holds(it))
            .map(|(id, _)| id.0)
            .collect();
        self.ask(
            orphans.is_empty(),
            format!("there but never named: {orphans:?}"),
        );
    }

    fn fonts(&mut self) {
        let dicts: Vec<Dictionary> = self
            .file
            .objects
            .values()
            .filter_map(|it| it.as_dict().ok().cloned())
            .collect();
        let fonts = dicts
            .iter()
            .filter(|it| it.has_type(b"FontDescriptor"))
            .count();
        self.ask(fonts > 0, "no fonts");
        for dict in &dicts {
            if dict.has_type(b"FontDescriptor") {
                let embedded = [b"FontFile".as_slice(), b"FontFile2", b"FontFile3"]
                    .iter()
                    .any(|key| dict.has(key));
                self.ask(embedded, "a font is not embedded");
            }
            if dict.has_type(b"Font")
                && dict
                    .get(b"Subtype")
                    .and_then(Object::as_name)
                    .is_ok_and(|it| it == b"Type0")
            {
                self.ask(
                    dict.has(b"ToUnicode"),
                    "the characters of a font cannot be read out",
                );
            }
        }
    }

    fn tags(&mut self) {
        let catalog = self.file.catalog().unwrap().clone();
        let Some(root) = self.under(&catalog, "StructTreeRoot").cloned() else {
            self.wrong.push("no tags".to_owned());
            return;
        };
        // From the root down: every tag once, each naming the one above it.
        let mut seen: BTreeSet<ObjectId> = BTreeSet::new();
        let mut marked: BTreeMap<(ObjectId, i64), ObjectId> = BTreeMap::new();
        let mut ids: BTreeSet<Vec<u8>> = BTreeSet::new();
        let root_id = catalog
            .get(b"StructTreeRoot")
            .unwrap()
            .as_reference()
            .unwrap();
        let mut open: Vec<(ObjectId, ObjectId)> = self
            .list(&root, "K")
            .iter()
            .filter_map(|it| Some((it.as_reference().ok()?, root_id)))
            .collect();
        while let Some((id, above)) = open.pop() {
            self.ask(seen.insert(id), format!("tag {} stands twice", id.0));
            let tag = self.file.get_dictionary(id).unwrap().clone();
            let names = tag.get(b"P").and_then(Object::as_reference).ok();
            self.ask(
                names == Some(above),
                format!("tag {} is not under what it names", id.0),
            );
            if let Ok(name) = tag.get(b"ID").and_then(Object::as_str) {
                self.ask(
                    ids.insert(name.to_vec()),
                    format!("two tags are called {}", String::from_utf8_lossy(name)),
                );
            }
            let kind = tag
                .get(b"S")
                .and_then(Object::as_name)
                .unwrap_or_default()
                .to_vec();
            if kind == b"Figure" || kind == b"Formula" {
                self.ask(
                    tag.has(b"Alt") || tag.has(b"ActualText"),
                    format!("picture {} says nothing", id.0),
                );
            }
            for kid in self.list(&tag, "K") {
                match &kid {
                    Object::Integer(number) => {
                        let page = tag.get(b"Pg").and_then(Object::as_reference);
                        self.ask(page.is_ok(), format!("tag {} is on no page", id.0));
                        if let Ok(page) = page {
                            marked.insert((page, *number), id);
                        }
                    }
                    Object::Reference(below) => {
                        let is_tag = self
                            .file
                            .get_dictionary(*below)
                            .is_ok_and(|it| it.has(b"S") && it.has(b"P"));
                        if is_tag {
                            open.push((*below, id));
                        }
                    }
                    Object::Dictionary(part) => {
                        let page = part
                            .get(b"Pg")
                            .or_else(|_| tag.get(b"Pg"))
                            .and_then(Object::as_reference);
                        if let (Ok(page), Ok(number)) =
                            (page, part.get(b"MCID").and_then(Object::as_i64))
                        {
                            marked.insert((page, number), id);
                        } else if part.has(b"S") {
                            self.wrong
                                .push(format!("tag {} is not an object of its own", id.0));
                        }
                    }
                    _ => {}
                }
            }
        }
        // The table of parents tells the same from the page's side, and every page is in it.
        let numbers = self
            .under(&root, "ParentTree")
            .map(|it| self.list(it, "Nums"))
            .unwrap_or_default();
        let keys: Vec<i64> = numbers
            .chunks(2)
            .filter_map(|pair| pair[0].as_i64().ok())
            .collect();
        self.ask(
            keys.windows(2).all(|two| two[0] < two[1]),
            "the numbers of the parents are not in order",
        );
        let parents: BTreeMap<i64, Object> = numbers
            .chunks(2)
            .map(|pair| (pair[0].as_i64().unwrap(), pair[1].clone()))
            .collect();
        let mut found = 0;
        for (number, page) in self.file.get_pages() {
            let dict = self.file.get_dictionary(page).unwrap().clone();
            let key = dict
                .get(b"StructParents")
                .and_then(Object::as_i64)
                .unwrap_or(-1);
            let tags = parents
                .get(&key)
                .and_then(|it| self.file.dereference(it).ok()?.1.as_array().ok().cloned());
            let Some(tags) = tags else {
                self.wrong.push(format!("page {number} has no parents"));
                continue;
            };
            for (mcid, tag) in tags.iter().enumerate() {
                let Ok(tag) = tag.as_reference() else {
                    continue;
                };
                found += 1;
                let mcid = i64::try_from(mcid).unwrap();
                let told = marked.get(&(page, mcid));
                self.ask(
                    told == Some(&tag),
                    format!(
                        "page {number}, content {mcid}: its tag {} does not have it",
                        tag.0
                    ),
                );
            }
            self.ask(
                dict.get(b"Tabs")
                    .and_then(Object::as_name)
                    .is_ok_and(|it| it == b"S")
                    || !dict.has(b"Annots"),
                format!("the links of page {number} are not in the order of reading"),
            );
        }
        self.ask(
            found == marked.len(),
            format!(
                "{} contents are tagged, {found} of them known to their pages",
                marked.len()
            ),
        );
        // Heads of tables are named by cells that have them.
        let tags: Vec<Dictionary> = seen
            .iter()
            .map(|id| self.file.get_dictionary(*id).unwrap().clone())
            .collect();
        for tag in tags {
            for attribute in self.list(&tag, "A") {
                let heads = self
                    .dict(&attribute)
                    .map(|it| self.list(it, "Headers"))
                    .unwrap_or_default();
                for head in heads.iter().filter_map(|it| it.as_str().ok()) {
                    self.ask(
                        ids.contains(head),
                        format!("no head is called {}", String::from_utf8_lossy(head)),
                    );
                }
            }
        }
    }
}

fn wrong(document: &Document, style: Style, lang: Lang) -> Vec<String> {
    let pdf = render(document, style, lang).unwrap().pdf().unwrap();
    let name = format!("{} {} {}", document.kind().word(), style.word(), lang.tag());
    Pdf::read(&pdf)
        .check()
        .into_iter()
        .map(|one| format!("{name}: {one}"))
        .collect()
}

#[test]
fn every_document_is_whole_tagged_and_archival_to_another_s_eyes() {
    let desk = tests::Desk::of_the_demo_county("2025-10-20");
    let mut all = Vec::new();
    for kind in DocumentKind::ALL.iter().copied() {
        let document = gather(&desk.book, kind, &[], None).unwrap().remove(0);
        all.extend(wrong(&document, Style::Plain, Lang::ZhCn));
        all.extend(wrong(&document, Style::Official, Lang::En));
    }
    assert!(all.is_empty(), "{}", all.join("\n"));
}

#[test]
fn a_bound_volume_is_as_whole_as_its_papers() {
    let document: Document = super::volume::volume(23).into();
    let all = wrong(&document, Style::Plain, Lang::ZhCn);
    assert!(all.is_empty(), "{}", all.join("\n"));
}
