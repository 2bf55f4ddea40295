//! Every page, record and form under axe-core, in both languages and both themes, with the demo county and with an empty book.

use std::collections::{BTreeSet, HashSet};
use std::path::Path;

use serde_json::{Value, json};
use window::{Desk, Home};

const HUB: &str = "青溪县社会组织孵化基地妇联";
const PASSPHRASE: &str = "one-empty-book";
/// Their buttons open the system's own dialogs, or change the window itself.
const ONLY_LOOKED_AT: [&str; 4] = ["print", "exchange", "settings", "history"];
/// A text that nobody can read, to see that it is seen.
const PALE: &str = "const pale = document.createElement('p'); pale.id = 'pale'; pale.textContent = '看不清'; \
                    pale.style = 'position: fixed; top: 80px; left: 240px; z-index: 99; color: #777; background: #888'; \
                    document.body.append(pale)";

#[test]
#[ignore = "drives the real window: run by cargo xtask test"]
fn every_page_of_the_demo_county_is_accessible() {
    let home = Home::fresh();
    let desk = Desk::open(&home);
    desk.see(HUB);
    let mut walk = Walk::of(&desk);
    walk.whole_desk();
    speak(&desk, "English", "Micro-grants");
    walk.whole_desk();
    walk.finish();
    desk.close();
}

#[test]
#[ignore = "drives the real window: run by cargo xtask test"]
fn every_page_of_an_empty_book_is_accessible() {
    let home = Home::fresh();
    let book = home.new_book(HUB, PASSPHRASE);
    let home = home.settings("zh-CN", Some(&book));
    let desk = Desk::open(&home);
    let mut walk = Walk::of(&desk);
    walk.gate(["忘记口令，用恢复码打开", "新建账簿"]);
    desk.unlock(PASSPHRASE);
    walk.empty_pages();
    speak(&desk, "English", "Micro-grants");
    walk.empty_pages();
    walk.finish();
    desk.close();
}

/// Changes the language in the settings.
fn speak(desk: &Desk, language: &str, sign: &str) {
    desk.go("settings");
    desk.click(language);
    desk.see(sign);
}

/// The addresses of all pages, as the window itself lists them.
fn pages() -> Vec<String> {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../ui/src/pages.ts");
    let text = std::fs::read_to_string(&file).expect("the list of pages");
    let named = |line: &str| Some(line.split_once("path: '")?.1.split_once('\'')?.0.to_owned());
    let pages: Vec<String> = text.lines().filter_map(named).collect();
    assert!(pages.len() > 15, "{} names {pages:?}", file.display());
    pages
}

struct Walk<'a> {
    desk: &'a Desk,
    /// What was pressed, by page: each once.
    pressed: HashSet<(String, String)>,
    looks: usize,
    faults: BTreeSet<String>,
}

impl<'a> Walk<'a> {
    fn of(desk: &'a Desk) -> Self {
        desk.bring_axe();
        desk.run(PALE, &[]);
        let seen = desk.faults();
        assert!(
            ["light", "dark"]
                .iter()
                .all(|theme| seen.iter().any(|fault| {
                    fault.starts_with("color-contrast at #pale") && fault.contains(theme)
                })),
            "a pale text is overlooked: {seen:?}"
        );
        desk.run("document.getElementById('pale').remove()", &[]);
        Self {
            desk,
            pressed: HashSet::new(),
            looks: 0,
            faults: BTreeSet::new(),
        }
    }

    fn whole_desk(&mut self) {
        self.around_the_pages();
        for page in pages() {
            let address = match page.as_str() {
                "story" => format!("story/{}", self.an_organisation()),
                _ => page.clone(),
            };
            self.desk.go(&address);
            self.explore(&page, &address);
            self.desk.go(&address);
            if self.press_first("row") {
                self.explore(&page, &format!("{address} › its first record"));
            }
        }
        self.desk.go("organisations/new");
        self.look("organisations/new");
        self.payment_refused();
    }

    fn empty_pages(&mut self) {
        for page in pages().iter().filter(|page| *page != "story") {
            self.desk.go(page);
            self.look(&format!("{page} of an empty book"));
            self.ways(page, page, false);
        }
    }

    /// Before the book is open: the passphrase, and the ways around it.
    fn gate(&mut self, ways: [&str; 2]) {
        self.look("the passphrase");
        for way in ways {
            self.desk.click(way);
            self.look(way);
            self.desk.click("取消");
        }
    }

    /// The search over everything, and the menu of the person at the desk.
    fn around_the_pages(&mut self) {
        self.desk.press_ctrl("k");
        self.look("Ctrl+K");
        self.desk.press("qx");
        self.look("Ctrl+K with what was found");
        self.put_away();
        for menu in self.names("menu") {
            self.press("menu", &menu);
            self.look("the menu of the person");
            self.put_away();
        }
    }

    /// The state as it stands, then each tab and switch, then what its buttons open.
    fn explore(&mut self, page: &str, place: &str) {
        self.look(place);
        let opens = !ONLY_LOOKED_AT.contains(&page);
        if opens {
            self.openers(place);
        }
        self.ways(page, place, opens);
    }

    fn ways(&mut self, page: &str, place: &str, opens: bool) {
        if page == "settings" {
            return;
        }
        for way in self.names("way") {
            if self.pressed.insert((page.to_owned(), way.clone())) && self.press("way", &way) {
                let place = format!("{place} › {way}");
                self.look(&place);
                if opens {
                    self.openers(&place);
                }
            }
        }
    }

    fn openers(&mut self, place: &str) {
        for opener in self.names("opener") {
            let before = self.address();
            let page = before.split(['/', '?']).next().unwrap_or_default();
            if !self.pressed.insert((page.to_owned(), opener.clone())) {
                continue;
            }
            self.press("opener", &opener);
            self.desk.still();
            let place = format!("{place} › {opener}");
            match self.ask("over", "", "").as_str() {
                Some("menu") => self.menu(&opener, &place),
                Some(_) => self.look_at_once(&place),
                None => {}
            }
            self.put_away();
            if self.address() != before {
                self.desk.go(&before);
                self.desk.still();
            }
        }
    }

    fn menu(&mut self, opener: &str, place: &str) {
        self.look_at_once(place);
        let items = self.names("item");
        for item in items {
            if self.ask("over", "", "").is_null() {
                self.press("opener", opener);
                self.desk.still();
            }
            self.press("item", &item);
            self.desk.still();
            if self.ask("over", "", "") == "dialog" {
                self.look_at_once(&format!("{place} › {item}"));
            }
            self.put_away();
        }
    }

    /// A refusal at its field, and the toast of a change.
    fn payment_refused(&mut self) {
        self.desk.go("organisations/new");
        self.desk.still();
        let sent = self.desk.run(
            "const form = document.querySelector('main form, dialog[open] form'); form?.requestSubmit(); return Boolean(form)",
            &[],
        );
        assert_eq!(sent, true, "a form to be refused");
        self.look("organisations/new › refused");
        self.put_away();
    }

    /// Waits until the page is still, then looks.
    fn look(&mut self, place: &str) {
        self.desk.still();
        self.look_at_once(place);
    }

    fn look_at_once(&mut self, place: &str) {
        self.looks += 1;
        for fault in self.desk.faults() {
            self.faults.insert(format!("{place}: {fault}"));
        }
        if std::env::var_os("AXE_LOG").is_some() {
            eprintln!("{} {place}", self.looks);
        }
    }

    fn finish(self) {
        let lines: Vec<&str> = self.faults.iter().map(String::as_str).collect();
        assert!(
            lines.is_empty(),
            "{} faults in {} looks:\n{}",
            lines.len(),
            self.looks,
            lines.join("\n")
        );
        println!("axe found nothing in {} looks", self.looks);
    }

    fn an_organisation(&self) -> String {
        let query = json!({ "query": { "registry": { "organisations": {} } } });
        let page = self.desk.call("ask", query);
        let id = page["done"]["rows"][0]["id"].as_str();
        id.expect("an organisation of the demo").to_owned()
    }

    fn address(&self) -> String {
        let hash = self.desk.run("return location.hash", &[]);
        let hash = hash.as_str().unwrap_or_default();
        hash.trim_start_matches("#/").to_owned()
    }

    fn names(&self, kind: &str) -> Vec<String> {
        let names = self.ask("names", kind, "");
        let names = names.as_array().expect("names");
        names
            .iter()
            .filter_map(Value::as_str)
            .map(str::to_owned)
            .collect()
    }

    fn press(&self, kind: &str, name: &str) -> bool {
        self.ask("press", kind, name) == true
    }

    fn press_first(&self, kind: &str) -> bool {
        self.desk.still();
        let names = self.names(kind);
        names.first().is_some_and(|name| self.press(kind, name))
    }

    fn put_away(&self) {
        self.ask("put away", "", "");
    }

    fn ask(&self, act: &str, kind: &str, name: &str) -> Value {
        let arguments = [json!(act), json!(kind), json!(name)];
        self.desk.run(include_str!("walk.js"), &arguments)
    }
}
