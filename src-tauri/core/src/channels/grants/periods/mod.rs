//! Settled periods: months and years, and the figures as at a day beside those as they were recorded.

mod close_year;
pub mod pages;

pub use close_year::CloseYear;
