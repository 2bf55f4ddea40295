//! The rules of events and of who came to them.

use chrono::{NaiveDate, NaiveDateTime};
use rust_decimal::Decimal;

pub use super::minute::Minute;
use crate::base::dates::PartialDate;
use crate::base::money::Yuan;
use crate::base::quantity::Quantity;
use crate::base::refusal::{Refusal, refuse};
use crate::{id, words_enum};

id!(EventId);
id!(AttendanceId);

words_enum!(
    /// The three kinds of event a hub reports.
    EventKind {
        /// 专题培训
        Training = "training",
        /// 组织交流
        Exchange = "exchange",
        /// 参访学习
        StudyVisit = "studyVisit",
    }
);

words_enum!(EventState { Planned = "planned", Held = "held", Cancelled = "cancelled" });

words_enum!(
    /// 线下, 线上, 线上线下结合
    Mode { OnSite = "onSite", Online = "online", Mixed = "mixed" }
);

words_enum!(
    /// Professional rank of a lecturer, which sets the ceiling of the fee (field-guide 3.4).
    LecturerRank {
        /// 副高级及以下
        Associate = "associate",
        /// 正高级
        Full = "full",
        /// 院士、全国知名专家
        National = "national",
    }
);

impl LecturerRank {
    /// Where the hub's own ceiling is kept among the settings of the desk.
    pub fn key(self) -> String {
        format!("talent.lectureFeeCap.{}", self.word())
    }

    /// Usual ceiling per class hour, after tax: 500, 1000, 1500 yuan (field-guide 3.4).
    pub fn usual_cap(self) -> Yuan {
        Yuan::from_fen(match self {
            LecturerRank::Associate => 50_000,
            LecturerRank::Full => 100_000,
            LecturerRank::National => 150_000,
        })
    }
}

/// What is wrong with the days of an event: a range that ends before it begins, or an event held that lies ahead.
pub fn check_days(
    from: PartialDate,
    to: Option<NaiveDate>,
    state: EventState,
    today: NaiveDate,
) -> Result<(), Refusal> {
    if let Some(to) = to
        && to < from.first_day()
    {
        return Err(refuse("talent-days-reversed")
            .at("to")
            .arg("from", from)
            .arg("to", to));
    }
    if state == EventState::Held && from.first_day() > today {
        return Err(refuse("talent-held-in-future")
            .at("from")
            .arg("from", from)
            .arg("today", today));
    }
    Ok(())
}

/// Held when it lies behind, planned when it lies ahead, unless said otherwise.
pub fn usual_state(from: PartialDate, today: NaiveDate) -> EventState {
    if from.first_day() > today {
        EventState::Planned
    } else {
        EventState::Held
    }
}

/// Satisfaction = (very satisfied + satisfied) / valid answers (field-guide 3.7): 0 to 100, and of at least one answer.
pub fn check_satisfaction(percent: Option<Decimal>, answers: Option<u32>) -> Result<(), Refusal> {
    if let Some(percent) = percent
        && (percent < Decimal::ZERO || percent > Decimal::ONE_HUNDRED)
    {
        return Err(refuse("talent-satisfaction-out-of-range")
            .at("satisfactionPercent")
            .arg("percent", percent));
    }
    match answers {
        Some(0) => Err(refuse("talent-no-answers").at("satisfactionAnswers")),
        Some(_) if percent.is_none() => {
            Err(refuse("talent-satisfaction-missing").at("satisfactionPercent"))
        }
        _ => Ok(()),
    }
}

/// Class hours above zero, the fee per class hour not below it.
pub fn check_teaching(class_hours: Option<&Quantity>, fee: Option<Yuan>) -> Result<(), Refusal> {
    if let Some(hours) = class_hours
        && hours.value <= Decimal::ZERO
    {
        return Err(refuse("talent-class-hours")
            .at("classHours")
            .arg("hours", hours));
    }
    match fee {
        Some(fee) if fee < Yuan::ZERO => Err(refuse("talent-fee-negative")
            .at("lectureFee")
            .arg("fee", fee)),
        _ => Ok(()),
    }
}

/// Signing out comes after signing in; nobody signs in ahead of the event or of now.
pub fn check_signatures(
    from: PartialDate,
    signed_in: Option<Minute>,
    signed_out: Option<Minute>,
    now: NaiveDateTime,
) -> Result<(), Refusal> {
    if let (Some(signed_in), Some(out)) = (signed_in, signed_out)
        && out < signed_in
    {
        return Err(refuse("talent-sign-out-before-in")
            .at("signedOutAt")
            .arg("in", signed_in)
            .arg("out", out));
    }
    match signed_in {
        Some(signed_in) if signed_in.0.date() < from.first_day() => {
            Err(refuse("talent-sign-in-before-event")
                .at("signedInAt")
                .arg("in", signed_in)
                .arg("from", from))
        }
        Some(signed_in) if signed_in.0 > now => Err(refuse("talent-sign-in-ahead")
            .at("signedInAt")
            .arg("in", signed_in)
            .arg("now", Minute(now))),
        _ => Ok(()),
    }
}

/// The sheet is open from the day of the event on, unless it was called off.
pub fn check_sheet_open(
    state: EventState,
    from: PartialDate,
    today: NaiveDate,
) -> Result<(), Refusal> {
    if state == EventState::Cancelled {
        return Err(refuse("talent-event-cancelled").at("event"));
    }
    if from.first_day() > today {
        return Err(refuse("talent-event-ahead")
            .at("event")
            .arg("from", from)
            .arg("today", today));
    }
    Ok(())
}

/// Person-times of one row: at least one.
pub fn check_times(times: u32) -> Result<(), Refusal> {
    if times == 0 {
        return Err(refuse("talent-times-zero").at("times"));
    }
    Ok(())
}

/// Who a row of the sign-in sheet is: the person of the registry, else the name with the phone, else with the unit.
/// Two rows with the same key are one person, here and across events.
pub fn attendee_key(
    person: Option<String>,
    name: &str,
    unit: Option<&str>,
    phone: Option<&str>,
) -> String {
    match person {
        Some(id) => id,
        None => {
            let beside = phone.map(digits).filter(|phone| !phone.is_empty());
            let beside = beside.or_else(|| unit.map(squeezed)).unwrap_or_default();
            format!("{}|{beside}", squeezed(name))
        }
    }
}

fn digits(text: &str) -> String {
    text.chars().filter(char::is_ascii_digit).collect()
}

fn squeezed(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace()).collect()
}

/// How many came: as it was said, else as the sheet counts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Turnout {
    /// 服务人数: distinct people.
    pub people: Quantity,
    /// 服务人次: never below the people.
    pub person_times: Quantity,
}

/// The headcount that was said stands above the sheet, which may hold only some of those who came. `rows` are distinct
/// people; `times` their person-times.
pub fn turnout(headcount: Option<&Quantity>, rows: u32, times: u32) -> Option<Turnout> {
    match headcount {
        Some(people) => {
            let signed = Quantity::exact(times, "");
            let person_times = if signed.value > people.value {
                signed
            } else {
                // 40人 are at least 40 person-times, whose unit is not 人.
                Quantity {
                    unit: String::new(),
                    said: None,
                    ..people.clone()
                }
            };
            Some(Turnout {
                people: people.clone(),
                person_times,
            })
        }
        None if rows > 0 => Some(Turnout {
            people: Quantity::exact(rows, ""),
            person_times: Quantity::exact(times, ""),
        }),
        None => None,
    }
}

/// The sheet of an event whose headcount was said exactly, but counts another number.
pub fn sheet_differs(headcount: Option<&Quantity>, rows: u32) -> bool {
    headcount.is_some_and(|said| rows > 0 && said.is_exact() && said.value != Decimal::from(rows))
}

/// An event to which people signed in took place: it cannot be called off.
pub fn check_cancelled(rows: u32) -> Result<(), Refusal> {
    if rows > 0 {
        return Err(refuse("talent-cancel-with-sheet")
            .at("state")
            .arg("rows", rows));
    }
    Ok(())
}

pub fn check_cap(cap: Yuan) -> Result<(), Refusal> {
    if !cap.is_positive() {
        return Err(refuse("talent-cap-not-positive").at("cap").arg("cap", cap));
    }
    Ok(())
}
