//! 结项报告.

use hub::base::money::Yuan;
use hub::summaries::ClosingReport;
use hub::summaries::closing_report::ClosingBudget;
use serde_json::{Value, json};

use super::Sheet;
use super::progress_summary::{letter_line, money_band, project_fields, three_bars, told};
use super::progress_tables::{at_most, by_code, reached};
use crate::blocks::{Column, Report, Section, Side, blank, cell, items, note, table, tiles};
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
                Section::new("closing-goals", goals(self, voice)),
                Section::new("closing-milestones", vec![milestones(self, voice)]),
                Section::new("closing-reach", reach(self, voice)),
                Section::new("closing-money", money(self, voice)),
                Section::new("outcomes", told(&self.outcomes, self.waiting, voice)),
                Section::new("problems", vec![items(&self.problems)]),
                Section::new("closing-afterwards", vec![items(&self.next_steps)]),
                Section::new("closing-assessments", vec![assessments(self, voice)]),
                Section::new("closing-documents", vec![documents(self, voice)]),
                Section::new(
                    "closing-verdict",
                    vec![blank(Some(voice.say("closing-verdict-choices")), 32)],
                ),
            ],
            signers: &["prepared-by", "project-leader", "checked-by"],
            sealed: true,
            stands: Some(self.period.to),
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

fn goals(report: &ClosingReport, voice: &Voice) -> Vec<Value> {
    let mut blocks = vec![three_bars(&report.bars, voice)];
    blocks.extend(reached(&report.indicators, &report.worked, voice));
    blocks
}

fn reach(report: &ClosingReport, voice: &Voice) -> Vec<Value> {
    let reach = &report.reach;
    let said = |quantity| voice.or_dash(voice.bare_quantity(quantity));
    let together = |count| voice.or_dash(at_most(count, reach.held, voice));
    let figures = tiles(vec![
        (voice.say("activities-held"), reach.held.to_string()),
        (voice.say("people"), together(reach.people_at_most.as_ref())),
        (
            voice.say("children"),
            together(reach.children_at_most.as_ref()),
        ),
        (voice.say("person-times"), said(reach.person_times.as_ref())),
        (
            voice.say("volunteer-times"),
            said(reach.volunteers.as_ref()),
        ),
        (voice.say("hours"), said(reach.hours.as_ref())),
    ]);
    std::iter::once(figures)
        .chain(by_code(&report.coded, voice))
        .collect()
}

/// Budget, actual, what is between them, and the sums; of a sum with an unknown part nothing is said.
fn budget(report: &ClosingReport, voice: &Voice) -> Value {
    let said = |name: String, planned: Yuan, actual: Option<Yuan>, note: Value| {
        let between = actual.map(|actual| planned - actual);
        json!([
            name,
            planned.grouped(),
            actual.map(Yuan::grouped),
            between.map(Yuan::grouped),
            note
        ])
    };
    let lines = report.budget.iter();
    let rows = lines.clone().map(|line| {
        let source = voice.label("budget-source", &line.source);
        said(source, line.amount, line.actual, remark(line, voice))
    });
    let planned = lines.clone().map(|line| line.amount).sum();
    let actual = lines.map(|line| line.actual).sum::<Option<Yuan>>();
    let end = said(voice.say("total"), planned, actual, Value::Null);
    table(voice, BUDGET, rows.collect(), Some(end))
}

/// What the budget says of the source, and why its actual money stands as it does.
fn remark(line: &ClosingBudget, voice: &Voice) -> Value {
    let why = line.why.as_deref();
    let why = why.map(|why| voice.say(&format!("closing-{why}")));
    match (line.note.clone(), why) {
        (Some(note), Some(why)) => cell(note, why),
        (note, why) => note.or(why).into(),
    }
}

const ASSESSMENTS: &[Column] = &[
    ("assessment-side", 0.0, Side::Centre),
    ("assessment-level", 0.0, Side::Centre),
    ("assessment-words", 2.4, Side::Left),
    ("assessed-by", 1.0, Side::Left),
    ("date", 0.0, Side::Centre),
];

fn assessments(report: &ClosingReport, voice: &Voice) -> Value {
    let rows = report.assessments.iter().map(|one| {
        json!([
            voice.label("assessment-side", &one.side),
            voice.label("assessment-level", &one.level),
            one.words,
            one.assessed_by,
            voice.table_date(one.on),
        ])
    });
    table(voice, ASSESSMENTS, rows.collect(), None)
}

const DOCUMENTS: &[Column] = &[
    ("row", 0.0, Side::Centre),
    ("kind", 0.0, Side::Left),
    ("file-name", 2.0, Side::Left),
    ("date", 0.0, Side::Centre),
];

fn documents(report: &ClosingReport, voice: &Voice) -> Value {
    let rows = report.documents.iter().enumerate().map(|(at, one)| {
        let on = one.on.map(|date| voice.table_date(date));
        let kind = voice.label("document-kind", &one.kind);
        json!([(at + 1).to_string(), kind, one.name, on])
    });
    table(voice, DOCUMENTS, rows.collect(), None)
}

const BUDGET: &[Column] = &[
    ("source", 1.0, Side::Left),
    ("budget", 1.0, Side::Right),
    ("actual", 1.0, Side::Right),
    ("difference", 1.0, Side::Right),
    ("note", 1.4, Side::Left),
];

fn money(report: &ClosingReport, voice: &Voice) -> Vec<Value> {
    let mut blocks = vec![money_band(&report.money, voice)];
    if !report.budget.is_empty() {
        blocks.push(budget(report, voice));
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
