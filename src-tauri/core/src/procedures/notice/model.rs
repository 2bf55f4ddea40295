//! What a notice is, and when it is over. No I/O.

use chrono::NaiveDate;
use serde::Serialize;
use ts_rs::TS;

use crate::base::refusal::{Result, refuse};
use crate::{id, words_enum};

id!(NoticeId);
id!(ObjectionId);

#[derive(Debug, Clone)]
pub struct NoticeFields {
    pub begins_on: NaiveDate,
    pub days: u32,
    /// Whether they are working days.
    pub working: bool,
    pub place: Option<String>,
    /// The records it shows.
    pub shows: Vec<String>,
}

/// The most days a notice stands.
pub const LONGEST: u32 = 90;

impl NoticeFields {
    pub fn checked(self) -> Result<Self> {
        match self.days {
            1..=LONGEST => Ok(self),
            days => Err(refuse("notice-days").at("days").arg("days", days).into()),
        }
    }
}

words_enum! {
    /// Derived from the days and the objections; never typed.
    NoticeStanding {
        Running = "running",
        /// The days are over and somebody is not answered yet.
        Objected = "objected",
        Over = "over",
        Withdrawn = "withdrawn",
    }
}

#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Notice {
    pub id: NoticeId,
    pub begins_on: NaiveDate,
    pub days: u32,
    pub working: bool,
    /// The last day, by the table of working days.
    pub ends_on: NaiveDate,
    pub place: Option<String>,
    /// The records that stand on it; `None`: it is older than their being kept.
    pub shows: Option<Vec<String>>,
    pub withdrawn_on: Option<NaiveDate>,
    pub reason: Option<String>,
    pub objections: Vec<Objection>,
    pub standing: NoticeStanding,
}

#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Objection {
    pub id: ObjectionId,
    /// The one of those on the notice it is about; `None`: all of it.
    pub record: Option<String>,
    pub received_on: NaiveDate,
    pub objector: String,
    pub matter: String,
    pub settled_on: Option<NaiveDate>,
    pub outcome: Option<String>,
    pub upheld: Option<bool>,
}

#[derive(Debug, Clone)]
pub struct ObjectionFields {
    pub record: Option<String>,
    pub received_on: NaiveDate,
    pub objector: String,
    pub matter: String,
}

impl Notice {
    pub fn standing_on(&self, today: NaiveDate) -> NoticeStanding {
        if self.withdrawn_on.is_some() {
            return NoticeStanding::Withdrawn;
        }
        if today <= self.ends_on {
            return NoticeStanding::Running;
        }
        match self.objections.iter().any(|one| one.settled_on.is_none()) {
            true => NoticeStanding::Objected,
            false => NoticeStanding::Over,
        }
    }

    /// It hangs, or hung its days, with the record on it.
    pub fn stands_for(&self, record: &str) -> bool {
        let shown = self.shows.iter().flatten().any(|one| one == record);
        shown && self.withdrawn_on.is_none()
    }

    /// What stood on the notice goes on after its days, once no objection to it is open and none was
    /// upheld. `field`: where the day it goes on by was typed.
    pub fn lets_pass(&self, record: &str, on: NaiveDate, field: &'static str) -> Result<()> {
        if on <= self.ends_on {
            return Err(refuse("notice-running")
                .at(field)
                .arg("ends", self.ends_on)
                .arg("on", on)
                .into());
        }
        let concerns = |one: &&Objection| one.record.as_deref().is_none_or(|of| of == record);
        for objection in self.objections.iter().filter(concerns) {
            let named = |code| {
                refuse(code)
                    .arg("objector", &objection.objector)
                    .arg("on", objection.received_on)
            };
            match objection.upheld {
                None => return Err(named("notice-objection-open").into()),
                Some(true) => return Err(named("notice-objection-upheld").into()),
                Some(false) => {}
            }
        }
        Ok(())
    }
}

/// An objection is made while the notice stands, and answered once.
pub fn may_object(notice: &Notice, on: NaiveDate, today: NaiveDate) -> Result<()> {
    if on < notice.begins_on || on > notice.ends_on || on > today {
        return Err(refuse("notice-objection-day")
            .at("receivedOn")
            .arg("on", on)
            .arg("from", notice.begins_on)
            .arg("to", notice.ends_on)
            .into());
    }
    Ok(())
}

pub fn may_be_settled(objection: &Objection, on: NaiveDate, today: NaiveDate) -> Result<()> {
    if let Some(day) = objection.settled_on {
        return Err(refuse("notice-objection-settled")
            .arg("objector", &objection.objector)
            .arg("on", day)
            .into());
    }
    if on < objection.received_on || on > today {
        return Err(refuse("notice-settled-day")
            .at("on")
            .arg("on", on)
            .arg("received", objection.received_on)
            .into());
    }
    Ok(())
}
