//! A real input method: ibus with libpinyin, on the screen and the bus of the test.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

use crate::machine::Group;

const ENGINE: &str = "libpinyin";
/// Keeps ibus's settings in memory: every run starts alike.
const SETTINGS_IN_MEMORY: &str = "/usr/libexec/ibus-memconf";
/// It is up in a second; now and then it loses its way on the bus and has to be started anew.
const ATTEMPTS: usize = 4;
const EACH: Duration = Duration::from_secs(15);

/// Starts the daemon and chooses its pinyin engine. Panics where the machine cannot: a run without an input method proves nothing.
pub fn start(around: &[(&'static str, PathBuf)]) -> Group {
    for _ in 0..ATTEMPTS {
        let mut daemon = Command::new("ibus-daemon");
        if Path::new(SETTINGS_IN_MEMORY).is_file() {
            daemon.arg(format!("--config={SETTINGS_IN_MEMORY}"));
        }
        daemon
            .args(["--panel=disable", "--emoji-extension=disable", "--replace"])
            .envs(around.iter().cloned())
            .env("LC_ALL", "C.UTF-8")
            .stdout(Stdio::null())
            .stderr(Stdio::null());
        let daemon = Group::start(daemon);
        if chosen(around) {
            return daemon;
        }
    }
    panic!(
        "ibus does not offer {ENGINE} after {ATTEMPTS} starts: are ibus, ibus-gtk3 and ibus-libpinyin installed (`cargo xtask test` does it)?"
    );
}

fn chosen(around: &[(&'static str, PathBuf)]) -> bool {
    let began = Instant::now();
    while began.elapsed() < EACH {
        ibus(around, &["engine", ENGINE]);
        if ibus(around, &["engine"]) == ENGINE {
            return true;
        }
        sleep(Duration::from_millis(100));
    }
    false
}

fn ibus(around: &[(&'static str, PathBuf)], words: &[&str]) -> String {
    let said = Command::new("ibus")
        .args(words)
        .envs(around.iter().cloned())
        .stderr(Stdio::null())
        .output();
    let said = said.unwrap_or_else(|error| {
        panic!("ibus does not start ({error}): run `cargo xtask test`, which installs it")
    });
    String::from_utf8_lossy(&said.stdout).trim().to_owned()
}
