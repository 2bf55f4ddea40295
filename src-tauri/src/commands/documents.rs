//! A file kept beside a record leaves the book: to where the operator says, and into the system's own viewer.

use hub::Result;
use hub::base::files::write_whole;
use hub::registry::model::documents::Media;
use hub::registry::{DocumentId, pages};
use tauri::{AppHandle, State};
use tauri_plugin_opener::OpenerExt;

use crate::commands::file_name;
use crate::commands::registers::Exported;
use crate::desk::SharedDesk;
use crate::dialogs;

#[tauri::command(rename = "saveDocument")]
pub async fn save_document(
    app: AppHandle,
    desk: State<'_, SharedDesk>,
    document: DocumentId,
) -> Result<Exported> {
    let lang = desk.language().await?;
    let (row, bytes) = desk
        .work(move |desk| {
            let reader = &desk.book()?.reader();
            let row = pages::document(reader, document)?.row;
            let bytes = pages::document_bytes(reader, &row.digest)?;
            Ok((row, bytes))
        })
        .await?;
    let ending = match row.media {
        Media::Pdf => "pdf",
        Media::Png => "png",
        Media::Jpeg => "jpg",
    };
    let place =
        dialogs::new_file(&app, lang, "window-save-document", &row.fields.name, ending).await?;
    write_whole(&place, &bytes)?;
    // A system without a viewer still has the file.
    let _ = app
        .opener()
        .open_path(place.to_string_lossy(), None::<&str>);
    Ok(Exported {
        file_name: file_name(&place),
    })
}
