//! A file becomes a grid of cells. The file is not trusted: its zip directory is looked at
//! first, then a child process with little memory and little time reads it.

mod archive;
pub mod child;
mod delimited;
mod workbook;

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::AtomicBool;
use std::time::Duration;

use hub::base::refusal::{Result, Stop, refuse};

use crate::grid::Workbook;

/// A spreadsheet of a county is a few megabytes; ten times the largest seen.
const LARGEST_FILE: u64 = 200 << 20;
pub(crate) const COLUMNS: usize = 1_000;

/// What a clipboard may hold: ten times a county's register.
const LARGEST_PASTE: usize = 20 << 20;

/// A block pasted from a spreadsheet program, as a workbook called `name`.
pub fn pasted(text: &str, name: &str) -> Result<Workbook> {
    if text.len() > LARGEST_PASTE {
        let (size, limit) = (text.len() >> 20, LARGEST_PASTE >> 20);
        return Err(refuse("exchange-file-large")
            .arg("file", name)
            .arg("size", size)
            .arg("limit", limit)
            .into());
    }
    if text.trim().is_empty() {
        return Err(refuse("exchange-paste-empty").at("text").into());
    }
    let sheet = delimited::pasted(text).map_err(|why| match why.as_str() {
        "wide" => refuse("exchange-file-wide")
            .arg("file", name)
            .arg("limit", COLUMNS),
        _ => refuse("exchange-file-unreadable").arg("file", name),
    })?;
    Ok(Workbook {
        file: name.to_owned(),
        sheets: vec![sheet],
    })
}

/// Who reads files: a program that calls [`child::serve_if_asked`] first thing in `main`.
#[derive(Debug, Clone)]
pub struct Opener {
    program: PathBuf,
    patience: Duration,
    stop: Arc<AtomicBool>,
}

impl Opener {
    /// The running program reads for itself, in a second process.
    pub fn this_program() -> Result<Self> {
        std::env::current_exe()
            .map(Opener::program)
            .map_err(|cause| hub::base::refusal::fault("exchange-reader-missing", cause))
    }

    pub fn program(program: impl Into<PathBuf>) -> Self {
        Opener {
            program: program.into(),
            patience: child::PATIENCE,
            stop: Arc::default(),
        }
    }

    /// Gives a file up as soon as this is set.
    pub fn stopped_by(self, stop: Arc<AtomicBool>) -> Self {
        Opener { stop, ..self }
    }

    pub fn with_patience(self, patience: Duration) -> Self {
        Opener { patience, ..self }
    }

    /// The cells of a `.xlsx`, `.xls`, `.ods` or `.csv` file.
    pub fn open(&self, path: &Path) -> Result<Workbook> {
        let file = file_name(path);
        let form = look(path).map_err(|stop| named(stop, &file))?;
        let mut workbook = child::ask(&self.program, path, form, self.patience, &self.stop)
            .map_err(|stop| named(stop, &file))?;
        workbook.file = file;
        Ok(workbook)
    }
}

/// How a file is to be read; told by its first bytes, since names lie.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Form {
    Xlsx,
    Ods,
    Xls,
    Delimited,
}

impl Form {
    fn word(self) -> &'static str {
        match self {
            Form::Xlsx => "xlsx",
            Form::Ods => "ods",
            Form::Xls => "xls",
            Form::Delimited => "csv",
        }
    }

    fn from_word(word: &str) -> Option<Self> {
        [Form::Xlsx, Form::Ods, Form::Xls, Form::Delimited]
            .into_iter()
            .find(|f| f.word() == word)
    }
}

fn look(path: &Path) -> Result<Form> {
    use std::io::Read;
    let cannot = |cause: std::io::Error| refuse("exchange-file-missing").arg("cause", cause);
    let mut file = std::fs::File::open(path).map_err(cannot)?;
    let size = file.metadata().map_err(cannot)?.len();
    if size > LARGEST_FILE {
        let (size, limit) = (size >> 20, LARGEST_FILE >> 20);
        return Err(refuse("exchange-file-large")
            .arg("size", size)
            .arg("limit", limit)
            .into());
    }
    let mut first = Vec::new();
    file.by_ref()
        .take(8)
        .read_to_end(&mut first)
        .map_err(cannot)?;
    if first.starts_with(b"PK\x03\x04") {
        archive::check(file, size)
    } else if first.starts_with(b"\xD0\xCF\x11\xE0") {
        Ok(Form::Xls)
    } else if ends_as_text(path) {
        Ok(Form::Delimited)
    } else {
        Err(refuse("exchange-format-unknown").into())
    }
}

/// What banks hand out as `.xls` is often text with tabs between its cells.
fn ends_as_text(path: &Path) -> bool {
    let ending = path
        .extension()
        .and_then(|e| e.to_str())
        .unwrap_or_default();
    ["csv", "txt", "tsv", "xls"]
        .iter()
        .any(|known| ending.eq_ignore_ascii_case(known))
}

fn file_name(path: &Path) -> String {
    path.file_name()
        .unwrap_or(path.as_os_str())
        .to_string_lossy()
        .into_owned()
}

/// Every refusal of a file names the file.
fn named(stop: Stop, file: &str) -> Stop {
    match stop {
        Stop::Refused(refusal) => Stop::Refused(refusal.arg("file", file)),
        broken => broken,
    }
}
