//! A document laid out: its pages for the preview and its PDF, from the same layout.

use chrono::{Datelike, NaiveDate};
use hub::base::refusal::{Result, fault};
use hub::base::words::Lang;
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
use crate::papers::{closeness, photos, sheet};
use crate::press;
use crate::voice::Voice;
use crate::volume::Volume;
use crate::watch::Watch;
use crate::world::Pictures;

enum Layout {
    Whole(PagedDocument),
    /// Too thick to be held whole: set anew, piece by piece, each time it is asked for.
    Bound(Box<Volume>),
}

pub struct Rendered {
    layout: Layout,
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
    render_watched(document, look, form, &Watch::default())
}

/// As [`render_in`], telling how far it is, and refused once it is called off.
pub fn render_watched(
    document: &Document,
    look: PaperLook,
    form: Option<&PaperForm>,
    watch: &Watch,
) -> Result<Rendered> {
    let voice = Voice {
        lang: look.language,
    };
    let mut sheet = sheet(document, &voice);
    let offered = form_of(&sheet);
    let unknown = lay_over(form.unwrap_or(&PaperForm::default()), &mut sheet);
    let mut own = form_of(&sheet);
    let left_out = offered.sections.into_iter().filter(|part| {
        let mut printed = own.sections.iter();
        !printed.any(|section| section.key == part.key)
    });
    let left_out: Vec<FormSection> = left_out
        .map(|part| FormSection {
            shown: false,
            ..part
        })
        .collect();
    own.sections.extend(left_out);
    own.logo = form.and_then(|form| form.logo.clone());
    let logo = form
        .and_then(|form| form.logo.as_deref())
        .map(picture)
        .transpose()?;
    let pictures = Pictures {
        logo: logo.map(Bytes::new),
        photos: photos(document).into_iter().map(Bytes::new).collect(),
    };
    Ok(Rendered {
        layout: lay_out(document.kind(), look, sheet, &voice, pictures, watch)?,
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
    let mut sheet = sheet(document, &voice);
    lay_over(&PaperForm::default(), &mut sheet);
    data(document.kind(), look, sheet, &voice, false)
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
    pictures: Pictures,
    watch: &Watch,
) -> Result<Layout> {
    watch.go_on()?;
    let mut data = data(kind, look, sheet, voice, pictures.logo.is_some());
    let template = template_path(kind);
    if Volume::is_one(&data) {
        let volume = Volume::plan(template, data, pictures, watch)?;
        return Ok(Layout::Bound(Box::new(volume)));
    }
    if look.style == Style::Official || closeness(kind).is_some() {
        return press::set(&template, &data, &pictures).map(Layout::Whole);
    }
    let order = data.get("sheet").map(density::order).unwrap_or_default();
    let mut set_as = |density: &str| {
        if let Some(slot) = data.get_mut("density") {
            *slot = Value::from(density);
        }
        press::set(&template, &data, &pictures)
    };
    for (density, expected) in order {
        let laid = set_as(density.word)?;
        if u64::try_from(laid.pages().len()).is_ok_and(|pages| pages <= expected) {
            return Ok(Layout::Whole(laid));
        }
    }
    // Closer saved no page after all.
    set_as(AMPLE).map(Layout::Whole)
}

const AMPLE: &str = "ample";

impl Rendered {
    /// `date`: the day its figures stand for.
    pub(crate) fn of(layout: PagedDocument, creator: String, date: NaiveDate) -> Self {
        Self {
            layout: Layout::Whole(layout),
            creator,
            date,
            form: PaperForm::default(),
            unknown: Vec::new(),
        }
    }

    pub fn page_count(&self) -> usize {
        match &self.layout {
            Layout::Whole(layout) => layout.pages().len(),
            Layout::Bound(volume) => volume.page_count(),
        }
    }

    /// One SVG a page, as the PDF has it; the first so many.
    pub fn svg_pages(&self, most: usize) -> Result<Vec<String>> {
        let drawn = |layout: &PagedDocument| -> Vec<String> {
            let options = SvgOptions {
                render_bleed: false,
                pretty: false,
            };
            let pages = layout.pages().iter();
            pages.map(|page| typst_svg::svg(page, &options)).collect()
        };
        let mut pages = match &self.layout {
            Layout::Whole(layout) => drawn(layout),
            Layout::Bound(volume) => volume.drawn(most, drawn)?,
        };
        pages.truncate(most);
        Ok(pages)
    }

    /// Tagged PDF/A-2a and PDF/UA-1: readable in thirty years, and by a screen reader.
    pub fn pdf(&self) -> Result<Vec<u8>> {
        self.pdf_watched(&Watch::default())
    }

    pub fn pdf_watched(&self, watch: &Watch) -> Result<Vec<u8>> {
        let written = |layout: &PagedDocument| written(layout, &self.creator, self.date);
        watch.go_on()?;
        match &self.layout {
            Layout::Whole(layout) => written(layout),
            Layout::Bound(volume) => volume.bound(watch, written),
        }
    }
}

fn written(layout: &PagedDocument, creator: &str, date: NaiveDate) -> Result<Vec<u8>> {
    let standards = PdfStandards::new(&[PdfStandard::A_2a, PdfStandard::Ua_1])
        .map_err(|error| fault("report-pdf", error.message()))?;
    let options = PdfOptions {
        ident: Smart::Auto,
        creator: Smart::Custom(Some(creator.to_owned())),
        timestamp: midnight(date),
        standards,
        ..PdfOptions::default()
    };
    typst_pdf::pdf(layout, &options).map_err(|errors| {
        let messages: Vec<&str> = errors.iter().map(|error| error.message.as_str()).collect();
        fault("report-pdf", messages.join("; "))
    })
}

/// The date of the figures, not of the printing: a reprint has the same bytes.
fn midnight(date: NaiveDate) -> Option<Timestamp> {
    let (month, day) = (
        u8::try_from(date.month()).ok()?,
        u8::try_from(date.day()).ok()?,
    );
    Datetime::from_ymd_hms(date.year(), month, day, 0, 0, 0).map(Timestamp::new_utc)
}
