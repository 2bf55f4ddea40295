//! The demo county 青溪县: a book with the shape of a real hub's year and nothing real in it.

mod bank;
mod calls;
mod channels;
mod county;
mod names;
mod nine;
mod outcomes;
mod pictures;
mod projects;
mod spending;
mod teller;

use std::path::Path;

use chrono::NaiveDate;

use crate::base::book::{Book, Founder, Unlock};
use crate::base::clock::{Clock, FixedClock, SystemClock};
use crate::base::people::DeskRole;
use crate::base::refusal::Result;

use teller::{Script, Teller, ago};

/// Published, like everything in this book.
pub const PASSPHRASE: &str = "demo";
const SECOND_PASSPHRASE: &str = "demo-2";

/// Makes the demo book as it would stand today; returns its recovery code.
pub fn make(path: &Path, passphrase: &str) -> Result<(Book, String)> {
    let today = SystemClock.today();
    let (mut book, code) = make_on(path, passphrase, today)?;
    book.set_clock(Box::new(SystemClock));
    Ok((book, code))
}

/// The demo as it would stand on the day `today`.
pub fn make_on(path: &Path, passphrase: &str, today: NaiveDate) -> Result<(Book, String)> {
    let began = ago(today, 460);
    let clock = FixedClock(began.and_hms_opt(9, 0, 0).unwrap_or_default());
    let founder = Founder {
        name: "林晓",
        role: DeskRole::Approver,
        passphrase,
    };
    let (mut book, code) = Book::begin(path, &founder, Box::new(clock))?;
    book.add_desk_person("郑秀心", DeskRole::Handler, SECOND_PASSPHRASE)?;
    tell(&mut book, began, today)?;
    let nine = today.and_hms_opt(9, 0, 0).unwrap_or_default();
    let unlock = Unlock::Passphrase {
        name: Some(founder.name),
        passphrase,
    };
    let book = book.placed(path, &unlock, Box::new(FixedClock(nine)))?;
    Ok((book, code))
}

fn tell(book: &mut Book, began: NaiveDate, today: NaiveDate) -> Result<()> {
    let mut teller = Teller::new(book);
    let mut script = Script::default();
    county::found(&mut script, began, today);
    teller.tell(script)?;
    teller.register(began, county::register(today))?;
    let mut script = Script::default();
    county::people(&mut script, began);
    projects::write(&mut script, today);
    outcomes::write(&mut script, today);
    channels::write(&mut script, today);
    calls::write(&mut script, today);
    bank::write(&mut script, today);
    teller.tell(script)
}
