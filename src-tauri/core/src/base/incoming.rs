//! Operations and queries on their way in from JSON: a bad value is refused at its field, with its own
//! reason, and not as a fault of the program.

use serde::de::DeserializeOwned;
use serde::{Deserialize, Deserializer};
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

/// Reads a flattened part of an operation by itself: inside it serde does not say which field is wrong.
pub fn part<'de, D, T>(from: D) -> std::result::Result<T, D::Error>
where
    D: Deserializer<'de>,
    T: DeserializeOwned,
{
    let fields = Value::deserialize(from)?;
    from_json(&fields).map_err(into_serde)
}

/// Reads an operation or a query.
pub fn from_json<T: DeserializeOwned>(value: &Value) -> Result<T> {
    serde_path_to_error::deserialize(value).map_err(|error| {
        let why = error.inner().to_string();
        let given = at(value, error.path());
        let mut refusal = packed(&why)
            .or_else(|| missing(&why))
            .or_else(|| left_empty(&why))
            .or_else(|| field_of(error.path()).and_then(|_| no_such_choice(&why)))
            .or_else(|| not_a_count(&why))
            .or_else(|| bad_day(&why, given?.as_str()?))
            .or_else(|| bad_number(&why, given?))
            .unwrap_or_else(|| refuse("base-not-understood").arg("detail", &why));
        if refusal.field.is_none() {
            refusal.field = field_of(error.path()).map(Into::into);
        }
        match line_of(error.path()) {
            Some(line) => refusal.arg("inside", line).into(),
            None => refusal.into(),
        }
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

/// A word that is none of those a field knows; serde names it first and then those it knows.
fn no_such_choice(why: &str) -> Option<Refusal> {
    let (word, rest) = why
        .strip_prefix("unknown variant `")?
        .split_once("`, expected ")?;
    let known: Vec<&str> = rest.split('`').skip(1).step_by(2).collect();
    Some(choice(word, &known))
}

/// The refusal of a word that is not among the choices of a field.
pub fn choice(word: &str, known: &[&str]) -> Refusal {
    refuse("base-not-a-choice")
        .arg("word", word)
        .arg("choices", known.join(" / "))
}

/// A number of people or pieces that is below none, has a fraction or is out of all measure.
fn not_a_count(why: &str) -> Option<Refusal> {
    let rest = ["invalid value: integer `", "invalid type: floating point `"]
        .iter()
        .find_map(|said| why.strip_prefix(said))?;
    let (given, wanted) = rest.split_once("`, expected ")?;
    matches!(wanted, "u8" | "u16" | "u32" | "u64" | "usize")
        .then(|| refuse("base-not-a-count").arg("given", given))
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

/// A number that was written in words, or is none that the field takes.
fn bad_number(why: &str, given: &Value) -> Option<Refusal> {
    let (_, expected) = why.split_once(", expected ")?;
    let number = [
        "i8", "i16", "i32", "i64", "u8", "u16", "u32", "u64", "usize", "f64",
    ];
    if !number.contains(&expected) && !expected.starts_with("a Decimal type") {
        return None;
    }
    let text = match given {
        Value::String(text) => text.clone(),
        Value::Number(number) => number.to_string(),
        _ => return None,
    };
    Some(refuse("base-number-unreadable").arg("text", text))
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

/// Where the path goes through a list, its name and the line: `projects.addProject.budget[1].amount` → `budget.1`.
fn line_of(path: &Path) -> Option<String> {
    let mut list = None;
    for segment in path.iter() {
        match segment {
            Segment::Map { key } => list = Some(key),
            Segment::Seq { index } => return list.map(|list| format!("{list}.{index}")),
            Segment::Enum { .. } | Segment::Unknown => {}
        }
    }
    None
}
