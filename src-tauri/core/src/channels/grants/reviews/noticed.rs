//! What of a call stood on which public notice.

use chrono::NaiveDate;

use crate::base::book::Reader;
use crate::base::refusal::{Refusal, Result, fault, refuse};
use crate::channels::grants::applications::ApplicationId;
use crate::channels::grants::applications::rows::{applications_of, award_of, decision_of};
use crate::channels::grants::calls::CallId;
use crate::channels::grants::calls::rows::{CallRow, TABLE, all_calls};
use crate::channels::grants::calls::rules::{RuleFinding, RuleKind, RuleLevel, found_by};
use crate::channels::grants::rows::award_by_id;
use crate::procedures::notice::{Notice, NoticeId, notices_of, record_of_notice};
use crate::procedures::workdays::calendar;

/// An application that was approved, and when.
#[derive(Debug, Clone, Copy)]
pub struct Approved {
    pub application: ApplicationId,
    pub decided_on: NaiveDate,
}

impl Approved {
    /// It stands, or stood its days, on the notice; one decided since the notice was put up does not.
    pub fn stands_on(&self, notice: &Notice) -> bool {
        notice.stands_for(&self.application.to_string()) && self.decided_on <= notice.begins_on
    }
}

pub fn approved_of(reader: &Reader, call: CallId) -> Result<Vec<Approved>> {
    let mut approved = Vec::new();
    for row in applications_of(reader, Some(call), None)? {
        if !row.state.is_approved() {
            continue;
        }
        if let Some(decision) = decision_of(reader, row.id)? {
            approved.push(Approved {
                application: row.id,
                decided_on: decision.decided_on,
            });
        }
    }
    Ok(approved)
}

/// The notices of a call with what they show, the newest first.
pub fn notices_of_call(reader: &Reader, call: CallId) -> Result<Vec<Notice>> {
    let mut notices = notices_of(reader, TABLE, &call.to_string())?;
    let approved = approved_of(reader, call)?;
    for notice in &mut notices {
        let begins_on = notice.begins_on;
        notice
            .shows
            .get_or_insert_with(|| shown_from(begins_on, &approved));
    }
    Ok(notices)
}

/// What an award was made from, with the notices it could be made on.
struct Ground {
    award: String,
    notices: Vec<NoticeId>,
}

/// By what stands on the notices of a call now.
fn grounds_of(reader: &Reader, call: CallId) -> Result<Vec<Ground>> {
    let notices = notices_of_call(reader, call)?;
    let mut grounds = Vec::new();
    for one in approved_of(reader, call)? {
        let Some((id, award)) = award_of(reader, one.application)? else {
            continue;
        };
        let (record, on) = (
            one.application.to_string(),
            award_by_id(reader, id)?.decided_on,
        );
        let does = notices.iter().filter(|notice| {
            one.stands_on(notice) && notice.lets_pass(&record, on, "decidedOn").is_ok()
        });
        let notices = does.map(|notice| notice.id).collect();
        grounds.push(Ground { award, notices });
    }
    Ok(grounds)
}

/// The awards whose only ground a notice is, by number.
pub fn awards_on_notice(reader: &Reader, notice: NoticeId) -> Result<Vec<String>> {
    let Some(call) = call_of_notice(reader, notice)? else {
        return Ok(Vec::new());
    };
    let grounds = grounds_of(reader, call)?.into_iter();
    let mut awards: Vec<String> = grounds
        .filter(|ground| ground.notices == [notice])
        .map(|ground| ground.award)
        .collect();
    awards.sort();
    Ok(awards)
}

/// The awards that were made after a notice had stood its days, by number.
pub fn awards_with_ground(reader: &Reader) -> Result<Vec<String>> {
    let mut awards = Vec::new();
    for call in all_calls(reader)? {
        let grounds = grounds_of(reader, call.id)?.into_iter();
        awards.extend(
            grounds
                .filter(|ground| !ground.notices.is_empty())
                .map(|ground| ground.award),
        );
    }
    awards.sort();
    Ok(awards)
}

fn call_of_notice(reader: &Reader, notice: NoticeId) -> Result<Option<CallId>> {
    let record = record_of_notice(reader, notice, TABLE)?;
    record
        .map(|id| id.parse().map_err(|error| fault("store", error)))
        .transpose()
}

/// What was decided by the day a notice begins.
pub fn shown_from(begins_on: NaiveDate, approved: &[Approved]) -> Vec<String> {
    let decided = approved.iter().filter(|one| one.decided_on <= begins_on);
    decided.map(|one| one.application.to_string()).collect()
}

/// A notice shows something: it begins no earlier than the first decision that waits for one. An
/// application is decided after its call opened, and so is no notice older than its call.
pub fn shows_a_decision(begins_on: NaiveDate, waiting: &[Approved]) -> Result<()> {
    let first = waiting.iter().map(|one| one.decided_on).min();
    match first {
        Some(first) if begins_on < first => Err(refuse("grants-notice-before-decision")
            .at("beginsOn")
            .arg("on", begins_on)
            .arg("decided", first)
            .into()),
        _ => Ok(()),
    }
}

/// Whether the notice stands as long as its call asks; a shorter one only where the call lets it.
pub fn shorter_than_asked(
    reader: &Reader,
    call: &CallRow,
    (begins_on, days, working): (NaiveDate, u32, bool),
) -> Result<Option<RuleFinding>> {
    let asked = (call.fields.notice_days, call.fields.notice_working);
    if asked.0 == 0 {
        return Ok(None);
    }
    let calendar = calendar(reader)?;
    let ends = calendar.last_day(begins_on, days, working);
    let until = calendar.last_day(begins_on, asked.0, asked.1);
    let finding = |refusal| {
        let rules = &call.fields.rules;
        found_by(rules, RuleKind::Notice, RuleLevel::Hard, refusal)
    };
    Ok((ends < until).then(|| finding(too_short(ends, until, asked))))
}

fn too_short(ends: NaiveDate, until: NaiveDate, (days, working): (u32, bool)) -> Refusal {
    refuse("grants-notice-too-short")
        .at("days")
        .arg("ends", ends)
        .arg("until", until)
        .arg("days", days)
        .arg("kind", if working { "working" } else { "calendar" })
}
