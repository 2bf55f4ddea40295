use hub::base::clock::SystemClock;
use hub::{NewHub, Result};
use serde_json::json;

use crate::Outcome;
use crate::args::{Args, New};
use crate::output::Out;
use crate::session;

pub fn run(args: &Args, new: &New, out: &Out) -> Result<Outcome> {
    let passphrase = session::passphrase(args, true)?;
    let unnamed = out.words("cli-first-person", &[]);
    let named = args.person.as_deref().or(new.person.as_deref());
    let hub = NewHub {
        hub: &new.hub,
        division: None,
        person: named.unwrap_or(&unnamed),
        passphrase: &passphrase,
    };
    let (_, code) = hub::new_book(&new.book, &hub, Box::new(SystemClock))?;
    out.tell("cli-new-book", &[("file", &new.book.display())]);
    out.tell("cli-recovery-code", &[]);
    if out.json {
        out.json_line(&json!({ "book": new.book, "recoveryCode": code }))?;
    } else {
        out.line(&code)?;
    }
    Ok(Outcome::Done)
}
