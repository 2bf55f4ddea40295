//! Selected cells counted: how many say something, what their numbers come to.

use rust_decimal::Decimal;

use super::Sheet;
use super::column::Kind;
use super::memory::Held;
use crate::base::book::Reader;
use crate::base::money::Yuan;
use crate::base::quantity::{Quantity, Word};
use crate::base::refusal::Result;

#[derive(Default)]
pub struct Counted {
    pub filled: usize,
    numbers: usize,
    sum: Decimal,
    approximate: bool,
    /// All numbers are money.
    money: Option<bool>,
}

impl Held {
    /// The cells of these columns in these rows.
    pub fn counted(
        &mut self,
        reader: &Reader,
        sheet: &'static Sheet,
        keys: &[String],
        rows: &[u32],
    ) -> Result<Counted> {
        let columns: Vec<_> = keys.iter().filter_map(|key| sheet.column(key)).collect();
        let places: Vec<usize> = columns.iter().map(|(place, _)| *place).collect();
        let held = self.columns(reader, sheet, &places)?;
        let mut counted = Counted::default();
        for (place, column) in columns {
            let Some(values) = held.get(&place) else {
                continue;
            };
            for row in rows {
                counted.filled += usize::from(!values.is_blank(*row));
                if let Some(amount) = values.amount(*row) {
                    counted.add(amount.value, amount.word, column.kind == Kind::Money);
                }
            }
        }
        Ok(counted)
    }
}

impl Counted {
    fn add(&mut self, value: Decimal, word: Option<Word>, money: bool) {
        self.numbers += 1;
        self.sum = self.sum.saturating_add(value);
        self.approximate |= word.is_some();
        self.money = Some(self.money.unwrap_or(true) && money);
    }

    /// Approximate where one of the numbers is.
    pub fn sum(&self) -> Option<String> {
        (self.numbers > 0).then(|| self.said(self.sum))
    }

    /// To two decimals.
    pub fn average(&self) -> Option<String> {
        let average = self.sum.checked_div(Decimal::from(self.numbers))?;
        Some(self.said(average.round_dp(2)))
    }

    fn said(&self, number: Decimal) -> String {
        match (self.money, self.approximate) {
            (Some(true), _) => {
                Yuan::new(number).map_or_else(|_| number.to_string(), |yuan| yuan.to_string())
            }
            (_, true) => Quantity::said_with(Word::About, number, "").to_string(),
            (_, false) => number.normalize().to_string(),
        }
    }
}
