//! Opening, making and closing books.

use hub::base::people::DeskRole;
use hub::base::refusal::fault;
use hub::base::words::Lang;
use hub::{Done, NewHub, Result};
use serde::Serialize;
use tauri::{AppHandle, State};

use crate::closing;
use crate::desk::{Desk, SharedDesk};
use crate::dialogs;
use crate::menu;
use crate::session::Session;

#[tauri::command]
pub async fn session(app: AppHandle, desk: State<'_, SharedDesk>) -> Result<Session> {
    after(&app, &desk, |_| Ok(())).await
}

#[tauri::command(rename = "setLanguage")]
pub async fn set_language(
    app: AppHandle,
    desk: State<'_, SharedDesk>,
    language: Lang,
) -> Result<()> {
    after(&app, &desk, move |desk| desk.speak(language)).await?;
    menu::show(&app, language).map_err(|error| fault("window-unexpected", error))
}

/// Asks which book to open; the page then asks for the passphrase.
#[tauri::command(rename = "pickBook")]
pub async fn pick_book(app: AppHandle, desk: State<'_, SharedDesk>) -> Result<Session> {
    let lang = desk.language().await?;
    let place = dialogs::existing(&app, lang, "window-pick-book", &[dialogs::BOOK]).await?;
    after(&app, &desk, move |desk| desk.choose(place)).await
}

/// Puts the open book away and stands before the one that was given from outside.
#[tauri::command(rename = "openGiven")]
pub async fn open_given(app: AppHandle, desk: State<'_, SharedDesk>) -> Result<Session> {
    after(&app, &desk, |desk| desk.take_given().map(|_| ())).await
}

#[tauri::command(rename = "openBook")]
pub async fn open_book(
    app: AppHandle,
    desk: State<'_, SharedDesk>,
    person: Option<String>,
    passphrase: String,
) -> Result<Session> {
    after(&app, &desk, move |desk| {
        desk.open_with_passphrase(person.as_deref(), &passphrase)
    })
    .await
}

#[tauri::command(rename = "openWithCode")]
pub async fn open_with_code(
    app: AppHandle,
    desk: State<'_, SharedDesk>,
    code: String,
    person: String,
    passphrase: String,
) -> Result<Session> {
    after(&app, &desk, move |desk| {
        desk.open_with_code(&code, &person, &passphrase)
    })
    .await
}

#[tauri::command(rename = "openDemo")]
pub async fn open_demo(app: AppHandle, desk: State<'_, SharedDesk>) -> Result<Session> {
    after(&app, &desk, Desk::open_demo).await
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Founded {
    session: Session,
    /// Shown once, to be printed or written down.
    code: String,
}

#[tauri::command(rename = "newBook")]
pub async fn new_book(
    app: AppHandle,
    desk: State<'_, SharedDesk>,
    hub: String,
    division: String,
    person: String,
    passphrase: String,
) -> Result<Founded> {
    let lang = desk.language().await?;
    let name = format!("{}.{}", hub.trim(), dialogs::BOOK);
    let place =
        dialogs::new_file(&app, lang, "window-place-new-book", &name, dialogs::BOOK).await?;
    let found = desk.work(move |desk| {
        let new = NewHub {
            hub: &hub,
            division: Some(&division),
            person: &person,
            passphrase: &passphrase,
        };
        desk.found(place, &new)
    });
    let code = found.await?;
    Ok(Founded {
        session: session(app.clone(), desk).await?,
        code,
    })
}

#[tauri::command(rename = "lockBook")]
pub async fn lock_book(app: AppHandle, desk: State<'_, SharedDesk>) -> Result<Session> {
    after(&app, &desk, |desk| {
        desk.close();
        Ok(())
    })
    .await
}

/// What was just typed is kept: the window that was asked to close goes.
#[tauri::command(rename = "closeWindow")]
pub async fn close_window(app: AppHandle) {
    closing::end(&app);
}

/// Another person of the desk, with a key slot of her own.
#[tauri::command(rename = "addDeskPerson")]
pub async fn add_desk_person(
    desk: State<'_, SharedDesk>,
    name: String,
    role: DeskRole,
    passphrase: String,
) -> Result<Done> {
    desk.work(move |desk| desk.book()?.add_desk_person(&name, role, &passphrase))
        .await
}

/// A new passphrase for whoever has the book open.
#[tauri::command(rename = "setPassphrase")]
pub async fn set_passphrase(desk: State<'_, SharedDesk>, passphrase: String) -> Result<()> {
    desk.work(move |desk| {
        let book = desk.book()?;
        let name = book.actor().name.clone();
        book.set_passphrase(&name, &passphrase)
    })
    .await
}

/// Does the work, then says how the desk stands and names the window after its hub.
async fn after(
    app: &AppHandle,
    desk: &SharedDesk,
    work: impl FnOnce(&mut Desk) -> Result<()> + Send + 'static,
) -> Result<Session> {
    let session = desk
        .work(|desk| {
            desk.start();
            work(desk)?;
            Ok(Session::of(desk))
        })
        .await?;
    session.title(app);
    Ok(session)
}
