//! The figures on paper, added up again from the rows that are exported, by nothing that the papers use.

mod exported;
mod house;
mod lists;
mod money;
mod work;

use hub::base::words::Lang;
use hub::summaries::{DocumentAsk, DocumentKind, choices, document};
use report::{Style, render};
use tests::Desk;

use super::read::{closed_up, says, text};

/// The day that the county is looked at.
const TODAY: &str = "2025-10-20";

fn county() -> Desk {
    Desk::of_the_demo_county(TODAY)
}

fn paper(desk: &Desk, ask: &DocumentAsk) -> String {
    let drawn = document(&desk.book.reader(), ask).unwrap();
    text(&render(&drawn, Style::Plain, Lang::ZhCn).unwrap())
}

/// Of a kind that there are hundreds of, about so many.
const AT_MOST: usize = 24;

/// The documents of a kind as they are read back, with what each is of: an award by its number, all else by name.
#[track_caller]
fn each(desk: &Desk, kind: DocumentKind) -> Vec<(String, String)> {
    each_of(desk, kind, |_| true)
}

/// Of those that are of what is wanted.
#[track_caller]
fn each_of(
    desk: &Desk,
    kind: DocumentKind,
    wanted: impl Fn(&str) -> bool,
) -> Vec<(String, String)> {
    let by_number = [
        DocumentKind::GrantStatement,
        DocumentKind::ClosingSettlement,
    ];
    let all = choices(&desk.book.reader(), kind).unwrap().into_iter();
    let all: Vec<_> = all
        .map(|one| {
            let of = one.no.filter(|_| by_number.contains(&kind));
            (of.unwrap_or(one.name), one.ask)
        })
        .filter(|(of, _)| wanted(of))
        .collect();
    assert!(!all.is_empty(), "no {}", kind.word());
    let every = all.len().div_ceil(AT_MOST);
    let some = all.into_iter().step_by(every);
    some.map(|(of, ask)| (of, paper(desk, &ask))).collect()
}
