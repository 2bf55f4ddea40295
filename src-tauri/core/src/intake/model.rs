//! What registers say, in the book's own values, and what came of it.

use chrono::{NaiveDate, NaiveDateTime};
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::base::dates::PartialDate;
use crate::base::money::Yuan;
use crate::base::quantity::Quantity;
use crate::channels::grants::PastNature;
use crate::channels::grants::applications::model::CostLine;
use crate::channels::incubation::model::Stage;
use crate::channels::talent::model::{EventKind, Mode};
use crate::hub::model::Method;
use crate::projects::ProjectState;
use crate::registry::OrganisationDetails;
use crate::registry::model::InspectionResult;
use crate::{id, words_enum};

id!(PendingId);
id!(MappingId);

words_enum! {
    /// The registers, by the word `desk list` has for what they hold.
    Kind {
        Organisations = "organisations",
        Projects = "projects",
        Applications = "applications",
        Indicators = "indicators",
        Activities = "activities",
        Events = "events",
        Attendance = "attendance",
        People = "people",
        Disbursements = "disbursements",
    }
}

/// Where a record stood: the sheet's place in [`Import::sheets`], and the row from 1.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct At {
    pub sheet: usize,
    pub row: usize,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct SheetSaid {
    pub file: String,
    pub sheet: String,
}

/// All files of one import.
#[derive(Debug, Clone, Default)]
pub struct Import {
    pub sheets: Vec<SheetSaid>,
    /// The fund that payments come from where the registers name none.
    pub fund: String,
    pub organisations: Vec<OrganisationSaid>,
    pub projects: Vec<ProjectSaid>,
    pub applications: Vec<ApplicationSaid>,
    /// The call that applications are for, by number or name, where their sheet does not say.
    pub call: Option<String>,
    pub indicators: Vec<IndicatorSaid>,
    pub activities: Vec<ActivitySaid>,
    pub events: Vec<EventSaid>,
    pub people: Vec<PersonSaid>,
    pub attendance: Vec<AttendanceSaid>,
    pub money: Vec<MoneySaid>,
}

impl Import {
    /// How many records there are to take in; money in the columns of a project counts as it is paid.
    pub fn records(&self) -> usize {
        let columns = self
            .projects
            .iter()
            .map(|project| {
                let paid = project.tranches.iter().filter(|t| t.paid.is_some()).count();
                paid + usize::from(project.refund.is_some())
            })
            .sum::<usize>();
        self.organisations.len()
            + self.projects.len()
            + self.applications.len()
            + self.indicators.len()
            + self.activities.len()
            + self.events.len()
            + self.attendance.len()
            + self.money.len()
            + columns
    }
}

#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct OrganisationSaid {
    #[serde(skip)]
    pub at: At,
    pub details: OrganisationDetails,
    pub inspections: Vec<(i32, InspectionResult)>,
    pub stage: Option<Stage>,
    /// 妇联组建方式: how the hub's own federation covers it.
    pub method: Option<Method>,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct ProjectSaid {
    #[serde(skip)]
    pub at: At,
    pub no: Option<String>,
    pub name: String,
    pub organisation: Option<String>,
    pub leader: Option<String>,
    pub leader_phone: Option<String>,
    pub domain: Option<String>,
    pub from: Option<PartialDate>,
    pub to: Option<PartialDate>,
    pub state: ProjectState,
    pub signed: Option<PartialDate>,
    pub award: Option<Yuan>,
    pub tranches: Vec<TrancheSaid>,
    pub refund: Option<Yuan>,
    pub note: Option<String>,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct TrancheSaid {
    pub name: String,
    pub amount: Yuan,
    pub paid: Option<NaiveDate>,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct ApplicationSaid {
    #[serde(skip)]
    pub at: At,
    /// Further rows with lines of its budget.
    #[serde(skip)]
    pub more: Vec<At>,
    /// Number or name of a call.
    pub call: Option<String>,
    pub organisation: String,
    pub code: Option<String>,
    pub name: String,
    pub asked: Yuan,
    pub own: Option<Yuan>,
    pub people: Option<u32>,
    pub served: Option<String>,
    /// The day it was handed in; without one it stays a draft.
    pub on: Option<NaiveDate>,
    pub leader: Option<String>,
    pub phone: Option<String>,
    pub from: Option<PartialDate>,
    pub to: Option<PartialDate>,
    pub summary: Option<String>,
    pub note: Option<String>,
    pub lines: Vec<CostLine>,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct IndicatorSaid {
    #[serde(skip)]
    pub at: At,
    /// A project's name or number.
    pub project: Option<String>,
    pub name: String,
    pub unit: Option<String>,
    pub baseline: Option<Quantity>,
    pub target: Option<Quantity>,
    pub this_period: Option<Quantity>,
    pub cumulative: Option<Quantity>,
    /// The day the register was filled in.
    pub on: Option<PartialDate>,
    pub note: Option<String>,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct ActivitySaid {
    #[serde(skip)]
    pub at: At,
    pub project: Option<String>,
    pub from: Option<PartialDate>,
    pub to: Option<PartialDate>,
    pub topic: Option<String>,
    pub place: Option<String>,
    pub people: Option<Quantity>,
    pub person_times: Option<Quantity>,
    pub children: Option<Quantity>,
    pub volunteers: Option<Quantity>,
    pub hours: Option<Quantity>,
    pub note: Option<String>,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct EventSaid {
    #[serde(skip)]
    pub at: At,
    pub from: Option<PartialDate>,
    pub kind: EventKind,
    pub topic: String,
    pub mode: Mode,
    pub place: Option<String>,
    pub lecturer: Option<String>,
    pub class_hours: Option<Quantity>,
    pub headcount: Option<Quantity>,
    pub satisfaction_percent: Option<Decimal>,
    pub note: Option<String>,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct PersonSaid {
    pub name: String,
    pub phone: Option<String>,
    pub unit: Option<String>,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct AttendanceSaid {
    #[serde(skip)]
    pub at: At,
    /// Its event's place in [`Import::events`].
    #[serde(skip)]
    pub event: Option<usize>,
    /// Its person's place in [`Import::people`].
    #[serde(skip)]
    pub person: usize,
    pub name: String,
    pub unit: Option<String>,
    pub phone: Option<String>,
    pub signed_in: Option<NaiveDateTime>,
    pub signed_out: Option<NaiveDateTime>,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct MoneySaid {
    #[serde(skip)]
    pub at: At,
    /// A project's name or number.
    pub project: Option<String>,
    pub nature: PastNature,
    pub amount: Yuan,
    pub on: Option<NaiveDate>,
    pub no: Option<String>,
    pub tranche: Option<String>,
    pub receipt: Option<String>,
    pub account: Option<String>,
    pub handled_by: Option<String>,
    pub approved_by: Option<String>,
    pub memo: Option<String>,
    /// Of a reversal: the voucher it takes back.
    pub reverses: Option<String>,
}

/// What a record said, for telling whether it says the same again.
pub fn digest(said: &impl Serialize) -> String {
    let json = serde_json::to_vec(said).unwrap_or_default();
    data_encoding::HEXLOWER.encode(&Sha256::digest(json))
}

/// For comparing names: letters and digits alone, width and case made one.
pub fn key_of(name: &str) -> String {
    crate::base::typed::plain(name)
        .to_lowercase()
        .chars()
        .filter(|c| c.is_alphanumeric())
        .collect()
}

/// 青溪县慧枝服务中心 → 慧枝服务中心, where a division stands in front.
pub fn without_division(key: &str) -> Option<&str> {
    let mut ends = key.char_indices().skip(1).take(9);
    let (at, sign) = ends.find(|(_, c)| matches!(c, '县' | '市' | '区' | '旗'))?;
    let rest = key.get(at + sign.len_utf8()..)?;
    (rest.chars().count() >= 3).then_some(rest)
}
