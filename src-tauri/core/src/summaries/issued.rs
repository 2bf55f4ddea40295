//! Issued papers read back: what stood on them, and whether the book says otherwise by now.

use serde::{Deserialize, Serialize};
use serde_json::Value;
use ts_rs::TS;

use super::document::{Document, DocumentAsk, DocumentKind, document};
pub use super::paper_change::PaperChange;
use super::paper_change::changes_of;
use crate::base::book::Reader;
use crate::base::refusal::{Result, fault};
use crate::procedures::papers::{self, IssuedPaper, PaperForm, PaperId, PaperLook};

#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default)]
#[ts(optional_fields)]
pub struct IssuedPapersAsk {
    pub document: Option<DocumentKind>,
    /// Found in number or title.
    pub text: Option<String>,
}

#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct IssuedPapers {
    pub rows: Vec<IssuedPaper>,
    #[ts(type = "number")]
    pub total: usize,
}

pub fn issued_papers(reader: &Reader, ask: &IssuedPapersAsk) -> Result<IssuedPapers> {
    let mut rows = papers::issued_papers(reader)?;
    rows.retain(|paper| {
        ask.document
            .is_none_or(|kind| kind.word() == paper.document)
            && ask
                .text
                .as_ref()
                .is_none_or(|text| paper.no.contains(text) || paper.title.contains(text))
    });
    Ok(IssuedPapers {
        total: rows.len(),
        rows,
    })
}

#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct IssuedPage {
    pub paper: IssuedPaper,
    /// Parts of the paper that the book would say differently today, e.g. `money`; empty: unchanged.
    pub changed: Vec<String>,
    /// The same figure by figure.
    pub changes: Vec<PaperChange>,
}

pub fn issued_page(reader: &Reader, id: PaperId) -> Result<IssuedPage> {
    let paper = papers::issued_paper(reader, id)?;
    let changes = changes(reader, &paper)?;
    let mut changed: Vec<String> = changes.iter().map(|one| one.part.clone()).collect();
    changed.dedup();
    Ok(IssuedPage {
        changed,
        changes,
        paper,
    })
}

/// The paper as it was issued, for a reprint.
pub fn reprint(reader: &Reader, id: PaperId) -> Result<Reprint> {
    let paper = papers::issued_paper(reader, id)?;
    papers::unchanged_since_issue(&paper)?;
    Ok(Reprint {
        document: frozen(&paper)?,
        look: paper.look,
        form: form_of(&paper)?,
    })
}

fn form_of(paper: &IssuedPaper) -> Result<Option<PaperForm>> {
    let form = paper.form.as_deref().map(serde_json::from_str);
    form.transpose()
        .map_err(|error| fault("papers-figures-differ", error))
}

/// What an issued paper is set from.
#[derive(Debug, Clone, PartialEq)]
pub struct Reprint {
    pub document: Document,
    pub look: PaperLook,
    pub form: Option<PaperForm>,
}

fn frozen(paper: &IssuedPaper) -> Result<Document> {
    serde_json::from_str(&paper.figures).map_err(|error| fault("papers-figures-differ", error))
}

fn changes(reader: &Reader, paper: &IssuedPaper) -> Result<Vec<PaperChange>> {
    let asked: DocumentAsk = serde_json::from_str(&paper.asked)
        .map_err(|error| fault("papers-figures-differ", error))?;
    let mut today = document(reader, &asked)?;
    today.leave_out(form_of(paper)?.as_ref());
    today.letterhead_mut().paper_no = Some(paper.no.clone());
    let then: Value = serde_json::from_str(&paper.figures)
        .map_err(|error| fault("papers-figures-differ", error))?;
    let now = serde_json::to_value(today).map_err(|error| fault("store", error))?;
    let (then, now) = (parts(&then), parts(&now));
    let told = then
        .iter()
        .filter(|(key, _)| !NO_CHANGE.contains(&key.as_str()));
    let nothing = Value::Null;
    let changes = told.flat_map(|(key, value)| {
        let now = now.get(key).unwrap_or(&nothing);
        changes_of(key, value, now)
    });
    Ok(changes.collect())
}

/// Another person reading the book, another day, or another number of copies changes nothing on the paper.
const NO_CHANGE: [&str; 3] = ["preparedBy", "asOf", "copies"];

fn parts(document: &Value) -> serde_json::Map<String, Value> {
    let figures = document.get("figures").and_then(Value::as_object).cloned();
    figures.unwrap_or_default()
}
