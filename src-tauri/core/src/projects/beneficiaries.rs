//! For whom a project works: children, households, people, each by a code that says nothing of who they are.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::model::{ProjectId, open_to_plans, open_to_work, period_in_order};
use super::rows;
use super::work::{ActivityId, already_happened};
use crate::base::book::{Change, Made};
use crate::base::dates::PartialDate;
use crate::base::quantity::Quantity;
use crate::base::refusal::{Result, refuse};
use crate::base::typed::{is_han, optional, plain, written};
use crate::{id, words_enum};

id!(BeneficiaryId);
id!(EnrolmentId);

words_enum!(BeneficiaryKind {
    Child = "child",
    Household = "household",
    Person = "person",
});

/// Signs of a place before the letters of a code: 禾穗H03. Three are a name.
const LONGEST_PLACE: usize = 2;
/// Letters in a row in a code; more spell a name.
const LONGEST_LETTERS: usize = 3;
/// Digits in a row that are a telephone or an identity paper.
const NUMBER_OF_SOMEONE: usize = 8;

/// Takes someone into a project by code. A code that is known is the same one, in whichever project.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Enrol {
    pub project: ProjectId,
    pub code: String,
    pub kind: BeneficiaryKind,
    /// People of a household.
    #[serde(default)]
    pub members: Option<u32>,
    /// Village or community, no finer.
    #[serde(default)]
    pub place: Option<String>,
    #[serde(default)]
    pub note: Option<String>,
    pub from: PartialDate,
}

impl Enrol {
    pub fn apply(self, change: &Change) -> Result<Made> {
        open_to_plans(rows::project(change, self.project)?.state)?;
        already_happened(self.from, change.today(), "from")?;
        let ask = Enrol {
            code: code(&self.code)?,
            place: optional(self.place.as_deref()),
            note: written(self.note.as_deref()),
            members: self
                .members
                .filter(|_| self.kind == BeneficiaryKind::Household),
            ..self
        };
        household_has_members(ask.members)?;
        let beneficiary = match rows::beneficiary_by_code(change, &ask.code)? {
            Some((id, kind)) => {
                same_kind(&ask.code, kind, ask.kind)?;
                rows::edit_beneficiary(change, id, &ask)?;
                id
            }
            None => {
                let id = BeneficiaryId::fresh();
                rows::add_beneficiary(change, id, &ask)?;
                id
            }
        };
        if rows::is_enrolled(change, ask.project, beneficiary)? {
            return Err(refuse("projects-enrolled-already")
                .at("code")
                .arg("code", &ask.code)
                .into());
        }
        let id = EnrolmentId::fresh();
        rows::enrol(change, id, beneficiary, &ask)?;
        Ok(Made::new("enrolment", id))
    }
}

/// A code, and neither a name nor a number that leads to someone: perhaps a place, then letters and digits.
pub fn code(given: &str) -> Result<String> {
    let code = plain(given).to_uppercase();
    if code.is_empty() {
        return Err(refuse("base-required").at("code").into());
    }
    if !looks_like_a_code(&code) {
        return Err(refuse("projects-code-tells-who")
            .at("code")
            .arg("code", code)
            .into());
    }
    Ok(code)
}

/// C-012, H03, 禾穗H03: at most two signs of a place and a letter after them, letters by threes at most, and a number.
fn looks_like_a_code(code: &str) -> bool {
    let rest = code.trim_start_matches(is_han);
    let place = code.chars().count() - rest.chars().count();
    let runs = |of: fn(char) -> bool| {
        let runs = rest.split(move |c: char| !of(c)).map(str::len);
        runs.max().unwrap_or_default()
    };
    let letters = runs(|c| c.is_ascii_uppercase());
    let digits = runs(|c| c.is_ascii_digit());
    place <= LONGEST_PLACE
        && (place == 0 || rest.starts_with(|c: char| c.is_ascii_uppercase()))
        && rest.chars().all(|c| {
            c.is_ascii_uppercase() || c.is_ascii_digit() || matches!(c, '-' | '_' | '.' | '/' | '#')
        })
        && letters <= LONGEST_LETTERS
        && (1..NUMBER_OF_SOMEONE).contains(&digits)
}

/// A household has somebody in it.
fn household_has_members(members: Option<u32>) -> Result<()> {
    match members {
        Some(0) => Err(refuse("projects-household-empty").at("members").into()),
        _ => Ok(()),
    }
}

fn same_kind(code: &str, known: BeneficiaryKind, asked: BeneficiaryKind) -> Result<()> {
    if known == asked {
        return Ok(());
    }
    Err(refuse("projects-code-of-another-kind")
        .at("code")
        .arg("code", code)
        .arg("kind", known.word())
        .into())
}

/// Someone's time in a project ends; what was given to them stays.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct EndEnrolment {
    pub enrolment: EnrolmentId,
    /// `null` takes the end back.
    #[serde(default)]
    pub to: Option<PartialDate>,
}

impl EndEnrolment {
    pub fn apply(self, change: &Change) -> Result<Made> {
        let from = rows::enrolled_from(change, self.enrolment)?;
        period_in_order(Some(from), self.to, "to")?;
        if let Some(to) = self.to {
            already_happened(to, change.today(), "to")?;
        }
        rows::end_enrolment(change, self.enrolment, self.to)?;
        Ok(Made::new("enrolment", self.enrolment))
    }
}

/// Who of the project's people was at an activity: the whole list.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SetPresent {
    pub activity: ActivityId,
    pub beneficiaries: Vec<BeneficiaryId>,
}

impl SetPresent {
    pub fn apply(self, change: &Change) -> Result<Made> {
        let project = rows::project_of_activity(change, self.activity)?;
        open_to_work(rows::project(change, project)?.state)?;
        let mut present = self.beneficiaries;
        present.sort_unstable();
        present.dedup();
        for id in &present {
            if !rows::is_enrolled(change, project, *id)? {
                return Err(refuse("projects-not-enrolled").at("beneficiaries").into());
            }
        }
        within_the_people(present.len(), rows::people_at(change, self.activity)?)?;
        rows::set_present(change, self.activity, &present)?;
        Ok(Made::new("activity", self.activity))
    }
}

/// Those named by code are among the people who were there; of a household at least one was.
fn within_the_people(named: usize, people: Option<Quantity>) -> Result<()> {
    match people {
        Some(people) if people.is_exact() && people.value < named.into() => {
            Err(refuse("projects-present-over-people")
                .at("beneficiaries")
                .arg("named", named)
                .arg("people", people)
                .into())
        }
        _ => Ok(()),
    }
}
