//! A grant year in the window, first half: money comes into a fund, a call is opened over it, two applications are
//! scored and decided, and the one that is awarded is signed.

use serde_json::{Value, json};
use window::{Desk, Home};

use super::year_book::{dated, only, picture};

const FUND: &str = "巾帼暖心专项资金";
const CALL: &str = "巾帼暖心小微项目征集";

#[test]
#[ignore = "drives the real window: run by cargo xtask test"]
fn a_call_is_opened_scored_decided_and_signed() {
    let home = Home::fresh();
    let desk = Desk::open(&home);
    desk.see("青溪县");
    puts_money_into_a_fund(&desk);
    opens_a_call(&desk);
    let [first, second] = takes_in_two(&desk);
    scores_them(&desk, [&first, &second]);
    decides(&desk, [&first, &second]);
    awards_and_signs(&desk, &first);
    desk.close();
}

fn puts_money_into_a_fund(desk: &Desk) {
    desk.go("grants/funds");
    desk.click("新建资金池");
    desk.fill("资金池名称", FUND);
    desk.fill("资金来源", "县妇联");
    desk.fill("额度", "60000");
    desk.click("保存");
    let fund = only(desk, json!({"funds": {}}), FUND);
    desk.go(&format!("grants/funds/{fund}"));
    desk.click("登记到账");
    desk.fill("金额（小写）", "60000");
    picture(desk, "money-in");
    desk.click("确定");
    desk.see("60,000.00");
}

fn opens_a_call(desk: &Desk) {
    desk.go("grants/calls");
    desk.click("新建征集");
    desk.choose("参照", "社区小微项目");
    desk.fill("征集名称", CALL);
    desk.fill("开始申报", &dated(desk, 0));
    desk.fill("截止日期", &dated(desk, 20));
    desk.fill("征集预算", "10000");
    desk.fill("资金池", FUND);
    chooses(desk, FUND);
    // Decided the same day here: a notice would have to stand for its days first.
    desk.fill("公示天数", "0");
    picture(desk, "call-form");
    desk.click("保存");
    let call = only(desk, json!({"calls": {}}), CALL);
    desk.go(&format!("grants/calls/{call}/rules"));
    desk.see("社区小微项目常见上限");
    picture(desk, "call-rules");
    desk.click("发布征集");
    desk.click("确定");
    desk.see("登记申报");
}

/// Two different community organisations apply; the papers of both come in and they are found eligible.
fn takes_in_two(desk: &Desk) -> [String; 2] {
    let call = only(desk, json!({"calls": {}}), CALL);
    [("邻里手作坊", 0), ("楼栋互助队", 1)].map(|(name, nth)| {
        desk.go(&format!("grants/calls/{call}"));
        desk.click("登记申报");
        let organisation = community(desk, nth);
        desk.fill("项目名称", name);
        desk.fill("申报单位", &organisation);
        chooses(desk, &organisation);
        desk.fill("申请金额", "5000");
        desk.click("添加科目");
        desk.fill("科目", "项目活动费");
        desk.run("[...document.querySelectorAll('dialog[open] .line input')].filter((input) => input.inputMode === 'decimal')[0].focus()", &[]);
        desk.press("5000");
        picture(desk, "application-form");
        desk.click("保存");
        let id = only(desk, json!({"applications": {"call": call}}), name);
        desk.go(&format!("grants/applications/{id}"));
        desk.click("确认收件");
        desk.click("确定");
        desk.see("审查通过");
        receives_papers(desk, &id);
        desk.click("审查通过");
        desk.click("确定");
        desk.see("去评审");
        id
    })
}

/// Takes what a field offers under exactly this name, by the pointer: other names may hold it.
fn chooses(desk: &Desk, name: &str) {
    let offered = "return [...document.querySelectorAll('dialog[open] [role=option] span:first-child')].some((one) => one.textContent === arguments[0])";
    desk.until("it to be offered", offered, &[json!(name)]);
    desk.click_text(name);
}

fn community(desk: &Desk, nth: usize) -> String {
    let asked =
        json!({"query": {"registry": {"organisations": {"kind": "community", "limit": 400}}}});
    let rows = desk.call("ask", asked)["done"]["rows"].clone();
    let names = rows.as_array().expect("organisations of the demo").iter();
    let named = |row: &Value| row["name"].as_str().map(str::to_owned);
    names
        .filter(|row| row["kind"] == "community")
        .filter_map(named)
        .nth(nth)
        .expect("a community organisation")
}

/// The required papers are ticked off in the list, one after the other.
fn receives_papers(desk: &Desk, id: &str) {
    for paper in papers(desk, id)
        .iter()
        .filter(|paper| paper["required"] == true)
    {
        let label = paper["label"].as_str().expect("its name");
        desk.click(label);
        let ticked = "return [...document.querySelectorAll('main input[type=checkbox]')].some((one) => one.checked && one.labels[0].textContent.includes(arguments[0]))";
        desk.until("the paper to be ticked", ticked, &[json!(label)]);
    }
    let waits = |paper: &Value| paper["required"] == true && paper["receivedOn"].is_null();
    assert!(
        !papers(desk, id).iter().any(waits),
        "all that is asked for is there"
    );
    picture(desk, "papers");
}

fn papers(desk: &Desk, id: &str) -> Vec<Value> {
    let page = desk.call(
        "ask",
        json!({"query": {"grants": {"application": {"id": id}}}}),
    );
    page["done"]["papers"].as_array().expect("papers").clone()
}

/// One of two reviewers declares a conflict with the second application.
fn scores_them(desk: &Desk, of: [&str; 2]) {
    let call = only(desk, json!({"calls": {}}), CALL);
    desk.go(&format!("grants/calls/{call}/review"));
    for name in ["许文澜", "沈知远"] {
        desk.click("添加评审人");
        desk.fill("姓名", name);
        desk.click("确定");
        desk.see_no_more("确定");
    }
    desk.click("送评审");
    desk.click("确定");
    desk.see("平均分");
    desk.choose("录入谁的评分", "沈知远");
    desk.run(
        "[...document.querySelectorAll('.bar [aria-haspopup=\"menu\"]')].at(-1).click()",
        &[],
    );
    desk.click("申报回避");
    desk.choose("回避的申报", &label_of(desk, of[1]));
    desk.fill("原因", "曾任该组织理事");
    picture(desk, "conflict");
    desk.click("确定");
    desk.see_no_more("确定");
    for (reviewer, points) in [
        ("沈知远", ["35", "34", "18"]),
        ("许文澜", ["36", "30", "15"]),
    ] {
        desk.choose("录入谁的评分", reviewer);
        desk.see("由纸质评分表录入");
        gives(desk, "0", points);
        if reviewer == "许文澜" {
            gives(desk, "1", ["20", "18", "9"]);
        }
    }
    picture(desk, "scores");
}

fn gives(desk: &Desk, row: &str, points: [&str; 3]) {
    for (column, points) in points.iter().enumerate() {
        let cell = json!(format!("[data-cell=\"{row}.{column}\"]"));
        desk.until(
            "its cell",
            "return !!document.querySelector(arguments[0])",
            std::slice::from_ref(&cell),
        );
        desk.run("document.querySelector(arguments[0]).focus()", &[cell]);
        desk.press(points);
        desk.press_enter();
    }
}

fn label_of(desk: &Desk, id: &str) -> String {
    let page = desk.call(
        "ask",
        json!({"query": {"grants": {"application": {"id": id}}}}),
    );
    let row = &page["done"]["application"];
    let [organisation, name] =
        [&row["organisation"]["name"], &row["name"]].map(|text| text.as_str().unwrap_or_default());
    format!("{organisation} · {name}")
}

/// The first with a cut, the second turned down; both with their reason and the minutes.
fn decides(desk: &Desk, of: [&str; 2]) {
    desk.go(&format!("grants/applications/{}", of[0]));
    desk.click("评审决定");
    desk.fill("同意金额", "4200");
    desk.fill("理由", "场次偏多，核减材料费");
    desk.fill("会议纪要文号", "青妇会〔2026〕21号");
    picture(desk, "decide");
    desk.click("确定");
    desk.see("由申报立项");
    desk.go(&format!("grants/applications/{}", of[1]));
    desk.click("评审决定");
    desk.choose("结论", "未立项");
    desk.fill("会议纪要文号", "青妇会〔2026〕21号");
    desk.click("确定");
    // Who is turned down is told why.
    desk.until(
        "the reason to be asked for",
        "return !!document.querySelector('dialog[open] [aria-invalid=true]')",
        &[],
    );
    desk.fill("理由", "平均分未达合格线");
    desk.click("确定");
    desk.see("未立项");
    picture(desk, "declined");
}

fn awards_and_signs(desk: &Desk, first: &str) {
    desk.go(&format!("grants/applications/{first}"));
    desk.click("由申报立项");
    desk.see("4,200.00");
    picture(desk, "award");
    desk.click("确定");
    desk.click("查看立项");
    desk.click("签订协议");
    desk.fill("基地签署日期", &dated(desk, 0));
    desk.fill("承接组织签署日期", &dated(desk, 0));
    picture(desk, "sign");
    desk.click("确定");
    desk.see("执行中");
    picture(desk, "award-page");
    pays_to_an_account(desk);
}

/// Nothing is paid before it is known where to: the way out stands beside the reason.
fn pays_to_an_account(desk: &Desk) {
    desk.click("登记账户");
    desk.see("户名");
    desk.fill("开户行", "青溪农村商业银行云岫支行");
    desk.fill("银行账号", "3501990000319262608");
    picture(desk, "account");
    desk.click("确定");
    desk.see("拨付本批");
    picture(desk, "payable");
}
