//! The rules of what an organisation owes by a date (field-guide 3.6).

use chrono::{Datelike, Days, Months, NaiveDate};

use crate::base::refusal::{Refusal, refuse};
use crate::registry::model::InspectionResult;
use crate::{id, words_enum};

id!(ObligationId);

words_enum!(
    /// 年检（年报） 换届 评估等级有效期 登记证书有效期 协议到期 其他
    ObligationKind {
        YearlyInspection = "yearlyInspection",
        ReElection = "reElection",
        GradeValidity = "gradeValidity",
        Certificate = "certificate",
        Agreement = "agreement",
        Other = "other",
    }
);

impl ObligationKind {
    /// Days ahead of the due day at which the desk is reminded (field-guide 3.6: 30, 60, 90).
    pub fn usual_lead_days(self) -> u32 {
        match self {
            ObligationKind::Agreement | ObligationKind::Other => 30,
            ObligationKind::YearlyInspection | ObligationKind::Certificate => 60,
            ObligationKind::ReElection | ObligationKind::GradeValidity => 90,
        }
    }
}

words_enum!(
    /// How an obligation stands on a day. Never stored.
    Standing {
        Open = "open",
        /// The reminder has begun.
        DueSoon = "dueSoon",
        Overdue = "overdue",
        Met = "met",
        Exempt = "exempt",
    }
);

/// The last day of the yearly inspection is 31 May of the year after the one inspected (field-guide 3.6).
pub fn inspection_due(year_inspected: i32) -> Option<NaiveDate> {
    NaiveDate::from_ymd_opt(year_inspected.checked_add(1)?, 5, 31)
}

/// Organisations registered after 30 June of the year inspected are commonly exempt (field-guide 3.6).
pub fn exempt_as_new(year_inspected: i32, founded: Option<NaiveDate>) -> bool {
    let last = NaiveDate::from_ymd_opt(year_inspected, 6, 30);
    founded
        .zip(last)
        .is_some_and(|(founded, last)| founded > last)
}

/// A grade of the official assessment holds for five years.
pub const GRADE_YEARS: u32 = 5;

/// How it stands today: overdue follows from the day one looks.
pub fn standing(
    ending: Option<&Ending>,
    due: NaiveDate,
    lead_days: u32,
    today: NaiveDate,
) -> Standing {
    match ending {
        Some(Ending::Met(_)) => return Standing::Met,
        Some(Ending::Exempt(_)) => return Standing::Exempt,
        None => {}
    }
    if today > due {
        return Standing::Overdue;
    }
    match today.checked_add_days(Days::new(lead_days.into())) {
        Some(horizon) if horizon >= due => Standing::DueSoon,
        _ => Standing::Open,
    }
}

/// How an obligation came to its end.
#[derive(Debug, Clone)]
pub enum Ending {
    Met(NaiveDate),
    Exempt(String),
}

/// An obligation that was met or lifted is not met, lifted or changed once more.
pub fn check_open(ending: Option<Ending>) -> Result<(), Refusal> {
    match ending {
        Some(Ending::Met(date)) => Err(refuse("governance-already-met")
            .at("obligation")
            .arg("date", date)),
        Some(Ending::Exempt(reason)) => Err(refuse("governance-is-exempt")
            .at("obligation")
            .arg("reason", reason)),
        None => Ok(()),
    }
}

/// Met on a day that has come, and with a paper that shows it; an inspection with its verdict, nothing else with one.
pub fn check_met(
    kind: ObligationKind,
    date: NaiveDate,
    evidence: Option<&str>,
    verdict: Option<InspectionResult>,
    today: NaiveDate,
) -> Result<(), Refusal> {
    if date > today {
        return Err(refuse("governance-met-in-future")
            .at("date")
            .arg("date", date)
            .arg("today", today));
    }
    if evidence.is_none() {
        return Err(refuse("governance-evidence-missing").at("evidence"));
    }
    match (kind, verdict) {
        (ObligationKind::YearlyInspection, None | Some(InspectionResult::NotTaken)) => {
            Err(refuse("governance-verdict-missing").at("verdict"))
        }
        (ObligationKind::YearlyInspection, Some(_)) | (_, None) => Ok(()),
        (_, Some(_)) => Err(refuse("governance-verdict-not-for-kind")
            .at("verdict")
            .arg("kind", kind.word())),
    }
}

/// The due day: as said, else by the rule of the kind.
pub fn due_day(
    kind: ObligationKind,
    due: Option<NaiveDate>,
    year: Option<i32>,
    since: Option<NaiveDate>,
) -> Result<NaiveDate, Refusal> {
    let by_rule = match kind {
        ObligationKind::YearlyInspection => year.and_then(inspection_due),
        ObligationKind::GradeValidity => {
            since.and_then(|since| since.checked_add_months(Months::new(12 * GRADE_YEARS)))
        }
        _ => None,
    };
    due.or(by_rule)
        .ok_or_else(|| refuse("governance-due-missing").at("due"))
}

/// An inspection names the year inspected; an agreement, a certificate or another duty says which it is.
pub fn check_details(
    kind: ObligationKind,
    title: Option<&str>,
    year: Option<i32>,
    lead_days: u32,
) -> Result<(), Refusal> {
    if kind == ObligationKind::YearlyInspection && year.is_none() {
        return Err(refuse("governance-year-missing").at("year"));
    }
    if matches!(kind, ObligationKind::Agreement | ObligationKind::Other) && title.is_none() {
        return Err(refuse("governance-title-missing")
            .at("title")
            .arg("kind", kind.word()));
    }
    if lead_days > 730 {
        return Err(refuse("governance-lead-too-long")
            .at("leadDays")
            .arg("days", lead_days));
    }
    Ok(())
}

/// Inspections are set up for a year that has begun.
pub fn check_year(year: i32, today: NaiveDate) -> Result<(), Refusal> {
    if year < 1990 || year > today.year() {
        return Err(refuse("governance-year-out-of-range")
            .at("year")
            .arg("year", year)
            .arg("latest", today.year()));
    }
    Ok(())
}
