//! The statements of calls.

use chrono::NaiveDate;
use rusqlite::{OptionalExtension, Row, params};
use rust_decimal::Decimal;
use serde::Serialize;
use serde::de::DeserializeOwned;
use uuid::Uuid;

use super::model::{CallFields, CallId, CallShare, CallStanding, CallState};
use super::rules::RuleFields;
use crate::base::book::Reader;
use crate::base::decimals::decimal_if_any;
use crate::base::money::Yuan;
use crate::base::refusal::{Result, fault};
use crate::channels::grants::model::FundId;
use crate::channels::grants::rows::{found, held_by_book};

/// What its notices and its panel are filed under.
pub const TABLE: &str = "grant_call";

#[derive(Debug, Clone)]
pub struct CallRow {
    pub id: CallId,
    pub no: Option<String>,
    pub state: CallState,
    pub state_on: NaiveDate,
    pub state_reason: Option<String>,
    pub fields: CallFields,
}

impl CallRow {
    pub fn standing(&self) -> CallStanding {
        CallStanding {
            name: self.fields.name.clone(),
            state: self.state,
            opens_on: self.fields.opens_on,
            closes_on: self.fields.closes_on,
        }
    }

    /// Its number, or its name while it has none.
    pub fn label(&self) -> &str {
        self.no.as_deref().unwrap_or(&self.fields.name)
    }
}

fn to_json(value: &impl Serialize) -> Result<String> {
    serde_json::to_string(value).map_err(|error| fault("store", error))
}

fn from_json<T: DeserializeOwned>(text: &str) -> Result<T> {
    serde_json::from_str(text).map_err(|error| fault("store", error))
}

/// The row, its two JSON columns still as text.
fn row_to_call(row: &Row<'_>) -> rusqlite::Result<(CallRow, String, String)> {
    let call = CallRow {
        id: row.get("id")?,
        no: row.get("no")?,
        state: row.get("state")?,
        state_on: row.get("state_on")?,
        state_reason: row.get("state_reason")?,
        fields: CallFields {
            name: row.get("name")?,
            opens_on: row.get("opens_on")?,
            closes_on: row.get("closes_on")?,
            budget: row.get("budget_fen")?,
            shares: Vec::new(),
            rules: Vec::new(),
            papers: Vec::new(),
            plan: Vec::new(),
            notice_days: row.get("notice_days")?,
            notice_working: row.get("notice_working")?,
            note: row.get("note")?,
        },
    };
    Ok((call, row.get("plan")?, row.get("papers")?))
}

fn whole(reader: &Reader, read: (CallRow, String, String)) -> Result<CallRow> {
    let (mut call, plan, papers) = read;
    call.fields.plan = from_json(&plan)?;
    call.fields.papers = from_json(&papers)?;
    call.fields.shares = shares_of(reader, call.id)?;
    call.fields.rules = rules_of(reader, call.id)?;
    Ok(call)
}

pub fn call_by_id(reader: &Reader, id: CallId) -> Result<CallRow> {
    let mut call = reader
        .conn()
        .prepare_cached("SELECT * FROM grant_call WHERE id = ?1")?;
    let read = found(call.query_row([id], row_to_call).optional()?, "call")?;
    whole(reader, read)
}

/// The newest first.
pub fn all_calls(reader: &Reader) -> Result<Vec<CallRow>> {
    let mut calls = reader
        .conn()
        .prepare_cached("SELECT * FROM grant_call ORDER BY opens_on DESC, id DESC")?;
    let rows = calls.query_map([], row_to_call)?;
    let read: Vec<_> = rows.collect::<rusqlite::Result<_>>()?;
    read.into_iter().map(|read| whole(reader, read)).collect()
}

fn shares_of(reader: &Reader, call: CallId) -> Result<Vec<CallShare>> {
    let mut shares = reader
        .conn()
        .prepare_cached("SELECT * FROM call_fund WHERE call_id = ?1 ORDER BY id")?;
    let rows = shares.query_map([call], |row| {
        Ok(CallShare {
            fund: row.get("fund_id")?,
            amount: row.get("amount_fen")?,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

fn rules_of(reader: &Reader, call: CallId) -> Result<Vec<RuleFields>> {
    let mut rules = reader
        .conn()
        .prepare_cached("SELECT * FROM call_rule WHERE call_id = ?1 ORDER BY seq")?;
    let rows = rules.query_map([call], |row| {
        let allowed: String = row.get("allowed")?;
        let rule = RuleFields {
            kind: row.get("kind")?,
            level: row.get("level")?,
            percent: decimal_if_any(row, "percent")?,
            amount: row.get("amount_fen")?,
            line: row.get("line")?,
            allowed: Vec::new(),
            source: row.get("source")?,
        };
        Ok((rule, allowed))
    })?;
    let mut rules = Vec::new();
    for read in rows {
        let (rule, allowed) = read?;
        rules.push(RuleFields {
            allowed: from_json(&allowed)?,
            ..rule
        });
    }
    Ok(rules)
}

pub fn add_call(reader: &Reader, call: &CallRow) -> Result<()> {
    let mut add = reader.conn().prepare_cached(
        "INSERT INTO grant_call (id, no, name, state, state_on, state_reason, opens_on, closes_on, budget_fen,
           notice_days, notice_working, plan, papers, note)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14)",
    )?;
    add.execute(params![
        call.id,
        call.no,
        call.fields.name,
        call.state,
        call.state_on,
        call.state_reason,
        call.fields.opens_on,
        call.fields.closes_on,
        call.fields.budget,
        call.fields.notice_days,
        call.fields.notice_working,
        to_json(&call.fields.plan)?,
        to_json(&call.fields.papers)?,
        call.fields.note,
    ])?;
    write_belongings(reader, call)
}

pub fn save_call(reader: &Reader, call: &CallRow) -> Result<()> {
    let mut save = reader.conn().prepare_cached(
        "UPDATE grant_call SET no = ?2, name = ?3, state = ?4, state_on = ?5, state_reason = ?6, opens_on = ?7,
           closes_on = ?8, budget_fen = ?9, notice_days = ?10, notice_working = ?11, plan = ?12, papers = ?13, note = ?14
         WHERE id = ?1",
    )?;
    held_by_book(save.execute(params![
        call.id,
        call.no,
        call.fields.name,
        call.state,
        call.state_on,
        call.state_reason,
        call.fields.opens_on,
        call.fields.closes_on,
        call.fields.budget,
        call.fields.notice_days,
        call.fields.notice_working,
        to_json(&call.fields.plan)?,
        to_json(&call.fields.papers)?,
        call.fields.note,
    ]))?;
    Ok(())
}

/// Writes the shares and rules of a call anew.
pub fn write_belongings(reader: &Reader, call: &CallRow) -> Result<()> {
    for sql in [
        "DELETE FROM call_fund WHERE call_id = ?1",
        "DELETE FROM call_rule WHERE call_id = ?1",
    ] {
        reader.conn().prepare_cached(sql)?.execute([call.id])?;
    }
    let mut share_of = reader.conn().prepare_cached(
        "INSERT INTO call_fund (id, call_id, fund_id, amount_fen) VALUES (?1, ?2, ?3, ?4)",
    )?;
    for share in &call.fields.shares {
        let id = Uuid::now_v7().to_string();
        share_of.execute(params![id, call.id, share.fund, share.amount])?;
    }
    let mut rule_of = reader.conn().prepare_cached(
        "INSERT INTO call_rule (id, call_id, seq, kind, level, percent, amount_fen, line, allowed, source)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)",
    )?;
    for (rule, seq) in call.fields.rules.iter().zip(1u32..) {
        rule_of.execute(params![
            Uuid::now_v7().to_string(),
            call.id,
            seq,
            rule.kind,
            rule.level,
            rule.percent
                .map(|percent: Decimal| percent.normalize().to_string()),
            rule.amount,
            rule.line,
            to_json(&rule.allowed)?,
            rule.source,
        ])?;
    }
    Ok(())
}

/// Applications that were handed in, whatever became of them.
pub fn handed_in(reader: &Reader, call: CallId) -> Result<usize> {
    count(
        reader,
        "SELECT count(*) FROM application WHERE call_id = ?1 AND no IS NOT NULL",
        call,
    )
}

/// Applications that still wait for something.
pub fn undecided(reader: &Reader, call: CallId) -> Result<usize> {
    count(
        reader,
        "SELECT count(*) FROM application WHERE call_id = ?1
           AND state IN ('submitted', 'eligible', 'moreInformation', 'inReview')",
        call,
    )
}

fn count(reader: &Reader, sql: &str, call: CallId) -> Result<usize> {
    let n: i64 = reader
        .conn()
        .prepare_cached(sql)?
        .query_row([call], |row| row.get(0))?;
    Ok(usize::try_from(n).unwrap_or_default())
}

/// What was awarded of a call, from one fund or from all of them.
pub fn awarded(reader: &Reader, call: CallId, fund: Option<FundId>) -> Result<Yuan> {
    let mut sum = reader.conn().prepare_cached(
        "SELECT coalesce(sum(amount_fen), 0) FROM awarded_by_call WHERE call_id = ?1 AND (?2 IS NULL OR fund_id = ?2)",
    )?;
    Ok(sum.query_row(params![call, fund], |row| row.get(0))?)
}
