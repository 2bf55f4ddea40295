//! Words without a domain: what every slice stands on.

pub mod clock;
pub mod ids;
pub mod refusal;
