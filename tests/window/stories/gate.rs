use serde_json::json;
use window::{Desk, Home};

#[test]
#[ignore = "drives the real window: run by cargo xtask test"]
fn the_page_reaches_the_desks_own_commands_and_nothing_else() {
    let home = Home::fresh();
    let desk = Desk::open(&home);
    desk.see("青溪县");

    let session = desk.call("session", json!({}));
    assert_eq!(session["done"]["state"], "open", "{session}");

    for stranger in [
        "plugin:fs|read_file",
        "plugin:shell|open",
        "plugin:opener|open_path",
        "plugin:dialog|open",
    ] {
        let answer = desk.call(stranger, json!({ "path": "settings.json" }));
        assert!(answer.get("done").is_none(), "{stranger} answered {answer}");
    }
    desk.close();
}

#[test]
#[ignore = "drives the real window: run by cargo xtask test"]
fn a_register_is_looked_at_before_it_is_taken_in() {
    let home = Home::fresh();
    let desk = Desk::open(&home);
    desk.see("青溪县");
    let refused = desk.call("importApply", json!({}));
    assert_eq!(
        refused["stop"]["refused"]["code"], "window-no-register",
        "{refused}"
    );
    let refused = desk.call("statementKeep", json!({}));
    assert_eq!(
        refused["stop"]["refused"]["code"], "window-no-statement",
        "{refused}"
    );
    desk.close();
}

#[test]
#[ignore = "drives the real window: run by cargo xtask test"]
fn scripts_that_are_not_ours_do_not_run() {
    let home = Home::fresh();
    let desk = Desk::open(&home);
    desk.see("青溪县");
    let script = "const inline = document.createElement('script'); inline.textContent = 'window.strange = 1'; \
                  document.head.append(inline); return window.strange ?? 0";
    assert_eq!(desk.run(script, &[]), 0);
    assert_eq!(
        desk.run("return Object.isFrozen(Object.prototype)", &[]),
        true
    );
    desk.close();
}
