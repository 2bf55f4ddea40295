//! The import of this window between its steps: what was read, mapped, tried and put right.

use std::sync::{Arc, Mutex, PoisonError};

use exchange::Assistant;
use exchange::assistant::Trial;
use hub::Result;
use hub::base::refusal::refuse;

#[derive(Clone)]
pub struct Importing {
    pub assistant: Assistant,
    /// None until it was tried, and again once something else is said.
    pub trial: Option<Trial>,
}

/// Shared apart from the desk, so that a page of rows can be read while the book is at work. Closing
/// the book empties it.
#[derive(Clone, Default)]
pub struct SharedImport(Arc<Mutex<Option<Importing>>>);

impl SharedImport {
    pub fn begin(&self, assistant: Assistant) {
        self.put(Some(Importing {
            assistant,
            trial: None,
        }));
    }

    pub fn end(&self) {
        self.put(None);
    }

    /// Works on the import; refused where none was begun.
    pub fn with<T>(&self, work: impl FnOnce(&mut Importing) -> Result<T>) -> Result<T> {
        let mut held = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let importing = held.as_mut().ok_or_else(|| refuse("window-no-register"))?;
        work(importing)
    }

    /// As it stands now, for work that takes long.
    pub fn copy(&self) -> Result<Assistant> {
        self.with(|importing| Ok(importing.assistant.clone()))
    }

    fn put(&self, importing: Option<Importing>) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = importing;
    }
}
