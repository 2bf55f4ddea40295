//! The documents there are, and the two styles they come in.

use chrono::NaiveDate;
use hub::base::words::{Lang, say};
use hub::summaries::{DisbursementRegister, PaymentVoucher, ProgressSummary};
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::papers;
use crate::voice::Voice;

/// A document with its figures.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "kind", content = "figures", rename_all = "camelCase")]
pub enum Document {
    ProgressSummary(Box<ProgressSummary>),
    PaymentVoucher(Box<PaymentVoucher>),
    DisbursementRegister(Box<DisbursementRegister>),
}

/// The kinds of document, spelt as the command line spells them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum DocumentKind {
    ProgressSummary,
    PaymentVoucher,
    DisbursementRegister,
}

impl DocumentKind {
    pub const ALL: [DocumentKind; 3] = [
        Self::ProgressSummary,
        Self::PaymentVoucher,
        Self::DisbursementRegister,
    ];

    pub fn word(self) -> &'static str {
        match self {
            Self::ProgressSummary => "progress-summary",
            Self::PaymentVoucher => "payment-voucher",
            Self::DisbursementRegister => "disbursement-register",
        }
    }

    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.word() == word)
    }

    /// 项目进展报告, 资助款拨付凭证, 资助款拨付台账.
    pub fn label(self, lang: Lang) -> String {
        say(lang, &format!("report-{}", self.word()))
    }

    pub(crate) fn template(self) -> &'static str {
        match self {
            Self::ProgressSummary => "/summaries/progress_summary.typ",
            Self::PaymentVoucher => "/summaries/payment_voucher.typ",
            Self::DisbursementRegister => "/summaries/disbursement_register.typ",
        }
    }
}

/// 简洁 or 公文 (after GB/T 9704-2012).
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Style {
    #[default]
    Plain,
    Official,
}

impl Style {
    pub fn word(self) -> &'static str {
        match self {
            Style::Plain => "plain",
            Style::Official => "official",
        }
    }

    pub fn from_word(word: &str) -> Option<Self> {
        [Style::Plain, Style::Official]
            .into_iter()
            .find(|style| style.word() == word)
    }
}

impl Document {
    pub fn kind(&self) -> DocumentKind {
        match self {
            Document::ProgressSummary(_) => DocumentKind::ProgressSummary,
            Document::PaymentVoucher(_) => DocumentKind::PaymentVoucher,
            Document::DisbursementRegister(_) => DocumentKind::DisbursementRegister,
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

    /// The project's or voucher's number; without one its name or period.
    fn number(&self) -> String {
        match self {
            Document::ProgressSummary(summary) => summary
                .project
                .no
                .clone()
                .unwrap_or_else(|| summary.project.name.clone()),
            Document::PaymentVoucher(voucher) => voucher
                .voucher_no
                .clone()
                .unwrap_or_else(|| voucher.award_no.clone()),
            Document::DisbursementRegister(register) => {
                format!("{}—{}", register.period.from, register.period.to)
            }
        }
    }

    pub(crate) fn sheet(&self, voice: &Voice) -> Value {
        match self {
            Document::ProgressSummary(summary) => papers::progress_summary::sheet(summary, voice),
            Document::PaymentVoucher(voucher) => papers::payment_voucher::sheet(voucher, voice),
            Document::DisbursementRegister(register) => {
                papers::disbursement_register::sheet(register, voice)
            }
        }
    }
}

/// Named by number: `项目进展报告 青孵妇项〔2024〕003号.pdf`, without what a file system forbids.
pub fn file_name(document: &Document, lang: Lang) -> String {
    let name = format!("{} {}", document.kind().label(lang), document.number());
    format!("{}.pdf", safe_name(&name))
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

/// At most 120 bytes, so that a long project name fits every file system.
fn safe_name(text: &str) -> String {
    const FORBIDDEN: &str = "/\\:*?\"<>|";
    let mut name = String::new();
    for c in text.chars() {
        if name.len() + c.len_utf8() > 120 {
            break;
        }
        name.push(if FORBIDDEN.contains(c) || c.is_control() {
            '_'
        } else {
            c
        });
    }
    name.trim().trim_end_matches('.').to_owned()
}
