//! What is shown and printed across all channels.

pub mod deadlines;
pub mod disbursement_register;
pub mod letterhead;
pub mod money_overview;
pub mod organisation_story;
pub mod payment_voucher;
pub mod progress_summary;
pub mod wheel;

use serde::{Deserialize, Serialize};
use serde_json::Value;
use ts_rs::TS;

pub use deadlines::DeadlinesAsk;
pub use disbursement_register::DisbursementRegister;
pub use payment_voucher::PaymentVoucher;
pub use progress_summary::ProgressSummary;

use crate::base::book::Reader;
use crate::base::refusal::{Result, page};
use crate::projects::model::ProjectId;
use crate::registry::OrganisationId;

#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Query {
    Wheel {},
    Deadlines(DeadlinesAsk),
    OrganisationStory { organisation: OrganisationId },
    MoneyOverview {},
    ProjectMoney { project: ProjectId },
}

impl Query {
    pub fn answer(&self, reader: &Reader) -> Result<Value> {
        match self {
            Query::Wheel {} => page(wheel::wheel(reader)?),
            Query::Deadlines(ask) => page(deadlines::deadlines(reader, ask)?),
            Query::OrganisationStory { organisation } => page(
                organisation_story::organisation_story(reader, *organisation)?,
            ),
            Query::MoneyOverview {} => page(money_overview::money_overview(reader)?),
            Query::ProjectMoney { project } => {
                page(money_overview::project_money(reader, *project)?)
            }
        }
    }
}

/// The page type of each query.
#[derive(TS)]
#[ts(rename_all = "camelCase")]
pub struct Answers {
    pub wheel: wheel::Wheel,
    pub deadlines: deadlines::Deadlines,
    pub organisation_story: organisation_story::OrganisationStory,
    pub money_overview: money_overview::MoneyOverview,
    pub project_money: money_overview::ProjectMoney,
}
