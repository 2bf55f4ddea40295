//! A document laid out: its pages for the preview and its PDF, from the same layout.

use chrono::{Datelike, NaiveDate};
use hub::base::refusal::{Result, fault};
use hub::base::words::Lang;
use hub::procedures::papers::PaperStyle as Style;
use hub::summaries::Document;
use serde_json::{Value, json};
use typst::foundations::{Datetime, Smart};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards, Timestamp};
use typst_svg::SvgOptions;

use crate::density;
use crate::document::{label, template_path};
use crate::papers::{closeness, sheet};
use crate::press;
use crate::voice::Voice;

pub struct Rendered {
    layout: PagedDocument,
    creator: String,
    date: NaiveDate,
}

/// Lays the document out. The same figures, style and language set the same pages, byte for byte, on any day.
pub fn render(document: &Document, style: Style, lang: Lang) -> Result<Rendered> {
    let voice = Voice { lang };
    let layout = lay_out(document, style, &voice)?;
    Ok(Rendered {
        layout,
        creator: voice.say("creator"),
        date: document.date(),
    })
}

/// What the document's template reads as `/data.json`: the figures as texts, the words around them, and how closely
/// the page is likely to be set.
pub fn figures(document: &Document, style: Style, lang: Lang) -> Value {
    let voice = Voice { lang };
    let sheet = sheet(document, &voice);
    let density = match (style, closeness(document.kind())) {
        (Style::Official, _) => AMPLE,
        (Style::Plain, Some(fixed)) => fixed,
        (Style::Plain, None) => density::order(&sheet)
            .first()
            .map_or(AMPLE, |(density, _)| density.word),
    };
    json!({
        "lang": lang.tag(),
        "style": style.word(),
        "density": density,
        "name": label(document.kind(), lang),
        "words": voice.words(),
        "sheet": sheet,
    })
}

/// The plain style is drawn together where that saves a page.
fn lay_out(document: &Document, style: Style, voice: &Voice) -> Result<PagedDocument> {
    let mut data = figures(document, style, voice.lang);
    let template = template_path(document.kind());
    if style == Style::Official || closeness(document.kind()).is_some() {
        return press::set(&template, &data);
    }
    let order = data.get("sheet").map(density::order).unwrap_or_default();
    let mut set_as = |density: &str| {
        if let Some(slot) = data.get_mut("density") {
            *slot = Value::from(density);
        }
        press::set(&template, &data)
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

const AMPLE: &str = "ample";

impl Rendered {
    /// `date`: the day its figures stand for.
    pub(crate) fn of(layout: PagedDocument, creator: String, date: NaiveDate) -> Self {
        Self {
            layout,
            creator,
            date,
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
