//! `cargo xtask run`: from a clean clone to the open desk.

use std::path::Path;

use crate::process::{command, run as call};
use crate::{Outcome, display, house, make, packages, setup};

/// The published passphrase of the demo book.
const DEMO_PASSPHRASE: &str = "demo";

pub fn run(arguments: &[String]) -> Outcome {
    let release = arguments.iter().any(|argument| argument == "--release");
    if display::is_there() {
        window(release)
    } else {
        paper(release)
    }
}

fn window(release: bool) -> Outcome {
    setup::all(&[packages::CORE, packages::WINDOW])?;
    make::ui()?;
    let app = make::program("incubation-desk", release)?;
    call(command(
        &app.to_string_lossy(),
        [] as [&str; 0],
        &house::root(),
    ))
}

/// The main job without a window: the demo county, and every progress summary as a PDF.
fn paper(release: bool) -> Outcome {
    setup::check_rust()?;
    println!(
        "There is no display (neither DISPLAY nor WAYLAND_DISPLAY is set), so no window can open.\n\
         The main job is done on paper instead: a demo book, and the progress summary of every project."
    );
    packages::ensure(&[packages::CORE])?;
    let desk = make::program("desk", release)?;
    let out = house::out();
    std::fs::create_dir_all(&out).map_err(|error| format!("{}: {error}", out.display()))?;
    let book = fresh_demo(&desk, &out)?;
    let folder = out.join("progress-summary");
    let print = [
        "print",
        &text(&book),
        "progress-summary",
        "--all",
        "--out",
        &text(&folder),
    ]
    .map(str::to_owned);
    let mut print = command(&text(&desk), print, &house::root());
    print.env("DESK_PASSPHRASE", DEMO_PASSPHRASE);
    call(print)?;
    name_files(&book, &folder)
}

/// A demo book under a name that is not taken: a book is never overwritten.
fn fresh_demo(desk: &Path, out: &Path) -> Outcome<std::path::PathBuf> {
    let names =
        std::iter::once("demo.desk".to_owned()).chain((2..).map(|n| format!("demo-{n}.desk")));
    let book = names
        .map(|name| out.join(name))
        .find(|path| !path.exists())
        .ok_or("no free name for a demo book")?;
    call(command(&text(desk), ["demo", &text(&book)], &house::root()))?;
    Ok(book)
}

fn name_files(book: &Path, folder: &Path) -> Outcome {
    let entries =
        std::fs::read_dir(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    let mut papers: Vec<_> = entries
        .filter_map(|entry| Some(entry.ok()?.path()))
        .collect();
    papers.sort();
    println!("\nThe demo book: {}", book.display());
    println!("{} progress summaries:", papers.len());
    for paper in &papers {
        println!("  {}", paper.display());
    }
    if papers.is_empty() {
        Err("No progress summary was printed.".to_owned())
    } else {
        Ok(())
    }
}

fn text(path: &Path) -> String {
    path.to_string_lossy().into_owned()
}
