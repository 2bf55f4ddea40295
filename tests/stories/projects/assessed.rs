//! What is said of a project at its end: by itself and by the hub, once it is being closed; the earlier word stays.

use serde_json::{Value, json};
use tests::Desk;

use super::{AtProjects, an_active_project};

fn word(project: &str, side: &str, level: &str, words: &str, on: &str) -> Value {
    json!({ "project": project, "side": side, "level": level, "words": words, "assessedBy": "评审组（3人）", "on": on })
}

fn a_closing_project(desk: &mut Desk) -> String {
    let project = an_active_project(desk);
    desk.moves(&project, "closing");
    project
}

#[test]
fn a_project_is_assessed_by_itself_and_by_the_hub_and_the_earlier_word_stays() {
    let mut desk = Desk::new();
    let project = a_closing_project(&mut desk);
    let own = |level: &str, words: &str| word(&project, "own", level, words, "2024-10-01");
    desk.makes("assess", own("basic", "还差两场活动"));
    desk.makes("assess", own("qualified", "目标全部完成"));
    desk.makes(
        "assess",
        word(&project, "hub", "excellent", "服务扎实", "2024-10-18"),
    );
    let page = desk.sees(json!({ "project": { "project": project } }));
    let told = page["assessments"].as_array().unwrap().iter();
    let told: Vec<_> = told
        .map(|row| {
            (
                row["side"].as_str().unwrap(),
                row["level"].as_str().unwrap(),
                row["current"].as_bool().unwrap(),
                row["recordedBy"].as_str().unwrap(),
            )
        })
        .collect();
    assert_eq!(
        told,
        [
            ("hub", "excellent", true, "林晓"),
            ("own", "qualified", true, "林晓"),
            ("own", "basic", false, "林晓"),
        ]
    );
    // The last word is taken back; the one before it stands again.
    desk.undoes();
    desk.undoes();
    let page = desk.sees(json!({ "project": { "project": project } }));
    assert_eq!(
        (&page["assessments"][0]["level"], &page["assessments"][1]),
        (&json!("basic"), &Value::Null)
    );
    assert_eq!(page["assessments"][0]["current"], true);
    desk.is_sound();
}

#[test]
fn a_project_under_way_is_not_assessed_yet() {
    let mut desk = Desk::new();
    let project = an_active_project(&mut desk);
    let early = desk.may_not(
        "assess",
        word(&project, "own", "qualified", "很好", "2024-10-01"),
    );
    assert_eq!(
        (
            early.code.as_ref(),
            early.field.as_deref(),
            early.args["state"].as_str()
        ),
        ("projects-assessed-before-closing", Some("side"), "active")
    );
    desk.moves(&project, "closing");
    for (on, code) in [
        ("2024-10-19", "projects-assessed-in-future"),
        ("2024-06-30", "projects-assessed-before-start"),
    ] {
        let refused = desk.may_not("assess", word(&project, "own", "qualified", "很好", on));
        assert_eq!(
            (refused.code.as_ref(), refused.field.as_deref()),
            (code, Some("on"))
        );
    }
    let silent = desk.may_not(
        "assess",
        word(&project, "hub", "qualified", "  ", "2024-10-01"),
    );
    assert_eq!(
        (silent.code.as_ref(), silent.field.as_deref()),
        ("base-required", Some("words"))
    );
}

#[test]
fn the_domains_of_an_indicator_of_the_library_are_the_desk_s_to_change() {
    let mut desk = Desk::new();
    let library = desk.sees(json!({ "library": {} }));
    let one = library.as_array().unwrap()[0].clone();
    let mut fields = one.clone();
    fields["domains"] = json!([
        " 乡村儿童艺术教育",
        "困境儿童关爱帮扶",
        "乡村儿童艺术教育",
        ""
    ]);
    desk.makes(
        "keepLibraryIndicator",
        json!({ "code": one["code"], "fields": fields }),
    );
    let library = desk.sees(json!({ "library": {} }));
    assert_eq!(
        library[0]["domains"],
        json!(["乡村儿童艺术教育", "困境儿童关爱帮扶"])
    );
    assert_eq!(
        (&library[0]["name"], &library[0]["own"]),
        (&one["name"], &json!(true))
    );
}
