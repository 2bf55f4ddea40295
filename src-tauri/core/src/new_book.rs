//! A new, empty book: its one hub named, its six channels there.

use std::path::Path;

use serde_json::json;

use crate::base::book::{Book, Founder};
use crate::base::clock::Clock;
use crate::base::people::DeskRole;
use crate::base::refusal::{Result, fault, refuse};
use crate::op::perform;

/// What must be known to begin.
pub struct NewHub<'a> {
    pub hub: &'a str,
    /// GB/T 2260, six digits, where it is known already.
    pub division: Option<&'a str>,
    /// Who keeps the desk; she may approve, until others join her.
    pub person: &'a str,
    pub passphrase: &'a str,
}

/// Makes the book and names its hub; returns the recovery code, which is shown once.
pub fn new_book(path: &Path, new: &NewHub, clock: Box<dyn Clock>) -> Result<(Book, String)> {
    if new.hub.trim().is_empty() {
        return Err(refuse("book-hub-unnamed").at("hub").into());
    }
    let founder = Founder {
        name: new.person,
        role: DeskRole::Approver,
        passphrase: new.passphrase,
    };
    let (mut book, code) = Book::create(path, &founder, clock)?;
    let op = json!({ "hub": { "editHub": { "name": new.hub, "division": new.division } } });
    let op = serde_json::from_value(op).map_err(|error| fault("store", error))?;
    perform(&mut book, op)?;
    Ok((book, code))
}
