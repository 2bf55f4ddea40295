//! Papers: what the book says of a project, a payment and a year of money, and what stays as it was once issued.

use hub::base::refusal::Stop;
use hub::summaries::{
    Document, DocumentKind, all_documents, document, documents_by_number, reprint,
};
use serde_json::{Value, json};
use tests::Desk;

/// 青溪县's hub with one project under way: two activities, two indicators, an update, an award in two parts.
struct Work {
    desk: Desk,
    organisation: String,
    project: String,
    tranches: Vec<String>,
}

const PROJECT: &str = "“晴禾成长”困境儿童陪伴计划";

impl Work {
    fn under_way() -> Work {
        let mut desk = Desk::new();
        desk.does_json(json!({"hub": {"editHub": {"name": "青溪县社会组织孵化基地妇联"}}}));
        let organisation = desk.organisation("青溪县慧枝社会工作服务中心");
        let mut work = Work {
            desk,
            organisation,
            project: String::new(),
            tranches: vec![],
        };
        work.project = work.makes(
            "projects",
            "addProject",
            json!({
                "name": PROJECT, "leadChannel": "grants", "organisation": work.organisation,
                "domains": ["困境儿童关爱帮扶"], "beneficiaries": ["儿童"], "places": ["云岫街道"],
                "plannedFrom": "2024-01", "plannedTo": "2024-12", "objective": "陪伴一百名困境儿童"
            }),
        );
        for state in ["approved", "active"] {
            work.does(
                "projects",
                "moveProject",
                json!({"project": work.project, "to": state}),
            );
        }
        work.plans();
        work.is_awarded();
        work
    }

    fn plans(&mut self) {
        let project = self.project.clone();
        for (on, topic, people, times, hours) in [
            ("2024-03-16", "春日读书会", "30", "42", "12"),
            ("2024-08-10", "暑期科学营", "近50", "180", "60.5"),
        ] {
            self.makes(
                "projects",
                "addActivity",
                json!({
                    "project": project, "startsOn": on, "topic": topic, "place": "妇女之家",
                    "people": people, "personTimes": times, "hours": hours
                }),
            );
        }
        let indicator = self.makes("projects", "addIndicator", json!({
            "project": project, "name": "陪伴困境儿童", "unit": "人", "level": "output", "direction": "up",
            "calculation": "sum", "baseline": "0人", "target": "100人"
        }));
        for (on, value) in [("2024-03-31", "40人"), ("2024-08-31", "35人")] {
            self.makes(
                "projects",
                "recordResult",
                json!({"indicator": indicator, "on": on, "value": value}),
            );
        }
        self.makes("projects", "addUpdate", json!({
            "project": project, "periodFrom": "2024-07", "periodTo": "2024-09",
            "progress": "孩子们更愿意开口说话，带动80多户家庭参与。", "problems": "志愿者衔接不足。", "nextSteps": "十月办作品展。"
        }));
    }

    fn is_awarded(&mut self) {
        let fund = self.makes(
            "grants",
            "addFund",
            json!({"name": "妇女儿童公益项目资金", "source": "县妇联", "promised": "200000"}),
        );
        self.does(
            "grants",
            "receiveMoney",
            json!({"fund": fund, "amount": "200000", "on": "2024-01-10"}),
        );
        self.does(
            "grants",
            "setAccount",
            json!({
                "organisation": self.organisation, "accountName": "青溪县慧枝社会工作服务中心",
                "bank": "青溪农村商业银行云岫支行", "number": "3501990000319262608"
            }),
        );
        let award = self.makes("grants", "makeAward", json!({
            "project": self.project, "fund": fund, "amount": "20000", "decidedOn": "2024-02-20",
            "tranches": [{"name": "首款", "amount": "12000"}, {"name": "尾款", "amount": "8000"}]
        }));
        self.does("grants", "signAgreement", json!({"award": award, "hubSignedOn": "2024-03-01", "organisationSignedOn": "2024-03-01"}));
        let page = self.asks("grants", "award", json!({"id": award}));
        let ids = page["tranches"].as_array().unwrap().iter();
        self.tranches = ids
            .map(|tranche| tranche["id"].as_str().unwrap().to_owned())
            .collect();
    }

    #[track_caller]
    fn does(&mut self, slice: &str, verb: &str, body: Value) -> hub::Done {
        self.desk.does_json(json!({slice: {verb: body}}))
    }

    #[track_caller]
    fn makes(&mut self, slice: &str, verb: &str, body: Value) -> String {
        self.does(slice, verb, body).made.unwrap().id
    }

    #[track_caller]
    fn asks(&self, slice: &str, query: &str, body: Value) -> Value {
        let query: hub::Query = serde_json::from_value(json!({slice: {query: body}})).unwrap();
        self.desk.asks(query)
    }

    fn pays(&mut self, tranche: usize, amount: &str, on: &str) -> String {
        self.makes(
            "grants",
            "recordDisbursement",
            json!({"tranche": self.tranches[tranche], "amount": amount, "on": on}),
        )
    }

    fn report(&self, more: Value) -> Value {
        let mut body = json!({"project": self.project});
        body.as_object_mut()
            .unwrap()
            .extend(more.as_object().unwrap().clone());
        self.asks("summaries", "progressSummary", body)
    }

    fn issues(&mut self, of: Value) -> String {
        self.makes(
            "summaries",
            "issuePaper",
            json!({"of": of, "style": "official", "language": "zh-CN"}),
        )
    }

    fn issues_report(&mut self) -> String {
        let of = json!({"document": "progress-summary", "ask": {"project": self.project}});
        self.issues(of)
    }

    fn changed_since(&self, paper: &str) -> Value {
        self.asks("summaries", "issuedPaper", json!({"id": paper}))["changed"].clone()
    }
}

#[test]
fn a_report_says_what_the_book_says_of_its_period() {
    let mut work = Work::under_way();
    work.pays(0, "12000", "2024-03-05");
    let report = work.report(json!({}));
    assert_eq!(report["letterhead"]["hub"], "青溪县社会组织孵化基地妇联");
    assert_eq!(
        report["period"],
        json!({"from": "2024-07-01", "to": "2024-09-30"})
    );
    assert_eq!(report["activities"].as_array().unwrap().len(), 1);
    assert_eq!(report["activityTotals"]["held"], 1);
    assert_eq!(report["activityTotals"]["heldSoFar"], 2);
    let indicator = &report["indicators"][0];
    assert_eq!(indicator["thisPeriod"]["value"], "35");
    assert_eq!(indicator["cumulative"]["value"], "75");
    assert_eq!(indicator["completion"], "75");
    assert_eq!(
        report["outcomes"],
        json!(["孩子们更愿意开口说话，带动80多户家庭参与。"])
    );
    assert_eq!(report["nextSteps"], json!(["十月办作品展。"]));
}

#[test]
fn time_indicators_and_money_are_three_figures() {
    let mut work = Work::under_way();
    work.pays(0, "12000", "2024-03-05");
    let report = work.report(json!({}));
    // 292 of 366 days; 75 of 100 children; no expense accepted yet.
    assert_eq!(
        report["bars"],
        json!({"time": "79", "indicators": "75", "money": null})
    );
    assert_eq!(report["money"]["awarded"], "20000.00");
    assert_eq!(report["money"]["paid"], "12000.00");
    assert_eq!(report["money"]["unpaid"], "8000.00");
    assert_eq!(
        report["money"]["paymentRate"]
            .as_str()
            .unwrap()
            .parse::<f64>()
            .unwrap(),
        60.0
    );
    assert_eq!(report["money"]["executionRate"], Value::Null);
}

#[test]
fn a_report_as_of_an_earlier_day_counts_nothing_later() {
    let mut work = Work::under_way();
    work.pays(0, "12000", "2024-08-05");
    let report = work.report(json!({"asOf": "2024-06-30", "from": "2024-01-01"}));
    assert_eq!(report["money"]["paid"], "0.00");
    assert_eq!(report["indicators"][0]["cumulative"]["value"], "40");
    assert_eq!(report["activityTotals"]["heldSoFar"], 1);
}

#[test]
fn a_period_that_ends_before_it_begins_is_refused() {
    let work = Work::under_way();
    let ask = json!({"summaries": {"progressSummary": {"project": work.project, "from": "2024-09-01", "to": "2024-08-01"}}});
    let query: hub::Query = serde_json::from_value(ask).unwrap();
    let Err(Stop::Refused(refusal)) = hub::ask(&work.desk.book, &query) else {
        panic!("not refused")
    };
    assert_eq!(refusal.code, "summaries-period-order");
}

#[test]
fn a_voucher_says_the_payment_and_what_is_left() {
    let mut work = Work::under_way();
    work.pays(0, "12000", "2024-03-05");
    let second = work.pays(1, "5000.50", "2024-09-02");
    let voucher = work.asks("summaries", "paymentVoucher", json!({"payment": second}));
    assert_eq!(voucher["voucherNo"], "拨字〔2024〕第0002号");
    assert_eq!(voucher["standing"], "valid");
    assert_eq!(voucher["amount"], "5000.50");
    assert_eq!(voucher["paidSoFar"], "17000.50");
    assert_eq!(voucher["unpaid"], "2999.50");
    assert_eq!(voucher["tranche"], "尾款");
    assert!(
        voucher["payee"]["accountMasked"]
            .as_str()
            .unwrap()
            .contains("****")
    );
}

#[test]
fn the_register_runs_per_award_and_its_totals_are_those_of_the_ledger() {
    let mut work = Work::under_way();
    let first = work.pays(0, "12000", "2024-03-05");
    work.pays(1, "5000", "2024-09-02");
    let entry = work.asks("grants", "payment", json!({"id": first}))["payment"]["entry"].clone();
    work.does(
        "grants",
        "reverseEntry",
        json!({"entry": entry, "on": "2024-09-10", "reason": "重复登记"}),
    );
    let register = work.asks("summaries", "disbursementRegister", json!({}));
    let column = |key: &str| -> Vec<&str> {
        register["rows"]
            .as_array()
            .unwrap()
            .iter()
            .map(|row| row[key].as_str().unwrap())
            .collect()
    };
    assert_eq!(column("amount"), ["12000.00", "5000.00", "-12000.00"]);
    assert_eq!(column("cumulative"), ["12000.00", "17000.00", "5000.00"]);
    assert_eq!(column("balance"), ["8000.00", "3000.00", "15000.00"]);
    assert_eq!(column("kind"), ["disbursement", "disbursement", "reversal"]);
    let totals = &register["totals"];
    assert_eq!(
        (&totals["paid"], &totals["cameBack"], &totals["net"]),
        (&json!("17000.00"), &json!("12000.00"), &json!("5000.00"))
    );
    assert_eq!(register["totals"]["payments"], 2);
}

#[test]
fn a_register_of_part_of_the_year_goes_on_from_what_was_paid_before() {
    let mut work = Work::under_way();
    work.pays(0, "12000", "2024-03-05");
    work.pays(1, "5000", "2024-09-02");
    let register = work.asks(
        "summaries",
        "disbursementRegister",
        json!({"from": "2024-07-01"}),
    );
    assert_eq!(register["rows"].as_array().unwrap().len(), 1);
    assert_eq!(register["rows"][0]["cumulative"], "17000.00");
}

#[test]
fn an_issued_paper_has_a_number_and_reprints_as_it_was() {
    let mut work = Work::under_way();
    let paper = work.issues_report();
    let listed = work.asks("summaries", "issuedPapers", json!({}));
    assert_eq!(listed["rows"][0]["no"], "报字〔2024〕第0001号");
    assert_eq!(listed["rows"][0]["title"], PROJECT);
    assert_eq!(work.changed_since(&paper), json!([]));

    work.pays(0, "12000", "2024-03-05");
    assert_eq!(work.changed_since(&paper), json!(["money"]));
    let again = reprint(&work.desk.book.reader(), paper.parse().unwrap()).unwrap();
    let Document::ProgressSummary(summary) = again.document else {
        panic!("another document")
    };
    assert!(summary.money.paid.is_zero());
    assert_eq!(
        summary.letterhead.paper_no.as_deref(),
        Some("报字〔2024〕第0001号")
    );
    work.desk.is_sound();
}

#[test]
fn a_paper_s_number_is_never_taken_back() {
    let mut work = Work::under_way();
    work.issues_report();
    assert!(work.desk.book.undo(None).is_err());
    work.issues_report();
    let listed = work.asks("summaries", "issuedPapers", json!({"text": "0002"}));
    assert_eq!(listed["total"], 1);
}

#[test]
fn a_voucher_is_issued_once_under_its_own_number() {
    let mut work = Work::under_way();
    let payment = work.pays(0, "12000", "2024-03-05");
    let of = json!({"document": "payment-voucher", "ask": {"payment": payment}});
    work.issues(of.clone());
    let op = json!({"summaries": {"issuePaper": {"of": of, "style": "plain", "language": "en"}}});
    let refused = work
        .desk
        .is_refused(serde_json::from_value::<hub::Op>(op).unwrap());
    assert_eq!(
        (refused.code.as_ref(), refused.args["no"].as_str()),
        ("papers-issued-before", "拨字〔2024〕第0001号")
    );
}

#[test]
fn a_payment_not_approved_yet_is_no_voucher_to_issue() {
    let mut work = Work::under_way();
    let payment = work.makes(
        "grants",
        "preparePayment",
        json!({"tranche": work.tranches[0], "amount": "12000", "on": "2024-10-18"}),
    );
    let of = json!({"document": "payment-voucher", "ask": {"payment": payment}});
    let op =
        json!({"summaries": {"issuePaper": {"of": of, "style": "plain", "language": "zh-CN"}}});
    let refused = work
        .desk
        .is_refused(serde_json::from_value::<hub::Op>(op).unwrap());
    assert_eq!(refused.code, "papers-voucher-without-number");
    assert_eq!(
        work.asks("summaries", "paymentVoucher", json!({"payment": payment}))["standing"],
        "draft"
    );
}

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
        assert_eq!(all_documents(&reader, kind).unwrap().len(), 1);
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
fn a_paper_that_was_never_issued_is_not_found() {
    let work = Work::under_way();
    let never = hub::procedures::papers::PaperId::fresh();
    let refused = tests::refusal(reprint(&work.desk.book.reader(), never));
    assert_eq!(refused.code, "papers-not-found");
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
