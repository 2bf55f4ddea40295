//! The N: supported and brand projects. What they plan, do and reach; money is the grants channel's.

mod add_activity;
mod add_indicator;
mod add_milestone;
mod add_project;
mod add_term;
mod add_update;
pub mod assessment;
pub mod beneficiaries;
mod budget;
pub mod cells;
pub mod channel;
pub mod corrections;
mod edit_activity;
mod edit_indicator;
mod edit_milestone;
mod edit_project;
mod edit_result;
mod edit_term;
mod edit_update;
mod keep_library;
pub mod library;
pub mod measure;
pub mod model;
mod move_project;
mod move_update;
mod note_paper;
pub mod pages;
pub mod partner;
mod period;
pub mod plausible;
mod record_result;
mod remove_activity;
mod remove_indicator;
mod remove_milestone;
mod remove_project;
mod remove_result;
pub mod risk;
pub mod roll_up;
pub mod rows;
mod set_target;
pub mod split;
pub mod units;
pub mod work;
pub mod worked;

use serde::{Deserialize, Serialize};
use serde_json::Value;
use ts_rs::TS;

pub use add_term::AddTerm;
pub use assessment::AssessmentFields;
pub use beneficiaries::{EndEnrolment, Enrol, SetPresent};
pub use channel::Channel;
pub use edit_activity::EditActivity;
pub use edit_indicator::EditIndicator;
pub use edit_milestone::EditMilestone;
pub use edit_project::EditProject;
pub use edit_result::EditResult;
pub use edit_term::EditTerm;
pub use edit_update::EditUpdate;
pub use keep_library::KeepLibraryIndicator;
pub use measure::{IndicatorFields, IndicatorId, ResultFields, ResultId};
pub use model::{ProjectFields, ProjectId, ProjectState, TermId, TermList};
pub use move_project::MoveProject;
pub use move_update::MoveUpdate;
pub use note_paper::NotePaper;
pub use remove_activity::RemoveActivity;
pub use remove_indicator::RemoveIndicator;
pub use remove_milestone::RemoveMilestone;
pub use remove_project::RemoveProject;
pub use remove_result::RemoveResult;
pub use risk::{CloseRisk, EditRisk, RiskFields};
pub use split::TargetFields;
pub use work::{ActivityFields, ActivityId, MilestoneFields, MilestoneId, UpdateFields, UpdateId};
pub use worked::{RemoveWorked, WorkOut};

use crate::base::book::{Change, Made, Reader};
use crate::base::refusal::{Result, page};
use crate::registry::model::documents::DocumentKind;
use crate::registry::pages::DocumentRow;

#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Op {
    AddProject(ProjectFields),
    EditProject(EditProject),
    MoveProject(MoveProject),
    RemoveProject(RemoveProject),
    AddMilestone(MilestoneFields),
    EditMilestone(EditMilestone),
    RemoveMilestone(RemoveMilestone),
    AddActivity(ActivityFields),
    EditActivity(EditActivity),
    RemoveActivity(RemoveActivity),
    AddIndicator(IndicatorFields),
    EditIndicator(EditIndicator),
    RemoveIndicator(RemoveIndicator),
    RecordResult(ResultFields),
    EditResult(EditResult),
    RemoveResult(RemoveResult),
    AddUpdate(UpdateFields),
    EditUpdate(EditUpdate),
    AddTerm(AddTerm),
    EditTerm(EditTerm),
    NotePaper(NotePaper),
    MoveUpdate(MoveUpdate),
    KeepLibraryIndicator(KeepLibraryIndicator),
    SetTarget(TargetFields),
    WorkOut(WorkOut),
    RemoveWorked(RemoveWorked),
    AddRisk(RiskFields),
    EditRisk(EditRisk),
    CloseRisk(CloseRisk),
    Enrol(Enrol),
    EndEnrolment(EndEnrolment),
    SetPresent(SetPresent),
    Assess(AssessmentFields),
}

impl Op {
    pub fn apply(self, change: &Change) -> Result<Made> {
        match self {
            Op::AddProject(fields) => add_project::apply(fields, change),
            Op::EditProject(edit) => edit.apply(change),
            Op::MoveProject(step) => step.apply(change),
            Op::RemoveProject(remove) => remove.apply(change),
            Op::AddMilestone(fields) => add_milestone::apply(fields, change),
            Op::EditMilestone(edit) => edit.apply(change),
            Op::RemoveMilestone(remove) => remove.apply(change),
            Op::AddActivity(fields) => add_activity::apply(fields, change),
            Op::EditActivity(edit) => edit.apply(change),
            Op::RemoveActivity(remove) => remove.apply(change),
            Op::AddIndicator(fields) => add_indicator::apply(fields, change),
            Op::EditIndicator(edit) => edit.apply(change),
            Op::RemoveIndicator(remove) => remove.apply(change),
            Op::RecordResult(fields) => record_result::apply(fields, change),
            Op::EditResult(edit) => edit.apply(change),
            Op::RemoveResult(remove) => remove.apply(change),
            Op::AddUpdate(fields) => add_update::apply(fields, change),
            Op::EditUpdate(edit) => edit.apply(change),
            Op::AddTerm(add) => add.apply(change),
            Op::EditTerm(edit) => edit.apply(change),
            Op::NotePaper(note) => note.apply(change),
            Op::MoveUpdate(step) => step.apply(change),
            Op::KeepLibraryIndicator(keep) => keep.apply(change),
            Op::SetTarget(fields) => set_target::apply(fields, change),
            Op::WorkOut(ask) => ask.apply(change),
            Op::RemoveWorked(remove) => remove.apply(change),
            Op::AddRisk(fields) => risk::add(fields, change),
            Op::EditRisk(edit) => edit.apply(change),
            Op::CloseRisk(close) => close.apply(change),
            Op::Enrol(ask) => ask.apply(change),
            Op::EndEnrolment(end) => end.apply(change),
            Op::SetPresent(set) => set.apply(change),
            Op::Assess(fields) => assessment::assess(fields, change),
        }
    }
}

#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Query {
    Projects(pages::ProjectsAsk),
    Project {
        #[serde(alias = "id")]
        project: ProjectId,
    },
    Activities(pages::ActivitiesAsk),
    Indicators {
        project: Option<ProjectId>,
    },
    Milestones {
        project: Option<ProjectId>,
    },
    /// All versions of a project's updates.
    Updates {
        project: ProjectId,
    },
    Terms {
        list: Option<TermList>,
    },
    /// Bodies outside the registry that may be partners.
    PartnerNames {
        text: Option<String>,
    },
    /// Places that projects work at; with those of the registry to choose from.
    Places {
        registry: bool,
    },
    /// Indicators to choose from, in both languages.
    Library {},
    /// What all projects reached together, for the hub and by domain.
    RollUp(pages::RollUpAsk),
    Risks {
        project: Option<ProjectId>,
    },
    /// Whom a project works for, by code.
    Beneficiaries {
        project: ProjectId,
    },
    /// The files of a project and of all that belongs to it.
    ProjectDocuments {
        project: ProjectId,
        kind: Option<DocumentKind>,
    },
}

impl Query {
    pub fn answer(&self, reader: &Reader) -> Result<Value> {
        match self {
            Query::Projects(ask) => page(pages::projects(reader, ask)?),
            Query::Project { project } => page(pages::project(reader, *project)?),
            Query::PartnerNames { text } => page(pages::partner_names(
                reader,
                text.as_deref().unwrap_or_default(),
            )?),
            Query::Activities(ask) => page(pages::activities(reader, ask)?),
            Query::Indicators { project } => page(pages::indicator_list(reader, *project)?),
            Query::Milestones { project } => page(pages::milestones(reader, *project)?),
            Query::Updates { project } => page(pages::updates(reader, *project)?),
            Query::Terms { list } => page(pages::terms(reader, *list)?),
            Query::Places { registry } => page(pages::places(reader, *registry)?),
            Query::Library {} => page(pages::library(reader)?),
            Query::RollUp(ask) => page(pages::roll_up(reader, ask)?),
            Query::Risks { project } => page(pages::risks(reader, *project)?),
            Query::Beneficiaries { project } => page(pages::beneficiaries(reader, *project)?),
            Query::ProjectDocuments { project, kind } => {
                page(pages::project_documents(reader, *project, *kind)?)
            }
        }
    }
}

/// The page type of each query.
#[derive(TS)]
#[ts(rename_all = "camelCase")]
pub struct Answers {
    pub projects: pages::ProjectList,
    pub project: pages::ProjectPage,
    pub activities: pages::ActivityList,
    pub indicators: pages::IndicatorList,
    pub milestones: Vec<pages::MilestoneRow>,
    pub updates: Vec<pages::UpdateRow>,
    pub terms: Vec<pages::TermRow>,
    pub partner_names: Vec<String>,
    pub places: Vec<pages::PlaceInUse>,
    pub library: Vec<library::LibraryIndicator>,
    pub roll_up: pages::RollUp,
    pub risks: Vec<pages::RiskRow>,
    pub beneficiaries: pages::BeneficiaryPage,
    pub project_documents: Vec<DocumentRow>,
}
