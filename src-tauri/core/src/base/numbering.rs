//! House numbers: gap-free per kind and year, taken in the transaction that posts the paper
//! (field-guide 2.4).

use chrono::Datelike;
use rusqlite::{OptionalExtension, params};

use super::book::{Change, Reader};
use super::refusal::{Result, fault, refuse};
use crate::words_enum;

words_enum! {
    /// What is numbered. Vouchers and issued papers are binding: their numbers are never freed.
    NumberKind {
        Project = "project",
        Award = "award",
        Agreement = "agreement",
        Payment = "payment",
        Refund = "refund",
        Reversal = "reversal",
        Certificate = "certificate",
        Residency = "residency",
        Paper = "paper",
        Fund = "fund",
        Call = "call",
        Application = "application",
        Batch = "batch",
    }
}

impl NumberKind {
    /// The style until the operator sets another: `{prefix}`, `{year}` and `{seq:width}` stand in.
    fn default_style(self) -> &'static str {
        match self {
            NumberKind::Project => "{prefix}项〔{year}〕{seq:3}号",
            NumberKind::Award => "{prefix}资〔{year}〕{seq:3}号",
            NumberKind::Agreement => "{prefix}协〔{year}〕{seq:3}号",
            NumberKind::Payment => "拨字〔{year}〕第{seq:4}号",
            NumberKind::Refund => "退字〔{year}〕第{seq:4}号",
            NumberKind::Reversal => "冲字〔{year}〕第{seq:4}号",
            NumberKind::Certificate => "训〔{year}〕{seq:4}",
            NumberKind::Residency => "入驻〔{year}〕{seq:3}号",
            NumberKind::Paper => "报字〔{year}〕第{seq:4}号",
            NumberKind::Fund => "资金〔{year}〕{seq:2}号",
            NumberKind::Call => "征字〔{year}〕{seq:2}号",
            NumberKind::Application => "申字〔{year}〕{seq:3}号",
            NumberKind::Batch => "批字〔{year}〕第{seq:3}号",
        }
    }

    fn binding(self) -> bool {
        matches!(
            self,
            NumberKind::Payment
                | NumberKind::Refund
                | NumberKind::Reversal
                | NumberKind::Paper
                | NumberKind::Certificate
        )
    }
}

/// Takes the next number of a kind for the year of today.
pub fn take_number(change: &Change, kind: NumberKind) -> Result<String> {
    take_number_of_year(change, kind, change.today().year())
}

pub fn take_number_of_year(change: &Change, kind: NumberKind, year: i32) -> Result<String> {
    take_number_beside(change, kind, year, &[])
}

/// The next number of a year that is none of those `spoken_for`: papers yet to be taken over bear
/// them.
pub fn take_number_beside(
    change: &Change,
    kind: NumberKind,
    year: i32,
    spoken_for: &[String],
) -> Result<String> {
    let of_year = spoken_for.iter().filter_map(|text| year_and_seq(text));
    let spoken = of_year
        .filter(|(of, _)| *of == year)
        .map(|(_, seq)| seq)
        .max();
    let free: i64 = change
        .conn()
        .prepare_cached(
            "SELECT coalesce(max(seq), 0) + 1 FROM house_number WHERE kind = ?1 AND year = ?2",
        )?
        .query_row(params![kind, year], |row| row.get(0))?;
    let seq = spoken.map_or(free, |spoken| free.max(spoken + 1));
    let text = styled(change, kind, year, seq)?;
    keep(change, kind, year, seq, &text)?;
    Ok(text)
}

/// Keeps a number that another book had given; refused when it stands here already.
pub fn note_number(change: &Change, kind: NumberKind, text: &str) -> Result<()> {
    let Some((year, seq)) = year_and_seq(text) else {
        return Err(refuse("number-unreadable")
            .at("no")
            .arg("number", text)
            .into());
    };
    let taken: Option<String> = change
        .conn()
        .prepare_cached("SELECT text FROM house_number WHERE kind = ?1 AND (text = ?2 OR (year = ?3 AND seq = ?4))")?
        .query_row(params![kind, text, year, seq], |row| row.get(0))
        .optional()?;
    match taken {
        Some(_) => Err(refuse("number-taken").at("no").arg("number", text).into()),
        None => keep(change, kind, year, seq, text),
    }
}

/// The year that a number was taken for.
pub fn year_of_number(reader: &Reader, kind: NumberKind, text: &str) -> Result<Option<i32>> {
    let mut year = reader
        .conn()
        .prepare_cached("SELECT year FROM house_number WHERE kind = ?1 AND text = ?2")?;
    Ok(year
        .query_row(params![kind, text], |row| row.get(0))
        .optional()?)
}

fn keep(change: &Change, kind: NumberKind, year: i32, seq: i64, text: &str) -> Result<()> {
    change
        .conn()
        .prepare_cached(
            "INSERT INTO house_number (kind, year, seq, text, binding) VALUES (?1, ?2, ?3, ?4, ?5)",
        )?
        .execute(params![kind, year, seq, text, kind.binding()])?;
    Ok(())
}

fn styled(reader: &Reader, kind: NumberKind, year: i32, seq: i64) -> Result<String> {
    let own = reader.setting(&format!("number.style.{}", kind.word()))?;
    let prefix = reader.setting("number.prefix")?.unwrap_or_default();
    let style = own.as_deref().unwrap_or_else(|| kind.default_style());
    let text = style
        .replace("{prefix}", &prefix)
        .replace("{year}", &year.to_string());
    let Some((head, rest)) = text.split_once("{seq") else {
        return Err(fault("number-style", style));
    };
    let Some((width, tail)) = rest.split_once('}') else {
        return Err(fault("number-style", style));
    };
    let width = width.trim_start_matches(':').parse().unwrap_or(1);
    Ok(format!("{head}{seq:0width$}{tail}"))
}

/// Year in its brackets and the sequence after them, in any of the brackets people type.
fn year_and_seq(text: &str) -> Option<(i32, i64)> {
    let digits: Vec<&str> = text
        .split(|c: char| !c.is_ascii_digit())
        .filter(|run| !run.is_empty())
        .collect();
    match digits.as_slice() {
        [.., year, seq] if year.len() == 4 => {
            Some((year.parse().ok()?, seq.parse().ok().filter(|n| *n > 0)?))
        }
        _ => None,
    }
}

/// One writing of a number: six-corner brackets, no spaces (field-guide 2.4).
pub fn normal_number(text: &str) -> String {
    text.chars()
        .filter(|c| !c.is_whitespace())
        .map(|c| match c {
            '[' | '【' | '(' | '（' | '［' | '{' => '〔',
            ']' | '】' | ')' | '）' | '］' | '}' => '〕',
            other => other,
        })
        .collect()
}
