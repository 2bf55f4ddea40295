//! What somebody vouched for is not changed or taken away without a word, and what it was stays readable. No I/O.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::split::SplitPart;
use crate::base::dates::PartialDate;
use crate::base::quantity::Quantity;
use crate::base::refusal::{Result, refuse};
use crate::id;

id!(RemovedId);

/// All that a result says of what was reached, and who vouched for it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Told {
    pub on: PartialDate,
    pub value: Quantity,
    #[serde(default)]
    pub this_period: Option<Quantity>,
    #[serde(default)]
    pub part: Option<Quantity>,
    #[serde(default)]
    pub whole: Option<Quantity>,
    #[serde(default)]
    pub split: Vec<SplitPart>,
    #[serde(default)]
    pub verified_by: Option<String>,
}

impl Told {
    /// It says something else now. That somebody vouches for it for the first time changes nothing it says.
    pub fn is_corrected_by(&self, becomes: &Told) -> bool {
        let vouched = self.verified_by.as_ref();
        let becomes = Told {
            verified_by: vouched.and_then(|_| becomes.verified_by.clone()),
            ..becomes.clone()
        };
        *self != becomes
    }
}

/// A result as it was, and why it was put right.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Correction {
    pub was: Quantity,
    pub became: Quantity,
    /// All that it said before and after; older books did not keep it.
    pub before: Option<Told>,
    pub after: Option<Told>,
    pub reason: Option<String>,
    pub on: NaiveDate,
    pub by: String,
}

impl Correction {
    fn was_vouched_for(&self) -> bool {
        let before = self.before.as_ref();
        before.is_some_and(|before| before.verified_by.is_some())
    }
}

/// A figure that somebody vouched for is not changed without a word.
pub fn correction_is_reasoned(was: &Told, becomes: &Told, reason: Option<&str>) -> Result<()> {
    match &was.verified_by {
        Some(by) if was.is_corrected_by(becomes) && reason.is_none() => {
            Err(refuse("projects-correction-needs-reason")
                .at("reason")
                .arg("by", by)
                .arg("was", &was.value)
                .into())
        }
        _ => Ok(()),
    }
}

/// Nor is it taken away without one, also when nobody vouches for it any longer.
pub fn removal_is_reasoned(
    was: &Told,
    corrections: &[Correction],
    reason: Option<&str>,
) -> Result<()> {
    if reason.is_some() {
        return Ok(());
    }
    match &was.verified_by {
        Some(by) => Err(refuse("projects-removal-needs-reason")
            .at("reason")
            .arg("by", by)
            .arg("was", &was.value)
            .into()),
        None if corrections.iter().any(Correction::was_vouched_for) => {
            Err(refuse("projects-removal-of-corrected")
                .at("reason")
                .arg("count", corrections.len())
                .arg("was", &was.value)
                .into())
        }
        None => Ok(()),
    }
}
