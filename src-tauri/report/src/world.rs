//! The world a template compiles in: the templates, one JSON value and the given fonts. No disk, no packages, no clock.

use std::sync::OnceLock;

use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Duration};
use typst::syntax::{FileId, Source};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt, World};

use crate::fonts;
use crate::templates::{Templates, templates};

/// A set of fonts with its index.
pub(crate) struct Faces {
    book: LazyHash<FontBook>,
    fonts: Vec<Font>,
}

impl Faces {
    fn new(fonts: Vec<Font>) -> Self {
        Self {
            book: LazyHash::new(FontBook::from_fonts(&fonts)),
            fonts,
        }
    }

    /// The subsets alone: the same page on every machine.
    pub(crate) fn narrow() -> &'static Faces {
        static FACES: OnceLock<Faces> = OnceLock::new();
        FACES.get_or_init(|| Faces::new(fonts::subsets().to_vec()))
    }

    /// The subsets, and the system's fonts for what they lack.
    pub(crate) fn wide() -> &'static Faces {
        static FACES: OnceLock<Faces> = OnceLock::new();
        FACES.get_or_init(|| Faces::new([fonts::subsets(), fonts::wide()].concat()))
    }
}

/// What a template reads beside its data: `/logo`, `/pictures/0`, `/pictures/1` ….
#[derive(Clone, Default)]
pub(crate) struct Pictures {
    pub(crate) logo: Option<Bytes>,
    pub(crate) photos: Vec<Bytes>,
}

impl Pictures {
    fn at(&self, path: &str) -> Option<&Bytes> {
        match path.strip_prefix("/pictures/") {
            Some(number) => self.photos.get(number.parse::<usize>().ok()?),
            None => self.logo.as_ref().filter(|_| path == "/logo"),
        }
    }
}

pub(crate) struct Desk {
    templates: &'static Templates,
    library: &'static LazyHash<Library>,
    faces: &'static Faces,
    main: FileId,
    data: Bytes,
    pictures: Pictures,
}

impl Desk {
    /// `data` is the JSON the template reads as `/data.json`.
    pub(crate) fn new(
        main: FileId,
        data: Bytes,
        pictures: Pictures,
        faces: &'static Faces,
    ) -> Self {
        static LIBRARY: OnceLock<LazyHash<Library>> = OnceLock::new();
        let library = LIBRARY.get_or_init(|| LazyHash::new(Library::default()));
        Self {
            templates: templates(),
            library,
            faces,
            main,
            data,
            pictures,
        }
    }

    fn denied(id: FileId) -> FileError {
        FileError::NotFound(id.get().vpath().get_with_slash().into())
    }
}

impl World for Desk {
    fn library(&self) -> &LazyHash<Library> {
        self.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &self.faces.book
    }

    fn main(&self) -> FileId {
        self.main
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        self.templates
            .source(id)
            .cloned()
            .ok_or_else(|| Self::denied(id))
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        if self.templates.is_data(id) {
            return Ok(self.data.clone());
        }
        let picture = self.pictures.at(id.get().vpath().get_with_slash());
        picture.cloned().ok_or_else(|| Self::denied(id))
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.faces.fonts.get(index).cloned()
    }

    /// Dates on paper come with the data: the same data sets the same page on any day.
    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}
