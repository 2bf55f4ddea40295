//! Where things stand in the folder.

use std::path::{Path, PathBuf};

use crate::Outcome;

/// The project's folder.
pub fn root() -> PathBuf {
    let xtask = Path::new(env!("CARGO_MANIFEST_DIR"));
    xtask.ancestors().nth(2).unwrap_or(xtask).to_path_buf()
}

pub fn ui() -> PathBuf {
    root().join("ui")
}

/// Where `run` lays the documents it prints when there is no display.
pub fn out() -> PathBuf {
    root().join("out")
}

/// A program this workspace built, beside xtask itself or in the release folder next to it.
pub fn built(name: &str, release: bool) -> Outcome<PathBuf> {
    let own =
        std::env::current_exe().map_err(|error| format!("xtask cannot find itself: {error}"))?;
    let target = own
        .ancestors()
        .nth(2)
        .ok_or("xtask does not run from a target folder")?;
    let profile = if release { "release" } else { "debug" };
    Ok(target
        .join(profile)
        .join(format!("{name}{}", std::env::consts::EXE_SUFFIX)))
}

/// A value of the root Cargo.toml, such as `rust-version`.
pub fn manifest_value(key: &str) -> Outcome<String> {
    let path = root().join("Cargo.toml");
    let text =
        std::fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))?;
    text.lines()
        .filter_map(|line| line.split_once('='))
        .find(|(name, _)| name.trim() == key)
        .map(|(_, value)| value.trim().trim_matches('"').to_owned())
        .ok_or_else(|| format!("{}: no {key}", path.display()))
}
