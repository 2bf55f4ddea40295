//! Photos of nothing: folded paper in the county's colours, drawn anew for each activity.
//! Small, since every telling of the demo draws them.

use image::codecs::jpeg::JpegEncoder;
use image::{Rgb, RgbImage};

use crate::base::bytes::base64;

const WIDTH: u32 = 240;
const HEIGHT: u32 = 160;
const COLOURS: [[u8; 3]; 6] = [
    [168, 40, 30],
    [47, 107, 79],
    [43, 74, 111],
    [138, 90, 0],
    [107, 58, 91],
    [31, 102, 112],
];
const PAPER: [u8; 3] = [251, 248, 241];

/// A JPEG in base64; the same for the same seed.
pub fn picture(seed: usize) -> String {
    let ink = COLOURS.get(seed % COLOURS.len()).copied().unwrap_or(PAPER);
    let fold = 14 + (seed as u32 * 5) % 16;
    let drawn = RgbImage::from_fn(WIDTH, HEIGHT, |x, y| {
        Rgb(if is_cut(x, y, fold, seed as u32) {
            PAPER
        } else {
            ink
        })
    });
    let mut bytes = Vec::new();
    match JpegEncoder::new_with_quality(&mut bytes, 80).encode_image(&drawn) {
        Ok(()) => base64(&bytes),
        Err(_) => String::new(),
    }
}

/// Cut through the folded sheet: the same in every fold, mirrored.
fn is_cut(x: u32, y: u32, fold: u32, seed: u32) -> bool {
    let mirrored = |at: u32| {
        let within = at % (2 * fold);
        within.min(2 * fold - within)
    };
    let (x, y) = (mirrored(x + seed), mirrored(y));
    let round = (x * x + y * y) / fold.max(1);
    let petal = x.abs_diff(y) + round;
    petal % (fold / 2).max(1) < fold / 7
}
