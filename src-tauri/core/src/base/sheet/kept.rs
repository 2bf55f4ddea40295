//! The rows that a view keeps.

use std::collections::HashSet;

use chrono::NaiveDate;
use rust_decimal::Decimal;
use uuid::Uuid;

use super::column::{Column, Kind};
use super::memory::Values;
use super::order::Columns;
use super::shown::LIST_MARK;
use super::typed;
use super::view::{Filter, View};
use crate::base::dates::{self, PartialDate};
use crate::base::refusal::Result;
use crate::base::search::Matcher;
use crate::base::typed::plain;

/// All that a row must pass to be kept.
pub(super) fn tests<'a>(
    columns: &'a Columns<'_>,
    view: &'a View,
    ids: &'a [Uuid],
    found: Option<&'a HashSet<Uuid>>,
) -> Result<Vec<Test<'a>>> {
    let mut tests: Vec<Test<'a>> = Vec::new();
    if view.is_sought() {
        tests.push(sought(columns, view, ids, found));
    }
    for filter in &view.filters {
        tests.push(asked(columns, filter)?);
    }
    if let Some((key, words)) = columns.sheet.shown
        && view.filters.iter().all(|filter| filter.key != key)
        && let Some((_, values)) = columns.get(key)
    {
        tests.push(Box::new(move |row| {
            values.text(row).is_some_and(|word| words.contains(&word))
        }));
    }
    Ok(tests)
}

/// Whether a row is kept.
pub(super) type Test<'a> = Box<dyn Fn(u32) -> bool + 'a>;

/// As the search of the whole desk finds them, else in the searched columns.
fn sought<'a>(
    columns: &'a Columns<'_>,
    view: &View,
    ids: &'a [Uuid],
    found: Option<&'a HashSet<Uuid>>,
) -> Test<'a> {
    if let Some(found) = found {
        return Box::new(move |row| ids.get(row as usize).is_some_and(|id| found.contains(id)));
    }
    let matcher = Matcher::new(view.text.as_deref().unwrap_or_default());
    let searched: Vec<&Values> = columns
        .sheet
        .columns
        .iter()
        .filter(|column| column.searched)
        .filter_map(|column| columns.get(column.key).map(|(_, values)| values))
        .collect();
    Box::new(move |row| {
        let texts = searched.iter().filter_map(|values| values.text(row));
        matcher.finds(texts, std::iter::empty())
    })
}

fn asked<'a>(columns: &'a Columns<'_>, filter: &'a Filter) -> Result<Test<'a>> {
    let Some((column, values)) = columns.get(&filter.key) else {
        return Ok(Box::new(|_| true));
    };
    let bounds = Bounds::of(column, filter)?;
    let part = filter
        .contains
        .as_deref()
        .map(folded)
        .filter(|part| !part.is_empty());
    let is_list = column.kind == Kind::List;
    Ok(Box::new(move |row| {
        let text = values.text(row);
        let is = |one: &String| match values.amount(row) {
            Some(amount) => one.parse() == Ok(amount.value),
            None if is_list => {
                text.is_some_and(|text| text.split(LIST_MARK).any(|item| item == one))
            }
            None => text == Some(one.as_str()),
        };
        filter
            .empty
            .is_none_or(|empty| values.is_blank(row) == empty)
            && filter.is.as_ref().is_none_or(|ones| ones.iter().any(is))
            && part
                .as_ref()
                .is_none_or(|part| text.is_some_and(|text| folded(text).contains(part)))
            && bounds.hold(values, row)
    }))
}

/// Width and case taken out.
fn folded(text: &str) -> String {
    plain(text).to_lowercase()
}

/// From and to, of numbers or of dates.
#[derive(Default)]
struct Bounds {
    numbers: (Option<Decimal>, Option<Decimal>),
    days: (Option<NaiveDate>, Option<NaiveDate>),
}

impl Bounds {
    fn of(column: &Column, filter: &Filter) -> Result<Bounds> {
        let given = |text: &Option<String>| text.clone().filter(|text| !text.trim().is_empty());
        let (from, to) = (given(&filter.from), given(&filter.to));
        let mut bounds = Bounds::default();
        if column.counts() {
            let number = |text: String| typed::number(column, &text);
            bounds.numbers = (from.map(number).transpose()?, to.map(number).transpose()?);
        } else {
            let date = |text: String| dates::said(&text);
            bounds.days = (
                from.map(date).transpose()?.map(PartialDate::first_day),
                to.map(date).transpose()?.map(PartialDate::last_day),
            );
        }
        Ok(bounds)
    }

    fn hold(&self, values: &Values, row: u32) -> bool {
        let within = |number: Decimal| {
            self.numbers.0.is_none_or(|from| number >= from)
                && self.numbers.1.is_none_or(|to| number <= to)
        };
        let covers = |date: PartialDate| {
            self.days.0.is_none_or(|from| date.last_day() >= from)
                && self.days.1.is_none_or(|to| date.first_day() <= to)
        };
        if self.numbers != (None, None) {
            return values
                .amount(row)
                .is_some_and(|amount| within(amount.value));
        }
        self.days == (None, None)
            || values
                .text(row)
                .and_then(|text| text.get(..10).unwrap_or(text).parse().ok())
                .is_some_and(covers)
    }
}
