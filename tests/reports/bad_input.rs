//! What a book can throw at a page: nothing, one row, five hundred, long names, markup, formulas, rare characters.

use hub::base::words::Lang;
use hub::summaries::{DocumentKind, ProjectList, choices, document};
use report::{Document, Style, render};
use serde_json::json;

use super::made_up;
use super::read::{closed_up, pages, says, set, text};

const LOOKS: [(Style, Lang); 2] = [(Style::Plain, Lang::ZhCn), (Style::Official, Lang::En)];

#[test]
fn a_book_with_nothing_in_it_prints_what_is_of_the_whole_house() {
    let mut desk = tests::Desk::new();
    desk.does_json(json!({"hub": {"editHub": {"name": "青溪县社会组织孵化基地妇联"}}}));
    let reader = desk.book.reader();
    let mut printed = 0;
    for kind in DocumentKind::ALL.iter().copied() {
        for choice in choices(&reader, kind).unwrap() {
            let drawn = document(&reader, &choice.ask).unwrap();
            for (style, lang) in LOOKS {
                says(
                    &text(&set(drawn.clone(), style, lang)),
                    &["青溪县社会组织孵化基地妇联"],
                );
            }
            printed += 1;
        }
    }
    assert!(printed >= 6, "{printed} documents of an empty book");
}

#[test]
fn five_hundred_rows_are_all_there_under_their_heads() {
    let paper = pages(&set(
        made_up::disbursement_register(500),
        Style::Plain,
        Lang::ZhCn,
    ));
    let whole = closed_up(&paper.join(""));
    for number in [1, 250, 499, 500] {
        assert!(
            whole.contains(&format!("第{number:04}号")),
            "voucher {number} is missing"
        );
    }
    for (at, page) in paper.iter().enumerate() {
        says(
            page,
            &["凭证号", &format!("第{}页共{}页", at + 1, paper.len())],
        );
    }
}

#[test]
fn a_single_row_and_its_total_are_the_same_sum() {
    let mut one = made_up::disbursement_register(1);
    one.totals.net = one.rows[0].amount;
    let amount = one.rows[0].amount.grouped();
    let paper = closed_up(&text(&set(one, Style::Plain, Lang::ZhCn)));
    assert!(paper.matches(&amount).count() >= 2, "{paper}");
}

/// Sixty characters, as the longest names on a register.
fn long() -> String {
    "青溪县云岫街道困境儿童与留守妇女社区陪伴支持及家庭教育指导服务促进发展"
        .chars()
        .cycle()
        .take(60)
        .collect()
}

#[test]
fn names_of_sixty_characters_are_printed_whole() {
    let mut summary = made_up::progress_summary();
    summary.project.name = long();
    summary.project.organisation = Some(long());
    summary.project.leader = Some(long());
    for activity in &mut summary.activities {
        activity.topic = long();
    }
    for (style, lang) in LOOKS {
        let paper = closed_up(&text(&set(summary.clone(), style, lang)));
        assert!(paper.matches(&long()).count() >= 2, "{paper}");
    }
}

#[test]
fn markup_and_formulas_are_text_on_paper_and_in_the_workbook() {
    let name = "=SUM(A1:A9) #panic(1) *粗* $x^2$ \\ <b>&amp;</b>";
    let desk = tests::Desk::of_the_demo_county("2025-10-20");
    let ask = serde_json::from_value(json!({"document": "project-list", "ask": {}})).unwrap();
    let Document::ProjectList(mut list) = document(&desk.book.reader(), &ask).unwrap() else {
        panic!("another document")
    };
    list.rows[0].name = name.to_owned();
    let list: Document = ProjectList::clone(&list).into();
    says(&text(&set(list.clone(), Style::Plain, Lang::ZhCn)), &[name]);
    let tables = report::tables(&list, Lang::ZhCn).unwrap();
    let named = tables.iter().flat_map(|table| &table.rows).flatten();
    assert!(named.into_iter().any(|cell| cell == name));
    // Amounts are numbers to a workbook: no commas.
    assert!(
        tables[0]
            .rows
            .iter()
            .flatten()
            .any(|cell| cell == "18000.00")
    );
}

#[test]
fn rare_characters_are_printed_or_named_never_boxes() {
    for character in ["㛃", "𬍛", "𠅤"] {
        let mut summary = made_up::progress_summary();
        summary.project.leader = Some(format!("林{character}"));
        match render(&summary.into(), Style::Plain, Lang::ZhCn) {
            Ok(page) => says(&text(&page), &[character]),
            Err(stop) => {
                let said = stop.message(Lang::ZhCn);
                assert!(said.contains(character) && said.contains("U+"), "{said}");
            }
        }
    }
}

#[test]
fn a_paper_without_tables_is_no_workbook() {
    let voucher = made_up::payment_voucher().into();
    let refused = tests::refusal(report::tables(&voucher, Lang::ZhCn));
    assert_eq!(refused.code, "report-no-tables");
}
