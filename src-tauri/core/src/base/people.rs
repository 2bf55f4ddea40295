//! The people of the desk: who may open the book, and in which part of the work.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::words_enum;

words_enum! {
    /// 经办, 复核, 审批, 查阅.
    DeskRole {
        Handler = "handler",
        Checker = "checker",
        Approver = "approver",
        Viewer = "viewer",
    }
}

impl DeskRole {
    /// Whoever only looks things up changes nothing.
    pub fn may_write(self) -> bool {
        self != DeskRole::Viewer
    }

    /// Only 审批 lets money go.
    pub fn may_approve(self) -> bool {
        self == DeskRole::Approver
    }
}

/// Whoever opened the book: the journal's actor.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Actor {
    pub name: String,
    pub role: DeskRole,
}

/// A person of the desk as the book knows her.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DeskPerson {
    pub name: String,
    pub role: DeskRole,
    /// A person who left keeps her name in the history and opens nothing.
    pub active: bool,
}
