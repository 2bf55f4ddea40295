//! The reads of periods.

use chrono::{Datelike, Months, NaiveDate};
use rusqlite::{Row, params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::base::book::Reader;
use crate::base::money::Yuan;
use crate::base::refusal::Result;
use crate::channels::grants::model::{AwardId, FundId};
use crate::channels::grants::pages::{AwardRef, FundRef};
use crate::channels::grants::rows;

#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Periods {
    /// The last day that is settled.
    pub locked_through: Option<NaiveDate>,
    /// Months that money is dated into, the newest first.
    pub months: Vec<MonthLine>,
    /// Years that can be closed: they are over and not settled to their end.
    pub years_to_close: Vec<i32>,
    pub locks: Vec<LockView>,
}

#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct MonthLine {
    /// Its last day: locking it settles all up to then.
    pub id: NaiveDate,
    pub from: NaiveDate,
    pub entries: u32,
    pub received: Yuan,
    pub paid: Yuan,
    pub refunded: Yuan,
    /// Gone back to the source of a fund.
    pub handed_back: Yuan,
    pub accepted: Yuan,
    pub locked: bool,
    /// It is over, so it can be locked.
    pub over: bool,
}

#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct LockView {
    pub through: NaiveDate,
    pub locked_on: NaiveDate,
    pub locked_by: String,
}

#[derive(Debug, Clone, Copy, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct StandingsAsk {
    pub day: NaiveDate,
    pub fund: Option<FundId>,
}

/// Where funds and awards stood on a day, told twice: by what is dated up to it as the book knows
/// now, and by what had been recorded up to its evening.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Standings {
    pub day: NaiveDate,
    pub funds: Vec<FundStandings>,
}

#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct FundStandings {
    pub fund: FundRef,
    pub as_at: MoneyAt,
    pub as_recorded: MoneyAt,
    pub differs: bool,
    pub awards: Vec<AwardStandings>,
}

#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AwardStandings {
    pub award: AwardRef,
    pub project_name: String,
    pub as_at: MoneyAt,
    pub as_recorded: MoneyAt,
    pub differs: bool,
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct MoneyAt {
    pub received: Yuan,
    /// Commitments less what was released.
    pub committed: Yuan,
    /// Disbursed less refunded and reversed.
    pub net_paid: Yuan,
    pub accepted: Yuan,
    /// Gone back to the source; of an award nothing.
    pub handed_back: Yuan,
    /// Received less what went out; of an award nothing.
    pub cash: Yuan,
}

impl std::ops::AddAssign for MoneyAt {
    fn add_assign(&mut self, other: MoneyAt) {
        self.received += other.received;
        self.committed += other.committed;
        self.net_paid += other.net_paid;
        self.accepted += other.accepted;
        self.handed_back += other.handed_back;
        self.cash += other.cash;
    }
}

pub fn periods(reader: &Reader) -> Result<Periods> {
    let locked_through = rows::locked_through(reader)?;
    let today = reader.today();
    let mut months = reader
        .conn()
        .prepare_cached(include_str!("../sql/months.sql"))?;
    let lines = months.query_map([], |row| {
        let from: NaiveDate = row.get("first_day")?;
        Ok((from, row_to_sums(row)?))
    })?;
    let mut shown = Vec::new();
    for line in lines {
        let (from, sums) = line?;
        let through = from
            .checked_add_months(Months::new(1))
            .and_then(|next| next.pred_opt())
            .unwrap_or(from);
        shown.push(MonthLine {
            id: through,
            from,
            locked: locked_through.is_some_and(|locked| locked >= through),
            over: through < today,
            ..sums
        });
    }
    let open_years = shown.iter().filter(|month| !month.locked);
    let mut years_to_close: Vec<i32> = open_years
        .map(|month| month.from.year())
        .filter(|year| *year < today.year())
        .collect();
    years_to_close.dedup();
    Ok(Periods {
        locked_through,
        months: shown,
        years_to_close,
        locks: locks(reader)?,
    })
}

fn row_to_sums(row: &Row<'_>) -> rusqlite::Result<MonthLine> {
    let from: NaiveDate = row.get("first_day")?;
    Ok(MonthLine {
        id: from,
        from,
        entries: row.get("entries")?,
        received: row.get("received_fen")?,
        paid: row.get("paid_fen")?,
        refunded: row.get("refunded_fen")?,
        handed_back: row.get("handed_back_fen")?,
        accepted: row.get("accepted_fen")?,
        locked: false,
        over: false,
    })
}

fn locks(reader: &Reader) -> Result<Vec<LockView>> {
    let mut locks = reader.conn().prepare_cached(
        "SELECT through, locked_on, locked_by FROM money_lock ORDER BY through DESC",
    )?;
    let rows = locks.query_map([], |row| {
        Ok(LockView {
            through: row.get("through")?,
            locked_on: row.get("locked_on")?,
            locked_by: row.get("locked_by")?,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

pub fn standings(reader: &Reader, ask: &StandingsAsk) -> Result<Standings> {
    let mut sums = reader
        .conn()
        .prepare_cached(include_str!("../sql/standings.sql"))?;
    let lines = sums.query_map(params![ask.day, ask.fund], |row| {
        Ok((
            row.get::<_, FundId>("fund_id")?,
            row.get::<_, Option<AwardId>>("award_id")?,
            row_to_money(row, "dated")?,
            row_to_money(row, "told")?,
        ))
    })?;
    let mut funds: Vec<FundStandings> = Vec::new();
    for line in lines {
        let (fund, award, as_at, as_recorded) = line?;
        let at = match funds.iter().position(|row| row.fund.id == fund) {
            Some(at) => at,
            None => {
                funds.push(unmoved(reader, fund)?);
                funds.len() - 1
            }
        };
        let Some(standing) = funds.get_mut(at) else {
            continue;
        };
        standing.as_at += as_at;
        standing.as_recorded += as_recorded;
        standing.differs |= as_at != as_recorded;
        if let Some(award) = award {
            let row = rows::award_by_id(reader, award)?;
            standing.awards.push(AwardStandings {
                project_name: rows::project_ref(reader, row.project)?.1,
                award: AwardRef {
                    id: award,
                    no: row.no,
                },
                as_at,
                as_recorded,
                differs: as_at != as_recorded,
            });
        }
    }
    Ok(Standings {
        day: ask.day,
        funds,
    })
}

fn unmoved(reader: &Reader, fund: FundId) -> Result<FundStandings> {
    Ok(FundStandings {
        fund: FundRef {
            id: fund,
            name: rows::fund_by_id(reader, fund)?.name,
        },
        as_at: MoneyAt::default(),
        as_recorded: MoneyAt::default(),
        differs: false,
        awards: Vec::new(),
    })
}

/// `side`: the columns of what is dated up to the day, or of what was told up to it.
fn row_to_money(row: &Row<'_>, side: &str) -> rusqlite::Result<MoneyAt> {
    let sum = |what: &str| row.get::<_, Yuan>(format!("{side}_{what}").as_str());
    let (received, net_paid) = (sum("received")?, sum("net_paid")?);
    let handed_back = sum("handed_back")?;
    Ok(MoneyAt {
        received,
        committed: sum("committed")?,
        net_paid,
        accepted: sum("accepted")?,
        handed_back,
        cash: received - net_paid - handed_back,
    })
}
