//! `cargo xtask screenshot`: builds the UI and the app, opens the real window on a virtual display and keeps a picture.

use crate::process::{command, run};
use crate::{Outcome, house, make, packages, setup};

/// The options themselves belong to `tests/window/screenshot.rs`; they are handed through.
pub fn take(arguments: &[String]) -> Outcome {
    setup::all(&[packages::CORE, packages::WINDOW, packages::DRIVING])?;
    make::ui()?;
    make::program("incubation-desk", false)?;
    make::program("desk", false)?;
    let screenshot = make::program("screenshot", false)?;
    run(command(
        &screenshot.to_string_lossy(),
        arguments,
        &house::root(),
    ))
}
