//! A whole year of a project by the keyboard alone: made, measured by the library, put right, reported, printed; then a
//! figure moves and the paper that was issued says so.

use window::{Desk, Home};

use super::keys::{at, chooses_the_first_row, opens, takes_what_is_offered, to, types};
use super::year_book::{dated, picture};

const PROJECT: &str = "灯下共读";

#[test]
#[ignore = "drives the real window: run by cargo xtask test"]
fn a_project_is_led_through_its_year_by_the_keyboard() {
    let home = Home::fresh();
    let desk = Desk::open(&home);
    desk.see("青溪县");
    makes_a_project(&desk);
    takes_it_to_work(&desk);
    takes_an_indicator_from_the_library(&desk);
    records_a_result_and_corrects_it(&desk);
    reports_is_sent_back_and_reports_again(&desk);
    prints_and_issues(&desk);
    changes_a_figure(&desk);
    finds_the_paper_changed(&desk);
    desk.close();
}

/// A period that ends before it begins is refused at its field, and what was typed stays.
fn makes_a_project(desk: &Desk) {
    desk.press_ctrl("3");
    desk.see("领域与对象");
    desk.press_ctrl("n");
    at(desk, "项目名称");
    desk.press(PROJECT);
    to(desk, "承接组织");
    desk.press("慧枝");
    takes_what_is_offered(desk, "慧枝");
    to(desk, "计划开始");
    desk.press(&dated(desk, -200));
    to(desk, "计划结束");
    desk.press("2020-01-01");
    desk.press_enter();
    desk.see("结束日期不能早于开始日期");
    at(desk, "计划结束");
    desk.press_ctrl("a");
    desk.press(&dated(desk, 60));
    picture(desk, "project-form");
    desk.press_enter();
    desk.see("项目信息");
}

/// Draft to approved to active, by the menu.
fn takes_it_to_work(desk: &Desk) {
    for state in ["已立项", "实施中"] {
        to(desk, "变更状态");
        desk.press_enter();
        at(desk, state);
        desk.press_enter();
        at(desk, "办理日期");
        desk.press_enter();
        desk.see_no_more("文件编号或名称");
        desk.see(state);
    }
    picture(desk, "project-active");
}

fn takes_an_indicator_from_the_library(desk: &Desk) {
    opens(desk, "指标");
    to(desk, "新增指标");
    desk.press_enter();
    at(desk, "指标库");
    desk.choose("指标库", "服务人数");
    to(desk, "目标值");
    desk.press("100");
    picture(desk, "indicator-form");
    desk.press_enter();
    desk.see("100人");
}

/// With its word, its parts, what proves it and who looked it over; afterwards it is put right with a reason.
fn records_a_result_and_corrects_it(desk: &Desk) {
    chooses_the_first_row(desk);
    result(desk, "80余", "签到表 6 份");
    desk.see("80余人");
    to(desk, "编辑 ");
    desk.press_enter();
    at(desk, "数值");
    types(desk, "76");
    desk.press_enter();
    desk.see("更正须写明原因");
    to(desk, "更正原因");
    desk.press("两名儿童重复计数");
    desk.press_enter();
    desk.see("更正，原为");
    desk.see("80余人 · 女性 40");
    desk.see("两名儿童重复计数");
    picture(desk, "result-corrected");
}

/// Of a day within the period that is reported.
fn result(desk: &Desk, value: &str, evidence: &str) {
    to(desk, "日期");
    types(desk, &dated(desk, -10));
    to(desk, "数值");
    types(desk, value);
    to(desk, "佐证材料");
    types(desk, evidence);
    to(desk, "核实人");
    types(desk, "周岚");
    to(desk, "添加分类");
    desk.press_enter();
    to(desk, "女性");
    types(desk, "40");
    desk.press_enter();
    desk.see("女性 40");
}

fn reports_is_sent_back_and_reports_again(desk: &Desk) {
    opens(desk, "进展");
    to(desk, "填写进展");
    desk.press_enter();
    at(desk, "本期开始");
    desk.press(&dated(desk, -90));
    to(desk, "进展情况");
    desk.press("共读六场。");
    to(desk, "本期结束");
    desk.press(&dated(desk, -1));
    desk.press_enter();
    hands_in(desk);
    to(desk, "退回");
    desk.press_enter();
    at(desk, "原因说明");
    desk.press("请补写人数");
    to(desk, "退回");
    desk.press_enter();
    desk.see("请补写人数");
    to(desk, "修订");
    desk.press_enter();
    to(desk, "进展情况");
    types(desk, "共读六场，七十六名儿童参加。");
    to(desk, "保存");
    desk.press_enter();
    desk.see("第 2 版");
    hands_in(desk);
    to(desk, "采纳");
    desk.press_enter();
    desk.see("已采纳");
    picture(desk, "update-accepted");
}

fn hands_in(desk: &Desk) {
    desk.see("草稿");
    to(desk, "提交");
    desk.press_enter();
    desk.see("已提交");
}

fn prints_and_issues(desk: &Desk) {
    to(desk, "打印进展报告");
    desk.press_enter();
    desk.see("共 ");
    to(desk, "出具文件");
    desk.press_enter();
    desk.until(
        "the paper that was issued",
        "return location.hash.startsWith('#/print/issued/')",
        &[],
    );
    picture(desk, "issued");
}

/// Back to the project the way a search finds it.
fn changes_a_figure(desk: &Desk) {
    desk.press_ctrl("k");
    desk.press("dxgd");
    desk.see(PROJECT);
    desk.press_enter();
    desk.see("项目信息");
    opens(desk, "指标");
    chooses_the_first_row(desk);
    result(desk, "90", "签到表 7 份");
}

fn finds_the_paper_changed(desk: &Desk) {
    desk.go("print/issued");
    to(desk, "查找编号或名称");
    desk.press(PROJECT);
    chooses_the_first_row(desk);
    desk.see("出具后有变化");
    desk.see("指标");
    picture(desk, "changed-since-issue");
}
