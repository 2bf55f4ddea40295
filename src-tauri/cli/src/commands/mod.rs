//! One file a command.

pub mod audit;
pub mod bank;
pub mod demo;
pub mod export;
pub mod history;
pub mod import;
pub mod issue;
pub mod lines;
pub mod list;
pub mod new;
pub mod print;
pub mod reprint;
pub mod search;
pub mod verify;
