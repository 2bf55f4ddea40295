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

use crate::document::{label, template_path};
use crate::papers::sheet;
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

/// What the document's template reads as `/data.json`: the figures as texts, and the words around them.
pub fn figures(document: &Document, style: Style, lang: Lang) -> Value {
    let voice = Voice { lang };
    json!({
        "lang": lang.tag(),
        "style": style.word(),
        "density": "ample",
        "name": label(document.kind(), lang),
        "words": voice.words(),
        "sheet": sheet(document, &voice),
    })
}

/// The plain style draws its lines together where that ends a second page on the first.
fn lay_out(document: &Document, style: Style, voice: &Voice) -> Result<PagedDocument> {
    let mut data = figures(document, style, voice.lang);
    let template = template_path(document.kind());
    let ample = press::set(&template, &data)?;
    if style == Style::Official || ample.pages().len() != 2 {
        return Ok(ample);
    }
    for density in ["snug", "compact"] {
        if let Some(slot) = data.get_mut("density") {
            *slot = Value::from(density);
        }
        let closer = press::set(&template, &data)?;
        if closer.pages().len() == 1 {
            return Ok(closer);
        }
    }
    Ok(ample)
}

impl Rendered {
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
