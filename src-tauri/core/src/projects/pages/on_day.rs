//! Projects as their steps left them at the end of a day.

use std::collections::HashMap;

use chrono::NaiveDate;

use crate::base::book::Reader;
use crate::base::refusal::Result;
use crate::projects::model::{ProjectId, ProjectState};

/// The state of each project that took a step: that of its last one by the day, or what its first one left.
pub fn states_on(
    reader: &Reader,
    day: NaiveDate,
    only: Option<ProjectId>,
) -> Result<HashMap<ProjectId, ProjectState>> {
    let sql = "SELECT project_id, from_state, to_state, moved_on FROM project_move
                WHERE ?1 IS NULL OR project_id = ?1 ORDER BY id";
    let mut statement = reader.conn().prepare_cached(sql)?;
    let mut rows = statement.query([only])?;
    let mut states = HashMap::new();
    while let Some(row) = rows.next()? {
        let (project, on): (ProjectId, NaiveDate) = (row.get(0)?, row.get(3)?);
        if on <= day {
            states.insert(project, row.get(2)?);
        } else if let std::collections::hash_map::Entry::Vacant(first) = states.entry(project) {
            first.insert(row.get(1)?);
        }
    }
    Ok(states)
}
