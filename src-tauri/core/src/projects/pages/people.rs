//! Risks and issues; whom a project works for, by code, and how often they were there.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{Datelike, NaiveDate};
use serde::Serialize;
use ts_rs::TS;

use crate::base::book::Reader;
use crate::base::dates::PartialDate;
use crate::base::refusal::Result;
use crate::projects::beneficiaries::{BeneficiaryId, BeneficiaryKind, EnrolmentId};
use crate::projects::model::ProjectId;
use crate::projects::risk::{RiskFields, RiskId};
use crate::projects::work::ActivityId;

#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RiskRow {
    pub id: RiskId,
    #[serde(flatten)]
    pub fields: RiskFields,
    pub owner_name: Option<String>,
    pub raised_on: NaiveDate,
    pub closed_on: Option<NaiveDate>,
    pub outcome: Option<String>,
    /// Open past its day.
    pub late: bool,
}

/// Those open first, the gravest of them before; of one project or of all.
pub fn risks(reader: &Reader, only: Option<ProjectId>) -> Result<Vec<RiskRow>> {
    let today = reader.today();
    let mut statement = reader
        .conn()
        .prepare_cached(include_str!("../sql/list_risks.sql"))?;
    let rows = statement.query_map([only], |row| {
        let due_on: Option<NaiveDate> = row.get("due_on")?;
        let closed_on: Option<NaiveDate> = row.get("closed_on")?;
        Ok(RiskRow {
            id: row.get("id")?,
            fields: RiskFields {
                project: row.get("project_id")?,
                kind: row.get("kind")?,
                title: row.get("title")?,
                severity: row.get("severity")?,
                owner: row.get("owner_id")?,
                due_on,
                response: row.get("response")?,
            },
            owner_name: row.get("owner_name")?,
            raised_on: row.get("raised_on")?,
            late: closed_on.is_none() && due_on.is_some_and(|due| due < today),
            closed_on,
            outcome: row.get("outcome")?,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct EnrolmentRow {
    pub id: EnrolmentId,
    pub beneficiary: BeneficiaryId,
    pub code: String,
    pub kind: BeneficiaryKind,
    pub members: Option<u32>,
    pub place: Option<String>,
    pub note: Option<String>,
    pub from: PartialDate,
    pub to: Option<PartialDate>,
    /// The project's activities they were at.
    pub present_at: Vec<ActivityId>,
    /// Other projects the same code stands in.
    #[ts(type = "number")]
    pub other_projects: usize,
}

/// Distinct codes of each kind, and how often they were there (人次).
#[derive(Debug, Clone, Default, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CodedReach {
    #[ts(type = "number")]
    pub children: usize,
    #[ts(type = "number")]
    pub households: usize,
    #[ts(type = "number")]
    pub people: usize,
    #[ts(type = "number")]
    pub person_times: usize,
}

#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct BeneficiaryPage {
    pub rows: Vec<EnrolmentRow>,
    pub reach: CodedReach,
}

pub fn beneficiaries(reader: &Reader, project: ProjectId) -> Result<BeneficiaryPage> {
    let mut present = present(reader, project)?;
    let mut statement = reader
        .conn()
        .prepare_cached(include_str!("../sql/list_enrolments.sql"))?;
    let rows = statement.query_map([project], |row| {
        let beneficiary: BeneficiaryId = row.get("beneficiary_id")?;
        Ok(EnrolmentRow {
            id: row.get("id")?,
            beneficiary,
            code: row.get("code")?,
            kind: row.get("kind")?,
            members: row.get("members")?,
            place: row.get("place")?,
            note: row.get("note")?,
            from: row.get("from_date")?,
            to: row.get("to_date")?,
            present_at: present.remove(&(project, beneficiary)).unwrap_or_default(),
            other_projects: row.get::<_, u32>("others")?.try_into().unwrap_or_default(),
        })
    })?;
    let rows: Vec<EnrolmentRow> = rows.collect::<rusqlite::Result<_>>()?;
    let held = Enrolments::all(reader)?;
    Ok(BeneficiaryPage {
        reach: held.reach(|id| *id == project, None),
        rows,
    })
}

type Present = BTreeMap<(ProjectId, BeneficiaryId), Vec<ActivityId>>;

fn present(reader: &Reader, project: ProjectId) -> Result<Present> {
    let sql = "SELECT activity.project_id, beneficiary_id, activity_id
                 FROM activity_beneficiary JOIN activity ON activity.id = activity_id
                WHERE activity.project_id = ?1 ORDER BY activity.starts_on";
    let mut statement = reader.conn().prepare_cached(sql)?;
    let mut rows = statement.query([project])?;
    let mut present = Present::new();
    while let Some(row) = rows.next()? {
        present
            .entry((row.get(0)?, row.get(1)?))
            .or_default()
            .push(row.get(2)?);
    }
    Ok(present)
}

/// Of everyone who was at an activity its project and day.
fn attended(reader: &Reader) -> Result<Vec<(ProjectId, PartialDate)>> {
    let sql = "SELECT project_id, starts_on FROM activity_beneficiary JOIN activity ON activity.id = activity_id";
    let mut statement = reader.conn().prepare_cached(sql)?;
    let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Who stands in which project: what makes the same child in two of them one child.
pub struct Enrolments {
    of: Vec<Enrolled>,
    attended: Vec<(ProjectId, PartialDate)>,
    today: NaiveDate,
}

struct Enrolled {
    project: ProjectId,
    beneficiary: BeneficiaryId,
    kind: BeneficiaryKind,
    from: PartialDate,
    to: Option<PartialDate>,
}

impl Enrolled {
    /// An enrolment without an end goes on until today.
    fn was_in(&self, year: i32, today: NaiveDate) -> bool {
        let to = self.to.map_or(today.year(), PartialDate::year);
        self.from.year() <= year && year <= to
    }
}

impl Enrolments {
    pub fn all(reader: &Reader) -> Result<Self> {
        let sql = "SELECT project_id, beneficiary_id, kind, from_date, to_date FROM enrolment
                     JOIN beneficiary ON beneficiary.id = beneficiary_id";
        let mut statement = reader.conn().prepare_cached(sql)?;
        let rows = statement.query_map([], |row| {
            Ok(Enrolled {
                project: row.get("project_id")?,
                beneficiary: row.get("beneficiary_id")?,
                kind: row.get("kind")?,
                from: row.get("from_date")?,
                to: row.get("to_date")?,
            })
        })?;
        Ok(Self {
            of: rows.collect::<rusqlite::Result<_>>()?,
            attended: attended(reader)?,
            today: reader.today(),
        })
    }

    /// Over the projects that are wanted, whole or in one year.
    pub fn reach(&self, wanted: impl Fn(&ProjectId) -> bool, year: Option<i32>) -> CodedReach {
        let distinct = |kind: BeneficiaryKind| {
            let codes: BTreeSet<BeneficiaryId> = self
                .of
                .iter()
                .filter(|one| wanted(&one.project) && one.kind == kind)
                .filter(|one| year.is_none_or(|year| one.was_in(year, self.today)))
                .map(|one| one.beneficiary)
                .collect();
            codes.len()
        };
        CodedReach {
            children: distinct(BeneficiaryKind::Child),
            households: distinct(BeneficiaryKind::Household),
            people: distinct(BeneficiaryKind::Person),
            person_times: self
                .attended
                .iter()
                .filter(|(project, on)| {
                    wanted(project) && year.is_none_or(|year| on.year() == year)
                })
                .count(),
        }
    }
}
