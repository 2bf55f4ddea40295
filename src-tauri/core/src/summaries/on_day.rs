//! Projects as they stood at the end of a day: their state, money, activities and indicators. Nothing dated later counts.

use std::collections::HashMap;
use std::hash::Hash;

use chrono::NaiveDate;
use rust_decimal::Decimal;

use super::progress_summary::ProgressMoney;
use crate::base::book::Reader;
use crate::base::money::Yuan;
use crate::base::refusal::Result;
use crate::channels::grants::model::EntryKind;
use crate::channels::grants::pages::{
    AwardLine, AwardOnDay, AwardsAsk, LedgerAsk, LedgerLine, awards, awards_on, ledger,
};
use crate::projects::ProjectId;
use crate::projects::measure::{self, Completion};
use crate::projects::model::ProjectState;
use crate::projects::pages::{ActivitiesAsk, ActivityRow, ProjectRow, Stood, activities};

pub struct OnDay {
    /// `None`: as they stand today.
    stood: Option<Stood>,
    awards: HashMap<ProjectId, Vec<AwardOnDay>>,
    lines: HashMap<ProjectId, Vec<LedgerLine>>,
    activities: HashMap<ProjectId, Vec<ActivityRow>>,
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
            stood: None,
            awards: HashMap::new(),
            lines: HashMap::new(),
            activities: HashMap::new(),
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
        let past = day < reader.today();
        Ok(Self {
            stood: past.then(|| Stood::read(reader, day, only)).transpose()?,
            awards: by(awards_on(reader, day, only)?, |award| Some(award.project)),
            lines: by(lines, |line| {
                line.project.as_ref().map(|project| project.id)
            }),
            activities: by(held, |row| Some(row.fields.project)),
            kept: HashMap::new(),
        })
    }

    pub fn state(&self, head: &ProjectRow) -> ProjectState {
        let stood = self.stood.as_ref();
        stood.map_or(head.state, |stood| stood.state(head))
    }

    /// The head rows that a list of the day has, as they stood then.
    pub fn listed(&self, rows: Vec<ProjectRow>) -> Vec<ProjectRow> {
        let rows = rows.into_iter();
        match &self.stood {
            Some(stood) => {
                let there = rows.filter(|row| stood.lists(row));
                there.map(|row| stood.row(row)).collect()
            }
            None => rows
                .filter(|row| row.state != ProjectState::Draft)
                .collect(),
        }
    }

    /// By date.
    pub fn happened(&self, project: ProjectId) -> &[ActivityRow] {
        of(&self.activities, project)
    }

    /// Of a list's line: awarded, paid and spent.
    pub fn line_money(&self, project: ProjectId) -> (Option<Yuan>, Yuan, Yuan) {
        if self.stood.is_some() {
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

/// The mean of the completions, and whether a figure behind it was said approximately.
pub fn mean_of(all: &[Option<Completion>]) -> (Option<Decimal>, bool) {
    let percents: Vec<_> = all
        .iter()
        .map(|one| (false, one.as_ref().map(|one| one.percent)))
        .collect();
    let approximate = all.iter().flatten().any(|one| one.approximate);
    (measure::score(&percents).mean_percent, approximate)
}
