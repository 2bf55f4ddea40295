//! The index of an auditor's folder. No document of the list: its figures are those of the files beside it.

use chrono::NaiveDate;
use hub::base::money::Yuan;
use hub::base::refusal::Result;
use hub::base::words::Lang;
use hub::procedures::papers::PaperStyle;
use hub::summaries::letterhead::Letterhead;
use serde_json::{Value, json};

use crate::papers::{field, letterhead, seal_name, wide_field};
use crate::press;
use crate::rendered::Rendered;
use crate::voice::Voice;
use crate::world::Pictures;

pub(crate) const TEMPLATE: (&str, &str) = (
    "/summaries/audit_index.typ",
    include_str!("../templates/summaries/audit_index.typ"),
);

/// A file in the folder.
#[derive(Debug, Clone)]
pub struct Inside {
    pub path: String,
    /// `None`: no pages, or not known.
    pub pages: Option<usize>,
    /// In bytes.
    pub size: usize,
    pub sha256: String,
}

/// Something that belongs there and is not.
#[derive(Debug, Clone)]
pub struct LeftOut {
    pub name: String,
    pub why: String,
}

#[derive(Debug)]
pub struct FolderIndex<'a> {
    pub letterhead: &'a Letterhead,
    pub as_of: NaiveDate,
    /// `award`, `fund` or `year`.
    pub scope: &'static str,
    pub name: &'a str,
    pub awards: usize,
    pub payments: usize,
    pub awarded: Yuan,
    pub paid: Yuan,
    pub came_back: Yuan,
    pub accepted: Yuan,
    pub book: String,
    /// The journal's last entry, and its seal in hexadecimal.
    pub seq: i64,
    pub head: &'a str,
    /// What the book's own proof found wrong.
    pub findings: usize,
    pub inside: &'a [Inside],
    pub left_out: &'a [LeftOut],
}

pub fn index_pdf(index: &FolderIndex<'_>, lang: Lang) -> Result<Vec<u8>> {
    let voice = Voice { lang };
    let data = json!({
        "lang": lang.tag(),
        "style": PaperStyle::Plain.word(),
        "density": "ample",
        "name": voice.say("audit-title"),
        "words": voice.words(),
        "logo": false,
        "sheet": sheet(index, &voice),
    });
    Rendered::of(
        press::set(TEMPLATE.0, &data, &Pictures::default())?,
        voice.say("creator"),
        index.as_of,
    )
    .pdf()
}

fn sheet(index: &FolderIndex<'_>, voice: &Voice) -> Value {
    let scope = voice.fill(
        &format!("audit-of-{}", index.scope),
        &[("name", index.name)],
    );
    let proof = match index.findings {
        0 => voice.say("audit-proved"),
        n => voice.fill("audit-findings", &[("count", &n.to_string())]),
    };
    json!({
        "letterhead": letterhead(index.letterhead),
        "footer": voice.footer(index.letterhead, index.as_of),
        "document-title": format!("{} {scope}", voice.say("audit-title")),
        "scope": scope,
        "facts": [
            field(voice, "audit-awards", Some(index.awards.to_string())),
            field(voice, "audit-payments", Some(index.payments.to_string())),
            field(voice, "audit-awarded", Some(index.awarded.figure())),
            field(voice, "audit-paid", Some(index.paid.figure())),
            field(voice, "audit-came-back", Some(index.came_back.figure())),
            field(voice, "audit-accepted", Some(index.accepted.figure())),
        ],
        "seal": [
            field(voice, "audit-seq", Some(index.seq.to_string())),
            field(voice, "audit-proof", Some(proof)),
            wide_field(voice, "audit-book", Some(index.book.clone())),
            wide_field(voice, "audit-head", Some(halves(index.head))),
        ],
        "files": files(index.inside),
        "files-line": voice.fill("audit-files", &[
            ("files", &index.inside.len().to_string()),
            ("pages", &index.inside.iter().filter_map(|file| file.pages).sum::<usize>().to_string()),
        ]),
        "left-out": index.left_out.iter().map(|one| json!([one.name, one.why])).collect::<Vec<_>>(),
        "seal-name": seal_name(index.letterhead),
        "date": voice.date(index.as_of),
    })
}

/// Pages are counted through the whole folder, so that each can be named.
fn files(inside: &[Inside]) -> Vec<Value> {
    let mut next = 1;
    let rows = inside.iter().enumerate().map(|(at, file)| {
        let pages = file.pages.map(|pages| {
            let first = next;
            next += pages;
            match pages {
                1 => first.to_string(),
                _ => format!("{first}–{}", next - 1),
            }
        });
        json!([
            (at + 1).to_string(),
            file.path,
            pages,
            kilobytes(file.size),
            halves(&file.sha256)
        ])
    });
    rows.collect()
}

fn kilobytes(size: usize) -> String {
    size.div_ceil(1024).to_string()
}

/// 64 digits in two lines.
fn halves(hex: &str) -> String {
    match hex.split_at_checked(hex.len() / 2) {
        Some((first, second)) => format!("{first}\n{second}"),
        None => hex.to_owned(),
    }
}
