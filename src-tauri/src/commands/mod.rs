//! What the page can call. Each command takes the desk, calls the core, and answers; a stop crosses as it is.

mod bank;
mod books;
mod documents;
mod handing;
mod import;
mod papers;
mod registers;
mod work;

use std::path::Path;

use tauri::Wry;
use tauri::ipc::Invoke;

/// All commands; `permissions/desk.toml` names the same.
pub fn handler() -> impl Fn(Invoke<Wry>) -> bool + Send + Sync + 'static {
    tauri::generate_handler![
        books::session,
        books::set_language,
        books::pick_book,
        books::open_given,
        books::open_book,
        books::open_with_code,
        books::open_demo,
        books::new_book,
        books::lock_book,
        books::close_window,
        books::add_desk_person,
        books::set_passphrase,
        work::perform,
        work::ask,
        work::keep,
        work::undo,
        work::redo,
        work::history,
        work::search,
        work::cancel,
        documents::save_document,
        papers::preview,
        papers::save_pdf,
        papers::save_tables,
        papers::print_batch,
        import::import_pick,
        import::import_dropped,
        import::import_paste,
        import::import_state,
        import::import_map,
        import::import_try,
        import::import_rows,
        import::import_fix,
        import::import_errors,
        import::import_apply,
        import::import_end,
        registers::export_list,
        registers::intake_sheet,
        handing::export_money,
        handing::audit_folder,
        bank::save_bank_list,
        bank::statement_pick,
        bank::statement_dropped,
        bank::statement_state,
        bank::statement_map,
        bank::statement_keep,
        bank::statement_end,
    ]
}

/// The page sees file names, never their folders.
pub fn file_name(place: &Path) -> String {
    place
        .file_name()
        .unwrap_or_default()
        .to_string_lossy()
        .into_owned()
}
