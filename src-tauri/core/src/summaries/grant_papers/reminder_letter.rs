//! 催交函: the letter that asks for a report that is due or overdue.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::OfAward;
use crate::base::book::Reader;
use crate::base::money::Yuan;
use crate::base::refusal::{Result, refuse};
use crate::channels::grants::expenses::pages::{ReportAsk, ReportsAsk, report, reports};
use crate::channels::grants::expenses::{ReportId, ReportState};
use crate::channels::grants::pages::{AwardAsk, award};
use crate::summaries::letterhead::{Letterhead, letterhead};
use crate::summaries::paper::{Choice, Paper};

#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ReminderLetterAsk {
    pub report: ReportId,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ReminderLetter {
    pub letterhead: Letterhead,
    pub of: OfAward,
    pub report: String,
    pub state: ReportState,
    pub due_on: Option<NaiveDate>,
    /// Past the day it was due; not above zero while that lies ahead.
    pub days_late: i64,
    /// Why it was returned, of one that has to come again.
    pub reason: Option<String>,
    pub net_paid: Yuan,
    /// Paid, and not accepted as spent yet.
    pub unreported: Yuan,
    pub date: NaiveDate,
}

impl Paper for ReminderLetter {
    type Ask = ReminderLetterAsk;

    crate::own_letterhead!();

    fn of() -> &'static str {
        "report"
    }

    fn draw(reader: &Reader, ask: &ReminderLetterAsk) -> Result<Self> {
        let page = report(reader, &ReportAsk { id: ask.report })?;
        let line = page.report;
        if !line.state.is_awaited() {
            return Err(refuse("papers-report-not-awaited")
                .at("report")
                .arg("report", line.name)
                .into());
        }
        let award = award(reader, &AwardAsk { id: line.award.id })?;
        Ok(ReminderLetter {
            letterhead: letterhead(reader)?,
            of: OfAward::of(&award),
            report: line.name,
            state: line.state,
            due_on: line.due_on,
            days_late: line.days_late.unwrap_or_default(),
            reason: page.state_reason,
            net_paid: page.net_paid,
            unreported: page.net_paid - award.award.accepted,
            date: reader.today(),
        })
    }

    /// Every report that is awaited.
    fn all(reader: &Reader) -> Result<Vec<Choice<ReminderLetterAsk>>> {
        let rows = reports(reader, &ReportsAsk::default())?.rows.into_iter();
        Ok(rows
            .filter(|row| row.state.is_awaited())
            .map(|row| {
                let detail = format!("{} · {}", row.organisation.name, row.project.name);
                let ask = ReminderLetterAsk { report: row.id };
                Choice::of(ask, None, row.name, Some(detail))
            })
            .collect())
    }

    fn day(&self) -> NaiveDate {
        self.date
    }

    fn title(&self) -> String {
        format!("{} {}", self.of.organisation, self.report)
    }
}
