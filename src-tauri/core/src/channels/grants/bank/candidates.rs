//! Which lines of the book a line of the statement may show: by amount to the fen, by the day, and
//! by who is at the other end. Rules alone; nothing is read here.

use std::collections::HashMap;

use chrono::NaiveDate;

use super::model::{BankLineId, BankLineState, Flow};
use crate::base::money::Yuan;
use crate::base::numbering::normal_number;
use crate::base::typed::plain;
use crate::channels::grants::model::EntryId;
use crate::words_enum;

/// How far the bank's day may lie from the day in the book: a long holiday and the days around it.
const DAYS_APART: i64 = 10;
/// Banks cut long names off; as many characters must agree all the same.
const LEAST_OF_NAME: usize = 6;
/// A shorter voucher number may stand in a memo by chance.
const LEAST_OF_VOUCHER: usize = 4;

words_enum! {
    /// What speaks for a pair, the strongest first.
    #[ts(rename = "BankSign")]
    Sign {
        /// The memo names the voucher.
        Voucher = "voucher",
        Account = "account",
        Name = "name",
        /// Amount and day alone: one side does not say who.
        Amount = "amount",
        /// Somebody else is at the other end.
        OtherParty = "otherParty",
    }
}

impl Sign {
    fn is_strong(self) -> bool {
        matches!(self, Sign::Voucher | Sign::Account | Sign::Name)
    }
}

/// A line of the statement that waits.
pub struct BankSide {
    pub id: BankLineId,
    pub on: NaiveDate,
    pub flow: Flow,
    pub amount: Yuan,
    pub party: Option<String>,
    pub account: Option<String>,
    pub memo: Option<String>,
}

/// A line of the ledger that no line of a statement answers to.
pub struct BookSide {
    pub id: EntryId,
    pub on: NaiveDate,
    pub flow: Flow,
    pub amount: Yuan,
    pub voucher: Option<String>,
    /// Every name the other end may go by.
    pub names: Vec<String>,
    pub account: Option<String>,
    /// The names are loose: a fund's source as the operator calls it.
    pub loosely: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Fit {
    pub entry: EntryId,
    pub sign: Sign,
    /// Between the bank's day and the book's.
    pub days: i64,
}

/// Where each waiting line stands, with what it may be, the best first.
pub fn judge(
    lines: &[BankSide],
    book: &[BookSide],
) -> HashMap<BankLineId, (BankLineState, Vec<Fit>)> {
    let mut by_amount: HashMap<(Flow, Yuan), Vec<&BookSide>> = HashMap::new();
    for side in book {
        by_amount
            .entry((side.flow, side.amount))
            .or_default()
            .push(side);
    }
    let mut judged = HashMap::with_capacity(lines.len());
    let mut wanted: HashMap<EntryId, usize> = HashMap::new();
    for line in lines {
        let near = by_amount.get(&(line.flow, line.amount));
        let fits = ranked(line, near.map(Vec::as_slice).unwrap_or_default());
        let state = state_of(&fits);
        if let (BankLineState::Sure, Some(best)) = (state, fits.first()) {
            *wanted.entry(best.entry).or_default() += 1;
        }
        judged.insert(line.id, (state, fits));
    }
    // One line of the book cannot be two lines of the bank: then she says which.
    for (state, fits) in judged.values_mut() {
        let contested = fits
            .first()
            .is_some_and(|best| wanted.get(&best.entry).is_some_and(|times| *times > 1));
        if *state == BankLineState::Sure && contested {
            *state = BankLineState::Possible;
        }
    }
    judged
}

/// What fits, the best first; where something speaks for one, what nothing speaks for is left out.
fn ranked(line: &BankSide, near: &[&BookSide]) -> Vec<Fit> {
    let mut fits: Vec<Fit> = near
        .iter()
        .map(|side| Fit {
            entry: side.id,
            sign: sign(line, side),
            days: (line.on - side.on).num_days().abs(),
        })
        .filter(|fit| fit.days <= DAYS_APART || fit.sign == Sign::Voucher)
        .collect();
    if fits.iter().any(|fit| fit.sign.is_strong()) {
        fits.retain(|fit| fit.sign.is_strong());
    }
    fits.sort_by_key(|fit| (fit.sign, fit.days, fit.entry));
    fits
}

fn state_of(fits: &[Fit]) -> BankLineState {
    match fits {
        [] => BankLineState::BankOnly,
        [only] if only.sign.is_strong() => BankLineState::Sure,
        // Of several the one that is named, or the only one of that very day.
        [best, next, ..] if best.sign == Sign::Voucher && next.sign != Sign::Voucher => {
            BankLineState::Sure
        }
        [best, next, ..] if best.sign.is_strong() && best.days == 0 && next.days > 0 => {
            BankLineState::Sure
        }
        _ => BankLineState::Possible,
    }
}

fn sign(line: &BankSide, side: &BookSide) -> Sign {
    let memo = line.memo.as_deref().map(numbers_plain).unwrap_or_default();
    let named = side.voucher.as_deref().map(numbers_plain);
    let is_named =
        |voucher: &str| voucher.chars().count() >= LEAST_OF_VOUCHER && memo.contains(voucher);
    if named.as_deref().is_some_and(is_named) {
        return Sign::Voucher;
    }
    if same_account(line.account.as_deref(), side.account.as_deref()) {
        return Sign::Account;
    }
    let Some(party) = line.party.as_deref() else {
        return Sign::Amount;
    };
    if side.names.iter().any(|name| same_name(party, name)) {
        Sign::Name
    } else if side.loosely || side.names.is_empty() {
        Sign::Amount
    } else {
        Sign::OtherParty
    }
}

fn numbers_plain(text: &str) -> String {
    normal_number(&plain(text))
}

/// Without width, case, brackets and dots; the beginning is enough where one of them was cut off.
pub fn same_name(one: &str, other: &str) -> bool {
    let key = |text: &str| -> String {
        let letters = plain(text).to_lowercase();
        letters.chars().filter(|c| c.is_alphanumeric()).collect()
    };
    let (one, other) = (key(one), key(other));
    let (short, long) = match one.chars().count() <= other.chars().count() {
        true => (one, other),
        false => (other, one),
    };
    short == long || (short.chars().count() >= LEAST_OF_NAME && long.starts_with(&short))
}

/// Digit for digit; where the bank hides the middle, by what it shows.
pub fn same_account(one: Option<&str>, other: Option<&str>) -> bool {
    let (Some(one), Some(other)) = (one, other) else {
        return false;
    };
    let kept = |text: &str| -> String {
        let letters = plain(text);
        letters
            .chars()
            .filter(|c| c.is_ascii_alphanumeric() || *c == '*')
            .collect()
    };
    let (one, other) = (kept(one), kept(other));
    if one.is_empty() || other.is_empty() {
        return false;
    }
    match one.split_once('*') {
        Some((head, rest)) => {
            let tail = rest.rsplit('*').next().unwrap_or_default();
            tail.len() >= 4 && other.starts_with(head) && other.ends_with(tail)
        }
        None => one == other,
    }
}
