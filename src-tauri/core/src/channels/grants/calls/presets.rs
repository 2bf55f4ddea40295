//! Calls as they are made elsewhere: rules, papers, plan and score sheet to begin with and change.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::model::PaperWanted;
use super::rules::RuleFields;
use crate::base::money::Yuan;
use crate::base::refusal::{Result, fault};
use crate::channels::grants::TrancheFields;
use crate::procedures::review::PanelFields;

/// Its name is `call-preset-<key>` of the catalogue.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CallPreset {
    pub key: String,
    pub cap: Yuan,
    pub rules: Vec<RuleFields>,
    pub plan: Vec<TrancheFields>,
    pub papers: Vec<PaperWanted>,
    pub notice_days: u32,
    pub notice_working: bool,
    pub panel: PanelFields,
}

pub fn presets() -> Result<Vec<CallPreset>> {
    serde_json::from_str(include_str!("presets.json")).map_err(|error| fault("store", error))
}
