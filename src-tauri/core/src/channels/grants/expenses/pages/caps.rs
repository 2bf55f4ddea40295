use serde::Serialize;
use ts_rs::TS;

use super::spending::{ClassSpending, LineSpending};
use crate::base::money::Yuan;
use crate::base::refusal::Result;
use crate::channels::grants::calls::rows::CallRow;
use crate::channels::grants::calls::rules::{RuleFields, RuleKind, RuleLevel};
use crate::channels::grants::expenses::model::share_of;
use crate::channels::grants::rows::AwardRow;

/// What the call caps of a budget line or class, against what is spent of it: a tolerance lifts no cap.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CallCap {
    /// A budget line by its name, or a class by its word.
    pub line: String,
    pub level: RuleLevel,
    /// Of the award, and what that comes to.
    pub percent: String,
    pub cap: Yuan,
    /// Posted.
    pub accepted: Yuan,
    /// Posted, and decided to be accepted.
    pub after: Yuan,
    /// The paper that sets it, or the call.
    pub source: String,
    pub over: bool,
}

pub fn caps_of_call(
    call: &CallRow,
    award: &AwardRow,
    lines: &[LineSpending],
    classes: &[ClassSpending],
) -> Result<Vec<CallCap>> {
    let mut caps = Vec::new();
    let rules = call.fields.rules.iter();
    for rule in rules.filter(|rule| rule.kind == RuleKind::LineCap) {
        let (Some(line), Some(percent)) = (rule.line.as_deref(), rule.percent) else {
            continue;
        };
        let Some((accepted, after)) = spent_of(rule, line, lines, classes) else {
            continue;
        };
        let cap = share_of(award.amount, percent)?;
        caps.push(CallCap {
            line: line.to_owned(),
            level: rule.level,
            percent: percent.normalize().to_string(),
            cap,
            accepted,
            after,
            source: rule
                .source
                .clone()
                .unwrap_or_else(|| call.label().to_owned()),
            over: after > cap,
        });
    }
    Ok(caps)
}

/// What was accepted of what the rule names, and with what is decided. None where the award has no
/// such line, or keeps the class to a cap of its own, which is no looser.
fn spent_of(
    rule: &RuleFields,
    name: &str,
    lines: &[LineSpending],
    classes: &[ClassSpending],
) -> Option<(Yuan, Yuan)> {
    if let Some(class) = classes.iter().find(|class| class.class.word() == name) {
        let kept_by_award = rule.level == RuleLevel::Hard && class.cap.is_some();
        return (!kept_by_award).then(|| (class.accepted, class.accepted + class.decided));
    }
    let mut named = lines.iter().filter(|line| line.line == name).peekable();
    named.peek()?;
    Some(
        named.fold((Yuan::ZERO, Yuan::ZERO), |(accepted, after), line| {
            (
                accepted + line.accepted,
                after + line.accepted + line.decided,
            )
        }),
    )
}
