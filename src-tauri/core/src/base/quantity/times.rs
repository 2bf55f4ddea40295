//! A count times what each of it has: 80多户 × 2万元/户·年 = 160多万元/年.

use rust_decimal::Decimal;

use super::{Quantity, Word};

const SCALES: [char; 2] = ['万', '亿'];
const TEN_THOUSAND: i64 = 10_000;
const HUNDRED_MILLION: i64 = 100_000_000;

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
        let product = Quantity {
            word,
            ..Quantity::exact(self.value.checked_mul(each.value)?, &unit)
        };
        let said_so = [self, each].iter().any(|part| part.is_said_scaled());
        let said = (said_so || product.trails_its_word()).then(|| product.scaled_down());
        Some(Quantity {
            said: said.flatten(),
            ..product
        })
    }

    /// As a figure that nobody counted is said: 约160多万元/年; what is said to be near or under is rough enough.
    pub fn worked_out(&self) -> String {
        match self.word {
            None => format!("{}{self}", Word::About.word()),
            Some(word) if word.follows() => format!("{}{self}", Word::About.word()),
            Some(_) => self.to_string(),
        }
    }

    fn is_said_scaled(&self) -> bool {
        let said = self.said.as_deref();
        said.is_some_and(|said| said.contains(SCALES))
    }

    /// 1600000多 says sixteen hundred thousand and one: the 多 is of the last ten thousand.
    fn trails_its_word(&self) -> bool {
        let follows = self.word.is_some_and(Word::follows);
        follows && self.value.abs() >= Decimal::from(TEN_THOUSAND)
    }

    /// 160多万元/年, 近160万元/年; `None` where the unit is one of ten thousands already.
    fn scaled_down(&self) -> Option<String> {
        if self.unit.starts_with(SCALES) {
            return None;
        }
        let hundred_millions = self.value.abs() >= Decimal::from(HUNDRED_MILLION);
        let (by, scale) = match hundred_millions {
            true => (HUNDRED_MILLION, '亿'),
            false => (TEN_THOUSAND, '万'),
        };
        let scaled = self.value.checked_div(Decimal::from(by))?.normalize();
        let (before, behind) = match self.word {
            Some(word) if word.follows() => ("", word.word()),
            Some(word) => (word.word(), ""),
            None => ("", ""),
        };
        Some(format!("{before}{scaled}{behind}{scale}{}", self.unit))
    }
}
