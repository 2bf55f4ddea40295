//! People: their posts, and what of them is shown to whom.

use serde_json::{Value, json};
use tests::Desk;

use super::{adds, asks, does, refused};

#[test]
fn one_person_holds_posts_in_several_bodies() {
    let mut desk = Desk::new();
    let centre = adds(&mut desk, "青溪县乐志社会工作服务中心");
    let fu = does(
        &mut desk,
        json!({ "addPerson": { "name": "傅小霏", "gender": "female", "phone": "137 0000 7000" } }),
    );
    let post = |body: Value, title: &str, from: &str| {
        let mut post = json!({ "addPost": { "person": fu, "title": title, "from": from } });
        post["addPost"]
            .as_object_mut()
            .unwrap()
            .extend(body.as_object().unwrap().clone());
        post
    };
    let head = does(
        &mut desk,
        post(json!({ "organisation": centre }), "负责人", "2019"),
    );
    does(
        &mut desk,
        post(json!({ "body": "福宁市妇联" }), "常委", "2021-09"),
    );
    assert_eq!(
        refused(
            &mut desk,
            post(json!({ "organisation": centre }), "负责人", "2020")
        )
        .code,
        "registry-post-held"
    );
    assert_eq!(
        refused(&mut desk, post(json!({}), "主席", "2020")).code,
        "registry-post-body"
    );
    let page = asks(&desk, json!({ "person": { "id": fu } }));
    assert_eq!(page["posts"].as_array().unwrap().len(), 2);

    let early = json!({ "endPost": { "post": head, "to": "2018-12" } });
    assert_eq!(refused(&mut desk, early).code, "base-date-order");
    does(
        &mut desk,
        json!({ "endPost": { "post": head, "to": "2024-06-30" } }),
    );
    let again = json!({ "endPost": { "post": head, "to": "2024-07-01" } });
    assert_eq!(refused(&mut desk, again).code, "registry-post-ended");
    let held = asks(&desk, json!({ "persons": { "text": "fxf" } }));
    assert_eq!(held["rows"][0]["post"], "福宁市妇联 常委");
    assert_eq!(
        asks(&desk, json!({ "posts": { "organisation": centre } }))["rows"][0]["to"],
        "2024-06-30"
    );
    desk.is_sound();
}

#[test]
fn personal_data_is_masked_until_someone_says_why_she_needs_it() {
    let mut desk = Desk::new();
    let id = does(
        &mut desk,
        json!({ "addPerson": { "name": "单雅", "pinyin": "shan ya", "phone": "13700007000",
            "paperKind": "residentCard", "paperNumber": "35012119900307002x" } }),
    );
    let person = |desk: &Desk| asks(desk, json!({ "person": { "id": id } }))["person"].clone();
    assert_eq!(person(&desk)["phone"], "137****7000");
    assert_eq!(person(&desk)["paperNumber"], "350121********002X");
    let twice = json!({ "addPerson": { "name": "别人", "paperKind": "residentCard", "paperNumber": "35012119900307002X" } });
    assert_eq!(refused(&mut desk, twice).code, "registry-paper-taken");

    does(
        &mut desk,
        json!({ "editPerson": { "person": id, "details": { "name": "单雅", "nativePlace": "中国台湾高雄" } } }),
    );
    does(
        &mut desk,
        json!({ "showInFull": { "person": id, "reason": "核对志愿者保险" } }),
    );
    assert_eq!(
        person(&desk)["paperNumber"],
        "35012119900307002X",
        "an edit without it leaves it as it is"
    );
    let desk = desk.next_opened_on("2024-10-19");
    assert_eq!(
        person(&desk)["phone"],
        "137****7000",
        "the next day it is masked again"
    );
}

#[test]
fn a_minor_is_shown_under_a_code_name() {
    let mut desk = Desk::new();
    does(
        &mut desk,
        json!({ "addPerson": { "name": "陈小禾", "codeName": "小禾苗03", "birthYear": 2015,
        "consentFor": "活动照片", "consentOn": "2024-05", "consentBy": "监护人" } }),
    );
    let page = asks(&desk, json!({ "persons": { "text": "陈小禾" } }));
    assert_eq!(page["rows"][0]["name"], "小禾苗03");
}

#[test]
fn what_cannot_be_so_of_a_person_is_refused() {
    let mut desk = Desk::new();
    let mut person = |details: Value| {
        refused(&mut desk, json!({ "addPerson": details }))
            .code
            .into_owned()
    };
    assert_eq!(
        person(json!({ "name": "甲", "birthYear": 2030 })),
        "registry-birth-year"
    );
    assert_eq!(
        person(json!({ "name": "甲", "paperNumber": "35012119900307002X" })),
        "registry-paper-kind"
    );
    let card =
        |number: &str| json!({ "name": "甲", "paperKind": "residentCard", "paperNumber": number });
    assert_eq!(person(card("350926201402290017")), "base-paper-birth");
    assert_eq!(person(card("350121199003070021")), "base-paper-check");
    assert_eq!(person(card("3501211990")), "base-paper-length");
    let taiwan = |kind: &str, number: &str| json!({ "name": "甲", "paperKind": kind, "paperNumber": number });
    assert_eq!(
        person(taiwan("taiwanPermit", "123")),
        "base-paper-taiwan-permit"
    );
    assert_eq!(
        person(taiwan("taiwanResidence", "35012119900307002X")),
        "base-paper-taiwan-residence"
    );
    does(
        &mut desk,
        json!({ "addPerson": { "name": "甲", "phone": "13700007000" } }),
    );
    let twice = refused(
        &mut desk,
        json!({ "addPerson": { "name": "甲", "phone": "13700007000" } }),
    );
    assert_eq!(twice.code, "registry-person-taken");
}
