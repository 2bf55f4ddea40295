//! The statements of saved views.

use rusqlite::types::Type;
use rusqlite::{OptionalExtension, Row, params};
use serde::de::DeserializeOwned;

use super::saved::{SaveView, SavedView, ViewId};
use crate::base::book::{Change, Reader};
use crate::base::refusal::{Result, fault};

pub fn views(reader: &Reader, list: &str) -> Result<Vec<SavedView>> {
    let sql = "SELECT id, name, view, columns FROM saved_view WHERE list = ?1 ORDER BY name";
    let mut views = reader.conn().prepare_cached(sql)?;
    let rows = views.query_map([list], |row| {
        Ok(SavedView {
            id: row.get(0)?,
            name: row.get(1)?,
            view: json(row, 2)?,
            columns: json(row, 3)?,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

fn json<T: DeserializeOwned>(row: &Row<'_>, column: usize) -> rusqlite::Result<T> {
    serde_json::from_str(&row.get::<_, String>(column)?).map_err(|error| {
        rusqlite::Error::FromSqlConversionFailure(column, Type::Text, Box::new(error))
    })
}

pub fn view_named(reader: &Reader, list: &str, name: &str) -> Result<Option<ViewId>> {
    let sql = "SELECT id FROM saved_view WHERE list = ?1 AND name = ?2";
    let mut find = reader.conn().prepare_cached(sql)?;
    Ok(find.query_row([list, name], |row| row.get(0)).optional()?)
}

pub fn has_view(reader: &Reader, id: ViewId) -> Result<bool> {
    let sql = "SELECT EXISTS (SELECT 1 FROM saved_view WHERE id = ?1)";
    let mut find = reader.conn().prepare_cached(sql)?;
    Ok(find.query_row([id], |row| row.get(0))?)
}

pub fn save_view(change: &Change, id: ViewId, save: &SaveView) -> Result<()> {
    let text = |value: serde_json::Result<String>| value.map_err(|error| fault("store", error));
    let view = text(serde_json::to_string(&save.view))?;
    let columns = text(serde_json::to_string(&save.columns))?;
    let sql = "INSERT INTO saved_view (id, list, name, view, columns) VALUES (?1, ?2, ?3, ?4, ?5)
               ON CONFLICT (id) DO UPDATE SET name = excluded.name, view = excluded.view, columns = excluded.columns";
    change
        .conn()
        .prepare_cached(sql)?
        .execute(params![id, save.list, save.name, view, columns])?;
    Ok(())
}

pub fn remove_view(change: &Change, id: ViewId) -> Result<()> {
    change
        .conn()
        .prepare_cached("DELETE FROM saved_view WHERE id = ?1")?
        .execute([id])?;
    Ok(())
}
