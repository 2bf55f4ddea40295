//! What the bank shows beside the book, in the window: what agrees is confirmed, and the payment says so.

use window::{Desk, Home};

#[test]
#[ignore = "drives the real window: run by cargo xtask test"]
fn a_statement_is_worked_through_beside_the_book() {
    let home = Home::fresh();
    let desk = Desk::open(&home);
    desk.see("青溪县");
    desk.go("grants/bank");
    desk.see("对公账户明细");
    desk.run(
        "document.querySelector('main [role=\"grid\"] .rows [role=\"row\"]').click()",
        &[],
    );
    // A payment that the bank sent back answers to its reversal in the book.
    desk.see("行号有误退汇");
    desk.run(
        "[...document.querySelectorAll('[role=\"row\"]')].find((row) => row.textContent.includes('行号有误退汇')).click()",
        &[],
    );
    desk.see("冲字〔");
    // What the demo left open: money back without a name.
    desk.see("现金缴存");
    desk.run(
        "[...document.querySelectorAll('[role=\"row\"]')].find((row) => row.textContent.includes('现金缴存')).click()",
        &[],
    );
    desk.see("仅金额、日期相符");
    desk.click("对上这笔");
    desk.see("取消对上");
    desk.see_no_more("仅金额、日期相符");
    desk.close();
}
