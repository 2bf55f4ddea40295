//! 妇联组织覆盖情况表: by town and by way of building, and who is not covered yet.

use chrono::NaiveDate;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::letterhead::{Letterhead, letterhead};
use super::paper::{Choice, Paper};
use crate::base::book::Reader;
use crate::base::dates::PartialDate;
use crate::base::refusal::Result;
use crate::hub::pages::{CoverageAsk, CoveragePage, Share, coverage};

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct CoverageTableAsk {}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CoverageTable {
    pub letterhead: Letterhead,
    pub as_of: NaiveDate,
    pub towns: Vec<CoverageShare>,
    pub whole: CoverageShare,
    pub methods: Vec<CoverageMethod>,
    pub rows: Vec<CoverageLine>,
    pub uncovered: Vec<CoverageGap>,
    pub prepared_by: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CoverageShare {
    pub town: Option<String>,
    pub in_scope: u32,
    pub covered: u32,
    #[ts(type = "string | null")]
    pub percent: Option<Decimal>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CoverageMethod {
    /// Its word.
    pub method: String,
    pub covered: u32,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CoverageLine {
    pub federation: String,
    pub organisation: String,
    pub town: Option<String>,
    pub method: String,
    pub on: Option<PartialDate>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CoverageGap {
    pub organisation: String,
    pub town: Option<String>,
    /// The way of building that suits it.
    pub suits: String,
}

impl Paper for CoverageTable {
    type Ask = CoverageTableAsk;

    crate::own_letterhead!();

    fn of() -> &'static str {
        "hub"
    }

    fn draw(reader: &Reader, _ask: &CoverageTableAsk) -> Result<Self> {
        let page = coverage(reader, &CoverageAsk::default())?;
        Ok(Self {
            letterhead: letterhead(reader)?,
            as_of: reader.today(),
            towns: page.by_town.iter().map(share).collect(),
            whole: share(&page.whole),
            methods: methods(&page),
            rows: lines(&page),
            uncovered: gaps(&page),
            prepared_by: Some(reader.actor().name.clone()),
        })
    }

    fn all(_reader: &Reader) -> Result<Vec<Choice<CoverageTableAsk>>> {
        Ok(vec![Choice::whole(CoverageTableAsk {})])
    }

    fn day(&self) -> NaiveDate {
        self.as_of
    }

    fn title(&self) -> String {
        self.as_of.to_string()
    }
}

fn share(share: &Share) -> CoverageShare {
    CoverageShare {
        town: share.town.clone(),
        in_scope: counted(share.in_scope),
        covered: counted(share.covered),
        percent: share.percent,
    }
}

fn methods(page: &CoveragePage) -> Vec<CoverageMethod> {
    let rows = page.by_method.iter();
    rows.map(|row| CoverageMethod {
        method: row.method.word().to_owned(),
        covered: counted(row.covered),
    })
    .collect()
}

fn lines(page: &CoveragePage) -> Vec<CoverageLine> {
    let rows = page.rows.iter();
    rows.map(|row| CoverageLine {
        federation: row.federation_name.clone(),
        organisation: row.organisation_name.clone(),
        town: row.town.clone(),
        method: row.method.word().to_owned(),
        on: row.on,
    })
    .collect()
}

fn gaps(page: &CoveragePage) -> Vec<CoverageGap> {
    let rows = page.uncovered.iter();
    rows.map(|row| CoverageGap {
        organisation: row.name.clone(),
        town: row.town.clone(),
        suits: row.suits.word().to_owned(),
    })
    .collect()
}

fn counted(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}
