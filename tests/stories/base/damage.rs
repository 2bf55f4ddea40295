//! What happens to the files: damaged, exchanged, tampered with, a full disk.

use std::fs;

use hub::{Book, Stop, Unlock};
use tests::{Desk, PASSPHRASE, clock, refusal};

use super::{ClosedBook, fault, open, set, setting};

#[test]
fn a_flipped_byte_anywhere_is_noticed_and_never_shown_as_data() {
    let closed = ClosedBook::new();
    let whole = fs::read(&closed.path).unwrap();
    for at in (0..whole.len()).step_by(9973) {
        let mut damaged = whole.clone();
        damaged[at] ^= 0x40;
        fs::write(&closed.path, &damaged).unwrap();
        match open(&closed.path, PASSPHRASE) {
            Err(Stop::Broken(fault)) => assert_eq!(fault.code, "damaged"),
            Err(other) => panic!("byte {at}: {other:?}"),
            // A page that opening did not read: verify reads them all.
            Ok(book) => match book.verify() {
                Ok(findings) => assert!(!findings.is_empty(), "byte {at} went unnoticed"),
                Err(stop) => assert!(matches!(stop, Stop::Broken(_)), "byte {at}: {stop:?}"),
            },
        }
    }
    fs::write(&closed.path, &whole).unwrap();
    open(&closed.path, PASSPHRASE).unwrap();
}

#[test]
fn damaged_keys_say_so_and_the_code_still_opens() {
    let closed = ClosedBook::new();
    fs::write(closed.path.with_extension("keys"), "{").unwrap();
    assert_eq!(
        refusal(open(&closed.path, PASSPHRASE)).code,
        "book-keys-damaged"
    );
    Book::open(
        &closed.path,
        &Unlock::Code(&closed.code),
        clock("2024-10-19"),
    )
    .unwrap();
}

#[test]
fn an_older_copy_put_back_is_noticed_by_its_anchor() {
    let closed = ClosedBook::new();
    let old = fs::read(&closed.path).unwrap();
    let mut book = open(&closed.path, PASSPHRASE).unwrap();
    hub::perform(&mut book, set("seal.title", "青溪县孵化基地")).unwrap();
    drop(book);
    fs::write(&closed.path, old).unwrap();
    assert_eq!(
        refusal(open(&closed.path, PASSPHRASE)).code,
        "book-older-than-anchor"
    );
    let anchor = closed.path.with_extension("anchor");
    fs::write(&anchor, "?").unwrap();
    assert_eq!(
        refusal(open(&closed.path, PASSPHRASE)).code,
        "book-anchor-damaged"
    );
    fs::remove_file(&anchor).unwrap();
    open(&closed.path, PASSPHRASE).unwrap();
}

#[test]
fn a_write_outside_an_entry_is_impossible() {
    let desk = Desk::new();
    let reader = desk.book.reader();
    let conn = reader.conn();
    let outside = conn
        .execute("INSERT INTO setting (key, value) VALUES ('a', 'b')", [])
        .unwrap_err();
    assert!(
        outside.to_string().contains("no entry is open"),
        "{outside}"
    );
    for sql in [
        "UPDATE journal_entry SET actor = 'x'",
        "DELETE FROM journal_entry",
        "UPDATE journal_image SET after = NULL",
        "DELETE FROM journal_image",
    ] {
        assert!(conn.execute(sql, []).is_err(), "{sql}");
    }
}

#[test]
fn tampering_is_named_with_its_entry() {
    let mut desk = Desk::new();
    let done = desk.does(set("seal.title", "甲"));
    desk.does(set("number.prefix", "青溪"));
    for (tamper, code) in [
        (
            "UPDATE setting SET value = '丙' WHERE key = 'seal.title'",
            "row-changed",
        ),
        (
            "DELETE FROM setting WHERE key = 'seal.title'",
            "row-changed",
        ),
        (
            "UPDATE journal_image SET after = replace(after, '甲', '丙')",
            "image-changed",
        ),
        ("UPDATE journal_entry SET actor = '别人'", "seal-broken"),
        (
            "UPDATE journal_entry SET op = replace(op, '甲', '丙')",
            "operation-changed",
        ),
        (
            "DELETE FROM journal_entry WHERE seq = (SELECT max(seq) FROM journal_entry) - 1",
            "entry-missing",
        ),
        (
            "DELETE FROM journal_entry WHERE seq = (SELECT max(seq) FROM journal_entry)",
            "entry-missing",
        ),
    ] {
        let reader = desk.book.reader();
        let conn = reader.conn();
        conn.execute_batch("BEGIN; PRAGMA defer_foreign_keys = ON")
            .unwrap();
        for trigger in triggers(conn) {
            conn.execute_batch(&format!("DROP TRIGGER \"{trigger}\""))
                .unwrap();
        }
        conn.execute_batch(tamper).unwrap();
        let findings = desk.book.verify().unwrap();
        conn.execute_batch("ROLLBACK").unwrap();
        assert!(
            findings.iter().any(|finding| finding.code == code),
            "{tamper}: {findings:#?}"
        );
        if code == "row-changed" {
            assert_eq!(findings[0].entry, Some(done.seq));
        }
    }
    let reader = desk.book.reader();
    reader.conn().execute_batch("BEGIN").unwrap();
    for trigger in triggers(reader.conn()) {
        reader
            .conn()
            .execute_batch(&format!("DROP TRIGGER \"{trigger}\""))
            .unwrap();
    }
    reader
        .conn()
        .execute_batch("INSERT INTO setting VALUES ('x', 'y')")
        .unwrap();
    let findings = desk.book.verify().unwrap();
    reader.conn().execute_batch("ROLLBACK").unwrap();
    assert_eq!(findings[0].code, "row-without-entry");
    desk.is_sound();
}

fn triggers(conn: &rusqlite::Connection) -> Vec<String> {
    let mut names = conn
        .prepare("SELECT name FROM sqlite_schema WHERE type = 'trigger' AND (name LIKE 'watch%' OR name LIKE 'journal%')")
        .unwrap();
    names
        .query_map([], |row| row.get(0))
        .unwrap()
        .map(Result::unwrap)
        .collect()
}

#[test]
fn a_full_disk_loses_nothing_that_was_acknowledged() {
    let mut desk = Desk::new();
    desk.does(set("seal.title", "甲"));
    {
        let reader = desk.book.reader();
        let pages: i64 = reader
            .conn()
            .query_row("PRAGMA page_count", [], |row| row.get(0))
            .unwrap();
        reader
            .conn()
            .pragma_update(None, "max_page_count", pages + 2)
            .unwrap();
    }
    let fault = fault(hub::perform(
        &mut desk.book,
        set("seal.title", &"长".repeat(60_000)),
    ));
    assert_eq!(fault.code, "disk-full");
    assert_eq!(setting(&desk, "seal.title").as_deref(), Some("甲"));
    desk.is_sound();
    let desk = desk.next_opened_on("2024-10-19");
    assert_eq!(setting(&desk, "seal.title").as_deref(), Some("甲"));
}
