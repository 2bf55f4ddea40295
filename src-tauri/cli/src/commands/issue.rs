use hub::Result;
use hub::base::files::{io_fault, write_whole};
use serde_json::json;

use crate::Outcome;
use crate::args::{Args, Issue};
use crate::output::Out;
use crate::session;

pub fn run(args: &Args, issue: &Issue, out: &Out) -> Result<Outcome> {
    let mut book = session::open(args, &issue.book)?;
    std::fs::create_dir_all(&issue.paper.out).map_err(io_fault)?;
    for no in &issue.no {
        let kind = issue.document;
        let issued = report::issue(&mut book, kind, no, issue.paper.style.style(), out.lang)?;
        let path = issue.paper.out.join(&issued.file_name);
        write_whole(&path, &issued.pdf)?;
        if out.json {
            out.json_line(&json!({ "number": issued.number, "file": path }))?;
        } else {
            out.line(&format!("{}  {}", issued.number, path.display()))?;
        }
    }
    Ok(Outcome::Done)
}
