//! What the projects of the year reached together, as the yearly brief sets it: the hub's figure, then each domain's.

use hub::base::words::Lang;
use hub::summaries::HubBrief;
use hub::summaries::hub_brief::{BriefDomainFigure, BriefFigure};
use serde_json::{Value, json};

use super::domain_report::together;
use crate::blocks::{Column, Side, cell, note, table};
use crate::voice::Voice;

const ROLLED: &[Column] = &[
    ("indicator", 2.0, Side::Left),
    ("brief-scope", 1.7, Side::Left),
    ("projects-count", 0.0, Side::Right),
    ("together", 1.2, Side::Right),
];

pub(super) fn rolled(brief: &HubBrief, voice: &Voice) -> Vec<Value> {
    let rows = brief.rolled.iter().flat_map(|figure| lines(figure, voice));
    let listed = table(voice, ROLLED, rows.collect(), None);
    let said = (!brief.rolled.is_empty()).then(|| note(counted(brief, voice)));
    std::iter::once(listed).chain(said).collect()
}

/// The hub's line, and under it each domain's where there is more than one.
fn lines(figure: &BriefFigure, voice: &Voice) -> Vec<Value> {
    let name = match voice.lang {
        Lang::ZhCn => &figure.name,
        Lang::En => &figure.name_en,
    };
    let whole = json!([
        cell(name.clone(), voice.label("indicator-level", &figure.level)),
        voice.say("brief-whole-hub"),
        figure.projects.to_string(),
        together(figure.figure.as_ref(), figure.at_most.as_ref(), voice),
    ]);
    let domains = figure.domains.iter().filter(|_| figure.domains.len() > 1);
    std::iter::once(whole)
        .chain(domains.map(|line| domain(line, voice)))
        .collect()
}

fn domain(line: &BriefDomainFigure, voice: &Voice) -> Value {
    let named = line.domain.clone();
    json!([
        voice.say("brief-of-these"),
        named.unwrap_or_else(|| voice.say("brief-no-domain")),
        line.projects.to_string(),
        together(line.figure.as_ref(), line.at_most.as_ref(), voice),
    ])
}

fn counted(brief: &HubBrief, voice: &Voice) -> String {
    match brief.in_several_domains {
        0 => voice.say("brief-rolled-note"),
        several => voice.fill("brief-rolled-several", &[("count", &several.to_string())]),
    }
}
