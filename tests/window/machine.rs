//! What the window needs around it when there is no desk to stand on: a screen, a session bus, a driver.

use std::io::{BufRead, BufReader};
use std::net::TcpListener;
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use crate::{Home, pinyin};

const OUR_WINDOW: [&str; 4] = ["search", "--onlyvisible", "--class", "incubation-desk"];

pub struct Machine {
    port: u16,
    display: String,
    around: Vec<(&'static str, PathBuf)>,
    // Ended in this order.
    _driver: Group,
    _pinyin: Option<Group>,
    _bus: Group,
    _screen: Group,
}

impl Machine {
    pub fn start(home: &Home) -> Self {
        let (width, height) = home.screen();
        let mut screen = Command::new("Xvfb");
        screen
            .args(["-displayfd", "1", "-nolisten", "tcp", "-screen", "0"])
            .arg(format!("{width}x{height}x24"));
        let (screen, number) = start_and_read(screen);
        let display = format!(":{number}");

        let mut bus = Command::new("dbus-daemon");
        bus.args(["--session", "--nofork", "--print-address"]);
        let (bus, address) = start_and_read(bus);

        let mut around = home.environment();
        around.extend([
            ("DISPLAY", display.clone().into()),
            ("DBUS_SESSION_BUS_ADDRESS", address.into()),
            // No graphics card, no desktop services, no wish to reach the ones of whoever runs the tests.
            ("WEBKIT_DISABLE_DMABUF_RENDERER", "1".into()),
            ("GSETTINGS_BACKEND", "memory".into()),
            ("GTK_USE_PORTAL", "0".into()),
            ("NO_AT_BRIDGE", "1".into()),
        ]);
        let pinyin = home.has_pinyin().then(|| pinyin::start(&around));
        if pinyin.is_some() {
            around.push(("GTK_IM_MODULE", "ibus".into()));
        }

        let port = free_port();
        let mut driver = Command::new("WebKitWebDriver");
        driver
            .arg(format!("--port={port}"))
            .envs(around.iter().cloned())
            .env("TAURI_WEBVIEW_AUTOMATION", "true")
            .env_remove("WAYLAND_DISPLAY")
            .stdout(Stdio::null())
            .stderr(Stdio::null());
        Self {
            port,
            display,
            around,
            _driver: Group::start(driver),
            _pinyin: pinyin,
            _bus: bus,
            _screen: screen,
        }
    }

    /// Keeps what the screen shows. The window fills it: there is no desktop around.
    /// (The driver's own screenshot never answers without a graphics card.)
    pub fn picture(&self, path: &Path) {
        let taken = Command::new("import")
            .args(["-display", &self.display, "-window", "root"])
            .arg(path)
            .stdin(Stdio::null())
            .status();
        assert!(
            taken.is_ok_and(|status| status.success()),
            "no picture: is imagemagick installed?"
        );
    }

    /// Starts `app` with a file while it runs already; it hands the file over and ends.
    pub fn start_again(&self, app: &Path, file: &Path) {
        let ended = Command::new(app)
            .arg(file)
            .envs(self.around.iter().cloned())
            .env_remove("WAYLAND_DISPLAY")
            .stdout(Stdio::null())
            .status();
        assert!(ended.is_ok_and(|status| status.success()), "a second start");
    }

    /// The title of the one window on the screen.
    pub fn title(&self) -> String {
        self.hands(&[&OUR_WINDOW[..], &["getwindowname"]].concat())
    }

    /// Gives our window the keyboard of this screen, which no window manager does here.
    pub fn give_keyboard(&self) {
        self.hands(&[&OUR_WINDOW[..], &["windowfocus", "--sync"]].concat());
    }

    /// The screen and the number of our window on it.
    pub fn our_window(&self) -> (String, u32) {
        let number = self.hands(&OUR_WINDOW);
        let number = number.lines().next().and_then(|line| line.parse().ok());
        (self.display.clone(), number.expect("our window has one"))
    }

    /// Gives the keyboard to a question of the system that stands over our window; false while there is none.
    pub fn give_keyboard_to_question(&self) -> bool {
        let windows = self.hands(&OUR_WINDOW);
        // Beside our window stands one of a single pixel, which bears the program's own name.
        let asks = |window: &&str| self.hands(&["getwindowname", window]) != "incubation-desk";
        let Some(question) = windows.lines().skip(1).find(asks) else {
            return false;
        };
        self.hands(&["windowfocus", "--sync", question]);
        true
    }

    /// Strikes real keys of this screen's keyboard, said in the words of xdotool.
    pub fn strike(&self, keys: &[&str]) {
        self.hands(keys);
    }

    /// What xdotool says to these words.
    fn hands(&self, words: &[&str]) -> String {
        let said = Command::new("xdotool")
            .args(words)
            .env("DISPLAY", &self.display)
            .output()
            .expect("xdotool is there: `cargo xtask test` installs it");
        assert!(
            said.status.success(),
            "xdotool {}: {}",
            words.join(" "),
            String::from_utf8_lossy(&said.stderr)
        );
        String::from_utf8_lossy(&said.stdout).trim().to_owned()
    }

    /// PSS in MiB of all that the driver started: the app and the processes of its webview.
    pub fn memory(&self) -> f64 {
        let parents: Vec<(u32, u32)> = std::fs::read_dir("/proc")
            .expect("Linux says it")
            .filter_map(|entry| entry.ok()?.file_name().to_str()?.parse().ok())
            .filter_map(|pid| Some((pid, parent(pid)?)))
            .collect();
        let mut family = vec![self._driver.0.id()];
        let mut at = 0;
        while let Some(&one) = family.get(at) {
            family.extend(
                parents
                    .iter()
                    .filter(|(_, of)| *of == one)
                    .map(|(pid, _)| *pid),
            );
            at += 1;
        }
        let kib: u64 = family.iter().skip(1).filter_map(|pid| pss(*pid)).sum();
        kib as f64 / 1024.0
    }

    pub fn driver_port(&self) -> u16 {
        self.port
    }
}

/// A program and all it started: one process group, ended as one.
pub struct Group(Child);

impl Group {
    pub fn start(mut command: Command) -> Self {
        let program = command.get_program().to_string_lossy().into_owned();
        let child = command.process_group(0).spawn().unwrap_or_else(|error| {
            panic!("{program} does not start ({error}): run `cargo xtask test`, which installs it")
        });
        Self(child)
    }
}

impl Drop for Group {
    fn drop(&mut self) {
        let group = format!("-{}", self.0.id());
        let _ = Command::new("kill")
            .args(["-TERM", "--", &group])
            .stderr(Stdio::null())
            .status();
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

fn parent(pid: u32) -> Option<u32> {
    let stat = std::fs::read_to_string(format!("/proc/{pid}/stat")).ok()?;
    stat.rsplit_once(')')?
        .1
        .split_whitespace()
        .nth(1)?
        .parse()
        .ok()
}

fn pss(pid: u32) -> Option<u64> {
    let rollup = std::fs::read_to_string(format!("/proc/{pid}/smaps_rollup")).ok()?;
    let line = rollup.lines().find(|line| line.starts_with("Pss:"))?;
    line.split_whitespace().nth(1)?.parse().ok()
}

/// Starts a program that says on its first line where it can be reached.
fn start_and_read(mut command: Command) -> (Group, String) {
    command.stdout(Stdio::piped()).stderr(Stdio::null());
    let mut group = Group::start(command);
    let output = group.0.stdout.take().expect("its output is ours");
    let mut line = String::new();
    BufReader::new(output)
        .read_line(&mut line)
        .expect("a first line");
    assert!(
        !line.trim().is_empty(),
        "a helper program ended without saying where it can be reached"
    );
    (group, line.trim().to_owned())
}

fn free_port() -> u16 {
    let listener = TcpListener::bind(("127.0.0.1", 0)).expect("a free port");
    listener.local_addr().expect("its number").port()
}
