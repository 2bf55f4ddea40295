//! A project and the rules it lives under. No I/O.
//!
//! ```text
//! draft → approved → active ⇄ suspended
//!                      └→ closing → completed
//!         approved, active, suspended, closing → terminated
//! ```

use chrono::NaiveDate;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::budget;
use super::channel::Channel;
use super::measure::percent_of;
use super::partner::{self, Partner};
use crate::base::dates::PartialDate;
use crate::base::money::Yuan;
use crate::base::refusal::{Result, refuse};
use crate::base::typed::{optional, required, written};
use crate::registry::{OrganisationId, PersonId};
use crate::{id, words_enum};

id!(ProjectId);
id!(TermId);
id!(MoveId);

words_enum!(
    /// Where a project stands; the diagram above shows the steps.
    ProjectState {
        Draft = "draft",
        Approved = "approved",
        Active = "active",
        Suspended = "suspended",
        Closing = "closing",
        Completed = "completed",
        Terminated = "terminated",
    }
);

words_enum!(
    /// What a partner does in the project (field-guide 1.2: 领导 牵头 协同 专业支撑 参与).
    PartnerRole {
        Guide = "guide",
        Lead = "lead",
        Assist = "assist",
        Professional = "professional",
        Participant = "participant",
    }
);

words_enum!(
    /// Where budgeted money comes from.
    BudgetSource {
        Grant = "grant",
        OwnFunds = "ownFunds",
        Matching = "matching",
        Donation = "donation",
        Other = "other",
    }
);

words_enum!(
    /// The two lists of words a project is labelled with; the desk edits both.
    TermList {
        Domain = "domain",
        Beneficiary = "beneficiary",
    }
);

/// Budgeted money from one source.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct BudgetLine {
    pub source: BudgetSource,
    pub amount: Yuan,
    #[serde(default)]
    pub note: Option<String>,
}

/// How a project stood in the register it was taken over from.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct TakenOver {
    /// The number it already bears.
    #[serde(default)]
    pub no: Option<String>,
    pub state: ProjectState,
}

/// What the desk says of a project; the same for a new and for a changed one.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ProjectFields {
    pub name: String,
    pub lead_channel: Channel,
    /// 承接组织
    #[serde(default)]
    pub organisation: Option<OrganisationId>,
    #[serde(default)]
    pub leader: Option<PersonId>,
    #[serde(default)]
    pub partners: Vec<Partner>,
    /// 服务领域, by name; a name not on the list yet joins it.
    #[serde(default)]
    pub domains: Vec<String>,
    /// 服务对象, by name; a name not on the list yet joins it.
    #[serde(default)]
    pub beneficiaries: Vec<String>,
    #[serde(default)]
    pub places: Vec<String>,
    #[serde(default)]
    pub planned_from: Option<PartialDate>,
    #[serde(default)]
    pub planned_to: Option<PartialDate>,
    #[serde(default)]
    pub actual_from: Option<PartialDate>,
    #[serde(default)]
    pub actual_to: Option<PartialDate>,
    #[serde(default)]
    pub objective: Option<String>,
    #[serde(default)]
    pub budget: Vec<BudgetLine>,
    /// Only when it is added: nothing of the past is put through the rules for new work.
    #[serde(default)]
    pub taken_over: Option<TakenOver>,
}

impl ProjectFields {
    /// Tidied as it is kept, or refused at the field at fault.
    pub fn checked(self) -> Result<Self> {
        let fields = Self {
            name: required(&self.name, "name")?,
            objective: written(self.objective.as_deref()),
            domains: names(&self.domains),
            beneficiaries: names(&self.beneficiaries),
            places: names(&self.places),
            partners: partner::checked(self.partners, self.organisation)?,
            ..self
        };
        period_in_order(fields.planned_from, fields.planned_to, "plannedTo")?;
        period_in_order(fields.actual_from, fields.actual_to, "actualTo")?;
        let below_zero = |line: &BudgetLine| line.amount.is_negative();
        if let Some(line) = fields.budget.iter().position(below_zero) {
            return Err(refuse("projects-negative-budget")
                .at("budget")
                .arg("inside", format!("budget.{line}"))
                .into());
        }
        budget::adds_up(&fields.budget)?;
        Ok(fields)
    }
}

/// Tidied names, each once, in the order given.
pub fn names(given: &[String]) -> Vec<String> {
    let mut kept: Vec<String> = Vec::new();
    for name in given.iter().filter_map(|name| optional(Some(name))) {
        if !kept.contains(&name) {
            kept.push(name);
        }
    }
    kept
}

/// The head of a project, as rules need it.
#[derive(Debug, Clone)]
pub struct Project {
    pub id: ProjectId,
    pub no: Option<String>,
    pub name: String,
    pub state: ProjectState,
    pub lead_channel: Channel,
    pub organisation: Option<OrganisationId>,
    pub planned_from: Option<PartialDate>,
    pub planned_to: Option<PartialDate>,
}

impl ProjectState {
    /// Work goes on or may still go on.
    pub fn is_open(self) -> bool {
        !matches!(self, Self::Completed | Self::Terminated)
    }

    /// The states this one may move to.
    pub fn next(self) -> &'static [ProjectState] {
        use ProjectState::{Active, Approved, Closing, Completed, Suspended, Terminated};
        match self {
            Self::Draft => &[Approved],
            Self::Approved => &[Active, Terminated],
            Self::Active => &[Suspended, Closing, Terminated],
            Self::Suspended => &[Active, Terminated],
            Self::Closing => &[Completed, Terminated],
            Self::Completed | Self::Terminated => &[],
        }
    }
}

/// What a step of state needs to know of the project.
#[derive(Debug, Clone)]
pub struct Standing {
    pub state: ProjectState,
    pub has_organisation: bool,
    pub has_period: bool,
    pub last_moved_on: Option<NaiveDate>,
    pub open_milestones: u32,
}

/// A step of state, as asked for.
#[derive(Debug, Clone)]
pub struct Step {
    pub to: ProjectState,
    pub on: NaiveDate,
    pub reason: Option<String>,
    /// Number or title of the paper behind it.
    pub paper: Option<String>,
}

type StepRule = fn(&Standing, &Step, NaiveDate) -> Result<()>;

/// The rules of [`moved`], in the order they are tried.
const STEP_RULES: &[StepRule] = &[
    step_exists,
    step_in_order_of_time,
    step_has_reason,
    approval_is_complete,
    completion_has_no_open_milestone,
];

/// The state after the step, or why it cannot be taken.
pub fn moved(standing: &Standing, step: &Step, today: NaiveDate) -> Result<ProjectState> {
    for rule in STEP_RULES {
        rule(standing, step, today)?;
    }
    Ok(step.to)
}

fn step_exists(standing: &Standing, step: &Step, _today: NaiveDate) -> Result<()> {
    if standing.state.next().contains(&step.to) {
        return Ok(());
    }
    let code = if standing.state.is_open() {
        "projects-no-such-step"
    } else {
        "projects-closed"
    };
    Err(refuse(code)
        .at("to")
        .arg("from", standing.state.word())
        .arg("to", step.to.word())
        .into())
}

fn step_in_order_of_time(standing: &Standing, step: &Step, today: NaiveDate) -> Result<()> {
    if step.on > today {
        return Err(refuse("projects-step-in-future")
            .at("on")
            .arg("on", step.on)
            .arg("today", today)
            .into());
    }
    match standing.last_moved_on {
        Some(last) if step.on < last => Err(refuse("projects-step-before-last")
            .at("on")
            .arg("on", step.on)
            .arg("last", last)
            .into()),
        _ => Ok(()),
    }
}

/// Stopping work, for a while or for good, is never without a reason.
fn step_has_reason(_standing: &Standing, step: &Step, _today: NaiveDate) -> Result<()> {
    let needs = matches!(step.to, ProjectState::Suspended | ProjectState::Terminated);
    if needs
        && step
            .reason
            .as_deref()
            .is_none_or(|reason| reason.trim().is_empty())
    {
        return Err(refuse("projects-step-needs-reason")
            .at("reason")
            .arg("to", step.to.word())
            .into());
    }
    Ok(())
}

fn approval_is_complete(standing: &Standing, step: &Step, _today: NaiveDate) -> Result<()> {
    if step.to != ProjectState::Approved {
        return Ok(());
    }
    if !standing.has_organisation {
        return Err(refuse("projects-approval-without-organisation")
            .at("organisation")
            .into());
    }
    if !standing.has_period {
        return Err(refuse("projects-approval-without-period")
            .at("plannedTo")
            .into());
    }
    Ok(())
}

fn completion_has_no_open_milestone(
    standing: &Standing,
    step: &Step,
    _today: NaiveDate,
) -> Result<()> {
    if step.to == ProjectState::Completed && standing.open_milestones > 0 {
        return Err(refuse("projects-open-milestones")
            .at("to")
            .arg("count", standing.open_milestones)
            .into());
    }
    Ok(())
}

/// The end does not come before the start, as finely as both are known.
pub fn period_in_order(
    from: Option<PartialDate>,
    to: Option<PartialDate>,
    field: &'static str,
) -> Result<()> {
    match (from, to) {
        (Some(from), Some(to)) if to.last_day() < from.first_day() => {
            Err(refuse("projects-end-before-start")
                .at(field)
                .arg("from", from)
                .arg("to", to)
                .into())
        }
        _ => Ok(()),
    }
}

/// Plans (milestones, indicators) change until the project is closed.
pub fn open_to_plans(state: ProjectState) -> Result<()> {
    if state.is_open() {
        return Ok(());
    }
    Err(refuse("projects-closed").arg("from", state.word()).into())
}

/// Work is recorded while the project runs or is being closed.
pub fn open_to_work(state: ProjectState) -> Result<()> {
    match state {
        ProjectState::Active | ProjectState::Closing => Ok(()),
        ProjectState::Completed | ProjectState::Terminated => open_to_plans(state),
        _ => Err(refuse("projects-not-active")
            .arg("state", state.word())
            .into()),
    }
}

/// The share of the planned period that has passed, in percent from 0 to 100, to one decimal.
/// A period known by month counts from its first to its last day; without both ends there is no share.
pub fn time_passed(
    from: Option<PartialDate>,
    to: Option<PartialDate>,
    as_of: NaiveDate,
) -> Option<Decimal> {
    let (from, to) = (from?.first_day(), to?.last_day());
    let whole = to
        .signed_duration_since(from)
        .num_days()
        .checked_add(1)
        .filter(|days| *days > 0)?;
    let passed = as_of
        .signed_duration_since(from)
        .num_days()
        .saturating_add(1)
        .clamp(0, whole);
    percent_of(passed.into(), whole.into())
}

/// Open past its planned end.
pub fn is_overdue(state: ProjectState, planned_to: Option<PartialDate>, as_of: NaiveDate) -> bool {
    state.is_open()
        && state != ProjectState::Draft
        && planned_to.is_some_and(|to| to.last_day() < as_of)
}

/// A word stands on its list once.
pub fn term_is_new(name: &str, exists: bool) -> Result<()> {
    if exists {
        return Err(refuse("projects-term-exists")
            .at("name")
            .arg("name", name)
            .into());
    }
    Ok(())
}
