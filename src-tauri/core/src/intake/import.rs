//! One import is one change: everything, or nothing; a dry run is the same change, not kept.

use uuid::Uuid;

use super::model::Import;
use super::report::{Report, Watch};
use super::take::Taking;
use crate::base::book::{Book, Intent, Made};
use crate::base::journal::EntryKind;
use crate::base::refusal::{Result, Stop, refuse};
use crate::find;

const DRY: &str = "intake-dry-run";

/// Takes the registers in. With `dry` nothing is kept, and the report is what it would have been.
pub fn import(book: &mut Book, import: &Import, dry: bool) -> Result<Report> {
    let watch = Watch {
        compare: false,
        step: &mut |_, _| true,
    };
    import_watched(book, import, dry, watch)
}

/// As [`import`], counted and stoppable. Stopped, it refuses and the book stays as it was.
pub fn import_watched(
    book: &mut Book,
    import: &Import,
    dry: bool,
    watch: Watch<'_>,
) -> Result<Report> {
    let mut report = Report::default();
    let done = book.change(intent(import), |change| {
        let watch = Watch {
            compare: watch.compare,
            step: &mut *watch.step,
        };
        report = Taking::new(change, import, watch)?.everything()?;
        if dry {
            Err(refuse(DRY).into())
        } else {
            Ok(Made::default())
        }
    });
    match done {
        Ok(done) => {
            find::keep_up(book, done.seq)?;
            report.entry = (!done.changed.is_empty()).then_some(done.seq);
            report.changed = done.changed;
            Ok(report)
        }
        Err(Stop::Refused(refusal)) if refusal.code == DRY => Ok(report),
        Err(stop) => Err(stop),
    }
}

/// The history names the files; what they said is in the images of the rows.
fn intent(import: &Import) -> Intent {
    let mut files: Vec<&str> = import
        .sheets
        .iter()
        .map(|sheet| sheet.file.as_str())
        .collect();
    files.dedup();
    let op = serde_json::json!({ "intake": { "import": { "files": files } } });
    Intent {
        command: Uuid::new_v4(),
        kind: EntryKind::Import,
        op: op.to_string(),
        takes_back: None,
    }
}
