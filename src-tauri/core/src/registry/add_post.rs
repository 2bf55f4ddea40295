//! A person takes a post, in an organisation of the registry or in another body.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::model::{OrganisationId, PersonId, PostId, check_span};
use super::rows::{self, people};
use crate::base::book::{Change, Made};
use crate::base::dates::PartialDate;
use crate::base::refusal::{Result, refuse};
use crate::base::typed::{chinese_name, optional, required};

#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AddPost {
    pub person: PersonId,
    #[serde(default)]
    pub organisation: Option<OrganisationId>,
    /// The name of a body that is not in the registry.
    #[serde(default)]
    pub body: Option<String>,
    pub title: String,
    #[serde(default)]
    pub from: Option<PartialDate>,
    #[serde(default)]
    pub to: Option<PartialDate>,
    #[serde(default)]
    pub note: Option<String>,
}

impl AddPost {
    pub fn apply(mut self, change: &Change) -> Result<Made> {
        people::kept(change, self.person)?;
        if let Some(organisation) = self.organisation {
            rows::standing(change, organisation)?;
        }
        self.body = optional(self.body.as_deref()).map(|body| chinese_name(&body));
        self.title = required(&self.title, "title")?;
        self.note = optional(self.note.as_deref());
        if self.organisation.is_some() == self.body.is_some() {
            return Err(refuse("registry-post-body").at("organisation").into());
        }
        check_span(self.from, self.to, "to")?;
        if people::holds_post(change, &self)? {
            return Err(refuse("registry-post-held")
                .at("title")
                .arg("title", &self.title)
                .into());
        }
        let id = PostId::fresh();
        people::add_post(change, id, &self)?;
        Ok(Made::new("post", id))
    }
}
