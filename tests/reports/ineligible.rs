//! The letter to an applicant who was found ineligible says so, and why, in both languages.

use hub::base::words::Lang;
use report::{DocumentKind, Style, gather, render};
use serde_json::json;

use super::made_up::day;
use super::read::{closed_up, says, text};

const REASON: &str = "备案证明已过期，超出服务范围";

#[test]
fn the_letter_gives_the_reason() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("demo.book");
    let (mut book, _) = hub::demo::make_on(&path, "demo", day("2025-10-20")).unwrap();
    let ask = json!({"grants": {"applications": {"state": "moreInformation"}}});
    let waiting = hub::ask(&book, &serde_json::from_value(ask).unwrap()).unwrap();
    let application = &waiting["rows"][0];
    let step = json!({"grants": {"moveApplication": {"application": application["id"], "to": "ineligible",
        "on": "2025-10-20", "reason": REASON}}});
    hub::perform(&mut book, serde_json::from_value(step).unwrap()).unwrap();
    let no = application["no"].as_str().unwrap().to_owned();
    let letter = gather(&book, DocumentKind::DecisionLetter, &[no], None)
        .unwrap()
        .remove(0);
    for (lang, wanted) in [
        (Lang::ZhCn, "未通过审查，不进入评审"),
        (Lang::En, "found not eligible"),
    ] {
        let paper = text(&render(&letter, Style::Official, lang).unwrap());
        says(&paper, &[REASON, wanted]);
        assert!(!closed_up(&paper).contains("同意立项"), "{paper}");
    }
}
