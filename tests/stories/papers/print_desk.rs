//! What the print desk offers.

use hub::summaries::{DocumentKind, all_documents, document, documents_by_number};
use serde_json::{Value, json};
use tests::Desk;

use super::{PROJECT, Work};

#[test]
fn documents_are_found_by_number_name_or_year_or_all_of_a_kind() {
    let mut work = Work::under_way();
    work.pays(0, "12000", "2024-03-05");
    let reader = work.desk.book.reader();
    for (kind, no) in [
        (DocumentKind::ProgressSummary, PROJECT),
        (DocumentKind::PaymentVoucher, "拨字〔2024〕第0001号"),
        (DocumentKind::DisbursementRegister, "2024"),
    ] {
        let found = documents_by_number(&reader, kind, no).unwrap();
        assert_eq!(found.len(), 1);
        assert_eq!(document(&reader, &found[0]).unwrap().kind(), kind);
        // The register of all money, of the one fund, and of the one organisation that received some.
        let all = match kind {
            DocumentKind::DisbursementRegister => 3,
            _ => 1,
        };
        assert_eq!(all_documents(&reader, kind).unwrap().len(), all);
    }
    let refused = tests::refusal(documents_by_number(
        &reader,
        DocumentKind::ProgressSummary,
        "没有的项目",
    ));
    assert_eq!(refused.code, "summaries-no-such-number");
}

#[test]
fn the_print_desk_lists_the_documents_and_what_each_can_be_of() {
    let mut work = Work::under_way();
    work.pays(0, "12000", "2024-03-05");
    let documents = work.asks("summaries", "printDocuments", json!({}));
    for (at, kind) in DocumentKind::ALL.iter().enumerate() {
        assert_eq!(documents[at]["document"], kind.word());
    }
    let choices = |document: &str, more: Value| {
        let mut ask = json!({"document": document});
        ask.as_object_mut()
            .unwrap()
            .extend(more.as_object().unwrap().clone());
        work.asks("summaries", "printChoices", ask)
    };
    let vouchers = choices("payment-voucher", json!({"text": "第0001号"}));
    assert_eq!(
        (&vouchers["total"], &vouchers["hasPeriod"]),
        (&json!(1), &json!(false))
    );
    assert_eq!(vouchers["rows"][0]["detail"], PROJECT);
    assert_eq!(
        choices("payment-voucher", json!({"text": "没有"}))["total"],
        0
    );
    let reports = choices("progress-summary", json!({"from": "2024-01-01"}));
    let figures = work.asks("summaries", "document", reports["rows"][0]["ask"].clone());
    assert_eq!(figures["document"], "progress-summary");
    assert_eq!(figures["figures"]["period"]["from"], "2024-01-01");
}

#[test]
fn a_hub_without_a_name_prints_nothing() {
    let mut desk = Desk::new();
    let organisation = desk.organisation("青溪县慧枝社会工作服务中心");
    let body = json!({"name": PROJECT, "leadChannel": "grants", "organisation": organisation});
    desk.does_json(json!({"projects": {"addProject": body}}));
    let reader = desk.book.reader();
    let asks = all_documents(&reader, DocumentKind::ProgressSummary).unwrap();
    let refused = tests::refusal(document(&reader, &asks[0]));
    assert_eq!(refused.code, "summaries-no-hub");
}
