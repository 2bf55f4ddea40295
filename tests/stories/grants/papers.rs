//! The papers of micro-grants beside the voucher: what each says, and of what there is none.

use hub::summaries::{Document, DocumentAsk, document};
use serde_json::{Value, json};
use tests::refusal;

use super::office::{Office, made};

fn paper(office: &Office, kind: &str, ask: Value) -> hub::base::refusal::Result<Document> {
    let ask: DocumentAsk = serde_json::from_value(json!({"document": kind, "ask": ask})).unwrap();
    document(&office.desk.book.reader(), &ask)
}

fn figures(office: &Office, kind: &str, ask: Value) -> Value {
    serde_json::to_value(paper(office, kind, ask).unwrap()).unwrap()["figures"].clone()
}

/// A hub with its name, an award of 10,000 yuan paid in full.
fn paid() -> (Office, String, String) {
    let mut office = Office::open();
    office
        .desk
        .does_json(json!({"hub": {"editHub": {"name": "青溪县社会组织孵化基地妇联"}}}));
    let (award, tranche) = office.has_award("10000");
    let payment = office.pays(&tranche, "10000", "2024-04-01");
    (office, award, payment)
}

#[test]
fn a_refund_and_a_reversal_have_vouchers_of_their_own() {
    let (mut office, award, payment) = paid();
    let refund = made(office.does(
        "recordRefund",
        json!({"award": award, "amount": "1200",
        "on": "2024-09-10", "reason": "结余退回"}),
    ));
    let voucher = figures(&office, "return-voucher", json!({"entry": refund}));
    assert_eq!(voucher["voucherNo"], "退字〔2024〕第0001号");
    assert_eq!(
        (&voucher["amount"], &voucher["netPaid"]),
        (&json!("1200.00"), &json!("8800.00"))
    );
    let back = made(office.does(
        "reverseEntry",
        json!({"entry": refund, "on": "2024-09-12", "reason": "记错项目"}),
    ));
    let voucher = figures(&office, "return-voucher", json!({"entry": back}));
    assert_eq!(
        (&voucher["kind"], &voucher["originalNo"]),
        (&json!("reversal"), &json!("退字〔2024〕第0001号"))
    );
    assert_eq!(
        figures(&office, "return-voucher", json!({"entry": refund}))["reversed"],
        true
    );
    let payment = office.entry(&payment);
    let refused = refusal(paper(&office, "return-voucher", json!({"entry": payment})));
    assert_eq!(&*refused.code, "papers-no-return");
}

#[test]
fn a_report_that_came_in_is_not_asked_for_any_more() {
    let (mut office, award, _) = paid();
    let report = made(office.does(
        "askForReport",
        json!({"award": award, "name": "中期支出报告", "dueOn": "2024-10-01"}),
    ));
    let letter = figures(&office, "reminder-letter", json!({"report": report}));
    assert_eq!(
        (&letter["daysLate"], &letter["unreported"]),
        (&json!(17), &json!("10000.00"))
    );
    let blank = figures(&office, "expense-form", json!({"report": report}));
    assert_eq!(blank["lines"], json!([]));
    office.does("submitReport", json!({"report": report, "submittedOn": "2024-10-08", "lines": [
        {"spentOn": "2024-09-20", "payee": "青溪县春苗文具店", "amount": "100", "receiptNo": "01301"}]}));
    let refused = refusal(paper(&office, "reminder-letter", json!({"report": report})));
    assert_eq!(&*refused.code, "papers-report-not-awaited");
    let filled = figures(&office, "expense-form", json!({"report": report}));
    assert_eq!(filled["lines"][0]["receiptNo"], "01301");
}

#[test]
fn a_settlement_tells_where_every_yuan_went() {
    let (mut office, award, _) = paid();
    office.does(
        "acceptExpenditure",
        json!({"award": award, "amount": "9000", "on": "2024-09-01", "summary": "活动物资"}),
    );
    office.does(
        "keepUnspent",
        json!({"award": award, "amount": "400", "decidedOn": "2024-10-10",
        "decidedBy": "资助评审会", "paper": null, "reason": "继续用于同一服务"}),
    );
    let paper = figures(&office, "closing-settlement", json!({"award": award}));
    assert_eq!(
        (
            &paper["paid"],
            &paper["accepted"],
            &paper["kept"],
            &paper["owed"]
        ),
        (
            &json!("10000.00"),
            &json!("9000.00"),
            &json!("400.00"),
            &json!("600.00")
        )
    );
    assert_eq!(paper["decisions"][0]["by"], "资助评审会");
}
