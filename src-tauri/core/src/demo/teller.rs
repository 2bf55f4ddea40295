//! Tells the demo: operations in the order of their days, each under the clock of its day, later
//! ones naming what earlier ones made.

use std::collections::HashMap;

use chrono::{Datelike, Days, NaiveDate, Weekday};
use serde_json::{Value, json};

use crate::base::book::{Book, Done};
use crate::base::clock::FixedClock;
use crate::base::refusal::{Result, fault};
use crate::op::{Op, perform, perform_together};
use crate::query::ask;

/// One operation of the story. In `op` a text `"$name"` stands for the id of what was made as `name`.
pub struct Line {
    pub on: NaiveDate,
    pub name: String,
    pub op: Value,
}

#[derive(Default)]
pub struct Script {
    lines: Vec<Line>,
}

impl Script {
    pub fn on(&mut self, on: NaiveDate, op: Value) {
        self.named(on, "", op);
    }

    pub fn named(&mut self, on: NaiveDate, name: impl Into<String>, op: Value) {
        self.lines.push(Line {
            on,
            name: name.into(),
            op,
        });
    }
}

/// A working day at least `days` before `today`, and never before the hub was there.
pub fn ago(today: NaiveDate, days: u64) -> NaiveDate {
    let mut day = today.checked_sub_days(Days::new(days)).unwrap_or(today);
    while matches!(day.weekday(), Weekday::Sat | Weekday::Sun) {
        day = day.pred_opt().unwrap_or(day);
    }
    day
}

pub struct Teller<'a> {
    book: &'a mut Book,
    made: HashMap<String, String>,
}

impl<'a> Teller<'a> {
    pub fn new(book: &'a mut Book) -> Self {
        Self {
            book,
            made: HashMap::new(),
        }
    }

    /// Many operations under one entry: a register that was taken in whole.
    pub fn register(&mut self, on: NaiveDate, rows: Vec<(String, Value)>) -> Result<()> {
        self.turn_to(on);
        let mut ops = Vec::with_capacity(rows.len());
        for (_, row) in &rows {
            ops.push(self.op(row.clone())?);
        }
        let text = json!({ "desk": { "demoRegister": { "rows": rows.len() } } }).to_string();
        let (_, made) = perform_together(self.book, text, ops)?;
        for ((name, _), made) in rows.into_iter().zip(made) {
            self.made.insert(name, made.id);
        }
        Ok(())
    }

    pub fn tell(&mut self, mut script: Script) -> Result<()> {
        script.lines.sort_by_key(|line| line.on);
        for line in script.lines {
            self.turn_to(line.on);
            let op = self.op(line.op)?;
            let done = perform(self.book, op)?;
            self.remember(&line.name, &done)?;
        }
        Ok(())
    }

    fn turn_to(&mut self, on: NaiveDate) {
        let nine = on.and_hms_opt(9, 30, 0).unwrap_or_default();
        self.book.set_clock(Box::new(FixedClock(nine)));
    }

    fn op(&self, mut op: Value) -> Result<Op> {
        self.resolve(&mut op)?;
        serde_json::from_value(op.clone()).map_err(|error| fault("demo", format!("{error}: {op}")))
    }

    fn resolve(&self, value: &mut Value) -> Result<()> {
        match value {
            Value::String(text) => {
                if let Some(name) = text.strip_prefix('$') {
                    let id = self
                        .made
                        .get(name)
                        .ok_or_else(|| fault("demo", format!("no {name}")))?;
                    *text = id.clone();
                }
                Ok(())
            }
            Value::Array(items) => items.iter_mut().try_for_each(|item| self.resolve(item)),
            Value::Object(object) => object.values_mut().try_for_each(|item| self.resolve(item)),
            _ => Ok(()),
        }
    }

    fn remember(&mut self, name: &str, done: &Done) -> Result<()> {
        let Some(made) = done.made.as_ref().filter(|_| !name.is_empty()) else {
            return Ok(());
        };
        self.made.insert(name.to_owned(), made.id.clone());
        match made.kind.as_str() {
            "award" => self.remember_tranches(name, &made.id)?,
            "payment" => self.remember_entry(name, &made.id)?,
            "payment_batch" => {
                self.remember_parts(name, json!({ "batch": { "id": made.id } }), "/payments")?
            }
            "application" => {
                self.remember_parts(name, json!({ "application": { "id": made.id } }), "/papers")?
            }
            "bank_statement" => self.remember_parts(
                name,
                json!({ "bankStatement": { "id": made.id } }),
                "/lines",
            )?,
            "grant_call" => self.remember_parts(
                name,
                json!({ "call": { "id": made.id } }),
                "/panel/criteria",
            )?,
            _ => {}
        }
        Ok(())
    }

    /// `name.1` is the first paper of an application, or the first line of a call's score sheet or of a bank statement.
    fn remember_parts(&mut self, name: &str, query: Value, place: &str) -> Result<()> {
        let query = serde_json::from_value(json!({ "grants": query }))
            .map_err(|error| fault("demo", error))?;
        let page = ask(self.book, &query)?;
        let parts = page.pointer(place).and_then(Value::as_array);
        for (at, part) in (1..).zip(parts.into_iter().flatten()) {
            // A batch shows each payment with what stands in its way.
            let part = part.get("payment").unwrap_or(part);
            let id = part.get("id").and_then(Value::as_str).unwrap_or_default();
            self.made.insert(format!("{name}.{at}"), id.to_owned());
        }
        Ok(())
    }

    /// `name.entry` is the line of the ledger that a payment is.
    fn remember_entry(&mut self, name: &str, payment: &str) -> Result<()> {
        let query = serde_json::from_value(json!({ "grants": { "payment": { "id": payment } } }))
            .map_err(|error| fault("demo", error))?;
        let page = ask(self.book, &query)?;
        if let Some(entry) = page.pointer("/payment/entry").and_then(Value::as_str) {
            self.made.insert(format!("{name}.entry"), entry.to_owned());
        }
        Ok(())
    }

    /// `name.1` is an award's first tranche, `name.1.1` that tranche's first condition.
    fn remember_tranches(&mut self, name: &str, award: &str) -> Result<()> {
        let query = serde_json::from_value(json!({ "grants": { "award": { "id": award } } }))
            .map_err(|error| fault("demo", error))?;
        let page = ask(self.book, &query)?;
        let list = |value: &Value, key: &str| {
            value
                .get(key)
                .and_then(Value::as_array)
                .cloned()
                .unwrap_or_default()
        };
        let id = |value: &Value| {
            value
                .get("id")
                .and_then(Value::as_str)
                .map(str::to_owned)
                .unwrap_or_default()
        };
        for (t, tranche) in list(&page, "tranches").iter().enumerate() {
            self.made.insert(format!("{name}.{}", t + 1), id(tranche));
            for (c, condition) in list(tranche, "conditions").iter().enumerate() {
                self.made
                    .insert(format!("{name}.{}.{}", t + 1, c + 1), id(condition));
            }
        }
        Ok(())
    }
}
