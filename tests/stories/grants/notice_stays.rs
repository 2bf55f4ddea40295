//! A notice that awards were made on stays up, and so do its days.

use serde_json::json;

use super::call_room::CallRoom;
use super::office::{code, made, said, text};

#[test]
fn a_notice_stays_once_awards_were_made_on_it() {
    let mut room = CallRoom::open();
    let id = room.is_approved();
    let notice = room.is_noticed();
    let award = room.award_of(&id);
    let award = made(room.office.does("awardApplication", award));
    let no = text(&room.office.award(&award)["award"]["no"]);
    let withdraw = json!({"notice": notice, "reason": "名称有误"});
    let refused = room.office.is_refused("withdrawNotice", withdraw.clone());
    assert_eq!(code(&refused), ("grants-notice-awarded", "notice"));
    assert!(said(&refused).contains(&no), "{}", said(&refused));

    // Once the award came to nothing, nothing stands on the notice.
    room.office.does(
        "closeAward",
        json!({"award": award, "to": "lapsed", "on": "2024-10-18", "reason": "未签协议"}),
    );
    room.office.does("withdrawNotice", withdraw);
    room.office.is_sound();
}

#[test]
fn nor_does_the_table_of_working_days_move_its_end() {
    let mut room = CallRoom::open();
    let id = room.is_approved();
    room.is_noticed();
    // Five working days from Tuesday the 8th to Monday the 14th; awarded on the 16th.
    let award = room.award_of(&id);
    room.office.does("awardApplication", award);
    let rest =
        |from: &str, to: &str| json!({"from": from, "to": to, "kind": "holiday", "label": "调休"});
    let refused = room
        .office
        .is_refused("setWorkdays", rest("2024-10-10", "2024-10-11"));
    assert_eq!(code(&refused), ("workdays-notice-awarded", "from"));
    said(&refused);
    // One day less still ends on the 15th, before the award.
    room.office
        .does("setWorkdays", rest("2024-10-10", "2024-10-10"));
    room.office
        .does("setWorkdays", rest("2024-11-11", "2024-11-12"));
    room.office.is_sound();
}
