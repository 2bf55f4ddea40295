//! What is random of a run, and what the model says of an operation before it is tried.

/// A small generator of its own, so that a failing run is told by its seed.
pub struct Dice(u64);

impl Dice {
    pub fn new(seed: u64) -> Self {
        Self(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1)
    }

    pub fn roll(&mut self, sides: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % sides as u64).unwrap()
    }

    /// Once in so many times.
    pub fn once_in(&mut self, times: usize) -> bool {
        self.roll(times) == 0
    }

    /// In fen: all of it, a fen more, nothing, or some of it and at times a little more.
    pub fn amount(&mut self, around: i64) -> i64 {
        let around = around.max(1);
        match self.roll(6) {
            0 => around,
            1 => around + 1,
            2 if self.roll(2) == 0 => 0,
            _ => self.roll((around + around / 6 + 1) as usize) as i64,
        }
    }
}

/// The rules that an operation would break, by the codes of their refusals. None: it has to be done. Otherwise the
/// book refuses it with one of them; which it looks at first is its own affair.
#[derive(Default)]
pub struct Says(Vec<&'static str>);

impl Says {
    pub fn yes() -> Self {
        Self::default()
    }

    #[must_use]
    pub fn no_if(mut self, broken: bool, code: &'static str) -> Self {
        if broken {
            self.0.push(code);
        }
        self
    }

    #[must_use]
    pub fn and(mut self, other: Says) -> Self {
        self.0.extend(other.0);
        self
    }

    pub fn allows(&self) -> bool {
        self.0.is_empty()
    }

    /// The code as the model spells it, where it is one of those.
    pub fn names(&self, code: &str) -> Option<&'static str> {
        self.0.iter().copied().find(|named| *named == code)
    }
}

impl std::fmt::Display for Says {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self.allows() {
            true => out.write_str("yes"),
            false => write!(out, "no: {}", self.0.join(", ")),
        }
    }
}

/// `100000` → `1000.00`.
/// What a page shows, in fen.
pub fn fen(shown: &serde_json::Value) -> i64 {
    shown
        .as_str()
        .unwrap()
        .replace([',', '.'], "")
        .parse()
        .unwrap()
}

pub fn yuan(fen: i64) -> String {
    let sign = if fen < 0 { "-" } else { "" };
    let fen = fen.abs();
    format!("{sign}{}.{:02}", fen / 100, fen % 100)
}
