//! A bank statement as a file, in the window at the smallest size: its columns are looked at and put right, what agrees is
//! confirmed, what the bank has alone is explained, and what is left is told.

use serde_json::json;
use window::{Desk, Home};

use super::keys::{chooses_the_first_row, presses, to, to_record, types};
use super::year_book::{asked, dated, fits, signed, speaks_english, steps};

#[test]
#[ignore = "drives the real window: run by cargo xtask test"]
fn a_bank_file_is_mapped_matched_and_explained() {
    let home = Home::fresh().sized(1024, 700);
    let desk = Desk::open(&home);
    desk.see("青溪县");
    let plan = json!([{"name": "首款", "percent": "60"}, {"name": "尾款"}]);
    let award = signed(&desk, &plan);
    let payee = pays_both(&desk, &award);
    drops(&desk, &home, "明细一.csv", &payee, 0);
    puts_the_columns_right(&desk);
    confirms_what_agrees(&desk);
    explains_a_fee(&desk);
    in_english(&desk, &home, &payee);
    desk.close();
}

/// Answers who was paid.
fn pays_both(desk: &Desk, award: &str) -> String {
    let page = asked(desk, json!({"award": {"id": award}}));
    for (at, amount) in ["2520", "1680"].iter().enumerate() {
        let tranche = &page["tranches"][at]["id"];
        let paid = json!({"grants": {"recordDisbursement": {"tranche": tranche, "amount": amount, "on": dated(desk, -3)}}});
        steps(desk, &[paid]);
    }
    let payee = page["award"]["organisation"]["name"].as_str();
    payee.expect("who is paid").to_owned()
}

/// A file whose day bears a heading that nobody knows; `earlier`: how many days before.
fn drops(desk: &Desk, home: &Home, name: &str, payee: &str, earlier: i64) {
    let day = |ago: i64| dated(desk, -ago - earlier);
    let text = format!(
        "发生时点,支出金额,收入金额,对方户名,摘要,流水号\n\
         {},2520.00,,{payee},首款,90010001\n{},1680.00,,{payee},尾款,90010002\n\
         {},6.00,,,转账手续费,90010003\n{},,36.42,,结息,90010004\n",
        day(3),
        day(3),
        day(2),
        day(1)
    );
    let file = home.file(name);
    std::fs::write(&file, text).expect("a statement");
    desk.go("grants/bank");
    desk.see("明细");
    desk.drags(&[&file]).let_go();
}

fn puts_the_columns_right(desk: &Desk) {
    desk.see("没有交易日期列");
    fits(desk, "bank-columns");
    desk.choose("“发生时点”导入为", "交易日期");
    desk.see("可读 4 行");
    fits(desk, "bank-columns-right");
    presses(desk, "读入 4 行");
    desk.see("相符待确认");
    fits(desk, "bank-statement");
}

fn confirms_what_agrees(desk: &Desk) {
    presses(desk, "确认相符的 2 笔");
    desk.see("拨字");
    presses(desk, "银行有账上没有");
    desk.see("转账手续费");
    desk.see_no_more("首款");
    fits(desk, "bank-alone");
}

fn explains_a_fee(desk: &Desk) {
    chooses_the_first_row(desk);
    desk.see("选择账上的一笔");
    to_record(desk);
    to(desk, "说明");
    types(desk, "网银手续费");
    fits(desk, "bank-line");
    desk.press_enter();
    desk.see("撤去说明");
    fits(desk, "bank-explained");
}

/// The next file of this make is known by its headings.
fn in_english(desk: &Desk, home: &Home, payee: &str) {
    speaks_english(desk);
    drops(desk, home, "明细二.csv", payee, 40);
    desk.see("4 lines can be read");
    fits(desk, "en-bank-columns");
    presses(desk, "Give up");
    desk.see("明细一.csv");
    chooses_the_first_row(desk);
    desk.see("In the book");
    fits(desk, "en-bank-statement");
}
