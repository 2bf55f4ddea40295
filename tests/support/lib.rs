//! A desk to tell stories at: a real book file in a temporary folder, a clock that stands still.

pub mod hledger;
pub mod operators;

use std::path::{Path, PathBuf};

use chrono::{NaiveDate, NaiveDateTime};
use hub::base::clock::FixedClock;
use hub::base::people::DeskRole;
use hub::{Book, Done, Founder, Op, Query, Refusal, Stop, Unlock};
use serde::de::DeserializeOwned;
use tempfile::TempDir;

pub const PASSPHRASE: &str = "春风化雨";

/// An open book of 林晓, who keeps the desk of 青溪县.
pub struct Desk {
    folder: TempDir,
    pub book: Book,
    pub recovery_code: String,
}

impl Desk {
    /// A new book on 18 October 2024, a Friday, at nine.
    pub fn new() -> Self {
        Self::on("2024-10-18")
    }

    pub fn on(day: &str) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let founder = Founder {
            name: "林晓",
            role: DeskRole::Approver,
            passphrase: PASSPHRASE,
        };
        let path = folder.path().join("qingxi.book");
        let (book, recovery_code) = Book::create(&path, &founder, clock(day)).unwrap();
        Self {
            folder,
            book,
            recovery_code,
        }
    }

    /// The desk of the demo county, as it stands on that day.
    pub fn of_the_demo_county(on: &str) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("qingxi.book");
        let passphrase = hub::demo::PASSPHRASE;
        let (book, recovery_code) = hub::demo::make_on(&path, passphrase, day(on)).unwrap();
        Self {
            folder,
            book,
            recovery_code,
        }
    }

    pub fn path(&self) -> PathBuf {
        self.book.path().to_owned()
    }

    pub fn folder(&self) -> &Path {
        self.folder.path()
    }

    /// Does it, or fails the story.
    #[track_caller]
    pub fn does(&mut self, op: impl Into<Op>) -> Done {
        match hub::perform(&mut self.book, op.into()) {
            Ok(done) => done,
            Err(stop) => panic!("{}", stop.message(hub::base::words::Lang::ZhCn)),
        }
    }

    /// Does what a line of JSON says, as `desk perform` would.
    #[track_caller]
    pub fn does_json(&mut self, op: serde_json::Value) -> Done {
        let op: Op = serde_json::from_value(op).unwrap();
        self.does(op)
    }

    /// Tries it and is refused.
    #[track_caller]
    pub fn is_refused(&mut self, op: impl Into<Op>) -> Refusal {
        match hub::perform(&mut self.book, op.into()) {
            Err(Stop::Refused(refusal)) => refusal,
            other => panic!("not refused: {other:?}"),
        }
    }

    /// An organisation registered under this name; answers its id.
    #[track_caller]
    pub fn organisation(&mut self, name: &str) -> String {
        let details = serde_json::json!({ "name": name, "kind": "serviceAgency" });
        let op = serde_json::json!({ "registry": { "addOrganisation": details } });
        self.does_json(op).made.unwrap().id
    }

    /// Takes the last change back.
    #[track_caller]
    pub fn undoes(&mut self) -> Done {
        self.book.undo(None).unwrap()
    }

    #[track_caller]
    pub fn asks<Page: DeserializeOwned>(&self, query: impl Into<Query>) -> Page {
        let page = hub::ask(&self.book, &query.into()).unwrap();
        serde_json::from_value(page).unwrap()
    }

    /// Closes the book and opens it again on another day, as after a restart.
    #[track_caller]
    pub fn next_opened_on(self, day: &str) -> Self {
        let Desk {
            folder,
            book,
            recovery_code,
        } = self;
        let path = book.path().to_owned();
        drop(book);
        let unlock = Unlock::Passphrase {
            name: None,
            passphrase: PASSPHRASE,
        };
        let book = Book::open(&path, &unlock, clock(day)).unwrap();
        Self {
            folder,
            book,
            recovery_code,
        }
    }

    /// Closes the book; another person of the desk opens it.
    #[track_caller]
    pub fn opened_by(self, name: &str, passphrase: &str, day: &str) -> Self {
        let Desk {
            folder,
            book,
            recovery_code,
        } = self;
        let path = book.path().to_owned();
        drop(book);
        let unlock = Unlock::Passphrase {
            name: Some(name),
            passphrase,
        };
        let book = Book::open(&path, &unlock, clock(day)).unwrap();
        Self {
            folder,
            book,
            recovery_code,
        }
    }

    /// The book proves its own history.
    #[track_caller]
    pub fn is_sound(&self) {
        let findings = self.book.verify().unwrap();
        assert!(findings.is_empty(), "{findings:#?}");
    }
}

impl Default for Desk {
    fn default() -> Self {
        Self::new()
    }
}

pub fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

pub fn clock(day: &str) -> Box<FixedClock> {
    let nine: NaiveDateTime = self::day(day).and_hms_opt(9, 0, 0).unwrap();
    Box::new(FixedClock(nine))
}

/// The refusal of anything that returns the core's result.
#[track_caller]
pub fn refusal<T: std::fmt::Debug>(result: hub::Result<T>) -> Refusal {
    match result {
        Err(Stop::Refused(refusal)) => refusal,
        other => panic!("not refused: {other:?}"),
    }
}
