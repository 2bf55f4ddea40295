//! What a project measures, and how far it has come.

use serde_json::{Value, json};
use tests::Desk;

use super::{AtProjects, an_active_project, op};

fn indicator(desk: &mut Desk, project: &str, name: &str, more: Value) -> String {
    let mut body = json!({
        "project": project, "name": name, "unit": "人", "level": "output", "direction": "up", "calculation": "sum"
    });
    body.as_object_mut()
        .unwrap()
        .extend(more.as_object().unwrap().clone());
    desk.makes("addIndicator", body)
}

#[test]
fn indicators_show_how_far_they_have_come_uncapped() {
    let mut desk = Desk::new();
    let project = an_active_project(&mut desk);
    let trained = indicator(&mut desk, &project, "培训志愿者", json!({ "target": "50" }));
    let families = indicator(
        &mut desk,
        &project,
        "带动家庭",
        json!({ "unit": "户", "calculation": "latest", "target": "66" }),
    );
    let satisfied = indicator(
        &mut desk,
        &project,
        "满意度",
        json!({ "unit": "%", "calculation": "percent", "target": "不低于90" }),
    );
    let dropouts = indicator(
        &mut desk,
        &project,
        "辍学",
        json!({ "direction": "down", "calculation": "latest", "baseline": "10", "target": "2" }),
    );
    indicator(&mut desk, &project, "媒体报道", json!({ "unit": "篇次" }));
    for (which, on, result) in [
        (&trained, "2024-08", json!({ "value": "25" })),
        (&trained, "2024-09", json!({ "value": "35" })),
        (&families, "2024-09-30", json!({ "value": "80余户" })),
        (
            &satisfied,
            "2024-08",
            json!({ "part": "45", "whole": "50" }),
        ),
        (
            &satisfied,
            "2024-09",
            json!({ "part": "49", "whole": "50" }),
        ),
        (&dropouts, "2024-09", json!({ "value": "6" })),
    ] {
        let mut body = json!({ "indicator": which, "on": on });
        body.as_object_mut()
            .unwrap()
            .extend(result.as_object().unwrap().clone());
        desk.makes("recordResult", body);
    }
    let list = desk.sees(json!({ "indicators": { "project": project } }));
    let told: Vec<(String, String, Value)> = list["rows"]
        .as_array()
        .unwrap()
        .iter()
        .map(|row| {
            let reached = row["reached"]["value"].as_str().unwrap_or("—").to_owned();
            (
                row["name"].as_str().unwrap().to_owned(),
                reached,
                row["completion"].clone(),
            )
        })
        .collect();
    assert_eq!(
        told,
        [
            (
                "培训志愿者".into(),
                "60".into(),
                json!({ "percent": "120", "approximate": false })
            ),
            (
                "带动家庭".into(),
                "80".into(),
                json!({ "percent": "121.2", "approximate": true })
            ),
            (
                "满意度".into(),
                "94".into(),
                json!({ "percent": "104.4", "approximate": false })
            ),
            (
                "辍学".into(),
                "6".into(),
                json!({ "percent": "50", "approximate": false })
            ),
            ("媒体报道".into(), "—".into(), Value::Null),
        ]
    );
    let head = &desk.sees(json!({ "project": { "project": project } }))["head"];
    assert_eq!(
        head["indicators"],
        json!({ "reached": 3, "total": 5, "meanPercent": "87.5" })
    );
    // July to June is 365 days; 110 of them have passed on 18 October.
    assert_eq!(head["timePassed"], "30.1");
}

#[test]
fn an_indicator_or_result_that_measures_nothing_is_refused() {
    let mut desk = Desk::new();
    let project = an_active_project(&mut desk);
    let body = |name: &str, baseline: &str, target: &str| {
        json!({
            "project": project, "name": name, "unit": "人", "level": "outcome", "direction": "up", "calculation": "latest",
            "baseline": baseline, "target": target
        })
    };
    assert_eq!(
        desk.may_not("addIndicator", body("服务对象", "10", "10"))
            .code,
        "projects-target-behind-baseline"
    );
    let served = desk.makes("addIndicator", body("服务对象", "0", "161"));
    assert_eq!(
        desk.may_not("addIndicator", body("服务对象", "0", "5"))
            .code,
        "projects-indicator-exists"
    );
    let result = |more: Value| {
        let mut body = json!({ "indicator": served, "on": "2024-09" });
        body.as_object_mut()
            .unwrap()
            .extend(more.as_object().unwrap().clone());
        body
    };
    assert_eq!(
        desk.may_not("recordResult", result(json!({}))).code,
        "projects-result-without-value"
    );
    assert_eq!(
        desk.may_not("recordResult", result(json!({ "part": "3" })))
            .code,
        "projects-part-without-whole"
    );
    assert_eq!(
        desk.may_not("recordResult", result(json!({ "part": "3", "whole": "2" })))
            .code,
        "projects-part-over-whole"
    );
    let recorded = desk.makes("recordResult", result(json!({ "value": "18" })));
    assert_eq!(
        desk.may_not("removeIndicator", json!({ "indicator": served }))
            .code,
        "projects-indicator-has-results"
    );
    let mut in_households = body("服务对象", "0", "161");
    in_households["unit"] = json!("户");
    let edit = json!({ "indicator": served, "fields": in_households });
    assert_eq!(
        desk.may_not("editIndicator", edit).code,
        "projects-unit-in-use"
    );
    desk.makes(
        "editResult",
        json!({ "result": recorded, "fields": result(json!({ "value": "约20人" })) }),
    );
    let row = &desk.sees(json!({ "indicators": { "project": project } }))["rows"][0];
    assert_eq!(
        row["reached"],
        json!({ "value": "20", "word": "约", "unit": "人" })
    );
    desk.does(op("removeResult", json!({ "result": recorded })));
    desk.does(op("removeIndicator", json!({ "indicator": served })));
}
