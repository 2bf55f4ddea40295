//! A project on one axis of time: milestones, activities, updates, tranches, targets and the steps of its state.

use serde::Serialize;
use ts_rs::TS;

use super::deadlines::Label;
use crate::base::book::Reader;
use crate::base::dates::PartialDate;
use crate::base::money::Yuan;
use crate::base::refusal::Result;
use crate::channels::grants::model::TrancheState;
use crate::channels::grants::pages::{LedgerAsk, TranchesAsk, ledger, tranches};
use crate::projects::model::ProjectId;
use crate::projects::pages::{ActivitiesAsk, activities, project};
use crate::words_enum;

words_enum!(TimelineKind {
    Step = "step",
    Milestone = "milestone",
    Activity = "activity",
    Target = "target",
    Update = "update",
    Tranche = "tranche",
});

#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct TimelineItem {
    pub id: String,
    pub kind: TimelineKind,
    pub label: String,
    pub word: Option<Label>,
    pub planned_from: Option<PartialDate>,
    pub planned_to: Option<PartialDate>,
    pub actual_from: Option<PartialDate>,
    pub actual_to: Option<PartialDate>,
    pub amount: Option<Yuan>,
    pub late: bool,
}

impl TimelineItem {
    fn of(kind: TimelineKind, id: impl ToString, label: impl Into<String>) -> Self {
        Self {
            id: id.to_string(),
            kind,
            label: label.into(),
            word: None,
            planned_from: None,
            planned_to: None,
            actual_from: None,
            actual_to: None,
            amount: None,
            late: false,
        }
    }
}

#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Timeline {
    /// The axis: from the first day of the first item to the last day of the last, the planned period within.
    pub from: PartialDate,
    pub to: PartialDate,
    pub today: PartialDate,
    pub planned_from: Option<PartialDate>,
    pub planned_to: Option<PartialDate>,
    /// By kind in its order, then by day.
    pub items: Vec<TimelineItem>,
}

pub fn timeline(reader: &Reader, id: ProjectId) -> Result<Timeline> {
    let page = project(reader, id)?;
    let mut items = Vec::new();
    items.extend(page.moves.iter().map(|step| TimelineItem {
        word: Label::new("project-state", step.to.word()),
        actual_from: Some(step.on.into()),
        ..TimelineItem::of(
            TimelineKind::Step,
            step.id,
            step.paper.clone().unwrap_or_default(),
        )
    }));
    items.extend(page.milestones.iter().map(|row| TimelineItem {
        planned_from: Some(row.planned_on),
        actual_from: row.actual_on,
        late: row.late,
        ..TimelineItem::of(TimelineKind::Milestone, row.id, row.name.clone())
    }));
    let ask = ActivitiesAsk {
        project: Some(id),
        ..ActivitiesAsk::default()
    };
    items.extend(
        activities(reader, &ask)?
            .rows
            .into_iter()
            .map(|row| TimelineItem {
                actual_from: Some(row.fields.starts_on),
                actual_to: row.fields.ends_on,
                ..TimelineItem::of(TimelineKind::Activity, row.id, row.fields.topic)
            }),
    );
    for row in &page.indicators {
        items.extend(row.targets.iter().map(|target| TimelineItem {
            planned_from: Some(target.period_from),
            planned_to: Some(target.period_to),
            late: target.late,
            ..TimelineItem::of(
                TimelineKind::Target,
                target.id,
                format!("{} {}", row.name, target.target),
            )
        }));
    }
    items.extend(page.updates.iter().map(|row| TimelineItem {
        word: Label::new("update-state", row.state.word()),
        actual_from: Some(row.period_from),
        actual_to: Some(row.period_to),
        ..TimelineItem::of(TimelineKind::Update, row.id, "")
    }));
    items.extend(paid_and_to_pay(reader, id)?);
    Ok(on_axis(reader, &page.head, items))
}

fn paid_and_to_pay(reader: &Reader, id: ProjectId) -> Result<Vec<TimelineItem>> {
    let ask = LedgerAsk {
        project: Some(id),
        ..LedgerAsk::default()
    };
    let lines = ledger(reader, &ask)?.rows;
    let rows = tranches(reader, &TranchesAsk::default())?.rows.into_iter();
    Ok(rows
        .filter(|row| row.project.id == id)
        .map(|row| {
            let paid = lines.iter().rfind(|line| {
                line.tranche_name.as_deref() == Some(row.name.as_str())
                    && line
                        .award
                        .as_ref()
                        .is_some_and(|award| award.id == row.award.id)
            });
            TimelineItem {
                word: Label::new("tranche-state", row.state.word()),
                planned_from: row.planned_on.map(PartialDate::from),
                actual_from: paid
                    .filter(|_| row.state == TrancheState::Paid)
                    .map(|line| line.posted_on.into()),
                amount: Some(row.amount),
                late: row.late,
                ..TimelineItem::of(TimelineKind::Tranche, row.id, row.name)
            }
        })
        .collect())
}

fn on_axis(
    reader: &Reader,
    head: &crate::projects::pages::ProjectRow,
    mut items: Vec<TimelineItem>,
) -> Timeline {
    let today: PartialDate = reader.today().into();
    let mut days: Vec<PartialDate> = items
        .iter()
        .flat_map(|item| {
            [
                item.planned_from,
                item.planned_to,
                item.actual_from,
                item.actual_to,
            ]
        })
        .chain([head.planned_from, head.planned_to])
        .flatten()
        .collect();
    if days.is_empty() {
        days.push(today);
    }
    let from = days.iter().map(|day| day.first_day()).min();
    let to = days.iter().map(|day| day.last_day()).max();
    items.sort_by_key(|item| (item.kind, item.planned_from.or(item.actual_from)));
    Timeline {
        from: from.map_or(today, PartialDate::from),
        to: to.map_or(today, PartialDate::from),
        today,
        planned_from: head.planned_from,
        planned_to: head.planned_to,
        items,
    }
}
