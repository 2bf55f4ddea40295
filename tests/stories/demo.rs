//! The demo county: whole, sound, and the same on the same day.

use hub::demo;
use tests::{Desk, day};

#[test]
fn the_demo_county_has_the_shape_of_a_real_hub() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("qingxi.book");
    let (book, _) = demo::make_on(&path, demo::PASSPHRASE, day("2026-11-20")).unwrap();
    let findings = hub::verify(&book).unwrap();
    assert!(findings.is_empty(), "{findings:#?}");
    for (kind, _) in hub::lists::LISTS {
        let rows = hub::lists::list(&book, kind, &serde_json::json!({})).unwrap();
        assert!(!rows.is_empty(), "the demo shows no {kind}");
    }
    assert_eq!(
        hub::lists::list(&book, "organisations", &serde_json::json!({}))
            .unwrap()
            .len(),
        318
    );
    assert_eq!(
        hub::lists::list(&book, "projects", &serde_json::json!({}))
            .unwrap()
            .len(),
        9
    );
}

#[test]
fn an_empty_book_answers_every_list() {
    let desk = Desk::new();
    for (kind, _) in hub::lists::LISTS {
        hub::lists::list(&desk.book, kind, &serde_json::json!({})).unwrap();
    }
}

/// The power went while it was told: the next start tells it anew, and leaves nothing half-made behind.
#[test]
fn a_demo_that_was_cut_short_is_told_anew() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("qingxi.book");
    for left in ["qingxi-unfinished.book", "qingxi-unfinished.keys"] {
        std::fs::write(folder.path().join(left), "half of it").unwrap();
    }
    let (book, _) = demo::make_on(&path, demo::PASSPHRASE, day("2026-11-20")).unwrap();
    assert_eq!(book.verify().unwrap(), []);
    drop(book);
    let mut files: Vec<String> = std::fs::read_dir(folder.path())
        .unwrap()
        .map(|file| file.unwrap().file_name().into_string().unwrap())
        .filter(|name| !name.ends_with("-journal"))
        .collect();
    files.sort();
    assert_eq!(files, ["qingxi.anchor", "qingxi.book", "qingxi.keys"]);
    let again = demo::make_on(&path, demo::PASSPHRASE, day("2026-11-20")).map(drop);
    assert_eq!(tests::refusal(again).code, "book-exists");
}

#[test]
fn no_milestone_but_the_start_is_reached_before_its_day() {
    let desk = Desk::of_the_demo_county("2025-10-20");
    let query = serde_json::json!({"projects": {"milestones": {"project": null}}});
    let query: hub::Query = serde_json::from_value(query).unwrap();
    let milestones: serde_json::Value = desk.asks(query);
    let mut reached = 0;
    for milestone in milestones.as_array().unwrap() {
        let (planned, actual) = (&milestone["plannedOn"], &milestone["actualOn"]);
        let Some(actual) = actual.as_str() else {
            continue;
        };
        assert!(actual >= planned.as_str().unwrap(), "{milestone}");
        reached += usize::from(milestone["name"] != "启动");
    }
    assert!(reached > 3, "{reached}");
}
