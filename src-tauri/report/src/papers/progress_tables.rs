//! What a project did and reached, as its reports set it: activities, indicators, figures worked out of them.

use hub::base::quantity::Quantity;
use hub::summaries::ProgressSummary;
use hub::summaries::progress_summary::{
    ProgressActivity, ProgressCoded, ProgressIndicator, ProgressWorked,
};
use serde_json::{Value, json};

use crate::blocks::{Column, Side, cell, note, table};
use crate::voice::Voice;

const ACTIVITIES: &[Column] = &[
    ("date", 0.0, Side::Centre),
    ("topic", 1.45, Side::Left),
    ("place", 1.4, Side::Left),
    ("people", 0.0, Side::Right),
    ("person-times", 0.0, Side::Right),
    ("volunteers", 0.0, Side::Right),
    ("hours", 0.0, Side::Right),
];

pub(super) fn activities(summary: &ProgressSummary, voice: &Voice) -> Vec<Value> {
    let rows = summary.activities.iter();
    let listed = table(
        voice,
        ACTIVITIES,
        rows.map(|line| activity(line, voice)).collect(),
        Some(totals(summary, voice)),
    );
    std::iter::once(listed)
        .chain(by_code(&summary.coded, voice))
        .collect()
}

fn activity(line: &ProgressActivity, voice: &Voice) -> Value {
    json!([
        voice.table_date(line.date),
        line.topic,
        line.place,
        voice.bare_quantity(line.people.as_ref()),
        voice.bare_quantity(line.person_times.as_ref()),
        voice.bare_quantity(line.volunteers.as_ref()),
        voice.bare_quantity(line.hours.as_ref()),
    ])
}

fn totals(summary: &ProgressSummary, voice: &Voice) -> Value {
    let totals = &summary.activity_totals;
    let (count, so_far) = (totals.held.to_string(), totals.held_so_far.to_string());
    let together = |count: Option<&Quantity>| at_most(count, totals.held, voice);
    json!([
        voice.say("total"),
        voice.fill("held", &[("count", &count), ("so-far", &so_far)]),
        "",
        together(totals.people_at_most.as_ref()),
        voice.bare_quantity(totals.person_times.as_ref()),
        together(totals.volunteers_at_most.as_ref()),
        voice.bare_quantity(totals.hours.as_ref()),
    ])
}

/// People of several activities: one may have come twice.
pub(super) fn at_most(count: Option<&Quantity>, held: u32, voice: &Voice) -> String {
    let said = voice.bare_quantity(count);
    match held > 1 && !said.is_empty() {
        true => voice.fill("at-most", &[("count", &said)]),
        false => said,
    }
}

/// Those kept by code, each once; nothing where none is.
pub(super) fn by_code(coded: &ProgressCoded, voice: &Voice) -> Option<Value> {
    let counts = [
        ("coded-children", coded.children),
        ("coded-households", coded.households),
        ("coded-people", coded.people),
    ];
    let said: Vec<String> = counts
        .into_iter()
        .filter(|(_, count)| *count > 0)
        .map(|(key, count)| voice.fill(key, &[("count", &count.to_string())]))
        .collect();
    let times = coded.person_times.to_string();
    let counts = said.join(&voice.say("comma"));
    (!said.is_empty())
        .then(|| note(voice.fill("by-code", &[("counts", &counts), ("times", &times)])))
}

const INDICATORS: &[Column] = &[
    ("indicator", 2.5, Side::Left),
    ("baseline", 0.8, Side::Right),
    ("target", 0.9, Side::Right),
    ("this-period", 1.0, Side::Right),
    ("cumulative", 1.0, Side::Right),
    ("completion", 0.8, Side::Right),
];

pub(super) fn indicators(summary: &ProgressSummary, voice: &Voice) -> Vec<Value> {
    let row = |line: &ProgressIndicator| {
        json!([
            named(line, voice),
            voice.quantity(line.baseline.as_ref()),
            voice.quantity(line.target.as_ref()),
            this_period(line, voice),
            cumulative(line, voice),
            voice.rough_percent(line.completion, line.approximate),
        ])
    };
    let rows = summary.indicators.iter().map(row).collect();
    let listed = table(voice, INDICATORS, rows, None);
    std::iter::once(listed)
        .chain(worked(&summary.worked, voice))
        .collect()
}

/// With its level; beneath it, where something is known, who is behind its last result and who vouched for that.
fn named(line: &ProgressIndicator, voice: &Voice) -> Value {
    let level = line.level.as_deref();
    let level = level.map(|level| voice.label("indicator-level", level));
    let name = [Some(line.name.clone()), level];
    let name: Vec<String> = name.into_iter().flatten().collect();
    cell(name.join(" · "), behind(line, voice))
}

fn behind(line: &ProgressIndicator, voice: &Voice) -> String {
    let parts: Vec<String> = line
        .split
        .iter()
        .map(|part| {
            let class = voice.label("split-class", &part.of);
            format!("{class} {}", voice.quantity(Some(&part.count)))
        })
        .collect();
    let parts = (!parts.is_empty())
        .then(|| voice.fill("of-these", &[("parts", &parts.join(&voice.say("comma")))]));
    let by = line.verified_by.as_deref();
    let by = by.map(|by| voice.fill("verified-by", &[("name", by)]));
    let said: Vec<String> = [parts, by].into_iter().flatten().collect();
    said.join(" · ")
}

fn this_period(line: &ProgressIndicator, voice: &Voice) -> Value {
    let wanted = line.period_target.as_ref();
    let wanted = wanted.map(|target| {
        let said = voice.quantity(Some(target));
        voice.fill("period-target", &[("target", &said)])
    });
    let said = voice.quantity(line.this_period.as_ref());
    match wanted {
        Some(wanted) => cell(voice.or_dash(said), wanted),
        None => said.into(),
    }
}

/// A percentage with its n beneath.
fn cumulative(line: &ProgressIndicator, voice: &Voice) -> Value {
    let counted = line.part.as_ref().zip(line.whole.as_ref());
    let n = counted.map(|(part, whole)| {
        let (part, whole) = (
            voice.bare_quantity(Some(part)),
            voice.bare_quantity(Some(whole)),
        );
        format!("{part}/{whole}")
    });
    cell(
        voice.quantity(line.cumulative.as_ref()),
        n.unwrap_or_default(),
    )
}

/// Nobody counted these: each is marked as calculated, with what it is made of.
pub(super) fn worked(lines: &[ProgressWorked], voice: &Voice) -> Vec<Value> {
    let said = |line: &ProgressWorked| {
        let quantity = |quantity: &Quantity| voice.quantity(Some(quantity));
        note(voice.fill(
            "worked",
            &[
                ("name", &line.name),
                ("figure", &voice.worked_out(&line.figure)),
                ("first", &quantity(&line.first)),
                ("second", &quantity(&line.second)),
            ],
        ))
    };
    lines.iter().map(said).collect()
}

const REACHED: &[Column] = &[
    ("indicator", 2.6, Side::Left),
    ("baseline", 1.0, Side::Right),
    ("target", 1.0, Side::Right),
    ("reached", 1.0, Side::Right),
    ("completion", 1.0, Side::Right),
];

/// Of the whole project: no period beside it.
pub(super) fn reached(
    lines: &[ProgressIndicator],
    made: &[ProgressWorked],
    voice: &Voice,
) -> Vec<Value> {
    let row = |line: &ProgressIndicator| {
        json!([
            cell(line.name.clone(), behind(line, voice)),
            voice.quantity(line.baseline.as_ref()),
            voice.quantity(line.target.as_ref()),
            cumulative(line, voice),
            voice.rough_percent(line.completion, line.approximate),
        ])
    };
    let listed = table(voice, REACHED, lines.iter().map(row).collect(), None);
    std::iter::once(listed).chain(worked(made, voice)).collect()
}
