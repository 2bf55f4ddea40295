//! Incubation: an organisation is led from the enquiry to the follow-up, or leaves at a side.

use serde_json::{Value, json};
use tests::Desk;

use crate::channel::{makes, refused, sees, services};

const NOT_A_STAY: &str = "01890000-0000-7000-8000-000000000000";

fn a_stay(desk: &mut Desk) -> String {
    let organisation = desk.organisation("青溪县慧枝社会工作服务中心");
    let taken_in =
        json!({ "organisation": organisation, "date": "2024-03-01", "need": "场地和督导" });
    makes(desk, "incubation", "takeIn", taken_in)
}

/// Moves the stay along `steps`, each a stage and a day.
fn goes(desk: &mut Desk, stay: &str, steps: &[(&str, &str)]) {
    for (to, date) in steps {
        makes(desk, "incubation", "moveStage", step(stay, to, date));
    }
}

/// A step with everything it may be asked for.
fn step(stay: &str, to: &str, date: &str) -> Value {
    let mut body = json!({ "incubation": stay, "to": to, "date": date });
    let more = match to {
        "signed" => json!({ "paper": "入驻协议扫描件", "residency": "physical" }),
        "graduated" => json!({ "paper": "出壳评估表" }),
        "extended" => json!({ "reason": "项目未完成", "periodTo": "2025-09-30" }),
        "left" | "removed" | "notAccepted" | "notPassed" | "deregistered" => {
            json!({ "reason": "组织申请" })
        }
        _ => json!({}),
    };
    body.as_object_mut()
        .unwrap()
        .extend(more.as_object().unwrap().clone());
    body
}

const TO_SIGNED: [(&str, &str); 6] = [
    ("application", "2024-03-05"),
    ("accepted", "2024-03-08"),
    ("prelim", "2024-03-12"),
    ("review", "2024-03-20"),
    ("notice", "2024-03-25"),
    ("signed", "2024-04-01"),
];

fn page(desk: &Desk, stay: &str) -> Value {
    sees(desk, "incubation", "incubation", json!({ "id": stay }))
}

#[test]
fn an_organisation_is_led_from_the_enquiry_to_the_follow_up() {
    let mut desk = Desk::new();
    let stay = a_stay(&mut desk);
    goes(&mut desk, &stay, &TO_SIGNED);
    let signed = page(&desk, &stay);
    assert_eq!(signed["stay"]["no"], "入驻〔2024〕001号");
    assert_eq!(
        signed["stay"]["period"],
        json!({ "from": "2024-04-01", "to": "2025-03-31" })
    );
    goes(
        &mut desk,
        &stay,
        &[
            ("incubating", "2024-04-08"),
            ("exitAssessment", "2024-09-20"),
        ],
    );
    goes(
        &mut desk,
        &stay,
        &[("graduated", "2024-09-30"), ("followUp", "2024-10-18")],
    );
    let page = page(&desk, &stay);
    let moves = page["moves"].as_array().unwrap();
    assert_eq!(moves.len(), 11);
    assert_eq!(moves[6]["paper"], "入驻协议扫描件");
    assert!(moves.iter().all(|one| one["actor"] == "林晓"));
    assert_eq!(page["stay"]["stage"], "followUp");
    desk.is_sound();
}

#[test]
fn stages_follow_in_order_and_need_their_papers() {
    let mut desk = Desk::new();
    let stay = a_stay(&mut desk);
    let at = |to: &str, date: &str| json!({ "incubation": stay, "to": to, "date": date });
    refused(
        &mut desk,
        "incubation",
        "moveStage",
        at("incubating", "2024-03-05"),
        "incubation-move-not-allowed",
        "to",
    );
    refused(
        &mut desk,
        "incubation",
        "moveStage",
        at("application", "2024-02-28"),
        "incubation-move-before-last",
        "date",
    );
    refused(
        &mut desk,
        "incubation",
        "moveStage",
        at("application", "2024-10-19"),
        "incubation-move-in-future",
        "date",
    );
    refused(
        &mut desk,
        "incubation",
        "moveStage",
        at("notAccepted", "2024-03-05"),
        "incubation-reason-missing",
        "reason",
    );
    goes(&mut desk, &stay, &TO_SIGNED[..5]);
    refused(
        &mut desk,
        "incubation",
        "moveStage",
        at("signed", "2024-04-01"),
        "incubation-agreement-missing",
        "paper",
    );
    let mut nowhere = at("signed", "2024-04-01");
    nowhere["paper"] = json!("入驻协议");
    refused(
        &mut desk,
        "incubation",
        "moveStage",
        nowhere.clone(),
        "incubation-residency-missing",
        "residency",
    );
    nowhere["residency"] = json!("virtual");
    nowhere["periodTo"] = json!("2024-03-31");
    refused(
        &mut desk,
        "incubation",
        "moveStage",
        nowhere.clone(),
        "incubation-period-reversed",
        "periodTo",
    );
    nowhere["periodTo"] = json!("2026-04-01");
    refused(
        &mut desk,
        "incubation",
        "moveStage",
        nowhere,
        "incubation-period-too-long",
        "periodTo",
    );
    goes(&mut desk, &stay, &TO_SIGNED[5..]);
    goes(
        &mut desk,
        &stay,
        &[
            ("incubating", "2024-04-08"),
            ("exitAssessment", "2024-09-20"),
        ],
    );
    refused(
        &mut desk,
        "incubation",
        "moveStage",
        at("graduated", "2024-09-30"),
        "incubation-assessment-missing",
        "paper",
    );
    goes(&mut desk, &stay, &[("left", "2024-10-08")]);
    refused(
        &mut desk,
        "incubation",
        "moveStage",
        at("incubating", "2024-10-09"),
        "incubation-stay-ended",
        "to",
    );
    let unknown = json!({ "incubation": NOT_A_STAY, "to": "application", "date": "2024-03-05" });
    refused(
        &mut desk,
        "incubation",
        "moveStage",
        unknown,
        "incubation-not-found",
        "incubation",
    );
    desk.is_sound();
}

#[test]
fn a_stay_is_extended_once_within_two_years() {
    let mut desk = Desk::new();
    let stay = a_stay(&mut desk);
    goes(&mut desk, &stay, &TO_SIGNED);
    goes(
        &mut desk,
        &stay,
        &[
            ("incubating", "2024-04-08"),
            ("exitAssessment", "2024-09-20"),
        ],
    );
    let to = |until: Value| json!({ "incubation": stay, "to": "extended", "date": "2024-10-08", "reason": "项目未完成", "periodTo": until });
    refused(
        &mut desk,
        "incubation",
        "moveStage",
        to(Value::Null),
        "incubation-period-missing",
        "periodTo",
    );
    refused(
        &mut desk,
        "incubation",
        "moveStage",
        to(json!("2025-03-31")),
        "incubation-extension-shorter",
        "periodTo",
    );
    refused(
        &mut desk,
        "incubation",
        "moveStage",
        to(json!("2026-04-30")),
        "incubation-period-too-long",
        "periodTo",
    );
    makes(
        &mut desk,
        "incubation",
        "moveStage",
        to(json!("2025-09-30")),
    );
    assert_eq!(page(&desk, &stay)["stay"]["due"], "2025-09-30");
    goes(&mut desk, &stay, &[("exitAssessment", "2024-10-18")]);
    let again = json!({ "incubation": stay, "to": "extended", "date": "2024-10-18", "reason": "再延", "periodTo": "2025-12-31" });
    refused(
        &mut desk,
        "incubation",
        "moveStage",
        again.clone(),
        "incubation-extension-spent",
        "to",
    );
    makes(
        &mut desk,
        "incubation",
        "setFigure",
        json!({ "rule": "extensions", "value": 2 }),
    );
    makes(&mut desk, "incubation", "moveStage", again);
    let wrong = json!({ "rule": "maxMonths", "value": 6 });
    refused(
        &mut desk,
        "incubation",
        "setFigure",
        wrong,
        "incubation-figure-out-of-range",
        "value",
    );
    makes(
        &mut desk,
        "incubation",
        "setFigure",
        json!({ "rule": "extensions", "value": null }),
    );
    let figures = sees(&desk, "incubation", "figures", json!({}));
    assert_eq!(
        figures[2],
        json!({ "rule": "extensions", "value": 1, "usual": 1 })
    );
}

#[test]
fn one_organisation_has_one_running_stay() {
    let mut desk = Desk::new();
    let stay = a_stay(&mut desk);
    let organisation = page(&desk, &stay)["stay"]["organisation"].clone();
    let again = json!({ "organisation": organisation, "date": "2024-10-08" });
    refused(
        &mut desk,
        "incubation",
        "takeIn",
        again.clone(),
        "incubation-already-running",
        "organisation",
    );
    goes(&mut desk, &stay, &[("notAccepted", "2024-03-08")]);
    makes(&mut desk, "incubation", "takeIn", again);
    assert_eq!(
        sees(&desk, "incubation", "incubations", json!({}))["total"],
        2
    );
    assert_eq!(
        sees(
            &desk,
            "incubation",
            "incubations",
            json!({ "running": true })
        )["total"],
        1
    );
}

#[test]
fn what_began_before_the_book_is_recorded_as_it_stands() {
    let mut desk = Desk::new();
    let organisation = desk.organisation("青溪县鹭汀镇剪纸协会");
    let later = json!({ "organisation": organisation, "stage": "incubating", "since": "2024-11" });
    refused(
        &mut desk,
        "incubation",
        "recordAsIs",
        later,
        "incubation-move-in-future",
        "since",
    );
    let as_is = json!({ "organisation": organisation, "stage": "incubating", "since": "2023-07", "source": "社会组织名册" });
    let stay = makes(&mut desk, "incubation", "recordAsIs", as_is.clone());
    refused(
        &mut desk,
        "incubation",
        "recordAsIs",
        as_is,
        "incubation-already-running",
        "organisation",
    );
    let page = page(&desk, &stay);
    assert_eq!(page["stay"]["since"], "2023-07");
    assert_eq!(page["moves"][0]["asIs"], true);
    goes(
        &mut desk,
        &stay,
        &[
            ("exitAssessment", "2024-09-20"),
            ("graduated", "2024-10-08"),
        ],
    );
    desk.is_sound();
}

#[test]
fn stays_that_rest_too_long_are_named() {
    let mut desk = Desk::new();
    let stay = a_stay(&mut desk);
    goes(&mut desk, &stay, &TO_SIGNED[..2]);
    let list = sees(
        &desk,
        "incubation",
        "incubations",
        json!({ "overdue": true, "sort": { "key": "days", "down": true } }),
    );
    assert_eq!(list["rows"][0]["stage"], "accepted");
    assert_eq!(list["rows"][0]["due"], "2024-03-15");
    assert_eq!(list["rows"][0]["overdueDays"], 217);
    assert_eq!(
        list["stages"][2],
        json!({ "stage": "accepted", "count": 1, "overdue": 1 })
    );
    makes(
        &mut desk,
        "incubation",
        "setFigure",
        json!({ "rule": "acceptedDays", "value": 365 }),
    );
    assert_eq!(
        sees(
            &desk,
            "incubation",
            "incubations",
            json!({ "overdue": true })
        )["total"],
        0
    );
}

#[test]
fn a_visit_is_one_service_and_a_slip_is_undone() {
    let mut desk = Desk::new();
    let stay = a_stay(&mut desk);
    let visit = |date: &str, hours: &str| json!({ "incubation": stay, "date": date, "visitor": "黄欣敏", "topic": "财务制度辅导", "hours": hours, "people": "3人" });
    refused(
        &mut desk,
        "incubation",
        "recordVisit",
        visit("2024-10-19", "2"),
        "incubation-visit-in-future",
        "date",
    );
    refused(
        &mut desk,
        "incubation",
        "recordVisit",
        visit("2024-10-17", "0"),
        "incubation-visit-hours",
        "hours",
    );
    let paid = makes(
        &mut desk,
        "incubation",
        "recordVisit",
        visit("2024-10-17", "2"),
    );
    let given = services(&desk);
    assert_eq!(given.len(), 1);
    assert_eq!(
        (&given[0]["channel"], &given[0]["topic"]),
        (&json!("incubation"), &json!("财务制度辅导"))
    );
    assert_eq!(page(&desk, &stay)["visits"][0]["visitor"], "黄欣敏");
    // A visit's id leads to its stay: that is what its service links to.
    assert_eq!(page(&desk, &paid)["stay"]["id"], json!(stay));
    desk.undoes();
    assert!(services(&desk).is_empty());
    let note = json!({ "incubation": stay, "need": "场地", "mentor": "黄欣敏", "note": null });
    makes(&mut desk, "incubation", "editIncubation", note);
    assert_eq!(page(&desk, &stay)["need"], "场地");
    desk.is_sound();
}
