//! A place where the hub is heard is written down.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::model::{MediaLevel, OutletId, OutletKind, check_outlet};
use super::rows;
use crate::base::book::{Change, Made};
use crate::base::refusal::{Result, refuse};
use crate::base::typed::{required, written};

#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct OutletDetails {
    pub kind: OutletKind,
    pub name: String,
    /// Of a medium.
    pub level: Option<MediaLevel>,
    pub note: Option<String>,
}

impl OutletDetails {
    pub fn apply(self, change: &Change) -> Result<Made> {
        let details = self.checked(change, None)?;
        let id = OutletId::fresh();
        rows::add_outlet(change, id, &details)?;
        Ok(Made::new("outlet", id))
    }

    pub(super) fn checked(self, change: &Change, own: Option<OutletId>) -> Result<OutletDetails> {
        check_outlet(self.kind, self.level)?;
        let name = required(&self.name, "name")?;
        match rows::outlet_named(change, self.kind, &name)? {
            Some(other) if Some(other) != own => Err(refuse("promotion-outlet-twice")
                .at("name")
                .arg("name", name)
                .into()),
            _ => Ok(OutletDetails {
                name,
                note: written(self.note.as_deref()),
                ..self
            }),
        }
    }
}
