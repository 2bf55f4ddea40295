//! A paper as parts in order: most documents are these parts and need no template of their own.

use hub::summaries::letterhead::Letterhead;
use rust_decimal::Decimal;
use serde_json::{Value, json};

use crate::papers::{letterhead, seal_name};
use crate::voice::{Voice, bar_length};

/// What `/base/report.typ` lays out.
#[derive(Default)]
pub(crate) struct Report {
    /// The title on the page; the document's name unless given.
    pub title: Option<String>,
    /// What it is of, under the title.
    pub subtitle: Option<String>,
    /// The period, in small.
    pub remark: Option<String>,
    /// At the letterhead: the record's number.
    pub letter_line: Option<String>,
    pub landscape: bool,
    /// Before the first heading.
    pub lead: Vec<Value>,
    pub sections: Vec<Section>,
    /// Words of the catalogue: who signs.
    pub signers: &'static [&'static str],
    /// Whether the hub's name, the date and the place of the seal stand beneath.
    pub sealed: bool,
    /// Set where the paper has a place for its number beside the period.
    pub numbered: bool,
    /// Stands on every page: it is no paper yet.
    pub mark: Option<String>,
    /// The day that its figures stand for, where it is not the day of the paper.
    pub stands: Option<chrono::NaiveDate>,
}

/// A heading and what stands under it. `key` names it for the operator's own variants of the document.
pub(crate) struct Section {
    pub key: &'static str,
    pub blocks: Vec<Value>,
    /// May be called otherwise, not left out.
    pub fixed: bool,
    /// Stands on the paper only where the operator's own variant says so.
    pub asked_for: bool,
}

impl Section {
    /// Its heading is the catalogue's `report-<key>`.
    pub(crate) fn new(key: &'static str, blocks: Vec<Value>) -> Self {
        Self {
            key,
            blocks,
            fixed: false,
            asked_for: false,
        }
    }

    pub(crate) fn asked_for(self) -> Self {
        Self {
            asked_for: true,
            ..self
        }
    }

    /// Its sums are part of what the paper says.
    pub(crate) fn fixed(self) -> Self {
        Self {
            fixed: true,
            ..self
        }
    }
}

impl Report {
    pub(crate) fn into_sheet(
        self,
        voice: &Voice,
        head: &Letterhead,
        as_of: chrono::NaiveDate,
    ) -> Value {
        let sections: Vec<Value> = self
            .sections
            .into_iter()
            .map(|section| json!({ "key": section.key, "heading": voice.say(section.key), "fixed": section.fixed, "shown": !section.asked_for, "blocks": section.blocks }))
            .collect();
        let signers: Vec<String> = self.signers.iter().map(|key| voice.say(key)).collect();
        let number = match (&head.paper_no, &self.mark) {
            (Some(no), _) => Some(no.clone()),
            (None, Some(_)) => Some(voice.say("draft")),
            (None, None) => None,
        };
        json!({
            "letterhead": letterhead(head),
            "number-field": self.numbered.then(|| json!({ "no": number })),
            "mark": self.mark,
            "footer": voice.footer(head, self.stands.unwrap_or(as_of)),
            "title": self.title,
            "subtitle": self.subtitle,
            "remark": self.remark,
            "letter-line": self.letter_line,
            "landscape": self.landscape,
            "lead": self.lead,
            "sections": sections,
            "signers": signers,
            "sealed": self.sealed,
            "seal-name": seal_name(head),
            "date": voice.date(as_of),
        })
    }
}

/// Where a column's text stands.
#[derive(Clone, Copy)]
pub(crate) enum Side {
    Left,
    Centre,
    Right,
}

/// Words of the catalogue for its head, its share of the width (0: as wide as its text), and its side.
pub(crate) type Column = (&'static str, f64, Side);

/// A table whose head comes again on every page; without rows it says that there is nothing.
pub(crate) fn table(
    voice: &Voice,
    columns: &[Column],
    rows: Vec<Value>,
    totals: Option<Value>,
) -> Value {
    let heads: Vec<String> = columns.iter().map(|(key, ..)| voice.say(key)).collect();
    table_under(heads, columns, rows, totals)
}

/// The same with heads that are no words of the catalogue, as years.
pub(crate) fn table_under(
    heads: Vec<String>,
    columns: &[Column],
    rows: Vec<Value>,
    totals: Option<Value>,
) -> Value {
    let widths: Vec<f64> = columns.iter().map(|(_, width, _)| *width).collect();
    let sides: Vec<&str> = columns.iter().map(|(.., side)| side.word()).collect();
    json!({ "kind": "table", "widths": widths, "heads": heads, "sides": sides, "rows": rows, "totals": totals })
}

impl Side {
    fn word(self) -> &'static str {
        match self {
            Side::Left => "left",
            Side::Centre => "center",
            Side::Right => "right",
        }
    }
}

/// A cell with more in small print under what it says; the bare text where there is no more.
pub(crate) fn cell(text: impl Into<String>, under: impl Into<String>) -> Value {
    let (text, under) = (text.into(), under.into());
    match under.is_empty() {
        true => text.into(),
        false => json!({ "text": text, "under": under }),
    }
}

/// Names and values in two columns.
pub(crate) fn fields(pairs: Vec<Value>) -> Value {
    json!({ "kind": "fields", "pairs": pairs })
}

/// Numbered where there are several.
pub(crate) fn items(texts: &[String]) -> Value {
    json!({ "kind": "items", "texts": texts })
}

/// One line in small print under what it explains.
pub(crate) fn note(text: impl Into<String>) -> Value {
    json!({ "kind": "note", "text": text.into() })
}

/// Photos two across, each with what it shows; the n-th is the paper's n-th picture.
pub(crate) fn photos(photos: Vec<Value>) -> Value {
    json!({ "kind": "photos", "photos": photos })
}

/// An empty frame to write in by hand, its height in millimetres.
pub(crate) fn blank(label: Option<String>, height: u32) -> Value {
    json!({ "kind": "blank", "text": label, "height": height })
}

/// Figures in a row, each large over its name.
pub(crate) fn tiles(figures: Vec<(String, String)>) -> Value {
    let figures: Vec<Value> = figures
        .into_iter()
        .map(|(name, figure)| json!({ "name": name, "figure": figure }))
        .collect();
    json!({ "kind": "tiles", "figures": figures })
}

/// A figure of a chart: how it is drawn, and how it is said.
pub(crate) fn point(value: Option<Decimal>, shown: String) -> Value {
    json!({ "value": bar_length(value), "shown": shown })
}

/// Bars of several series beside one another for each name. `rows`: name and one point a series.
pub(crate) fn bars(series: Vec<String>, rows: Vec<(String, Vec<Value>)>, alt: String) -> Value {
    scaled(chart("bars", series, rows, alt), 1)
}

/// Bars of percentages: the width stands for the whole, or for what goes beyond it.
pub(crate) fn percent_bars(name: String, rows: Vec<(String, Vec<Value>)>, alt: String) -> Value {
    scaled(chart("bars", vec![name], rows, alt), 100)
}

fn scaled(mut chart: Value, top: u32) -> Value {
    if let Some(parts) = chart.as_object_mut() {
        parts.insert("top".to_owned(), top.into());
    }
    chart
}

/// A line for each series over names in order, as months.
pub(crate) fn lines(series: Vec<String>, rows: Vec<(String, Vec<Value>)>, alt: String) -> Value {
    chart("lines", series, rows, alt)
}

/// An axis for each name, a figure for each series.
pub(crate) fn radar(series: Vec<String>, rows: Vec<(String, Vec<Value>)>, alt: String) -> Value {
    chart("radar", series, rows, alt)
}

/// Shares of a whole.
pub(crate) fn ring(rows: Vec<(String, Vec<Value>)>, alt: String) -> Value {
    chart("ring", Vec::new(), rows, alt)
}

fn chart(kind: &str, series: Vec<String>, rows: Vec<(String, Vec<Value>)>, alt: String) -> Value {
    let rows: Vec<Value> = rows
        .into_iter()
        .map(|(name, points)| json!({ "name": name, "points": points }))
        .collect();
    json!({ "kind": kind, "series": series, "rows": rows, "alt": alt })
}
