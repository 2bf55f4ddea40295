//! A volume of many reports: its front and the reports are set a few at a time and bound into one file, so that
//! memory stays flat however many there are. First each piece is set to count its pages; with every page number and
//! the total known, the pieces are set for good.

use hub::base::refusal::{Result, fault};
use serde_json::{Value, json};
use typst::foundations::Label;
use typst::utils::PicoStr;
use typst_layout::PagedDocument;

use crate::bind::{Binder, Place};
use crate::every_core::on_every_core;
use crate::press;
use crate::watch::Watch;
use crate::world::Pictures;

/// Reports set in one go: enough that fonts are not embedded too often, few enough to stay flat.
const AT_ONCE: usize = 10;

pub(crate) struct Volume {
    template: String,
    /// What every piece reads, without its sheet.
    data: Value,
    pictures: Pictures,
    front: Value,
    pieces: Vec<Piece>,
    /// The page each report begins on.
    begins: Vec<usize>,
    pages: usize,
}

struct Piece {
    /// As JSON: a tenth of what it takes to hold it read.
    sheet: Vec<u8>,
    /// Its first report, counted through the whole, and how many it has.
    from: usize,
    reports: usize,
    first_page: usize,
}

/// A piece set to be counted.
struct Counted {
    pages: usize,
    /// The page in the piece that each of its reports begins on.
    begins: Vec<usize>,
}

impl Volume {
    /// Its sheet holds whole reports.
    pub(crate) fn is_one(data: &Value) -> bool {
        data.pointer("/sheet/reports").is_some()
    }

    pub(crate) fn plan(
        template: String,
        mut data: Value,
        pictures: Pictures,
        watch: &Watch,
    ) -> Result<Self> {
        let mut front = data.get_mut("sheet").map(Value::take).unwrap_or_default();
        let reports = front
            .as_object_mut()
            .and_then(|front| front.remove("reports"));
        let reports = match reports {
            Some(Value::Array(reports)) => reports,
            _ => Vec::new(),
        };
        let mut reports = reports.into_iter();
        let mut pieces = Vec::new();
        while reports.len() > 0 {
            let some: Vec<Value> = reports.by_ref().take(AT_ONCE).collect();
            pieces.push(piece(&front, pieces.len() * AT_ONCE, some)?);
        }
        let mut volume = Self {
            template,
            data,
            pictures,
            front,
            pieces,
            begins: Vec::new(),
            pages: 0,
        };
        volume.count(watch)?;
        Ok(volume)
    }

    pub(crate) fn page_count(&self) -> usize {
        self.pages
    }

    fn count(&mut self, watch: &Watch) -> Result<()> {
        let steps = 2 * self.pieces.len();
        let mut counts = Vec::with_capacity(self.pieces.len());
        on_every_core(
            &self.pieces,
            watch,
            |done| watch.tell(done, steps),
            |piece| Ok(counted(piece, &self.set_piece(piece, 1)?)),
            |counted| {
                counts.push(counted);
                Ok(())
            },
        )?;
        // Page numbers of more figures may break a line of the contents anew: counted until it stays.
        let mut before = 0;
        for _ in 0..4 {
            let front = self.lay(before, &counts)?;
            if front == before {
                break;
            }
            before = front;
        }
        Ok(())
    }

    /// Numbers the pages behind a front of so many; answers how many the front then has.
    fn lay(&mut self, front: usize, counted: &[Counted]) -> Result<usize> {
        let mut next = front + 1;
        self.begins.clear();
        for (piece, counted) in self.pieces.iter_mut().zip(counted) {
            piece.first_page = next;
            let begins = counted.begins.iter().map(|page| next + page - 1);
            self.begins.extend(begins);
            next += counted.pages;
        }
        self.pages = next - 1;
        if let Some(lines) = self.front.get_mut("contents").and_then(Value::as_array_mut) {
            for (line, page) in lines.iter_mut().zip(&self.begins) {
                if let Some(line) = line.as_object_mut() {
                    line.insert("page".to_owned(), json!(page.to_string()));
                }
            }
        }
        Ok(self.set_front()?.pages().len())
    }

    /// A contents of hundreds of lines takes more than ten reports: nothing of it stays behind.
    fn set_front(&self) -> Result<PagedDocument> {
        let front = self.set(&self.front, 1);
        press::forget();
        front
    }

    fn set_piece(&self, piece: &Piece, first_page: usize) -> Result<PagedDocument> {
        let sheet = serde_json::from_slice(&piece.sheet);
        self.set(
            &sheet.map_err(|error| fault("report-data", error))?,
            first_page,
        )
    }

    fn set(&self, sheet: &Value, first_page: usize) -> Result<PagedDocument> {
        let mut data = self.data.clone();
        if let Some(data) = data.as_object_mut() {
            data.insert("sheet".to_owned(), sheet.clone());
            data.insert("first-page".to_owned(), json!(first_page));
            data.insert("all-pages".to_owned(), json!(self.pages));
        }
        press::set(&self.template, &data, &self.pictures)
    }

    /// The first pages as pictures; no more pieces are set than those take.
    pub(crate) fn drawn(
        &self,
        most: usize,
        draw: impl Fn(&PagedDocument) -> Vec<String>,
    ) -> Result<Vec<String>> {
        let mut pages = draw(&self.set_front()?);
        for piece in &self.pieces {
            if pages.len() >= most {
                break;
            }
            pages.extend(draw(&self.set_piece(piece, piece.first_page)?));
        }
        Ok(pages)
    }

    pub(crate) fn bound(
        &self,
        watch: &Watch,
        write: impl Fn(&PagedDocument) -> Result<Vec<u8>> + Sync,
    ) -> Result<Vec<u8>> {
        let (before, steps) = (self.pieces.len(), 2 * self.pieces.len());
        let mut book = Binder::new();
        on_every_core(
            &self.pieces,
            watch,
            |done| watch.tell(before + done, steps),
            |piece| write(&self.set_piece(piece, piece.first_page)?),
            |pdf| book.add(&pdf),
        )?;
        let begins = self.begins.iter().enumerate();
        let places = begins.map(|(at, page)| Place {
            address: address(at),
            page: *page,
        });
        let places: Vec<Place> = places.collect();
        book.finish(&write(&self.set_front()?)?, &places)
    }
}

/// What the contents link to until they are bound with what they name.
fn address(at: usize) -> String {
    format!("desk:project-{at}")
}

fn piece(front: &Value, from: usize, reports: Vec<Value>) -> Result<Piece> {
    let of = |key: &str| front.get(key).cloned().unwrap_or_default();
    let count = reports.len();
    let sheet = json!({
        "title": of("title"),
        "letterhead": of("letterhead"),
        "footer": of("footer"),
        "from": from,
        "reports": reports,
    });
    Ok(Piece {
        sheet: serde_json::to_vec(&sheet).map_err(|error| fault("report-data", error))?,
        from,
        reports: count,
        first_page: 1,
    })
}

fn counted(piece: &Piece, layout: &PagedDocument) -> Counted {
    let begins = (piece.from..).take(piece.reports).map(|at| {
        let label = Label::new(PicoStr::intern(&format!("project-{at}")))?;
        let found = layout.introspector().elements().query_label(label).ok()?;
        let position = layout.introspector().position(found.location()?)?;
        Some(position.page.get())
    });
    Counted {
        pages: layout.pages().len(),
        begins: begins.map(|page| page.unwrap_or(1)).collect(),
    }
}
