//! A payment or an application that waits is taken in after all: with another number, another day, the
//! organisation it is of, or because what stood in its way is gone.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::model::{ApplicationSaid, Kind, MoneySaid, PendingId};
use super::rows;
use super::take::{applications, money};
use crate::base::book::{Change, Made};
use crate::base::refusal::{Result, Stop, fault, refuse};
use crate::projects::ProjectId;
use crate::registry::OrganisationId;

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
    /// Whose application it is, where the book did not know the name.
    #[serde(default)]
    pub organisation: Option<OrganisationId>,
}

impl SettleRow {
    pub fn apply(self, change: &Change) -> Result<Made> {
        let row = rows::pending_by_id(change, self.row)?;
        if row.kind == Kind::Applications {
            return self.enter(change, row);
        }
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

impl SettleRow {
    fn enter(self, change: &Change, row: rows::PendingRow) -> Result<Made> {
        let said: ApplicationSaid =
            serde_json::from_value(row.said).map_err(|cause| fault("store", cause))?;
        let said = ApplicationSaid {
            on: self.on.or(said.on),
            ..said
        };
        let call = applications::call_of(
            change,
            &said,
            row.key.split('/').next().filter(|id| !id.is_empty()),
        )?;
        let organisation = match self.organisation {
            Some(organisation) => organisation,
            None => applications::organisation_of(change, &said)?,
        };
        let made = applications::enter(change, &call, organisation, &said)?;
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
