//! Micro-grants: money comes in, is awarded, agreed, paid, and comes back; and each way it is
//! refused.

mod agreeing;
mod amending;
mod applying;
mod awarding;
mod banking;
mod batches;
mod between_steps;
mod budgeting;
mod call_room;
mod calling;
mod class_caps;
mod closing;
mod coming_back;
mod funding;
mod ledger;
mod office;
mod papers;
mod past;
mod paying;
mod periods;
mod random_operators;
mod reviewing;
mod second_person;
mod spending;
mod step_back;
