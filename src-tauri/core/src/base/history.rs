//! The history as it is read: who, when, what, before and after.

use std::collections::BTreeMap;

use rusqlite::{Connection, OptionalExtension, params};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use ts_rs::TS;

use super::anchor::Anchor;
use super::book::{Book, Made};
use super::journal::{self, EntryKind};
use super::mask;
use super::naming::name_of;
use super::refusal::{Result, fault};

/// Which part of the history is asked for, the newest first.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default)]
pub struct HistoryAsk {
    /// Only entries that touched this row (its id), or what stands beside it.
    pub row: Option<String>,
    /// Only entries before this one: the next page.
    #[ts(type = "number | null")]
    pub before: Option<i64>,
    /// At most so many entries; 100 when not said.
    pub limit: Option<u32>,
}

#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct HistoryEntry {
    #[ts(type = "number")]
    pub seq: i64,
    /// Local time, to the second.
    pub at: String,
    pub actor: String,
    pub kind: EntryKind,
    /// `slice.verb` of the operation; empty once erased.
    pub op: String,
    #[ts(type = "number | null")]
    pub takes_back: Option<i64>,
    pub undone: bool,
    pub made: Option<Made>,
    /// The rows it changed; for a whole import only how many.
    pub changes: Vec<RowChange>,
    #[ts(type = "number")]
    pub rows: i64,
}

#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RowChange {
    pub table: String,
    pub row: String,
    /// What the record is called now, or was called last.
    pub name: Option<String>,
    pub fields: Vec<FieldChange>,
}

/// A field's text before and after; `None` where there was none. A record is told by its name.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct FieldChange {
    pub field: String,
    pub before: Option<String>,
    pub after: Option<String>,
}

/// The images of what stood beside the record `?2`: its notes, tags and reminders are part of its history, those that
/// are gone too. In the words of the index `journal_image_beside`.
const BESIDE: &str =
    "tbl IN ('note', 'tag', 'reminder') AND coalesce(after, before) ->> '$.record_id' = ?2";

/// Rows of one entry that are shown with their fields.
const ROWS_SHOWN: i64 = 40;

impl Book {
    pub fn history(&self, ask: &HistoryAsk) -> Result<Vec<HistoryEntry>> {
        let reader = self.reader();
        let conn = reader.conn();
        let mut entries = conn.prepare(&format!(
            "SELECT seq, at, actor, kind, op, made, takes_back, first_image, last_image,
               EXISTS (SELECT 1 FROM journal_entry u WHERE u.takes_back = e.seq
                 AND NOT EXISTS (SELECT 1 FROM journal_entry r WHERE r.takes_back = u.seq))
             FROM journal_entry e
             WHERE seq < coalesce(?1, 9223372036854775807)
               AND (?2 IS NULL OR seq IN (SELECT seq FROM journal_image WHERE row = ?2
                 UNION ALL SELECT seq FROM journal_image WHERE {BESIDE}))
             ORDER BY seq DESC LIMIT ?3"
        ))?;
        let limit = ask.limit.unwrap_or(100);
        let mut rows = entries.query(params![ask.before, ask.row, limit])?;
        let mut history = Vec::new();
        while let Some(row) = rows.next()? {
            let (op, made): (Option<String>, Option<String>) = (row.get(4)?, row.get(5)?);
            let (first, last): (i64, i64) = (row.get(7)?, row.get(8)?);
            history.push(HistoryEntry {
                seq: row.get(0)?,
                at: row.get(1)?,
                actor: row.get(2)?,
                kind: row.get(3)?,
                op: op.as_deref().map(op_path).unwrap_or_default(),
                takes_back: row.get(6)?,
                undone: row.get(9)?,
                made: made.and_then(|made| serde_json::from_str(&made).ok()),
                changes: changes(conn, first, last, ask.row.as_deref())?,
                rows: last - first + 1,
            });
        }
        Ok(history)
    }

    /// What happened to these rows (their ids) and to nothing else, the oldest first.
    pub fn history_of(&self, rows: &[String]) -> Result<Vec<HistoryEntry>> {
        let reader = self.reader();
        let conn = reader.conn();
        let mut touched: BTreeMap<i64, Vec<&str>> = BTreeMap::new();
        let mut seqs =
            conn.prepare_cached("SELECT DISTINCT seq FROM journal_image WHERE row = ?1")?;
        for row in rows {
            for seq in seqs.query_map([row], |found| found.get(0))? {
                touched.entry(seq?).or_default().push(row);
            }
        }
        let mut history = Vec::with_capacity(touched.len());
        for (seq, rows) in touched {
            let ask = HistoryAsk {
                row: rows.first().map(|row| (*row).to_owned()),
                before: Some(seq + 1),
                limit: Some(1),
            };
            for mut entry in self.history(&ask)? {
                let (first, last) = images_of(conn, seq)?;
                for row in rows.iter().skip(1) {
                    entry.changes.extend(changes(conn, first, last, Some(row))?);
                }
                history.push(entry);
            }
        }
        Ok(history)
    }

    /// The journal's last entry and its seal, as the anchor beside the file bears them.
    pub fn head(&self) -> Result<Anchor> {
        let (seq, seal) = journal::head(self.reader().conn())?;
        Ok(Anchor::new(self.id(), seq, &seal))
    }

    /// A table as it stood after the entry `seq`: its rows as JSON, by key.
    pub fn table_at(&self, table: &str, seq: i64) -> Result<BTreeMap<String, Value>> {
        let reader = self.reader();
        let conn = reader.conn();
        let Some(table) = journal::tables(conn)?
            .into_iter()
            .find(|known| known.name == table)
        else {
            return Err(fault("store", format!("no table {table}")));
        };
        let mut rows = super::verify::rows(conn, &table)?;
        let mut images = conn.prepare(
            "SELECT row, before FROM journal_image WHERE tbl = ?1 AND seq > ?2 ORDER BY n DESC",
        )?;
        let mut images = images.query(params![table.name, seq])?;
        while let Some(image) = images.next()? {
            let (row, before): (String, Option<String>) = (image.get(0)?, image.get(1)?);
            match before {
                Some(before) => rows.insert(row, before),
                None => rows.remove(&row),
            };
        }
        rows.into_iter()
            .map(|(row, json)| {
                serde_json::from_str(&json)
                    .map(|json| (row, json))
                    .map_err(|error| fault("damaged", error))
            })
            .collect()
    }
}

fn images_of(conn: &Connection, seq: i64) -> Result<(i64, i64)> {
    let mut images =
        conn.prepare_cached("SELECT first_image, last_image FROM journal_entry WHERE seq = ?1")?;
    Ok(images.query_row([seq], |row| Ok((row.get(0)?, row.get(1)?)))?)
}

/// `{"grants":{"recordDisbursement":…}}` → `grants.recordDisbursement`.
fn op_path(op: &str) -> String {
    let Ok(Value::Object(outer)) = serde_json::from_str::<Value>(op) else {
        return String::new();
    };
    let Some((slice, inner)) = outer.iter().next() else {
        return String::new();
    };
    match inner {
        Value::Object(verbs) => match verbs.keys().next() {
            Some(verb) => format!("{slice}.{verb}"),
            None => slice.clone(),
        },
        Value::String(verb) => format!("{slice}.{verb}"),
        _ => slice.clone(),
    }
}

fn changes(conn: &Connection, first: i64, last: i64, only: Option<&str>) -> Result<Vec<RowChange>> {
    let mut images = conn.prepare_cached(&format!(
        "SELECT tbl, row, before, after FROM journal_image
         WHERE n BETWEEN ?1 AND ?3 AND (?2 IS NULL OR row = ?2 OR {BESIDE}) ORDER BY n LIMIT ?4"
    ))?;
    let mut rows = images.query(params![first, only, last, ROWS_SHOWN])?;
    let mut changes = Vec::new();
    while let Some(row) = rows.next()? {
        let (table, key): (String, String) = (row.get(0)?, row.get(1)?);
        let (before, after): (Option<String>, Option<String>) = (row.get(2)?, row.get(3)?);
        let name = match name_of(conn, &table, &key)? {
            Some(name) => Some(name),
            None => named_in(before.as_deref().or(after.as_deref())),
        };
        let mut fields = fields(before.as_deref(), after.as_deref());
        dress(conn, &table, &mut fields)?;
        changes.push(RowChange {
            table,
            row: key,
            name,
            fields,
        });
    }
    Ok(changes)
}

/// The name of a record that is no longer there.
fn named_in(json: Option<&str>) -> Option<String> {
    let row = object(json);
    ["code_name", "name", "title", "topic", "no", "label", "text"]
        .iter()
        .find_map(|name| row.get(*name).and_then(text))
}

/// Ids become the names of what they point to; personal numbers are masked as everywhere else.
fn dress(conn: &Connection, table: &str, fields: &mut [FieldChange]) -> Result<()> {
    let mut keys = conn
        .prepare_cached("SELECT \"table\" FROM pragma_foreign_key_list(?1) WHERE \"from\" = ?2")?;
    for field in fields {
        if table == "person" && field.field == "phone" {
            hide(field, mask::phone);
        } else if table == "person" && field.field == "paper_number" {
            hide(field, mask::identity_paper);
        } else if let ("payment", "account_number")
        | ("payee_account", "number")
        | ("bank_line", "other_account") = (table, field.field.as_str())
        {
            hide(field, mask::account);
        } else if field.field.ends_with("_id") {
            let points_to: Option<String> = keys
                .query_row([table, &field.field], |row| row.get(0))
                .optional()?;
            let Some(target) = points_to else { continue };
            for id in [&mut field.before, &mut field.after].into_iter().flatten() {
                if let Some(name) = name_of(conn, &target, id)? {
                    *id = name;
                }
            }
        }
    }
    Ok(())
}

fn hide(field: &mut FieldChange, mask: fn(&str) -> String) {
    for value in [&mut field.before, &mut field.after].into_iter().flatten() {
        *value = mask(value);
    }
}

fn fields(before: Option<&str>, after: Option<&str>) -> Vec<FieldChange> {
    let before = object(before);
    let after = object(after);
    let names = if after.is_empty() {
        before.keys()
    } else {
        after.keys()
    };
    names
        .filter_map(|name| {
            let (old, new) = (
                before.get(name).and_then(text),
                after.get(name).and_then(text),
            );
            (old != new).then(|| FieldChange {
                field: name.clone(),
                before: old,
                after: new,
            })
        })
        .collect()
}

fn object(json: Option<&str>) -> serde_json::Map<String, Value> {
    match json.map(serde_json::from_str) {
        Some(Ok(Value::Object(object))) => object,
        _ => serde_json::Map::new(),
    }
}

fn text(value: &Value) -> Option<String> {
    match value {
        Value::Null => None,
        Value::String(text) => Some(text.clone()),
        other => Some(other.to_string()),
    }
}
