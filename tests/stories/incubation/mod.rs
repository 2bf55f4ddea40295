//! Incubation: an organisation is led from the enquiry to the follow-up, or leaves at a side.

mod stages;
mod staying;

use serde_json::{Value, json};
use tests::Desk;

use crate::channel::{makes, sees};

const NOT_A_STAY: &str = "01890000-0000-7000-8000-000000000000";

fn a_stay(desk: &mut Desk) -> String {
    let organisation = desk.organisation("青溪县慧枝社会工作服务中心");
    let taken_in =
        json!({ "organisation": organisation, "date": "2024-03-01", "need": "场地和督导" });
    makes(desk, "incubation", "takeIn", taken_in)
}

/// Moves the stay along `steps`, each a stage and a day.
fn goes(desk: &mut Desk, stay: &str, steps: &[(&str, &str)]) {
    for (to, date) in steps {
        makes(desk, "incubation", "moveStage", step(stay, to, date));
    }
}

/// A step with everything it may be asked for.
fn step(stay: &str, to: &str, date: &str) -> Value {
    let mut body = json!({ "incubation": stay, "to": to, "date": date });
    let more = match to {
        "signed" => json!({ "paper": "入驻协议扫描件", "residency": "physical" }),
        "graduated" => json!({ "paper": "出壳评估表" }),
        "extended" => json!({ "reason": "项目未完成", "periodTo": "2025-09-30" }),
        "left" | "removed" | "notAccepted" | "notPassed" | "deregistered" => {
            json!({ "reason": "组织申请" })
        }
        _ => json!({}),
    };
    body.as_object_mut()
        .unwrap()
        .extend(more.as_object().unwrap().clone());
    body
}

const TO_SIGNED: [(&str, &str); 6] = [
    ("application", "2024-03-05"),
    ("accepted", "2024-03-08"),
    ("prelim", "2024-03-12"),
    ("review", "2024-03-20"),
    ("notice", "2024-03-25"),
    ("signed", "2024-04-01"),
];

fn page(desk: &Desk, stay: &str) -> Value {
    sees(desk, "incubation", "incubation", json!({ "id": stay }))
}
