//! 签到明细: who was at an event, and which rows are the same person.

use std::collections::{HashMap, HashSet};

use chrono::NaiveDateTime;

use super::organisations::read_phones;
use super::row::Row;
use super::{Event, Intake, Place};
use crate::cells::dates;
use crate::cells::{numbers, text, trouble};
use crate::grid::Cell;
use crate::recognise::Table;

#[derive(Debug, Clone)]
pub struct Attendance {
    pub place: Place,
    /// The event of this import.
    pub event: Option<usize>,
    /// The person of this import.
    pub person: usize,
    pub name: String,
    /// As written: an organisation's name, or 个人, 县妇联.
    pub unit: Option<String>,
    /// The organisation of this import.
    pub organisation: Option<usize>,
    pub post: Option<String>,
    pub phones: Vec<String>,
    pub signed_in: Option<NaiveDateTime>,
    pub signed_out: Option<NaiveDateTime>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Person {
    pub name: String,
    pub phone: Option<String>,
    pub unit: Option<String>,
    pub organisation: Option<usize>,
}

/// Read after the events of all files: a sign-in time takes its event's date.
pub(super) fn read(intake: &mut Intake, table: &Table<'_>, sheet: usize) {
    let mut above = Cell::Blank;
    let mut by_event = EventIndex::default();
    for row in &table.rows {
        let mut row = Row::new(table, sheet, *row);
        if !row.cell("event").is_blank() {
            above = row.cell("event").clone();
        }
        by_event.extend(&intake.events);
        if let Some(record) = record(&mut row, &above, &by_event, &intake.events) {
            intake.attendance.push(record);
        }
        row.done(intake);
    }
}

fn record(
    row: &mut Row<'_>,
    named: &Cell,
    index: &EventIndex,
    events: &[Event],
) -> Option<Attendance> {
    let Some(name) = row.take("name", text::name) else {
        row.report("name", trouble("name-missing"));
        return None;
    };
    let event = index.find(named);
    if event.is_none() {
        row.report(
            "event",
            trouble("event-not-found").arg("text", named.to_text()),
        );
    }
    let date = event
        .and_then(|at| events.get(at))
        .and_then(|event| event.date?.day());
    Some(Attendance {
        place: row.place(),
        event,
        person: 0,
        name,
        unit: row.take("organisation", text::name),
        organisation: None,
        post: row.take("post", text::free),
        phones: read_phones(row),
        signed_in: row.take("signed_in", |cell| dates::moment(cell, date)),
        signed_out: row.take("signed_out", |cell| dates::moment(cell, date)),
    })
}

/// Events by number and by theme.
#[derive(Default)]
struct EventIndex {
    taken: usize,
    by_number: HashMap<i64, usize>,
    by_theme: HashMap<String, usize>,
}

impl EventIndex {
    fn extend(&mut self, events: &[Event]) {
        for (at, event) in events.iter().enumerate().skip(self.taken) {
            if let Some(number) = event.seq {
                self.by_number.entry(number).or_insert(at);
            }
            self.by_theme
                .entry(text::name_key(&event.theme))
                .or_insert(at);
        }
        self.taken = events.len();
    }

    fn find(&self, named: &Cell) -> Option<usize> {
        let by_theme = || {
            self.by_theme
                .get(&text::name_key(&named.to_text()))
                .copied()
        };
        let is_number = match named {
            Cell::Text(text) => {
                text.chars().any(|c| c.is_ascii_digit()) && text.chars().count() < 8
            }
            _ => true,
        };
        let number = numbers::ordinal(named).filter(|_| is_number);
        by_theme().or_else(|| number.and_then(|number| self.by_number.get(&number).copied()))
    }
}

/// Rows of one name are one person when they share a phone, or when a row without a phone has the
/// unit of exactly one of them. The same person twice at an event is reported and left out.
pub(super) fn identify(intake: &mut Intake) {
    let mut by_phone: HashMap<(String, String), usize> = HashMap::new();
    let mut by_unit: HashMap<(String, String), Vec<usize>> = HashMap::new();
    let unit_of = |row: &Attendance| match row.organisation {
        Some(at) => format!("#{at}"),
        None => row.unit.as_deref().map(text::name_key).unwrap_or_default(),
    };
    let (with, without): (Vec<usize>, Vec<usize>) = (0..intake.attendance.len()).partition(|at| {
        intake
            .attendance
            .get(*at)
            .is_some_and(|row| !row.phones.is_empty())
    });
    for at in with.into_iter().chain(without) {
        let Some(row) = intake.attendance.get_mut(at) else {
            continue;
        };
        let name = text::name_key(&row.name);
        let unit = (name.clone(), unit_of(row));
        let known = match row.phones.first() {
            Some(phone) => by_phone.get(&(name.clone(), phone.clone())).copied(),
            None => by_unit
                .get(&unit)
                .filter(|known| known.len() == 1)
                .and_then(|known| known.first().copied()),
        };
        let person = known.unwrap_or_else(|| {
            intake.persons.push(Person {
                name: row.name.clone(),
                phone: row.phones.first().cloned(),
                unit: row.unit.clone(),
                organisation: row.organisation,
            });
            intake.persons.len() - 1
        });
        row.person = person;
        for phone in &row.phones {
            by_phone
                .entry((name.clone(), phone.clone()))
                .or_insert(person);
        }
        let of_unit = by_unit.entry(unit).or_default();
        if !of_unit.contains(&person) {
            of_unit.push(person);
        }
    }
    leave_out_repeats(intake);
}

fn leave_out_repeats(intake: &mut Intake) {
    let mut seen = HashSet::new();
    let rows = std::mem::take(&mut intake.attendance);
    for row in rows {
        if row.event.is_some() && !seen.insert((row.event, row.person)) {
            let what = trouble("duplicate-signin").arg("name", &row.name);
            intake.report(row.place.sheet, row.place.row, "name", what);
        } else {
            intake.attendance.push(row);
        }
    }
}
