//! Calls 征集: what is given, from which funds, to whom and by which rules.

mod add_call;
mod end_call;
pub mod model;
pub mod pages;
mod presets;
pub(super) mod promises;
mod publish_call;
pub mod rows;
pub mod rules;
mod set_workdays;

pub use add_call::{AddCall, EditCall};
pub use end_call::{EndCall, ExtendCall};
pub use model::CallId;
pub use presets::CallPreset;
pub use publish_call::PublishCall;
pub use set_workdays::{SetWorkdays, TakeWorkdays};
