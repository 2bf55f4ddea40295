//! Where the report's figures come from. Nothing here is typed: all of it is read or follows from rows.

use chrono::NaiveDate;

use super::measured::{indicator, worked};
use super::review;
use super::told::{period, told};
use super::{
    ProgressActivity, ProgressActivityTotals, ProgressBudget, ProgressCoded, ProgressMoney,
    ProgressProject, ProgressSummary, ProgressSummaryAsk, ThreeBars,
};
use crate::base::book::Reader;
use crate::base::quantity::Quantity;
use crate::base::refusal::Result;
use crate::projects::beneficiaries::BeneficiaryKind;
use crate::projects::measure;
use crate::projects::model::{self, BudgetLine, ProjectId, ProjectState};
use crate::projects::pages::{ActivityRow, ProjectPage, accepted_updates, beneficiaries, project};
use crate::projects::work::{ActivityFields, ActivityId};
use crate::registry;
use crate::summaries::letterhead::letterhead;
use crate::summaries::on_day::{OnDay, mean_of};

pub fn progress_summary(reader: &Reader, ask: &ProgressSummaryAsk) -> Result<ProgressSummary> {
    let as_of = ask.span.day(reader)?;
    let page = project(reader, ask.project)?;
    let accepted = accepted_updates(reader, ask.project, as_of)?;
    let known = OnDay::of(reader, as_of, ask.project)?;
    let review = ask.update.map(|id| review::under_review(&page.updates, id));
    let review = review.transpose()?;
    let period = match review {
        Some(update) => review::period(update, ask.span, as_of)?,
        None => period(ask, &page, known.happened(ask.project), &accepted, as_of)?,
    };
    // What the report says stood so when its period ended, whatever came after.
    let on_day = OnDay::of(reader, period.to, ask.project)?;
    let money = on_day.money(ask.project);
    let state = on_day.state(&page.head);
    let bars = bars(&page, &money, state, period.to);
    let told = match review {
        Some(update) => told(std::slice::from_ref(update), &[], period, as_of),
        None => told(&accepted, &page.updates, period, as_of),
    };
    let happened = on_day.happened(ask.project);
    let in_period: Vec<&ActivityRow> = happened
        .iter()
        .filter(|row| period.holds(row.fields.starts_on.first_day()))
        .collect();
    let indicators = page.indicators.iter();
    Ok(ProgressSummary {
        letterhead: letterhead(reader)?,
        as_of,
        period,
        project: head(reader, &page, state)?,
        budget: page.budget.iter().map(budget_line).collect(),
        bars,
        activity_totals: totals(&in_period, happened.len()),
        activities: in_period.into_iter().map(activity).collect(),
        coded: coded(reader, ask.project, happened, period.to)?,
        indicators: indicators.map(|row| indicator(row, period)).collect(),
        worked: worked(&page.worked, &page.indicators, period.to),
        money,
        outcomes: told.outcomes,
        problems: told.problems,
        next_steps: told.next_steps,
        waiting: told.waiting,
        photos: Vec::new(),
        withheld: 0,
        review: review.map(|update| update.state.word().to_owned()),
        prepared_by: Some(reader.actor().name.clone()),
    })
}

fn head(reader: &Reader, page: &ProjectPage, state: ProjectState) -> Result<ProgressProject> {
    let head = &page.head;
    let organisation_no = match head.organisation {
        Some(id) => registry::pages::organisation(reader, id)?.row.no,
        None => None,
    };
    Ok(ProgressProject {
        no: head.no.clone(),
        name: head.name.clone(),
        channel: head.lead_channel.word().to_owned(),
        state: state.word().to_owned(),
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

/// Three figures side by side, never blended.
fn bars(
    page: &ProjectPage,
    money: &ProgressMoney,
    state: ProjectState,
    day: NaiveDate,
) -> ThreeBars {
    let head = &page.head;
    let stopped = head
        .actual_to
        .filter(|_| !state.is_open())
        .map(|date| date.last_day());
    let completions: Vec<_> = page
        .indicators
        .iter()
        .map(|row| row.standing_on(day).1)
        .collect();
    let (indicators, approximate) = mean_of(&completions);
    let day = stopped.map_or(day, |stopped| stopped.min(day));
    ThreeBars {
        time: model::time_passed(head.planned_from, head.planned_to, day),
        indicators,
        approximate,
        money: money
            .spent
            .zip(money.awarded)
            .and_then(|(spent, awarded)| spent.percent_of(awarded)),
    }
}

fn budget_line(line: &BudgetLine) -> ProgressBudget {
    ProgressBudget {
        source: line.source.word().to_owned(),
        amount: line.amount,
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
        children: fields.children.clone(),
        volunteers: fields.volunteers.clone(),
        hours: fields.hours.clone(),
    }
}

fn totals(in_period: &[&ActivityRow], so_far: usize) -> ProgressActivityTotals {
    let total = |count: fn(&ActivityFields) -> Option<&Quantity>| {
        let counts = in_period.iter().filter_map(|row| count(&row.fields));
        let counts: Vec<&Quantity> = counts.collect();
        let unit = counts.first().map(|count| count.unit.clone());
        measure::total(counts, &unit.unwrap_or_default())
    };
    ProgressActivityTotals {
        held: counted(in_period.len()),
        person_times: total(|fields| fields.person_times.as_ref()),
        hours: total(|fields| fields.hours.as_ref()),
        held_so_far: counted(so_far),
        people_at_most: total(|fields| fields.people.as_ref()),
        children_at_most: total(|fields| fields.children.as_ref()),
        volunteers_at_most: total(|fields| fields.volunteers.as_ref()),
    }
}

fn coded(
    reader: &Reader,
    id: ProjectId,
    happened: &[ActivityRow],
    day: NaiveDate,
) -> Result<ProgressCoded> {
    let mut rows = beneficiaries(reader, id)?.rows;
    rows.retain(|row| row.from.first_day() <= day);
    let of = |kind| counted(rows.iter().filter(|row| row.kind == kind).count());
    let held = |at: &&ActivityId| happened.iter().any(|row| row.id == **at);
    let there = rows.iter().flat_map(|row| &row.present_at).filter(held);
    Ok(ProgressCoded {
        children: of(BeneficiaryKind::Child),
        households: of(BeneficiaryKind::Household),
        people: of(BeneficiaryKind::Person),
        person_times: counted(there.count()),
    })
}

fn counted(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}
