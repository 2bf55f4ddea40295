//! `cargo xtask test`: everything that proves the product, set-up included.

use crate::make::{self, cargo};
use crate::process::{command, run as call};
use crate::steps::Steps;
use crate::{Outcome, house, packages, setup};

pub fn run() -> Outcome {
    let mut steps = Steps::new();
    let ready = steps.step("set-up", set_up) && steps.step("build the UI", make::ui);
    if !ready {
        steps.blocked("everything else", "set-up");
        return steps.finish();
    }
    steps.step("UI: types and accessibility (svelte-check)", || {
        npm("check")
    });
    steps.step("UI: unit tests (vitest)", || npm("test"));
    steps.step("Rust: format", || cargo(&["fmt", "--all", "--check"]));
    steps.step("Rust: lints (clippy)", || {
        cargo(&all("clippy", &["--all-targets", "--", "-D", "warnings"]))
    });
    let built = steps.step("Rust: build", || cargo(&all("build", &["--bins"])));
    steps.step("Rust: tests", || cargo(&all("test", &["--no-fail-fast"])));
    if built {
        steps.step("window: the real desk, driven", window);
    } else {
        steps.blocked("window: the real desk, driven", "the build");
    }
    steps.finish()
}

fn set_up() -> Outcome {
    setup::all(&[
        packages::CORE,
        packages::WINDOW,
        packages::DRIVING,
        packages::TYPING,
        packages::LEDGER,
    ])
}

fn npm(script: &str) -> Outcome {
    call(command("npm", ["run", "--silent", script], &house::ui()))
}

/// The window stories are ignored in a plain `cargo test`: they need the built app and the driver's packages.
fn window() -> Outcome {
    cargo(&all(
        "test",
        &["--test", "window", "--", "--ignored", "--test-threads=1"],
    ))
}

/// A cargo call over everything, so that all of them share what is compiled.
fn all<'a>(task: &'a str, rest: &[&'a str]) -> Vec<&'a str> {
    [&[task], &make::ALL[..], rest].concat()
}
