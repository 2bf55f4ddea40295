//! The operator's own contents of a document: on the page, and on the paper once issued, whatever becomes of them.

use hub::base::words::Lang;
use hub::procedures::papers::{FormSection, PaperForm, PaperLook};
use hub::summaries::reprint;
use report::{DocumentKind, Style, gather, render_in};
use serde_json::json;
use tests::Desk;

use super::read::{closed_up, pages};

const LOOK: PaperLook = PaperLook {
    style: Style::Plain,
    language: Lang::ZhCn,
};
const PIXEL: &str = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

fn section(key: &str, heading: Option<&str>, shown: bool) -> FormSection {
    FormSection {
        key: key.into(),
        heading: heading.map(str::to_owned),
        shown,
        fixed: false,
    }
}

fn own() -> PaperForm {
    PaperForm {
        title: Some("项目情况报告".into()),
        sections: vec![
            section("outcomes", Some("做了什么"), true),
            section("problems", None, false),
            section("dance", Some("歌舞"), true),
        ],
        signers: vec!["经办人".into(), "分管领导".into()],
        seal_title: Some("青溪县妇女联合会".into()),
        logo: Some(PIXEL.into()),
    }
}

#[test]
fn headings_order_signatures_and_seal_are_hers_and_new_parts_follow() {
    let desk = Desk::of_the_demo_county("2025-10-20");
    let report = gather(&desk.book, DocumentKind::ProgressSummary, &[], None)
        .unwrap()
        .remove(0);
    let set = render_in(&report, LOOK, Some(&own())).unwrap();
    let said = closed_up(&pages(&set).join(""));
    for wanted in [
        "项目情况报告",
        "一、做了什么",
        "二、进度对照",
        "经办人",
        "分管领导",
        "青溪县妇女联合会",
    ] {
        assert!(said.contains(wanted), "{wanted}: {said}");
    }
    for left_out in ["问题与措施", "歌舞", "填报人"] {
        assert!(!said.contains(left_out), "{left_out}: {said}");
    }
    assert_eq!(set.unknown, ["歌舞"]);
    // What she leaves out is still offered to be taken in again.
    assert!(
        set.form
            .sections
            .iter()
            .any(|part| part.key == "problems" && !part.shown)
    );
}

#[test]
fn a_paper_issued_in_her_contents_is_reprinted_in_them() {
    let mut desk = Desk::of_the_demo_county("2025-10-20");
    let of = hub::summaries::all_documents(&desk.book.reader(), DocumentKind::ProgressSummary)
        .unwrap()
        .remove(0);
    let op = json!({"summaries": {"issuePaper": {"of": of, "style": "plain", "language": "zh-CN", "form": own()}}});
    let id = desk.does_json(op).made.unwrap().id.parse().unwrap();
    let paper = reprint(&desk.book.reader(), id).unwrap();
    assert_eq!(
        paper.form.as_ref().and_then(|form| form.title.as_deref()),
        Some("项目情况报告")
    );
    let again = report::reprint(&desk.book, id).unwrap().pdf;
    let set = render_in(&paper.document, paper.look, paper.form.as_ref()).unwrap();
    assert!(set.pdf().unwrap() == again, "the reprint differs");
}

fn first(kind: DocumentKind) -> report::Document {
    let desk = Desk::of_the_demo_county("2025-10-20");
    gather(&desk.book, kind, &[], None).unwrap().remove(0)
}

#[test]
fn the_money_papers_bear_her_title_signatures_and_seal_title() {
    let own = PaperForm {
        title: Some("妇儿项目拨款单".into()),
        sections: Vec::new(),
        signers: vec!["出纳".into(), "分管主席".into()],
        seal_title: Some("青溪县妇女联合会".into()),
        logo: Some(PIXEL.into()),
    };
    for (kind, sealed) in [
        (DocumentKind::PaymentVoucher, true),
        (DocumentKind::DisbursementRegister, false),
        (DocumentKind::ReturnVoucher, true),
        (DocumentKind::FundStatement, true),
        (DocumentKind::AgreementCover, true),
        (DocumentKind::ClosingSettlement, true),
        (DocumentKind::ReminderLetter, true),
        (DocumentKind::GrantStatement, true),
    ] {
        let set = render_in(&first(kind), LOOK, Some(&own)).unwrap();
        let said = closed_up(&pages(&set).join(""));
        for wanted in ["妇儿项目拨款单", "出纳", "分管主席"] {
            assert!(said.contains(wanted), "{}: {wanted}: {said}", kind.word());
        }
        assert_eq!(
            said.contains("青溪县妇女联合会"),
            sealed,
            "{}: {said}",
            kind.word()
        );
    }
}

#[test]
fn the_money_of_a_paper_is_called_otherwise_but_never_left_out() {
    let statement = first(DocumentKind::FundStatement);
    let own = PaperForm {
        sections: vec![
            section("awards-of-fund", Some("都给了谁"), false),
            section("years", Some("逐年情况"), true),
        ],
        ..PaperForm::default()
    };
    let set = render_in(&statement, LOOK, Some(&own)).unwrap();
    let said = closed_up(&pages(&set).join(""));
    let (first, second) = (said.find("都给了谁"), said.find("逐年情况"));
    assert!(first.is_some() && first < second, "{said}");
    assert!(
        set.form
            .sections
            .iter()
            .all(|part| part.fixed && part.shown)
    );
}

#[test]
fn the_organisation_s_own_form_does_not_bear_the_hub_s_seal_title() {
    let own = PaperForm {
        seal_title: Some("青溪县妇女联合会".into()),
        ..PaperForm::default()
    };
    let set = render_in(&first(DocumentKind::ExpenseForm), LOOK, Some(&own)).unwrap();
    assert!(!closed_up(&pages(&set).join("")).contains("青溪县妇女联合会"));
    assert_eq!(set.form.seal_title, None);
}
