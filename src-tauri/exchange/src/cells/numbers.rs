//! Amounts, counts, hours and percentages.

use std::str::FromStr;

use hub::base::money::Yuan;
use hub::base::quantity::{Quantity, said};
use hub::base::refusal::Stop;
use hub::base::typed::plain;
use rust_decimal::Decimal;

use super::{Reading, Trouble, trouble, written};
use crate::grid::{self, Cell};

/// What a number in the column is counted in, by its heading: 金额（万元） gives 10,000.
pub fn scale_of(unit: &str) -> Option<Decimal> {
    match plain(unit)
        .trim_start_matches("单位:")
        .trim_start_matches("人民币")
    {
        "元" | "¥" => Some(Decimal::ONE),
        "千元" => Some(Decimal::from(1_000)),
        "万元" | "万" => Some(Decimal::from(10_000)),
        "百万元" => Some(Decimal::from(1_000_000)),
        "亿元" | "亿" => Some(Decimal::from(100_000_000)),
        _ => None,
    }
}

/// An amount; a unit written in the cell goes before that of the heading.
pub fn money(cell: &Cell, scale: Decimal) -> Reading<Yuan> {
    let Some(text) = written(cell)? else {
        return Ok(None);
    };
    let unreadable = || trouble("amount-unreadable").arg("text", &text);
    let exact = |number: Decimal| {
        let amount = number.checked_mul(scale).ok_or_else(unreadable)?;
        Yuan::new(amount).map(Some).map_err(|stop| why(stop, &text))
    };
    if let Cell::Number(number) = cell {
        return exact(decimal(*number).ok_or_else(unreadable)?);
    }
    let bare = plain(&text);
    // A bare number, also with thousands and brackets, counts in the heading's unit.
    let says_unit = bare
        .chars()
        .any(|c| matches!(c, '元' | '万' | '千' | '亿' | '圆' | '¥'));
    let amount = Yuan::from_str(&text);
    match (says_unit || scale == Decimal::ONE, amount) {
        (true, amount) => amount.map(Some).map_err(|stop| why(stop, &text)),
        (false, Ok(amount)) => exact(amount.decimal()),
        // Three decimals of 万元 are no fraction of a fen.
        (false, Err(_)) => exact(Decimal::from_str(&bare).map_err(|_| unreadable())?),
    }
}

fn why(stop: Stop, text: &str) -> Trouble {
    let code = match &stop {
        Stop::Refused(refusal) if refusal.code == "base-money-decimals" => "amount-decimals",
        _ => "amount-unreadable",
    };
    trouble(code).arg("text", text)
}

/// A cell's number as a spreadsheet shows it: 15 significant digits.
pub fn decimal(number: f64) -> Option<Decimal> {
    Decimal::from_str(&grid::plain(number))
        .ok()
        .map(|d| d.normalize())
}

/// A count, with the word that was said: 约50人, 80多户, 近2000名, １２.
pub fn count(cell: &Cell) -> Reading<Quantity> {
    let Some(text) = written(cell)? else {
        return Ok(None);
    };
    let unreadable = || trouble("count-unreadable").arg("text", &text);
    let read = match cell {
        Cell::Number(number) => decimal(*number).map(|value| Quantity::exact(value, "")),
        _ => said(&plain(&text)),
    };
    let read = read.ok_or_else(unreadable)?;
    if read.value.is_sign_negative() && !read.value.is_zero() {
        return Err(unreadable());
    }
    Ok(Some(read))
}

/// A whole count of people: a fraction of one cannot be.
pub fn people(cell: &Cell) -> Reading<Quantity> {
    match count(cell)? {
        Some(read) if !read.value.is_integer() => {
            Err(trouble("count-unreadable").arg("text", cell.to_text()))
        }
        read => Ok(read),
    }
}

/// Hours: 33小时, 共3小时, 4学时, 2课时, 12.5.
pub fn hours(cell: &Cell) -> Reading<Decimal> {
    Ok(count(cell)?.map(|read| read.value))
}

/// A percentage in percent: 95.2%, 0.96 (a cell formatted as percent), ≥90%, 95.
pub fn percent(cell: &Cell) -> Reading<Quantity> {
    let Some(read) = count(cell)? else {
        return Ok(None);
    };
    let written_with_sign = matches!(cell, Cell::Text(text) if plain(text).contains('%'));
    let fraction = !written_with_sign && read.value <= Decimal::ONE && !read.value.is_zero();
    let value = if fraction {
        read.value * Decimal::ONE_HUNDRED
    } else {
        read.value
    };
    Ok(Some(Quantity {
        value: value.normalize(),
        unit: "%".to_owned(),
        ..read
    }))
}

/// A number of a row or an event: 12, "12", 第12期.
pub fn ordinal(cell: &Cell) -> Option<i64> {
    let digits: String = plain(&cell.to_text())
        .chars()
        .filter(char::is_ascii_digit)
        .collect();
    digits.parse().ok()
}
