use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

use super::library::{LibraryFields, name_is_new, says_the_same};
use super::{pages, rows};
use crate::base::book::{Change, Made};
use crate::base::refusal::{Result, refuse};

/// Adds an indicator to the library, or changes one; a shipped one is from then on the desk's own.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct KeepLibraryIndicator {
    /// The one to change; none for a new one.
    #[serde(default)]
    pub code: Option<String>,
    pub fields: LibraryFields,
    #[serde(default)]
    pub archived: bool,
}

impl KeepLibraryIndicator {
    pub fn apply(self, change: &Change) -> Result<Made> {
        let fields = self.fields.checked()?;
        let all = pages::library(change)?;
        name_is_new(&all, self.code.as_deref(), &fields.name)?;
        if let Some(code) = &self.code {
            let standing = all.iter().find(|one| one.code == *code);
            let standing = standing.ok_or_else(|| {
                refuse("projects-library-unknown")
                    .at("code")
                    .arg("code", code)
            })?;
            if standing.uses > 0 && standing.fields.unit != fields.unit {
                return Err(refuse("projects-library-unit-in-use")
                    .at("unit")
                    .arg("count", standing.uses)
                    .arg("unit", &standing.fields.unit)
                    .into());
            }
            if standing.uses > 0 && !says_the_same(standing.fields.calculation, fields.calculation)
            {
                return Err(refuse("projects-library-calculation-in-use")
                    .at("calculation")
                    .arg("count", standing.uses)
                    .into());
            }
        }
        let code = self.code.unwrap_or_else(|| Uuid::now_v7().to_string());
        let id = rows::keep_library_indicator(change, &code, &fields, self.archived)?;
        Ok(Made::new("library_indicator", id))
    }
}
