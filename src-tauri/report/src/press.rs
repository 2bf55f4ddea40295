//! One warm compiler for the process: fonts, library and templates are read once, each document only brings its data.

use typst::diag::{Severity, SourceDiagnostic};
use typst::foundations::Bytes;
use typst::{World, WorldExt};
use typst_layout::PagedDocument;

use hub::base::refusal::{Result, fault, refuse};

use crate::glyphs;
use crate::templates::templates;
use crate::world::{Desk, Faces, Pictures};

/// Layouts of so many documents are kept for reuse; older ones are dropped, so that a batch stays flat in memory.
const KEPT_WARM: usize = 2;

/// Lays out `template` over `data` and its pictures. A character that no font draws is refused by name.
pub(crate) fn set(
    template: &str,
    data: &serde_json::Value,
    pictures: &Pictures,
) -> Result<PagedDocument> {
    let main = templates()
        .id(template)
        .ok_or_else(|| fault("report-no-template", template))?;
    let data = serde_json::to_vec(data).map_err(|error| fault("report-data", error))?;
    let data = Bytes::new(data);

    let document = compile(&Desk::new(
        main,
        data.clone(),
        pictures.clone(),
        Faces::narrow(),
    ))?;
    if glyphs::missing(&document).is_empty() {
        return Ok(document);
    }
    let document = compile(&Desk::new(main, data, pictures.clone(), Faces::wide()))?;
    let missing = glyphs::missing(&document);
    if missing.is_empty() {
        return Ok(document);
    }
    let names: Vec<String> = missing.into_iter().map(glyphs::name).collect();
    Err(refuse("report-glyph-missing")
        .arg("characters", names.join("、"))
        .into())
}

/// Drops every layout that is kept for reuse.
pub(crate) fn forget() {
    typst::comemo::evict(0);
}

fn compile(desk: &Desk) -> Result<PagedDocument> {
    let done = typst::compile::<PagedDocument>(desk);
    typst::comemo::evict(KEPT_WARM);
    done.output.map_err(|errors| {
        let lines: Vec<String> = errors.iter().map(|error| place(desk, error)).collect();
        fault("report-template", lines.join("; "))
    })
}

/// `/base/parts.typ:12: message`.
fn place(desk: &Desk, diagnostic: &SourceDiagnostic) -> String {
    let severity = match diagnostic.severity {
        Severity::Error => "",
        Severity::Warning => "warning: ",
    };
    let Some(id) = diagnostic.span.id() else {
        return format!("{severity}{}", diagnostic.message);
    };
    let line = desk
        .range(diagnostic.span)
        .and_then(|range| Some(desk.source(id).ok()?.lines().byte_to_line(range.start)? + 1));
    let path = id.get().vpath().get_with_slash().to_owned();
    let line = line.map_or_else(String::new, |line| format!(":{line}"));
    format!("{path}{line}: {severity}{}", diagnostic.message)
}
