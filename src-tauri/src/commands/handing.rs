//! What is handed to others: the money as a journal, the awards as open data, the auditor's folder.

use std::fs::{File, remove_file, rename};
use std::io::BufWriter;
use std::path::Path;
use std::sync::atomic::AtomicBool;

use audit::{AuditScope, Folder, Packed, Step, gather, pack};
use exchange::handing::{giving_json, journal_text};
use hub::Result;
use hub::base::files::{io_fault, write_whole};
use hub::base::words::say;
use hub::registry::pages::document_bytes;
use serde::{Deserialize, Serialize};
use tauri::{AppHandle, State};

use crate::commands::file_name;
use crate::commands::registers::Exported;
use crate::desk::{SharedDesk, aside};
use crate::dialogs;
use crate::progress::{Cancel, Progress};

#[derive(Clone, Copy, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum MoneyFormat {
    Hledger,
    #[serde(rename = "360giving")]
    Giving,
}

/// Reads first, so that what cannot be written out is said before a place is asked for.
#[tauri::command(rename = "exportMoney")]
pub async fn export_money(
    app: AppHandle,
    desk: State<'_, SharedDesk>,
    format: MoneyFormat,
) -> Result<Exported> {
    let lang = desk.language().await?;
    let text = desk
        .work(move |desk| {
            let reader = desk.book()?.reader();
            match format {
                MoneyFormat::Hledger => journal_text(&reader, lang),
                MoneyFormat::Giving => giving_json(&reader, lang),
            }
        })
        .await?;
    let (name, ending) = match format {
        MoneyFormat::Hledger => ("exchange-journal", "journal"),
        MoneyFormat::Giving => ("exchange-giving", "json"),
    };
    let name = say(lang, name);
    let place = dialogs::new_file(&app, lang, "window-save-list", &name, ending).await?;
    write_whole(&place, text.as_bytes())?;
    Ok(Exported {
        file_name: file_name(&place),
    })
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub struct AuditFolder {
    file_name: String,
    files: usize,
    left_out: usize,
    cancelled: bool,
}

/// All figures are read first; the pages are set with the desk free, which is asked again for each attachment alone.
#[tauri::command(rename = "auditFolder")]
pub async fn audit_folder(
    app: AppHandle,
    desk: State<'_, SharedDesk>,
    cancel: State<'_, Cancel>,
    scope: AuditScope,
) -> Result<AuditFolder> {
    let lang = desk.language().await?;
    let folder = desk
        .work(move |desk| gather(desk.book()?, scope, lang))
        .await?;
    let name = folder.file_name();
    let place = dialogs::new_file(&app, lang, "window-save-list", &name, "zip").await?;
    let (desk, cancel) = (desk.inner().clone(), cancel.anew());
    let file_name = file_name(&place);
    let packed = aside(move || {
        let tell = |step: Step<'_>| {
            Progress {
                id: "auditFolder",
                done: step.done,
                total: step.of,
                label: step.file_name.to_owned(),
            }
            .tell(&app);
        };
        written(&folder, &place, &desk, &cancel, tell)
    })
    .await?;
    Ok(AuditFolder {
        file_name,
        files: packed.as_ref().map_or(0, |packed| packed.files),
        left_out: packed.as_ref().map_or(0, |packed| packed.left_out.len()),
        cancelled: packed.is_none(),
    })
}

/// Whole or not at all.
fn written(
    folder: &Folder,
    place: &Path,
    desk: &SharedDesk,
    cancel: &AtomicBool,
    tell: impl FnMut(Step<'_>),
) -> Result<Option<Packed>> {
    let part = place.with_extension("zip.part");
    let file = BufWriter::new(File::create(&part).map_err(io_fault)?);
    let attachment =
        |digest: &str| desk.with(|desk| document_bytes(&desk.book()?.reader(), digest));
    let packed = pack(folder, file, attachment, cancel, tell);
    match packed {
        Ok(Some(_)) => rename(&part, place).map_err(io_fault)?,
        // Stopped or broken: what was begun is of no use.
        _ => remove_file(&part).map_err(io_fault)?,
    }
    packed
}
