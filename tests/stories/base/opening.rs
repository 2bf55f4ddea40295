//! A book is opened, by whom, and what is no book of this program.

use std::fs;

use hub::base::people::DeskRole;
use hub::{Book, Founder, Unlock};
use tests::{Desk, PASSPHRASE, clock, refusal};

use super::{ClosedBook, open, set, setting};

#[test]
fn what_was_acknowledged_is_there_after_a_restart() {
    let mut desk = Desk::new();
    desk.does(set("number.prefix", "青溪孵妇"));
    let desk = desk.next_opened_on("2024-10-21");
    assert_eq!(setting(&desk, "number.prefix").as_deref(), Some("青溪孵妇"));
    desk.is_sound();
}

#[test]
fn nothing_readable_stands_in_the_files() {
    let mut desk = Desk::new();
    desk.does(set("seal.title", "CANARY-青溪"));
    for file in fs::read_dir(desk.folder()).unwrap() {
        let bytes = fs::read(file.unwrap().path()).unwrap();
        assert!(!bytes.windows(6).any(|window| window == b"CANARY"));
        assert!(!bytes.starts_with(b"SQLite format 3"));
    }
}

#[test]
fn a_wrong_passphrase_is_refused_at_its_field() {
    let closed = ClosedBook::new();
    let refused = refusal(open(&closed.path, "错的口令"));
    assert_eq!(
        (refused.code.as_ref(), refused.field.as_deref()),
        ("book-passphrase-wrong", Some("passphrase"))
    );
}

#[test]
fn the_recovery_code_alone_opens_the_file_and_makes_the_keys_anew() {
    let closed = ClosedBook::new();
    fs::remove_file(closed.path.with_extension("keys")).unwrap();
    assert_eq!(refusal(open(&closed.path, PASSPHRASE)).code, "book-no-keys");
    let typed = closed.code.to_lowercase().replace('-', " ");
    let mut book = Book::open(&closed.path, &Unlock::Code(&typed), clock("2024-10-19")).unwrap();
    book.set_passphrase("林晓", "新的口令").unwrap();
    drop(book);
    assert_eq!(open(&closed.path, "新的口令").unwrap().actor().name, "林晓");
}

#[test]
fn a_mistyped_recovery_code_is_noticed_before_it_is_tried() {
    let closed = ClosedBook::new();
    let swapped: String = closed.code.chars().rev().collect();
    let refused = refusal(Book::open(
        &closed.path,
        &Unlock::Code(&swapped),
        clock("2024-10-19"),
    ));
    assert_eq!(refused.code, "book-code-wrong");
}

#[test]
fn a_second_desk_hears_that_the_book_is_open_elsewhere() {
    let desk = Desk::new();
    assert_eq!(refusal(open(&desk.path(), PASSPHRASE)).code, "book-in-use");
}

#[test]
fn a_file_that_is_no_book_is_left_alone() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("notes.book");
    for bytes in [
        b"just some notes".to_vec(),
        b"SQLite format 3\0 and more".to_vec(),
        Vec::new(),
    ] {
        fs::write(&path, &bytes).unwrap();
        assert_eq!(refusal(open(&path, PASSPHRASE)).code, "book-not-a-book");
        assert_eq!(fs::read(&path).unwrap(), bytes);
    }
    assert_eq!(
        refusal(open(&folder.path().join("none.book"), PASSPHRASE)).code,
        "book-missing"
    );
}

#[test]
fn a_book_is_not_made_over_another() {
    let closed = ClosedBook::new();
    let founder = Founder {
        name: "王敏",
        role: DeskRole::Approver,
        passphrase: "另一本书",
    };
    let refused = refusal(Book::create(&closed.path, &founder, clock("2024-10-18")).map(|_| ()));
    assert_eq!(refused.code, "book-exists");
    let other = closed.path.with_file_name("other.book");
    let nameless = Founder {
        name: " ",
        ..founder
    };
    assert_eq!(
        refusal(Book::create(&other, &nameless, clock("2024-10-18")).map(|_| ())).code,
        "book-founder-unnamed"
    );
    let short = Founder {
        name: "王敏",
        role: DeskRole::Approver,
        passphrase: "abc",
    };
    assert_eq!(
        refusal(Book::create(&other, &short, clock("2024-10-18")).map(|_| ())).code,
        "book-passphrase-short"
    );
}

#[test]
fn whoever_only_looks_things_up_changes_nothing() {
    let mut desk = Desk::new();
    desk.book
        .add_desk_person("来访者", DeskRole::Viewer, "只看不改")
        .unwrap();
    assert_eq!(
        refusal(desk.book.add_desk_person(" ", DeskRole::Viewer, "只看不改")).code,
        "desk-person-unnamed"
    );
    let path = desk.path();
    let Desk { book, .. } = &desk;
    assert_eq!(Book::people_beside(book.path()).unwrap().len(), 2);
    let folder = tempfile::tempdir().unwrap();
    let copy = folder.path().join("copy.book");
    for extension in ["book", "keys", "anchor"] {
        fs::copy(
            path.with_extension(extension),
            copy.with_extension(extension),
        )
        .unwrap();
    }
    let mut visitor = open(&copy, "只看不改").unwrap();
    assert_eq!(
        refusal(hub::perform(&mut visitor, set("seal.title", "甲"))).code,
        "desk-viewer"
    );
}

#[test]
fn a_book_of_a_newer_program_is_refused_unchanged() {
    let closed = ClosedBook::new();
    let code = closed.code.clone();
    raise_version(&closed, 99);
    let before = fs::read(&closed.path).unwrap();
    let refused = refusal(Book::open(
        &closed.path,
        &Unlock::Code(&code),
        clock("2024-10-19"),
    ));
    assert_eq!(refused.code, "book-newer");
    assert_eq!(fs::read(&closed.path).unwrap(), before);
}

/// Plays the newer program: only the schema's number is ahead.
fn raise_version(closed: &ClosedBook, version: i64) {
    let book = open(&closed.path, PASSPHRASE).unwrap();
    book.reader()
        .conn()
        .pragma_update(None, "user_version", version)
        .unwrap();
}
