//! The documents there are: what is asked for, and the figures that answer.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::disbursement_register::{DisbursementRegister, DisbursementRegisterAsk};
use super::letterhead::Letterhead;
use super::payment_voucher::{PaymentVoucher, PaymentVoucherAsk};
use super::progress_summary::{ProgressSummary, ProgressSummaryAsk};
use super::{disbursement_register, payment_voucher, progress_summary};
use crate::base::book::Reader;
use crate::base::refusal::{Result, refuse};
use crate::channels::grants::pages::{PaymentsAsk, payments};
use crate::projects::pages::{ProjectsAsk, projects};
use crate::words_enum;

words_enum! {
    /// Spelt as the command line and the file names spell it.
    DocumentKind {
        ProgressSummary = "progress-summary",
        PaymentVoucher = "payment-voucher",
        DisbursementRegister = "disbursement-register",
    }
}

impl DocumentKind {
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|kind| kind.word() == word)
    }
}

/// Which document, of what.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(tag = "document", content = "ask", rename_all = "kebab-case")]
pub enum DocumentAsk {
    ProgressSummary(ProgressSummaryAsk),
    PaymentVoucher(PaymentVoucherAsk),
    DisbursementRegister(DisbursementRegisterAsk),
}

/// A document with its figures; frozen as it is when issued.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(tag = "document", content = "figures", rename_all = "kebab-case")]
pub enum Document {
    ProgressSummary(Box<ProgressSummary>),
    PaymentVoucher(Box<PaymentVoucher>),
    DisbursementRegister(Box<DisbursementRegister>),
}

impl DocumentAsk {
    /// Counting nothing dated later than the day; a voucher stands as its payment does.
    pub fn as_of(&self, day: Option<NaiveDate>) -> Self {
        let mut ask = self.clone();
        match &mut ask {
            DocumentAsk::ProgressSummary(ask) => ask.as_of = ask.as_of.or(day),
            DocumentAsk::PaymentVoucher(_) => {}
            DocumentAsk::DisbursementRegister(ask) => ask.as_of = ask.as_of.or(day),
        }
        ask
    }

    /// With the period that the answer turned out to be of.
    pub fn fixed_to(&self, answer: &Document) -> Self {
        let mut ask = self.clone();
        match (&mut ask, answer) {
            (DocumentAsk::ProgressSummary(ask), Document::ProgressSummary(summary)) => {
                (ask.from, ask.to) = (Some(summary.period.from), Some(summary.period.to));
            }
            (DocumentAsk::DisbursementRegister(ask), Document::DisbursementRegister(register)) => {
                (ask.from, ask.to) = (Some(register.period.from), Some(register.period.to));
            }
            _ => {}
        }
        ask
    }
}

impl Document {
    pub fn letterhead(&self) -> &Letterhead {
        match self {
            Document::ProgressSummary(summary) => &summary.letterhead,
            Document::PaymentVoucher(voucher) => &voucher.letterhead,
            Document::DisbursementRegister(register) => &register.letterhead,
        }
    }

    pub fn letterhead_mut(&mut self) -> &mut Letterhead {
        match self {
            Document::ProgressSummary(summary) => &mut summary.letterhead,
            Document::PaymentVoucher(voucher) => &mut voucher.letterhead,
            Document::DisbursementRegister(register) => &mut register.letterhead,
        }
    }

    /// The day its figures stand for.
    pub fn date(&self) -> NaiveDate {
        match self {
            Document::ProgressSummary(summary) => summary.as_of,
            Document::PaymentVoucher(voucher) => voucher.date,
            Document::DisbursementRegister(register) => register.as_of,
        }
    }

    /// What it is of: the project, the payee, the period.
    pub fn title(&self) -> String {
        match self {
            Document::ProgressSummary(summary) => summary.project.name.clone(),
            Document::PaymentVoucher(voucher) => voucher.payee.organisation.clone(),
            Document::DisbursementRegister(register) => {
                format!("{}—{}", register.period.from, register.period.to)
            }
        }
    }

    /// What its file is named by: the project's or voucher's number, else its title.
    pub fn number(&self) -> String {
        let number = match self {
            Document::ProgressSummary(summary) => summary.project.no.clone(),
            Document::PaymentVoucher(voucher) => voucher.voucher_no.clone(),
            Document::DisbursementRegister(_) => None,
        };
        number.unwrap_or_else(|| self.title())
    }

    pub fn kind(&self) -> DocumentKind {
        match self {
            Document::ProgressSummary(_) => DocumentKind::ProgressSummary,
            Document::PaymentVoucher(_) => DocumentKind::PaymentVoucher,
            Document::DisbursementRegister(_) => DocumentKind::DisbursementRegister,
        }
    }
}

/// Reads the figures of one document.
pub fn document(reader: &Reader, ask: &DocumentAsk) -> Result<Document> {
    Ok(match ask {
        DocumentAsk::ProgressSummary(ask) => {
            Document::ProgressSummary(Box::new(progress_summary::progress_summary(reader, ask)?))
        }
        DocumentAsk::PaymentVoucher(ask) => {
            Document::PaymentVoucher(Box::new(payment_voucher::payment_voucher(reader, ask)?))
        }
        DocumentAsk::DisbursementRegister(ask) => Document::DisbursementRegister(Box::new(
            disbursement_register::disbursement_register(reader, ask)?,
        )),
    })
}

/// What "all of them" means in a batch: every project, every voucher that has a number, this year's register.
pub fn all_documents(reader: &Reader, kind: DocumentKind) -> Result<Vec<DocumentAsk>> {
    named(reader, kind, None)
}

/// The documents of one number: a project's, a voucher's, or a year ("2025") for the register.
pub fn documents_by_number(
    reader: &Reader,
    kind: DocumentKind,
    no: &str,
) -> Result<Vec<DocumentAsk>> {
    let found = named(reader, kind, Some(no))?;
    if found.is_empty() {
        return Err(refuse("summaries-no-such-number")
            .at("no")
            .arg("no", no)
            .into());
    }
    Ok(found)
}

fn named(reader: &Reader, kind: DocumentKind, no: Option<&str>) -> Result<Vec<DocumentAsk>> {
    let wanted = |own: Option<&str>| no.is_none_or(|no| own == Some(no));
    Ok(match kind {
        DocumentKind::ProgressSummary => projects(reader, &ProjectsAsk::default())?
            .rows
            .into_iter()
            .filter(|row| wanted(row.no.as_deref()) || no == Some(&row.name))
            .map(|row| DocumentAsk::ProgressSummary(ProgressSummaryAsk::of(row.id)))
            .collect(),
        DocumentKind::PaymentVoucher => payments(reader, &PaymentsAsk::default())?
            .rows
            .into_iter()
            .filter(|row| row.voucher_no.is_some() && wanted(row.voucher_no.as_deref()))
            .map(|row| DocumentAsk::PaymentVoucher(PaymentVoucherAsk { payment: row.id }))
            .collect(),
        DocumentKind::DisbursementRegister => {
            let ask = match no {
                None => Some(DisbursementRegisterAsk::default()),
                Some(year) => year.parse().ok().and_then(DisbursementRegisterAsk::of_year),
            };
            ask.map(DocumentAsk::DisbursementRegister)
                .into_iter()
                .collect()
        }
    })
}

impl From<ProgressSummary> for Document {
    fn from(summary: ProgressSummary) -> Self {
        Document::ProgressSummary(Box::new(summary))
    }
}

impl From<PaymentVoucher> for Document {
    fn from(voucher: PaymentVoucher) -> Self {
        Document::PaymentVoucher(Box::new(voucher))
    }
}

impl From<DisbursementRegister> for Document {
    fn from(register: DisbursementRegister) -> Self {
        Document::DisbursementRegister(Box::new(register))
    }
}
