//! Files beside records: photos of an activity, the scan behind a step; each kept once, by what it holds.

use hub::{Op, Refusal};
use serde_json::{Value, json};
use tests::Desk;

/// A picture of one pixel.
const PIXEL: &str = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";
/// The first bytes of a PDF.
const PDF: &str = "JVBERi0xLjQK";

fn op(slice: &str, verb: &str, body: Value) -> Op {
    serde_json::from_value(json!({ slice: { verb: body } })).unwrap()
}

fn made(desk: &mut Desk, slice: &str, verb: &str, body: Value) -> String {
    desk.does(op(slice, verb, body)).made.unwrap().id
}

/// A project with one activity: both ids.
fn at_work(desk: &mut Desk) -> (String, String) {
    let organisation = desk.organisation("青溪县慧枝社会工作服务中心");
    let fields = json!({ "name": "“晴禾成长”", "leadChannel": "grants", "organisation": organisation,
        "plannedFrom": "2024-07", "plannedTo": "2025-06" });
    let project = made(desk, "projects", "addProject", fields);
    for to in ["approved", "active"] {
        made(
            desk,
            "projects",
            "moveProject",
            json!({ "project": project, "to": to }),
        );
    }
    let activity = json!({ "project": project, "startsOn": "2024-09-10", "topic": "暑期阅读营", "people": "20" });
    let activity = made(desk, "projects", "addActivity", activity);
    (project, activity)
}

fn attachment(kind: &str, id: &str, name: &str, bytes: &str) -> Value {
    let what = if name.ends_with("png") {
        "photo"
    } else {
        "evidence"
    };
    json!({ "of": { "kind": kind, "id": id }, "fields": { "kind": what, "name": name, "takenOn": "2024-09-10" }, "bytes": bytes })
}

fn sees(desk: &Desk, slice: &str, query: Value) -> Value {
    let query: hub::Query = serde_json::from_value(json!({ slice: query })).unwrap();
    desk.asks(query)
}

fn may_not(desk: &mut Desk, body: Value) -> Refusal {
    desk.is_refused(op("registry", "attachDocument", body))
}

#[test]
fn a_photo_stands_beside_its_activity_and_in_its_project() {
    let mut desk = Desk::new();
    let (project, activity) = at_work(&mut desk);
    let photo = made(
        &mut desk,
        "registry",
        "attachDocument",
        attachment("activity", &activity, "合影.png", PIXEL),
    );
    let beside = sees(
        &desk,
        "registry",
        json!({ "documents": { "of": { "kind": "activity", "id": activity } } }),
    );
    assert_eq!(beside[0]["name"], "合影.png");
    assert_eq!(beside[0]["ofName"], "暑期阅读营");
    assert_eq!(
        (&beside[0]["media"], &beside[0]["consent"]),
        (&json!("image/png"), &json!("open"))
    );
    assert!(beside[0]["thumbnail"].as_str().unwrap().starts_with("/9j/"));
    let whole = sees(
        &desk,
        "registry",
        json!({ "document": { "document": photo } }),
    );
    assert_eq!(whole["bytes"], PIXEL);
    let fields = json!({ "kind": "photo", "name": "合影.png", "caption": "第二期阅读营", "consent": "given" });
    desk.does(op(
        "registry",
        "editDocument",
        json!({ "document": photo, "fields": fields }),
    ));
    let all = sees(
        &desk,
        "projects",
        json!({ "projectDocuments": { "project": project, "kind": "photo" } }),
    );
    assert_eq!(
        (&all[0]["caption"], &all[0]["consent"]),
        (&json!("第二期阅读营"), &json!("given"))
    );
    desk.is_sound();
}

#[test]
fn a_removed_photo_comes_back_with_its_bytes() {
    let mut desk = Desk::new();
    let (_, activity) = at_work(&mut desk);
    let photo = made(
        &mut desk,
        "registry",
        "attachDocument",
        attachment("activity", &activity, "合影.png", PIXEL),
    );
    let held = desk.is_refused(op(
        "projects",
        "removeActivity",
        json!({ "activity": activity }),
    ));
    assert_eq!(
        (held.code.as_ref(), held.args["count"].as_str()),
        ("registry-documents-attached", "1")
    );
    desk.does(op(
        "registry",
        "removeDocument",
        json!({ "document": photo }),
    ));
    let gone = json!({ "document": photo });
    assert_eq!(
        desk.is_refused(op("registry", "removeDocument", gone)).code,
        "registry-no-document"
    );
    desk.undoes();
    let whole = sees(
        &desk,
        "registry",
        json!({ "document": { "document": photo } }),
    );
    assert_eq!(whole["bytes"], PIXEL);
    desk.is_sound();
}

#[test]
fn the_history_keeps_the_hash_of_a_file_and_not_the_file() {
    let mut desk = Desk::new();
    let (_, activity) = at_work(&mut desk);
    let op = op(
        "registry",
        "attachDocument",
        attachment("activity", &activity, "合影.png", PIXEL),
    );
    let told = serde_json::to_string(&op).unwrap();
    assert!(told.contains("sha256:") && !told.contains(PIXEL), "{told}");
    desk.does(op);
    desk.is_sound();
}

#[test]
fn the_paper_behind_a_step_can_come_later() {
    let mut desk = Desk::new();
    let (project, _) = at_work(&mut desk);
    let page = |desk: &Desk| {
        sees(
            desk,
            "projects",
            json!({ "project": { "project": project } }),
        )
    };
    let step = page(&desk)["moves"][0]["id"].as_str().unwrap().to_owned();
    assert_eq!(page(&desk)["moves"][0]["paper"], Value::Null);
    desk.does(op(
        "projects",
        "notePaper",
        json!({ "step": step, "paper": "青妇〔2024〕12号" }),
    ));
    made(
        &mut desk,
        "registry",
        "attachDocument",
        attachment("project_move", &step, "批复.pdf", PDF),
    );
    let moves = &page(&desk)["moves"];
    assert_eq!(
        (&moves[0]["paper"], &moves[0]["documents"]),
        (&json!("青妇〔2024〕12号"), &json!(1))
    );
}

#[test]
fn what_is_no_photo_and_no_pdf_is_not_taken_in() {
    let mut desk = Desk::new();
    let (_, activity) = at_work(&mut desk);
    let beside = |name: &str, bytes: &str| attachment("activity", &activity, name, bytes);
    for (name, bytes, code) in [
        ("空.png", "", "registry-document-empty"),
        ("方案.docx", "UEsDBBQA", "registry-document-strange"),
        (
            "半张.png",
            "iVBORw0KGgoAAAANSUhEUgAA",
            "registry-picture-broken",
        ),
        ("坏.png", "不是文件", "base-bytes-unreadable"),
    ] {
        // Bytes are read as the operation comes in.
        let asked: Value = json!({ "registry": { "attachDocument": beside(name, bytes) } });
        let code_said = match hub::base::typed::from_json::<Op>(&asked) {
            Ok(op) => desk.is_refused(op).code,
            Err(hub::Stop::Refused(refusal)) => refusal.code,
            Err(other) => panic!("{other}"),
        };
        assert_eq!(code_said, code, "{name}");
    }
    let long = "A".repeat(17_000_000);
    let large = may_not(&mut desk, beside("长扫描.pdf", &format!("{PDF}{long}")));
    assert_eq!(
        (large.code.as_ref(), large.args["most"].as_str()),
        ("registry-document-too-large", "12.0")
    );
    desk.does(op("registry", "attachDocument", beside("签到表.pdf", PDF)));
    let twice = may_not(&mut desk, beside("签到表（再扫）.pdf", PDF));
    assert_eq!(
        (twice.code.as_ref(), twice.args["same"].as_str()),
        ("registry-document-twice", "签到表.pdf")
    );
    for nowhere in [
        ("ledger_entry", activity.as_str()),
        ("activity", "01920000-0000-7000-8000-000000000000"),
    ] {
        let refused = may_not(
            &mut desk,
            attachment(nowhere.0, nowhere.1, "签到表.pdf", PDF),
        );
        assert_eq!(refused.code, "registry-document-of-nothing");
    }
    for number in 1..60 {
        desk.does(op(
            "registry",
            "attachDocument",
            beside("扫描.pdf", &format!("{PDF}{number:04}")),
        ));
    }
    let full = may_not(&mut desk, beside("再一份.pdf", &format!("{PDF}9999")));
    assert_eq!(full.code, "registry-documents-full");
}

#[test]
fn the_papers_of_two_records_of_one_organisation_stand_beside_the_one_that_goes_on() {
    let mut desk = Desk::new();
    let keep = desk.organisation("青溪县剪纸协会");
    let from = desk.organisation("青溪县剪纸艺术协会");
    let attach = |desk: &mut Desk, to: &str, name: &str, bytes: &str| {
        let attachment = attachment("organisation", to, name, bytes);
        made(desk, "registry", "attachDocument", attachment)
    };
    attach(&mut desk, &keep, "章程.pdf", PDF);
    attach(&mut desk, &from, "章程（副本）.pdf", PDF);
    attach(&mut desk, &from, "登记证.png", PIXEL);
    made(
        &mut desk,
        "registry",
        "mergeOrganisations",
        json!({ "keep": keep, "from": from }),
    );
    let names = |desk: &Desk, of: &str| -> Vec<String> {
        let of = json!({ "kind": "organisation", "id": of });
        let query = json!({ "registry": { "documents": { "of": of } } });
        let rows: Value = desk.asks(serde_json::from_value::<hub::Query>(query).unwrap());
        let mut names: Vec<String> = rows
            .as_array()
            .unwrap()
            .iter()
            .map(|row| row["name"].as_str().unwrap().to_owned())
            .collect();
        names.sort();
        names
    };
    // The same paper is kept once.
    assert_eq!(names(&desk, &keep), ["登记证.png", "章程.pdf"]);
    assert!(names(&desk, &from).is_empty());
    desk.undoes();
    assert_eq!(names(&desk, &from).len(), 2);
    desk.is_sound();
}
