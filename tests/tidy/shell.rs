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
