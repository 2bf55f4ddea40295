//! Files dropped on the window. The page hears that something is over it and what it is called; the
//! paths stay here until it asks for them to be read.

use std::path::PathBuf;
use std::sync::{Mutex, PoisonError};

use serde::Serialize;
use tauri::{DragDropEvent, Emitter, Manager, Window, WindowEvent};

use crate::commands::file_name;

/// The event the page listens to.
const EVENT: &str = "drop";

#[derive(Default)]
pub struct Dropped(Mutex<Vec<PathBuf>>);

impl Dropped {
    /// The files dropped last; they are given once.
    pub fn take(&self) -> Vec<PathBuf> {
        std::mem::take(&mut *self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }

    fn keep(&self, files: Vec<PathBuf>) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = files;
    }
}

#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
enum Step {
    Over,
    Left,
    Dropped,
}

#[derive(Clone, Serialize)]
struct Told {
    step: Step,
    names: Vec<String>,
}

pub fn heard(window: &Window, event: &WindowEvent) {
    let WindowEvent::DragDrop(event) = event else {
        return;
    };
    let (step, names) = match event {
        DragDropEvent::Enter { paths, .. } => (Step::Over, paths.as_slice()),
        DragDropEvent::Drop { paths, .. } => {
            window.state::<Dropped>().keep(paths.clone());
            (Step::Dropped, paths.as_slice())
        }
        DragDropEvent::Leave => (Step::Left, [].as_slice()),
        _ => return,
    };
    let names = names.iter().map(|path| file_name(path)).collect();
    // A page that has gone away no longer needs to know.
    let _ = window.emit(EVENT, Told { step, names });
}
