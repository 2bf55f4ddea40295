//! A volume is set a few reports at a time and bound: its pages, contents, links and tags are those of one paper.

use std::process::Command;

use hub::base::words::Lang;
use hub::summaries::letterhead::PaperPeriod;
use hub::summaries::{Document, ProjectVolume};
use report::{Style, render};

use super::made_up::{self, day};
use super::read::{closed_up, pages, says};

/// The demo county's volume, its reports again and again until there are so many.
pub fn volume(projects: usize) -> ProjectVolume {
    let desk = tests::Desk::of_the_demo_county("2025-10-20");
    let ask = serde_json::json!({"document": "project-volume", "ask": {}});
    let ask = serde_json::from_value(ask).unwrap();
    let drawn = hub::summaries::document(&desk.book.reader(), &ask).unwrap();
    let Document::ProjectVolume(mut volume) = drawn else {
        panic!("another document")
    };
    let rows = volume.rows.clone();
    volume.rows = rows.into_iter().cycle().take(projects).collect();
    volume.summaries = (0..projects)
        .map(|n| {
            let mut summary = made_up::progress_summary();
            summary.project.name = format!("第{n}号项目");
            // Some take a page more than the others.
            if n % 5 == 2 {
                let activities = summary.activities.clone();
                summary.activities = activities.into_iter().cycle().take(60).collect();
            }
            summary
        })
        .collect();
    for (row, summary) in volume.rows.iter_mut().zip(&volume.summaries) {
        row.name.clone_from(&summary.project.name);
    }
    volume.period = PaperPeriod {
        from: day("2025-01-01"),
        to: day("2025-06-30"),
    };
    *volume
}

#[test]
fn a_volume_of_several_pieces_counts_its_pages_through() {
    let document: Document = volume(23).into();
    let set = render(&document, Style::Plain, Lang::ZhCn).unwrap();
    let paper = pages(&set);
    assert_eq!(paper.len(), set.page_count());
    let of = |page: usize| format!("第{page}页共{}页", paper.len());
    let begins = |n: usize| {
        let heading = format!("第{n}号项目");
        let report = |page: &&String| {
            closed_up(page).contains(&heading) && closed_up(page).contains("项目进展报告")
        };
        let found = paper.iter().position(|page| report(&page));
        found.unwrap_or_else(|| panic!("no report of {heading}")) + 1
    };
    // Every page but the cover bears its number and the total of all.
    for (at, page) in paper.iter().enumerate().skip(1) {
        says(page, &[&of(at + 1)]);
    }
    // The contents name the page that the report begins on.
    let contents: Vec<&String> = paper.iter().take(begins(0) - 1).skip(1).collect();
    let lines = contents.iter().flat_map(|page| page.lines());
    let lines: Vec<String> = lines.map(closed_up).collect();
    for n in [0, 9, 10, 19, 20, 22] {
        let (page, name) = (begins(n).to_string(), format!("{}第{n}号项目", n + 1));
        let said = lines.iter().position(|line| line.contains(&name));
        let said = said.unwrap_or_else(|| panic!("{name} is not in the contents"));
        let near = &lines[said..(said + 4).min(lines.len())];
        assert!(
            near.iter().any(|line| line.ends_with(&page)),
            "{n} on {page}: {near:?}"
        );
    }
}

#[test]
fn what_is_bound_is_one_sound_file_with_bookmarks_links_and_tags() {
    let document: Document = volume(12).into();
    let set = || {
        render(&document, Style::Official, Lang::En)
            .unwrap()
            .pdf()
            .unwrap()
    };
    let pdf = set();
    assert!(pdf == set(), "the volume differs from itself");
    let (said, complaints) = pdfinfo(&pdf);
    says(&said, &["Tagged: yes"]);
    // The reader at hand dislikes two words that typst writes into every paper, bound or not.
    let known = |line: &&String| line.contains("Suspects") || line.contains("BorderColor");
    let strange: Vec<_> = complaints.iter().filter(|line| !known(line)).collect();
    assert!(strange.is_empty(), "{strange:?}");
    let text = String::from_utf8_lossy(&pdf);
    for claim in ["pdfaid:part>2<", "pdfaid:conformance>A<", "pdfuaid:part>1<"] {
        assert!(text.contains(claim), "it does not say {claim}");
    }
    let file = lopdf::Document::load_mem(&pdf).unwrap();
    let said = format!("{:?}", file.objects);
    assert!(!said.contains("desk:project-"), "a link leads nowhere");
    let roots = file.objects.values().filter(|it| {
        let dict = it.as_dict();
        dict.is_ok_and(|it| it.has_type(b"StructTreeRoot"))
    });
    assert_eq!(roots.count(), 1, "one root of tags");
}

/// What it says of the paper and of its tree of tags, and what it complains of.
fn pdfinfo(pdf: &[u8]) -> (String, Vec<String>) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("volume.pdf");
    std::fs::write(&path, pdf).unwrap();
    let (mut said, mut complaints) = (String::new(), Vec::new());
    for what in ["-box", "-struct"] {
        let done = Command::new("pdfinfo")
            .arg(what)
            .arg(&path)
            .output()
            .unwrap();
        said.push_str(&String::from_utf8_lossy(&done.stdout));
        let told = String::from_utf8_lossy(&done.stderr).into_owned();
        complaints.extend(told.lines().map(str::to_owned));
    }
    (said, complaints)
}

#[test]
fn the_preview_of_a_thick_volume_draws_its_first_pages_alone() {
    let document: Document = volume(12).into();
    let set = render(&document, Style::Plain, Lang::ZhCn).unwrap();
    assert!(set.page_count() > 6);
    assert_eq!(set.svg_pages(5).unwrap().len(), 5);
}
