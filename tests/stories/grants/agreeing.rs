//! The agreement, the conditions of each tranche, and the ways an award is stopped or ends.

use serde_json::json;

use super::office::{Office, code, text};

#[test]
fn with_both_signatures_the_award_goes_active_and_its_money_is_bound() {
    let mut office = Office::open();
    let award = office.awards(
        "10000",
        json!([{"name": "首款", "conditions": [{"kind": "agreement", "label": "资助协议已签订"}]}]),
    );
    office.does(
        "signAgreement",
        json!({"award": award, "hubSignedOn": "2024-03-01"}),
    );
    let page = office.award(&award);
    assert_eq!(page["award"]["state"], "agreementPending");
    assert_eq!(page["award"]["agreementNo"], "协〔2024〕001号");
    office.does(
        "signAgreement",
        json!({"award": award, "organisationSignedOn": "2024-03-05"}),
    );
    let page = office.award(&award);
    assert_eq!(page["award"]["state"], "active");
    assert_eq!(page["award"]["signedOn"], "2024-03-05");
    assert_eq!(page["tranches"][0]["conditions"][0]["state"], "accepted");
    assert_eq!(office.the_fund()["committed"], "10000.00");
    assert_eq!(office.the_fund()["reserved"], "0.00");
    office.is_sound();
}

#[test]
fn tranches_that_do_not_add_up_are_refused_when_it_is_signed() {
    let mut office = Office::open();
    let award = office.awards(
        "15000",
        json!([{"name": "首款", "amount": "7500"}, {"name": "尾款", "amount": "4500"}]),
    );
    let sign =
        json!({"award": award, "hubSignedOn": "2024-03-01", "organisationSignedOn": "2024-03-01"});
    let refused = office.is_refused("signAgreement", sign);
    assert_eq!(code(&refused), ("grants-tranches-sum", "tranches"));
    assert_eq!(refused.args["difference"], "3,000.00");
}

#[test]
fn signatures_come_after_the_decision_and_once() {
    let mut office = Office::open();
    let award = office.awards_in_one("5000");
    let sign = |on: &str| json!({"award": award, "hubSignedOn": on, "organisationSignedOn": on});
    assert_eq!(
        code(&office.is_refused("signAgreement", sign("2024-02-19"))),
        ("grants-signed-before-decision", "hubSignedOn")
    );
    assert_eq!(
        code(&office.is_refused("signAgreement", sign("2024-11-01"))),
        ("grants-in-future", "hubSignedOn")
    );
    assert_eq!(
        code(&office.is_refused("signAgreement", json!({"award": award}))),
        ("base-required", "hubSignedOn")
    );
    office.does("signAgreement", sign("2024-03-01"));
    assert_eq!(
        office.is_refused("signAgreement", sign("2024-03-01")).code,
        "grants-award-move"
    );
}

#[test]
fn an_agreement_number_belongs_to_one_award() {
    let mut office = Office::open();
    let first = office.awards_in_one("5000");
    let second = office.awards_in_one("5000");
    let sign = |award: &str| json!({"award": award, "agreementNo": "青溪协[2024]7号", "hubSignedOn": "2024-03-01"});
    office.does("signAgreement", sign(&first));
    assert_eq!(
        office.award(&first)["award"]["agreementNo"],
        "青溪协〔2024〕7号"
    );
    assert_eq!(
        code(&office.is_refused("signAgreement", sign(&second))),
        ("grants-agreement-no-taken", "agreementNo")
    );
}

#[test]
fn a_blocked_tranche_says_every_reason_with_the_way_to_meet_it() {
    let mut office = Office::unfunded();
    let award = office.awards("10000", json!([{"name": "首款", "conditions": [
        {"kind": "agreement", "label": "资助协议已签订"}, {"kind": "report", "label": "项目实施方案"}
    ]}]));
    let codes = |office: &Office| -> Vec<String> {
        let page = office.award(&award);
        page["tranches"][0]["blockers"]
            .as_array()
            .unwrap()
            .iter()
            .map(|b| text(&b["refusal"]["code"]))
            .collect()
    };
    assert_eq!(
        codes(&office),
        [
            "grants-not-signed",
            "grants-condition-open",
            "grants-condition-open",
            "grants-fund-short"
        ]
    );
    office.signs(&award);
    office.receives("10000", "2024-02-01");
    assert_eq!(codes(&office), ["grants-condition-open"]);
    let page = office.award(&award);
    let blocker = &page["tranches"][0]["blockers"][0];
    assert_eq!(blocker["remedy"]["kind"], "acceptCondition");
    office.does(
        "acceptCondition",
        json!({"condition": blocker["remedy"]["condition"], "evidence": "方案纸质件，2024年第3卷"}),
    );
    assert!(codes(&office).is_empty());
    assert_eq!(office.award(&award)["tranches"][0]["state"], "releasable");
}

#[test]
fn nothing_is_paid_before_its_condition_is_met() {
    let mut office = Office::open();
    let award = office.awards(
        "10000",
        json!([{"name": "首款", "conditions": [{"kind": "assessment", "label": "中期评估合格"}]}]),
    );
    office.signs(&award);
    let tranche = office.tranche(&award, 1);
    let pay = json!({"tranche": tranche, "amount": "10000", "on": "2024-04-01"});
    let refused = office.is_refused("preparePayment", pay.clone());
    assert_eq!(code(&refused), ("grants-condition-open", "tranche"));
    assert_eq!(refused.args["condition"], "中期评估合格");
    let condition = text(&office.award(&award)["tranches"][0]["conditions"][0]["id"]);
    assert_eq!(
        code(&office.is_refused(
            "acceptCondition",
            json!({"condition": condition, "evidence": " "})
        )),
        ("base-required", "evidence")
    );
    office.does(
        "acceptCondition",
        json!({"condition": condition, "evidence": "评估表"}),
    );
    assert_eq!(
        office
            .is_refused(
                "acceptCondition",
                json!({"condition": condition, "evidence": "评估表"})
            )
            .code,
        "grants-condition-met"
    );
    office.does("preparePayment", pay);
}

#[test]
fn a_suspended_award_is_not_paid_until_it_is_resumed() {
    let mut office = Office::open();
    let (award, tranche) = office.has_award("5000");
    assert_eq!(
        office
            .is_refused("resumeAward", json!({"award": award, "reason": "x"}))
            .code,
        "grants-not-suspended"
    );
    office.does(
        "holdAward",
        json!({"award": award, "reason": "进展报告逾期"}),
    );
    assert_eq!(office.award(&award)["tranches"][0]["state"], "held");
    let pay = json!({"tranche": tranche, "amount": "5000", "on": "2024-04-01"});
    assert_eq!(
        code(&office.is_refused("recordDisbursement", pay.clone())),
        ("grants-award-suspended", "award")
    );
    office.does("resumeAward", json!({"award": award, "reason": "已补交"}));
    office.does("recordDisbursement", pay);
}

#[test]
fn an_organisation_on_hold_is_not_paid() {
    let mut office = Office::open();
    let (_, tranche) = office.has_award("5000");
    let hold = json!({"organisation": office.organisation, "reason": "列入活动异常名录"});
    assert_eq!(
        office.is_refused("liftHold", hold.clone()).code,
        "grants-not-held"
    );
    office.does("holdOrganisation", hold.clone());
    assert_eq!(
        office.is_refused("holdOrganisation", hold.clone()).code,
        "grants-held-already"
    );
    let pay = json!({"tranche": tranche, "amount": "5000", "on": "2024-04-01"});
    let refused = office.is_refused("recordDisbursement", pay.clone());
    assert_eq!(code(&refused), ("grants-organisation-held", "award"));
    assert_eq!(refused.args["reason"], "列入活动异常名录");
    office.does(
        "liftHold",
        json!({"organisation": office.organisation, "reason": "已移出名录"}),
    );
    office.does("recordDisbursement", pay);
}

#[test]
fn closing_releases_what_was_not_paid() {
    let mut office = Office::open();
    let (award, tranche) = office.has_award("10000");
    office.pays(&tranche, "4000", "2024-04-01");
    let close = json!({"award": award, "to": "closed", "on": "2024-10-18", "owed": "4000", "owedDueOn": "2024-12-31"});
    office.does("closeAward", close.clone());
    let fund = office.the_fund();
    assert_eq!(
        (fund["committed"].as_str(), fund["free"].as_str()),
        (Some("4000.00"), Some("196000.00"))
    );
    assert_eq!(office.award(&award)["tranches"][0]["state"], "cancelled");
    let pay = json!({"tranche": tranche, "amount": "1", "on": "2024-10-18"});
    assert_eq!(
        office.is_refused("recordDisbursement", pay).code,
        "grants-award-not-active"
    );
    assert_eq!(
        office.is_refused("closeAward", close).code,
        "grants-award-move"
    );
    office.is_sound();
}

#[test]
fn an_award_with_a_payment_on_its_way_or_dated_later_is_not_closed() {
    let mut office = Office::open();
    let (award, tranche) = office.has_award("10000");
    office.does(
        "preparePayment",
        json!({"tranche": tranche, "amount": "4000", "on": "2024-04-01"}),
    );
    let close = |on: &str| json!({"award": award, "to": "closed", "on": on});
    assert_eq!(
        office.is_refused("closeAward", close("2024-10-18")).code,
        "grants-close-in-flight"
    );
    let payment = text(&office.award(&award)["payments"][0]["id"]);
    office.does("approvePayment", json!({"payment": payment}));
    office.does(
        "payPayment",
        json!({"payment": payment, "on": "2024-04-01"}),
    );
    assert_eq!(
        code(&office.is_refused("closeAward", close("2024-03-31"))),
        ("grants-before-entry", "on")
    );
}

#[test]
fn what_was_never_paid_is_cancelled_and_what_was_is_terminated() {
    let mut office = Office::open();
    let (award, tranche) = office.has_award("5000");
    let end =
        |to: &str| json!({"award": award, "to": to, "on": "2024-10-18", "reason": "组织注销"});
    assert_eq!(
        office.is_refused("closeAward", end("terminated")).code,
        "grants-terminate-before-payment"
    );
    assert_eq!(
        office.is_refused("closeAward", end("active")).code,
        "grants-award-move"
    );
    office.pays(&tranche, "1000", "2024-04-01");
    assert_eq!(
        office.is_refused("closeAward", end("cancelled")).code,
        "grants-cancel-after-payment"
    );
    assert_eq!(
        code(&office.is_refused(
            "closeAward",
            json!({"award": award, "to": "terminated", "on": "2024-10-18"})
        )),
        ("base-required", "reason")
    );
    let unexplained = office.is_refused("closeAward", end("terminated"));
    assert_eq!(code(&unexplained), ("grants-close-unexplained", "owed"));
    let mut claw_back = end("terminated");
    claw_back["owed"] = json!("1000");
    assert_eq!(
        code(&office.is_refused("closeAward", claw_back.clone())),
        ("grants-owed-without-day", "owedDueOn")
    );
    claw_back["owedDueOn"] = json!("2024-11-30");
    office.does("closeAward", claw_back);
    let unsigned = office.awards_in_one("5000");
    office.does(
        "closeAward",
        json!({"award": unsigned, "to": "lapsed", "on": "2024-10-18", "reason": "逾期未签"}),
    );
    assert_eq!(office.the_fund()["reserved"], "0.00");
    office.is_sound();
}

#[test]
fn a_suspended_award_is_not_signed_again() {
    let mut office = Office::open();
    let (award, _) = office.has_award("5000");
    office.does("holdAward", json!({"award": award, "reason": "核查"}));
    let sign = json!({"award": award, "hubSignedOn": "2024-03-02"});
    assert_eq!(
        office.is_refused("signAgreement", sign).code,
        "grants-signed-already"
    );
}

#[test]
fn a_payment_whose_condition_was_taken_back_since_shows_as_a_finding() {
    let mut office = Office::open();
    let award = office.awards(
        "5000",
        json!([{"name": "首款", "conditions": [{"kind": "report", "label": "实施方案"}]}]),
    );
    office.signs(&award);
    let condition = text(&office.award(&award)["tranches"][0]["conditions"][0]["id"]);
    let accepted = office.does(
        "acceptCondition",
        json!({"condition": condition, "evidence": "方案"}),
    );
    let tranche = office.tranche(&award, 1);
    office.pays(&tranche, "2000", "2024-04-01");
    office.desk.book.undo(Some(accepted.seq)).unwrap();
    let finding = &office.award(&award)["findings"][0];
    assert_eq!(finding["code"], "grants-found-paid-unmet");
    assert_eq!(finding["args"]["condition"], "实施方案");
    office.is_sound();
}

#[test]
fn an_archived_organisation_is_not_paid() {
    let mut office = Office::open();
    let (award, tranche) = office.has_award("5000");
    office
        .desk
        .does_json(json!({"registry": {"archiveOrganisation": {
            "organisation": office.organisation, "reason": "已停止活动"
        }}}));
    let pay = json!({"tranche": tranche, "amount": "5000", "on": "2024-04-01"});
    let refused = office.is_refused("recordDisbursement", pay);
    assert_eq!(code(&refused), ("grants-organisation-gone", "award"));
    let blocker = &office.award(&award)["tranches"][0]["blockers"][0];
    assert_eq!(blocker["remedy"]["kind"], "openOrganisation");
}
