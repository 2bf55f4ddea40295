//! Operations and queries on their way in from JSON: a bad value is refused at its field, with its own
//! reason, and not as a fault of the program.

use serde::de::DeserializeOwned;
use serde_json::Value;
use serde_path_to_error::{Path, Segment};

use super::refusal::{Refusal, Result, Stop, refuse};

const MARK: char = '\u{1}';

/// Carries a refusal through serde, which knows only text; [`from_json`] unpacks it.
pub fn into_serde<E: serde::de::Error>(stop: Stop) -> E {
    match stop {
        Stop::Refused(refusal) => match serde_json::to_string(&refusal) {
            Ok(json) => E::custom(format!("{MARK}{json}{MARK}")),
            Err(error) => E::custom(error),
        },
        Stop::Broken(fault) => E::custom(fault.detail),
    }
}

/// Reads an operation or a query.
pub fn from_json<T: DeserializeOwned>(value: &Value) -> Result<T> {
    serde_path_to_error::deserialize(value).map_err(|error| {
        let why = error.inner().to_string();
        let given = at(value, error.path()).and_then(Value::as_str);
        let mut refusal = packed(&why)
            .or_else(|| missing(&why))
            .or_else(|| left_empty(&why))
            .or_else(|| bad_day(&why, given?))
            .unwrap_or_else(|| refuse("base-not-understood").arg("detail", &why));
        if refusal.field.is_none() {
            refusal.field = field_of(error.path()).map(Into::into);
        }
        refusal.into()
    })
}

fn packed(why: &str) -> Option<Refusal> {
    let (_, rest) = why.split_once(MARK)?;
    let (json, _) = rest.split_once(MARK)?;
    serde_json::from_str(json).ok()
}

fn missing(why: &str) -> Option<Refusal> {
    let field = why.strip_prefix("missing field `")?.split('`').next()?;
    Some(Refusal {
        field: Some(field.to_owned().into()),
        ..refuse("base-required")
    })
}

/// A field that must be filled and was sent as nothing.
fn left_empty(why: &str) -> Option<Refusal> {
    let empty = why.starts_with("invalid type: null");
    empty.then(|| refuse("base-required"))
}

/// Days cross as ISO text; what `chrono` says of a bad one is told from its words.
fn bad_day(why: &str, given: &str) -> Option<Refusal> {
    let code = match why {
        "input is out of range" | "no possible date and time matching input" => {
            "base-date-nonexistent"
        }
        "premature end of input"
        | "trailing input"
        | "input contains invalid characters"
        | "input is not enough for unique date and time" => "base-date-unreadable",
        _ => return None,
    };
    Some(refuse(code).arg("text", given))
}

/// The value that a path leads to.
fn at<'a>(value: &'a Value, path: &Path) -> Option<&'a Value> {
    path.iter().try_fold(value, |value, segment| match segment {
        Segment::Map { key } => value.get(key),
        Segment::Enum { variant } => value.get(variant),
        Segment::Seq { index } => value.get(index),
        Segment::Unknown => None,
    })
}

/// The innermost named field of a path: `grants.recordDisbursement.amount` → `amount`.
fn field_of(path: &Path) -> Option<String> {
    path.iter()
        .filter_map(|segment| match segment {
            Segment::Map { key } => Some(key.clone()),
            _ => None,
        })
        .next_back()
}
