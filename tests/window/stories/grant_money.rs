//! A grant year in the window, second half: a signed award is prepared, approved and paid, its receipts are accepted,
//! what is left comes back, it is closed, the month is settled, and the auditor's folder is written.

use serde_json::json;
use window::{Desk, Home};

use super::year_book::{dated, only, picture, signed};

#[test]
#[ignore = "drives the real window: run by cargo xtask test"]
fn an_award_is_paid_spent_refunded_closed_and_audited() {
    let home = Home::fresh();
    let desk = Desk::open(&home);
    desk.see("青溪县");
    let whole = json!([{"name": "一次性拨付", "percent": "100"}]);
    let award = signed(&desk, &whole);
    pays(&desk, &award);
    let report = reports(&desk, &home, &award);
    accepts(&desk, &report);
    gets_the_rest_back(&desk, &award);
    closes(&desk, &award);
    settles_a_month(&desk);
    writes_the_folder(&desk, &home, &award);
    desk.close();
}

fn pays(desk: &Desk, award: &str) {
    desk.go(&format!("grants/awards/{award}"));
    desk.click("拨付本批");
    desk.see("金额（小写）");
    picture(desk, "pay");
    desk.click("提交拨付");
    desk.see_no_more("金额（小写）");
    let page = desk.call(
        "ask",
        json!({"query": {"grants": {"award": {"id": award}}}}),
    );
    let payment = page["done"]["payments"][0]["id"]
        .as_str()
        .expect("a payment")
        .to_owned();
    desk.go(&format!("grants/payments/{payment}"));
    desk.click("审批");
    desk.see("审批拨付");
    desk.click("审批");
    desk.click("登记付款");
    desk.click("确定");
    desk.see("已付款");
    picture(desk, "paid");
}

fn reports(desk: &Desk, home: &Home, award: &str) -> String {
    desk.go(&format!("grants/awards/{award}/reports"));
    desk.click("要求提交报告");
    desk.fill("报告名称", "结项支出报告");
    desk.click("确定");
    let report = only(desk, json!({"reports": {"award": award}}), "结项支出报告");
    desk.go(&format!("grants/reports/{report}"));
    desk.click("录入支出报告");
    desk.fill("支出日期", &dated(desk, 0));
    desk.choose("预算行", "项目活动费");
    desk.fill("收款方", "青溪县春苗文具店");
    desk.fill("金额", "3900");
    desk.fill("票据号码", "26447001");
    scans_the_receipt(desk, home);
    picture(desk, "report-form");
    desk.click("保存");
    desk.see("26447001");
    report
}

/// Any picture will do for the scanned receipt.
fn scans_the_receipt(desk: &Desk, home: &Home) {
    let scan = home.file("receipt.png");
    desk.picture(&scan);
    desk.click("票据扫描件");
    desk.give_file("票据扫描件", &scan);
    desk.see("已存扫描件");
}

fn accepts(desk: &Desk, report: &str) {
    desk.go(&format!("grants/reports/{report}"));
    desk.click("其余 1 笔全部认可");
    picture(desk, "report");
    desk.click("通过支出报告");
    desk.click("确定");
    desk.see("已通过");
}

fn gets_the_rest_back(desk: &Desk, award: &str) {
    desk.go(&format!("grants/awards/{award}"));
    desk.click("更多");
    desk.click("登记退回");
    desk.fill("金额（小写）", "300");
    desk.fill("原因", "结余退回");
    picture(desk, "refund");
    desk.click("确定");
    desk.see("退字");
}

fn closes(desk: &Desk, award: &str) {
    desk.go(&format!("grants/closeout/{award}"));
    desk.see("4,200.00");
    picture(desk, "closeout");
    desk.click("结项");
    desk.click("确定");
    desk.see("已结项");
    desk.go(&format!("grants/awards/{award}"));
    desk.see("已结项");
    picture(desk, "closed");
}

/// The newest month that is over.
fn settles_a_month(desk: &Desk) {
    desk.go("grants/periods");
    desk.click("结账至此月");
    picture(desk, "lock");
    desk.click("确定");
    desk.see("已结账");
    picture(desk, "locked");
}

fn writes_the_folder(desk: &Desk, home: &Home, award: &str) {
    desk.go(&format!("grants/awards/{award}"));
    desk.click("审计资料");
    let place = home.file("audit.zip");
    desk.answer_with_file(&place);
    desk.see("审计资料已存为");
    assert!(place.metadata().expect("the folder is written").len() > 10_000);
}
