//! What is handed to others: the money as a journal, the awards as open data.

use exchange::handing::{giving_json, journal_text};
use hub::Result;
use hub::base::files::write_whole;
use hub::base::words::say;
use serde::Deserialize;
use tauri::{AppHandle, State};

use crate::commands::file_name;
use crate::commands::registers::Exported;
use crate::desk::SharedDesk;
use crate::dialogs;

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
