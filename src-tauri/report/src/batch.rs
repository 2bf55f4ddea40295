//! Many documents, set one by one: memory stays flat, progress is counted, and it can be stopped between two.

use std::sync::atomic::{AtomicBool, Ordering};

use hub::base::refusal::{Result, Stop};
use hub::base::words::Lang;

use hub::procedures::papers::PaperStyle as Style;
use hub::summaries::Document;

use crate::document::file_name;
use crate::rendered::render;

/// Told after each document.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Step<'a> {
    pub done: usize,
    pub of: usize,
    pub file_name: &'a str,
}

/// A document that could not be printed; the others were.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NotPrinted {
    pub file_name: String,
    pub why: Stop,
}

#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct BatchResult {
    pub printed: Vec<String>,
    pub not_printed: Vec<NotPrinted>,
    /// Stopped before the end; what was printed stays.
    pub cancelled: bool,
}

/// Prints each document, read when its turn comes, and hands its file name and PDF to `keep`. A document that is refused does not stop the
/// rest; a failing `keep` does, since the disk would fail the next one too.
pub fn batch(
    documents: impl ExactSizeIterator<Item = Result<Document>>,
    style: Style,
    lang: Lang,
    cancel: &AtomicBool,
    mut progress: impl FnMut(Step<'_>),
    mut keep: impl FnMut(&str, Vec<u8>) -> Result<()>,
) -> Result<BatchResult> {
    let of = documents.len();
    let mut result = BatchResult::default();
    for (at, document) in documents.enumerate() {
        if cancel.load(Ordering::Relaxed) {
            result.cancelled = true;
            break;
        }
        let file_name = match &document {
            Ok(document) => unused(file_name(document, lang), &result.printed),
            // It was not read, so it has no name but its place in the row.
            Err(_) => format!("{}/{of}", at + 1),
        };
        let step = Step {
            done: at + 1,
            of,
            file_name: &file_name,
        };
        match document.and_then(|document| render(&document, style, lang)?.pdf()) {
            Ok(pdf) => {
                keep(&file_name, pdf)?;
                progress(step);
                result.printed.push(file_name);
            }
            Err(why) => {
                progress(step);
                result.not_printed.push(NotPrinted { file_name, why });
            }
        }
    }
    Ok(result)
}

/// Two documents of one name do not overwrite each other.
fn unused(file_name: String, taken: &[String]) -> String {
    if !taken.contains(&file_name) {
        return file_name;
    }
    let stem = file_name.strip_suffix(".pdf").unwrap_or(&file_name);
    (2..)
        .map(|n| format!("{stem} ({n}).pdf"))
        .find(|name| !taken.contains(name))
        .unwrap_or(file_name)
}
