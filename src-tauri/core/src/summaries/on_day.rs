//! Projects as they stood at the end of a day: their state, money, activities and indicators. Nothing dated later counts.

use std::collections::HashMap;
use std::hash::Hash;

use chrono::NaiveDate;
use rust_decimal::Decimal;

use super::progress_summary::ProgressMoney;
use crate::base::book::Reader;
use crate::base::money::Yuan;
use crate::base::quantity::Quantity;
use crate::base::refusal::Result;
use crate::channels::grants::model::EntryKind;
use crate::channels::grants::pages::{
    AwardLine, AwardOnDay, AwardsAsk, LedgerAsk, LedgerLine, awards, awards_on, ledger,
};
use crate::projects::ProjectId;
use crate::projects::measure::{self, Completion, Reading};
use crate::projects::model::{self, ProjectState};
use crate::projects::pages::{
    ActivitiesAsk, ActivityRow, IndicatorRow, MilestoneRow, ProjectRow, activities, milestones,
    states_on,
};
use crate::projects::work;

pub struct OnDay {
    pub day: NaiveDate,
    is_today: bool,
    states: HashMap<ProjectId, ProjectState>,
    awards: HashMap<ProjectId, Vec<AwardOnDay>>,
    lines: HashMap<ProjectId, Vec<LedgerLine>>,
    activities: HashMap<ProjectId, Vec<ActivityRow>>,
    milestones: HashMap<ProjectId, Vec<MilestoneRow>>,
    /// Of today's list alone: the awards with their kept sums.
    kept: HashMap<ProjectId, Vec<AwardLine>>,
}

impl OnDay {
    /// One project's, line by line.
    pub fn of(reader: &Reader, day: NaiveDate, project: ProjectId) -> Result<Self> {
        Self::read(reader, day, Some(project))
    }

    /// All projects. As they stand today the sums that are kept say it.
    pub fn all(reader: &Reader, day: NaiveDate) -> Result<Self> {
        if day < reader.today() {
            return Self::read(reader, day, None);
        }
        let awards = awards(reader, &AwardsAsk::default())?.rows;
        Ok(Self {
            day,
            is_today: true,
            states: HashMap::new(),
            awards: HashMap::new(),
            lines: HashMap::new(),
            activities: HashMap::new(),
            milestones: HashMap::new(),
            kept: by(awards, |award| Some(award.project.id)),
        })
    }

    fn read(reader: &Reader, day: NaiveDate, only: Option<ProjectId>) -> Result<Self> {
        let posted = LedgerAsk {
            project: only,
            to: Some(day),
            ..LedgerAsk::default()
        };
        let lines = ledger(reader, &posted)?.rows;
        let held = ActivitiesAsk {
            project: only,
            to: Some(day.into()),
            ..ActivitiesAsk::default()
        };
        let held = activities(reader, &held)?.rows;
        Ok(Self {
            day,
            is_today: day >= reader.today(),
            states: states_on(reader, day, only)?,
            awards: by(awards_on(reader, day, only)?, |award| Some(award.project)),
            lines: by(lines, |line| {
                line.project.as_ref().map(|project| project.id)
            }),
            activities: by(held, |row| Some(row.fields.project)),
            milestones: by(milestones(reader, only)?, |row| Some(row.project)),
            kept: HashMap::new(),
        })
    }

    /// As its steps tell. One that was taken over stands as it was taken over; one whose paper came later than its
    /// work was under way.
    pub fn state(&self, head: &ProjectRow) -> ProjectState {
        if self.is_today {
            return head.state;
        }
        match self.states.get(&head.id) {
            Some(ProjectState::Draft) if !self.had_begun(head) => ProjectState::Draft,
            Some(ProjectState::Draft) | None if !head.state.is_open() && !self.had_ended(head) => {
                ProjectState::Active
            }
            Some(ProjectState::Draft) | None => head.state,
            Some(state) => *state,
        }
    }

    /// Whether a list of the day has it: no draft, and one that was taken over had begun.
    pub fn lists(&self, head: &ProjectRow) -> bool {
        let known = self.is_today || self.states.contains_key(&head.id);
        let dated = head.actual_from.or(head.planned_from).is_some();
        self.state(head) != ProjectState::Draft && (known || !dated || self.had_begun(head))
    }

    fn had_begun(&self, head: &ProjectRow) -> bool {
        let from = head.actual_from.or(head.planned_from);
        from.is_some_and(|from| from.first_day() <= self.day)
    }

    fn had_ended(&self, head: &ProjectRow) -> bool {
        let to = head.actual_to.or(head.planned_to);
        to.is_none_or(|to| to.last_day() <= self.day)
    }

    pub fn overdue(&self, head: &ProjectRow) -> bool {
        if self.is_today {
            return head.overdue;
        }
        let state = self.state(head);
        let late = |row: &MilestoneRow| {
            let reached = row.actual_on.filter(|on| on.first_day() <= self.day);
            work::milestone_is_late(row.planned_on, reached, self.day)
        };
        let open = state.is_open() && state != ProjectState::Draft;
        model::is_overdue(state, head.planned_to, self.day)
            || open && of(&self.milestones, head.id).iter().any(late)
    }

    /// By date.
    pub fn happened(&self, project: ProjectId) -> &[ActivityRow] {
        of(&self.activities, project)
    }

    pub fn held(&self, head: &ProjectRow) -> u32 {
        match self.is_today {
            true => head.activities,
            false => u32::try_from(self.happened(head.id).len()).unwrap_or(u32::MAX),
        }
    }

    /// Of a list's line: awarded, paid and spent.
    pub fn line_money(&self, project: ProjectId) -> (Option<Yuan>, Yuan, Yuan) {
        if !self.is_today {
            let money = self.money(project);
            return (money.awarded, money.paid, money.spent.unwrap_or(Yuan::ZERO));
        }
        let kept = of(&self.kept, project).iter();
        let standing: Vec<&AwardLine> = kept.filter(|award| award.state.stands()).collect();
        let sum = |amount: fn(&AwardLine) -> Yuan| standing.iter().map(|award| amount(award)).sum();
        let awarded: Yuan = sum(|award| award.amount);
        (
            (!standing.is_empty()).then_some(awarded),
            sum(|award| award.net_paid),
            sum(|award| award.accepted),
        )
    }

    pub fn money(&self, project: ProjectId) -> ProgressMoney {
        let (awards, lines) = (of(&self.awards, project), of(&self.lines, project));
        let paid_of = |award: Option<&AwardOnDay>| {
            let moved = lines.iter().filter(|line| line.moves_paid());
            let of_it = moved.filter(|line| {
                award.is_none_or(|award| line.award.as_ref().is_some_and(|it| it.id == award.id))
            });
            of_it.map(|line| line.effect).sum::<Yuan>()
        };
        let paid = paid_of(None);
        let awarded = (!awards.is_empty()).then(|| awards.iter().map(|award| award.amount).sum());
        let open = awards.iter().filter(|award| !award.over);
        let unpaid = open.map(|award| award.amount - paid_of(Some(award))).sum();
        let accepted: Vec<Yuan> = lines
            .iter()
            .filter(|line| line.bears_on == EntryKind::ExpenditureAccepted)
            .map(|line| line.effect)
            .collect();
        let spent = (!accepted.is_empty()).then(|| accepted.into_iter().sum::<Yuan>());
        ProgressMoney {
            awarded,
            paid,
            unpaid,
            spent,
            payment_rate: awarded.and_then(|awarded| paid.percent_of(awarded)),
            execution_rate: spent.and_then(|spent| spent.percent_of(paid)),
        }
    }
}

fn by<Row, Key: Eq + Hash>(
    rows: impl IntoIterator<Item = Row>,
    key: impl Fn(&Row) -> Option<Key>,
) -> HashMap<Key, Vec<Row>> {
    let mut all: HashMap<Key, Vec<Row>> = HashMap::new();
    for row in rows {
        if let Some(key) = key(&row) {
            all.entry(key).or_default().push(row);
        }
    }
    all
}

fn of<Row>(all: &HashMap<ProjectId, Vec<Row>>, project: ProjectId) -> &[Row] {
    all.get(&project).map_or(&[], Vec::as_slice)
}

/// An indicator's readings up to the day.
pub fn readings_on(row: &IndicatorRow, day: NaiveDate) -> Vec<Reading> {
    let readings = row.results.iter().map(|result| &result.reading);
    readings
        .filter(|reading| reading.on.first_day() <= day)
        .cloned()
        .collect()
}

/// 累计 and 完成率 at the end of the day.
pub fn reached_on(row: &IndicatorRow, day: NaiveDate) -> (Option<Quantity>, Option<Completion>) {
    let (baseline, target) = (row.baseline.as_ref(), row.target.as_ref());
    let reached = measure::reached(row.calculation, baseline, &readings_on(row, day));
    let completion = measure::completion(row.direction, baseline, target, reached.as_ref());
    (reached, completion)
}

/// The mean of the completions, and whether a figure behind it was said approximately.
pub fn mean_of(all: &[Option<Completion>]) -> (Option<Decimal>, bool) {
    let percents: Vec<_> = all
        .iter()
        .map(|one| (false, one.as_ref().map(|one| one.percent)))
        .collect();
    let approximate = all.iter().flatten().any(|one| one.approximate);
    (measure::score(&percents).mean_percent, approximate)
}
