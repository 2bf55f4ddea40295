//! Every character is printed as it was written, or named.

use hub::base::words::Lang;
use hub::{Stop, summaries::ProgressSummary};
use report::{Document, Style, render};

use super::made_up;
use super::read::{says, set, text};

fn named(name: &str) -> ProgressSummary {
    let mut summary = made_up::progress_summary();
    summary.project.name = name.to_owned();
    summary
}

#[test]
fn a_name_that_looks_like_markup_is_printed_as_it_stands() {
    let name = "#evil[x] *粗* _b_ $1$ `c` <l> @r // 不是注释";
    says(&text(&set(named(name), Style::Plain, Lang::ZhCn)), &[name]);
}

#[test]
fn rare_characters_of_names_are_in_the_house_s_own_fonts() {
    for name in ["㐀䶮𠮷", "喆犇堃翀媛㛃", "①〔2024〕％～"] {
        says(
            &text(&set(named(name), Style::Official, Lang::ZhCn)),
            &[name],
        );
    }
}

#[test]
fn a_character_no_font_has_is_named_and_nothing_is_printed() {
    let document: Document = named("彩虹🧁课堂\u{E123}").into();
    let Err(Stop::Refused(refusal)) = render(&document, Style::Plain, Lang::ZhCn) else {
        panic!("a box was printed without a word");
    };
    assert_eq!(refusal.code, "report-glyph-missing");
    let said = refusal.message(Lang::ZhCn);
    assert!(
        said.contains("🧁 (U+1F9C1)") && said.contains("U+E123"),
        "{said}"
    );
    assert!(refusal.hint(Lang::ZhCn).is_some() && refusal.hint(Lang::En).is_some());
}
