//! A book given from outside: by a double click on its file, at the start or while the desk is open.

use std::path::{Path, PathBuf};

use tauri::{AppHandle, Emitter, Manager, Runtime};

use crate::desk::SharedDesk;

/// The event the page listens to; it carries the name of the file.
const EVENT: &str = "given";

/// The file among the words of a command line, of which the first is the program.
pub fn file_among<W: Into<PathBuf>>(
    words: impl IntoIterator<Item = W>,
    folder: &Path,
) -> Option<PathBuf> {
    let mut words = words.into_iter().skip(1).map(Into::into);
    let file = words.find(|word| !word.to_string_lossy().starts_with('-'))?;
    Some(folder.join(file))
}

/// Holds a book for the page to open. The page decides: what is being typed into another book must not be lost.
pub fn hold<R: Runtime>(app: &AppHandle<R>, place: PathBuf) {
    let (app, desk) = (app.clone(), app.state::<SharedDesk>().inner().clone());
    tauri::async_runtime::spawn_blocking(move || {
        let open = desk.with(|desk| {
            let open = desk.open_book().is_some() && desk.place() == Some(place.as_path());
            desk.given = (!open).then(|| place.clone());
            open
        });
        if !open {
            // A page that has gone away no longer needs to know.
            let _ = app.emit(EVENT, name(&place));
        }
    });
}

/// The file by name only: the page has no use for its folder.
pub fn name(place: &Path) -> String {
    place
        .file_stem()
        .unwrap_or_default()
        .to_string_lossy()
        .into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_found_where_the_desk_was_started() {
        let folder = Path::new("账簿");
        let among = |words: &[&str]| file_among(words.iter().copied(), folder);
        assert_eq!(
            among(&["incubation-desk", "青溪.desk"]),
            Some(folder.join("青溪.desk"))
        );
        assert_eq!(
            among(&["incubation-desk", "--quiet", "a.desk"]),
            Some(folder.join("a.desk"))
        );
        assert_eq!(among(&["incubation-desk"]), None);
    }
}
