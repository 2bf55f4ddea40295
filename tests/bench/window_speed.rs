//! The real window beside an empty one with the same webview: to its first paint, from a key to a painted list, and
//! in memory.

use std::path::PathBuf;
use std::time::{Duration, UNIX_EPOCH};

use serde_json::json;
use window::{Desk, Home};

use crate::measure::{median, ms, ratio};
use crate::seed;
use crate::table::Table;

const STARTS: usize = 5;
const LISTS: usize = 9;

pub fn measure(table: &mut Table) {
    let empty = beside("empty-window");
    let (mut theirs, mut ours) = (Vec::new(), Vec::new());
    let mut bare = 0.0;
    for _ in 0..STARTS {
        let (desk, took) = start(&Home::fresh(), &empty);
        theirs.push(took);
        bare = desk.memory();
        desk.close();
        let (desk, took) = start(&seeded(318), &window::app());
        ours.push(took);
        desk.close();
    }
    let (theirs, ours) = (median(&mut theirs), median(&mut ours));
    table.add(
        "from the start to the first paint, beside an empty window",
        format!(
            "{:.2} ×; {:.0} ms beside {:.0} ms",
            ratio(ours, theirs),
            ms(ours),
            ms(theirs)
        ),
        "≤ 1.25 ×",
        ratio(ours, theirs) <= 1.25,
    );
    for organisations in [318, 100_000] {
        let (desk, _) = start(&seeded(organisations), &window::app());
        desk.unlock(seed::PASSPHRASE);
        desk.settle();
        let mut times: Vec<Duration> = (0..LISTS).map(|_| to_list(&desk)).collect();
        let list = median(&mut times);
        let memory = desk.memory();
        table.add(
            format!("from the key to the painted list, {organisations} organisations, beside an empty window's start"),
            format!(
                "{:.2} ×; {:.0} ms; the whole from start: {:.2} ×",
                ratio(list, theirs),
                ms(list),
                ratio(ours + list, theirs)
            ),
            "≤ 1.25 ×",
            ratio(list, theirs) <= 1.25,
        );
        table.add(
            format!("memory with {organisations} organisations, beside an empty window"),
            format!(
                "{:.2} ×; {memory:.0} MiB beside {bare:.0} MiB",
                memory / bare
            ),
            "≤ 1.25 ×",
            memory / bare <= 1.25,
        );
        if organisations > 318 {
            let frame = scrolling(&desk);
            table.add(
                "scrolling the sheet of 100,000 rows, script of a frame, p95",
                format!("{frame:.1} ms"),
                "≤ 16 ms",
                frame <= 16.0,
            );
        }
        desk.close();
    }
}

fn beside(name: &str) -> PathBuf {
    std::env::current_exe()
        .expect("this program has a place")
        .with_file_name(name)
}

fn seeded(organisations: usize) -> Home {
    Home::fresh().settings("zh-CN", Some(&seed::path(organisations)))
}

/// Opens it; the time from the start of the process to its first contentful paint.
fn start(home: &Home, program: &std::path::Path) -> (Desk, Duration) {
    let (desk, began) = Desk::open_program(home, program);
    let script = "const paint = performance.getEntriesByName('first-contentful-paint')[0];
        return performance.timeOrigin + (paint ? paint.startTime : performance.timing.domComplete - performance.timeOrigin)";
    let painted = desk.run(script, &[]).as_f64().expect("a moment");
    let began = began.duration_since(UNIX_EPOCH).expect("after 1970");
    let took = Duration::from_secs_f64(painted / 1000.0).saturating_sub(began);
    (desk, took)
}

/// From another page by its key to the painted rows of the organisations.
fn to_list(desk: &Desk) -> Duration {
    desk.go("deadlines");
    desk.settle();
    // Its own answer may take longer than a page takes to look settled; that wait is not the list's.
    desk.until(
        "the page before has its answer",
        "return !document.querySelector('[aria-busy=true]')",
        &[],
    );
    let script = "const began = performance.now(); window.painted = null;
        const look = () => {
          const rows = document.querySelectorAll('[role=grid] [role=rowheader]');
          if ([...rows].some((row) => /\\S/.test(row.textContent) || row.querySelector('input')?.value)) requestAnimationFrame(() => { window.painted = performance.now() - began });
          else requestAnimationFrame(look);
        };
        location.hash = '#/organisations'; requestAnimationFrame(look)";
    desk.run(script, &[]);
    waited(desk, "window.painted")
}

/// The 95th percentile of what script takes in a frame while the sheet scrolls through all of its rows.
fn scrolling(desk: &Desk) -> f64 {
    let script = "const grid = document.querySelector('[role=grid]');
        const scroller = [grid, ...grid.querySelectorAll('*')].find((e) => e.scrollHeight > e.clientHeight + 1000) ?? grid;
        const took = []; let at = 0; window.frames95 = null;
        const step = () => {
          const began = performance.now();
          scroller.scrollTop = (at * 7919) % Math.max(1, scroller.scrollHeight);
          scroller.dispatchEvent(new Event('scroll'));
          void scroller.offsetHeight;
          queueMicrotask(() => queueMicrotask(() => { took.push(performance.now() - began) }));
          if (++at < 300) requestAnimationFrame(step);
          else requestAnimationFrame(() => { took.sort((a, b) => a - b); window.frames95 = took[Math.floor(took.length * 0.95)] });
        };
        requestAnimationFrame(step)";
    desk.run(script, &[]);
    ms(waited(desk, "window.frames95"))
}

fn waited(desk: &Desk, variable: &str) -> Duration {
    let name = variable.trim_start_matches("window.");
    desk.until(
        variable,
        "return typeof window[arguments[0]] === 'number'",
        &[json!(name)],
    );
    let found = desk.run("return window[arguments[0]]", &[json!(name)]);
    Duration::from_secs_f64(found.as_f64().expect("a number") / 1000.0)
}
