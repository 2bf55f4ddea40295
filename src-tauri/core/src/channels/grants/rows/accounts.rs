use chrono::NaiveDate;
use rusqlite::{OptionalExtension, Row, params};

use super::found;
use crate::base::book::Reader;
use crate::base::refusal::Result;
use crate::channels::grants::model::{AccountId, HoldId};
use crate::registry::OrganisationId;

#[derive(Debug, Clone)]
pub struct AccountRow {
    pub id: AccountId,
    pub organisation: OrganisationId,
    pub account_name: String,
    pub bank: String,
    pub number: String,
    pub custodian: Option<String>,
    pub since: NaiveDate,
    pub set_by: String,
    /// The account it took the place of.
    pub follows: Option<AccountId>,
}

#[derive(Debug, Clone)]
pub struct HoldRow {
    pub id: HoldId,
    pub organisation: OrganisationId,
    pub reason: String,
    pub since: NaiveDate,
    pub held_by: String,
}

fn row_to_account(row: &Row<'_>) -> rusqlite::Result<AccountRow> {
    Ok(AccountRow {
        id: row.get("id")?,
        organisation: row.get("organisation_id")?,
        account_name: row.get("account_name")?,
        bank: row.get("bank")?,
        number: row.get("number")?,
        custodian: row.get("custodian")?,
        since: row.get("since")?,
        set_by: row.get("set_by")?,
        follows: row.get("follows_id")?,
    })
}

pub fn account_by_id(reader: &Reader, id: AccountId) -> Result<AccountRow> {
    let mut account = reader
        .conn()
        .prepare_cached("SELECT * FROM payee_account WHERE id = ?1")?;
    found(
        account.query_row([id], row_to_account).optional()?,
        "payee_account",
    )
}

/// The account money goes to now: the one that no other followed.
pub fn present_account(
    reader: &Reader,
    organisation: OrganisationId,
) -> Result<Option<AccountRow>> {
    let mut account = reader.conn().prepare_cached(
        "SELECT * FROM payee_account a WHERE organisation_id = ?1
         AND NOT EXISTS (SELECT 1 FROM payee_account b WHERE b.follows_id = a.id)",
    )?;
    Ok(account
        .query_row([organisation], row_to_account)
        .optional()?)
}

pub fn add_account(reader: &Reader, account: &AccountRow) -> Result<()> {
    let mut add = reader.conn().prepare_cached(
        "INSERT INTO payee_account (id, organisation_id, account_name, bank, number, custodian, since, set_by, follows_id)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
    )?;
    add.execute(params![
        account.id,
        account.organisation,
        account.account_name,
        account.bank,
        account.number,
        account.custodian,
        account.since,
        account.set_by,
        account.follows,
    ])?;
    Ok(())
}

pub fn hold_of(reader: &Reader, organisation: OrganisationId) -> Result<Option<HoldRow>> {
    let mut hold = reader.conn().prepare_cached(
        "SELECT * FROM organisation_hold WHERE organisation_id = ?1 AND lifted_on IS NULL",
    )?;
    let row = hold.query_row([organisation], |row| {
        Ok(HoldRow {
            id: row.get("id")?,
            organisation: row.get("organisation_id")?,
            reason: row.get("reason")?,
            since: row.get("since")?,
            held_by: row.get("held_by")?,
        })
    });
    Ok(row.optional()?)
}

pub fn add_hold(reader: &Reader, hold: &HoldRow) -> Result<()> {
    let mut add = reader.conn().prepare_cached(
        "INSERT INTO organisation_hold (id, organisation_id, reason, since, held_by) VALUES (?1, ?2, ?3, ?4, ?5)",
    )?;
    add.execute(params![
        hold.id,
        hold.organisation,
        hold.reason,
        hold.since,
        hold.held_by
    ])?;
    Ok(())
}

pub fn lift_hold(
    reader: &Reader,
    hold: HoldId,
    on: NaiveDate,
    by: &str,
    reason: &str,
) -> Result<()> {
    let mut lift = reader.conn().prepare_cached(
        "UPDATE organisation_hold SET lifted_on = ?2, lifted_by = ?3, lifted_reason = ?4 WHERE id = ?1",
    )?;
    lift.execute(params![hold, on, by, reason])?;
    Ok(())
}

/// Money dated up to this day is settled.
pub fn locked_through(reader: &Reader) -> Result<Option<NaiveDate>> {
    let mut lock = reader
        .conn()
        .prepare_cached("SELECT max(through) FROM money_lock")?;
    Ok(lock.query_row([], |row| row.get(0))?)
}

pub fn add_lock(
    reader: &Reader,
    id: &str,
    through: NaiveDate,
    on: NaiveDate,
    by: &str,
) -> Result<()> {
    let mut add = reader.conn().prepare_cached(
        "INSERT INTO money_lock (id, through, locked_on, locked_by) VALUES (?1, ?2, ?3, ?4)",
    )?;
    add.execute(params![id, through, on, by])?;
    Ok(())
}
