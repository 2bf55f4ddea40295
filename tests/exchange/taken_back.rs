//! An import that posted money is taken back after other steps: only while nobody uses what it brought,
//! and what it ended comes back only where there is room for it still.

use hub::Refusal;
use hub::base::words::Lang;
use serde_json::{Value, json};
use tests::Desk;

use crate::sheet;

const ORGANISATION: &str = "青溪县慧枝社会工作服务中心";

/// A project with its award, half way.
const PROJECTS: &str = "
    |项目编号|项目名称|承接组织|资助金额（元）|协议签订日期|首款|拨付时间|尾款|状态|
    |青支〔2024〕1号|春晖伴读|青溪县慧枝社会工作服务中心|10000|2024-03-01|6000|2024-04-10|4000|实施中|
";

/// The number of the entry that took these registers in.
fn takes(desk: &mut Desk, registers: &[(&str, &str)]) -> Option<i64> {
    let books: Vec<_> = registers
        .iter()
        .map(|(name, text)| sheet(name, text))
        .collect();
    let intake = exchange::registers::understand(&books);
    let import = exchange::to_import(&intake, "导入资金");
    let report = hub::intake::import(&mut desk.book, &import, false).unwrap();
    report.entry
}

#[track_caller]
fn stays(desk: &mut Desk, seq: i64) -> Refusal {
    let refused = tests::refusal(hub::undo(&mut desk.book, Some(seq)));
    assert_eq!(refused.field.as_deref(), Some("entry"), "{refused:?}");
    said(&refused);
    desk.is_sound();
    refused
}

#[track_caller]
fn goes_back(desk: &mut Desk, seq: i64) {
    hub::undo(&mut desk.book, Some(seq)).unwrap();
    desk.is_sound();
}

/// In both languages, with the way out.
fn said(refused: &Refusal) {
    for lang in [Lang::ZhCn, Lang::En] {
        assert!(refused.hint(lang).is_some(), "{refused:?}");
        assert!(
            !refused.message(lang).contains("{"),
            "{}",
            refused.message(lang)
        );
    }
}

fn listed(desk: &Desk, what: &str) -> Vec<Value> {
    hub::lists::list(&desk.book, what, &json!({})).unwrap()
}

fn award(desk: &Desk, id: &Value) -> Value {
    let ask = json!({"grants": {"award": {"id": id}}});
    let ask: hub::Query = serde_json::from_value(ask).unwrap();
    desk.asks(ask)
}

fn does(desk: &mut Desk, verb: &str, body: Value) -> hub::Done {
    desk.does_json(json!({"grants": {verb: body}}))
}

fn made(done: hub::Done) -> String {
    done.made.unwrap().id
}

fn has_account(desk: &mut Desk, organisation: &Value) {
    does(
        desk,
        "setAccount",
        json!({"organisation": organisation, "accountName": ORGANISATION,
        "bank": "青溪农村商业银行云岫支行", "number": "3501990000319262608"}),
    );
}

fn project(desk: &mut Desk, name: &str, organisation: &Value) -> String {
    let project = json!({"name": name, "leadChannel": "grants", "organisation": organisation});
    made(desk.does_json(json!({"projects": {"addProject": project}})))
}

#[test]
fn an_award_that_was_paid_on_since_stays() {
    let mut desk = Desk::on("2025-09-01");
    let organisation = json!(desk.organisation(ORGANISATION));
    has_account(&mut desk, &organisation);
    let import = takes(&mut desk, &[("项目", PROJECTS)]).unwrap();
    let id = listed(&desk, "awards")[0]["id"].clone();
    let tranche = award(&desk, &id)["tranches"][1]["id"].clone();
    let pay = json!({"tranche": tranche, "amount": "4000", "on": "2025-08-01"});
    let payment = does(&mut desk, "preparePayment", pay);
    let payment = made(payment);
    let refused = stays(&mut desk, import);
    assert_eq!(refused.code, "grants-import-paid-since", "it is on its way");
    assert_eq!(refused.args["amount"], "4,000.00");

    // Turned down it holds nothing: the award ends with its own payment reversed.
    does(
        &mut desk,
        "rejectPayment",
        json!({"payment": payment, "reason": "账户待核"}),
    );
    goes_back(&mut desk, import);
    let ended = award(&desk, &id)["award"].clone();
    assert_eq!(
        (&ended["state"], &ended["netPaid"]),
        (&json!("terminated"), &json!("0.00"))
    );
}

#[test]
fn what_later_records_stand_on_stays() {
    let mut desk = Desk::on("2025-09-01");
    let import = takes(&mut desk, &[("项目", PROJECTS)]).unwrap();
    let organisation = listed(&desk, "organisations")[0]["id"].clone();
    has_account(&mut desk, &organisation);
    let refused = stays(&mut desk, import);
    assert_eq!(refused.code, "journal-import-used");
    assert_eq!(
        (
            refused.args["later"].as_str(),
            refused.args["actor"].as_str()
        ),
        ((import + 1).to_string().as_str(), "林晓")
    );
    desk.undoes();
    goes_back(&mut desk, import);
    assert!(
        listed(&desk, "awards")
            .iter()
            .all(|award| award["state"] == "terminated"),
        "what the ledger names stays, and has ended"
    );
}

/// A register of the next year says that the project is over.
#[test]
fn an_award_that_an_import_ended_runs_on_where_its_fund_has_the_room() {
    let mut desk = Desk::on("2025-09-01");
    takes(&mut desk, &[("项目", PROJECTS)]);
    let (fund, id) = (
        listed(&desk, "funds")[0]["id"].clone(),
        listed(&desk, "awards")[0]["id"].clone(),
    );
    does(
        &mut desk,
        "editFund",
        json!({"fund": fund, "name": "导入资金", "source": "县妇联", "promised": "10000"}),
    );
    let over = PROJECTS.replace("实施中", "已结项");
    let import = takes(&mut desk, &[("项目", &over)]).unwrap();
    assert_eq!(award(&desk, &id)["award"]["state"], "closed");
    let organisation = listed(&desk, "organisations")[0]["id"].clone();
    let project = project(&mut desk, "乡村美育", &organisation);
    let other = made(does(
        &mut desk,
        "makeAward",
        json!({"project": project, "fund": fund, "amount": "3000", "decidedOn": "2025-08-20",
            "tranches": [{"name": "一次性拨付"}]}),
    ));
    let refused = stays(&mut desk, import);
    assert_eq!(refused.code, "grants-over-fund");
    assert_eq!(
        (
            refused.args["free"].as_str(),
            refused.args["amount"].as_str()
        ),
        ("1,000.00", "4,000.00"),
        "3,000 of the 4,000 it had released are another award's"
    );
    let lapse = json!({"award": other, "to": "lapsed", "on": "2025-09-01", "reason": "未按期签约"});
    does(&mut desk, "closeAward", lapse);
    goes_back(&mut desk, import);
    let page = award(&desk, &id);
    assert_eq!(
        (&page["award"]["state"], &page["award"]["unpaid"]),
        (&json!("active"), &json!("4000.00"))
    );
}

const MONEY: &str = "
    |日期|凭证号|项目名称|收款单位|金额（元）|款项性质|备注|
    |2025-04-10|拨字〔2025〕第0001号|春晖伴读|青溪县慧枝社会工作服务中心|6000|首款||
    |2025-05-20|退字〔2025〕第0001号|春晖伴读|青溪县慧枝社会工作服务中心|4000|退回||
";

/// 10,000 yuan awarded at the desk, of a fund that has 8,000 in hand.
fn awarded(desk: &mut Desk) -> Value {
    let organisation = json!(desk.organisation(ORGANISATION));
    has_account(desk, &organisation);
    let project = project(desk, "春晖伴读", &organisation);
    let fund = made(does(
        desk,
        "addFund",
        json!({"name": "妇女儿童公益项目资金", "source": "县妇联", "promised": "50000"}),
    ));
    does(
        desk,
        "receiveMoney",
        json!({"fund": fund, "amount": "8000", "on": "2025-01-10"}),
    );
    let award = made(does(
        desk,
        "makeAward",
        json!({"project": project, "fund": fund, "amount": "10000", "decidedOn": "2025-02-20",
            "tranches": [{"name": "首款", "percent": "60"}, {"name": "尾款"}]}),
    ));
    does(
        desk,
        "signAgreement",
        json!({"award": award, "hubSignedOn": "2025-03-01", "organisationSignedOn": "2025-03-01"}),
    );
    json!(award)
}

#[test]
fn an_award_of_the_desk_runs_on_without_the_payments_of_an_import() {
    let mut desk = Desk::on("2025-09-01");
    let id = awarded(&mut desk);
    let import = takes(&mut desk, &[("拨付流水", MONEY)]).unwrap();
    assert_eq!(award(&desk, &id)["award"]["netPaid"], "2000.00");
    // The refund went out again; it is reversed all the same, after the payment it came of.
    let last = award(&desk, &id)["tranches"][1]["id"].clone();
    let pay = json!({"tranche": last, "amount": "4000", "on": "2025-08-01"});
    does(&mut desk, "recordDisbursement", pay);
    goes_back(&mut desk, import);
    let page = award(&desk, &id)["award"].clone();
    assert_eq!(
        (&page["state"], &page["netPaid"]),
        (&json!("active"), &json!("4000.00"))
    );

    // Taken in again, the register is posted under numbers of its own.
    takes(&mut desk, &[("拨付流水", MONEY)]).unwrap();
    assert_eq!(award(&desk, &id)["award"]["netPaid"], "6000.00");
    assert_eq!(takes(&mut desk, &[("拨付流水", MONEY)]), None);
    desk.is_sound();
}
