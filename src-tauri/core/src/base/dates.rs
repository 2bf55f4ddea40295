//! Dates as precise as they are known, as they are typed, and as they are written on papers.

use std::cmp::Ordering;
use std::fmt;
use std::str::FromStr;

use chrono::{Datelike, Days, Months, NaiveDate};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use ts_rs::TS;

use super::ids::SqlText;
use super::refusal::{Result, Stop, refuse};
use super::typed::{into_serde, plain};

/// Years a desk can mean; anything else is a slip of the hand.
const YEARS: std::ops::RangeInclusive<i32> = 1900..=2199;

/// A year, a month or a day: "2024年7月" stays `2024-07`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum PartialDate {
    Year(i32),
    /// Year and month 1–12.
    Month(i32, u32),
    Day(NaiveDate),
}

impl PartialDate {
    /// The first day it can mean.
    pub fn first_day(self) -> NaiveDate {
        match self {
            PartialDate::Year(year) => day_of(year, 1),
            PartialDate::Month(year, month) => day_of(year, month),
            PartialDate::Day(day) => day,
        }
    }

    /// The last day it can mean.
    pub fn last_day(self) -> NaiveDate {
        let months = match self {
            PartialDate::Year(_) => 12,
            PartialDate::Month(..) => 1,
            PartialDate::Day(day) => return day,
        };
        let first = self.first_day();
        first
            .checked_add_months(Months::new(months))
            .and_then(|next| next.checked_sub_days(Days::new(1)))
            .unwrap_or(first)
    }

    /// The day, where it is known.
    pub fn day(self) -> Option<NaiveDate> {
        match self {
            PartialDate::Day(day) => Some(day),
            _ => None,
        }
    }

    pub fn year(self) -> i32 {
        match self {
            PartialDate::Year(year) | PartialDate::Month(year, _) => year,
            PartialDate::Day(day) => day.year(),
        }
    }

    /// Running text, no padding (GB/T 9704-2012 7.3.5.4): 2024年7月1日, 2024年7月, 2024年.
    pub fn in_text(self) -> String {
        match self {
            PartialDate::Year(year) => format!("{year}年"),
            PartialDate::Month(year, month) => format!("{year}年{month}月"),
            PartialDate::Day(day) => format!("{}年{}月{}日", day.year(), day.month(), day.day()),
        }
    }
}

fn day_of(year: i32, month: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, 1).unwrap_or_default()
}

/// By the first day each can mean; of two that begin together, the more precise one first.
impl Ord for PartialDate {
    fn cmp(&self, other: &Self) -> Ordering {
        self.first_day()
            .cmp(&other.first_day())
            .then_with(|| self.last_day().cmp(&other.last_day()))
            .then_with(|| {
                self.to_string()
                    .len()
                    .cmp(&other.to_string().len())
                    .reverse()
            })
    }
}

impl PartialOrd for PartialDate {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl From<NaiveDate> for PartialDate {
    fn from(day: NaiveDate) -> Self {
        PartialDate::Day(day)
    }
}

/// ISO, as long as it is precise: `2024`, `2024-07`, `2024-07-01`.
impl fmt::Display for PartialDate {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            PartialDate::Year(year) => write!(out, "{year:04}"),
            PartialDate::Month(year, month) => write!(out, "{year:04}-{month:02}"),
            PartialDate::Day(day) => write!(out, "{}", day.format("%Y-%m-%d")),
        }
    }
}

/// Reads what people type: 2024.7.1, 2024年7月, 2024/7/1, 20240701, 二〇二四年七月. Refuses days that do not exist.
impl FromStr for PartialDate {
    type Err = Stop;

    fn from_str(text: &str) -> Result<PartialDate> {
        let unreadable = || refuse("base-date-unreadable").arg("text", text);
        let parts = parts(&plain(text)).ok_or_else(unreadable)?;
        let part = |at: usize| parts.get(at).copied();
        let Some(year) = part(0)
            .and_then(|y| i32::try_from(y).ok())
            .filter(|y| YEARS.contains(y))
        else {
            return Err(unreadable().into());
        };
        let absent = || Stop::from(refuse("base-date-nonexistent").arg("text", text));
        match (part(1), part(2)) {
            (None, _) => Ok(PartialDate::Year(year)),
            (Some(month), None) if (1..=12).contains(&month) => Ok(PartialDate::Month(year, month)),
            (Some(month), Some(day)) => NaiveDate::from_ymd_opt(year, month, day)
                .map(PartialDate::Day)
                .ok_or_else(absent),
            _ => Err(absent()),
        }
    }
}

/// A day as people type it; a month or a year alone is refused.
pub fn read_day(text: &str) -> Result<NaiveDate> {
    let date: PartialDate = text.parse()?;
    date.day()
        .ok_or_else(|| refuse("base-date-day-missing").arg("text", text).into())
}

/// For `#[serde(deserialize_with)]`: a day as people type it.
pub fn typed_day<'de, D: Deserializer<'de>>(input: D) -> std::result::Result<NaiveDate, D::Error> {
    read_day(&String::deserialize(input)?).map_err(into_serde)
}

/// Year, month, day as far as written; `None` where it is no date at all.
fn parts(text: &str) -> Option<Vec<u32>> {
    let text: String = text.chars().map(arabic).collect();
    if text.bytes().all(|b| b.is_ascii_digit()) {
        return match text.len() {
            4 => Some(vec![text.parse().ok()?]),
            6 | 8 => {
                let (year, rest) = text.split_at_checked(4)?;
                let (month, day) = rest.split_at_checked(2)?;
                let mut parts = vec![year.parse().ok()?, month.parse().ok()?];
                if !day.is_empty() {
                    parts.push(day.parse().ok()?);
                }
                Some(parts)
            }
            _ => None,
        };
    }
    match text.split_once('年') {
        Some((year, rest)) => chinese_parts(year, rest),
        None => separated_parts(&text),
    }
}

fn chinese_parts(year: &str, rest: &str) -> Option<Vec<u32>> {
    let mut parts = vec![year_number(year)?];
    if rest.is_empty() {
        return Some(parts);
    }
    let (month, rest) = rest.split_once('月')?;
    parts.push(small_number(month)?);
    if !rest.is_empty() {
        let day = rest
            .strip_suffix('日')
            .or_else(|| rest.strip_suffix('号'))
            .unwrap_or(rest);
        parts.push(small_number(day)?);
    }
    Some(parts)
}

fn separated_parts(text: &str) -> Option<Vec<u32>> {
    let separator = text.chars().find(|c| !c.is_ascii_digit())?;
    if !matches!(separator, '-' | '.' | '/' | '−' | '–' | '—' | '。' | '、') {
        return None;
    }
    let mut pieces: Vec<&str> = text.split(separator).collect();
    if pieces.len() > 2 && pieces.last().is_some_and(|last| last.is_empty()) {
        pieces.pop();
    }
    if pieces.len() > 3 {
        return None;
    }
    let mut pieces = pieces.into_iter();
    let mut parts = vec![year_number(pieces.next()?)?];
    for piece in pieces {
        parts.push(small_number(piece)?);
    }
    Some(parts)
}

fn arabic(c: char) -> char {
    match c {
        '〇' | '○' | '零' => '0',
        '一' => '1',
        '二' => '2',
        '三' => '3',
        '四' => '4',
        '五' => '5',
        '六' => '6',
        '七' => '7',
        '八' => '8',
        '九' => '9',
        other => other,
    }
}

fn year_number(text: &str) -> Option<u32> {
    (text.len() == 4 && text.bytes().all(|b| b.is_ascii_digit())).then(|| text.parse().ok())?
}

/// A month or a day: `7`, `07`, or with 十 once digits were made Arabic (`十1`, `2十`, `2十9`).
fn small_number(text: &str) -> Option<u32> {
    let Some((tens, ones)) = text.split_once('十') else {
        return (matches!(text.len(), 1 | 2) && text.bytes().all(|b| b.is_ascii_digit()))
            .then(|| text.parse().ok())?;
    };
    let place = |text: &str, empty: u32| match text {
        "" => Some(empty),
        _ => text
            .parse::<u32>()
            .ok()
            .filter(|n| text.len() == 1 && *n > 0),
    };
    Some(place(tens, 1)? * 10 + place(ones, 0)?)
}

/// 票据出票日期大写 (支付结算办法 附件一): 贰零贰肆年零壹月壹拾伍日.
pub fn in_cheque_words(day: NaiveDate) -> String {
    let year: String = day
        .year()
        .to_string()
        .chars()
        .filter_map(|c| c.to_digit(10))
        .map(capital)
        .collect();
    let month = day.month();
    let date = day.day();
    let month_zero = if matches!(month, 1 | 2 | 10) {
        "零"
    } else {
        ""
    };
    let day_zero = if date < 10 || date.is_multiple_of(10) {
        "零"
    } else {
        ""
    };
    format!(
        "{year}年{month_zero}{}月{day_zero}{}日",
        capitals(month),
        capitals(date)
    )
}

fn capital(digit: u32) -> char {
    const CAPITALS: [char; 10] = ['零', '壹', '贰', '叁', '肆', '伍', '陆', '柒', '捌', '玖'];
    usize::try_from(digit)
        .ok()
        .and_then(|at| CAPITALS.get(at))
        .copied()
        .unwrap_or('零')
}

/// 1–31 in capitals: 柒, 壹拾, 壹拾壹, 贰拾玖.
fn capitals(n: u32) -> String {
    let mut out = String::new();
    if n >= 10 {
        out.push(capital(n / 10));
        out.push('拾');
    }
    if n < 10 || !n.is_multiple_of(10) {
        out.push(capital(n % 10));
    }
    out
}

/// 2024年7月1日—2025年6月30日, with the one-character dash.
pub fn range_in_text(from: PartialDate, to: PartialDate) -> String {
    format!("{}—{}", from.in_text(), to.in_text())
}

impl Serialize for PartialDate {
    fn serialize<S: Serializer>(&self, out: S) -> std::result::Result<S::Ok, S::Error> {
        out.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for PartialDate {
    fn deserialize<D: Deserializer<'de>>(input: D) -> std::result::Result<Self, D::Error> {
        String::deserialize(input)?.parse().map_err(into_serde)
    }
}

impl SqlText for PartialDate {
    fn to_text(&self) -> String {
        self.to_string()
    }

    /// Strict: the column holds ISO of this precision, or the row is damaged.
    fn from_text(text: &str) -> Option<Self> {
        text.parse::<PartialDate>()
            .ok()
            .filter(|date| date.to_string() == text)
    }
}
crate::sql_text!(PartialDate);

impl TS for PartialDate {
    type WithoutGenerics = Self;
    type OptionInnerType = Self;

    fn name(_: &ts_rs::Config) -> String {
        "string".to_owned()
    }
    fn inline(_: &ts_rs::Config) -> String {
        "string".to_owned()
    }
}
