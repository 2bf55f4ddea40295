//! Money on its way in the window, by the keyboard at the smallest size: what is blocked is met on the board, what was paid
//! is followed in the ledger to its payment and back, what nobody explains is found, and its award closes.

use serde_json::json;
use window::{Desk, Home};

use super::keys::{
    DOWN, at, chooses_the_first_row, opens_row, presses, takes_from, to, to_filters, to_list,
    to_record, types,
};
use super::year_book::{asked, dated, fits, signed, speaks_english, steps};

const BLOCKED: &str = "尚未满足拨付条件：活动照片";
const PLACE: &str = "return location.hash.startsWith(arguments[0])";

#[test]
#[ignore = "drives the real window: run by cargo xtask test"]
fn blocked_money_is_freed_followed_and_explained_by_the_keyboard() {
    let home = Home::fresh().sized(1024, 700);
    let desk = Desk::open(&home);
    desk.see("青溪县");
    let plan = json!([{"name": "启动款", "percent": "60"},
        {"name": "验收款", "conditions": [{"kind": "document", "label": "活动照片"}]}]);
    let award = signed(&desk, &plan);
    let no = asked(&desk, json!({"award": {"id": award}}))["award"]["no"].clone();
    let no = no.as_str().expect("its number");
    frees_a_tranche(&desk, no);
    pays_both(&desk, &award);
    follows_a_line_and_comes_back(&desk, no);
    reads_the_money_as_at_a_day(&desk, no);
    finds_and_explains_what_is_left(&desk, &award);
    in_english(&desk, &award);
    desk.close();
}

/// The board says why, and the way to meet it stands beside the reason.
fn frees_a_tranche(desk: &Desk, no: &str) {
    desk.go("grants/board");
    desk.see(BLOCKED);
    fits(desk, "board");
    to(desk, "查找");
    types(desk, no);
    desk.see_no_more("中期报告");
    presses(desk, "确认条件");
    at(desk, "依据材料");
    desk.see("验收款 · 活动照片");
    desk.press("活动照片 12 张，存档案柜 3");
    fits(desk, "board-condition");
    desk.press_enter();
    desk.see_no_more(BLOCKED);
    fits(desk, "board-freed");
    presses(desk, "去拨付");
    desk.see("启动款");
    fits(desk, "board-award");
    desk.press_escape();
    comes_to(desk, "#/grants/board");
}

fn comes_to(desk: &Desk, place: &str) {
    desk.until(place, PLACE, &[json!(place)]);
}

fn pays_both(desk: &Desk, award: &str) {
    let page = asked(desk, json!({"award": {"id": award}}));
    for (at, amount) in ["2520", "1680"].iter().enumerate() {
        let tranche = &page["tranches"][at]["id"];
        let paid = json!({"grants": {"recordDisbursement": {"tranche": tranche, "amount": amount, "on": dated(desk, -20)}}});
        steps(desk, &[paid]);
    }
    let spent = json!({"grants": {"acceptExpenditure": {"award": award, "amount": "3900", "on": dated(desk, -10), "summary": "社区活动六场"}}});
    steps(desk, &[spent]);
}

/// The sums run on from line to line; a line leads to its payment, and Escape back to the line.
fn follows_a_line_and_comes_back(desk: &Desk, no: &str) {
    desk.go("grants/ledger");
    desk.see("累计结余");
    to_filters(desk);
    to(desk, "查找");
    types(desk, no);
    desk.see("4,200.00");
    to_list(desk);
    fits(desk, "ledger");
    desk.press(DOWN);
    let line = standing(desk);
    opens_row(desk);
    desk.see("查看凭证");
    fits(desk, "ledger-line");
    to_record(desk);
    presses(desk, "查看凭证");
    comes_to(desk, "#/grants/payments/");
    desk.see("元整");
    fits(desk, "ledger-payment");
    desk.press_escape();
    comes_to(desk, "#/grants/ledger/");
    desk.see("查看凭证");
    assert_eq!(standing(desk), line, "she stands where she was");
    desk.press_escape();
    desk.see_no_more("查看凭证");
    assert_eq!(standing(desk), line);
}

/// The row that the sheet stands on.
fn standing(desk: &Desk) -> String {
    let named = "return document.activeElement?.matches('.sheet .field') ? document.activeElement.getAttribute('aria-label') : null";
    desk.settle();
    let row = desk.run(named, &[]);
    row.as_str()
        .unwrap_or_else(|| panic!("no row has the focus:\n{}", desk.text()))
        .to_owned()
}

/// All of it was written down today: the book did not know of it three days ago.
fn reads_the_money_as_at_a_day(desk: &Desk, no: &str) {
    desk.go("grants/periods");
    desk.see("按登记日期");
    desk.see(no);
    to(desk, "截至日");
    types(desk, &dated(desk, -3));
    desk.see("有差异");
    let below = "document.querySelector('main .frame').scrollIntoView({ block: 'end' })";
    desk.run(below, &[]);
    fits(desk, "as-at");
}

fn finds_and_explains_what_is_left(desk: &Desk, award: &str) {
    desk.go("grants/reports");
    presses(desk, "未用资金");
    let project = asked(desk, json!({"award": {"id": award}}))["award"]["no"].clone();
    to(desk, "查找");
    types(desk, project.as_str().expect("its number"));
    desk.see("共 1 条");
    fits(desk, "unspent");
    chooses_the_first_row(desk);
    desk.see("还有未说明去向的资金");
    desk.see("未说明去向");
    fits(desk, "closeout-open");
    takes_from(desk, "更多", "登记退回");
    at(desk, "金额");
    types(desk, "200");
    to(desk, "原因");
    desk.press("场租结余退回");
    presses(desk, "确定");
    desk.see("退字");
    takes_from(desk, "更多", "核销");
    at(desk, "金额");
    to(desk, "决定人");
    desk.press("县妇联党组会");
    to(desk, "会议纪要");
    desk.press("青妇党纪〔2026〕3号");
    to(desk, "原因");
    desk.press("受灾物资毁损，无法追回");
    fits(desk, "write-off");
    presses(desk, "确定");
    desk.see("每一元都有去向");
    fits(desk, "closeout-explained");
    presses(desk, "结项");
    at(desk, "结束日期");
    presses(desk, "确定");
    desk.see("已结项");
    fits(desk, "closeout-closed");
    desk.press_escape();
    comes_to(desk, "#/grants/unspent");
}

fn in_english(desk: &Desk, award: &str) {
    speaks_english(desk);
    for (place, sign, name) in [
        ("grants/board".to_owned(), "Conditions open", "board"),
        ("grants/ledger".to_owned(), "Cash so far", "ledger"),
        ("grants/periods".to_owned(), "As recorded", "as-at"),
        ("grants/unspent".to_owned(), "Unexplained", "unspent"),
        (format!("grants/closeout/{award}"), "Closed", "closeout"),
        (format!("grants/awards/{award}"), "Closed", "award"),
    ] {
        desk.go(&place);
        desk.see(sign);
        fits(desk, &format!("en-{name}"));
    }
}
