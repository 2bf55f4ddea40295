//! Who was found ineligible is told so on paper, with the reason.

use serde_json::{Value, json};

use super::call_room::CallRoom;

fn letter(room: &CallRoom, id: &str) -> Value {
    let ask = json!({"summaries": {"document": {"document": "decision-letter", "ask": {"application": id}}}});
    let ask: hub::Query = serde_json::from_value(ask).unwrap();
    hub::ask(&room.office.desk.book, &ask).unwrap()["figures"].clone()
}

#[test]
fn an_ineligible_applicant_has_the_reason_on_paper() {
    let mut room = CallRoom::open();
    room.office
        .desk
        .does_json(json!({"hub": {"editHub": {"name": "青溪县社会组织孵化基地妇联"}}}));
    let id = room.applies();
    room.moves(&id, "moreInformation", "2024-09-12", Some("补章程"));
    room.moves(&id, "ineligible", "2024-09-20", Some("超出服务范围"));
    let figures = letter(&room, &id);
    assert_eq!(
        (
            &figures["outcome"],
            &figures["reason"],
            &figures["decidedOn"]
        ),
        (
            &json!("ineligible"),
            &json!("超出服务范围"),
            &json!("2024-09-20")
        )
    );
    assert_eq!(
        (&figures["minutes"], &figures["amount"]),
        (&Value::Null, &Value::Null)
    );
    let choices = json!({"summaries": {"printChoices": {"document": "decision-letter"}}});
    let choices: Value = room
        .office
        .desk
        .asks(serde_json::from_value::<hub::Query>(choices).unwrap());
    assert_eq!(
        choices["rows"].as_array().unwrap().len(),
        1,
        "it is offered to be printed"
    );
}
