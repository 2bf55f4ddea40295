//! What a call caps of a budget line holds for what is spent of it, whatever the line's tolerance: a
//! hard cap refuses, a softer one is shown.

use serde_json::{Value, json};

use super::call_room::{CallRoom, call_of, merge, sheet};
use super::office::{code, made, said, text};

/// Class, line, amount and tolerance of an award of 20,000 yuan: each line up to its cap, and free to pass it.
const BUDGET: [(&str, &str, &str, &str); 4] = [
    ("activity", "项目活动费", "16800", "0"),
    ("management", "管理费", "2000", "20"),
    ("activity", "宣传费", "1000", "50"),
    ("tax", "增值税", "200", "50"),
];

/// Signed under a call that caps 管理费 at 10 %, and warns of 宣传费 above 5 % and of taxes above 1 %.
fn awarded() -> (CallRoom, String) {
    let mut office = super::office::Office::open();
    let mut call = call_of(&office);
    call["rules"] = json!([
        {"kind": "lineCap", "level": "hard", "line": "管理费", "percent": "10", "source": "县妇联〔2024〕6号"},
        {"kind": "lineCap", "level": "warn", "line": "宣传费", "percent": "5"},
        {"kind": "lineCap", "level": "warn", "line": "tax", "percent": "1"},
    ]);
    call["panel"] = sheet();
    let call = made(office.does("addCall", call));
    office.does("publishCall", json!({"call": call}));
    let mut room = CallRoom { office, call };
    let id = applies(&mut room);
    let reviewer = room.seats("许文澜");
    room.reviews();
    room.scores(&reviewer, &id, ["35", "50"]);
    room.decides(&id, json!({"outcome": "approved", "amount": "20000"}));
    room.is_noticed();
    let body = room.award_of(&id);
    let award = made(room.office.does("awardApplication", body));
    let lines = BUDGET.map(|(class, line, amount, tolerance)| json!({"class": class, "line": line, "amount": amount, "tolerance": tolerance}));
    room.office
        .does("setBudget", json!({"award": award, "lines": lines}));
    room.office.does(
        "signAgreement",
        json!({"award": award, "hubSignedOn": "2024-10-17", "organisationSignedOn": "2024-10-17"}),
    );
    (room, award)
}

fn applies(room: &mut CallRoom) -> String {
    let mut body = room.request(&room.office.organisation);
    let lines = BUDGET.map(
        |(class, line, asked, _)| json!({"class": class, "line": line, "asked": asked, "own": "0"}),
    );
    merge(&mut body, json!({"own": "0", "lines": lines}));
    let id = made(room.office.does("addApplication", body));
    room.office.does(
        "submitApplication",
        json!({"application": id, "on": "2024-09-10"}),
    );
    room.brings_paper(&id);
    room.moves(&id, "eligible", "2024-09-23", None);
    id
}

/// A report of so much spent on each of these lines, all of it decided to be accepted.
fn reports(room: &mut CallRoom, award: &str, spent: &[(&str, &str)]) -> String {
    let report = made(room.office.does(
        "askForReport",
        json!({"award": award, "name": "中期支出报告"}),
    ));
    let budget = room.office.asks("spending", json!({"award": award}))["lines"].clone();
    let line = |name: &str| {
        let mut lines = budget.as_array().unwrap().iter();
        lines.find(|line| line["line"] == name).unwrap()["id"].clone()
    };
    let lines: Vec<Value> = spent
        .iter()
        .zip(1..)
        .map(|((name, amount), at)| {
            json!({"spentOn": "2024-10-18", "payee": "青溪印务", "purpose": name, "amount": amount,
                "budgetLine": line(name), "receiptNo": format!("2430000{at}")})
        })
        .collect();
    room.office.does(
        "submitReport",
        json!({"report": report, "submittedOn": "2024-10-18", "lines": lines}),
    );
    room.office
        .does("decideExpenses", json!({"report": report}));
    report
}

/// What is said of caps in a report, and whether it is said to refuse.
fn warned(room: &CallRoom, report: &str) -> Vec<(String, String, String)> {
    let page = room.office.asks("report", json!({"id": report}));
    let warnings = page["warnings"].as_array().unwrap().iter();
    let of_caps = warnings
        .map(|warning| serde_json::from_value::<hub::Refusal>(warning["refusal"].clone()).unwrap())
        .filter(|refusal| refusal.code == "grants-warn-call-cap");
    of_caps
        .map(|refusal| {
            said(&refusal);
            let of = |arg: &str| refusal.args[arg].clone();
            (of("line"), of("level"), of("over"))
        })
        .collect()
}

fn told(warned: &[(String, String, String)]) -> Vec<[&str; 3]> {
    warned
        .iter()
        .map(|(line, level, over)| [line.as_str(), level.as_str(), over.as_str()])
        .collect()
}

#[test]
fn a_tolerance_does_not_lift_the_cap_of_the_call() {
    let (mut room, award) = awarded();
    let spent = [("管理费", "2100"), ("宣传费", "1200"), ("增值税", "250")];
    let report = reports(&mut room, &award, &spent);
    let shown = warned(&room, &report);
    assert_eq!(
        told(&shown),
        [
            ["管理费", "hard", "100.00"],
            ["宣传费", "warn", "200.00"],
            ["tax", "warn", "50.00"]
        ],
        "all three are within budget and tolerance"
    );
    let accept = json!({"report": report, "on": "2024-10-18"});
    let refused = room.office.is_refused("acceptReport", accept.clone());
    assert_eq!(code(&refused), ("grants-over-call-cap", "report"));
    let text_said = said(&refused);
    assert!(
        text_said.contains("2,100.00") && text_said.contains("2,000.00"),
        "{text_said}"
    );
    assert!(text_said.contains("县妇联〔2024〕6号"), "{text_said}");

    // The way out: what is over is cut. What the call only warns of is accepted.
    let line = text(&room.office.asks("report", json!({"id": report}))["lines"][0]["id"]);
    let cut = json!({"report": report, "lines": [{"line": line, "accepted": "2000", "reason": "超出上限"}]});
    room.office.does("decideExpenses", cut);
    assert_eq!(
        told(&warned(&room, &report)).len(),
        2,
        "the softer caps are still shown"
    );
    room.office.does("acceptReport", accept);
    let caps = room.office.asks("spending", json!({"award": award}))["caps"].clone();
    assert_eq!(caps[0]["after"], caps[0]["cap"], "up to the cap");
    assert_eq!(
        (&caps[1]["source"], &caps[1]["over"]),
        (&json!("征字〔2024〕01号"), &json!(true)),
        "without a paper of its own, the call is named"
    );

    // Another report takes what was accepted before along.
    let more = reports_more(&mut room, &award);
    let refused = room
        .office
        .is_refused("acceptReport", json!({"report": more, "on": "2024-10-18"}));
    assert_eq!(code(&refused), ("grants-over-call-cap", "report"));
    assert_eq!(refused.args["over"], "0.01");
    room.office.is_sound();
}

fn reports_more(room: &mut CallRoom, award: &str) -> String {
    let report = made(room.office.does(
        "askForReport",
        json!({"award": award, "name": "期末支出报告"}),
    ));
    let line = room.office.asks("spending", json!({"award": award}))["lines"][1]["id"].clone();
    room.office.does("submitReport", json!({"report": report, "submittedOn": "2024-10-18", "lines": [
        {"spentOn": "2024-10-18", "payee": "青溪印务", "amount": "0.01", "budgetLine": line, "receiptNo": "24300009"}
    ]}));
    room.office
        .does("decideExpenses", json!({"report": report}));
    report
}

#[test]
fn an_award_is_lowered_no_further_than_its_caps_cover_what_was_accepted() {
    let (mut room, award) = awarded();
    let report = reports(&mut room, &award, &[("管理费", "2000")]);
    room.office.does(
        "acceptReport",
        json!({"report": report, "on": "2024-10-18"}),
    );
    let lowered = |amount: &str, activity: &str| {
        json!({"award": award, "kind": "amount", "on": "2024-10-18", "reason": "服务范围调整",
        "paper": "补充协议〔2024〕1号", "amount": amount, "lines": [
            {"class": "activity", "line": "项目活动费", "amount": activity},
            {"class": "management", "line": "管理费", "amount": "1800", "tolerance": "20"},
        ]})
    };
    let refused = room
        .office
        .is_refused("amendAward", lowered("18000", "16200"));
    assert_eq!(code(&refused), ("grants-cap-below-accepted", "amount"));
    assert!(said(&refused).contains("200.00"), "{}", said(&refused));
    room.office.is_sound();
}
