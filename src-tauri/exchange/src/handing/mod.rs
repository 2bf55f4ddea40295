//! What is handed to others: the money as a journal of plain text, the grants as open data.

mod giving;
mod journal;

pub use giving::{giving_json, write_giving};
pub use journal::{journal_text, write_journal};
