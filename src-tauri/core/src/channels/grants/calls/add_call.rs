//! A call is drafted, and corrected until applications were handed in.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::model::{CallFields, CallId, CallState, may_be_edited};
use super::promises::promises_are_free;
use super::rows::{self, CallRow};
use crate::base::book::{Change, Made};
use crate::base::refusal::Result;
use crate::base::typed::part;
use crate::channels::grants::rows::fund_by_id;
use crate::procedures::review::{PanelFields, set_panel};

#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AddCall {
    #[serde(flatten, deserialize_with = "part")]
    pub fields: CallFields,
    /// The score sheet to begin with.
    #[serde(default)]
    pub panel: Option<PanelFields>,
}

#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct EditCall {
    pub call: CallId,
    #[serde(flatten, deserialize_with = "part")]
    pub fields: CallFields,
}

impl AddCall {
    pub fn apply(self, change: &Change) -> Result<Made> {
        let call = CallRow {
            id: CallId::fresh(),
            no: None,
            state: CallState::Draft,
            state_on: change.today(),
            state_reason: None,
            fields: checked(change, self.fields)?,
        };
        rows::add_call(change, &call)?;
        if let Some(panel) = self.panel {
            set_panel(change, rows::TABLE, &call.id.to_string(), panel)?;
        }
        Ok(Made::numbered(rows::TABLE, call.id, call.fields.name))
    }
}

impl EditCall {
    pub fn apply(self, change: &Change) -> Result<Made> {
        let before = rows::call_by_id(change, self.call)?;
        may_be_edited(&before.standing(), rows::handed_in(change, before.id)?)?;
        let call = CallRow {
            fields: checked(change, self.fields)?,
            ..before
        };
        if call.state == CallState::Published {
            promises_are_free(change, &call)?;
        }
        rows::save_call(change, &call)?;
        rows::write_belongings(change, &call)?;
        Ok(Made::numbered(rows::TABLE, call.id, call.fields.name))
    }
}

fn checked(change: &Change, fields: CallFields) -> Result<CallFields> {
    let fields = fields.checked()?;
    for share in &fields.shares {
        fund_by_id(change, share.fund)?;
    }
    Ok(fields)
}
