//! Papers from the command line: other words for them, her own forms, and one printed again.

use super::{Demo, code, said};

#[test]
fn a_document_goes_by_its_other_word_and_an_issued_one_is_printed_again() {
    let demo = Demo::new();
    let out = |name: &str| demo.folder.path().join(name).to_str().unwrap().to_owned();
    for word in ["yearly-brief", "coverage", "deadlines"] {
        let printed = demo.run(&["print", word, "--all", "--out", &out("print")]);
        assert_eq!(code(&printed), 0, "{word}: {}", said(&printed));
    }
    let list = demo.json(&["list", "projects", "--json"]);
    let no = list[0]["no"].as_str().unwrap();
    let issued = demo.json(&[
        "issue",
        "progress-summary",
        no,
        "--out",
        &out("first"),
        "--json",
    ]);
    let number = issued["number"].as_str().unwrap();
    let again = demo.json(&["reprint", number, "--out", &out("again"), "--json"]);
    let bytes = |of: &serde_json::Value| std::fs::read(of["file"].as_str().unwrap()).unwrap();
    assert!(bytes(&issued) == bytes(&again));
    let unknown = demo.run(&[
        "print",
        "coverage",
        "--all",
        "--form",
        "没有",
        "--out",
        &out("print"),
    ]);
    assert_eq!(code(&unknown), 3, "{}", said(&unknown));
}
