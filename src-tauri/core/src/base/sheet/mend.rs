//! A list held in memory after a change: its own rows are read again, the rest stays.

use std::collections::BTreeSet;
use std::sync::Arc;

use rusqlite::OptionalExtension;
use uuid::Uuid;

use super::column::Column;
use super::memory::{List, Values};
use super::read::today;
use crate::base::book::Reader;
use crate::base::changed::Changed;
use crate::base::refusal::{Result, fault};

impl List {
    /// False where the list has to be read anew.
    pub fn mend(&mut self, reader: &Reader, changed: &Changed) -> Result<bool> {
        let tables = self.sheet.tables;
        if !changed.touches(tables) {
            return Ok(true);
        }
        let Some(ids) = self.own_rows(reader, changed)? else {
            return Ok(false);
        };
        if self.names_its_own() {
            return Ok(false);
        }
        self.read_again(reader, &ids)
    }

    /// The list's rows that the changed rows belong to; nothing where a row may stand behind many.
    fn own_rows(&self, reader: &Reader, changed: &Changed) -> Result<Option<BTreeSet<String>>> {
        let Some(rows) = changed.rows() else {
            return Ok(None);
        };
        let mut ids = BTreeSet::new();
        for (table, row) in rows {
            if !self.sheet.tables.contains(&table.as_str()) {
                continue;
            }
            if self.sheet.tables.first() == Some(&table.as_str()) {
                ids.insert(row.clone());
                continue;
            }
            let owner = self.sheet.owners.iter().find(|(owned, _)| owned == table);
            let id: Option<String> = match owner {
                Some((_, statement)) => reader
                    .conn()
                    .prepare_cached(statement)?
                    .query_row([row], |row| row.get(0))
                    .optional()?,
                None => None,
            };
            match id {
                Some(id) => ids.insert(id),
                None => return Ok(None),
            };
        }
        Ok(Some(ids))
    }

    /// A cell that shows another row of the same list may change with that row.
    fn names_its_own(&self) -> bool {
        let own = format!(
            "FROM {} ",
            self.sheet.tables.first().copied().unwrap_or_default()
        );
        self.columns
            .keys()
            .filter_map(|place| self.sheet.columns.get(*place)?.finds)
            .any(|statement| statement.replace('\n', " ").contains(&own))
    }

    fn read_again(&mut self, reader: &Reader, ids: &BTreeSet<String>) -> Result<bool> {
        let places: Vec<usize> = self.columns.keys().copied().collect();
        let columns: Vec<(usize, &Column)> = places
            .iter()
            .filter_map(|place| Some((*place, self.sheet.columns.get(*place)?)))
            .collect();
        let cells: String = columns
            .iter()
            .map(|(_, column)| format!(", {}", column.sql))
            .collect();
        let sql = format!(
            "SELECT it.id{cells} FROM {} WHERE it.id IN (SELECT value FROM json_each(?1)) ORDER BY {}",
            self.sheet.source, self.sheet.scan
        );
        let wanted = serde_json::to_string(ids).map_err(|error| fault("store", error))?;
        let mut read = reader.conn().prepare_cached(&today(reader, &sql))?;
        let mut found = read.query([wanted])?;
        let (mut moved, mut left) = (Vec::new(), ids.len());
        while let Some(row) = found.next()? {
            left -= 1;
            let id = row.get_ref(0)?.as_str().map_err(rusqlite::Error::from)?;
            let id = Uuid::try_parse(id).map_err(|error| fault("store", error))?;
            let known = self.ids.iter().position(|known| *known == id);
            if known.is_none() && self.sheet.scan != super::BY_ROWID {
                return Ok(false);
            }
            for (at, (place, column)) in columns.iter().enumerate() {
                let Some(values) = self.columns.get_mut(place).and_then(Arc::get_mut) else {
                    return Ok(false);
                };
                values.put(column, known, row.get_ref(at + 1)?)?;
            }
            let at = known.unwrap_or(self.ids.len());
            if known.is_none() {
                Arc::make_mut(&mut self.ids).push(id);
            }
            moved.extend(u32::try_from(at));
        }
        // What a text finds is known to the search alone.
        self.orders.retain(|shown| !shown.view.is_sought());
        for shown in &mut self.orders {
            shown.moved.extend(&moved);
        }
        // A row that went takes its place with it.
        Ok(left == 0)
    }
}

impl Values {
    /// In the place of what stood there, or behind the last.
    fn put(
        &mut self,
        column: &Column,
        at: Option<usize>,
        value: rusqlite::types::ValueRef<'_>,
    ) -> Result<()> {
        self.push(column, value)?;
        let Some(at) = at else {
            return Ok(());
        };
        match self {
            Values::Texts(texts) if at < texts.len() => drop(texts.swap_remove(at)),
            Values::Amounts(amounts) if at < amounts.len() => drop(amounts.swap_remove(at)),
            _ => {}
        }
        Ok(())
    }
}
