use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::model::open_to_work;
use super::rows;
use super::work::{UpdateFields, UpdateId, may_be_revised};
use crate::base::book::{Change, Made};
use crate::base::refusal::Result;

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct EditUpdate {
    pub update: UpdateId,
    pub fields: UpdateFields,
}

impl EditUpdate {
    /// Writes the next version; the one before stays readable.
    pub fn apply(self, change: &Change) -> Result<Made> {
        let before = rows::current_update(change, self.update)?;
        let project = before.project;
        open_to_work(rows::project(change, project)?.state)?;
        may_be_revised(before.state)?;
        let fields = UpdateFields {
            project,
            ..self.fields
        }
        .checked()?;
        let id = UpdateId::fresh();
        rows::add_update(
            change,
            id,
            &fields,
            before.version.saturating_add(1),
            Some(self.update),
        )?;
        Ok(Made::new("project_update", id))
    }
}
