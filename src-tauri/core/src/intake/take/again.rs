//! Importing again after an import was taken back. Its payments were reversed and keep their voucher
//! numbers: a number counts once, and a reversal is not reversed. So the line is posted anew under the
//! house's next number, and its purpose names the number of the register. In the ledger then stand, in
//! order: the payment, its reversal, and the payment that took its place, each with a number of its
//! own and no gap. Posted so, the line is known by what it says, and a third import changes nothing.

use std::collections::{BTreeMap, HashMap, HashSet};

use chrono::NaiveDate;

use super::Taking;
use super::money::{key, project_of};
use crate::base::book::Change;
use crate::base::refusal::Result;
use crate::base::typed::paper_number;
use crate::base::words::{Lang, say_with};
use crate::channels::grants::PastNature;
use crate::intake::model::{Kind, MoneySaid, key_of};
use crate::intake::rows;

pub(super) struct Again {
    /// The numbers that a standing import has taken in; they are not taken in a second time.
    standing: HashSet<String>,
    /// The lines whose number belongs to what an earlier import posted and its undoing reversed.
    taken_back: HashSet<String>,
    /// The register's number → the one it was posted under this time.
    posted: HashMap<String, String>,
}

/// How a line goes in.
pub(super) enum Posted {
    Not(MoneySaid),
    /// A voided voucher moved no money: what the first import left is what the line says.
    Stands(String),
}

impl Again {
    pub fn of(taking: &Taking<'_>, lines: &[MoneySaid]) -> Result<Self> {
        let numbers = taking
            .imported
            .keys()
            .filter(|(kind, _)| *kind == Kind::Disbursements)
            .filter_map(|(_, key)| Some(key.split_once('/')?.0.to_owned()));
        let mut again = Again {
            standing: numbers.collect(),
            taken_back: HashSet::new(),
            posted: HashMap::new(),
        };
        for line in lines {
            let Some((no, on, project)) = again.said_before(taking, line) else {
                continue;
            };
            if rows::is_taken_back(taking.change, &no, &project, line.amount, on)? {
                again.taken_back.insert(key(line));
            }
        }
        Ok(again)
    }

    /// Number, day and project of a line that no standing import has taken in.
    fn said_before(
        &self,
        taking: &Taking<'_>,
        line: &MoneySaid,
    ) -> Option<(String, NaiveDate, String)> {
        let no = line.no.as_deref()?;
        let new = !self.standing.contains(&key_of(no));
        new.then_some((paper_number(no), line.on?, project_of(taking, line)?))
    }

    /// The numbers that lines of this import bring with them.
    pub fn spoken_for(&self, lines: &[MoneySaid]) -> Vec<String> {
        let own = lines.iter().filter(|line| !self.is_of(line));
        own.filter_map(|line| line.no.as_deref().map(paper_number))
            .collect()
    }

    fn is_of(&self, line: &MoneySaid) -> bool {
        self.taken_back.contains(&key(line))
    }

    pub fn as_posted(&self, taking: &Taking<'_>, line: &MoneySaid) -> Result<Posted> {
        if let Some(id) = self.voided(taking, line)? {
            return Ok(Posted::Stands(id));
        }
        let mut said = line.clone();
        if let Some(no) = line.reverses.as_deref().map(paper_number) {
            said.reverses = Some(self.posted.get(&no).cloned().unwrap_or(no));
        }
        if self.is_of(line) {
            said.memo = Some(reference(line));
            said.no = None;
        }
        Ok(Posted::Not(said))
    }

    fn voided(&self, taking: &Taking<'_>, line: &MoneySaid) -> Result<Option<String>> {
        let Some((no, on, project)) = self.said_before(taking, line) else {
            return Ok(None);
        };
        if line.nature != PastNature::Voided {
            return Ok(None);
        }
        rows::voided_before(taking.change, &no, &project, line.amount, on)
    }

    /// Remembers the number a line was posted under: a later line may take it back.
    pub fn note(&mut self, change: &Change, line: &MoneySaid, id: &str) -> Result<()> {
        let Some(no) = line.no.as_deref() else {
            return Ok(());
        };
        self.standing.insert(key_of(no));
        if let Some(now) = rows::voucher_of(change, id)? {
            self.posted.insert(paper_number(no), now);
        }
        Ok(())
    }
}

/// What the line says, and the number it has in the register.
fn reference(line: &MoneySaid) -> String {
    let args = BTreeMap::from([
        ("memo".to_owned(), line.memo.clone().unwrap_or_default()),
        ("no".to_owned(), line.no.clone().unwrap_or_default()),
    ]);
    say_with(Lang::ZhCn, "exchange-posted-again", &args)
}
