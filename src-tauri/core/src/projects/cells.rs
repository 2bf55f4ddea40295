//! Projects and what belongs to them as sheets.

mod activities;
mod indicators;
mod milestones;
mod projects;
mod results;

pub use activities::ACTIVITIES;
pub use indicators::INDICATORS;
pub use milestones::MILESTONES;
pub use projects::PROJECTS;
pub use results::RESULTS;

/// Finds a project by its name or its number.
pub const PROJECT_NAMED: &str = "SELECT id FROM project WHERE name = ?1 OR no = ?1 LIMIT 2";
