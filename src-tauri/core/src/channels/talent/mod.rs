//! Talent 人才建设: trainings, exchanges and study visits, and who came to them.

mod add_event;
pub mod cells;
mod edit_attendance;
mod edit_event;
mod give;
mod minute;
pub mod model;
pub mod pages;
mod remove_attendance;
mod rows;
mod set_lecture_fee_cap;
mod sign_in;

use serde::{Deserialize, Serialize};
use serde_json::Value;
use ts_rs::TS;

use crate::base::book::{Change, Made, Reader};
use crate::base::refusal::{Result, page};

pub use add_event::EventDetails;
pub use edit_attendance::EditAttendance;
pub use edit_event::EditEvent;
pub use remove_attendance::RemoveAttendance;
pub use set_lecture_fee_cap::SetLectureFeeCap;
pub use sign_in::SignIn;

#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Op {
    AddEvent(EventDetails),
    EditEvent(EditEvent),
    SignIn(SignIn),
    EditAttendance(EditAttendance),
    RemoveAttendance(RemoveAttendance),
    SetLectureFeeCap(SetLectureFeeCap),
}

impl Op {
    pub fn apply(self, change: &Change) -> Result<Made> {
        match self {
            Op::AddEvent(op) => op.apply(change),
            Op::EditEvent(op) => op.apply(change),
            Op::SignIn(op) => op.apply(change),
            Op::EditAttendance(op) => op.apply(change),
            Op::RemoveAttendance(op) => op.apply(change),
            Op::SetLectureFeeCap(op) => op.apply(change),
        }
    }
}

#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Query {
    Events(pages::EventsAsk),
    Event(pages::EventAsk),
    Attendance(pages::AttendanceAsk),
    Learning(pages::LearningAsk),
    LectureFeeCaps {},
}

impl Query {
    pub fn answer(&self, reader: &Reader) -> Result<Value> {
        match self {
            Query::Events(ask) => page(pages::events(reader, ask)?),
            Query::Event(ask) => page(pages::event(reader, ask)?),
            Query::Attendance(ask) => page(pages::attendance(reader, ask)?),
            Query::Learning(ask) => page(pages::learning(reader, ask)?),
            Query::LectureFeeCaps {} => page(pages::lecture_fee_caps(reader)?),
        }
    }
}

/// What each query answers with.
#[derive(TS)]
#[ts(rename_all = "camelCase")]
pub struct Answers {
    pub events: pages::Events,
    pub event: pages::EventPage,
    pub attendance: pages::Attendance,
    pub learning: pages::LearningRecord,
    pub lecture_fee_caps: Vec<pages::FeeCapRow>,
}
