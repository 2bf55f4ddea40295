//! The registry 社会组织与人员: organisations from the unregistered team to the grantee, people, and
//! the posts they hold.

mod add_organisation;
mod add_person;
mod add_post;
mod archive_organisation;
pub mod cells;
mod documents;
mod edit_organisation;
mod edit_person;
mod end_post;
mod merge_organisations;
pub mod model;
pub mod names;
pub mod pages;
mod record_inspection;
pub mod rows;
mod show_in_full;

use serde::{Deserialize, Serialize};
use serde_json::Value;
use ts_rs::TS;

use crate::base::book::{Change, Made, Reader};
use crate::base::refusal::{Result, page};

pub use add_post::AddPost;
pub use archive_organisation::{ArchiveOrganisation, ReviveOrganisation};
pub use documents::{AttachDocument, EditDocument, RemoveDocument};
pub use edit_organisation::EditOrganisation;
pub use edit_person::EditPerson;
pub use end_post::EndPost;
pub use merge_organisations::MergeOrganisations;
pub use model::documents::{DocumentFields, DocumentId};
pub use model::{Counts, OrganisationDetails, OrganisationId, PersonDetails, PersonId, PostId};
pub use record_inspection::RecordInspection;
pub use show_in_full::ShowInFull;

#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Op {
    AddOrganisation(OrganisationDetails),
    EditOrganisation(EditOrganisation),
    ArchiveOrganisation(ArchiveOrganisation),
    ReviveOrganisation(ReviveOrganisation),
    MergeOrganisations(MergeOrganisations),
    RecordInspection(RecordInspection),
    AddPerson(PersonDetails),
    EditPerson(EditPerson),
    AddPost(AddPost),
    EndPost(EndPost),
    ShowInFull(ShowInFull),
    AttachDocument(AttachDocument),
    EditDocument(EditDocument),
    RemoveDocument(RemoveDocument),
}

impl Op {
    pub fn apply(self, change: &Change) -> Result<Made> {
        match self {
            Op::AddOrganisation(op) => op.apply(change),
            Op::EditOrganisation(op) => op.apply(change),
            Op::ArchiveOrganisation(op) => op.apply(change),
            Op::ReviveOrganisation(op) => op.apply(change),
            Op::MergeOrganisations(op) => op.apply(change),
            Op::RecordInspection(op) => op.apply(change),
            Op::AddPerson(op) => op.apply(change),
            Op::EditPerson(op) => op.apply(change),
            Op::AddPost(op) => op.apply(change),
            Op::EndPost(op) => op.apply(change),
            Op::ShowInFull(op) => op.apply(change),
            Op::AttachDocument(op) => op.apply(change),
            Op::EditDocument(op) => op.apply(change),
            Op::RemoveDocument(op) => op.apply(change),
        }
    }
}

#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Query {
    Organisations(pages::OrganisationsAsk),
    Organisation(pages::OrganisationAsk),
    #[serde(alias = "people")]
    Persons(pages::PersonsAsk),
    Person(pages::PersonAsk),
    Posts(pages::PostsAsk),
    Duplicates(pages::DuplicatesAsk),
    /// The towns, focuses and tags in use: what filters and fields offer.
    InUse {},
    Documents(pages::DocumentsAsk),
    /// One document with its bytes.
    Document {
        document: DocumentId,
    },
}

impl Query {
    pub fn answer(&self, reader: &Reader) -> Result<Value> {
        match self {
            Query::Organisations(ask) => page(pages::organisations(reader, ask)?),
            Query::Organisation(ask) => page(pages::organisation(reader, ask.id)?),
            Query::Persons(ask) => page(pages::persons(reader, ask)?),
            Query::Person(ask) => page(pages::person(reader, ask)?),
            Query::Posts(ask) => page(pages::posts(reader, ask)?),
            Query::Duplicates(ask) => page(&*pages::duplicates(reader, ask)?),
            Query::InUse {} => page(&*pages::in_use(reader)?),
            Query::Documents(ask) => page(pages::documents(reader, ask)?),
            Query::Document { document } => page(pages::document(reader, *document)?),
        }
    }
}

/// What each query answers with.
#[derive(TS)]
#[ts(rename_all = "camelCase")]
pub struct Answers {
    pub organisations: pages::Organisations,
    pub organisation: pages::OrganisationPage,
    pub persons: pages::Persons,
    pub person: pages::PersonPage,
    pub posts: pages::Posts,
    pub duplicates: pages::Duplicates,
    pub in_use: pages::InUse,
    pub documents: Vec<pages::DocumentRow>,
    pub document: pages::DocumentPage,
}
