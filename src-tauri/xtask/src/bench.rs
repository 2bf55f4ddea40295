//! `cargo xtask bench`: a release build of `tests/bench`, which measures and says.

use crate::process::{command, run as call};
use crate::{Outcome, house, make, packages, setup};

pub fn run(arguments: &[String]) -> Outcome {
    setup::all(&[
        packages::CORE,
        packages::WINDOW,
        packages::DRIVING,
        packages::LEDGER,
        packages::BENCH,
    ])?;
    make::ui()?;
    for program in ["incubation-desk", "empty-window", "desk"] {
        make::program(program, true)?;
    }
    let bench = make::program("bench", true)?;
    call(command(&bench.to_string_lossy(), arguments, &house::root()))
}
