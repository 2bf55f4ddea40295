//! Pages as pictures, coarse enough that a hair's difference does not matter: `tests/golden/pages/*.txt`, a figure for
//! how dark each spot is. `BLESS=1` writes them anew; look at the pages before.

use std::path::PathBuf;
use std::process::Command;

use hub::base::words::Lang;
use report::{Document, Style, render};

use super::made_up;

const ACROSS: usize = 48;
const DOWN: usize = 68;
/// How much of the darkness may stand elsewhere.
const TOLERANCE: f64 = 0.12;

/// The first page, dark from 0 to 9.
fn picture(document: &Document, style: Style, lang: Lang) -> Vec<Vec<u32>> {
    let pdf = render(document, style, lang).unwrap().pdf().unwrap();
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("paper.pdf");
    std::fs::write(&path, pdf).unwrap();
    let done = Command::new("pdftoppm")
        .args(["-r", "40", "-gray", "-f", "1", "-l", "1"])
        .arg(&path)
        .output()
        .expect("pdftoppm draws PDFs: install poppler-utils");
    coarse(&done.stdout)
}

/// A binary PGM drawn together.
fn coarse(pgm: &[u8]) -> Vec<Vec<u32>> {
    let mut words = pgm.splitn(4, |byte| byte.is_ascii_whitespace());
    let mut word = || String::from_utf8_lossy(words.next().unwrap()).into_owned();
    assert_eq!(word(), "P5");
    let (width, height): (usize, usize) = (word().parse().unwrap(), word().parse().unwrap());
    let pixels = &pgm[pgm.len() - width * height..];
    let spot = |x: usize, y: usize| {
        let (left, right) = (x * width / ACROSS, (x + 1) * width / ACROSS);
        let (top, bottom) = (y * height / DOWN, (y + 1) * height / DOWN);
        let dark: u32 = (top..bottom)
            .flat_map(|row| pixels[row * width + left..row * width + right].iter())
            .map(|light| 255 - u32::from(*light))
            .sum();
        let count = u32::try_from((right - left) * (bottom - top)).unwrap();
        (dark / count.max(1) * 9 / 128).min(9)
    };
    (0..DOWN)
        .map(|y| (0..ACROSS).map(|x| spot(x, y)).collect())
        .collect()
}

fn golden(name: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join(format!("golden/pages/{name}.txt"))
}

fn differs(now: &[Vec<u32>], then: &[Vec<u32>]) -> f64 {
    let spots = || now.iter().flatten().zip(then.iter().flatten());
    let dark: u32 = spots().map(|(a, b)| a.max(b)).sum();
    let off: u32 = spots().map(|(a, b)| a.abs_diff(*b)).sum();
    f64::from(off) / f64::from(dark.max(1))
}

#[test]
fn pages_look_as_they_looked() {
    let documents: [Document; 3] = [
        made_up::progress_summary().into(),
        made_up::payment_voucher().into(),
        made_up::disbursement_register(8).into(),
    ];
    let mut changed = Vec::new();
    for document in &documents {
        for (style, lang) in [
            (Style::Plain, Lang::ZhCn),
            (Style::Plain, Lang::En),
            (Style::Official, Lang::ZhCn),
            (Style::Official, Lang::En),
        ] {
            let name = format!("{}-{}-{}", document.kind().word(), style.word(), lang.tag());
            let now = picture(document, style, lang);
            if std::env::var_os("BLESS").is_some() {
                let lines = now
                    .iter()
                    .map(|row| row.iter().map(u32::to_string).collect::<String>() + "\n");
                std::fs::write(golden(&name), lines.collect::<String>()).unwrap();
            }
            let then = std::fs::read_to_string(golden(&name)).unwrap();
            let then: Vec<Vec<u32>> = then
                .lines()
                .map(|line| line.chars().filter_map(|c| c.to_digit(10)).collect())
                .collect();
            let off = differs(&now, &then);
            if off > TOLERANCE {
                changed.push(format!("{name}: {:.0} %", off * 100.0));
            }
        }
    }
    assert!(
        changed.is_empty(),
        "these pages look otherwise: {changed:?}"
    );
}
