use serde_json::json;
use window::{Desk, Home};

const HUB: &str = "临川县社会组织孵化基地妇联";
const PASSPHRASE: &str = "three-quiet-rivers";

#[test]
#[ignore = "drives the real window: run by cargo xtask test"]
fn the_last_book_asks_for_its_passphrase() {
    let home = Home::fresh();
    let book = home.new_book(HUB, PASSPHRASE);
    let home = home.settings("zh-CN", Some(&book));
    let desk = Desk::open(&home);

    desk.type_passphrase("not-the-one");
    desk.see("口令不正确");

    desk.unlock(PASSPHRASE);
    desk.see(HUB);
    desk.close();
}

#[test]
#[ignore = "drives the real window: run by cargo xtask test"]
fn a_closed_book_answers_nothing() {
    let home = Home::fresh();
    let book = home.new_book(HUB, PASSPHRASE);
    let home = home.settings("zh-CN", Some(&book));
    let desk = Desk::open(&home);
    let refused = desk.call("ask", json!({ "query": { "hub": { "hub": {} } } }));
    assert_eq!(refused["stop"]["refused"]["code"], "window-no-book");
    desk.close();
}

#[test]
#[ignore = "drives the real window: run by cargo xtask test"]
fn a_second_window_cannot_open_the_same_book() {
    let first_home = Home::fresh();
    let book = first_home.new_book(HUB, PASSPHRASE);
    let first_home = first_home.settings("zh-CN", Some(&book));
    let first = Desk::open(&first_home);
    first.unlock(PASSPHRASE);
    first.see(HUB);

    let second_home = Home::fresh().settings("zh-CN", Some(&book));
    let second = Desk::open(&second_home);
    second.type_passphrase(PASSPHRASE);
    second.see("正在另一窗口中编辑");
    second.close();
    first.close();
}
