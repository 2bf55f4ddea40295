//! The book opened for one command.

use std::io::IsTerminal;
use std::path::Path;

use hub::base::clock::SystemClock;
use hub::base::files::io_fault;
use hub::base::refusal::refuse;
use hub::{Book, Result, Unlock};

use crate::args::Args;

pub fn open(args: &Args, path: &Path) -> Result<Book> {
    // Says "no book" before anybody is asked for a passphrase.
    Book::people_beside(path)?;
    let passphrase = passphrase(args, false)?;
    let unlock = Unlock::Passphrase {
        name: args.person.as_deref(),
        passphrase: &passphrase,
    };
    Book::open(path, &unlock, Box::new(SystemClock))
}

/// From the environment, a file, or a prompt; never an argument, which others could see.
pub fn passphrase(args: &Args, new: bool) -> Result<String> {
    if let Some(given) = given(args)? {
        return Ok(given);
    }
    if !std::io::stdin().is_terminal() {
        return Err(refuse("cli-no-passphrase").into());
    }
    let ask = |id: &str| {
        let words = hub::base::words::say(args.lang(), id);
        rpassword::prompt_password(words).map_err(io_fault)
    };
    loop {
        let typed = ask("cli-passphrase")?;
        if !new || typed == ask("cli-passphrase-again")? {
            return Ok(typed);
        }
        eprintln!(
            "{}",
            hub::base::words::say(args.lang(), "cli-passphrases-differ")
        );
    }
}

/// The passphrase that was given without asking.
pub fn given(args: &Args) -> Result<Option<String>> {
    if let Some(file) = &args.passphrase_file {
        let text = std::fs::read_to_string(file).map_err(io_fault)?;
        return Ok(Some(text.lines().next().unwrap_or_default().to_owned()));
    }
    Ok(std::env::var("DESK_PASSPHRASE")
        .ok()
        .filter(|text| !text.is_empty()))
}
