//! The one window: its size, its title, and what the platform needs to be told.

use std::path::Path;

use tauri::plugin::TauriPlugin;
use tauri::webview::PageLoadEvent;
use tauri::window::Color;
use tauri::{
    App, AppHandle, Manager, Runtime, WebviewUrl, WebviewWindow, WebviewWindowBuilder, Wry,
};
use tauri_plugin_window_state::StateFlags;

use crate::given;

pub const LABEL: &str = "desk";

const DEFAULT_SIZE: (f64, f64) = (1280.0, 800.0);
const SMALLEST: (f64, f64) = (1024.0, 700.0);
/// The paper of the theme (#FBF8F1), so that nothing flashes before the page is painted.
const PAPER: Color = Color(0xFB, 0xF8, 0xF1, 0xFF);

/// A second start raises the first window, hands it the book it was started with, and ends.
pub fn single_instance() -> TauriPlugin<Wry> {
    tauri_plugin_single_instance::init(|app, arguments, folder| {
        raise(app);
        if let Some(place) = given::file_among(arguments, Path::new(&folder)) {
            given::hold(app, place);
        }
    })
}

/// Remembers size and maximised only: a position from another screen could hide the window.
pub fn remembered_size() -> TauriPlugin<Wry> {
    tauri_plugin_window_state::Builder::new()
        .with_state_flags(StateFlags::SIZE | StateFlags::MAXIMIZED)
        .build()
}

/// Opens the window hidden; it shows itself once the page has loaded.
pub fn open(app: &App) -> tauri::Result<()> {
    let window = WebviewWindowBuilder::new(app, LABEL, WebviewUrl::default())
        .title(app.package_info().name.clone())
        .inner_size(DEFAULT_SIZE.0, DEFAULT_SIZE.1)
        .min_inner_size(SMALLEST.0, SMALLEST.1)
        .background_color(PAPER)
        .visible(false)
        .on_page_load(|window, load| {
            if load.event() == PageLoadEvent::Finished {
                // A window that cannot be shown is reported by the platform; there is nothing to undo.
                let _ = window.show();
                let _ = window.set_focus();
            }
        })
        .build()?;
    inline_preedit(&window)
}

/// Title of the window: the hub whose book is open.
pub fn set_title<R: Runtime>(app: &AppHandle<R>, title: &str) {
    if let Some(window) = app.get_webview_window(LABEL) {
        let _ = window.set_title(title);
    }
}

fn raise<R: Runtime>(app: &AppHandle<R>) {
    if let Some(window) = app.get_webview_window(LABEL) {
        let _ = window.unminimize();
        let _ = window.show();
        let _ = window.set_focus();
    }
}

/// WebKitGTK shows pinyin in a window of the input method unless the view takes the preedit text inline.
#[cfg(target_os = "linux")]
fn inline_preedit(window: &WebviewWindow) -> tauri::Result<()> {
    use webkit2gtk::{InputMethodContextExt, WebViewExt};
    window.with_webview(|webview| {
        if let Some(context) = webview.inner().input_method_context() {
            context.set_enable_preedit(true);
        }
    })
}

#[cfg(not(target_os = "linux"))]
fn inline_preedit(_window: &WebviewWindow) -> tauri::Result<()> {
    Ok(())
}
