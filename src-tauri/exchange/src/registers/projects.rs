//! 支持项目台账: projects with their award and its tranches in columns.

use std::collections::HashMap;

use chrono::NaiveDate;
use hub::base::dates::PartialDate;
use hub::base::money::Yuan;

use super::row::Row;
use super::{Intake, Place, organisations::read_phones};
use crate::cells::dates::{self, Span};
use crate::cells::{numbers, text, trouble};
use crate::recognise::{Role, Table};

#[derive(Debug, Clone)]
pub struct Project {
    pub place: Place,
    pub number: Option<String>,
    pub name: String,
    /// As written.
    pub organisation: Option<String>,
    /// The organisation of this import.
    pub undertaken_by: Option<usize>,
    pub leader: Option<String>,
    pub phones: Vec<String>,
    pub domain: Option<String>,
    pub period: Option<Span>,
    pub signed: Option<PartialDate>,
    pub applied: Option<Yuan>,
    pub award: Option<Yuan>,
    pub tranches: Vec<Tranche>,
    pub refund: Option<Yuan>,
    /// 进行中, 已结项, 终止 … or as written.
    pub state: Option<String>,
    pub remark: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tranche {
    pub name: String,
    pub amount: Yuan,
    /// When it was paid; without a date it is due and not yet paid.
    pub paid: Option<NaiveDate>,
}

impl Project {
    /// Paid by the columns, less what came back.
    pub fn net_paid(&self) -> Yuan {
        let paid: Yuan = self
            .tranches
            .iter()
            .filter(|t| t.paid.is_some())
            .map(|t| t.amount)
            .sum();
        paid - self.refund.unwrap_or_default()
    }
}

pub(super) fn read(intake: &mut Intake, table: &Table<'_>, sheet: usize) {
    let mut seen: HashMap<String, usize> = HashMap::new();
    for row in &table.rows {
        let mut row = Row::new(table, sheet, *row);
        if let Some(record) = record(&mut row, table) {
            let key = record
                .number
                .clone()
                .unwrap_or_else(|| text::name_key(&record.name));
            match seen.get(&key) {
                Some(first) => {
                    let field = if record.number.is_some() {
                        "number"
                    } else {
                        "name"
                    };
                    row.report(field, trouble("duplicate-row").arg("first", first));
                }
                None => {
                    seen.insert(key, record.place.row);
                    check_money(&record, &mut row, table);
                    intake.projects.push(record);
                }
            }
        }
        row.done(intake);
    }
}

fn record(row: &mut Row<'_>, table: &Table<'_>) -> Option<Project> {
    let Some(name) = row.take("name", text::name) else {
        row.report("name", trouble("name-missing"));
        return None;
    };
    Some(Project {
        place: row.place(),
        number: row.take("number", text::number),
        name,
        organisation: row.take("organisation", text::name),
        undertaken_by: None,
        leader: row.take("leader", text::name),
        phones: read_phones(row),
        domain: row.take("domain", text::free),
        period: period(row),
        signed: row.take("signed", dates::date),
        applied: row.money("applied"),
        award: row.money("award"),
        tranches: tranches(row, table),
        refund: row
            .money("refund")
            .map(Yuan::abs)
            .filter(|refund| !refund.is_zero()),
        state: row.take("state", |cell| text::choice("state", cell)),
        remark: row.take("remark", text::free),
    })
}

/// One column of both dates, or one of each.
pub(super) fn period(row: &mut Row<'_>) -> Option<Span> {
    if let Some(span) = row.take("period", dates::span) {
        return Some(span);
    }
    let from = row.take("start", dates::date);
    let to = row.take("end", dates::date);
    from.or(to).map(|first| Span {
        from: first,
        to: from.and(to),
    })
}

fn tranches(row: &mut Row<'_>, table: &Table<'_>) -> Vec<Tranche> {
    let mut all = Vec::new();
    for column in &table.columns {
        let Role::TrancheAmount(name) = &column.role else {
            continue;
        };
        let amount = row.take_at(column, |cell| numbers::money(cell, Table::scale(column)));
        let Some(amount) = amount.filter(|amount| !amount.is_zero()) else {
            continue;
        };
        let dated = table
            .columns
            .iter()
            .find(|c| c.role == Role::TrancheDate(name.clone()));
        let paid = dated.and_then(|column| row.take_at(column, dates::date));
        all.push(Tranche {
            name: name.clone(),
            amount,
            paid: paid.map(PartialDate::first_day),
        });
    }
    all
}

/// Tranches beyond the award, tranches paid before the agreement.
fn check_money(record: &Project, row: &mut Row<'_>, table: &Table<'_>) {
    let column_of = |role: Role| table.columns.iter().find(|column| column.role == role);
    let mut sum = Yuan::ZERO;
    for tranche in &record.tranches {
        sum += tranche.amount;
        if let (Some(award), Some(column)) = (
            record.award,
            column_of(Role::TrancheAmount(tranche.name.clone())),
        ) && sum > award
        {
            row.report_at(
                column,
                trouble("over-award").arg("award", award).arg("sum", sum),
            );
        }
        if let (Some(paid), Some(signed), Some(column)) = (
            tranche.paid,
            record.signed,
            column_of(Role::TrancheDate(tranche.name.clone())),
        ) && paid < signed.first_day()
        {
            row.report_at(column, trouble("paid-before-signing").arg("signed", signed));
        }
    }
}
