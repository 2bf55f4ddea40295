//! A register of 100,000 organisations taken in, beside reading it with calamine alone and inserting the bare rows.

use std::path::{Path, PathBuf};
use std::time::Duration;

use calamine::{Data, Reader};
use exchange::{ImportOptions, import};
use hub::Book;
use rusqlite::Connection;
use rust_xlsxwriter::Workbook;

use crate::measure::{alone, ratio, time};
use crate::seed;
use crate::table::Table;

const ROWS: usize = 100_000;
const HEADINGS: [&str; 8] = [
    "单位名称",
    "类型",
    "备案证号",
    "法定代表人",
    "联系电话",
    "乡镇（街道）",
    "成员数",
    "成立日期",
];

pub fn measure(table: &mut Table) {
    let register = register();
    let place = register.to_string_lossy().into_owned();
    let bare = alone("bare-import", &[&place]);
    let ours = alone("import", &[&place]);
    let times = ratio(ours.time, bare.time);
    table.add(
        "import of 100,000 organisations from .xlsx, journalled, beside calamine and bare rows",
        format!(
            "{times:.2} ×; {:.1} s beside {:.1} s",
            ours.time.as_secs_f64(),
            bare.time.as_secs_f64()
        ),
        "≤ 2 ×",
        times <= 2.0,
    );
    table.add(
        "… its memory",
        format!("{:.0} MiB (bare: {:.0} MiB)", ours.peak, bare.peak),
        "≤ 250 MiB",
        ours.peak <= 250.0,
    );
}

fn register() -> PathBuf {
    let path = seed::folder().join(format!("register-{ROWS}.xlsx"));
    if path.exists() {
        return path;
    }
    let mut workbook = Workbook::new();
    let sheet = workbook.add_worksheet();
    for (column, heading) in (0u16..).zip(HEADINGS) {
        sheet.write(0, column, heading).unwrap();
    }
    for n in 0..ROWS {
        let row = u32::try_from(n + 1).unwrap();
        let number = format!("青民备〔2024〕{n:06}号");
        let texts = [
            seed::name(n),
            "社区社会组织".to_owned(),
            number,
            format!("林{}", n % 900),
            format!("139{n:08}"),
            "云岫街道".to_owned(),
            format!("{}人", 5 + n % 90),
            "2021-03".to_owned(),
        ];
        for (column, text) in (0u16..).zip(&texts) {
            sheet.write(row, column, text).unwrap();
        }
    }
    workbook.save(&path).unwrap();
    path
}

/// In a process of its own: into a new book, as the desk does it.
pub fn import_alone(register: &str) -> Duration {
    let folder = tempfile::tempdir_in(seed::folder()).unwrap();
    let path = folder.path().join("import.book");
    let (mut book, _) = Book::create(&path, &seed::founder(), seed::clock()).unwrap();
    let files = [PathBuf::from(register)];
    let (report, took) = time(|| import(&mut book, &files, &ImportOptions::default()).unwrap());
    let taken = report.sheets().map(|sheet| sheet.tally.new).sum::<u32>();
    assert_eq!(taken as usize, ROWS, "{:?}", report.sheets().next());
    took
}

/// In a process of its own: the same cells, read and inserted as they are, under the book's settings.
pub fn bare_alone(register: &str) -> Duration {
    let folder = tempfile::tempdir_in(seed::folder()).unwrap();
    time(|| bare(Path::new(register), &folder.path().join("bare.db"))).1
}

fn bare(register: &Path, book: &Path) {
    let mut workbook: calamine::Xlsx<_> = calamine::open_workbook(register).unwrap();
    let range = workbook.worksheet_range_at(0).unwrap().unwrap();
    let conn = Connection::open(book).unwrap();
    conn.execute_batch(&format!("PRAGMA key = \"x'{}'\";", "ab".repeat(32)))
        .unwrap();
    conn.execute_batch(
        "PRAGMA journal_mode = TRUNCATE; PRAGMA synchronous = EXTRA; PRAGMA secure_delete = ON;
         CREATE TABLE organisation (id TEXT PRIMARY KEY, a, b, c, d, e, f, g, h); BEGIN IMMEDIATE;",
    )
    .unwrap();
    let mut insert = conn
        .prepare("INSERT INTO organisation VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)")
        .unwrap();
    for (n, row) in range.rows().enumerate().skip(1) {
        let text = |at: usize| match row.get(at) {
            Some(Data::String(text)) => Some(text.clone()),
            Some(other) => Some(other.to_string()),
            None => None,
        };
        let id = format!("01900000-0000-7000-8000-{n:012x}");
        insert
            .execute(rusqlite::params![
                id,
                text(0),
                text(1),
                text(2),
                text(3),
                text(4),
                text(5),
                text(6),
                text(7)
            ])
            .unwrap();
    }
    drop(insert);
    conn.execute_batch("COMMIT").unwrap();
}
