//! What the system has to have. Installed by name on Debian and Ubuntu; said plainly elsewhere.

use std::path::Path;
use std::process::Command;

use crate::process::{command, first_line, run};
use crate::{Outcome, house};

/// To compile the core and the command line: SQLCipher and its OpenSSL are built from source.
pub const CORE: &[&str] = &["build-essential", "pkg-config", "perl", "file"];
/// To compile the window.
pub const WINDOW: &[&str] = &[
    "libwebkit2gtk-4.1-dev",
    "libxdo-dev",
    "libayatana-appindicator3-dev",
    "librsvg2-dev",
    "libssl-dev",
    "fonts-noto-cjk",
];
/// To drive the window without a display.
pub const DRIVING: &[&str] = &[
    "xvfb",
    "xauth",
    "webkit2gtk-driver",
    "dbus",
    "dbus-x11",
    "imagemagick",
    "xdotool",
    "poppler-utils",
];
/// Reads the journal of the money handed out, and finds its balances the book's own.
pub const LEDGER: &[&str] = &["hledger"];
/// What the bench measures with.
pub const BENCH: &[&str] = &["util-linux"];
/// To type into the window with a real input method.
pub const TYPING: &[&str] = &["ibus", "ibus-gtk3", "ibus-libpinyin"];
/// To look through a package.
pub const PACKING: &[&str] = &["dpkg", "desktop-file-utils", "shared-mime-info"];

/// Makes sure of the packages; installs what is missing where apt is at home.
pub fn ensure(groups: &[&[&str]]) -> Outcome {
    if !cfg!(target_os = "linux") {
        return Ok(());
    }
    if Path::new("/etc/debian_version").exists()
        && first_line("dpkg-query", &["--version"]).is_some()
    {
        return install(&groups.concat());
    }
    elsewhere(groups)
}

fn install(names: &[&str]) -> Outcome {
    let missing: Vec<&str> = names
        .iter()
        .copied()
        .filter(|name| !is_installed(name))
        .collect();
    if missing.is_empty() {
        return Ok(());
    }
    println!("Missing packages: {}", missing.join(" "));
    let by_hand = format!(
        "sudo apt-get update && sudo apt-get install --no-install-recommends {}",
        missing.join(" ")
    );
    let said =
        |error: String| format!("{error}\nInstall the packages and call again:\n  {by_hand}");
    run(apt(&["update"])).map_err(said)?;
    let install = [
        &["install", "-y", "--no-install-recommends"],
        missing.as_slice(),
    ]
    .concat();
    run(apt(&install)).map_err(said)
}

fn is_installed(name: &str) -> bool {
    first_line("dpkg-query", &["-W", "-f=${db:Status-Status}", name]).as_deref()
        == Some("installed")
}

fn apt(arguments: &[&str]) -> Command {
    let is_root = first_line("id", &["-u"]).as_deref() == Some("0");
    let mut words = vec!["env", "DEBIAN_FRONTEND=noninteractive", "apt-get"];
    words.extend_from_slice(arguments);
    if is_root {
        command("env", words.split_off(1), &house::root())
    } else {
        command("sudo", words, &house::root())
    }
}

/// Another Linux: look for what matters most and name it.
fn elsewhere(groups: &[&[&str]]) -> Outcome {
    let mut wanted = Vec::new();
    let needs = |group: &[&str]| groups.contains(&group);
    let has = |library: &str| {
        Command::new("pkg-config")
            .args(["--exists", library])
            .status()
            .is_ok_and(|s| s.success())
    };
    if first_line("cc", &["--version"]).is_none() {
        wanted.push("a C compiler (cc), make and pkg-config");
    }
    if first_line("perl", &["--version"]).is_none() {
        wanted.push("perl");
    }
    if needs(WINDOW) && !has("webkit2gtk-4.1") {
        wanted.push("WebKitGTK 4.1 with headers (webkit2gtk-4.1)");
    }
    if needs(DRIVING) {
        for (program, name) in [
            ("Xvfb", "Xvfb"),
            ("WebKitWebDriver", "WebKitWebDriver (part of WebKitGTK)"),
            ("dbus-run-session", "dbus-run-session (dbus)"),
            ("pdftotext", "pdftotext (poppler)"),
        ] {
            if first_line("sh", &["-c", &format!("command -v {program}")]).is_none() {
                wanted.push(name);
            }
        }
    }
    if needs(TYPING) && first_line("ibus", &["version"]).is_none() {
        wanted.push("ibus with its GTK 3 module and libpinyin");
    }
    if wanted.is_empty() {
        return Ok(());
    }
    Err(format!(
        "Please install with your system's package manager, then call again:\n  - {}",
        wanted.join("\n  - ")
    ))
}
