//! 统一社会信用代码 (GB 32100-2015 with its 2016 amendment); field-guide 2.1.

use std::fmt;

use super::refusal::{Refusal, refuse};
use super::typed::plain;

/// The 31 characters, by their values 0 to 30: no I, O, S, V, Z.
const ALPHABET: &[u8; 31] = b"0123456789ABCDEFGHJKLMNPQRTUWXY";
/// 3^(i-1) mod 31 for characters 1 to 17.
const WEIGHTS: [u32; 17] = [
    1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28,
];
/// GB 11714, for the eight characters of the organisation code.
const INNER_WEIGHTS: [u32; 8] = [3, 7, 9, 10, 5, 8, 4, 2];

/// A code whose length, characters and check character are right.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct CreditCode(String);

/// Why a text is no credit code.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Flaw {
    Length {
        got: usize,
    },
    /// `place` counts from 1; `meant` is the digit such a letter is mistaken for.
    Character {
        place: usize,
        found: char,
        meant: Option<char>,
    },
    Checksum {
        should_be: char,
    },
}

impl Flaw {
    pub fn word(&self) -> &'static str {
        match self {
            Flaw::Length { .. } => "length",
            Flaw::Character { .. } => "charset",
            Flaw::Checksum { .. } => "checksum",
        }
    }
}

impl From<Flaw> for Refusal {
    fn from(flaw: Flaw) -> Refusal {
        match flaw {
            Flaw::Length { got } => refuse("base-code-length").arg("got", got),
            Flaw::Character { place, found, .. } => refuse("base-code-character")
                .arg("place", place)
                .arg("character", found),
            Flaw::Checksum { .. } => refuse("base-code-check"),
        }
    }
}

/// Width, spaces, hyphens and case made uniform; nothing is checked.
pub fn normalise(text: &str) -> String {
    plain(text)
        .chars()
        .filter(|c| !matches!(c, '-' | '−' | '–' | '—' | '_' | '\''))
        .flat_map(char::to_uppercase)
        .collect()
}

impl CreditCode {
    pub fn read(text: &str) -> Result<CreditCode, Flaw> {
        let code = normalise(text);
        let got = code.chars().count();
        if got != 18 {
            return Err(Flaw::Length { got });
        }
        let values = values(&code)?;
        if let Some((place, found)) = first_non_digit_of_division(&code) {
            return Err(Flaw::Character {
                place,
                found,
                meant: None,
            });
        }
        let should_be = check_character(&values);
        if !code.ends_with(should_be) {
            return Err(Flaw::Checksum { should_be });
        }
        Ok(CreditCode(code))
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Department and category, as 52 of 民政 and 社会服务机构.
    pub fn prefix(&self) -> &str {
        self.0.get(..2).unwrap_or_default()
    }

    /// The division of the registering authority when it issued the code (GB/T 2260).
    pub fn division(&self) -> &str {
        self.0.get(2..8).unwrap_or_default()
    }

    /// `Some` when the organisation code inside fails GB 11714: its check should be that character.
    /// A warning only, for some issued certificates are irregular.
    pub fn inner_flaw(&self) -> Option<char> {
        let body = self.0.get(8..16)?;
        let should_be = inner_check(body);
        let found = self.0.chars().nth(16)?;
        (found != should_be).then_some(should_be)
    }

    /// The registration department and category stand in the standard's table.
    pub fn is_known_category(&self) -> bool {
        matches!(
            self.prefix(),
            "11" | "12"
                | "13"
                | "19"
                | "21"
                | "29"
                | "31"
                | "32"
                | "33"
                | "34"
                | "35"
                | "39"
                | "41"
                | "49"
                | "51"
                | "52"
                | "53"
                | "54"
                | "59"
                | "61"
                | "62"
                | "69"
                | "71"
                | "72"
                | "79"
                | "81"
                | "89"
                | "91"
                | "92"
                | "93"
                | "A1"
                | "A9"
                | "N1"
                | "N2"
                | "N3"
                | "N9"
                | "Y1"
        )
    }
}

impl fmt::Display for CreditCode {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.0)
    }
}

fn values(code: &str) -> Result<Vec<u32>, Flaw> {
    (1..)
        .zip(code.chars())
        .map(|(place, found)| {
            value_of(found).ok_or(Flaw::Character {
                place,
                found,
                meant: mistaken_for(found),
            })
        })
        .collect()
}

fn value_of(c: char) -> Option<u32> {
    let at = ALPHABET.iter().position(|known| char::from(*known) == c)?;
    u32::try_from(at).ok()
}

fn mistaken_for(c: char) -> Option<char> {
    match c {
        'I' => Some('1'),
        'O' => Some('0'),
        'S' => Some('5'),
        'Z' => Some('2'),
        'V' => Some('U'),
        _ => None,
    }
}

fn first_non_digit_of_division(code: &str) -> Option<(usize, char)> {
    (1..)
        .zip(code.chars())
        .skip(2)
        .take(6)
        .find(|(_, c)| !c.is_ascii_digit())
}

/// (31 − Σ mod 31) mod 31: remainder 0 gives 0.
fn check_character(values: &[u32]) -> char {
    let sum: u32 = values
        .iter()
        .zip(WEIGHTS)
        .map(|(value, weight)| value * weight)
        .sum();
    let at = (31 - sum % 31) % 31;
    usize::try_from(at)
        .ok()
        .and_then(|at| ALPHABET.get(at))
        .map_or('0', |c| char::from(*c))
}

/// 11 − Σ mod 11, with 10 as X and 11 as 0; letters count A=10 to Z=35.
fn inner_check(body: &str) -> char {
    let sum: u32 = body
        .chars()
        .filter_map(|c| c.to_digit(36))
        .zip(INNER_WEIGHTS)
        .map(|(value, weight)| value * weight)
        .sum();
    match 11 - sum % 11 {
        10 => 'X',
        11 => '0',
        digit => char::from_digit(digit, 10).unwrap_or('0'),
    }
}
