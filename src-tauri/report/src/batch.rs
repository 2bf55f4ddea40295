//! Many documents, each set by itself: memory stays flat, progress is counted, and it stops the moment it is asked
//! to: what a core has in hand then is finished unseen and thrown away.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{self, Receiver, Sender};
use std::sync::{Arc, Mutex};
use std::thread;

use hub::base::refusal::{Result, Stop, fault};
use hub::base::words::Lang;

use hub::procedures::papers::{PaperForm, PaperLook, PaperStyle as Style};
use hub::summaries::Document;

use crate::document::file_name;
use crate::rendered::render_watched;
use crate::watch::{Watch, next_of};

/// Told after each document.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Step<'a> {
    pub done: usize,
    pub of: usize,
    pub file_name: &'a str,
}

/// A document that could not be printed; the others were.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NotPrinted {
    pub file_name: String,
    pub why: Stop,
}

#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct BatchResult {
    pub printed: Vec<String>,
    pub not_printed: Vec<NotPrinted>,
    /// Stopped before the end; what was printed stays.
    pub cancelled: bool,
}

/// Prints each document, read when its turn comes, and hands its file name and PDF to `keep`, in order. They are set
/// on every core, a few ahead of the one that is kept next. A document that is refused does not stop the rest; a
/// failing `keep` does, since the disk would fail the next one too.
pub fn batch(
    documents: impl ExactSizeIterator<Item = Result<Document>>,
    style: Style,
    lang: Lang,
    form: Option<&PaperForm>,
    cancel: &Arc<AtomicBool>,
    progress: impl FnMut(Step<'_>),
    keep: impl FnMut(&str, Vec<u8>) -> Result<()>,
) -> Result<BatchResult> {
    let cores = thread::available_parallelism().map_or(1, usize::from);
    let look = PaperLook {
        style,
        language: lang,
    };
    let (tasks, waiting) = mpsc::channel::<(usize, Document)>();
    let waiting = Arc::new(Mutex::new(waiting));
    let (finished, results) = mpsc::channel();
    for _ in 0..cores.min(documents.len()) {
        let (waiting, finished) = (Arc::clone(&waiting), finished.clone());
        let (form, watch) = (form.cloned(), Watch::new(Arc::clone(cancel)));
        // Not waited for: without tasks, or once nobody asks for their results, they end.
        thread::spawn(move || {
            while let Some((at, document)) = next(&waiting) {
                let set = render_watched(&document, look, form.as_ref(), &watch);
                let pdf = set.and_then(|set| set.pdf_watched(&watch));
                if finished.send((at, pdf)).is_err() {
                    break;
                }
            }
        });
    }
    drop(finished);
    let mut run = Run {
        of: documents.len(),
        result: BatchResult::default(),
        progress,
        keep,
    };
    run.all(documents, lang, cancel, cores * AHEAD, tasks, &results)?;
    Ok(run.result)
}

/// Documents a core may be ahead of the one that is kept next: enough to keep it busy, few enough to stay flat.
const AHEAD: usize = 3;

fn next(waiting: &Mutex<Receiver<(usize, Document)>>) -> Option<(usize, Document)> {
    waiting.lock().ok()?.recv().ok()
}

type Pdf = Result<Vec<u8>>;

struct Run<Progress, Keep> {
    of: usize,
    result: BatchResult,
    progress: Progress,
    keep: Keep,
}

impl<Progress: FnMut(Step<'_>), Keep: FnMut(&str, Vec<u8>) -> Result<()>> Run<Progress, Keep> {
    fn all(
        &mut self,
        mut documents: impl Iterator<Item = Result<Document>>,
        lang: Lang,
        cancel: &AtomicBool,
        ahead: usize,
        tasks: Sender<(usize, Document)>,
        results: &Receiver<(usize, Pdf)>,
    ) -> Result<()> {
        let mut names: Vec<String> = Vec::with_capacity(self.of);
        let mut set: BTreeMap<usize, Pdf> = BTreeMap::new();
        for at in 0..self.of {
            while names.len() < self.of && names.len() < at + ahead {
                if cancel.load(Ordering::Relaxed) {
                    break;
                }
                let Some(document) = documents.next() else {
                    break;
                };
                let place = names.len();
                match document {
                    Ok(document) => {
                        names.push(unused(file_name(&document, lang), &names));
                        tasks
                            .send((place, document))
                            .map_err(|error| fault("report-batch", error))?;
                    }
                    // It was not read, so it has no name but its place in the row.
                    Err(why) => {
                        names.push(format!("{}/{}", place + 1, self.of));
                        set.insert(place, Err(why));
                    }
                }
            }
            if at >= names.len() && !cancel.load(Ordering::Relaxed) {
                break;
            }
            while !set.contains_key(&at) {
                let Some((place, pdf)) = next_of(results, cancel)? else {
                    break;
                };
                set.insert(place, pdf);
            }
            if cancel.load(Ordering::Relaxed) {
                self.result.cancelled = true;
                return Ok(());
            }
            if let (Some(name), Some(pdf)) = (names.get(at), set.remove(&at)) {
                self.keep_one(at, name, pdf)?;
            }
        }
        Ok(())
    }

    fn keep_one(&mut self, at: usize, file_name: &str, pdf: Pdf) -> Result<()> {
        let kept = match pdf {
            Ok(pdf) => {
                (self.keep)(file_name, pdf)?;
                None
            }
            Err(why) => Some(why),
        };
        (self.progress)(Step {
            done: at + 1,
            of: self.of,
            file_name,
        });
        let file_name = file_name.to_owned();
        match kept {
            None => self.result.printed.push(file_name),
            Some(why) => self.result.not_printed.push(NotPrinted { file_name, why }),
        }
        Ok(())
    }
}

/// Two documents of one name do not overwrite each other.
fn unused(file_name: String, taken: &[String]) -> String {
    if !taken.contains(&file_name) {
        return file_name;
    }
    let stem = file_name.strip_suffix(".pdf").unwrap_or(&file_name);
    (2..)
        .map(|n| format!("{stem} ({n}).pdf"))
        .find(|name| !taken.contains(name))
        .unwrap_or(file_name)
}
