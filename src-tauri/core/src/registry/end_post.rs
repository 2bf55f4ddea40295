//! A post ends; the record of it stays.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::model::{PostId, check_span};
use super::rows::people as rows;
use crate::base::book::{Change, Made};
use crate::base::dates::PartialDate;
use crate::base::refusal::{Result, refuse};

#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct EndPost {
    pub post: PostId,
    pub to: PartialDate,
}

impl EndPost {
    pub fn apply(self, change: &Change) -> Result<Made> {
        let (from, to) = rows::post_span(change, self.post)?;
        if let Some(to) = to {
            return Err(refuse("registry-post-ended").at("to").arg("to", to).into());
        }
        check_span(from, Some(self.to), "to")?;
        rows::end_post(change, self.post, self.to)?;
        Ok(Made::new("post", self.post))
    }
}
