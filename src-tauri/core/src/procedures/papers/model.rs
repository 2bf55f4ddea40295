//! What an issued paper is. No I/O.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use ts_rs::TS;

use crate::base::refusal::{Result, fault};
use crate::base::words::Lang;
use crate::{id, words_enum};

id!(PaperId);

words_enum! {
    /// 简洁 or 公文 (after GB/T 9704-2012).
    PaperStyle {
        Plain = "plain",
        Official = "official",
    }
}

/// How a paper is set.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PaperLook {
    pub style: PaperStyle,
    pub language: Lang,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct IssuedPaper {
    pub id: PaperId,
    pub no: String,
    /// The document's kind, e.g. `progress-summary`.
    pub document: String,
    /// What it is of: the project, the payee, the period.
    pub title: String,
    #[serde(flatten)]
    pub look: PaperLook,
    pub issued_on: NaiveDate,
    pub issued_by: String,
    /// JSON of what was asked, its dates fixed.
    #[serde(skip)]
    pub asked: String,
    /// JSON of what stands on the paper.
    #[serde(skip)]
    pub figures: String,
    /// JSON of the variant it was set in, as it was then.
    #[serde(skip)]
    pub form: Option<String>,
    /// SHA-256 of the figures, hexadecimal.
    pub figures_hash: String,
}

pub fn hash_of(figures: &str) -> String {
    data_encoding::HEXLOWER.encode(&Sha256::digest(figures.as_bytes()))
}

/// Frozen figures that no longer give their hash are never printed as if they were the paper's.
pub fn unchanged_since_issue(paper: &IssuedPaper) -> Result<()> {
    match hash_of(&paper.figures) == paper.figures_hash {
        true => Ok(()),
        false => Err(fault("papers-figures-differ", &paper.no)),
    }
}
