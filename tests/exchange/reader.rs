//! The program that tests start to read spreadsheets: it does nothing else.

use std::process::ExitCode;

fn main() -> ExitCode {
    exchange::read::child::serve_if_asked().unwrap_or(ExitCode::FAILURE)
}
