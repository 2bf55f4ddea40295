//! From the book to paper: what to print by number, and what is issued.

use chrono::NaiveDate;
use hub::base::book::Reader;
use hub::base::refusal::{Result, refuse};
use hub::procedures::papers::{self, PaperForm, PaperId, PaperLook};
use hub::summaries::{
    self, Document, DocumentAsk, DocumentKind, IssuePaper, all_documents, document,
    documents_by_number,
};
use hub::{Book, Op, perform};

use crate::document::file_name;
use crate::rendered::render_in;

/// The figures of the documents of these numbers; of all there are where none is given.
pub fn gather(
    book: &Book,
    kind: DocumentKind,
    nos: &[String],
    as_of: Option<NaiveDate>,
) -> Result<Vec<Document>> {
    let reader = &book.reader();
    let mut asks = Vec::new();
    for no in nos {
        asks.extend(documents_by_number(reader, kind, no)?);
    }
    if nos.is_empty() {
        asks = all_documents(reader, kind)?;
    }
    if asks.is_empty() {
        return Err(refuse("report-nothing-to-print").into());
    }
    asks.iter()
        .map(|ask| document(reader, &standing(reader, ask, as_of)?))
        .collect()
}

/// As of a day; refused for what always stands as the book does today.
fn standing(reader: &Reader, ask: &DocumentAsk, as_of: Option<NaiveDate>) -> Result<DocumentAsk> {
    match as_of {
        Some(day) if day != reader.today() && !ask.has_period() => {
            Err(summaries::document::no_such_day("asOf", day))
        }
        day => Ok(ask.as_of(day)),
    }
}

/// The variant of a document that goes by a name.
pub fn form_named(reader: &Reader, kind: DocumentKind, name: &str) -> Result<PaperForm> {
    let kept = papers::forms(reader, Some(kind.word()))?;
    let names: Vec<String> = kept.iter().map(|one| one.name.clone()).collect();
    let named = kept.into_iter().find(|one| one.name == name);
    named.map(|one| one.form).ok_or_else(|| {
        refuse("papers-no-such-form")
            .at("form")
            .arg("name", name)
            .arg("known", names.join("、"))
            .into()
    })
}

/// The issued paper of a number.
pub fn issued_as(reader: &Reader, no: &str) -> Result<PaperId> {
    let all = papers::issued_papers(reader)?;
    let found = all.into_iter().find(|paper| paper.no == no);
    found.map(|paper| paper.id).ok_or_else(|| {
        refuse("papers-no-such-number")
            .at("no")
            .arg("no", no)
            .into()
    })
}

/// A paper that left the house.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Issued {
    pub number: String,
    pub file_name: String,
    pub pdf: Vec<u8>,
}

/// Issues the document of a number, as of a day where one is given: takes the paper's number, freezes the figures, and
/// prints those, in the operator's own variant where she names one.
pub fn issue(
    book: &mut Book,
    kind: DocumentKind,
    no: &str,
    as_of: Option<NaiveDate>,
    look: PaperLook,
    form: Option<PaperForm>,
) -> Result<Issued> {
    let of = one(book, kind, no)?;
    let of = standing(&book.reader(), &of, as_of)?;
    let issue = IssuePaper { of, look, form };
    let done = perform(book, Op::Summaries(summaries::Op::IssuePaper(issue)))?;
    let id = done.made.and_then(|made| made.id.parse().ok());
    let id = id.ok_or_else(|| refuse("papers-not-found").at("id"))?;
    reprint(book, id)
}

/// An issued paper as it was, byte for byte.
pub fn reprint(book: &Book, id: PaperId) -> Result<Issued> {
    let summaries::Reprint {
        document,
        look,
        form,
    } = summaries::reprint(&book.reader(), id)?;
    let number = document.letterhead().paper_no.clone().unwrap_or_default();
    let pdf = render_in(&document, look, form.as_ref())?.pdf()?;
    Ok(Issued {
        number,
        file_name: file_name(&document, look.language),
        pdf,
    })
}

fn one(book: &Book, kind: DocumentKind, no: &str) -> Result<DocumentAsk> {
    let found = documents_by_number(&book.reader(), kind, no)?;
    let mut found = found.into_iter();
    match (found.next(), found.next()) {
        (Some(ask), None) => Ok(ask),
        (Some(_), Some(_)) => Err(refuse("summaries-number-of-several")
            .at("no")
            .arg("no", no)
            .into()),
        (None, _) => Err(refuse("summaries-no-such-number")
            .at("no")
            .arg("no", no)
            .into()),
    }
}
