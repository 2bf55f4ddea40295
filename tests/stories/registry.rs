//! Organisations and people: written down, found, merged, shown in full.

use hub::base::words::Lang;
use hub::{Op, Query};
use serde_json::{Value, json};
use tests::Desk;

const CODE: &str = "52350121MJ0000018D";

fn does(desk: &mut Desk, op: Value) -> String {
    desk.does_json(json!({ "registry": op })).made.unwrap().id
}

#[track_caller]
fn refused(desk: &mut Desk, op: Value) -> hub::Refusal {
    let op: Op = hub::base::incoming::from_json(&json!({ "registry": op })).unwrap();
    let refusal = desk.is_refused(op);
    for lang in [Lang::ZhCn, Lang::En] {
        assert!(
            !refusal.message(lang).starts_with("refusal-"),
            "{} has no words",
            refusal.code
        );
        assert!(
            refusal.hint(lang).is_some(),
            "{} has no way out",
            refusal.code
        );
    }
    refusal
}

fn asks(desk: &Desk, query: Value) -> Value {
    let query: Query = serde_json::from_value(json!({ "registry": query })).unwrap();
    desk.asks(query)
}

fn organisation(desk: &Desk, id: &str) -> Value {
    asks(desk, json!({ "organisation": { "id": id } }))
}

fn adds(desk: &mut Desk, name: &str) -> String {
    does(
        desk,
        json!({ "addOrganisation": { "name": name, "kind": "association" } }),
    )
}

fn names(desk: &Desk, ask: Value) -> Vec<String> {
    let page = asks(desk, json!({ "organisations": ask }));
    page["rows"]
        .as_array()
        .unwrap()
        .iter()
        .map(|row| row["name"].as_str().unwrap().to_owned())
        .collect()
}

#[test]
fn an_organisation_is_written_down_as_the_certificate_says() {
    let mut desk = Desk::new();
    let id = does(
        &mut desk,
        json!({ "addOrganisation": {
            "name": " 青溪县 乐志社会工作服务中心(本部) ", "kind": "serviceAgency",
            "identityKind": "creditCode", "identityNumber": "5235 0121-mj00 0001 8d",
            "registration": "registered", "authority": "青溪县民政局", "foundedOn": "2019年3月",
            "legalRepresentative": "傅小霏", "phones": ["138 0000 8000", "（0590）2200708"],
            "town": "云岫街道", "village": "明礼社区", "womens": true, "womensReason": "负责人为女性",
            "grade": "3A", "gradeFrom": "2022", "gradeUntil": "2027-06-30",
            "counts": { "members": "约120人", "women": "近90", "asOf": "2024-06" },
        }}),
    );
    let page = organisation(&desk, &id);
    assert_eq!(page["name"], "青溪县乐志社会工作服务中心（本部）");
    assert_eq!(page["no"], CODE);
    assert_eq!(page["foundedOn"], "2019-03");
    assert_eq!(page["phones"], json!(["13800008000", "0590-2200708"]));
    assert_eq!(page["phone"], "138****8000", "lists show its middle hidden");
    assert_eq!(
        page["members"],
        json!({ "value": "120", "word": "约", "unit": "人" })
    );
    assert_eq!(page["warnings"], json!([]));
    desk.is_sound();
}

#[test]
fn each_kind_of_identity_is_kept_and_a_number_is_held_once() {
    let mut desk = Desk::new();
    let with = |name: &str, kind: &str, number: &str| json!({ "addOrganisation": { "name": name, "kind": "community", "identityKind": kind, "identityNumber": number } });
    does(
        &mut desk,
        with("青溪县乐志社会工作服务中心", "creditCode", CODE),
    );
    does(
        &mut desk,
        with("云岫巾帼志愿服务队", "filing", "青民备[2024]第011号"),
    );
    does(
        &mut desk,
        with("青溪县社会组织孵化基地妇联", "approval", "青妇〔2024〕7号"),
    );
    does(
        &mut desk,
        with("青溪县绣艺协会（筹）", "nameApproval", "青民准〔2024〕3号"),
    );
    does(
        &mut desk,
        json!({ "addOrganisation": { "name": "明礼社区妈妈团", "kind": "volunteerTeam" } }),
    );

    let twice = refused(
        &mut desk,
        with("另一家服务中心", "creditCode", "52350121mj0000018d"),
    );
    assert_eq!(
        (twice.code.as_ref(), twice.field.as_deref()),
        ("registry-code-taken", Some("identityNumber"))
    );
    assert_eq!(
        twice.message(Lang::ZhCn),
        "该代码已登记在“青溪县乐志社会工作服务中心”名下"
    );
    let filed = refused(
        &mut desk,
        with("另一支队伍", "filing", "青民备（2024）第011号"),
    );
    assert_eq!(filed.code, "registry-number-taken");
    assert_eq!(
        refused(&mut desk, with("无号码", "filing", "")).code,
        "base-identity-number"
    );
    assert_eq!(
        refused(&mut desk, with("错码", "creditCode", "52350121MJ0000018E")).code,
        "base-code-check"
    );
    assert_eq!(
        refused(&mut desk, with("短码", "creditCode", "5235012")).code,
        "base-code-length"
    );
    assert_eq!(
        refused(&mut desk, with("多余", "none", "1")).code,
        "base-identity-kindless"
    );
    desk.is_sound();
}

#[test]
fn an_irregular_certificate_stands_with_its_reason_and_a_warning() {
    let mut desk = Desk::new();
    let id = does(
        &mut desk,
        json!({ "addOrganisation": { "name": "青溪县剪纸协会", "kind": "association", "identityKind": "creditCode",
            "identityNumber": "52350121MJ0000018E", "asOnCertificate": "证书原件如此，2016年发" } }),
    );
    let page = organisation(&desk, &id);
    assert_eq!(
        (page["verified"].as_bool(), page["identityNote"].as_str()),
        (Some(false), Some("证书原件如此，2016年发"))
    );
    assert_eq!(page["warnings"][0]["code"], "registry-number-unverified");
    let other = does(
        &mut desk,
        json!({ "addOrganisation": { "name": "青溪县棋类协会", "kind": "association",
            "identityKind": "creditCode", "identityNumber": CODE } }),
    );
    let warning = &organisation(&desk, &other)["warnings"][0];
    assert_eq!(
        warning["code"], "registry-code-kind",
        "52 is a service agency's"
    );
    let graded = does(
        &mut desk,
        json!({ "addOrganisation": { "name": "青溪县家政商会", "kind": "industry", "grade": "4A", "gradeUntil": "2023" } }),
    );
    assert_eq!(
        organisation(&desk, &graded)["warnings"][0]["code"],
        "registry-grade-expired"
    );
}

#[test]
fn counts_are_as_of_a_date_and_women_are_among_the_members() {
    let mut desk = Desk::new();
    let id = adds(&mut desk, "青溪县剪纸协会");
    let edit = |counts: Value| {
        json!({ "editOrganisation": { "organisation": id,
            "details": { "name": "青溪县剪纸协会", "kind": "association", "counts": counts } } })
    };
    does(
        &mut desk,
        edit(json!({ "members": "60", "women": "52", "asOf": "2023" })),
    );
    does(
        &mut desk,
        edit(json!({ "members": "71", "asOf": "2024-06" })),
    );
    let page = organisation(&desk, &id);
    assert_eq!(page["members"]["value"], "71");
    assert_eq!(page["women"]["value"], "52", "the latest that is known");
    assert_eq!(page["counts"].as_array().unwrap().len(), 3);
    does(&mut desk, edit(json!({ "members": "71", "women": "53" })));
    let page = organisation(&desk, &id);
    assert_eq!(page["members"]["value"], "71");
    assert_eq!(
        page["counts"][0]["asOf"], "2024-10-18",
        "the women were counted anew"
    );
    assert_eq!(
        page["counts"].as_array().unwrap().len(),
        4,
        "the members stay as of June"
    );
    let over = refused(&mut desk, edit(json!({ "members": "10", "women": "11" })));
    assert_eq!(
        (over.code.as_ref(), over.field.as_deref()),
        ("registry-women-over-members", Some("women"))
    );
    assert_eq!(
        refused(&mut desk, edit(json!({ "members": "7.5" }))).code,
        "registry-count-whole"
    );
    does(&mut desk, edit(json!({ "members": "约10", "women": "11" })));
}

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

#[test]
fn a_register_is_taken_over_as_it_stands() {
    let mut desk = Desk::new();
    let id = does(
        &mut desk,
        json!({ "addOrganisation": { "name": "青溪县剪纸协会", "kind": "association", "identityKind": "creditCode",
            "identityNumber": "51350199mj000086xa", "asRecorded": true,
            "counts": { "members": "80", "women": "82", "asOf": "2024" } } }),
    );
    let page = organisation(&desk, &id);
    assert_eq!(
        (page["no"].as_str(), page["verified"].as_bool()),
        (Some("51350199MJ000086XA"), Some(false))
    );
    assert_eq!(
        names(&desk, json!({ "unverified": true })),
        ["青溪县剪纸协会"]
    );
}
