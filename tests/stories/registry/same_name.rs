//! The same name twice: shown, merged, or two organisations after all.

use serde_json::{Value, json};
use tests::Desk;

use super::{CODE, adds, asks, does, names, organisation, refused};

#[test]
fn the_very_same_name_needs_a_word_and_near_ones_are_shown() {
    let mut desk = Desk::new();
    adds(&mut desk, "青溪县剪纸协会");
    let again = json!({ "addOrganisation": { "name": "青溪县 剪纸协会", "kind": "association" } });
    assert_eq!(
        refused(&mut desk, again.clone()).code,
        "registry-name-taken"
    );
    let mut on_purpose = again;
    on_purpose["addOrganisation"]["distinct"] = json!(true);
    does(&mut desk, on_purpose);
    adds(&mut desk, "剪纸协会");
    adds(&mut desk, "青溪县简直协会");
    adds(&mut desk, "青溪县棋类协会");
    let groups = asks(&desk, json!({ "duplicates": {} }));
    assert_eq!(groups["total"], 1);
    assert_eq!(
        groups["groups"][0]["organisations"]
            .as_array()
            .unwrap()
            .len(),
        4,
        "written alike or heard alike"
    );
    let near = asks(&desk, json!({ "duplicates": { "name": "棋类协会" } }));
    assert_eq!(
        near["groups"][0]["organisations"][0]["name"],
        "青溪县棋类协会"
    );
    assert_eq!(
        asks(&desk, json!({ "duplicates": { "name": "绣艺协会" } }))["total"],
        0
    );
}

#[test]
fn merging_keeps_both_histories_and_can_be_undone() {
    let mut desk = Desk::new();
    let keep = does(
        &mut desk,
        json!({ "addOrganisation": { "name": "青溪县剪纸协会", "kind": "association", "phones": ["13800008000"] } }),
    );
    let from = does(
        &mut desk,
        json!({ "addOrganisation": { "name": "剪纸协会", "kind": "association", "identityKind": "creditCode",
            "identityNumber": CODE, "town": "云岫街道", "phones": ["13900009000"] } }),
    );
    let chair = does(
        &mut desk,
        json!({ "addPerson": { "name": "金清", "phone": "13700007000" } }),
    );
    does(
        &mut desk,
        json!({ "addPost": { "person": chair, "organisation": from, "title": "会长", "from": "2020" } }),
    );
    does(
        &mut desk,
        json!({ "recordInspection": { "organisation": from, "year": 2023, "result": "qualified" } }),
    );

    does(
        &mut desk,
        json!({ "mergeOrganisations": { "keep": keep, "from": from } }),
    );
    let kept = organisation(&desk, &keep);
    assert_eq!(kept["no"], CODE);
    assert_eq!(kept["town"], "云岫街道");
    assert_eq!(kept["aliases"], json!(["剪纸协会"]));
    assert_eq!(kept["phones"], json!(["13800008000", "13900009000"]));
    assert_eq!(kept["posts"][0]["title"], "会长");
    assert_eq!(kept["inspections"][0]["year"], 2023);
    assert_eq!(names(&desk, json!({})), ["青溪县剪纸协会"]);
    assert_eq!(
        organisation(&desk, &from)["mergedIntoName"],
        "青溪县剪纸协会"
    );
    let edit = json!({ "editOrganisation": { "organisation": from, "details": { "name": "x", "kind": "other" } } });
    assert_eq!(refused(&mut desk, edit).code, "registry-merged");

    desk.undoes();
    assert_eq!(organisation(&desk, &keep)["no"], Value::Null);
    assert_eq!(organisation(&desk, &from)["posts"][0]["title"], "会长");
    assert_eq!(names(&desk, json!({})).len(), 2);
    desk.is_sound();
}

#[test]
fn two_right_codes_are_two_organisations() {
    let mut desk = Desk::new();
    let mut with = |name: &str, code: &str| {
        does(
            &mut desk,
            json!({ "addOrganisation": { "name": name, "kind": "association", "identityKind": "creditCode", "identityNumber": code } }),
        )
    };
    let (one, other) = (
        with("剪纸协会", CODE),
        with("青溪县剪纸协会", "51350121MJ0000026B"),
    );
    assert_eq!(
        refused(
            &mut desk,
            json!({ "mergeOrganisations": { "keep": one, "from": other } })
        )
        .code,
        "registry-merge-codes"
    );
    assert_eq!(
        refused(
            &mut desk,
            json!({ "mergeOrganisations": { "keep": one, "from": one } })
        )
        .code,
        "registry-merge-itself"
    );
}
