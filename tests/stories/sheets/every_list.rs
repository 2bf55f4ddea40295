//! Every list as a sheet, in the demo county.

use std::collections::BTreeMap;

use hub::base::words::{Lang, in_catalogue, look_up};
use hub::sheets::lists::SHEETS;
use serde_json::{Value, json};
use tests::Desk;

use super::{asks, cell, page, tries, types};

fn county() -> Desk {
    Desk::of_the_demo_county("2026-11-20")
}

fn columns(desk: &Desk, list: &str) -> Vec<Value> {
    let said = asks(desk, json!({ "columns": { "list": list } }));
    said["columns"].as_array().unwrap().clone()
}

#[test]
fn every_column_has_its_heading_and_words_in_both_languages() {
    let desk = Desk::new();
    let mut silent = Vec::new();
    for sheet in SHEETS {
        for column in columns(&desk, sheet.list) {
            let key = in_catalogue(column["key"].as_str().unwrap());
            for lang in [Lang::ZhCn, Lang::En] {
                let own = format!("column-{}-{key}", in_catalogue(sheet.list));
                if look_up(lang, &own)
                    .or_else(|| look_up(lang, &format!("column-{key}")))
                    .is_none()
                {
                    silent.push(format!("{lang:?} {own}"));
                }
                let Some(family) = column["family"].as_str() else {
                    continue;
                };
                for word in column["choices"].as_array().into_iter().flatten() {
                    let id = format!("{family}-{}", in_catalogue(word.as_str().unwrap()));
                    if look_up(lang, &id).is_none() {
                        silent.push(format!("{lang:?} {id}"));
                    }
                }
            }
        }
    }
    silent.sort();
    silent.dedup();
    assert_eq!(silent, Vec::<String>::new());
}

#[test]
fn every_list_can_be_sorted_grouped_and_filtered_by_every_column() {
    let desk = county();
    for sheet in SHEETS {
        let whole = page(&desk, sheet.list, json!({}));
        let total = whole["total"].as_u64().unwrap();
        for column in columns(&desk, sheet.list) {
            let key = &column["key"];
            let group = if column["groups"] == true {
                key.clone()
            } else {
                Value::Null
            };
            let view = json!({ "sort": [{ "key": key, "down": true }], "group": group });
            let sorted = page(&desk, sheet.list, view);
            assert_eq!(sorted["total"], total, "{} by {key}", sheet.list);
            let counted: u64 = sorted["groups"]
                .as_array()
                .into_iter()
                .flatten()
                .map(|group| group["count"].as_u64().unwrap())
                .sum();
            assert!(
                group.is_null() || counted == total,
                "{} by {key}",
                sheet.list
            );
            if key == "status" {
                continue;
            }
            let blank = page(
                &desk,
                sheet.list,
                json!({ "filters": [{ "key": key, "empty": true }] }),
            );
            let said = page(
                &desk,
                sheet.list,
                json!({ "filters": [{ "key": key, "empty": false }] }),
            );
            let both = blank["total"].as_u64().unwrap() + said["total"].as_u64().unwrap();
            assert_eq!(both, total, "{} by {key}", sheet.list);
        }
    }
}

#[test]
fn a_note_typed_into_any_list_leaves_the_other_cells_as_they_are() {
    let mut desk = county();
    let served = super::first(&desk, "organisations", "name");
    let row = [
        ("givenOn", "2026年10月12日"),
        ("channel", "人才建设"),
        ("topic", "上门辅导"),
        ("organisations", served.as_str()),
        ("people", "12人左右"),
        ("cost", "0.5万"),
    ];
    let row: Vec<Value> = row
        .iter()
        .map(|(key, text)| cell("new-1", key, text))
        .collect();
    types(&mut desk, "services", &row);
    let mut edited = BTreeMap::new();
    for sheet in SHEETS.iter().filter(|sheet| sheet.edits.is_some()) {
        let list = sheet.list;
        let at = sheet
            .columns
            .iter()
            .position(|column| ["note", "objective", "definition"].contains(&column.key));
        let at = at.unwrap_or_else(|| panic!("{list} takes no note"));
        let key = sheet.columns[at].key;
        let whole = json!({ "page": { "list": list, "from": 0, "count": 2000 } });
        let shown = asks(&desk, whole.clone());
        let free = shown["rows"].as_array().unwrap().iter().find(|row| {
            row["locked"] == false && {
                let id = row["id"].as_str().unwrap();
                tries(&desk, list, &[cell(id, key, "另记")])["ready"] == true
            }
        });
        let Some(free) = free else {
            continue;
        };
        let id = free["id"].as_str().unwrap();
        types(&mut desk, list, &[cell(id, key, "另记")]);
        let after = asks(&desk, whole);
        let after = after["rows"]
            .as_array()
            .unwrap()
            .iter()
            .find(|row| row["id"] == id)
            .unwrap();
        let mut expected = free.clone();
        expected["cells"][at] = json!("另记");
        assert_eq!(*after, expected, "{list}");
        let before: Vec<Value> = sheet
            .columns
            .iter()
            .zip(free["cells"].as_array().unwrap())
            .map(|(column, text)| cell(id, column.key, text.as_str().unwrap_or_default()))
            .filter(|cell| cell["key"] != key)
            .collect();
        let nothing = types(&mut desk, list, &before);
        assert!(nothing.changed.is_empty(), "{list}");
        desk.undoes();
        edited.insert(list, id.to_owned());
    }
    let lists: Vec<&str> = edited.keys().copied().collect();
    assert_eq!(
        lists,
        [
            "activities",
            "attendance",
            "events",
            "indicators",
            "milestones",
            "needs",
            "obligations",
            "offers",
            "organisations",
            "outlets",
            "people",
            "projects",
            "publications",
            "results",
            "services",
        ]
    );
}

#[test]
fn the_ledger_takes_no_typing() {
    let mut desk = county();
    let shown = page(&desk, "ledger", json!({}));
    assert!(shown["total"].as_u64().unwrap() > 0);
    let id = shown["rows"][0]["id"].as_str().unwrap().to_owned();
    for list in [
        "ledger",
        "payments",
        "awards",
        "tranches",
        "funds",
        "posts",
        "incubations",
        "federations",
        "coverage",
    ] {
        let said = asks(&desk, json!({ "columns": { "list": list } }));
        assert_eq!(said["adds"], false);
        assert!(
            columns(&desk, list)
                .iter()
                .all(|column| column["editable"] == false),
            "{list}"
        );
        let refusal = super::is_refused(&mut desk, list, &[cell(&id, "amount", "1")]);
        assert_eq!(refusal.code, "sheets-read-only", "{list}");
    }
    let refusal = super::is_refused(&mut desk, "results", &[cell("new-1", "value", "1")]);
    assert_eq!(refusal.code, "sheets-no-new-rows");
}
