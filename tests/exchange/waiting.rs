//! Rows that the book could not take wait with their reason, and are settled one by one.

use hub::intake::report::Tally;
use serde_json::{Value, json};
use tests::Desk;

use crate::sheet;

/// What a register says, taken in; its tallies in the order of the sheets.
fn takes(desk: &mut Desk, registers: &[(&str, &str)]) -> Vec<Tally> {
    let books: Vec<_> = registers
        .iter()
        .map(|(name, text)| sheet(name, text))
        .collect();
    let intake = exchange::registers::understand(&books);
    let import = exchange::to_import(&intake, "导入资金");
    let report = hub::intake::import(&mut desk.book, &import, false).unwrap();
    report.tallies.into_values().collect()
}

fn waiting(desk: &Desk) -> Vec<Value> {
    let query: hub::Query = serde_json::from_value(json!({"intake": {"pending": {}}})).unwrap();
    let mut page = hub::ask(&desk.book, &query).unwrap();
    serde_json::from_value(page["rows"].take()).unwrap()
}

fn reasons(desk: &Desk) -> Vec<String> {
    let code = |row: &Value| row["reason"]["code"].as_str().unwrap().to_owned();
    waiting(desk).iter().map(code).collect()
}

fn settle(desk: &mut Desk, row: &Value, with: Value) -> hub::Refusal {
    let mut body = json!({ "row": row["id"] });
    body.as_object_mut()
        .unwrap()
        .extend(with.as_object().unwrap().clone());
    let op: hub::Op = serde_json::from_value(json!({"intake": {"settleRow": body}})).unwrap();
    desk.is_refused(op)
}

const PROJECTS: &str = "
    |项目编号|项目名称|承接组织|负责人|项目周期|资助金额（元）|状态|
    |青支〔2024〕1号|春晖伴读|青溪县慧枝社会工作服务中心|林一|2024-03至2024-12|10000|实施中|
    |青支〔2024〕2号|乡村美育|青溪县慧枝社会工作服务中心|林二|2024-03至2024-12||实施中|
";

/// A ledger whose lines name a project without an award, one nobody knows, and none at all.
const MONEY: &str = "
    |日期|凭证号|项目名称|收款单位|金额（元）|款项性质|备注|
    |2024-04-10|拨字〔2024〕第0001号|春晖伴读|青溪县慧枝社会工作服务中心|5000|首款||
    |2024-04-11|拨字〔2024〕第0002号|乡村美育|青溪县慧枝社会工作服务中心|3000|首款||
    |2024-04-12|拨字〔2024〕第0003号|无此项目|青溪县慧枝社会工作服务中心|2000|中期款||
    |2024-04-13|拨字〔2024〕第0004号||青溪县慧枝社会工作服务中心|1000|首款||
";

#[test]
fn payments_of_no_award_wait_until_the_desk_says_whose_they_are() {
    let mut desk = Desk::on("2025-09-01");
    takes(&mut desk, &[("项目", PROJECTS), ("拨付流水", MONEY)]);
    assert_eq!(
        reasons(&desk),
        [
            "intake-no-award",
            "intake-project-unknown",
            "intake-project-unnamed"
        ]
    );
    let rows = waiting(&desk);
    assert_eq!(
        settle(&mut desk, &rows[1], json!({})).code,
        "intake-project-unknown"
    );
    let projects = hub::lists::list(&desk.book, "projects", &json!({})).unwrap();
    let reading = projects
        .iter()
        .find(|project| project["name"] == "春晖伴读")
        .unwrap();
    let body = json!({"row": rows[1]["id"], "project": reading["id"]});
    desk.does_json(json!({"intake": {"settleRow": body}}));
    assert_eq!(
        settle(&mut desk, &rows[1], json!({})).code,
        "intake-not-waiting",
        "it was settled a moment ago"
    );
    assert_eq!(waiting(&desk).len(), 2);
    assert_eq!(hub::verify(&desk.book).unwrap(), []);
}

/// What is posted is never changed by a register that says it otherwise later.
#[test]
fn a_posted_line_that_now_reads_differently_waits() {
    let mut desk = Desk::on("2025-09-01");
    takes(&mut desk, &[("项目", PROJECTS), ("拨付流水", MONEY)]);
    let other = MONEY.replace("5000|首款||", "5000|首款|改作第一批|");
    takes(&mut desk, &[("拨付流水", &other)]);
    assert!(
        reasons(&desk).contains(&"intake-posted-differently".to_owned()),
        "{:?}",
        reasons(&desk)
    );
}

#[test]
fn an_award_needs_the_organisation_it_is_given_to() {
    let mut desk = Desk::on("2025-09-01");
    let nobody = PROJECTS.replace("10000", "8000").replacen(
        "|春晖伴读|青溪县慧枝社会工作服务中心|",
        "|春晖伴读||",
        1,
    );
    takes(&mut desk, &[("项目", &nobody)]);
    assert_eq!(reasons(&desk), ["intake-award-without-organisation"]);
}

#[test]
fn only_payments_are_posted_from_the_waiting_list() {
    let mut desk = Desk::on("2025-09-01");
    let events = "
        |日期|类型|主题|地点|人数|
        |2025-02-30|专题培训|财务规范|孵化基地|30|
    ";
    takes(&mut desk, &[("培训", events)]);
    let rows = waiting(&desk);
    assert_eq!(rows.len(), 1, "{rows:?}");
    assert_eq!(
        settle(&mut desk, &rows[0], json!({})).code,
        "intake-not-postable"
    );
}

#[test]
fn files_without_any_register_are_refused() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("菜单.csv");
    std::fs::write(&file, "菜名,价格\n红烧肉,38\n").unwrap();
    let refusal = tests::refusal(exchange::importing::read(&crate::opener(), &[file]).map(drop));
    assert_eq!(refusal.code, "exchange-nothing-to-import");
}
