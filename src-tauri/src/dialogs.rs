//! Paths come from the system's own dialogs, here: the page never names one.

use std::path::PathBuf;

use hub::base::refusal::{fault, refuse};
use hub::base::words::{Lang, say};
use hub::{Result, Stop};
use tauri::{AppHandle, Manager, Wry};
use tauri_plugin_dialog::{DialogExt, FileDialogBuilder, FilePath};

use crate::desk::aside;
use crate::window;

/// The ending of a book's file name.
pub const BOOK: &str = "desk";

/// Asks for an existing file of one of these endings.
pub async fn existing(
    app: &AppHandle,
    lang: Lang,
    title: &'static str,
    endings: &'static [&str],
) -> Result<PathBuf> {
    let dialog = dialog(app, lang, title).add_filter(say(lang, "window-files"), endings);
    aside(move || chosen(dialog.blocking_pick_file())).await
}

/// Asks for one or more existing files of these endings.
pub async fn several(
    app: &AppHandle,
    lang: Lang,
    title: &'static str,
    endings: &'static [&str],
) -> Result<Vec<PathBuf>> {
    let dialog = dialog(app, lang, title).add_filter(say(lang, "window-files"), endings);
    aside(move || {
        let files = dialog.blocking_pick_files().unwrap_or_default();
        if files.is_empty() {
            return Err(refuse("window-cancelled").into());
        }
        files.into_iter().map(|file| chosen(Some(file))).collect()
    })
    .await
}

/// Asks where a new file is to be kept.
pub async fn new_file(
    app: &AppHandle,
    lang: Lang,
    title: &'static str,
    name: &str,
    ending: &'static str,
) -> Result<PathBuf> {
    let dialog = dialog(app, lang, title)
        .set_file_name(name)
        .add_filter(say(lang, "window-files"), &[ending]);
    let place = aside(move || chosen(dialog.blocking_save_file())).await?;
    Ok(if place.extension().is_some() {
        place
    } else {
        place.with_extension(ending)
    })
}

pub async fn folder(app: &AppHandle, lang: Lang, title: &'static str) -> Result<PathBuf> {
    let dialog = dialog(app, lang, title);
    aside(move || chosen(dialog.blocking_pick_folder())).await
}

fn dialog(app: &AppHandle, lang: Lang, title: &str) -> FileDialogBuilder<Wry> {
    let dialog = app.dialog().file().set_title(say(lang, title));
    match app.get_webview_window(window::LABEL) {
        Some(window) => dialog.set_parent(&window),
        None => dialog,
    }
}

/// A dialog that was closed without a choice refuses quietly: nothing was wanted after all.
fn chosen(path: Option<FilePath>) -> Result<PathBuf> {
    let path = path.ok_or_else(|| Stop::from(refuse("window-cancelled")))?;
    path.into_path().map_err(|error| fault("io", error))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_dialog_closed_without_a_choice_wants_nothing() {
        match chosen(None) {
            Err(Stop::Refused(refusal)) => assert_eq!(refusal.code, "window-cancelled"),
            other => assert!(other.is_err(), "not refused: {other:?}"),
        }
        let chosen = chosen(Some(FilePath::Path("名册.xlsx".into())));
        assert_eq!(chosen.ok(), Some(PathBuf::from("名册.xlsx")));
    }
}
