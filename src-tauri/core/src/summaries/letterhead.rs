//! What every paper of the hub begins and ends with.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::base::book::Reader;
use crate::base::refusal::{Result, refuse};
use crate::hub;

/// Whose paper it is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Letterhead {
    pub hub: String,
    /// 运营单位.
    pub operator: Option<String>,
    /// The name on the seal where it differs from the hub's.
    pub seal_title: Option<String>,
    /// The number under which the paper was issued; `None` on a print that was not.
    #[serde(default)]
    pub paper_no: Option<String>,
}

/// From the first day to the last, both included.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PaperPeriod {
    pub from: NaiveDate,
    pub to: NaiveDate,
}

impl PaperPeriod {
    pub fn in_order(self) -> Result<Self> {
        match self.to < self.from {
            true => Err(refuse("summaries-period-order")
                .at("to")
                .arg("from", self.from)
                .arg("to", self.to)
                .into()),
            false => Ok(self),
        }
    }

    pub fn holds(self, day: NaiveDate) -> bool {
        self.from <= day && day <= self.to
    }
}

/// The hub's, as its record says today.
pub fn letterhead(reader: &Reader) -> Result<Letterhead> {
    let hub = hub::pages::hub(reader)?.ok_or_else(|| refuse("summaries-no-hub"))?;
    Ok(Letterhead {
        hub: hub.name,
        operator: hub.operator_name,
        seal_title: hub.seal_title,
        paper_no: None,
    })
}
