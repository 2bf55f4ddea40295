use hub::Result;

use crate::Outcome;
use crate::args::{Args, Search};
use crate::output::Out;
use crate::session;

pub fn run(args: &Args, search: &Search, out: &Out) -> Result<Outcome> {
    let book = session::open(args, &search.book)?;
    let groups = hub::search(&book, &search.text, search.limit)?;
    if out.json {
        out.json_page(&groups)?;
        return Ok(Outcome::Done);
    }
    for group in groups {
        let kind = out.words(&format!("kind-{}", group.kind), &[]);
        out.line(&format!("{kind} ({})", group.total))?;
        for hit in group.hits {
            out.line(&format!("  {}  {}  {}", hit.name, hit.matched, hit.note))?;
        }
    }
    Ok(Outcome::Done)
}
