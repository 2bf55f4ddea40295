//! Registers taken in, step by step: chosen, mapped, tried, put right, taken in as one change.

use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use exchange::assistant::{Fix, RowsAsk, RowsPage, SheetTrial, SheetView};
use exchange::grid::Workbook;
use exchange::read::{Opener, pasted};
use exchange::recognise::Register;
use exchange::{Assistant, SheetReport, write_sheets};
use hub::base::refusal::refuse;
use hub::base::words::{Lang, say};
use hub::{Op, Result, intake};
use serde::Serialize;
use tauri::{AppHandle, State};

use crate::commands::file_name;
use crate::commands::registers::Exported;
use crate::desk::{SharedDesk, aside};
use crate::dialogs;
use crate::drop::Dropped;
use crate::import::{Importing, SharedImport};
use crate::progress::{Cancel, Progress};

const REGISTERS: &[&str] = &["xlsx", "xls", "ods", "csv"];
/// What its progress is called.
const ID: &str = "import";

/// The import as the page shows it.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ImportState {
    sheets: Vec<SheetView>,
    fund: Option<String>,
    call: Option<String>,
    trial: Option<Vec<SheetTrial>>,
}

impl ImportState {
    fn of(importing: &Importing) -> Self {
        let trial = importing.trial.as_ref();
        ImportState {
            sheets: importing.assistant.sheets(),
            fund: importing.assistant.fund.clone(),
            call: importing.assistant.call.clone(),
            trial: trial.map(|trial| trial.sheets().to_vec()),
        }
    }

    fn now(import: &SharedImport) -> Result<Self> {
        import.with(|importing| Ok(Self::of(importing)))
    }
}

#[tauri::command(rename = "importPick")]
pub async fn import_pick(
    app: AppHandle,
    desk: State<'_, SharedDesk>,
    cancel: State<'_, Cancel>,
) -> Result<ImportState> {
    let lang = desk.language().await?;
    let files = dialogs::several(&app, lang, "window-pick-register", REGISTERS).await?;
    read(app, &desk, cancel.anew(), files).await
}

/// Reads the files that were dropped on the window last.
#[tauri::command(rename = "importDropped")]
pub async fn import_dropped(
    app: AppHandle,
    desk: State<'_, SharedDesk>,
    cancel: State<'_, Cancel>,
    dropped: State<'_, Dropped>,
) -> Result<ImportState> {
    let files = dropped.take();
    if files.is_empty() {
        return Err(refuse("window-no-register").into());
    }
    read(app, &desk, cancel.anew(), files).await
}

/// Reads a block pasted from a spreadsheet program.
#[tauri::command(rename = "importPaste")]
pub async fn import_paste(desk: State<'_, SharedDesk>, text: String) -> Result<ImportState> {
    let lang = desk.language().await?;
    let workbook = aside(move || pasted(&text, &say(lang, "exchange-clipboard"))).await?;
    begin(&desk, vec![workbook]).await
}

async fn read(
    app: AppHandle,
    desk: &SharedDesk,
    stop: Arc<AtomicBool>,
    files: Vec<PathBuf>,
) -> Result<ImportState> {
    let workbooks = aside(move || {
        let opener = Opener::this_program()?.stopped_by(stop);
        let total = files.len();
        let read = files.iter().enumerate().map(|(done, file)| {
            let label = file_name(file);
            Progress {
                id: ID,
                done,
                total,
                label,
            }
            .tell(&app);
            opener.open(file)
        });
        read.collect::<Result<Vec<Workbook>>>()
    })
    .await?;
    begin(desk, workbooks).await
}

async fn begin(desk: &SharedDesk, workbooks: Vec<Workbook>) -> Result<ImportState> {
    let assistant = desk
        .work(move |desk| Assistant::new(desk.book()?, workbooks))
        .await?;
    if assistant.sheets().is_empty() {
        return Err(refuse("exchange-nothing-to-import").into());
    }
    desk.import().begin(assistant);
    let import = desk.import().clone();
    aside(move || ImportState::now(&import)).await
}

/// The import that is under way, if there is one.
#[tauri::command(rename = "importState")]
pub async fn import_state(desk: State<'_, SharedDesk>) -> Result<Option<ImportState>> {
    let import = desk.import().clone();
    aside(move || Ok(ImportState::now(&import).ok())).await
}

/// Another register for a sheet (`register` empty leaves it out), or another field for a column.
#[tauri::command(rename = "importMap")]
pub async fn import_map(
    desk: State<'_, SharedDesk>,
    sheet: usize,
    register: Option<String>,
    column: Option<usize>,
    role: Option<String>,
) -> Result<ImportState> {
    let import = desk.import().clone();
    aside(move || {
        import.with(|importing| {
            let assistant = &mut importing.assistant;
            if let Some(word) = register {
                assistant.choose_register(sheet, Register::from_word(&word))?;
            }
            if let (Some(column), Some(role)) = (column, role) {
                assistant.choose_role(sheet, column, &role)?;
            }
            importing.trial = None;
            Ok(ImportState::of(importing))
        })
    })
    .await
}

/// Keeps the mappings that were chosen, then says what would come of it.
#[tauri::command(rename = "importTry")]
pub async fn import_try(
    app: AppHandle,
    desk: State<'_, SharedDesk>,
    cancel: State<'_, Cancel>,
    fund: Option<String>,
    call: Option<String>,
) -> Result<ImportState> {
    let new = desk.import().with(|importing| {
        importing.assistant.fund = fund.filter(|fund| !fund.trim().is_empty());
        importing.assistant.call = call.filter(|call| !call.trim().is_empty());
        Ok(importing.assistant.to_remember())
    })?;
    desk.work(move |desk| {
        for columns in new {
            hub::perform(
                desk.book()?,
                Op::Intake(intake::Op::RememberColumns(columns)),
            )?;
        }
        Ok(())
    })
    .await?;
    desk.import().with(|importing| {
        importing.assistant.remembered();
        Ok(())
    })?;
    try_out(app, &desk, cancel.anew()).await
}

/// Corrections of cells, rows left out or taken in again; then the rows are tried anew.
#[tauri::command(rename = "importFix")]
pub async fn import_fix(
    app: AppHandle,
    desk: State<'_, SharedDesk>,
    cancel: State<'_, Cancel>,
    fixes: Vec<Fix>,
) -> Result<ImportState> {
    desk.import().with(|importing| {
        fixes
            .iter()
            .try_for_each(|fix| importing.assistant.fix(fix))
    })?;
    try_out(app, &desk, cancel.anew()).await
}

async fn try_out(app: AppHandle, desk: &SharedDesk, stop: Arc<AtomicBool>) -> Result<ImportState> {
    let lang = desk.language().await?;
    let assistant = desk.import().copy()?;
    let trial = desk
        .work(move |desk| assistant.try_out(desk.book()?, lang, &mut told(&app, &stop)))
        .await?;
    desk.import().with(|importing| {
        importing.trial = Some(trial);
        Ok(ImportState::of(importing))
    })
}

/// Tells the page at each hundredth, and whether to go on.
fn told(app: &AppHandle, stop: &AtomicBool) -> impl FnMut(usize, usize) -> bool {
    move |done, total| {
        let each = (total / 100).max(1);
        if done.is_multiple_of(each) || done == total {
            let label = String::new();
            Progress {
                id: ID,
                done,
                total,
                label,
            }
            .tell(app);
        }
        !stop.load(Ordering::Relaxed)
    }
}

/// A page of rows under a filter, of the last trial.
#[tauri::command(rename = "importRows")]
pub async fn import_rows(desk: State<'_, SharedDesk>, ask: RowsAsk) -> Result<RowsPage> {
    let import = desk.import().clone();
    aside(move || {
        import.with(|importing| {
            let trial = importing.trial.as_ref();
            let trial = trial.ok_or_else(|| refuse("window-no-register"))?;
            Ok(trial.rows(&importing.assistant, ask))
        })
    })
    .await
}

/// Writes the rows that need another look, as they stood, with the reason behind.
#[tauri::command(rename = "importErrors")]
pub async fn import_errors(app: AppHandle, desk: State<'_, SharedDesk>) -> Result<Exported> {
    let lang = desk.language().await?;
    let tables = desk.import().with(|importing| {
        let trial = importing.trial.as_ref();
        let trial = trial.ok_or_else(|| refuse("window-no-register"))?;
        Ok(importing.assistant.error_rows(trial, lang))
    })?;
    let name = say(lang, "exchange-error-rows");
    let place = dialogs::new_file(&app, lang, "window-save-list", &name, "xlsx").await?;
    let written = place.clone();
    aside(move || write_sheets(&written, &tables)).await?;
    Ok(Exported {
        file_name: file_name(&place),
    })
}

/// What was done.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Imported {
    /// The one change to take back; none where nothing was changed.
    entry: Option<i64>,
    sheets: Vec<SheetReport>,
}

#[tauri::command(rename = "importApply")]
pub async fn import_apply(
    app: AppHandle,
    desk: State<'_, SharedDesk>,
    cancel: State<'_, Cancel>,
) -> Result<Imported> {
    let (lang, stop): (Lang, _) = (desk.language().await?, cancel.anew());
    let assistant = desk.import().copy()?;
    let report = desk
        .work(move |desk| assistant.apply(desk.book()?, lang, &mut told(&app, &stop)))
        .await?;
    desk.import().end();
    Ok(Imported {
        entry: report.entry,
        sheets: report.sheets,
    })
}

/// Puts away what was read; the book was not touched.
#[tauri::command(rename = "importEnd")]
pub fn import_end(desk: State<'_, SharedDesk>) {
    desk.import().end();
}
