//! `desk`: the desk without a window. The same operations, reads and documents, for scripts,
//! checks and servers without a display.

mod args;
mod commands;
mod output;
mod session;

use std::process::ExitCode;

use clap::Parser;

use args::{Args, Command};
use output::Out;

fn main() -> ExitCode {
    // A spreadsheet is read by this same program in a limited child process.
    if let Some(code) = exchange::serve_if_asked() {
        return code;
    }
    let args = Args::parse();
    let out = Out::new(args.lang(), args.json);
    let outcome = match &args.command {
        Command::New(new) => commands::new::run(&args, new, &out),
        Command::Demo(demo) => commands::demo::run(&args, demo, &out),
        Command::Import(import) => commands::import::run(&args, import, &out),
        Command::List(list) => commands::list::run(&args, list, &out),
        Command::Search(search) => commands::search::run(&args, search, &out),
        Command::Perform(lines) => commands::lines::perform(&args, lines, &out),
        Command::Ask(lines) => commands::lines::ask(&args, lines, &out),
        Command::Print(print) => commands::print::run(&args, print, &out),
        Command::Issue(issue) => commands::issue::run(&args, issue, &out),
        Command::Reprint(reprint) => commands::reprint::run(&args, reprint, &out),
        Command::Export(export) => commands::export::run(&args, export, &out),
        Command::Audit(asked) => commands::audit::run(&args, asked, &out),
        Command::BankList(asked) => commands::bank::list(&args, asked, &out),
        Command::BankStatement(asked) => commands::bank::statement(&args, asked, &out),
        Command::History(history) => commands::history::history(&args, history, &out),
        Command::Undo(undo) => commands::history::undo(&args, undo, &out),
        Command::Verify(verify) => commands::verify::run(&args, verify, &out),
        Command::Completions { shell } => {
            args::completions(*shell);
            Ok(Outcome::Done)
        }
    };
    match outcome {
        Ok(outcome) => outcome.code(),
        Err(stop) => out.stop(&stop),
    }
}

/// How a command that was carried out ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    Done,
    /// Import problems, verify findings, documents that were not printed.
    Findings,
    /// One of several operations was refused.
    Refused,
}

impl Outcome {
    fn code(self) -> ExitCode {
        match self {
            Outcome::Done => ExitCode::SUCCESS,
            Outcome::Findings => ExitCode::from(1),
            Outcome::Refused => ExitCode::from(3),
        }
    }
}
