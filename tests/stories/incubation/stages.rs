//! Stage after stage, each with its paper.

use serde_json::json;
use tests::Desk;

use super::{NOT_A_STAY, TO_SIGNED, a_stay, goes, page};
use crate::channel::{makes, refused, sees};

#[test]
fn an_organisation_is_led_from_the_enquiry_to_the_follow_up() {
    let mut desk = Desk::new();
    let stay = a_stay(&mut desk);
    goes(&mut desk, &stay, &TO_SIGNED);
    let signed = page(&desk, &stay);
    assert_eq!(signed["stay"]["no"], "入驻〔2024〕001号");
    assert_eq!(
        signed["stay"]["period"],
        json!({ "from": "2024-04-01", "to": "2025-03-31" })
    );
    goes(
        &mut desk,
        &stay,
        &[
            ("incubating", "2024-04-08"),
            ("exitAssessment", "2024-09-20"),
        ],
    );
    goes(
        &mut desk,
        &stay,
        &[("graduated", "2024-09-30"), ("followUp", "2024-10-18")],
    );
    let page = page(&desk, &stay);
    let moves = page["moves"].as_array().unwrap();
    assert_eq!(moves.len(), 11);
    assert_eq!(moves[6]["paper"], "入驻协议扫描件");
    assert!(moves.iter().all(|one| one["actor"] == "林晓"));
    assert_eq!(page["stay"]["stage"], "followUp");
    desk.is_sound();
}

#[test]
fn stages_follow_in_order_and_need_their_papers() {
    let mut desk = Desk::new();
    let stay = a_stay(&mut desk);
    let at = |to: &str, date: &str| json!({ "incubation": stay, "to": to, "date": date });
    refused(
        &mut desk,
        "incubation",
        "moveStage",
        at("incubating", "2024-03-05"),
        "incubation-move-not-allowed",
        "to",
    );
    refused(
        &mut desk,
        "incubation",
        "moveStage",
        at("application", "2024-02-28"),
        "incubation-move-before-last",
        "date",
    );
    refused(
        &mut desk,
        "incubation",
        "moveStage",
        at("application", "2024-10-19"),
        "incubation-move-in-future",
        "date",
    );
    refused(
        &mut desk,
        "incubation",
        "moveStage",
        at("notAccepted", "2024-03-05"),
        "incubation-reason-missing",
        "reason",
    );
    goes(&mut desk, &stay, &TO_SIGNED[..5]);
    refused(
        &mut desk,
        "incubation",
        "moveStage",
        at("signed", "2024-04-01"),
        "incubation-agreement-missing",
        "paper",
    );
    let mut nowhere = at("signed", "2024-04-01");
    nowhere["paper"] = json!("入驻协议");
    refused(
        &mut desk,
        "incubation",
        "moveStage",
        nowhere.clone(),
        "incubation-residency-missing",
        "residency",
    );
    nowhere["residency"] = json!("virtual");
    nowhere["periodTo"] = json!("2024-03-31");
    refused(
        &mut desk,
        "incubation",
        "moveStage",
        nowhere.clone(),
        "incubation-period-reversed",
        "periodTo",
    );
    nowhere["periodTo"] = json!("2026-04-01");
    refused(
        &mut desk,
        "incubation",
        "moveStage",
        nowhere,
        "incubation-period-too-long",
        "periodTo",
    );
    goes(&mut desk, &stay, &TO_SIGNED[5..]);
    goes(
        &mut desk,
        &stay,
        &[
            ("incubating", "2024-04-08"),
            ("exitAssessment", "2024-09-20"),
        ],
    );
    refused(
        &mut desk,
        "incubation",
        "moveStage",
        at("graduated", "2024-09-30"),
        "incubation-assessment-missing",
        "paper",
    );
    goes(&mut desk, &stay, &[("left", "2024-10-08")]);
    refused(
        &mut desk,
        "incubation",
        "moveStage",
        at("incubating", "2024-10-09"),
        "incubation-stay-ended",
        "to",
    );
    let unknown = json!({ "incubation": NOT_A_STAY, "to": "application", "date": "2024-03-05" });
    refused(
        &mut desk,
        "incubation",
        "moveStage",
        unknown,
        "incubation-not-found",
        "incubation",
    );
    desk.is_sound();
}

#[test]
fn one_organisation_has_one_running_stay() {
    let mut desk = Desk::new();
    let stay = a_stay(&mut desk);
    let organisation = page(&desk, &stay)["stay"]["organisation"].clone();
    let again = json!({ "organisation": organisation, "date": "2024-10-08" });
    refused(
        &mut desk,
        "incubation",
        "takeIn",
        again.clone(),
        "incubation-already-running",
        "organisation",
    );
    goes(&mut desk, &stay, &[("notAccepted", "2024-03-08")]);
    makes(&mut desk, "incubation", "takeIn", again);
    assert_eq!(
        sees(&desk, "incubation", "incubations", json!({}))["total"],
        2
    );
    assert_eq!(
        sees(
            &desk,
            "incubation",
            "incubations",
            json!({ "running": true })
        )["total"],
        1
    );
}

#[test]
fn what_began_before_the_book_is_recorded_as_it_stands() {
    let mut desk = Desk::new();
    let organisation = desk.organisation("青溪县鹭汀镇剪纸协会");
    let later = json!({ "organisation": organisation, "stage": "incubating", "since": "2024-11" });
    refused(
        &mut desk,
        "incubation",
        "recordAsIs",
        later,
        "incubation-move-in-future",
        "since",
    );
    let as_is = json!({ "organisation": organisation, "stage": "incubating", "since": "2023-07", "source": "社会组织名册" });
    let stay = makes(&mut desk, "incubation", "recordAsIs", as_is.clone());
    refused(
        &mut desk,
        "incubation",
        "recordAsIs",
        as_is,
        "incubation-already-running",
        "organisation",
    );
    let page = page(&desk, &stay);
    assert_eq!(page["stay"]["since"], "2023-07");
    assert_eq!(page["moves"][0]["asIs"], true);
    goes(
        &mut desk,
        &stay,
        &[
            ("exitAssessment", "2024-09-20"),
            ("graduated", "2024-10-08"),
        ],
    );
    desk.is_sound();
}
