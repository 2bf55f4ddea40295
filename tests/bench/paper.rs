//! Progress summaries: one in a warm app, and 1,500 in a batch beside the bare typst library on the same pages.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::{Duration, Instant};

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
    let mut peak = 0.0;
    for (cores, words) in [("1", "one core"), ("2", "two cores")] {
        let (bare, ours) = (alone("bare-batch", &[cores]), alone("batch", &[cores]));
        let beside = ratio(ours.time, bare.time);
        table.add(
            format!("1,500 summaries beside the bare typst library on the same pages, {words}"),
            format!(
                "{beside:.2} ×; {:.1} s beside {:.1} s",
                ours.time.as_secs_f64(),
                bare.time.as_secs_f64()
            ),
            "≤ 1.2 ×",
            beside <= 1.2,
        );
        peak = ours.peak;
    }
    table.add(
        "… memory",
        format!("{peak:.0} MiB"),
        "≤ 300 MiB",
        peak <= 300.0,
    );
    let stopped = stopping(&documents);
    table.add(
        "… from asking it to stop until it has stopped, the longest of nine",
        format!("{:.0} ms", ms(stopped)),
        "≤ 100 ms",
        ms(stopped) <= 100.0,
    );
    let volume = alone("volume", &[]);
    table.add(
        "… all of them bound into one volume, memory",
        format!("{:.0} MiB; {:.0} s", volume.peak, volume.time.as_secs_f64()),
        "≤ 300 MiB",
        volume.peak <= 300.0,
    );
}

/// The longest wait for a batch that is asked to stop while it is at work.
fn stopping(documents: &[Document]) -> Duration {
    let waits = (0..9).map(|n| {
        let cancel = Arc::new(AtomicBool::new(false));
        let asking = Arc::clone(&cancel);
        let asked = thread::spawn(move || {
            thread::sleep(Duration::from_millis(200 + 37 * n));
            asking.store(true, Ordering::Relaxed);
            Instant::now()
        });
        let all: Vec<Document> = (0..BATCH).map(|n| varied(documents, n)).collect();
        let result = batch(
            all.into_iter().map(Ok),
            Style::Plain,
            Lang::ZhCn,
            None,
            &cancel,
            |_| {},
            |_, _| Ok(()),
        );
        let stopped = Instant::now();
        assert!(result.unwrap().cancelled);
        stopped.saturating_duration_since(asked.join().unwrap())
    });
    waits.max().unwrap()
}

/// The summaries of the demo county.
fn nine() -> Vec<Document> {
    gather(&demo_book(), DocumentKind::ProgressSummary, &[], None).unwrap()
}

fn demo_book() -> Book {
    let path = seed::folder().join("demo.book");
    if path.exists() {
        let unlock = hub::Unlock::Passphrase {
            name: None,
            passphrase: demo::PASSPHRASE,
        };
        Book::open(&path, &unlock, seed::clock()).unwrap()
    } else {
        demo::make_on(&path, demo::PASSPHRASE, seed::today())
            .unwrap()
            .0
    }
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

/// In a process of its own: one volume of so many reports, its pages counted through and bound.
pub fn volume_alone() -> Duration {
    let documents = nine();
    let volume = gather(&demo_book(), DocumentKind::ProjectVolume, &[], None).unwrap();
    let Some(Document::ProjectVolume(mut volume)) = volume.into_iter().next() else {
        panic!("another document")
    };
    volume.rows = volume.rows.into_iter().cycle().take(BATCH).collect();
    volume.summaries.clear();
    for n in 0..BATCH {
        let Document::ProgressSummary(summary) = varied(&documents, n) else {
            panic!("another document")
        };
        volume.summaries.push(*summary);
    }
    let document = Document::ProjectVolume(volume);
    let (pdf, took) = time(|| {
        let set = render(&document, Style::Plain, Lang::ZhCn).unwrap();
        set.pdf().unwrap()
    });
    assert!(pdf.starts_with(b"%PDF"));
    took
}

/// In a process of its own: typst on the same figures and templates, a thread a core, with nothing of ours between.
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
    let cores: usize = arguments[0].parse().unwrap();
    let shares: Vec<Vec<Vec<u8>>> = (0..cores)
        .map(|core| all.iter().skip(core).step_by(cores).cloned().collect())
        .collect();
    time(|| {
        thread::scope(|scope| {
            for share in shares {
                let world = &world;
                scope.spawn(move || {
                    for data in share {
                        assert!(world.pdf(data).starts_with(b"%PDF"));
                    }
                });
            }
        });
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
