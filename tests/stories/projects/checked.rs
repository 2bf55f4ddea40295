//! Slips of the hand beside the figures: codes that are names, partners, budgets, words nobody knows.

use hub::base::refusal::Stop;
use hub::base::words::Lang;
use serde_json::{Value, json};
use tests::Desk;

use super::{AtProjects, an_active_project};

#[track_caller]
fn refused(desk: &mut Desk, verb: &str, body: Value) -> (String, String) {
    let refusal = desk.may_not(verb, body);
    let field = refusal.field.unwrap_or_default().into_owned();
    (refusal.code.into_owned(), field)
}

fn said(code: &str, field: &str) -> (String, String) {
    (code.to_owned(), field.to_owned())
}

#[test]
fn a_code_is_letters_and_a_number_and_no_name() {
    let mut desk = Desk::new();
    let project = an_active_project(&mut desk);
    let enrol = |code: &str| json!({ "project": project, "code": code, "kind": "child", "from": "2024-08" });
    for name in [
        "欧阳修文君",
        "王小丽同学",
        "C-012（王小丽）",
        "WANG XIAOLI",
        "Wang",
        "王小丽01",
        "王丽1",
        "小丽XL",
        "xiaoli01",
        "13812345678",
    ] {
        assert_eq!(
            refused(&mut desk, "enrol", enrol(name)),
            said("projects-code-tells-who", "code"),
            "{name}"
        );
    }
    for code in ["c-012", "禾穗H03", "H-01", "2024-017", "QX.C-7"] {
        desk.makes("enrol", enrol(code));
    }
    let mut ahead = enrol("C-950");
    ahead["from"] = json!("2035-10-01");
    assert_eq!(
        refused(&mut desk, "enrol", ahead),
        said("projects-date-in-future", "from")
    );
    let household = json!({ "project": project, "code": "H-900", "kind": "household", "members": 0, "from": "2024-08" });
    assert_eq!(
        refused(&mut desk, "enrol", household.clone()),
        said("projects-household-empty", "members")
    );
    let mut below = household.clone();
    below["members"] = json!(-3);
    let op: Result<hub::Op, _> =
        hub::base::incoming::from_json(&json!({ "projects": { "enrol": below } }));
    let Stop::Refused(refusal) = op.unwrap_err() else {
        panic!("no refusal")
    };
    assert_eq!(
        (refusal.code.as_ref(), refusal.field.as_deref()),
        ("base-not-a-count", Some("members"))
    );
    let mut unknown = household;
    unknown["members"] = Value::Null;
    desk.makes("enrol", unknown);
}

#[test]
fn partners_and_budgets_are_checked_line_by_line() {
    let mut desk = Desk::new();
    let organisation = desk.organisation("青溪县慧枝社会工作服务中心");
    let fields = |partners: Value, budget: Value| {
        json!({ "name": "晴禾成长", "leadChannel": "grants", "organisation": organisation,
        "partners": partners, "budget": budget })
    };
    let own = fields(
        json!([{ "organisation": organisation, "role": "lead" }]),
        json!([]),
    );
    assert_eq!(
        refused(&mut desk, "addProject", own),
        said("projects-partner-undertakes", "partners")
    );
    let line = |source: &str, amount: &str, note: Value| json!({ "source": source, "amount": amount, "note": note });
    let twice = json!([
        line("grant", "100", Value::Null),
        line("grant", "200", Value::Null)
    ]);
    assert_eq!(
        refused(&mut desk, "addProject", fields(json!([]), twice)),
        said("projects-budget-source-twice", "budget")
    );
    let over = json!([
        line("grant", "100", Value::Null),
        line("matching", "999999", Value::Null)
    ]);
    assert_eq!(
        refused(&mut desk, "addProject", fields(json!([]), over)),
        said("projects-matching-over-budget", "budget")
    );
    let apart = json!([
        line("donation", "100", json!("甲公司")),
        line("donation", "100", json!("乙公司")),
        line("matching", "200", Value::Null)
    ]);
    desk.makes(
        "addProject",
        fields(json!([{ "name": "某小学", "role": "assist" }]), apart),
    );
}

#[test]
fn a_project_of_the_same_name_and_year_is_pointed_out() {
    let mut desk = Desk::new();
    let fields =
        |from: &str| json!({ "name": "晴禾成长", "leadChannel": "grants", "plannedFrom": from });
    let first = desk.makes("addProject", fields("2024-03"));
    let namesakes =
        |desk: &Desk| desk.sees(json!({ "project": { "project": first } }))["namesakes"].clone();
    desk.makes("addProject", fields("2025-03"));
    assert_eq!(namesakes(&desk), json!([]));
    let second = desk.makes("addProject", fields("2024-09"));
    assert_eq!(namesakes(&desk)[0]["id"], json!(second));
}

#[test]
fn an_activity_with_children_counts_people_and_hours_are_not_below_none() {
    let mut desk = Desk::new();
    let project = an_active_project(&mut desk);
    let activity = |more: Value| {
        let mut body = json!({ "project": project, "startsOn": "2024-09-10", "topic": "绘画课" });
        body.as_object_mut()
            .unwrap()
            .extend(more.as_object().unwrap().clone());
        body
    };
    assert_eq!(
        refused(
            &mut desk,
            "addActivity",
            activity(json!({ "children": "21" }))
        ),
        said("projects-children-without-people", "people")
    );
    assert_eq!(
        refused(&mut desk, "addActivity", activity(json!({ "hours": "-3" }))),
        said("projects-hours-below-zero", "hours")
    );
}

#[test]
fn a_word_nobody_knows_is_refused_at_its_field_in_the_operators_words() {
    let read = |op: Value| -> hub::Refusal {
        match hub::base::incoming::from_json::<hub::Op>(&json!({ "projects": op })) {
            Err(Stop::Refused(refusal)) => refusal,
            other => panic!("{other:?}"),
        }
    };
    let id = "01920000-0000-7000-8000-000000000000";
    let project = |more: Value| {
        let mut body = json!({ "name": "甲", "leadChannel": "grants" });
        body.as_object_mut()
            .unwrap()
            .extend(more.as_object().unwrap().clone());
        json!({ "addProject": body })
    };
    let result = |more: Value| {
        let mut body = json!({ "indicator": id, "on": "2024-09" });
        body.as_object_mut()
            .unwrap()
            .extend(more.as_object().unwrap().clone());
        json!({ "recordResult": body })
    };
    for (op, field, word, choice) in [
        (
            project(json!({ "partners": [{ "name": "某小学", "role": "boss" }] })),
            "role",
            "boss",
            "guide",
        ),
        (
            project(json!({ "budget": [{ "source": "lottery", "amount": "1" }] })),
            "source",
            "lottery",
            "ownFunds",
        ),
        (
            result(json!({ "value": { "value": "80", "word": "大概", "unit": "人" } })),
            "value",
            "大概",
            "余",
        ),
        (
            result(json!({ "split": [{ "of": "girls", "count": "5" }] })),
            "of",
            "girls",
            "households",
        ),
    ] {
        let refusal = read(op);
        assert_eq!(
            (refusal.code.as_ref(), refusal.field.as_deref()),
            ("base-not-a-choice", Some(field))
        );
        assert_eq!(refusal.args["word"], word);
        assert!(
            refusal.args["choices"]
                .split(" / ")
                .any(|one| one == choice),
            "{:?}",
            refusal.args
        );
    }
    let role = read(project(
        json!({ "partners": [{ "name": "某小学", "role": "lead" }, { "name": "某中学" }] }),
    ));
    assert_eq!(
        (
            role.code.as_ref(),
            role.field.as_deref(),
            role.args["name"].as_str()
        ),
        ("projects-partner-without-role", Some("partners"), "某中学")
    );
    let unknown = read(project(json!({ "leadChannel": "radio" })));
    for lang in [Lang::ZhCn, Lang::En] {
        let message = Stop::Refused(unknown.clone()).message(lang);
        assert!(
            message.contains("radio") && !message.contains("variant"),
            "{message}"
        );
    }
}
