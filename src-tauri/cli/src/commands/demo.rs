use hub::Result;
use serde_json::json;

use crate::Outcome;
use crate::args::{Args, Demo};
use crate::output::Out;
use crate::session;

pub fn run(args: &Args, demo: &Demo, out: &Out) -> Result<Outcome> {
    let passphrase = session::given(args)?.unwrap_or_else(|| hub::demo::PASSPHRASE.to_owned());
    let (_, code) = hub::demo::make(&demo.book, &passphrase)?;
    out.tell(
        "cli-demo-made",
        &[("file", &demo.book.display()), ("passphrase", &passphrase)],
    );
    out.tell("cli-recovery-code", &[]);
    if out.json {
        out.json_line(&json!({ "book": demo.book, "recoveryCode": code }))?;
    } else {
        out.line(&code)?;
    }
    Ok(Outcome::Done)
}
