//! The desktop shell: opens the book and hands calls through. No rule and no SQL lives here.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

mod closing;
mod commands;
mod desk;
mod dialogs;
mod drop;
mod given;
mod import;
mod menu;
mod progress;
mod session;
mod settings;
mod window;

use std::process::ExitCode;

use tauri::Manager;

use desk::SharedDesk;
use progress::Cancel;

fn main() -> ExitCode {
    // Started to read a spreadsheet for the desk, which a broken file may end.
    if let Some(code) = exchange::serve_if_asked() {
        return code;
    }
    match open() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

fn open() -> tauri::Result<()> {
    tauri::Builder::default()
        .plugin(window::single_instance())
        .plugin(window::remembered_size())
        .plugin(tauri_plugin_dialog::init())
        .plugin(tauri_plugin_opener::init())
        .manage(Cancel::default())
        .manage(drop::Dropped::default())
        .on_window_event(drop::heard)
        .on_window_event(closing::heard)
        .setup(|app| {
            let paths = app.path();
            let desk = SharedDesk::new(paths.app_config_dir()?, paths.app_data_dir()?);
            let started_in = std::env::current_dir().unwrap_or_default();
            let given = given::file_among(std::env::args_os(), &started_in);
            desk.with(|desk| desk.given = given);
            app.manage(desk.clone());
            menu::show(app.handle(), desk.with(|desk| desk.settings.language))?;
            // The book opens while the page loads; `session` waits for it.
            tauri::async_runtime::spawn_blocking(move || desk.with(|desk| desk.start()));
            Ok(window::open(app)?)
        })
        .on_menu_event(|app, event| menu::chosen(app, event.id().as_ref()))
        .invoke_handler(commands::handler())
        .build(tauri::generate_context!())?
        .run(|_app, _event| {
            #[cfg(target_os = "macos")]
            if let tauri::RunEvent::Opened { urls } = _event {
                let file = urls.iter().find_map(|url| url.to_file_path().ok());
                file.into_iter().for_each(|place| given::hold(_app, place));
            }
        });
    Ok(())
}
