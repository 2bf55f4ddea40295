//! 项目进展报告.

use hub::summaries::ProgressSummary;
use hub::summaries::progress_summary::{
    ProgressActivity, ProgressIndicator, ProgressMoney, ProgressProject, ThreeBars,
};
use serde_json::{Value, json};

use super::{Sheet, field, wide_field};
use crate::blocks::{Column, Report, Section, Side, fields, items, table};
use crate::voice::{Voice, bar_length};

impl Sheet for ProgressSummary {
    fn sheet(&self, voice: &Voice) -> Value {
        report(self, voice).into_sheet(voice, &self.letterhead, self.as_of)
    }
}

pub(super) fn report(summary: &ProgressSummary, voice: &Voice) -> Report {
    let project = &summary.project;
    let period = voice.period(summary.period);
    let money = &summary.money;
    Report {
        subtitle: Some(project.name.clone()),
        remark: Some(voice.fill("progress-period", &[("span", &period)])),
        letter_line: letter_line(project, voice),
        lead: vec![project_fields(project, voice), money_band(money, voice)],
        sections: vec![
            Section::new("progress", vec![three_bars(&summary.bars, voice)]),
            Section::new("activities", vec![activities(summary, voice)]),
            Section::new("indicators", vec![indicators(&summary.indicators, voice)]),
            Section::new("outcomes", vec![items(&summary.outcomes)]),
            Section::new("problems", vec![items(&summary.problems)]),
            Section::new("next-steps", vec![items(&summary.next_steps)]),
        ],
        signers: &["prepared-by", "checked-by", "project-leader"],
        sealed: true,
        ..Report::default()
    }
}

pub(super) fn letter_line(project: &ProgressProject, voice: &Voice) -> Option<String> {
    let no = project.no.as_deref()?;
    Some(voice.fill("no", &[("no", no)]))
}

pub(super) fn project_fields(project: &ProgressProject, voice: &Voice) -> Value {
    let narrow = [
        ("undertaking", project.organisation.clone()),
        ("organisation-no", project.organisation_no.clone()),
        ("project-leader", project.leader.clone()),
        (
            "project-period",
            voice.span(project.planned_from, project.planned_to),
        ),
        ("channel", Some(voice.label("channel", &project.channel))),
        (
            "project-state",
            Some(voice.label("project-state", &project.state)),
        ),
        ("domains", voice.list(&project.domains)),
        ("beneficiaries", voice.list(&project.beneficiaries)),
        ("places", voice.list(&project.places)),
        ("partners", voice.list(&project.partners)),
    ];
    let narrow = narrow
        .into_iter()
        .map(|(key, value)| field(voice, key, value));
    let wide = wide_field(voice, "objective", project.objective.clone());
    fields(narrow.chain(wide).collect())
}

pub(super) fn money_band(money: &ProgressMoney, voice: &Voice) -> Value {
    let words = |amount| voice.money_in_words(amount);
    json!({
        "kind": "money",
        "awarded": voice.money(money.awarded),
        "paid": voice.money(Some(money.paid)),
        "spent": voice.money(money.spent),
        "unpaid": voice.money(money.awarded.map(|_| money.unpaid)),
        "awarded-in-words": money.awarded.map_or_else(|| voice.say("dash"), words),
        "paid-in-words": words(money.paid),
        "payment-rate": voice.percent(money.payment_rate),
        "execution-rate": voice.percent(money.execution_rate),
    })
}

pub(super) fn three_bars(bars: &ThreeBars, voice: &Voice) -> Value {
    let rows: Vec<Value> = [
        ("time", bars.time),
        ("indicators", bars.indicators),
        ("money", bars.money),
    ]
    .into_iter()
    .map(|(kind, percent)| {
        json!({
            "kind": kind,
            "name": voice.say(&format!("bar-{kind}")),
            "note": voice.say(&format!("bar-{kind}-note")),
            "percent": bar_length(percent),
            "shown": voice.percent(percent),
        })
    })
    .collect();
    let alt = voice.fill(
        "bars-alt",
        &[
            ("time", &voice.percent(bars.time)),
            ("indicators", &voice.percent(bars.indicators)),
            ("money", &voice.percent(bars.money)),
        ],
    );
    json!({ "kind": "three-bars", "rows": rows, "marker": bar_length(bars.time), "alt": alt })
}

const ACTIVITIES: &[Column] = &[
    ("date", 0.0, Side::Centre),
    ("topic", 1.45, Side::Left),
    ("place", 1.4, Side::Left),
    ("people", 0.0, Side::Right),
    ("person-times", 0.0, Side::Right),
    ("volunteers", 0.0, Side::Right),
    ("hours", 0.0, Side::Right),
];

fn activities(summary: &ProgressSummary, voice: &Voice) -> Value {
    let rows = summary.activities.iter();
    table(
        voice,
        ACTIVITIES,
        rows.map(|line| activity(line, voice)).collect(),
        Some(activity_totals(summary, voice)),
    )
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

fn activity_totals(summary: &ProgressSummary, voice: &Voice) -> Value {
    let totals = &summary.activity_totals;
    let (count, so_far) = (totals.held.to_string(), totals.held_so_far.to_string());
    json!([
        voice.say("total"),
        voice.fill("held", &[("count", &count), ("so-far", &so_far)]),
        "",
        "",
        voice.bare_quantity(totals.person_times.as_ref()),
        "",
        voice.bare_quantity(totals.hours.as_ref()),
    ])
}

const INDICATORS: &[Column] = &[
    ("indicator", 1.8, Side::Left),
    ("baseline", 0.9, Side::Right),
    ("target", 1.0, Side::Right),
    ("this-period", 1.0, Side::Right),
    ("cumulative", 1.0, Side::Right),
    ("completion", 1.0, Side::Right),
];

fn indicators(lines: &[ProgressIndicator], voice: &Voice) -> Value {
    let row = |line: &ProgressIndicator| {
        json!([
            line.name,
            voice.quantity(line.baseline.as_ref()),
            voice.quantity(line.target.as_ref()),
            voice.quantity(line.this_period.as_ref()),
            voice.quantity(line.cumulative.as_ref()),
            voice.percent(line.completion),
        ])
    };
    table(voice, INDICATORS, lines.iter().map(row).collect(), None)
}

const REACHED: &[Column] = &[
    ("indicator", 2.2, Side::Left),
    ("baseline", 1.0, Side::Right),
    ("target", 1.0, Side::Right),
    ("reached", 1.0, Side::Right),
    ("completion", 1.0, Side::Right),
];

/// Of the whole project: no period beside it.
pub(super) fn reached(lines: &[ProgressIndicator], voice: &Voice) -> Value {
    let row = |line: &ProgressIndicator| {
        json!([
            line.name,
            voice.quantity(line.baseline.as_ref()),
            voice.quantity(line.target.as_ref()),
            voice.quantity(line.cumulative.as_ref()),
            voice.percent(line.completion),
        ])
    };
    table(voice, REACHED, lines.iter().map(row).collect(), None)
}
