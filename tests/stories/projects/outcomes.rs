//! What projects reached, alone and together: by the library, in parts, by period, put right, worked out, rolled up.

use serde_json::{Value, json};
use tests::Desk;

use super::{AtProjects, an_active_project, op};

/// Another project that runs, in these domains.
fn another(desk: &mut Desk, name: &str, domains: Value) -> String {
    running_since(desk, name, domains, "2024-01")
}

fn running_since(desk: &mut Desk, name: &str, domains: Value, from: &str) -> String {
    let organisation = desk.organisation(name);
    let project = desk.makes(
        "addProject",
        json!({ "name": name, "leadChannel": "talent", "organisation": organisation,
        "domains": domains, "plannedFrom": from, "plannedTo": "2024-12" }),
    );
    for to in ["approved", "active"] {
        desk.moves(&project, to);
    }
    project
}

fn follows(desk: &mut Desk, project: &str, code: &str, more: Value) -> String {
    let library = desk.sees(json!({ "library": {} }));
    let library = library.as_array().unwrap();
    let one = library.iter().find(|one| one["code"] == code).unwrap();
    let mut body = json!({ "project": project, "name": one["name"], "unit": one["unit"], "level": one["level"],
        "direction": one["direction"], "calculation": one["calculation"], "library": code });
    body.as_object_mut()
        .unwrap()
        .extend(more.as_object().unwrap().clone());
    desk.makes("addIndicator", body)
}

fn reaches(desk: &mut Desk, indicator: &str, on: &str, value: &str) -> String {
    desk.makes(
        "recordResult",
        json!({ "indicator": indicator, "on": on, "value": value }),
    )
}

/// Name, figure and what it is at most, as printed.
fn told(set: &Value) -> Vec<(String, String, String)> {
    let said = |figure: &Value| match figure {
        Value::Null => "—".to_owned(),
        figure => serde_json::from_value::<hub::base::quantity::Quantity>(figure.clone())
            .unwrap()
            .to_string(),
    };
    let figures = set["figures"].as_array().unwrap();
    figures
        .iter()
        .map(|one| {
            (
                one["name"].as_str().unwrap().to_owned(),
                said(&one["figure"]),
                said(&one["atMost"]),
            )
        })
        .collect()
}

fn line(name: &str, figure: &str, at_most: &str) -> (String, String, String) {
    (name.to_owned(), figure.to_owned(), at_most.to_owned())
}

#[test]
fn projects_roll_up_to_domain_and_hub_without_counting_twice() {
    let mut desk = Desk::new();
    let care = an_active_project(&mut desk);
    let art = another(
        &mut desk,
        "山里彩虹",
        json!(["乡村儿童艺术教育", "困境儿童关爱帮扶"]),
    );
    for (project, times, people) in [(&care, "120", "60人"), (&art, "80余人次", "45人")] {
        let counted = follows(
            &mut desk,
            project,
            "personTimes",
            json!({ "baseline": "10" }),
        );
        reaches(&mut desk, &counted, "2024-09", times);
        let served = follows(&mut desk, project, "people", json!({}));
        reaches(&mut desk, &served, "2024-09", people);
    }
    let own = json!({ "project": care, "name": "心愿卡", "unit": "张", "level": "output", "direction": "up", "calculation": "sum" });
    desk.makes("addIndicator", own);
    let rolled = desk.sees(json!({ "rollUp": {} }));
    assert_eq!(
        told(&rolled["hub"]),
        [
            line("服务人数", "—", "105人"),
            line("服务人次", "约200人次", "—"),
        ]
    );
    assert_eq!(
        (&rolled["hub"]["unlinked"], &rolled["inSeveral"]),
        (&json!(1), &json!(1))
    );
    let parts = rolled["hub"]["figures"][1]["parts"].as_array().unwrap();
    assert_eq!(parts.len(), 2);
    let domains = rolled["domains"].as_array().unwrap();
    let care_domain = domains
        .iter()
        .find(|one| one["domain"] == "困境儿童关爱帮扶")
        .unwrap();
    let art_domain = domains
        .iter()
        .find(|one| one["domain"] == "乡村儿童艺术教育")
        .unwrap();
    assert_eq!(told(care_domain)[1], line("服务人次", "约200人次", "—"));
    assert_eq!(
        told(art_domain),
        [
            line("服务人数", "45人", "—"),
            line("服务人次", "80余人次", "—")
        ]
    );
}

#[test]
fn a_year_has_what_was_added_in_it_and_percentages_are_pooled() {
    let mut desk = Desk::new();
    let care = running_since(&mut desk, "晴禾", json!(["困境儿童关爱帮扶"]), "2023-07");
    let paired = follows(
        &mut desk,
        &care,
        "childrenPaired",
        json!({ "baseline": "12" }),
    );
    reaches(&mut desk, &paired, "2023-12", "20");
    reaches(&mut desk, &paired, "2024-09", "52");
    let pleased = follows(&mut desk, &care, "satisfaction", json!({}));
    for (part, whole) in [("45", "50"), ("19", "30")] {
        desk.makes(
            "recordResult",
            json!({ "indicator": pleased, "on": "2024-09", "part": part, "whole": whole }),
        );
    }
    let other = another(&mut desk, "木兰", json!([]));
    let pleased = follows(&mut desk, &other, "satisfaction", json!({}));
    desk.makes(
        "recordResult",
        json!({ "indicator": pleased, "on": "2024-08", "part": "16", "whole": "20" }),
    );
    let year = |year: i32| told(&desk.sees(json!({ "rollUp": { "year": year } }))["hub"]);
    assert_eq!(
        year(2024),
        [
            line("满意度", "80%", "—"),
            line("结对困境儿童", "32人", "—")
        ]
    );
    let all = desk.sees(json!({ "rollUp": {} }));
    assert_eq!(told(&all["hub"])[1], line("结对困境儿童", "40人", "—"));
    assert_eq!(all["domains"][0]["domain"], Value::Null);
}

#[test]
fn the_library_is_the_desks_own_and_counts_a_thing_once() {
    let mut desk = Desk::new();
    let project = an_active_project(&mut desk);
    let visits = follows(&mut desk, &project, "homeVisits", json!({}));
    let body = |more: Value| {
        let mut body = json!({ "project": project, "name": "探访", "unit": "人次", "level": "output", "direction": "up", "calculation": "sum" });
        body.as_object_mut()
            .unwrap()
            .extend(more.as_object().unwrap().clone());
        body
    };
    for (more, code) in [
        (json!({ "library": "homeVisits" }), "projects-library-once"),
        (
            json!({ "library": "homeVisit" }),
            "projects-library-unknown",
        ),
        (json!({ "library": "lessons" }), "projects-library-unit"),
        (
            json!({ "library": "satisfaction", "unit": "%" }),
            "projects-library-calculation",
        ),
    ] {
        assert_eq!(desk.may_not("addIndicator", body(more)).code, code);
    }
    let fields = |name: &str, unit: &str, rolls: &str| {
        json!({ "name": name, "nameEn": "Visits", "unit": unit, "unitEn": "visits",
        "level": "output", "direction": "up", "calculation": "sum", "rolls": rolls })
    };
    let keep = |code: Value, fields: Value| json!({ "code": code, "fields": fields });
    for (asked, code) in [
        (
            keep(Value::Null, fields("服务人次", "人次", "add")),
            "projects-library-exists",
        ),
        (
            keep(Value::Null, fields("电话探访", "次", "pool")),
            "projects-library-rolls",
        ),
        (
            keep(json!("homeVisits"), fields("入户探访", "户", "add")),
            "projects-library-unit-in-use",
        ),
        (
            keep(json!("nowhere"), fields("电话探访", "次", "add")),
            "projects-library-unknown",
        ),
    ] {
        assert_eq!(desk.may_not("keepLibraryIndicator", asked).code, code);
    }
    desk.makes(
        "keepLibraryIndicator",
        keep(json!("homeVisits"), fields("入户走访", "人次", "add")),
    );
    desk.makes(
        "keepLibraryIndicator",
        keep(Value::Null, fields("电话探访", "次", "add")),
    );
    let library = desk.sees(json!({ "library": {} }));
    let named = |name: &str| {
        library
            .as_array()
            .unwrap()
            .iter()
            .find(|one| one["name"] == name)
            .unwrap()
            .clone()
    };
    let changed = named("入户走访");
    assert_eq!(
        (&changed["shipped"], &changed["own"], &changed["uses"]),
        (&json!(true), &json!(true), &json!(1))
    );
    assert_eq!(named("电话探访")["shipped"], false);
    let row = &desk.sees(json!({ "indicators": { "project": project } }))["rows"][0];
    assert_eq!(
        (&row["id"], &row["library"]),
        (&json!(visits), &json!("homeVisits"))
    );
    desk.is_sound();
}

#[test]
fn a_figure_worked_out_of_two_says_what_they_said() {
    let mut desk = Desk::new();
    let project = an_active_project(&mut desk);
    let families = follows(&mut desk, &project, "householdsHelped", json!({}));
    let rise = follows(&mut desk, &project, "incomeRise", json!({}));
    reaches(&mut desk, &families, "2024-09", "80多户");
    reaches(&mut desk, &rise, "2024-09", "+2万元/户·年");
    let ask = |name: &str, first: &str, second: &str| json!({ "project": project, "name": name, "first": first, "second": second });
    let crossed = desk.may_not("workOut", ask("带动增收", &rise, &families));
    assert_eq!(
        (crossed.code.as_ref(), crossed.args["second"].as_str()),
        ("projects-units-do-not-meet", "户")
    );
    let worked = desk.makes("workOut", ask("带动增收", &families, &rise));
    assert_eq!(
        desk.may_not("workOut", ask("带动增收", &families, &rise))
            .code,
        "projects-worked-exists"
    );
    let page = desk.sees(json!({ "project": { "project": project } }));
    assert_eq!(
        page["worked"][0]["figure"],
        json!({ "value": "1600000", "word": "多", "unit": "元/年", "said": "160多万元/年" })
    );
    assert_eq!(page["indicators"][1]["reached"]["said"], "+2万元/户·年");
    let result = page["indicators"][0]["results"][0]["id"].clone();
    desk.does(op("removeResult", json!({ "result": result })));
    assert_eq!(
        desk.may_not("removeIndicator", json!({ "indicator": families }))
            .code,
        "projects-indicator-worked-with"
    );
    desk.does(op("removeWorked", json!({ "worked": worked })));
    desk.does(op("removeIndicator", json!({ "indicator": families })));
}

#[test]
fn targets_follow_each_other_and_fall_due() {
    let mut desk = Desk::new();
    let project = an_active_project(&mut desk);
    let visits = follows(
        &mut desk,
        &project,
        "homeVisits",
        json!({ "target": "240" }),
    );
    let target = |from: &str, to: &str, target: Value| json!({ "indicator": visits, "periodFrom": from, "periodTo": to, "target": target });
    desk.makes("setTarget", target("2024-07", "2024-09", json!("60")));
    desk.makes("setTarget", target("2024-10", "2024-12", json!("60")));
    let crossed = desk.may_not("setTarget", target("2024-09-15", "2024-10-15", json!("20")));
    assert_eq!(
        (crossed.code.as_ref(), crossed.args["to"].as_str()),
        ("projects-target-overlaps", "2024-09")
    );
    reaches(&mut desk, &visits, "2024-08", "40");
    reaches(&mut desk, &visits, "2024-10-08", "70");
    let targets = |desk: &Desk| {
        desk.sees(json!({ "indicators": { "project": project } }))["rows"][0]["targets"].clone()
    };
    let seen = targets(&desk);
    assert_eq!(
        (
            &seen[0]["reached"]["value"],
            &seen[0]["completion"]["percent"],
            &seen[0]["late"]
        ),
        (&json!("40"), &json!("66.7"), &json!(true))
    );
    assert_eq!(
        (&seen[1]["completion"]["percent"], &seen[1]["met"]),
        (&json!("116.7"), &json!(true))
    );
    desk.makes("setTarget", target("2024-07", "2024-09", Value::Null));
    assert_eq!(targets(&desk).as_array().unwrap().len(), 1);
}

#[test]
fn a_result_is_told_in_parts_and_put_right_with_its_reason() {
    let mut desk = Desk::new();
    let project = an_active_project(&mut desk);
    let served = follows(&mut desk, &project, "people", json!({}));
    let result = |value: &str, split: Value| json!({ "indicator": served, "on": "2024-09", "value": value, "split": split, "verifiedBy": "周岚" });
    let women = |count: &str| json!({ "of": "women", "count": count });
    let over = desk.may_not("recordResult", result("50", json!([women("51")])));
    assert_eq!(
        (over.code.as_ref(), over.args["value"].as_str()),
        ("projects-split-over-value", "50人")
    );
    assert_eq!(
        desk.may_not(
            "recordResult",
            result("50", json!([women("10"), women("9")]))
        )
        .code,
        "projects-split-twice"
    );
    let split = json!([women("32"), { "of": "households", "count": "21户" }]);
    let recorded = desk.makes("recordResult", result("50余人", split.clone()));
    let edit = |reason: Value| json!({ "result": recorded, "fields": result("56", split.clone()), "reason": reason });
    let silent = desk.may_not("editResult", edit(Value::Null));
    assert_eq!(
        (silent.code.as_ref(), silent.args["was"].as_str()),
        ("projects-correction-needs-reason", "50余人")
    );
    desk.makes("editResult", edit(json!("签到表补录六人")));
    let row = &desk.sees(json!({ "indicators": { "project": project } }))["rows"][0]["results"][0];
    assert_eq!(
        row["split"][0]["count"],
        json!({ "value": "32", "word": null, "unit": "人" })
    );
    let corrected = &row["corrections"][0];
    assert_eq!(
        (
            &corrected["was"]["word"],
            &corrected["reason"],
            &corrected["by"]
        ),
        (&json!("余"), &json!("签到表补录六人"), &json!("林晓"))
    );
    desk.is_sound();
}
