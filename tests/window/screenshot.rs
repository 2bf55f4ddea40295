//! Pictures of the real window: size, language and book are chosen first, then it is driven step by step.

use std::path::PathBuf;
use std::thread::sleep;
use std::time::Duration;

use window::{Desk, Home};

const HELP: &str = "\
cargo xtask screenshot [options] [steps]

options
  --size 1280x800        of the window in pixels
  --lang zh-CN|en        language of the window
  --book demo|empty      the demo county (default) or a new, empty book
  --dark                 the dark theme
  --greeted              leaves what greets the operator on the screen
steps, done in the order given
  --route PATH           goes to a page: what stands behind the #/ of its address
  --click NAME           clicks a button, link, tab or row by its text or label
  --fill LABEL=TEXT      writes into a field
  --keys KEYS            types; ^k is Ctrl+K
  --do SCRIPT            runs JavaScript on the page
  --out FILE.png         takes a picture; without one, out/window.png is taken at the end
";
const HUB: &str = "青溪县社会组织孵化基地妇联";
const PASSPHRASE: &str = "one-empty-book";

fn main() {
    let mut wish = Wish::read(std::env::args().skip(1)).unwrap_or_else(|| {
        eprint!("{HELP}");
        std::process::exit(2)
    });
    if !wish
        .steps
        .iter()
        .any(|step| matches!(step, Step::Picture(_)))
    {
        wish.steps
            .push(Step::Picture(PathBuf::from("out/window.png")));
    }
    let home = wish.home();
    let desk = if wish.greeted {
        Desk::open_to_greeting(&home)
    } else {
        Desk::open(&home)
    };
    if wish.empty {
        desk.unlock(PASSPHRASE);
    }
    if wish.dark {
        desk.run("document.documentElement.dataset.theme = 'dark'", &[]);
    }
    desk.settle();
    for step in &wish.steps {
        step.take(&desk);
    }
    desk.close();
}

enum Step {
    Route(String),
    Click(String),
    Fill(String, String),
    Keys(String),
    Script(String),
    Picture(PathBuf),
}

impl Step {
    fn take(&self, desk: &Desk) {
        match self {
            Step::Route(route) => desk.go(route),
            Step::Click(name) => desk.click(name),
            Step::Fill(label, text) => desk.fill(label, text),
            Step::Keys(keys) => match keys.strip_prefix('^') {
                Some(letter) => desk.press_ctrl(letter),
                None => desk.press(keys),
            },
            Step::Script(script) => {
                desk.run(script, &[]);
            }
            Step::Picture(path) => {
                desk.picture(path);
                println!("{}", path.display());
            }
        }
        sleep(Duration::from_millis(300));
    }
}

struct Wish {
    size: (u32, u32),
    language: String,
    empty: bool,
    dark: bool,
    greeted: bool,
    steps: Vec<Step>,
}

impl Wish {
    fn read(mut words: impl Iterator<Item = String>) -> Option<Self> {
        let mut wish = Self {
            size: (1280, 800),
            language: "zh-CN".to_owned(),
            empty: false,
            dark: false,
            greeted: false,
            steps: Vec::new(),
        };
        while let Some(word) = words.next() {
            if word == "--dark" || word == "--greeted" {
                wish.dark |= word == "--dark";
                wish.greeted |= word == "--greeted";
                continue;
            }
            let value = words.next().filter(|_| word.starts_with("--"))?;
            match word.as_str() {
                "--size" => wish.size = size(&value)?,
                "--lang" => wish.language = value,
                "--book" => wish.empty = value == "empty",
                "--route" => wish.steps.push(Step::Route(value)),
                "--click" => wish.steps.push(Step::Click(value)),
                "--keys" => wish.steps.push(Step::Keys(value)),
                "--do" => wish.steps.push(Step::Script(value)),
                "--out" => wish.steps.push(Step::Picture(PathBuf::from(value))),
                "--fill" => {
                    let (label, text) = value.split_once('=')?;
                    wish.steps
                        .push(Step::Fill(label.to_owned(), text.to_owned()));
                }
                _ => return None,
            }
        }
        Some(wish)
    }

    fn home(&self) -> Home {
        let home = Home::fresh().sized(self.size.0, self.size.1);
        let book = self.empty.then(|| home.new_book(HUB, PASSPHRASE));
        home.settings(&self.language, book.as_deref())
    }
}

fn size(text: &str) -> Option<(u32, u32)> {
    let (width, height) = text.split_once('x')?;
    Some((width.parse().ok()?, height.parse().ok()?))
}
