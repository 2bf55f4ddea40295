//! 领域报告.

use hub::base::quantity::Quantity;
use hub::base::words::Lang;
use hub::summaries::DomainReport;
use serde_json::{Value, json};

use super::Sheet;
use super::project_list::{short_table, totals_line};
use crate::blocks::{Column, Report, Section, Side, items, percent_bars, point, table, tiles};
use crate::voice::Voice;

impl Sheet for DomainReport {
    fn sheet(&self, voice: &Voice) -> Value {
        let report = Report {
            subtitle: Some(self.domain.clone()),
            remark: Some(voice.fill("as-of", &[("date", &voice.date(self.as_of))])),
            lead: vec![figures(self, voice)],
            sections: [
                Some(Section::new(
                    "domain-projects",
                    vec![
                        short_table(&self.projects, &self.totals, voice),
                        totals_line(&self.totals, voice),
                    ],
                )),
                // One bar compares nothing.
                (self.projects.len() > 1)
                    .then(|| Section::new("domain-progress", vec![progress(self, voice)])),
                (!self.rolled.is_empty())
                    .then(|| Section::new("domain-rolled", vec![rolled(self, voice)])),
                Some(Section::new("indicators", vec![indicators(self, voice)])),
                Some(Section::new("outcomes", vec![items(&stories(self, voice))])),
            ]
            .into_iter()
            .flatten()
            .collect(),
            signers: &["prepared-by", "checked-by"],
            sealed: true,
            ..Report::default()
        };
        report.into_sheet(voice, &self.letterhead, self.as_of)
    }
}

fn figures(report: &DomainReport, voice: &Voice) -> Value {
    let totals = &report.totals;
    tiles(vec![
        (voice.say("projects-count"), totals.projects.to_string()),
        (voice.say("activities-held"), totals.activities.to_string()),
        (
            voice.say("person-times"),
            voice.or_dash(voice.bare_quantity(report.person_times.as_ref())),
        ),
        (voice.say("paid"), totals.paid.figure()),
    ])
}

fn progress(report: &DomainReport, voice: &Voice) -> Value {
    let rows: Vec<(String, Vec<Value>)> = report
        .projects
        .iter()
        .map(|line| {
            let shown = voice.rough_percent(line.indicators, line.approximate);
            (line.name.clone(), vec![point(line.indicators, shown)])
        })
        .collect();
    let said: Vec<String> = report
        .projects
        .iter()
        .map(|line| {
            format!(
                "{} {}",
                line.name,
                voice.rough_percent(line.indicators, line.approximate)
            )
        })
        .collect();
    percent_bars(
        voice.say("completion"),
        rows,
        said.join(&voice.say("semicolon")),
    )
}

const INDICATORS: &[Column] = &[
    ("project", 1.4, Side::Left),
    ("indicator", 1.4, Side::Left),
    ("target", 0.8, Side::Right),
    ("reached", 0.8, Side::Right),
    ("completion", 0.0, Side::Right),
];

fn indicators(report: &DomainReport, voice: &Voice) -> Value {
    let rows = report.indicators.iter().map(|line| {
        json!([
            line.project,
            line.name,
            voice.quantity(line.target.as_ref()),
            voice.quantity(line.reached.as_ref()),
            voice.rough_percent(line.completion, line.approximate),
        ])
    });
    table(voice, INDICATORS, rows.collect(), None)
}

const ROLLED: &[Column] = &[
    ("indicator", 2.4, Side::Left),
    ("level", 0.0, Side::Centre),
    ("projects-count", 0.0, Side::Right),
    ("together", 1.2, Side::Right),
];

/// By the library's rules: people of several projects together at most, what cannot be said in one figure left open.
fn rolled(report: &DomainReport, voice: &Voice) -> Value {
    let rows = report.rolled.iter().map(|line| {
        let name = match voice.lang {
            Lang::ZhCn => &line.name,
            Lang::En => &line.name_en,
        };
        let together = together(line.figure.as_ref(), line.at_most.as_ref(), voice);
        let level = voice.label("indicator-level", &line.level);
        json!([name, level, line.projects.to_string(), together])
    });
    table(voice, ROLLED, rows.collect(), None)
}

/// A figure over several projects, or what it is at most where one person may be in two of them.
pub(super) fn together(
    figure: Option<&Quantity>,
    most: Option<&Quantity>,
    voice: &Voice,
) -> String {
    match (figure, most) {
        (None, Some(most)) => voice.fill("at-most", &[("count", &voice.quantity(Some(most)))]),
        (figure, _) => voice.quantity(figure),
    }
}

fn stories(report: &DomainReport, voice: &Voice) -> Vec<String> {
    let stories = report.stories.iter();
    stories
        .map(|story| format!("{}{}{}", story.project, voice.say("colon"), story.told))
        .collect()
}
