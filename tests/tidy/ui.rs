//! Rule 6: the kit knows no domain, and the window holds no rule.

use crate::{none, sources};

/// What the kit may lean on besides itself: words, keys and the door's own forms.
const KIT_LEANS_ON: [&str; 5] = ["../words", "../figures", "../keys", "../ipc/", "../router"];

#[test]
fn the_kit_imports_no_slice() {
    let mut breaches = Vec::new();
    for source in sources("ui/src/kit", &[".ts", ".svelte"]) {
        for (number, line) in source
            .lines()
            .filter(|(_, line)| line.contains("from '../") || line.contains("import('../"))
        {
            if source.path.ends_with(".test.ts") {
                continue;
            }
            // A folder of the kit leans on the kit.
            let beside = source.path.trim_start_matches("ui/src/kit/").contains('/')
                && !line.contains("../../");
            if !beside && !KIT_LEANS_ON.iter().any(|place| line.contains(place)) {
                breaches.push(format!("{}:{number}: {}", source.path, line.trim()));
            }
        }
    }
    none(breaches, "ui/src/kit knows no domain.");
}

/// Sums and comparisons of money are the core's: the window shows the texts it gets.
#[test]
fn the_window_does_no_sums_on_money() {
    let mut breaches = Vec::new();
    for source in sources("ui/src", &[".ts", ".svelte"]) {
        if source.path.contains("/test")
            || source.path.ends_with(".test.ts")
            || source.path.starts_with("ui/src/kit/")
        {
            continue;
        }
        for (number, line) in source.lines() {
            let money = ["amount", "paid", "planned", "available", "yuan", "Yuan"]
                .iter()
                .any(|word| line.contains(word));
            if line.contains("parseFloat(") || (money && line.contains("Number(")) {
                breaches.push(format!("{}:{number}: {}", source.path, line.trim()));
            }
        }
    }
    none(breaches, "The window does no arithmetic on money.");
}

#[test]
fn one_door_to_the_core() {
    let mut breaches = Vec::new();
    for source in sources("ui/src", &[".ts", ".svelte"]) {
        for (number, line) in source
            .lines()
            .filter(|(_, line)| line.contains("@tauri-apps/api"))
        {
            let at_the_door = source.path == "ui/src/ipc/transport.ts"
                || line.contains("@tauri-apps/api/webview");
            if !at_the_door {
                breaches.push(format!("{}:{number}: {}", source.path, line.trim()));
            }
        }
    }
    none(breaches, "Only ui/src/ipc/transport.ts calls the shell.");
}
