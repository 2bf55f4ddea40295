use std::sync::Arc;

use hub::Result;
use hub::base::files::write_whole;
use hub::procedures::papers::PaperForm;
use report::{BatchResult, Document, Style};
use serde_json::json;

use crate::Outcome;
use crate::args::{Args, Paper, Print, StyleArg};
use crate::output::Out;
use crate::session;

pub fn run(args: &Args, print: &Print, out: &Out) -> Result<Outcome> {
    let book = session::open(args, &print.book)?;
    let documents = report::gather(&book, print.document, &print.no, print.paper.as_of)?;
    let named = print.paper.form.as_deref();
    let form = named
        .map(|name| report::form_named(&book.reader(), print.document, name))
        .transpose()?;
    // The book is read by now; it is free while the pages are set.
    drop(book);
    let printed = batch(documents, &print.paper, form.as_ref(), out)?;
    say(&printed, &print.paper, out)
}

fn batch(
    documents: Vec<Document>,
    paper: &Paper,
    form: Option<&PaperForm>,
    out: &Out,
) -> Result<BatchResult> {
    std::fs::create_dir_all(&paper.out).map_err(hub::base::files::io_fault)?;
    let bar = indicatif::ProgressBar::new(documents.len() as u64);
    let result = report::batch(
        documents.into_iter().map(Ok),
        paper.style.style(),
        out.lang,
        form,
        &Arc::default(),
        |_| bar.inc(1),
        |name, pdf| write_whole(&paper.out.join(name), &pdf),
    );
    bar.finish_and_clear();
    result
}

fn say(result: &BatchResult, paper: &Paper, out: &Out) -> Result<Outcome> {
    if out.json {
        let failed: Vec<_> = result
            .not_printed
            .iter()
            .map(|failed| json!({ "file": failed.file_name, "why": out.stop_json(&failed.why) }))
            .collect();
        out.json_page(&json!({ "printed": result.printed, "notPrinted": failed }))?;
    }
    for name in result.printed.iter().filter(|_| !out.json) {
        out.line(&paper.out.join(name).display().to_string())?;
    }
    for failed in &result.not_printed {
        eprintln!("{}: {}", failed.file_name, failed.why.message(out.lang));
    }
    Ok(if result.not_printed.is_empty() {
        Outcome::Done
    } else {
        Outcome::Findings
    })
}

impl StyleArg {
    pub fn style(self) -> Style {
        match self {
            StyleArg::Plain => Style::Plain,
            StyleArg::Official => Style::Official,
        }
    }
}
