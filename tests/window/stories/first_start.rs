use window::{Desk, Home};

const HUB: &str = "青溪县社会组织孵化基地妇联";

#[test]
#[ignore = "drives the real window: run by cargo xtask test"]
fn the_first_start_opens_the_demo_county() {
    let home = Home::fresh();
    let desk = Desk::open(&home);
    desk.see(HUB);
    desk.see("小额资助");
    assert_eq!(desk.title(), HUB);
    desk.close();
}

#[test]
#[ignore = "drives the real window: run by cargo xtask test"]
fn the_window_speaks_english_when_asked_and_remembers_it() {
    let home = Home::fresh();
    let desk = Desk::open(&home);
    desk.see(HUB);
    desk.go("settings");
    desk.click("English");
    desk.see("Micro-grants");
    desk.see_no_more("小额资助");
    let kept = "return window.__TAURI_INTERNALS__.invoke('session').then(({ language }) => language === 'en')";
    desk.until("the language to be kept", kept, &[]);
    desk.close();

    let desk = Desk::open(&home);
    desk.see("Micro-grants");
    desk.close();
}
