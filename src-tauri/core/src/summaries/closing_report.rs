//! 结项报告: what a project set out to do and what it did, from its first day, and its money (field-guide 3.5).

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::letterhead::{Letterhead, PaperPeriod};
use super::one_project::OfProjectAsk;
use super::paper::{Choice, Paper};
use super::progress_summary::{
    ProgressCoded, ProgressIndicator, ProgressMoney, ProgressProject, ProgressWorked, ThreeBars,
};
use crate::base::book::Reader;
use crate::base::dates::PartialDate;
use crate::base::money::Yuan;
use crate::base::quantity::Quantity;
use crate::base::refusal::Result;
use crate::channels::grants::model::EntryKind;
use crate::channels::grants::pages::{LedgerAsk, ledger};
use crate::projects::ProjectId;
use crate::projects::model::{BudgetLine, BudgetSource};
use crate::projects::pages::{ActivitiesAsk, AssessmentRow, activities, assessments_on, project};
use crate::registry::pages::documents_of;

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ClosingReport {
    pub letterhead: Letterhead,
    pub as_of: NaiveDate,
    /// From its beginning.
    pub period: PaperPeriod,
    pub project: ProgressProject,
    pub money: ProgressMoney,
    pub bars: ThreeBars,
    /// 目标完成对照.
    pub indicators: Vec<ProgressIndicator>,
    /// Figures worked out of two indicators: marked, since nobody counted them.
    #[serde(default)]
    pub worked: Vec<ProgressWorked>,
    pub milestones: Vec<ClosingMilestone>,
    /// 服务量.
    pub reach: ClosingReach,
    #[serde(default)]
    pub coded: ProgressCoded,
    /// The budget by source, as planned.
    pub budget: Vec<ClosingBudget>,
    /// 退回.
    pub refunded: Yuan,
    /// Paid and not yet shown to be spent.
    pub left: Yuan,
    pub outcomes: Vec<String>,
    pub problems: Vec<String>,
    /// What goes on after the end: the next steps of the last update.
    pub next_steps: Vec<String>,
    /// Updates that are not accepted yet and therefore not told.
    #[serde(default)]
    pub waiting: u32,
    /// 自评 and 专家评估, as they stood.
    #[serde(default)]
    pub assessments: Vec<ClosingAssessment>,
    /// 附件清单.
    #[serde(default)]
    pub documents: Vec<ClosingDocument>,
    pub prepared_by: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ClosingMilestone {
    pub name: String,
    pub planned: PartialDate,
    pub reached: Option<PartialDate>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ClosingBudget {
    /// The source's word.
    pub source: String,
    pub amount: Yuan,
    /// 实际: what was shown to be spent of the award; of other money the book has no receipts.
    #[serde(default)]
    pub actual: Option<Yuan>,
    pub note: Option<String>,
    /// Why the actual money is not known, or stands without a budget: its word.
    #[serde(default)]
    pub why: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ClosingAssessment {
    /// Whose word it is.
    pub side: String,
    /// The level's word.
    pub level: String,
    pub words: String,
    pub assessed_by: String,
    pub on: NaiveDate,
}

/// 附件: a file beside the project.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ClosingDocument {
    /// Its kind's word.
    pub kind: String,
    pub name: String,
    pub on: Option<PartialDate>,
}

/// Of the whole project. People are distinct within an activity only, so they are not added up.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ClosingReach {
    pub held: u32,
    /// Together at most: one may have come twice.
    #[serde(default)]
    pub people_at_most: Option<Quantity>,
    #[serde(default)]
    pub children_at_most: Option<Quantity>,
    pub person_times: Option<Quantity>,
    pub volunteers: Option<Quantity>,
    pub hours: Option<Quantity>,
}

impl Paper for ClosingReport {
    type Ask = OfProjectAsk;

    crate::of_one_project!();

    fn draw(reader: &Reader, ask: &OfProjectAsk) -> Result<Self> {
        let whole = ask.summary(reader, true)?;
        let page = project(reader, ask.project)?;
        let money = &whole.money;
        Ok(Self {
            milestones: page
                .milestones
                .into_iter()
                .map(|row| ClosingMilestone {
                    name: row.name,
                    planned: row.planned_on,
                    reached: row
                        .actual_on
                        .filter(|day| day.first_day() <= whole.period.to),
                })
                .collect(),
            budget: budget(&page.budget, money.spent),
            assessments: assessments_on(reader, ask.project, whole.as_of)?
                .into_iter()
                .map(assessment)
                .collect(),
            reach: reach(reader, ask.project, whole.period)?,
            refunded: refunded(reader, ask.project, whole.period.to)?,
            left: money.paid - money.spent.unwrap_or(Yuan::ZERO),
            letterhead: whole.letterhead,
            as_of: whole.as_of,
            period: whole.period,
            project: whole.project,
            money: whole.money,
            bars: whole.bars,
            coded: whole.coded,
            indicators: whole.indicators,
            worked: whole.worked,
            outcomes: whole.outcomes,
            problems: whole.problems,
            next_steps: whole.next_steps,
            waiting: whole.waiting,
            documents: files(reader, ask.project)?,
            prepared_by: whole.prepared_by,
        })
    }

    fn all(reader: &Reader) -> Result<Vec<Choice<OfProjectAsk>>> {
        OfProjectAsk::all(reader)
    }
}

/// What was spent is known of the grant alone, and of that as one sum.
fn budget(planned: &[BudgetLine], spent: Option<Yuan>) -> Vec<ClosingBudget> {
    let is_grant = |line: &BudgetLine| line.source == BudgetSource::Grant;
    let grants = planned.iter().filter(|line| is_grant(line)).count();
    let standing = |line: &BudgetLine| match (is_grant(line), grants, spent) {
        (false, ..) => (None, Some("no-receipts")),
        (true, 1, Some(spent)) => (Some(spent), None),
        (true, _, Some(_)) => (None, Some("several-lines")),
        (true, _, None) => (None, Some("no-expenses")),
    };
    let unplanned = spent.filter(|_| grants == 0).map(|spent| ClosingBudget {
        source: BudgetSource::Grant.word().to_owned(),
        amount: Yuan::ZERO,
        actual: Some(spent),
        note: None,
        why: Some("not-budgeted".to_owned()),
    });
    let lines = planned.iter().map(|line| {
        let (actual, why) = standing(line);
        ClosingBudget {
            source: line.source.word().to_owned(),
            amount: line.amount,
            actual,
            note: line.note.clone(),
            why: why.map(str::to_owned),
        }
    });
    lines.chain(unplanned).collect()
}

fn assessment(row: AssessmentRow) -> ClosingAssessment {
    ClosingAssessment {
        side: row.side.word().to_owned(),
        level: row.level.word().to_owned(),
        words: row.words,
        assessed_by: row.assessed_by,
        on: row.on,
    }
}

fn files(reader: &Reader, id: ProjectId) -> Result<Vec<ClosingDocument>> {
    let rows = documents_of(reader, &[id.to_string()], None)?.into_iter();
    Ok(rows
        .map(|row| ClosingDocument {
            kind: row.fields.kind.word().to_owned(),
            name: row.fields.name,
            on: row.fields.taken_on,
        })
        .collect())
}

fn reach(reader: &Reader, id: ProjectId, period: PaperPeriod) -> Result<ClosingReach> {
    let ask = ActivitiesAsk {
        project: Some(id),
        from: Some(period.from.into()),
        to: Some(period.to.into()),
        ..ActivitiesAsk::default()
    };
    let reach = activities(reader, &ask)?.reach;
    Ok(ClosingReach {
        held: u32::try_from(reach.held).unwrap_or(u32::MAX),
        people_at_most: reach.people,
        children_at_most: reach.children,
        person_times: reach.person_times,
        volunteers: reach.volunteers,
        hours: reach.hours,
    })
}

fn refunded(reader: &Reader, id: ProjectId, as_of: NaiveDate) -> Result<Yuan> {
    let ask = LedgerAsk {
        project: Some(id),
        to: Some(as_of),
        kinds: vec![EntryKind::Refund],
        ..LedgerAsk::default()
    };
    let rows = ledger(reader, &ask)?.rows;
    Ok(Yuan::ZERO - rows.iter().map(|line| line.effect).sum::<Yuan>())
}
