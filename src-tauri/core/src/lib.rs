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
//! There is one way in: [`perform`] an [`Op`], [`ask`] a [`Query`].

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
pub mod projects;
pub mod query;
pub mod registry;
pub mod services;
/// The papers; the reads beside them join with the channels they sum up.
pub mod summaries {
    pub mod disbursement_register;
    pub mod letterhead;
    pub mod payment_voucher;
    pub mod progress_summary;

    pub use disbursement_register::DisbursementRegister;
    pub use payment_voucher::PaymentVoucher;
    pub use progress_summary::ProgressSummary;
}

pub use base::book::{Book, Done, Founder, Made, Unlock};
pub use base::refusal::{Fault, Refusal, Result, Stop};
pub use find::search;
pub use new_book::{NewHub, new_book};
pub use op::{Op, perform, perform_once, redo, undo};
pub use query::{Query, ask, verify};
