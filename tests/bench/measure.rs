//! Times, percentiles, and what a process of its own needs of memory.

use std::process::{Command, ExitCode, Stdio};
use std::time::{Duration, Instant};

use crate::{import, paper};

pub fn time<T>(work: impl FnOnce() -> T) -> (T, Duration) {
    let began = Instant::now();
    let made = work();
    (made, began.elapsed())
}

/// The duration that `percent` of them do not exceed.
pub fn percentile(times: &mut [Duration], percent: usize) -> Duration {
    times.sort();
    times[(times.len() * percent / 100).min(times.len() - 1)]
}

pub fn median(times: &mut [Duration]) -> Duration {
    percentile(times, 50)
}

pub fn ms(time: Duration) -> f64 {
    time.as_secs_f64() * 1000.0
}

pub fn ratio(one: Duration, other: Duration) -> f64 {
    one.as_secs_f64() / other.as_secs_f64()
}

/// A seeded row of numbers, the same in every run.
pub struct Dice(u64);

impl Dice {
    pub fn new() -> Self {
        Self(0x9E37_79B9_7F4A_7C15)
    }

    pub fn below(&mut self, end: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % end as u64).unwrap()
    }
}

/// The first argument of a process that is measured alone.
pub const ALONE: &str = "--alone";

/// What a piece of work took in a process of its own.
pub struct Alone {
    pub time: Duration,
    /// The most memory it held at once, in MiB, its children not counted.
    pub peak: f64,
}

/// Runs one named piece of work in a process of its own.
pub fn alone(work: &str, arguments: &[&str]) -> Alone {
    let program = std::env::current_exe().expect("this program has a place");
    let ran = Command::new(program)
        .arg(ALONE)
        .arg(work)
        .args(arguments)
        .stderr(Stdio::inherit())
        .output()
        .expect("it starts");
    assert!(ran.status.success(), "{work} failed");
    let said = String::from_utf8_lossy(&ran.stdout).into_owned();
    let mut numbers = said
        .split_whitespace()
        .map(|number| number.parse::<f64>().expect("a number"));
    Alone {
        time: Duration::from_secs_f64(numbers.next().expect("its seconds")),
        peak: numbers.next().expect("its memory"),
    }
}

/// The other end of [`alone`].
pub fn serve(arguments: &[String]) -> ExitCode {
    let [work, rest @ ..] = arguments else {
        return ExitCode::FAILURE;
    };
    let took = match work.as_str() {
        "import" => import::import_alone(&rest[0]),
        "bare-import" => import::bare_alone(&rest[0]),
        "batch" => paper::batch_alone(rest),
        "bare-batch" => paper::bare_alone(rest),
        "volume" => paper::volume_alone(),
        _ => return ExitCode::FAILURE,
    };
    println!("{} {}", took.as_secs_f64(), peak());
    ExitCode::SUCCESS
}

/// VmHWM in MiB; Linux alone says it.
fn peak() -> f64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find(|line| line.starts_with("VmHWM:"));
    let kib = line.and_then(|line| line.split_whitespace().nth(1)?.parse::<f64>().ok());
    kib.unwrap_or_default() / 1024.0
}
