//! Files beside records: taken in, described anew, taken out.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::model::documents::{DocumentFields, DocumentId, fits_beside, media, thumbnail};
use super::rows::documents as rows;
use crate::base::book::{Change, Made};
use crate::base::bytes::Bytes;
use crate::base::refusal::Result;
use crate::desk::model::RecordRef;

/// Puts a file beside a record. The same bytes are kept once, however often they are named.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AttachDocument {
    pub of: RecordRef,
    pub fields: DocumentFields,
    /// The file, in base64.
    pub bytes: Bytes,
}

impl AttachDocument {
    pub fn apply(self, change: &Change) -> Result<Made> {
        let fields = self.fields.checked()?;
        let bytes = self.bytes.0;
        rows::record_stands(change, &self.of)?;
        let media = media(&fields.name, &bytes)?;
        let held = rows::count_beside(change, &self.of.kind, &self.of.id)?;
        let same = rows::same_beside(change, &self.of, &bytes)?;
        fits_beside(&fields.name, same, held)?;
        let thumbnail = thumbnail(&fields.name, media, &bytes)?;
        let id = DocumentId::fresh();
        let file = rows::File {
            media,
            bytes: &bytes,
            thumbnail,
        };
        rows::add_document(change, id, &self.of, &fields, &file)?;
        Ok(Made::new("document", id))
    }
}

#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct EditDocument {
    pub document: DocumentId,
    pub fields: DocumentFields,
}

impl EditDocument {
    pub fn apply(self, change: &Change) -> Result<Made> {
        rows::edit_document(change, self.document, &self.fields.checked()?)?;
        Ok(Made::new("document", self.document))
    }
}

#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RemoveDocument {
    pub document: DocumentId,
}

impl RemoveDocument {
    pub fn apply(self, change: &Change) -> Result<Made> {
        rows::remove_document(change, self.document)?;
        Ok(Made::new("document", self.document))
    }
}
