//! A signed agreement is amended, with before and after; the money follows to the fen.

use serde_json::{Value, json};

use super::call_room::merge;
use super::office::{ORGANISATION, Office, code, made, said};

fn amends(award: &str, kind: &str, with: Value) -> Value {
    let mut body = json!({"award": award, "kind": kind, "on": "2024-06-03", "reason": "服务范围扩大", "paper": "补充协议〔2024〕1号"});
    merge(&mut body, with);
    body
}

fn three(office: &mut Office) -> String {
    let award = office.awards("10000", json!([{"name": "首款", "percent": "50"}, {"name": "中期款", "percent": "30"}, {"name": "尾款"}]));
    office.signs(&award);
    award
}

fn amounts(page: &Value) -> Vec<&str> {
    page["tranches"]
        .as_array()
        .unwrap()
        .iter()
        .map(|tranche| tranche["amount"].as_str().unwrap())
        .collect()
}

#[test]
fn the_amount_grows_and_shrinks_with_what_is_bound() {
    let mut office = Office::open();
    let award = three(&mut office);
    office.does(
        "amendAward",
        amends(&award, "amount", json!({"amount": "12000"})),
    );
    let page = office.award(&award);
    assert_eq!(
        amounts(&page),
        ["5000.00", "3000.00", "4000.00"],
        "the last takes it"
    );
    assert_eq!(office.the_fund()["committed"], "12000.00");
    office.does(
        "amendAward",
        amends(
            &award,
            "amount",
            json!({"amount": "6500", "reason": "减少场次"}),
        ),
    );
    assert_eq!(
        amounts(&office.award(&award)),
        ["5000.00", "1500.00", "0.00"]
    );
    assert_eq!(office.the_fund()["committed"], "6500.00");
    let page = office.award(&award);
    let kept: Vec<_> = page["amendments"]
        .as_array()
        .unwrap()
        .iter()
        .map(|row| {
            (
                row["before"].as_str().unwrap(),
                row["after"].as_str().unwrap(),
            )
        })
        .collect();
    assert_eq!(
        kept,
        [("10,000.00", "12,000.00"), ("12,000.00", "6,500.00")]
    );
    let first = office.tranche(&award, 1);
    office.pays(&first, "5000", "2024-06-10");
    office.is_sound();
}

#[test]
fn an_amount_beneath_what_stands_on_it_is_refused() {
    let mut office = Office::open();
    let award = three(&mut office);
    let first = office.tranche(&award, 1);
    office.pays(&first, "5000", "2024-03-20");
    let below = office.is_refused(
        "amendAward",
        amends(&award, "amount", json!({"amount": "4999.99"})),
    );
    assert_eq!(code(&below), ("grants-amend-below-paid", "amount"));
    assert!(said(&below).contains("5,000.00"));
    let same = office.is_refused(
        "amendAward",
        amends(&award, "amount", json!({"amount": "10000"})),
    );
    assert_eq!(code(&same), ("grants-amend-nothing", "amount"));
    said(&same);
    let over = office.is_refused(
        "amendAward",
        amends(&award, "amount", json!({"amount": "300000"})),
    );
    assert_eq!(over.code, "grants-over-fund");
    let missing = office.is_refused("amendAward", amends(&award, "amount", json!({})));
    assert_eq!(code(&missing), ("base-required", "amount"));
}

#[test]
fn an_amount_beneath_what_was_granted_on_is_refused() {
    let mut office = Office::open();
    let draft = office.awards_in_one("9000");
    let award = three(&mut office);
    let grant = |award: &str, amount: &str| {
        json!({"award": award, "recipient": "云岫社区巾帼志愿服务队", "purpose": "楼栋互助微项目",
            "amount": amount, "agreedOn": "2024-05-01"})
    };
    office.does("addSubGrant", grant(&award, "4000"));
    let second = made(office.does("addSubGrant", grant(&award, "3500")));
    let below = office.is_refused(
        "amendAward",
        amends(&award, "amount", json!({"amount": "7000"})),
    );
    assert_eq!(code(&below), ("grants-award-below-sub-grants", "amount"));
    insta::assert_snapshot!(said(&below), @r"
    立项 资〔2024〕002号 已再资助 7,500.00 元，金额不能低于该数：填写的是 7,000.00 元，差 500.00 元
    请填不低于再资助合计的金额，或先调低再资助金额
    ");
    let mut less = grant(&award, "3000");
    merge(&mut less, json!({"subGrant": second}));
    office.does("editSubGrant", less);
    office.does(
        "amendAward",
        amends(&award, "amount", json!({"amount": "7000"})),
    );
    office.does("addSubGrant", grant(&draft, "5000"));
    let mut edit = office.award_of("4999.99", json!([{"name": "一次性拨付"}]));
    merge(&mut edit, json!({"award": draft}));
    let below = office.is_refused("editAward", edit);
    assert_eq!(code(&below), ("grants-award-below-sub-grants", "amount"));
    office.is_sound();
}

#[test]
fn the_period_scope_and_payee_are_amended() {
    let mut office = Office::open();
    let award = three(&mut office);
    office.does(
        "amendAward",
        amends(&award, "extension", json!({"endsOn": "2025-06-30"})),
    );
    let back = office.is_refused(
        "amendAward",
        amends(&award, "extension", json!({"endsOn": "2025-06-30"})),
    );
    assert_eq!(code(&back), ("grants-amend-not-extended", "endsOn"));
    said(&back);
    office.does(
        "amendAward",
        amends(
            &award,
            "scope",
            json!({"before": "2个村", "after": "3个村"}),
        ),
    );
    office.does("amendAward", amends(&award, "payee", json!({"account": {"accountName": ORGANISATION, "bank": "青溪农村商业银行禾穗支行", "number": "3501990000319269999"}})));
    let page = office.award(&award);
    assert_eq!(page["endsOn"], "2025-06-30");
    assert_eq!(page["account"]["bank"], "青溪农村商业银行禾穗支行");
    let last = &page["amendments"][2];
    assert!(
        last["after"]
            .as_str()
            .unwrap()
            .ends_with("3501 **** **** 9999"),
        "masked: {last}"
    );
    office.is_sound();
}

#[test]
fn only_what_binds_is_amended_on_a_day_that_fits() {
    let mut office = Office::open();
    let draft = office.awards_in_one("5000");
    let refused = office.is_refused(
        "amendAward",
        amends(&draft, "scope", json!({"before": "甲", "after": "乙"})),
    );
    assert_eq!(code(&refused), ("grants-amend-state", "award"));
    said(&refused);
    let award = three(&mut office);
    for on in ["2024-02-01", "2024-12-01"] {
        let refused = office.is_refused(
            "amendAward",
            amends(
                &award,
                "scope",
                json!({"before": "甲", "after": "乙", "on": on}),
            ),
        );
        assert_eq!(code(&refused), ("grants-amend-day", "on"));
        said(&refused);
    }
}

#[test]
fn an_amended_budget_takes_the_place_of_the_agreed_one() {
    let mut office = Office::open();
    let award = office.awards_in_one("10000");
    let line = |class: &str, line: &str, amount: &str| json!({"class": class, "line": line, "amount": amount});
    let agreed = json!([
        line("activity", "项目活动费", "9000"),
        line("management", "管理费", "1000")
    ]);
    office.does("setBudget", json!({"award": award, "lines": agreed, "caps": [{"class": "management", "percent": "10"}]}));
    office.signs(&award);
    let of = |lines: Value| amends(&award, "budget", json!({"lines": lines}));
    let none = office.is_refused("amendAward", of(json!([])));
    assert_eq!(code(&none), ("base-required", "lines"));
    let same = office.is_refused("amendAward", of(agreed));
    assert_eq!(code(&same), ("grants-amend-nothing", "lines"));
    let short = office.is_refused(
        "amendAward",
        of(json!([line("activity", "项目活动费", "9000")])),
    );
    assert_eq!(code(&short), ("grants-budget-sum", "lines"));
    assert!(said(&short).contains("1,000.00"));

    office.does(
        "amendAward",
        of(json!([
            line("activity", "项目活动费", "8200"),
            line("activity", "交通费", "800"),
            line("management", "管理费", "1000")
        ])),
    );
    let kept = office.award(&award)["amendments"][0].clone();
    assert_eq!(
        kept["before"],
        "项目活动费 9,000.00 [activity]\n管理费 1,000.00 [management]"
    );
    assert_eq!(
        kept["after"],
        "项目活动费 8,200.00 [activity]\n交通费 800.00 [activity]\n管理费 1,000.00 [management]"
    );
    let spending = office.asks("spending", json!({"award": award}));
    assert_eq!(spending["lines"][1]["line"], "交通费");
    assert_eq!(spending["classes"][1]["cap"], "1000.00", "the cap stays");
    office.is_sound();
}
