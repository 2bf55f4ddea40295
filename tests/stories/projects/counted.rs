//! What a figure can be: in one unit, in whole ones, of a time in which there was a project.

use serde_json::{Value, json};
use tests::Desk;

use super::{AtProjects, an_active_project};

fn indicator(name: &str, unit: &str, calculation: &str, more: Value) -> Value {
    let mut body = json!({ "name": name, "unit": unit, "level": "outcome", "direction": "up", "calculation": calculation });
    let more = more.as_object().unwrap().clone();
    body.as_object_mut().unwrap().extend(more);
    body
}

fn measures(desk: &mut Desk, project: &str, mut body: Value) -> String {
    body["project"] = json!(project);
    desk.makes("addIndicator", body)
}

fn result(indicator: &str, more: Value) -> Value {
    let mut body = json!({ "indicator": indicator, "on": "2024-09" });
    let more = more.as_object().unwrap().clone();
    body.as_object_mut().unwrap().extend(more);
    body
}

/// Every one of them is refused by this code at this field.
#[track_caller]
fn refused(desk: &mut Desk, verb: &str, asked: Vec<Value>, code: &str, field: &str) {
    for body in asked {
        let refusal = desk.may_not(verb, body.clone());
        assert_eq!(
            (refusal.code.as_ref(), refusal.field.as_deref()),
            (code, Some(field)),
            "{body}"
        );
    }
}

#[test]
fn a_figure_stays_in_the_unit_of_its_indicator() {
    let mut desk = Desk::new();
    let project = an_active_project(&mut desk);
    let paired = measures(
        &mut desk,
        &project,
        indicator("结对困境儿童", "人", "sum", json!({})),
    );
    let other = desk.may_not(
        "recordResult",
        result(&paired, json!({ "value": "80多户" })),
    );
    assert_eq!(
        (other.code.as_ref(), other.field.as_deref()),
        ("projects-other-unit", Some("value"))
    );
    assert_eq!(
        (other.args["said"].as_str(), other.args["unit"].as_str()),
        ("户", "人")
    );
    let period = json!({ "value": "8", "thisPeriod": "3户" });
    refused(
        &mut desk,
        "recordResult",
        vec![result(&paired, period)],
        "projects-other-unit",
        "thisPeriod",
    );
    let target = json!({ "indicator": paired, "periodFrom": "2024-07", "periodTo": "2024-09", "target": "30户" });
    refused(
        &mut desk,
        "setTarget",
        vec![target],
        "projects-other-unit",
        "target",
    );
    for (field, figure) in [("baseline", "10户"), ("target", "20场")] {
        let mut body = indicator("看望", "人", "latest", json!({ field: figure }));
        body["project"] = json!(project);
        refused(
            &mut desk,
            "addIndicator",
            vec![body],
            "projects-other-unit",
            field,
        );
    }
    for value in ["12", "20名", "近30人"] {
        desk.makes("recordResult", result(&paired, json!({ "value": value })));
    }
    let row = &desk.sees(json!({ "indicators": { "project": project } }))["rows"][0];
    assert_eq!(
        row["reached"],
        json!({ "value": "62", "word": "约", "unit": "人" })
    );
}

#[test]
fn ten_thousands_and_compound_units_are_what_they_say() {
    let mut desk = Desk::new();
    let project = an_active_project(&mut desk);
    let reached = |desk: &mut Desk, unit: &str, value: &str| {
        let name = format!("增收（{unit}，{value}）");
        let id = measures(desk, &project, indicator(&name, unit, "latest", json!({})));
        desk.makes("recordResult", result(&id, json!({ "value": value })));
        let page = desk.sees(json!({ "indicators": { "project": project } }));
        let rows = page["rows"].as_array().unwrap();
        let row = rows.iter().find(|row| row["id"] == json!(id)).unwrap();
        let reached: hub::base::quantity::Quantity =
            serde_json::from_value(row["reached"].clone()).unwrap();
        (reached.value.to_string(), reached.to_string())
    };
    for (unit, value, number, said) in [
        ("元/户·年", "+2万元/户·年", "20000", "+2万元/户·年"),
        ("元/户·年", "+2万", "20000", "+2万元/户·年"),
        ("万元/户·年", "1.5万元/户·年", "1.5", "1.5万元/户·年"),
        ("万元", "12", "12", "12万元"),
        ("万元", "约120000元", "12", "约12万元"),
        ("元", "0.5万元", "5000", "0.5万元"),
        ("元/户·年", "-300元/户·年", "-300", "-300元/户·年"),
    ] {
        assert_eq!(
            reached(&mut desk, unit, value),
            (number.to_owned(), said.to_owned()),
            "{unit} {value}"
        );
    }
}

#[test]
fn a_figure_that_cannot_be_is_refused_at_its_field() {
    let mut desk = Desk::new();
    let project = an_active_project(&mut desk);
    let paired = measures(
        &mut desk,
        &project,
        indicator("结对困境儿童", "人", "latest", json!({})),
    );
    let visits = measures(
        &mut desk,
        &project,
        indicator("入户探访", "人次", "sum", json!({})),
    );
    let pleased = measures(
        &mut desk,
        &project,
        indicator("满意度", "%", "percent", json!({})),
    );
    let below = vec![
        result(&visits, json!({ "value": "-500" })),
        result(&paired, json!({ "value": "-5人" })),
        result(&pleased, json!({ "value": "-5%" })),
    ];
    refused(
        &mut desk,
        "recordResult",
        below,
        "projects-figure-below-zero",
        "value",
    );
    let halves = vec![result(&paired, json!({ "value": "3.7人" }))];
    refused(
        &mut desk,
        "recordResult",
        halves,
        "projects-figure-not-whole",
        "value",
    );
    let over = vec![result(&pleased, json!({ "value": "150%" }))];
    refused(
        &mut desk,
        "recordResult",
        over,
        "projects-share-over-hundred",
        "value",
    );
    let parts = vec![
        result(&pleased, json!({ "part": "-5", "whole": "10" })),
        result(&pleased, json!({ "part": "11", "whole": "10" })),
        result(&pleased, json!({ "part": "-5", "whole": "-10" })),
    ];
    refused(
        &mut desk,
        "recordResult",
        parts,
        "projects-part-over-whole",
        "part",
    );
    let units = vec![result(&pleased, json!({ "part": "9人", "whole": "10户" }))];
    refused(
        &mut desk,
        "recordResult",
        units,
        "projects-part-in-another-unit",
        "part",
    );
    let no_share = vec![result(&visits, json!({ "part": "9", "whole": "10" }))];
    refused(
        &mut desk,
        "recordResult",
        no_share,
        "projects-part-of-no-share",
        "part",
    );
    let beside = vec![result(
        &pleased,
        json!({ "value": "50%", "part": "9", "whole": "10" }),
    )];
    refused(
        &mut desk,
        "recordResult",
        beside,
        "projects-value-beside-share",
        "value",
    );
    let target = |target: &str| json!({ "indicator": paired, "periodFrom": "2024-07", "periodTo": "2024-09", "target": target });
    refused(
        &mut desk,
        "setTarget",
        vec![target("-30")],
        "projects-figure-below-zero",
        "target",
    );
    refused(
        &mut desk,
        "setTarget",
        vec![target("0.5")],
        "projects-figure-not-whole",
        "target",
    );
    let mut early = result(&paired, json!({ "value": "5" }));
    early["on"] = json!("2019-03-01");
    let refusal = desk.may_not("recordResult", early);
    assert_eq!(
        (refusal.code.as_ref(), refusal.args["start"].as_str()),
        ("projects-result-before-start", "2024-07-01")
    );
    desk.makes(
        "recordResult",
        result(
            &pleased,
            json!({ "value": "92%", "part": "48", "whole": "52" }),
        ),
    );
    desk.makes("recordResult", result(&paired, json!({ "value": "0" })));
}

#[test]
fn a_mean_has_decimals_and_a_change_may_fall() {
    let mut desk = Desk::new();
    let project = an_active_project(&mut desk);
    for (name, unit, calculation, value) in [
        ("场均人数", "人", "average", "12.5"),
        ("净增会员", "人", "sum", "-3"),
        ("收入变化", "元", "latest", "-200"),
        ("体重", "公斤", "latest", "41.5"),
    ] {
        let id = measures(
            &mut desk,
            &project,
            indicator(name, unit, calculation, json!({})),
        );
        desk.makes("recordResult", result(&id, json!({ "value": value })));
    }
}

#[test]
fn classes_are_counts_within_their_figure() {
    let mut desk = Desk::new();
    let project = an_active_project(&mut desk);
    let served = measures(
        &mut desk,
        &project,
        indicator("服务人数", "人", "latest", json!({})),
    );
    let split = |parts: Value| result(&served, json!({ "value": "10人", "split": parts }));
    let women = |count: &str| json!({ "of": "women", "count": count });
    let none = vec![split(json!([women("-3")])), split(json!([women("2.5")]))];
    refused(
        &mut desk,
        "recordResult",
        none,
        "projects-split-no-count",
        "split",
    );
    let over = vec![
        split(json!([{ "of": "children", "count": "500名" }])),
        split(json!([{ "of": "households", "count": "11户" }])),
    ];
    refused(
        &mut desk,
        "recordResult",
        over,
        "projects-split-over-value",
        "split",
    );
    let unit = vec![split(json!([{ "of": "children", "count": "5场" }]))];
    refused(
        &mut desk,
        "recordResult",
        unit,
        "projects-other-unit",
        "split",
    );
    let both = vec![
        split(json!([women("9"), { "of": "men", "count": "9" }])),
        split(json!([{ "of": "elderly", "count": "4" }, { "of": "children", "count": "7" }])),
    ];
    refused(
        &mut desk,
        "recordResult",
        both,
        "projects-split-sum-over-value",
        "split",
    );
    desk.makes("recordResult", split(json!([women("6"), { "of": "men", "count": "4名" }, { "of": "elderly", "count": "10" }])));
    desk.is_sound();
}
