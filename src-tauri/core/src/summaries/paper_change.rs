//! What an issued paper says and the book says otherwise by now: figure by figure, before and after.

use std::collections::BTreeMap;

use serde::Serialize;
use serde_json::Value;
use ts_rs::TS;

use crate::base::quantity::Quantity;
use crate::base::words::{Lang, in_catalogue, look_up, say, say_with};

#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PaperChange {
    /// The part of the paper, e.g. `money`.
    pub part: String,
    /// The row it is in: an indicator's or a project's name.
    pub of: Option<String>,
    /// The figure's word, e.g. `paid`; `null` where the part or the row is one.
    pub field: Option<String>,
    /// `null`: it did not stand there.
    pub before: Option<String>,
    /// `null`: it stands there no more.
    pub after: Option<String>,
}

impl PaperChange {
    /// 资金·已拨付：0.00 → 12000.00
    pub fn said(&self, lang: Lang) -> String {
        let named = |word: &String| look_up(lang, &format!("paper-part-{}", in_catalogue(word)));
        let field = self.field.as_ref().filter(|field| **field != self.part);
        let what = [named(&self.part), self.of.clone(), field.and_then(named)];
        let what: Vec<String> = what.into_iter().flatten().collect();
        let or_dash = |said: &Option<String>| match said {
            Some(said) => said.clone(),
            None => say(lang, "report-dash"),
        };
        let args = BTreeMap::from([
            ("what".to_owned(), what.join("·")),
            ("before".to_owned(), or_dash(&self.before)),
            ("after".to_owned(), or_dash(&self.after)),
        ]);
        say_with(lang, "paper-change", &args)
    }
}

/// Of one part. What stood on the paper is the measure: a figure that a newer program added is no change.
pub fn changes_of(part: &str, then: &Value, now: &Value) -> Vec<PaperChange> {
    let mut walk = Walk {
        part,
        of: None,
        found: Vec::new(),
    };
    walk.compare(None, then, now);
    walk.found
}

struct Walk<'a> {
    part: &'a str,
    of: Option<String>,
    found: Vec<PaperChange>,
}

impl Walk<'_> {
    fn compare(&mut self, field: Option<&str>, then: &Value, now: &Value) {
        match (then, now) {
            _ if then == now => {}
            (Value::Object(was), Value::Object(is)) if quantity(then).is_none() => {
                for (key, value) in was {
                    let now = is.get(key).unwrap_or(&Value::Null);
                    self.compare(Some(key), value, now);
                }
            }
            (Value::Array(was), Value::Array(is)) => self.rows(field, was, is),
            _ => self.say(field, shown(then), shown(now)),
        }
    }

    /// Rows are the same where their names are.
    fn rows(&mut self, field: Option<&str>, was: &[Value], is: &[Value]) {
        let mut left: Vec<&Value> = is.iter().collect();
        for row in was {
            let same = left.iter().position(|one| identity(one) == identity(row));
            let outer = self.of.clone();
            match same {
                Some(at) => {
                    let now = left.remove(at);
                    self.of = name(row).or(outer.clone());
                    self.compare(None, row, now);
                }
                None => self.say(field, shown(row).or_else(|| name(row)), None),
            }
            self.of = outer;
        }
        for row in left {
            self.say(field, None, shown(row).or_else(|| name(row)));
        }
    }

    fn say(&mut self, field: Option<&str>, before: Option<String>, after: Option<String>) {
        if before == after {
            return;
        }
        self.found.push(PaperChange {
            part: self.part.to_owned(),
            of: self.of.clone(),
            field: field.map(str::to_owned),
            before,
            after,
        });
    }
}

fn quantity(value: &Value) -> Option<Quantity> {
    let has = |key: &str| value.get(key).is_some();
    (has("value") && has("unit"))
        .then(|| serde_json::from_value(value.clone()).ok())
        .flatten()
}

/// A figure or a text; nothing for a row of several.
fn shown(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        Value::Bool(yes) => Some(yes.to_string()),
        Value::Object(_) => quantity(value).map(|quantity| quantity.to_string()),
        Value::Null | Value::Array(_) => None,
    }
}

const NAMED_BY: [&str; 7] = [
    "name",
    "topic",
    "title",
    "voucherNo",
    "caption",
    "source",
    "domain",
];
const TOLD_APART_BY: [&str; 5] = ["date", "on", "project", "no", "of"];

fn texts<'a>(row: &'a Value, keys: &'a [&str]) -> impl Iterator<Item = &'a str> {
    let texts = keys.iter().filter_map(move |key| row.get(*key));
    texts.filter_map(Value::as_str)
}

fn name(row: &Value) -> Option<String> {
    let own = texts(row, &NAMED_BY).next();
    let inner = row.get("project").and_then(|project| project.get("name"));
    let said = own.or(inner.and_then(Value::as_str));
    said.map(str::to_owned)
}

/// Texts are themselves; a row is its names and what tells two of a name apart.
fn identity(row: &Value) -> Vec<String> {
    let whole = row.as_str().map(str::to_owned);
    let apart = texts(row, &TOLD_APART_BY).map(str::to_owned);
    whole.into_iter().chain(name(row)).chain(apart).collect()
}
