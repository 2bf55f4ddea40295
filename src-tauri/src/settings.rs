//! What the window remembers between starts: its language and its last book. Nothing of the book's content.

use std::fs;
use std::path::{Path, PathBuf};

use hub::Result;
use hub::base::refusal::fault;
use hub::base::words::Lang;
use serde::{Deserialize, Serialize};

#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct Settings {
    pub language: Lang,
    pub last_book: Option<PathBuf>,
}

impl Settings {
    /// Settings that are not there or cannot be read are the first start's: the books themselves are untouched.
    pub fn load(folder: &Path) -> Self {
        let text = fs::read_to_string(file(folder)).unwrap_or_default();
        serde_json::from_str(&text).unwrap_or_default()
    }

    /// Written whole beside the old file, then put in its place.
    pub fn save(&self, folder: &Path) -> Result<()> {
        let text = serde_json::to_string_pretty(self).map_err(|error| fault("io", error))?;
        let (fresh, place) = (folder.join("settings.json.new"), file(folder));
        fs::create_dir_all(folder)
            .and_then(|()| fs::write(&fresh, text))
            .and_then(|()| fs::rename(&fresh, place))
            .map_err(|error| fault("io", error))
    }
}

fn file(folder: &Path) -> PathBuf {
    folder.join("settings.json")
}
