//! Each document's figures as the texts its template places: the templates lay out, they do not reckon.

pub(crate) mod disbursement_register;
pub(crate) mod payment_voucher;
pub(crate) mod progress_summary;

use hub::summaries::letterhead::Letterhead;
use serde_json::{Value, json};

use crate::voice::Voice;

/// A name and its value; `wide` takes a row to itself.
pub(crate) fn field(voice: &Voice, key: &str, value: Option<String>) -> Value {
    json!({ "name": voice.say(key), "value": value })
}

pub(crate) fn wide_field(voice: &Voice, key: &str, value: Option<String>) -> Option<Value> {
    value.map(|value| json!({ "name": voice.say(key), "value": value, "wide": true }))
}

pub(crate) fn letterhead(letterhead: &Letterhead) -> Value {
    json!({ "hub": letterhead.hub, "operator": letterhead.operator })
}

pub(crate) fn seal_name(letterhead: &Letterhead) -> &str {
    letterhead.seal_title.as_deref().unwrap_or(&letterhead.hub)
}
