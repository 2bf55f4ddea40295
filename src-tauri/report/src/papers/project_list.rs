//! 项目一览表, and the lines that other papers show of projects.

use hub::summaries::ProjectList;
use hub::summaries::project_line::{ProjectLine, ProjectTotals};
use serde_json::{Value, json};

use super::Sheet;
use crate::blocks::{Column, Report, Side, note, table};
use crate::voice::Voice;

impl Sheet for ProjectList {
    const CLOSENESS: Option<&'static str> = Some("ample");

    fn sheet(&self, voice: &Voice) -> Value {
        let of = self
            .channel
            .as_deref()
            .map(|channel| voice.label("channel", channel));
        let report = Report {
            subtitle: of,
            landscape: true,
            lead: vec![
                project_table(&self.rows, &self.totals, voice),
                totals_line(&self.totals, voice),
            ],
            signers: &["maker", "keeper", "chief"],
            ..Report::default()
        };
        report.into_sheet(voice, &self.letterhead, self.as_of)
    }
}

const PROJECTS: &[Column] = &[
    ("row", 0.0, Side::Centre),
    ("project-no", 0.0, Side::Left),
    ("project", 1.5, Side::Left),
    ("undertaking", 1.2, Side::Left),
    ("channel", 0.0, Side::Centre),
    ("project-period", 0.0, Side::Left),
    ("state", 0.0, Side::Centre),
    ("awarded", 0.0, Side::Right),
    ("paid", 0.0, Side::Right),
    ("spent", 0.0, Side::Right),
    ("completion", 0.0, Side::Right),
];

pub(super) fn project_table(lines: &[ProjectLine], totals: &ProjectTotals, voice: &Voice) -> Value {
    let rows = lines.iter().enumerate();
    let end = json!([
        "",
        "",
        voice.say("total"),
        "",
        "",
        "",
        "",
        totals.awarded.grouped(),
        totals.paid.grouped(),
        totals.spent.grouped(),
        ""
    ]);
    table(
        voice,
        PROJECTS,
        rows.map(|(at, line)| project_row(at + 1, line, voice))
            .collect(),
        (!lines.is_empty()).then_some(end),
    )
}

fn project_row(number: usize, line: &ProjectLine, voice: &Voice) -> Value {
    let dates = |date: Option<hub::base::dates::PartialDate>| {
        date.map_or_else(|| voice.say("dash"), |date| voice.table_date(date))
    };
    json!([
        number.to_string(),
        line.no,
        line.name,
        line.organisation,
        voice.label("channel", &line.channel),
        format!("{}\n{}", dates(line.planned_from), dates(line.planned_to)),
        state(line, voice),
        line.awarded.map(|awarded| awarded.grouped()),
        line.paid.grouped(),
        line.spent.grouped(),
        voice.rough_percent(line.indicators, line.approximate),
    ])
}

/// A late one says so in words.
pub(super) fn state(line: &ProjectLine, voice: &Voice) -> String {
    let state = voice.label("project-state", &line.state);
    match line.overdue {
        true => format!("{state}\n{}", voice.say("overdue")),
        false => state,
    }
}

pub(super) fn totals_line(totals: &ProjectTotals, voice: &Voice) -> Value {
    note(voice.fill(
        "project-totals",
        &[
            ("projects", &totals.projects.to_string()),
            ("organisations", &totals.organisations.to_string()),
            ("open", &totals.open.to_string()),
            ("closed", &totals.closed.to_string()),
            ("overdue", &totals.overdue.to_string()),
            ("awarded", &totals.awarded.figure()),
            ("paid", &totals.paid.figure()),
            ("spent", &totals.spent.figure()),
            ("payment-rate", &voice.percent(totals.payment_rate)),
            ("execution-rate", &voice.percent(totals.execution_rate)),
        ],
    ))
}

const SHORT: &[Column] = &[
    ("project", 2.0, Side::Left),
    ("undertaking", 1.6, Side::Left),
    ("state", 0.0, Side::Centre),
    ("awarded", 0.0, Side::Right),
    ("paid", 0.0, Side::Right),
    ("completion", 0.0, Side::Right),
];

/// What fits a page held upright.
pub(super) fn short_table(lines: &[ProjectLine], totals: &ProjectTotals, voice: &Voice) -> Value {
    let rows = lines.iter().map(|line| {
        json!([
            line.name,
            line.organisation,
            state(line, voice),
            line.awarded.map(|awarded| awarded.grouped()),
            line.paid.grouped(),
            voice.rough_percent(line.indicators, line.approximate),
        ])
    });
    let end = json!([
        voice.say("total"),
        "",
        "",
        totals.awarded.grouped(),
        totals.paid.grouped(),
        ""
    ]);
    table(
        voice,
        SHORT,
        rows.collect(),
        (!lines.is_empty()).then_some(end),
    )
}
