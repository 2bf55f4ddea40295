//! A home folder of its own for each start of the app: settings, books, caches.

use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::json;
use tempfile::TempDir;

use crate::command_line;

/// As in `tauri.conf.json`.
const IDENTIFIER: &str = "org.incubationdesk";

pub struct Home {
    folder: TempDir,
    size: (u32, u32),
    pinyin: bool,
    given: Option<PathBuf>,
}

impl Home {
    /// Nothing there yet: the app starts for the first time.
    pub fn fresh() -> Self {
        Self {
            folder: TempDir::new().expect("a temporary folder"),
            size: (1280, 800),
            pinyin: false,
            given: None,
        }
    }

    /// The window's size in pixels.
    pub fn sized(mut self, width: u32, height: u32) -> Self {
        self.size = (width, height);
        let state = json!({ "desk": {
            "width": width, "height": height, "x": 0, "y": 0, "prev_x": 0, "prev_y": 0,
            "maximized": false, "visible": true, "decorated": true, "fullscreen": false,
        }});
        self.put(
            &self.config().join(".window-state.json"),
            &state.to_string(),
        );
        self
    }

    /// The app is started by a double click on this book.
    pub fn double_clicked(mut self, book: &Path) -> Self {
        self.given = Some(book.to_path_buf());
        self
    }

    /// Keys that are struck go through the system's pinyin input method first.
    pub fn with_pinyin(mut self) -> Self {
        self.pinyin = true;
        self
    }

    /// The settings the app left at an earlier start: its language and its last book.
    pub fn settings(self, language: &str, last_book: Option<&Path>) -> Self {
        let settings = json!({ "language": language, "lastBook": last_book });
        self.put(&self.config().join("settings.json"), &settings.to_string());
        self
    }

    /// An empty book of a hub called `hub`, made by the command line with this passphrase.
    pub fn new_book(&self, hub: &str, passphrase: &str) -> PathBuf {
        let book = self.folder.path().join("book.desk");
        let made = Command::new(command_line())
            .arg("new")
            .arg(&book)
            .args(["--hub", hub])
            .env("DESK_PASSPHRASE", passphrase)
            .output()
            .expect("the command line runs");
        assert!(
            made.status.success(),
            "desk new: {}",
            String::from_utf8_lossy(&made.stderr)
        );
        book
    }

    /// Where a file of this name lies, or will lie.
    pub fn file(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    pub(crate) fn given(&self) -> Option<&Path> {
        self.given.as_deref()
    }

    pub(crate) fn has_pinyin(&self) -> bool {
        self.pinyin
    }

    pub(crate) fn screen(&self) -> (u32, u32) {
        self.size
    }

    /// The folders that the app's platform reads from the environment.
    pub(crate) fn environment(&self) -> Vec<(&'static str, PathBuf)> {
        let at = |name: &str| self.folder.path().join(name);
        vec![
            ("HOME", self.folder.path().to_path_buf()),
            ("XDG_CONFIG_HOME", at("config")),
            ("XDG_DATA_HOME", at("data")),
            ("XDG_CACHE_HOME", at("cache")),
            ("XDG_RUNTIME_DIR", self.folder.path().to_path_buf()),
        ]
    }

    fn config(&self) -> PathBuf {
        self.folder.path().join("config").join(IDENTIFIER)
    }

    fn put(&self, path: &Path, text: &str) {
        let folder = path.parent().expect("a file lies in a folder");
        std::fs::create_dir_all(folder).expect("a folder for settings");
        std::fs::write(path, text).expect("a settings file");
    }
}
