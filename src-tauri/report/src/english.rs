//! Dates and amounts in English.

use chrono::Datelike;
use hub::base::dates::PartialDate;
use hub::base::money::Yuan;

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
