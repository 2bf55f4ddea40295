//! Stories: what an operator does, one file per slice, each against a real book file.

mod base;
mod channel;
mod demo;
mod desk;
mod documents;
mod explain;
mod governance;
mod grants;
mod hub;
mod incubation;
mod intake;
mod lists;
mod papers;
mod past_year;
mod printed;
mod printed_days;
mod printed_money;
mod projects;
mod promotion;
mod registry;
mod resources;
mod services;
mod sheets;
mod summaries;
mod talent;
mod ways_in;
