//! The rows behind the figures of one project, and what of it is late and why.

use super::{ExplainRow, Explanation, Figure};
use crate::base::book::Reader;
use crate::base::quantity::Quantity;
use crate::base::refusal::{Result, refuse};
use crate::channels::grants::pages::{self as grants, TranchesAsk};
use crate::projects::measure::IndicatorId;
use crate::projects::model::{ProjectId, is_overdue};
use crate::projects::pages::{
    ActivitiesAsk, ActivityRow, IndicatorRow, activities, indicators, milestones, project,
    project_rows, risks,
};

pub fn explained(reader: &Reader, id: ProjectId, figure: Figure) -> Result<Explanation> {
    match figure {
        Figure::TimePassed => time(reader, id),
        Figure::Indicators => score(reader, id),
        Figure::Budget => {
            let page = project(reader, id)?;
            let rows = page.budget.into_iter().map(|line| {
                ExplainRow::of("project", id, line.note.unwrap_or_default())
                    .said("budget-source", line.source.word())
                    .paying(line.amount)
            });
            Ok(Explanation::added(figure, "budget", rows.collect()))
        }
        _ => of_activities(reader, id, figure),
    }
}

fn time(reader: &Reader, id: ProjectId) -> Result<Explanation> {
    let head = project(reader, id)?.head;
    let mut rows = Vec::new();
    for (word, date) in [
        ("plannedFrom", head.planned_from),
        ("plannedTo", head.planned_to),
        ("actualFrom", head.actual_from),
        ("actualTo", head.actual_to),
        ("today", Some(reader.today().into())),
    ] {
        if let Some(date) = date {
            rows.push(
                ExplainRow::of("project", id, head.name.clone())
                    .on(date)
                    .said("explain-day", word),
            );
        }
    }
    Ok(Explanation {
        count: None,
        percent: head.time_passed.map(|percent| percent.to_string()),
        ..Explanation::counted(Figure::TimePassed, "time-passed", rows)
    })
}

fn score(reader: &Reader, id: ProjectId) -> Result<Explanation> {
    let page = project(reader, id)?;
    let rows = page.indicators.into_iter().map(|row| ExplainRow {
        percent: row.completion.map(|one| one.percent.to_string()),
        ..ExplainRow::of("project", id, row.name)
            .said("indicator-level", row.level.word())
            .counting(row.reached)
    });
    Ok(Explanation {
        count: None,
        percent: page
            .head
            .indicators
            .mean_percent
            .map(|mean| mean.to_string()),
        ..Explanation::counted(Figure::Indicators, "indicators", rows.collect())
    })
}

/// What one indicator reached: its baseline and its results.
pub fn reached(reader: &Reader, id: IndicatorId) -> Result<Explanation> {
    let row = indicators(reader, None)?
        .into_iter()
        .find(|row| row.id == id)
        .ok_or_else(|| refuse("projects-not-found").at("indicator"))?;
    let mut rows = Vec::new();
    if let Some(baseline) = &row.baseline {
        rows.push(
            ExplainRow::of("project", row.project, row.name.clone())
                .said("explain-day", "baseline")
                .counting(Some(baseline.clone())),
        );
    }
    rows.extend(row.results.iter().map(|result| {
        let reading = &result.reading;
        let evidence = result.evidence.clone().unwrap_or_else(|| row.name.clone());
        ExplainRow {
            percent: share_of(&reading.part, &reading.whole),
            ..ExplainRow::of("project", row.project, evidence)
                .on(reading.on)
                .belonging(result.verified_by.clone())
                .counting(Some(reading.value.clone()))
        }
    }));
    let rule = format!("reached-{}", row.calculation.word());
    Ok(Explanation {
        count: row.reached.clone(),
        percent: row.completion.as_ref().map(|one| one.percent.to_string()),
        ..Explanation::counted(Figure::Reached, &rule, rows)
    })
}

fn share_of(part: &Option<Quantity>, whole: &Option<Quantity>) -> Option<String> {
    let (part, whole) = (part.as_ref()?, whole.as_ref()?);
    Some(format!("{part}/{whole}"))
}

fn of_activities(reader: &Reader, id: ProjectId, figure: Figure) -> Result<Explanation> {
    let ask = ActivitiesAsk {
        project: Some(id),
        ..ActivitiesAsk::default()
    };
    let list = activities(reader, &ask)?.rows;
    let count = |row: &ActivityRow| match figure {
        Figure::People => row.fields.people.clone(),
        Figure::PersonTimes => row.fields.person_times.clone(),
        Figure::Children => row.fields.children.clone(),
        Figure::Volunteers => row.fields.volunteers.clone(),
        Figure::Hours => row.fields.hours.clone(),
        _ => None,
    };
    let rows: Vec<ExplainRow> = list
        .into_iter()
        .map(|row| {
            let count = count(&row);
            ExplainRow::of("activity", row.id, row.fields.topic)
                .on(row.fields.starts_on)
                .belonging(row.fields.place)
                .counting(count)
        })
        .collect();
    Ok(match figure {
        Figure::Held => Explanation::counted(figure, "held", rows),
        Figure::PersonTimes | Figure::Hours => Explanation::summed(figure, figure.word(), "", rows),
        _ => Explanation::summed(figure, "distinct", "", rows).at_most(),
    })
}

/// Milestones, targets of periods, tranches, risks and planned ends that are past their day, of one project or of all.
pub fn late(reader: &Reader, only: Option<ProjectId>) -> Result<Explanation> {
    let rows = late_rows(reader, only)?.into_iter().map(|(_, row)| row);
    Ok(Explanation::counted(Figure::Late, "late", rows.collect()))
}

/// Each with the project it belongs to, the longest late first.
pub fn late_rows(reader: &Reader, only: Option<ProjectId>) -> Result<Vec<(ProjectId, ExplainRow)>> {
    let today = reader.today();
    // What a closed project left undone is its history, not something to chase.
    let open: Vec<_> = project_rows(reader, only)?
        .into_iter()
        .filter(|row| row.state.is_open())
        .collect();
    let is_open = |id: ProjectId| open.iter().any(|row| row.id == id);
    let mut rows = Vec::new();
    for row in milestones(reader, only)?.into_iter().filter(|row| row.late) {
        let late = ExplainRow {
            why: row.note,
            ..ExplainRow::of("milestone", row.id, row.name)
                .on(row.planned_on)
                .belonging(Some(row.project_name))
                .said("late", "milestone")
        };
        rows.push((row.project, late));
    }
    for row in indicators(reader, only)? {
        rows.extend(late_targets(&row).map(|late| (row.project, late)));
    }
    for row in risks(reader, only)?.into_iter().filter(|row| row.late) {
        let late = ExplainRow {
            why: row.fields.response.clone(),
            ..ExplainRow::of("project_risk", row.id, row.fields.title)
                .on_day(row.fields.due_on)
                .belonging(row.owner_name)
                .said("late", row.fields.kind.word())
        };
        rows.push((row.fields.project, late));
    }
    for row in &open {
        if let Some(to) = row
            .planned_to
            .filter(|_| is_overdue(row.state, row.planned_to, today))
        {
            let late = ExplainRow::of("project", row.id, row.name.clone())
                .on(to)
                .said("late", "end");
            rows.push((row.id, late));
        }
    }
    rows.extend(late_tranches(reader, only)?);
    rows.sort_by_key(|(_, row)| row.on);
    Ok(rows
        .into_iter()
        .filter(|(project, _)| is_open(*project))
        .map(|(project, row)| (project, ExplainRow { late: true, ..row }))
        .collect())
}

fn late_targets(row: &IndicatorRow) -> impl Iterator<Item = ExplainRow> {
    row.targets
        .iter()
        .filter(|target| target.late)
        .map(|target| ExplainRow {
            percent: target
                .completion
                .as_ref()
                .map(|one| one.percent.to_string()),
            ..ExplainRow::of("indicator_target", target.id, row.name.clone())
                .on(target.period_to)
                .belonging(Some(row.project_name.clone()))
                .said("late", "target")
                .counting(target.reached.clone())
        })
}

fn late_tranches(reader: &Reader, only: Option<ProjectId>) -> Result<Vec<(ProjectId, ExplainRow)>> {
    let ask = TranchesAsk {
        open: true,
        ..TranchesAsk::default()
    };
    let rows = grants::tranches(reader, &ask)?.rows;
    let late = rows
        .into_iter()
        .filter(|row| row.late && only.is_none_or(|only| row.project.id == only));
    Ok(late
        .map(|row| {
            let shown = ExplainRow {
                held_by: row.blockers.into_iter().map(|one| one.refusal).collect(),
                ..ExplainRow::of("award", row.award.id, row.name)
                    .on_day(row.planned_on)
                    .belonging(Some(row.project.name))
                    .said("late", "tranche")
                    .paying(row.open)
            };
            (row.project.id, shown)
        })
        .collect())
}
