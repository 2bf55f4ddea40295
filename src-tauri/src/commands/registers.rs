//! Lists written out.

use exchange::{write_csv, write_xlsx};
use hub::base::files::write_whole;
use hub::base::sheet::View;
use hub::base::words::{Lang, say};
use hub::{Result, lists};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use tauri::{AppHandle, State};

use crate::commands::file_name;
use crate::desk::SharedDesk;
use crate::dialogs;

#[derive(Clone, Copy, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Format {
    Xlsx,
    Csv,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Exported {
    pub file_name: String,
}

/// Writes a list as it is asked for: `view` and `columns` as its sheet shows it, else `filter`, the list's own query.
#[tauri::command(rename = "exportList")]
pub async fn export_list(
    app: AppHandle,
    desk: State<'_, SharedDesk>,
    kind: String,
    filter: Option<Value>,
    view: Option<View>,
    columns: Option<Vec<String>>,
    format: Format,
) -> Result<Exported> {
    let lang = desk.language().await?;
    let name = list_name(lang, &kind);
    let filter = filter.unwrap_or_else(|| Value::Object(serde_json::Map::new()));
    let table = desk
        .work(move |desk| match view {
            Some(view) => {
                let columns = columns.unwrap_or_default();
                lists::viewed(desk.book()?, &kind, &view, &columns)
            }
            None => lists::table(desk.book()?, &kind, &filter),
        })
        .await?;
    let ending = match format {
        Format::Xlsx => "xlsx",
        Format::Csv => "csv",
    };
    let place = dialogs::new_file(&app, lang, "window-save-list", &name, ending).await?;
    match format {
        Format::Xlsx => write_xlsx(&place, &[table], lang)?,
        Format::Csv => write_csv(&place, &table, lang)?,
    }
    Ok(Exported {
        file_name: file_name(&place),
    })
}

/// A call's blank sheet, to be sent to organisations and imported again.
#[tauri::command(rename = "intakeSheet")]
pub async fn intake_sheet(
    app: AppHandle,
    desk: State<'_, SharedDesk>,
    call: String,
) -> Result<Exported> {
    let lang = desk.language().await?;
    let bytes = desk
        .work(move |desk| {
            let reader = desk.book()?.reader();
            let call = exchange::call_named(&reader, &call)?;
            exchange::intake_sheet(&reader, call, lang)
        })
        .await?;
    let name = say(lang, "intake-sheet-name");
    let place = dialogs::new_file(&app, lang, "window-save-list", &name, "xlsx").await?;
    write_whole(&place, &bytes)?;
    Ok(Exported {
        file_name: file_name(&place),
    })
}

fn list_name(lang: Lang, kind: &str) -> String {
    say(lang, &format!("list-{kind}"))
}
