//! A period is settled: no money is dated into it any more.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::model::day_is_open;
use super::rows;
use crate::base::book::{Change, Made};
use crate::base::dates::typed_day;
use crate::base::refusal::{Result, refuse};

#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct LockPeriod {
    /// The last day that is settled.
    #[serde(deserialize_with = "typed_day")]
    pub through: NaiveDate,
}

impl LockPeriod {
    pub fn apply(self, change: &Change) -> Result<Made> {
        day_is_open(self.through, change.today(), None, "through")?;
        if let Some(locked) = rows::locked_through(change)?
            && locked >= self.through
        {
            return Err(refuse("grants-locked-already")
                .at("through")
                .arg("through", locked)
                .into());
        }
        let id = uuid::Uuid::now_v7().to_string();
        rows::add_lock(
            change,
            &id,
            self.through,
            change.today(),
            &change.actor().name,
        )?;
        Ok(Made::numbered("money_lock", id, self.through))
    }
}
