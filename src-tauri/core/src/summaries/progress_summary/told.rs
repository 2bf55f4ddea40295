//! Which period a report is of, and what its accepted updates tell.

use chrono::NaiveDate;

use super::ProgressSummaryAsk;
use crate::base::refusal::Result;
use crate::projects::pages::{ActivityRow, ProjectPage, UpdateRow};
use crate::summaries::letterhead::PaperPeriod;

/// As asked for; else that of the newest accepted update, else from the project's beginning.
pub(super) fn period(
    ask: &ProgressSummaryAsk,
    page: &ProjectPage,
    happened: &[ActivityRow],
    accepted: &[UpdateRow],
    as_of: NaiveDate,
) -> Result<PaperPeriod> {
    let latest = ask.span.to.unwrap_or(as_of).min(as_of);
    let mut updates = accepted.iter().filter(|_| !ask.cumulative);
    let newest = updates.find(|update| update.period_from.first_day() <= latest);
    let from = ask
        .span
        .from
        .or(newest.map(|update| update.period_from.first_day()))
        .unwrap_or_else(|| began(page, happened, latest));
    let to = ask.span.to.or(newest
        .filter(|_| ask.span.from.is_none())
        .map(|update| update.period_to.last_day()));
    let to = to.unwrap_or(as_of).min(as_of);
    PaperPeriod { from, to }.in_order()
}

/// Its first day by its own dates, or its first activity where that was earlier.
fn began(page: &ProjectPage, happened: &[ActivityRow], latest: NaiveDate) -> NaiveDate {
    let own = page.head.actual_from.or(page.head.planned_from);
    let first = happened.first().map(|row| row.fields.starts_on);
    let days = own.into_iter().chain(first).map(|date| date.first_day());
    days.filter(|day| *day <= latest).min().unwrap_or(latest)
}

type Paragraphs = Vec<String>;

/// Outcomes and problems of the period, oldest first; the next steps are the newest's.
pub(super) struct Told {
    pub outcomes: Paragraphs,
    pub problems: Paragraphs,
    pub next_steps: Paragraphs,
    /// Updates of the period that nobody accepted by the day: they are not told.
    pub waiting: u32,
}

/// `current`: the newest version of each update, whatever its state.
pub(super) fn told(
    accepted: &[UpdateRow],
    current: &[UpdateRow],
    period: PaperPeriod,
    as_of: NaiveDate,
) -> Told {
    let belongs = |update: &&UpdateRow| is_of(update, period, as_of);
    let mut of_period: Vec<&UpdateRow> = accepted.iter().filter(belongs).collect();
    of_period.sort_by_key(|update| update.period_from);
    let waiting = current.iter().filter(belongs).filter(|update| {
        let same = |one: &&UpdateRow| one.period_from == update.period_from;
        update.written_on <= as_of && !of_period.iter().any(same)
    });
    let all = |text: fn(&UpdateRow) -> Option<&String>| {
        let texts = of_period.iter().flat_map(|update| paragraphs(text(update)));
        texts.collect()
    };
    Told {
        outcomes: all(|update| Some(&update.progress)),
        problems: all(|update| update.problems.as_ref()),
        next_steps: of_period
            .last()
            .map(|update| paragraphs(update.next_steps.as_ref()))
            .unwrap_or_default(),
        waiting: u32::try_from(waiting.count()).unwrap_or(u32::MAX),
    }
}

/// It ends within the period; one that goes on is told where the report stops at today.
fn is_of(update: &UpdateRow, period: PaperPeriod, as_of: NaiveDate) -> bool {
    let (from, to) = (update.period_from.first_day(), update.period_to.last_day());
    from <= period.to && to >= period.from && (to <= period.to || period.to == as_of)
}

fn paragraphs(text: Option<&String>) -> Paragraphs {
    let lines = text.into_iter().flat_map(|text| text.lines());
    lines
        .map(str::trim)
        .filter(|line| !line.is_empty())
        .map(str::to_owned)
        .collect()
}
