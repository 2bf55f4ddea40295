//! Organisations, people and the posts they hold.

pub mod model;

pub use model::{OrganisationId, PersonId};
