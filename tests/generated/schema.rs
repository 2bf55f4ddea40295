//! The tables as they stand after all migrations: what a reader of the store looks at first.

use hub::Book;
use hub::Founder;
use hub::base::clock::SystemClock;
use hub::base::people::DeskRole;

#[test]
fn the_tables_are_as_they_were() {
    let folder = tempfile::tempdir().unwrap();
    let founder = Founder {
        name: "林晓",
        role: DeskRole::Approver,
        passphrase: "golden-schema",
    };
    let place = folder.path().join("book.desk");
    let (book, _) = Book::create(&place, &founder, Box::new(SystemClock)).unwrap();
    // The journal's own triggers are made from the tables; they would say everything twice.
    let all = "SELECT sql FROM sqlite_schema
               WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%'
                 AND NOT (type = 'trigger' AND name LIKE 'watch_%')
               ORDER BY tbl_name, type = 'table' DESC, name";
    let reader = book.reader();
    let mut statement = reader.conn().prepare(all).unwrap();
    let rows = statement
        .query_map([], |row| row.get::<_, String>(0))
        .unwrap();
    let text: String = rows
        .map(|sql| format!("{};\n\n", sql.unwrap().trim()))
        .collect();
    crate::keep("tests/golden/schema.sql", &text);
}
