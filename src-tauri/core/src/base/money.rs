//! Money: yuan with two decimals, never a float. Fen in the table, `"5000.00"` in JSON.

use std::fmt;
use std::iter::Sum;
use std::ops::{Add, AddAssign, Neg, Sub, SubAssign};
use std::str::FromStr;

use rusqlite::types::{FromSql, FromSqlError, FromSqlResult, ToSql, ToSqlOutput, ValueRef};
use rust_decimal::{Decimal, RoundingStrategy};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use ts_rs::TS;

use super::incoming::into_serde;
use super::refusal::{Result, Stop, refuse};
use super::typed::plain;

/// The largest amount taken in, in fen: 999,999,999,999.99 yuan (field-guide 2.2).
const CAP_FEN: i128 = 99_999_999_999_999;

/// An amount in yuan, exact to the fen. Amounts taken in stay under the cap; sums may pass it.
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, TS)]
pub struct Yuan(#[ts(type = "string")] Decimal);

impl Yuan {
    pub const ZERO: Yuan = Yuan(Decimal::ZERO);

    /// `fen`: hundredths of a yuan.
    pub fn from_fen(fen: i64) -> Yuan {
        Yuan(Decimal::new(fen, 2))
    }

    /// Hundredths of a yuan.
    pub fn fen(self) -> i128 {
        let mut scaled = self.0;
        scaled.rescale(2);
        scaled.mantissa()
    }

    pub fn decimal(self) -> Decimal {
        self.0
    }

    /// Refuses a third decimal and amounts over the cap.
    pub fn new(amount: Decimal) -> Result<Yuan> {
        let amount = amount.normalize();
        if amount.scale() > 2 {
            return Err(refuse("base-money-decimals").arg("amount", amount).into());
        }
        if amount.abs() > Decimal::from_i128_with_scale(CAP_FEN, 2) {
            return Err(refuse("base-money-cap").arg("amount", amount).into());
        }
        Ok(Yuan(amount))
    }

    pub fn is_zero(self) -> bool {
        self.0.is_zero()
    }

    pub fn is_positive(self) -> bool {
        self.0 > Decimal::ZERO
    }

    pub fn is_negative(self) -> bool {
        self.0 < Decimal::ZERO
    }

    pub fn abs(self) -> Yuan {
        Yuan(self.0.abs())
    }

    /// `5,000.00`: as in tables.
    pub fn grouped(self) -> String {
        let fen = self.fen();
        let yuan = (fen.abs() / 100).to_string();
        let sign = if fen < 0 { "-" } else { "" };
        format!("{sign}{}.{:02}", thousands(&yuan), fen.abs() % 100)
    }

    /// `¥5,000.00`: as on papers; no 元 follows it (会计基础工作规范 第五十二条).
    pub fn figure(self) -> String {
        let sign = if self.is_negative() { "-" } else { "" };
        format!("{sign}¥{}", self.abs().grouped())
    }

    /// Shares by percent, each cut to the fen; the last takes the rest, so they sum to the whole.
    /// Percents must be positive and sum to 100.
    pub fn split(self, percents: &[Decimal]) -> Result<Vec<Yuan>> {
        let sum: Decimal = percents.iter().sum();
        if sum != Decimal::ONE_HUNDRED || percents.iter().any(|p| *p <= Decimal::ZERO) {
            return Err(refuse("base-split-percents")
                .arg("sum", sum.normalize())
                .into());
        }
        let mut left = self;
        let mut shares = Vec::with_capacity(percents.len());
        for percent in percents.iter().take(percents.len().saturating_sub(1)) {
            let exact = self.0 * *percent / Decimal::ONE_HUNDRED;
            let share = Yuan(exact.round_dp_with_strategy(2, RoundingStrategy::ToZero));
            shares.push(share);
            left -= share;
        }
        shares.push(left);
        Ok(shares)
    }

    /// This amount in percent of `whole`; `None` without a denominator (printed as "—").
    pub fn percent_of(self, whole: Yuan) -> Option<Decimal> {
        (self.0 * Decimal::ONE_HUNDRED).checked_div(whole.0)
    }
}

pub fn thousands(digits: &str) -> String {
    let mut out = String::with_capacity(digits.len() + digits.len() / 3);
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            out.push(',');
        }
        out.push(digit);
    }
    out
}

/// Reads what people type: `5,000` `￥5000` `5000元` `0.5万元` `（1,000.00）` `５０００`.
impl FromStr for Yuan {
    type Err = Stop;

    fn from_str(text: &str) -> Result<Yuan> {
        let unreadable = || refuse("base-money-unreadable").arg("text", text);
        let bare = plain(text);
        let (negative, bare) = take_sign(&bare);
        let bare = take_front(bare, &["人民币", "RMB", "CNY", "¥"]);
        let (negative_inside, bare) = take_sign(bare);
        let bare = take_back(bare, &["元整", "元正", "圆整", "元", "圆"]);
        let (scale, digits) = take_scale(bare);
        let amount = read_number(digits).ok_or_else(unreadable)?;
        let amount = amount
            .checked_mul(Decimal::from(scale))
            .ok_or_else(unreadable)?;
        if negative && negative_inside {
            return Err(unreadable().into());
        }
        Yuan::new(if negative || negative_inside {
            -amount
        } else {
            amount
        })
    }
}

fn take_sign(text: &str) -> (bool, &str) {
    for minus in ['-', '−', '–', '负'] {
        if let Some(rest) = text.strip_prefix(minus) {
            return (true, rest);
        }
    }
    match text
        .strip_prefix('(')
        .and_then(|rest| rest.strip_suffix(')'))
    {
        Some(inner) => (true, inner),
        None => (false, text.strip_prefix('+').unwrap_or(text)),
    }
}

fn take_front<'a>(text: &'a str, signs: &[&str]) -> &'a str {
    signs
        .iter()
        .fold(text, |rest, sign| rest.strip_prefix(sign).unwrap_or(rest))
}

fn take_back<'a>(text: &'a str, signs: &[&str]) -> &'a str {
    signs
        .iter()
        .find_map(|sign| text.strip_suffix(sign))
        .unwrap_or(text)
}

/// 万 and its like at the end of a number: the factor and what stands before.
pub(crate) fn take_scale(text: &str) -> (i64, &str) {
    const SCALES: [(&str, i64); 5] = [
        ("百万", 1_000_000),
        ("千万", 10_000_000),
        ("万", 10_000),
        ("亿", 100_000_000),
        ("千", 1_000),
    ];
    SCALES
        .iter()
        .find_map(|(word, factor)| text.strip_suffix(word).map(|rest| (*factor, rest)))
        .unwrap_or((1, text))
}

/// Digits with a decimal point and, if any, commas between threes; nothing else.
pub(crate) fn read_number(text: &str) -> Option<Decimal> {
    let (whole, fraction) = match text.split_once('.') {
        Some((whole, fraction)) => (whole, Some(fraction)),
        None => (text, None),
    };
    let is_digits = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit());
    let mut groups = whole.split(',');
    let first = groups.next()?;
    let grouped = whole.contains(',');
    if !is_digits(first) || (grouped && first.len() > 3) {
        return None;
    }
    if !groups.all(|group| group.len() == 3 && is_digits(group)) {
        return None;
    }
    if fraction.is_some_and(|part| !is_digits(part)) {
        return None;
    }
    Decimal::from_str_exact(&text.replace(',', "")).ok()
}

impl fmt::Display for Yuan {
    /// `5000.00`: as in JSON and in refusals' numbers.
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let fen = self.fen();
        let sign = if fen < 0 { "-" } else { "" };
        write!(out, "{sign}{}.{:02}", fen.abs() / 100, fen.abs() % 100)
    }
}

impl fmt::Debug for Yuan {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "Yuan({self})")
    }
}

impl Serialize for Yuan {
    fn serialize<S: Serializer>(&self, out: S) -> std::result::Result<S::Ok, S::Error> {
        out.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Yuan {
    fn deserialize<D: Deserializer<'de>>(input: D) -> std::result::Result<Self, D::Error> {
        String::deserialize(input)?.parse().map_err(into_serde)
    }
}

impl ToSql for Yuan {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        let fen = i64::try_from(self.fen())
            .map_err(|error| rusqlite::Error::ToSqlConversionFailure(Box::new(error)))?;
        Ok(fen.into())
    }
}

impl FromSql for Yuan {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        match value {
            ValueRef::Integer(fen) => Ok(Yuan::from_fen(fen)),
            _ => Err(FromSqlError::InvalidType),
        }
    }
}

impl Add for Yuan {
    type Output = Yuan;
    fn add(self, other: Yuan) -> Yuan {
        Yuan(self.0 + other.0)
    }
}

impl Sub for Yuan {
    type Output = Yuan;
    fn sub(self, other: Yuan) -> Yuan {
        Yuan(self.0 - other.0)
    }
}

impl Neg for Yuan {
    type Output = Yuan;
    fn neg(self) -> Yuan {
        Yuan(-self.0)
    }
}

impl AddAssign for Yuan {
    fn add_assign(&mut self, other: Yuan) {
        *self = *self + other;
    }
}

impl SubAssign for Yuan {
    fn sub_assign(&mut self, other: Yuan) {
        *self = *self - other;
    }
}

impl Sum for Yuan {
    fn sum<I: Iterator<Item = Yuan>>(amounts: I) -> Yuan {
        amounts.fold(Yuan::ZERO, Add::add)
    }
}
