//! Progress summaries: one in a warm app, and 1,500 in a batch beside the bare typst library on the same pages.

use std::sync::Arc;
use std::time::Duration;

use hub::base::words::Lang;
use hub::summaries::{Document, DocumentKind};
use hub::{Book, demo};
use report::{Style, batch, figures, gather, render};

use crate::bare;
use crate::measure::{alone, median, ms, ratio, time};
use crate::seed;
use crate::table::Table;

const BATCH: usize = 1_500;

pub fn measure(table: &mut Table) {
    let documents = nine();
    let set = |document: &Document| {
        render(document, Style::Plain, Lang::ZhCn)
            .unwrap()
            .pdf()
            .unwrap()
    };
    set(&documents[0]);
    let mut times: Vec<Duration> = (0..45)
        .map(|n| {
            let document = varied(&documents, n);
            time(|| set(&document)).1
        })
        .collect();
    let one = median(&mut times);
    table.add(
        "a progress summary to its PDF in a warm app",
        format!("{:.0} ms", ms(one)),
        "≤ 60 ms",
        ms(one) <= 60.0,
    );
    let bare = alone("bare-batch", &["1"]);
    let (single, double) = (alone("batch", &["1"]), alone("batch", &["2"]));
    let beside = ratio(single.time, bare.time);
    table.add(
        "1,500 summaries beside the bare typst library on the same pages, one core",
        format!(
            "{beside:.2} ×; {:.1} s beside {:.1} s",
            single.time.as_secs_f64(),
            bare.time.as_secs_f64()
        ),
        "≤ 1.2 ×",
        beside <= 1.2,
    );
    let faster = ratio(single.time, double.time);
    table.add(
        "… on two cores",
        format!("{faster:.2} × as fast"),
        "nearly 2 ×",
        faster >= 1.7,
    );
    table.add(
        "… memory",
        format!("{:.0} MiB", double.peak),
        "≤ 300 MiB",
        double.peak <= 300.0,
    );
}

/// The summaries of the demo county.
fn nine() -> Vec<Document> {
    let path = seed::folder().join("demo.book");
    let book = if path.exists() {
        let unlock = hub::Unlock::Passphrase {
            name: None,
            passphrase: demo::PASSPHRASE,
        };
        Book::open(&path, &unlock, seed::clock()).unwrap()
    } else {
        demo::make_on(&path, demo::PASSPHRASE, seed::today())
            .unwrap()
            .0
    };
    gather(&book, DocumentKind::ProgressSummary, &[], None).unwrap()
}

/// No two are the same, as no two projects are.
fn varied(documents: &[Document], n: usize) -> Document {
    let mut document = documents[n % documents.len()].clone();
    if let Document::ProgressSummary(summary) = &mut document {
        summary.project.name = format!("{}（{n}）", summary.project.name);
        for (at, outcome) in summary.outcomes.iter_mut().enumerate() {
            outcome.push_str(&format!("记录{n}-{at}。"));
        }
    }
    document
}

/// In a process of its own: the batch as the app prints it, on so many cores.
pub fn batch_alone(arguments: &[String]) -> Duration {
    keep_to(&arguments[0]);
    let documents = nine();
    let all: Vec<Document> = (0..BATCH).map(|n| varied(&documents, n)).collect();
    let mut bytes = 0;
    let (result, took) = time(|| {
        batch(
            all.into_iter().map(Ok),
            Style::Plain,
            Lang::ZhCn,
            None,
            &Arc::default(),
            |_| {},
            |_, pdf| {
                bytes += pdf.len();
                Ok(())
            },
        )
        .unwrap()
    });
    assert_eq!(result.printed.len(), BATCH);
    assert!(bytes > 0);
    took
}

/// In a process of its own: typst on the same figures and templates, with nothing of ours between.
pub fn bare_alone(arguments: &[String]) -> Duration {
    keep_to(&arguments[0]);
    let documents = nine();
    let all: Vec<Vec<u8>> = (0..BATCH)
        .map(|n| {
            let figures = figures(&varied(&documents, n), Style::Plain, Lang::ZhCn);
            serde_json::to_vec(&figures).unwrap()
        })
        .collect();
    let world = bare::World::new();
    time(|| {
        for data in all {
            assert!(world.pdf(data).starts_with(b"%PDF"));
        }
    })
    .1
}

/// Binds this process to the first cores, so that the library's own threads keep to them too.
fn keep_to(cores: &str) {
    let last = cores.parse::<usize>().unwrap() - 1;
    let bound = std::process::Command::new("taskset")
        .args(["-a", "-p", "-c", &format!("0-{last}")])
        .arg(std::process::id().to_string())
        .stdout(std::process::Stdio::null())
        .status();
    assert!(
        bound.is_ok_and(|status| status.success()),
        "taskset binds it"
    );
}
