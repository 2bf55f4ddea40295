use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::model::open_to_work;
use super::rows;
use super::work::{UpdateFields, UpdateId};
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
        let (project, version) = rows::current_update(change, self.update)?;
        open_to_work(rows::project(change, project)?.state)?;
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
            version.saturating_add(1),
            Some(self.update),
        )?;
        Ok(Made::new("project_update", id))
    }
}
