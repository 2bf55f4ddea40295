//! Words without a domain: what every slice stands on.

pub mod anchor;
pub mod book;
pub mod clock;
mod connection;
pub mod files;
pub mod history;
pub mod ids;
pub mod journal;
mod keys;
pub mod list;
pub mod migrate;
pub mod numbering;
pub mod people;
pub mod refusal;
mod undo;
pub mod verify;
pub mod words;
