//! Where the report's figures come from. Nothing here is typed: all of it is read or follows from rows.

use chrono::NaiveDate;

use super::{
    ProgressActivity, ProgressActivityTotals, ProgressIndicator, ProgressMoney, ProgressProject,
    ProgressSummary, ProgressSummaryAsk, ThreeBars,
};
use crate::base::book::Reader;
use crate::base::money::Yuan;
use crate::base::quantity::Quantity;
use crate::base::refusal::{Result, refuse};
use crate::channels::grants::model::EntryKind;
use crate::channels::grants::pages::{LedgerAsk, ledger, standing_awards};
use crate::projects::measure::{self, Calculation, Reading};
use crate::projects::pages::{
    ActivitiesAsk, ActivityRow, IndicatorRow, ProjectPage, UpdateRow, activities, project,
    told_updates,
};
use crate::projects::{ProjectId, model};
use crate::registry;
use crate::summaries::letterhead::{PaperPeriod, letterhead};

pub fn progress_summary(reader: &Reader, ask: &ProgressSummaryAsk) -> Result<ProgressSummary> {
    let as_of = ask.span.as_of.unwrap_or_else(|| reader.today());
    let page = project(reader, ask.project)?;
    let happened = happened(reader, ask.project, as_of)?;
    let period = period(ask, &page, &happened, as_of)?;
    let money = money(reader, ask.project, as_of)?;
    let indicators: Vec<ProgressIndicator> = page
        .indicators
        .iter()
        .map(|row| indicator(row, period, as_of))
        .collect();
    let bars = bars(&page, &money, &indicators, as_of);
    let updates = told_updates(reader, ask.project)?;
    let (outcomes, problems, next_steps) = told(&updates, period);
    let in_period: Vec<&ActivityRow> = happened
        .iter()
        .filter(|row| period.holds(row.fields.starts_on.first_day()))
        .collect();
    Ok(ProgressSummary {
        letterhead: letterhead(reader)?,
        as_of,
        period,
        project: head(reader, &page)?,
        money,
        bars,
        activity_totals: totals(&in_period, happened.len()),
        activities: in_period.into_iter().map(activity).collect(),
        indicators,
        outcomes,
        problems,
        next_steps,
        prepared_by: Some(reader.actor().name.clone()),
    })
}

/// The project's activities up to the day, by date.
fn happened(reader: &Reader, id: ProjectId, as_of: NaiveDate) -> Result<Vec<ActivityRow>> {
    let ask = ActivitiesAsk {
        project: Some(id),
        ..ActivitiesAsk::default()
    };
    let mut rows = activities(reader, &ask)?.rows;
    rows.retain(|row| row.fields.starts_on.first_day() <= as_of);
    rows.sort_by_key(|row| row.fields.starts_on);
    Ok(rows)
}

fn period(
    ask: &ProgressSummaryAsk,
    page: &ProjectPage,
    happened: &[ActivityRow],
    as_of: NaiveDate,
) -> Result<PaperPeriod> {
    let mut updates = page.updates.iter().filter(|_| !ask.cumulative);
    let newest = updates.find(|update| update.period_from.first_day() <= as_of);
    let began = || {
        let planned = page
            .head
            .actual_from
            .or(page.head.planned_from)
            .map(|date| date.first_day());
        let first = happened.first().map(|row| row.fields.starts_on.first_day());
        planned
            .or(first)
            .filter(|day| *day <= as_of)
            .unwrap_or(as_of)
    };
    let from = ask
        .span
        .from
        .or(newest.map(|update| update.period_from.first_day()))
        .unwrap_or_else(began);
    let to = ask.span.to.or(newest
        .filter(|_| ask.span.from.is_none())
        .map(|update| update.period_to.last_day()));
    let to = to.unwrap_or(as_of).min(as_of);
    if to < from {
        return Err(refuse("summaries-period-order")
            .at("to")
            .arg("from", from)
            .arg("to", to)
            .into());
    }
    Ok(PaperPeriod { from, to })
}

fn head(reader: &Reader, page: &ProjectPage) -> Result<ProgressProject> {
    let head = &page.head;
    let organisation_no = match head.organisation {
        Some(id) => registry::pages::organisation(reader, id)?.row.no,
        None => None,
    };
    Ok(ProgressProject {
        no: head.no.clone(),
        name: head.name.clone(),
        channel: head.lead_channel.word().to_owned(),
        state: head.state.word().to_owned(),
        organisation: head.organisation_name.clone(),
        organisation_no,
        leader: head.leader_name.clone(),
        partners: page
            .partners
            .iter()
            .map(|partner| partner.name.clone())
            .collect(),
        domains: head.domains.clone(),
        beneficiaries: head.beneficiaries.clone(),
        places: head.places.clone(),
        planned_from: head.planned_from,
        planned_to: head.planned_to,
        objective: head.objective.clone(),
    })
}

/// Awards that stand, and what the ledger says up to the day.
fn money(reader: &Reader, id: ProjectId, as_of: NaiveDate) -> Result<ProgressMoney> {
    let standing = standing_awards(reader, Some(id), Some(as_of))?;
    let awarded =
        (!standing.is_empty()).then(|| standing.iter().map(|award| award.amount).sum::<Yuan>());
    let entries = ledger(
        reader,
        &LedgerAsk {
            project: Some(id),
            to: Some(as_of),
            ..LedgerAsk::default()
        },
    )?;
    let accepted: Vec<Yuan> = entries
        .rows
        .iter()
        .filter(|line| line.bears_on == EntryKind::ExpenditureAccepted)
        .map(|line| line.effect)
        .collect();
    let spent = (!accepted.is_empty()).then(|| accepted.into_iter().sum::<Yuan>());
    let paid = entries.net_paid;
    Ok(ProgressMoney {
        awarded,
        paid,
        unpaid: awarded.map_or(Yuan::ZERO, |awarded| awarded - paid),
        spent,
        payment_rate: awarded.and_then(|awarded| paid.percent_of(awarded)),
        execution_rate: spent.and_then(|spent| spent.percent_of(paid)),
    })
}

/// Three figures side by side, never blended.
fn bars(
    page: &ProjectPage,
    money: &ProgressMoney,
    indicators: &[ProgressIndicator],
    as_of: NaiveDate,
) -> ThreeBars {
    let head = &page.head;
    let stopped = head
        .actual_to
        .filter(|_| !head.state.is_open())
        .map(|date| date.last_day());
    let day = stopped.map_or(as_of, |stopped| stopped.min(as_of));
    let completions: Vec<_> = indicators
        .iter()
        .map(|line| (false, line.completion))
        .collect();
    ThreeBars {
        time: model::time_passed(head.planned_from, head.planned_to, day),
        indicators: measure::score(&completions).mean_percent,
        money: money
            .spent
            .zip(money.awarded)
            .and_then(|(spent, awarded)| spent.percent_of(awarded)),
    }
}

fn activity(row: &ActivityRow) -> ProgressActivity {
    let fields = &row.fields;
    ProgressActivity {
        date: fields.starts_on,
        topic: fields.topic.clone(),
        place: fields.place.clone(),
        people: fields.people.clone(),
        person_times: fields.person_times.clone(),
        volunteers: fields.volunteers.clone(),
        hours: fields.hours.clone(),
    }
}

fn totals(in_period: &[&ActivityRow], so_far: usize) -> ProgressActivityTotals {
    let counted = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
    let total = |counts: Vec<&Quantity>| {
        let unit = counts
            .first()
            .map(|count| count.unit.clone())
            .unwrap_or_default();
        measure::total(counts, &unit)
    };
    ProgressActivityTotals {
        held: counted(in_period.len()),
        person_times: total(
            in_period
                .iter()
                .filter_map(|row| row.fields.person_times.as_ref())
                .collect(),
        ),
        hours: total(
            in_period
                .iter()
                .filter_map(|row| row.fields.hours.as_ref())
                .collect(),
        ),
        held_so_far: counted(so_far),
    }
}

/// The indicator as its results up to the day make it.
fn indicator(row: &IndicatorRow, period: PaperPeriod, as_of: NaiveDate) -> ProgressIndicator {
    let readings = row.readings_on(as_of);
    let cumulative = row.reached_on(as_of);
    let completion = measure::completion(
        row.direction,
        row.baseline.as_ref(),
        row.target.as_ref(),
        cumulative.as_ref(),
    );
    ProgressIndicator {
        name: row.name.clone(),
        unit: row.unit.clone(),
        baseline: row.baseline.clone(),
        target: row.target.clone(),
        this_period: this_period(row, period, &readings),
        cumulative,
        completion: completion.map(|completion| completion.percent),
    }
}

/// 本期: what a register stated, else the sum of the period's increments; of a reading that is cumulative, what it
/// rose by, where both ends were counted exactly.
fn this_period(row: &IndicatorRow, period: PaperPeriod, readings: &[Reading]) -> Option<Quantity> {
    let within: Vec<&Reading> = readings
        .iter()
        .filter(|reading| period.holds(reading.on.first_day()))
        .collect();
    let last = within.last()?;
    if let Some(stated) = &last.this_period {
        return Some(stated.clone());
    }
    match row.calculation {
        Calculation::Sum => measure::total(
            within.iter().map(|reading| &reading.value),
            &last.value.unit,
        ),
        Calculation::Latest => {
            let before = readings
                .iter()
                .rfind(|reading| reading.on.first_day() < period.from);
            let before = before
                .map(|reading| &reading.value)
                .or(row.baseline.as_ref())?;
            let exact = before.is_exact() && last.value.is_exact();
            exact.then(|| Quantity::exact(last.value.value - before.value, &last.value.unit))
        }
        Calculation::Average | Calculation::Percent => None,
    }
}

type Paragraphs = Vec<String>;

/// What the period's updates tell, oldest first: outcomes, problems, next steps. The next steps are the newest's.
fn told(updates: &[UpdateRow], period: PaperPeriod) -> (Paragraphs, Paragraphs, Paragraphs) {
    let mut of_period: Vec<&UpdateRow> = updates
        .iter()
        .filter(|update| {
            period.holds(update.period_to.last_day().min(period.to))
                && update.period_to.first_day() >= period.from
        })
        .collect();
    of_period.sort_by_key(|update| update.period_from);
    let outcomes = of_period
        .iter()
        .flat_map(|update| paragraphs(Some(&update.progress)))
        .collect();
    let problems = of_period
        .iter()
        .flat_map(|update| paragraphs(update.problems.as_ref()))
        .collect();
    let next = of_period
        .last()
        .map(|update| paragraphs(update.next_steps.as_ref()))
        .unwrap_or_default();
    (outcomes, problems, next)
}

fn paragraphs(text: Option<&String>) -> Paragraphs {
    let lines = text.into_iter().flat_map(|text| text.lines());
    lines
        .map(str::trim)
        .filter(|line| !line.is_empty())
        .map(str::to_owned)
        .collect()
}
