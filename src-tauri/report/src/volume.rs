//! A volume of many reports: its front and the reports are set a few at a time and bound into one file, so that
//! memory stays flat however many there are. First each piece is set to count its pages; with every page number and
//! the total known, the pieces are set for good.

use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use hub::base::refusal::{Result, fault};
use serde_json::{Value, json};
use typst::foundations::Label;
use typst::utils::PicoStr;
use typst_layout::PagedDocument;

use crate::bind::{Binder, Place};
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
    sheet: Value,
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
        let pieces = reports
            .chunks(AT_ONCE)
            .enumerate()
            .map(|(at, reports)| Piece {
                sheet: piece(&front, at * AT_ONCE, reports),
                first_page: 1,
            })
            .collect();
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
        let counted = on_every_core(
            &self.pieces,
            watch,
            |done| watch.tell(done, steps),
            |piece| {
                self.set(&piece.sheet, 1)
                    .map(|layout| counted(piece, &layout))
            },
        )?;
        // Page numbers of more figures may break a line of the contents anew: counted until it stays.
        let mut before = 0;
        for _ in 0..4 {
            let front = self.lay(before, &counted)?;
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
        Ok(self.set(&self.front, 1)?.pages().len())
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
        let mut pages = draw(&self.set(&self.front, 1)?);
        for piece in &self.pieces {
            if pages.len() >= most {
                break;
            }
            pages.extend(draw(&self.set(&piece.sheet, piece.first_page)?));
        }
        Ok(pages)
    }

    pub(crate) fn bound(
        &self,
        watch: &Watch,
        write: impl Fn(&PagedDocument) -> Result<Vec<u8>> + Sync,
    ) -> Result<Vec<u8>> {
        let (before, steps) = (self.pieces.len(), 2 * self.pieces.len());
        let written = on_every_core(
            &self.pieces,
            watch,
            |done| watch.tell(before + done, steps),
            |piece| write(&self.set(&piece.sheet, piece.first_page)?),
        )?;
        let mut book = Binder::new();
        for pdf in written {
            watch.go_on()?;
            book.add(&pdf)?;
        }
        let begins = self.begins.iter().enumerate();
        let places = begins.map(|(at, page)| Place {
            address: address(at),
            page: *page,
        });
        let places: Vec<Place> = places.collect();
        book.finish(&write(&self.set(&self.front, 1)?)?, &places)
    }
}

/// What the contents link to until they are bound with what they name.
fn address(at: usize) -> String {
    format!("desk:project-{at}")
}

fn piece(front: &Value, from: usize, reports: &[Value]) -> Value {
    let of = |key: &str| front.get(key).cloned().unwrap_or_default();
    json!({
        "letterhead": of("letterhead"),
        "footer": of("footer"),
        "from": from,
        "reports": reports,
    })
}

fn counted(piece: &Piece, layout: &PagedDocument) -> Counted {
    let from = piece.sheet.get("from").and_then(Value::as_u64);
    let count = piece.sheet.get("reports").and_then(Value::as_array);
    let (from, count) = (from.unwrap_or(0), count.map_or(0, Vec::len));
    let begins = (from..).take(count).map(|at| {
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

/// Each item on whichever core is free; the answers in their order, the first stop instead.
fn on_every_core<T: Sync, R: Send>(
    items: &[T],
    watch: &Watch,
    tell: impl Fn(usize) + Sync,
    work: impl Fn(&T) -> Result<R> + Sync,
) -> Result<Vec<R>> {
    let cores = thread::available_parallelism().map_or(1, usize::from);
    let next = AtomicUsize::new(0);
    let done = AtomicUsize::new(0);
    let made = Mutex::new(Vec::with_capacity(items.len()));
    thread::scope(|scope| {
        for _ in 0..cores.min(items.len()) {
            scope.spawn(|| {
                loop {
                    let at = next.fetch_add(1, Ordering::Relaxed);
                    let Some(item) = items.get(at) else { break };
                    let one = watch.go_on().and_then(|()| work(item));
                    if one.is_err() {
                        next.store(items.len(), Ordering::Relaxed);
                    }
                    tell(done.fetch_add(1, Ordering::Relaxed) + 1);
                    let Ok(mut made) = made.lock() else { break };
                    made.push((at, one));
                }
            });
        }
    });
    let mut made = made
        .into_inner()
        .map_err(|_| fault("report-batch", "the press stopped"))?;
    made.sort_by_key(|(at, _)| *at);
    made.into_iter().map(|(_, one)| one).collect()
}
