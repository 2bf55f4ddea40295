//! What someone should look at before she decides a line of a report. Nothing is refused for it:
//! each warning names the rule's source, and limits are the desk's to set.

use rust_decimal::Decimal;

use super::model::Lecturer;
use super::pages::{Spending, Warning};
use super::rows::{self as expenses, ExpenseRow, ReportRow};
use crate::base::book::Reader;
use crate::base::money::Yuan;
use crate::base::refusal::{Refusal, Result, refuse};
use crate::channels::grants::rows::AwardRow;

/// 讲课费 after tax per 学时 until the desk sets other figures (财行〔2016〕540号 第九条).
const LECTURE_FEES: [(Lecturer, &str, i64); 3] = [
    (Lecturer::Associate, "grants.lecture-fee.associate", 50_000),
    (Lecturer::Full, "grants.lecture-fee.full", 100_000),
    (
        Lecturer::Academician,
        "grants.lecture-fee.academician",
        150_000,
    ),
];

/// 学时 that one person is paid for in a day: four in half a day at most.
const HOURS_A_DAY: u32 = 8;

pub(super) fn warnings(
    reader: &Reader,
    award: &AwardRow,
    report: &ReportRow,
    lines: &[ExpenseRow],
    spending: &Spending,
) -> Result<Vec<Warning>> {
    let mut found = Vec::new();
    for line in lines {
        let mut warn = |refusal: Refusal| {
            found.push(Warning {
                line: Some(line.id),
                seq: Some(line.seq),
                refusal: refusal.arg("seq", line.seq).arg("payee", &line.payee),
            });
        };
        lecture_fee(reader, line)?.map(&mut warn);
        hours_a_day(line, lines).map(&mut warn);
        within_time(award, report, line).map(&mut warn);
        papers(line).map(&mut warn);
        scan_twice(reader, line)?.map(&mut warn);
    }
    for line in spending.lines.iter().filter(|line| line.over) {
        found.push(of_report(
            refuse("grants-warn-budget-line")
                .arg("line", &line.line)
                .arg("after", (line.accepted + line.decided).grouped())
                .arg("limit", line.limit.grouped()),
        ));
    }
    for class in spending.classes.iter().filter(|class| class.over) {
        found.push(of_report(
            refuse("grants-warn-class-cap")
                .arg("class", class.class.word())
                .arg("after", (class.accepted + class.decided).grouped())
                .arg("cap", class.cap.unwrap_or_default().grouped())
                .arg("percent", class.cap_percent.as_deref().unwrap_or_default())
                .arg("source", class.source.as_deref().unwrap_or(&award.no)),
        ));
    }
    for class in &spending.classes {
        let limit = class.lines_limit();
        if let Some(limit) = limit.filter(|limit| class.after() > *limit) {
            found.push(of_report(
                refuse("grants-warn-class-lines")
                    .arg("class", class.class.word())
                    .arg("off", class.off_lines().grouped())
                    .arg("after", class.after().grouped())
                    .arg("limit", limit.grouped()),
            ));
        }
    }
    for cap in spending.caps.iter().filter(|cap| cap.over) {
        found.push(of_report(
            refuse("grants-warn-call-cap")
                .arg("line", &cap.line)
                .arg("level", cap.level.word())
                .arg("after", cap.after.grouped())
                .arg("cap", cap.cap.grouped())
                .arg("percent", &cap.percent)
                .arg("over", (cap.after - cap.cap).grouped())
                .arg("source", &cap.source),
        ));
    }
    Ok(found)
}

fn of_report(refusal: Refusal) -> Warning {
    Warning {
        line: None,
        seq: None,
        refusal,
    }
}

/// More per class hour than whoever gave the lecture is paid at most.
fn lecture_fee(reader: &Reader, line: &ExpenseRow) -> Result<Option<Refusal>> {
    let (Some(hours), Some(lecturer)) = (line.class_hours, line.lecturer) else {
        return Ok(None);
    };
    let most = fee_of(reader, lecturer)?;
    let allowed = most.decimal() * hours;
    if line.amount.decimal() <= allowed {
        return Ok(None);
    }
    Ok(Some(
        refuse("grants-warn-lecture-fee")
            .arg("amount", line.amount.grouped())
            .arg("hours", hours.normalize())
            .arg("lecturer", lecturer.word())
            .arg("most", most.grouped())
            .arg("allowed", Yuan::new(allowed.round_dp(2))?.grouped()),
    ))
}

/// In yuan per class hour.
fn fee_of(reader: &Reader, lecturer: Lecturer) -> Result<Yuan> {
    for (of, key, fen) in LECTURE_FEES {
        if of == lecturer {
            return match reader.setting(key)? {
                Some(text) => text.parse(),
                None => Ok(Yuan::from_fen(fen)),
            };
        }
    }
    Ok(Yuan::ZERO)
}

/// The same lecturer, the same day, in several lines: said once, at the first of them.
fn hours_a_day(line: &ExpenseRow, lines: &[ExpenseRow]) -> Option<Refusal> {
    line.class_hours?;
    let same_day = || {
        lines.iter().filter(|other| {
            other.payee == line.payee
                && other.spent_on == line.spent_on
                && other.class_hours.is_some()
        })
    };
    if same_day().next().map(|first| first.id) != Some(line.id) {
        return None;
    }
    let hours: Decimal = same_day().filter_map(|other| other.class_hours).sum();
    (hours > Decimal::from(HOURS_A_DAY)).then(|| {
        refuse("grants-warn-lecture-hours")
            .arg("on", line.spent_on)
            .arg("hours", hours.normalize())
            .arg("most", HOURS_A_DAY)
    })
}

/// Spent before the agreement, or outside the report's own period.
fn within_time(award: &AwardRow, report: &ReportRow, line: &ExpenseRow) -> Option<Refusal> {
    if let Some(signed) = award.signed_on().filter(|signed| line.spent_on < *signed) {
        return Some(
            refuse("grants-warn-before-agreement")
                .arg("on", line.spent_on)
                .arg("signed", signed),
        );
    }
    let early = report.period_from.is_some_and(|from| line.spent_on < from);
    let late = report.period_to.is_some_and(|to| line.spent_on > to);
    (early || late).then(|| {
        let day = |day: Option<chrono::NaiveDate>| day.map(|day| day.to_string());
        refuse("grants-warn-outside-period")
            .arg("on", line.spent_on)
            .arg("from", day(report.period_from).unwrap_or_default())
            .arg("to", day(report.period_to).unwrap_or_default())
    })
}

/// One scan beside two receipts: the same paper may be claimed twice.
fn scan_twice(reader: &Reader, line: &ExpenseRow) -> Result<Option<Refusal>> {
    let others = expenses::others_with_scan(reader, line)?;
    Ok((!others.is_empty())
        .then(|| refuse("grants-warn-scan-twice").arg("place", others.join("；"))))
}

/// A receipt with its number and a scan stand behind a line.
fn papers(line: &ExpenseRow) -> Option<Refusal> {
    if line.receipt_no.is_none() {
        return Some(refuse("grants-warn-no-receipt").arg("amount", line.amount.grouped()));
    }
    line.scan_sha256
        .is_none()
        .then(|| refuse("grants-warn-no-scan").arg("amount", line.amount.grouped()))
}
