use window::{Desk, Home};

#[test]
#[ignore = "drives the real window: run by cargo xtask test"]
fn the_first_start_opens_the_demo_county() {
    let home = Home::fresh();
    let desk = Desk::open(&home);
    desk.see("青溪县");
    desk.close();
}
