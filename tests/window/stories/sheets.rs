//! A list as a sheet: typed into, copied and pasted as one change, taken back.

use serde_json::{Value, json};
use window::{Desk, Home};

const RIGHT: &str = "\u{E014}";
const UP: &str = "\u{E013}";
const DOWN: &str = "\u{E015}";
const ALT_SHIFT_RIGHT: &str = "\u{E00A}\u{E008}\u{E014}\u{E000}";
const SHIFT_DOWN: &str = "\u{E008}\u{E015}\u{E000}";

/// The organisations of the demo, with the first cell active.
fn organisations() -> (Home, Desk) {
    let home = Home::fresh();
    let desk = Desk::open(&home);
    desk.see("青溪县");
    desk.go("organisations");
    desk.until(
        "the input of the sheet",
        "const field = document.querySelector('.scroller .field'); field?.focus(); \
         return document.activeElement === field && field.value !== ''",
        &[],
    );
    (home, desk)
}

/// What the active cell is called: its row and its column.
fn here(desk: &Desk) -> String {
    text(&desk.run(
        "return document.activeElement.getAttribute('aria-label')",
        &[],
    ))
}

fn value(desk: &Desk) -> String {
    text(&desk.run("return document.activeElement.value", &[]))
}

fn text(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}

fn go_to(desk: &Desk, column: &str) {
    for _ in 0..30 {
        if here(desk).ends_with(&format!("，{column}")) {
            return;
        }
        desk.press(RIGHT);
    }
    panic!("no column {column}: {}", here(desk));
}

fn shows(desk: &Desk, what: &str, expected: &str) {
    desk.until(
        what,
        "return document.activeElement.value === arguments[0]",
        &[json!(expected)],
    );
}

#[test]
#[ignore = "drives the real window: run by cargo xtask test"]
fn a_cell_is_typed_over_and_taken_back() {
    let (_home, desk) = organisations();
    go_to(&desk, "村（社区）");
    let (place, before) = (here(&desk), value(&desk));
    desk.press("桂花里");
    desk.press_enter();
    assert_ne!(here(&desk), place, "Enter goes down");
    desk.press(UP);
    shows(&desk, "the new text in its cell", "桂花里");

    desk.press_ctrl("z");
    desk.see("已撤销");
    shows(&desk, "the old text back", &before);
    desk.close();
}

#[test]
#[ignore = "drives the real window: run by cargo xtask test"]
fn what_cannot_stand_is_refused_at_its_cell_and_kept() {
    let (_home, desk) = organisations();
    go_to(&desk, "类别");
    let place = here(&desk);
    desk.press("不是类别");
    desk.press_enter();
    desk.see("请从单元格的下拉列表中选择");
    assert_eq!(here(&desk), place, "the refusal calls back to its cell");
    assert_eq!(value(&desk), "不是类别");
    desk.press_escape();
    desk.see_no_more("请从单元格的下拉列表中选择");
    desk.close();
}

#[test]
#[ignore = "drives the real window: run by cargo xtask test"]
fn a_pasted_block_is_looked_at_and_is_one_change() {
    let (_home, desk) = organisations();
    let cells = json!({ "query": { "sheets": { "page": { "list": "organisations", "from": 0, "count": 6 } } } });
    let before = desk.call("ask", cells.clone());

    go_to(&desk, "村（社区）");
    for text in ["桂花里", "松风里"] {
        desk.press(text);
        desk.press_enter();
    }
    desk.press(UP);
    shows(&desk, "the second of two villages", "松风里");
    desk.press(UP);
    shows(&desk, "the first of two villages", "桂花里");
    let typed = desk.call("ask", cells.clone());
    desk.press(SHIFT_DOWN);
    desk.press_ctrl("c");
    desk.press(&format!("{DOWN}{DOWN}{DOWN}"));
    desk.press_ctrl("v");
    desk.see("将修改 2 行共 2 个单元格");
    desk.click("写入 2 个单元格");
    desk.see("已写入 2 个单元格");
    assert_ne!(desk.call("ask", cells.clone()), typed);

    for (expected, steps) in [(&typed, 1), (&before, 2)] {
        for _ in 0..steps {
            desk.press_ctrl("z");
        }
        desk.until(
            "the rows as they were",
            "const cells = ({ rows }) => JSON.stringify(rows.map((row) => row.cells)); \
             return window.__TAURI_INTERNALS__.invoke('ask', arguments[0])\
             .then((now) => cells(now) === cells(arguments[1]))",
            &[cells.clone(), expected["done"].clone()],
        );
    }
    desk.close();
}

#[test]
#[ignore = "drives the real window: run by cargo xtask test"]
fn a_column_is_moved_by_key_and_stands_there_the_next_time() {
    let (_home, desk) = organisations();
    let second = "return document.querySelectorAll('.heading .name > span:first-child')[1]?.textContent === arguments[0]";
    desk.until("the number second", second, &[json!("证件号码")]);
    desk.press(RIGHT);
    desk.press(ALT_SHIFT_RIGHT);
    desk.until("the kind second", second, &[json!("类别")]);
    assert!(here(&desk).ends_with("，证件号码"), "{}", here(&desk));
    desk.go("home");
    desk.see("登记 318 家");
    desk.go("organisations");
    desk.until("the kind second again", second, &[json!("类别")]);
    desk.close();
}
