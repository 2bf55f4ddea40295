//! The operator's own variant laid over a document's parts.

use hub::procedures::papers::{FormSection, PaperForm};
use serde_json::{Value, json};

/// Orders, names and leaves out the sheet's parts; answers the names that the document does not have (any more).
pub(crate) fn lay_over(form: &PaperForm, sheet: &mut Value) -> Vec<String> {
    put(sheet, "title", form.title.clone());
    put(sheet, "seal-name", form.seal_title.clone());
    if !form.signers.is_empty() && sheet.get("signers").is_some() {
        put(sheet, "signers", Some(form.signers.clone()));
    }
    if let Some(reports) = sheet.get_mut("reports").and_then(Value::as_array_mut) {
        return lay_over_reports(form, reports);
    }
    let Some(parts) = sheet.get_mut("sections").and_then(Value::as_array_mut) else {
        return Vec::new();
    };
    let mut left: Vec<Value> = std::mem::take(parts);
    let mut unknown = Vec::new();
    for section in &form.sections {
        let Some(at) = left.iter().position(|part| part["key"] == *section.key) else {
            unknown.push(
                section
                    .heading
                    .clone()
                    .unwrap_or_else(|| section.key.clone()),
            );
            continue;
        };
        let mut part = left.remove(at);
        if let (Some(heading), Some(slot)) = (&section.heading, part.get_mut("heading")) {
            *slot = json!(heading);
        }
        if section.shown || is_fixed(&part) {
            parts.push(shown(part));
        }
    }
    // What a newer program added, but for what is printed only when it is asked for.
    left.retain(is_shown);
    parts.append(&mut left);
    unknown
}

/// A volume is made of its reports: they are set so, and its title is the cover's.
fn lay_over_reports(form: &PaperForm, reports: &mut [Value]) -> Vec<String> {
    let inner = PaperForm {
        title: None,
        ..form.clone()
    };
    let mut unknown = Vec::new();
    for report in reports {
        unknown = lay_over(&inner, report);
    }
    unknown
}

fn is_shown(part: &Value) -> bool {
    part.get("shown").and_then(Value::as_bool) != Some(false)
}

fn shown(mut part: Value) -> Value {
    put(&mut part, "shown", Some(true));
    part
}

fn is_fixed(part: &Value) -> bool {
    part.get("fixed").and_then(Value::as_bool) == Some(true)
}

fn put(sheet: &mut Value, key: &str, value: Option<impl serde::Serialize>) {
    if let (Some(value), Some(slot)) = (value, sheet.get_mut(key)) {
        *slot = json!(value);
    }
}

/// The document's form as it stands: what the operator begins from.
pub(crate) fn form_of(sheet: &Value) -> PaperForm {
    let text = |of: &Value, key: &str| of.get(key).and_then(Value::as_str).map(str::to_owned);
    let first = sheet.get("reports").and_then(|reports| reports.get(0));
    let whole = first.unwrap_or(sheet);
    let list = |key: &str| {
        whole
            .get(key)
            .and_then(Value::as_array)
            .into_iter()
            .flatten()
    };
    PaperForm {
        title: text(sheet, "title"),
        sections: list("sections")
            .map(|part| FormSection {
                key: text(part, "key").unwrap_or_default(),
                heading: text(part, "heading"),
                shown: is_shown(part),
                fixed: is_fixed(part),
            })
            .collect(),
        signers: list("signers")
            .filter_map(Value::as_str)
            .map(str::to_owned)
            .collect(),
        seal_title: text(sheet, "seal-name"),
        logo: None,
    }
}
