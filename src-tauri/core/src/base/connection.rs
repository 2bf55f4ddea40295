//! The encrypted file as SQLCipher opens it, every setting read back before it is trusted.

use std::fs::File;
use std::io::Read;
use std::path::Path;

use data_encoding::HEXLOWER;
use rusqlite::config::DbConfig;
use rusqlite::{Connection, ErrorCode, OpenFlags};
use zeroize::Zeroizing;

use super::keys::Secret;
use super::refusal::{Result, Stop, fault, refuse};

/// "INCD": an incubation desk's book.
const APPLICATION: i64 = 0x494E_4344;

/// What each setting must read back as; why, see the README's "Safe".
const SETTINGS: [(&str, &str, &str); 12] = [
    ("locking_mode", "EXCLUSIVE", "exclusive"),
    ("journal_mode", "TRUNCATE", "truncate"),
    ("synchronous", "EXTRA", "3"),
    ("foreign_keys", "ON", "1"),
    ("recursive_triggers", "ON", "1"),
    ("trusted_schema", "OFF", "0"),
    ("cell_size_check", "ON", "1"),
    ("mmap_size", "0", "0"),
    ("temp_store", "MEMORY", "2"),
    // KiB: a large import would else write each page many times over before it ends.
    ("cache_size", "-32768", "-32768"),
    ("secure_delete", "ON", "1"),
    ("fullfsync", "ON", "1"),
];

/// Makes the empty encrypted file; refuses one that is there already.
pub fn create(path: &Path, secret: &Secret) -> Result<Connection> {
    refuse_existing(path)?;
    let conn = unlock(path, secret, OpenFlags::SQLITE_OPEN_CREATE)?;
    conn.pragma_update(None, "application_id", APPLICATION)?;
    Ok(conn)
}

/// No book is ever made over another file.
pub fn refuse_existing(path: &Path) -> Result<()> {
    if path.exists() {
        return Err(refuse("book-exists")
            .at("path")
            .arg("file", path.display())
            .into());
    }
    Ok(())
}

/// Leaves it to the system when writes reach the disk. Only for a book that nobody was told of yet.
pub fn hurry(conn: &Connection) -> Result<()> {
    Ok(conn.pragma_update(None, "synchronous", "OFF")?)
}

pub fn open(path: &Path, secret: &Secret) -> Result<Connection> {
    refuse_foreign_file(path)?;
    let conn = unlock(path, secret, OpenFlags::empty())?;
    let application: i64 = conn.pragma_query_value(None, "application_id", |row| row.get(0))?;
    if application != APPLICATION {
        return Err(refuse("book-not-a-book")
            .at("path")
            .arg("file", path.display())
            .into());
    }
    Ok(conn)
}

/// Holds the file for this desk alone, as long as the handle lives. SQLite's own locks are not enough
/// on Unix: closing any other handle of the file in this process lets go of them.
pub fn hold(path: &Path) -> Result<File> {
    let file = File::open(path).map_err(super::files::io_fault)?;
    #[cfg(unix)]
    match file.try_lock() {
        Ok(()) => {}
        Err(std::fs::TryLockError::WouldBlock) => {
            return Err(refuse("book-in-use")
                .at("path")
                .arg("file", path.display())
                .into());
        }
        Err(std::fs::TryLockError::Error(error)) => return Err(super::files::io_fault(error)),
    }
    Ok(file)
}

/// Says "no book" before asking a key of a file that cannot be one.
pub fn refuse_foreign_file(path: &Path) -> Result<()> {
    let mut head = [0u8; 16];
    let mut file = File::open(path).map_err(|error| match error.kind() {
        std::io::ErrorKind::NotFound => Stop::from(
            refuse("book-missing")
                .at("path")
                .arg("file", path.display()),
        ),
        _ => super::files::io_fault(error),
    })?;
    let plain = file.read_exact(&mut head).is_ok() && &head == b"SQLite format 3\0";
    let length = file.metadata().map_err(super::files::io_fault)?.len();
    if plain || length == 0 || length % 512 != 0 {
        return Err(refuse("book-not-a-book")
            .at("path")
            .arg("file", path.display())
            .into());
    }
    Ok(())
}

fn unlock(path: &Path, secret: &Secret, extra: OpenFlags) -> Result<Connection> {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX | extra;
    let conn = Connection::open_with_flags(path, flags)?;
    let key = secret.key_for("incubation-desk pages")?;
    let hex = Zeroizing::new(HEXLOWER.encode(key.as_slice()));
    let literal = Zeroizing::new(format!("PRAGMA key = \"x'{}'\";", hex.as_str()));
    // What cannot be decrypted is said in a fault of ours, not in lines on stderr.
    conn.execute_batch("PRAGMA cipher_log_level = NONE;")?;
    conn.execute_batch(&literal)?;
    settle(&conn)?;
    take_the_lock(&conn, path)?;
    Ok(conn)
}

fn settle(conn: &Connection) -> Result<()> {
    if conn
        .query_row("PRAGMA cipher_version", [], |row| row.get::<_, String>(0))
        .is_err()
    {
        return Err(fault(
            "setting",
            "the database was built without encryption",
        ));
    }
    conn.set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true)?;
    conn.set_db_config(DbConfig::SQLITE_DBCONFIG_DQS_DML, false)?;
    conn.set_db_config(DbConfig::SQLITE_DBCONFIG_DQS_DDL, false)?;
    // A plan does not hang on the values of the moment: else a statement beside a partial index is planned anew each time.
    conn.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG, true)?;
    for (name, value, expected) in SETTINGS {
        conn.pragma_update(None, name, value).map_err(key_fault)?;
        let read: rusqlite::types::Value = conn
            .pragma_query_value(None, name, |row| row.get(0))
            .map_err(key_fault)?;
        let read = match read {
            rusqlite::types::Value::Integer(number) => number.to_string(),
            rusqlite::types::Value::Text(text) => text,
            other => format!("{other:?}"),
        };
        if read != expected {
            return Err(fault(
                "setting",
                format!("{name} reads {read}, not {expected}"),
            ));
        }
    }
    Ok(())
}

/// With exclusive locking the first transaction takes the lock and keeps it until the file closes.
fn take_the_lock(conn: &Connection, path: &Path) -> Result<()> {
    match conn.execute_batch("BEGIN EXCLUSIVE; SELECT count(*) FROM sqlite_schema; COMMIT;") {
        Ok(()) => Ok(()),
        Err(error) if error.sqlite_error_code() == Some(ErrorCode::DatabaseBusy) => {
            Err(refuse("book-in-use")
                .at("path")
                .arg("file", path.display())
                .into())
        }
        Err(error) => Err(key_fault(error)),
    }
}

/// A page that does not decrypt: another book's key, or damage. Both read the same.
fn key_fault(error: rusqlite::Error) -> Stop {
    match error.sqlite_error_code() {
        Some(ErrorCode::NotADatabase) => fault("damaged", error),
        Some(ErrorCode::DatabaseBusy) => refuse("book-in-use").at("path").into(),
        _ => error.into(),
    }
}

impl From<rusqlite::Error> for Stop {
    fn from(error: rusqlite::Error) -> Self {
        match error.sqlite_error_code() {
            Some(ErrorCode::DiskFull) => fault("disk-full", error),
            Some(ErrorCode::NotADatabase | ErrorCode::DatabaseCorrupt) => fault("damaged", error),
            Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => {
                refuse("book-in-use").into()
            }
            Some(ErrorCode::PermissionDenied | ErrorCode::ReadOnly) => {
                fault("no-permission", error)
            }
            Some(ErrorCode::SystemIoFailure | ErrorCode::CannotOpen) => fault("io", error),
            _ => fault("store", error),
        }
    }
}
