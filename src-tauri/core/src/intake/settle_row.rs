//! A payment that waits is posted after all: with another voucher number, another day, or because
//! what stood in its way is gone.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::model::{Kind, MoneySaid, PendingId};
use super::rows;
use super::take::money;
use crate::base::book::{Change, Made};
use crate::base::refusal::{Result, Stop, fault, refuse};
use crate::projects::ProjectId;

#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SettleRow {
    pub row: PendingId,
    /// In the place of the one in the register.
    #[serde(default)]
    pub voucher_no: Option<String>,
    #[serde(default)]
    pub on: Option<NaiveDate>,
    /// The project it belongs to, where the register names none that is known.
    #[serde(default)]
    pub project: Option<ProjectId>,
}

impl SettleRow {
    pub fn apply(self, change: &Change) -> Result<Made> {
        let row = rows::pending_by_id(change, self.row)?;
        if row.kind != Kind::Disbursements {
            return Err(refuse("intake-not-postable")
                .at("row")
                .arg("key", row.key)
                .into());
        }
        let said: MoneySaid =
            serde_json::from_value(row.said).map_err(|cause| fault("store", cause))?;
        let project = match self.project {
            Some(project) => Some(project.to_string()),
            None => said
                .project
                .as_deref()
                .map(|named| money::project_named(change, named))
                .transpose()?
                .flatten(),
        };
        let said = MoneySaid {
            no: self.voucher_no.or(said.no),
            on: self.on.or(said.on),
            ..said
        };
        let made = money::post(change, project.as_deref(), &said, Vec::new()).map_err(at_ours)?;
        rows::remember(change, row.kind, &row.key, &made.id, &row.digest)?;
        rows::end_pending(change, row.id, "settled", None)?;
        Ok(made)
    }
}

/// A refusal of the number is one of the number asked for here.
fn at_ours(stop: Stop) -> Stop {
    match stop {
        Stop::Refused(refusal) if refusal.field.as_deref() == Some("no") => {
            Stop::Refused(refusal.at("voucherNo"))
        }
        other => other,
    }
}
