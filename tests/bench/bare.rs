//! The smallest world typst compiles in: the same templates, fonts and options as the app's.

use std::path::Path;

use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Duration, Smart};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards, Timestamp};

pub struct World {
    library: LazyHash<Library>,
    book: LazyHash<FontBook>,
    fonts: Vec<Font>,
    sources: Vec<(FileId, Source)>,
    main: FileId,
    data: FileId,
}

struct With<'a> {
    world: &'a World,
    data: Bytes,
}

impl World {
    pub fn new() -> Self {
        let report = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../src-tauri/report");
        let fonts: Vec<Font> = [
            "NotoSansSC-Regular",
            "NotoSansSC-Bold",
            "NotoSerifSC-Regular",
            "NotoSerifSC-Bold",
        ]
        .iter()
        .map(|name| {
            let bytes = std::fs::read(report.join(format!("fonts/{name}.otf"))).unwrap();
            Font::new(Bytes::new(bytes), 0).unwrap()
        })
        .collect();
        let mut sources = Vec::new();
        for folder in ["base", "summaries"] {
            for file in std::fs::read_dir(report.join("templates").join(folder)).unwrap() {
                let file = file.unwrap().path();
                let name = file.file_name().unwrap().to_string_lossy().into_owned();
                let name = if folder == "summaries" {
                    name.replace('_', "-")
                } else {
                    name
                };
                let id = id(&format!("/{folder}/{name}"));
                sources.push((id, Source::new(id, std::fs::read_to_string(file).unwrap())));
            }
        }
        Self {
            library: LazyHash::new(Library::default()),
            book: LazyHash::new(FontBook::from_fonts(&fonts)),
            fonts,
            sources,
            main: id("/base/report.typ"),
            data: id("/data.json"),
        }
    }

    pub fn pdf(&self, data: Vec<u8>) -> Vec<u8> {
        let with = With {
            world: self,
            data: Bytes::new(data),
        };
        let layout = typst::compile::<PagedDocument>(&with).output.unwrap();
        typst::comemo::evict(2);
        let options = PdfOptions {
            ident: Smart::Auto,
            timestamp: Datetime::from_ymd_hms(2026, 11, 24, 0, 0, 0).map(Timestamp::new_utc),
            standards: PdfStandards::new(&[PdfStandard::A_2a, PdfStandard::Ua_1]).unwrap(),
            ..PdfOptions::default()
        };
        typst_pdf::pdf(&layout, &options).unwrap()
    }
}

fn id(path: &str) -> FileId {
    RootedPath::new(VirtualRoot::Project, VirtualPath::new(path).unwrap()).intern()
}

impl typst::World for With<'_> {
    fn library(&self) -> &LazyHash<Library> {
        &self.world.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &self.world.book
    }

    fn main(&self) -> FileId {
        self.world.main
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        let found = self.world.sources.iter().find(|(known, _)| *known == id);
        found
            .map(|(_, source)| source.clone())
            .ok_or_else(|| FileError::NotFound(id.get().vpath().get_with_slash().into()))
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        if id == self.world.data {
            Ok(self.data.clone())
        } else {
            Err(FileError::NotFound(
                id.get().vpath().get_with_slash().into(),
            ))
        }
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.world.fonts.get(index).cloned()
    }

    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}
