//! A budget follows the decision and every amendment of the amount, to the fen.

use serde_json::{Value, json};

use super::call_room::{CallRoom, call_of, merge, sheet};
use super::office::{Office, code, made, said, text};

fn budget_of(office: &Office, award: &str) -> Vec<String> {
    let spending = office.asks("spending", json!({"award": award}));
    let lines = spending["lines"].as_array().unwrap();
    let told = |line: &Value| {
        format!(
            "{} {} {}",
            text(&line["class"]),
            text(&line["line"]),
            text(&line["budget"])
        )
    };
    lines.iter().map(told).collect()
}

/// In review, and scored.
fn scored(room: &mut CallRoom) -> String {
    let id = room.is_eligible();
    let reviewer = room.seats("许文澜");
    room.reviews();
    room.scores(&reviewer, &id, ["35", "50"]);
    id
}

/// Approved with 13,333.33 of 20,000 yuan, the rest as said.
fn cut(with: Value) -> Value {
    let mut body = json!({"outcome": "approved", "amount": "13333.33", "reason": "场次偏多"});
    merge(&mut body, with);
    body
}

#[test]
fn a_cut_is_spread_over_the_lines_to_the_fen() {
    let mut room = CallRoom::open();
    let id = scored(&mut room);
    let proposed = room.office.asks(
        "proposedBudget",
        json!({"application": id, "amount": "13333.33"}),
    );
    assert_eq!(proposed["lines"][0]["before"], "18500.00");
    assert_eq!(proposed["lines"][0]["amount"], "12333.34");
    room.decides(&id, cut(json!({})));
    room.is_noticed();
    let body = room.award_of(&id);
    let award = made(room.office.does("awardApplication", body));
    assert_eq!(
        budget_of(&room.office, &award),
        ["activity 项目活动费 12333.34", "management 管理费 999.99"],
        "the capped line gets none of the odd fen"
    );
    room.office.is_sound();
}

#[test]
fn a_decision_by_lines_is_the_budget() {
    let mut room = CallRoom::open();
    let id = scored(&mut room);
    let line = |class: &str, line: &str, amount: &str| json!({"class": class, "line": line, "amount": amount});
    let decision = |lines: Value| {
        let mut body =
            json!({"application": id, "minutes": "青妇会〔2024〕9号", "on": "2024-09-29"});
        merge(&mut body, cut(json!({"lines": lines})));
        body
    };
    let short = decision(json!([line("activity", "项目活动费", "13000")]));
    let short = room.office.is_refused("decideApplication", short);
    assert_eq!(code(&short), ("grants-approved-lines-sum", "lines"));
    assert!(said(&short).contains("333.33"));
    for over in [
        line("management", "管理费", "1500.01"),
        line("activity", "设备费", "1"),
    ] {
        let over = room
            .office
            .is_refused("decideApplication", decision(json!([over])));
        assert_eq!(code(&over), ("grants-approved-line-over", "lines"));
        said(&over);
    }
    let whole = decision(json!([
        line("activity", "项目活动费", "12833.33"),
        line("management", "管理费", "500")
    ]));
    room.office.does("decideApplication", whole);
    assert_eq!(
        room.application(&id)["decision"]["lines"][1]["amount"],
        "500.00"
    );
    room.office
        .desk
        .does_json(json!({"hub": {"editHub": {"name": "青溪县社会组织孵化基地妇联"}}}));
    let ask = json!({"summaries": {"document": {"document": "decision-letter", "ask": {"application": id}}}});
    let ask: hub::Query = serde_json::from_value(ask).unwrap();
    let letter: Value = room.office.desk.asks(ask);
    assert_eq!(letter["figures"]["lines"][1]["asked"], "1500.00");
    assert_eq!(letter["figures"]["lines"][1]["approved"], "500.00");
    room.is_noticed();
    let body = room.award_of(&id);
    let award = made(room.office.does("awardApplication", body));
    assert_eq!(
        budget_of(&room.office, &award),
        ["activity 项目活动费 12833.33", "management 管理费 500.00"]
    );
    room.office.is_sound();
}

#[test]
fn the_caps_of_the_call_hold_for_the_award() {
    let mut office = Office::open();
    let mut call = call_of(&office);
    merge(
        &mut call,
        json!({"noticeDays": 0, "rules": [{"kind": "lineCap", "level": "hard", "line": "management", "percent": "10", "source": "县妇联〔2024〕6号"}], "panel": sheet()}),
    );
    let call = made(office.does("addCall", call));
    office.does("publishCall", json!({"call": call}));
    let mut room = CallRoom { office, call };
    let id = scored(&mut room);
    room.decides(&id, cut(json!({})));
    let line = |class: &str, line: &str, amount: &str| json!({"class": class, "line": line, "amount": amount});
    let mut over = room.award_of(&id);
    over["lines"] = json!([
        line("activity", "项目活动费", "11833.33"),
        line("management", "管理费", "1500")
    ]);
    let over = room.office.is_refused("awardApplication", over);
    assert_eq!(over.code, "grants-rule-line-cap");
    said(&over);
    let body = room.award_of(&id);
    let award = made(room.office.does("awardApplication", body));
    let spending = room.office.asks("spending", json!({"award": award}));
    assert_eq!(spending["classes"][1]["capPercent"], "10");
    assert_eq!(spending["classes"][1]["cap"], "1333.33");
    assert_eq!(spending["classes"][1]["source"], "县妇联〔2024〕6号");
    // Nor can a budget set later pass it, also where the form leaves the cap out.
    let set = json!({"award": award, "lines": [line("activity", "项目活动费", "11833.33"), line("management", "管理费", "1500")]});
    let refused = room.office.is_refused("setBudget", set.clone());
    assert_eq!(code(&refused), ("grants-budget-over-class-cap", "lines"));
    let mut capped = set;
    capped["caps"] = json!([{"class": "management", "percent": "10"}]);
    let refused = room.office.is_refused("setBudget", capped);
    assert_eq!(code(&refused), ("grants-budget-over-class-cap", "lines"));
    assert!(said(&refused).contains("166.67"));
    room.office.is_sound();
}

/// A signed award of 10,000 yuan: 9,000 for activities and 1,000 for management.
fn agreed(office: &mut Office) -> String {
    let award = office.awards_in_one("10000");
    office.does("setBudget", json!({"award": award, "lines": [
        {"class": "activity", "line": "项目活动费", "amount": "9000"}, {"class": "management", "line": "管理费", "amount": "1000"}
    ]}));
    office.signs(&award);
    award
}

fn amends(award: &str, kind: &str, with: Value) -> Value {
    let mut body = json!({"award": award, "kind": kind, "on": "2024-06-03", "reason": "服务范围调整", "paper": "补充协议〔2024〕1号"});
    merge(&mut body, with);
    body
}

#[test]
fn an_amended_amount_brings_its_budget_in_the_same_step() {
    let mut office = Office::open();
    let award = agreed(&mut office);
    let alone = office.is_refused(
        "amendAward",
        amends(&award, "amount", json!({"amount": "8000"})),
    );
    assert_eq!(code(&alone), ("grants-amend-budget-missing", "lines"));
    assert!(said(&alone).contains("2,000.00"));
    let proposed = office.asks("resizedBudget", json!({"award": award, "amount": "8000"}));
    assert_eq!(proposed["lines"][0]["amount"], "7200.00");
    assert_eq!(proposed["lines"][1]["before"], "1000.00");
    let line = |class: &str, line: &str, amount: &str| json!({"class": class, "line": line, "amount": amount});
    let lines = json!([
        line("activity", "项目活动费", "7100"),
        line("management", "管理费", "900")
    ]);
    office.does(
        "amendAward",
        amends(&award, "amount", json!({"amount": "8000", "lines": lines})),
    );
    assert_eq!(
        budget_of(&office, &award),
        ["activity 项目活动费 7100.00", "management 管理费 900.00"]
    );
    let page = office.award(&award);
    let kept = page["amendments"].as_array().unwrap();
    assert_eq!(kept[0]["after"], "8,000.00");
    assert_eq!(kept[1]["kind"], "budget");
    assert!(text(&kept[1]["before"]).contains("9,000.00"));
    assert!(text(&kept[1]["after"]).contains("7,100.00"));
    office.is_sound();
}

#[test]
fn what_was_spent_of_a_line_stays_in_its_budget() {
    let mut office = Office::open();
    let award = agreed(&mut office);
    let tranche = office.tranche(&award, 1);
    office.pays(&tranche, "5000", "2024-03-20");
    let line = text(&office.asks("spending", json!({"award": award}))["lines"][0]["id"]);
    let report = made(office.does(
        "askForReport",
        json!({"award": award, "name": "中期支出报告", "dueOn": "2024-07-31", "final": false}),
    ));
    office.does("submitReport", json!({"report": report, "submittedOn": "2024-05-31", "lines": [
        {"class": "activity", "budgetLine": line, "spentOn": "2024-05-20", "payee": "青溪印务", "purpose": "活动材料", "amount": "4800", "receiptNo": "24300001"}
    ]}));
    let id = text(&office.asks("report", json!({"id": report}))["lines"][0]["id"]);
    office.does(
        "decideExpenses",
        json!({"report": report, "lines": [{"line": id, "accepted": "4800"}]}),
    );
    office.does(
        "acceptReport",
        json!({"report": report, "on": "2024-06-01"}),
    );
    let proposed = office.asks("resizedBudget", json!({"award": award, "amount": "5200"}));
    assert_eq!(
        proposed["lines"][0]["amount"], "5123.08",
        "the 4,800 spent and its part of the other 400"
    );
    let lines = |activity: &str, management: &str| {
        json!({"amount": "5200", "lines": [
            {"class": "activity", "line": "项目活动费", "amount": activity}, {"class": "management", "line": "管理费", "amount": management}
        ]})
    };
    let below = office.is_refused("amendAward", amends(&award, "amount", lines("4700", "500")));
    assert_eq!(code(&below), ("grants-budget-below-accepted", "lines"));
    assert!(said(&below).contains("100.00"));
    // A line that was spent on can change its class alone: what was spent goes with it.
    office.does(
        "amendAward",
        amends(
            &award,
            "budget",
            json!({"lines": [
                {"class": "other", "line": "项目活动费", "amount": "9000"}, {"class": "management", "line": "管理费", "amount": "1000"}
            ]}),
        ),
    );
    let spending = office.asks("spending", json!({"award": award}));
    assert_eq!(spending["lines"][0]["id"], line.as_str());
    assert_eq!(spending["lines"][0]["class"], "other");
    assert_eq!(spending["lines"][0]["accepted"], "4800.00");
    office.is_sound();
}
