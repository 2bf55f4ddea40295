//! The shell's border: what the page can call is said in three places, and they agree.

use std::collections::BTreeSet;

use crate::{none, quoted, root, sources};

fn text(path: &str) -> String {
    std::fs::read_to_string(root().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// The commands by the name the page calls.
fn commands() -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    for source in sources("src-tauri/src/commands", &[".rs"]) {
        let lines: Vec<&str> = source.text.lines().collect();
        for (index, line) in lines
            .iter()
            .enumerate()
            .filter(|(_, line)| line.starts_with("#[tauri::command"))
        {
            let renamed = quoted(line).next().map(str::to_owned);
            let function = lines[index..]
                .iter()
                .find_map(|line| line.split("fn ").nth(1))
                .unwrap_or_default();
            let function: String = function
                .chars()
                .take_while(|c| crate::is_name(*c))
                .collect();
            names.insert(renamed.unwrap_or(function));
        }
    }
    names
}

#[test]
fn the_permissions_name_every_command() {
    let permissions = text("src-tauri/permissions/desk.toml");
    let allowed = permissions
        .split("commands.allow")
        .nth(1)
        .unwrap_or_default();
    let allowed: BTreeSet<String> = allowed
        .lines()
        .flat_map(quoted)
        .map(str::to_owned)
        .collect();
    assert_eq!(allowed, commands());
}

/// The page hands over ids and typed values; paths come from the system's dialogs.
#[test]
fn no_command_takes_a_path() {
    let mut breaches = Vec::new();
    for source in sources("src-tauri/src/commands", &[".rs"]) {
        let mut in_signature = false;
        for (number, line) in source.code() {
            in_signature |= line.starts_with("pub async fn") || line.starts_with("pub fn");
            let takes = |kind: &str| line.contains(kind) && !line.contains("->");
            if in_signature && (takes("Path") || takes("path: ") || takes("folder: ")) {
                breaches.push(format!("{}:{number}: {}", source.path, line.trim()));
            }
            in_signature &= !line.ends_with('{');
        }
    }
    none(breaches, "Commands take ids and typed values, never paths.");
}

#[test]
fn the_window_is_shut_to_everything_else() {
    let conf: serde_json::Value =
        serde_json::from_str(&text("src-tauri/tauri.conf.json")).expect("JSON");
    let security = &conf["app"]["security"];
    assert_eq!(security["csp"]["default-src"], "'none'");
    assert_eq!(security["csp"]["script-src"], "'self'");
    assert_eq!(security["freezePrototype"], true);
    assert_eq!(security["pattern"]["use"], "isolation");
    assert_eq!(security["assetProtocol"]["enable"], false);
    let manifest = text("src-tauri/Cargo.toml");
    for plugin in ["fs", "shell", "http", "sql", "store"] {
        assert!(
            !manifest.contains(&format!("tauri-plugin-{plugin} ")),
            "the shell has no {plugin} plugin"
        );
    }
}

/// The native menu goes where the navigation goes, by the same keys, and names only what the page knows.
#[test]
fn the_menu_says_what_the_page_does() {
    let pages = text("ui/src/pages.ts");
    let actions = text("ui/src/window/actions.ts");
    let menu = text("src-tauri/src/menu.rs");
    let menu: String = menu.split_whitespace().collect::<Vec<_>>().join(" ");
    let mut strange = Vec::new();
    for page in pages.split("path: '").skip(1) {
        let Some(digit) = page
            .split("digit: ")
            .nth(1)
            .and_then(|rest| rest.chars().next())
        else {
            continue;
        };
        let path = page.split('\'').next().unwrap_or_default();
        let name = page
            .split("name: '")
            .nth(1)
            .and_then(|rest| rest.split('\'').next());
        let line = format!(
            "\"page {path}\", \"{}\", Some(\"CmdOrCtrl+{digit}\")",
            name.unwrap_or_default()
        );
        if !page
            .lines()
            .next()
            .is_some_and(|line| line.contains("digit"))
        {
            continue;
        }
        if !menu.contains(&line) {
            strange.push(line);
        }
    }
    for id in menu
        .split("Some((")
        .skip(1)
        .filter_map(|rest| rest.trim().strip_prefix('"')?.split('"').next())
    {
        let known = match id.strip_prefix("page ") {
            Some(path) => pages.contains(&format!("path: '{path}'")),
            None => actions.contains(&format!("  {id}:")) || actions.contains(&format!("  {id},")),
        };
        if !known {
            strange.push(id.to_owned());
        }
    }
    none(strange, "The menu and the page agree.");
}
