//! A fund is opened, and its facts are corrected.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::model::FundId;
use super::rows::{self, FundRow};
use crate::base::book::{Change, Made, Reader};
use crate::base::money::Yuan;
use crate::base::refusal::{Result, refuse};
use crate::base::typed::{optional, part, required, written};

#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct FundFields {
    pub name: String,
    /// Who gives the money.
    pub source: String,
    /// What it is bound to.
    pub restriction: Option<String>,
    pub starts_on: Option<NaiveDate>,
    pub ends_on: Option<NaiveDate>,
    /// What the source has promised in all, in yuan; awards stay under it, or under what came in
    /// where that is more.
    pub promised: Yuan,
    pub note: Option<String>,
}

#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AddFund {
    #[serde(flatten, deserialize_with = "part")]
    pub fields: FundFields,
}

#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct EditFund {
    pub fund: FundId,
    #[serde(flatten, deserialize_with = "part")]
    pub fields: FundFields,
}

impl AddFund {
    pub fn apply(self, change: &Change) -> Result<Made> {
        let fund = self.fields.checked(change, FundId::fresh())?;
        rows::add_fund(change, &fund)?;
        Ok(Made::numbered("fund", fund.id, fund.name))
    }
}

impl EditFund {
    pub fn apply(self, change: &Change) -> Result<Made> {
        let before = rows::fund_by_id(change, self.fund)?;
        let fund = self.fields.checked(change, before.id)?;
        covers_what_is_committed(change, &before, &fund)?;
        rows::save_fund(change, &fund)?;
        Ok(Made::numbered("fund", fund.id, fund.name))
    }
}

impl FundFields {
    fn checked(self, reader: &Reader, id: FundId) -> Result<FundRow> {
        let name = required(&self.name, "name")?;
        if rows::fund_by_name(reader, &name)?.is_some_and(|other| other.id != id) {
            return Err(refuse("grants-fund-name-taken")
                .at("name")
                .arg("name", name)
                .into());
        }
        if self.promised.is_negative() {
            return Err(refuse("grants-amount-negative")
                .at("promised")
                .arg("amount", self.promised.grouped())
                .into());
        }
        if let (Some(from), Some(to)) = (self.starts_on, self.ends_on)
            && to < from
        {
            return Err(refuse("grants-end-before-start")
                .at("endsOn")
                .arg("from", from)
                .arg("to", to)
                .into());
        }
        Ok(FundRow {
            id,
            name,
            source: Some(required(&self.source, "source")?),
            restriction: optional(self.restriction.as_deref()),
            starts_on: self.starts_on,
            ends_on: self.ends_on,
            promised: Some(self.promised),
            note: written(self.note.as_deref()),
        })
    }
}

/// Invariant 3, from the fund's side: it is not made smaller than what stands on it.
fn covers_what_is_committed(reader: &Reader, before: &FundRow, fund: &FundRow) -> Result<()> {
    let standing = rows::fund_standing(reader, before, None)?;
    let standing = super::model::FundStanding {
        promised: fund.promised,
        ..standing
    };
    match standing.free() {
        Some(free) if free.is_negative() => Err(refuse("grants-fund-below-committed")
            .at("promised")
            .arg("fund", &fund.name)
            .arg(
                "committed",
                (standing.committed + standing.reserved).grouped(),
            )
            .arg("short", free.abs().grouped())
            .into()),
        _ => Ok(()),
    }
}
