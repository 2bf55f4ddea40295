//! `cargo xtask bindings`: the TypeScript of every type that crosses to the window.

use crate::process::{command, run};
use crate::{Outcome, house, make};

pub fn write() -> Outcome {
    let arguments = [&["test"], &make::ALL[..], &["--test", "bindings"]].concat();
    let mut test = command("cargo", arguments, &house::root());
    test.env("WRITE_BINDINGS", "1");
    run(test)
}
