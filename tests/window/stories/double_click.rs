//! Opening a book by a double click on its file.

use window::{Desk, Home};

const HUB: &str = "临川县社会组织孵化基地妇联";
const PASSPHRASE: &str = "three-quiet-rivers";

#[test]
#[ignore = "drives the real window: run by cargo xtask test"]
fn a_double_click_on_a_book_starts_the_desk_with_it() {
    let home = Home::fresh();
    let book = home.new_book(HUB, PASSPHRASE);
    let home = home.double_clicked(&book);
    let desk = Desk::open(&home);
    desk.unlock(PASSPHRASE);
    desk.see(HUB);
    assert_eq!(desk.title(), HUB);
    desk.close();
}

#[test]
#[ignore = "drives the real window: run by cargo xtask test"]
fn a_double_click_on_another_book_asks_before_the_open_one_is_closed() {
    let home = Home::fresh();
    let book = home.new_book(HUB, PASSPHRASE);
    let desk = Desk::open(&home);
    desk.see("青溪县");

    desk.double_click(&book);
    desk.see("是另一本账簿");
    desk.see("青溪县");
    desk.click("打开");
    desk.unlock(PASSPHRASE);
    desk.see(HUB);
    desk.see_no_more("青溪县");

    // The same book again raises the window and asks nothing.
    desk.double_click(&book);
    desk.settle();
    assert!(!desk.text().contains("是另一本账簿"), "{}", desk.text());
    desk.close();
}
