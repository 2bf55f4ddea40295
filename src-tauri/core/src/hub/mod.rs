//! The ONE 基地概况: the hub's own record, its yearly goals, its opening figures, and the federations
//! (妇联组织) that cover organisations.

mod add_committee_member;
pub mod cells;
mod cover_organisation;
mod edit_federation;
mod edit_hub;
mod end_committee_member;
pub mod model;
pub mod pages;
pub mod rows;
mod set_goal;
mod set_opening_figure;

use serde::{Deserialize, Serialize};
use serde_json::Value;
use ts_rs::TS;

use crate::base::book::{Change, Made, Reader};
use crate::base::refusal::{Result, page};

pub use add_committee_member::AddCommitteeMember;
pub use cover_organisation::{CoverOrganisation, EndCoverage};
pub use edit_federation::EditFederation;
pub use edit_hub::EditHub;
pub use end_committee_member::EndCommitteeMember;
pub use model::{FederationId, HubId};
pub use set_goal::{RemoveGoal, SetGoal};
pub use set_opening_figure::{RemoveOpeningFigure, SetOpeningFigure};

#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Op {
    EditHub(EditHub),
    SetGoal(SetGoal),
    RemoveGoal(RemoveGoal),
    SetOpeningFigure(SetOpeningFigure),
    RemoveOpeningFigure(RemoveOpeningFigure),
    EditFederation(EditFederation),
    AddCommitteeMember(AddCommitteeMember),
    EndCommitteeMember(EndCommitteeMember),
    CoverOrganisation(CoverOrganisation),
    EndCoverage(EndCoverage),
}

impl Op {
    pub fn apply(self, change: &Change) -> Result<Made> {
        match self {
            Op::EditHub(op) => op.apply(change),
            Op::SetGoal(op) => op.apply(change),
            Op::RemoveGoal(op) => op.apply(change),
            Op::SetOpeningFigure(op) => op.apply(change),
            Op::RemoveOpeningFigure(op) => op.apply(change),
            Op::EditFederation(op) => op.apply(change),
            Op::AddCommitteeMember(op) => op.apply(change),
            Op::EndCommitteeMember(op) => op.apply(change),
            Op::CoverOrganisation(op) => op.apply(change),
            Op::EndCoverage(op) => op.apply(change),
        }
    }
}

#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Query {
    Hub {},
    Goals(pages::GoalsAsk),
    OpeningFigures {},
    Federations(pages::FederationsAsk),
    Federation(pages::FederationAsk),
    /// The seats a person holds or held in federations.
    Seats(pages::SeatsAsk),
    Coverage(pages::CoverageAsk),
}

impl Query {
    pub fn answer(&self, reader: &Reader) -> Result<Value> {
        match self {
            Query::Hub {} => page(pages::hub(reader)?),
            Query::Goals(ask) => page(pages::goals(reader, ask)?),
            Query::OpeningFigures {} => page(pages::opening_figures(reader)?),
            Query::Federations(ask) => page(pages::federations(reader, ask)?),
            Query::Federation(ask) => page(pages::federation(reader, ask)?),
            Query::Seats(ask) => page(pages::seats(reader, ask)?),
            Query::Coverage(ask) => page(pages::coverage(reader, ask)?),
        }
    }
}

/// What each query answers with.
#[derive(TS)]
#[ts(rename_all = "camelCase")]
pub struct Answers {
    /// Nothing until the hub's record is written.
    pub hub: Option<pages::HubPage>,
    pub goals: pages::Goals,
    pub opening_figures: pages::OpeningFigures,
    pub federations: pages::Federations,
    /// Nothing while the hub has no federation of its own.
    pub federation: Option<pages::FederationPage>,
    pub seats: pages::Seats,
    pub coverage: pages::CoveragePage,
}
