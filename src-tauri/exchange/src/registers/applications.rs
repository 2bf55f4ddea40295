//! 申报登记表: applications to a call, one a row with its budget in columns, or with a row a line.

use std::collections::HashMap;

use hub::base::dates::PartialDate;
use hub::base::money::Yuan;
use hub::base::quantity::Quantity;

use super::row::Row;
use super::{Intake, Place, organisations::read_phones, projects::period};
use crate::cells::dates::{self, Span};
use crate::cells::{numbers, text, trouble};
use crate::recognise::{Role, Table};

#[derive(Debug, Clone)]
pub struct Application {
    pub place: Place,
    /// Further rows with lines of its budget.
    pub more: Vec<Place>,
    /// Number or name of the call, where the sheet says it.
    pub call: Option<String>,
    pub organisation: String,
    pub code: Option<String>,
    pub name: String,
    pub asked: Option<Yuan>,
    pub own: Option<Yuan>,
    pub people: Option<Quantity>,
    pub served: Option<String>,
    pub submitted: Option<PartialDate>,
    pub lines: Vec<BudgetLine>,
    pub leader: Option<String>,
    pub phones: Vec<String>,
    pub period: Option<Span>,
    pub summary: Option<String>,
    pub remark: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BudgetLine {
    /// As written, or the usual name of a column.
    pub line: String,
    pub amount: Yuan,
    pub own: Yuan,
}

pub(super) fn read(intake: &mut Intake, table: &Table<'_>, sheet: usize) {
    let mut seen: HashMap<String, usize> = HashMap::new();
    let mut last: Option<usize> = None;
    for row in &table.rows {
        let mut row = Row::new(table, sheet, *row);
        if let Some(at) = last.filter(|at| goes_on(&row, intake.applications.get(*at))) {
            let line = line(&mut row);
            if let Some(application) = intake.applications.get_mut(at) {
                application.more.push(row.place());
                application.lines.extend(line);
            }
            row.done(intake);
            continue;
        }
        last = None;
        if let Some(record) = record(&mut row, table) {
            let key = format!(
                "{}/{}",
                text::name_key(&record.organisation),
                text::name_key(&record.name)
            );
            match seen.get(&key) {
                Some(first) => row.report("name", trouble("duplicate-row").arg("first", first)),
                None => {
                    seen.insert(key, record.place.row);
                    last = Some(intake.applications.len());
                    intake.applications.push(record);
                }
            }
        }
        row.done(intake);
    }
}

/// A row with a line of the budget and no other project than the row above.
fn goes_on(row: &Row<'_>, above: Option<&Application>) -> bool {
    let Some(above) = above.filter(|_| row.has("line") && !row.cell("line").is_blank()) else {
        return false;
    };
    let same = |row: &Row<'_>, field: &str, own: &str| {
        let cell = row.cell(field);
        cell.is_blank() || text::name_key(&cell.to_text()) == text::name_key(own)
    };
    same(row, "name", &above.name) && same(row, "organisation", &above.organisation)
}

fn record(row: &mut Row<'_>, table: &Table<'_>) -> Option<Application> {
    let Some(name) = row.take("name", text::name) else {
        row.report("name", trouble("name-missing"));
        return None;
    };
    let Some(organisation) = row.take("organisation", text::name) else {
        row.report("organisation", trouble("applicant-missing"));
        return None;
    };
    let unread = row.problem_count();
    let asked = row.money("asked");
    let own = row.money("own");
    let mut lines = columns(row, table);
    lines.extend(line(row));
    if row.problem_count() > unread {
        // What it asks for cannot be read: the row is put right first.
        return None;
    }
    if asked.is_none() && lines.is_empty() {
        row.report("asked", trouble("amount-missing"));
        return None;
    }
    let submitted = row.take("submitted", dates::date);
    if row.problem_count() > unread {
        return None;
    }
    Some(Application {
        place: row.place(),
        more: Vec::new(),
        call: row.take("call", text::number),
        organisation,
        code: row.take("code", text::number),
        name,
        asked,
        own,
        people: row.take("people", numbers::people),
        served: row.take("served", text::free),
        submitted,
        lines,
        leader: row.take("leader", text::name),
        phones: read_phones(row),
        period: period(row),
        summary: row.take("summary", text::free),
        remark: row.take("remark", text::free),
    })
}

/// The budget in columns, each under the name of its line.
fn columns(row: &mut Row<'_>, table: &Table<'_>) -> Vec<BudgetLine> {
    let mut lines = Vec::new();
    for column in &table.columns {
        let Role::Budget(name) = &column.role else {
            continue;
        };
        let amount = row.take_at(column, |cell| numbers::money(cell, Table::scale(column)));
        if let Some(amount) = amount.filter(|amount| !amount.is_zero()) {
            lines.push(BudgetLine {
                line: name.clone(),
                amount,
                own: Yuan::ZERO,
            });
        }
    }
    lines
}

/// The line of the budget that a row says.
fn line(row: &mut Row<'_>) -> Option<BudgetLine> {
    let line = row.take("line", text::free)?;
    let unread = row.problem_count();
    let amount = row.money("lineAmount");
    if amount.is_none() && row.problem_count() == unread {
        row.report("lineAmount", trouble("amount-missing"));
    }
    Some(BudgetLine {
        line,
        amount: amount?,
        own: row.money("lineOwn").unwrap_or_default(),
    })
}
