//! Rust, Node and the packages of the UI.

use std::path::Path;
use std::time::SystemTime;

use crate::process::{command, first_line, run};
use crate::{Outcome, house, packages};

/// The oldest Node that the UI's build runs on.
const NODE: (u32, u32) = (20, 19);

/// Everything a window is built from: Rust, Node, these groups of the system's packages, the UI's own.
pub fn all(groups: &[&[&str]]) -> Outcome {
    check_rust()?;
    check_node()?;
    packages::ensure(groups)?;
    ui_packages()
}

pub fn check_rust() -> Outcome {
    let wanted = house::manifest_value("rust-version")?;
    let update = format!(
        "Rust {wanted} or newer is needed: `rustup update stable`, or https://rustup.rs for a first install."
    );
    let said = first_line("rustc", &["--version"]).ok_or_else(|| update.clone())?;
    let found = version(said.split_whitespace().nth(1).unwrap_or_default());
    if found < version(&wanted) {
        Err(format!("Found {said}. {update}"))
    } else {
        Ok(())
    }
}

fn check_node() -> Outcome {
    let (major, minor) = NODE;
    let update = format!(
        "Node {major}.{minor} or newer with npm is needed: https://nodejs.org, or your system's package manager."
    );
    let said = first_line("node", &["--version"])
        .ok_or_else(|| format!("Node was not found. {update}"))?;
    if version(said.trim_start_matches('v')) < NODE {
        return Err(format!("Found Node {said}. {update}"));
    }
    first_line("npm", &["--version"])
        .map(|_| ())
        .ok_or_else(|| format!("npm was not found. {update}"))
}

/// `npm ci` when the lock file is newer than what it last installed.
fn ui_packages() -> Outcome {
    let ui = house::ui();
    let installed = modified(&ui.join("node_modules/.package-lock.json"));
    let locked = modified(&ui.join("package-lock.json"));
    if installed.is_some() && installed >= locked {
        return Ok(());
    }
    run(command("npm", ["ci", "--no-audit", "--no-fund"], &ui))
}

fn modified(path: &Path) -> Option<SystemTime> {
    path.metadata().ok()?.modified().ok()
}

/// Major and minor of "1.95.0".
fn version(text: &str) -> (u32, u32) {
    let mut parts = text.split('.').map(|part| part.parse().unwrap_or(0));
    (parts.next().unwrap_or(0), parts.next().unwrap_or(0))
}
