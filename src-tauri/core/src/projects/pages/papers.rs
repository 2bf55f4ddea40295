//! The files beside a project and beside all that belongs to it.

use crate::base::book::Reader;
use crate::base::refusal::Result;
use crate::projects::model::ProjectId;
use crate::registry::model::documents::DocumentKind;
use crate::registry::pages::{DocumentRow, documents_of};

/// Those of the project, its steps, updates, milestones, activities and results, by the day they were taken.
pub fn project_documents(
    reader: &Reader,
    project: ProjectId,
    kind: Option<DocumentKind>,
) -> Result<Vec<DocumentRow>> {
    let mut statement = reader
        .conn()
        .prepare_cached(include_str!("../sql/records_of_project.sql"))?;
    let ids = statement.query_map([project], |row| row.get(0))?;
    let ids: Vec<String> = ids.collect::<rusqlite::Result<_>>()?;
    documents_of(reader, &ids, kind)
}
