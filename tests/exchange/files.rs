//! Files that are what they say, files that are not, and files that mean harm.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

use exchange::grid::Cell;
use exchange::read::Opener;
use hub::Stop;

use crate::opener;

fn file(name: &str, bytes: &[u8]) -> (tempfile::TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join(name);
    fs::write(&path, bytes).unwrap();
    (folder, path)
}

fn refused(opener: &Opener, path: &Path) -> String {
    match opener.open(path) {
        Err(Stop::Refused(refusal)) => refusal.code.into_owned(),
        other => panic!("{other:?}"),
    }
}

#[test]
fn text_files_of_every_coding() {
    let text = "日期,金额\r\n2024-01-01,\"1,000\"\r\n\r\n合计,\"两行\n字\"\r\n末,1\r\n";
    let gb = encoding_rs::GB18030.encode(text).0.into_owned();
    let marked = [b"\xEF\xBB\xBF".as_slice(), text.as_bytes()].concat();
    let wide: Vec<u8> = [0xFF, 0xFE]
        .into_iter()
        .chain(text.encode_utf16().flat_map(u16::to_le_bytes))
        .collect();
    for bytes in [text.as_bytes().to_vec(), marked, gb, wide] {
        let (_folder, path) = file("流水.csv", &bytes);
        let workbook = opener().open(&path).unwrap();
        let sheet = &workbook.sheets[0];
        assert_eq!(sheet.cell(0, 0), &Cell::Text("日期".to_owned()));
        assert_eq!(sheet.cell(1, 1), &Cell::Text("1,000".to_owned()));
        assert_eq!(
            sheet.cell(3, 0),
            &Cell::Text("合计".to_owned()),
            "a blank line keeps its row number"
        );
        assert_eq!(
            sheet.cell(4, 0),
            &Cell::Text("末".to_owned()),
            "a line break in a cell starts no row"
        );
    }
}

#[test]
fn tabs_and_semicolons_part_cells_too() {
    for text in ["姓名\t电话\n甲\t1", "姓名;电话\n甲;1"] {
        let (_folder, path) = file("表.txt", text.as_bytes());
        assert_eq!(
            opener().open(&path).unwrap().sheets[0].cell(0, 1),
            &Cell::Text("电话".to_owned())
        );
    }
}

#[test]
fn a_file_that_is_no_spreadsheet_is_refused_by_name() {
    for (name, bytes, code) in [
        (
            "照片.jpg",
            b"\xFF\xD8\xFF\xE0".as_slice(),
            "exchange-format-unknown",
        ),
        ("名册.csv", b"\x00\x01\x02\x03", "exchange-format-unknown"),
        (
            "名册.xlsx",
            b"PK\x03\x04 no zip at all",
            "exchange-file-unreadable",
        ),
        (
            "名册.xls",
            b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 cut",
            "exchange-file-unreadable",
        ),
    ] {
        let (_folder, path) = file(name, bytes);
        assert_eq!(refused(&opener(), &path), code, "{name}");
    }
    assert_eq!(
        refused(&opener(), Path::new("/nowhere/名册.xlsx")),
        "exchange-file-missing"
    );
}

#[test]
fn a_file_too_large_for_a_register_is_refused_unread() {
    let (_folder, path) = file("huge.csv", b"");
    let sparse = fs::OpenOptions::new().write(true).open(&path).unwrap();
    sparse.set_len(201 << 20).unwrap();
    assert_eq!(refused(&opener(), &path), "exchange-file-large");
}

/// 200 MB of zeros in a few kilobytes: the directory alone tells.
#[test]
fn a_bomb_is_refused_before_it_is_unpacked() {
    let (_folder, path) = file(
        "bomb.xlsx",
        &zipped(&[("xl/workbook.xml", 64 << 20), ("xl/a.xml", 64 << 20)]),
    );
    assert!(fs::metadata(&path).unwrap().len() < 1 << 20);
    assert_eq!(refused(&opener(), &path), "exchange-file-bomb");
}

fn zipped(entries: &[(&str, usize)]) -> Vec<u8> {
    let mut archive = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    for (name, size) in entries {
        archive
            .start_file(*name, zip::write::SimpleFileOptions::default())
            .unwrap();
        archive.write_all(&vec![b' '; *size]).unwrap();
    }
    archive.finish().unwrap().into_inner()
}

#[test]
fn a_table_of_thousands_of_columns_is_no_register() {
    let (_folder, path) = file("wide.csv", "名称,".repeat(1_500).as_bytes());
    assert_eq!(refused(&opener(), &path), "exchange-file-wide");
}

/// A stand-in for the reading process that does what `script` says.
#[cfg(unix)]
fn reader(folder: &std::path::Path, script: &str) -> Opener {
    use std::os::unix::fs::PermissionsExt;
    let program = folder.join("reader");
    fs::write(&program, format!("#!/bin/sh\n{script}\n")).unwrap();
    fs::set_permissions(&program, fs::Permissions::from_mode(0o755)).unwrap();
    Opener::program(program)
}

#[cfg(unix)]
#[test]
fn a_file_behind_a_password_and_one_that_never_ends_are_refused() {
    let (folder, path) = file("名册.csv", "名称\n".as_bytes());
    let locked = reader(folder.path(), r#"echo '{"Err":"password"}'"#);
    assert_eq!(refused(&locked, &path), "exchange-file-password");
    let slow =
        reader(folder.path(), "exec sleep 60").with_patience(std::time::Duration::from_millis(300));
    assert_eq!(refused(&slow, &path), "exchange-file-slow");
}

#[cfg(unix)]
#[test]
fn reading_stops_when_it_is_asked_to() {
    let (folder, path) = file("名册.csv", "名称\n".as_bytes());
    let stop = std::sync::Arc::new(std::sync::atomic::AtomicBool::new(true));
    let slow = reader(folder.path(), "exec sleep 60").stopped_by(stop);
    assert_eq!(refused(&slow, &path), "exchange-stopped");
}

/// A reader that dies or answers nonsense is a refusal, not a crash.
#[cfg(unix)]
#[test]
fn a_reader_that_dies_is_a_refusal() {
    let (_folder, path) = file("名册.csv", "名称\n甲".as_bytes());
    assert_eq!(
        refused(&Opener::program("/bin/false"), &path),
        "exchange-file-crashed"
    );
    assert_eq!(
        refused(&Opener::program("/bin/true"), &path),
        "exchange-file-crashed"
    );
}
