//! Calling other programs.

use std::ffi::OsStr;
use std::path::Path;
use std::process::{Command, Stdio};

use crate::Outcome;

/// A command in `folder`; say what it is before it runs.
pub fn command<S: AsRef<OsStr>>(
    program: &str,
    arguments: impl IntoIterator<Item = S>,
    folder: &Path,
) -> Command {
    let mut command = Command::new(program_name(program));
    command.args(arguments).current_dir(folder);
    command
}

/// Runs to the end with its output on the screen.
pub fn run(mut command: Command) -> Outcome {
    let line = spelt(&command);
    println!("→ {line}");
    match command.status() {
        Ok(status) if status.success() => Ok(()),
        Ok(status) => Err(format!("{line}: {status}")),
        Err(error) => Err(format!("{line}: {error}")),
    }
}

/// The first line a program prints, `None` when it is not there or fails.
pub fn first_line(program: &str, arguments: &[&str]) -> Option<String> {
    let output = Command::new(program_name(program))
        .args(arguments)
        .stderr(Stdio::null())
        .output()
        .ok()?;
    let text = String::from_utf8(output.stdout).ok()?;
    output
        .status
        .success()
        .then(|| text.lines().next().unwrap_or_default().trim().to_owned())
}

fn spelt(command: &Command) -> String {
    let words: Vec<_> = std::iter::once(command.get_program())
        .chain(command.get_args())
        .map(|word| word.to_string_lossy().into_owned())
        .collect();
    words.join(" ")
}

/// npm is a script on Windows.
fn program_name(program: &str) -> &str {
    if cfg!(windows) && program == "npm" {
        "npm.cmd"
    } else {
        program
    }
}
