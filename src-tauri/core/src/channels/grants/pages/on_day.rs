//! Awards as they stood at the end of a day.

use chrono::NaiveDate;

use super::worth::Worth;
use crate::base::book::Reader;
use crate::base::money::Yuan;
use crate::base::refusal::Result;
use crate::channels::grants::model::AwardId;
use crate::channels::grants::rows;
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
    let is_today = day >= reader.today();
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
            amount: match is_today {
                true => row.amount,
                false => Worth::of(reader, row.id, row.amount)?.on(day),
            },
            over,
        });
    }
    Ok(stood)
}
