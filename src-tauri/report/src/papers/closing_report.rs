//! 结项报告.

use hub::summaries::ClosingReport;
use serde_json::{Value, json};

use super::Sheet;
use super::progress_summary::{letter_line, money_band, project_fields, reached, three_bars};
use crate::blocks::{Column, Report, Section, Side, blank, items, note, table, tiles};
use crate::voice::Voice;

impl Sheet for ClosingReport {
    fn sheet(&self, voice: &Voice) -> Value {
        let period = voice.period(self.period);
        let report = Report {
            subtitle: Some(self.project.name.clone()),
            remark: Some(voice.fill("closing-period", &[("span", &period)])),
            letter_line: letter_line(&self.project, voice),
            lead: vec![project_fields(&self.project, voice)],
            sections: vec![
                Section::new(
                    "closing-goals",
                    vec![
                        three_bars(&self.bars, voice),
                        reached(&self.indicators, voice),
                    ],
                ),
                Section::new("closing-milestones", vec![milestones(self, voice)]),
                Section::new("closing-reach", vec![reach(self, voice)]),
                Section::new("closing-money", money(self, voice)),
                Section::new("outcomes", vec![items(&self.outcomes)]),
                Section::new("problems", vec![items(&self.problems)]),
                Section::new("closing-afterwards", vec![items(&self.next_steps)]),
                Section::new(
                    "closing-verdict",
                    vec![blank(Some(voice.say("closing-verdict-choices")), 32)],
                ),
            ],
            signers: &["prepared-by", "project-leader", "checked-by"],
            sealed: true,
            ..Report::default()
        };
        report.into_sheet(voice, &self.letterhead, self.as_of)
    }
}

const MILESTONES: &[Column] = &[
    ("milestone", 2.4, Side::Left),
    ("planned", 1.0, Side::Centre),
    ("reached-on", 1.0, Side::Centre),
];

fn milestones(report: &ClosingReport, voice: &Voice) -> Value {
    let rows = report.milestones.iter().map(|line| {
        let reached = line.reached.map(|date| voice.table_date(date));
        json!([line.name, voice.table_date(line.planned), reached])
    });
    table(voice, MILESTONES, rows.collect(), None)
}

fn reach(report: &ClosingReport, voice: &Voice) -> Value {
    let reach = &report.reach;
    let said = |quantity| voice.or_dash(voice.bare_quantity(quantity));
    tiles(vec![
        (voice.say("activities-held"), reach.held.to_string()),
        (voice.say("person-times"), said(reach.person_times.as_ref())),
        (
            voice.say("volunteer-times"),
            said(reach.volunteers.as_ref()),
        ),
        (voice.say("hours"), said(reach.hours.as_ref())),
    ])
}

const BUDGET: &[Column] = &[
    ("source", 1.0, Side::Left),
    ("amount", 1.0, Side::Right),
    ("note", 2.0, Side::Left),
];

fn money(report: &ClosingReport, voice: &Voice) -> Vec<Value> {
    let mut blocks = vec![money_band(&report.money, voice)];
    if !report.budget.is_empty() {
        let rows = report.budget.iter().map(|line| {
            let source = voice.label("budget-source", &line.source);
            json!([source, line.amount.grouped(), line.note])
        });
        blocks.push(table(voice, BUDGET, rows.collect(), None));
    }
    blocks.push(note(voice.fill(
        "closing-left",
        &[
            ("refunded", &report.refunded.figure()),
            ("left", &report.left.figure()),
        ],
    )));
    blocks
}
