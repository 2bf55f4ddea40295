//! Sums of a thousand million stand apart from their neighbours, in every document, style and language.

use std::process::Command;

use hub::base::words::Lang;
use report::{Document, DocumentKind, Style, gather, render};
use serde_json::Value;

/// 1,234,567,890.12 where a paper says more than this many yuan.
const FROM: f64 = 1000.0;
const GREAT: &str = "1234567890.12";

/// Makes every amount great; says how many there were.
fn swell(figures: &mut Value) -> usize {
    match figures {
        Value::Object(parts) => parts.values_mut().map(swell).sum(),
        Value::Array(list) => list.iter_mut().map(swell).sum(),
        Value::String(said) => {
            let amount = said
                .split_once('.')
                .filter(|(_, fen)| fen.len() == 2)
                .and_then(|_| said.parse::<f64>().ok());
            match amount {
                Some(amount) if amount.abs() >= FROM => {
                    *said = GREAT.to_owned();
                    1
                }
                _ => 0,
            }
        }
        _ => 0,
    }
}

struct Word {
    text: String,
    left: f64,
    top: f64,
    right: f64,
    bottom: f64,
}

/// The words of the pages with their places, by `pdftotext -bbox`.
fn words(pdf: &[u8]) -> Vec<Vec<Word>> {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("paper.pdf");
    std::fs::write(&path, pdf).unwrap();
    let done = Command::new("pdftotext")
        .args(["-bbox", "-enc", "UTF-8"])
        .args([path.as_os_str(), "-".as_ref()])
        .output()
        .expect("pdftotext reads PDFs back: install poppler-utils");
    let page = |page: &str| page.lines().filter_map(word).collect();
    String::from_utf8(done.stdout)
        .unwrap()
        .split("<page ")
        .skip(1)
        .map(page)
        .collect()
}

/// `<word xMin="…" yMin="…" xMax="…" yMax="…">…</word>`
fn word(line: &str) -> Option<Word> {
    let said = line.trim().strip_prefix("<word ")?;
    let (places, rest) = said.split_once('>')?;
    let at = |key: &str| {
        let (_, rest) = places.split_once(&format!("{key}=\""))?;
        rest.split('"').next()?.parse::<f64>().ok()
    };
    Some(Word {
        text: rest.strip_suffix("</word>")?.to_owned(),
        left: at("xMin")?,
        top: at("yMin")?,
        right: at("xMax")?,
        bottom: at("yMax")?,
    })
}

fn is_sum(word: &Word) -> bool {
    word.text.contains("1,234,567,890.12")
}

/// Sums that run into a neighbour or into another sum, or over the edge of what is printed.
fn crowded(page: &[Word], edge: f64) -> Vec<String> {
    let mut found = Vec::new();
    for (at, sum) in page.iter().enumerate().filter(|(_, word)| is_sum(word)) {
        let bare = sum.text.trim_start_matches(['-', '¥']);
        if bare.matches("1,234,567,890.12").count() > 1 {
            found.push(sum.text.clone());
        }
        // A stop at the end of a line of text hangs over.
        if sum.right > edge && sum.text.ends_with("890.12") {
            found.push(format!("{} runs over the edge", sum.text));
        }
        for (n, other) in page.iter().enumerate() {
            let beside = other.top < sum.bottom - 2.0 && sum.top < other.bottom - 2.0;
            let over = other.left < sum.right - 0.3 && sum.left < other.right - 0.3;
            if n != at && beside && over {
                found.push(format!("{} on {}", sum.text, other.text));
            }
        }
    }
    found
}

fn great(kind: DocumentKind, desk: &tests::Desk) -> Option<Document> {
    let document = gather(&desk.book, kind, &[], None).unwrap().remove(0);
    let mut json = serde_json::to_value(document).unwrap();
    let swollen = swell(&mut json["figures"]);
    (swollen > 0).then(|| serde_json::from_value(json).unwrap())
}

/// 24 mm of the official style, 18 mm of the plain one and of vouchers, less a hair.
fn margin(kind: DocumentKind, style: Style) -> f64 {
    match style {
        Style::Official if kind != DocumentKind::PaymentVoucher => 67.0,
        _ => 50.0,
    }
}

#[test]
fn sums_of_a_thousand_million_keep_their_columns_apart() {
    let desk = tests::Desk::of_the_demo_county("2025-10-20");
    let mut found = Vec::new();
    let mut said = 0;
    for kind in DocumentKind::ALL {
        let Some(document) = great(*kind, &desk) else {
            continue;
        };
        for (style, lang) in [
            (Style::Official, Lang::ZhCn),
            (Style::Official, Lang::En),
            (Style::Plain, Lang::ZhCn),
            (Style::Plain, Lang::En),
        ] {
            let pdf = render(&document, style, lang).unwrap().pdf().unwrap();
            if let Ok(folder) = std::env::var("LOOK") {
                let name = format!("great-{}-{}-{}.pdf", kind.word(), style.word(), lang.tag());
                std::fs::write(std::path::Path::new(&folder).join(name), &pdf).unwrap();
            }
            for page in words(&pdf) {
                said += page.iter().filter(|word| is_sum(word)).count();
                let wide = page.iter().any(|word| word.right > 595.0);
                let edge = if wide { 841.9 } else { 595.3 } - margin(*kind, style);
                for one in crowded(&page, edge) {
                    found.push(format!(
                        "{} {} {}: {one}",
                        kind.word(),
                        style.word(),
                        lang.tag()
                    ));
                }
            }
        }
    }
    assert!(said > 100, "{said} sums were looked at");
    assert!(found.is_empty(), "{found:#?}");
}
