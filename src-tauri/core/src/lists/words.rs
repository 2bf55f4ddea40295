//! A list as people read it: headings and fixed words in their language.

use super::Table;
use crate::base::words::{Lang, in_catalogue, look_up, say};
use crate::sheets::lists::sheet;

/// Which columns hold fixed words, and the families of the catalogue that say them.
const FAMILIES: &[(&str, &str, &[&str])] = &[
    ("organisations", "kind", &["organisation-kind"]),
    ("organisations", "identityKind", &["identity"]),
    ("organisations", "registration", &["registration"]),
    ("organisations", "inspection.result", &["inspection"]),
    ("organisations", "status", &["record-status"]),
    ("people", "gender", &["gender"]),
    ("projects", "state", &["project-state"]),
    ("projects", "leadChannel", &["channel"]),
    ("indicators", "level", &["indicator-level"]),
    ("indicators", "direction", &["indicator-direction"]),
    ("indicators", "calculation", &["indicator-calculation"]),
    ("services", "channel", &["channel"]),
    (
        "services",
        "kind",
        &[
            "event-kind",
            "resource-kind",
            "outlet-kind",
            "obligation-kind",
        ],
    ),
    ("incubations", "stage", &["stage"]),
    ("incubations", "residency", &["residency"]),
    ("events", "kind", &["event-kind"]),
    ("events", "state", &["event-state"]),
    ("events", "mode", &["event-mode"]),
    ("events", "lecturerRank", &["lecturer-rank"]),
    ("needs", "kind", &["resource-kind"]),
    ("needs", "state", &["resource-state"]),
    ("offers", "kind", &["resource-kind"]),
    ("offers", "state", &["resource-state"]),
    ("publications", "outletKind", &["outlet-kind"]),
    ("publications", "level", &["media-level"]),
    ("publications", "state", &["publication-state"]),
    ("publications", "pictured", &["pictured"]),
    ("outlets", "kind", &["outlet-kind"]),
    ("outlets", "level", &["media-level"]),
    ("obligations", "kind", &["obligation-kind"]),
    ("obligations", "state", &["obligation-state"]),
    ("obligations", "verdict", &["inspection"]),
    ("calls", "phase", &["call-phase"]),
    ("applications", "state", &["application-state"]),
    ("applications", "cameBy", &["came-by"]),
    ("awards", "state", &["award-state"]),
    ("tranches", "state", &["tranche-state"]),
    ("payments", "state", &["payment-state"]),
    ("bankOpen", "state", &["bank-line-state"]),
    ("bankOpen", "flow", &["bank-flow"]),
    ("ledger", "kind", &["entry-kind"]),
    ("goals", "measure", &["measure"]),
    ("openingFigures", "measure", &["measure"]),
    ("federations", "level", &["level"]),
    ("federations", "method", &["method"]),
    ("federations", "status", &["federation-status"]),
    ("seats", "seat", &["seat"]),
    ("coverage", "method", &["method"]),
    ("deadlines", "kind", &["deadline-kind"]),
    ("deadlines", "channel", &["channel"]),
    (
        "deadlines",
        "label.word",
        &["obligation-kind", "stage", "deadline-kind"],
    ),
];

impl Table {
    /// Headings for keys, and words for what the core keeps as a word. A column without a heading in the catalogue is
    /// the program's own (ids, next steps) and stays out.
    pub fn in_words(&self, lang: Lang) -> Table {
        let kept: Vec<(usize, String, Vec<&str>)> = self
            .columns
            .iter()
            .enumerate()
            .filter_map(|(at, key)| {
                Some((
                    at,
                    heading(lang, &self.kind, key)?,
                    families(&self.kind, key),
                ))
            })
            .collect();
        let cell = |row: &[String], at: usize, families: &[&str]| {
            row.get(at)
                .map(|text| in_word(lang, families, text))
                .unwrap_or_default()
        };
        let rows = self
            .rows
            .iter()
            .map(|row| {
                kept.iter()
                    .map(|(at, _, families)| cell(row, *at, families))
                    .collect()
            })
            .collect();
        Table {
            kind: self.kind.clone(),
            columns: kept.into_iter().map(|(_, heading, _)| heading).collect(),
            rows,
        }
    }
}

/// The list's own heading of a column, else the one that all lists share. Where a list's own would be that of a
/// figure elsewhere (`indicators.reached`), it is `column-list-…`.
fn heading(lang: Lang, kind: &str, key: &str) -> Option<String> {
    let key = in_catalogue(key);
    let kind = in_catalogue(kind);
    look_up(lang, &format!("column-list-{kind}-{key}"))
        .or_else(|| look_up(lang, &format!("column-{kind}-{key}")))
        .or_else(|| look_up(lang, &format!("column-{key}")))
}

/// The families that say the words of a column; a sheet names its own.
fn families(kind: &str, key: &str) -> Vec<&'static str> {
    let column = sheet(kind).ok().and_then(|sheet| sheet.column(key));
    if let Some(family) = column.and_then(|(_, column)| column.family) {
        return family.split(' ').collect();
    }
    FAMILIES
        .iter()
        .find(|(list, column, _)| *list == kind && *column == key)
        .map_or_else(Vec::new, |(_, _, families)| families.to_vec())
}

fn in_word(lang: Lang, families: &[&str], text: &str) -> String {
    let said = |family: &&str| look_up(lang, &format!("{family}-{}", in_catalogue(text)));
    match text {
        "true" => say(lang, "column-yes"),
        "false" => say(lang, "column-no-mark"),
        _ => families
            .iter()
            .find_map(said)
            .unwrap_or_else(|| text.to_owned()),
    }
}
