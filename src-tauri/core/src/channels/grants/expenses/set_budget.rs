//! The budget of an award is set: lines by class, what each may be exceeded by, what a class may
//! take at most, and the share that is to be granted on.

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::model::{
    BudgetClass, BudgetLineId, budget_is_open, budget_makes_up_award, cap_covers_accepted,
    cap_is_no_looser, class_keeps_cap, is_percent, line_covers_accepted, share_of, still_works,
    within_class_lines,
};
use super::pages::spending;
use super::rows::{self as expenses, BudgetLineRow, ClassCapRow};
use crate::base::book::{Change, Made, Reader};
use crate::base::money::Yuan;
use crate::base::refusal::{Result, refuse};
use crate::base::typed::{optional, required};
use crate::channels::grants::applications::rows::{application_by_id, application_of_award};
use crate::channels::grants::calls::rows::{CallRow, call_by_id};
use crate::channels::grants::calls::rules::{
    BudgetPart, RuleKind, RuleLevel, keeps_hard_rules, line_shares, share_granted_on,
};
use crate::channels::grants::model::{AwardId, changes_something};
use crate::channels::grants::rows::{self, AwardRow};

#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SetBudget {
    pub award: AwardId,
    pub lines: Vec<BudgetLineFields>,
    #[serde(default)]
    pub caps: Vec<ClassCapFields>,
    /// Percent of the award that is granted on to small projects at least.
    #[ts(type = "string | null")]
    pub regrant_percent: Option<Decimal>,
}

#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct BudgetLineFields {
    pub class: BudgetClass,
    pub line: String,
    pub amount: Yuan,
    /// Percent it may be exceeded by without an amendment; 0 where none is said.
    #[ts(type = "string | null")]
    pub tolerance: Option<Decimal>,
}

#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ClassCapFields {
    pub class: BudgetClass,
    /// Of the award.
    #[ts(type = "string")]
    pub percent: Decimal,
    /// The paper that sets it.
    pub source: Option<String>,
}

impl SetBudget {
    pub fn apply(self, change: &Change) -> Result<Made> {
        let award = rows::award_by_id(change, self.award)?;
        let has_budget = !expenses::budget_of(change, award.id)?.is_empty();
        still_works(&award.no, award.state)?;
        budget_is_open(&award.no, award.anyone_signed(), has_budget)?;
        write_budget(change, &award, &self.lines, &self.caps)?;
        let share = match self.regrant_percent {
            Some(percent) => Some(is_percent(percent, "regrantPercent")?),
            None => None,
        };
        let share = with_share_of_call(change, award.id, share.filter(|share| !share.is_zero()))?;
        expenses::set_regrant_percent(change, award.id, share)?;
        Ok(Made::numbered("award", award.id, award.no))
    }
}

/// Puts the budget in the place of the one there was; an amendment does the same. A line is known
/// by its class and name, or by its name alone where only its class changes, so that what was spent
/// on it stays with it.
pub(in crate::channels::grants) fn write_budget(
    change: &Change,
    award: &AwardRow,
    lines: &[BudgetLineFields],
    caps: &[ClassCapFields],
) -> Result<()> {
    for line in lines {
        line_is_not_negative(&line.line, line.amount)?;
    }
    let amounts: Vec<Yuan> = lines.iter().map(|line| line.amount).collect();
    budget_makes_up_award(award.amount, &amounts)?;
    let caps = caps
        .iter()
        .map(|cap| {
            Ok(ClassCapRow {
                class: cap.class,
                percent: is_percent(cap.percent, "caps")?,
                source: optional(cap.source.as_deref()),
            })
        })
        .collect::<Result<Vec<_>>>()?;
    no_class_capped_twice(&caps)?;
    let caps = with_caps_of_call(change, award.id, caps)?;
    keeps_caps(change, award, lines, &caps)?;
    let present = expenses::budget_of(change, award.id)?;
    let wanted = planned(award, lines, &present)?;
    for gone in present.iter().filter(|line| !holds(&wanted, line)) {
        remove(change, gone)?;
    }
    expenses::move_aside(change, award.id)?;
    for line in &wanted {
        match holds(&present, line) {
            true => expenses::save_budget_line(change, line)?,
            false => expenses::add_budget_line(change, line)?,
        }
    }
    expenses::remove_caps(change, award.id)?;
    for cap in &caps {
        expenses::add_class_cap(change, award.id, cap)?;
    }
    lines_cover_accepted(change, award)
}

/// Invariant 9 for what was accepted before.
pub(in crate::channels::grants) fn lines_cover_accepted(
    change: &Change,
    award: &AwardRow,
) -> Result<()> {
    let spending = spending(change, award)?.as_posted();
    for line in &spending.lines {
        line_covers_accepted(&line.line, line.limit, line.accepted)?;
    }
    for class in &spending.classes {
        if let Some(limit) = class.lines_limit() {
            within_class_lines(class.class, limit, class.after(), "lines")?;
        }
    }
    Ok(())
}

/// What was accepted keeps to the caps as they are of another amount.
pub(in crate::channels::grants) fn caps_cover_accepted(
    change: &Change,
    award: &AwardRow,
) -> Result<()> {
    let spending = spending(change, award)?;
    for class in &spending.classes {
        if let (Some(cap), Some(percent)) = (class.cap, &class.cap_percent) {
            cap_covers_accepted(class.class.word(), percent, cap, class.accepted)?;
        }
    }
    let caps = spending.caps.iter();
    for cap in caps.filter(|cap| cap.level == RuleLevel::Hard) {
        cap_covers_accepted(&cap.line, &cap.percent, cap.cap, cap.accepted)?;
    }
    Ok(())
}

fn line_is_not_negative(line: &str, amount: Yuan) -> Result<()> {
    match amount.is_negative() {
        false => Ok(()),
        true => Err(refuse("grants-budget-line-negative")
            .at("lines")
            .arg("line", line)
            .arg("amount", amount.grouped())
            .into()),
    }
}

fn no_class_capped_twice(caps: &[ClassCapRow]) -> Result<()> {
    for (at, cap) in caps.iter().enumerate() {
        if let Some(other) = caps.iter().take(at).find(|other| other.class == cap.class) {
            return Err(refuse("grants-cap-twice")
                .at("caps")
                .arg("class", cap.class.word())
                .arg("first", other.percent.normalize())
                .arg("second", cap.percent.normalize())
                .into());
        }
    }
    Ok(())
}

/// The share its call has granted on stays: left out it is taken over, a smaller one is refused.
fn with_share_of_call(
    change: &Change,
    award: AwardId,
    share: Option<Decimal>,
) -> Result<Option<Decimal>> {
    let call = call_of_award(change, award)?;
    let of_call = call.and_then(|call| share_granted_on(&call.fields.rules));
    match (of_call, share) {
        (Some(least), Some(share)) if share < least => Err(refuse("grants-regrant-below-call")
            .at("regrantPercent")
            .arg("percent", share.normalize())
            .arg("least", least.normalize())
            .into()),
        (least, share) => Ok(share.or(least)),
    }
}

/// The caps of the classes hold for what is agreed, and so do the shares that its call sets.
fn keeps_caps(
    change: &Change,
    award: &AwardRow,
    lines: &[BudgetLineFields],
    caps: &[ClassCapRow],
) -> Result<()> {
    for cap in caps {
        let of_class = lines.iter().filter(|line| line.class == cap.class);
        let budget: Yuan = of_class.map(|line| line.amount).sum();
        let most = share_of(award.amount, cap.percent)?;
        class_keeps_cap(cap.class, budget, most, cap.percent)?;
    }
    let Some(call) = call_of_award(change, award.id)? else {
        return Ok(());
    };
    let parts: Vec<BudgetPart> = lines.iter().map(BudgetPart::from).collect();
    keeps_hard_rules(line_shares(&call.fields.rules, award.amount, &parts))
}

/// The call whose rules an award goes by.
pub(super) fn call_of_award(reader: &Reader, award: AwardId) -> Result<Option<CallRow>> {
    let Some(application) = application_of_award(reader, award)? else {
        return Ok(None);
    };
    let call = application_by_id(reader, application)?.call;
    call_by_id(reader, call).map(Some)
}

/// What the call caps stays capped: a cap left out is taken over, a looser one refused.
fn with_caps_of_call(
    change: &Change,
    award: AwardId,
    mut caps: Vec<ClassCapRow>,
) -> Result<Vec<ClassCapRow>> {
    let Some(call) = call_of_award(change, award)? else {
        return Ok(caps);
    };
    for of_call in class_caps(&call) {
        match caps.iter().find(|cap| cap.class == of_call.class) {
            Some(cap) => cap_is_no_looser(cap.class, cap.percent, of_call.percent, call.label())?,
            None => caps.push(ClassCapRow {
                class: of_call.class,
                percent: of_call.percent,
                source: of_call.source,
            }),
        }
    }
    Ok(caps)
}

impl From<&BudgetLineFields> for BudgetPart {
    fn from(line: &BudgetLineFields) -> BudgetPart {
        BudgetPart {
            class: line.class.word().to_owned(),
            line: line.line.trim().to_owned(),
            asked: line.amount,
        }
    }
}

/// The caps that a call sets for whole classes: its awards have them from the first day on.
pub(in crate::channels::grants) fn class_caps(call: &CallRow) -> Vec<ClassCapFields> {
    let of_call = |class: &BudgetClass| {
        let mut rules = call.fields.rules.iter();
        let rule = rules.find(|rule| {
            rule.kind == RuleKind::LineCap
                && rule.level == RuleLevel::Hard
                && rule.line.as_deref() == Some(class.word())
        })?;
        Some(ClassCapFields {
            class: *class,
            percent: rule.percent?,
            source: rule.source.clone(),
        })
    };
    BudgetClass::ALL.iter().filter_map(of_call).collect()
}

/// Puts the amended lines in the place of the agreed ones, the caps as they are. Answers what stood
/// there before and what does now.
pub(in crate::channels::grants) fn amend_budget(
    change: &Change,
    award: &AwardRow,
    lines: &[BudgetLineFields],
) -> Result<(String, String)> {
    let agreed = expenses::budget_of(change, award.id)?;
    let caps: Vec<ClassCapFields> = expenses::caps_of(change, award.id)?
        .into_iter()
        .map(|cap| ClassCapFields {
            class: cap.class,
            percent: cap.percent,
            source: cap.source,
        })
        .collect();
    write_budget(change, award, lines, &caps)?;
    let (before, after) = (told(&agreed), told(&expenses::budget_of(change, award.id)?));
    changes_something(&before, &after, "lines")?;
    Ok((before, after))
}

/// A line of text for each line of the budget; its class stands as its word in brackets, and is
/// spelt out where it is shown.
fn told(lines: &[BudgetLineRow]) -> String {
    if lines.is_empty() {
        return "—".to_owned();
    }
    let told = lines.iter().map(|line| {
        let (amount, class) = (line.amount.grouped(), line.class.word());
        match line.tolerance.is_zero() {
            true => format!("{} {amount} [{class}]", line.line),
            false => format!(
                "{} {amount} ±{}% [{class}]",
                line.line,
                line.tolerance.normalize()
            ),
        }
    });
    told.collect::<Vec<_>>().join("\n")
}

fn holds(lines: &[BudgetLineRow], line: &BudgetLineRow) -> bool {
    lines.iter().any(|other| other.id == line.id)
}

/// The lines as rows: those there were under their own id.
fn planned(
    award: &AwardRow,
    lines: &[BudgetLineFields],
    present: &[BudgetLineRow],
) -> Result<Vec<BudgetLineRow>> {
    let mut planned: Vec<BudgetLineRow> = Vec::with_capacity(lines.len());
    for (seq, line) in (1..).zip(lines) {
        let name = required(&line.line, "lines")?;
        let same = |other: &&BudgetLineRow| other.class == line.class && other.line == name;
        if planned.iter().any(|other| same(&other)) {
            return Err(refuse("grants-budget-line-twice")
                .at("lines")
                .arg("line", name)
                .into());
        }
        let known = present
            .iter()
            .find(same)
            .or_else(|| moved_class(present, lines, &name))
            .map(|line| line.id);
        planned.push(BudgetLineRow {
            id: known.unwrap_or_else(BudgetLineId::fresh),
            award: award.id,
            seq,
            class: line.class,
            line: name,
            amount: line.amount,
            tolerance: is_percent(line.tolerance.unwrap_or_default(), "lines")?,
        });
    }
    Ok(planned)
}

/// The line of this name, where both budgets have one such: only its class changes.
fn moved_class<'a>(
    present: &'a [BudgetLineRow],
    lines: &[BudgetLineFields],
    name: &str,
) -> Option<&'a BudgetLineRow> {
    let mut before = present.iter().filter(|line| line.line == name);
    let after = lines.iter().filter(|line| line.line.trim() == name);
    let only = before.next().filter(|_| after.count() == 1)?;
    before.next().is_none().then_some(only)
}

fn remove(change: &Change, line: &BudgetLineRow) -> Result<()> {
    match expenses::spent_on_line(change, line.id)? {
        0 => expenses::remove_budget_line(change, line.id),
        count => Err(refuse("grants-budget-line-used")
            .at("lines")
            .arg("line", &line.line)
            .arg("count", count)
            .into()),
    }
}
