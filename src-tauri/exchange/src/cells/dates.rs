//! Dates in all the forms they are written in, ranges of them, and times of day.

use std::str::FromStr;

use chrono::{Days, NaiveDate, NaiveDateTime, NaiveTime};
use hub::base::dates::{PartialDate, said};
use hub::base::refusal::Stop;
use hub::base::typed::plain;

use super::{Reading, Trouble, trouble, written};
use crate::grid::Cell;

/// Serial numbers of the years 1930 to 2100.
const SERIALS: std::ops::Range<f64> = 10_959.0..73_415.0;
const RANGE_MARKS: [&str; 7] = ["—", "–", "~", "～", "至", "到", "−"];

/// From and to; one day is both.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Span {
    pub from: PartialDate,
    pub to: Option<PartialDate>,
}

/// A date as precise as it is written; a time of day behind it is left out.
pub fn date(cell: &Cell) -> Reading<PartialDate> {
    let Some(text) = written(cell)? else {
        return Ok(None);
    };
    match cell {
        Cell::Date(days) | Cell::Number(days) if SERIALS.contains(days) => Ok(day(*days)),
        Cell::Date(_) => Err(trouble("date-unreadable").arg("text", text)),
        _ => typed(&text).map(Some),
    }
}

fn day(days: f64) -> Option<PartialDate> {
    let epoch = NaiveDate::from_ymd_opt(1899, 12, 30)?;
    epoch
        .checked_add_days(Days::new(days as u64))
        .map(PartialDate::Day)
}

fn typed(text: &str) -> Result<PartialDate, Trouble> {
    said(text).map_err(|stop| match stop {
        Stop::Refused(refusal) if refusal.code == "base-date-nonexistent" => {
            trouble("date-impossible").arg("text", text)
        }
        _ => trouble("date-unreadable").arg("text", text),
    })
}

/// One date, or two with a dash, 至 or ~ between: 2024年5月24日-25日, 2024年7月—2025年4月.
pub fn span(cell: &Cell) -> Reading<Span> {
    let single = match date(cell) {
        Ok(single) => return Ok(single.map(|from| Span { from, to: None })),
        Err(single) => single,
    };
    let text = plain(&cell.to_text());
    for mark in RANGE_MARKS {
        if let Some((from, to)) = text.split_once(mark) {
            return between(from, to.trim_start_matches(mark), &single);
        }
    }
    // A hyphen may also stand inside a date: the cut at which both sides read.
    let cuts = text
        .match_indices('-')
        .filter_map(|(at, _)| text.split_at_checked(at));
    for (from, to) in cuts {
        if let Ok(span) = between(from, to.trim_start_matches('-'), &single) {
            return Ok(span);
        }
    }
    Err(single)
}

fn between(from: &str, to: &str, otherwise: &Trouble) -> Reading<Span> {
    // 2024年7-12月: the unit stands once, at the end.
    let unit = to
        .chars()
        .next_back()
        .filter(|c| matches!(c, '月' | '日' | '年'));
    let from = typed(from)
        .or_else(|stop| unit.map_or(Err(stop), |unit| typed(&format!("{from}{unit}"))))
        .map_err(|_| otherwise.clone())?;
    let open = ["今", "至今", "现在"].contains(&to);
    let to = if open {
        None
    } else {
        Some(completed(from, to).ok_or_else(|| otherwise.clone())?)
    };
    match to {
        Some(end) if end.last_day() < from.first_day() => Err(otherwise.clone()),
        to => Ok(Some(Span { from, to })),
    }
}

/// The end of a range, with what it leaves out taken from its start: 25日, 12月, 11月3日.
fn completed(from: PartialDate, to: &str) -> Option<PartialDate> {
    if let Ok(whole) = typed(to) {
        // 2024年5月24日-25: no year, though four digits might be one.
        return Some(whole);
    }
    let iso = from.to_string();
    let numbers: Vec<u32> = to
        .split(|c: char| !c.is_ascii_digit())
        .filter(|part| !part.is_empty())
        .map(|part| part.parse().ok())
        .collect::<Option<_>>()?;
    let year = iso.get(..4)?;
    let month = iso.get(5..7);
    let text = match (numbers.as_slice(), to.contains('月')) {
        ([month, day], _) => format!("{year}-{month}-{day}"),
        ([month], true) => format!("{year}-{month}"),
        ([last], false) if iso.len() == 10 => format!("{year}-{}-{last}", month?),
        ([last], false) => format!("{year}-{last}"),
        _ => return None,
    };
    PartialDate::from_str(&text).ok()
}

/// A moment at an event: a time of day alone takes the event's date.
pub fn moment(cell: &Cell, of: Option<NaiveDate>) -> Reading<NaiveDateTime> {
    let Some(text) = written(cell)? else {
        return Ok(None);
    };
    let unreadable = || trouble("time-unreadable").arg("text", &text);
    let (date, time) = match cell {
        Cell::Date(days) | Cell::Number(days) => {
            let written = (*days >= 1.0)
                .then(|| day(*days).and_then(PartialDate::day))
                .flatten();
            (written, fraction(*days))
        }
        _ => {
            let bare = text.trim();
            let split = bare
                .rsplit_once([' ', 'T', '日', '号'])
                .filter(|_| bare.contains([':', '：', '时']));
            match split {
                Some((date, time)) if time_of_day(time).is_some() => (
                    typed(date).ok().and_then(PartialDate::day),
                    time_of_day(time),
                ),
                _ => match time_of_day(bare) {
                    Some(time) => (None, Some(time)),
                    None => (
                        typed(bare).ok().and_then(PartialDate::day),
                        Some(NaiveTime::MIN),
                    ),
                },
            }
        }
    };
    let time = time.ok_or_else(unreadable)?;
    match date.or(of) {
        Some(date) => Ok(Some(date.and_time(time))),
        None if time_of_day(&text).is_some() || matches!(cell, Cell::Date(_)) => Ok(None),
        None => Err(unreadable()),
    }
}

fn fraction(days: f64) -> Option<NaiveTime> {
    let seconds = (days.fract() * 86_400.0).round();
    // Rounded to the minute: serial numbers are a few milliseconds off.
    let minutes = ((seconds / 60.0).round() as u32) % 1_440;
    NaiveTime::from_hms_opt(minutes / 60, minutes % 60, 0)
}

/// 8:48, 08：58, 上午8:41, 下午2:05, 14时30分.
fn time_of_day(text: &str) -> Option<NaiveTime> {
    let text = plain(text);
    let late = text.starts_with("下午") || text.starts_with("晚上") || text.starts_with("pm");
    let bare = ["上午", "下午", "晚上", "早上", "中午", "am", "pm"]
        .iter()
        .fold(text.as_str(), |rest, part| {
            rest.strip_prefix(part).unwrap_or(rest)
        });
    let bare = bare.trim_end_matches(['分', '秒']);
    let mut parts = bare.split([':', '时', '点', '分']).map(str::parse::<u32>);
    let hour = parts.next()?.ok()?;
    let minute = parts.next()?.ok()?;
    let hour = if late && hour < 12 { hour + 12 } else { hour };
    NaiveTime::from_hms_opt(hour, minute, 0)
}
