//! Every change one can ask for. One serde enum, nested by slice: at once the contract of the
//! window, the verb of the command line and the text of the history.

use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

use crate::base::book::{Book, Change, Done, Intent, Made};
use crate::base::journal::EntryKind;
use crate::base::refusal::{Result, Stop, fault};
use crate::base::restored::Restored;
use crate::channels::{governance, grants, incubation, promotion, resources, talent};
use crate::{desk, find, hub, intake, projects, registry, services, sheets, summaries};

#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Op {
    Desk(desk::Op),
    Registry(registry::Op),
    Hub(hub::Op),
    Projects(projects::Op),
    Services(services::Op),
    Incubation(incubation::Op),
    Talent(talent::Op),
    Resources(resources::Op),
    Grants(grants::Op),
    Promotion(promotion::Op),
    Governance(governance::Op),
    Summaries(summaries::Op),
    Intake(intake::Op),
    Sheets(sheets::Op),
}

impl Op {
    fn apply(self, change: &Change) -> Result<Made> {
        match self {
            Op::Desk(op) => op.apply(change),
            Op::Registry(op) => op.apply(change),
            Op::Hub(op) => op.apply(change),
            Op::Projects(op) => op.apply(change),
            Op::Services(op) => op.apply(change),
            Op::Incubation(op) => op.apply(change),
            Op::Talent(op) => op.apply(change),
            Op::Resources(op) => op.apply(change),
            Op::Grants(op) => op.apply(change),
            Op::Promotion(op) => op.apply(change),
            Op::Governance(op) => op.apply(change),
            Op::Summaries(op) => op.apply(change),
            Op::Intake(op) => op.apply(change),
            Op::Sheets(op) => op.apply(change),
        }
    }
}

/// The one way in: applies the operation under an entry of its own.
pub fn perform(book: &mut Book, op: Op) -> Result<Done> {
    perform_once(book, Uuid::new_v4(), op)
}

/// As [`perform`]; a retry with the same command id is answered with what it did the first time.
pub fn perform_once(book: &mut Book, command: Uuid, op: Op) -> Result<Done> {
    let text = serde_json::to_string(&op).map_err(|error| fault("store", error))?;
    let intent = Intent {
        command,
        kind: EntryKind::Change,
        op: text,
        takes_back: None,
    };
    let done = book.change(intent, |change| op.apply(change))?;
    find::keep_up(book, done.seq)?;
    Ok(done)
}

/// Many operations under one entry, all or none: what each of them made, in order.
pub fn perform_together(book: &mut Book, text: String, ops: Vec<Op>) -> Result<(Done, Vec<Made>)> {
    let mut made = Vec::with_capacity(ops.len());
    let intent = Intent {
        kind: EntryKind::Import,
        ..Intent::change(text)
    };
    let done = book.change(intent, |change| {
        for op in ops {
            made.push(op.apply(change)?);
        }
        Ok(made.first().cloned().unwrap_or_default())
    })?;
    find::keep_up(book, done.seq)?;
    Ok((done, made))
}

/// Takes back the last change that stands, or the entry `seq`.
pub fn undo(book: &mut Book, seq: Option<i64>) -> Result<Done> {
    let done = match book.undo_within(seq, keeps_rules) {
        Err(Stop::Refused(refusal)) if refusal.code == "journal-posted" => {
            intake::take_back(book, refusal)?
        }
        other => other?,
    };
    find::keep_up(book, done.seq)?;
    Ok(done)
}

/// Takes back the undo that was the last thing to happen.
pub fn redo(book: &mut Book) -> Result<Done> {
    let done = book.redo()?;
    find::keep_up(book, done.seq)?;
    Ok(done)
}

/// What stands again after a step back keeps the rules that the step once taken had to keep.
fn keeps_rules(change: &Change, restored: &[Restored]) -> Result<()> {
    grants::keeps_rules_again(change, restored)
}
