use std::io::{self, Write};

use hub::Result;
use hub::base::files::io_fault;
use hub::lists;
use serde_json::json;

use crate::Outcome;
use crate::args::{Args, List};
use crate::output::Out;
use crate::session;

pub fn run(args: &Args, list: &List, out: &Out) -> Result<Outcome> {
    let book = session::open(args, &list.book)?;
    if out.json && list.view.is_none() {
        out.json_page(&lists::list(&book, &list.kind, &json!({}))?)?;
        return Ok(Outcome::Done);
    }
    let table = match &list.view {
        Some(view) => lists::viewed_as(&book, &list.kind, view)?,
        None => lists::table(&book, &list.kind, &json!({}))?,
    };
    if out.json {
        out.json_page(&table)?;
        return Ok(Outcome::Done);
    }
    if list.csv {
        let bytes = exchange::csv_bytes(&table, out.lang)?;
        io::stdout().lock().write_all(&bytes).map_err(io_fault)?;
        return Ok(Outcome::Done);
    }
    let table = table.in_words(out.lang);
    out.line(&table.columns.join("\t"))?;
    for row in &table.rows {
        out.line(&row.join("\t").replace('\n', " "))?;
    }
    Ok(Outcome::Done)
}
