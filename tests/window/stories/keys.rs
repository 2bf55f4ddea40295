//! The window by the keyboard alone: to what is called so, into a tab, a list, a menu, a part of the window.

use serde_json::json;
use window::Desk;

pub(super) const DOWN: &str = "\u{e015}";
const RIGHT: &str = "\u{e014}";
const F6: &str = "\u{e036}";
const SHIFT_F6: &str = "\u{e008}\u{e036}\u{e000}";
const ENTER: &str = "\u{e007}";
const CALLED: &str = "const one = document.activeElement;\
    const called = one?.getAttribute('aria-label') ?? (one?.labels?.[0] ?? one)?.innerText ?? '';\
    return called.trim().startsWith(arguments[0])";
const ROLE: &str = "return document.activeElement?.getAttribute('role') === arguments[0]";
const WITHIN: &str = "return Boolean(document.activeElement?.closest(arguments[0]))";

/// By Tab, until the focus is on what is called so.
pub(super) fn to(desk: &Desk, name: &str) {
    tab_until(desk, name, CALLED);
}

/// The focus is there without a key.
pub(super) fn at(desk: &Desk, name: &str) {
    desk.until(&format!("the focus at {name}"), CALLED, &[json!(name)]);
}

/// A tab of the record, by the arrows.
pub(super) fn opens(desk: &Desk, tab: &str) {
    tab_until(desk, "tab", ROLE);
    for _ in 0..10 {
        if desk.run(CALLED, &[json!(tab)]) == true {
            return;
        }
        desk.press(RIGHT);
    }
    panic!("no tab {tab}");
}

/// Into the list below, and its first row opened.
pub(super) fn chooses_the_first_row(desk: &Desk) {
    tab_until(desk, "grid", ROLE);
    desk.press_enter();
}

fn tab_until(desk: &Desk, sought: &str, script: &str) {
    for _ in 0..120 {
        if desk.run(script, &[json!(sought)]) == true {
            return;
        }
        desk.press_tab();
    }
    panic!("no way by Tab to {sought}:\n{}", desk.text());
}

pub(super) fn takes_what_is_offered(desk: &Desk, name: &str) {
    let offered = "return document.querySelector('dialog[open] [role=option]')?.innerText.includes(arguments[0]) ?? false";
    desk.until("it to be offered", offered, &[json!(name)]);
    desk.press_enter();
}

/// In place of what stood there.
pub(super) fn types(desk: &Desk, text: &str) {
    desk.press_ctrl("a");
    desk.press(text);
}

/// To what is called so, and pressed.
pub(super) fn presses(desk: &Desk, name: &str) {
    to(desk, name);
    desk.press_enter();
}

/// An entry of a menu, by the arrows.
pub(super) fn takes_from(desk: &Desk, menu: &str, entry: &str) {
    presses(desk, menu);
    let opened = "return document.activeElement?.getAttribute('role') === 'menuitem'";
    desk.until("the menu to have the focus", opened, &[]);
    for _ in 0..20 {
        if desk.run(CALLED, &[json!(entry)]) == true {
            desk.press_enter();
            return;
        }
        desk.press(DOWN);
    }
    panic!("no {entry} in {menu}:\n{}", desk.text());
}

/// By F6 to the record that stands open beside its list.
pub(super) fn to_record(desk: &Desk) {
    to_part(desk, ".detail", F6);
}

/// By Shift+F6 from the list to what it is found and filtered by.
pub(super) fn to_filters(desk: &Desk) {
    to_part(desk, ".filters", SHIFT_F6);
}

/// By F6 from what a list is found by into the list.
pub(super) fn to_list(desk: &Desk) {
    to_part(desk, ".sheet", F6);
}

fn to_part(desk: &Desk, part: &str, key: &str) {
    for _ in 0..8 {
        if desk.run(WITHIN, &[json!(part)]) == true {
            return;
        }
        desk.press(key);
    }
    panic!("F6 does not lead to {part}:\n{}", desk.text());
}

/// Opens the record of the row that a sheet stands on.
pub(super) fn opens_row(desk: &Desk) {
    desk.press_ctrl(ENTER);
}
