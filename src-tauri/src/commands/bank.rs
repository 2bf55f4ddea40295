//! The bank's files: the list of a batch written out; a statement read, looked at and kept.

use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;

use exchange::bank::{Reading, StatementView, bank_list_bytes};
use exchange::read::Opener;
use hub::base::bytes::digest;
use hub::base::files::write_whole;
use hub::base::refusal::refuse;
use hub::channels::grants;
use hub::channels::grants::bank::not_read_before;
use hub::channels::grants::batches::{BatchId, NoteBankList, bank_list};
use hub::{Done, Op, Result, intake};
use serde::Serialize;
use tauri::{AppHandle, State};

use crate::commands::file_name;
use crate::desk::{Desk, SharedDesk, aside};
use crate::dialogs;
use crate::drop::Dropped;
use crate::progress::Cancel;

const STATEMENTS: &[&str] = &["xlsx", "xls", "ods", "csv", "txt"];

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Listed {
    file_name: String,
    done: Done,
}

/// Reads first, so that what cannot be sent is said before a place is asked for. That the list was
/// written out is noted before it is: account numbers do not leave the book unnoticed.
#[tauri::command(rename = "saveBankList")]
pub async fn save_bank_list(
    app: AppHandle,
    desk: State<'_, SharedDesk>,
    batch: BatchId,
) -> Result<Listed> {
    let lang = desk.language().await?;
    let list = desk
        .work(move |desk| bank_list(&desk.book()?.reader(), batch))
        .await?;
    let place = dialogs::new_file(&app, lang, "window-save-list", &list.no, "xlsx").await?;
    let bytes = aside(move || bank_list_bytes(&list, lang)).await?;
    let note = NoteBankList {
        batch,
        digest: Some(digest(&bytes)),
    };
    let done = desk
        .work(move |desk| hub::perform(desk.book()?, Op::Grants(grants::Op::NoteBankList(note))))
        .await?;
    write_whole(&place, &bytes)?;
    Ok(Listed {
        file_name: file_name(&place),
        done,
    })
}

#[tauri::command(rename = "statementPick")]
pub async fn statement_pick(
    app: AppHandle,
    desk: State<'_, SharedDesk>,
    cancel: State<'_, Cancel>,
) -> Result<StatementView> {
    let lang = desk.language().await?;
    let file = dialogs::existing(&app, lang, "window-pick-statement", STATEMENTS).await?;
    read(&desk, cancel.anew(), file).await
}

/// Reads the file that was dropped on the window last.
#[tauri::command(rename = "statementDropped")]
pub async fn statement_dropped(
    desk: State<'_, SharedDesk>,
    cancel: State<'_, Cancel>,
    dropped: State<'_, Dropped>,
) -> Result<StatementView> {
    let file = dropped.take().into_iter().next();
    let file = file.ok_or_else(|| refuse("window-no-statement"))?;
    read(&desk, cancel.anew(), file).await
}

async fn read(desk: &SharedDesk, stop: Arc<AtomicBool>, file: PathBuf) -> Result<StatementView> {
    let mut reading = aside(move || {
        let opener = Opener::this_program()?.stopped_by(stop);
        Reading::open(&opener, &file)
    })
    .await?;
    desk.work(move |desk| {
        let book = desk.book()?;
        not_read_before(&book.reader(), &reading.digest)?;
        reading.recall(book)?;
        let view = reading.view()?;
        desk.statement = Some(reading);
        Ok(view)
    })
    .await
}

/// The statement that was read and not kept yet, if there is one.
#[tauri::command(rename = "statementState")]
pub async fn statement_state(desk: State<'_, SharedDesk>) -> Result<Option<StatementView>> {
    desk.work(|desk| desk.statement.as_ref().map(Reading::view).transpose())
        .await
}

/// Another field for a column; an empty one leaves it out.
#[tauri::command(rename = "statementMap")]
pub async fn statement_map(
    desk: State<'_, SharedDesk>,
    column: usize,
    role: String,
) -> Result<StatementView> {
    desk.work(move |desk| {
        let reading = at_hand(desk)?;
        reading.choose(column, &role)?;
        reading.view()
    })
    .await
}

/// Keeps what was mapped by hand, then the lines.
#[tauri::command(rename = "statementKeep")]
pub async fn statement_keep(desk: State<'_, SharedDesk>) -> Result<Done> {
    desk.work(|desk| {
        let reading = at_hand(desk)?;
        let (add, columns) = (reading.to_add()?, reading.to_remember());
        if let Some(columns) = columns {
            hub::perform(
                desk.book()?,
                Op::Intake(intake::Op::RememberColumns(columns)),
            )?;
        }
        let add = Op::Grants(grants::Op::AddBankStatement(add));
        let done = hub::perform(desk.book()?, add)?;
        desk.statement = None;
        Ok(done)
    })
    .await
}

/// Puts away what was read; the book was not touched.
#[tauri::command(rename = "statementEnd")]
pub async fn statement_end(desk: State<'_, SharedDesk>) -> Result<()> {
    desk.work(|desk| {
        desk.statement = None;
        Ok(())
    })
    .await
}

fn at_hand(desk: &mut Desk) -> Result<&mut Reading> {
    desk.statement
        .as_mut()
        .ok_or_else(|| refuse("window-no-statement").into())
}
