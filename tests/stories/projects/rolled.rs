//! What projects reached together: only what says the same, only what was there, and no exact sum of people.

use serde_json::{Value, json};
use tests::Desk;

use super::{AtProjects, an_active_project};

fn measures(desk: &mut Desk, project: &str, library: &str, unit: &str, value: &str) {
    let indicator = desk.makes(
        "addIndicator",
        json!({ "project": project, "name": library, "unit": unit, "level": "outcome", "direction": "up",
            "calculation": "sum", "library": library }),
    );
    desk.makes(
        "recordResult",
        json!({ "indicator": indicator, "on": "2024-09", "value": value }),
    );
}

fn another(desk: &mut Desk, name: &str) -> String {
    let organisation = desk.organisation(name);
    let fields = json!({ "name": name, "leadChannel": "talent", "organisation": organisation, "plannedFrom": "2024-01", "plannedTo": "2024-12" });
    let project = desk.makes("addProject", fields);
    for to in ["approved", "active"] {
        desk.moves(&project, to);
    }
    project
}

#[test]
fn an_average_does_not_follow_what_adds_up() {
    let mut desk = Desk::new();
    let project = an_active_project(&mut desk);
    let body = json!({ "project": project, "name": "场均人次", "unit": "人次", "level": "output", "direction": "up",
        "calculation": "average", "library": "personTimes" });
    let refused = desk.may_not("addIndicator", body);
    assert_eq!(
        (refused.code.as_ref(), refused.field.as_deref()),
        ("projects-library-calculation", Some("calculation"))
    );
    assert_eq!(
        (
            refused.args["calculation"].as_str(),
            refused.args["wanted"].as_str()
        ),
        ("average", "sum")
    );
    measures(&mut desk, &project, "personTimes", "人次", "1177");
    let keep = |code: Value, calculation: &str, rolls: &str| {
        json!({ "code": code, "fields": { "name": "服务人次", "nameEn": "Person-times", "unit": "人次", "unitEn": "person-times",
            "level": "output", "direction": "up", "calculation": calculation, "rolls": rolls } })
    };
    let added = desk.may_not(
        "keepLibraryIndicator",
        keep(json!("personTimes"), "average", "add"),
    );
    assert_eq!(added.code, "projects-library-average");
    let in_use = desk.may_not(
        "keepLibraryIndicator",
        keep(json!("personTimes"), "average", "none"),
    );
    assert_eq!(
        (in_use.code.as_ref(), in_use.args["count"].as_str()),
        ("projects-library-calculation-in-use", "1")
    );
}

#[test]
fn people_of_several_projects_are_that_many_at_most() {
    let mut desk = Desk::new();
    let care = an_active_project(&mut desk);
    measures(&mut desk, &care, "jobs", "人", "37");
    let alone = desk.sees(json!({ "rollUp": {} }));
    assert_eq!(alone["hub"]["figures"][0]["figure"]["value"], "37");
    let other = another(&mut desk, "妈妈岗");
    measures(&mut desk, &other, "jobs", "人", "10");
    let together = desk.sees(json!({ "rollUp": {} }));
    let jobs = &together["hub"]["figures"][0];
    assert_eq!(
        (&jobs["figure"], &jobs["atMost"]["value"]),
        (&Value::Null, &json!("47"))
    );
    // Nor does an indicator of the desk's own that says its people add up.
    let fields = json!({ "name": "结业学员", "nameEn": "Graduates", "unit": "名", "unitEn": "people", "level": "outcome",
        "direction": "up", "calculation": "sum", "rolls": "add" });
    desk.makes("keepLibraryIndicator", json!({ "fields": fields }));
    let library = desk.sees(json!({ "library": {} }));
    let own = library
        .as_array()
        .unwrap()
        .iter()
        .find(|one| one["name"] == "结业学员")
        .unwrap();
    let code = own["code"].as_str().unwrap();
    measures(&mut desk, &care, code, "名", "5");
    measures(&mut desk, &other, code, "名", "6");
    let together = desk.sees(json!({ "rollUp": {} }));
    let figures = together["hub"]["figures"].as_array().unwrap();
    let graduates = figures.iter().find(|one| one["code"] == code).unwrap();
    assert_eq!(
        (&graduates["figure"], &graduates["atMost"]["value"]),
        (&Value::Null, &json!("11"))
    );
}

#[test]
fn a_year_counts_what_ran_and_who_was_enrolled_in_it() {
    let mut desk = Desk::new();
    let care = an_active_project(&mut desk);
    let other = another(&mut desk, "山里彩虹");
    let enrol = |project: &str, code: &str| json!({ "project": project, "code": code, "kind": "child", "from": "2024-08" });
    let first = desk.makes("enrol", enrol(&care, "C-001"));
    desk.makes("enrol", enrol(&care, "C-002"));
    desk.makes("enrol", enrol(&other, "C-002"));
    desk.makes(
        "endEnrolment",
        json!({ "enrolment": first, "to": "2024-10" }),
    );
    let activity =
        json!({ "project": care, "startsOn": "2024-09-10", "topic": "阅读营", "people": "9" });
    let activity = desk.makes("addActivity", activity);
    let page = desk.sees(json!({ "beneficiaries": { "project": care } }));
    let child = page["rows"][0]["beneficiary"].clone();
    desk.makes(
        "setPresent",
        json!({ "activity": activity, "beneficiaries": [child] }),
    );
    let told = |desk: &Desk, year: i32| {
        let rolled = desk.sees(json!({ "rollUp": { "year": year } }));
        let hub = &rolled["hub"];
        let projects = hub["projects"].as_array().unwrap().len();
        (
            projects,
            hub["coded"]["children"].clone(),
            hub["coded"]["personTimes"].clone(),
        )
    };
    assert_eq!(told(&desk, 2024), (2, json!(2), json!(1)));
    for year in [2023, 2025, 2030] {
        assert_eq!(told(&desk, year), (0, json!(0), json!(0)), "{year}");
    }
    // A year on, who is still enrolled is counted, and who left is not.
    let desk = desk.next_opened_on("2025-03-01");
    assert_eq!(told(&desk, 2025), (2, json!(1), json!(0)));
    assert_eq!(told(&desk, 2027), (0, json!(0), json!(0)));
}
