//! Documents: looked at, saved as PDF, printed all at once into a folder.

use std::fs;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;

use hub::base::refusal::fault;
use hub::base::words::Lang;
use hub::procedures::papers::{PaperForm, PaperId, PaperLook, PaperStyle};
use hub::summaries::{self, DocumentAsk, Reprint};
use hub::{Book, Result, Stop};
use report::{Rendered, Step, Watch, batch, render_watched, unless_called_off};
use serde::{Deserialize, Serialize};
use tauri::{AppHandle, State};
use tauri_plugin_opener::OpenerExt;

use crate::commands::file_name;
use crate::desk::{SharedDesk, aside};
use crate::dialogs;
use crate::progress::{Cancel, Progress};

/// Which paper: one drawn up from the book as it stands, or one that was issued.
#[derive(Debug, Deserialize)]
#[serde(untagged)]
pub enum Paper {
    Issued {
        issued: PaperId,
    },
    Drawn {
        #[serde(flatten)]
        of: DocumentAsk,
        #[serde(flatten)]
        look: PaperLook,
        #[serde(default)]
        form: Option<PaperForm>,
    },
}

impl Paper {
    /// Its figures and how it is set. Reading is all that needs the book; the setting happens without it.
    fn read(&self, book: &Book) -> Result<Reprint> {
        let reader = &book.reader();
        match self {
            Paper::Issued { issued } => summaries::reprint(reader, *issued),
            Paper::Drawn { of, look, form } => Ok(Reprint {
                document: summaries::document(reader, of)?,
                look: *look,
                form: form.clone().map(PaperForm::checked).transpose()?,
            }),
        }
    }
}

fn set(paper: &Reprint, watch: &Watch) -> Result<Rendered> {
    render_watched(&paper.document, paper.look, paper.form.as_ref(), watch)
}

/// The page is told how far the setting of one paper is.
fn watched(app: &AppHandle, id: &'static str, cancel: Arc<AtomicBool>, label: String) -> Watch {
    let app = app.clone();
    Watch::new(cancel).telling(move |done, total| {
        let label = label.clone();
        Progress {
            id,
            done,
            total,
            label,
        }
        .tell(&app);
    })
}

/// So many pages are shown before a paper is saved; a volume of hundreds is read in its PDF.
const SHOWN: usize = 60;

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Preview {
    file_name: String,
    /// One SVG a page, of the same layout as the PDF; of a thick volume the first ones.
    pages: Vec<String>,
    /// How many there are.
    page_count: usize,
    /// As it is set: what the operator's own variant begins from.
    form: PaperForm,
    /// Parts her variant names and the document does not have.
    unknown: Vec<String>,
}

#[tauri::command]
pub async fn preview(app: AppHandle, desk: State<'_, SharedDesk>, paper: Paper) -> Result<Preview> {
    let paper = desk.work(move |desk| paper.read(desk.book()?)).await?;
    aside(move || {
        let file_name = report::file_name(&paper.document, paper.look.language);
        let watch = watched(&app, "preview", Arc::default(), file_name.clone());
        let set = set(&paper, &watch)?;
        Ok(Preview {
            file_name,
            pages: set.svg_pages(SHOWN)?,
            page_count: set.page_count(),
            form: set.form,
            unknown: set.unknown,
        })
    })
    .await
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Saved {
    file_name: String,
}

/// Asks where to keep the PDF, writes it, and shows it with the system's own viewer, which prints.
#[tauri::command(rename = "savePdf")]
pub async fn save_pdf(
    app: AppHandle,
    desk: State<'_, SharedDesk>,
    cancel: State<'_, Cancel>,
    paper: Paper,
) -> Result<Saved> {
    let lang = desk.language().await?;
    let paper = desk.work(move |desk| paper.read(desk.book()?)).await?;
    let name = report::file_name(&paper.document, paper.look.language);
    let place = dialogs::new_file(&app, lang, "window-save-pdf", &name, "pdf").await?;
    let written = place.clone();
    let cancel = cancel.anew();
    let watch = watched(&app, "savePdf", cancel, file_name(&place));
    aside(move || {
        let pdf = unless_called_off(watch, move |watch| set(&paper, watch)?.pdf_watched(watch))?;
        write(&written, &pdf)
    })
    .await?;
    // A system without a viewer still has the file.
    let _ = app
        .opener()
        .open_path(place.to_string_lossy(), None::<&str>);
    Ok(Saved {
        file_name: file_name(&place),
    })
}

/// The tables behind a document as a workbook.
#[tauri::command(rename = "saveTables")]
pub async fn save_tables(
    app: AppHandle,
    desk: State<'_, SharedDesk>,
    paper: Paper,
) -> Result<Saved> {
    let lang = desk.language().await?;
    let paper = desk.work(move |desk| paper.read(desk.book()?)).await?;
    let name = report::file_name(&paper.document, paper.look.language);
    let name = name.trim_end_matches(".pdf");
    let tables = report::tables(&paper.document, paper.look.language)?;
    let place = dialogs::new_file(&app, lang, "window-save-list", name, "xlsx").await?;
    exchange::write_sheets(&place, &tables)?;
    Ok(Saved {
        file_name: file_name(&place),
    })
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Batch {
    folder: String,
    printed: Vec<String>,
    not_printed: Vec<NotPrinted>,
    cancelled: bool,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct NotPrinted {
    file_name: String,
    why: Stop,
}

/// The documents chosen, one PDF each. The figures of each are read when its turn comes, so that the desk stays free
/// meanwhile and the batch stops at once.
#[tauri::command(rename = "printBatch")]
pub async fn print_batch(
    app: AppHandle,
    desk: State<'_, SharedDesk>,
    cancel: State<'_, Cancel>,
    asks: Vec<DocumentAsk>,
    style: PaperStyle,
    language: Lang,
    form: Option<PaperForm>,
) -> Result<Batch> {
    let lang = desk.language().await?;
    let folder = dialogs::folder(&app, lang, "window-pick-folder").await?;
    let cancel = cancel.anew();
    let desk = desk.inner().clone();
    aside(move || {
        let read =
            |of: DocumentAsk| desk.with(|desk| summaries::document(&desk.book()?.reader(), &of));
        let tell = |step: Step<'_>| {
            let label = step.file_name.to_owned();
            Progress {
                id: "printBatch",
                done: step.done,
                total: step.of,
                label,
            }
            .tell(&app);
        };
        let keep = |name: &str, pdf: Vec<u8>| write(&folder.join(name), &pdf);
        let result = batch(
            asks.into_iter().map(read),
            style,
            language,
            form.as_ref(),
            &cancel,
            tell,
            keep,
        )?;
        let not_printed = result.not_printed.into_iter();
        Ok(Batch {
            folder: folder.to_string_lossy().into_owned(),
            printed: result.printed,
            not_printed: not_printed
                .map(|one| NotPrinted {
                    file_name: one.file_name,
                    why: one.why,
                })
                .collect(),
            cancelled: result.cancelled,
        })
    })
    .await
}

fn write(place: &Path, pdf: &[u8]) -> Result<()> {
    fs::write(place, pdf).map_err(|error| fault("io", error))
}
