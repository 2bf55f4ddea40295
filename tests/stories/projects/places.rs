//! Where projects work: offered from what the book names already, and a way to keep them apart.

use serde_json::json;
use tests::Desk;

use super::{AtProjects, a_draft};

#[test]
fn places_in_use_are_offered_and_keep_projects_apart() {
    let mut desk = Desk::new();
    a_draft(&mut desk);
    let second = json!({
        "name": "“山里彩虹”乡村儿童艺术课堂", "leadChannel": "grants",
        "domains": [], "beneficiaries": [], "places": ["云岫街道", "禾穗镇"], "budget": [], "partners": []
    });
    let second = desk.makes("addProject", second);

    let used = desk.sees(json!({ "places": { "registry": false } }));
    assert_eq!(
        used,
        json!([
            { "name": "云岫街道", "projects": 2, "organisations": 0 },
            { "name": "禾穗镇", "projects": 1, "organisations": 0 },
        ])
    );

    let only = desk.sees(json!({ "projects": { "place": "禾穗镇" } }));
    assert_eq!(only["total"], 1);
    assert_eq!(only["rows"][0]["id"], json!(second));

    let organisation: hub::Op = serde_json::from_value(json!({ "registry": { "addOrganisation": {
        "name": "鹭汀镇渔家女帮帮团", "kind": "volunteerTeam", "town": "鹭汀镇", "village": "沙洲村"
    } } }))
    .unwrap();
    desk.does(organisation);
    let all = desk.sees(json!({ "places": { "registry": true } }));
    let names: Vec<_> = all
        .as_array()
        .unwrap()
        .iter()
        .map(|place| place["name"].as_str().unwrap())
        .collect();
    assert_eq!(names[..2], ["云岫街道", "禾穗镇"]);
    assert!(names.contains(&"鹭汀镇") && names.contains(&"沙洲村"));
}
