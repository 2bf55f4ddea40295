//! Merges two records of one organisation: everything that named the one names the other from now
//! on, and both histories stay. It is one change, so that undo parts them again.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::model::{OrganisationId, RecordStatus};
use super::rows;
use crate::base::book::{Change, Made};
use crate::base::refusal::{Result, refuse};

#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct MergeOrganisations {
    /// The record that goes on.
    pub keep: OrganisationId,
    /// The record that is taken into it.
    pub from: OrganisationId,
}

impl MergeOrganisations {
    pub fn apply(self, change: &Change) -> Result<Made> {
        if self.keep == self.from {
            return Err(refuse("registry-merge-itself").at("from").into());
        }
        let (keep, from) = (
            rows::standing(change, self.keep)?,
            rows::standing(change, self.from)?,
        );
        if let Some(merged) = [&keep, &from]
            .into_iter()
            .find(|side| side.status == RecordStatus::Merged)
        {
            return Err(refuse("registry-merged")
                .at("from")
                .arg("name", &merged.name)
                .into());
        }
        if let (Some(one), Some(other)) = (&keep.credit_code, &from.credit_code)
            && one != other
        {
            return Err(refuse("registry-merge-codes")
                .at("from")
                .arg("keep", one)
                .arg("from", other)
                .into());
        }
        rows::mark_merged(change, self.from, self.keep)?;
        rows::take_over_blanks(change, self.from, self.keep)?;
        rows::repoint(change, self.from, self.keep)?;
        rows::documents::carry_over(change, "organisation", self.from, self.keep)?;
        Ok(Made::new("organisation", self.keep))
    }
}
