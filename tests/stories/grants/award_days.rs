//! An award comes after what it rests on, and keeps what it was approved under.

use serde_json::json;

use super::call_room::{CallRoom, merge};
use super::office::{Office, code, made, said, text};

#[test]
fn an_award_is_not_older_than_its_fund() {
    let mut office = Office::open();
    let mut award = office.award_of("5000", json!([{"name": "首款"}]));
    award["decidedOn"] = json!("2010-01-01");
    let refused = office.is_refused("makeAward", award);
    assert_eq!(code(&refused), ("grants-award-before-fund", "decidedOn"));
    assert!(said(&refused).contains("2024-01-01"));
    let award = office.awards_in_one("5000");
    let edit = json!({"award": award, "fund": office.fund, "amount": "5000", "decidedOn": "2023-12-31", "tranches": [{"name": "首款"}]});
    let refused = office.is_refused("editAward", edit);
    assert_eq!(code(&refused), ("grants-award-before-fund", "decidedOn"));
}

/// Approved on condition that the charter comes, awarded: its award.
fn on_condition(room: &mut CallRoom) -> String {
    let id = room.is_scored(["35", "50"]);
    room.decides(
        &id,
        json!({"outcome": "approvedWithConditions", "amount": "20000", "conditions": "须补章程"}),
    );
    room.is_noticed();
    let mut award = room.award_of(&id);
    merge(&mut award, json!({"note": "第一期"}));
    made(room.office.does("awardApplication", award))
}

#[test]
fn the_first_tranche_waits_for_what_was_decided() {
    let mut room = CallRoom::open();
    let award = on_condition(&mut room);
    let page = room.office.award(&award);
    let labels = |page: &serde_json::Value, tranche: usize| -> Vec<String> {
        let conditions = page["tranches"][tranche]["conditions"].as_array().unwrap();
        conditions.iter().map(|one| text(&one["label"])).collect()
    };
    assert_eq!(labels(&page, 0), ["协议已签", "须补章程"]);
    assert!(labels(&page, 1).is_empty());
    assert_eq!(page["note"], "第一期\n须补章程");
    // A plan that is written anew keeps it.
    room.office.does(
        "editAward",
        json!({"award": award, "fund": room.office.fund, "amount": "20000", "decidedOn": "2024-10-16",
            "tranches": [{"name": "首款", "percent": "50"}, {"name": "尾款"}]}),
    );
    assert_eq!(labels(&room.office.award(&award), 0), ["须补章程"]);
    room.office.does(
        "signAgreement",
        json!({"award": award, "hubSignedOn": "2024-10-17", "organisationSignedOn": "2024-10-17"}),
    );
    let tranche = room.office.tranche(&award, 1);
    let pay = json!({"tranche": tranche, "amount": "1000", "on": "2024-10-18"});
    let blocked = room.office.is_refused("preparePayment", pay.clone());
    assert!(said(&blocked).contains("须补章程"));
    let condition = text(&room.office.award(&award)["tranches"][0]["conditions"][0]["id"]);
    room.office.does(
        "acceptCondition",
        json!({"condition": condition, "evidence": "章程已备案"}),
    );
    room.office.does("preparePayment", pay);
    room.office.is_sound();
}
