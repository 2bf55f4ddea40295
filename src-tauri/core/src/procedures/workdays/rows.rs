//! The statements of working days.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use rusqlite::params;

use super::model::{Calendar, DayKind, WorkdayRow, makes_sense};
use crate::base::book::{Change, Reader};
use crate::base::refusal::Result;

pub fn calendar(reader: &Reader) -> Result<Calendar> {
    let mut days = reader
        .conn()
        .prepare_cached("SELECT day, kind FROM workday")?;
    let rows = days.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
    let days: BTreeMap<NaiveDate, DayKind> = rows.collect::<rusqlite::Result<_>>()?;
    Ok(Calendar(days))
}

/// The days of a year that do not go by their weekday.
pub fn workdays_of(reader: &Reader, year: i32) -> Result<Vec<WorkdayRow>> {
    let mut days = reader
        .conn()
        .prepare_cached("SELECT * FROM workday WHERE day LIKE ?1 ORDER BY day")?;
    let rows = days.query_map([format!("{year:04}-%")], |row| {
        Ok(WorkdayRow {
            day: row.get("day")?,
            kind: row.get("kind")?,
            label: row.get("label")?,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// What a day is; `None`: it goes by its weekday again.
pub fn set_day(
    change: &Change,
    day: NaiveDate,
    kind: Option<DayKind>,
    label: Option<&str>,
) -> Result<()> {
    let Some(kind) = kind else {
        change
            .conn()
            .prepare_cached("DELETE FROM workday WHERE day = ?1")?
            .execute([day])?;
        return Ok(());
    };
    makes_sense(day, kind)?;
    change
        .conn()
        .prepare_cached(
            "INSERT INTO workday (day, kind, label) VALUES (?1, ?2, ?3)
             ON CONFLICT (day) DO UPDATE SET kind = excluded.kind, label = excluded.label",
        )?
        .execute(params![day, kind, label])?;
    Ok(())
}
