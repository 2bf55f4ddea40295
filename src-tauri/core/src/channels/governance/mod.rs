//! Governance 组织治理: what each organisation owes by a date, with reminder, evidence and verdict.

mod add_obligation;
pub mod cells;
mod edit_obligation;
mod exempt_obligation;
mod generate_inspections;
mod meet_obligation;
pub mod model;
pub mod pages;
mod rows;

use serde::{Deserialize, Serialize};
use serde_json::Value;
use ts_rs::TS;

use crate::base::book::{Change, Made, Reader};
use crate::base::refusal::{Result, page};

pub use add_obligation::ObligationDetails;
pub use edit_obligation::EditObligation;
pub use exempt_obligation::ExemptObligation;
pub use generate_inspections::GenerateInspections;
pub use meet_obligation::MeetObligation;

#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Op {
    AddObligation(ObligationDetails),
    EditObligation(EditObligation),
    MeetObligation(MeetObligation),
    ExemptObligation(ExemptObligation),
    GenerateInspections(GenerateInspections),
}

impl Op {
    pub fn apply(self, change: &Change) -> Result<Made> {
        match self {
            Op::AddObligation(op) => op.apply(change),
            Op::EditObligation(op) => op.apply(change),
            Op::MeetObligation(op) => op.apply(change),
            Op::ExemptObligation(op) => op.apply(change),
            Op::GenerateInspections(op) => op.apply(change),
        }
    }
}

#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Query {
    Obligations(pages::ObligationsAsk),
    Obligation(pages::ObligationAsk),
}

impl Query {
    pub fn answer(&self, reader: &Reader) -> Result<Value> {
        match self {
            Query::Obligations(ask) => page(pages::obligations(reader, ask)?),
            Query::Obligation(ask) => page(pages::obligation(reader, ask)?),
        }
    }
}

/// What each query answers with.
#[derive(TS)]
#[ts(rename_all = "camelCase")]
pub struct Answers {
    pub obligations: pages::Obligations,
    pub obligation: pages::ObligationRow,
}
