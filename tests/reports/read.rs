//! A PDF as a reader's program sees it.

use std::process::Command;

use hub::base::words::Lang;
use report::{Document, Rendered, Style, render};

pub fn set(document: impl Into<Document>, style: Style, lang: Lang) -> Rendered {
    render(&document.into(), style, lang).unwrap_or_else(|stop| panic!("{}", stop.message(lang)))
}

/// The pages' text, by poppler's `pdftotext` (package poppler-utils).
pub fn pages(rendered: &Rendered) -> Vec<String> {
    let pdf = rendered
        .pdf()
        .unwrap_or_else(|stop| panic!("{}", stop.message(Lang::En)));
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("paper.pdf");
    std::fs::write(&path, pdf).unwrap();
    let done = Command::new("pdftotext")
        .args(["-raw", "-enc", "UTF-8"])
        .args([path.as_os_str(), "-".as_ref()])
        .output()
        .expect("pdftotext reads PDFs back: install poppler-utils");
    assert!(
        done.status.success(),
        "{}",
        String::from_utf8_lossy(&done.stderr)
    );
    let text = String::from_utf8(done.stdout).unwrap();
    text.split('\u{c}')
        .filter(|page| !page.trim().is_empty())
        .map(str::to_owned)
        .collect()
}

pub fn text(rendered: &Rendered) -> String {
    pages(rendered).join("\n")
}

/// Without the spaces a reader puts between columns and lines.
pub fn closed_up(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace()).collect()
}

#[track_caller]
pub fn says(text: &str, wanted: &[&str]) {
    let closed = closed_up(text);
    for one in wanted {
        assert!(
            closed.contains(&closed_up(one)),
            "the paper does not say {one:?}:\n{text}"
        );
    }
}
