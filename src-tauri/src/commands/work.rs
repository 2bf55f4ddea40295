//! Changing, reading, taking back, finding: the desk's daily work, handed to the core.

use hub::base::history::{HistoryAsk, HistoryEntry};
use hub::base::incoming::from_json;
use hub::base::search::HitGroup;
use hub::{Done, Result};
use serde_json::Value;
use tauri::{AppHandle, State};
use uuid::Uuid;

use crate::desk::SharedDesk;
use crate::progress::Cancel;
use crate::session::Session;

/// `command` is the caller's own id of this call: sent twice, it acts once.
#[tauri::command]
pub async fn perform(
    app: AppHandle,
    desk: State<'_, SharedDesk>,
    op: Value,
    command: Uuid,
) -> Result<Done> {
    let op = from_json(&op)?;
    let done = desk
        .work(move |desk| hub::perform_once(desk.book()?, command, op))
        .await?;
    renamed(&app, &desk, &done).await?;
    Ok(done)
}

#[tauri::command]
pub async fn ask(desk: State<'_, SharedDesk>, query: Value) -> Result<Value> {
    let query = from_json(&query)?;
    desk.work(move |desk| hub::ask(desk.book()?, &query)).await
}

/// Puts aside what is no record: a draft, a pin, what was opened last.
#[tauri::command]
pub async fn keep(desk: State<'_, SharedDesk>, keep: Value) -> Result<()> {
    let keep = from_json(&keep)?;
    desk.work(move |desk| hub::keep(desk.book()?, &keep)).await
}

#[tauri::command]
pub async fn undo(app: AppHandle, desk: State<'_, SharedDesk>, seq: Option<i64>) -> Result<Done> {
    let done = desk.work(move |desk| hub::undo(desk.book()?, seq)).await?;
    renamed(&app, &desk, &done).await?;
    Ok(done)
}

#[tauri::command]
pub async fn redo(app: AppHandle, desk: State<'_, SharedDesk>) -> Result<Done> {
    let done = desk.work(|desk| hub::redo(desk.book()?)).await?;
    renamed(&app, &desk, &done).await?;
    Ok(done)
}

#[tauri::command]
pub async fn history(desk: State<'_, SharedDesk>, ask: HistoryAsk) -> Result<Vec<HistoryEntry>> {
    desk.work(move |desk| desk.book()?.history(&ask)).await
}

/// At most `limit` hits of each kind.
#[tauri::command]
pub async fn search(
    desk: State<'_, SharedDesk>,
    text: String,
    limit: usize,
) -> Result<Vec<HitGroup>> {
    desk.work(move |desk| hub::search(desk.book()?, &text, limit))
        .await
}

/// Stops the long work that is running after the item it is at.
#[tauri::command]
pub fn cancel(cancel: State<'_, Cancel>) {
    cancel.ask();
}

/// A change to the hub's record may have changed its name: the window is called after it.
async fn renamed(app: &AppHandle, desk: &SharedDesk, done: &Done) -> Result<()> {
    if done.changed.iter().any(|table| table == "hub") {
        let session = desk.work(|desk| Ok(Session::of(desk))).await?;
        session.title(app);
    }
    Ok(())
}
