//! Projects as they stood at the end of a past day, as far as their steps and dates tell.

use std::collections::HashMap;

use chrono::NaiveDate;
use rust_decimal::Decimal;

use super::{
    ActivitiesAsk, ProjectRow, activities, indicators, milestones, project_rows, time_passed,
};
use crate::base::book::Reader;
use crate::base::refusal::Result;
use crate::projects::measure::{self, completion, target_met};
use crate::projects::model::{ProjectId, ProjectState, is_overdue};
use crate::projects::work::milestone_is_late;

/// Whether the target is met, and the completion in percent.
type Score = (bool, Option<Decimal>);

/// The head rows of all projects as they stood at the end of that day: state, score, activities and what was late.
pub fn project_rows_on(reader: &Reader, day: NaiveDate) -> Result<Vec<ProjectRow>> {
    let courses = Courses::all(reader)?;
    let scores = scores_on(reader, day)?;
    let held = held_by(reader, day)?;
    let late = late_milestones(reader, day)?;
    let mut rows = project_rows(reader, None)?;
    for row in &mut rows {
        row.state = courses.state_on(row, day);
        row.indicators = measure::score(scores.get(&row.id).map_or(&[], Vec::as_slice));
        row.activities = held.get(&row.id).copied().unwrap_or(0);
        let runs = row.state.is_open() && row.state != ProjectState::Draft;
        let missed = late.get(&row.id).copied().filter(|_| runs);
        row.late_milestones = missed.unwrap_or(0);
        row.overdue = row.late_milestones > 0 || is_overdue(row.state, row.planned_to, day);
        row.time_passed = time_passed(row, day);
    }
    Ok(rows)
}

fn scores_on(reader: &Reader, day: NaiveDate) -> Result<HashMap<ProjectId, Vec<Score>>> {
    let mut scores: HashMap<ProjectId, Vec<Score>> = HashMap::new();
    for row in indicators(reader, None)? {
        let (target, reached) = (row.target.as_ref(), row.reached_on(day));
        let reached = reached.as_ref();
        let completion = completion(row.direction, row.baseline.as_ref(), target, reached);
        scores.entry(row.project).or_default().push((
            target_met(row.direction, target, reached),
            completion.map(|completion| completion.percent),
        ));
    }
    Ok(scores)
}

fn held_by(reader: &Reader, day: NaiveDate) -> Result<HashMap<ProjectId, u32>> {
    let mut held = HashMap::new();
    for row in activities(reader, &ActivitiesAsk::default())?.rows {
        if row.fields.starts_on.first_day() <= day {
            *held.entry(row.fields.project).or_default() += 1;
        }
    }
    Ok(held)
}

/// Milestones past their day that were not reached by then.
fn late_milestones(reader: &Reader, day: NaiveDate) -> Result<HashMap<ProjectId, usize>> {
    let mut late = HashMap::new();
    for row in milestones(reader, None)? {
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
    fn all(reader: &Reader) -> Result<Self> {
        let mut courses: HashMap<ProjectId, Course> = HashMap::new();
        let mut created = reader
            .conn()
            .prepare_cached("SELECT id, created_on FROM project")?;
        let mut rows = created.query([])?;
        while let Some(row) = rows.next()? {
            let course = Course {
                created_on: row.get(1)?,
                steps: Vec::new(),
            };
            courses.insert(row.get(0)?, course);
        }
        let sql = "SELECT project_id, from_state, to_state, moved_on FROM project_move ORDER BY id";
        let mut moves = reader.conn().prepare_cached(sql)?;
        let mut rows = moves.query([])?;
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
        match course.steps.first() {
            Some(first) if course.created_on <= day => first.from,
            _ => by_its_dates(row, day),
        }
    }
}

fn by_its_dates(row: &ProjectRow, day: NaiveDate) -> ProjectState {
    let from = row.actual_from.or(row.planned_from);
    let to = row.actual_to.or(row.planned_to);
    let ran = from.is_some_and(|from| from.first_day() <= day);
    let over = to.is_some_and(|to| to.last_day() <= day);
    match row.state {
        ProjectState::Draft | ProjectState::Approved => row.state,
        state if !ran || (over && !state.is_open()) => state,
        _ => ProjectState::Active,
    }
}

/// Nothing says when it ran: neither its actual nor its planned beginning is known.
pub fn is_undated(row: &ProjectRow) -> bool {
    row.actual_from.or(row.planned_from).is_none()
}
