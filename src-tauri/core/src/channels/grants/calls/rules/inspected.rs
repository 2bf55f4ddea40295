//! 年检: the inspection that ended last has to be passed.

use chrono::{Datelike, NaiveDate};

use super::Applicant;
use crate::base::dates::PartialDate;
use crate::base::refusal::{Refusal, refuse};
use crate::registry::model::InspectionResult;

/// The year whose inspection is over: a year is inspected until 31 May of the next (field-guide 3.6).
fn inspected_by(on: NaiveDate) -> i32 {
    match on.month() {
        ..=5 => on.year() - 2,
        _ => on.year() - 1,
    }
}

/// Registered after 30 June of the year that is asked for: it was not inspected for that year yet (field-guide 3.6). A
/// date too rough to tell is no exemption.
fn is_exempt(founded_on: Option<PartialDate>, asked: i32) -> bool {
    let half_year = NaiveDate::from_ymd_opt(asked, 6, 30);
    let founded = founded_on.map(PartialDate::first_day);
    founded
        .zip(half_year)
        .is_some_and(|(founded, half)| founded > half)
}

pub(super) fn inspection(applicant: &Applicant, on: NaiveDate) -> Option<Refusal> {
    let asked = inspected_by(on);
    let exempt = is_exempt(applicant.founded_on, asked);
    let passed = |result: &InspectionResult| {
        matches!(
            result,
            InspectionResult::Qualified | InspectionResult::Basically
        )
    };
    match &applicant.inspection {
        Some((year, result)) if passed(result) && *year >= asked => None,
        Some((_, result)) if passed(result) && exempt => None,
        Some((year, result)) if passed(result) => Some(
            refuse("grants-rule-inspection-old")
                .at("organisation")
                .arg("organisation", &applicant.name)
                .arg("year", year)
                .arg("asked", asked),
        ),
        Some((year, result)) => Some(
            refuse("grants-rule-inspection")
                .at("organisation")
                .arg("organisation", &applicant.name)
                .arg("year", year)
                .arg("result", result.word()),
        ),
        None if exempt => None,
        None => Some(
            refuse("grants-rule-inspection-unknown")
                .at("organisation")
                .arg("organisation", &applicant.name)
                .arg("asked", asked),
        ),
    }
}
