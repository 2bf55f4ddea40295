//! The ways into a book and its lists, and what is said at each when it cannot be.

use hub::base::book::{Intent, Made};
use hub::base::clock::SystemClock;
use hub::base::numbering::{NumberKind, note_number};
use hub::{NewHub, lists, new_book};
use serde_json::json;
use tests::{Desk, PASSPHRASE, refusal};

#[test]
fn a_new_book_is_named_after_its_hub() {
    let folder = tempfile::tempdir().unwrap();
    let place = folder.path().join("new.desk");
    let unnamed = NewHub {
        hub: "  ",
        division: None,
        person: "林晓",
        passphrase: PASSPHRASE,
    };
    let refused = refusal(new_book(&place, &unnamed, Box::new(SystemClock)).map(|_| ()));
    assert_eq!(
        (&*refused.code, refused.field.as_deref()),
        ("book-hub-unnamed", Some("hub"))
    );
    assert!(!place.exists());

    let named = NewHub {
        hub: "青溪县社会组织孵化基地妇联",
        division: Some("350199"),
        ..unnamed
    };
    let (book, code) = new_book(&place, &named, Box::new(SystemClock)).unwrap();
    let hub = hub::ask(
        &book,
        &serde_json::from_value(json!({ "hub": { "hub": {} } })).unwrap(),
    )
    .unwrap();
    assert_eq!(hub["name"], "青溪县社会组织孵化基地妇联");
    assert_eq!(hub["division"], "350199");
    assert!(!code.is_empty());
}

#[test]
fn only_people_of_the_desk_have_a_passphrase() {
    let mut desk = Desk::new();
    let refused = refusal(desk.book.set_passphrase("查无此人", "another-passphrase"));
    assert_eq!(
        (&*refused.code, refused.field.as_deref()),
        ("desk-person-unknown", Some("name"))
    );
}

#[test]
fn a_list_is_asked_for_by_its_name() {
    let desk = Desk::new();
    let refused = refusal(lists::list(&desk.book, "grantees", &json!({})));
    assert_eq!(&*refused.code, "list-unknown");
    assert!(refused.args["known"].contains("organisations"));

    let refused = refusal(lists::list(
        &desk.book,
        "organisations",
        &json!("all of them"),
    ));
    assert_eq!(&*refused.code, "list-filter");
}

#[test]
fn a_number_of_another_house_takes_no_place_in_the_row() {
    let mut desk = Desk::new();
    let noted = desk.book.change(Intent::change("{}".to_owned()), |change| {
        note_number(change, NumberKind::Project, "旧账第七号")?;
        Ok(Made::default())
    });
    assert_eq!(&*refusal(noted).code, "number-unreadable");
}

#[test]
fn a_word_where_a_number_belongs_is_refused_at_its_field() {
    for (said, code, shown) in [
        (json!("三口人"), "base-number-unreadable", "三口人"),
        (json!(2.5), "base-not-a-count", "2.5"),
        (json!(-3), "base-not-a-count", "-3"),
    ] {
        let op = json!({ "projects": { "enrol": {
            "project": "01890000-0000-7000-8000-000000000000", "code": "H-001", "kind": "household", "members": said, "from": "2024-07"
        } } });
        let refused = refusal(hub::base::incoming::from_json::<hub::Op>(&op).map(|_| ()));
        assert_eq!(
            (&*refused.code, refused.field.as_deref()),
            (code, Some("members"))
        );
        assert!(refused.args.values().any(|told| told == shown));
    }

    let op = json!({ "projects": { "addProject": { "name": "晴禾成长", "leadChannel": "grants", "budget": [
        { "source": "grant", "amount": "5000" }, { "source": "ownFunds", "amount": "五千" }
    ] } } });
    let refused = refusal(hub::base::incoming::from_json::<hub::Op>(&op).map(|_| ()));
    assert_eq!(&*refused.code, "base-money-unreadable");
    assert_eq!(refused.args["inside"], "budget.1");
}
