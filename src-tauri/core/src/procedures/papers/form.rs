//! A document's own variant: what the operator changed of its headings, parts and signatures.

use std::io::Cursor;

use data_encoding::BASE64;
use image::{ImageReader, Limits};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::base::refusal::{Result, refuse};
use crate::id;

id!(FormId);

/// What is not said stays as the document has it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default)]
pub struct PaperForm {
    pub title: Option<String>,
    /// In this order. Parts that are not named follow after; names that the document no longer has are passed over.
    pub sections: Vec<FormSection>,
    /// Who signs; empty: as the document has it.
    pub signers: Vec<String>,
    pub seal_title: Option<String>,
    /// A PNG or JPEG picture in base64, set at the head.
    pub logo: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct FormSection {
    /// The part's name in the program, e.g. `outcomes`.
    pub key: String,
    /// Her heading; the document's own without one.
    #[serde(default)]
    pub heading: Option<String>,
    pub shown: bool,
    /// It stands on the paper whatever is chosen: its sums are part of what the paper says.
    #[serde(default)]
    pub fixed: bool,
}

/// A variant as it is kept.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct KeptForm {
    pub id: FormId,
    /// The document's kind.
    pub document: String,
    pub name: String,
    pub form: PaperForm,
}

/// Bytes of a logo at most: it is printed some millimetres high.
const LOGO_MOST: usize = 300_000;
/// The longer side of a logo that is opened at all, in pixels.
const LOGO_WIDEST: u32 = 8_000;

impl PaperForm {
    /// The part is named and stands on the paper.
    pub fn shows(&self, key: &str) -> bool {
        let mut sections = self.sections.iter();
        sections.any(|section| section.key == key && section.shown)
    }

    /// Tidied as it is kept, or refused at the field at fault.
    pub fn checked(self) -> Result<Self> {
        let said = |text: Option<String>| {
            let text = text.map(|text| text.trim().to_owned());
            text.filter(|text| !text.is_empty())
        };
        if let Some(logo) = &self.logo {
            picture(logo)?;
        }
        Ok(Self {
            title: said(self.title),
            sections: self
                .sections
                .into_iter()
                .map(|section| FormSection {
                    heading: said(section.heading),
                    ..section
                })
                .collect(),
            signers: self
                .signers
                .into_iter()
                .filter_map(|name| said(Some(name)))
                .collect(),
            seal_title: said(self.seal_title),
            logo: self.logo,
        })
    }
}

/// The picture's bytes.
pub fn picture(logo: &str) -> Result<Vec<u8>> {
    let unreadable = || refuse("papers-logo-unreadable").at("logo");
    let bytes = BASE64.decode(logo.as_bytes()).map_err(|_| unreadable())?;
    if !bytes.starts_with(b"\x89PNG") && !bytes.starts_with(b"\xFF\xD8\xFF") {
        return Err(unreadable().into());
    }
    let size = bytes.len();
    if size > LOGO_MOST {
        return Err(refuse("papers-logo-too-large")
            .at("logo")
            .arg("size", size / 1000)
            .arg("most", LOGO_MOST / 1000)
            .into());
    }
    // Opened as photos are: its first bytes alone do not make it a picture.
    opened(&bytes).map_err(|_| unreadable())?;
    Ok(bytes)
}

fn opened(bytes: &[u8]) -> image::ImageResult<()> {
    let mut limits = Limits::default();
    limits.max_image_width = Some(LOGO_WIDEST);
    limits.max_image_height = Some(LOGO_WIDEST);
    let mut reader = ImageReader::new(Cursor::new(bytes)).with_guessed_format()?;
    reader.limits(limits);
    reader.decode().map(|_| ())
}
