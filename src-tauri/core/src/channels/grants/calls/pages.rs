//! The reads of calls: the list, one call's workspace, what a new one can begin with, working days.

use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::model::{CallFields, CallId, CallPhase, CallState};
use super::presets::{self, CallPreset};
use super::promises::overpromised;
use super::rows::{self, CallRow, TABLE, awarded};
use super::rules::RuleFinding;
use crate::base::book::Reader;
use crate::base::money::Yuan;
use crate::base::refusal::Result;
use crate::channels::grants::applications::ApplicationId;
use crate::channels::grants::applications::model::ApplicationState;
use crate::channels::grants::applications::pages::{ApplicationLine, lines_of_call};
use crate::channels::grants::model::FundId;
use crate::channels::grants::pages::FundRef;
use crate::channels::grants::reviews::noticed::{approved_of, notices_of_call, shorter_than_asked};
use crate::channels::grants::rows::{fund_by_id, fund_standing};
use crate::procedures::notice::Notice;
use crate::procedures::review::{Panel, panel_of};
use crate::procedures::workdays::{
    WorkdayRow, arranged_years, arrangement_source, calendar, workdays_of,
};

#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default)]
pub struct CallsAsk {
    pub year: Option<i32>,
    pub phase: Option<CallPhase>,
}

#[derive(Debug, Clone, Copy, Serialize, Deserialize, TS)]
pub struct CallAsk {
    pub id: CallId,
}

#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CallLine {
    pub id: CallId,
    pub no: Option<String>,
    pub name: String,
    pub phase: CallPhase,
    pub opens_on: NaiveDate,
    pub closes_on: NaiveDate,
    /// Until the last day, while it is open.
    #[ts(type = "number | null")]
    pub days_left: Option<i64>,
    pub budget: Yuan,
    pub awarded: Yuan,
    pub left: Yuan,
    /// Handed in, less those withdrawn.
    pub applications: usize,
    pub undecided: usize,
    pub approved: usize,
}

#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Calls {
    pub rows: Vec<CallLine>,
    pub total: usize,
}

/// A fund's part in a call.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ShareLine {
    pub fund: FundRef,
    pub amount: Yuan,
    pub awarded: Yuan,
    pub left: Yuan,
    /// Still to be awarded of the whole fund; `None` while its size is not stated.
    pub fund_free: Option<Yuan>,
}

#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CallPage {
    pub call: CallLine,
    pub state: CallState,
    pub state_reason: Option<String>,
    /// As they were typed: for the form.
    pub fields: CallFields,
    pub shares: Vec<ShareLine>,
    pub applications: Vec<ApplicationLine>,
    pub panel: Option<Panel>,
    pub notices: Vec<Notice>,
    /// Approved, and on no notice that stands.
    pub to_notice: Vec<ApplicationId>,
    /// What the call lets pass with a warning: a shorter notice, money promised twice.
    pub warnings: Vec<RuleFinding>,
    /// Whether it can be written anew: nothing was handed in.
    pub editable: bool,
    pub sums: CallSums,
}

#[derive(Debug, Clone, Default, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CallSums {
    pub asked: Yuan,
    pub approved: Yuan,
    pub awarded: Yuan,
}

pub fn calls(reader: &Reader, ask: &CallsAsk) -> Result<Calls> {
    let mut lines = Vec::new();
    for row in rows::all_calls(reader)? {
        let line = line(reader, &row)?;
        let fits = ask.year.is_none_or(|year| row.standing().year() == year)
            && ask.phase.is_none_or(|phase| line.phase == phase);
        if fits {
            lines.push(line);
        }
    }
    Ok(Calls {
        total: lines.len(),
        rows: lines,
    })
}

fn line(reader: &Reader, row: &CallRow) -> Result<CallLine> {
    let applications = lines_of_call(reader, row)?;
    let awarded = awarded(reader, row.id, None)?;
    let (today, standing) = (reader.today(), row.standing());
    let phase = standing.phase(today);
    Ok(CallLine {
        id: row.id,
        no: row.no.clone(),
        name: row.fields.name.clone(),
        phase,
        opens_on: row.fields.opens_on,
        closes_on: row.fields.closes_on,
        days_left: (phase == CallPhase::Open).then(|| (row.fields.closes_on - today).num_days()),
        budget: row.fields.budget,
        awarded,
        left: row.fields.budget - awarded,
        applications: applications
            .iter()
            .filter(|line| line.no.is_some() && line.state != ApplicationState::Withdrawn)
            .count(),
        undecided: rows::undecided(reader, row.id)?,
        approved: applications
            .iter()
            .filter(|line| line.state.is_approved())
            .count(),
    })
}

pub fn call(reader: &Reader, ask: &CallAsk) -> Result<CallPage> {
    let row = rows::call_by_id(reader, ask.id)?;
    let record = row.id.to_string();
    let applications = lines_of_call(reader, &row)?;
    let mut sums = CallSums::default();
    for line in applications
        .iter()
        .filter(|line| line.state != ApplicationState::Withdrawn)
    {
        sums.asked += line.asked;
        sums.approved += line.approved.unwrap_or_default();
    }
    sums.awarded = awarded(reader, row.id, None)?;
    let over = matches!(row.state, CallState::Finished | CallState::Cancelled);
    let notices = notices_of_call(reader, row.id)?;
    let mut to_notice = approved_of(reader, row.id)?;
    to_notice.retain(|one| !notices.iter().any(|notice| one.stands_on(notice)));
    Ok(CallPage {
        warnings: warnings(reader, &row, &notices)?,
        to_notice: to_notice.iter().map(|one| one.application).collect(),
        call: line(reader, &row)?,
        state: row.state,
        state_reason: row.state_reason.clone(),
        shares: shares(reader, &row)?,
        applications,
        panel: panel_of(reader, TABLE, &record)?,
        notices,
        editable: !over && rows::handed_in(reader, row.id)? == 0,
        fields: row.fields,
        sums,
    })
}

fn warnings(reader: &Reader, row: &CallRow, notices: &[Notice]) -> Result<Vec<RuleFinding>> {
    let mut found = match row.state {
        CallState::Draft | CallState::Published => overpromised(reader, row)?,
        CallState::Finished | CallState::Cancelled => Vec::new(),
    };
    for notice in notices.iter().filter(|one| one.withdrawn_on.is_none()) {
        let span = (notice.begins_on, notice.days, notice.working);
        found.extend(shorter_than_asked(reader, row, span)?);
    }
    Ok(found)
}

fn shares(reader: &Reader, row: &CallRow) -> Result<Vec<ShareLine>> {
    let mut lines = Vec::new();
    for share in &row.fields.shares {
        let fund = fund_by_id(reader, share.fund)?;
        let from_it = awarded(reader, row.id, Some(fund.id))?;
        lines.push(ShareLine {
            fund_free: fund_standing(reader, &fund, None)?.free(),
            fund: FundRef {
                id: fund.id,
                name: fund.name,
            },
            amount: share.amount,
            awarded: from_it,
            left: share.amount - from_it,
        });
    }
    Ok(lines)
}

/// What stands in a call for a fund, by call: for the fund's page.
pub fn shares_of_fund(reader: &Reader, fund: FundId) -> Result<Vec<(CallId, String, Yuan, Yuan)>> {
    let mut found = Vec::new();
    for row in rows::all_calls(reader)? {
        let Some(share) = row.fields.shares.iter().find(|share| share.fund == fund) else {
            continue;
        };
        let from_it = awarded(reader, row.id, Some(fund))?;
        found.push((row.id, row.label().to_owned(), share.amount, from_it));
    }
    Ok(found)
}

pub fn call_presets() -> Result<Vec<CallPreset>> {
    presets::presets()
}

#[derive(Debug, Clone, Copy, Default, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct WorkdaysAsk {
    /// This year where none is said.
    pub year: Option<i32>,
}

#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Workdays {
    pub year: i32,
    pub rows: Vec<WorkdayRow>,
    /// Years whose official arrangement comes with the program.
    pub arranged: Vec<i32>,
    /// The notice that the arrangement of the year asked for is copied from.
    pub source: Option<String>,
    pub working_days: usize,
}

pub fn workdays(reader: &Reader, ask: WorkdaysAsk) -> Result<Workdays> {
    let year = ask.year.unwrap_or_else(|| reader.today().year());
    let calendar = calendar(reader)?;
    let first = NaiveDate::from_ymd_opt(year, 1, 1);
    let days = first
        .into_iter()
        .flat_map(|first| first.iter_days().take_while(move |day| day.year() == year));
    Ok(Workdays {
        year,
        rows: workdays_of(reader, year)?,
        arranged: arranged_years()?,
        source: arrangement_source(year)?,
        working_days: days.filter(|day| calendar.is_working(*day)).count(),
    })
}
