//! What a book can throw at any document of the list: names of sixty characters, markup and formulas in names, rare
//! characters, five hundred rows. Each is the demo county's paper with its names or rows changed.

use hub::base::words::Lang;
use report::{Document, DocumentKind, Style, gather, render};
use serde_json::Value;

use super::read::{closed_up, set, text};

/// The keys under which figures hold names of bodies, people, projects and things.
const NAMES: [&str; 16] = [
    "name",
    "organisation",
    "project",
    "fund",
    "payee",
    "topic",
    "title",
    "leader",
    "holder",
    "course",
    "federation",
    "accountName",
    "recipient",
    "purpose",
    "programme",
    "place",
];

fn documents() -> Vec<Document> {
    let desk = tests::Desk::of_the_demo_county("2025-10-20");
    let kinds = DocumentKind::ALL.iter();
    let drawn = kinds.map(|kind| gather(&desk.book, *kind, &[], None).unwrap().remove(0));
    drawn.collect()
}

fn is_chinese(text: &str) -> bool {
    text.chars().filter(|c| *c >= '\u{3400}').count() >= 3
}

/// Calls every name in the figures `name`; says how many there were.
fn call(figures: &mut Value, name: &str) -> usize {
    match figures {
        Value::Object(parts) => {
            let mut called = 0;
            for (key, part) in parts.iter_mut() {
                match part {
                    Value::String(said) if NAMES.contains(&key.as_str()) && is_chinese(said) => {
                        *said = name.to_owned();
                        called += 1;
                    }
                    part => called += call(part, name),
                }
            }
            called
        }
        Value::Array(list) => list.iter_mut().map(|one| call(one, name)).sum(),
        _ => 0,
    }
}

fn renamed(document: &Document, name: &str) -> Option<Document> {
    let mut json = serde_json::to_value(document).unwrap();
    let called = call(&mut json["figures"], name);
    let read = serde_json::from_value(json);
    let read = read.unwrap_or_else(|error| panic!("{}: {error}", document.kind().word()));
    (called > 0).then_some(read)
}

/// What a paper of each kind says where every name is this one; the kinds that do not say it.
fn silent(name: &str, style: Style, lang: Lang) -> Vec<&'static str> {
    let mut silent = Vec::new();
    let mut named = 0;
    for document in documents() {
        let Some(document) = renamed(&document, name) else {
            continue;
        };
        named += 1;
        let kind = document.kind().word();
        if !closed_up(&text(&set(document, style, lang))).contains(&closed_up(name)) {
            silent.push(kind);
        }
    }
    assert!(named > 16, "{named} documents have names");
    silent
}

#[test]
fn every_document_prints_names_of_sixty_characters_whole() {
    let name: String = "青溪县云岫街道困境儿童与留守妇女社区陪伴支持及家庭教育指导服务促进发展中心"
        .chars()
        .cycle()
        .take(60)
        .collect();
    assert_eq!(silent(&name, Style::Plain, Lang::ZhCn), [] as [&str; 0]);
}

#[test]
fn every_document_prints_markup_and_formulas_as_they_stand() {
    let name = "=SUM(A1) #panic(1) *粗* $x^2$ <b>&amp;</b> @甲 \\ \"乙\"";
    assert_eq!(silent(name, Style::Official, Lang::En), [] as [&str; 0]);
}

#[test]
fn every_document_prints_rare_characters_or_names_them() {
    for document in documents() {
        let kind = document.kind().word();
        let Some(document) = renamed(&document, "林㛃𬍛𠅤社") else {
            continue;
        };
        match render(&document, Style::Plain, Lang::ZhCn) {
            Ok(page) => {
                let said = closed_up(&text(&page));
                assert!(said.contains("林㛃𬍛𠅤社"), "{kind}: {said}");
            }
            Err(stop) => {
                let said = stop.message(Lang::ZhCn);
                assert!(said.contains("U+"), "{kind}: {said}");
            }
        }
    }
}

/// The longest list of the figures, again and again until it has so many.
fn stretched(figures: &mut Value, rows: usize) -> bool {
    let Some(parts) = figures.as_object_mut() else {
        return false;
    };
    let lists = parts.values_mut().filter_map(Value::as_array_mut);
    let longest = lists.filter(|list| list.iter().all(Value::is_object));
    match longest.max_by_key(|list| list.len()) {
        Some(list) if !list.is_empty() => {
            let some = list.clone();
            *list = some.into_iter().cycle().take(rows).collect();
            true
        }
        _ => false,
    }
}

#[test]
fn five_hundred_rows_are_set_in_every_document_that_lists() {
    let mut stretched_ones = 0;
    for document in documents() {
        // Its reports are counted in `volume.rs`; a picture has no rows.
        if matches!(
            document.kind(),
            DocumentKind::ProjectVolume | DocumentKind::PhotoPage
        ) {
            continue;
        }
        let mut json = serde_json::to_value(&document).unwrap();
        if !stretched(&mut json["figures"], 500) {
            continue;
        }
        stretched_ones += 1;
        let many: Document = serde_json::from_value(json).unwrap();
        let kind = many.kind().word();
        let set = render(&many, Style::Plain, Lang::ZhCn).unwrap();
        assert!(set.pdf().is_ok(), "{kind}");
    }
    assert!(stretched_ones > 8, "{stretched_ones} documents list");
}
