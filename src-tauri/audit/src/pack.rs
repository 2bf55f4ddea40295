//! The zip: every file with its place, its pages and its SHA-256; the index over them comes last.

use std::collections::BTreeSet;
use std::io::{Seek, Write};
use std::sync::atomic::{AtomicBool, Ordering};

use chrono::{Datelike, NaiveDate};
use data_encoding::HEXLOWER;
use hub::base::refusal::{Result, Stop, fault};
use hub::base::words::say;
use hub::procedures::papers::{PaperLook, PaperStyle};
use hub::registry::model::documents::{Consent, Media};
use hub::registry::pages::DocumentRow;
use hub::summaries::audit::{AuditPart, AuditScope};
use report::index::{FolderIndex, Inside, LeftOut};
use sha2::{Digest, Sha256};
use zip::write::SimpleFileOptions;
use zip::{DateTime, ZipWriter};

use crate::gather::Folder;
use crate::tables;

/// Told after each file.
#[derive(Debug, Clone, Copy)]
pub struct Step<'a> {
    pub done: usize,
    pub of: usize,
    pub file_name: &'a str,
}

/// What was written.
#[derive(Debug)]
pub struct Packed {
    pub files: usize,
    pub pages: usize,
    /// Not in the folder, each with the reason; the index says the same.
    pub left_out: Vec<(String, String)>,
}

/// Sets every paper and packs it into `out`; `attachment` hands the bytes of a SHA-256. `None`: stopped on the way, and
/// what was written so far is no zip.
pub fn pack(
    folder: &Folder,
    out: impl Write + Seek,
    mut attachment: impl FnMut(&str) -> Result<Vec<u8>>,
    cancel: &AtomicBool,
    progress: impl FnMut(Step<'_>),
) -> Result<Option<Packed>> {
    let records = &folder.records;
    let mut zip = Zip::new(folder, out, progress);
    let day = Some(records.as_of);
    let lang = folder.lang;
    let registers = exchange::xlsx_bytes(&folder.registers, lang, day)?;
    zip.add(
        AuditPart::Register,
        &say(lang, "audit-register"),
        "xlsx",
        None,
        &registers,
    )?;
    if let Some(journal) = &folder.journal {
        zip.add(
            AuditPart::Register,
            &say(lang, "exchange-journal"),
            "journal",
            None,
            journal.as_bytes(),
        )?;
    }
    let own = [
        (AuditPart::Reports, "kind-expense-report", &folder.spent),
        (AuditPart::Decisions, "audit-applications", &folder.decided),
    ];
    for (part, name, tables) in own {
        if !tables.is_empty() {
            let bytes = exchange::sheets_bytes(tables, day)?;
            zip.add(part, &say(lang, name), "xlsx", None, &bytes)?;
        }
    }
    for paper in &records.papers {
        if cancel.load(Ordering::Relaxed) {
            return Ok(None);
        }
        let look = paper.look.unwrap_or(PaperLook {
            style: PaperStyle::Plain,
            language: lang,
        });
        let name = report::file_name(&paper.document, look.language);
        let name = name.trim_end_matches(".pdf");
        match report::render_in(&paper.document, look, paper.form.as_ref())
            .and_then(|set| Ok((set.page_count(), set.pdf()?)))
        {
            Ok((pages, pdf)) => zip.add(paper.part, name, "pdf", Some(pages), &pdf)?,
            Err(why) => zip.leaves_out(name, why.message(folder.lang)),
        }
    }
    for (part, row) in &records.attachments {
        if cancel.load(Ordering::Relaxed) {
            return Ok(None);
        }
        if !may_leave(row) {
            zip.leaves_out(&row.fields.name, say(lang, "audit-consent-open"));
            continue;
        }
        let (ending, pages) = match row.media {
            Media::Jpeg => ("jpg", Some(1)),
            Media::Png => ("png", Some(1)),
            Media::Pdf => ("pdf", None),
        };
        let of = row.of_name.as_deref().unwrap_or_default();
        zip.add(
            *part,
            &format!("{of} {}", stem(&row.fields.name)),
            ending,
            pages,
            &attachment(&row.digest)?,
        )?;
    }
    for (kind, name, why) in &records.not_drawn {
        zip.leaves_out(
            &format!("{} {name}", report::label(*kind, lang)),
            why.message(lang),
        );
    }
    let history = exchange::sheets_bytes(&[tables::history(&folder.history, lang)], day)?;
    zip.add(
        AuditPart::History,
        &say(lang, "audit-part-history"),
        "xlsx",
        None,
        &history,
    )?;
    zip.end().map(Some)
}

/// A photo of people whose consent nobody asked for stays in the book.
pub(crate) fn may_leave(row: &DocumentRow) -> bool {
    row.fields.consent != Some(Consent::Open)
}

fn stem(name: &str) -> &str {
    name.rsplit_once('.').map_or(name, |(stem, _)| stem)
}

struct Zip<'a, Out: Write + Seek, Progress> {
    folder: &'a Folder,
    writer: ZipWriter<Out>,
    options: SimpleFileOptions,
    progress: Progress,
    taken: BTreeSet<String>,
    inside: Vec<Inside>,
    left_out: Vec<LeftOut>,
}

impl<'a, Out: Write + Seek, Progress: FnMut(Step<'_>)> Zip<'a, Out, Progress> {
    fn new(folder: &'a Folder, out: Out, progress: Progress) -> Self {
        let options = SimpleFileOptions::default()
            .last_modified_time(midnight(folder.records.as_of))
            .unix_permissions(0o644);
        Self {
            folder,
            writer: ZipWriter::new(out),
            options,
            progress,
            taken: BTreeSet::new(),
            inside: Vec::new(),
            left_out: Vec::new(),
        }
    }

    fn add(
        &mut self,
        part: AuditPart,
        name: &str,
        ending: &str,
        pages: Option<usize>,
        bytes: &[u8],
    ) -> Result<()> {
        let part_name = say(self.folder.lang, &format!("audit-part-{}", part.word()));
        let folder = format!("{} {part_name}", part as u8 + 1);
        let path = (1..)
            .map(|n| match n {
                1 => name.to_owned(),
                n => format!("{name} ({n})"),
            })
            .map(|name| format!("{folder}/{}", report::file_name_of(&name, "", ending)))
            .find(|path| !self.taken.contains(path))
            .unwrap_or_default();
        self.write(&path, bytes)?;
        self.inside.push(Inside {
            path: path.clone(),
            pages,
            size: bytes.len(),
            sha256: sha256(bytes),
        });
        self.taken.insert(path.clone());
        (self.progress)(Step {
            done: self.inside.len(),
            of: self.folder.files(),
            file_name: &path,
        });
        Ok(())
    }

    fn leaves_out(&mut self, name: &str, why: String) {
        self.left_out.push(LeftOut {
            name: name.to_owned(),
            why,
        });
    }

    fn write(&mut self, path: &str, bytes: &[u8]) -> Result<()> {
        self.writer
            .start_file(path, self.options)
            .map_err(unwritable)?;
        self.writer.write_all(bytes).map_err(unwritable)
    }

    fn end(mut self) -> Result<Packed> {
        let folder = self.folder;
        let records = &folder.records;
        let sums = records.sums();
        let (inside, left_out) = (
            std::mem::take(&mut self.inside),
            std::mem::take(&mut self.left_out),
        );
        let index = FolderIndex {
            letterhead: &records.letterhead,
            as_of: records.as_of,
            scope: scope_word(folder.scope),
            name: &records.name,
            awards: records.awards.len(),
            payments: records.payments.len(),
            awarded: sums.awarded,
            paid: sums.paid,
            came_back: sums.came_back,
            accepted: sums.accepted,
            book: folder.seal.book.to_string(),
            seq: folder.seal.seq,
            head: &folder.seal.head,
            findings: folder.findings,
            inside: &inside,
            left_out: &left_out,
        };
        let pdf = report::index::index_pdf(&index, folder.lang)?;
        let name = say(folder.lang, "audit-index");
        self.write(&format!("0 {name}.pdf"), &pdf)?;
        self.write("SHA256SUMS", sums_file(&inside).as_bytes())?;
        self.writer
            .finish()
            .map_err(unwritable)?
            .flush()
            .map_err(unwritable)?;
        Ok(Packed {
            files: inside.len() + 2,
            pages: inside.iter().filter_map(|file| file.pages).sum(),
            left_out: left_out
                .into_iter()
                .map(|one| (one.name, one.why))
                .collect(),
        })
    }
}

/// As `sha256sum --check` reads it.
fn sums_file(inside: &[Inside]) -> String {
    inside
        .iter()
        .map(|file| format!("{}  {}\n", file.sha256, file.path))
        .collect()
}

fn scope_word(scope: AuditScope) -> &'static str {
    match scope {
        AuditScope::Award(_) => "award",
        AuditScope::Fund(_) => "fund",
        AuditScope::Year(_) => "year",
    }
}

fn sha256(bytes: &[u8]) -> String {
    HEXLOWER.encode(&Sha256::digest(bytes))
}

/// The day the figures stand for, not the moment of the making; before 1980 a zip knows no day.
fn midnight(day: NaiveDate) -> DateTime {
    let parts = (
        u16::try_from(day.year()),
        u8::try_from(day.month()),
        u8::try_from(day.day()),
    );
    let time = match parts {
        (Ok(year), Ok(month), Ok(day)) => {
            DateTime::from_date_and_time(year, month, day, 0, 0, 0).ok()
        }
        _ => None,
    };
    time.unwrap_or_default()
}

fn unwritable(cause: impl std::fmt::Display) -> Stop {
    fault("exchange-unwritable", cause)
}
