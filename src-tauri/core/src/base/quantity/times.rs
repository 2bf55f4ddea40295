//! A count times what each of it has: 80多户 × 2万元/户·年 = 160多万元/年.

use rust_decimal::Decimal;

use super::{Quantity, Word};

impl Quantity {
    /// `None` where the units do not meet: `each` is per this count's unit (元/户·年 for 户).
    /// With one estimate the product is one of the same kind; with two of different kinds it is 约.
    pub fn times(&self, each: &Quantity) -> Option<Quantity> {
        let (of, per) = each.unit.split_once('/')?;
        let mut rest: Vec<&str> = per.split('·').collect();
        let at = rest.iter().position(|unit| *unit == self.unit)?;
        rest.remove(at);
        let unit = if rest.is_empty() {
            of.to_owned()
        } else {
            format!("{of}/{}", rest.join("·"))
        };
        let word = match (self.word, each.word) {
            (None, word) | (word, None) => word,
            (Some(one), Some(other)) if one == other => Some(one),
            _ => Some(Word::About),
        };
        let in_ten_thousands = [self, each]
            .iter()
            .any(|part| part.said.as_deref().is_some_and(|said| said.contains('万')));
        let product = Quantity {
            word,
            ..Quantity::exact(self.value.checked_mul(each.value)?, &unit)
        };
        let said = if in_ten_thousands {
            product.in_ten_thousands()
        } else {
            None
        };
        Some(Quantity { said, ..product })
    }

    /// 160多万元/年, 近160万元/年.
    fn in_ten_thousands(&self) -> Option<String> {
        let scaled = self.value.checked_div(Decimal::from(10_000))?.normalize();
        let (before, behind) = match self.word {
            Some(word) if word.follows() => ("", word.word()),
            Some(word) => (word.word(), ""),
            None => ("", ""),
        };
        Some(format!("{before}{scaled}{behind}万{}", self.unit))
    }
}
