//! Dates, counts and amounts in English.

use chrono::Datelike;
use hub::base::dates::PartialDate;
use hub::base::money::{Yuan, thousands};
use hub::base::quantity::{Quantity, Word};
use rust_decimal::Decimal;

const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// `1 July 2024`, `July 2024`, `2024`.
pub(crate) fn date(date: PartialDate) -> String {
    match date {
        PartialDate::Year(year) => year.to_string(),
        PartialDate::Month(year, month) => format!("{} {year}", month_name(month)),
        PartialDate::Day(day) => {
            format!("{} {} {}", day.day(), month_name(day.month()), day.year())
        }
    }
}

fn month_name(month: u32) -> &'static str {
    let at = usize::try_from(month).unwrap_or_default().wrapping_sub(1);
    MONTHS.get(at).copied().unwrap_or_default()
}

/// Units that people write, for one and for several; another unit stays as it was written.
const UNITS: [(&str, &str, &str); 23] = [
    ("人", "person", "people"),
    ("名", "person", "people"),
    ("人次", "person-time", "person-times"),
    ("小时", "hour", "hours"),
    ("学时", "class hour", "class hours"),
    ("课时", "class hour", "class hours"),
    ("节", "lesson", "lessons"),
    ("天", "day", "days"),
    ("场", "session", "sessions"),
    ("场次", "session", "sessions"),
    ("次", "time", "times"),
    ("户", "household", "households"),
    ("家", "", ""),
    ("个", "", ""),
    ("件", "piece", "pieces"),
    ("份", "copy", "copies"),
    ("篇", "article", "articles"),
    ("支", "team", "teams"),
    ("元", "yuan", "yuan"),
    ("元/人", "yuan a person", "yuan a person"),
    (
        "元/户·年",
        "yuan a household a year",
        "yuan a household a year",
    ),
    ("元/年", "yuan a year", "yuan a year"),
    ("元/人·年", "yuan a person a year", "yuan a person a year"),
];

/// 80多户: `over 80 households`. The number is not rounded, and what was approximate stays so.
pub(crate) fn quantity(quantity: &Quantity) -> String {
    let word = match quantity.word {
        None => "",
        Some(Word::About) => "about ",
        Some(Word::Nearly) => "nearly ",
        Some(Word::Over | Word::More | Word::Exceeding) => "over ",
        Some(Word::Less) => "under ",
        Some(Word::AtLeast) => "at least ",
    };
    let plus = match &quantity.said {
        Some(said) if said.starts_with('+') => "+",
        _ => "",
    };
    let one = quantity.value == Decimal::ONE && quantity.word.is_none();
    let number = number(quantity);
    let known = UNITS.iter().find(|(unit, ..)| *unit == quantity.unit);
    let (space, unit) = match known {
        Some((_, "", _)) => ("", ""),
        Some((_, single, _)) if one => (" ", *single),
        Some((.., several)) => (" ", *several),
        None => ("", quantity.unit.as_str()),
    };
    format!("{word}{plus}{number}{space}{unit}")
}

/// A figure that nobody counted: `about 1.6 million yuan a year`; what is said to be over or near is rough enough.
pub(crate) fn worked_out(figure: &Quantity) -> String {
    match figure.word {
        None => format!("about {}", quantity(figure)),
        Some(_) => quantity(figure),
    }
}

/// What was said in ten thousands is grouped as English groups it: `20,000`, `1.6 million`.
fn number(quantity: &Quantity) -> String {
    let number = quantity.value.normalize();
    let said = quantity.said.as_deref().unwrap_or_default();
    if !said.contains(['万', '亿']) {
        return number.to_string();
    }
    let millions = number.checked_div(Decimal::from(1_000_000));
    match millions.map(|millions| millions.normalize()) {
        Some(millions) if millions.abs() >= Decimal::ONE && millions.scale() <= 2 => {
            format!("{millions} million")
        }
        _ => grouped(&number.to_string()),
    }
}

fn grouped(number: &str) -> String {
    let (sign, digits) = number
        .strip_prefix('-')
        .map_or(("", number), |rest| ("-", rest));
    match digits.split_once('.') {
        Some((whole, rest)) => format!("{sign}{}.{rest}", thousands(whole)),
        None => format!("{sign}{}", thousands(digits)),
    }
}

const SMALL: [&str; 20] = [
    "Zero",
    "One",
    "Two",
    "Three",
    "Four",
    "Five",
    "Six",
    "Seven",
    "Eight",
    "Nine",
    "Ten",
    "Eleven",
    "Twelve",
    "Thirteen",
    "Fourteen",
    "Fifteen",
    "Sixteen",
    "Seventeen",
    "Eighteen",
    "Nineteen",
];
const TENS: [&str; 10] = [
    "", "", "Twenty", "Thirty", "Forty", "Fifty", "Sixty", "Seventy", "Eighty", "Ninety",
];
const SCALES: [&str; 5] = ["", " Thousand", " Million", " Billion", " Trillion"];

/// `Thirty Thousand Yuan Only`, `One Thousand Six Hundred and Eighty Yuan and 32 Fen`.
pub(crate) fn amount(amount: Yuan) -> String {
    let fen = amount.fen().unsigned_abs();
    let minus = if amount.is_negative() { "Minus " } else { "" };
    let yuan = whole(fen / 100);
    match fen % 100 {
        0 => format!("{minus}{yuan} Yuan Only"),
        rest => format!("{minus}{yuan} Yuan and {rest} Fen"),
    }
}

fn whole(number: u128) -> String {
    if number == 0 {
        return word(&SMALL, 0).to_owned();
    }
    let mut groups = Vec::new();
    let mut rest = number;
    for scale in SCALES {
        if rest == 0 {
            break;
        }
        let group = usize::try_from(rest % 1000).unwrap_or_default();
        if group > 0 {
            groups.push(format!("{}{scale}", hundreds(group)));
        }
        rest /= 1000;
    }
    groups.reverse();
    groups.join(" ")
}

fn hundreds(number: usize) -> String {
    let (hundred, rest) = (number / 100, number % 100);
    match (hundred, rest) {
        (0, _) => tens(rest),
        (_, 0) => format!("{} Hundred", word(&SMALL, hundred)),
        _ => format!("{} Hundred and {}", word(&SMALL, hundred), tens(rest)),
    }
}

fn tens(number: usize) -> String {
    match (number / 10, number % 10) {
        (0 | 1, _) => word(&SMALL, number).to_owned(),
        (ten, 0) => word(&TENS, ten).to_owned(),
        (ten, one) => format!("{}-{}", word(&TENS, ten), word(&SMALL, one)),
    }
}

fn word(words: &'static [&'static str], at: usize) -> &'static str {
    words.get(at).copied().unwrap_or_default()
}
