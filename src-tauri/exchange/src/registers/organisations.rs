//! 社会组织名册.

use std::collections::HashMap;

use hub::base::dates::PartialDate;
use hub::base::identity::IdentityKind;
use hub::base::quantity::Quantity;
use serde::Serialize;

use super::row::Row;
use super::{Intake, Place, towns};
use crate::cells::identity::{IdentityReading, identity};
use crate::cells::{dates, numbers, phones, text, trouble};
use crate::recognise::Table;
use crate::vocabulary;

#[derive(Debug, Clone)]
pub struct Organisation {
    pub place: Place,
    pub seq: Option<i64>,
    pub name: String,
    pub aliases: Option<String>,
    pub identity: IdentityReading,
    /// 社会团体, 社会服务机构, … or as written.
    pub kind: Option<String>,
    pub authority: Option<String>,
    pub supervisor: Option<String>,
    pub founded: Option<PartialDate>,
    pub leader: Option<String>,
    pub phones: Vec<String>,
    pub town: Option<String>,
    pub village: Option<String>,
    pub address: Option<String>,
    pub members: Option<Quantity>,
    pub women: Option<Quantity>,
    /// 1A to 5A.
    pub grade: Option<String>,
    pub inspections: Vec<Inspection>,
    /// 重点单建 and its kin.
    pub method: Option<String>,
    pub party: Option<String>,
    pub stage: Option<String>,
    pub remark: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Inspection {
    /// From the heading: 2023年度年检结论.
    pub year: Option<i32>,
    pub result: String,
}

pub(super) fn read(intake: &mut Intake, table: &Table<'_>, sheet: usize) {
    let first = intake.organisations.len();
    let mut seen = Seen::of(&intake.organisations);
    for row in &table.rows {
        let mut row = Row::new(table, sheet, *row);
        if let Some(record) = record(&mut row)
            && !seen.repeated(&record, &mut row)
        {
            intake.organisations.push(record);
        }
        row.done(intake);
    }
    let strange = towns::misspelt(intake.organisations.get(first..).unwrap_or_default());
    for (place, meant, written) in strange {
        let what = trouble("town-unknown")
            .arg("text", written)
            .arg("meant", meant);
        intake.report(place.sheet, place.row, "town", what);
    }
}

fn record(row: &mut Row<'_>) -> Option<Organisation> {
    let Some(name) = row.take("name", text::name) else {
        row.report("name", trouble("name-missing"));
        return None;
    };
    let kind = row.take("type", |cell| text::choice("type", cell));
    let identity = read_identity(row, kind.as_deref());
    let members = row.take("members", numbers::people);
    let women = row.take("women", numbers::people);
    if let (Some(members), Some(women)) = (&members, &women)
        && women.value > members.value
        && women.is_exact()
        && members.is_exact()
    {
        let what = trouble("women-exceed-total")
            .arg("women", women)
            .arg("members", members);
        row.report("women", what);
    }
    Some(Organisation {
        place: row.place(),
        seq: numbers::ordinal(row.cell("seq")),
        name,
        aliases: row.take("aliases", text::free),
        identity,
        kind,
        authority: row.take("authority", text::name),
        supervisor: row.take("supervisor", text::name),
        founded: row.take("founded", dates::date),
        leader: row.take("leader", text::name),
        phones: read_phones(row),
        town: row.take("town", text::name),
        village: row.take("village", text::name),
        address: row.take("address", text::free),
        members,
        women,
        grade: row.take("grade", text::grade),
        inspections: read_inspections(row),
        method: row.take("method", |cell| text::choice("method", cell)),
        party: row.take("party", text::free),
        stage: row.take("stage", |cell| text::choice("stage", cell)),
        remark: row.take("remark", text::free),
    })
}

pub(super) fn read_phones(row: &mut Row<'_>) -> Vec<String> {
    let mut all = Vec::new();
    for column in row.columns("phone") {
        let (read, wrong) = phones::phones(row.at(column));
        all.extend(
            read.into_iter()
                .filter(|number| !all.contains(number))
                .collect::<Vec<_>>(),
        );
        if let Some(what) = wrong {
            row.report_at(column, what);
        }
    }
    all
}

fn read_inspections(row: &mut Row<'_>) -> Vec<Inspection> {
    let mut all = Vec::new();
    for column in row.columns("inspection") {
        if let Some(result) = row.take_at(column, |cell| text::choice("inspection", cell)) {
            let digits: String = column
                .heading
                .chars()
                .filter(char::is_ascii_digit)
                .collect();
            all.push(Inspection {
                year: digits.get(..4).and_then(|y| y.parse().ok()),
                result,
            });
        }
    }
    all
}

/// The number with the two things it must agree with: its own check and the kind beside it.
fn read_identity(row: &mut Row<'_>, kind: Option<&str>) -> IdentityReading {
    if !row.has("code") {
        return IdentityReading::missing();
    }
    let (read, wrong) = identity(row.cell("code"));
    let is_wrong = wrong.is_some();
    if let Some(what) = wrong {
        row.report("code", what);
    }
    let Some(kind) = kind else { return read };
    let prefix = match kind {
        "社会团体" | "行业协会商会" => Some("51"),
        "社会服务机构" => Some("52"),
        "基金会" => Some("53"),
        _ => None,
    };
    match (read.kind, prefix, read.number.as_deref()) {
        (IdentityKind::Filing, Some(_), _) => {
            row.report("code", trouble("identity-kind-mismatch").arg("kind", kind));
        }
        (IdentityKind::CreditCode, Some(prefix), Some(code)) => {
            let found = code.get(..2).unwrap_or_default();
            if found != prefix && ["51", "52", "53"].contains(&found) && !is_wrong {
                row.report(
                    "type",
                    trouble("uscc-type-mismatch")
                        .arg("kind", kind)
                        .arg("found", found),
                );
            }
        }
        _ => {}
    }
    if vocabulary::value("type", kind).is_none() {
        row.report("type", trouble("value-unknown").arg("text", kind));
    }
    read
}

/// Codes and names met so far; a row that repeats one is left out and reported.
struct Seen {
    numbers: HashMap<String, usize>,
    names: HashMap<String, usize>,
}

impl Seen {
    fn of(known: &[Organisation]) -> Self {
        let mut seen = Seen {
            numbers: HashMap::new(),
            names: HashMap::new(),
        };
        known.iter().for_each(|record| seen.keep(record));
        seen
    }

    fn keep(&mut self, record: &Organisation) {
        if let Some(number) = &record.identity.number {
            self.numbers
                .entry(number.clone())
                .or_insert(record.place.row);
        }
        self.names
            .entry(text::name_key(&record.name))
            .or_insert(record.place.row);
    }

    fn repeated(&mut self, record: &Organisation, row: &mut Row<'_>) -> bool {
        let number = record
            .identity
            .number
            .as_ref()
            .and_then(|number| self.numbers.get(number));
        if let Some(first) = number {
            row.report("code", trouble("duplicate-code").arg("first", first));
            return true;
        }
        if let Some(first) = self.names.get(&text::name_key(&record.name)) {
            row.report("name", trouble("duplicate-name").arg("first", first));
            return true;
        }
        self.keep(record);
        false
    }
}
