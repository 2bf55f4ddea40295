use hub::Result;
use hub::base::files::{io_fault, write_whole};
use hub::procedures::papers::PaperLook;
use report::form_named;
use serde_json::json;

use crate::Outcome;
use crate::args::{Args, Issue};
use crate::output::Out;
use crate::session;

pub fn run(args: &Args, issue: &Issue, out: &Out) -> Result<Outcome> {
    let mut book = session::open(args, &issue.book)?;
    let (kind, paper) = (issue.document, &issue.paper);
    let named = paper.form.as_deref();
    let form = named
        .map(|name| form_named(&book.reader(), kind, name))
        .transpose()?;
    let look = PaperLook {
        style: paper.style.style(),
        language: out.lang,
    };
    std::fs::create_dir_all(&paper.out).map_err(io_fault)?;
    for no in &issue.no {
        let issued = report::issue(&mut book, kind, no, paper.as_of, look, form.clone())?;
        let path = paper.out.join(&issued.file_name);
        write_whole(&path, &issued.pdf)?;
        if out.json {
            out.json_line(&json!({ "number": issued.number, "file": path }))?;
        } else {
            out.line(&format!("{}  {}", issued.number, path.display()))?;
        }
    }
    Ok(Outcome::Done)
}
