//! `cargo xtask`: sets up, runs and proves the desk. It has no dependencies, so that it compiles in seconds
//! on a machine that has never seen the project.

mod bench;
mod display;
mod generate;
mod house;
mod make;
mod package;
mod packages;
mod process;
mod run;
mod screenshot;
mod setup;
mod steps;
mod test;

use std::process::ExitCode;

/// What went wrong and what to do about it, ready to be read.
type Outcome<T = ()> = Result<T, String>;

const HELP: &str = "\
cargo xtask run [--release]     set up, build and open the desk (without a display: do the main job on paper)
cargo xtask test                set up and prove everything: format, lints, Rust, UI, the real window
cargo xtask bench [--readme]    ratios side by side in one run; --readme writes them into the README
cargo xtask generate            write ui/src/ipc/op.ts, query.ts and tests/golden/schema.sql anew
cargo xtask package [--debug]   build the installer of this system (deb; nsis and dmg untested) and look through it
cargo xtask screenshot …        a picture of the real window; `cargo xtask screenshot --help` says more
";

fn main() -> ExitCode {
    let mut arguments = std::env::args().skip(1);
    let task = arguments.next().unwrap_or_default();
    let rest: Vec<String> = arguments.collect();
    let outcome = match task.as_str() {
        "run" => run::run(&rest),
        "test" => test::run(),
        "bench" => bench::run(&rest),
        "generate" => generate::write(),
        "package" => package::build(&rest),
        "screenshot" => screenshot::take(&rest),
        "" | "help" | "--help" | "-h" => {
            print!("{HELP}");
            Ok(())
        }
        other => Err(format!("there is no task {other:?}\n\n{HELP}")),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("\n{message}");
            ExitCode::FAILURE
        }
    }
}
