//! The rows of a statement, each with its day, its direction and its amount to the fen; and the
//! statement's own totals, which must come out.

use hub::base::money::Yuan;
use hub::base::refusal::{Result, refuse};
use hub::base::typed::plain;
use hub::channels::grants::bank::{Flow, StatementLine};
use rust_decimal::Decimal;

use super::cells::{day, first_text, memo, money, number_of};
use super::statement::Reading;
use crate::cells::numbers;
use crate::cells::text::heading_key;
use crate::grid::Cell;
use crate::recognise::Column;
use crate::vocabulary;

/// 借方 and 贷方 of the rows above a total, with their signs as they stand.
#[derive(Default)]
struct Sums {
    out: Yuan,
    r#in: Yuan,
}

pub(super) fn read(reading: &Reading) -> Result<Vec<StatementLine>> {
    let date = reading.column("date").ok_or_else(|| {
        refuse("exchange-statement-no-date")
            .at("date")
            .arg("file", &reading.file)
    })?;
    has_amounts(reading)?;
    let mut lines = Vec::new();
    let mut sums = Sums::default();
    for row in reading.first_row..reading.sheet.rows.len() {
        match kind(reading, row, date) {
            Kind::Nothing => {}
            Kind::Total => total(reading, row, &sums)?,
            Kind::Line => lines.extend(line(reading, row, date, &mut sums)?),
        }
    }
    Ok(lines)
}

/// Both directions by column, or one amount whose direction is told.
fn has_amounts(reading: &Reading) -> Result<()> {
    let has = |field: &str| reading.column(field).is_some();
    if has("out") || has("in") {
        return Ok(());
    }
    if !has("amount") {
        return Err(refuse("exchange-statement-no-amount")
            .at("amount")
            .arg("file", &reading.file)
            .into());
    }
    let signed = || {
        let rows = reading.first_row..reading.sheet.rows.len();
        let column = reading.column("amount");
        rows.filter_map(|row| Some(reading.sheet.cell(row, column?.index).as_shown()))
            .any(|text| plain(&text).starts_with(['-', '+', '(', '−']))
    };
    match has("direction") || signed() {
        true => Ok(()),
        false => Err(refuse("exchange-statement-no-direction")
            .at("direction")
            .arg("file", &reading.file)
            .into()),
    }
}

enum Kind {
    Nothing,
    Total,
    Line,
}

fn kind(reading: &Reading, row: usize, date: &Column) -> Kind {
    let said: Vec<&Cell> = reading
        .sheet
        .rows
        .get(row)
        .into_iter()
        .flatten()
        .filter(|cell| !cell.is_blank())
        .collect();
    // A date alone is no movement; a row of one cell is a note.
    if said.len() < 2 {
        return Kind::Nothing;
    }
    let keys: Vec<String> = said
        .iter()
        .map(|cell| heading_key(&cell.to_text()))
        .collect();
    // A memo may end in 合计 as well: what is dated is a movement.
    let dated = day(reading.sheet.cell(row, date.index)).is_some();
    if !dated && keys.iter().any(|key| is_total(key)) {
        return Kind::Total;
    }
    let headings = reading
        .columns
        .iter()
        .map(|column| heading_key(&column.heading));
    let repeated = headings.filter(|heading| keys.contains(heading)).count();
    let amounts = ["out", "in", "amount"];
    let moves = amounts
        .iter()
        .filter_map(|field| reading.column(field))
        .any(|column| !reading.sheet.cell(row, column.index).is_blank());
    match repeated * 2 <= said.len() && (moves || dated) {
        true => Kind::Line,
        false => Kind::Nothing,
    }
}

/// 合计, 本页小计, 借方合计.
fn is_total(key: &str) -> bool {
    vocabulary::value("total", key).is_some()
        || (key.chars().count() <= 8
            && ["合计", "小计", "总计"]
                .iter()
                .any(|end| key.ends_with(end)))
}

/// A movement; none where the row moves nothing, as an opening balance does.
fn line(
    reading: &Reading,
    row: usize,
    date: &Column,
    sums: &mut Sums,
) -> Result<Option<StatementLine>> {
    let Some((flow, amount)) = moved(reading, row, sums)? else {
        return Ok(None);
    };
    let number = row + 1;
    let on = day(reading.sheet.cell(row, date.index)).ok_or_else(|| {
        refuse("exchange-statement-day")
            .at("date")
            .arg("line", number)
            .arg("text", reading.sheet.cell(row, date.index).as_shown())
    })?;
    let (party, account) = match flow {
        Flow::Out => (["party", "payee"], ["party_account", "payee_account"]),
        Flow::In => (["party", "payer"], ["party_account", "payer_account"]),
    };
    let balance = match reading.column("balance") {
        Some(column) => money(reading, row, column)?,
        None => None,
    };
    Ok(Some(StatementLine {
        line: u32::try_from(number).unwrap_or(u32::MAX),
        on,
        flow,
        amount,
        party: first_text(reading, row, &party),
        party_account: first_text(reading, row, &account).map(|text| number_of(&text)),
        memo: memo(reading, row),
        serial: first_text(reading, row, &["serial"]).map(|text| number_of(&text)),
        balance,
    }))
}

/// Direction and amount without its sign; a negative amount goes the other way (红字).
fn moved(reading: &Reading, row: usize, sums: &mut Sums) -> Result<Option<(Flow, Yuan)>> {
    let of = |field: &str| -> Result<Option<Yuan>> {
        match reading.column(field) {
            Some(column) => Ok(money(reading, row, column)?.filter(|amount| !amount.is_zero())),
            None => Ok(None),
        }
    };
    let (out, came) = (of("out")?, of("in")?);
    let (flow, amount) = match (out, came) {
        (Some(out), Some(came)) => {
            return Err(refuse("exchange-statement-both")
                .at("out")
                .arg("line", row + 1)
                .arg("out", out.grouped())
                .arg("in", came.grouped())
                .into());
        }
        (Some(out), None) => {
            sums.out += out;
            (Flow::Out, out)
        }
        (None, Some(came)) => {
            sums.r#in += came;
            (Flow::In, came)
        }
        (None, None) => match of("amount")? {
            Some(amount) => (direction(reading, row)?, amount),
            None => return Ok(None),
        },
    };
    Ok(Some(match amount.is_negative() {
        true => (turned(flow), amount.abs()),
        false => (flow, amount),
    }))
}

fn turned(flow: Flow) -> Flow {
    match flow {
        Flow::Out => Flow::In,
        Flow::In => Flow::Out,
    }
}

/// By its word; without such a column the sign alone says it, and plus is money in.
fn direction(reading: &Reading, row: usize) -> Result<Flow> {
    let Some(column) = reading.column("direction") else {
        return Ok(Flow::In);
    };
    let text = reading.sheet.cell(row, column.index).as_shown();
    match vocabulary::value("flow", &text) {
        Some("out") => Ok(Flow::Out),
        Some(_) => Ok(Flow::In),
        None => Err(refuse("exchange-statement-direction")
            .at("direction")
            .arg("line", row + 1)
            .arg("text", text)
            .into()),
    }
}

/// A total that stands in the file is the sum of the rows above it, or the file was cut.
fn total(reading: &Reading, row: usize, sums: &Sums) -> Result<()> {
    let cells = reading.sheet.rows.get(row).into_iter().flatten();
    let keys: Vec<String> = cells.map(|cell| heading_key(&cell.to_text())).collect();
    // Those of a page, a day or a month are parts of the whole.
    let of_all = keys.iter().any(|key| {
        is_total(key)
            && !["小计", "本页", "本日", "本月", "累计"]
                .iter()
                .any(|part| key.contains(part))
    });
    if !of_all {
        return Ok(());
    }
    for (field, sum) in [("out", sums.out), ("in", sums.r#in)] {
        let Some(column) = reading.column(field) else {
            continue;
        };
        let cell = reading.sheet.cell(row, column.index);
        let stands = numbers::money(cell, column.scale.unwrap_or(Decimal::ONE));
        let Ok(Some(stands)) = stands else { continue };
        if stands != sum {
            return Err(refuse("exchange-statement-total")
                .at(field)
                .arg("line", row + 1)
                .arg("column", column.full())
                .arg("stands", stands.grouped())
                .arg("sum", sum.grouped())
                .arg("difference", (stands - sum).abs().grouped())
                .into());
        }
    }
    Ok(())
}
