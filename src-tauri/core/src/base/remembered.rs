//! Answers that cost a pass over a whole table, held in memory until one of their tables changes.

use std::any::Any;
use std::collections::HashMap;
use std::sync::Arc;

use super::changed::Changed;
use super::journal;
use super::reader::Reader;
use super::refusal::Result;

#[derive(Default)]
pub struct Remembered {
    /// The journal entry they are true of.
    seq: i64,
    answers: HashMap<&'static str, Answer>,
}

struct Answer {
    tables: &'static [&'static str],
    value: Arc<dyn Any + Send + Sync>,
}

impl Remembered {
    fn keep_up(&mut self, reader: &Reader) -> Result<()> {
        let (seq, _) = journal::head(reader.conn())?;
        if seq != self.seq && !self.answers.is_empty() {
            let changed = Changed::since(reader, self.seq)?;
            self.answers
                .retain(|_, answer| !changed.touches(answer.tables));
        }
        self.seq = seq;
        Ok(())
    }
}

impl Reader<'_> {
    /// The answer of this name, made at the first ask and again after a change to one of `tables`, which are all
    /// that `make` may read. Inside a change nothing is remembered.
    pub fn remembered<T: Send + Sync + 'static>(
        &self,
        name: &'static str,
        tables: &'static [&'static str],
        make: impl FnOnce() -> Result<T>,
    ) -> Result<Arc<T>> {
        let Some(remembered) = self.remembered else {
            return make().map(Arc::new);
        };
        remembered.borrow_mut().keep_up(self)?;
        let known = remembered
            .borrow()
            .answers
            .get(name)
            .and_then(|answer| Arc::clone(&answer.value).downcast().ok());
        if let Some(known) = known {
            return Ok(known);
        }
        let value = Arc::new(make()?);
        let answer = Answer {
            tables,
            value: Arc::clone(&value) as Arc<dyn Any + Send + Sync>,
        };
        remembered.borrow_mut().answers.insert(name, answer);
        Ok(value)
    }
}
