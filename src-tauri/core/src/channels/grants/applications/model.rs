//! An application and the steps it takes. No I/O.
//!
//! ```text
//! draft → submitted → eligible → inReview → approved | approvedWithConditions | declined
//!              ⇅  └→ ineligible
//!       moreInformation            (withdrawn: until it is decided)
//! ```

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::base::dates::PartialDate;
use crate::base::money::Yuan;
use crate::base::refusal::{Result, refuse};
use crate::base::typed::{optional, plain, required, written};
use crate::channels::grants::model::BudgetClass;
use crate::projects::ProjectId;
use crate::registry::OrganisationId;
use crate::{id, words_enum};

id!(
    /// An application (项目申报).
    ApplicationId
);
id!(
    /// A paper of an application's list.
    ApplicationPaperId
);

words_enum! {
    ApplicationState {
        Draft = "draft",
        Submitted = "submitted",
        Eligible = "eligible",
        Ineligible = "ineligible",
        MoreInformation = "moreInformation",
        InReview = "inReview",
        Approved = "approved",
        ApprovedWithConditions = "approvedWithConditions",
        Declined = "declined",
        Withdrawn = "withdrawn",
    }
}

impl ApplicationState {
    pub fn is_approved(self) -> bool {
        matches!(
            self,
            ApplicationState::Approved | ApplicationState::ApprovedWithConditions
        )
    }

    /// Turned down or taken back: it does not count against another of the same organisation.
    pub fn is_gone(self) -> bool {
        use ApplicationState::{Declined, Ineligible, Withdrawn};
        matches!(self, Declined | Ineligible | Withdrawn)
    }

    /// Still the applicant's to change.
    pub fn is_open(self) -> bool {
        matches!(
            self,
            ApplicationState::Draft | ApplicationState::MoreInformation
        )
    }

    pub fn may_become(self, next: ApplicationState) -> bool {
        use ApplicationState::{
            Approved, ApprovedWithConditions, Declined, Draft, Eligible, InReview, Ineligible,
            MoreInformation, Submitted, Withdrawn,
        };
        matches!(
            (self, next),
            (Draft, Submitted | Withdrawn)
                | (
                    Submitted,
                    Eligible | Ineligible | MoreInformation | Withdrawn
                )
                | (MoreInformation, Submitted | Ineligible | Withdrawn)
                | (
                    Eligible,
                    InReview | MoreInformation | Ineligible | Withdrawn
                )
                | (
                    InReview,
                    Approved | ApprovedWithConditions | Declined | Withdrawn
                )
        )
    }
}

words_enum! {
    CameBy { Paper = "paper", File = "file", Desk = "desk" }
}

/// A line of the budget.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CostLine {
    pub class: BudgetClass,
    pub line: String,
    pub asked: Yuan,
    pub own: Yuan,
    /// How it was reckoned.
    #[serde(default)]
    pub note: Option<String>,
}

/// What was approved of a line of the budget.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ApprovedLine {
    pub class: BudgetClass,
    pub line: String,
    pub amount: Yuan,
}

#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ApplicationFields {
    pub name: String,
    pub organisation: OrganisationId,
    /// The project it goes on with, where it is no new one.
    #[serde(default)]
    pub project: Option<ProjectId>,
    pub came_by: CameBy,
    /// What is asked of the fund; the lines, where there are any, make it up to the fen.
    pub asked: Yuan,
    pub own: Yuan,
    #[serde(default)]
    pub lines: Vec<CostLine>,
    #[serde(default)]
    pub leader: Option<String>,
    #[serde(default)]
    pub phone: Option<String>,
    #[serde(default)]
    pub period_from: Option<PartialDate>,
    #[serde(default)]
    pub period_to: Option<PartialDate>,
    /// How many people it is to reach, and whom (受益人数, 受益对象).
    #[serde(default)]
    pub people: Option<u32>,
    #[serde(default)]
    pub served: Option<String>,
    #[serde(default)]
    pub summary: Option<String>,
    #[serde(default)]
    pub note: Option<String>,
}

impl ApplicationFields {
    /// The lines with what is asked for each, a line that stands there twice as one.
    pub fn asked_lines(&self) -> Vec<ApprovedLine> {
        let mut lines: Vec<ApprovedLine> = Vec::new();
        for cost in self.lines.iter().filter(|cost| cost.asked.is_positive()) {
            let mut known = lines.iter_mut();
            match known.find(|line| line.class == cost.class && line.line == cost.line) {
                Some(line) => line.amount += cost.asked,
                None => lines.push(ApprovedLine {
                    class: cost.class,
                    line: cost.line.clone(),
                    amount: cost.asked,
                }),
            }
        }
        lines
    }

    pub fn checked(mut self) -> Result<Self> {
        self.name = required(&self.name, "name")?;
        self.leader = optional(self.leader.as_deref());
        self.phone = self
            .phone
            .as_deref()
            .map(plain)
            .filter(|text| !text.is_empty());
        self.summary = written(self.summary.as_deref());
        self.served = optional(self.served.as_deref());
        self.people = self.people.filter(|people| *people > 0);
        self.note = written(self.note.as_deref());
        positive(self.asked, "asked")?;
        not_negative(self.own, "own")?;
        for line in &mut self.lines {
            line.line = required(&line.line, "lines")?;
            line.note = optional(line.note.as_deref());
            not_negative(line.asked.min(line.own), "lines")?;
        }
        if let (Some(from), Some(to)) = (self.period_from, self.period_to)
            && to.last_day() < from.first_day()
        {
            return Err(refuse("grants-end-before-start")
                .at("periodTo")
                .arg("from", from)
                .arg("to", to)
                .into());
        }
        self.lines_make_up_sums()?;
        Ok(self)
    }

    /// What the lines ask and give is what is asked and given in all, to the fen.
    fn lines_make_up_sums(&self) -> Result<()> {
        if self.lines.is_empty() {
            return Ok(());
        }
        let asked: Yuan = self.lines.iter().map(|line| line.asked).sum();
        let own: Yuan = self.lines.iter().map(|line| line.own).sum();
        for (field, sum, said) in [("asked", asked, self.asked), ("own", own, self.own)] {
            // Own funds that no line says anything of stand for the whole.
            let unsaid = field == "own" && sum.is_zero();
            if sum != said && !unsaid {
                return Err(refuse("grants-application-sums")
                    .at(field)
                    .arg("sum", sum.grouped())
                    .arg("said", said.grouped())
                    .arg("difference", (said - sum).abs().grouped())
                    .into());
            }
        }
        Ok(())
    }
}

fn not_negative(amount: Yuan, field: &'static str) -> Result<()> {
    match amount.is_negative() {
        false => Ok(()),
        true => Err(refuse("grants-amount-negative")
            .at(field)
            .arg("amount", amount.grouped())
            .into()),
    }
}

fn positive(amount: Yuan, field: &'static str) -> Result<()> {
    match amount.is_positive() {
        true => Ok(()),
        false => Err(refuse("grants-amount-not-positive")
            .at(field)
            .arg("amount", amount.grouped())
            .into()),
    }
}

/// Moves an application, or says why it cannot. `label`: its number, or its name.
pub fn application_moves(
    label: &str,
    from: ApplicationState,
    to: ApplicationState,
) -> Result<ApplicationState> {
    match from.may_become(to) {
        true => Ok(to),
        false => Err(refuse("grants-application-move")
            .at("to")
            .arg("application", label)
            .arg("from", from.word())
            .arg("to", to.word())
            .into()),
    }
}

/// A step is dated no earlier than the one before, and not in the future.
pub fn step_is_dated(on: NaiveDate, before: Option<NaiveDate>, today: NaiveDate) -> Result<()> {
    if on > today || before.is_some_and(|before| on < before) {
        return Err(refuse("grants-application-day")
            .at("on")
            .arg("on", on)
            .arg(
                "before",
                before.map_or_else(|| "—".to_owned(), |day| day.to_string()),
            )
            .arg("today", today)
            .into());
    }
    Ok(())
}

/// What is asked for and turned down is told why; what more is wanted is said.
pub fn reason_is_given(to: ApplicationState, reason: Option<&str>) -> Result<()> {
    use ApplicationState::{Ineligible, MoreInformation, Withdrawn};
    match (to, reason) {
        (Ineligible | MoreInformation | Withdrawn, None) => {
            Err(refuse("base-required").at("reason").into())
        }
        _ => Ok(()),
    }
}

/// The applicant's own words are changed only while they are hers.
pub fn may_be_rewritten(label: &str, state: ApplicationState) -> Result<()> {
    if state.is_open() {
        return Ok(());
    }
    Err(refuse("grants-application-closed")
        .arg("application", label)
        .arg("state", state.word())
        .into())
}

/// Who handed an application in stays its applicant: the number and the rules were taken under that name.
pub fn applicant_stays(no: Option<&str>, same: bool) -> Result<()> {
    match no.filter(|_| !same) {
        None => Ok(()),
        Some(no) => Err(refuse("grants-applicant-stays")
            .at("organisation")
            .arg("application", no)
            .into()),
    }
}

/// Complete: every paper the call requires is there.
pub fn is_complete(label: &str, missing: &[String]) -> Result<()> {
    if missing.is_empty() {
        return Ok(());
    }
    Err(refuse("grants-papers-missing")
        .at("to")
        .arg("application", label)
        .arg("count", missing.len())
        .arg("papers", missing.join("、"))
        .into())
}

/// Only what was approved is awarded, once, and within what was approved.
pub fn may_be_awarded(
    label: &str,
    state: ApplicationState,
    approved: Option<Yuan>,
    awarded_as: Option<&str>,
) -> Result<Yuan> {
    if let Some(award) = awarded_as {
        return Err(refuse("grants-application-awarded")
            .arg("application", label)
            .arg("award", award)
            .into());
    }
    match approved.filter(|_| state.is_approved()) {
        Some(amount) => Ok(amount),
        None => Err(refuse("grants-application-not-approved")
            .arg("application", label)
            .arg("state", state.word())
            .into()),
    }
}

/// Invariant 11: decided, then awarded.
pub fn awarded_after_decision(decided: NaiveDate, on: NaiveDate) -> Result<()> {
    match on < decided {
        false => Ok(()),
        true => Err(refuse("grants-award-before-decision")
            .at("decidedOn")
            .arg("on", on)
            .arg("decided", decided)
            .into()),
    }
}

/// A draft is not raised above what was approved.
pub fn within_approval(label: &str, approved: Yuan, amount: Yuan) -> Result<()> {
    match amount <= approved {
        true => Ok(()),
        false => Err(refuse("grants-over-approved")
            .at("amount")
            .arg("application", label)
            .arg("approved", approved.grouped())
            .arg("amount", amount.grouped())
            .arg("over", (amount - approved).grouped())
            .into()),
    }
}
