//! Incubation 孵化培育: an organisation is taken in, led from stage to stage, visited, and leaves.

pub mod cells;
mod edit_incubation;
mod figures;
pub mod model;
mod move_stage;
pub mod pages;
mod record_as_is;
mod record_visit;
mod rows;
mod set_figure;
mod stage;
mod take_in;

use serde::{Deserialize, Serialize};
use serde_json::Value;
use ts_rs::TS;

use crate::base::book::{Change, Made, Reader};
use crate::base::refusal::{Result, page};

pub use edit_incubation::EditIncubation;
pub use move_stage::MoveStage;
pub use record_as_is::{RecordAsIs, record_as_is};
pub use record_visit::RecordVisit;
pub use set_figure::SetFigure;
pub use take_in::TakeIn;

#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Op {
    TakeIn(TakeIn),
    MoveStage(MoveStage),
    EditIncubation(EditIncubation),
    RecordAsIs(RecordAsIs),
    RecordVisit(RecordVisit),
    SetFigure(SetFigure),
}

impl Op {
    pub fn apply(self, change: &Change) -> Result<Made> {
        match self {
            Op::TakeIn(op) => op.apply(change),
            Op::MoveStage(op) => op.apply(change),
            Op::EditIncubation(op) => op.apply(change),
            Op::RecordAsIs(op) => op.apply(change),
            Op::RecordVisit(op) => op.apply(change),
            Op::SetFigure(op) => op.apply(change),
        }
    }
}

#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Query {
    Incubations(pages::IncubationsAsk),
    Incubation(pages::IncubationAsk),
    Figures {},
}

impl Query {
    pub fn answer(&self, reader: &Reader) -> Result<Value> {
        match self {
            Query::Incubations(ask) => page(pages::incubations(reader, ask)?),
            Query::Incubation(ask) => page(pages::incubation(reader, ask)?),
            Query::Figures {} => page(pages::figures(reader)?),
        }
    }
}

/// What each query answers with.
#[derive(TS)]
#[ts(rename_all = "camelCase")]
pub struct Answers {
    pub incubations: pages::Incubations,
    pub incubation: pages::IncubationPage,
    pub figures: Vec<pages::FigureRow>,
}
