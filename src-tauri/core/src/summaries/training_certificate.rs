//! 培训结业证书: who took part in which training, with class hours; numbered when it is issued (field-guide 3.5).

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::letterhead::{Letterhead, letterhead};
use super::paper::{Choice, Paper};
use crate::base::book::Reader;
use crate::base::dates::PartialDate;
use crate::base::numbering::NumberKind;
use crate::base::quantity::Quantity;
use crate::base::refusal::{Result, refuse};
use crate::channels::talent::model::{AttendanceId, EventKind, EventState};
use crate::channels::talent::pages::{
    AttendanceAsk, EventAsk, EventsAsk, attendance, event, events,
};

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct TrainingCertificateAsk {
    /// The line of the sign-in sheet.
    pub attendance: AttendanceId,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct TrainingCertificate {
    pub letterhead: Letterhead,
    pub as_of: NaiveDate,
    pub name: String,
    pub unit: Option<String>,
    pub course: String,
    pub from: PartialDate,
    pub to: Option<NaiveDate>,
    pub class_hours: Option<Quantity>,
}

impl Paper for TrainingCertificate {
    type Ask = TrainingCertificateAsk;

    crate::own_letterhead!();

    fn of() -> &'static str {
        "attendance"
    }

    fn draw(reader: &Reader, ask: &TrainingCertificateAsk) -> Result<Self> {
        let all = attendance(reader, &AttendanceAsk::default())?.rows;
        let line = all.into_iter().find(|row| row.id == ask.attendance);
        let line = line.ok_or_else(|| refuse("summaries-nobody-signed").at("attendance"))?;
        let course = event(reader, &EventAsk { id: line.event })?.event;
        Ok(Self {
            letterhead: letterhead(reader)?,
            as_of: course
                .to
                .unwrap_or_else(|| course.from.last_day())
                .min(reader.today()),
            name: line.name,
            unit: line.unit,
            course: course.topic,
            from: course.from,
            to: course.to,
            class_hours: course.class_hours,
        })
    }

    /// Everyone who signed in at a training that was held.
    fn all(reader: &Reader) -> Result<Vec<Choice<TrainingCertificateAsk>>> {
        let asked = EventsAsk {
            kind: Some(EventKind::Training),
            state: Some(EventState::Held),
            ..EventsAsk::default()
        };
        let held: Vec<_> = events(reader, &asked)?
            .rows
            .into_iter()
            .map(|row| row.id)
            .collect();
        let rows = attendance(reader, &AttendanceAsk::default())?
            .rows
            .into_iter();
        Ok(rows
            .filter(|row| held.contains(&row.event))
            .map(|row| {
                let ask = TrainingCertificateAsk { attendance: row.id };
                Choice::of(ask, None, row.name, Some(row.topic))
            })
            .collect())
    }

    fn number_kind(&self) -> NumberKind {
        NumberKind::Certificate
    }

    fn day(&self) -> NaiveDate {
        self.as_of
    }

    fn title(&self) -> String {
        format!("{} {}", self.name, self.course)
    }
}
