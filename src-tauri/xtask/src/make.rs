//! Building. Every call selects from the whole workspace, so that all of them resolve the same features
//! and nothing is compiled twice.

use std::path::PathBuf;

use crate::process::{command, run};
use crate::{Outcome, house};

pub fn ui() -> Outcome {
    run(command("npm", ["run", "--silent", "build"], &house::ui()))
}

/// Builds one program and says where it is.
pub fn program(name: &str, release: bool) -> Outcome<PathBuf> {
    let mut arguments = vec!["build", "--workspace", "--bin", name];
    if release {
        arguments.push("--release");
    }
    cargo(&arguments)?;
    house::built(name, release)
}

pub fn cargo(arguments: &[&str]) -> Outcome {
    run(command("cargo", arguments, &house::root()))
}
