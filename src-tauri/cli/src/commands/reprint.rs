use hub::Result;
use hub::base::files::{io_fault, write_whole};
use hub::summaries::issued::{PaperChange, issued_page};
use serde_json::json;

use crate::Outcome;
use crate::args::{Args, Reprint};
use crate::output::Out;
use crate::session;

pub fn run(args: &Args, reprint: &Reprint, out: &Out) -> Result<Outcome> {
    let book = session::open(args, &reprint.book)?;
    std::fs::create_dir_all(&reprint.out).map_err(io_fault)?;
    for no in &reprint.no {
        let id = report::issued_as(&book.reader(), no)?;
        let again = report::reprint(&book, id)?;
        let changes = issued_page(&book.reader(), id)?.changes;
        let path = reprint.out.join(&again.file_name);
        write_whole(&path, &again.pdf)?;
        if out.json {
            out.json_line(&json!({ "number": no, "file": path, "changes": changes }))?;
        } else {
            out.line(&format!("{no}  {}", path.display()))?;
        }
        say(&changes, out);
    }
    Ok(Outcome::Done)
}

/// What the book says otherwise by now, beside the paper that stays as it was.
fn say(changes: &[PaperChange], out: &Out) {
    for change in changes {
        eprintln!("{}", change.said(out.lang));
    }
}
