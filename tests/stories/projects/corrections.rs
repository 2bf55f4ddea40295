//! What somebody vouched for changes and goes with a reason only, and what it said stays readable.

use serde_json::{Value, json};
use tests::Desk;

use super::{AtProjects, an_active_project, op};

/// The indicator and its result of 48 out of 52, vouched for.
fn verified(desk: &mut Desk, project: &str) -> (String, String) {
    let pleased = desk.makes(
        "addIndicator",
        json!({ "project": project, "name": "满意度", "unit": "%", "level": "outcome", "direction": "up", "calculation": "percent" }),
    );
    let mut body = fields(&pleased, json!({}));
    body["value"] = Value::Null;
    let result = desk.makes("recordResult", body);
    (pleased, result)
}

fn fields(indicator: &str, more: Value) -> Value {
    let mut body = json!({ "indicator": indicator, "on": "2024-09-10", "value": { "value": "92.3", "word": null, "unit": "%" },
        "part": "48份", "whole": "52份", "evidence": "问卷", "verifiedBy": "郑秀心" });
    let more = more.as_object().unwrap().clone();
    body.as_object_mut().unwrap().extend(more);
    body
}

fn results(desk: &Desk, project: &str) -> Value {
    desk.sees(json!({ "indicators": { "project": project } }))["rows"][0]["results"].clone()
}

#[test]
fn whatever_a_verified_result_says_is_changed_with_a_reason() {
    let mut desk = Desk::new();
    let project = an_active_project(&mut desk);
    let (pleased, result) = verified(&mut desk, &project);
    let edit = |more: Value, reason: Value| json!({ "result": result, "fields": fields(&pleased, more), "reason": reason });
    for more in [
        json!({ "on": "2024-08-01" }),
        json!({ "part": "480份", "whole": "520份" }),
        json!({ "part": "52份" }),
        json!({ "part": "约48份" }),
        json!({ "thisPeriod": "90%" }),
        json!({ "split": [{ "of": "women", "count": "40" }] }),
        json!({ "verifiedBy": null }),
        json!({ "verifiedBy": "周岚" }),
    ] {
        let refused = desk.may_not("editResult", edit(more.clone(), Value::Null));
        assert_eq!(
            (
                refused.code.as_ref(),
                refused.field.as_deref(),
                refused.args["by"].as_str()
            ),
            ("projects-correction-needs-reason", Some("reason"), "郑秀心"),
            "{more}"
        );
    }
    // What stands beside the figure is no part of what was vouched for.
    desk.makes(
        "editResult",
        edit(
            json!({ "evidence": "问卷五十二份", "note": "已归档" }),
            Value::Null,
        ),
    );
    assert_eq!(results(&desk, &project)[0]["corrections"], json!([]));
    desk.makes(
        "editResult",
        edit(
            json!({ "on": "2024-08-01", "part": "480份", "whole": "520份" }),
            json!("录入时漏了一个零"),
        ),
    );
    let corrected = &results(&desk, &project)[0]["corrections"][0];
    assert_eq!(
        (
            &corrected["before"]["on"],
            &corrected["before"]["part"]["value"],
            &corrected["after"]["whole"]["value"]
        ),
        (&json!("2024-09-10"), &json!("48"), &json!("520"))
    );
    assert_eq!(corrected["reason"], "录入时漏了一个零");
    // Without whoever vouched for it, the next change still leaves its trace.
    desk.makes(
        "editResult",
        edit(json!({ "verifiedBy": null }), json!("核实人调离")),
    );
    desk.makes(
        "editResult",
        edit(json!({ "verifiedBy": null, "part": "52份" }), Value::Null),
    );
    let corrections = results(&desk, &project)[0]["corrections"].clone();
    assert_eq!(corrections.as_array().unwrap().len(), 3);
    assert_eq!(corrections[2]["after"]["value"]["value"], "100");
    desk.is_sound();
}

#[test]
fn a_verified_result_is_taken_out_with_a_reason_and_stays_readable() {
    let mut desk = Desk::new();
    let project = an_active_project(&mut desk);
    let (pleased, result) = verified(&mut desk, &project);
    let edit = json!({ "result": result, "reason": "核实人调离", "fields": fields(&pleased, json!({ "verifiedBy": null })) });
    let silent = desk.may_not("removeResult", json!({ "result": result }));
    assert_eq!(
        (
            silent.code.as_ref(),
            silent.field.as_deref(),
            silent.args["was"].as_str()
        ),
        ("projects-removal-needs-reason", Some("reason"), "92.3%")
    );
    desk.makes("editResult", edit);
    let corrected = desk.may_not("removeResult", json!({ "result": result }));
    assert_eq!(
        (corrected.code.as_ref(), corrected.args["count"].as_str()),
        ("projects-removal-of-corrected", "1")
    );
    desk.does(op(
        "removeResult",
        json!({ "result": result, "reason": "与八月重复" }),
    ));
    desk.does(op("removeIndicator", json!({ "indicator": pleased })));
    let page = desk.sees(json!({ "project": { "project": project } }));
    let removed = &page["removed"][0];
    assert_eq!(
        (
            &removed["indicatorName"],
            &removed["reason"],
            &removed["by"]
        ),
        (&json!("满意度"), &json!("与八月重复"), &json!("林晓"))
    );
    assert_eq!(
        (
            &removed["told"]["part"]["value"],
            &removed["corrections"][0]["before"]["verifiedBy"]
        ),
        (&json!("48"), &json!("郑秀心"))
    );
    for _ in 0..2 {
        desk.undoes();
    }
    let page = desk.sees(json!({ "project": { "project": project } }));
    assert_eq!(page["removed"], json!([]));
    assert_eq!(
        results(&desk, &project)[0]["corrections"]
            .as_array()
            .unwrap()
            .len(),
        1
    );
    desk.is_sound();
}

#[test]
fn a_result_nobody_vouched_for_goes_without_ceremony() {
    let mut desk = Desk::new();
    let project = an_active_project(&mut desk);
    let (pleased, _) = verified(&mut desk, &project);
    let mut body = fields(&pleased, json!({ "verifiedBy": null }));
    body["value"] = Value::Null;
    let result = desk.makes("recordResult", body);
    desk.does(op("removeResult", json!({ "result": result })));
    let page = desk.sees(json!({ "project": { "project": project } }));
    assert_eq!(page["removed"], json!([]));
}
