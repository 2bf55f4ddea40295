//! The hub's own record, its goals and opening figures, its federation, and whom federations cover.

use hub::base::words::Lang;
use hub::{Op, Query};
use serde_json::{Value, json};
use tests::Desk;

fn does(desk: &mut Desk, op: Value) -> String {
    desk.does_json(json!({ "hub": op })).made.unwrap().id
}

#[track_caller]
fn refused(desk: &mut Desk, op: Value) -> String {
    let op: Op = hub::base::incoming::from_json(&json!({ "hub": op })).unwrap();
    let refusal = desk.is_refused(op);
    for lang in [Lang::ZhCn, Lang::En] {
        assert!(
            !refusal.message(lang).starts_with("refusal-"),
            "{} has no words",
            refusal.code
        );
        assert!(
            refusal.hint(lang).is_some(),
            "{} has no way out",
            refusal.code
        );
    }
    refusal.code.into_owned()
}

fn asks(desk: &Desk, query: Value) -> Value {
    let query: Query = serde_json::from_value(json!({ "hub": query })).unwrap();
    desk.asks(query)
}

fn person(desk: &mut Desk, name: &str) -> String {
    desk.does_json(json!({ "registry": { "addPerson": { "name": name } } }))
        .made
        .unwrap()
        .id
}

fn womens(desk: &mut Desk, name: &str, town: &str, kind: &str) -> String {
    let op = json!({ "registry": { "addOrganisation": { "name": name, "kind": kind, "town": town, "womens": true } } });
    desk.does_json(op).made.unwrap().id
}

fn own_federation(desk: &mut Desk) -> String {
    does(
        desk,
        json!({ "editFederation": { "name": "青溪县社会组织孵化基地妇联", "isHub": true, "level": "county",
            "method": "regional", "foundedOn": "2024年7月", "approvalNo": "青妇[2024]7号",
            "term": 1, "termFrom": "2024-07", "reElectionDue": "2029-07",
            "coBuilders": [{ "name": "青溪县民政局", "role": "joins" }] } }),
    )
}

#[test]
fn the_hub_says_what_it_is_and_both_counts_stand_side_by_side() {
    let mut desk = Desk::new();
    assert_eq!(asks(&desk, json!({ "hub": {} })), Value::Null);
    let operator = desk.organisation("青溪县乐志社会工作服务中心");
    let edit = json!({ "editHub": {
        "name": "青溪县社会组织孵化基地妇联", "shortName": "青溪孵化基地", "level": "county", "division": "350199",
        "operator": operator, "operatorHead": "傅小霏", "method": "regional", "foundedOn": "2024年7月",
        "scopeOrganisations": "318家", "scopeWomen": "近2000名", "sealTitle": "青溪县社会组织孵化基地妇联" } });
    does(&mut desk, edit.clone());
    let hub = asks(&desk, json!({ "hub": {} }));
    assert_eq!(hub["foundedOn"], "2024-07", "a month stays a month");
    assert_eq!(
        hub["scopeWomen"],
        json!({ "value": "2000", "word": "近", "unit": "名" })
    );
    assert_eq!(
        (
            hub["scopeOrganisations"]["value"].as_str(),
            hub["registered"].as_u64()
        ),
        (Some("318"), Some(1))
    );
    assert_eq!(hub["operatorName"], "青溪县乐志社会工作服务中心");
    does(&mut desk, edit);
    assert_eq!(
        asks(&desk, json!({ "hub": {} }))["id"],
        hub["id"],
        "there is one hub"
    );
    let mut wrong = json!({ "editHub": { "name": "x", "division": "3501" } });
    assert_eq!(refused(&mut desk, wrong.clone()), "registry-division");
    wrong["editHub"]["name"] = json!(" ");
    assert_eq!(refused(&mut desk, wrong), "base-required");
    desk.is_sound();
}

#[test]
fn goals_are_of_a_year_and_one_a_measure() {
    let mut desk = Desk::new();
    let goal = |measure: &str, target: &str| json!({ "setGoal": { "year": 2024, "measure": measure, "target": target } });
    does(&mut desk, goal("events", "20次"));
    let id = does(&mut desk, goal("events", "24次"));
    does(
        &mut desk,
        json!({ "setGoal": { "year": 2024, "measure": "own", "title": "表情包", "target": "16种" } }),
    );
    let page = asks(&desk, json!({ "goals": { "year": 2024 } }));
    assert_eq!(page["total"], 2);
    assert_eq!(page["rows"][0]["target"]["value"], "24");
    assert_eq!(
        refused(&mut desk, goal("own", "3个")),
        "hub-measure-untitled"
    );
    assert_eq!(
        refused(&mut desk, goal("events", "-3次")),
        "hub-figure-negative"
    );
    let mut early = goal("events", "3次");
    early["setGoal"]["year"] = json!(24);
    assert_eq!(refused(&mut desk, early), "hub-year");
    does(&mut desk, json!({ "removeGoal": { "goal": id } }));
    assert_eq!(
        refused(&mut desk, json!({ "removeGoal": { "goal": id } })),
        "hub-goal-not-found"
    );
    desk.undoes();
    assert_eq!(asks(&desk, json!({ "goals": {} }))["total"], 2);
}

#[test]
fn opening_figures_keep_the_word_that_was_said_and_where_it_was_said() {
    let mut desk = Desk::new();
    let figure = json!({ "setOpeningFigure": { "measure": "events", "figure": "50余次", "asOf": "2025-02",
        "source": "县域妇联工作专访，省妇女报", "sourceOn": "2025-02-10" } });
    let id = does(&mut desk, figure.clone());
    does(
        &mut desk,
        json!({ "setOpeningFigure": { "measure": "incubated", "figure": "13家", "source": "同上" } }),
    );
    let page = asks(&desk, json!({ "openingFigures": {} }));
    assert_eq!(
        page["rows"][0]["figure"],
        json!({ "value": "50", "word": "余", "unit": "次" })
    );
    assert_eq!(page["rows"][0]["source"], "县域妇联工作专访，省妇女报");
    let mut sourceless = figure;
    sourceless["setOpeningFigure"]["source"] = json!("");
    assert_eq!(refused(&mut desk, sourceless), "base-required");
    does(
        &mut desk,
        json!({ "removeOpeningFigure": { "figure": id } }),
    );
    let again = json!({ "removeOpeningFigure": { "figure": id } });
    assert_eq!(refused(&mut desk, again), "hub-opening-figure-not-found");
    desk.is_sound();
}

#[test]
fn the_committee_of_the_first_term_has_one_chair() {
    let mut desk = Desk::new();
    let (fu, jin) = (person(&mut desk, "傅小霏"), person(&mut desk, "金清"));
    let seat = |person: &str, seat: &str| json!({ "addCommitteeMember": { "person": person, "seat": seat, "from": "2024-07" } });
    assert_eq!(refused(&mut desk, seat(&fu, "chair")), "hub-no-federation");
    own_federation(&mut desk);
    let chair = does(&mut desk, seat(&fu, "chair"));
    assert_eq!(refused(&mut desk, seat(&jin, "chair")), "hub-chair-held");
    does(&mut desk, seat(&fu, "executive"));
    assert_eq!(refused(&mut desk, seat(&fu, "executive")), "hub-seat-held");
    let mut ahead = seat(&jin, "executive");
    ahead["addCommitteeMember"]["term"] = json!(2);
    assert_eq!(refused(&mut desk, ahead), "hub-term-ahead");

    let page = asks(&desk, json!({ "federation": {} }));
    assert_eq!(page["federation"]["chair"], "傅小霏");
    assert_eq!(page["federation"]["approvalNo"], "青妇〔2024〕7号");
    assert_eq!(page["committee"][0]["seat"], "chair");
    assert_eq!(
        asks(&desk, json!({ "seats": { "person": fu } }))["total"],
        2
    );

    does(
        &mut desk,
        json!({ "endCommitteeMember": { "member": chair, "to": "2025-03" } }),
    );
    let again = json!({ "endCommitteeMember": { "member": chair, "to": "2025-04" } });
    assert_eq!(refused(&mut desk, again), "hub-seat-ended");
    does(&mut desk, seat(&jin, "chair"));
    assert_eq!(
        asks(&desk, json!({ "federation": {} }))["federation"]["chair"],
        "金清"
    );
    desk.is_sound();
}

#[test]
fn a_federation_past_its_term_shows_that_its_election_is_due() {
    let mut desk = Desk::new();
    own_federation(&mut desk);
    let due = |desk: &Desk| {
        asks(desk, json!({ "federation": {} }))["federation"]["reElectionOverdue"].clone()
    };
    assert_eq!(due(&desk), json!(false));
    let mut desk = desk.next_opened_on("2029-08-01");
    assert_eq!(due(&desk), json!(true));
    let federation = |details: Value| json!({ "editFederation": details });
    assert_eq!(
        refused(&mut desk, federation(json!({ "name": "x", "term": 0 }))),
        "hub-term-zero"
    );
    let backwards = json!({ "name": "x", "termFrom": "2024", "reElectionDue": "2023" });
    assert_eq!(refused(&mut desk, federation(backwards)), "base-date-order");
    let twice = json!({ "name": "青溪县社会组织孵化基地妇联" });
    assert_eq!(
        refused(&mut desk, federation(twice)),
        "hub-federation-named"
    );
    let nobody = "0192a000-0000-7000-8000-000000000000";
    assert_eq!(
        refused(
            &mut desk,
            federation(json!({ "federation": nobody, "name": "x" }))
        ),
        "hub-federation-not-found"
    );
    let seatless = json!({ "endCommitteeMember": { "member": nobody, "to": "2024" } });
    assert_eq!(refused(&mut desk, seatless), "hub-seat-not-found");
    assert_eq!(
        refused(
            &mut desk,
            json!({ "endCoverage": { "coverage": nobody, "to": "2024" } })
        ),
        "hub-coverage-not-found"
    );
    let termless = does(&mut desk, federation(json!({ "name": "枫桐镇妇联" })));
    let fu = person(&mut desk, "傅小霏");
    let seat = json!({ "addCommitteeMember": { "federation": termless, "person": fu, "seat": "executive" } });
    assert_eq!(refused(&mut desk, seat), "hub-term-unknown");
}

#[test]
fn an_organisation_covered_twice_counts_once_and_the_rate_never_passes_the_whole() {
    let mut desk = Desk::new();
    own_federation(&mut desk);
    let town = does(
        &mut desk,
        json!({ "editFederation": { "name": "枫桐镇妇联", "level": "town" } }),
    );
    let paper = womens(&mut desk, "青溪县剪纸协会", "云岫街道", "association");
    let choir = womens(&mut desk, "枫桐前坂爱心妈妈团", "枫桐镇", "volunteerTeam");
    womens(&mut desk, "青溪县家政行业商会", "枫桐镇", "industry");
    desk.organisation("青溪县棋类协会");

    let cover = |organisation: &str, method: &str| json!({ "coverOrganisation": { "organisation": organisation, "method": method, "on": "2024-08" } });
    does(&mut desk, cover(&paper, "single"));
    assert_eq!(
        refused(&mut desk, cover(&paper, "regional")),
        "hub-covered-already"
    );
    let mut by_town = cover(&paper, "backstop");
    by_town["coverOrganisation"]["federation"] = json!(town);
    does(&mut desk, by_town);
    let page = asks(&desk, json!({ "coverage": {} }));
    assert_eq!(page["total"], 2, "two federations cover it");
    assert_eq!(
        page["whole"],
        json!({ "town": null, "inScope": 3, "covered": 1, "percent": "33.3" })
    );
    assert_eq!(
        page["byMethod"],
        json!([{ "method": "single", "covered": 1 }, { "method": "backstop", "covered": 1 }])
    );
    let uncovered = page["uncovered"].as_array().unwrap();
    assert_eq!(uncovered.len(), 2);
    assert_eq!(
        (
            uncovered[0]["suits"].as_str(),
            uncovered[1]["suits"].as_str()
        ),
        (Some("backstop"), Some("sector"))
    );

    let last = does(&mut desk, cover(&choir, "extension"));
    does(
        &mut desk,
        json!({ "endCoverage": { "coverage": last, "to": "2024-10" } }),
    );
    let again = json!({ "endCoverage": { "coverage": last, "to": "2024-10" } });
    assert_eq!(refused(&mut desk, again), "hub-coverage-ended");
    assert_eq!(
        asks(&desk, json!({ "coverage": {} }))["whole"]["covered"],
        1
    );

    desk.does_json(json!({ "registry": { "archiveOrganisation": { "organisation": choir, "reason": "已解散" } } }));
    assert_eq!(
        refused(&mut desk, cover(&choir, "backstop")),
        "hub-cover-inactive"
    );
    does(
        &mut desk,
        json!({ "editFederation": { "federation": town, "name": "枫桐镇妇联", "dissolved": true } }),
    );
    let mut dissolved = cover(&paper, "backstop");
    dissolved["coverOrganisation"]["federation"] = json!(town);
    assert_eq!(refused(&mut desk, dissolved), "hub-federation-dissolved");
    desk.is_sound();
}

#[test]
fn merged_organisations_bring_their_coverage_along() {
    let mut desk = Desk::new();
    own_federation(&mut desk);
    let keep = womens(&mut desk, "青溪县剪纸协会", "云岫街道", "association");
    let from = womens(&mut desk, "剪纸协会", "云岫街道", "association");
    does(
        &mut desk,
        json!({ "coverOrganisation": { "organisation": from, "method": "single" } }),
    );
    desk.does_json(json!({ "registry": { "mergeOrganisations": { "keep": keep, "from": from } } }));
    let whole = asks(&desk, json!({ "coverage": {} }))["whole"].clone();
    assert_eq!(
        whole,
        json!({ "town": null, "inScope": 1, "covered": 1, "percent": "100" })
    );
    let found = hub::search(&desk.book, "jzxh", 5).unwrap();
    assert_eq!(found[0].total, 1);
    hub::undo(&mut desk.book, None).unwrap();
    assert_eq!(
        asks(&desk, json!({ "coverage": {} }))["whole"]["inScope"],
        2
    );
    assert_eq!(
        hub::search(&desk.book, "jzxh", 5).unwrap()[0].total,
        2,
        "the search was parted too"
    );
    desk.is_sound();
}
