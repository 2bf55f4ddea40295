//! The faces a page is set with: the subsets that travel with the app, and the system's full fonts behind them.

use std::path::Path;
use std::sync::OnceLock;

use typst::foundations::Bytes;
use typst::text::Font;

/// See `fonts/README.md`.
const SUBSETS: [&[u8]; 4] = [
    include_bytes!("../fonts/NotoSansSC-Regular.otf"),
    include_bytes!("../fonts/NotoSansSC-Bold.otf"),
    include_bytes!("../fonts/NotoSerifSC-Regular.otf"),
    include_bytes!("../fonts/NotoSerifSC-Bold.otf"),
];

/// Where systems keep a font with the rarer characters of names and places.
const WIDE: &[&str] = &[
    "/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc",
    "/usr/share/fonts/opentype/noto/NotoSansCJK-Bold.ttc",
    "/usr/share/fonts/opentype/noto/NotoSerifCJK-Regular.ttc",
    "/usr/share/fonts/google-noto-sans-cjk-vf-fonts/NotoSansCJK-VF.ttc",
    "/usr/share/fonts/noto-cjk/NotoSansCJK-Regular.ttc",
    "/System/Library/Fonts/PingFang.ttc",
    "/System/Library/Fonts/Supplemental/Songti.ttc",
    "C:\\Windows\\Fonts\\msyh.ttc",
    "C:\\Windows\\Fonts\\simsun.ttc",
    "C:\\Windows\\Fonts\\simsunb.ttf",
];

/// The face of a CJK collection that draws characters the mainland way.
const MAINLAND: &str = " SC";

pub(crate) fn subsets() -> &'static [Font] {
    static LOADED: OnceLock<Vec<Font>> = OnceLock::new();
    LOADED.get_or_init(|| {
        SUBSETS
            .into_iter()
            .filter_map(|bytes| Font::new(Bytes::new(bytes), 0))
            .collect()
    })
}

/// Read from the disk once, and only when a page asks for a character that the subsets lack.
pub(crate) fn wide() -> &'static [Font] {
    static LOADED: OnceLock<Vec<Font>> = OnceLock::new();
    LOADED.get_or_init(|| {
        WIDE.iter()
            .flat_map(|path| faces(Path::new(path)))
            .collect()
    })
}

fn faces(path: &Path) -> Vec<Font> {
    let Ok(bytes) = std::fs::read(path) else {
        return Vec::new();
    };
    let all: Vec<Font> = Font::iter(Bytes::new(bytes)).collect();
    let mainland: Vec<Font> = all
        .iter()
        .filter(|font| {
            let family = &font.info().family;
            family.ends_with(MAINLAND) && !family.contains("Mono")
        })
        .cloned()
        .collect();
    if mainland.is_empty() { all } else { mainland }
}
