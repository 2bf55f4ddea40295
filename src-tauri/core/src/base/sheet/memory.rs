//! What is held in memory of the lists that were looked at: the ids, the columns that a view sorted, filtered or
//! added by, and the orders that came of it. Dropped when a table behind them changes, and at midnight.

use std::collections::HashMap;
use std::sync::Arc;

use chrono::NaiveDate;
use uuid::Uuid;

use super::column::Column;
use super::order::Order;
use super::read::today;
use super::shown::{self, Amount};
use super::{Sheet, View};
use crate::base::book::Reader;
use crate::base::changed::Changed;
use crate::base::journal;
use crate::base::refusal::{Result, fault};

/// Orders kept of one list.
const ORDERS: usize = 8;

#[derive(Default)]
pub struct Held {
    /// The journal entry and the day it is true of.
    seq: i64,
    day: NaiveDate,
    lists: HashMap<&'static str, List>,
}

/// One list's rows in the order of its scan.
pub(super) struct List {
    pub sheet: &'static Sheet,
    pub ids: Arc<Vec<Uuid>>,
    pub columns: HashMap<usize, Arc<Values>>,
    /// The last one asked for stands last.
    pub orders: Vec<Shown>,
}

/// An order and the rows that changed since it was made: their places are found anew at the next ask.
pub(super) struct Shown {
    pub view: View,
    pub order: Arc<Order>,
    pub moved: Vec<u32>,
}

impl List {
    fn of(sheet: &'static Sheet) -> List {
        List {
            sheet,
            ids: Arc::default(),
            columns: HashMap::new(),
            orders: Vec::new(),
        }
    }
}

/// The cells of one column, row by row: numbers where it holds numbers, else what is shown.
pub enum Values {
    Texts(Vec<Option<Box<str>>>),
    Amounts(Vec<Option<Amount>>),
}

impl Values {
    pub(super) fn of(column: &Column) -> Values {
        if column.counts() {
            Values::Amounts(Vec::new())
        } else {
            Values::Texts(Vec::new())
        }
    }

    pub(super) fn push(
        &mut self,
        column: &Column,
        value: rusqlite::types::ValueRef<'_>,
    ) -> Result<()> {
        match self {
            Values::Texts(texts) => {
                texts.push(shown::text(column, value)?.map(String::into_boxed_str));
            }
            Values::Amounts(amounts) => amounts.push(shown::amount(column, value)?),
        }
        Ok(())
    }

    pub fn text(&self, row: u32) -> Option<&str> {
        match self {
            Values::Texts(texts) => texts.get(row as usize)?.as_deref(),
            Values::Amounts(_) => None,
        }
    }

    pub fn amount(&self, row: u32) -> Option<Amount> {
        match self {
            Values::Amounts(amounts) => *amounts.get(row as usize)?,
            Values::Texts(_) => None,
        }
    }

    pub fn is_blank(&self, row: u32) -> bool {
        match self {
            Values::Texts(_) => self.text(row).is_none(),
            Values::Amounts(_) => self.amount(row).is_none(),
        }
    }
}

impl Held {
    /// Mends what a change since the last ask has moved, or lets go of it.
    pub fn keep_up(&mut self, reader: &Reader) -> Result<()> {
        let (seq, _) = journal::head(reader.conn())?;
        if self.day != reader.today() {
            self.lists.clear();
        } else if seq != self.seq && !self.lists.is_empty() {
            let changed = Changed::since(reader, self.seq)?;
            let mut lists = std::mem::take(&mut self.lists);
            for (name, mut list) in lists.drain() {
                if list.mend(reader, &changed)? {
                    self.lists.insert(name, list);
                }
            }
        }
        (self.seq, self.day) = (seq, reader.today());
        Ok(())
    }

    /// The order as it was made, where nothing has moved in it.
    pub fn order(&self, sheet: &Sheet, view: &View) -> Option<Arc<Order>> {
        let list = self.lists.get(sheet.list)?;
        let shown = list.orders.iter().find(|shown| shown.view == *view)?;
        shown.moved.is_empty().then(|| Arc::clone(&shown.order))
    }

    /// Takes out an order in which rows have moved, with these rows.
    pub(super) fn moved(&mut self, sheet: &Sheet, view: &View) -> Option<Shown> {
        let orders = &mut self.lists.get_mut(sheet.list)?.orders;
        let at = orders.iter().position(|shown| shown.view == *view)?;
        Some(orders.remove(at))
    }

    pub(super) fn hold(&mut self, sheet: &'static Sheet, view: &View, order: Arc<Order>) {
        let list = self.list(sheet);
        if list.orders.len() >= ORDERS {
            list.orders.remove(0);
        }
        list.orders.push(Shown {
            view: view.clone(),
            order,
            moved: Vec::new(),
        });
    }

    fn list(&mut self, sheet: &'static Sheet) -> &mut List {
        self.lists
            .entry(sheet.list)
            .or_insert_with(|| List::of(sheet))
    }

    pub fn ids(&mut self, reader: &Reader, sheet: &'static Sheet) -> Result<Arc<Vec<Uuid>>> {
        if !self.lists.contains_key(sheet.list) {
            self.load(reader, sheet, &[])?;
        }
        let list = self.lists.get(sheet.list).map(|list| Arc::clone(&list.ids));
        Ok(list.unwrap_or_default())
    }

    /// The columns at these places; those not held yet are read in one pass.
    pub fn columns(
        &mut self,
        reader: &Reader,
        sheet: &'static Sheet,
        places: &[usize],
    ) -> Result<HashMap<usize, Arc<Values>>> {
        let held = self.lists.get(sheet.list);
        let mut missing: Vec<usize> = places
            .iter()
            .copied()
            .filter(|place| held.is_none_or(|list| !list.columns.contains_key(place)))
            .collect();
        missing.sort_unstable();
        missing.dedup();
        if held.is_none() || !missing.is_empty() {
            self.load(reader, sheet, &missing)?;
        }
        let list = self.lists.get(sheet.list);
        Ok(places
            .iter()
            .filter_map(|place| Some((*place, Arc::clone(list?.columns.get(place)?))))
            .collect())
    }

    fn load(&mut self, reader: &Reader, sheet: &'static Sheet, places: &[usize]) -> Result<()> {
        let wanted: Vec<(usize, &Column)> = places
            .iter()
            .filter_map(|place| Some((*place, sheet.columns.get(*place)?)))
            .collect();
        let cells: String = wanted
            .iter()
            .map(|(_, column)| format!(", {}", column.sql))
            .collect();
        let sql = format!(
            "SELECT it.id{cells} FROM {} ORDER BY {}",
            sheet.source, sheet.scan
        );
        let mut read = reader.conn().prepare_cached(&today(reader, &sql))?;
        let mut rows = read.query([])?;
        let mut ids = Vec::new();
        let mut columns: Vec<Values> = wanted.iter().map(|(_, c)| Values::of(c)).collect();
        while let Some(row) = rows.next()? {
            let id = row.get_ref(0)?.as_str().map_err(rusqlite::Error::from)?;
            ids.push(Uuid::try_parse(id).map_err(|error| fault("store", error))?);
            for ((at, values), (_, column)) in columns.iter_mut().enumerate().zip(&wanted) {
                values.push(column, row.get_ref(at + 1)?)?;
            }
        }
        let list = self.list(sheet);
        if *list.ids != ids {
            *list = List::of(sheet);
            list.ids = Arc::new(ids);
        }
        let read = wanted.iter().map(|(place, _)| *place);
        list.columns
            .extend(read.zip(columns.into_iter().map(Arc::new)));
        Ok(())
    }
}
