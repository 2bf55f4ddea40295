//! The other documents of the print desk: each says what the book says, and what it adds up to is what its rows are.

use hub::summaries::{
    ClosingReport, Document, DocumentAsk, DocumentKind, GrantStatement, HubBrief, ProjectList,
    ProjectVolume, all_documents, document,
};
use serde_json::{Value, json};
use tests::Desk;

fn demo() -> Desk {
    Desk::of_the_demo_county("2025-10-20")
}

#[track_caller]
fn draws(desk: &Desk, ask: Value) -> Document {
    let ask: DocumentAsk = serde_json::from_value(ask).unwrap();
    document(&desk.book.reader(), &ask).unwrap()
}

#[track_caller]
fn all(desk: &Desk, kind: DocumentKind) -> Vec<Document> {
    let reader = desk.book.reader();
    let asks = all_documents(&reader, kind).unwrap();
    asks.iter()
        .map(|ask| document(&reader, ask).unwrap())
        .collect()
}

fn list(desk: &Desk) -> ProjectList {
    match draws(desk, json!({"document": "project-list", "ask": {}})) {
        Document::ProjectList(list) => *list,
        other => panic!("another document: {:?}", other.kind()),
    }
}

#[test]
fn the_list_of_projects_adds_up_and_each_channel_has_its_part() {
    let desk = demo();
    let whole = list(&desk);
    let paid: hub::base::money::Yuan = whole.rows.iter().map(|row| row.paid).sum();
    assert_eq!(whole.totals.paid, paid);
    assert_eq!(whole.totals.projects as usize, whole.rows.len());
    assert_eq!(
        whole.totals.open + whole.totals.closed,
        whole.totals.projects
    );
    let parts = all(&desk, DocumentKind::ProjectList).into_iter().skip(1);
    let of_parts: u32 = parts
        .map(|part| match part {
            Document::ProjectList(part) => part.totals.projects,
            _ => panic!("another document"),
        })
        .sum();
    assert_eq!(of_parts, whole.totals.projects);
}

#[test]
fn the_volume_holds_every_project_once_with_the_money_of_its_own_report() {
    let desk = demo();
    let Document::ProjectVolume(volume) =
        draws(&desk, json!({"document": "project-volume", "ask": {}}))
    else {
        panic!("another document")
    };
    let ProjectVolume {
        rows, summaries, ..
    } = *volume;
    assert_eq!(rows.len(), summaries.len());
    for (row, summary) in rows.iter().zip(&summaries) {
        assert_eq!(
            (&row.name, row.paid),
            (&summary.project.name, summary.money.paid)
        );
    }
}

#[test]
fn a_volume_holds_more_projects_than_one_binder() {
    let mut desk = Desk::new();
    desk.does_json(json!({"hub": {"editHub": {"name": "青溪县社会组织孵化基地妇联"}}}));
    let organisation = desk.organisation("青溪县慧枝社会工作服务中心");
    for n in 0..125 {
        let project = json!({"name": format!("第{n}个项目"), "leadChannel": "talent", "organisation": organisation, "plannedFrom": "2024-01", "plannedTo": "2024-12"});
        let id = desk
            .does_json(json!({"projects": {"addProject": project}}))
            .made
            .unwrap()
            .id;
        desk.does_json(json!({"projects": {"moveProject": {"project": id, "to": "approved"}}}));
    }
    let Document::ProjectVolume(volume) =
        draws(&desk, json!({"document": "project-volume", "ask": {}}))
    else {
        panic!("another document")
    };
    assert_eq!(volume.summaries.len(), 125);
    assert_eq!(volume.totals.projects, 125);
}

#[test]
fn a_closing_report_counts_from_the_first_day_and_its_money_closes() {
    let desk = demo();
    for paper in all(&desk, DocumentKind::ClosingReport) {
        let Document::ClosingReport(report) = paper else {
            panic!("another document")
        };
        let ClosingReport {
            money,
            left,
            period,
            ..
        } = &*report;
        assert_eq!(*left, money.paid - money.spent.unwrap_or_default());
        let from = report.project.planned_from.unwrap().last_day();
        assert!(
            period.from <= from,
            "{} begins {}",
            report.project.name,
            period.from
        );
    }
}

#[test]
fn the_statement_of_a_grant_ends_on_what_was_paid() {
    let desk = demo();
    for paper in all(&desk, DocumentKind::GrantStatement) {
        let Document::GrantStatement(statement) = paper else {
            panic!("another document")
        };
        let GrantStatement { entries, paid, .. } = &*statement;
        let last = entries.last().map(|entry| entry.paid).unwrap_or_default();
        assert_eq!(last, *paid, "{}", statement.award_no);
    }
}

#[test]
fn the_yearly_brief_counts_the_services_once_a_channel_and_knows_the_year_before() {
    let desk = demo();
    let brief = |year: i32| match draws(
        &desk,
        json!({"document": "hub-brief", "ask": {"year": year}}),
    ) {
        Document::HubBrief(brief) => *brief,
        other => panic!("another document: {:?}", other.kind()),
    };
    let HubBrief {
        channels,
        months,
        money,
        goals,
        ..
    } = brief(2025);
    let before = brief(2024);
    assert_eq!(channels.len(), 6);
    assert_eq!(money.paid_last, before.money.paid);
    for (now, then) in channels.iter().zip(&before.channels) {
        assert_eq!(now.last, then.this);
    }
    // Today is in October: what is still to come is not a month without services.
    assert!(months[9].this.is_some() && months[10].this.is_none());
    assert!(
        goals.iter().all(|goal| goal.completion.is_some()),
        "{goals:?}"
    );
}

#[test]
fn the_yearly_brief_says_what_the_year_on_the_home_page_says() {
    let desk = demo();
    let query = json!({"summaries": {"hubYear": {"year": 2025}}});
    let on_screen: Value = desk.asks(serde_json::from_value::<hub::Query>(query).unwrap());
    let Document::HubBrief(brief) = draws(
        &desk,
        json!({"document": "hub-brief", "ask": {"year": 2025}}),
    ) else {
        panic!("another document");
    };
    assert!(brief.goals.len() > 3);
    for goal in &brief.goals {
        let lines = on_screen["lines"].as_array().unwrap();
        let line = lines
            .iter()
            .find(|line| line["measure"] == goal.measure.as_str());
        let line = line.unwrap_or_else(|| panic!("{} is not on the home page", goal.measure));
        let said = |figure: &str, amount: &str| match &line[amount] {
            Value::String(sum) => sum.parse().ok(),
            _ => line[figure]["value"]
                .as_str()
                .map(|value| value.parse().unwrap()),
        };
        let value =
            |figure: &Option<hub::base::quantity::Quantity>| figure.as_ref().map(|it| it.value);
        assert_eq!(
            value(&goal.reached),
            said("figure", "amount"),
            "{}",
            goal.measure
        );
        assert_eq!(
            value(&goal.last),
            said("lastFigure", "lastAmount"),
            "{}",
            goal.measure
        );
    }
    let projects = brief.projects.len();
    let line = brief.goals.iter().find(|goal| goal.measure == "projects");
    if let Some(goal) = line {
        assert_eq!(goal.reached.as_ref().unwrap().value, projects.into());
    }
}

#[test]
fn a_sign_in_sheet_before_the_event_is_blank_and_after_it_names_who_came() {
    let desk = demo();
    let sheets = all(&desk, DocumentKind::SignInSheet);
    let rows = |document: &Document| match document {
        Document::SignInSheet(sheet) => (sheet.from.first_day(), sheet.rows.len()),
        _ => panic!("another document"),
    };
    let today = tests::day("2025-10-20");
    assert!(
        sheets
            .iter()
            .map(rows)
            .any(|(from, rows)| from > today && rows == 0)
    );
    assert!(
        sheets
            .iter()
            .map(rows)
            .any(|(from, rows)| from < today && rows > 0)
    );
}

#[test]
fn a_certificate_takes_its_own_number_and_nobody_gets_one_who_did_not_sign() {
    let mut desk = demo();
    let reader = desk.book.reader();
    let of = all_documents(&reader, DocumentKind::TrainingCertificate)
        .unwrap()
        .remove(0);
    let op =
        json!({"summaries": {"issuePaper": {"of": of, "style": "plain", "language": "zh-CN"}}});
    let made = desk.does_json(op).made.unwrap();
    assert!(made.no.unwrap().starts_with("训〔2025〕"));
    let never = hub::channels::talent::model::AttendanceId::fresh();
    let ask: DocumentAsk = serde_json::from_value(
        json!({"document": "training-certificate", "ask": {"attendance": never}}),
    )
    .unwrap();
    let refused = tests::refusal(document(&desk.book.reader(), &ask));
    assert_eq!(refused.code, "summaries-nobody-signed");
}

#[test]
fn every_document_reads_back_as_it_was_frozen() {
    let desk = demo();
    for kind in DocumentKind::ALL.iter().copied() {
        let drawn = all(&desk, kind).remove(0);
        let frozen = serde_json::to_string(&drawn).unwrap();
        let again: Document = serde_json::from_str(&frozen).unwrap();
        assert!(again == drawn, "{} is not as it was frozen", kind.word());
    }
}

#[test]
fn every_part_of_every_document_has_a_name_to_say_what_changed() {
    let desk = demo();
    for kind in DocumentKind::ALL.iter().copied() {
        let drawn = serde_json::to_value(all(&desk, kind).remove(0)).unwrap();
        for part in drawn["figures"].as_object().unwrap().keys() {
            let id = format!("paper-part-{}", hub::base::words::in_catalogue(part));
            assert!(
                hub::base::words::look_up(hub::base::words::Lang::ZhCn, &id).is_some(),
                "{} has a part without a name: {id}",
                kind.word()
            );
        }
    }
}

const PIXEL: &str = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

fn form() -> Value {
    json!({
        "title": "项目情况报告", "sealTitle": "青溪县妇女联合会", "signers": ["经办人", "分管领导"],
        "sections": [
            {"key": "outcomes", "heading": "做了什么", "shown": true},
            {"key": "problems", "shown": false},
            {"key": "dance", "heading": "歌舞", "shown": true}
        ]
    })
}

fn keeps(name: &str, form: Value) -> Value {
    json!({"summaries": {"keepPaperForm": {"document": "progress-summary", "name": name, "form": form}}})
}

#[test]
fn her_own_contents_are_kept_under_a_name_changed_and_removed() {
    let mut desk = demo();
    let made = desk.does_json(keeps(" 妇联版 ", form())).made.unwrap();
    let kept = |desk: &Desk| -> Value {
        let ask = json!({"summaries": {"paperForms": {"document": "progress-summary"}}});
        desk.asks(serde_json::from_value::<hub::Query>(ask).unwrap())
    };
    assert_eq!(kept(&desk)[0]["name"], "妇联版");
    assert_eq!(kept(&desk)[0]["form"]["title"], "项目情况报告");
    let mut again = keeps("妇联版二", form());
    again["summaries"]["keepPaperForm"]["id"] = json!(made.id);
    desk.does_json(again);
    assert_eq!(kept(&desk).as_array().unwrap().len(), 1);
    desk.does_json(json!({"summaries": {"removePaperForm": {"id": made.id}}}));
    assert_eq!(kept(&desk), json!([]));
    desk.undoes();
    assert_eq!(kept(&desk)[0]["name"], "妇联版二");
    desk.is_sound();
}

#[test]
fn contents_without_a_name_or_with_one_that_is_taken_or_a_logo_that_is_none_are_refused() {
    let mut desk = demo();
    let mut refuses = |op: Value| {
        desk.is_refused(serde_json::from_value::<hub::Op>(op).unwrap())
            .code
            .to_string()
    };
    assert_eq!(refuses(keeps(" ", form())), "papers-form-unnamed");
    let logo = |text: &str| json!({"sections": [], "signers": [], "logo": text});
    assert_eq!(
        refuses(keeps("甲", logo("bm8gcGljdHVyZQ=="))),
        "papers-logo-unreadable"
    );
    // The mark of a PNG and 400,000 bytes of nothing.
    let heavy = format!("iVBORw0K{}", "AAAA".repeat(133_334));
    assert_eq!(refuses(keeps("甲", logo(&heavy))), "papers-logo-too-large");
    let never = hub::procedures::papers::FormId::fresh();
    assert_eq!(
        refuses(json!({"summaries": {"removePaperForm": {"id": never}}})),
        "papers-form-not-found"
    );
    desk.does_json(keeps(
        "妇联版",
        json!({"sections": [], "signers": [], "logo": PIXEL}),
    ));
    let taken = serde_json::from_value::<hub::Op>(keeps("妇联版", form())).unwrap();
    assert_eq!(desk.is_refused(taken).code, "papers-form-name-taken");
}

#[test]
fn a_photo_goes_out_once_those_pictured_agreed() {
    let mut desk = demo();
    let projects = list(&desk).rows;
    for (at, consent) in [(0, "open"), (1, "given")] {
        let photo = json!({"kind": "photo", "name": "一.png", "caption": "阅读营", "takenOn": "2025-03-01", "consent": consent});
        let of = json!({"kind": "project", "id": projects[at].project});
        desk.does_json(
            json!({"registry": {"attachDocument": {"of": of, "fields": photo, "bytes": PIXEL}}}),
        );
    }
    let page = |at: usize| {
        let ask = json!({"document": "photo-page", "ask": {"project": projects[at].project}});
        match draws(&desk, ask) {
            Document::PhotoPage(page) => (page.photos.len(), page.withheld),
            other => panic!("another document: {:?}", other.kind()),
        }
    };
    assert_eq!((page(0), page(1)), ((0, 1), (1, 0)));
}
