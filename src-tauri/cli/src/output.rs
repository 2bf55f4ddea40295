//! Data on standard output, messages on standard error.

use std::collections::BTreeMap;
use std::io::{self, Write};
use std::process::ExitCode;

use hub::base::files::io_fault;
use hub::base::refusal::fault;
use hub::base::words::{Lang, say_with};
use hub::{Result, Stop};
use serde::Serialize;
use serde_json::{Value, json};

pub struct Out {
    pub lang: Lang,
    pub json: bool,
}

impl Out {
    pub fn new(lang: Lang, json: bool) -> Self {
        Self { lang, json }
    }

    /// A sentence for a person, on standard error.
    pub fn tell(&self, id: &str, args: &[(&str, &dyn ToString)]) {
        eprintln!("{}", self.words(id, args));
    }

    pub fn words(&self, id: &str, args: &[(&str, &dyn ToString)]) -> String {
        let args: BTreeMap<String, String> = args
            .iter()
            .map(|(name, value)| ((*name).to_owned(), value.to_string()))
            .collect();
        say_with(self.lang, id, &args)
    }

    /// One line of data; a closed pipe is no fault.
    pub fn line(&self, text: &str) -> Result<()> {
        match writeln!(io::stdout().lock(), "{text}") {
            Err(error) if error.kind() == io::ErrorKind::BrokenPipe => std::process::exit(0),
            other => other.map_err(io_fault),
        }
    }

    pub fn json_line(&self, data: &impl Serialize) -> Result<()> {
        self.line(&serde_json::to_string(data).map_err(|error| fault("store", error))?)
    }

    pub fn json_page(&self, data: &impl Serialize) -> Result<()> {
        self.line(&serde_json::to_string_pretty(data).map_err(|error| fault("store", error))?)
    }

    /// Says why nothing came of it, and with which exit code.
    pub fn stop(&self, stop: &Stop) -> ExitCode {
        eprintln!("{}", stop.message(self.lang));
        if self.json {
            let _ = self.json_line(&self.stop_json(stop));
        }
        match stop {
            Stop::Refused(refusal) if refusal.code == "book-in-use" => ExitCode::from(5),
            Stop::Refused(refusal) if refusal.code.starts_with("cli-") => ExitCode::from(2),
            Stop::Refused(_) => ExitCode::from(3),
            Stop::Broken(_) => ExitCode::from(4),
        }
    }

    pub fn stop_json(&self, stop: &Stop) -> Value {
        match stop {
            Stop::Refused(refusal) => json!({ "refused": {
                "code": refusal.code, "field": refusal.field, "args": refusal.args,
                "message": refusal.message(self.lang), "hint": refusal.hint(self.lang),
            }}),
            Stop::Broken(fault) => json!({ "fault": {
                "code": fault.code, "detail": fault.detail, "message": fault.message(self.lang),
            }}),
        }
    }
}
