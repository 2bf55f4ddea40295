//! The year, month and day of a date as people type it.

/// Year, month, day as far as written; `None` where it is no date at all.
pub fn parts(text: &str) -> Option<Vec<u32>> {
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
