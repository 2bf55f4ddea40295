//! How each document is called: its template, its name, its file.

use hub::base::words::{Lang, say};
use hub::summaries::{Document, DocumentKind};

use crate::papers::template;
use crate::templates::REPORT;

/// Its name in the catalogue, e.g. 项目进展报告.
pub fn label(kind: DocumentKind, lang: Lang) -> String {
    say(lang, &format!("document-{}", kind.word()))
}

/// Named by number: `项目进展报告 青孵妇项〔2024〕003号.pdf`, without what a file system forbids.
pub fn file_name(document: &Document, lang: Lang) -> String {
    let whose = whose(document, lang);
    file_name_of(&label(document.kind(), lang), &whose, "pdf")
}

/// Papers of a channel or a fund are told apart by its name, in the language of the paper.
fn whose(document: &Document, lang: Lang) -> String {
    let of_channel = |word: &Option<String>| {
        let named = word
            .as_ref()
            .map(|word| say(lang, &format!("channel-{word}")));
        named.unwrap_or_default()
    };
    let joined = |name: &str, rest: &str| format!("{name} {rest}").trim().to_owned();
    match document {
        Document::ProjectList(list) => of_channel(&list.channel),
        Document::ProjectVolume(volume) => joined(&of_channel(&volume.channel), &document.number()),
        Document::DisbursementRegister(register) => joined(
            register.fund.as_deref().unwrap_or_default(),
            &document.number(),
        ),
        Document::ProgressSummary(summary) if summary.review.is_some() => {
            joined(&document.number(), &say(lang, "report-draft"))
        }
        _ => document.number(),
    }
}

/// What it is, whose, and its ending, without what a file system forbids.
pub fn file_name_of(what: &str, whose: &str, ending: &str) -> String {
    format!("{}.{ending}", safe_name(&format!("{what} {whose}")))
}

/// Where its template stands in the world it is compiled in.
pub(crate) fn template_path(kind: DocumentKind) -> String {
    match template(kind) {
        Some(_) => format!("/summaries/{}.typ", kind.word()),
        None => REPORT.to_owned(),
    }
}

/// At most 120 bytes, so that a long project name fits every file system.
fn safe_name(text: &str) -> String {
    const FORBIDDEN: &str = "/\\:*?\"<>|";
    let mut name = String::new();
    for c in text.chars() {
        if name.len() + c.len_utf8() > 120 {
            break;
        }
        name.push(if FORBIDDEN.contains(c) || c.is_control() {
            '_'
        } else {
            c
        });
    }
    name.trim().trim_end_matches('.').to_owned()
}
