//! Recording a payment, beside a bare SQLCipher transaction that writes the same texts under the same settings and
//! the same anchor. The two take turns.

use hub::base::anchor::Anchor;
use hub::base::book::Book;
use hub::{Op, perform};
use rusqlite::{Connection, params};
use serde_json::json;

use crate::measure::{median, ms, ratio, time};
use crate::seed;
use crate::table::Table;

const PAYMENTS: usize = 200;

pub fn measure(table: &mut Table) {
    let folder = tempfile::tempdir_in(seed::folder()).unwrap();
    let path = folder.path().join("payments.book");
    for ending in ["book", "keys"] {
        std::fs::copy(
            seed::path(10_000).with_extension(ending),
            path.with_extension(ending),
        )
        .unwrap();
    }
    let mut book = Book::open(&path, &seed::unlock(), seed::clock()).unwrap();
    for n in 0..PAYMENTS {
        let account = json!({"grants": {"setAccount": {"organisation": seed::awarded(n), "accountName": seed::name(n * 11),
            "bank": "青溪农村商业银行", "number": format!("35019900000{n:08}")}}});
        perform(&mut book, serde_json::from_value(account).unwrap()).unwrap();
    }
    let bare = Bare::new(folder.path());
    let (mut ours, mut theirs) = (Vec::new(), Vec::new());
    for n in 0..PAYMENTS {
        let pay = json!({"grants": {"recordDisbursement": {"tranche": seed::open_tranche(n), "amount": "5350.00",
            "on": "2026-11-23", "purpose": "第四期活动", "accountSeen": true}}});
        let pay: Op = serde_json::from_value(pay).unwrap();
        let (done, took) = time(|| perform(&mut book, pay).unwrap());
        ours.push(took);
        let texts = texts(&book, done.seq);
        theirs.push(time(|| bare.write(&texts, done.seq)).1);
    }
    let (ours, theirs) = (median(&mut ours), median(&mut theirs));
    table.add(
        "recording a payment, beside a bare transaction of the same bytes",
        format!(
            "{:.2} ×; {:.2} ms beside {:.2} ms",
            ratio(ours, theirs),
            ms(ours),
            ms(theirs)
        ),
        "≤ 1.5 ×",
        ratio(ours, theirs) <= 1.5,
    );
}

/// Every text the entry wrote: each row twice, in its table and as an image, and the entry itself.
fn texts(book: &Book, seq: i64) -> Vec<String> {
    let reader = book.reader();
    let mut images = reader
        .conn()
        .prepare_cached("SELECT after, coalesce(before, '') || after FROM journal_image WHERE seq = ?1 AND after IS NOT NULL")
        .unwrap();
    let images = images
        .query_map([seq], |row| Ok([row.get(0)?, row.get(1)?]))
        .unwrap();
    let mut texts: Vec<String> = images.flat_map(Result::unwrap).collect();
    let entry = reader
        .conn()
        .query_row(
            "SELECT op || made || hex(proof) || hex(seal) FROM journal_entry WHERE seq = ?1",
            [seq],
            |row| row.get(0),
        )
        .unwrap();
    texts.push(entry);
    texts
}

struct Bare {
    conn: Connection,
    anchor: std::path::PathBuf,
}

impl Bare {
    fn new(folder: &std::path::Path) -> Self {
        let conn = Connection::open(folder.join("bare.db")).unwrap();
        conn.execute_batch(&format!("PRAGMA key = \"x'{}'\";", "ab".repeat(32)))
            .unwrap();
        for (name, value) in [
            ("locking_mode", "EXCLUSIVE"),
            ("journal_mode", "TRUNCATE"),
            ("synchronous", "EXTRA"),
            ("temp_store", "MEMORY"),
            ("secure_delete", "ON"),
            ("fullfsync", "ON"),
        ] {
            conn.pragma_update(None, name, value).unwrap();
        }
        conn.execute_batch("CREATE TABLE row (n INTEGER PRIMARY KEY, text TEXT NOT NULL)")
            .unwrap();
        Self {
            conn,
            anchor: folder.join("bare.anchor"),
        }
    }

    fn write(&self, texts: &[String], seq: i64) {
        self.conn.execute_batch("BEGIN IMMEDIATE").unwrap();
        for text in texts {
            self.conn
                .prepare_cached("INSERT INTO row (text) VALUES (?1)")
                .unwrap()
                .execute(params![text])
                .unwrap();
        }
        self.conn.execute_batch("COMMIT").unwrap();
        Anchor::new(Default::default(), seq, &[0; 32])
            .save(&self.anchor)
            .unwrap();
    }
}
