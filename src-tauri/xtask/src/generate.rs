//! `cargo xtask generate`: the TypeScript of every type that crosses to the window, and the schema of the book.

use crate::process::{command, run};
use crate::{Outcome, house, make};

pub fn write() -> Outcome {
    let arguments = [&["test"], &make::ALL[..], &["--test", "generated"]].concat();
    let mut test = command("cargo", arguments, &house::root());
    test.env("WRITE_GENERATED", "1");
    run(test)
}
