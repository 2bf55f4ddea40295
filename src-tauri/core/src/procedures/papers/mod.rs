//! Issued papers: a paper that leaves the house has a number, and its figures stay as they were.
//! What a paper says is read above, in `summaries`; here it is only kept.

mod form;
mod model;
mod rows;

pub use form::{FormId, FormSection, KeptForm, PaperForm, picture};
pub use model::{IssuedPaper, PaperId, PaperLook, PaperStyle, hash_of, unchanged_since_issue};
pub use rows::{forms, issued_paper, issued_papers, keep, keep_form, remove_form};
