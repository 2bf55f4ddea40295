//! An import that posted money is taken back: payments and refunds are reversed, its awards end, those
//! that it ended run on, and organisations that the ledger names are laid aside.

use chrono::NaiveDate;

use super::rows;
use crate::base::book::{Book, Change, Done};
use crate::base::refusal::{Refusal, Result, Stop, fault};
use crate::base::restored::Restored;
use crate::base::words::{Lang, say};
use crate::channels::grants::model::AwardState;
use crate::channels::grants::{
    EndPastAward, ReverseEntry, keeps_rules_again, nothing_paid_since, release_ended_award,
    resume_past_award,
};
use crate::registry::ArchiveOrganisation;

/// What an undo was refused for: where it was an import, it is taken back this way instead.
pub fn take_back(book: &mut Book, refused: Refusal) -> Result<Done> {
    let Some(seq) = refused
        .args
        .get("entry")
        .and_then(|entry| entry.parse().ok())
    else {
        return Err(refused.into());
    };
    let reason = &say(Lang::ZhCn, "exchange-taken-back");
    let done = book.take_back_import(
        seq,
        |change, posted, restored| reverse(change, posted, restored, reason),
        |change, kept| archive(change, kept, reason),
        keeps_rules_again,
    );
    match done {
        Err(Stop::Refused(again)) if again.code == refused.code => Err(refused.into()),
        done => done,
    }
}

fn reverse(change: &Change, posted: &[String], restored: &[Restored], reason: &str) -> Result<()> {
    let today = change.today();
    let own: Vec<&str> = gone(restored, "payment").collect();
    for award in gone(restored, "award") {
        nothing_paid_since(change, typed(award)?, &own)?;
    }
    for row in restored
        .iter()
        .filter(|row| row.table == "award" && !row.is_gone())
    {
        resume_past_award(change, row, today)?;
    }
    reverse_entries(change, posted, reason)?;
    for (award, runs, on) in rows::awards_of_entries(change, posted)? {
        if !gone(restored, "award").any(|made| made == award) {
            continue;
        }
        if !runs {
            release_ended_award(change, typed(&award)?, later(today, on))?;
            continue;
        }
        let ended = EndPastAward {
            award: typed(&award)?,
            to: AwardState::Terminated,
            on: later(today, on),
            reason: Some(reason.to_owned()),
        };
        ended.apply(change)?;
    }
    Ok(())
}

/// The rows of this table that the import had made.
fn gone<'a>(restored: &'a [Restored], table: &'a str) -> impl Iterator<Item = &'a str> {
    restored
        .iter()
        .filter(move |row| row.table == table && row.is_gone())
        .map(|row| row.row.as_str())
}

/// Newest first. What another one of them stands in the way of waits until that is reversed.
fn reverse_entries(change: &Change, posted: &[String], reason: &str) -> Result<()> {
    let mut waiting: Vec<&String> = posted.iter().collect();
    loop {
        let (before, mut first) = (waiting.len(), None);
        let mut still = Vec::new();
        for id in waiting {
            rows::begin_attempt(change)?;
            match reverse_entry(change, id, reason) {
                Ok(()) => rows::keep_attempt(change)?,
                Err(Stop::Refused(refusal)) => {
                    rows::give_up_attempt(change)?;
                    first.get_or_insert(refusal);
                    still.push(id);
                }
                Err(broken) => return Err(broken),
            }
        }
        match first {
            None => return Ok(()),
            Some(refusal) if still.len() == before => return Err(refusal.at("entry").into()),
            Some(_) => waiting = still,
        }
    }
}

fn reverse_entry(change: &Change, id: &str, reason: &str) -> Result<()> {
    let Some(on) = rows::reversible(change, id)? else {
        return Ok(());
    };
    ReverseEntry {
        entry: typed(id)?,
        on: later(change.today(), on),
        reason: reason.to_owned(),
        owed_due_on: None,
    }
    .apply(change)
    .map(drop)
}

fn later(today: NaiveDate, on: NaiveDate) -> NaiveDate {
    today.max(on)
}

fn archive(change: &Change, kept: &[(String, String)], reason: &str) -> Result<()> {
    for (_, id) in kept.iter().filter(|(table, _)| table == "organisation") {
        let aside = ArchiveOrganisation {
            organisation: typed(id)?,
            reason: reason.to_owned(),
            dormant: false,
        };
        aside.apply(change)?;
    }
    Ok(())
}

fn typed<T: std::str::FromStr>(id: &str) -> Result<T> {
    id.parse()
        .map_err(|_| fault("store", format!("{id} is no id")))
}
