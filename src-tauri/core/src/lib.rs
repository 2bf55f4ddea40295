//! The model of an incubation hub: one hub, six channels, N projects.

pub mod base;
