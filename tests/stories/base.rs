//! The book itself: opened, shared, damaged, undone, proved.

use std::fs;

use hub::base::history::HistoryAsk;
use hub::base::people::DeskRole;
use hub::desk::{self, Set};
use hub::{Book, Fault, Founder, Op, Stop, Unlock};
use tests::{Desk, PASSPHRASE, clock, refusal};

fn set(key: &str, value: &str) -> Op {
    Op::Desk(desk::Op::Set(Set {
        key: key.into(),
        value: value.into(),
    }))
}

fn setting(desk: &Desk, key: &str) -> Option<String> {
    desk.asks(hub::Query::Desk(desk::Query::Setting { key: key.into() }))
}

fn open(desk_path: &std::path::Path, passphrase: &str) -> hub::Result<Book> {
    Book::open(
        desk_path,
        &Unlock::Passphrase {
            name: None,
            passphrase,
        },
        clock("2024-10-19"),
    )
}

fn fault<T>(result: hub::Result<T>) -> Fault {
    match result {
        Err(Stop::Broken(fault)) => fault,
        Err(Stop::Refused(refusal)) => panic!("refused: {refusal:?}"),
        Ok(_) => panic!("no fault"),
    }
}

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

/// A book that was made and closed.
struct ClosedBook {
    _folder: tempfile::TempDir,
    path: std::path::PathBuf,
    code: String,
}

impl ClosedBook {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("qingxi.book");
        let founder = Founder {
            name: "林晓",
            role: DeskRole::Approver,
            passphrase: PASSPHRASE,
        };
        let (mut book, code) = Book::create(&path, &founder, clock("2024-10-18")).unwrap();
        hub::perform(&mut book, set("number.prefix", "青溪孵妇")).unwrap();
        Self {
            _folder: folder,
            path,
            code,
        }
    }
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
fn a_retry_of_the_same_command_changes_nothing_twice() {
    let mut desk = Desk::new();
    let command = uuid::Uuid::new_v4();
    let first = hub::perform_once(&mut desk.book, command, set("seal.title", "甲")).unwrap();
    desk.does(set("seal.title", "乙"));
    let again = hub::perform_once(&mut desk.book, command, set("seal.title", "甲")).unwrap();
    assert_eq!(first, again);
    assert_eq!(setting(&desk, "seal.title").as_deref(), Some("乙"));
}

#[test]
fn undo_and_redo_reach_across_a_restart() {
    let mut desk = Desk::new();
    desk.does(set("seal.title", "甲"));
    desk.does(set("seal.title", "乙"));
    let mut desk = desk.next_opened_on("2024-10-19");
    desk.book.undo(None).unwrap();
    assert_eq!(setting(&desk, "seal.title").as_deref(), Some("甲"));
    desk.book.undo(None).unwrap();
    assert_eq!(setting(&desk, "seal.title"), None);
    let mut desk = desk.next_opened_on("2024-10-20");
    desk.book.redo().unwrap();
    desk.book.redo().unwrap();
    assert_eq!(setting(&desk, "seal.title").as_deref(), Some("乙"));
    assert_eq!(refusal(desk.book.redo()).code, "journal-nothing-to-redo");
    desk.is_sound();
}

#[test]
fn an_older_change_is_undone_only_while_nothing_stands_on_it() {
    let mut desk = Desk::new();
    let first = desk.does(set("seal.title", "甲"));
    desk.does(set("number.prefix", "青溪"));
    let third = desk.does(set("seal.title", "乙"));
    let refused = refusal(desk.book.undo(Some(first.seq)));
    assert_eq!(refused.code, "journal-moved-on");
    assert_eq!(refused.args["later"], third.seq.to_string());
    desk.book.undo(Some(third.seq)).unwrap();
    desk.book.undo(Some(first.seq)).unwrap();
    assert_eq!(
        refusal(desk.book.undo(Some(first.seq))).code,
        "journal-already-undone"
    );
    assert_eq!(refusal(desk.book.undo(Some(99))).code, "journal-no-entry");
    assert_eq!(
        refusal(desk.book.undo(Some(1))).code,
        "journal-before-checkpoint"
    );
    assert_eq!(setting(&desk, "number.prefix").as_deref(), Some("青溪"));
    desk.is_sound();
}

/// An organisation that a project names since cannot be taken away from under it.
#[test]
fn a_record_that_later_ones_stand_on_stays() {
    let mut desk = Desk::new();
    let organisation = desk.organisation("青溪县慧枝社会工作服务中心");
    let added = desk.book.history(&HistoryAsk::default()).unwrap()[0].seq;
    desk.does_json(serde_json::json!({ "projects": { "addProject": {
        "name": "春晖伴读", "leadChannel": "grants", "organisation": organisation,
    } } }));
    let refused = refusal(desk.book.undo(Some(added)));
    assert_eq!(refused.code, "journal-stood-on");
    assert_eq!(refused.args["table"], "project");
    desk.undoes();
    desk.book.undo(Some(added)).unwrap();
    desk.is_sound();
}

#[test]
fn whoever_keeps_the_desk_is_not_undone() {
    let mut desk = Desk::new();
    assert_eq!(
        refusal(desk.book.undo(None)).code,
        "journal-nothing-to-undo"
    );
    assert_eq!(refusal(desk.book.undo(Some(2))).code, "journal-desk-person");
}

#[test]
fn the_history_tells_who_when_what_before_and_after() {
    let mut desk = Desk::new();
    desk.does(set("seal.title", "甲"));
    desk.does(set("seal.title", "乙"));
    let history = desk.book.history(&HistoryAsk::default()).unwrap();
    let newest = &history[0];
    assert_eq!(
        (newest.actor.as_str(), newest.op.as_str()),
        ("林晓", "desk.set")
    );
    assert_eq!(newest.at, "2024-10-18T09:00:00");
    let field = &newest.changes[0].fields[0];
    assert_eq!(
        (field.before.as_deref(), field.after.as_deref()),
        (Some("甲"), Some("乙"))
    );
    let then = desk.book.table_at("setting", history[1].seq).unwrap();
    assert_eq!(then["seal.title"]["value"], "甲");
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
fn a_number_style_without_its_number_is_refused() {
    let mut desk = Desk::new();
    assert_eq!(
        desk.is_refused(set("number.style.project", "项目")).code,
        "desk-number-style"
    );
    desk.does(set("number.style.project", "项〔{year}〕{seq:2}"));
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
