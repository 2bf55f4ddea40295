//! Projects as they stood at the end of a past day, as far as their steps and dates tell.

use std::collections::HashMap;

use chrono::NaiveDate;
use rust_decimal::Decimal;

use super::{
    ActivitiesAsk, ProjectRow, activities, indicators, milestones, project_rows, time_passed,
};
use crate::base::book::Reader;
use crate::base::refusal::Result;
use crate::projects::measure::{self, target_met};
use crate::projects::model::{ProjectId, ProjectState, is_overdue};
use crate::projects::work::milestone_is_late;

/// Whether the target is met, and the completion in percent.
type Score = (bool, Option<Decimal>);

/// The head rows of all projects as they stood at the end of that day: state, score, activities and what was late.
pub fn project_rows_on(reader: &Reader, day: NaiveDate) -> Result<Vec<ProjectRow>> {
    let stood = Stood::read(reader, day, None)?;
    let rows = project_rows(reader, None)?.into_iter();
    Ok(rows.map(|row| stood.row(row)).collect())
}

/// What is known of a past day, to say of any project how it stood: the one rule for screens, lists and papers.
pub struct Stood {
    day: NaiveDate,
    courses: Courses,
    scores: HashMap<ProjectId, Vec<Score>>,
    held: HashMap<ProjectId, u32>,
    late: HashMap<ProjectId, usize>,
}

impl Stood {
    /// Of all projects, or of one.
    pub fn read(reader: &Reader, day: NaiveDate, only: Option<ProjectId>) -> Result<Self> {
        Ok(Self {
            day,
            courses: Courses::read(reader, only)?,
            scores: scores_on(reader, day, only)?,
            held: held_by(reader, day, only)?,
            late: late_milestones(reader, day, only)?,
        })
    }

    /// The head row as it stood.
    pub fn row(&self, mut row: ProjectRow) -> ProjectRow {
        row.state = self.state(&row);
        row.indicators = measure::score(self.scores.get(&row.id).map_or(&[], Vec::as_slice));
        row.activities = self.held.get(&row.id).copied().unwrap_or(0);
        let runs = row.state.is_open() && row.state != ProjectState::Draft;
        let missed = self.late.get(&row.id).copied().filter(|_| runs);
        row.late_milestones = missed.unwrap_or(0);
        row.overdue = row.late_milestones > 0 || is_overdue(row.state, row.planned_to, self.day);
        row.time_passed = time_passed(&row, self.day);
        row
    }

    pub fn state(&self, row: &ProjectRow) -> ProjectState {
        self.courses.state_on(row, self.day)
    }

    /// Whether a list of the day has it: no draft, and the book had it by then or its own dates say that it had begun.
    pub fn lists(&self, row: &ProjectRow) -> bool {
        let there = self.courses.known_on(row, self.day) || is_undated(row) || begun(row, self.day);
        there && self.state(row) != ProjectState::Draft
    }
}

fn scores_on(
    reader: &Reader,
    day: NaiveDate,
    only: Option<ProjectId>,
) -> Result<HashMap<ProjectId, Vec<Score>>> {
    let mut scores: HashMap<ProjectId, Vec<Score>> = HashMap::new();
    for row in indicators(reader, only)? {
        let (reached, completion) = row.standing_on(day);
        scores.entry(row.project).or_default().push((
            target_met(row.direction, row.target.as_ref(), reached.as_ref()),
            completion.map(|completion| completion.percent),
        ));
    }
    Ok(scores)
}

fn held_by(
    reader: &Reader,
    day: NaiveDate,
    only: Option<ProjectId>,
) -> Result<HashMap<ProjectId, u32>> {
    let ask = ActivitiesAsk {
        project: only,
        to: Some(day.into()),
        ..ActivitiesAsk::default()
    };
    let mut held = HashMap::new();
    for row in activities(reader, &ask)?.rows {
        *held.entry(row.fields.project).or_default() += 1;
    }
    Ok(held)
}

/// Milestones past their day that were not reached by then.
fn late_milestones(
    reader: &Reader,
    day: NaiveDate,
    only: Option<ProjectId>,
) -> Result<HashMap<ProjectId, usize>> {
    let mut late = HashMap::new();
    for row in milestones(reader, only)? {
        let reached = row.actual_on.filter(|on| on.first_day() <= day);
        if milestone_is_late(row.planned_on, reached, day) {
            *late.entry(row.project).or_default() += 1;
        }
    }
    Ok(late)
}

struct Course {
    /// The day the book first had it.
    created_on: NaiveDate,
    steps: Vec<Stepped>,
}

struct Stepped {
    from: ProjectState,
    to: ProjectState,
    on: NaiveDate,
}

/// The steps of all projects, to look at each of them on any day.
struct Courses(HashMap<ProjectId, Course>);

impl Courses {
    fn read(reader: &Reader, only: Option<ProjectId>) -> Result<Self> {
        let mut courses: HashMap<ProjectId, Course> = HashMap::new();
        let sql = "SELECT id, created_on FROM project WHERE ?1 IS NULL OR id = ?1";
        let mut created = reader.conn().prepare_cached(sql)?;
        let mut rows = created.query([only])?;
        while let Some(row) = rows.next()? {
            let course = Course {
                created_on: row.get(1)?,
                steps: Vec::new(),
            };
            courses.insert(row.get(0)?, course);
        }
        let sql = "SELECT project_id, from_state, to_state, moved_on FROM project_move
                    WHERE ?1 IS NULL OR project_id = ?1 ORDER BY id";
        let mut moves = reader.conn().prepare_cached(sql)?;
        let mut rows = moves.query([only])?;
        while let Some(row) = rows.next()? {
            let id: ProjectId = row.get(0)?;
            if let Some(course) = courses.get_mut(&id) {
                course.steps.push(Stepped {
                    from: row.get(1)?,
                    to: row.get(2)?,
                    on: row.get(3)?,
                });
            }
        }
        Ok(Self(courses))
    }

    /// Its state at the end of that day: by its last step; before its first one as the book had it then; of a past
    /// that the book took over later, by its own dates.
    fn state_on(&self, row: &ProjectRow, day: NaiveDate) -> ProjectState {
        let Some(course) = self.0.get(&row.id) else {
            return row.state;
        };
        if let Some(last) = course.steps.iter().rfind(|step| step.on <= day) {
            return last.to;
        }
        let first = course.steps.first().map(|step| step.from);
        let known = first.filter(|_| course.created_on <= day || !begun(row, day));
        known.unwrap_or_else(|| by_its_dates(row, day))
    }

    /// The book had it by then, or a step of it is of that time.
    fn known_on(&self, row: &ProjectRow, day: NaiveDate) -> bool {
        let course = self.0.get(&row.id);
        course.is_some_and(|course| {
            course.created_on <= day || course.steps.iter().any(|step| step.on <= day)
        })
    }
}

fn begun(row: &ProjectRow, day: NaiveDate) -> bool {
    let from = row.actual_from.or(row.planned_from);
    from.is_some_and(|from| from.first_day() <= day)
}

fn by_its_dates(row: &ProjectRow, day: NaiveDate) -> ProjectState {
    let to = row.actual_to.or(row.planned_to);
    let over = to.is_some_and(|to| to.last_day() <= day);
    match row.state {
        ProjectState::Draft | ProjectState::Approved => row.state,
        state if !begun(row, day) || (over && !state.is_open()) => state,
        _ => ProjectState::Active,
    }
}

/// Nothing says when it ran: neither its actual nor its planned beginning is known.
pub fn is_undated(row: &ProjectRow) -> bool {
    row.actual_from.or(row.planned_from).is_none()
}
