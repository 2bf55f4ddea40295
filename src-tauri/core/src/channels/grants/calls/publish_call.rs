//! A call is published: it takes its number, and its funds have what it promises.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::model::{CallId, CallState};
use super::rows;
use crate::base::book::{Change, Made};
use crate::base::numbering::{NumberKind, take_number_of_year};
use crate::base::refusal::Result;
use crate::channels::grants::model::fund_has_room;
use crate::channels::grants::rows::{fund_by_id, fund_standing};

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
        for share in &call.fields.shares {
            let fund = fund_by_id(change, share.fund)?;
            fund_has_room(&fund_standing(change, &fund, None)?, share.amount)?;
        }
        let no = take_number_of_year(change, NumberKind::Call, standing.year())?;
        call.no = Some(no.clone());
        rows::save_call(change, &call)?;
        Ok(Made::numbered(rows::TABLE, call.id, no))
    }
}
