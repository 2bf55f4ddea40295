//! 活动记录: what a project did, when and for how many.

use hub::base::quantity::Quantity;
use rust_decimal::Decimal;

use super::row::Row;
use super::{Intake, Place};
use crate::cells::dates::{self, Span};
use crate::cells::{numbers, text, trouble};
use crate::recognise::Table;

#[derive(Debug, Clone)]
pub struct Activity {
    pub place: Place,
    pub date: Option<Span>,
    pub project_text: Option<String>,
    pub project: Option<usize>,
    pub theme: Option<String>,
    pub location: Option<String>,
    pub people: Option<Quantity>,
    /// 服务人次, never fewer than people.
    pub person_times: Option<Quantity>,
    pub children: Option<Quantity>,
    pub volunteers: Option<Quantity>,
    /// Hours of all volunteers together.
    pub volunteer_hours: Option<Decimal>,
    pub remark: Option<String>,
}

pub(super) fn read(intake: &mut Intake, table: &Table<'_>, sheet: usize) {
    for row in &table.rows {
        let mut row = Row::new(table, sheet, *row);
        let record = record(&mut row);
        intake.activities.push(record);
        row.done(intake);
    }
}

fn record(row: &mut Row<'_>) -> Activity {
    let people = row.take("people", numbers::people);
    let person_times = row.take("times", numbers::people);
    let children = row.take("children", numbers::people);
    if let Some((people, times)) = exact(&people, &person_times)
        && times < people
    {
        let what = trouble("persontimes-below-people")
            .arg("people", people)
            .arg("times", times);
        row.report("times", what);
    }
    if let Some((people, children)) = exact(&people, &children)
        && children > people
    {
        let what = trouble("children-exceed-people")
            .arg("people", people)
            .arg("children", children);
        row.report("children", what);
    }
    Activity {
        place: row.place(),
        date: row.take("date", dates::span),
        project_text: row.take("project", text::name),
        project: None,
        theme: row.take("theme", text::free),
        location: row.take("place", text::free),
        people,
        person_times,
        children,
        volunteers: row.take("volunteers", numbers::people),
        volunteer_hours: row.take("hours", numbers::hours),
        remark: row.take("remark", text::free),
    }
}

/// Estimates are not compared: 约50 and 59 do not contradict each other.
fn exact(a: &Option<Quantity>, b: &Option<Quantity>) -> Option<(Decimal, Decimal)> {
    match (a, b) {
        (Some(a), Some(b)) if a.is_exact() && b.is_exact() => Some((a.value, b.value)),
        _ => None,
    }
}
