//! Applications to a call, taken in from the sheets that organisations send.

use exchange::Assistant;
use exchange::assistant::{RowsAsk, Show, Trial};
use exchange::grid::Workbook;
use exchange::recognise::Register;
use hub::base::words::Lang;
use serde_json::{Value, json};
use tests::Desk;

use crate::{opener, sheet};

const SHEET: &str = "
    |序号|申报单位|统一社会信用代码|项目名称|申请金额（元）|自筹资金（元）|受益人数|服务对象|提交日期|项目活动费|管理费|
    |1|青溪县慧枝社会工作服务中心||“晴禾成长”陪伴计划|20000|5000|60|困境儿童|2024-09-10|18500|1500|
    |2|青溪县向阳花志愿服务中心||乡村美育|30000.01||80|乡村儿童|2024-09-10|||
    |3|青溪县无此名服务中心||银龄互助|8000||||2024-09-11|||
    |4|青溪县慧枝社会工作服务中心||亲子阅读|9000||||2024-09-12|||
    |5|青溪县溪口镇春苗服务队||护学行动|6000||||2024-09-21|||
    |6|青溪县向阳花志愿服务中心||邻里食堂|约一万||||2024-09-10|||
    |7|青溪县慧枝社会工作服务中心||“晴禾成长”陪伴计划|20000||||2024-09-10|||
    |8|||无主项目|5000||||2024-09-10|||
";

/// A desk with three organisations and a published call of September 2024: at most 30,000, one each.
fn with_call() -> (Desk, String) {
    let mut desk = Desk::on("2024-10-18");
    for name in [
        "青溪县慧枝社会工作服务中心",
        "青溪县向阳花志愿服务中心",
        "青溪县溪口镇春苗服务队",
    ] {
        desk.organisation(name);
    }
    let made = |done: hub::Done| done.made.unwrap().id;
    let fund = made(desk.does_json(json!({"grants": {"addFund": {"name": "妇女儿童公益项目资金", "source": "县妇联", "promised": "200000"}}})));
    let call = made(desk.does_json(json!({"grants": {"addCall": {
        "name": "2024年妇女儿童公益项目征集", "opensOn": "2024-09-02", "closesOn": "2024-09-20", "budget": "60000",
        "shares": [{"fund": fund, "amount": "60000"}], "noticeDays": 5, "noticeWorking": true,
        "rules": [{"kind": "cap", "level": "hard", "amount": "30000"}, {"kind": "oncePerYear", "level": "hard"}]
    }}})));
    desk.does_json(json!({"grants": {"publishCall": {"call": call}}}));
    (desk, call)
}

fn assistant(desk: &Desk, workbooks: Vec<Workbook>) -> Assistant {
    Assistant::new(&desk.book, workbooks).unwrap()
}

fn tries(desk: &mut Desk, assistant: &Assistant) -> Trial {
    assistant
        .try_out(&mut desk.book, Lang::ZhCn, &mut |_, _| true)
        .unwrap()
}

fn takes(desk: &mut Desk, assistant: &Assistant) -> exchange::ImportReport {
    assistant
        .apply(&mut desk.book, Lang::ZhCn, &mut |_, _| true)
        .unwrap()
}

/// `(row, state, what was said of it)` in the order of the file.
fn rows(assistant: &Assistant, trial: &Trial) -> Vec<(usize, Show, String)> {
    let page = trial.rows(
        assistant,
        RowsAsk {
            sheet: 0,
            show: Show::All,
            from: 0,
            count: 100,
        },
    );
    let said = page.rows.into_iter().map(|row| {
        let problems = row.problems.into_iter().map(|problem| problem.message);
        let said: Vec<String> = problems.chain(row.pending).collect();
        (row.row, row.state, said.join("；"))
    });
    said.collect()
}

fn applications(desk: &Desk) -> Vec<Value> {
    let query: hub::Query =
        serde_json::from_value(json!({"grants": {"applications": {}}})).unwrap();
    let page: Value = desk.asks(query);
    page["rows"].as_array().unwrap().clone()
}

fn application(desk: &Desk, id: &Value) -> Value {
    let query: hub::Query =
        serde_json::from_value(json!({"grants": {"application": {"id": id}}})).unwrap();
    desk.asks(query)
}

fn pending(desk: &Desk) -> Vec<Value> {
    let query: hub::Query = serde_json::from_value(json!({"intake": {"pending": {}}})).unwrap();
    let page: Value = desk.asks(query);
    page["rows"].as_array().unwrap().clone()
}

#[test]
fn each_row_is_taken_in_or_told_why_not() {
    let (mut desk, _) = with_call();
    let assistant = assistant(&desk, vec![sheet("申报", SHEET)]);
    assert_eq!(assistant.sheets()[0].register, Some("applications"));
    let trial = tries(&mut desk, &assistant);
    let rows = rows(&assistant, &trial);
    let states: Vec<Show> = rows.iter().map(|(_, state, _)| *state).collect();
    assert_eq!(
        states,
        [
            Show::New,
            Show::Waiting,
            Show::Waiting,
            Show::Waiting,
            Show::Waiting,
            Show::Error,
            Show::Duplicate,
            Show::Error
        ]
    );
    for (at, word) in [
        (1, "30,000.00"),
        (2, "青溪县无此名服务中心"),
        (3, "申字〔2024〕001号"),
        (4, "2024-09-20"),
        (5, "约一万"),
        (7, "申报单位"),
    ] {
        assert!(rows[at].2.contains(word), "{:?}", rows[at]);
    }
    assert!(applications(&desk).is_empty(), "a dry run keeps nothing");

    let report = takes(&mut desk, &assistant);
    let made = applications(&desk);
    assert_eq!(made.len(), 1);
    assert_eq!(made[0]["no"], "申字〔2024〕001号");
    assert_eq!(made[0]["cameBy"], "file");
    let page = application(&desk, &made[0]["id"]);
    assert_eq!(page["fields"]["lines"][1]["class"], "management");
    assert_eq!(page["fields"]["people"], 60);
    assert_eq!(page["fields"]["served"], "困境儿童");
    assert_eq!(pending(&desk).len(), 4);
    // The same sheet again says nothing new; taken back as a whole, nothing of it is left.
    let again = takes(&mut desk, &assistant);
    assert_eq!(again.entry, None);
    hub::undo(&mut desk.book, report.entry).unwrap();
    assert!(applications(&desk).is_empty());
    desk.is_sound();
}

#[test]
fn what_waits_is_settled_with_its_organisation_or_its_day() {
    let (mut desk, _) = with_call();
    let assistant = assistant(&desk, vec![sheet("申报", SHEET)]);
    takes(&mut desk, &assistant);
    let rows = pending(&desk);
    let waits = |code: &str| {
        let mut rows = rows.iter();
        let row = rows.find(|row| row["reason"]["code"] == code).unwrap();
        row["id"].clone()
    };
    let settle = |with: Value| {
        serde_json::from_value::<hub::Op>(json!({"intake": {"settleRow": with}})).unwrap()
    };
    let unknown = waits("intake-organisation-unknown");
    let refused = desk.is_refused(settle(json!({"row": unknown})));
    assert_eq!(refused.code, "intake-organisation-unknown");
    let organisation = desk.organisation("青溪县银龄互助会");
    desk.does_json(
        json!({"intake": {"settleRow": {"row": unknown, "organisation": organisation}}}),
    );
    let late = waits("grants-call-days");
    desk.does_json(json!({"intake": {"settleRow": {"row": late, "on": "2024-09-20"}}}));
    assert_eq!(applications(&desk).len(), 3);
    assert_eq!(pending(&desk).len(), 2);
    desk.is_sound();
}

#[test]
fn a_draft_is_written_over_and_what_was_handed_in_is_not() {
    let (mut desk, _) = with_call();
    // The first application alone, its day not said.
    let alone: Vec<&str> = SHEET.trim().lines().take(2).collect();
    let draft = alone
        .join("\n")
        .replace("|2024-09-10|18500|1500|", "||18500|1500|");
    let first = assistant(&desk, vec![sheet("申报", &draft)]);
    takes(&mut desk, &first);
    assert_eq!(applications(&desk)[0]["state"], "draft");
    let more = draft.replace("|60|困境儿童|", "|75|困境儿童|");
    let second = assistant(&desk, vec![sheet("申报", &more)]);
    let trial = tries(&mut desk, &second);
    assert_eq!(rows(&second, &trial)[0].1, Show::Updated);
    takes(&mut desk, &second);
    let handed = more.replace("|75|困境儿童||", "|75|困境儿童|2024-09-13|");
    let third = assistant(&desk, vec![sheet("申报", &handed)]);
    takes(&mut desk, &third);
    let made = applications(&desk);
    assert_eq!(made[0]["state"], "submitted");
    let id = made[0]["id"].clone();
    assert_eq!(application(&desk, &id)["fields"]["people"], 75);
    let other = handed.replace("|75|困境儿童|", "|90|困境儿童|");
    let fourth = assistant(&desk, vec![sheet("申报", &other)]);
    let trial = tries(&mut desk, &fourth);
    assert_eq!(rows(&fourth, &trial)[0].1, Show::Waiting);
    desk.is_sound();
}

const BY_LINES: &str = "
    |申报单位|项目名称|申请金额|自筹|提交日期|预算科目|科目金额|科目自筹|
    |青溪县慧枝社会工作服务中心|亲子阅读|9000|1000|2024-09-12|项目活动费|8000|1000|
    |||||| 管理费 |600||
    |青溪县慧枝社会工作服务中心|亲子阅读||||税费|400||
    |青溪县向阳花志愿服务中心|乡村美育|5000||2024-09-12|项目活动费|4000||
";

#[test]
fn a_budget_may_stand_in_a_row_a_line() {
    let (mut desk, _) = with_call();
    let assistant = assistant(&desk, vec![sheet("申报", BY_LINES)]);
    let trial = tries(&mut desk, &assistant);
    let rows = rows(&assistant, &trial);
    let states: Vec<Show> = rows.iter().map(|(_, state, _)| *state).collect();
    assert_eq!(
        states,
        [Show::New, Show::New, Show::New, Show::Waiting],
        "{rows:?}"
    );
    assert!(rows[3].2.contains("1,000.00"), "{rows:?}");
    let report = takes(&mut desk, &assistant);
    assert_eq!(report.sheets[0].tally.new, 1, "three rows, one application");
    let id = applications(&desk)[0]["id"].clone();
    let lines = application(&desk, &id)["fields"]["lines"].clone();
    assert_eq!(lines.as_array().unwrap().len(), 3);
    assert_eq!(lines[0]["own"], "1000.00");
}

#[test]
fn the_call_is_named_by_the_sheet_or_chosen() {
    let (mut desk, call) = with_call();
    let second = {
        let query: hub::Query =
            serde_json::from_value(json!({"grants": {"call": {"id": call}}})).unwrap();
        let page: Value = desk.asks(query);
        let mut fields = page["fields"].clone();
        fields["name"] = json!("2024年社区小微项目征集");
        fields["shares"][0]["amount"] = json!("60000");
        let made = desk.does_json(json!({"grants": {"addCall": fields}}));
        made.made.unwrap().id
    };
    desk.does_json(json!({"grants": {"publishCall": {"call": second}}}));
    let mut assistant = assistant(&desk, vec![sheet("申报", SHEET)]);
    let trial = tries(&mut desk, &assistant);
    let unnamed = rows(&assistant, &trial);
    assert_eq!(unnamed[0].1, Show::Waiting);
    assert!(unnamed[0].2.contains("2 个"), "{unnamed:?}");
    assistant.call = Some("2025年征集".to_owned());
    let trial = tries(&mut desk, &assistant);
    assert!(rows(&assistant, &trial)[0].2.contains("2025年征集"));
    assistant.call = Some("2024年社区小微项目征集".to_owned());
    let trial = tries(&mut desk, &assistant);
    assert_eq!(rows(&assistant, &trial)[0].1, Show::New);
    takes(&mut desk, &assistant);
    assert_eq!(applications(&desk)[0]["call"]["id"], second.as_str());
    assistant.call = None;
    takes(&mut desk, &assistant);
    let reasons: Vec<Value> = pending(&desk)
        .iter()
        .map(|row| row["reason"]["code"].clone())
        .collect();
    assert!(reasons.contains(&json!("intake-call-unnamed")));
}

#[test]
fn the_blank_sheet_of_a_call_comes_back_through_the_import() {
    let (mut desk, call) = with_call();
    let bytes =
        exchange::intake_sheet(&desk.book.reader(), call.parse().unwrap(), Lang::ZhCn).unwrap();
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("申报登记表.xlsx");
    std::fs::write(&file, bytes).unwrap();
    let mut workbook = opener().open(&file).unwrap();
    let blank = assistant(&desk, vec![workbook.clone()]);
    let view = &blank.sheets()[0];
    assert_eq!(view.register, Some(Register::Applications.word()));
    assert_eq!(
        view.rows, 0,
        "rows that only name the call are no applications"
    );
    assert!(
        view.columns.iter().all(|column| !column.role.is_empty()),
        "{view:?}"
    );
    // Filled in as an organisation would.
    let grid = &mut workbook.sheets[0];
    let place = |heading: &str| {
        let columns = &view.columns;
        columns
            .iter()
            .find(|column| column.heading == heading)
            .unwrap()
            .column
    };
    for (heading, text) in [
        ("组织名称", "青溪县慧枝社会工作服务中心"),
        ("项目名称", "亲子阅读"),
        ("申请金额", "9000"),
        ("提交日期", "2024-09-12"),
        ("项目活动费", "8500"),
        ("管理费", "500"),
    ] {
        grid.put(
            3,
            place(heading),
            exchange::grid::Cell::Text(text.to_owned()),
        );
    }
    let filled = assistant(&desk, vec![workbook]);
    takes(&mut desk, &filled);
    let made = applications(&desk);
    assert_eq!(made[0]["call"]["id"], call.as_str());
    assert_eq!(made[0]["state"], "submitted");
    let unknown = exchange::call_named(&desk.book.reader(), "征字〔2030〕001号");
    assert_eq!(tests::refusal(unknown).code, "intake-call-unknown");
}
