//! Each document's figures as the texts its template places: the templates lay out, they do not reckon.

mod agreement_cover;
mod brief_rolled;
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
mod photo_page;
mod progress_summary;
mod progress_tables;
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

    /// What its template reads as `/pictures/0` and on.
    fn pictures(&self) -> Vec<Vec<u8>> {
        Vec::new()
    }

    /// Its tables, each with the heading it stands under: what goes into a workbook.
    fn tables(&self, voice: &Voice) -> Vec<(Option<String>, Value)> {
        tables_of(&self.sheet(voice))
    }
}

fn tables_of(sheet: &Value) -> Vec<(Option<String>, Value)> {
    let list = |of: &Value, key: &str| {
        of.get(key)
            .and_then(Value::as_array)
            .cloned()
            .unwrap_or_default()
    };
    let is_table = |block: &Value| block.get("kind").and_then(Value::as_str) == Some("table");
    let lead = list(sheet, "lead").into_iter().map(|block| (None, block));
    let under = list(sheet, "sections").into_iter().flat_map(|section| {
        let heading = section
            .get("heading")
            .and_then(Value::as_str)
            .map(str::to_owned);
        list(&section, "blocks")
            .into_iter()
            .map(move |block| (heading.clone(), block))
    });
    lead.chain(under)
        .filter(|(_, block)| is_table(block))
        .collect()
}

macro_rules! sheets {
    ($($kind:ident($ask:ident) = $word:literal),+ $(,)?) => {
        /// The document's figures as the texts its template places.
        pub(crate) fn sheet(document: &Document, voice: &Voice) -> Value {
            match document { $(Document::$kind(figures) => figures.sheet(voice)),+ }
        }

        pub(crate) fn photos(document: &Document) -> Vec<Vec<u8>> {
            match document { $(Document::$kind(figures) => figures.pictures()),+ }
        }

        pub(crate) fn table_blocks(document: &Document, voice: &Voice) -> Vec<(Option<String>, Value)> {
            match document { $(Document::$kind(figures) => figures.tables(voice)),+ }
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
