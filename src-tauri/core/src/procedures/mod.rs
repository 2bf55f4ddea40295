//! What several channels do alike.

pub mod papers;
