//! Drives the real window as an operator does: by what stands on the screen and by the keyboard.

mod axe;
mod drag;
mod files;
mod home;
mod machine;
mod pinyin;
mod webdriver;

use std::path::{Path, PathBuf};
use std::thread::sleep;
use std::time::{Duration, Instant, SystemTime};

use serde_json::{Value, json};

pub use drag::Drag;
pub use home::Home;
use machine::Machine;
use webdriver::{CONTROL, ENTER, ESCAPE, Element, RELEASE, Session, TAB};

/// What a wait may take on a busy two-core machine.
const PATIENCE: Duration = Duration::from_secs(60);
const PAUSE: Duration = Duration::from_millis(100);

/// The open desk. Ends the app and all it started when dropped.
pub struct Desk {
    session: Session,
    machine: Machine,
}

impl Desk {
    /// Opens the built app at `home` on a screen of its own, and skips what greets the operator.
    pub fn open(home: &Home) -> Self {
        let desk = Self::open_to_greeting(home);
        desk.past_greeting();
        desk
    }

    /// As [`Desk::open`]; the tour of the first start, or what is due today, stays on the screen.
    pub fn open_to_greeting(home: &Home) -> Self {
        Self::open_program(home, &app()).0
    }

    /// Opens any program that has a window of this kind; answers when it was started.
    pub fn open_program(home: &Home, program: &Path) -> (Self, SystemTime) {
        let machine = Machine::start(home);
        let (session, began) = begin(&machine, program, home.given());
        let desk = Self { session, machine };
        desk.until(
            "the page to be painted",
            "return (document.body?.innerText ?? '').trim().length > 0",
            &[],
        );
        (desk, began)
    }

    /// What the app and its webview hold of memory, each shared page counted in parts, in MiB.
    pub fn memory(&self) -> f64 {
        self.machine.memory()
    }

    /// Skips the tour and closes what is due today; a closed book greets nobody.
    fn past_greeting(&self) {
        let greeted = "return !document.querySelector('.window') || document.documentElement.dataset.greeted === 'yes'";
        self.until("the greeting", greeted, &[]);
        let skip = "document.querySelector('[aria-labelledby=tour-name] button, .today header button')?.click()";
        self.run(skip, &[]);
    }

    /// Waits until `text` can be read on the screen.
    pub fn see(&self, text: &str) {
        let script = "return document.body.innerText.includes(arguments[0])";
        self.until(&format!("{text:?} on the screen"), script, &[json!(text)]);
    }

    /// Waits until `text` is gone.
    pub fn see_no_more(&self, text: &str) {
        let script = "return !document.body.innerText.includes(arguments[0])";
        self.until(
            &format!("{text:?} gone from the screen"),
            script,
            &[json!(text)],
        );
    }

    /// Clicks what is called `name`: a button, link, tab, row or menu entry, by its text or its label.
    pub fn click(&self, name: &str) {
        let name = quoted(name);
        let called = format!(
            "[normalize-space(.)={name} or @aria-label={name} or @title={name} or starts-with(normalize-space(.), {name})]"
        );
        let roles = [
            "button", "tab", "link", "option", "menuitem", "row", "radio", "checkbox",
        ]
        .map(|role| format!("@role='{role}'"))
        .join(" or ");
        let tags = "self::button or self::a or self::summary or self::label or self::tr";
        self.click_at(&format!("//*[{tags} or {roles}]{called}"), &name);
    }

    /// Clicks the innermost element that says exactly `text`, whatever it is.
    pub fn click_text(&self, text: &str) {
        let text = quoted(text);
        self.click_at(
            &format!("//*[normalize-space(.)={text} and not(*[normalize-space(.)={text}])]"),
            &text,
        );
    }

    /// Writes `text` into the field labelled `label`, in place of what stood there.
    pub fn fill(&self, label: &str, text: &str) {
        let name = quoted(label);
        let path = format!(
            "//*[self::input or self::textarea][@aria-label={name} or @placeholder={name} \
             or @id=//label[starts-with(normalize-space(.), {name})]/@for \
             or ancestor::label[starts-with(normalize-space(.), {name})]]"
        );
        let field = self.wait_for(&path, &format!("a field labelled {name}"));
        self.must(self.session.show(&field), "a field comes into sight");
        self.must(self.session.click(&field), "a field takes the focus");
        let select_all = format!("{CONTROL}a{RELEASE}");
        self.must(
            self.session.type_into(&field, &select_all),
            "a field takes keys",
        );
        self.must(self.session.type_into(&field, text), "a field takes text");
    }

    /// Chooses an option of the list labelled `label`.
    pub fn choose(&self, label: &str, option: &str) {
        let (label, option) = (quoted(label), quoted(option));
        let path = format!(
            "//select[@aria-label={label} or @id=//label[starts-with(normalize-space(.), {label})]/@for]\
             /option[starts-with(normalize-space(.), {option})]"
        );
        self.click_at(&path, &option);
    }

    /// Types into whatever has the focus.
    pub fn press(&self, keys: &str) {
        let focused = self.must(self.session.focused(), "something has the focus");
        self.must(
            self.session.type_into(&focused, keys),
            "the focused element takes keys",
        );
    }

    /// Ctrl and a key.
    pub fn press_ctrl(&self, key: &str) {
        self.press(&format!("{CONTROL}{key}{RELEASE}"));
    }

    pub fn press_enter(&self) {
        self.press(&ENTER.to_string());
    }

    pub fn press_escape(&self) {
        self.press(&ESCAPE.to_string());
    }

    pub fn press_tab(&self) {
        self.press(&TAB.to_string());
    }

    /// A double click on a book while the desk is open: the app starts a second time and hands it over.
    pub fn double_click(&self, book: &Path) {
        self.machine.start_again(&app(), book);
    }

    /// Gives the window the keyboard of its screen: before the first key is struck.
    pub fn take_keyboard(&self) {
        self.machine.give_keyboard();
        let focused = "return document.hasFocus()";
        self.until("the window to have the keyboard", focused, &[]);
    }

    /// Types letters on the real keyboard of the screen, through the input method where there is one.
    pub fn strike_letters(&self, letters: &str) {
        self.machine.strike(&["type", "--delay", "50", letters]);
    }

    /// Strikes a key of the real keyboard by xdotool's name for it: `space`, `Return`, `ctrl+k`.
    pub fn strike(&self, key: &str) {
        self.machine.strike(&["key", key]);
    }

    /// Gives the passphrase that the closed book asks for.
    pub fn unlock(&self, passphrase: &str) {
        self.type_passphrase(passphrase);
        let gone = "return !document.querySelector('input[type=password]')";
        self.until("the book to open", gone, &[]);
        self.past_greeting();
    }

    /// Types a passphrase into its field, in place of what stood there, and presses Enter.
    pub fn type_passphrase(&self, passphrase: &str) {
        let field = self.wait_for("//input[@type='password']", "a field for the passphrase");
        for keys in [
            format!("{CONTROL}a{RELEASE}"),
            passphrase.to_owned(),
            ENTER.to_string(),
        ] {
            self.must(self.session.type_into(&field, &keys), "the field takes it");
        }
    }

    /// What the page itself gets for a call: `{done: …}`, `{stop: …}` as it was thrown, or `{silence: …}`
    /// where nobody answers within ten seconds.
    pub fn call(&self, command: &str, arguments: Value) -> Value {
        let script = "const answer = window.__TAURI_INTERNALS__.invoke(arguments[0], arguments[1])\
                      .then((done) => ({ done }), (stop) => ({ stop }));\
                      const silence = new Promise((say) => setTimeout(() => say({ silence: true }), 10000));\
                      return Promise.race([answer, silence])";
        self.run(script, &[json!(command), arguments])
    }

    /// The title of the window.
    pub fn title(&self) -> String {
        self.machine.title()
    }

    /// Goes to a page by its address behind the `#`.
    pub fn go(&self, route: &str) {
        let hash = format!(
            "#/{}",
            route.trim_start_matches('#').trim_start_matches('/')
        );
        self.run("location.hash = arguments[0]", &[json!(hash)]);
    }

    /// The text on the screen.
    pub fn text(&self) -> String {
        self.run("return document.body.innerText", &[])
            .as_str()
            .unwrap_or_default()
            .to_owned()
    }

    /// What a script on the page answers.
    pub fn run(&self, script: &str, arguments: &[Value]) -> Value {
        self.must(self.session.run(script, arguments), script)
    }

    /// Waits until nothing has changed on the screen for a moment, then keeps a picture of it.
    pub fn picture(&self, path: &Path) {
        self.settle();
        if let Some(folder) = path.parent() {
            std::fs::create_dir_all(folder).expect("a folder for pictures");
        }
        self.machine.picture(path);
    }

    /// Two equal looks at the page, 400 ms apart.
    pub fn settle(&self) {
        let mut before = Value::Null;
        for _ in 0..25 {
            let now = self.run("return document.body.innerHTML", &[]);
            if now == before {
                return;
            }
            before = now;
            sleep(Duration::from_millis(400));
        }
    }

    /// Ends the app.
    pub fn close(self) {
        self.must(self.session.end(), "the session ends");
    }

    /// What lies in an open dialog comes first: the rest is out of reach behind it.
    fn click_at(&self, path: &str, name: &str) {
        let in_front = format!("//dialog[@open]{path}");
        let began = Instant::now();
        loop {
            let found = match self.session.find(&in_front) {
                Ok(Some(element)) => element,
                _ => self.wait_for(path, &format!("something to click called {name}")),
            };
            // What still moves would be missed, as by a hand.
            let before = self.session.place(&found).ok();
            sleep(PAUSE);
            if before.is_none() || before != self.session.place(&found).ok() {
                assert!(began.elapsed() < PATIENCE, "{name} does not stand still");
                continue;
            }
            match self.session.click(&found) {
                Ok(()) => return,
                // It moved or was drawn anew while we reached for it.
                Err(_) if began.elapsed() < PATIENCE => sleep(PAUSE),
                Err(error) => panic!("{name} cannot be clicked: {error}"),
            }
        }
    }

    fn wait_for(&self, path: &str, what: &str) -> Element {
        let began = Instant::now();
        while began.elapsed() < PATIENCE {
            if let Ok(Some(element)) = self.session.find(path) {
                return element;
            }
            sleep(PAUSE);
        }
        panic!(
            "waited {} s for {what}; the screen says:\n{}",
            PATIENCE.as_secs(),
            self.text()
        );
    }

    /// Waits until a script on the page answers true.
    pub fn until(&self, what: &str, script: &str, arguments: &[Value]) {
        let began = Instant::now();
        while began.elapsed() < PATIENCE {
            // A page that is just being replaced answers with an error: ask again.
            if matches!(self.session.run(script, arguments), Ok(Value::Bool(true))) {
                return;
            }
            sleep(PAUSE);
        }
        panic!(
            "waited {} s for {what}; the screen says:\n{}",
            PATIENCE.as_secs(),
            self.text()
        );
    }

    fn must<T>(&self, outcome: Result<T, webdriver::DriverError>, what: &str) -> T {
        outcome.unwrap_or_else(|error| panic!("{what}: {error}"))
    }
}

/// The driver needs a moment until it listens.
fn begin(machine: &Machine, program: &Path, given: Option<&Path>) -> (Session, SystemTime) {
    let words: Vec<&Path> = given.into_iter().collect();
    let capabilities = json!({ "webkitgtk:browserOptions": { "binary": program, "args": words } });
    let began = Instant::now();
    loop {
        let asked = SystemTime::now();
        match Session::begin(machine.driver_port(), &capabilities) {
            Ok(session) => return (session, asked),
            Err(error) if began.elapsed() > PATIENCE => {
                panic!("the driver does not open the desk: {error}")
            }
            Err(_) => sleep(PAUSE),
        }
    }
}

/// The app, built into the same target folder as this program.
pub fn app() -> PathBuf {
    beside("incubation-desk")
}

/// The command line, built likewise: makes books for the window to open.
pub fn command_line() -> PathBuf {
    beside("desk")
}

fn beside(name: &str) -> PathBuf {
    // Of a package, when its programs are looked at.
    if let Some(folder) = std::env::var_os("DESK_PROGRAMS") {
        return Path::new(&folder).join(name);
    }
    let own = std::env::current_exe().expect("a program knows where it is");
    own.ancestors()
        .skip(1)
        .map(|folder| folder.join(name))
        .find(|path| path.is_file())
        .unwrap_or_else(|| panic!("{name} is not built: run `cargo xtask test`"))
}

/// A string as XPath writes it.
fn quoted(text: &str) -> String {
    if text.contains('"') {
        format!("'{text}'")
    } else {
        format!("\"{text}\"")
    }
}
