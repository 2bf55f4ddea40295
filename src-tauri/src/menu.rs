//! The native menu, in the language of the window. It does nothing itself: it tells the page what was
//! chosen, by the names that `ui/src/window/actions.ts` knows.

use hub::base::words::{Lang, say};
use tauri::menu::{IsMenuItem, Menu, MenuItem, PredefinedMenuItem, Submenu};
use tauri::{AppHandle, Emitter, Wry};

use crate::closing;

/// The event the page listens to.
const EVENT: &str = "menu";
/// The one choice that the shell sees to itself.
const QUIT: &str = "quit";

/// One line: what it does, its words, and its key where the menu may take it. Keys that belong to the text
/// of a field as well (Ctrl+Z, Ctrl+Y, Ctrl+A) stand in the words alone: a menu would take them from the field.
type Line = Option<(&'static str, &'static str, Option<&'static str>)>;

const FILE: &[Line] = &[
    Some(("new", "menu-new", Some("CmdOrCtrl+N"))),
    Some(("open", "window-open-other", None)),
    Some(("demo", "window-open-demo", None)),
    None,
    Some(("page exchange", "window-page-exchange", None)),
    Some(("page print", "window-page-print", None)),
    None,
    Some(("lock", "window-lock", Some("CmdOrCtrl+L"))),
    Some((QUIT, "menu-quit", Some("CmdOrCtrl+Q"))),
];

const EDIT: &[Line] = &[
    Some(("undoHere", "menu-undo", None)),
    Some(("redoHere", "menu-redo", None)),
    None,
    Some(("selectAll", "menu-select-all", None)),
    Some(("find", "menu-find", Some("CmdOrCtrl+K"))),
    Some(("pin", "menu-pin", Some("CmdOrCtrl+B"))),
];

const VIEW: &[Line] = &[
    Some(("history", "desk-history", Some("CmdOrCtrl+H"))),
    Some(("today", "desk-today", None)),
    None,
    Some(("zoomIn", "menu-zoom-in", Some("CmdOrCtrl+="))),
    Some(("zoomOut", "menu-zoom-out", Some("CmdOrCtrl+-"))),
    Some(("zoomReset", "menu-zoom-reset", Some("CmdOrCtrl+0"))),
    None,
    Some(("themeLight", "menu-theme-light", None)),
    Some(("themeDark", "menu-theme-dark", None)),
    Some(("themeSystem", "menu-theme-system", None)),
    None,
    Some(("language", "window-command-language", None)),
];

/// The pages as `ui/src/pages.ts` has them.
const GO: &[Line] = &[
    Some(("page home", "window-page-home", Some("CmdOrCtrl+1"))),
    Some((
        "page organisations",
        "window-page-organisations",
        Some("CmdOrCtrl+2"),
    )),
    Some(("page projects", "window-page-projects", Some("CmdOrCtrl+3"))),
    Some((
        "page incubation",
        "window-page-incubation",
        Some("CmdOrCtrl+4"),
    )),
    Some(("page talent", "window-page-talent", Some("CmdOrCtrl+5"))),
    Some((
        "page resources",
        "window-page-resources",
        Some("CmdOrCtrl+6"),
    )),
    Some(("page grants", "window-page-grants", Some("CmdOrCtrl+7"))),
    Some((
        "page promotion",
        "window-page-promotion",
        Some("CmdOrCtrl+8"),
    )),
    Some((
        "page governance",
        "window-page-governance",
        Some("CmdOrCtrl+9"),
    )),
    None,
    Some(("page services", "services-title", None)),
    Some(("page deadlines", "window-page-deadlines", None)),
    Some(("page settings", "window-page-settings", None)),
    Some(("page history", "window-page-history", None)),
];

const HELP: &[Line] = &[
    Some(("help", "help-title", Some("F1"))),
    Some(("tour", "tour-again", None)),
];

/// Puts the menu up, or another in its place when the language changed.
pub fn show(app: &AppHandle, lang: Lang) -> tauri::Result<()> {
    let menu = Menu::new(app)?;
    // On a Mac the first menu is the program's own.
    #[cfg(target_os = "macos")]
    menu.append(&Submenu::with_items(
        app,
        say(lang, "window-product"),
        true,
        &[
            &PredefinedMenuItem::hide(app, None)?,
            &PredefinedMenuItem::quit(app, None)?,
        ],
    )?)?;
    for (name, lines) in [
        ("menu-file", FILE),
        ("menu-edit", EDIT),
        ("menu-view", VIEW),
        ("menu-go", GO),
        ("menu-help", HELP),
    ] {
        let submenu = submenu(app, lang, name, lines)?;
        // The system's own cut, copy and paste; WebKitGTK has them in its context menu and by their keys.
        #[cfg(not(target_os = "linux"))]
        if name == "menu-edit" {
            submenu.append_items(&[
                &PredefinedMenuItem::cut(app, None)?,
                &PredefinedMenuItem::copy(app, None)?,
                &PredefinedMenuItem::paste(app, None)?,
            ])?;
        }
        menu.append(&submenu)?;
    }
    app.set_menu(menu)?;
    Ok(())
}

fn submenu(app: &AppHandle, lang: Lang, name: &str, lines: &[Line]) -> tauri::Result<Submenu<Wry>> {
    let submenu = Submenu::new(app, say(lang, name), true)?;
    for line in lines {
        let item: Box<dyn IsMenuItem<Wry>> = match line {
            Some((id, words, key)) => {
                Box::new(MenuItem::with_id(app, *id, say(lang, words), true, *key)?)
            }
            None => Box::new(PredefinedMenuItem::separator(app)?),
        };
        submenu.append(item.as_ref())?;
    }
    Ok(submenu)
}

/// Hands what was chosen to the page.
pub fn chosen(app: &AppHandle, name: &str) {
    if name == QUIT {
        return closing::begin(app);
    }
    // A page that has gone away no longer needs to know.
    let _ = app.emit(EVENT, name);
}
