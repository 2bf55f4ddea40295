//! Working days: weekdays less the holidays, and the weekend days worked to make up for them. The
//! table is the desk's own; the arrangements of known years can be taken over and edited.

mod model;
mod rows;

pub use model::{
    Calendar, DayKind, WorkdayRow, arranged_years, arrangement_of, arrangement_source,
};
pub use rows::{calendar, set_day, workdays_of};
