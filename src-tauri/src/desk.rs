//! The desk of this window: which book it has, open or closed, and what it remembers.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Sender, channel};
use std::sync::{Arc, Mutex, PoisonError};

use exchange::bank::Reading;
use hub::base::clock::SystemClock;
use hub::base::refusal::{fault, refuse};
use hub::base::words::Lang;
use hub::{Book, NewHub, Result, Stop, Unlock};

use crate::import::SharedImport;
use crate::settings::Settings;

pub struct Desk {
    settings_folder: PathBuf,
    demo: PathBuf,
    pub settings: Settings,
    /// The book this desk has chosen, open or not.
    place: Option<PathBuf>,
    book: Option<Book>,
    /// Why the last book did not open at the start.
    pub stop: Option<Stop>,
    /// What is being imported; it goes when the book closes.
    import: SharedImport,
    /// A bank statement that was read and not kept yet; it goes when the book closes.
    pub statement: Option<Reading>,
    /// A book given from outside that is not opened yet: a double click on its file.
    pub given: Option<PathBuf>,
    started: bool,
}

impl Desk {
    fn new(settings_folder: PathBuf, data_folder: &Path, import: SharedImport) -> Self {
        Self {
            settings: Settings::load(&settings_folder),
            settings_folder,
            demo: data_folder.join("demo.desk"),
            place: None,
            book: None,
            stop: None,
            import,
            statement: None,
            given: None,
            started: false,
        }
    }

    /// Stands before the book it was started with, or else before the last one; the first start opens the demo county.
    pub fn start(&mut self) {
        if std::mem::replace(&mut self.started, true) {
            return;
        }
        let refused = match self.take_given() {
            Ok(true) => return,
            Ok(false) => None,
            Err(stop) => Some(stop),
        };
        let last = self.settings.last_book.clone();
        self.place = last.filter(|place| *place != self.demo);
        self.stop = match self.place {
            Some(_) => refused,
            None => self.open_demo().err().or(refused),
        };
    }

    /// Stands before the book that was given from outside; false where there is none.
    pub fn take_given(&mut self) -> Result<bool> {
        let Some(place) = self.given.take() else {
            return Ok(false);
        };
        self.choose(place)?;
        Ok(true)
    }

    /// The open book, or the refusal that says there is none.
    pub fn book(&mut self) -> Result<&mut Book> {
        self.book
            .as_mut()
            .ok_or_else(|| refuse("window-no-book").into())
    }

    pub fn open_book(&self) -> Option<&Book> {
        self.book.as_ref()
    }

    pub fn place(&self) -> Option<&Path> {
        self.place.as_deref()
    }

    pub fn is_demo(&self) -> bool {
        self.place.as_deref() == Some(&self.demo)
    }

    /// Puts the open book away and stands before another one.
    pub fn choose(&mut self, place: PathBuf) -> Result<()> {
        Book::people_beside(&place)?;
        self.close();
        self.place = Some(place);
        self.stop = None;
        Ok(())
    }

    pub fn open_with_passphrase(&mut self, person: Option<&str>, passphrase: &str) -> Result<()> {
        self.open(&Unlock::Passphrase {
            name: person,
            passphrase,
        })
    }

    /// The code opens the book; then the person whose passphrase was lost gets a new one.
    pub fn open_with_code(&mut self, code: &str, person: &str, passphrase: &str) -> Result<()> {
        self.open(&Unlock::Code(code))?;
        let renewed = self.book()?.set_passphrase(person, passphrase);
        self.close();
        renewed?;
        self.open_with_passphrase(Some(person), passphrase)
    }

    pub fn open_demo(&mut self) -> Result<()> {
        self.close();
        self.place = Some(self.demo.clone());
        if self.demo.exists() {
            return self.open_with_passphrase(None, hub::demo::PASSPHRASE);
        }
        make_folder_of(&self.demo)?;
        let (book, _) = hub::demo::make(&self.demo, hub::demo::PASSPHRASE)?;
        self.keep(book)
    }

    /// Makes a new book at `place`; answers its recovery code, which is shown this once.
    pub fn found(&mut self, place: PathBuf, new: &NewHub) -> Result<String> {
        let (book, code) = hub::new_book(&place, new, Box::new(SystemClock))?;
        self.place = Some(place);
        self.keep(book)?;
        Ok(code)
    }

    pub fn close(&mut self) {
        self.import.end();
        self.statement = None;
        self.book = None;
    }

    pub fn speak(&mut self, language: Lang) -> Result<()> {
        self.settings.language = language;
        self.settings.save(&self.settings_folder)
    }

    fn open(&mut self, unlock: &Unlock) -> Result<()> {
        let place = self
            .place
            .clone()
            .ok_or_else(|| Stop::from(refuse("window-no-book")))?;
        // The lock of an open book shuts out a second connection, our own too.
        self.close();
        let book = Book::open(&place, unlock, Box::new(SystemClock))?;
        self.keep(book)
    }

    fn keep(&mut self, book: Book) -> Result<()> {
        self.book = Some(book);
        self.stop = None;
        self.settings.last_book.clone_from(&self.place);
        self.settings.save(&self.settings_folder)
    }
}

/// The desk, shared by all commands; one works on it at a time.
#[derive(Clone)]
pub struct SharedDesk {
    desk: Arc<Mutex<Desk>>,
    import: SharedImport,
    worker: Worker,
}

impl SharedDesk {
    pub fn new(settings_folder: PathBuf, data_folder: PathBuf) -> Self {
        let import = SharedImport::default();
        let desk = Desk::new(settings_folder, &data_folder, import.clone());
        Self {
            desk: Arc::new(Mutex::new(desk)),
            import,
            worker: Worker::start(),
        }
    }

    /// What is being imported: to be looked at without waiting for the book.
    pub fn import(&self) -> &SharedImport {
        &self.import
    }

    /// Works on the desk on this thread, which may be blocked by the disk.
    pub fn with<T>(&self, work: impl FnOnce(&mut Desk) -> T) -> T {
        let mut desk = self.desk.lock().unwrap_or_else(|poisoned| {
            // Something broke in the middle of a call: the open transaction ends with the connection.
            self.desk.clear_poison();
            let mut desk = PoisonError::into_inner(poisoned);
            desk.close();
            desk
        });
        work(&mut desk)
    }

    /// The language the window speaks.
    pub async fn language(&self) -> Result<Lang> {
        self.work(|desk| Ok(desk.settings.language)).await
    }

    /// Works on the desk away from the window's thread.
    pub async fn work<T: Send + 'static>(
        &self,
        work: impl FnOnce(&mut Desk) -> Result<T> + Send + 'static,
    ) -> Result<T> {
        let desk = self.clone();
        self.worker.run(move || desk.with(work)).await
    }
}

/// The thread that works on the desk, one piece of work after another. One thread and no pool: what a large answer
/// freed on one thread is not given to the next, so that each would hold on to as much.
#[derive(Clone)]
struct Worker(Sender<Box<dyn FnOnce() + Send>>);

impl Worker {
    fn start() -> Self {
        let (give, take) = channel::<Box<dyn FnOnce() + Send>>();
        std::thread::spawn(move || {
            for work in take {
                // What broke in one piece of work is said to whoever asked for it; the next goes on.
                let _ = catch_unwind(AssertUnwindSafe(work));
            }
        });
        Self(give)
    }

    async fn run<T: Send + 'static>(
        &self,
        work: impl FnOnce() -> Result<T> + Send + 'static,
    ) -> Result<T> {
        let unexpected = |error: &str| fault("window-unexpected", error);
        let (done, mut answer) = tauri::async_runtime::channel(1);
        let work = Box::new(move || {
            let _ = done.blocking_send(work());
        });
        let given = self.0.send(work);
        given.map_err(|_| unexpected("the desk's thread ended"))?;
        let answered = answer.recv().await;
        answered.ok_or_else(|| unexpected("the work broke off"))?
    }
}

/// Runs what takes time away from the window's thread.
pub async fn aside<T: Send + 'static>(
    work: impl FnOnce() -> Result<T> + Send + 'static,
) -> Result<T> {
    tauri::async_runtime::spawn_blocking(work)
        .await
        .map_err(|error| fault("window-unexpected", error))?
}

fn make_folder_of(file: &Path) -> Result<()> {
    let folder = file.parent().unwrap_or(file);
    std::fs::create_dir_all(folder).map_err(|error| fault("io", error))
}
