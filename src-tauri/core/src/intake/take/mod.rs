//! Takes the registers in, kind after kind: what later ones name has to stand first.

mod again;
pub(super) mod applications;
mod events;
pub(super) mod money;
mod organisations;
mod projects;
mod work;

use std::collections::HashMap;

use serde::Serialize;

use super::model::{At, Import, Kind, digest, key_of, without_division};
use super::pages::said::{self, Fields};
use super::report::{FieldChange, Outcome, Report, RowOutcome, Waiting, Watch};
use super::rows::{self, Imported, NewPending};
use crate::base::book::{Change, Made};
use crate::base::refusal::{Refusal, Result, Stop, fault, refuse};

pub(super) struct Taking<'a> {
    change: &'a Change<'a>,
    import: &'a Import,
    imported: Imported,
    organisations: Names,
    projects: Names,
    people: HashMap<(String, String), String>,
    report: Report,
    watch: Watch<'a>,
    done: usize,
    total: usize,
}

/// How a record is known to the book already.
enum Known {
    /// Imported before, and saying the same.
    Same(String),
    /// The record of the book it is.
    Other(String),
    New,
}

/// What making or changing a record came to.
enum Step {
    Made(Made),
    /// The book says it already.
    Unchanged(String),
}

impl<'a> Taking<'a> {
    pub fn new(change: &'a Change<'a>, import: &'a Import, watch: Watch<'a>) -> Result<Self> {
        let mut organisations = Names::default();
        for (id, name, aliases, number) in rows::organisations(change)? {
            organisations.add(&id, number.as_deref(), &name);
            aliases
                .iter()
                .for_each(|alias| organisations.add(&id, None, alias));
        }
        let mut projects = Names::default();
        for (id, no, name) in rows::projects(change)? {
            projects.add(&id, no.as_deref(), &name);
        }
        let people = rows::people(change)?
            .into_iter()
            .map(|(id, name, phone)| ((key_of(&name), phone), id));
        Ok(Taking {
            change,
            import,
            imported: rows::imported(change)?,
            organisations,
            projects,
            people: people.collect(),
            report: Report::default(),
            watch,
            done: 0,
            total: import.records(),
        })
    }

    pub fn everything(mut self) -> Result<Report> {
        organisations::take(&mut self)?;
        projects::take(&mut self)?;
        applications::take(&mut self)?;
        work::take(&mut self)?;
        events::take(&mut self)?;
        money::take(&mut self)?;
        Ok(self.report)
    }

    /// One record: told apart by `key`, made or changed by `step` in an attempt of its own. What
    /// the book refuses waits. Returns the record of the book.
    fn settle<T: Serialize>(
        &mut self,
        kind: Kind,
        key: &str,
        at: At,
        said: &T,
        known: Option<String>,
        step: impl FnOnce(&Change, Option<&str>) -> Result<Step>,
    ) -> Result<Option<String>> {
        self.count()?;
        let digest = digest(said);
        let known = self.known(kind, key, &digest, known);
        let existing = match &known {
            Known::Same(id) => {
                self.note(kind, at, Outcome::Unchanged, Vec::new());
                return Ok(Some(id.clone()));
            }
            Known::Other(id) => Some(id.as_str()),
            Known::New => None,
        };
        let before = self.reading(kind, existing)?;
        rows::begin_attempt(self.change)?;
        let (id, changed) = match step(self.change, existing) {
            Ok(Step::Made(made)) => (made.id, true),
            Ok(Step::Unchanged(id)) => (id, false),
            Err(Stop::Refused(refusal)) => {
                rows::give_up_attempt(self.change)?;
                self.wait(kind, key, at, said, &digest, refusal)?;
                return Ok(None);
            }
            Err(broken) => return Err(broken),
        };
        rows::keep_attempt(self.change)?;
        rows::remember(self.change, kind, key, &id, &digest)?;
        rows::end_waiting(self.change, kind, key)?;
        let outcome = match (changed, existing.is_some()) {
            (false, _) => Outcome::Unchanged,
            (true, true) => Outcome::Updated,
            (true, false) => Outcome::New,
        };
        let changes = match before {
            Some(before) => said::differing(before, self.reading(kind, Some(&id))?),
            None => Vec::new(),
        };
        self.note(kind, at, outcome, changes);
        self.imported
            .insert((kind, key.to_owned()), (id.clone(), digest));
        Ok(Some(id))
    }

    /// One record more; refuses when the operator has asked to stop.
    fn count(&mut self) -> Result<()> {
        self.done += 1;
        if (self.watch.step)(self.done.min(self.total), self.total) {
            Ok(())
        } else {
            Err(refuse("intake-stopped").into())
        }
    }

    /// The record in its register's terms, where the import is watched for that.
    fn reading(&self, kind: Kind, record: Option<&str>) -> Result<Option<Fields>> {
        match record.filter(|_| self.watch.compare) {
            Some(id) => said::of(self.change, kind, id).map(Some),
            None => Ok(None),
        }
    }

    fn note(&mut self, kind: Kind, at: At, outcome: Outcome, changes: Vec<FieldChange>) {
        self.report.note(RowOutcome {
            at,
            kind,
            outcome,
            changes,
        });
    }

    fn known(&self, kind: Kind, key: &str, digest: &str, found: Option<String>) -> Known {
        match (self.imported.get(&(kind, key.to_owned())), found) {
            (Some((id, before)), _) if before == digest => Known::Same(id.clone()),
            (Some((id, _)), _) => Known::Other(id.clone()),
            (None, Some(id)) => Known::Other(id),
            (None, None) => Known::New,
        }
    }

    /// Puts a row on the list 待处理, once.
    fn wait<T: Serialize>(
        &mut self,
        kind: Kind,
        key: &str,
        at: At,
        said: &T,
        digest: &str,
        reason: Refusal,
    ) -> Result<()> {
        if rows::is_pending(self.change, kind, key, digest)? {
            self.note(kind, at, Outcome::Unchanged, Vec::new());
            return Ok(());
        }
        let Some(sheet) = self.import.sheets.get(at.sheet) else {
            return Err(fault("store", "a row without a sheet"));
        };
        let said = serde_json::to_string(said).map_err(|cause| fault("store", cause))?;
        let new = NewPending {
            kind,
            key,
            sheet,
            line: at.row,
            said,
            digest,
            reason: &reason,
        };
        rows::add_pending(self.change, &new)?;
        self.note(kind, at, Outcome::Waiting, Vec::new());
        self.report.waiting.push(Waiting { at, kind, reason });
        Ok(())
    }

    fn project_named(&self, named: Option<&str>) -> Result<String> {
        let Some(named) = named else {
            return Err(refuse("intake-project-unnamed").into());
        };
        self.projects.find(named).ok_or_else(|| {
            refuse("intake-project-unknown")
                .arg("project", named)
                .into()
        })
    }
}

/// Records by number and by name, a name also without the division in front.
#[derive(Default)]
struct Names {
    whole: HashMap<String, String>,
    /// `None` where two share the rest.
    rest: HashMap<String, Option<String>>,
}

impl Names {
    fn add(&mut self, id: &str, number: Option<&str>, name: &str) {
        let key = key_of(name);
        if let Some(rest) = without_division(&key) {
            let shared = self
                .rest
                .get(rest)
                .is_some_and(|known| known.as_deref() != Some(id));
            self.rest
                .insert(rest.to_owned(), (!shared).then(|| id.to_owned()));
        }
        self.whole.entry(key).or_insert_with(|| id.to_owned());
        if let Some(number) = number {
            self.whole
                .entry(key_of(number))
                .or_insert_with(|| id.to_owned());
        }
    }

    fn find(&self, named: &str) -> Option<String> {
        let key = key_of(named);
        self.whole
            .get(&key)
            .or_else(|| self.rest.get(&key).and_then(Option::as_ref))
            .or_else(|| self.whole.get(without_division(&key)?))
            .cloned()
    }
}

/// An id of the book as its own type.
fn typed<T: std::str::FromStr>(id: &str) -> Result<T> {
    id.parse()
        .map_err(|_| fault("store", format!("{id} is no id")))
}
