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
