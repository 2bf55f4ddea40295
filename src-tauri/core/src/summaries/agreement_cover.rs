//! 资助协议封面: what was agreed, the table of tranches with what each waits for, and what was amended.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::letterhead::{Letterhead, letterhead};
use super::paper::{Choice, Paper};
use crate::base::book::Reader;
use crate::base::money::Yuan;
use crate::base::refusal::Result;
use crate::channels::grants::model::{AmendmentKind, AwardId};
use crate::channels::grants::pages::{AwardAsk, AwardsAsk, award, awards};
use crate::registry;

#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AgreementCoverAsk {
    pub award: AwardId,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AgreementCover {
    pub letterhead: Letterhead,
    pub as_of: NaiveDate,
    /// Taken at the first signature.
    pub agreement_no: Option<String>,
    pub award_no: String,
    pub project_no: Option<String>,
    pub project: String,
    pub organisation: String,
    pub organisation_no: Option<String>,
    pub fund: String,
    pub amount: Yuan,
    pub decided_on: NaiveDate,
    pub ends_on: Option<NaiveDate>,
    pub hub_signed_on: Option<NaiveDate>,
    pub organisation_signed_on: Option<NaiveDate>,
    pub account_name: Option<String>,
    pub bank: Option<String>,
    /// Masked as on the screen (field-guide 2.5).
    pub account_masked: Option<String>,
    pub tranches: Vec<CoverTranche>,
    pub amendments: Vec<CoverAmendment>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CoverTranche {
    pub seq: u32,
    pub name: String,
    /// As agreed, in percent.
    pub percent: Option<String>,
    pub amount: Yuan,
    pub planned_on: Option<NaiveDate>,
    pub conditions: Vec<String>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CoverAmendment {
    pub seq: u32,
    pub kind: AmendmentKind,
    pub decided_on: NaiveDate,
    pub paper: String,
    pub before: String,
    pub after: String,
}

impl Paper for AgreementCover {
    type Ask = AgreementCoverAsk;

    crate::own_letterhead!();

    fn of() -> &'static str {
        "award"
    }

    fn draw(reader: &Reader, ask: &AgreementCoverAsk) -> Result<Self> {
        let page = award(reader, &AwardAsk { id: ask.award })?;
        let line = page.award;
        let organisation_no = registry::pages::organisation(reader, line.organisation.id)?
            .row
            .no;
        let tranches = page.tranches.into_iter().map(|row| CoverTranche {
            seq: row.seq,
            name: row.name,
            percent: row.percent.map(|percent| percent.to_string()),
            amount: row.amount,
            planned_on: row.planned_on,
            conditions: row.conditions.into_iter().map(|one| one.label).collect(),
        });
        let amendments = page.amendments.into_iter().map(|row| CoverAmendment {
            seq: row.seq,
            kind: row.kind,
            decided_on: row.decided_on,
            paper: row.paper,
            before: row.before,
            after: row.after,
        });
        Ok(AgreementCover {
            letterhead: letterhead(reader)?,
            as_of: reader.today(),
            agreement_no: line.agreement_no,
            award_no: line.no,
            project_no: line.project.no,
            project: line.project.name,
            organisation: line.organisation.name,
            organisation_no,
            fund: line.fund.name,
            amount: line.amount,
            decided_on: line.decided_on,
            ends_on: page.ends_on,
            hub_signed_on: page.hub_signed_on,
            organisation_signed_on: page.organisation_signed_on,
            account_name: page.account.as_ref().map(|it| it.account_name.clone()),
            bank: page.account.as_ref().map(|it| it.bank.clone()),
            account_masked: page.account.map(|it| it.number),
            tranches: tranches.collect(),
            amendments: amendments.collect(),
        })
    }

    fn all(reader: &Reader) -> Result<Vec<Choice<AgreementCoverAsk>>> {
        let rows = awards(reader, &AwardsAsk::default())?.rows;
        Ok(rows
            .into_iter()
            .map(|row| {
                let ask = AgreementCoverAsk { award: row.id };
                let no = row.agreement_no.or(Some(row.no));
                Choice::of(ask, no, row.project.name, Some(row.organisation.name))
            })
            .collect())
    }

    fn day(&self) -> NaiveDate {
        self.as_of
    }

    fn title(&self) -> String {
        self.project.clone()
    }

    fn number(&self) -> Option<String> {
        self.agreement_no.clone().or(Some(self.award_no.clone()))
    }
}
