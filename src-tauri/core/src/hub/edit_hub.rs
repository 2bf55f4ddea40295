//! Writes the hub's own record; the first time it makes it.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::model::{HubId, Level, Method};
use super::rows;
use crate::base::book::{Change, Made};
use crate::base::dates::PartialDate;
use crate::base::quantity::Quantity;
use crate::base::refusal::{Result, refuse};
use crate::base::typed::{chinese_name, optional, paper_number, plain, required};
use crate::registry::OrganisationId;
use crate::registry::rows::standing;

#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct EditHub {
    pub name: String,
    #[serde(default)]
    pub short_name: Option<String>,
    #[serde(default)]
    pub level: Option<Level>,
    /// GB/T 2260, six digits.
    #[serde(default)]
    pub division: Option<String>,
    #[serde(default)]
    pub division_name: Option<String>,
    /// 运营单位: the organisation that runs the hub, which is not the hub itself.
    #[serde(default)]
    pub operator: Option<OrganisationId>,
    #[serde(default)]
    pub operator_head: Option<String>,
    #[serde(default)]
    pub method: Option<Method>,
    #[serde(default)]
    pub founded_on: Option<PartialDate>,
    #[serde(default)]
    pub approval_no: Option<String>,
    /// 申报数: as declared, beside what is registered in the book.
    #[serde(default)]
    pub scope_organisations: Option<Quantity>,
    #[serde(default)]
    pub scope_women: Option<Quantity>,
    /// What stands on the seal; left out stays as it is.
    #[serde(default)]
    pub seal_title: Option<String>,
    #[serde(default)]
    pub note: Option<String>,
}

impl EditHub {
    pub fn apply(mut self, change: &Change) -> Result<Made> {
        self.name = chinese_name(&required(&self.name, "name")?);
        self.short_name = optional(self.short_name.as_deref());
        self.division_name = optional(self.division_name.as_deref());
        self.operator_head = optional(self.operator_head.as_deref());
        self.note = optional(self.note.as_deref());
        self.approval_no = self
            .approval_no
            .as_deref()
            .map(paper_number)
            .filter(|no| !no.is_empty());
        self.division = self
            .division
            .as_deref()
            .map(plain)
            .filter(|code| !code.is_empty());
        if let Some(code) = self.division.as_deref().filter(|code| !is_division(code)) {
            return Err(refuse("registry-division")
                .at("division")
                .arg("code", code)
                .into());
        }
        if let Some(operator) = self.operator {
            standing(change, operator)?;
        }
        if let Some(title) = optional(self.seal_title.as_deref()) {
            change.set("seal.title", &title)?;
        }
        let id = rows::hub_id(change)?.unwrap_or_else(HubId::fresh);
        rows::save_hub(change, id, &self)?;
        Ok(Made::new("hub", id))
    }
}

fn is_division(code: &str) -> bool {
    code.len() == 6 && code.bytes().all(|b| b.is_ascii_digit())
}
