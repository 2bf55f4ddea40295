//! The templates, compiled in: a page can be set with no file beside the program.

use std::collections::HashMap;
use std::sync::OnceLock;

use hub::summaries::DocumentKind;
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};

use crate::document::template_path;
use crate::papers::template;

const BASE: &[(&str, &str)] = &[
    (
        "/base/styles.typ",
        include_str!("../templates/base/styles.typ"),
    ),
    (
        "/base/parts.typ",
        include_str!("../templates/base/parts.typ"),
    ),
    (
        "/base/blocks.typ",
        include_str!("../templates/base/blocks.typ"),
    ),
    (REPORT, include_str!("../templates/base/report.typ")),
    (
        "/base/chart.typ",
        include_str!("../templates/base/chart.typ"),
    ),
    (
        "/base/signing.typ",
        include_str!("../templates/base/signing.typ"),
    ),
];

/// Sets every document that has no template of its own.
pub(crate) const REPORT: &str = "/base/report.typ";

/// The one file a template may read.
pub(crate) const DATA: &str = "/data.json";

pub(crate) struct Templates {
    sources: HashMap<FileId, Source>,
    ids: HashMap<String, FileId>,
    data: Option<FileId>,
}

impl Templates {
    pub(crate) fn source(&self, id: FileId) -> Option<&Source> {
        self.sources.get(&id)
    }

    pub(crate) fn id(&self, path: &str) -> Option<FileId> {
        self.ids.get(path).copied()
    }

    pub(crate) fn is_data(&self, id: FileId) -> bool {
        self.data == Some(id)
    }
}

/// Parsed once for the life of the process.
pub(crate) fn templates() -> &'static Templates {
    static PARSED: OnceLock<Templates> = OnceLock::new();
    PARSED.get_or_init(|| {
        let mut sources = HashMap::new();
        let mut ids = HashMap::new();
        let base = BASE.iter().map(|(path, text)| ((*path).to_owned(), *text));
        let documents = DocumentKind::ALL
            .iter()
            .filter_map(|kind| Some((template_path(*kind), template(*kind)?)));
        let (path, text) = crate::index::TEMPLATE;
        let index = std::iter::once((path.to_owned(), text));
        for (path, text) in base.chain(documents).chain(index) {
            if let Some(id) = file_id(&path) {
                sources.insert(id, Source::new(id, text.to_owned()));
                ids.insert(path, id);
            }
        }
        Templates {
            sources,
            ids,
            data: file_id(DATA),
        }
    })
}

fn file_id(path: &str) -> Option<FileId> {
    let path = VirtualPath::new(path).ok()?;
    Some(RootedPath::new(VirtualRoot::Project, path).intern())
}
