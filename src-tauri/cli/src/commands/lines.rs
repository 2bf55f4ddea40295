//! `perform` and `ask`: JSON lines in, one JSON line out for each.

use std::fs::File;
use std::io::{self, BufRead, BufReader};

use hub::base::files::io_fault;
use hub::base::incoming::from_json;
use hub::base::refusal::refuse;
use hub::{Op, Query, Result, Stop};
use serde_json::{Value, json};
use uuid::Uuid;

use crate::Outcome;
use crate::args::{Args, Lines};
use crate::output::Out;
use crate::session;

pub fn perform(args: &Args, lines: &Lines, out: &Out) -> Result<Outcome> {
    let mut book = session::open(args, &lines.book)?;
    let mut outcome = Outcome::Done;
    for (number, line) in read(lines)? {
        let done = operation(&line?, number)
            .and_then(|(command, op)| hub::perform_once(&mut book, command, op));
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
        let query = json_of(&line?, number).and_then(|query| from_json::<Query>(&query));
        match query.and_then(|query| hub::ask(&book, &query)) {
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

/// An operation, bare or as `{"command": …, "op": …}` with the command id that makes a retry harmless.
fn operation(line: &str, number: usize) -> Result<(Uuid, Op)> {
    let given = json_of(line, number)?;
    match (given.get("command"), given.get("op")) {
        (Some(command), Some(op)) => Ok((from_json(command)?, from_json(op)?)),
        _ => Ok((Uuid::new_v4(), from_json(&given)?)),
    }
}

fn json_of(line: &str, number: usize) -> Result<Value> {
    serde_json::from_str(line).map_err(|error| {
        refuse("line-unreadable")
            .arg("line", number)
            .arg("why", error)
            .into()
    })
}
