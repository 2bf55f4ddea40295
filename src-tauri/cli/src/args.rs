//! What can be typed.

use std::path::PathBuf;

use clap::builder::{PossibleValue, PossibleValuesParser, TypedValueParser};
use clap::{Args as ClapArgs, CommandFactory, Parser, Subcommand, ValueEnum};
use hub::base::words::Lang;
use hub::summaries::DocumentKind;

#[derive(Parser)]
#[command(
    name = "desk",
    version,
    about = "Incubation Desk without a window",
    max_term_width = 100
)]
pub struct Args {
    /// Language of human text (default: the locale)
    #[arg(long, global = true, value_enum)]
    lang: Option<LangArg>,
    /// Stable JSON on standard output
    #[arg(long, global = true)]
    pub json: bool,
    /// Whose passphrase it is, when several people keep the desk
    #[arg(long = "as", global = true, value_name = "NAME")]
    pub person: Option<String>,
    /// A file whose first line is the passphrase (else DESK_PASSPHRASE, else a prompt)
    #[arg(long, global = true, value_name = "FILE")]
    pub passphrase_file: Option<PathBuf>,
    #[command(subcommand)]
    pub command: Command,
}

#[derive(Clone, Copy, ValueEnum)]
enum LangArg {
    #[value(name = "zh-CN")]
    ZhCn,
    #[value(name = "en")]
    En,
}

impl Args {
    pub fn lang(&self) -> Lang {
        let named = self.lang.map(|lang| match lang {
            LangArg::ZhCn => Lang::ZhCn,
            LangArg::En => Lang::En,
        });
        let locale = || {
            ["LC_ALL", "LC_MESSAGES", "LANG"]
                .into_iter()
                .filter_map(|name| std::env::var(name).ok())
                .find(|value| !value.is_empty())
                .and_then(|value| Lang::from_tag(&value))
        };
        named.or_else(locale).unwrap_or_default()
    }
}

#[derive(Subcommand)]
pub enum Command {
    /// A new, empty book with its one hub and six channels
    New(New),
    /// A book of a fictional county
    Demo(Demo),
    /// Take in registers, recognised by their headings
    Import(Import),
    /// List the records of a kind
    List(List),
    /// Find as Ctrl+K does: Chinese, pinyin, initials, numbers
    Search(Search),
    /// Carry out operations, one JSON a line
    Perform(Lines),
    /// Answer queries, one JSON a line
    Ask(Lines),
    /// Print documents as they stand now
    Print(Print),
    /// Take the number, freeze the figures, print
    Issue(Issue),
    /// An issued paper again, byte for byte, and what the book says otherwise by now
    Reprint(Reprint),
    /// Write out lists, the ledger as a journal of hledger's, the awards as 360Giving data
    Export(Export),
    /// The auditor's folder of an award, a fund or a year: registers, vouchers, papers, receipts, history, in one zip
    Audit(Audit),
    /// The list that goes to the bank with a batch, as .xlsx with account numbers in full
    BankList(BankList),
    /// Read a bank statement and say what the book has to each line
    BankStatement(BankStatement),
    /// Who, when, what, before, after
    History(History),
    /// Take back the last change, or a named one
    Undo(Undo),
    /// Prove the chain, the rows and the invariants
    Verify(Verify),
    /// Completions for a shell, on standard output
    Completions { shell: clap_complete::Shell },
}

pub fn completions(shell: clap_complete::Shell) {
    clap_complete::generate(shell, &mut Args::command(), "desk", &mut std::io::stdout());
}

#[derive(ClapArgs)]
pub struct New {
    pub book: PathBuf,
    /// The hub's name
    #[arg(long)]
    pub hub: String,
    /// Who keeps the desk
    #[arg(long)]
    pub person: Option<String>,
}

#[derive(ClapArgs)]
pub struct Demo {
    pub book: PathBuf,
}

#[derive(ClapArgs)]
pub struct Import {
    pub book: PathBuf,
    #[arg(required = true)]
    pub files: Vec<PathBuf>,
    /// Say what would happen, change nothing
    #[arg(long)]
    pub dry_run: bool,
    /// The fund past payments come from (its number or name)
    #[arg(long)]
    pub fund: Option<String>,
    /// The call that applications are for (its number or name), where their sheet does not say
    #[arg(long)]
    pub call: Option<String>,
}

#[derive(ClapArgs)]
pub struct List {
    pub book: PathBuf,
    /// organisations people projects … (an unknown kind is answered with all of them)
    pub kind: String,
    #[arg(long, conflicts_with = "json")]
    pub csv: bool,
    /// As its sheet shows it: the name of a saved view, or a view as JSON
    #[arg(long)]
    pub view: Option<String>,
}

#[derive(ClapArgs)]
pub struct Search {
    pub book: PathBuf,
    pub text: String,
    /// At most so many of each kind
    #[arg(long, default_value_t = 20)]
    pub limit: usize,
}

#[derive(ClapArgs)]
pub struct Lines {
    pub book: PathBuf,
    /// A file of JSON lines; `-` or nothing reads standard input
    pub file: Option<PathBuf>,
}

#[derive(ClapArgs)]
pub struct Paper {
    /// How it is dressed: plain, or official as for the county
    #[arg(long, value_enum, default_value = "plain")]
    pub style: StyleArg,
    /// The folder for the files
    #[arg(long)]
    pub out: PathBuf,
    /// Figures as at the end of this day
    #[arg(long, value_name = "DATE")]
    pub as_of: Option<chrono::NaiveDate>,
    /// The desk's own variant of the document, by its name
    #[arg(long, value_name = "NAME")]
    pub form: Option<String>,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum StyleArg {
    Plain,
    Official,
}

#[derive(ClapArgs)]
pub struct Print {
    pub book: PathBuf,
    #[arg(value_parser = documents())]
    pub document: DocumentKind,
    /// Numbers of the records
    #[arg(required_unless_present = "all")]
    pub no: Vec<String>,
    /// One for every record
    #[arg(long, conflicts_with = "no")]
    pub all: bool,
    #[command(flatten)]
    pub paper: Paper,
}

#[derive(ClapArgs)]
pub struct Issue {
    pub book: PathBuf,
    #[arg(value_parser = documents())]
    pub document: DocumentKind,
    #[arg(required = true)]
    pub no: Vec<String>,
    #[command(flatten)]
    pub paper: Paper,
}

#[derive(ClapArgs)]
pub struct Reprint {
    pub book: PathBuf,
    /// Numbers of issued papers
    #[arg(required = true)]
    pub no: Vec<String>,
    /// The folder for the files
    #[arg(long)]
    pub out: PathBuf,
}

/// Shorter words for documents.
const ALIASES: [(&str, DocumentKind); 4] = [
    ("yearly-brief", DocumentKind::HubBrief),
    ("coverage", DocumentKind::CoverageTable),
    ("deadlines", DocumentKind::DeadlineList),
    ("certificate", DocumentKind::TrainingCertificate),
];

fn documents() -> impl TypedValueParser<Value = DocumentKind> {
    let words = DocumentKind::ALL.iter().map(|kind| {
        let of_it = ALIASES.iter().filter(move |(_, of)| of == kind);
        PossibleValue::new(kind.word()).aliases(of_it.map(|(alias, _)| *alias))
    });
    PossibleValuesParser::new(words).try_map(|word| {
        let alias = ALIASES.iter().find(|(alias, _)| *alias == word);
        let kind = alias.map(|(_, kind)| *kind);
        kind.or_else(|| DocumentKind::from_word(&word))
            .ok_or("no such document")
    })
}

#[derive(ClapArgs)]
pub struct Export {
    pub book: PathBuf,
    pub format: FormatArg,
    /// The file, or for several lists as .csv the folder
    #[arg(long)]
    pub out: PathBuf,
    /// Only these lists; all of them when not said
    #[arg(long, value_name = "KIND")]
    pub list: Vec<String>,
    /// As its sheet shows it: the name of a saved view, or a view as JSON
    #[arg(long, requires = "list")]
    pub view: Option<String>,
    /// Of an intake sheet: the call, by number or name
    #[arg(long, required_if_eq("format", "intake-sheet"))]
    pub call: Option<String>,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum FormatArg {
    Xlsx,
    Csv,
    Hledger,
    #[value(name = "360giving")]
    Giving,
    /// A call's blank sheet for applications, to be filled in and imported
    IntakeSheet,
}

#[derive(ClapArgs)]
pub struct Audit {
    pub book: PathBuf,
    #[command(flatten)]
    pub of: AuditOf,
    /// The folder for the zip
    #[arg(long)]
    pub out: PathBuf,
}

#[derive(ClapArgs)]
#[group(required = true, multiple = false)]
pub struct AuditOf {
    /// Number of the award or of its agreement
    #[arg(long, value_name = "NO")]
    pub award: Option<String>,
    /// Name of the fund
    #[arg(long, value_name = "NAME")]
    pub fund: Option<String>,
    /// Money that moved in the year, awards decided in it
    #[arg(long)]
    pub year: Option<i32>,
}

#[derive(ClapArgs)]
pub struct BankList {
    pub book: PathBuf,
    /// Number of the batch
    pub no: String,
    /// The file
    #[arg(long)]
    pub out: PathBuf,
}

#[derive(ClapArgs)]
pub struct BankStatement {
    pub book: PathBuf,
    /// .csv, .xls or .xlsx as the bank hands it out
    pub file: PathBuf,
    /// Match what fits beyond doubt
    #[arg(long)]
    pub match_sure: bool,
}

#[derive(ClapArgs)]
pub struct History {
    pub book: PathBuf,
    /// Only what touched the record of this number
    #[arg(long, value_name = "NO")]
    pub record: Option<String>,
    #[arg(long, default_value_t = 50)]
    pub limit: u32,
}

#[derive(ClapArgs)]
pub struct Undo {
    pub book: PathBuf,
    #[arg(long, value_name = "SEQ")]
    pub entry: Option<i64>,
}

#[derive(ClapArgs)]
pub struct Verify {
    pub book: PathBuf,
}
