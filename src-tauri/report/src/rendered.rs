//! A document laid out: its pages for the preview and its PDF, from the same layout.

use chrono::{Datelike, NaiveDate};
use hub::base::refusal::{Result, fault, refuse};
use hub::base::words::Lang;
use hub::lists::Table;
use hub::procedures::papers::{FormSection, PaperForm, PaperLook, PaperStyle as Style, picture};
use hub::summaries::{Document, DocumentKind};
use serde_json::{Value, json};
use typst::foundations::{Bytes, Datetime, Smart};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards, Timestamp};
use typst_svg::SvgOptions;

use crate::density;
use crate::document::{label, template_path};
use crate::form::{form_of, lay_over};
use crate::papers::{closeness, photos, sheet, table_blocks};
use crate::press;
use crate::voice::Voice;
use crate::world::Pictures;

pub struct Rendered {
    layout: PagedDocument,
    creator: String,
    date: NaiveDate,
    /// The form it is set in, every part named.
    pub form: PaperForm,
    /// Parts that the operator's variant names and the document does not have.
    pub unknown: Vec<String>,
}

/// Lays the document out. The same figures, style and language set the same pages, byte for byte, on any day.
pub fn render(document: &Document, style: Style, lang: Lang) -> Result<Rendered> {
    let language = lang;
    render_in(document, PaperLook { style, language }, None)
}

/// In the operator's own variant, where there is one.
pub fn render_in(
    document: &Document,
    look: PaperLook,
    form: Option<&PaperForm>,
) -> Result<Rendered> {
    let voice = Voice {
        lang: look.language,
    };
    let mut sheet = sheet(document, &voice);
    let mut own = form_of(&sheet);
    let unknown = form.map_or_else(Vec::new, |form| lay_over(form, &mut sheet));
    if let Some(form) = form {
        let hidden = own.sections.into_iter().filter(|part| {
            form.sections
                .iter()
                .any(|section| section.key == part.key && !section.shown)
        });
        let hidden: Vec<FormSection> = hidden
            .map(|part| FormSection {
                shown: false,
                ..part
            })
            .collect();
        own = form_of(&sheet);
        own.sections.extend(hidden);
        own.logo.clone_from(&form.logo);
    }
    let logo = form
        .and_then(|form| form.logo.as_deref())
        .map(picture)
        .transpose()?;
    let pictures = Pictures {
        logo: logo.map(Bytes::new),
        photos: photos(document).into_iter().map(Bytes::new).collect(),
    };
    Ok(Rendered {
        layout: lay_out(document.kind(), look, sheet, &voice, &pictures)?,
        creator: voice.say("creator"),
        date: document.date(),
        form: own,
        unknown,
    })
}

/// What the document's template reads as `/data.json`: the figures as texts, the words around them, and how closely
/// the page is likely to be set.
pub fn figures(document: &Document, style: Style, lang: Lang) -> Value {
    let voice = Voice { lang };
    let look = PaperLook {
        style,
        language: lang,
    };
    data(
        document.kind(),
        look,
        sheet(document, &voice),
        &voice,
        false,
    )
}

fn data(kind: DocumentKind, look: PaperLook, sheet: Value, voice: &Voice, logo: bool) -> Value {
    let density = match (look.style, closeness(kind)) {
        (Style::Official, _) => AMPLE,
        (Style::Plain, Some(fixed)) => fixed,
        (Style::Plain, None) => {
            let order = density::order(&sheet);
            order.first().map_or(AMPLE, |(density, _)| density.word)
        }
    };
    json!({
        "lang": look.language.tag(),
        "style": look.style.word(),
        "density": density,
        "name": label(kind, look.language),
        "words": voice.words(),
        "logo": logo,
        "sheet": sheet,
    })
}

/// The plain style is drawn together where that saves a page.
fn lay_out(
    kind: DocumentKind,
    look: PaperLook,
    sheet: Value,
    voice: &Voice,
    pictures: &Pictures,
) -> Result<PagedDocument> {
    let mut data = data(kind, look, sheet, voice, pictures.logo.is_some());
    let template = template_path(kind);
    if look.style == Style::Official || closeness(kind).is_some() {
        return press::set(&template, &data, pictures);
    }
    let order = data.get("sheet").map(density::order).unwrap_or_default();
    let mut set_as = |density: &str| {
        if let Some(slot) = data.get_mut("density") {
            *slot = Value::from(density);
        }
        press::set(&template, &data, pictures)
    };
    for (density, expected) in order {
        let laid = set_as(density.word)?;
        if u64::try_from(laid.pages().len()).is_ok_and(|pages| pages <= expected) {
            return Ok(laid);
        }
    }
    // Closer saved no page after all.
    set_as(AMPLE)
}

/// The tables of a document as a workbook has them, each called by its heading.
pub fn tables(document: &Document, lang: Lang) -> Result<Vec<Table>> {
    let voice = Voice { lang };
    let name = label(document.kind(), lang);
    let mut tables = Vec::new();
    for (heading, block) in table_blocks(document, &voice) {
        let kind = heading.unwrap_or_else(|| name.clone());
        let taken = tables
            .iter()
            .filter(|one: &&Table| one.kind.starts_with(&kind))
            .count();
        let numbered = if taken == 0 {
            kind
        } else {
            format!("{kind} {}", taken + 1)
        };
        tables.push(Table {
            kind: numbered,
            columns: texts(block.get("heads")),
            rows: rows(&block),
        });
    }
    match tables.is_empty() {
        true => Err(refuse("report-no-tables").into()),
        false => Ok(tables),
    }
}

fn rows(block: &Value) -> Vec<Vec<String>> {
    let rows = block
        .get("rows")
        .and_then(Value::as_array)
        .into_iter()
        .flatten();
    let totals = block.get("totals").filter(|totals| totals.is_array());
    rows.chain(totals).map(|row| texts(Some(row))).collect()
}

/// Amounts without their commas, so that a workbook can add them up.
fn texts(cells: Option<&Value>) -> Vec<String> {
    let cells = cells.and_then(Value::as_array).into_iter().flatten();
    cells
        .map(|cell| cell.as_str().unwrap_or_default())
        .map(|text| {
            let bare = text.replace(',', "");
            let amount = bare.strip_prefix('-').unwrap_or(&bare);
            let is_amount = amount.chars().all(|c| c.is_ascii_digit() || c == '.');
            if is_amount {
                bare
            } else {
                text.replace('\n', " ")
            }
        })
        .collect()
}

const AMPLE: &str = "ample";

impl Rendered {
    /// `date`: the day its figures stand for.
    pub(crate) fn of(layout: PagedDocument, creator: String, date: NaiveDate) -> Self {
        Self {
            layout,
            creator,
            date,
            form: PaperForm::default(),
            unknown: Vec::new(),
        }
    }

    pub fn page_count(&self) -> usize {
        self.layout.pages().len()
    }

    /// One SVG a page, as the PDF has it.
    pub fn svg_pages(&self) -> Vec<String> {
        let options = SvgOptions {
            render_bleed: false,
            pretty: false,
        };
        self.layout
            .pages()
            .iter()
            .map(|page| typst_svg::svg(page, &options))
            .collect()
    }

    /// Tagged PDF/A-2a and PDF/UA-1: readable in thirty years, and by a screen reader.
    pub fn pdf(&self) -> Result<Vec<u8>> {
        let standards = PdfStandards::new(&[PdfStandard::A_2a, PdfStandard::Ua_1])
            .map_err(|error| fault("report-pdf", error.message()))?;
        let options = PdfOptions {
            ident: Smart::Auto,
            creator: Smart::Custom(Some(self.creator.clone())),
            timestamp: midnight(self.date),
            standards,
            ..PdfOptions::default()
        };
        typst_pdf::pdf(&self.layout, &options).map_err(|errors| {
            let messages: Vec<&str> = errors.iter().map(|error| error.message.as_str()).collect();
            fault("report-pdf", messages.join("; "))
        })
    }
}

/// The date of the figures, not of the printing: a reprint has the same bytes.
fn midnight(date: NaiveDate) -> Option<Timestamp> {
    let (month, day) = (
        u8::try_from(date.month()).ok()?,
        u8::try_from(date.day()).ok()?,
    );
    Datetime::from_ymd_hms(date.year(), month, day, 0, 0, 0).map(Timestamp::new_utc)
}
