//! Awards as they stood at the end of a day.

use chrono::NaiveDate;

use crate::base::book::Reader;
use crate::base::money::Yuan;
use crate::base::refusal::Result;
use crate::channels::grants::model::{AmendmentKind, AwardId};
use crate::channels::grants::rows::{self, AwardRow};
use crate::projects::ProjectId;

/// An award that was decided by the day and not called off by then.
#[derive(Debug, Clone, Copy)]
pub struct AwardOnDay {
    pub id: AwardId,
    pub project: ProjectId,
    /// As amended by the day.
    pub amount: Yuan,
    /// Nothing more was to be paid.
    pub over: bool,
}

pub fn awards_on(
    reader: &Reader,
    day: NaiveDate,
    project: Option<ProjectId>,
) -> Result<Vec<AwardOnDay>> {
    let mut stood = Vec::new();
    for row in rows::all_awards(reader)? {
        let over = row.state.is_over() && row.state_on <= day;
        let called_off = over && !row.state.stands();
        if project.is_some_and(|id| row.project != id) || row.decided_on > day || called_off {
            continue;
        }
        stood.push(AwardOnDay {
            id: row.id,
            project: row.project,
            amount: amount_on(reader, &row, day)?,
            over,
        });
    }
    Ok(stood)
}

/// What it was before the first change that came later.
fn amount_on(reader: &Reader, row: &AwardRow, day: NaiveDate) -> Result<Yuan> {
    if day >= reader.today() {
        return Ok(row.amount);
    }
    let later = rows::amendments_of(reader, row.id)?
        .into_iter()
        .find(|one| one.kind == AmendmentKind::Amount && one.decided_on > day);
    later.map_or(Ok(row.amount), |one| one.before.parse())
}
