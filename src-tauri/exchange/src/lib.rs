//! Files in and out: registers read, recognised and turned into operations; lists written out.

pub mod assistant;
pub mod bank;
pub mod cells;
pub mod export;
pub mod grid;
pub mod handing;
pub mod importing;
mod intake_sheet;
pub mod problem;
pub mod read;
pub mod recognise;
pub mod registers;
mod taking;
mod vocabulary;

pub use assistant::Assistant;
pub use export::{csv_bytes, sheets_bytes, write_csv, write_sheets, write_xlsx, xlsx_bytes};
pub use importing::{ImportOptions, ImportReport, SheetReport, import, import_with};
pub use intake_sheet::{call_named, intake_sheet};
pub use read::child::serve_if_asked;
pub use taking::to_import;
