//! The model of an incubation hub: one hub, six channels, N projects.
//!
//! ```text
//!                     the ONE: hub (基地), its federation
//!                                  |
//!   incubation  talent  resources  grants  promotion  governance     the SIX: channels
//!                                  |
//!                        projects (支持项目)                          the N
//!                                  |
//!                 registry: organisations, people, posts
//! ```
//!
//! `sheets` shows the lists of all of them as spreadsheets; what is typed into a cell goes through the slice's own
//! operation.
//!
//! There is one way in: [`perform`] an [`Op`], [`ask`] a [`Query`]. What is no record, as a draft, is
//! put aside with [`keep`].

pub mod base;
pub mod channels;
pub mod demo;
pub mod desk;
pub mod find;
pub mod hub;
pub mod intake;
pub mod lists;
pub mod new_book;
pub mod op;
pub mod procedures;
pub mod projects;
pub mod query;
pub mod registry;
pub mod services;
pub mod sheets;
pub mod summaries;

pub use base::book::{Book, Done, Founder, Made, Unlock};
pub use base::refusal::{Fault, Refusal, Result, Stop};
pub use desk::{Keep, keep};
pub use find::search;
pub use new_book::{NewHub, new_book};
pub use op::{Op, perform, perform_once, redo, undo};
pub use query::{Query, ask, verify};
