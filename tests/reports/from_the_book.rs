//! From a book to paper: the demo county's reports, vouchers and register; an issued paper and its reprint.

use std::path::Path;

use hub::Book;
use hub::base::words::Lang;
use hub::procedures::papers::PaperLook;
use report::{DocumentKind, Style, gather, issue, render, reprint};

use super::made_up::day;
use super::read::{closed_up, says, text};

fn demo() -> (tempfile::TempDir, Book) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("demo.book");
    let (book, _) = hub::demo::make_on(&path, "demo", day("2025-10-20")).unwrap();
    (folder, book)
}

fn look(style: Style) -> PaperLook {
    PaperLook {
        style,
        language: Lang::ZhCn,
    }
}

/// `LOOK=folder` keeps the pages to be looked at.
pub fn keep(name: &str, pdf: &[u8]) {
    if let Ok(folder) = std::env::var("LOOK") {
        std::fs::write(Path::new(&folder).join(name), pdf).unwrap();
    }
}

#[test]
fn every_document_of_the_demo_county_can_be_printed() {
    let (_folder, book) = demo();
    let mut broken = Vec::new();
    for kind in DocumentKind::ALL.iter().copied() {
        let document = gather(&book, kind, &[], None).unwrap().remove(0);
        // Each style and each language once; `look.rs` has the rest.
        for (style, lang) in [(Style::Plain, Lang::ZhCn), (Style::Official, Lang::En)] {
            let name = format!("demo-{}-{}-{}.pdf", kind.word(), style.word(), lang.tag());
            match render(&document, style, lang).and_then(|set| set.pdf()) {
                Ok(pdf) => keep(&name, &pdf),
                Err(stop) => broken.push(format!("{name}: {}", stop.message(Lang::En))),
            }
        }
    }
    assert!(broken.is_empty(), "{}", broken.join("\n"));
}

#[test]
fn a_register_of_the_book_says_the_book_s_totals() {
    let (_folder, book) = demo();
    let register = gather(&book, DocumentKind::DisbursementRegister, &[], None)
        .unwrap()
        .remove(0);
    let report::Document::DisbursementRegister(figures) = &register else {
        panic!()
    };
    let paper = text(&render(&register, Style::Official, Lang::ZhCn).unwrap());
    says(
        &paper,
        &[
            &figures.totals.net.figure(),
            &format!("共拨付{}笔", figures.totals.payments),
        ],
    );
}

#[test]
fn an_issued_paper_is_reprinted_byte_for_byte() {
    let (_folder, mut book) = demo();
    let project = gather(&book, DocumentKind::ProgressSummary, &[], None)
        .unwrap()
        .remove(0);
    let no = project.number();
    let issued = issue(
        &mut book,
        DocumentKind::ProgressSummary,
        &no,
        None,
        look(Style::Official),
        None,
    )
    .unwrap();
    let id = hub::procedures::papers::issued_papers(&book.reader())
        .unwrap()
        .remove(0)
        .id;
    let again = reprint(&book, id).unwrap();
    assert_eq!(again.number, issued.number);
    assert!(
        again.pdf == issued.pdf,
        "the reprint differs from the paper"
    );
    assert!(closed_up(&issued.number).starts_with("报字〔"));
}

#[test]
fn nothing_of_that_number_is_refused_with_the_number() {
    let (_folder, book) = demo();
    let refused = tests::refusal(gather(
        &book,
        DocumentKind::PaymentVoucher,
        &["拨字〔1999〕第0001号".into()],
        None,
    ));
    assert_eq!(refused.code, "summaries-no-such-number");
}

#[test]
fn an_empty_desk_has_nothing_to_print() {
    let desk = tests::Desk::new();
    let refused = tests::refusal(gather(&desk.book, DocumentKind::PaymentVoucher, &[], None));
    assert_eq!(refused.code, "report-nothing-to-print");
}

#[test]
fn a_name_that_two_projects_bear_is_no_number_to_issue_by() {
    let mut desk = tests::Desk::new();
    for _ in 0..2 {
        let project = serde_json::json!({"name": "银龄课堂", "leadChannel": "talent"});
        desk.does_json(serde_json::json!({"projects": {"addProject": project}}));
    }
    let kind = DocumentKind::ProgressSummary;
    let refused = tests::refusal(issue(
        &mut desk.book,
        kind,
        "银龄课堂",
        None,
        look(Style::Plain),
        None,
    ));
    assert_eq!(refused.code, "summaries-number-of-several");
}
