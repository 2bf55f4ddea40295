//! Review 评审 by a panel with a score sheet: who declared a conflict is shut out of what it is
//! about; points by criterion, from the screen or from paper; means, spread and rank follow.

mod model;
mod ranking;
mod rows;

pub use model::{
    Criterion, CriterionFields, CriterionId, Panel, PanelFields, PanelId, Point, ReviewConflict,
    Reviewer, ReviewerFields, ReviewerId, Score,
};
pub use ranking::{Ranked, Sheet, ranking};
pub use rows::{
    add_reviewer, conflicts_of, declare_conflict, lift_conflict, panel_of, panel_of_reviewer,
    remove_reviewer, reviewer_by_id, score, scores_of, set_panel,
};
