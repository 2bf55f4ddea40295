//! An issued paper is the same whatever the book says by now, and the book says what became of each figure.

use hub::base::words::Lang;
use hub::procedures::papers::{PaperForm, PaperLook};
use hub::summaries::issued::issued_page;
use report::{DocumentKind, Style, form_named, gather, issue, issued_as, render_in, reprint};
use serde_json::{Value, json};
use tests::Desk;

use super::read::{closed_up, pages};

const LOOK: PaperLook = PaperLook {
    style: Style::Plain,
    language: Lang::ZhCn,
};

fn demo() -> Desk {
    Desk::of_the_demo_county("2025-10-20")
}

fn sees(desk: &Desk, query: Value) -> Value {
    desk.asks(serde_json::from_value::<hub::Query>(query).unwrap())
}

/// The number of a project whose update was accepted, and its id.
fn told_project(desk: &Desk) -> (String, String) {
    let projects = sees(desk, json!({"projects": {"projects": {}}}));
    let rows = projects["rows"].as_array().unwrap();
    let row = rows
        .iter()
        .find(|row| {
            let updates = sees(
                desk,
                json!({"projects": {"updates": {"project": row["id"]}}}),
            );
            updates[0]["state"] == "accepted" && row["state"] == "active"
        })
        .unwrap();
    let text = |key: &str| row[key].as_str().unwrap().to_owned();
    (text("no"), text("id"))
}

#[test]
fn figures_change_after_issue_and_the_reprint_is_the_same_byte_for_byte() {
    let mut desk = demo();
    let (no, project) = told_project(&desk);
    let kind = DocumentKind::ProgressSummary;
    let day = Some(tests::day("2025-10-20"));
    let issued = issue(&mut desk.book, kind, &no, day, LOOK, None).unwrap();
    let id = issued_as(&desk.book.reader(), &issued.number).unwrap();
    assert_eq!(
        issued_page(&desk.book.reader(), id).unwrap().changes,
        vec![]
    );

    let indicators = sees(
        &desk,
        json!({"projects": {"indicators": {"project": project}}}),
    );
    let first = &indicators["rows"][0];
    let result = &first["results"][0];
    let was = &first["reached"]["value"];
    let fields = json!({"indicator": first["id"], "on": result["on"], "value": "1"});
    let edit = json!({"result": result["id"], "fields": fields, "reason": "重复登记"});
    desk.does_json(json!({"projects": {"editResult": edit}}));

    let again = reprint(&desk.book, id).unwrap();
    assert!(
        again.pdf == issued.pdf,
        "the reprint differs from the paper"
    );
    let page = issued_page(&desk.book.reader(), id).unwrap();
    let said: Vec<String> = page
        .changes
        .iter()
        .map(|change| change.said(Lang::ZhCn))
        .collect();
    let began = format!(
        "指标·{}·累计：{}",
        first["name"].as_str().unwrap(),
        was.as_str().unwrap()
    );
    assert!(
        said.iter()
            .any(|said| said.starts_with(&began) && said.contains('→')),
        "{began}: {said:?}"
    );
    assert!(page.changed.contains(&"indicators".to_owned()));
}

#[test]
fn a_paper_is_issued_as_of_a_day_and_only_where_its_document_knows_days() {
    let mut desk = demo();
    let (no, _) = told_project(&desk);
    let then = tests::day("2025-08-31");
    let kind = DocumentKind::ProgressSummary;
    let issued = issue(&mut desk.book, kind, &no, Some(then), LOOK, None).unwrap();
    let id = issued_as(&desk.book.reader(), &issued.number).unwrap();
    let again = hub::summaries::reprint(&desk.book.reader(), id).unwrap();
    assert_eq!(again.document.date(), then);
    for kind in [DocumentKind::ProjectList, DocumentKind::DomainReport] {
        let printed = gather(&desk.book, kind, &[], Some(then)).unwrap();
        assert!(printed.iter().all(|one| one.date() == then), "{kind:?}");
    }
    let brief = gather(&desk.book, DocumentKind::HubBrief, &[], Some(then));
    assert_eq!(tests::refusal(brief).code, "summaries-only-today");
    let none = tests::refusal(issued_as(&desk.book.reader(), "报字〔1999〕第0001号"));
    assert_eq!(none.code, "papers-no-such-number");
}

#[test]
fn a_volume_is_set_in_her_own_form() {
    let mut desk = demo();
    let own = json!({
        "title": "项目情况汇总", "signers": ["经办人"], "sealTitle": null, "logo": null,
        "sections": [{"key": "outcomes", "heading": "做了什么", "shown": true}, {"key": "problems", "shown": false}]
    });
    let keep = json!({"document": "project-volume", "name": "妇联版", "form": own});
    desk.does_json(json!({"summaries": {"keepPaperForm": keep}}));
    let kind = DocumentKind::ProjectVolume;
    let form: PaperForm = form_named(&desk.book.reader(), kind, "妇联版").unwrap();
    let volume = gather(&desk.book, kind, &[], None).unwrap().remove(0);
    let said = closed_up(&pages(&render_in(&volume, LOOK, Some(&form)).unwrap()).join(""));
    for wanted in ["项目情况汇总", "做了什么", "经办人"] {
        assert!(said.contains(wanted), "{wanted}");
    }
    for left_out in ["问题与措施", "填报人"] {
        assert!(!said.contains(left_out), "{left_out}");
    }
    let none = tests::refusal(form_named(&desk.book.reader(), kind, "没有的版式"));
    assert_eq!(none.code, "papers-no-such-form");
}
