//! What changes after a decision, in the window by the keyboard at the smallest size: a working day is made a holiday and the
//! notice stands longer, an objection is answered, a signed award is amended in four ways, and a share is granted on.

use serde_json::json;
use window::{Desk, Home};

use super::keys::{at, presses, takes_from, to, types};
use super::year_book::{asked, dated, fits, signed, speaks_english, steps};

const SHARE: &str = "云岫社区巧手队";

#[test]
#[ignore = "drives the real window: run by cargo xtask test"]
fn a_notice_moves_with_the_working_days_and_an_award_with_its_amendments() {
    let home = Home::fresh().sized(1024, 700);
    let desk = Desk::open(&home);
    desk.see("青溪县");
    let call = on_notice(&desk);
    makes_a_day_a_holiday(&desk, &call);
    answers_an_objection(&desk, &call);
    let award = signed(
        &desk,
        &json!([{"name": "首款", "percent": "60"}, {"name": "尾款"}]),
    );
    pays_the_first(&desk, &award);
    grants_a_share_on(&desk, &award);
    amends(&desk, &award);
    in_english(&desk, &call, &award);
    desk.close();
}

/// The call of the demo whose decisions hang now.
fn on_notice(desk: &Desk) -> String {
    let calls = asked(desk, json!({"calls": {}}));
    let ids = calls["rows"].as_array().expect("calls").iter();
    let hangs = |id: &&str| {
        let page = asked(desk, json!({"call": {"id": id}}));
        page["notices"][0]["standing"] == "running"
    };
    ids.filter_map(|row| row["id"].as_str())
        .find(hangs)
        .expect("a call on notice")
        .to_owned()
}

/// The last day of its notice.
fn ends(desk: &Desk, call: &str) -> String {
    let page = asked(desk, json!({"call": {"id": call}}));
    let day = page["notices"][0]["endsOn"].as_str();
    day.expect("its last day").to_owned()
}

fn said(day: &str) -> String {
    let parts: Vec<u32> = day
        .split('-')
        .map(|part| part.parse().expect("a number"))
        .collect();
    format!("{}年{}月{}日", parts[0], parts[1], parts[2])
}

fn makes_a_day_a_holiday(desk: &Desk, call: &str) {
    let before = ends(desk, call);
    desk.go(&format!("grants/calls/{call}/notice"));
    desk.see(&format!("至 {}", said(&before)));
    fits(desk, "notice");
    desk.go("grants/calls");
    presses(desk, "工作日表");
    desk.see("公示天数按此表计算");
    desk.go(&format!("grants/workdays?year={}", &before[..4]));
    presses(desk, "设置工作日");
    at(desk, "开始");
    desk.press(&before);
    to(desk, "名称");
    desk.press("县庆日（青政办〔2026〕8号）");
    fits(desk, "workday-form");
    desk.press_enter();
    desk.see("县庆日（青政办〔2026〕8号）");
    fits(desk, "workdays");
    let after = ends(desk, call);
    assert!(after > before, "{after} is later than {before}");
    desk.go(&format!("grants/calls/{call}/notice"));
    desk.see(&format!("至 {}", said(&after)));
    desk.see_no_more(&format!("至 {}", said(&before)));
    fits(desk, "notice-moved");
}

fn answers_an_objection(desk: &Desk, call: &str) {
    desk.go(&format!("grants/calls/{call}/notice"));
    presses(desk, "登记异议");
    to(desk, "异议人");
    desk.press("桂花里居民小组");
    to(desk, "事由");
    desk.press("场地与另一项目重复");
    fits(desk, "objection-form");
    presses(desk, "确定");
    desk.see("桂花里居民小组");
    presses(desk, "答复异议");
    to(desk, "核实与答复");
    desk.press("两个项目使用时段错开，予以说明");
    presses(desk, "确定");
    desk.see("异议不成立：两个项目使用时段错开");
    fits(desk, "objection-answered");
}

fn pays_the_first(desk: &Desk, award: &str) {
    let page = asked(desk, json!({"award": {"id": award}}));
    let tranche = &page["tranches"][0]["id"];
    let paid = json!({"grants": {"recordDisbursement": {"tranche": tranche, "amount": "2520", "on": dated(desk, -20)}}});
    steps(desk, &[paid]);
}

/// From the closing checklist: nothing asked for a share here, so the award's page has no place for it yet.
fn grants_a_share_on(desk: &Desk, award: &str) {
    desk.go(&format!("grants/closeout/{award}"));
    presses(desk, "登记再资助");
    at(desk, "受资助方");
    desk.press(SHARE);
    to(desk, "用途");
    desk.press("邻里互助");
    to(desk, "金额");
    desk.press("800");
    to(desk, "约定日期");
    types(desk, &dated(desk, -3));
    to(desk, "付款日期");
    types(desk, &dated(desk, -2));
    fits(desk, "share-form");
    presses(desk, "确定");
    desk.see(SHARE);
    fits(desk, "share");
    desk.go(&format!("grants/awards/{award}"));
    desk.see(SHARE);
}

/// Each by its entry of the menu; before and after stand on the page.
fn amends(desk: &Desk, award: &str) {
    desk.go(&format!("grants/awards/{award}"));
    takes_from(desk, "更多", "协议变更：预算");
    at(desk, "费用类别");
    to(desk, "金额");
    types(desk, "3600");
    presses(desk, "增加预算行");
    to_the_new_line(desk);
    desk.press("印刷费");
    to(desk, "金额");
    desk.press("600");
    papers(desk, "青妇会〔2026〕31号", "补印手册");
    fits(desk, "amend-budget");
    presses(desk, "保存");
    desk.see("印刷费 600.00");

    takes_from(desk, "更多", "协议变更：延期");
    at(desk, "延期至");
    desk.press(&dated(desk, 200));
    papers(desk, "补充协议一", "雨季停课两周");
    presses(desk, "确定");
    desk.see("补充协议一");

    takes_from(desk, "更多", "协议变更：金额");
    at(desk, "变更后金额");
    desk.press("4800");
    desk.see("变更后的预算");
    papers(desk, "补充协议二", "增加一期课程");
    fits(desk, "amend-amount");
    presses(desk, "确定");
    desk.see("补充协议二");

    takes_from(desk, "更多", "协议变更：收款账户");
    at(desk, "户名");
    to(desk, "开户行");
    desk.press("青溪农村商业银行禾穗支行");
    to(desk, "银行账号");
    desk.press("3501990000319269999");
    papers(desk, "账户变更函", "原账户销户");
    fits(desk, "amend-payee");
    presses(desk, "确定");
    desk.see("账户变更函");
    before_and_after(desk);
}

/// The line that was added is the last of those that are typed.
fn to_the_new_line(desk: &Desk) {
    for _ in 0..20 {
        let empty = "const one = document.activeElement; return one?.value === '' && (one.labels?.[0]?.innerText ?? '').startsWith('预算行')";
        if desk.run(empty, &[]) == true {
            return;
        }
        desk.press("\u{e008}\u{e004}\u{e000}");
    }
    panic!("no new line:\n{}", desk.text());
}

fn papers(desk: &Desk, paper: &str, reason: &str) {
    to(desk, "补充协议或批复文号");
    desk.press(paper);
    to(desk, "原因");
    desk.press(reason);
}

fn before_and_after(desk: &Desk) {
    desk.run(
        "document.getElementById('award-amendments').scrollIntoView()",
        &[],
    );
    fits(desk, "amendments");
    let rows = "return [...document.querySelectorAll('#award-amendments tbody tr')].map((row) => [...row.cells].slice(0, 3).map((cell) => cell.innerText))";
    let rows = desk.run(rows, &[]);
    let kinds = ["预算", "延期", "金额", "预算", "收款账户"];
    for (at, kind) in kinds.iter().enumerate() {
        let said = rows[at][0].as_str().unwrap_or_default();
        assert!(said.starts_with(&format!("{}. {kind}", at + 1)), "{rows}");
    }
    assert_eq!(
        (&rows[2][1], &rows[2][2]),
        (&json!("4,200.00"), &json!("4,800.00")),
        "the amount before and after"
    );
    assert_eq!(rows[0][1], "项目活动费 4,200.00 · 业务活动费");
}

fn in_english(desk: &Desk, call: &str, award: &str) {
    speaks_english(desk);
    for (place, sign, name) in [
        (
            format!("grants/calls/{call}/notice"),
            "working days",
            "notice",
        ),
        ("grants/workdays".to_owned(), "working days", "workdays"),
        (
            format!("grants/awards/{award}/amendments"),
            "Before",
            "amendments",
        ),
        (format!("grants/closeout/{award}"), "Sub-grants", "share"),
    ] {
        desk.go(&place);
        desk.see(sign);
        fits(desk, &format!("en-{name}"));
    }
}
