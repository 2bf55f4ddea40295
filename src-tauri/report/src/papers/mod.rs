//! Each document's figures as the texts its template places: the templates lay out, they do not reckon.

pub(crate) mod disbursement_register;
pub(crate) mod payment_voucher;
pub(crate) mod progress_summary;

use hub::summaries::letterhead::Letterhead;
use hub::summaries::{Document, DocumentKind};
use serde_json::{Value, json};

use crate::voice::Voice;

/// How a document is set. `hub::every_document` is the list: a document without it does not compile.
pub(crate) trait Sheet {
    /// Its template, which reads what [`Sheet::sheet`] says.
    const TEMPLATE: &'static str;

    fn sheet(&self, voice: &Voice) -> Value;
}

macro_rules! sheets {
    ($($kind:ident($ask:ident) = $word:literal),+ $(,)?) => {
        /// The document's figures as the texts its template places.
        pub(crate) fn sheet(document: &Document, voice: &Voice) -> Value {
            match document { $(Document::$kind(figures) => figures.sheet(voice)),+ }
        }

        pub(crate) fn template(kind: DocumentKind) -> &'static str {
            match kind { $(DocumentKind::$kind => <hub::summaries::$kind as Sheet>::TEMPLATE),+ }
        }
    };
}

hub::every_document!(sheets);

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
