//! Long work says how far it is and can be stopped between two items.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use serde::Serialize;
use tauri::{AppHandle, Emitter, Runtime};

/// The event the page listens to.
const EVENT: &str = "progress";

#[derive(Debug, Clone, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Progress {
    /// The command at work.
    pub id: &'static str,
    pub done: usize,
    pub total: usize,
    /// What was just finished.
    pub label: String,
}

impl Progress {
    pub fn tell<R: Runtime>(self, app: &AppHandle<R>) {
        // A page that has gone away no longer needs to know.
        let _ = app.emit(EVENT, self);
    }
}

/// The wish to stop the long work that is running.
#[derive(Clone, Default)]
pub struct Cancel(Arc<AtomicBool>);

impl Cancel {
    /// For the start of a piece of work: earlier wishes do not count.
    pub fn anew(&self) -> Arc<AtomicBool> {
        self.0.store(false, Ordering::Relaxed);
        Arc::clone(&self.0)
    }

    pub fn ask(&self) {
        self.0.store(true, Ordering::Relaxed);
    }
}
