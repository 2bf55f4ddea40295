//! Documents beside records, and one of them whole.

use chrono::NaiveDate;
use rusqlite::{OptionalExtension, Row, params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::base::book::Reader;
use crate::base::bytes::base64;
use crate::base::naming::name_of;
use crate::base::refusal::{Result, refuse};
use crate::desk::model::RecordRef;
use crate::registry::model::documents::{DocumentFields, DocumentId, DocumentKind, Media};
use crate::registry::rows::documents::row_to_fields;

/// Which documents: those of one record.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(optional_fields)]
pub struct DocumentsAsk {
    pub of: RecordRef,
    #[serde(default)]
    pub kind: Option<DocumentKind>,
}

#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DocumentRow {
    pub id: DocumentId,
    pub of: RecordRef,
    /// What the record is called.
    pub of_name: Option<String>,
    #[serde(flatten)]
    pub fields: DocumentFields,
    pub media: Media,
    /// In bytes.
    #[ts(type = "number")]
    pub size: i64,
    /// SHA-256 of the bytes.
    pub digest: String,
    /// A small JPEG in base64; nothing for what is no picture.
    pub thumbnail: Option<String>,
    pub added_on: NaiveDate,
    pub added_by: String,
}

pub fn documents(reader: &Reader, ask: &DocumentsAsk) -> Result<Vec<DocumentRow>> {
    documents_of(reader, std::slice::from_ref(&ask.of.id), ask.kind)
}

/// The documents of these records, by the day they were taken.
pub fn documents_of(
    reader: &Reader,
    records: &[String],
    kind: Option<DocumentKind>,
) -> Result<Vec<DocumentRow>> {
    let records = serde_json::json!(records).to_string();
    let mut statement = reader
        .conn()
        .prepare_cached(include_str!("../sql/list_documents.sql"))?;
    let rows = statement.query_map(params![records, kind], row_to_document)?;
    let mut rows = rows.collect::<rusqlite::Result<Vec<_>>>()?;
    for row in &mut rows {
        row.of_name = name_of(reader.conn(), &row.of.kind, &row.of.id)?;
    }
    Ok(rows)
}

fn row_to_document(row: &Row<'_>) -> rusqlite::Result<DocumentRow> {
    Ok(DocumentRow {
        id: row.get("id")?,
        of: RecordRef {
            kind: row.get("of_kind")?,
            id: row.get("record_id")?,
        },
        of_name: None,
        fields: row_to_fields(row)?,
        media: row.get("media")?,
        size: row.get("size")?,
        digest: row.get("digest")?,
        thumbnail: row
            .get::<_, Option<Vec<u8>>>("small")?
            .map(|bytes| base64(&bytes)),
        added_on: row.get("added_on")?,
        added_by: row.get("added_by")?,
    })
}

/// One document with its bytes in base64.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DocumentPage {
    pub row: DocumentRow,
    pub bytes: String,
}

pub fn document(reader: &Reader, id: DocumentId) -> Result<DocumentPage> {
    let sql = "SELECT document.*, NULL AS small FROM document WHERE id = ?1";
    let mut row = reader
        .conn()
        .prepare_cached(sql)?
        .query_row([id], row_to_document)
        .optional()?
        .ok_or_else(|| refuse("registry-no-document").at("document"))?;
    row.of_name = name_of(reader.conn(), &row.of.kind, &row.of.id)?;
    Ok(DocumentPage {
        bytes: base64(&bytes(reader, &row.digest)?),
        row,
    })
}

/// The bytes that bear this SHA-256.
pub fn bytes(reader: &Reader, digest: &str) -> Result<Vec<u8>> {
    let sql = "SELECT bytes FROM blob_bytes WHERE sha256 = ?1";
    reader
        .conn()
        .prepare_cached(sql)?
        .query_row([digest], |row| row.get(0))
        .optional()?
        .ok_or_else(|| refuse("registry-no-document").at("document").into())
}
