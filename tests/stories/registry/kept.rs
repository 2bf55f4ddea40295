//! The list of organisations: found, laid aside, inspected.

use serde_json::{Value, json};
use tests::Desk;

use super::{adds, asks, does, names, organisation, refused};

#[test]
fn an_organisation_is_laid_aside_and_taken_up_again() {
    let mut desk = Desk::new();
    let id = adds(&mut desk, "青溪县剪纸协会");
    let aside = json!({ "archiveOrganisation": { "organisation": id, "reason": "已注销" } });
    let mut wordless = aside.clone();
    wordless["archiveOrganisation"]["reason"] = json!(" ");
    assert_eq!(refused(&mut desk, wordless).code, "base-required");
    does(&mut desk, aside.clone());
    assert!(names(&desk, json!({})).is_empty());
    assert_eq!(
        names(&desk, json!({ "status": "archived" })),
        ["青溪县剪纸协会"]
    );
    assert_eq!(refused(&mut desk, aside).code, "registry-status-already");
    does(
        &mut desk,
        json!({ "reviveOrganisation": { "organisation": id } }),
    );
    assert_eq!(names(&desk, json!({})), ["青溪县剪纸协会"]);
}

#[test]
fn an_inspection_is_of_a_year_that_was() {
    let mut desk = Desk::new();
    let id = adds(&mut desk, "青溪县剪纸协会");
    let of = |year: i32, result: &str| json!({ "recordInspection": { "organisation": id, "year": year, "result": result } });
    does(&mut desk, of(2023, "basically"));
    does(&mut desk, of(2023, "qualified"));
    let page = organisation(&desk, &id);
    assert_eq!(
        page["inspections"],
        json!([{ "year": 2023, "result": "qualified" }]),
        "a year has one result"
    );
    assert_eq!(
        refused(&mut desk, of(2025, "qualified")).code,
        "registry-inspection-year"
    );
}

#[test]
fn the_list_finds_sorts_sums_and_filters() {
    let mut desk = Desk::new();
    for (name, town, members, womens) in [
        ("青溪县剪纸协会", "云岫街道", "71", true),
        ("青溪县棋类协会", "澄浦街道", "约50人", false),
        ("云岫巾帼志愿服务队", "云岫街道", "20", true),
    ] {
        does(
            &mut desk,
            json!({ "addOrganisation": { "name": name, "kind": "association", "town": town, "womens": womens,
                "counts": { "members": members, "asOf": "2024" } } }),
        );
    }
    assert_eq!(names(&desk, json!({ "text": "jzxh" })), ["青溪县剪纸协会"]);
    assert_eq!(names(&desk, json!({ "text": "剪" })), ["青溪县剪纸协会"]);
    assert_eq!(
        names(&desk, json!({ "town": "云岫街道", "womens": true })).len(),
        2
    );
    let by_members = json!({ "sort": { "key": "members", "down": true }, "limit": 2 });
    assert_eq!(
        names(&desk, by_members),
        ["青溪县剪纸协会", "青溪县棋类协会"]
    );
    let page = asks(&desk, json!({ "organisations": { "limit": 1 } }));
    assert_eq!(page["total"], 3);
    assert_eq!(
        page["totals"]["members"],
        json!({ "value": "141", "word": "约", "unit": "" })
    );
    let towns = asks(&desk, json!({ "inUse": {} }));
    assert_eq!(towns["towns"], json!(["云岫街道", "澄浦街道"]));
    let found = hub::search(&desk.book, "qlxh", 5).unwrap();
    assert_eq!(found[0].hits[0].name, "青溪县棋类协会");
}

#[test]
fn what_is_not_there_is_named() {
    let mut desk = Desk::new();
    let nobody = "0192a000-0000-7000-8000-000000000000";
    let code = |desk: &mut Desk, op: Value| refused(desk, op).code.into_owned();
    let merge = json!({ "archiveOrganisation": { "organisation": nobody, "reason": "x" } });
    assert_eq!(code(&mut desk, merge), "registry-organisation-not-found");
    let post = json!({ "addPost": { "person": nobody, "body": "x", "title": "x" } });
    assert_eq!(code(&mut desk, post), "registry-person-not-found");
    assert_eq!(
        code(
            &mut desk,
            json!({ "endPost": { "post": nobody, "to": "2024" } })
        ),
        "registry-post-not-found"
    );
    let own = adds(&mut desk, "青溪县剪纸协会");
    let custodian = json!({ "editOrganisation": { "organisation": own,
        "details": { "name": "青溪县剪纸协会", "kind": "association", "custodian": own } } });
    assert_eq!(code(&mut desk, custodian), "registry-own-custodian");
    let division =
        json!({ "addOrganisation": { "name": "y", "kind": "other", "division": "3501" } });
    assert_eq!(code(&mut desk, division), "registry-division");
    let grade = json!({ "addOrganisation": { "name": "y", "kind": "other", "gradeFrom": "2024", "gradeUntil": "2023" } });
    assert_eq!(code(&mut desk, grade), "base-date-order");
}
