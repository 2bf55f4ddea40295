//! `audit`: everything of an award, a fund or a year, in one zip.

use std::fs::File;
use std::io::BufWriter;
use std::sync::atomic::AtomicBool;

use audit::{AuditScope, gather, pack};
use hub::base::files::io_fault;
use hub::base::refusal::refuse;
use hub::channels::grants::pages::{AwardsAsk, FundsAsk, awards, funds};
use hub::registry::pages::document_bytes;
use hub::{Book, Result};
use serde_json::json;

use crate::Outcome;
use crate::args::{Args, Audit, AuditOf};
use crate::output::Out;
use crate::session;

pub fn run(args: &Args, asked: &Audit, out: &Out) -> Result<Outcome> {
    let book = session::open(args, &asked.book)?;
    let folder = gather(&book, scope(&book, &asked.of)?, out.lang)?;
    std::fs::create_dir_all(&asked.out).map_err(io_fault)?;
    let place = asked.out.join(folder.file_name());
    let part = place.with_extension("zip.part");
    let file = BufWriter::new(File::create(&part).map_err(io_fault)?);
    let bar = indicatif::ProgressBar::new(folder.files() as u64);
    let packed = pack(
        &folder,
        file,
        |digest| document_bytes(&book.reader(), digest),
        &AtomicBool::new(false),
        |_| bar.inc(1),
    );
    bar.finish_and_clear();
    // Whole or not at all.
    let Some(packed) = packed.inspect_err(|_| drop(std::fs::remove_file(&part)))? else {
        return Ok(Outcome::Refused);
    };
    std::fs::rename(&part, &place).map_err(io_fault)?;
    if out.json {
        let left_out: Vec<_> = packed
            .left_out
            .iter()
            .map(|(name, why)| json!({ "name": name, "why": why }))
            .collect();
        out.json_page(&json!({ "file": place, "files": packed.files, "pages": packed.pages, "leftOut": left_out }))?;
    } else {
        out.line(&place.display().to_string())?;
    }
    for (name, why) in &packed.left_out {
        eprintln!("{name}: {why}");
    }
    Ok(if packed.left_out.is_empty() {
        Outcome::Done
    } else {
        Outcome::Findings
    })
}

fn scope(book: &Book, asked: &AuditOf) -> Result<AuditScope> {
    let reader = &book.reader();
    let unknown = |no: &str| refuse("summaries-no-such-number").at("no").arg("no", no);
    if let Some(no) = &asked.award {
        let all = awards(reader, &AwardsAsk::default())?.rows;
        let found = all
            .into_iter()
            .find(|award| award.no == *no || award.agreement_no.as_ref() == Some(no));
        return Ok(AuditScope::Award(found.ok_or_else(|| unknown(no))?.id));
    }
    if let Some(name) = &asked.fund {
        let all = funds(reader, &FundsAsk::default())?.rows;
        let found = all.into_iter().find(|fund| fund.name == *name);
        return Ok(AuditScope::Fund(found.ok_or_else(|| unknown(name))?.id));
    }
    Ok(AuditScope::Year(asked.year.unwrap_or_default()))
}
