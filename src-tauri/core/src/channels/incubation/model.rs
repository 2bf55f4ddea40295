//! The rules of a stay in incubation (field-guide 3.1): which stage may follow which, what each step must bring, and
//! when a stage has lasted too long.

use chrono::{Days, Months, NaiveDate};
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub use super::figures::{Figures, Rule, check_figure};
pub use super::stage::{Asked, Residency, Stage};
use crate::base::dates::PartialDate;
use crate::base::quantity::Quantity;
use crate::base::refusal::{Refusal, refuse};
use crate::id;
use crate::registry::OrganisationId;

id!(
    /// One stay of one organisation, from the first enquiry on.
    IncubationId
);
id!(StageMoveId);
id!(VisitId);

/// First and last day of the agreed stay.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Period {
    pub from: NaiveDate,
    pub to: NaiveDate,
}

/// A stay as its moves leave it.
#[derive(Debug, Clone)]
pub struct Stay {
    pub id: IncubationId,
    pub organisation: OrganisationId,
    pub stage: Stage,
    /// Day of the last move; unknown only for a stay recorded as it stood.
    pub since: Option<PartialDate>,
    /// Number of the last move.
    pub seq: u32,
    pub period: Option<Period>,
    pub extensions: u32,
}

/// A step that is asked for.
#[derive(Debug, Clone)]
pub struct Step {
    pub to: Stage,
    pub date: NaiveDate,
    pub reason: Option<String>,
    pub paper: Option<String>,
    pub residency: Option<Residency>,
    pub period_from: Option<NaiveDate>,
    pub period_to: Option<NaiveDate>,
}

/// Whether the step may be taken; the period it sets, when it sets one.
pub fn check_step(
    stay: &Stay,
    step: &Step,
    figures: &Figures,
    today: NaiveDate,
) -> Result<Option<Period>, Refusal> {
    check_way(stay.stage, step.to)?;
    check_day(stay.since, step.date, today)?;
    check_papers(step)?;
    match step.to {
        Stage::Signed => first_period(step, figures).map(Some),
        Stage::Extended => extension(stay, step, figures).map(Some),
        _ => Ok(None),
    }
}

fn check_way(from: Stage, to: Stage) -> Result<(), Refusal> {
    if from.next().contains(&to) {
        return Ok(());
    }
    if from.next().is_empty() {
        return Err(refuse("incubation-stay-ended")
            .at("to")
            .arg("stage", from.word()));
    }
    Err(refuse("incubation-move-not-allowed")
        .at("to")
        .arg("from", from.word())
        .arg("to", to.word()))
}

fn check_day(since: Option<PartialDate>, date: NaiveDate, today: NaiveDate) -> Result<(), Refusal> {
    if date > today {
        return Err(refuse("incubation-move-in-future")
            .at("date")
            .arg("date", date)
            .arg("today", today));
    }
    match since {
        Some(since) if date < since.first_day() => Err(refuse("incubation-move-before-last")
            .at("date")
            .arg("date", date)
            .arg("last", since)),
        _ => Ok(()),
    }
}

/// Signing needs the agreement and where she sits, graduation the assessment, a side exit or an extension its reason.
fn check_papers(step: &Step) -> Result<(), Refusal> {
    match step.to {
        Stage::Signed if step.paper.is_none() => {
            Err(refuse("incubation-agreement-missing").at("paper"))
        }
        Stage::Signed if step.residency.is_none() => {
            Err(refuse("incubation-residency-missing").at("residency"))
        }
        Stage::Graduated if step.paper.is_none() => {
            Err(refuse("incubation-assessment-missing").at("paper"))
        }
        to if (to.is_side_exit() || to == Stage::Extended) && step.reason.is_none() => {
            Err(refuse("incubation-reason-missing")
                .at("reason")
                .arg("to", to.word()))
        }
        _ => Ok(()),
    }
}

/// From the day of signing, for the hub's first period, unless other days were agreed.
fn first_period(step: &Step, figures: &Figures) -> Result<Period, Refusal> {
    let from = step.period_from.unwrap_or(step.date);
    let to = step
        .period_to
        .or_else(|| last_day(from, figures.of(Rule::FirstMonths)))
        .unwrap_or(from);
    check_length(Period { from, to }, figures)
}

fn extension(stay: &Stay, step: &Step, figures: &Figures) -> Result<Period, Refusal> {
    let allowed = figures.of(Rule::Extensions);
    if stay.extensions >= allowed {
        return Err(refuse("incubation-extension-spent")
            .at("to")
            .arg("allowed", allowed));
    }
    let to = step
        .period_to
        .ok_or_else(|| refuse("incubation-period-missing").at("periodTo"))?;
    match stay.period {
        Some(period) if to <= period.to => Err(refuse("incubation-extension-shorter")
            .at("periodTo")
            .arg("periodTo", to)
            .arg("until", period.to)),
        Some(period) => check_length(
            Period {
                from: period.from,
                to,
            },
            figures,
        ),
        // A stay recorded as it stood may not know when it began: it is then measured from the extension on.
        None => check_length(
            Period {
                from: step.period_from.unwrap_or(step.date),
                to,
            },
            figures,
        ),
    }
}

fn check_length(period: Period, figures: &Figures) -> Result<Period, Refusal> {
    if period.to < period.from {
        return Err(refuse("incubation-period-reversed")
            .at("periodTo")
            .arg("from", period.from)
            .arg("to", period.to));
    }
    let months = figures.of(Rule::MaxMonths);
    match last_day(period.from, months) {
        Some(latest) if period.to > latest => Err(refuse("incubation-period-too-long")
            .at("periodTo")
            .arg("periodTo", period.to)
            .arg("months", months)
            .arg("latest", latest)),
        _ => Ok(period),
    }
}

/// The last day of `months` months that begin with `from`.
fn last_day(from: NaiveDate, months: u32) -> Option<NaiveDate> {
    from.checked_add_months(Months::new(months))?
        .checked_sub_days(Days::new(1))
}

/// The day by which the stage should have been left: by rest in the stage, or by the agreed period.
pub fn stage_due(
    stage: Stage,
    since: Option<PartialDate>,
    period: Option<Period>,
    figures: &Figures,
) -> Option<NaiveDate> {
    match stage {
        Stage::Incubating | Stage::Extended => period.map(|period| period.to),
        _ => {
            let days = figures.of(stage.rest()?);
            since?.first_day().checked_add_days(Days::new(days.into()))
        }
    }
}

/// One running stay at a time; the enquiry is not ahead of today.
pub fn check_taken_in(
    running: Option<&Stay>,
    date: NaiveDate,
    today: NaiveDate,
) -> Result<(), Refusal> {
    check_alone(running)?;
    check_day(None, date, today)
}

fn check_alone(running: Option<&Stay>) -> Result<(), Refusal> {
    match running {
        Some(stay) => {
            let since = stay
                .since
                .map_or_else(|| "—".to_owned(), |since| since.to_string());
            Err(refuse("incubation-already-running")
                .at("organisation")
                .arg("stage", stay.stage.word())
                .arg("since", since))
        }
        None => Ok(()),
    }
}

/// A stay recorded as it stands skips the steps that led there, not the sense of its days.
pub fn check_as_is(
    running: Option<&Stay>,
    stage: Stage,
    since: Option<PartialDate>,
    period: Option<Period>,
    today: NaiveDate,
) -> Result<(), Refusal> {
    if stage.is_running() {
        check_alone(running)?;
    }
    if let Some(since) = since
        && since.first_day() > today
    {
        return Err(refuse("incubation-move-in-future")
            .at("since")
            .arg("date", since)
            .arg("today", today));
    }
    match period {
        Some(period) if period.to < period.from => Err(refuse("incubation-period-reversed")
            .at("period")
            .arg("from", period.from)
            .arg("to", period.to)),
        _ => Ok(()),
    }
}

/// A visit has been paid, and took some time.
pub fn check_visit(
    date: NaiveDate,
    hours: Option<&Quantity>,
    today: NaiveDate,
) -> Result<(), Refusal> {
    if date > today {
        return Err(refuse("incubation-visit-in-future")
            .at("date")
            .arg("date", date)
            .arg("today", today));
    }
    match hours {
        Some(hours) if hours.value <= Decimal::ZERO => Err(refuse("incubation-visit-hours")
            .at("hours")
            .arg("hours", hours)),
        _ => Ok(()),
    }
}
