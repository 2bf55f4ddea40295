//! Documents on paper: what a summary says, laid out by a typst template. The preview's pages and the PDF come from
//! one and the same layout.
//!
//! ```text
//! hub::summaries::ProgressSummary ─ Document ─ papers/*.rs (figures as texts) ─ templates/*.typ ─ Rendered
//! ```

mod batch;
mod document;
mod english;
mod fonts;
mod glyphs;
mod papers;
mod press;
mod rendered;
mod templates;
mod voice;
mod world;

pub use batch::{BatchResult, NotPrinted, Step, batch};
pub use document::{Document, DocumentKind, Style, file_name};
pub use rendered::{Rendered, render};
