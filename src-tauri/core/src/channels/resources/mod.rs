//! Resource matching 资源对接: needs, offers, and the matches between them.

mod add_need;
mod add_offer;
pub mod cells;
mod edit_need;
mod edit_offer;
pub mod model;
mod move_match;
mod move_need;
mod move_offer;
pub mod pages;
mod propose_match;
mod rows;

use serde::{Deserialize, Serialize};
use serde_json::Value;
use ts_rs::TS;

use crate::base::book::{Change, Made, Reader};
use crate::base::refusal::{Result, page};

pub use add_need::NeedDetails;
pub use add_offer::OfferDetails;
pub use edit_need::EditNeed;
pub use edit_offer::EditOffer;
pub use move_match::MoveMatch;
pub use move_need::MoveNeed;
pub use move_offer::MoveOffer;
pub use propose_match::ProposeMatch;

#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Op {
    AddNeed(NeedDetails),
    EditNeed(EditNeed),
    MoveNeed(MoveNeed),
    AddOffer(OfferDetails),
    EditOffer(EditOffer),
    MoveOffer(MoveOffer),
    ProposeMatch(ProposeMatch),
    MoveMatch(MoveMatch),
}

impl Op {
    pub fn apply(self, change: &Change) -> Result<Made> {
        match self {
            Op::AddNeed(op) => op.apply(change),
            Op::EditNeed(op) => op.apply(change),
            Op::MoveNeed(op) => op.apply(change),
            Op::AddOffer(op) => op.apply(change),
            Op::EditOffer(op) => op.apply(change),
            Op::MoveOffer(op) => op.apply(change),
            Op::ProposeMatch(op) => op.apply(change),
            Op::MoveMatch(op) => op.apply(change),
        }
    }
}

#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Query {
    Needs(pages::ResourcesAsk),
    Offers(pages::ResourcesAsk),
    Need(pages::NeedAsk),
    Offer(pages::OfferAsk),
    Matches(pages::MatchesAsk),
}

impl Query {
    pub fn answer(&self, reader: &Reader) -> Result<Value> {
        match self {
            Query::Needs(ask) => page(pages::needs(reader, ask)?),
            Query::Offers(ask) => page(pages::offers(reader, ask)?),
            Query::Need(ask) => page(pages::need(reader, ask)?),
            Query::Offer(ask) => page(pages::offer(reader, ask)?),
            Query::Matches(ask) => page(pages::matches(reader, ask)?),
        }
    }
}

/// What each query answers with.
#[derive(TS)]
#[ts(rename_all = "camelCase")]
pub struct Answers {
    pub needs: pages::Needs,
    pub offers: pages::Offers,
    pub need: pages::NeedPage,
    pub offer: pages::OfferPage,
    pub matches: pages::Matches,
}
