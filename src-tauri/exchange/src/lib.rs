//! Files in and out: registers read, recognised and turned into operations; lists written out.

pub mod cells;
pub mod grid;
pub mod importing;
pub mod problem;
pub mod read;
pub mod recognise;
pub mod registers;
mod taking;
mod vocabulary;
