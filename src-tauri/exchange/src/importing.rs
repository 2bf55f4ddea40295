//! Files taken into a book: read, recognised, compared, taken in as one change, reported.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use hub::base::refusal::{Result, refuse};
use hub::base::words::{Lang, say, say_with};
use hub::intake::pages::ColumnsAsk;
use hub::intake::report::{RowOutcome, Tally, Watch};
use hub::{Book, Refusal};
use serde::Serialize;

use crate::grid::Workbook;
use crate::problem::{Problem, Severity, column_at};
use crate::read::Opener;
use crate::recognise::{Mapping, Register, propose};
use crate::registers::{Intake, Plan, understand_as};
use crate::taking::to_import;

/// How files are to be imported.
#[derive(Debug, Clone, Default)]
pub struct ImportOptions {
    /// Nothing is kept; the report is what it would have been.
    pub dry_run: bool,
    /// The fund payments come from; 导入资金 where none is named.
    pub fund: Option<String>,
    /// The call that applications are for, by number or name, where their sheet does not say.
    pub call: Option<String>,
    /// The language of the messages.
    pub lang: Lang,
}

/// What came of an import, sheet by sheet; in JSON the list of its sheets.
#[derive(Debug, Clone)]
pub struct ImportReport {
    pub sheets: Vec<SheetReport>,
    pub dry_run: bool,
    /// The journal entry to undo; none where nothing was changed.
    pub entry: Option<i64>,
    /// The tables whose rows changed.
    pub changed: Vec<String>,
}

#[derive(Debug, Clone, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct SheetReport {
    pub file: String,
    pub sheet: String,
    pub kind: SheetKind,
    pub rows: usize,
    #[serde(flatten)]
    pub tally: Tally,
    pub problems: Vec<ProblemLine>,
    /// Rows that wait in 待处理, with the reason.
    pub pending: Vec<PendingLine>,
    /// Headings whose columns were not taken over.
    pub ignored: Vec<String>,
}

/// The list its records are in; null in JSON where the sheet is no register.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub struct SheetKind(pub Option<&'static str>);

/// The last part of its name in the catalogue, `exchange-register-…`.
impl std::fmt::Display for SheetKind {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str(self.0.unwrap_or("unknown"))
    }
}

impl Serialize for ImportReport {
    fn serialize<S: serde::Serializer>(&self, out: S) -> std::result::Result<S::Ok, S::Error> {
        self.sheets.serialize(out)
    }
}

#[derive(Debug, Clone, Serialize)]
pub struct ProblemLine {
    pub row: usize,
    pub column: String,
    /// The column's place from 0; none where the whole row is meant.
    #[serde(skip)]
    pub at: Option<usize>,
    pub severity: Severity,
    pub code: &'static str,
    pub message: String,
}

#[derive(Debug, Clone, Serialize)]
pub struct PendingLine {
    pub row: usize,
    pub code: String,
    pub message: String,
}

/// Reads the files, the running program reading for itself, and takes them in.
pub fn import(book: &mut Book, files: &[PathBuf], options: &ImportOptions) -> Result<ImportReport> {
    import_with(book, &Opener::this_program()?, files, options)
}

pub fn import_with(
    book: &mut Book,
    opener: &Opener,
    files: &[PathBuf],
    options: &ImportOptions,
) -> Result<ImportReport> {
    let workbooks = open(opener, files)?;
    let plan = Plan {
        mappings: remembered(book, &workbooks)?,
        left_out: BTreeSet::new(),
    };
    let intake = understood(&workbooks, &plan)?;
    // A large register is not held three times over: as cells, as read, and as it is taken in.
    drop(workbooks);
    let watch = Watch {
        compare: false,
        step: &mut |_, _| true,
    };
    take_over(book, intake, options, watch).map(|taken| taken.report)
}

/// What came of an import, in words and as the core says it.
pub(crate) struct Taken {
    pub report: ImportReport,
    pub rows: Vec<RowOutcome>,
}

/// Takes in what was read, as the plan says.
pub(crate) fn take_in(
    book: &mut Book,
    workbooks: &[Workbook],
    plan: &Plan,
    options: &ImportOptions,
    watch: Watch<'_>,
) -> Result<Taken> {
    take_over(book, understood(workbooks, plan)?, options, watch)
}

fn take_over(
    book: &mut Book,
    mut intake: Intake,
    options: &ImportOptions,
    watch: Watch<'_>,
) -> Result<Taken> {
    let fund = options
        .fund
        .clone()
        .unwrap_or_else(|| say(options.lang, "exchange-imported-fund"));
    let import = hub::intake::Import {
        call: options.call.clone(),
        ..to_import(&intake, &fund)
    };
    intake.let_go_of_records();
    let report = hub::intake::import_watched(book, &import, options.dry_run, watch)?;
    let sheets = intake
        .sheets
        .iter()
        .enumerate()
        .map(|(at, _)| sheet(&intake, at, &report, options.lang))
        .collect();
    Ok(Taken {
        report: ImportReport {
            sheets,
            dry_run: options.dry_run,
            entry: report.entry,
            changed: report.changed,
        },
        rows: report.rows,
    })
}

/// What the files say, without a book.
pub fn read(opener: &Opener, files: &[impl AsRef<Path>]) -> Result<Intake> {
    understood(&open(opener, files)?, &Plan::default())
}

fn open(opener: &Opener, files: &[impl AsRef<Path>]) -> Result<Vec<Workbook>> {
    files
        .iter()
        .map(|file| opener.open(file.as_ref()))
        .collect()
}

fn understood(workbooks: &[Workbook], plan: &Plan) -> Result<Intake> {
    let intake = understand_as(workbooks, plan);
    if intake.sheets.iter().all(|sheet| sheet.register.is_none()) {
        return Err(refuse("exchange-nothing-to-import").into());
    }
    Ok(intake)
}

/// The mappings that the book keeps for sheets with these headings.
pub(crate) fn remembered(book: &Book, workbooks: &[Workbook]) -> Result<BTreeMap<usize, Mapping>> {
    let known = hub::intake::pages::columns(&book.reader(), &ColumnsAsk::default())?;
    if known.is_empty() {
        return Ok(BTreeMap::new());
    }
    let sheets = workbooks.iter().flat_map(|workbook| &workbook.sheets);
    let mappings = sheets.enumerate().filter_map(|(at, sheet)| {
        let headings = propose(sheet)?.headings();
        let kept = known.iter().find(|kept| kept.headings == headings)?;
        let mapping = Mapping {
            register: kept.register.as_deref().and_then(Register::from_word),
            roles: kept.roles.clone(),
        };
        Some((at, mapping))
    });
    Ok(mappings.collect())
}

fn sheet(intake: &Intake, at: usize, report: &hub::intake::Report, lang: Lang) -> SheetReport {
    let read = intake.sheets.get(at);
    let problems = intake.problems.iter().filter(|problem| problem.sheet == at);
    let pending = report
        .waiting
        .iter()
        .filter(|waiting| waiting.at.sheet == at);
    SheetReport {
        file: read.map(|read| read.file.clone()).unwrap_or_default(),
        sheet: read.map(|read| read.sheet.clone()).unwrap_or_default(),
        kind: SheetKind(
            read.and_then(|read| read.register)
                .map(|register| register.word()),
        ),
        rows: read.map_or(0, |read| read.rows),
        tally: report.tallies.get(&at).copied().unwrap_or_default(),
        problems: problems.map(|problem| line(problem, lang)).collect(),
        pending: pending
            .map(|waiting| waits(waiting.at.row, &waiting.reason, lang))
            .collect(),
        ignored: ignored(intake, at, report),
    }
}

/// Columns not taken over: those no field answers to, and coverage where the hub has no federation.
fn ignored(intake: &Intake, at: usize, report: &hub::intake::Report) -> Vec<String> {
    let unknown = intake
        .sheets
        .get(at)
        .map(|read| read.unknown.clone())
        .unwrap_or_default();
    let method = intake
        .heading(at, "method")
        .filter(|_| report.without_federation);
    unknown
        .into_iter()
        .chain(method.map(str::to_owned))
        .collect()
}

fn line(problem: &Problem, lang: Lang) -> ProblemLine {
    let args = problem
        .args
        .iter()
        .map(|(name, value)| ((*name).to_owned(), value.clone()))
        .collect();
    ProblemLine {
        row: problem.row,
        column: problem.column.clone(),
        at: column_at(&problem.letter),
        severity: problem.severity,
        code: problem.code,
        message: say_with(lang, &format!("problem-{}", problem.code), &args),
    }
}

fn waits(row: usize, reason: &Refusal, lang: Lang) -> PendingLine {
    PendingLine {
        row,
        code: reason.code.to_string(),
        message: reason.message(lang),
    }
}

impl ImportReport {
    pub fn sheets(&self) -> impl Iterator<Item = &SheetReport> {
        self.sheets.iter()
    }

    pub fn has_findings(&self) -> bool {
        self.sheets
            .iter()
            .any(|sheet| !sheet.problems.is_empty() || !sheet.pending.is_empty())
    }
}
