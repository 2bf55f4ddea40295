//! The operator's own variants of a document: headings, what is left out, order, who signs, seal title and logo. They
//! are data beside the document's kind, so that a newer program prints them as well.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::document::DocumentKind;
use crate::base::book::{Change, Made, Reader};
use crate::base::refusal::{Result, refuse};
use crate::procedures::papers::{self, FormId, KeptForm, PaperForm};

/// Keeps a variant under its name: a new one without an id.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(optional_fields)]
pub struct KeepPaperForm {
    pub id: Option<FormId>,
    pub document: DocumentKind,
    pub name: String,
    pub form: PaperForm,
}

impl KeepPaperForm {
    pub fn apply(self, change: &Change) -> Result<Made> {
        let name = self.name.trim().to_owned();
        if name.is_empty() {
            return Err(refuse("papers-form-unnamed").at("name").into());
        }
        let kept = papers::forms(change, Some(self.document.word()))?;
        if let Some(id) = self.id.filter(|id| !kept.iter().any(|one| one.id == *id)) {
            return Err(not_found(id));
        }
        if kept
            .iter()
            .any(|one| one.name == name && Some(one.id) != self.id)
        {
            return Err(refuse("papers-form-name-taken")
                .at("name")
                .arg("name", &name)
                .into());
        }
        let form = KeptForm {
            id: self.id.unwrap_or_else(FormId::fresh),
            document: self.document.word().to_owned(),
            name,
            form: self.form.checked()?,
        };
        papers::keep_form(change, &form)?;
        Ok(Made::new("paper_form", form.id))
    }
}

#[derive(Debug, Clone, Copy, Serialize, Deserialize, TS)]
pub struct RemovePaperForm {
    pub id: FormId,
}

impl RemovePaperForm {
    /// Papers issued in it keep their look.
    pub fn apply(self, change: &Change) -> Result<Made> {
        if !papers::remove_form(change, self.id)? {
            return Err(not_found(self.id));
        }
        Ok(Made::new("paper_form", self.id))
    }
}

fn not_found(id: FormId) -> crate::base::refusal::Stop {
    refuse("papers-form-not-found")
        .at("id")
        .arg("id", id)
        .into()
}

#[derive(Debug, Clone, Copy, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default)]
#[ts(optional_fields)]
pub struct PaperFormsAsk {
    pub document: Option<DocumentKind>,
}

/// By name.
pub fn paper_forms(reader: &Reader, ask: &PaperFormsAsk) -> Result<Vec<KeptForm>> {
    papers::forms(reader, ask.document.map(DocumentKind::word))
}
