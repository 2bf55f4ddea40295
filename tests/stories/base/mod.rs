//! The book itself: opened, shared, damaged, undone, proved.

mod damage;
mod opening;
mod undoing;

use hub::base::people::DeskRole;
use hub::desk::{self, Set};
use hub::{Book, Fault, Founder, Op, Stop, Unlock};
use tests::{Desk, PASSPHRASE, clock};

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
