//! Decimals that stand in a table as text: percentages, points, hours. One that cannot be read is damage, and is said.
//! And how they are rounded where they are shown.

use std::str::FromStr;

use rusqlite::Row;
use rusqlite::types::Type;
use rust_decimal::{Decimal, RoundingStrategy};

pub fn decimal(row: &Row<'_>, column: &str) -> rusqlite::Result<Decimal> {
    read(&row.get::<_, String>(column)?)
}

/// Of a column that may be empty.
pub fn decimal_if_any(row: &Row<'_>, column: &str) -> rusqlite::Result<Option<Decimal>> {
    let text: Option<String> = row.get(column)?;
    text.as_deref().map(read).transpose()
}

fn read(text: &str) -> rusqlite::Result<Decimal> {
    Decimal::from_str(text)
        .map_err(|error| rusqlite::Error::FromSqlConversionFailure(0, Type::Text, Box::new(error)))
}

/// To one decimal, a half away from zero: as papers print it and as a spreadsheet rounds it.
pub fn tenths(value: Decimal) -> Decimal {
    value.round_dp_with_strategy(1, RoundingStrategy::MidpointAwayFromZero)
}
