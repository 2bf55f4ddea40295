use hub::base::files::{io_fault, write_whole};
use hub::lists::{self, LISTS, Table};
use hub::{Book, Result};
use serde_json::json;

use crate::Outcome;
use crate::args::{Args, Export, FormatArg};
use crate::output::Out;
use crate::session;

pub fn run(args: &Args, export: &Export, out: &Out) -> Result<Outcome> {
    let book = session::open(args, &export.book)?;
    match export.format {
        FormatArg::Hledger => {
            exchange::handing::write_journal(&export.out, &book.reader(), out.lang)?
        }
        FormatArg::Giving => {
            exchange::handing::write_giving(&export.out, &book.reader(), out.lang)?
        }
        FormatArg::IntakeSheet => {
            let reader = book.reader();
            let call = exchange::call_named(&reader, export.call.as_deref().unwrap_or_default())?;
            write_whole(
                &export.out,
                &exchange::intake_sheet(&reader, call, out.lang)?,
            )?
        }
        FormatArg::Xlsx | FormatArg::Csv => return lists_out(&book, export, out),
    }
    out.line(&export.out.display().to_string())?;
    Ok(Outcome::Done)
}

fn lists_out(book: &Book, export: &Export, out: &Out) -> Result<Outcome> {
    let all = LISTS.iter().map(|(kind, _)| (*kind).to_owned());
    let kinds: Vec<String> = if export.list.is_empty() {
        all.collect()
    } else {
        export.list.clone()
    };
    let tables: Vec<Table> = kinds
        .iter()
        .map(|kind| match &export.view {
            Some(view) => lists::viewed_as(book, kind, view),
            None => lists::table(book, kind, &json!({})),
        })
        .collect::<Result<_>>()?;
    match (export.format, tables.as_slice()) {
        (FormatArg::Xlsx, tables) => {
            exchange::write_xlsx(&export.out, tables, out.lang)?;
            out.line(&export.out.display().to_string())?;
        }
        (FormatArg::Csv, [one]) if !export.list.is_empty() => {
            exchange::write_csv(&export.out, one, out.lang)?;
            out.line(&export.out.display().to_string())?;
        }
        (_, many) => {
            std::fs::create_dir_all(&export.out).map_err(io_fault)?;
            for table in many {
                let path = export.out.join(format!("{}.csv", table.kind));
                exchange::write_csv(&path, table, out.lang)?;
                out.line(&path.display().to_string())?;
            }
        }
    }
    Ok(Outcome::Done)
}
