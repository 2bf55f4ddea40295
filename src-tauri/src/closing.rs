//! The window is asked to close: the page first keeps what was just typed, then says that it may go.

use std::thread;
use std::time::Duration;

use tauri::{AppHandle, Emitter, Manager, Runtime, Window, WindowEvent};

/// The event the page listens to.
const EVENT: &str = "closing";
/// A page that does not answer cannot hold the window open for longer.
const PATIENCE: Duration = Duration::from_millis(1_500);

pub fn heard(window: &Window, event: &WindowEvent) {
    if let WindowEvent::CloseRequested { api, .. } = event {
        api.prevent_close();
        begin(window.app_handle());
    }
}

/// Asks the page to keep what it holds; the program ends once it has, or when it is too late.
pub fn begin<R: Runtime>(app: &AppHandle<R>) {
    if app.emit(EVENT, ()).is_err() {
        return end(app);
    }
    let app = app.clone();
    thread::spawn(move || {
        thread::sleep(PATIENCE);
        end(&app);
    });
}

pub fn end<R: Runtime>(app: &AppHandle<R>) {
    app.exit(0);
}
