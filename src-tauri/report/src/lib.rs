//! Documents on paper: what a summary says, laid out by a typst template. The preview's pages and the PDF come from
//! one and the same layout.
//!
//! ```text
//! hub::summaries::ProgressSummary ─ Document ─ papers/*.rs (figures as texts) ─ templates/*.typ ─ Rendered
//! ```

mod batch;
mod bind;
mod blocks;
mod density;
mod desk;
mod document;
mod english;
mod every_core;
mod fonts;
mod form;
mod glyphs;
pub mod index;
mod papers;
mod press;
mod rendered;
mod tables;
mod templates;
mod voice;
mod volume;
mod watch;
mod world;

pub use batch::{BatchResult, NotPrinted, Step, batch};
pub use desk::{Issued, form_named, gather, issue, issued_as, reprint};
pub use document::{file_name, file_name_of, label};
pub use hub::procedures::papers::PaperStyle as Style;
pub use hub::summaries::{Document, DocumentKind};
pub use rendered::{Rendered, figures, render, render_in, render_watched};
pub use tables::tables;
pub use watch::{Watch, unless_called_off};
