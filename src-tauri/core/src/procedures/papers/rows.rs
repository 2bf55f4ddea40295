//! The statements of issued papers.

use rusqlite::{OptionalExtension, Row, named_params};

use super::form::{FormId, KeptForm};
use super::model::{IssuedPaper, PaperId, PaperLook};
use crate::base::book::{Change, Reader};
use crate::base::refusal::{Result, fault, refuse};
use crate::base::words::Lang;

pub fn keep(change: &Change, paper: &IssuedPaper) -> Result<()> {
    let mut statement = change
        .conn()
        .prepare_cached(include_str!("sql/keep_paper.sql"))?;
    statement.execute(named_params! {
        ":id": paper.id,
        ":no": paper.no,
        ":document": paper.document,
        ":title": paper.title,
        ":asked": paper.asked,
        ":figures": paper.figures,
        ":figures_hash": paper.figures_hash,
        ":form": paper.form,
        ":style": paper.look.style,
        ":language": paper.look.language.tag(),
        ":issued_on": paper.issued_on,
        ":issued_by": paper.issued_by,
    })?;
    Ok(())
}

pub fn issued_paper(reader: &Reader, id: PaperId) -> Result<IssuedPaper> {
    reader
        .conn()
        .prepare_cached("SELECT * FROM issued_paper WHERE id = ?1")?
        .query_row([id], row_to_paper)
        .optional()?
        .ok_or_else(|| refuse("papers-not-found").at("id").into())
}

/// The newest first.
pub fn issued_papers(reader: &Reader) -> Result<Vec<IssuedPaper>> {
    let mut statement = reader
        .conn()
        .prepare_cached("SELECT * FROM issued_paper ORDER BY issued_on DESC, id DESC")?;
    let rows = statement.query_map([], row_to_paper)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

fn row_to_paper(row: &Row<'_>) -> rusqlite::Result<IssuedPaper> {
    let language: String = row.get("language")?;
    Ok(IssuedPaper {
        id: row.get("id")?,
        no: row.get("no")?,
        document: row.get("document")?,
        title: row.get("title")?,
        look: PaperLook {
            style: row.get("style")?,
            language: Lang::from_tag(&language).unwrap_or_default(),
        },
        issued_on: row.get("issued_on")?,
        issued_by: row.get("issued_by")?,
        asked: row.get("asked")?,
        figures: row.get("figures")?,
        form: row.get("form")?,
        figures_hash: row.get("figures_hash")?,
    })
}

pub fn keep_form(change: &Change, kept: &KeptForm) -> Result<()> {
    let sql =
        "INSERT INTO paper_form (id, document, name, form) VALUES (:id, :document, :name, :form)
               ON CONFLICT (id) DO UPDATE SET name = excluded.name, form = excluded.form";
    let form = serde_json::to_string(&kept.form).map_err(|error| fault("store", error))?;
    change.conn().prepare_cached(sql)?.execute(named_params! {
        ":id": kept.id, ":document": kept.document, ":name": kept.name, ":form": form,
    })?;
    Ok(())
}

/// Whether there was one.
pub fn remove_form(change: &Change, id: FormId) -> Result<bool> {
    let mut statement = change
        .conn()
        .prepare_cached("DELETE FROM paper_form WHERE id = ?1")?;
    Ok(statement.execute([id])? > 0)
}

/// Of one document or of all, by name. What a newer program wrote and this one cannot read keeps its name.
pub fn forms(reader: &Reader, document: Option<&str>) -> Result<Vec<KeptForm>> {
    let sql = "SELECT id, document, name, form FROM paper_form WHERE ?1 IS NULL OR document = ?1 ORDER BY name";
    let mut statement = reader.conn().prepare_cached(sql)?;
    let rows = statement.query_map([document], |row| {
        let form: String = row.get("form")?;
        Ok(KeptForm {
            id: row.get("id")?,
            document: row.get("document")?,
            name: row.get("name")?,
            form: serde_json::from_str(&form).unwrap_or_default(),
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}
