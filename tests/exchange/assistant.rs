//! The assistant: columns mapped, tried, put right in place, taken in as one change.

use exchange::Assistant;
use exchange::assistant::{Fix, RowsAsk, RowsPage, Show, Trial};
use exchange::grid::Workbook;
use exchange::read::pasted;
use exchange::recognise::Register;
use hub::base::words::Lang;
use hub::{Op, intake};
use serde_json::json;
use tests::Desk;

use crate::{opener, sheet};

const ODD: &str = "
    |名头|号头|管事的|哪个镇|
    |青溪县暖禾社会工作服务中心|52350199MJX001264C|林知夏|云岫街道|
    |青溪县舒棠公益服务中心||陈望舒|溪口镇|
    |||周明远|溪口镇|
";

fn assistant(desk: &Desk, workbooks: Vec<Workbook>) -> Assistant {
    Assistant::new(&desk.book, workbooks).unwrap()
}

fn tries(desk: &mut Desk, assistant: &Assistant) -> Trial {
    assistant
        .try_out(&mut desk.book, Lang::ZhCn, &mut |_, _| true)
        .unwrap()
}

fn shows(assistant: &Assistant, trial: &Trial, show: Show) -> RowsPage {
    let (sheet, from, count) = (trial.sheets()[0].at, 0, 100);
    trial.rows(
        assistant,
        RowsAsk {
            sheet,
            show,
            from,
            count,
        },
    )
}

fn fix(sheet: usize, row: usize, column: usize, text: &str) -> Fix {
    let text = text.to_owned();
    Fix {
        sheet,
        row,
        column: Some(column),
        text,
        left_out: None,
    }
}

/// Maps the four odd headings by hand.
fn mapped(desk: &Desk) -> Assistant {
    let mut assistant = assistant(desk, vec![sheet("名册", ODD)]);
    assert_eq!(
        assistant.sheets()[0].register,
        None,
        "nobody could know these headings"
    );
    assistant
        .choose_register(0, Some(Register::Organisations))
        .unwrap();
    assert_eq!(
        assistant.sheets()[0].missing,
        ["name"],
        "it says what it cannot do without"
    );
    for (column, role) in [(0, "name"), (1, "code"), (2, "leader"), (3, "town")] {
        assistant.choose_role(0, column, role).unwrap();
    }
    assistant
}

fn remembers(desk: &mut Desk, assistant: &mut Assistant) -> usize {
    let columns = assistant.to_remember();
    let count = columns.len();
    for columns in columns {
        desk.does(Op::Intake(intake::Op::RememberColumns(columns)));
    }
    assistant.remembered();
    count
}

#[test]
fn a_mapping_is_remembered_by_its_headings() {
    let mut desk = Desk::on("2025-09-01");
    let mut first = mapped(&desk);
    let view = &first.sheets()[0];
    assert_eq!(
        view.columns[0].samples,
        ["青溪县暖禾社会工作服务中心", "青溪县舒棠公益服务中心"]
    );
    assert!(view.missing.is_empty());
    assert_eq!(remembers(&mut desk, &mut first), 1);
    assert_eq!(remembers(&mut desk, &mut first), 0, "once is enough");
    first
        .apply(&mut desk.book, Lang::ZhCn, &mut |_, _| true)
        .unwrap();

    let next = ODD
        .replace("舒棠", "知苒")
        .replace("52350199MJX001264C", "");
    let again = assistant(&desk, vec![sheet("八月", &next)]);
    let view = &again.sheets()[0];
    assert!(view.remembered);
    assert_eq!(view.register, Some("organisations"));
    assert_eq!(view.columns[3].role, "town");
    let folder = tempfile::tempdir().unwrap();
    let csv = folder.path().join("八月.csv");
    std::fs::write(
        &csv,
        "名头,号头,管事的,哪个镇\n青溪县和风社会服务中心,,甲,溪口镇\n",
    )
    .unwrap();
    let options = exchange::ImportOptions::default();
    let report = exchange::import_with(&mut desk.book, &opener(), &[csv], &options).unwrap();
    assert_eq!(
        report.sheets[0].tally.new, 1,
        "the command line reads the same mapping"
    );
    desk.is_sound();
}

#[test]
fn another_kind_than_the_headings_say_and_columns_left_out() {
    let mut desk = Desk::on("2025-09-01");
    let text = "
        |单位名称|统一社会信用代码|成立日期|备注|
        |青溪县暖禾社会工作服务中心|52350199MJX001264C|2021年3月|重点|
    ";
    let mut assistant = assistant(&desk, vec![sheet("名册", text)]);
    assert_eq!(assistant.sheets()[0].register, Some("organisations"));
    assistant.choose_role(0, 3, "").unwrap();
    // A field that stands once goes from the column that had it to the one it was chosen for.
    assistant.choose_role(0, 3, "founded").unwrap();
    let roles = |assistant: &Assistant| -> Vec<String> {
        let view = assistant.sheets().remove(0);
        view.columns.into_iter().map(|column| column.role).collect()
    };
    assert_eq!(roles(&assistant), ["name", "code", "", "founded"]);
    assistant.choose_role(0, 3, "").unwrap();
    assistant.choose_role(0, 2, "founded").unwrap();
    let trial = tries(&mut desk, &assistant);
    assert_eq!(trial.sheets()[0].tally.new, 1);
    assistant
        .apply(&mut desk.book, Lang::ZhCn, &mut |_, _| true)
        .unwrap();
    let list = hub::lists::list(&desk.book, "organisations", &json!({})).unwrap();
    assert_eq!(list[0]["foundedOn"], "2021-03");

    assistant.choose_register(0, None).unwrap();
    let nothing = assistant.try_out(&mut desk.book, Lang::ZhCn, &mut |_, _| true);
    let refused = nothing
        .err()
        .map(|stop| format!("{stop:?}"))
        .unwrap_or_default();
    assert!(refused.contains("exchange-nothing-to-import"), "{refused}");
    assert!(assistant.choose_role(0, 9, "name").is_err());
    let refused = format!("{:?}", assistant.choose_register(7, None));
    assert!(refused.contains("exchange-no-sheet") && refused.contains("\"exchange-no-sheet\""));
}

#[test]
fn a_cell_is_put_right_in_place_and_its_row_tried_again() {
    let mut desk = Desk::on("2025-09-01");
    let mut assistant = mapped(&desk);
    let trial = tries(&mut desk, &assistant);
    let sheet = &trial.sheets()[0];
    assert_eq!(
        (sheet.counts[&Show::New], sheet.counts[&Show::Error]),
        (2, 1)
    );
    let wrong = shows(&assistant, &trial, Show::Error);
    assert_eq!(wrong.rows[0].row, 4);
    assert_eq!(
        wrong.rows[0].problems[0].column,
        Some(0),
        "the finding is at its cell"
    );

    assistant
        .fix(&fix(0, 4, 0, "青溪县沐宁社会服务中心"))
        .unwrap();
    let trial = tries(&mut desk, &assistant);
    assert_eq!(trial.sheets()[0].counts[&Show::New], 3);
    let row = shows(&assistant, &trial, Show::New).rows.remove(2);
    assert_eq!(
        (row.cells[0].as_str(), row.corrected.as_slice()),
        ("青溪县沐宁社会服务中心", &[0][..])
    );

    assistant
        .fix(&Fix {
            sheet: 0,
            row: 2,
            column: None,
            text: String::new(),
            left_out: Some(true),
        })
        .unwrap();
    let trial = tries(&mut desk, &assistant);
    assert_eq!(trial.sheets()[0].counts[&Show::New], 2);
    assert_eq!(trial.sheets()[0].counts[&Show::LeftOut], 1);
}

#[test]
fn what_an_update_writes_over_is_shown_cell_by_cell() {
    let mut desk = Desk::on("2025-09-01");
    let register = |town: &str, members: &str| {
        let text = format!(
            "
            |单位名称|统一社会信用代码|类型|所属乡镇|成员数|
            |青溪县慧枝社会工作服务中心|52350199MJX001264C|民非|{town}|{members}|
            "
        );
        vec![sheet("名册", &text)]
    };
    let first = assistant(&desk, register("云岫街道", "70"));
    first
        .apply(&mut desk.book, Lang::ZhCn, &mut |_, _| true)
        .unwrap();
    let second = assistant(&desk, register("溪口镇", "约80"));
    let trial = tries(&mut desk, &second);
    let rows = shows(&second, &trial, Show::Updated).rows;
    let changes: Vec<_> = rows[0]
        .changes
        .iter()
        .map(|change| {
            (
                change.column,
                change.before.as_deref(),
                change.after.as_deref(),
            )
        })
        .collect();
    assert_eq!(
        changes,
        [
            (Some(3), Some("云岫街道"), Some("溪口镇")),
            (Some(4), Some("70"), Some("约80")),
        ]
    );
}

/// The rows to look at again go into a file as they stood; put right there, it is imported by itself.
#[test]
fn error_rows_are_written_out_with_their_reason() {
    let mut desk = Desk::on("2025-09-01");
    let text = "
        |单位名称|统一社会信用代码|成立日期|
        |青溪县慧枝社会工作服务中心|52350199MJX001264C|2021-02-30|
        |青溪县慧枝社会工作服务中心|52350199MJX001264C|2021-02-28|
        |青溪县和风社会服务中心||2020|
    ";
    let mut assistant = assistant(&desk, vec![sheet("名册", text)]);
    assistant.fix(&fix(0, 2, 2, "2021-03-01")).unwrap();
    assistant.fix(&fix(0, 2, 2, "不知道")).unwrap();
    let trial = tries(&mut desk, &assistant);
    let tables = assistant.error_rows(&trial, Lang::ZhCn);
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("问题.xlsx");
    exchange::write_sheets(&path, &tables).unwrap();
    let read = opener().open(&path).unwrap();
    let text = |row: usize, column: usize| read.sheets[0].cell(row, column).to_text();
    assert_eq!(text(0, 3), "原文件行号");
    assert_eq!(
        (text(1, 2).as_str(), text(1, 3).as_str()),
        ("2021-02-30", "2"),
        "as it stood"
    );
    assert!(text(1, 4).contains("日期"), "{}", text(1, 4));
    assert!(text(2, 4).contains("第 2 行"), "{}", text(2, 4));
    assert_eq!(read.sheets[0].rows.len(), 3, "what is well is not in it");
    let again = self::assistant(&desk, vec![read]);
    assert_eq!(again.sheets()[0].register, Some("organisations"));
}

#[test]
fn a_pasted_block_and_several_files_are_one_change() {
    let mut desk = Desk::on("2025-09-01");
    let block =
        "单位名称\t联系电话\t地址\r\n青溪县慧枝服务中心\t13500006212\t\"云岫路1号\n二楼\"\r\n";
    let clipboard = pasted(block, "剪贴板").unwrap();
    let projects = sheet(
        "项目",
        "
        |项目编号|项目名称|承接组织|立项金额|协议签订日期|首款|拨付时间|
        |青妇项〔2024〕01号|银龄课堂|青溪县慧枝服务中心|20000|2024-03-01|10000|2024-03-15|
        ",
    );
    let mut assistant = assistant(&desk, vec![clipboard, projects]);
    assistant.fund = Some("福彩公益金".to_owned());
    let trial = tries(&mut desk, &assistant);
    assert_eq!(trial.sheets()[0].file, "剪贴板");
    let money: u32 = trial.sheets().iter().map(|sheet| sheet.tally.new).sum();
    assert_eq!(money, 3, "an organisation, a project, and its paid column");
    let mut told = Vec::new();
    let report = assistant
        .apply(&mut desk.book, Lang::ZhCn, &mut |done, total| {
            told.push((done, total));
            true
        })
        .unwrap();
    assert_eq!(told, [(1, 3), (2, 3), (3, 3)]);
    let funds = hub::lists::list(&desk.book, "funds", &json!({})).unwrap();
    assert_eq!(funds[0]["name"], "福彩公益金");
    hub::undo(&mut desk.book, report.entry).unwrap();
    desk.is_sound();
}

#[test]
fn stopped_half_way_nothing_is_kept() {
    let mut desk = Desk::on("2025-09-01");
    let assistant = mapped(&desk);
    let stop = assistant.apply(&mut desk.book, Lang::ZhCn, &mut |done, _| done < 2);
    let code = match stop {
        Err(hub::Stop::Refused(refusal)) => refusal.code.to_string(),
        other => panic!("{other:?}"),
    };
    assert_eq!(code, "intake-stopped");
    assert!(
        hub::lists::list(&desk.book, "organisations", &json!({}))
            .unwrap()
            .is_empty()
    );
    desk.is_sound();
}

#[test]
fn what_cannot_be_pasted_is_refused() {
    for (text, code) in [(" \n", "exchange-paste-empty"), ("\0甲\t乙", "")] {
        match pasted(text, "剪贴板") {
            Err(hub::Stop::Refused(refusal)) => assert_eq!(refusal.code, code),
            other => assert!(code.is_empty(), "{other:?}"),
        }
    }
}
