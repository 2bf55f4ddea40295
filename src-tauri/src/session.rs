//! What the window shows about itself: the book, open or closed, and who opened it.

use hub::base::people::Actor;
use hub::base::words::{Lang, say};
use hub::{Book, Stop};
use serde::Serialize;
use tauri::{AppHandle, Runtime};

use crate::desk::Desk;
use crate::{given, window};

#[derive(Debug, Clone, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Session {
    state: State,
    book: Option<BookFile>,
    /// Those with a key slot beside the file.
    people: Vec<String>,
    /// The hub's name, while its book is open.
    hub: Option<String>,
    actor: Option<Actor>,
    language: Lang,
    /// The name of a book given from outside that is not opened yet.
    given: Option<String>,
    /// Why the last book did not open at the start.
    stop: Option<Stop>,
}

#[derive(Debug, Clone, Copy, Serialize)]
#[serde(rename_all = "camelCase")]
enum State {
    /// No book is chosen.
    None,
    Closed,
    Open,
}

/// The file by name only: the page has no use for its folder.
#[derive(Debug, Clone, Serialize)]
#[serde(rename_all = "camelCase")]
struct BookFile {
    name: String,
    demo: bool,
}

impl Session {
    pub fn of(desk: &Desk) -> Self {
        let book = desk.open_book();
        let place = desk.place();
        let slots = place.map(Book::people_beside);
        let (people, slots_stop) = match slots {
            Some(Ok(slots)) => (slots.into_iter().map(|(name, _)| name).collect(), None),
            Some(Err(stop)) => (Vec::new(), Some(stop)),
            None => (Vec::new(), None),
        };
        Self {
            state: match (book, place) {
                (Some(_), _) => State::Open,
                (None, Some(_)) => State::Closed,
                (None, None) => State::None,
            },
            book: place.map(|place| BookFile {
                name: given::name(place),
                demo: desk.is_demo(),
            }),
            people,
            hub: book.and_then(hub_name),
            actor: book.map(|book| book.actor().clone()),
            language: desk.settings.language,
            given: desk.given.as_deref().map(given::name),
            stop: desk.stop.clone().or(slots_stop),
        }
    }

    /// The window is called like the hub whose book is open.
    pub fn title<R: Runtime>(&self, app: &AppHandle<R>) {
        let product = || say(self.language, "window-product");
        window::set_title(app, &self.hub.clone().unwrap_or_else(product));
    }
}

fn hub_name(book: &Book) -> Option<String> {
    let page = hub::ask(book, &hub::Query::Hub(hub::hub::Query::Hub {})).ok()?;
    Some(page.get("name")?.as_str()?.to_owned())
}
