//! `cargo xtask bench`: a release build of `tests/bench`, which measures and says.

use crate::process::{command, run as call};
use crate::{Outcome, house, make, packages, setup};

pub fn run(arguments: &[String]) -> Outcome {
    setup::check_rust()?;
    packages::ensure(&[packages::CORE, packages::BENCH])?;
    let bench = make::program("bench", true)?;
    call(command(&bench.to_string_lossy(), arguments, &house::root()))
}
