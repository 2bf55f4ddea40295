//! Steps that are timed, kept going past a failure, and summed up in one line.

use std::time::{Duration, Instant};

use crate::Outcome;

pub struct Steps {
    began: Instant,
    done: Vec<Step>,
}

struct Step {
    name: &'static str,
    took: Duration,
    error: Option<String>,
}

impl Steps {
    pub fn new() -> Self {
        Self {
            began: Instant::now(),
            done: Vec::new(),
        }
    }

    /// Runs one step; true when it passed.
    pub fn step(&mut self, name: &'static str, work: impl FnOnce() -> Outcome) -> bool {
        println!("\n== {name}");
        let began = Instant::now();
        let error = work().err();
        if let Some(message) = &error {
            eprintln!("{message}");
        }
        let passed = error.is_none();
        self.done.push(Step {
            name,
            took: began.elapsed(),
            error,
        });
        passed
    }

    /// A step that cannot be tried because an earlier one failed counts as failed.
    pub fn blocked(&mut self, name: &'static str, by: &str) {
        self.done.push(Step {
            name,
            took: Duration::ZERO,
            error: Some(format!("not tried: {by} failed")),
        });
    }

    /// The table of steps and the line that sums it up.
    pub fn finish(self) -> Outcome {
        println!("\n== Summary");
        for step in &self.done {
            let mark = if step.error.is_some() { "FAILED" } else { "ok" };
            println!("{:>7}  {:>8}  {}", mark, minutes(step.took), step.name);
        }
        let failed: Vec<String> = self
            .done
            .iter()
            .filter_map(|step| {
                Some(format!(
                    "{} ({})",
                    step.name,
                    step.error.as_deref()?.lines().next()?
                ))
            })
            .collect();
        let total = minutes(self.began.elapsed());
        if failed.is_empty() {
            println!("\nPASSED: {} steps in {total}", self.done.len());
            Ok(())
        } else {
            Err(format!(
                "FAILED: {} of {} steps in {total}: {}",
                failed.len(),
                self.done.len(),
                failed.join("; ")
            ))
        }
    }
}

fn minutes(took: Duration) -> String {
    format!("{}m{:02}s", took.as_secs() / 60, took.as_secs() % 60)
}
