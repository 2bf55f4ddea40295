//! Pinyin, typed with a real input method on a real keyboard. What arrived is kept in `out/pinyin`, one line an event.

use std::path::Path;

use serde_json::{Value, json};
use window::{Desk, Home};

use super::daily_work::payable;

/// One desk whose keys go through the input method, and all that its fields hear.
struct Writer {
    desk: Desk,
    _home: Home,
}

#[test]
#[ignore = "drives the real window: run by cargo xtask test"]
fn pinyin_is_typed_into_the_payment_form_and_only_the_last_enter_records_it() {
    let writer = Writer::sits_down();
    let desk = &writer.desk;
    let (award, _) = payable(desk);
    let before = payments(desk).len();
    desk.go(&format!("grants/awards/{award}"));
    desk.click("拨付本批");
    desk.see("金额（小写）");
    writer.goes_to("dialog[open] input[name=purpose]");

    writer.composes("peixun");
    desk.strike("space");
    writer.has("培训");

    // The Enter that commits the letters as they are belongs to the input method, and so does the Escape that gives up.
    writer.composes("fei");
    desk.strike("Return");
    writer.has("培训fei");
    writer.composes("yong");
    desk.strike("Escape");
    writer.has("培训fei");
    writer.kept("payment-form");
    assert_eq!(
        writer.heard("submit"),
        0,
        "a key of the input method sent the form"
    );
    assert_eq!(
        payments(desk).len(),
        before,
        "a payment was recorded too early"
    );

    desk.strike("Return");
    desk.see_no_more("金额（小写）");
    let purposes: Vec<Value> = payments(desk).iter().map(|id| purpose(desk, id)).collect();
    assert_eq!(purposes.len(), before + 1);
    assert!(
        purposes.contains(&json!("培训fei")),
        "the book holds {purposes:?}"
    );
    writer.desk.close();
}

#[test]
#[ignore = "drives the real window: run by cargo xtask test"]
fn pinyin_is_typed_into_the_search_and_only_the_last_enter_opens_a_record() {
    let writer = Writer::sits_down();
    let desk = &writer.desk;
    let address = || desk.run("return location.hash", &[]);
    let start = address();

    desk.strike("ctrl+k");
    desk.until(
        "the search to be open",
        "return document.activeElement?.role === 'combobox'",
        &[],
    );
    writer.composes("fuwu");
    desk.strike("space");
    writer.has("服务");
    desk.until(
        "what was found",
        "return document.querySelectorAll('#palette-list [role=option]').length > 1",
        &[],
    );

    writer.composes("zhong");
    desk.strike("Escape");
    writer.has("服务");
    writer.composes("zhongxin");
    desk.strike("space");
    writer.has("服务中心");
    writer.composes("a");
    desk.strike("Return");
    writer.has("服务中心a");
    writer.kept("search");
    assert_eq!(
        address(),
        start,
        "a key of the input method opened a record"
    );

    desk.strike("BackSpace");
    writer.has("服务中心");
    desk.until(
        "what was found",
        "return document.querySelectorAll('#palette-list [role=option]').length > 1",
        &[],
    );
    desk.strike("Down");
    desk.strike("Return");
    desk.until(
        "the record found",
        "return /^#\\/[a-z]+\\/.{36}/.test(location.hash)",
        &[],
    );
    writer.desk.close();
}

#[test]
#[ignore = "drives the real window: run by cargo xtask test"]
fn pinyin_is_typed_into_a_cell_of_the_sheet_from_its_first_letter_and_only_the_last_enter_leaves_it()
 {
    let writer = Writer::sits_down();
    let desk = &writer.desk;
    desk.go("organisations");
    writer.finds_the_cell("村（社区）");
    let place = cell(desk);
    let before = villages(desk);

    // The cell is still: the first letter opens it and belongs to the composition.
    writer.composes("fuwu");
    desk.strike("space");
    writer.has("服务");
    writer.composes("zhan");
    desk.strike("Escape");
    writer.has("服务");
    writer.composes("ab");
    desk.strike("Return");
    writer.has("服务ab");
    writer.kept("sheet");
    assert_eq!(cell(desk), place, "a key of the input method left the cell");
    assert_eq!(
        villages(desk),
        before,
        "a key of the input method wrote the cell"
    );

    desk.strike("Return");
    desk.until(
        "the cell to be left",
        "return document.activeElement.getAttribute('aria-label') !== arguments[0]",
        &[json!(place)],
    );
    let list = json!({ "query": { "sheets": { "page": { "list": "organisations", "from": 0, "count": 3 } } } });
    desk.until(
        "the village in the book",
        "return window.__TAURI_INTERNALS__.invoke('ask', arguments[0]).then((page) => JSON.stringify(page.rows[0]).includes('\"服务ab\"'))",
        &[list],
    );
    writer.desk.close();
}

/// What the active cell is called: its row and its column.
fn cell(desk: &Desk) -> Value {
    desk.run(
        "return document.activeElement.getAttribute('aria-label')",
        &[],
    )
}

/// The cells of the first organisations, as the book holds them.
fn villages(desk: &Desk) -> Value {
    let list = json!({ "query": { "sheets": { "page": { "list": "organisations", "from": 0, "count": 3 } } } });
    desk.call("ask", list)
}

impl Writer {
    fn sits_down() -> Self {
        let home = Home::fresh().with_pinyin();
        let desk = Desk::open(&home);
        desk.see("青溪县");
        desk.take_keyboard();
        desk.run(include_str!("hear.js"), &[]);
        Self { desk, _home: home }
    }

    fn goes_to(&self, field: &str) {
        self.desk.run(
            "document.querySelector(arguments[0]).focus()",
            &[json!(field)],
        );
    }

    /// Goes along the first row, by the arrow key of the keyboard, to a column.
    fn finds_the_cell(&self, column: &str) {
        self.desk.until(
            "the input of the sheet",
            "const field = document.querySelector('.scroller .field'); field?.focus(); \
             return document.activeElement === field && field.value !== ''",
            &[],
        );
        for _ in 0..30 {
            let here = cell(&self.desk);
            if here
                .as_str()
                .is_some_and(|name| name.ends_with(&format!("，{column}")))
            {
                return;
            }
            self.desk.strike("Right");
            let moved = "return document.activeElement.getAttribute('aria-label') !== arguments[0]";
            self.desk.until("the next cell", moved, &[here]);
        }
        panic!("no column {column}");
    }

    /// Types letters that become a composition: every one of them, the first too, goes to the input method.
    /// (A letter that changes nothing of the guess is not heard at all: the text that comes of it tells.)
    fn composes(&self, letters: &str) {
        self.desk.run("heard.mark()", &[]);
        self.desk.strike_letters(letters);
        self.desk.until(
            &format!("{letters} to be composed"),
            "return heard.composing()",
            &[],
        );
        let past = self.desk.run("return heard.plain()", &[]);
        assert_eq!(
            past,
            json!([]),
            "keys of {letters} went past the input method"
        );
    }

    /// Waits until the focused field holds just this and nothing is being composed.
    fn has(&self, text: &str) {
        self.desk.until(
            &format!("{text} in the field"),
            "return document.activeElement.value === arguments[0] && !heard.composing()",
            &[json!(text)],
        );
    }

    /// How often an event of this kind was heard.
    fn heard(&self, kind: &str) -> u64 {
        let count = self
            .desk
            .run("return heard.count(arguments[0])", &[json!(kind)]);
        count.as_u64().expect("a count")
    }

    /// Keeps what arrived so far as evidence.
    fn kept(&self, name: &str) {
        let lines = self.desk.run("return heard.lines()", &[]);
        let lines: Vec<&str> = lines
            .as_array()
            .expect("lines")
            .iter()
            .filter_map(Value::as_str)
            .collect();
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../out/pinyin");
        std::fs::create_dir_all(&folder).expect("a folder for what arrived");
        std::fs::write(folder.join(format!("{name}.txt")), lines.join("\n") + "\n")
            .expect("what arrived is kept");
        self.desk.picture(&folder.join(format!("{name}.png")));
    }
}

fn payments(desk: &Desk) -> Vec<Value> {
    let page = desk.call("ask", json!({ "query": { "grants": { "payments": {} } } }));
    let rows = page["done"]["rows"].as_array().expect("payments");
    rows.iter().map(|row| row["id"].clone()).collect()
}

fn purpose(desk: &Desk, payment: &Value) -> Value {
    let mut page = desk.call(
        "ask",
        json!({ "query": { "grants": { "payment": { "id": payment } } } }),
    );
    page["done"]["purpose"].take()
}
