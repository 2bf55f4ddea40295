//! The reads of micro-grants, shaped for screens and papers.

mod awards;
mod balances;
mod fund_years;
mod funds;
mod kept;
mod ledger;
mod on_day;
mod payments;
mod rules_kept;
mod search;
mod steps;
mod story;
mod tranches;
mod worth;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::model::{AwardId, FundId, PaymentId};
use super::rows::{self, AwardRow};
use crate::base::book::Reader;
use crate::base::decimals::tenths;
use crate::base::money::Yuan;
use crate::base::refusal::Result;
use crate::projects::ProjectId;
use crate::registry::OrganisationId;

pub use awards::{
    AccountView, AmendmentLine, AwardLine, AwardPage, AwardSums, Awards, AwardsAsk, HoldView,
    award, awards,
};
pub use balances::{ProjectBalance, balances, check_balances};
pub use fund_years::{FundCall, FundReceipt, FundYear};
pub use funds::{FundLine, FundPage, FundSums, Funds, GrantSettings, fund, funds, settings};
pub use kept::{KeptAward, KeptFund, kept_awards, kept_funds};
pub use ledger::{Ledger, LedgerAsk, LedgerLine, ledger};
pub use on_day::{AwardOnDay, awards_on};
pub(super) use payments::line as payment_line;
pub use payments::{PaymentLine, PaymentPage, Payments, PaymentsAsk, payment, payments};
pub use rules_kept::check_rules;
pub use search::{
    application_search_rows, award_search_rows, call_search_rows, payment_search_rows,
};
pub use steps::{GrantStep, StepCount, steps};
pub use story::{StoryLine, StoryStep};
pub use tranches::{ConditionView, TrancheLine, Tranches, TranchesAsk, tranches};
pub use worth::Worth;

#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default)]
pub struct FundsAsk {
    pub text: Option<String>,
    pub tag: Option<String>,
    /// Balances at the end of this day; as they stand now where none is said.
    pub on: Option<NaiveDate>,
}

#[derive(Debug, Clone, Copy, Serialize, Deserialize, TS)]
pub struct FundAsk {
    pub id: FundId,
    /// As of [`FundsAsk::on`].
    #[serde(default)]
    pub on: Option<NaiveDate>,
}

#[derive(Debug, Clone, Copy, Serialize, Deserialize, TS)]
pub struct AwardAsk {
    pub id: AwardId,
}

#[derive(Debug, Clone, Copy, Serialize, Deserialize, TS)]
pub struct PaymentAsk {
    pub id: PaymentId,
}

#[derive(Debug, Clone, Copy, Default, Serialize, Deserialize, TS)]
pub struct SettingsAsk {}

#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ProjectRef {
    pub id: ProjectId,
    pub no: Option<String>,
    pub name: String,
}

impl ProjectRef {
    pub(super) fn of(reader: &Reader, award: &AwardRow) -> Result<Self> {
        let (no, name) = rows::project_ref(reader, award.project)?;
        Ok(ProjectRef {
            id: award.project,
            no,
            name,
        })
    }
}

#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct OrganisationRef {
    pub id: OrganisationId,
    pub name: String,
}

#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AwardRef {
    pub id: AwardId,
    pub no: String,
}

impl From<&AwardRow> for AwardRef {
    fn from(award: &AwardRow) -> Self {
        AwardRef {
            id: award.id,
            no: award.no.clone(),
        }
    }
}

#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct FundRef {
    pub id: FundId,
    pub name: String,
}

/// `part` of `whole` in percent with one decimal, as text; `None` without a denominator.
pub fn rate(part: Yuan, whole: Yuan) -> Option<String> {
    part.percent_of(whole)
        .map(|percent| format!("{:.1}", tenths(percent)))
}

/// Whether any of the texts holds what was searched for.
pub fn holds(searched: Option<&str>, texts: &[Option<&str>]) -> bool {
    let Some(searched) = searched.map(str::trim).filter(|text| !text.is_empty()) else {
        return true;
    };
    let searched = searched.to_lowercase();
    texts
        .iter()
        .flatten()
        .any(|text| text.to_lowercase().contains(&searched))
}
