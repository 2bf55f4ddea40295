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
