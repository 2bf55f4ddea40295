//! Long work at the press: how far it is, and that it can be called off at any moment.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{self, Receiver, RecvTimeoutError};
use std::thread;
use std::time::Duration;

use hub::base::refusal::{Result, fault, refuse};

type Told = Arc<dyn Fn(usize, usize) + Send + Sync>;

/// Goes with a document while it is set.
#[derive(Clone, Default)]
pub struct Watch {
    cancel: Arc<AtomicBool>,
    told: Option<Told>,
}

impl Watch {
    pub fn new(cancel: Arc<AtomicBool>) -> Self {
        Self { cancel, told: None }
    }

    /// Tells `done` of how many pieces.
    pub fn telling(self, told: impl Fn(usize, usize) + Send + Sync + 'static) -> Self {
        Self {
            told: Some(Arc::new(told)),
            ..self
        }
    }

    pub(crate) fn tell(&self, done: usize, of: usize) {
        if let Some(told) = &self.told {
            told(done, of);
        }
    }

    /// Refused once it was called off.
    pub(crate) fn go_on(&self) -> Result<()> {
        match self.cancel.load(Ordering::Relaxed) {
            true => Err(refuse("report-stopped").into()),
            false => Ok(()),
        }
    }
}

/// Works on a thread of its own and answers when it is done or called off, whichever comes first. What is in hand
/// then, at most a few pages, is finished unseen and thrown away.
pub fn unless_called_off<T: Send + 'static>(
    watch: Watch,
    work: impl FnOnce(&Watch) -> Result<T> + Send + 'static,
) -> Result<T> {
    let (done, answer) = mpsc::channel();
    let ours = watch.clone();
    thread::spawn(move || done.send(work(&ours)));
    next_of(&answer, &watch.cancel)?.unwrap_or_else(|| Err(refuse("report-stopped").into()))
}

/// So often one who waits looks whether the work was called off.
const OFTEN: Duration = Duration::from_millis(15);

/// The next result; `None` once the work is called off.
pub(crate) fn next_of<T>(results: &Receiver<T>, cancel: &AtomicBool) -> Result<Option<T>> {
    loop {
        if cancel.load(Ordering::Relaxed) {
            return Ok(None);
        }
        match results.recv_timeout(OFTEN) {
            Ok(result) => return Ok(Some(result)),
            Err(RecvTimeoutError::Timeout) => {}
            Err(RecvTimeoutError::Disconnected) => {
                return Err(fault("report-batch", "the press stopped"));
            }
        }
    }
}
