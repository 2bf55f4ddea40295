//! The command `desk` as a script uses it: data on stdout, messages on stderr, exit codes.

mod papers;

use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::sync::Once;

use serde_json::Value;
use tempfile::TempDir;

/// Built as everything else is, so that no older one answers; a moment where it is built already.
fn build() {
    static BUILT: Once = Once::new();
    const WORDS: [&str; 6] = [
        "build",
        "--quiet",
        "--workspace",
        "--features=tests/paper,tests/files",
        "--bin",
        "desk",
    ];
    BUILT.call_once(|| {
        let built = Command::new(env!("CARGO")).args(WORDS).status().unwrap();
        assert!(built.success(), "desk is not built");
    });
}

/// The binary beside the tests' own folder.
fn desk() -> Command {
    build();
    let mut path = std::env::current_exe().unwrap();
    path.pop();
    path.pop();
    let mut command = Command::new(path.join(format!("desk{}", std::env::consts::EXE_SUFFIX)));
    command
        .env("DESK_PASSPHRASE", "demo")
        .env("LANG", "zh_CN.UTF-8")
        .env_remove("LC_ALL")
        .env_remove("LC_MESSAGES");
    command
}

struct Demo {
    folder: TempDir,
    book: PathBuf,
}

impl Demo {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let book = folder.path().join("qingxi.book");
        let made = desk().arg("demo").arg(&book).output().unwrap();
        assert!(made.status.success(), "{}", said(&made));
        Self { folder, book }
    }

    fn run(&self, args: &[&str]) -> Output {
        let [command, rest @ ..] = args else {
            panic!("no command")
        };
        desk()
            .arg(command)
            .arg(&self.book)
            .args(rest)
            .output()
            .unwrap()
    }

    #[track_caller]
    fn json(&self, args: &[&str]) -> Value {
        let output = self.run(args);
        assert!(output.status.success(), "{}", said(&output));
        serde_json::from_slice(&output.stdout).unwrap()
    }

    fn pipe(&self, command: &str, lines: &str) -> Output {
        let file = self.folder.path().join("lines.json");
        std::fs::write(&file, lines).unwrap();
        self.run(&[command, file.to_str().unwrap()])
    }
}

fn said(output: &Output) -> String {
    format!(
        "{}{}",
        String::from_utf8_lossy(&output.stdout),
        String::from_utf8_lossy(&output.stderr)
    )
}

fn code(output: &Output) -> i32 {
    output.status.code().unwrap()
}

#[test]
fn the_demo_county_is_whole_and_proves_itself() {
    let demo = Demo::new();
    assert_eq!(
        demo.json(&["list", "organisations", "--json"])
            .as_array()
            .unwrap()
            .len(),
        318
    );
    assert_eq!(
        demo.json(&["list", "projects", "--json"])
            .as_array()
            .unwrap()
            .len(),
        9
    );
    let verified = demo.run(&["verify"]);
    assert_eq!(code(&verified), 0, "{}", said(&verified));
    for (kind, _) in hub::lists::LISTS {
        let rows = demo.json(&["list", kind, "--json"]);
        assert!(
            !rows.as_array().unwrap().is_empty(),
            "the demo shows no {kind}"
        );
    }
}

#[test]
fn a_new_book_prints_its_recovery_code_once() {
    let folder = tempfile::tempdir().unwrap();
    let book = folder.path().join("new.book");
    let made = desk()
        .args([
            "new",
            book.to_str().unwrap(),
            "--hub",
            "青溪县社会组织孵化基地妇联",
        ])
        .output()
        .unwrap();
    assert_eq!(code(&made), 0, "{}", said(&made));
    let recovery = String::from_utf8(made.stdout).unwrap();
    assert_eq!(recovery.trim().len(), 28 + 6, "{recovery}");
    let again = desk()
        .args(["new", book.to_str().unwrap(), "--hub", "另一个"])
        .output()
        .unwrap();
    assert_eq!(code(&again), 3);
}

#[test]
fn search_finds_by_pinyin_initials() {
    let demo = Demo::new();
    let groups = demo.json(&["search", "qxx", "--json", "--limit", "3"]);
    assert!(
        groups
            .as_array()
            .unwrap()
            .iter()
            .any(|group| group["kind"] == "organisation"),
        "{groups}"
    );
}

#[test]
fn operations_go_in_as_lines_and_come_back_as_lines() {
    let demo = Demo::new();
    let output = demo.pipe(
        "perform",
        "{\"desk\":{\"set\":{\"key\":\"seal.title\",\"value\":\"青溪县孵化基地\"}}}\n{\"desk\":{\"set\":{\"key\":\"number.style.project\",\"value\":\"x\"}}}\n",
    );
    assert_eq!(code(&output), 3);
    let lines: Vec<Value> = String::from_utf8(output.stdout)
        .unwrap()
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect();
    assert_eq!(lines[0]["done"]["changed"][0], "setting");
    assert_eq!(lines[1]["refused"]["code"], "desk-number-style");
    let asked = demo.pipe("ask", "{\"desk\":{\"setting\":{\"key\":\"seal.title\"}}}");
    assert_eq!(
        String::from_utf8(asked.stdout).unwrap().trim(),
        "\"青溪县孵化基地\""
    );
    let garbled = demo.pipe("ask", "{]");
    assert_eq!(code(&garbled), 3);
    assert!(said(&garbled).contains("line-unreadable"));
}

#[test]
fn undo_takes_the_last_change_back_and_the_history_shows_both() {
    let demo = Demo::new();
    demo.pipe(
        "perform",
        "{\"desk\":{\"set\":{\"key\":\"seal.title\",\"value\":\"新章\"}}}",
    );
    assert_eq!(code(&demo.run(&["undo"])), 0);
    let history = demo.json(&["history", "--json", "--limit", "2"]);
    assert_eq!(history[0]["op"], "desk.undo");
    assert_eq!(history[1]["undone"], true);
}

#[test]
fn the_history_of_one_record_is_asked_by_its_number() {
    let demo = Demo::new();
    let projects = demo.json(&["list", "projects", "--json"]);
    let no = projects[0]["no"].as_str().unwrap();
    let history = demo.json(&["history", "--record", no, "--json"]);
    assert!(!history.as_array().unwrap().is_empty());
    for (no, refusal) in [
        ("拨字〔1999〕第0001号", "record-not-found"),
        ("青溪", "record-ambiguous"),
    ] {
        let output = demo.run(&["history", "--record", no, "--json"]);
        assert_eq!(code(&output), 3);
        assert!(said(&output).contains(refusal), "{}", said(&output));
    }
}

#[test]
fn a_wrong_passphrase_a_missing_file_and_a_wrong_word_have_their_exit_codes() {
    let demo = Demo::new();
    let wrong = desk()
        .env("DESK_PASSPHRASE", "nope")
        .args(["list"])
        .arg(&demo.book)
        .arg("projects")
        .output()
        .unwrap();
    assert_eq!(code(&wrong), 3);
    assert!(said(&wrong).contains("口令不正确"));
    let english = desk()
        .args(["--lang", "en", "list", "nowhere.book", "projects"])
        .output()
        .unwrap();
    assert_eq!(code(&english), 3);
    assert!(
        said(&english).contains("cannot be found"),
        "{}",
        said(&english)
    );
    assert_eq!(code(&desk().arg("dance").output().unwrap()), 2);
    assert_eq!(code(&demo.run(&["list", "dragons"])), 3);
}

#[test]
fn without_a_passphrase_a_script_is_told_how_to_give_one() {
    let demo = Demo::new();
    let output = desk()
        .env_remove("DESK_PASSPHRASE")
        .args(["--json", "list"])
        .arg(&demo.book)
        .arg("projects")
        .stdin(std::process::Stdio::null())
        .output()
        .unwrap();
    assert_eq!(code(&output), 2);
    assert!(said(&output).contains("cli-no-passphrase"));
}

#[test]
fn a_book_that_is_open_elsewhere_has_an_exit_code_of_its_own() {
    let demo = Demo::new();
    let unlock = hub::Unlock::Passphrase {
        name: None,
        passphrase: "demo",
    };
    let _held =
        hub::Book::open(&demo.book, &unlock, Box::new(hub::base::clock::SystemClock)).unwrap();
    assert_eq!(code(&demo.run(&["list", "projects"])), 5);
}

#[test]
fn a_damaged_book_is_a_fault_and_stays_as_it_is() {
    let demo = Demo::new();
    let mut bytes = std::fs::read(&demo.book).unwrap();
    bytes[40] ^= 1;
    std::fs::write(&demo.book, &bytes).unwrap();
    let output = demo.run(&["list", "projects"]);
    assert_eq!(code(&output), 4, "{}", said(&output));
    assert!(said(&output).contains("数据文件无法读取"));
    assert_eq!(std::fs::read(&demo.book).unwrap(), bytes);
}

#[test]
fn lists_are_written_out_for_a_spreadsheet_without_formulas() {
    let demo = Demo::new();
    let out = demo.folder.path().join("all.xlsx");
    let exported = demo.run(&["export", "xlsx", "--out", out.to_str().unwrap()]);
    assert_eq!(code(&exported), 0, "{}", said(&exported));
    assert!(is_zip(&out));
    let csv = demo.run(&["list", "organisations", "--csv"]);
    assert_eq!(String::from_utf8(csv.stdout).unwrap().lines().count(), 319);
}

fn is_zip(path: &Path) -> bool {
    std::fs::read(path).unwrap().starts_with(b"PK")
}

#[test]
fn every_progress_summary_is_printed_to_a_folder() {
    let demo = Demo::new();
    let out = demo.folder.path().join("out");
    let printed = demo.run(&[
        "print",
        "progress-summary",
        "--all",
        "--out",
        out.to_str().unwrap(),
    ]);
    assert_eq!(code(&printed), 0, "{}", said(&printed));
    let files: Vec<PathBuf> = std::fs::read_dir(&out)
        .unwrap()
        .map(|file| file.unwrap().path())
        .collect();
    assert_eq!(files.len(), 9, "{files:?}");
    assert!(
        files
            .iter()
            .all(|file| std::fs::read(file).unwrap().starts_with(b"%PDF"))
    );
}

#[test]
fn the_money_is_handed_out_as_a_journal_and_the_awards_as_open_data() {
    let demo = Demo::new();
    let out = demo.folder.path().join("money.journal");
    let exported = demo.run(&["export", "hledger", "--out", out.to_str().unwrap()]);
    assert_eq!(code(&exported), 0, "{}", said(&exported));
    if tests::hledger::is_installed() {
        tests::hledger::accepts(&out);
    }
    let out = demo.folder.path().join("grants.json");
    let exported = demo.run(&["export", "360giving", "--out", out.to_str().unwrap()]);
    assert_eq!(code(&exported), 0, "{}", said(&exported));
    let data: Value = serde_json::from_str(&std::fs::read_to_string(&out).unwrap()).unwrap();
    assert_eq!(data["version"], "1.4");
}

#[test]
fn a_book_without_awards_publishes_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let book = folder.path().join("new.book");
    desk()
        .arg("new")
        .arg(&book)
        .args(["--hub", "青溪县孵化基地"])
        .output()
        .unwrap();
    let out = folder.path().join("grants.json");
    let exported = desk()
        .arg("export")
        .arg(&book)
        .args(["360giving", "--out"])
        .arg(&out)
        .output()
        .unwrap();
    assert_eq!(code(&exported), 3, "{}", said(&exported));
    assert!(said(&exported).contains("没有可以公开的资助") && !out.exists());
}

#[test]
fn an_auditor_gets_one_zip_of_an_award_a_fund_or_a_year() {
    let demo = Demo::new();
    let out = demo.folder.path().join("audit");
    let out = out.to_str().unwrap();
    let awards = demo.json(&["list", "awards", "--json"]);
    let no = awards[0]["no"].as_str().unwrap();
    let made = demo.run(&["audit", "--award", no, "--out", out, "--json"]);
    assert!([0, 1].contains(&code(&made)), "{}", said(&made));
    let made: Value = serde_json::from_slice(&made.stdout).unwrap();
    assert!(is_zip(Path::new(made["file"].as_str().unwrap())));
    assert_eq!(
        code(&demo.run(&["audit", "--fund", "没有这笔资金", "--out", out])),
        3
    );
    assert_eq!(
        code(&demo.run(&["audit", "--year", "1999", "--out", out])),
        3
    );
    assert_eq!(
        code(&demo.run(&["audit", "--out", out])),
        2,
        "one of the three"
    );
    let files = std::fs::read_dir(out).unwrap().count();
    assert_eq!(files, 1, "nothing half-made is left behind");
}
