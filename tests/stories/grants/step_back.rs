//! An older step is taken back after others took the room that it had freed.

use serde_json::{Value, json};

use super::call_room::{CallRoom, call_of, merge};
use super::office::{Office, code, made, said};

/// The number of an operation's entry.
fn seq(office: &mut Office, verb: &str, body: Value) -> i64 {
    office.does(verb, body).seq
}

#[track_caller]
fn stays(office: &mut Office, seq: i64) -> hub::Refusal {
    let refused = tests::refusal(hub::undo(&mut office.desk.book, Some(seq)));
    office.is_sound();
    refused
}

fn goes_back(office: &mut Office, seq: i64) {
    hub::undo(&mut office.desk.book, Some(seq)).unwrap();
    office.is_sound();
}

fn moves(id: &str, to: &str, on: &str) -> Value {
    json!({"application": id, "to": to, "on": on, "reason": "材料不实"})
}

#[test]
fn an_application_comes_back_only_as_the_one_of_its_year() {
    let mut room = CallRoom::open();
    let first = room.applies();
    let turned_down = moves(&first, "ineligible", "2024-09-12");
    let turned_down = seq(&mut room.office, "moveApplication", turned_down);
    let second = room.applies();
    let refused = stays(&mut room.office, turned_down);
    assert_eq!(code(&refused), ("grants-rule-once-a-year", "entry"));
    insta::assert_snapshot!(said(&refused), @r"
    青溪县慧枝社会工作服务中心本年度已有申报或立项：申字〔2024〕002号
    同一组织每年限报一项；可撤回其中一项申报，未签的立项可按失效办理
    ");
    room.moves(&second, "withdrawn", "2024-09-13", Some("并入前一项"));
    goes_back(&mut room.office, turned_down);
    assert_eq!(
        room.application(&first)["application"]["state"],
        "submitted"
    );
    // Nor does the latest step go back, since an older one was taken back after it.
    let refused = tests::refusal(hub::undo(&mut room.office.desk.book, None));
    assert_eq!(code(&refused), ("grants-rule-once-a-year", "entry"));
}

#[test]
fn nothing_waits_again_in_a_call_that_is_over() {
    let mut room = CallRoom::open();
    let id = room.applies();
    let withdrawn = moves(&id, "withdrawn", "2024-09-12");
    let withdrawn = seq(&mut room.office, "moveApplication", withdrawn);
    let end = json!({"call": room.call, "to": "finished"});
    let end = seq(&mut room.office, "endCall", end);
    let refused = stays(&mut room.office, withdrawn);
    assert_eq!(code(&refused), ("grants-undo-call-over", "entry"));
    said(&refused);
    goes_back(&mut room.office, end);
    goes_back(&mut room.office, withdrawn);
}

#[test]
fn what_was_awarded_stays_decided() {
    let mut room = CallRoom::open();
    let id = room.is_eligible();
    let reviewer = room.seats("许文澜");
    room.reviews();
    room.scores(&reviewer, &id, ["35", "50"]);
    let decision = json!({"application": id, "minutes": "青妇会〔2024〕9号", "on": "2024-09-29",
        "outcome": "approved", "amount": "20000"});
    let decided = seq(&mut room.office, "decideApplication", decision);
    room.is_noticed();
    let award = room.award_of(&id);
    let award = room.office.does("awardApplication", award);
    let (award, no) = (
        award.made.clone().unwrap().id,
        award.made.unwrap().no.unwrap(),
    );
    let refused = tests::refusal(hub::undo(&mut room.office.desk.book, Some(decided)));
    // Its project was new, so the application has moved on as well; either answer keeps the decision.
    assert!(["grants-undo-awarded", "journal-moved-on"].contains(&&*refused.code));
    let lapse = json!({"award": award, "to": "lapsed", "on": "2024-10-17", "reason": "未按期签约"});
    let lapsed = seq(&mut room.office, "closeAward", lapse);
    let anew = room.award_of(&id);
    let anew = made(room.office.does("awardApplication", anew));
    let refused = stays(&mut room.office, lapsed);
    assert_eq!(code(&refused), ("grants-undo-awarded-anew", "entry"));
    assert!(said(&refused).contains(&no));
    let lapse = json!({"award": anew, "to": "lapsed", "on": "2024-10-17", "reason": "改签原立项"});
    room.office.does("closeAward", lapse);
    goes_back(&mut room.office, lapsed);
    assert_eq!(
        room.office.award(&award)["award"]["state"],
        "agreementPending"
    );
}

#[test]
fn an_award_comes_back_within_its_fund() {
    let mut office = Office::open();
    let first = office.awards_in_one("120000");
    let lapse = json!({"award": first, "to": "lapsed", "on": "2024-03-01", "reason": "未按期签约"});
    let lapsed = seq(&mut office, "closeAward", lapse);
    let second = office.awards_in_one("150000");
    let refused = stays(&mut office, lapsed);
    assert_eq!(code(&refused), ("grants-over-fund", "entry"));
    assert!(said(&refused).contains("70,000.00"), "{}", said(&refused));
    office.receives("70000", "2024-03-05");
    goes_back(&mut office, lapsed);
    office.signs(&second);
    office.signs(&first);
    office.is_sound();
}

#[test]
fn a_draft_is_not_raised_again_over_what_others_took() {
    let mut office = Office::open();
    let award = office.awards_in_one("150000");
    let mut less = office.award_of("50000", json!([{"name": "一次性拨付"}]));
    merge(&mut less, json!({"award": award}));
    let lowered = seq(&mut office, "editAward", less);
    office.awards_in_one("100000");
    let refused = stays(&mut office, lowered);
    assert_eq!(code(&refused), ("grants-over-fund", "entry"));
}

#[test]
fn a_payment_goes_on_its_way_again_within_its_tranche() {
    let mut office = Office::open();
    let (_, tranche) = office.has_award("10000");
    let prepare = |amount: &str| json!({"tranche": tranche, "amount": amount, "on": "2024-10-18"});
    let payment = made(office.does("preparePayment", prepare("6000")));
    let rejected = json!({"payment": payment, "reason": "账户待核"});
    let rejected = seq(&mut office, "rejectPayment", rejected);
    let other = made(office.does("preparePayment", prepare("5000")));
    let refused = stays(&mut office, rejected);
    assert_eq!(refused.field.as_deref(), Some("entry"));
    assert_eq!(&*refused.code, "grants-over-award");
    office.does("rejectPayment", json!({"payment": other, "reason": "重复"}));
    goes_back(&mut office, rejected);
    assert_eq!(office.payment(&payment)["payment"]["state"], "prepared");
}

#[test]
fn a_payment_does_not_come_back_to_an_award_that_is_over() {
    let mut office = Office::open();
    let (award, tranche) = office.has_award("10000");
    let payment = json!({"tranche": tranche, "amount": "6000", "on": "2024-10-18"});
    let payment = made(office.does("preparePayment", payment));
    let rejected = json!({"payment": payment, "reason": "项目停办"});
    let rejected = seq(&mut office, "rejectPayment", rejected);
    let end = json!({"award": award, "to": "cancelled", "on": "2024-10-18", "reason": "项目停办"});
    office.does("closeAward", end);
    let refused = stays(&mut office, rejected);
    assert_eq!(code(&refused), ("grants-award-not-active", "entry"));
}

#[test]
fn a_condition_that_a_payment_relied_on_stays_met() {
    let mut office = Office::open();
    let award = office.awards(
        "10000",
        json!([{"name": "一次性拨付", "conditions": [{"kind": "document", "label": "开户信息"}]}]),
    );
    office.signs(&award);
    let tranche = office.tranche(&award, 1);
    let condition = office.award(&award)["tranches"][0]["conditions"][0]["id"].clone();
    let accept = json!({"condition": condition, "evidence": "开户许可证复印件"});
    let accepted = seq(&mut office, "acceptCondition", accept);
    office.pays(&tranche, "4000", "2024-10-18");
    let refused = stays(&mut office, accepted);
    assert_eq!(code(&refused), ("grants-undo-condition-relied-on", "entry"));
    assert!(said(&refused).contains("4,000.00"));
}

#[test]
fn a_sub_grant_grows_again_within_its_award() {
    let mut office = Office::open();
    let (award, _) = office.has_award("10000");
    let grant = |amount: &str| {
        json!({"award": award, "recipient": "云岫社区巾帼志愿服务队", "purpose": "楼栋互助",
        "amount": amount, "agreedOn": "2024-05-01"})
    };
    let sub = made(office.does("addSubGrant", grant("8000")));
    let mut less = grant("3000");
    merge(&mut less, json!({"subGrant": sub}));
    let lowered = seq(&mut office, "editSubGrant", less);
    office.does("addSubGrant", grant("6000"));
    let refused = stays(&mut office, lowered);
    assert_eq!(code(&refused), ("grants-award-below-sub-grants", "entry"));
    assert_eq!(refused.args["short"], "4,000.00");
}

#[test]
fn the_rules_that_applications_were_made_under_stay() {
    let mut office = Office::open();
    let call = made(office.does("addCall", call_of(&office)));
    let mut stricter = call_of(&office);
    stricter["rules"][0]["amount"] = json!("25000");
    stricter["call"] = json!(call);
    let edited = seq(&mut office, "editCall", stricter);
    let published = seq(&mut office, "publishCall", json!({"call": call}));
    let mut room = CallRoom { office, call };
    room.applies();
    for step in [edited, published] {
        let refused = stays(&mut room.office, step);
        // The number of a call that was published may have been printed.
        let kept = [
            "grants-call-in-use",
            "journal-number-passed",
            "journal-moved-on",
        ];
        assert!(kept.contains(&&*refused.code), "{refused:?}");
    }
    assert_eq!(room.page()["state"], "published");
}

#[test]
fn a_budget_that_was_amended_and_spent_stays() {
    let mut office = Office::open();
    let award = office.awards_in_one("10000");
    let budget = |activity: &str, tax: &str| json!([{"class": "activity", "line": "项目活动费", "amount": activity}, {"class": "tax", "line": "税费", "amount": tax}]);
    office.does(
        "setBudget",
        json!({"award": award, "lines": budget("8000", "2000")}),
    );
    office.signs(&award);
    let amend = json!({"award": award, "kind": "budget", "on": "2024-06-03", "reason": "活动增加",
        "paper": "补充协议〔2024〕1号", "lines": budget("9000", "1000")});
    let amended = seq(&mut office, "amendAward", amend);
    let line = office.asks("spending", json!({"award": award}))["lines"][0]["id"].clone();
    let report = made(office.does(
        "askForReport",
        json!({"award": award, "name": "期末支出报告"}),
    ));
    let spent = json!([{"spentOn": "2024-06-20", "payee": "青溪印务", "amount": "8500", "budgetLine": line, "receiptNo": "01301"}]);
    office.does(
        "submitReport",
        json!({"report": report, "submittedOn": "2024-10-08", "lines": spent}),
    );
    office.does("decideExpenses", json!({"report": report}));
    office.does(
        "acceptReport",
        json!({"report": report, "on": "2024-10-18"}),
    );
    let refused = stays(&mut office, amended);
    assert_eq!(code(&refused), ("grants-budget-below-accepted", "entry"));
    assert!(said(&refused).contains("500.00"), "{}", said(&refused));
}
