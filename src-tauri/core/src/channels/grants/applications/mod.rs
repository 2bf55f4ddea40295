//! Applications 申报: taken in from paper or a file, completed, checked, withdrawn; decided in
//! `reviews`, and awarded.

mod add_application;
mod award_application;
pub(super) mod keep_to_approval;
pub mod model;
pub mod move_application;
pub mod pages;
mod proposed;
mod receive_paper;
pub mod rows;
mod standing;
mod submit_application;

pub use add_application::{AddApplication, EditApplication};
pub use award_application::AwardApplication;
pub use model::ApplicationId;
pub use move_application::MoveApplication;
pub use proposed::{ProposedBudgetAsk, proposed};
pub use receive_paper::ReceivePaper;

pub(super) use standing::is_the_only_one_again;
pub use standing::keeps_rules_of_call;
pub use submit_application::SubmitApplication;
