//! An award is decided, divided into tranches to the fen, and corrected while it is a draft.

use serde_json::{Value, json};

use super::office::{Office, code};

fn amounts(page: &Value) -> Vec<&str> {
    page["tranches"]
        .as_array()
        .unwrap()
        .iter()
        .map(|tranche| tranche["amount"].as_str().unwrap())
        .collect()
}

#[test]
fn percents_are_cut_to_the_fen_and_the_last_takes_the_rest() {
    let mut office = Office::open();
    let by = |percents: [&str; 3]| json!([{"name": "首款", "percent": percents[0]}, {"name": "中期款", "percent": percents[1]}, {"name": "尾款", "percent": percents[2]}]);
    for (amount, percents, expected) in [
        (
            "10000.01",
            ["50", "30", "20"],
            ["5000.00", "3000.00", "2000.01"],
        ),
        ("33.33", ["50", "30", "20"], ["16.66", "9.99", "6.68"]),
        ("0.01", ["50", "30", "20"], ["0.00", "0.00", "0.01"]),
        (
            "30000.01",
            ["60", "30", "10"],
            ["18000.00", "9000.00", "3000.01"],
        ),
    ] {
        let award = office.awards(amount, by(percents));
        assert_eq!(amounts(&office.award(&award)), expected, "{amount}");
    }
}

#[test]
fn amounts_percents_and_the_rest_may_be_mixed() {
    let mut office = Office::open();
    let award = office.awards("35000", json!([{"name": "首款", "amount": "21000"}, {"name": "中期款", "percent": "30"}, {"name": "尾款"}]));
    assert_eq!(
        amounts(&office.award(&award)),
        ["21000.00", "10500.00", "3500.00"]
    );
}

#[test]
fn a_plan_that_cannot_be_is_refused() {
    let mut office = Office::open();
    for (tranches, expected) in [
        (
            json!([{"name": "首款", "percent": "60"}, {"name": "尾款", "percent": "50"}]),
            "grants-tranche-percents",
        ),
        (
            json!([{"name": "首款", "percent": "60"}, {"name": "尾款", "percent": "30"}]),
            "grants-tranche-percents",
        ),
        (
            json!([{"name": "首款", "percent": "-5"}, {"name": "尾款"}]),
            "grants-tranche-percents",
        ),
        (
            json!([{"name": "首款"}, {"name": "尾款"}]),
            "grants-tranche-without-amount",
        ),
        (
            json!([{"name": "首款", "amount": "6000"}, {"name": "尾款", "amount": "6000"}]),
            "grants-tranches-over-award",
        ),
    ] {
        let refused = office.is_refused("makeAward", office.award_of("10000", tranches));
        assert_eq!(code(&refused), (expected, "tranches"));
    }
    let negative = office.is_refused(
        "makeAward",
        office.award_of(
            "10000",
            json!([{"name": "首款", "amount": "-1"}, {"name": "尾款"}]),
        ),
    );
    assert_eq!(code(&negative), ("grants-amount-not-positive", "amount"));
}

#[test]
fn a_project_without_organisation_needs_one_named() {
    let mut office = Office::open();
    let project = super::office::made(office.desk.does_json(json!({"projects": {"addProject": {"name": "社区女性志愿者培育", "leadChannel": "grants"}}})));
    let mut award = office.award_of("5000", json!([{"name": "首款"}]));
    award["project"] = json!(project);
    assert_eq!(
        code(&office.is_refused("makeAward", award.clone())),
        ("grants-project-without-organisation", "organisation")
    );
    award["organisation"] = json!(office.organisation);
    office.does("makeAward", award);
    let remove = json!({"projects": {"removeProject": {"project": project}}});
    let refused = office
        .desk
        .is_refused(serde_json::from_value::<hub::Op>(remove).unwrap());
    assert_eq!(refused.code, "projects-in-use", "an award names it");
}

#[test]
fn a_draft_is_edited_undone_and_numbered_without_a_gap() {
    let mut office = Office::open();
    let award = office.awards_in_one("10000");
    assert_eq!(office.award(&award)["award"]["no"], "资〔2024〕001号");
    office.does(
        "editAward",
        json!({
            "award": award, "fund": office.fund, "amount": "12000", "decidedOn": "2024-02-21",
            "tranches": [{"name": "首款", "percent": "60"}, {"name": "尾款"}]
        }),
    );
    let page = office.award(&award);
    assert_eq!(amounts(&page), ["7200.00", "4800.00"]);
    assert_eq!(page["draft"], true);
    office.desk.book.undo(None).unwrap();
    assert_eq!(amounts(&office.award(&award)), ["10000.00"]);
    office.desk.book.undo(None).unwrap();
    assert_eq!(office.asks("awards", json!({}))["total"], 0);
    let next = office.awards_in_one("8000");
    assert_eq!(office.award(&next)["award"]["no"], "资〔2024〕001号");
    office.is_sound();
}

#[test]
fn a_signed_award_is_no_draft_any_more() {
    let mut office = Office::open();
    let award = office.awards_in_one("10000");
    office.does(
        "signAgreement",
        json!({"award": award, "hubSignedOn": "2024-03-01"}),
    );
    let edit = json!({"award": award, "fund": office.fund, "amount": "1", "decidedOn": "2024-02-20", "tranches": [{"name": "首款"}]});
    assert_eq!(
        office.is_refused("editAward", edit).code,
        "grants-award-not-draft"
    );
}

#[test]
fn an_award_is_not_decided_tomorrow() {
    let mut office = Office::open();
    let mut award = office.award_of("5000", json!([{"name": "首款"}]));
    award["decidedOn"] = json!("2024-10-19");
    assert_eq!(
        code(&office.is_refused("makeAward", award)),
        ("grants-in-future", "decidedOn")
    );
}
