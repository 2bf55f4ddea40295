//! A record put back as it was before an entry, when later entries went on with it: the fields that
//! the entry changed get their before-values, as a change of its own.

use rusqlite::{OptionalExtension, params};
use serde_json::{Map, Value};

use super::book::Change;
use super::journal::{self, Table};
use super::refusal::{Refusal, Result, Stop, fault, refuse};
use super::undo::{standing, write_back};

/// Tables whose rows only say how something is; all others follow from steps that have rules of their own.
const TOLD: [&str; 24] = [
    "activity",
    "event",
    "federation",
    "goal",
    "hub",
    "incubation",
    "incubation_visit",
    "indicator",
    "milestone",
    "need",
    "note",
    "obligation",
    "offer",
    "opening_figure",
    "organisation",
    "organisation_count",
    "outlet",
    "person",
    "post",
    "project",
    "project_update",
    "publication",
    "reminder",
    "service",
];

/// Columns that a step takes from one state to the next: put back by the opposite step.
const STEPS: [&str; 12] = [
    "state",
    "status",
    "no",
    "merged_into_id",
    "closed_on",
    "closed_reason",
    "met_on",
    "exempt_reason",
    "approved_by",
    "published_on",
    "actual_on",
    "ended_on",
];

impl Change<'_> {
    /// Puts the row back as it was before the entry, in what the entry changed of it.
    pub fn put_back(&self, entry: i64, table: &str, row: &str) -> Result<()> {
        let said = |code| refuse(code).at("entry").arg("entry", entry);
        let image: Option<(Option<String>, Option<String>)> = self
            .conn()
            .query_row(
                "SELECT before, after FROM journal_image WHERE seq = ?1 AND tbl = ?2 AND row = ?3
                 ORDER BY n LIMIT 1",
                params![entry, table, row],
                |row| Ok((row.get(0)?, row.get(1)?)),
            )
            .optional()?;
        let Some((before, after)) = image else {
            return Err(said("journal-no-entry").into());
        };
        let Some(before) = before else {
            return Err(said("journal-restore-first").into());
        };
        let known = journal::tables(self.conn())?
            .into_iter()
            .find(|known| known.name == table);
        let Some(known) = known.filter(|_| TOLD.contains(&table)) else {
            return Err(said("journal-restore-by-steps").into());
        };
        let held = |stop| held(stop, said("journal-held"));
        let Some(now) = standing(self, &known, row)? else {
            return write_back(self.conn(), &known, row, &before, false).map_err(held);
        };
        let fields = changed(&object(&before)?, &object(&after.unwrap_or_default())?);
        if fields.keys().any(|field| STEPS.contains(&field.as_str())) {
            return Err(said("journal-restore-by-steps").into());
        }
        self.write_fields(&known, row, &now, fields, said("journal-restore-same"))
            .map_err(held)
    }

    fn write_fields(
        &self,
        table: &Table,
        row: &str,
        now: &str,
        fields: Map<String, Value>,
        same: Refusal,
    ) -> Result<()> {
        let standing = object(now)?;
        let mut next = standing.clone();
        next.extend(fields);
        if next == standing {
            return Err(same.into());
        }
        let json = Value::Object(next).to_string();
        write_back(self.conn(), table, row, &json, true)
    }
}

/// The before-values of what differs; a row that the entry removed had all of it.
fn changed(before: &Map<String, Value>, after: &Map<String, Value>) -> Map<String, Value> {
    let differs = |(name, value): &(&String, &Value)| after.get(*name) != Some(value);
    before
        .iter()
        .filter(differs)
        .map(|(name, value)| (name.clone(), value.clone()))
        .collect()
}

fn object(json: &str) -> Result<Map<String, Value>> {
    if json.is_empty() {
        return Ok(Map::new());
    }
    serde_json::from_str(json).map_err(|error| fault("damaged", error))
}

/// The database itself holds a rule that the earlier values would break.
fn held(stop: Stop, said: Refusal) -> Stop {
    match stop {
        Stop::Broken(fault) if fault.code == "store" => said.arg("rule", fault.detail).into(),
        other => other,
    }
}
