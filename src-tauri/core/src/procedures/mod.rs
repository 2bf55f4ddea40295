//! What several channels do alike.

pub mod notice;
pub mod papers;
pub mod review;
pub mod workdays;
