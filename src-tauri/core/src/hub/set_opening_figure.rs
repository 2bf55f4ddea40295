//! Sets an opening figure 历史基数: what was reached before the book began, with its source.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::model::{Measure, OpeningFigureId, countable, measured};
use super::rows;
use crate::base::book::{Change, Made};
use crate::base::dates::PartialDate;
use crate::base::quantity::Quantity;
use crate::base::refusal::{Result, refuse};
use crate::base::typed::{optional, required};

#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SetOpeningFigure {
    pub measure: Measure,
    /// For a measure of the hub's own.
    #[serde(default)]
    pub title: Option<String>,
    /// As it was said: 50余次 stays 50余次.
    pub figure: Quantity,
    #[serde(default)]
    pub as_of: Option<PartialDate>,
    /// 数据来源: title and outlet.
    pub source: String,
    #[serde(default)]
    pub source_on: Option<PartialDate>,
    #[serde(default)]
    pub note: Option<String>,
}

impl SetOpeningFigure {
    /// A figure of the same measure is written anew.
    pub fn apply(mut self, change: &Change) -> Result<Made> {
        self.title = measured(self.measure, self.title.as_deref())?;
        self.source = required(&self.source, "source")?;
        self.note = optional(self.note.as_deref());
        countable(&self.figure, "figure")?;
        let id = rows::opening_figure_of(change, self.measure, self.title.as_deref())?
            .unwrap_or_else(OpeningFigureId::fresh);
        rows::save_opening_figure(change, id, &self)?;
        Ok(Made::new("opening_figure", id))
    }
}

#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RemoveOpeningFigure {
    pub figure: OpeningFigureId,
}

impl RemoveOpeningFigure {
    pub fn apply(self, change: &Change) -> Result<Made> {
        if !rows::remove_opening_figure(change, self.figure)? {
            return Err(refuse("hub-opening-figure-not-found").at("figure").into());
        }
        Ok(Made::new("opening_figure", self.figure))
    }
}
