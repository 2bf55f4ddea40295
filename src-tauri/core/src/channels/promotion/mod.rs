//! Promotion 宣传推广: outlets, and publications from the plan to the reader.

mod add_outlet;
mod add_publication;
pub mod cells;
mod edit_outlet;
mod edit_publication;
mod give;
pub mod model;
mod move_publication;
pub mod pages;
mod record_followers;
mod rows;

use serde::{Deserialize, Serialize};
use serde_json::Value;
use ts_rs::TS;

use crate::base::book::{Change, Made, Reader};
use crate::base::refusal::{Result, page};

pub use add_outlet::OutletDetails;
pub use add_publication::PublicationDetails;
pub use edit_outlet::EditOutlet;
pub use edit_publication::EditPublication;
pub use move_publication::MovePublication;
pub use record_followers::RecordFollowers;

#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Op {
    AddOutlet(OutletDetails),
    EditOutlet(EditOutlet),
    RecordFollowers(RecordFollowers),
    AddPublication(PublicationDetails),
    EditPublication(EditPublication),
    MovePublication(MovePublication),
}

impl Op {
    pub fn apply(self, change: &Change) -> Result<Made> {
        match self {
            Op::AddOutlet(op) => op.apply(change),
            Op::EditOutlet(op) => op.apply(change),
            Op::RecordFollowers(op) => op.apply(change),
            Op::AddPublication(op) => op.apply(change),
            Op::EditPublication(op) => op.apply(change),
            Op::MovePublication(op) => op.apply(change),
        }
    }
}

#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Query {
    Outlets {},
    Publications(pages::PublicationsAsk),
    Publication(pages::PublicationAsk),
}

impl Query {
    pub fn answer(&self, reader: &Reader) -> Result<Value> {
        match self {
            Query::Outlets {} => page(pages::outlets(reader)?),
            Query::Publications(ask) => page(pages::publications(reader, ask)?),
            Query::Publication(ask) => page(pages::publication(reader, ask)?),
        }
    }
}

/// What each query answers with.
#[derive(TS)]
#[ts(rename_all = "camelCase")]
pub struct Answers {
    pub outlets: pages::Outlets,
    pub publications: pages::Publications,
    pub publication: pages::PublicationRow,
}
