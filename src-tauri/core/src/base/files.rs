//! The files of a book: `NAME.book` itself, `NAME.keys` and `NAME.anchor` beside it.

use std::fs::{self, File};
use std::io::Write;
use std::path::{Path, PathBuf};

use super::refusal::{Result, Stop, fault};

pub fn keys_beside(book: &Path) -> PathBuf {
    book.with_extension("keys")
}

pub fn anchor_beside(book: &Path) -> PathBuf {
    book.with_extension("anchor")
}

/// Where a book is told before it takes its place.
pub fn unfinished_beside(book: &Path) -> PathBuf {
    let mut name = book.file_stem().unwrap_or_default().to_owned();
    name.push("-unfinished");
    book.with_file_name(name).with_extension("book")
}

/// Gives a closed book its place: the book itself last, so that what stands there is whole.
pub fn move_book(from: &Path, to: &Path) -> Result<()> {
    for file in [keys_beside, anchor_beside, |book: &Path| book.to_owned()] {
        fs::rename(file(from), file(to)).map_err(io_fault)?;
    }
    remove(&rollback_beside(from))?;
    sync_folder(to).map_err(io_fault)
}

/// Clears away a book that was never finished; none there is as well.
pub fn remove_book(book: &Path) -> Result<()> {
    [book, &rollback_beside(book)]
        .into_iter()
        .try_for_each(remove)?;
    [keys_beside(book), anchor_beside(book)]
        .iter()
        .try_for_each(|file| remove(file))
}

fn remove(file: &Path) -> Result<()> {
    match fs::remove_file(file) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => Err(io_fault(error)),
        _ => Ok(()),
    }
}

/// SQLite's own: what takes back a transaction that did not end.
fn rollback_beside(book: &Path) -> PathBuf {
    let mut name = book.as_os_str().to_owned();
    name.push("-journal");
    PathBuf::from(name)
}

/// Replaces a file so that a reader sees the old or the new one, never half of either.
pub fn write_whole(path: &Path, bytes: &[u8]) -> Result<()> {
    let mut name = path.as_os_str().to_owned();
    name.push(".new");
    let beside = PathBuf::from(name);
    let write = || -> std::io::Result<()> {
        let mut file = File::create(&beside)?;
        file.write_all(bytes)?;
        file.sync_all()?;
        fs::rename(&beside, path)?;
        sync_folder(path)
    };
    write().map_err(io_fault)
}

/// The folder's own entry must reach the disk too, or a power cut takes the rename back.
#[cfg(unix)]
fn sync_folder(path: &Path) -> std::io::Result<()> {
    match path
        .parent()
        .filter(|folder| !folder.as_os_str().is_empty())
    {
        Some(folder) => File::open(folder)?.sync_all(),
        None => File::open(".")?.sync_all(),
    }
}

#[cfg(not(unix))]
fn sync_folder(_path: &Path) -> std::io::Result<()> {
    Ok(())
}

pub fn io_fault(error: std::io::Error) -> Stop {
    match error.kind() {
        std::io::ErrorKind::StorageFull => fault("disk-full", error),
        std::io::ErrorKind::PermissionDenied => fault("no-permission", error),
        _ => fault("io", error),
    }
}
