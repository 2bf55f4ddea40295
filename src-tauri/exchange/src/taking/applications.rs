//! Applications with their budgets, each line in its class.

use hub::base::dates::PartialDate;
use hub::channels::grants::applications::model::CostLine;
use hub::channels::grants::model::BudgetClass;
use hub::intake::model::ApplicationSaid;

use super::at;
use crate::registers::Application;
use crate::vocabulary;

pub(super) fn said(said: &Application) -> ApplicationSaid {
    let lines: Vec<CostLine> = said
        .lines
        .iter()
        .map(|line| CostLine {
            class: class_of(&line.line),
            line: line.line.clone(),
            asked: line.amount,
            own: line.own,
            note: None,
        })
        .collect();
    let asked = || lines.iter().map(|line| line.asked).sum();
    ApplicationSaid {
        at: at(said.place),
        more: said.more.iter().copied().map(at).collect(),
        call: said.call.clone(),
        organisation: said.organisation.clone(),
        code: said.code.clone(),
        name: said.name.clone(),
        asked: said.asked.unwrap_or_else(asked),
        own: said.own,
        people: said
            .people
            .as_ref()
            .and_then(|count| u32::try_from(count.value.trunc().mantissa()).ok()),
        served: said.served.clone(),
        on: said.submitted.and_then(PartialDate::day),
        leader: said.leader.clone(),
        phone: said.phones.first().cloned(),
        from: said.period.map(|period| period.from),
        to: said.period.and_then(|period| period.to),
        summary: said.summary.clone(),
        note: said.remark.clone(),
        lines,
    }
}

/// The class of a budget line by what it is usually called.
fn class_of(line: &str) -> BudgetClass {
    match vocabulary::value("budget", line) {
        Some("管理费") => BudgetClass::Management,
        Some("税费") => BudgetClass::Tax,
        Some("固定资产" | "其他费用") => BudgetClass::Other,
        _ => BudgetClass::Activity,
    }
}
