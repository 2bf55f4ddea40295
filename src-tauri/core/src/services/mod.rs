//! What was given to whom, through whichever channel: the one record all six write.

pub mod cells;
mod edit_service;
mod give;
pub mod model;
pub mod pages;
mod record_service;
mod remove_service;
pub mod rows;

use chrono::Datelike;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use ts_rs::TS;

pub use edit_service::EditService;
pub use give::{give, withdraw};
pub use model::{ServiceFields, ServiceId, Source};
pub use remove_service::RemoveService;

use crate::base::book::{Change, Made, Reader};
use crate::base::refusal::{Result, page};

#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Op {
    RecordService(ServiceFields),
    EditService(EditService),
    RemoveService(RemoveService),
}

impl Op {
    pub fn apply(self, change: &Change) -> Result<Made> {
        match self {
            Op::RecordService(fields) => record_service::apply(fields, change),
            Op::EditService(edit) => edit.apply(change),
            Op::RemoveService(remove) => remove.apply(change),
        }
    }
}

#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Query {
    Services(pages::ServicesAsk),
    ServiceTotals {
        #[serde(default)]
        year: Option<i32>,
    },
    /// Organisations that had nothing in the year; this year where none is said.
    Unserved {
        #[serde(default)]
        year: Option<i32>,
    },
}

impl Query {
    pub fn answer(&self, reader: &Reader) -> Result<Value> {
        match self {
            Query::Services(ask) => page(pages::services(reader, ask)?),
            Query::ServiceTotals { year } => page(pages::service_totals(reader, *year)?),
            Query::Unserved { year } => page(pages::unserved(
                reader,
                year.unwrap_or(reader.today().year()),
            )?),
        }
    }
}

/// The page type of each query.
#[derive(TS)]
#[ts(rename_all = "camelCase")]
pub struct Answers {
    pub services: pages::ServiceList,
    pub service_totals: pages::ServiceTotals,
    pub unserved: pages::UnservedList,
}
