//! 妇联组织覆盖情况表.

use hub::summaries::CoverageTable;
use hub::summaries::coverage_table::CoverageShare;
use serde_json::{Value, json};

use super::Sheet;
use crate::blocks::{Column, Report, Section, Side, note, percent_bars, point, table};
use crate::voice::Voice;

impl Sheet for CoverageTable {
    fn sheet(&self, voice: &Voice) -> Value {
        let report = Report {
            remark: Some(voice.fill("as-of", &[("date", &voice.date(self.as_of))])),
            lead: vec![note(voice.say("coverage-note"))],
            sections: vec![
                Section::new(
                    "coverage-towns",
                    vec![towns(self, voice), chart(self, voice)],
                ),
                Section::new("coverage-methods", vec![methods(self, voice)]),
                Section::new("coverage-covered", vec![covered(self, voice)]),
                Section::new("coverage-uncovered", vec![uncovered(self, voice)]),
            ],
            signers: &["maker", "checked-by"],
            sealed: true,
            ..Report::default()
        };
        report.into_sheet(voice, &self.letterhead, self.as_of)
    }
}

const TOWNS: &[Column] = &[
    ("town", 1.6, Side::Left),
    ("in-scope", 1.0, Side::Right),
    ("covered", 1.0, Side::Right),
    ("coverage-rate", 1.0, Side::Right),
];

fn towns(paper: &CoverageTable, voice: &Voice) -> Value {
    let row = |share: &CoverageShare, name: String| {
        json!([
            name,
            share.in_scope.to_string(),
            share.covered.to_string(),
            voice.percent(share.percent)
        ])
    };
    let rows = paper
        .towns
        .iter()
        .map(|share| row(share, town(share, voice)));
    table(
        voice,
        TOWNS,
        rows.collect(),
        Some(row(&paper.whole, voice.say("total"))),
    )
}

fn town(share: &CoverageShare, voice: &Voice) -> String {
    share.town.clone().unwrap_or_else(|| voice.say("no-town"))
}

fn chart(paper: &CoverageTable, voice: &Voice) -> Value {
    let rows = paper.towns.iter().map(|share| {
        let shown = format!(
            "{}/{} {}",
            share.covered,
            share.in_scope,
            voice.percent(share.percent)
        );
        (town(share, voice), vec![point(share.percent, shown)])
    });
    let said = paper
        .towns
        .iter()
        .map(|share| format!("{} {}", town(share, voice), voice.percent(share.percent)));
    let alt = said.collect::<Vec<_>>().join(&voice.say("semicolon"));
    percent_bars(voice.say("coverage-rate"), rows.collect(), alt)
}

const METHODS: &[Column] = &[("method", 2.0, Side::Left), ("covered", 1.0, Side::Right)];

fn methods(paper: &CoverageTable, voice: &Voice) -> Value {
    let rows = paper
        .methods
        .iter()
        .map(|row| json!([voice.label("method", &row.method), row.covered.to_string()]));
    table(voice, METHODS, rows.collect(), None)
}

const COVERED: &[Column] = &[
    ("organisation", 1.6, Side::Left),
    ("town", 0.8, Side::Left),
    ("federation", 1.6, Side::Left),
    ("method", 0.0, Side::Centre),
    ("date", 0.0, Side::Centre),
];

fn covered(paper: &CoverageTable, voice: &Voice) -> Value {
    let rows = paper.rows.iter().map(|row| {
        let on = row.on.map(|date| voice.table_date(date));
        json!([
            row.organisation,
            row.town,
            row.federation,
            voice.label("method", &row.method),
            on
        ])
    });
    table(voice, COVERED, rows.collect(), None)
}

const UNCOVERED: &[Column] = &[
    ("organisation", 1.8, Side::Left),
    ("town", 1.0, Side::Left),
    ("suits", 1.0, Side::Centre),
];

fn uncovered(paper: &CoverageTable, voice: &Voice) -> Value {
    let rows = paper.uncovered.iter().map(|row| {
        json!([
            row.organisation,
            row.town,
            voice.label("method", &row.suits)
        ])
    });
    table(voice, UNCOVERED, rows.collect(), None)
}
