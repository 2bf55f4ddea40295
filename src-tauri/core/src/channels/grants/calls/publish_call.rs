//! A call is published: it takes its number, and its funds have what it promises.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::model::{CallId, CallState};
use super::promises::promises_are_free;
use super::rows;
use crate::base::book::{Change, Made};
use crate::base::numbering::{NumberKind, take_number_of_year};
use crate::base::refusal::Result;

#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PublishCall {
    pub call: CallId,
}

impl PublishCall {
    pub fn apply(self, change: &Change) -> Result<Made> {
        let mut call = rows::call_by_id(change, self.call)?;
        let standing = call.standing();
        call.state = standing.becomes(CallState::Published)?;
        call.state_on = change.today();
        promises_are_free(change, &call)?;
        let no = take_number_of_year(change, NumberKind::Call, standing.year())?;
        call.no = Some(no.clone());
        rows::save_call(change, &call)?;
        Ok(Made::numbered(rows::TABLE, call.id, no))
    }
}
