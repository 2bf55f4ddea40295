//! The score sheet of a call, and who fills it in.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::base::book::{Change, Made, Reader};
use crate::base::refusal::{Result, refuse};
use crate::base::typed::part;
use crate::channels::grants::calls::CallId;
use crate::channels::grants::calls::rows::{TABLE, call_by_id};
use crate::procedures::review::{self, Panel, PanelFields, ReviewerFields, ReviewerId};

#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SetPanel {
    pub call: CallId,
    #[serde(flatten, deserialize_with = "part")]
    pub fields: PanelFields,
}

impl SetPanel {
    pub fn apply(self, change: &Change) -> Result<Made> {
        let call = call_by_id(change, self.call)?;
        let id = review::set_panel(change, TABLE, &call.id.to_string(), self.fields)?;
        Ok(Made::numbered("review_panel", id, call.label()))
    }
}

#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AddReviewer {
    pub call: CallId,
    #[serde(flatten, deserialize_with = "part")]
    pub fields: ReviewerFields,
}

impl AddReviewer {
    pub fn apply(self, change: &Change) -> Result<Made> {
        let name = self.fields.name.clone();
        let panel = panel(change, self.call)?;
        let id = review::add_reviewer(change, &panel, self.fields)?;
        Ok(Made::numbered("reviewer", id, name))
    }
}

/// The call's panel, or a refusal: it has no score sheet yet.
pub fn panel(reader: &Reader, call: CallId) -> Result<Panel> {
    let found = review::panel_of(reader, TABLE, &call.to_string())?;
    found.ok_or_else(|| refuse("grants-call-without-sheet").at("call").into())
}

#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RemoveReviewer {
    pub reviewer: ReviewerId,
}

impl RemoveReviewer {
    pub fn apply(self, change: &Change) -> Result<Made> {
        let reviewer = review::reviewer_by_id(change, self.reviewer)?;
        review::remove_reviewer(change, self.reviewer)?;
        Ok(Made::numbered("reviewer", reviewer.id, reviewer.name))
    }
}
