//! The SIX: the channels of a hub, in their fixed order.

pub mod grants;
