//! `cargo xtask package`: the installer of this system. On Debian it is unpacked, looked through and started.

use std::path::{Path, PathBuf};

use crate::process::{command, first_line, run};
use crate::{Outcome, house, make, packages, setup};

/// The command line goes beside the window under this name.
const COMMAND_LINE: &str = "desk";

/// `--debug` packs the programs of everyday: a quick look at the package itself.
pub fn build(arguments: &[String]) -> Outcome {
    let release = !arguments.iter().any(|argument| argument == "--debug");
    setup::all(&[
        packages::CORE,
        packages::WINDOW,
        packages::DRIVING,
        packages::PACKING,
    ])?;
    make::ui()?;
    make::program("incubation-desk", release)?;
    bundle(&make::program(COMMAND_LINE, release)?, release)?;
    if cfg!(target_os = "linux") {
        look_through(&newest(&folder(release)?.join("bundle/deb"), "deb")?)
    } else {
        Ok(())
    }
}

fn kind() -> &'static str {
    match std::env::consts::OS {
        "windows" => "nsis",
        "macos" => "dmg",
        _ => "deb",
    }
}

/// Tauri's bundler takes the window as it is built; the command line is handed to it under the name of this machine.
fn bundle(command_line: &Path, release: bool) -> Outcome {
    let stem = house::root().join("target/package").join(COMMAND_LINE);
    let named = format!(
        "{}-{}{}",
        text(&stem),
        machine()?,
        std::env::consts::EXE_SUFFIX
    );
    let beside = stem.parent().unwrap_or(&stem);
    std::fs::create_dir_all(beside)
        .and_then(|()| std::fs::copy(command_line, &named))
        .map_err(|error| format!("{named}: {error}"))?;
    let with = format!("{{\"bundle\":{{\"externalBin\":[{:?}]}}}}", text(&stem));
    let bundler = house::ui().join("node_modules/@tauri-apps/cli/tauri.js");
    let words = ["bundle", "--ci", "--bundles", kind(), "--config", &with];
    let words = words.into_iter().chain((!release).then_some("--debug"));
    let words = std::iter::once(text(&bundler)).chain(words.map(str::to_owned));
    run(command("node", words, &house::root()))
}

/// The name of this machine as Rust spells it.
fn machine() -> Outcome<String> {
    first_line("rustc", &["--print", "host-tuple"])
        .ok_or("rustc does not name its machine".to_owned())
}

/// What the package asks for, what lies in it, and that it starts.
fn look_through(package: &Path) -> Outcome {
    let asks = first_line("dpkg-deb", &["--field", &text(package), "Depends"]).unwrap_or_default();
    for needed in ["fonts-noto-cjk", "libwebkit2gtk-4.1-0"] {
        expect(
            asks.contains(needed),
            &format!("{needed} among what it depends on: {asks}"),
        )?;
    }
    let unpacked = house::root().join("target/package/unpacked");
    if unpacked.exists() {
        std::fs::remove_dir_all(&unpacked).map_err(|error| error.to_string())?;
    }
    run(command(
        "dpkg-deb",
        ["-x", &text(package), &text(&unpacked)],
        &house::root(),
    ))?;
    let entry = unpacked.join("usr/share/applications/incubation-desk.desktop");
    run(command("desktop-file-validate", [&entry], &house::root()))?;
    let entry = std::fs::read_to_string(&entry).map_err(|error| error.to_string())?;
    let name = format!("Name[zh_CN]={}", product()?);
    for line in [
        &name,
        "Exec=incubation-desk %f",
        "Icon=incubation-desk",
        "MimeType=application/x-incubation-desk;",
    ] {
        expect(
            entry.lines().any(|there| there == line),
            &format!("{line} in the menu entry"),
        )?;
    }
    let icon = unpacked.join("usr/share/icons/hicolor/128x128/apps/incubation-desk.png");
    expect(icon.is_file(), "an icon for the menu")?;
    let kinds = unpacked.join("usr/share/mime");
    run(command("update-mime-database", [&kinds], &house::root()))?;
    let endings = std::fs::read_to_string(kinds.join("globs2")).unwrap_or_default();
    expect(
        endings.contains("application/x-incubation-desk:*.desk"),
        "the kind of file that a book is",
    )?;
    starts(&unpacked.join("usr/bin"))?;
    println!("\nThe package: {}", package.display());
    Ok(())
}

/// What the desk is called in Chinese, by the catalogue.
fn product() -> Outcome<String> {
    let catalogue = house::ui().join("locales/zh-CN/window.ftl");
    let words = std::fs::read_to_string(&catalogue).map_err(|error| error.to_string())?;
    let mut lines = words.lines();
    let name = lines.find_map(|line| line.strip_prefix("window-product = "));
    name.map(str::to_owned)
        .ok_or("The catalogue names no product".to_owned())
}

/// The stories of a first start and of a double click, told with the programs of the package.
fn starts(programs: &Path) -> Outcome {
    run(command(
        &text(&programs.join(COMMAND_LINE)),
        ["--version"],
        &house::root(),
    ))?;
    let told = [
        "--test",
        "window",
        "--",
        "--ignored",
        "--test-threads=1",
        "first_start",
        "double_click",
    ];
    let mut story = command(
        "cargo",
        [&["test"], &make::ALL[..], &told].concat(),
        &house::root(),
    );
    story.env("DESK_PROGRAMS", programs);
    run(story)
}

fn expect(there: bool, what: &str) -> Outcome {
    if there {
        Ok(())
    } else {
        Err(format!("The package lacks {what}"))
    }
}

fn folder(release: bool) -> Outcome<PathBuf> {
    let program = house::built(COMMAND_LINE, release)?;
    Ok(program.parent().unwrap_or(&program).to_path_buf())
}

fn newest(folder: &Path, ending: &str) -> Outcome<PathBuf> {
    let entries =
        std::fs::read_dir(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    entries
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter(|path| path.extension().is_some_and(|found| found == ending))
        .max_by_key(|path| path.metadata().and_then(|data| data.modified()).ok())
        .ok_or_else(|| format!("{}: no .{ending}", folder.display()))
}

fn text(path: &Path) -> String {
    path.to_string_lossy().into_owned()
}
