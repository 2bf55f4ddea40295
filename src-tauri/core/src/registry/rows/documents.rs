//! The statements of documents and their bytes.

use rusqlite::{OptionalExtension, ToSql, named_params, params};

use crate::base::book::{Change, Reader};
use crate::base::bytes::digest;
use crate::base::refusal::{Result, refuse};
use crate::desk::model::RecordRef;
use crate::registry::model::documents::{
    Consent, DocumentFields, DocumentId, DocumentKind, Media, takes_documents,
};

pub fn record_stands(reader: &Reader, of: &RecordRef) -> Result<()> {
    takes_documents(of)?;
    let sql = format!(
        "SELECT EXISTS (SELECT 1 FROM \"{}\" WHERE id = ?1)",
        of.kind
    );
    let stands: bool = reader
        .conn()
        .prepare_cached(&sql)?
        .query_row([&of.id], |row| row.get(0))?;
    if stands {
        return Ok(());
    }
    Err(refuse("registry-document-of-nothing")
        .at("of")
        .arg("kind", &of.kind)
        .into())
}

/// The name under which the record holds these bytes already.
pub fn same_beside(reader: &Reader, of: &RecordRef, bytes: &[u8]) -> Result<Option<String>> {
    let sql = "SELECT name FROM document WHERE of_kind = ?1 AND record_id = ?2 AND digest = ?3";
    Ok(reader
        .conn()
        .prepare_cached(sql)?
        .query_row(params![of.kind, of.id, digest(bytes)], |row| row.get(0))
        .optional()?)
}

pub fn count_beside(reader: &Reader, kind: &str, id: &str) -> Result<u32> {
    let sql = "SELECT count(*) FROM document WHERE of_kind = ?1 AND record_id = ?2";
    Ok(reader
        .conn()
        .prepare_cached(sql)?
        .query_row([kind, id], |row| row.get(0))?)
}

/// Whether a file with this SHA-256 was ever taken in.
pub fn is_kept(reader: &Reader, digest: &str) -> Result<bool> {
    let sql = "SELECT EXISTS (SELECT 1 FROM blob_bytes WHERE sha256 = ?1)";
    Ok(reader
        .conn()
        .prepare_cached(sql)?
        .query_row([digest], |row| row.get(0))?)
}

/// Keeps the bytes, once however many documents hold them. They stay when a document goes: undo brings it back.
fn keep_bytes(change: &Change, bytes: &[u8]) -> Result<String> {
    let digest = digest(bytes);
    let sql = "INSERT INTO blob_bytes (sha256, bytes) VALUES (?1, ?2) ON CONFLICT DO NOTHING";
    change
        .conn()
        .prepare_cached(sql)?
        .execute(params![digest, bytes])?;
    Ok(digest)
}

pub struct File<'a> {
    pub media: Media,
    pub bytes: &'a [u8],
    pub thumbnail: Option<Vec<u8>>,
}

pub fn add_document(
    change: &Change,
    id: DocumentId,
    of: &RecordRef,
    fields: &DocumentFields,
    file: &File<'_>,
) -> Result<()> {
    let digest = keep_bytes(change, file.bytes)?;
    let thumbnail = match &file.thumbnail {
        Some(small) => Some(keep_bytes(change, small)?),
        None => None,
    };
    change
        .conn()
        .prepare_cached(include_str!("../sql/add_document.sql"))?
        .execute(named_params! {
            ":id": id,
            ":of_kind": of.kind,
            ":record_id": of.id,
            ":kind": fields.kind,
            ":name": fields.name,
            ":caption": fields.caption,
            ":taken_on": fields.taken_on,
            ":consent": fields.consent,
            ":media": file.media,
            ":size": i64::try_from(file.bytes.len()).unwrap_or(i64::MAX),
            ":digest": digest,
            ":thumbnail": thumbnail,
            ":added_on": change.today(),
            ":added_by": change.actor().name,
        })?;
    Ok(())
}

pub fn edit_document(change: &Change, id: DocumentId, fields: &DocumentFields) -> Result<()> {
    let sql = "UPDATE document SET kind = ?2, name = ?3, caption = ?4, taken_on = ?5, consent = ?6 WHERE id = ?1";
    let changed = change.conn().prepare_cached(sql)?.execute(params![
        id,
        fields.kind,
        fields.name,
        fields.caption,
        fields.taken_on,
        fields.consent
    ])?;
    found(changed)
}

pub fn remove_document(change: &Change, id: DocumentId) -> Result<()> {
    let sql = "DELETE FROM document WHERE id = ?1";
    found(change.conn().prepare_cached(sql)?.execute([id])?)
}

/// Puts the papers beside one record beside another. One that both hold is held once.
pub fn carry_over(change: &Change, kind: &str, from: impl ToSql, to: impl ToSql) -> Result<()> {
    for sql in [
        "UPDATE OR IGNORE document SET record_id = ?3 WHERE of_kind = ?1 AND record_id = ?2",
        "DELETE FROM document WHERE of_kind = ?1 AND record_id = ?2 AND ?3 IS NOT NULL",
    ] {
        let mut statement = change.conn().prepare_cached(sql)?;
        statement.execute(params![kind, from, to])?;
    }
    Ok(())
}

fn found(changed: usize) -> Result<()> {
    if changed == 0 {
        return Err(refuse("registry-no-document").at("document").into());
    }
    Ok(())
}

/// What a row says of its document, for the pages.
pub fn row_to_fields(row: &rusqlite::Row<'_>) -> rusqlite::Result<DocumentFields> {
    Ok(DocumentFields {
        kind: row.get::<_, DocumentKind>("kind")?,
        name: row.get("name")?,
        caption: row.get("caption")?,
        taken_on: row.get("taken_on")?,
        consent: row.get::<_, Option<Consent>>("consent")?,
    })
}
