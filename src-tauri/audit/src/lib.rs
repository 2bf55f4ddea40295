//! The auditor's folder: one zip with everything the book holds of an award, a fund or a year. Made twice from the same
//! book, it has the same bytes: files in their order, dated as of the day, and every figure from one reading.
//!
//! ```text
//! 0 index.pdf (what is inside, page by page, with SHA-256, and the journal's seal)   1 registers   2 vouchers
//! 3 agreements   4 reports   5 receipts   6 decisions   7 history
//! ```

mod decided;
mod gather;
mod pack;
mod spent;
mod tables;

pub use gather::{Folder, gather};
pub use hub::summaries::audit::AuditScope;
pub use pack::{Packed, Step, pack};
