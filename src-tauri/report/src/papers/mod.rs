//! Each document's figures as the texts its template places: the templates lay out, they do not reckon.

mod agreement_cover;
mod closing_report;
mod coverage_table;
mod deadline_list;
mod decision_letter;
mod disbursement_register;
mod domain_report;
mod fund_statement;
mod grant_papers;
mod grant_statement;
mod hub_brief;
mod organisation_profile;
mod payment_voucher;
mod progress_summary;
mod project_list;
mod project_volume;
mod sign_in_sheet;
mod story_sheet;
mod training_certificate;

use hub::summaries::letterhead::Letterhead;
use hub::summaries::{Document, DocumentKind};
use serde_json::{Value, json};

use crate::voice::Voice;

/// How a document is set. `hub::every_document` is the list: a document without it does not compile.
pub(crate) trait Sheet {
    /// Its own template, which reads what [`Sheet::sheet`] says; a [`crate::blocks::Report`] needs none.
    const TEMPLATE: Option<&'static str> = None;

    /// How closely its plain style is set, where that is not found from its parts.
    const CLOSENESS: Option<&'static str> = None;

    fn sheet(&self, voice: &Voice) -> Value;
}

macro_rules! sheets {
    ($($kind:ident($ask:ident) = $word:literal),+ $(,)?) => {
        /// The document's figures as the texts its template places.
        pub(crate) fn sheet(document: &Document, voice: &Voice) -> Value {
            match document { $(Document::$kind(figures) => figures.sheet(voice)),+ }
        }

        pub(crate) fn closeness(kind: DocumentKind) -> Option<&'static str> {
            match kind { $(DocumentKind::$kind => <hub::summaries::$kind as Sheet>::CLOSENESS),+ }
        }

        pub(crate) fn template(kind: DocumentKind) -> Option<&'static str> {
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

/// The heads of a table.
pub(crate) fn heads(voice: &Voice, keys: &[&str]) -> Vec<String> {
    keys.iter().map(|key| voice.say(key)).collect()
}

pub(crate) fn letterhead(letterhead: &Letterhead) -> Value {
    json!({ "hub": letterhead.hub, "operator": letterhead.operator })
}

pub(crate) fn seal_name(letterhead: &Letterhead) -> &str {
    letterhead.seal_title.as_deref().unwrap_or(&letterhead.hub)
}
