//! What is shown and printed across all channels.

pub mod agreement_cover;
pub mod audit;
pub mod closing_report;
pub mod comparison;
pub mod coverage_table;
pub mod deadline_list;
pub mod deadlines;
pub mod decision_letter;
pub mod disbursement_register;
pub mod document;
pub mod domain_report;
pub mod explain;
pub mod fund_statement;
pub mod grant_papers;
pub mod grant_statement;
pub mod hub_brief;
mod issue_paper;
pub mod issued;
pub mod letterhead;
pub mod money_overview;
pub mod on_day;
mod one_project;
pub mod organisation_profile;
pub mod organisation_story;
pub mod paper;
mod paper_change;
pub mod paper_forms;
pub mod payment_voucher;
pub mod photo_page;
pub mod print_desk;
pub mod progress_summary;
pub mod project_line;
pub mod project_list;
pub mod project_volume;
pub mod sign_in_sheet;
pub mod story_sheet;
pub mod timeline;
pub mod training_certificate;
pub mod wheel;
pub mod year;

use serde::{Deserialize, Serialize};
use serde_json::Value;
use ts_rs::TS;

pub use agreement_cover::{AgreementCover, AgreementCoverAsk, CoverAmendment};
pub use closing_report::ClosingReport;
pub use coverage_table::{CoverageTable, CoverageTableAsk};
pub use deadline_list::{DeadlineList, DeadlineListAsk};
pub use deadlines::DeadlinesAsk;
pub use decision_letter::{DecisionLetter, DecisionLetterAsk};
pub use disbursement_register::{DisbursementRegister, DisbursementRegisterAsk};
pub use document::{
    Document, DocumentAsk, DocumentKind, all_documents, choices, document, documents_by_number,
};
pub use domain_report::{DomainReport, DomainReportAsk};
pub use explain::ExplainAsk;
pub use fund_statement::{FundStatement, FundStatementAsk};
pub use grant_papers::{ClosingSettlement, ExpenseForm, ReminderLetter, ReturnVoucher};
pub use grant_statement::{GrantStatement, GrantStatementAsk};
pub use hub_brief::{HubBrief, HubBriefAsk};
pub use issue_paper::IssuePaper;
pub use issued::{Reprint, reprint};
pub use one_project::OfProjectAsk;
pub use organisation_profile::{OrganisationProfile, OrganisationProfileAsk};
pub use paper::{Choice, Paper, PaperSpan};
pub use payment_voucher::{PaymentVoucher, PaymentVoucherAsk};
pub use photo_page::PhotoPage;
pub use progress_summary::{ProgressSummary, ProgressSummaryAsk};
pub use project_list::{ProjectList, ProjectListAsk};
pub use project_volume::{ProjectVolume, ProjectVolumeAsk};
pub use sign_in_sheet::{SignInSheet, SignInSheetAsk};
pub use story_sheet::StorySheet;
pub use training_certificate::{TrainingCertificate, TrainingCertificateAsk};

use crate::base::book::{Change, Made, Reader};
use crate::base::refusal::{Result, page};
use crate::procedures::papers::PaperId;
use crate::projects::model::ProjectId;
use crate::registry::OrganisationId;

#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Op {
    IssuePaper(IssuePaper),
    KeepPaperForm(paper_forms::KeepPaperForm),
    RemovePaperForm(paper_forms::RemovePaperForm),
}

impl Op {
    pub fn apply(self, change: &Change) -> Result<Made> {
        match self {
            Op::IssuePaper(op) => op.apply(change),
            Op::KeepPaperForm(op) => op.apply(change),
            Op::RemovePaperForm(op) => op.apply(change),
        }
    }
}

#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Query {
    Wheel {},
    /// The rows behind a figure.
    Explain(ExplainAsk),
    /// The hub's year by its measures, beside last year and the goals.
    HubYear(year::HubYearAsk),
    /// A project on one axis of time.
    Timeline {
        project: ProjectId,
    },
    /// Projects beside each other, and what is late in them.
    Comparison {},
    Deadlines(DeadlinesAsk),
    OrganisationStory {
        organisation: OrganisationId,
    },
    MoneyOverview {},
    ProjectMoney {
        project: ProjectId,
    },
    ProgressSummary(ProgressSummaryAsk),
    PaymentVoucher(PaymentVoucherAsk),
    DisbursementRegister(DisbursementRegisterAsk),
    /// Any document's figures, as they would be printed now.
    Document(DocumentAsk),
    /// The documents there are.
    PrintDocuments {},
    PrintChoices(print_desk::PrintChoicesAsk),
    PaperForms(paper_forms::PaperFormsAsk),
    IssuedPapers(issued::IssuedPapersAsk),
    IssuedPaper {
        id: PaperId,
    },
}

impl Query {
    pub fn answer(&self, reader: &Reader) -> Result<Value> {
        match self {
            Query::Wheel {} => page(wheel::wheel(reader)?),
            Query::Explain(ask) => page(explain::explain(reader, ask)?),
            Query::HubYear(ask) => page(year::hub_year(reader, ask)?),
            Query::Timeline { project } => page(timeline::timeline(reader, *project)?),
            Query::Comparison {} => page(comparison::comparison(reader)?),
            Query::Deadlines(ask) => page(deadlines::deadlines(reader, ask)?),
            Query::OrganisationStory { organisation } => page(
                organisation_story::organisation_story(reader, *organisation)?,
            ),
            Query::MoneyOverview {} => page(money_overview::money_overview(reader)?),
            Query::ProjectMoney { project } => {
                page(money_overview::project_money(reader, *project)?)
            }
            Query::ProgressSummary(ask) => page(progress_summary::progress_summary(reader, ask)?),
            Query::PaymentVoucher(ask) => page(payment_voucher::payment_voucher(reader, ask)?),
            Query::DisbursementRegister(ask) => {
                page(disbursement_register::disbursement_register(reader, ask)?)
            }
            Query::Document(ask) => page(document(reader, ask)?),
            Query::PrintDocuments {} => page(print_desk::print_documents()),
            Query::PaperForms(ask) => page(paper_forms::paper_forms(reader, ask)?),
            Query::PrintChoices(ask) => page(print_desk::print_choices(reader, ask)?),
            Query::IssuedPapers(ask) => page(issued::issued_papers(reader, ask)?),
            Query::IssuedPaper { id } => page(issued::issued_page(reader, *id)?),
        }
    }
}

/// The page type of each query.
#[derive(TS)]
#[ts(rename_all = "camelCase")]
pub struct Answers {
    pub wheel: wheel::Wheel,
    pub explain: explain::Explanation,
    pub hub_year: year::HubYear,
    pub timeline: timeline::Timeline,
    pub comparison: Vec<comparison::ComparedProject>,
    pub deadlines: deadlines::Deadlines,
    pub organisation_story: organisation_story::OrganisationStory,
    pub money_overview: money_overview::MoneyOverview,
    pub project_money: money_overview::ProjectMoney,
    pub progress_summary: ProgressSummary,
    pub payment_voucher: PaymentVoucher,
    pub disbursement_register: DisbursementRegister,
    pub document: Document,
    pub print_documents: Vec<print_desk::PrintDocument>,
    pub paper_forms: Vec<crate::procedures::papers::KeptForm>,
    pub print_choices: print_desk::PrintChoices,
    pub issued_papers: issued::IssuedPapers,
    pub issued_paper: issued::IssuedPage,
}
