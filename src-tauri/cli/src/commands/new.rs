use hub::base::clock::SystemClock;
use hub::{NewHub, Result};
use serde_json::json;

use crate::Outcome;
use crate::args::{Args, New};
use crate::output::Out;
use crate::session;

pub fn run(args: &Args, new: &New, out: &Out) -> Result<Outcome> {
    let passphrase = session::passphrase(args, true)?;
    let person = args.person.as_deref().unwrap_or(&new.person);
    let hub = NewHub {
        hub: &new.hub,
        division: None,
        person,
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
