//! `perform` and `ask`: JSON lines in, one JSON line out for each.

use std::fs::File;
use std::io::{self, BufRead, BufReader};

use hub::base::files::io_fault;
use hub::base::refusal::refuse;
use hub::{Op, Query, Result, Stop};
use serde::Deserialize;
use serde_json::json;
use uuid::Uuid;

use crate::Outcome;
use crate::args::{Args, Lines};
use crate::output::Out;
use crate::session;

/// An operation, bare or with the command id that makes a retry harmless.
#[derive(Deserialize)]
#[serde(untagged)]
enum Line {
    Named { command: Uuid, op: Box<Op> },
    Bare(Box<Op>),
}

pub fn perform(args: &Args, lines: &Lines, out: &Out) -> Result<Outcome> {
    let mut book = session::open(args, &lines.book)?;
    let mut outcome = Outcome::Done;
    for (number, line) in read(lines)? {
        let done = parse::<Line>(&line?, number).and_then(|line| match line {
            Line::Named { command, op } => hub::perform_once(&mut book, command, *op),
            Line::Bare(op) => hub::perform(&mut book, *op),
        });
        match done {
            Ok(done) => out.json_line(&json!({ "done": done }))?,
            Err(stop) => outcome = answer_stop(out, &stop)?,
        }
    }
    Ok(outcome)
}

pub fn ask(args: &Args, lines: &Lines, out: &Out) -> Result<Outcome> {
    let book = session::open(args, &lines.book)?;
    let mut outcome = Outcome::Done;
    for (number, line) in read(lines)? {
        match parse::<Query>(&line?, number).and_then(|query| hub::ask(&book, &query)) {
            Ok(page) => out.json_line(&page)?,
            Err(stop) => outcome = answer_stop(out, &stop)?,
        }
    }
    Ok(outcome)
}

/// A refusal is answered in its place and the next line is read; a fault ends the run.
fn answer_stop(out: &Out, stop: &Stop) -> Result<Outcome> {
    match stop {
        Stop::Refused(_) => {
            eprintln!("{}", stop.message(out.lang));
            out.json_line(&out.stop_json(stop))?;
            Ok(Outcome::Refused)
        }
        Stop::Broken(_) => Err(stop.clone()),
    }
}

type NumberedLines = Box<dyn Iterator<Item = (usize, Result<String>)>>;

fn read(lines: &Lines) -> Result<NumberedLines> {
    let source: Box<dyn BufRead> = match &lines.file {
        Some(file) if file.as_os_str() != "-" => {
            Box::new(BufReader::new(File::open(file).map_err(io_fault)?))
        }
        _ => Box::new(BufReader::new(io::stdin())),
    };
    let numbered = source
        .lines()
        .enumerate()
        .map(|(at, line)| (at + 1, line.map_err(io_fault)));
    Ok(Box::new(numbered.filter(|(_, line)| {
        line.as_ref().map_or(true, |line| !line.trim().is_empty())
    })))
}

fn parse<T: for<'de> Deserialize<'de>>(line: &str, number: usize) -> Result<T> {
    serde_json::from_str(line).map_err(|error| {
        refuse("line-unreadable")
            .arg("line", number)
            .arg("why", error)
            .into()
    })
}
