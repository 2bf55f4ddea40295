//! The two ways a call can end without its result: a refusal ("you can't, and here is why")
//! and a fault ("something broke"). Both are catalogued in `ui/locales`.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt::{self, Display};

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What every fallible call of the core returns.
pub type Result<T> = std::result::Result<T, Stop>;

/// A refusal: the message is `refusal-<code>` of the catalogue, its way out the attribute `.hint`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Refusal {
    /// Kebab-case, `<slice>-<what>`.
    #[ts(type = "string")]
    pub code: Cow<'static, str>,
    /// The field of the operation at fault, as it is spelt in JSON.
    #[ts(type = "string | null")]
    pub field: Option<Cow<'static, str>>,
    /// Numbers and names for the message, already as text.
    pub args: BTreeMap<String, String>,
}

/// Begins a refusal: `refuse("grants-over-award").at("amount").arg("after", after)`.
pub fn refuse(code: &'static str) -> Refusal {
    Refusal {
        code: Cow::Borrowed(code),
        field: None,
        args: BTreeMap::new(),
    }
}

impl Refusal {
    pub fn at(mut self, field: &'static str) -> Self {
        self.field = Some(Cow::Borrowed(field));
        self
    }

    pub fn arg(mut self, name: &str, value: impl Display) -> Self {
        self.args.insert(name.to_owned(), value.to_string());
        self
    }
}

/// Something broke: the message is `fault-<code>` of the catalogue.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Fault {
    #[ts(type = "string")]
    pub code: Cow<'static, str>,
    /// The technical cause, for the log and for whoever helps the operator.
    pub detail: String,
}

pub fn fault(code: &'static str, detail: impl Display) -> Stop {
    Stop::Broken(Fault {
        code: Cow::Borrowed(code),
        detail: detail.to_string(),
    })
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Stop {
    Refused(Refusal),
    Broken(Fault),
}

impl From<Refusal> for Stop {
    fn from(refusal: Refusal) -> Self {
        Stop::Refused(refusal)
    }
}

impl Display for Stop {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Stop::Refused(refusal) => write!(out, "refused: {} {:?}", refusal.code, refusal.args),
            Stop::Broken(fault) => write!(out, "fault: {} ({})", fault.code, fault.detail),
        }
    }
}

impl std::error::Error for Stop {}

/// A page of a query as JSON.
pub fn page(page: impl Serialize) -> Result<serde_json::Value> {
    serde_json::to_value(page).map_err(|error| fault("store", error))
}
