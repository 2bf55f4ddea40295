//! The statements of public notice.

use chrono::NaiveDate;
use rusqlite::{OptionalExtension, Row, params};

use super::model::{
    Notice, NoticeFields, NoticeId, NoticeStanding, Objection, ObjectionFields, ObjectionId,
    may_be_settled, may_object,
};
use crate::base::book::{Change, Reader};
use crate::base::refusal::{Result, fault, refuse};
use crate::procedures::workdays::{Calendar, calendar};

/// Puts the record of table `kind` on public notice.
pub fn post_notice(
    change: &Change,
    kind: &str,
    record: &str,
    fields: NoticeFields,
) -> Result<NoticeId> {
    let fields = fields.checked()?;
    let shows = serde_json::to_string(&fields.shows).map_err(|error| fault("store", error))?;
    let id = NoticeId::fresh();
    change
        .conn()
        .prepare_cached(
            "INSERT INTO public_notice (id, kind, record_id, begins_on, days, working, place, shows)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
        )?
        .execute(params![
            id,
            kind,
            record,
            fields.begins_on,
            fields.days,
            fields.working,
            fields.place,
            shows
        ])?;
    Ok(id)
}

/// The notices of a record, the newest first.
pub fn notices_of(reader: &Reader, kind: &str, record: &str) -> Result<Vec<Notice>> {
    let calendar = calendar(reader)?;
    let mut notices = reader.conn().prepare_cached(
        "SELECT * FROM public_notice WHERE kind = ?1 AND record_id = ?2 ORDER BY begins_on DESC, id DESC",
    )?;
    let rows = notices.query_map([kind, record], |row| row_to_notice(row, &calendar))?;
    let notices: Vec<Notice> = rows.collect::<rusqlite::Result<_>>()?;
    notices
        .into_iter()
        .map(|notice| with_objections(reader, notice))
        .collect()
}

pub fn notice_by_id(reader: &Reader, id: NoticeId) -> Result<Notice> {
    let calendar = calendar(reader)?;
    let notice = reader
        .conn()
        .prepare_cached("SELECT * FROM public_notice WHERE id = ?1")?
        .query_row([id], |row| row_to_notice(row, &calendar))
        .optional()?
        .ok_or_else(|| refuse("notice-not-found").at("notice"))?;
    with_objections(reader, notice)
}

/// The record of table `kind` that a notice shows the result of.
pub fn record_of_notice(reader: &Reader, id: NoticeId, kind: &str) -> Result<Option<String>> {
    let mut record = reader
        .conn()
        .prepare_cached("SELECT record_id FROM public_notice WHERE id = ?1 AND kind = ?2")?;
    Ok(record
        .query_row(params![id, kind], |row| row.get(0))
        .optional()?)
}

fn row_to_notice(row: &Row<'_>, calendar: &Calendar) -> rusqlite::Result<Notice> {
    let (begins_on, days, working) = (row.get("begins_on")?, row.get("days")?, row.get("working")?);
    let shows: Option<String> = row.get("shows")?;
    Ok(Notice {
        id: row.get("id")?,
        begins_on,
        days,
        working,
        ends_on: calendar.last_day(begins_on, days, working),
        place: row.get("place")?,
        shows: shows.and_then(|shows| serde_json::from_str(&shows).ok()),
        withdrawn_on: row.get("withdrawn_on")?,
        reason: row.get("reason")?,
        objections: Vec::new(),
        standing: NoticeStanding::Running,
    })
}

fn with_objections(reader: &Reader, mut notice: Notice) -> Result<Notice> {
    let mut objections = reader.conn().prepare_cached(
        "SELECT * FROM notice_objection WHERE notice_id = ?1 ORDER BY received_on, id",
    )?;
    let rows = objections.query_map([notice.id], row_to_objection)?;
    notice.objections = rows.collect::<rusqlite::Result<_>>()?;
    notice.standing = notice.standing_on(reader.today());
    Ok(notice)
}

fn row_to_objection(row: &Row<'_>) -> rusqlite::Result<Objection> {
    Ok(Objection {
        id: row.get("id")?,
        record: row.get("record_id")?,
        received_on: row.get("received_on")?,
        objector: row.get("objector")?,
        matter: row.get("matter")?,
        settled_on: row.get("settled_on")?,
        outcome: row.get("outcome")?,
        upheld: row.get("upheld")?,
    })
}

pub fn objection_by_id(reader: &Reader, id: ObjectionId) -> Result<Objection> {
    reader
        .conn()
        .prepare_cached("SELECT * FROM notice_objection WHERE id = ?1")?
        .query_row([id], row_to_objection)
        .optional()?
        .ok_or_else(|| refuse("notice-not-found").at("objection").into())
}

/// Takes a notice down before its days are over.
pub fn withdraw_notice(change: &Change, id: NoticeId, on: NaiveDate, reason: &str) -> Result<()> {
    change
        .conn()
        .prepare_cached("UPDATE public_notice SET withdrawn_on = ?2, reason = ?3 WHERE id = ?1")?
        .execute(params![id, on, reason])?;
    Ok(())
}

pub fn record_objection(
    change: &Change,
    notice: &Notice,
    fields: ObjectionFields,
) -> Result<ObjectionId> {
    may_object(notice, fields.received_on, change.today())?;
    let id = ObjectionId::fresh();
    change
        .conn()
        .prepare_cached(
            "INSERT INTO notice_objection (id, notice_id, record_id, received_on, objector, matter)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
        )?
        .execute(params![
            id,
            notice.id,
            fields.record,
            fields.received_on,
            fields.objector,
            fields.matter
        ])?;
    Ok(id)
}

pub fn settle_objection(
    change: &Change,
    objection: &Objection,
    on: NaiveDate,
    outcome: &str,
    upheld: bool,
) -> Result<()> {
    may_be_settled(objection, on, change.today())?;
    change
        .conn()
        .prepare_cached(
            "UPDATE notice_objection SET settled_on = ?2, outcome = ?3, upheld = ?4 WHERE id = ?1",
        )?
        .execute(params![objection.id, on, outcome, upheld])?;
    Ok(())
}
