//! What one person of the desk puts aside: no record, so no entry. The journal's triggers keep this
//! way closed to every table of record.

use super::book::{Book, Reader};
use super::refusal::Result;

impl Book {
    /// Writes to `aside_…` tables alone. Whoever may only read the book may put things aside too.
    pub fn put_aside(&mut self, work: impl FnOnce(&Reader) -> Result<()>) -> Result<()> {
        self.conn.execute_batch("BEGIN IMMEDIATE")?;
        let written = work(&self.reader()).and_then(|()| Ok(self.conn.execute_batch("COMMIT")?));
        if written.is_err() {
            self.give_up();
        }
        written
    }
}
