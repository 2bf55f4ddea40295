//! Bank statements as banks hand them out, and the list that goes to the bank.

use std::path::{Path, PathBuf};

use exchange::bank::{Reading, write_bank_list};
use exchange::grid::Cell;
use exchange::write_sheets;
use hub::base::money::Yuan;
use hub::base::words::Lang;
use hub::channels::grants::bank::{Flow, StatementLine};
use hub::channels::grants::batches::{BankLine, BankList};
use hub::channels::grants::model::PaymentId;
use hub::lists::Table;
use hub::{Op, intake};
use tests::{Desk, refusal};

use crate::{old_workbook, opener, sheet};

fn file(name: &str, bytes: &[u8]) -> (tempfile::TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join(name);
    std::fs::write(&path, bytes).unwrap();
    (folder, path)
}

fn read(path: &Path) -> Reading {
    Reading::open(&opener(), path).unwrap()
}

/// Of a table written as in a spreadsheet.
fn of(text: &str) -> Reading {
    Reading::of(sheet("明细", text), "00".repeat(32)).unwrap()
}

fn amounts(lines: &[StatementLine]) -> Vec<(Flow, String)> {
    lines
        .iter()
        .map(|line| (line.flow, line.amount.grouped()))
        .collect()
}

/// The refusal of what a reading says, in words, so that nothing is left unsaid.
#[track_caller]
fn code(reading: &Reading) -> String {
    let refused = refusal(reading.lines());
    for lang in [Lang::ZhCn, Lang::En] {
        let said = hub::Stop::Refused(refused.clone()).message(lang);
        assert!(!said.contains("refusal-") && !said.contains("{$"), "{said}");
    }
    refused.code.into_owned()
}

const CSV: &str = "\
户名：青溪县社会组织孵化基地妇联,,,,,,,\r\n\
账号：3501990000100200300,,起止日期：2024-10-01 至 2024-10-31,,,,,\r\n\
交易日期,凭证号,借方发生额（支取）,贷方发生额（收入）,余额,对方户名,对方账号,摘要\r\n\
2024-10-08 09:31:22,\t1001,,\"200,000.00\",\"200,000.00\",青溪县妇女联合会,'3501990000777001,拨款\r\n\
2024-10-18 14:02:10,\t1002,\"3,000.00\",,\"197,000.00\",青溪县慧枝社会工作服务中心,3501990000319262608,首款\r\n\
2024-10-21,\t1003,12.50,0.00,\"196,987.50\",,,手续费\r\n\
合计,,\"3,012.50\",\"200,000.00\",,,,\r\n";

#[test]
fn a_statement_in_the_coding_of_banks_is_read() {
    let bytes = encoding_rs::GB18030.encode(CSV).0.into_owned();
    let (_folder, path) = file("明细.csv", &bytes);
    let reading = read(&path);
    assert_eq!(reading.digest.len(), 64);
    let lines = reading.lines().unwrap();
    assert_eq!(
        amounts(&lines),
        [
            (Flow::In, "200,000.00".to_owned()),
            (Flow::Out, "3,000.00".to_owned()),
            (Flow::Out, "12.50".to_owned()),
        ]
    );
    let paid = &lines[1];
    assert_eq!((paid.line, paid.on.to_string().as_str()), (5, "2024-10-18"));
    assert_eq!(paid.party.as_deref(), Some("青溪县慧枝社会工作服务中心"));
    assert_eq!(paid.party_account.as_deref(), Some("3501990000319262608"));
    assert_eq!(paid.serial.as_deref(), Some("1002"));
    assert_eq!(paid.memo.as_deref(), Some("首款"));
    assert_eq!(lines[0].party_account.as_deref(), Some("3501990000777001"));

    let utf8 = file("明细.csv", CSV.as_bytes());
    assert_eq!(read(&utf8.1).lines().unwrap(), lines, "the same in UTF-8");
    let view = reading.view().unwrap();
    assert_eq!((view.count, view.problem), (3, None));
    assert_eq!(view.columns[6].samples[1], "3501 **** **** 2608");
}

#[test]
fn workbooks_new_and_old_and_a_text_that_calls_itself_xls_are_read() {
    let columns = ["记账日期", "借贷标志", "交易金额", "对方名称", "交易流水号"];
    let rows = [
        [
            "20241018",
            "借",
            "3000.00",
            "青溪县慧枝社会工作服务中心",
            "88001",
        ],
        [
            "20241019",
            "贷",
            "320.50",
            "青溪县慧枝社会工作服务中心",
            "88002",
        ],
    ];
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("明细.xlsx");
    let table = Table {
        kind: "明细".to_owned(),
        columns: columns.map(str::to_owned).to_vec(),
        rows: rows.map(|row| row.map(str::to_owned).to_vec()).to_vec(),
    };
    write_sheets(&path, &[table]).unwrap();
    let lines = read(&path).lines().unwrap();
    assert_eq!(
        amounts(&lines),
        [
            (Flow::Out, "3,000.00".to_owned()),
            (Flow::In, "320.50".to_owned())
        ]
    );

    let old: Vec<Vec<&str>> = [columns]
        .iter()
        .chain(&rows)
        .map(|row| row.to_vec())
        .collect();
    let (_folder, path) = file("明细.xls", &old_workbook::bytes(&old));
    assert_eq!(
        read(&path).lines().unwrap(),
        lines,
        "the old kind of workbook"
    );

    let text: Vec<String> = [columns]
        .iter()
        .chain(&rows)
        .map(|row| row.join("\t"))
        .collect();
    let bytes = encoding_rs::GB18030
        .encode(&text.join("\r\n"))
        .0
        .into_owned();
    let (_folder, path) = file("明细.xls", &bytes);
    assert_eq!(read(&path).lines().unwrap(), lines);
}

#[test]
fn one_column_with_a_sign_says_the_direction_and_both_ends_are_named() {
    let reading = of("
        | 交易日期[ Transaction Date ] | 付款人名称 | 收款人名称 | 收款账号 | 交易金额[ Trade Amount ] | 交易后余额 | 附言 |
        | 2024/10/18 | 青溪县社会组织孵化基地妇联 | 青溪县慧枝社会工作服务中心 | 35019900003192 | -3,000.00 | 7,000.00 | 首款 |
        | 2024/10/20 | 青溪县妇女联合会 | 青溪县社会组织孵化基地妇联 | | +500.00 | 7,500.00 | |");
    let lines = reading.lines().unwrap();
    assert_eq!(
        amounts(&lines),
        [
            (Flow::Out, "3,000.00".to_owned()),
            (Flow::In, "500.00".to_owned())
        ]
    );
    assert_eq!(
        lines[0].party.as_deref(),
        Some("青溪县慧枝社会工作服务中心")
    );
    assert_eq!(lines[1].party.as_deref(), Some("青溪县妇女联合会"));
}

#[test]
fn red_ink_goes_the_other_way() {
    let reading = of("
        | 交易日期 | 支出 | 收入 | 摘要 |
        | 2024-10-18 | -3000.00 | | 冲正 |");
    assert_eq!(
        amounts(&reading.lines().unwrap()),
        [(Flow::In, "3,000.00".to_owned())]
    );
}

#[test]
fn what_cannot_be_so_is_refused_with_its_row() {
    let without_amounts = of("
        | 交易日期 | 对方户名 | 摘要 |
        | 2024-10-18 | 某单位 | 首款 |");
    assert_eq!(code(&without_amounts), "exchange-statement-no-amount");
    let without_days = of("
        | 对方户名 | 支出 | 收入 | 摘要 |
        | 某单位 | 5.00 | | 首款 |");
    assert_eq!(code(&without_days), "exchange-statement-no-date");
    let unsigned = of("
        | 交易日期 | 交易金额 | 对方户名 |
        | 2024-10-18 | 5.00 | 某单位 |");
    assert_eq!(code(&unsigned), "exchange-statement-no-direction");
    let marked = of("
        | 交易日期 | 借贷标志 | 交易金额 |
        | 2024-10-18 | 转 | 5.00 |");
    assert_eq!(code(&marked), "exchange-statement-direction");
    let undated = of("
        | 交易日期 | 支出 | 收入 |
        | 十月中旬 | 5.00 | |");
    assert_eq!(code(&undated), "exchange-statement-day");
    assert_eq!(refusal(undated.lines()).args["line"], "2");
    let unpriced = of("
        | 交易日期 | 支出 | 收入 |
        | 2024-10-18 | 五元多 | |");
    assert_eq!(code(&unpriced), "exchange-statement-amount");
    let both = of("
        | 交易日期 | 支出 | 收入 |
        | 2024-10-18 | 5.00 | 6.00 |");
    assert_eq!(code(&both), "exchange-statement-both");
    let short = of("
        | 交易日期 | 支出 | 收入 |
        | 2024-10-18 | 5.00 | |
        | 本页小计 | 4.00 | |
        | 合计 | 9.00 | |");
    assert_eq!(code(&short), "exchange-statement-total");
    assert_eq!(refusal(short.lines()).args["difference"], "4.00");
    let gap = of("
        | 交易日期 | 支出 | 收入 | 余额 |
        | 2024-10-18 | 5.00 | | 95.00 |
        | 2024-10-19 | 5.00 | | 80.00 |");
    assert_eq!(code(&gap), "grants-statement-balance");
    let nothing = Reading::of(sheet("说明", "| 本表由网银导出 |"), "00".repeat(32));
    assert_eq!(refusal(nothing).code, "exchange-statement-no-headings");
}

#[test]
fn a_column_put_right_by_hand_is_remembered_for_the_next_statement() {
    let table = "
        | 发生时点 | 付出数 | 来款数 | 谁 | 结存 |
        | 2024-10-18 | 5.00 | | 某单位 | 95.00 |
        | 2024-10-19 | 5.00 | | 某单位 | 80.00 |";
    let mut desk = Desk::new();
    let mut reading = of(table);
    assert_eq!(code(&reading), "exchange-statement-no-date");
    let view = reading.view().unwrap();
    assert_eq!(
        view.problem.unwrap().code,
        "exchange-statement-no-date",
        "said where the columns are put right"
    );
    for (column, role) in [
        (0, "date"),
        (1, "out"),
        (2, "in"),
        (3, "party"),
        (4, "balance"),
    ] {
        reading.choose(column, role).unwrap();
    }
    assert_eq!(code(&reading), "grants-statement-balance");
    // A part of a statement has balances that do not follow: the column is left out.
    reading.choose(4, "").unwrap();
    assert_eq!(reading.lines().unwrap().len(), 2);
    assert_eq!(refusal(reading.choose(9, "out")).code, "exchange-no-sheet");

    let columns = reading.to_remember().unwrap();
    desk.does(Op::Intake(intake::Op::RememberColumns(columns)));
    let mut next = of(table);
    next.recall(&desk.book).unwrap();
    assert!(next.remembered && next.to_remember().is_none());
    assert_eq!(next.lines().unwrap().len(), 2);
}

#[test]
fn the_bank_list_has_accounts_as_text_and_amounts_as_numbers() {
    let line = |voucher: &str, name: &str, amount: i64| BankLine {
        payment: PaymentId::fresh(),
        voucher_no: voucher.to_owned(),
        account_name: name.to_owned(),
        bank: "青溪农村商业银行云岫支行".to_owned(),
        number: "3501990000319262608".to_owned(),
        amount: Yuan::from_fen(amount),
        purpose: "=首款".to_owned(),
    };
    let list = BankList {
        hub: Some("青溪县社会组织孵化基地妇联".to_owned()),
        no: "批字〔2024〕第001号".to_owned(),
        planned_on: tests::day("2024-10-18"),
        is_copy: false,
        lines: vec![
            line(
                "拨字〔2024〕第0001号",
                "青溪县慧枝社会工作服务中心",
                300_000,
            ),
            line("拨字〔2024〕第0002号", "@青溪县和风社区服务中心", 400_050),
        ],
        total: Yuan::from_fen(700_050),
        total_in_words: "柒仟元伍角整".to_owned(),
        prepared_by: vec!["林晓".to_owned()],
        approved_by: vec!["周敏".to_owned()],
    };
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("清单.xlsx");
    write_bank_list(&path, &list, Lang::ZhCn).unwrap();
    let book = opener().open(&path).unwrap();
    let sheet = &book.sheets[0];
    let text = |row: usize, column: usize| sheet.cell(row, column).to_text();
    assert!(text(0, 0).contains("孵化基地妇联批量付款清单"));
    assert!(text(1, 0).contains("批字〔2024〕第001号"));
    let heads: Vec<String> = (0..7).map(|column| text(2, column)).collect();
    assert_eq!(
        heads,
        [
            "序号",
            "收款户名",
            "收款账号",
            "开户行",
            "金额",
            "用途",
            "凭证号"
        ]
    );
    assert_eq!(
        sheet.cell(3, 2),
        &Cell::Text("3501990000319262608".to_owned()),
        "an account is no number"
    );
    assert_eq!(sheet.cell(3, 4), &Cell::Number(3000.0));
    assert_eq!(sheet.cell(4, 4), &Cell::Number(4000.5));
    assert_eq!(
        sheet.cell(3, 5),
        &Cell::Text("=首款".to_owned()),
        "text, not a formula"
    );
    assert_eq!(text(5, 0), "合计");
    assert_eq!(sheet.cell(5, 4), &Cell::Number(7000.5));
    assert_eq!(text(5, 1), "柒仟元伍角整");
    assert!(text(7, 0).contains("制单：林晓") && text(7, 0).contains("审批：周敏"));

    let copy = BankList {
        is_copy: true,
        ..list
    };
    write_bank_list(&path, &copy, Lang::ZhCn).unwrap();
    let title = opener().open(&path).unwrap().sheets[0].cell(0, 0).to_text();
    assert!(title.contains("已付款，存档件"), "{title}");
}
