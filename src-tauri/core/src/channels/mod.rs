//! The SIX: the channels of a hub. None of them names another.

pub mod governance;
pub mod grants;
pub mod incubation;
pub mod promotion;
pub mod resources;
pub mod talent;
