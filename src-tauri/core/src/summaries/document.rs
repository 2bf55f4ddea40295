//! The documents there are: one list, read by the print desk, the command line and the paper.

use chrono::NaiveDate;
use serde::{Deserialize, Deserializer, Serialize};
use serde_json::Value;
use ts_rs::TS;

use super::grant_papers::{
    ClosingSettlement, ClosingSettlementAsk, ExpenseForm, ExpenseFormAsk, ReminderLetter,
    ReminderLetterAsk, ReturnVoucher, ReturnVoucherAsk,
};
use super::letterhead::Letterhead;
use super::paper::{Choice, Paper, PaperSpan};
use super::{
    AgreementCover, AgreementCoverAsk, ClosingReport, CoverageTable, CoverageTableAsk,
    DeadlineList, DeadlineListAsk, DecisionLetter, DecisionLetterAsk, DisbursementRegister,
    DisbursementRegisterAsk, DomainReport, DomainReportAsk, FundStatement, FundStatementAsk,
    GrantStatement, GrantStatementAsk, HubBrief, HubBriefAsk, OfProjectAsk, OrganisationProfile,
    OrganisationProfileAsk, PaymentVoucher, PaymentVoucherAsk, PhotoPage, ProgressSummary,
    ProgressSummaryAsk, ProjectList, ProjectListAsk, ProjectVolume, ProjectVolumeAsk, SignInSheet,
    SignInSheetAsk, StorySheet, TrainingCertificate, TrainingCertificateAsk,
};
use crate::base::book::Reader;
use crate::base::incoming::{from_json, into_serde};
use crate::base::refusal::{Result, Stop, refuse};
use crate::procedures::papers::PaperForm;
use crate::words_enum;

/// The list. A line is a document: its figures, its ask, and its word on the command line and in the catalogue
/// (`document-<word>`). The order is that of the print desk.
#[macro_export]
macro_rules! every_document {
    ($then:ident) => {
        $then! {
            ProgressSummary(ProgressSummaryAsk) = "progress-summary",
            ProjectVolume(ProjectVolumeAsk) = "project-volume",
            ProjectList(ProjectListAsk) = "project-list",
            ClosingReport(OfProjectAsk) = "closing-report",
            StorySheet(OfProjectAsk) = "story-sheet",
            PhotoPage(OfProjectAsk) = "photo-page",
            DomainReport(DomainReportAsk) = "domain-report",
            HubBrief(HubBriefAsk) = "hub-brief",
            OrganisationProfile(OrganisationProfileAsk) = "organisation-profile",
            CoverageTable(CoverageTableAsk) = "coverage-table",
            DeadlineList(DeadlineListAsk) = "deadline-list",
            PaymentVoucher(PaymentVoucherAsk) = "payment-voucher",
            DisbursementRegister(DisbursementRegisterAsk) = "disbursement-register",
            DecisionLetter(DecisionLetterAsk) = "decision-letter",
            AgreementCover(AgreementCoverAsk) = "agreement-cover",
            FundStatement(FundStatementAsk) = "fund-statement",
            ReturnVoucher(ReturnVoucherAsk) = "return-voucher",
            ExpenseForm(ExpenseFormAsk) = "expense-form",
            ClosingSettlement(ClosingSettlementAsk) = "closing-settlement",
            ReminderLetter(ReminderLetterAsk) = "reminder-letter",
            GrantStatement(GrantStatementAsk) = "grant-statement",
            SignInSheet(SignInSheetAsk) = "sign-in-sheet",
            TrainingCertificate(TrainingCertificateAsk) = "training-certificate",
        }
    };
}

macro_rules! documents {
    ($($kind:ident($ask:ident) = $word:literal),+ $(,)?) => {
        words_enum! {
            /// Spelt as the command line and the file names spell it.
            DocumentKind { $($kind = $word),+ }
        }

        /// Which document, of what.
        #[derive(Debug, Clone, PartialEq, Serialize, TS)]
        #[serde(tag = "document", content = "ask")]
        pub enum DocumentAsk { $(#[serde(rename = $word)] $kind($ask)),+ }

        /// The same as it comes in.
        #[derive(Deserialize)]
        #[serde(tag = "document", content = "ask")]
        enum Incoming { $(#[serde(rename = $word)] $kind($ask)),+ }

        impl From<Incoming> for DocumentAsk {
            fn from(incoming: Incoming) -> Self {
                match incoming { $(Incoming::$kind(ask) => DocumentAsk::$kind(ask)),+ }
            }
        }

        /// A document with its figures; frozen as it is when issued.
        #[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
        #[serde(tag = "document", content = "figures")]
        pub enum Document { $(#[serde(rename = $word)] $kind(Box<$kind>)),+ }

        $(impl From<$kind> for Document {
            fn from(figures: $kind) -> Self {
                Document::$kind(Box::new(figures))
            }
        })+

        impl DocumentAsk {
            fn span(&mut self) -> Option<&mut PaperSpan> {
                match self { $(DocumentAsk::$kind(ask) => <$kind as Paper>::span(ask)),+ }
            }
        }

        impl Document {
            pub fn kind(&self) -> DocumentKind {
                match self { $(Document::$kind(_) => DocumentKind::$kind),+ }
            }

            pub fn paper(&self) -> &dyn Paper {
                match self { $(Document::$kind(figures) => figures.as_ref()),+ }
            }

            fn paper_mut(&mut self) -> &mut dyn Paper {
                match self { $(Document::$kind(figures) => figures.as_mut()),+ }
            }
        }

        /// Reads the figures of one document.
        pub fn document(reader: &Reader, ask: &DocumentAsk) -> Result<Document> {
            Ok(match ask { $(DocumentAsk::$kind(ask) => <$kind as Paper>::draw(reader, ask)?.into()),+ })
        }

        impl DocumentKind {
            /// Whether one may say from when to when, and as of which day.
            pub fn has_period(self) -> bool {
                match self { $(DocumentKind::$kind => <$kind as Paper>::has_period()),+ }
            }

            /// The field of its ask that holds the id of what it is of, e.g. `project`.
            pub fn of(self) -> &'static str {
                match self { $(DocumentKind::$kind => <$kind as Paper>::of()),+ }
            }
        }

        /// What a document can be of.
        pub fn choices(reader: &Reader, kind: DocumentKind) -> Result<Vec<Choice<DocumentAsk>>> {
            Ok(match kind {
                $(DocumentKind::$kind => {
                    let all = <$kind as Paper>::all(reader)?.into_iter();
                    all.map(|choice| choice.map(DocumentAsk::$kind)).collect()
                }),+
            })
        }

        fn named(reader: &Reader, kind: DocumentKind, no: &str) -> Result<Vec<DocumentAsk>> {
            Ok(match kind {
                $(DocumentKind::$kind => {
                    let found = <$kind as Paper>::by_number(reader, no)?.into_iter();
                    found.map(DocumentAsk::$kind).collect()
                }),+
            })
        }
    };
}

every_document!(documents);

impl<'de> Deserialize<'de> for DocumentAsk {
    /// A day or a period that the document does not know is refused at its field, not passed over.
    fn deserialize<D: Deserializer<'de>>(from: D) -> std::result::Result<Self, D::Error> {
        let given = Value::deserialize(from)?;
        let incoming: Incoming = from_json(&given).map_err(into_serde)?;
        let ask = DocumentAsk::from(incoming);
        if !ask.has_period()
            && let Some((field, day)) = SPAN_FIELDS
                .iter()
                .find_map(|field| Some((*field, given.get("ask")?.get(field)?.as_str()?)))
        {
            return Err(into_serde(no_such_day(field, day)));
        }
        Ok(ask)
    }
}

const SPAN_FIELDS: [&str; 3] = ["asOf", "from", "to"];

/// The document stands as the book does today, or in the year or event that it is of.
pub fn no_such_day(field: &'static str, day: impl ToString) -> Stop {
    let code = match field {
        "asOf" => "summaries-only-today",
        _ => "summaries-no-period",
    };
    refuse(code).at(field).arg("asOf", day.to_string()).into()
}

impl DocumentKind {
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|kind| kind.word() == word)
    }
}

impl DocumentAsk {
    /// Counting nothing dated later than the day; a voucher stands as its payment does.
    pub fn as_of(&self, day: Option<NaiveDate>) -> Self {
        let mut ask = self.clone();
        if let Some(span) = ask.span() {
            span.as_of = span.as_of.or(day);
        }
        ask
    }

    /// From and to where they are given and the document has a period.
    pub fn within(&self, from: Option<NaiveDate>, to: Option<NaiveDate>) -> Self {
        let mut ask = self.clone();
        if let Some(span) = ask.span() {
            (span.from, span.to) = (from.or(span.from), to.or(span.to));
        }
        ask
    }

    pub fn has_period(&self) -> bool {
        self.clone().span().is_some()
    }

    /// With the period that the answer turned out to be of.
    pub fn fixed_to(&self, answer: &Document) -> Self {
        let period = answer.paper().period();
        self.within(period.map(|it| it.from), period.map(|it| it.to))
    }
}

impl Document {
    pub fn letterhead(&self) -> &Letterhead {
        self.paper().letterhead()
    }

    pub fn letterhead_mut(&mut self) -> &mut Letterhead {
        self.paper_mut().letterhead_mut()
    }

    /// Drops what its form does not print and what is too heavy to be frozen unprinted.
    pub fn leave_out(&mut self, form: Option<&PaperForm>) {
        self.paper_mut().leave_out(form);
    }

    /// The day its figures stand for.
    pub fn date(&self) -> NaiveDate {
        self.paper().day()
    }

    pub fn title(&self) -> String {
        self.paper().title()
    }

    /// What its file is named by.
    pub fn number(&self) -> String {
        let paper = self.paper();
        paper.number().unwrap_or_else(|| paper.title())
    }
}

/// What "all of them" means in a batch: every project, every voucher that has a number, this year's register.
pub fn all_documents(reader: &Reader, kind: DocumentKind) -> Result<Vec<DocumentAsk>> {
    let all = choices(reader, kind)?.into_iter();
    Ok(all.map(|choice| choice.ask).collect())
}

/// The documents of one number: a project's, a voucher's, or a year ("2025") for the register.
pub fn documents_by_number(
    reader: &Reader,
    kind: DocumentKind,
    no: &str,
) -> Result<Vec<DocumentAsk>> {
    let found = named(reader, kind, no)?;
    if found.is_empty() {
        return Err(refuse("summaries-no-such-number")
            .at("no")
            .arg("no", no)
            .into());
    }
    Ok(found)
}
