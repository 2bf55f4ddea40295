//! The registers of 青溪县 taken into a book: one change, nothing lost, nothing twice.

use std::path::PathBuf;

use exchange::{ImportOptions, ImportReport, import_with};
use hub::base::words::Lang;
use serde_json::{Value, json};
use tests::Desk;

use crate::{data, opener};

const FILES: [&str; 4] = [
    "社会组织名册.xlsx",
    "支持项目台账.xlsx",
    "培训活动台账.xlsx",
    "拨付流水.csv",
];

fn files(names: &[&str]) -> Vec<PathBuf> {
    names.iter().map(|name| data(name)).collect()
}

fn takes_in(desk: &mut Desk, names: &[&str], dry_run: bool) -> ImportReport {
    let options = ImportOptions {
        call: None,
        dry_run,
        fund: None,
        lang: Lang::ZhCn,
    };
    import_with(&mut desk.book, &opener(), &files(names), &options).unwrap()
}

/// `(kind, new, updated, unchanged, waiting)` of each register.
fn tallies(report: &ImportReport) -> Vec<(&'static str, u32, u32, u32, u32)> {
    let registers = report
        .sheets
        .iter()
        .filter_map(|sheet| Some((sheet.kind.0?, sheet.tally)));
    registers
        .map(|(kind, t)| (kind, t.new, t.updated, t.unchanged, t.waiting))
        .collect()
}

fn asks(desk: &Desk, query: Value) -> Value {
    let query: hub::Query = serde_json::from_value(query).unwrap();
    hub::ask(&desk.book, &query).unwrap()
}

fn pending(desk: &Desk) -> Vec<(String, i64, String)> {
    let page = asks(desk, json!({"intake": {"pending": {}}}));
    page["rows"]
        .as_array()
        .unwrap()
        .iter()
        .map(|row| {
            (
                row["kind"].as_str().unwrap().to_owned(),
                row["line"].as_i64().unwrap(),
                row["reason"]["code"].as_str().unwrap().to_owned(),
            )
        })
        .collect()
}

#[test]
fn four_registers_are_one_change_and_say_nothing_new_a_second_time() {
    let mut desk = Desk::on("2025-09-01");
    let dry = takes_in(&mut desk, &FILES, true);
    assert_eq!(
        asks(&desk, json!({"registry": {"organisations": {}}}))["total"],
        0,
        "a dry run keeps nothing"
    );

    let report = takes_in(&mut desk, &FILES, false);
    let expected = [
        ("organisations", 318, 0, 0, 0),
        ("projects", 9, 0, 0, 0),
        ("indicators", 45, 0, 0, 0),
        ("activities", 61, 0, 0, 0),
        ("events", 52, 0, 0, 1),
        ("attendance", 374, 0, 0, 1),
        ("disbursements", 27, 0, 0, 2),
    ];
    assert_eq!(tallies(&report), expected);
    assert_eq!(tallies(&dry), expected, "a dry run says what will be");
    assert_eq!(
        report
            .sheets
            .iter()
            .map(|sheet| sheet.problems.len())
            .sum::<usize>(),
        33
    );
    assert!(report.entry.is_some() && dry.entry.is_none());
    assert_eq!(
        pending(&desk),
        [
            ("events".to_owned(), 14, "intake-date-missing".to_owned()),
            (
                "attendance".to_owned(),
                117,
                "intake-event-unknown".to_owned()
            ),
            ("disbursements".to_owned(), 12, "number-taken".to_owned()),
            (
                "disbursements".to_owned(),
                23,
                "grants-over-award".to_owned()
            ),
        ]
    );
    assert_eq!(hub::verify(&desk.book).unwrap(), []);

    let again = takes_in(&mut desk, &FILES, false);
    assert_eq!(again.entry, None, "nothing was changed");
    assert!(
        tallies(&again)
            .iter()
            .all(|(_, new, updated, _, waiting)| new + updated + waiting == 0),
        "{:?}",
        tallies(&again)
    );
}

#[test]
fn columns_alone_post_what_they_say_was_paid() {
    let mut desk = Desk::on("2025-09-01");
    let report = takes_in(&mut desk, &FILES[..2], false);
    assert_eq!(tallies(&report)[1].0, "projects");
    let ledger = asks(&desk, json!({"grants": {"ledger": {}}}));
    let paid = ledger["rows"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|row| row["kind"] == "disbursement")
        .count();
    assert_eq!(paid, 24, "25 paid tranches, less the one over its award");
    assert_eq!(pending(&desk).len(), 1);
}

#[test]
fn a_row_that_waits_is_settled_or_dismissed() {
    let mut desk = Desk::on("2025-09-01");
    takes_in(&mut desk, &FILES, false);
    let page = asks(
        &desk,
        json!({"intake": {"pending": {"kind": "disbursements"}}}),
    );
    let [double, over] = page["rows"].as_array().unwrap().as_slice() else {
        panic!("{page}")
    };
    let taken = desk.is_refused(
        serde_json::from_value::<hub::Op>(json!({"intake": {"settleRow": {"row": double["id"]}}}))
            .unwrap(),
    );
    assert_eq!(taken.field.as_deref(), Some("voucherNo"), "{taken:?}");
    desk.does_json(json!({"intake": {"settleRow": {"row": double["id"], "voucherNo": "拨字〔2024〕第0020号"}}}));
    let refusal = desk.is_refused(
        serde_json::from_value::<hub::Op>(json!({"intake": {"settleRow": {"row": over["id"]}}}))
            .unwrap(),
    );
    assert_eq!(
        refusal.code, "grants-over-award",
        "it still breaks what the book holds"
    );
    desk.does_json(json!({"intake": {"dismissRow": {"row": over["id"], "reason": "已与承接组织核对，款项退回"}}}));
    assert_eq!(pending(&desk).len(), 2, "the rows that are no money");
    let again = takes_in(&mut desk, &FILES, false);
    assert!(
        tallies(&again)
            .iter()
            .all(|(_, new, updated, _, waiting)| new + updated + waiting == 0),
        "{:?}",
        tallies(&again)
    );
    assert_eq!(hub::verify(&desk.book).unwrap(), []);
}

#[test]
fn coverage_is_taken_over_once_the_hub_has_its_federation() {
    let mut desk = Desk::on("2025-09-01");
    let first = takes_in(&mut desk, &FILES[..1], false);
    assert_eq!(first.sheets[0].ignored, ["录入批次", "妇联组建方式"]);
    desk.does_json(
        json!({"hub": {"editFederation": {"name": "青溪县社会组织孵化基地妇联", "isHub": true}}}),
    );
    let second = takes_in(&mut desk, &FILES[..1], false);
    assert_eq!(
        tallies(&second),
        [("organisations", 0, 254, 64, 0)],
        "254 of 318 name a way they were covered"
    );
    assert_eq!(second.sheets[0].ignored, ["录入批次"]);
}

/// What was corrected at the desk stays when the same register comes again; what the register says
/// anew is written over.
#[test]
fn a_register_brings_only_what_it_says_anew() {
    let mut desk = Desk::on("2025-09-01");
    let register = |members: &str| {
        crate::sheet(
            "名册",
            &format!(
                "
        |单位名称|统一社会信用代码|类型|成立日期|成员数|
        |青溪县慧枝社会工作服务中心|52350199MJX001264C|民非|2021-03-28|{members}|
    "
            ),
        )
    };
    let takes = |desk: &mut Desk, members: &str| {
        let intake = exchange::registers::understand(&[register(members)]);
        let import = exchange::to_import(&intake, "导入资金");
        hub::intake::import(&mut desk.book, &import, false)
            .unwrap()
            .tallies[&0]
    };
    assert_eq!(takes(&mut desk, "70").new, 1);
    assert_eq!(takes(&mut desk, "70").unchanged, 1);
    assert_eq!(takes(&mut desk, "72").updated, 1);
    let page = asks(&desk, json!({"registry": {"organisations": {}}}));
    assert_eq!(page["total"], 1, "matched by its code");
}

#[test]
fn an_import_without_money_is_undone_whole() {
    let mut desk = Desk::on("2025-09-01");
    takes_in(
        &mut desk,
        &["社会组织名册.xlsx", "培训活动台账.xlsx"],
        false,
    );
    desk.undoes();
    assert_eq!(
        asks(&desk, json!({"registry": {"organisations": {}}}))["total"],
        0
    );
    assert_eq!(asks(&desk, json!({"talent": {"events": {}}}))["total"], 0);
    assert_eq!(hub::verify(&desk.book).unwrap(), []);
}

/// What it posted is reversed, what the ledger names stays laid aside, and the rest goes.
#[test]
fn an_import_that_posted_money_is_taken_back_as_far_as_it_goes() {
    let mut desk = Desk::on("2025-09-01");
    takes_in(&mut desk, &FILES, false);
    hub::undo(&mut desk.book, None).unwrap();
    assert_eq!(asks(&desk, json!({"talent": {"events": {}}}))["total"], 0);
    assert_eq!(
        asks(&desk, json!({"projects": {"activities": {}}}))["total"],
        0
    );
    assert!(pending(&desk).is_empty());
    let kept = hub::lists::list(&desk.book, "organisations", &json!({}))
        .unwrap()
        .len();
    assert!(
        kept <= 9,
        "{kept} organisations: at most those the ledger names"
    );
    let awards = hub::lists::list(&desk.book, "awards", &json!({})).unwrap();
    assert!(
        awards
            .iter()
            .all(|award| award["netPaid"].as_str().is_none_or(|net| net == "0.00")),
        "{awards:?}"
    );
    assert_eq!(hub::verify(&desk.book).unwrap(), []);
}

/// Importing again is the redo: what was reversed is posted anew under numbers of the house's own,
/// and the import after that has nothing to say.
#[test]
fn an_import_taken_back_is_taken_in_again() {
    let mut desk = Desk::on("2025-09-01");
    let first = takes_in(&mut desk, &FILES, false);
    let paid = paid_by_project(&desk);
    hub::undo(&mut desk.book, None).unwrap();

    let second = takes_in(&mut desk, &FILES, false);
    let of = |report: &ImportReport, kind: &str| {
        let mut tallies = tallies(report).into_iter();
        tallies.find(|(of, ..)| *of == kind).unwrap()
    };
    let (_, new, _, unchanged, waiting) = of(&second, "disbursements");
    let (_, posted, _, _, waited) = of(&first, "disbursements");
    assert_eq!(
        waiting,
        waited,
        "{:?}",
        second.sheets.last().map(|s| &s.pending)
    );
    assert_eq!(new + unchanged, posted, "a voided voucher stands as it is");
    assert_eq!(paid_by_project(&desk), paid);
    assert_eq!(pending(&desk).len(), 4);
    assert_eq!(hub::verify(&desk.book).unwrap(), []);

    let third = takes_in(&mut desk, &FILES, false);
    assert_eq!(third.entry, None, "{:?}", tallies(&third));
    let shown = hub::lists::list(&desk.book, "organisations", &json!({})).unwrap();
    assert_eq!(shown.len(), 318, "those laid aside are taken up again");

    // Every number once and without a gap, and each new voucher says which of the register it is.
    let payments = hub::lists::list(&desk.book, "payments", &json!({})).unwrap();
    let stands = payments.iter().filter(|payment| payment["state"] == "paid");
    for payment in stands {
        let page = asks(&desk, json!({"grants": {"payment": {"id": payment["id"]}}}));
        let purpose = page["purpose"].as_str().unwrap_or_default();
        assert!(purpose.contains("台账凭证号 拨字〔202"), "{page}");
    }

    // And once more, back and forth.
    hub::undo(&mut desk.book, second.entry).unwrap();
    takes_in(&mut desk, &FILES, false);
    assert_eq!(paid_by_project(&desk), paid);
    assert_eq!(takes_in(&mut desk, &FILES, false).entry, None);
    assert_eq!(hub::verify(&desk.book).unwrap(), []);
}

/// Net paid of each project, over all its awards.
fn paid_by_project(desk: &Desk) -> std::collections::BTreeMap<String, Vec<String>> {
    let mut paid = std::collections::BTreeMap::<String, Vec<String>>::new();
    for award in hub::lists::list(&desk.book, "awards", &json!({})).unwrap() {
        let net = award["netPaid"].as_str().unwrap_or_default().to_owned();
        if net != "0.00" {
            let project = award["projectName"]
                .as_str()
                .or(award["project"]["name"].as_str());
            paid.entry(project.unwrap().to_owned())
                .or_default()
                .push(net);
        }
    }
    assert!(!paid.is_empty());
    paid
}
