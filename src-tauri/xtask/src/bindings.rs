//! `cargo xtask bindings`: the TypeScript of every type that crosses to the window.

use crate::process::{command, run};
use crate::{Outcome, house};

pub fn write() -> Outcome {
    let mut test = command(
        "cargo",
        ["test", "--package", "tests", "--test", "bindings"],
        &house::root(),
    );
    test.env("WRITE_BINDINGS", "1");
    run(test)
}
