//! What makes the desk a place to work in: the tour, drafts over a lock, the history beside a page, menus' keys.

use window::{Desk, Home};

#[test]
#[ignore = "drives the real window: run by cargo xtask test"]
fn what_was_typed_outlives_the_lock_and_one_returns_to_the_same_page() {
    let home = Home::fresh();
    let desk = Desk::open(&home);
    desk.see("青溪县");
    desk.go("organisations");
    desk.click("登记组织");
    desk.fill("组织名称", "青溪县晴禾社会工作服务中心");
    desk.press_escape();
    desk.until(
        "the form to close",
        "return !document.querySelector('dialog[open]')",
        &[],
    );
    desk.press_ctrl("l");
    desk.see("口令为 demo");

    desk.unlock("demo");
    desk.until(
        "the same page",
        "return location.hash.startsWith('#/organisations')",
        &[],
    );
    desk.click("登记组织");
    desk.see("上次未保存的内容已恢复");
    let name = "return [...document.querySelectorAll('dialog[open] input')].some((field) => field.value.includes('晴禾'))";
    desk.until("the name that was typed", name, &[]);
    desk.click("弃用");
    desk.see_no_more("上次未保存的内容已恢复");
    desk.close();
}

#[test]
#[ignore = "drives the real window: run by cargo xtask test"]
fn the_first_start_offers_a_tour_that_is_skipped_once_for_all() {
    let home = Home::fresh();
    let desk = Desk::open_to_greeting(&home);
    desk.see("一个基地、六大平台、多个项目");
    let focus =
        "return Boolean(document.activeElement?.closest('[aria-labelledby=tour-name] button'))";
    desk.until("the focus on the tour", focus, &[]);
    desk.press_enter();
    desk.see("什么都从这里找");
    desk.press_escape();
    desk.see_no_more("什么都从这里找");
    let seen = "return window.__TAURI_INTERNALS__.invoke('ask', { query: { desk: { kept: { key: 'seen tour' } } } })\
                .then((kept) => typeof kept === 'string')";
    desk.until("the tour to be remembered", seen, &[]);
    desk.close();

    let desk = Desk::open_to_greeting(&home);
    desk.see("今日与逾期");
    desk.see_no_more("什么都从这里找");
    desk.close();
}

#[test]
#[ignore = "drives the real window: run by cargo xtask test"]
fn the_history_opens_beside_the_page_and_f1_lists_its_keys() {
    let home = Home::fresh();
    let desk = Desk::open(&home);
    desk.see("青溪县");
    desk.go("organisations");
    desk.press_ctrl("h");
    desk.see("更早的");
    desk.press_escape();
    desk.see_no_more("更早的");
    desk.press("\u{e031}");
    desk.see("打开或收起历史");
    desk.press_escape();
    desk.press_ctrl("k");
    desk.press("xjzz");
    desk.see("新建组织");
    desk.close();
}
