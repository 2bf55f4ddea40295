//! The unit of a figure: a column keeps one, and what is counted in another is not added to it. No I/O.

use rust_decimal::Decimal;

use crate::base::quantity::Quantity;
use crate::base::refusal::{Result, refuse};

/// Ways to say people, and ways to say families: they are the same count.
const PEOPLE: [&str; 4] = ["人", "名", "位", "people"];
const HOUSEHOLDS: [&str; 4] = ["户", "家庭", "个家庭", "families"];
/// What comes in whole ones only, besides people and families.
const WHOLE: [&str; 23] = [
    "人次",
    "次",
    "场",
    "场次",
    "期",
    "节",
    "个",
    "家",
    "件",
    "份",
    "篇",
    "篇次",
    "条",
    "种",
    "支",
    "张",
    "person-times",
    "activities",
    "lessons",
    "cases",
    "reports",
    "organisations",
    "kinds",
];
const DURATIONS: [&str; 5] = ["小时", "学时", "课时", "天", "hours"];
/// What a register's indicator bears that named no unit: it takes any.
const UNNAMED: &str = "—";

/// People or families, each of whom may be in two places at once.
pub fn counts_someone(unit: &str) -> bool {
    counts_people(unit) || counts_households(unit)
}

pub fn counts_people(unit: &str) -> bool {
    PEOPLE.contains(&unit)
}

pub fn counts_households(unit: &str) -> bool {
    HOUSEHOLDS.contains(&unit)
}

/// There is no half of one, and never fewer than none.
pub fn comes_whole(unit: &str) -> bool {
    counts_someone(unit) || WHOLE.contains(&unit)
}

pub fn is_duration(unit: &str) -> bool {
    DURATIONS.contains(&unit)
}

/// 人 and 名 are the same people; 人 and 户 are not the same.
pub fn alike(one: &str, other: &str) -> bool {
    one == other
        || (counts_people(one) && counts_people(other))
        || (counts_households(one) && counts_households(other))
}

/// A count as its column keeps it: in the column's unit where none was said or where it is the same by ten thousands;
/// another unit is refused.
pub fn in_the_unit(count: Quantity, unit: &str, field: &'static str) -> Result<Quantity> {
    if count.unit.is_empty() {
        return Ok(bare(count, unit));
    }
    if alike(&count.unit, unit) || unit == UNNAMED {
        return Ok(count);
    }
    scaled(&count, unit).ok_or_else(|| {
        refuse("projects-other-unit")
            .at(field)
            .arg("given", &count)
            .arg("said", &count.unit)
            .arg("unit", unit)
            .into()
    })
}

/// 2万 under 元 is 2万元, and under 万元 it is 2万元 as well.
fn bare(count: Quantity, unit: &str) -> Quantity {
    let (by, of) = scale(unit);
    let said_in_ten_thousands = count
        .said
        .as_deref()
        .is_some_and(|said| said.contains(['万', '亿']));
    if by > Decimal::ONE && said_in_ten_thousands {
        let of = Quantity {
            unit: of.to_owned(),
            ..count.clone()
        };
        if let Some(scaled) = scaled(&of, unit) {
            return scaled;
        }
    }
    Quantity {
        said: count.said.map(|said| format!("{said}{unit}")),
        unit: unit.to_owned(),
        ..count
    }
}

/// 12万元 in 元, 120000元 in 万元; `None` where the units are not the same by ten thousands.
fn scaled(count: &Quantity, unit: &str) -> Option<Quantity> {
    let ((from, of), (to, wanted)) = (scale(&count.unit), scale(unit));
    if of != wanted {
        return None;
    }
    Some(Quantity {
        value: count.value.checked_mul(from)?.checked_div(to)?.normalize(),
        unit: unit.to_owned(),
        said: None,
        ..count.clone()
    })
}

/// 万元 is ten thousand 元.
fn scale(unit: &str) -> (Decimal, &str) {
    for (said, by) in [("万", 10_000), ("亿", 100_000_000)] {
        match unit.strip_prefix(said) {
            Some(of) if !of.is_empty() => return (Decimal::from(by), of),
            _ => {}
        }
    }
    (Decimal::ONE, unit)
}
