//! 培训活动台账: events of the talent channel.

use hub::base::dates::PartialDate;
use hub::base::quantity::Quantity;
use rust_decimal::Decimal;

use super::row::Row;
use super::{Intake, Place};
use crate::cells::{dates, numbers, text, trouble};
use crate::recognise::Table;

#[derive(Debug, Clone)]
pub struct Event {
    pub place: Place,
    pub seq: Option<i64>,
    pub date: Option<PartialDate>,
    pub theme: String,
    /// 专题培训, 组织交流, 参访学习 or as written.
    pub kind: Option<String>,
    pub location: Option<String>,
    pub speaker: Option<String>,
    pub class_hours: Option<Decimal>,
    pub participants: Option<Quantity>,
    /// In percent.
    pub satisfaction: Option<Quantity>,
    pub remark: Option<String>,
}

pub(super) fn read(intake: &mut Intake, table: &Table<'_>, sheet: usize) {
    for row in &table.rows {
        let mut row = Row::new(table, sheet, *row);
        if let Some(record) = record(&mut row) {
            intake.events.push(record);
        }
        row.done(intake);
    }
}

fn record(row: &mut Row<'_>) -> Option<Event> {
    let Some(theme) = row.take("theme", text::free) else {
        row.report("theme", trouble("name-missing"));
        return None;
    };
    Some(Event {
        place: row.place(),
        seq: numbers::ordinal(row.cell("seq")),
        date: row.take("date", |cell| Ok(dates::span(cell)?.map(|span| span.from))),
        theme,
        kind: row.take("kind", |cell| text::choice("kind", cell)),
        location: row.take("place", text::free),
        speaker: row.take("speaker", text::name),
        class_hours: row.take("hours", numbers::hours),
        participants: row.take("people", numbers::people),
        satisfaction: row.take("satisfaction", numbers::percent),
        remark: row.take("remark", text::free),
    })
}
