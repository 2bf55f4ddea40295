//! The desk is built for Windows and macOS too: what one system alone has stands behind `cfg`.

use crate::{Source, none, quoted, sources};

const FOLDERS: [&str; 7] = [
    "src-tauri/core",
    "src-tauri/report",
    "src-tauri/exchange",
    "src-tauri/audit",
    "src-tauri/cli",
    "src-tauri/src",
    "src-tauri/xtask",
];
/// Crates and modules that only some systems have.
const ONE_SYSTEMS: [&str; 10] = [
    "os::unix",
    "os::linux",
    "os::windows",
    "os::macos",
    "rustix::",
    "libc::",
    "nix::",
    "webkit2gtk::",
    "gtk::",
    "windows::",
];
/// Places that only Unix has. (Fonts are looked for wherever any system keeps them; one that is missing is passed over.)
const PLACES: [&str; 5] = ["/proc/", "/dev/", "/tmp", "/etc/", "/bin/"];

#[test]
fn what_one_system_has_stands_behind_cfg() {
    let mut breaches = Vec::new();
    let mut guarded = 0;
    for source in FOLDERS.iter().flat_map(|folder| sources(folder, &[".rs"])) {
        for (number, line) in source.code() {
            let named = ONE_SYSTEMS.iter().any(|word| line.contains(word));
            let set_up = source.path.starts_with("src-tauri/xtask");
            let places = |text: &str| PLACES.iter().any(|place| text.starts_with(place));
            if !named && (set_up || !quoted(line).any(places)) {
                continue;
            }
            if is_guarded(&source, number) {
                guarded += 1;
            } else {
                breaches.push(format!("{}:{number}: {}", source.path, line.trim()));
            }
        }
    }
    none(
        breaches,
        "What only one system has stands behind #[cfg(unix)], #[cfg(target_os = …)] or the like.",
    );
    assert!(
        guarded > 1,
        "the inline preedit and the reader's memory limit are seen"
    );
}

/// Is the line, or an item around it, under a `cfg` of a system?
fn is_guarded(source: &Source, number: usize) -> bool {
    let lines: Vec<&str> = source.text.lines().take(number).collect();
    let depth = |line: &str| line.len() - line.trim_start().len();
    let of_a_system = |line: &str| {
        let line = line.trim_start();
        line.starts_with("#[cfg(")
            && (line.contains("target_os") || line.contains("unix") || line.contains("windows"))
    };
    let mut around = usize::MAX;
    let mut attributes = false;
    for line in lines.iter().rev().filter(|line| !line.trim().is_empty()) {
        if attributes && line.trim_start().starts_with("#[") {
            if of_a_system(line) {
                return true;
            }
            continue;
        }
        attributes = depth(line) < around;
        around = around.min(depth(line));
    }
    false
}

#[test]
fn crates_of_one_system_are_asked_for_by_that_system() {
    let mut breaches = Vec::new();
    for source in sources("src-tauri", &["Cargo.toml"]) {
        let mut everywhere = true;
        for (number, line) in source.lines() {
            if line.starts_with('[') {
                everywhere = !line.contains("target");
            }
            let name = line.split(['=', '.']).next().unwrap_or_default().trim();
            let of_one = [
                "rustix",
                "libc",
                "nix",
                "webkit2gtk",
                "gtk",
                "windows",
                "windows-sys",
            ];
            if everywhere && of_one.contains(&name) {
                breaches.push(format!("{}:{number}: {line}", source.path));
            }
        }
    }
    none(
        breaches,
        "A crate of one system belongs under [target.'cfg(…)'.dependencies].",
    );
}
