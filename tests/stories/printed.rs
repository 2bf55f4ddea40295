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
fn more_projects_than_a_binder_holds_are_no_volume() {
    let mut desk = Desk::new();
    desk.does_json(json!({"hub": {"editHub": {"name": "青溪县社会组织孵化基地妇联"}}}));
    let organisation = desk.organisation("青溪县慧枝社会工作服务中心");
    for n in 0..121 {
        let project = json!({"name": format!("第{n}个项目"), "leadChannel": "talent", "organisation": organisation, "plannedFrom": "2024-01", "plannedTo": "2024-12"});
        let id = desk
            .does_json(json!({"projects": {"addProject": project}}))
            .made
            .unwrap()
            .id;
        desk.does_json(json!({"projects": {"moveProject": {"project": id, "to": "approved"}}}));
    }
    let ask: DocumentAsk =
        serde_json::from_value(json!({"document": "project-volume", "ask": {}})).unwrap();
    let refused = tests::refusal(document(&desk.book.reader(), &ask));
    assert_eq!(refused.code, "summaries-volume-too-thick");
    assert_eq!(refused.args["projects"].as_str(), "121");
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
