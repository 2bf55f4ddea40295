//! What falls due in the next days, and what is late, across projects and channels.

use chrono::{Days, NaiveDate};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::base::book::Reader;
use crate::base::refusal::Result;
use crate::channels::governance::pages::{self as governance, ObligationsAsk};
use crate::channels::grants::expenses::pages::{ReportsAsk, reports};
use crate::channels::grants::model::AwardId;
use crate::channels::grants::pages::{
    self as grants, AwardRef, OrganisationRef, ProjectRef, TranchesAsk,
};
use crate::channels::incubation::pages::{self as incubation, IncubationsAsk};
use crate::desk::{self, RecordRef};
use crate::projects::channel::Channel;
use crate::projects::model::{ProjectId, ProjectState};
use crate::projects::pages as projects;
use crate::registry::OrganisationId;
use crate::words_enum;

/// How far ahead one looks where nothing is said.
const USUAL_DAYS: u32 = 30;

#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default)]
#[ts(optional_fields)]
pub struct DeadlinesAsk {
    /// How many days ahead; 30 where nothing is said. What is late is always told.
    pub days: Option<u32>,
    pub kind: Option<DeadlineKind>,
}

words_enum!(DeadlineKind {
    Milestone = "milestone",
    ProjectEnd = "projectEnd",
    Obligation = "obligation",
    Tranche = "tranche",
    /// An expense report that has not come in, or has to come again.
    ExpenseReport = "expenseReport",
    /// The end of a residency agreement.
    AgreementEnd = "agreementEnd",
    IncubationStage = "incubationStage",
    /// What whoever has the book open wanted to be reminded of.
    Reminder = "reminder",
});

/// A fixed word of the catalogue: message `<family>-<word>`.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Label {
    pub family: String,
    pub word: String,
}

impl Label {
    pub fn new(family: &str, word: &str) -> Option<Self> {
        Some(Self {
            family: family.to_owned(),
            word: word.to_owned(),
        })
    }
}

#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DeadlineRow {
    /// One for each deadline; a record may have several.
    pub id: String,
    pub kind: DeadlineKind,
    pub channel: Option<Channel>,
    /// What is due, as someone named it.
    pub what: Option<String>,
    /// What is due, as a word of the catalogue.
    pub label: Option<Label>,
    pub organisation: Option<OrganisationId>,
    pub organisation_name: Option<String>,
    pub project: Option<ProjectId>,
    pub project_name: Option<String>,
    pub award: Option<AwardId>,
    /// As it is called.
    pub award_no: Option<String>,
    /// The record that is due; of a reminder its own id.
    pub record: String,
    /// The record that a reminder is about.
    pub of: Option<RecordRef>,
    pub due_on: NaiveDate,
    /// Below zero when it is late.
    #[ts(type = "number")]
    pub days_left: i64,
}

impl DeadlineRow {
    fn of(kind: DeadlineKind, record: impl ToString, due_on: NaiveDate, today: NaiveDate) -> Self {
        let record = record.to_string();
        Self {
            id: format!("{}-{record}", kind.word()),
            kind,
            channel: None,
            what: None,
            label: None,
            organisation: None,
            organisation_name: None,
            project: None,
            project_name: None,
            award: None,
            award_no: None,
            record,
            of: None,
            due_on,
            days_left: due_on.signed_duration_since(today).num_days(),
        }
    }

    fn of_award(
        self,
        what: String,
        organisation: OrganisationRef,
        project: ProjectRef,
        award: AwardRef,
    ) -> Self {
        Self {
            channel: Some(Channel::Grants),
            what: Some(what),
            organisation: Some(organisation.id),
            organisation_name: Some(organisation.name),
            project: Some(project.id),
            project_name: Some(project.name),
            award: Some(award.id),
            award_no: Some(award.no),
            ..self
        }
    }
}

#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Deadlines {
    /// The longest overdue first.
    pub rows: Vec<DeadlineRow>,
    #[ts(type = "number")]
    pub total: usize,
    #[ts(type = "number")]
    pub late: usize,
}

type Source = fn(&Reader, NaiveDate) -> Result<Vec<DeadlineRow>>;

/// Where deadlines come from; each answers what is open and due by the day.
const SOURCES: &[(DeadlineKind, Source)] = &[
    (DeadlineKind::Milestone, milestones),
    (DeadlineKind::ProjectEnd, project_ends),
    (DeadlineKind::Obligation, obligations),
    (DeadlineKind::Tranche, tranches),
    (DeadlineKind::ExpenseReport, expense_reports),
    (DeadlineKind::IncubationStage, incubation_stages),
    (DeadlineKind::AgreementEnd, agreement_ends),
    (DeadlineKind::Reminder, reminders),
];

pub fn deadlines(reader: &Reader, ask: &DeadlinesAsk) -> Result<Deadlines> {
    let ahead = Days::new(u64::from(ask.days.unwrap_or(USUAL_DAYS)));
    let by = reader
        .today()
        .checked_add_days(ahead)
        .unwrap_or(NaiveDate::MAX);
    let mut rows = Vec::new();
    let asked = |kind: DeadlineKind| ask.kind.is_none_or(|only| only == kind);
    for (_, source) in SOURCES.iter().filter(|(kind, _)| asked(*kind)) {
        rows.extend(source(reader, by)?);
    }
    rows.sort_by(|a, b| a.due_on.cmp(&b.due_on).then_with(|| a.id.cmp(&b.id)));
    Ok(Deadlines {
        late: rows.iter().filter(|row| row.days_left < 0).count(),
        total: rows.len(),
        rows,
    })
}

fn milestones(reader: &Reader, by: NaiveDate) -> Result<Vec<DeadlineRow>> {
    let today = reader.today();
    let due = projects::milestones(reader, None)?
        .into_iter()
        .filter(|row| row.open);
    let rows = due.map(|row| DeadlineRow {
        what: Some(row.name),
        project: Some(row.project),
        project_name: Some(row.project_name),
        ..DeadlineRow::of(
            DeadlineKind::Milestone,
            row.id,
            row.planned_on.last_day(),
            today,
        )
    });
    Ok(rows.filter(|row| row.due_on <= by).collect())
}

fn project_ends(reader: &Reader, by: NaiveDate) -> Result<Vec<DeadlineRow>> {
    let today = reader.today();
    let open = projects::project_rows(reader, None)?
        .into_iter()
        .filter(|row| row.state.is_open() && row.state != ProjectState::Draft);
    let rows = open.filter_map(|row| {
        let end = row.planned_to?.last_day();
        Some(DeadlineRow {
            channel: Some(row.lead_channel),
            what: Some(row.name.clone()),
            organisation: row.organisation,
            organisation_name: row.organisation_name,
            project: Some(row.id),
            project_name: Some(row.name),
            ..DeadlineRow::of(DeadlineKind::ProjectEnd, row.id, end, today)
        })
    });
    Ok(rows.filter(|row| row.due_on <= by).collect())
}

fn obligations(reader: &Reader, by: NaiveDate) -> Result<Vec<DeadlineRow>> {
    let today = reader.today();
    let ask = ObligationsAsk {
        due_by: Some(by),
        ..ObligationsAsk::default()
    };
    let rows = governance::obligations(reader, &ask)?.rows.into_iter();
    Ok(rows
        .map(|row| DeadlineRow {
            channel: Some(Channel::Governance),
            what: row.title,
            label: Label::new("obligation-kind", row.kind.word()),
            organisation: Some(row.organisation),
            organisation_name: Some(row.organisation_name),
            ..DeadlineRow::of(DeadlineKind::Obligation, row.id, row.due, today)
        })
        .collect())
}

fn tranches(reader: &Reader, by: NaiveDate) -> Result<Vec<DeadlineRow>> {
    let today = reader.today();
    let ask = TranchesAsk {
        due_by: Some(by),
        ..TranchesAsk::default()
    };
    let rows = grants::tranches(reader, &ask)?.rows.into_iter();
    Ok(rows
        .filter_map(|row| {
            let due = DeadlineRow::of(DeadlineKind::Tranche, row.id, row.planned_on?, today);
            Some(due.of_award(row.name, row.organisation, row.project, row.award))
        })
        .collect())
}

fn expense_reports(reader: &Reader, by: NaiveDate) -> Result<Vec<DeadlineRow>> {
    let today = reader.today();
    let ask = ReportsAsk {
        due_by: Some(by),
        ..ReportsAsk::default()
    };
    let rows = reports(reader, &ask)?.rows.into_iter();
    Ok(rows
        .filter_map(|row| {
            let due = DeadlineRow::of(DeadlineKind::ExpenseReport, row.id, row.due_on?, today);
            Some(due.of_award(row.name, row.organisation, row.project, row.award))
        })
        .collect())
}

fn incubation_stages(reader: &Reader, by: NaiveDate) -> Result<Vec<DeadlineRow>> {
    let today = reader.today();
    let rows = incubation::incubations(reader, &IncubationsAsk::default())?
        .rows
        .into_iter();
    let rows = rows.filter_map(|row| {
        Some(DeadlineRow {
            channel: Some(Channel::Incubation),
            label: Label::new("stage", row.stage.word()),
            organisation: Some(row.organisation),
            organisation_name: Some(row.organisation_name),
            ..DeadlineRow::of(DeadlineKind::IncubationStage, row.id, row.due?, today)
        })
    });
    Ok(rows.filter(|row| row.due_on <= by).collect())
}

fn agreement_ends(reader: &Reader, by: NaiveDate) -> Result<Vec<DeadlineRow>> {
    let today = reader.today();
    let ask = IncubationsAsk {
        running: Some(true),
        ..IncubationsAsk::default()
    };
    let rows = incubation::incubations(reader, &ask)?.rows.into_iter();
    let rows = rows.filter_map(|row| {
        Some(DeadlineRow {
            channel: Some(Channel::Incubation),
            what: row.no,
            label: Label::new("deadline-kind", DeadlineKind::AgreementEnd.word()),
            organisation: Some(row.organisation),
            organisation_name: Some(row.organisation_name),
            ..DeadlineRow::of(DeadlineKind::AgreementEnd, row.id, row.period?.to, today)
        })
    });
    Ok(rows.filter(|row| row.due_on <= by).collect())
}

fn reminders(reader: &Reader, by: NaiveDate) -> Result<Vec<DeadlineRow>> {
    let today = reader.today();
    let own = desk::pages::reminders(reader, Some(by))?.into_iter();
    Ok(own
        .map(|reminder| {
            let due = DeadlineRow::of(DeadlineKind::Reminder, reminder.id, reminder.due_on, today);
            let (what, name) = (reminder.text, reminder.of_name);
            let (what, organisation_name, project_name) =
                match reminder.of.as_ref().map(|of| of.kind.as_str()) {
                    Some("organisation") => (what, name, None),
                    Some("project") => (what, None, name),
                    _ => (
                        [Some(what), name]
                            .into_iter()
                            .flatten()
                            .collect::<Vec<_>>()
                            .join(" · "),
                        None,
                        None,
                    ),
                };
            DeadlineRow {
                what: Some(what),
                organisation_name,
                project_name,
                of: reminder.of,
                ..due
            }
        })
        .collect())
}
