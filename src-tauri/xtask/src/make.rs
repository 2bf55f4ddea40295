//! Building. Every call selects from the whole workspace, so that all of them resolve the same features
//! and nothing is compiled twice.

use std::path::PathBuf;

use crate::process::{command, run};
use crate::{Outcome, house};

pub fn ui() -> Outcome {
    run(command("npm", ["run", "--silent", "build"], &house::ui()))
}

/// Every call turns on the features of the tests, so that what they link is built once.
pub const ALL: [&str; 2] = ["--workspace", "--features=tests/paper,tests/files"];

/// Builds one program and says where it is.
pub fn program(name: &str, release: bool) -> Outcome<PathBuf> {
    let profile: &[&str] = if release { &["--release"] } else { &[] };
    cargo(&[&["build"], &ALL[..], &["--bin", name], profile].concat())?;
    house::built(name, release)
}

pub fn cargo(arguments: &[&str]) -> Outcome {
    run(command("cargo", arguments, &house::root()))
}
