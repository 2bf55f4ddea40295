//! The four registers of 青溪县, against truth.json: every field, every defect, nothing else.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use exchange::problem::Severity;
use exchange::registers::{Intake, understand};
use serde_json::Value;

use crate::truth::{Keys, differences, records};
use crate::{data, opener};

const FILES: [&str; 4] = [
    "社会组织名册.xlsx",
    "支持项目台账.xlsx",
    "培训活动台账.xlsx",
    "拨付流水.csv",
];

static TRUTH: LazyLock<Value> = LazyLock::new(|| {
    serde_json::from_str(&std::fs::read_to_string(data("truth.json")).unwrap()).unwrap()
});

static READ: LazyLock<Intake> = LazyLock::new(|| {
    let workbooks: Vec<_> = FILES
        .iter()
        .map(|file| opener().open(&data(file)).unwrap())
        .collect();
    understand(&workbooks)
});

fn compare(list: &str) {
    let keys = Keys::of(&TRUTH);
    let mut truth = TRUTH[list].as_array().unwrap().clone();
    if list == "attendance" {
        // A linked unit is compared through its organisation.
        let names: BTreeMap<&str, &Value> = TRUTH["organisations"]
            .as_array()
            .unwrap()
            .iter()
            .map(|o| (o["key"].as_str().unwrap(), &o["name"]))
            .collect();
        for row in &mut truth {
            if let Some(name) = row["org"].as_str().and_then(|key| names.get(key)) {
                row["unit_text"] = (*name).clone();
            }
        }
    }
    let found = differences(&truth, &records(&READ, &keys, list));
    assert!(
        found.is_empty(),
        "{} differences:\n{}",
        found.len(),
        found.join("\n")
    );
}

#[test]
fn organisations_say_what_they_say() {
    compare("organisations");
}

#[test]
fn projects_say_what_they_say() {
    compare("projects");
}

#[test]
fn indicators_say_what_they_say() {
    compare("indicators");
}

#[test]
fn activities_say_what_they_say() {
    compare("activities");
}

#[test]
fn events_say_what_they_say() {
    compare("events");
}

#[test]
fn attendance_says_what_it_says() {
    compare("attendance");
}

#[test]
fn disbursements_say_what_they_say() {
    compare("disbursements");
}

/// 141 people signed 374 times: the same rows are the same person as in the truth.
#[test]
fn people_are_told_apart() {
    let keys = Keys::of(&TRUTH);
    let mut ours: BTreeMap<usize, BTreeSet<String>> = BTreeMap::new();
    for row in &READ.attendance {
        let key = keys.key(&READ, row.place).as_str().unwrap().to_owned();
        ours.entry(row.person).or_default().insert(key);
    }
    let mut theirs: BTreeMap<&str, BTreeSet<String>> = BTreeMap::new();
    for row in TRUTH["attendance"].as_array().unwrap() {
        let key = row["key"].as_str().unwrap().to_owned();
        theirs
            .entry(row["person"].as_str().unwrap())
            .or_default()
            .insert(key);
    }
    let ours: BTreeSet<_> = ours.into_values().collect();
    let theirs: BTreeSet<_> = theirs.into_values().collect();
    assert_eq!(ours, theirs);
    assert_eq!(
        READ.persons.len(),
        TRUTH["persons"].as_array().unwrap().len()
    );
}

/// Each planted defect at its row and heading with its severity and code, and no other.
#[test]
fn every_defect_is_reported_and_nothing_else() {
    let severity = |severity: Severity| match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Duplicate => "duplicate",
    };
    let ours: BTreeSet<String> = READ
        .problems
        .iter()
        .map(|problem| {
            let sheet = &READ.sheets[problem.sheet];
            let place = format!(
                "{} {} {}{}",
                sheet.file, sheet.sheet, problem.letter, problem.row
            );
            format!(
                "{place} {} {} {}",
                problem.column,
                severity(problem.severity),
                problem.code
            )
        })
        .collect();
    let text = |problem: &Value, field: &str| problem[field].as_str().unwrap().to_owned();
    let theirs: BTreeSet<String> = TRUTH["problems"]
        .as_array()
        .unwrap()
        .iter()
        .map(|problem| {
            let column = text(problem, "column");
            let place = format!(
                "{} {} {column}{}",
                text(problem, "file"),
                text(problem, "sheet"),
                problem["row"]
            );
            let code = text(problem, "kind").replace('_', "-");
            format!(
                "{place} {} {} {code}",
                text(problem, "header"),
                text(problem, "severity")
            )
        })
        .collect();
    let missing: Vec<_> = theirs.difference(&ours).collect();
    let invented: Vec<_> = ours.difference(&theirs).collect();
    assert!(
        missing.is_empty() && invented.is_empty(),
        "missing {missing:#?}\ninvented {invented:#?}"
    );
    assert_eq!(
        READ.problems.len(),
        TRUTH["problems"].as_array().unwrap().len()
    );
}

#[test]
fn each_sheet_is_the_register_it_is() {
    let read: Vec<_> = READ
        .sheets
        .iter()
        .map(|sheet| {
            (
                sheet.sheet.as_str(),
                sheet.register.map(|r| r.word()),
                sheet.rows,
            )
        })
        .collect();
    assert_eq!(
        read,
        [
            ("名册", Some("organisations"), 320),
            ("填表说明", None, 0),
            ("项目", Some("projects"), 9),
            ("指标", Some("indicators"), 45),
            ("活动记录", Some("activities"), 61),
            ("活动", Some("events"), 53),
            ("签到明细", Some("attendance"), 377),
            ("", Some("disbursements"), 29),
        ]
    );
    assert_eq!(
        READ.sheets[0].unknown,
        ["录入批次"],
        "what is not taken over is named"
    );
}
