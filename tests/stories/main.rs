//! Stories: what an operator does, one file per slice, each against a real book file.

mod base;
mod grants;
mod projects;
mod registry;
mod services;
