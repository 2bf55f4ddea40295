use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::model::open_to_work;
use super::period::{period_is_untold, update_belongs};
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
        let project = rows::project(change, before.project)?;
        open_to_work(project.state)?;
        may_be_revised(before.state)?;
        let fields = UpdateFields {
            project: project.id,
            ..self.fields
        }
        .checked()?;
        update_belongs(&fields, &project, change.today())?;
        let told = rows::update_of_period(change, &fields)?;
        period_is_untold(&fields, told, Some(self.update))?;
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
