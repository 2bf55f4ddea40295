//! Telephone and account numbers: digits that spreadsheets like to spoil.

use hub::base::typed::plain;

use super::{Reading, Trouble, trouble, written};
use crate::grid::Cell;

/// Digits lost in scientific notation: 1.77E+10.
pub fn is_scientific(text: &str) -> bool {
    let text = plain(text).to_uppercase();
    match text.split_once('E') {
        Some((front, back)) => {
            front.parse::<f64>().is_ok()
                && front.contains(|c: char| c.is_ascii_digit())
                && back.trim_start_matches('+').parse::<u32>().is_ok()
        }
        None => false,
    }
}

/// The numbers of a cell, the readable ones first; with them what is wrong with the others.
pub fn phones(cell: &Cell) -> (Vec<String>, Option<Trouble>) {
    let text = match written(cell) {
        Ok(Some(text)) => text,
        Ok(None) => return (Vec::new(), None),
        Err(broken) => return (Vec::new(), Some(broken)),
    };
    if is_scientific(&text) {
        return (
            Vec::new(),
            Some(trouble("phone-scientific").arg("text", text)),
        );
    }
    let mut read = Vec::new();
    let mut wrong = None;
    for part in text.split(['/', '、', ',', '，', ';', '；', '\n', '或', '和']) {
        if part.trim().is_empty() {
            continue;
        }
        match several(part) {
            Some(numbers) => numbers.into_iter().for_each(|number| {
                if !read.contains(&number) {
                    read.push(number);
                }
            }),
            None => wrong = Some(trouble("phone-length").arg("text", part.trim())),
        }
    }
    (read, wrong)
}

/// One number written in groups, or several with nothing but white space between.
fn several(part: &str) -> Option<Vec<String>> {
    match one(part) {
        Some(number) => Some(vec![number]),
        None => {
            let words: Vec<&str> = part.split_whitespace().collect();
            (words.len() > 1).then(|| words.into_iter().map(one).collect::<Option<_>>())?
        }
    }
}

/// A mobile number as 11 digits, a land line as area-number, others (400…, short) as digits.
fn one(text: &str) -> Option<String> {
    let text = plain(text);
    let (text, extension) = match text.split_once('转') {
        Some((number, extension)) => (number.to_owned(), Some(extension.to_owned())),
        None => (text, None),
    };
    if text
        .chars()
        .any(|c| !(c.is_ascii_digit() || "+-()－—–·.:'".contains(c) || is_label(c)))
    {
        return None;
    }
    let digits: String = text.chars().filter(char::is_ascii_digit).collect();
    let digits = match digits.strip_prefix("86") {
        Some(rest) if rest.len() == 11 => rest,
        _ => &digits,
    };
    let number = if digits.starts_with('0') {
        land_line(digits)?
    } else {
        let mobile = digits.len() == 11 && matches!(digits.as_bytes(), [b'1', b'3'..=b'9', ..]);
        let service =
            digits.len() == 10 && (digits.starts_with("400") || digits.starts_with("800"));
        let local = matches!(digits.len(), 7 | 8) && !digits.starts_with('1');
        (mobile || service || local).then(|| digits.to_owned())?
    };
    Some(match extension {
        Some(extension) => format!("{number}-{extension}"),
        None => number,
    })
}

/// 电话：, 手机 and the like before the number.
fn is_label(c: char) -> bool {
    "电话手机座固定办公联系Tel".contains(c)
}

fn land_line(digits: &str) -> Option<String> {
    let area = if digits.starts_with("01") || digits.starts_with("02") {
        3
    } else {
        4
    };
    let (area, local) = digits.split_at_checked(area)?;
    matches!(local.len(), 7 | 8).then(|| format!("{area}-{local}"))
}

/// A bank account: spaces, tabs and a leading apostrophe taken out.
pub fn account(cell: &Cell) -> Reading<String> {
    let Some(text) = written(cell)? else {
        return Ok(None);
    };
    // A number cell keeps 15 digits; what an account has beyond them is gone.
    let rounded = matches!(cell, Cell::Number(number) if *number >= 1e15);
    if rounded || is_scientific(&text) {
        return Err(trouble("account-scientific").arg("text", text));
    }
    let digits: String = plain(&text)
        .chars()
        .filter(|c| !matches!(c, '\'' | '’' | '‘' | '-'))
        .collect();
    let readable = (8..=32).contains(&digits.len()) && digits.bytes().all(|b| b.is_ascii_digit());
    match readable {
        true => Ok(Some(digits)),
        false => Err(trouble("account-unreadable").arg("text", text)),
    }
}
