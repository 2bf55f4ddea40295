//! An update is read on paper before it is accepted; photos stand on a report where they are asked for; a day is
//! refused where the document knows none.

use hub::Refusal;
use hub::procedures::papers::PaperForm;
use hub::summaries::{Document, DocumentAsk, DocumentKind, all_documents, reprint};
use serde_json::{Value, json};

use super::Work;

const PIXEL: &str = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

impl Work {
    fn writes(&mut self) -> String {
        let update = json!({"project": self.project, "periodFrom": "2024-10", "periodTo": "2024-12", "progress": "作品展筹备中"});
        self.makes("projects", "addUpdate", update)
    }

    fn reviews(&self, update: &str) -> Value {
        let ask = json!({"project": self.project, "update": update});
        self.asks(
            "summaries",
            "document",
            json!({"document": "progress-summary", "ask": ask}),
        )["figures"]
            .take()
    }

    fn may_not_print(&self, ask: Value) -> Refusal {
        let read = hub::base::incoming::from_json::<hub::Query>(&json!({"summaries": ask}));
        tests::refusal(read.and_then(|query| hub::ask(&self.desk.book, &query)))
    }
}

#[test]
fn an_update_is_read_on_paper_before_it_is_accepted_and_never_issued() {
    let mut work = Work::under_way();
    let update = work.writes();
    let draft = work.reviews(&update);
    assert_eq!(
        (&draft["review"], &draft["outcomes"], &draft["waiting"]),
        (&json!("draft"), &json!(["作品展筹备中"]), &json!(0))
    );
    // Of its own period, and no further than today.
    assert_eq!(
        draft["period"],
        json!({"from": "2024-10-01", "to": "2024-10-18"})
    );
    let of =
        json!({"document": "progress-summary", "ask": {"project": work.project, "update": update}});
    let op =
        json!({"summaries": {"issuePaper": {"of": of, "style": "plain", "language": "zh-CN"}}});
    let refused = work
        .desk
        .is_refused(serde_json::from_value::<hub::Op>(op).unwrap());
    assert_eq!(
        (refused.code.as_ref(), refused.field.as_deref()),
        ("summaries-review-not-issued", Some("update"))
    );
    // Handed in it is still a draft on paper; once accepted it is the report itself.
    let step = |to: &str| json!({"update": update, "to": to});
    work.does("projects", "moveUpdate", step("submitted"));
    assert_eq!(work.reviews(&update)["review"], "submitted");
    work.does("projects", "moveUpdate", step("accepted"));
    let ask = json!({"document": {"document": "progress-summary", "ask": {"project": work.project, "update": update}}});
    assert_eq!(work.may_not_print(ask).code, "summaries-review-accepted");
    assert_eq!(work.report(json!({}))["review"], Value::Null);
    // The first number is still there to be taken.
    work.issues_report();
    let listed = work.asks("summaries", "issuedPapers", json!({"text": "0001"}));
    assert_eq!(listed["total"], 1);
}

#[test]
fn an_update_that_was_written_anew_is_reviewed_in_its_newest_version() {
    let mut work = Work::under_way();
    let update = work.writes();
    let fields = json!({"project": work.project, "periodFrom": "2024-10", "periodTo": "2024-12", "progress": "作品展已定在十二月"});
    let newer = work.makes(
        "projects",
        "editUpdate",
        json!({"update": update, "fields": fields}),
    );
    assert_eq!(
        work.reviews(&newer)["outcomes"],
        json!(["作品展已定在十二月"])
    );
    let ask = json!({"document": {"document": "progress-summary", "ask": {"project": work.project, "update": update}}});
    assert_eq!(work.may_not_print(ask).code, "summaries-review-not-current");
}

#[test]
fn photos_are_frozen_with_a_report_only_where_it_shows_them() {
    let mut work = Work::under_way();
    for (caption, on, consent) in [
        ("科学营", "2024-08-10", "given"),
        ("春日", "2024-03-16", "given"),
        ("未征得同意", "2024-08-11", "open"),
    ] {
        let photo = json!({"kind": "photo", "name": format!("{on}.png"), "caption": caption, "takenOn": on, "consent": consent});
        let of = json!({"kind": "project", "id": work.project});
        let op = json!({"of": of, "fields": photo, "bytes": pixel(caption)});
        work.does("registry", "attachDocument", op);
    }
    let issue = |work: &mut Work, form: Value| {
        let of = json!({"document": "progress-summary", "ask": {"project": work.project}});
        let op = json!({"of": of, "style": "plain", "language": "zh-CN", "form": form});
        let paper = work.makes("summaries", "issuePaper", op);
        let again = reprint(&work.desk.book.reader(), paper.parse().unwrap()).unwrap();
        let Document::ProgressSummary(summary) = again.document else {
            panic!("another document")
        };
        let captions: Vec<String> = summary
            .photos
            .iter()
            .map(|one| one.caption.clone())
            .collect();
        (paper, captions, summary.withheld)
    };
    let shown = json!({"sections": [{"key": "photos", "shown": true}], "signers": []});
    let (with, captions, withheld) = issue(&mut work, shown);
    // Of the period, and agreed to.
    assert_eq!((captions, withheld), (vec!["科学营".to_owned()], 1));
    let (without, captions, withheld) = issue(&mut work, Value::Null);
    assert_eq!((captions.len(), withheld), (0, 0));
    for paper in [with, without] {
        assert_eq!(work.changed_since(&paper), json!([]));
    }
    assert!(!PaperForm::default().shows("photos"));
}

/// A picture of its own for each caption: the same bytes are one document.
fn pixel(caption: &str) -> String {
    let mut bytes = data_encoding::BASE64.decode(PIXEL.as_bytes()).unwrap();
    bytes.extend_from_slice(caption.as_bytes());
    data_encoding::BASE64.encode(&bytes)
}

#[test]
fn a_day_or_a_period_is_refused_where_the_document_knows_none() {
    let mut work = Work::under_way();
    let payment = work.pays(0, "12000", "2024-03-05");
    for (field, code) in [
        ("asOf", "summaries-only-today"),
        ("from", "summaries-no-period"),
        ("to", "summaries-no-period"),
    ] {
        for (kind, mut ask) in [
            ("hub-brief", json!({"year": 2024})),
            ("payment-voucher", json!({"payment": payment})),
        ] {
            ask[field] = json!("2024-06-30");
            let query = json!({"document": {"document": kind, "ask": ask}});
            let refused = work.may_not_print(query);
            assert_eq!(
                (refused.code.as_ref(), refused.field.as_deref()),
                (code, Some(field)),
                "{kind}"
            );
        }
        let mut listed = json!({"document": "payment-voucher"});
        listed[field] = json!("2024-06-30");
        let refused = work.may_not_print(json!({"printChoices": listed}));
        assert_eq!(
            (refused.code.as_ref(), refused.field.as_deref()),
            (code, Some(field))
        );
    }
    // Left empty, as the window hands it over, it asks for nothing.
    let ask = json!({"document": "hub-brief", "ask": {"year": 2024, "asOf": null, "from": null, "to": null}});
    work.asks("summaries", "document", ask);
    // What a document says of its days is what its asks can hold.
    let reader = work.desk.book.reader();
    for kind in DocumentKind::ALL {
        for ask in all_documents(&reader, *kind).unwrap() {
            assert_eq!(DocumentAsk::has_period(&ask), kind.has_period(), "{kind:?}");
        }
    }
}
