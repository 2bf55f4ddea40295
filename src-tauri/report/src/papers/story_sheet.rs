//! 案例故事.

use hub::summaries::StorySheet;
use serde_json::{Value, json};

use super::progress_summary::{letter_line, told};
use super::progress_tables::reached;
use super::{Sheet, field};
use crate::blocks::{Column, Report, Section, Side, fields, items, table};
use crate::voice::Voice;

impl Sheet for StorySheet {
    fn sheet(&self, voice: &Voice) -> Value {
        let project = &self.project;
        let pairs = [
            ("undertaking", project.organisation.clone()),
            ("project-leader", project.leader.clone()),
            ("beneficiaries", voice.list(&project.beneficiaries)),
            ("places", voice.list(&project.places)),
        ];
        let pairs = pairs
            .into_iter()
            .map(|(key, value)| field(voice, key, value));
        let report = Report {
            subtitle: Some(project.name.clone()),
            remark: Some(voice.fill("progress-period", &[("span", &voice.period(self.period))])),
            letter_line: letter_line(project, voice),
            lead: vec![fields(pairs.collect())],
            sections: vec![
                Section::new("story-before", vec![items(&objective(self))]),
                Section::new("story-told", told(&self.told, self.waiting, voice)),
                Section::new("story-counted", reached(&self.indicators, &[], voice)),
                Section::new("story-published", vec![published(self, voice)]),
            ],
            signers: &["prepared-by", "checked-by"],
            sealed: true,
            stands: Some(self.period.to),
            ..Report::default()
        };
        report.into_sheet(voice, &self.letterhead, self.as_of)
    }
}

fn objective(sheet: &StorySheet) -> Vec<String> {
    sheet.project.objective.iter().cloned().collect()
}

const PUBLISHED: &[Column] = &[
    ("date", 0.0, Side::Centre),
    ("story-title", 1.8, Side::Left),
    ("story-outlet", 1.0, Side::Left),
    ("story-reads", 0.0, Side::Right),
    ("story-consent", 1.2, Side::Left),
];

fn published(sheet: &StorySheet, voice: &Voice) -> Value {
    let rows = sheet.published.iter().map(|line| {
        json!([
            voice.table_date(line.on),
            line.title,
            line.outlet,
            voice.bare_quantity(line.reads.as_ref()),
            line.consent,
        ])
    });
    table(voice, PUBLISHED, rows.collect(), None)
}
