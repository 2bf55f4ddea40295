//! Everything one can read, nested by slice like [`crate::op::Op`].

use serde::{Deserialize, Serialize};
use serde_json::Value;
use ts_rs::TS;

use crate::base::book::Book;
use crate::base::refusal::Result;
use crate::base::verify::Finding;
use crate::channels::{governance, grants, incubation, promotion, resources, talent};
use crate::{desk, hub, intake, projects, registry, services, sheets, summaries};

#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Query {
    Desk(desk::Query),
    Registry(registry::Query),
    Hub(hub::Query),
    Projects(projects::Query),
    Services(services::Query),
    Incubation(incubation::Query),
    Talent(talent::Query),
    Resources(resources::Query),
    Grants(grants::Query),
    Promotion(promotion::Query),
    Governance(governance::Query),
    Summaries(summaries::Query),
    Intake(intake::Query),
    Sheets(sheets::Query),
}

/// Answers one query with its page as JSON; its type is named in the slice's `Answers`.
pub fn ask(book: &Book, query: &Query) -> Result<Value> {
    let reader = &book.reader();
    match query {
        Query::Desk(query) => query.answer(reader),
        Query::Registry(query) => query.answer(reader),
        Query::Hub(query) => query.answer(reader),
        Query::Projects(query) => query.answer(reader),
        Query::Services(query) => query.answer(reader),
        Query::Incubation(query) => query.answer(reader),
        Query::Talent(query) => query.answer(reader),
        Query::Resources(query) => query.answer(reader),
        Query::Grants(query) => query.answer(reader),
        Query::Promotion(query) => query.answer(reader),
        Query::Governance(query) => query.answer(reader),
        Query::Summaries(query) => query.answer(reader),
        Query::Intake(query) => query.answer(reader),
        Query::Sheets(query) => query.answer(book),
    }
}

/// Everything that does not add up: the file, the chain, the rows, and the slices' own equations.
/// An empty list is the proof.
pub fn verify(book: &Book) -> Result<Vec<Finding>> {
    let mut findings = book.verify()?;
    findings.extend(grants::check_balances(&book.reader())?);
    findings.extend(grants::check_rules(&book.reader())?);
    Ok(findings)
}
