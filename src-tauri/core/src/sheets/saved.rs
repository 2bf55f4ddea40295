//! Views kept under a name.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::lists::sheet;
use super::rows;
use crate::base::book::{Change, Made, Reader};
use crate::base::refusal::{Result, refuse};
use crate::base::sheet::View;
use crate::base::typed::required;
use crate::id;

id!(ViewId);

/// Keeps a view, or puts what it was in its place when `id` is given.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SaveView {
    #[serde(default)]
    pub id: Option<ViewId>,
    pub list: String,
    pub name: String,
    #[serde(default)]
    pub view: View,
    /// The columns shown, in their order; none for all.
    #[serde(default)]
    pub columns: Vec<String>,
}

#[derive(Debug, Clone, Copy, Serialize, Deserialize, TS)]
pub struct RemoveView {
    pub id: ViewId,
}

#[derive(Debug, Clone, Serialize, TS)]
pub struct SavedView {
    pub id: ViewId,
    pub name: String,
    pub view: View,
    pub columns: Vec<String>,
}

impl SaveView {
    pub fn apply(self, change: &Change) -> Result<Made> {
        let sheet = sheet(&self.list)?;
        let name = required(&self.name, "name")?;
        let view = &self.view;
        let named = view
            .filters
            .iter()
            .map(|filter| filter.key.as_str())
            .chain(view.sort.iter().map(|sort| sort.key.as_str()))
            .chain(view.group.as_deref())
            .chain(self.columns.iter().map(String::as_str));
        if let Some(key) = named.into_iter().find(|key| sheet.column(key).is_none()) {
            return Err(refuse("sheets-column-unknown")
                .at("view")
                .arg("key", key)
                .arg("list", sheet.list)
                .into());
        }
        if rows::view_named(change, sheet.list, &name)?.is_some_and(|other| Some(other) != self.id)
        {
            return Err(refuse("sheets-view-twice")
                .at("name")
                .arg("name", name)
                .into());
        }
        let id = self.id.unwrap_or_else(ViewId::fresh);
        if self.id.is_some() && !rows::has_view(change, id)? {
            return Err(refuse("sheets-view-gone").at("id").into());
        }
        rows::save_view(change, id, &SaveView { name, ..self })?;
        Ok(Made::new("saved_view", id))
    }
}

impl RemoveView {
    pub fn apply(self, change: &Change) -> Result<Made> {
        if !rows::has_view(change, self.id)? {
            return Err(refuse("sheets-view-gone").at("id").into());
        }
        rows::remove_view(change, self.id)?;
        Ok(Made::new("saved_view", self.id))
    }
}

/// The views of a list by name.
pub fn views(reader: &Reader, list: &str) -> Result<Vec<SavedView>> {
    rows::views(reader, sheet(list)?.list)
}
