//! Decimals that stand in a table as text: percentages, points, hours. One that cannot be read is damage, and is said.

use std::str::FromStr;

use rusqlite::Row;
use rusqlite::types::Type;
use rust_decimal::Decimal;

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
