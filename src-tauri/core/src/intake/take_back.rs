//! An import that posted money is taken back: payments and refunds are reversed, awards end, and
//! organisations that the ledger names are laid aside.

use chrono::NaiveDate;

use super::rows;
use crate::base::book::{Book, Change, Done};
use crate::base::refusal::{Refusal, Result, Stop, fault};
use crate::base::words::{Lang, say};
use crate::channels::grants::model::AwardState;
use crate::channels::grants::{EndPastAward, ReverseEntry, release_ended_award};
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
        |change, posted| reverse(change, posted, reason),
        |change, kept| archive(change, kept, reason),
    );
    match done {
        Err(Stop::Refused(again)) if again.code == refused.code => Err(refused.into()),
        done => done,
    }
}

fn reverse(change: &Change, posted: &[String], reason: &str) -> Result<()> {
    let today = change.today();
    for id in posted {
        let Some(on) = rows::reversible(change, id)? else {
            continue;
        };
        let entry = typed(id)?;
        ReverseEntry {
            entry,
            on: later(today, on),
            reason: reason.to_owned(),
        }
        .apply(change)?;
    }
    for (award, runs, on) in rows::awards_of_entries(change, posted)? {
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
