//! Reviews 评审 of a call's applications, their decision, and the public notice of the result.

mod decide_application;
pub mod mark;
pub mod model;
pub mod noticed;
mod open_review;
pub mod pages;
mod public_notice;
mod score;
mod seat_panel;

pub use decide_application::DecideApplication;
pub use open_review::OpenReview;
pub use public_notice::{PostNotice, RecordObjection, SettleObjection, WithdrawNotice};
pub use score::{DeclareConflict, GivePoints, LiftConflict};
pub use seat_panel::{AddReviewer, RemoveReviewer, SetPanel};
