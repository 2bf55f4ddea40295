//! Labels, partners and budget of a project. What did not change is left alone, so that the history
//! shows only what did.

use rusqlite::params;

use super::{fresh, term_named};
use crate::base::book::{Change, Reader};
use crate::base::refusal::Result;
use crate::projects::model::{BudgetLine, ProjectFields, ProjectId, TermList};
use crate::projects::partner::Partner;

pub fn set_belongings(change: &Change, id: ProjectId, fields: &ProjectFields) -> Result<()> {
    set_labels(change, id, TermList::Domain, &fields.domains)?;
    set_labels(change, id, TermList::Beneficiary, &fields.beneficiaries)?;
    set_partners(change, id, &fields.partners)?;
    set_budget(change, id, &fields.budget)
}

fn set_labels(change: &Change, id: ProjectId, list: TermList, names: &[String]) -> Result<()> {
    let named = serde_json::json!(names).to_string();
    change
        .conn()
        .prepare_cached(include_str!("../sql/drop_labels.sql"))?
        .execute(params![id, list, named])?;
    for name in names {
        let term = term_named(change, list, name)?;
        change
            .conn()
            .prepare_cached(include_str!("../sql/add_label.sql"))?
            .execute(params![fresh(), id, term])?;
    }
    Ok(())
}

fn set_partners(change: &Change, id: ProjectId, partners: &[Partner]) -> Result<()> {
    if self::partners(change, id)? == partners {
        return Ok(());
    }
    change
        .conn()
        .prepare_cached("DELETE FROM project_partner WHERE project_id = ?1")?
        .execute([id])?;
    for partner in partners {
        change
            .conn()
            .prepare_cached(include_str!("../sql/add_partner.sql"))?
            .execute(params![
                fresh(),
                id,
                partner.organisation,
                partner.name,
                partner.role
            ])?;
    }
    Ok(())
}

fn partners(reader: &Reader, id: ProjectId) -> Result<Vec<Partner>> {
    let sql =
        "SELECT organisation_id, name, role FROM project_partner WHERE project_id = ?1 ORDER BY id";
    let mut statement = reader.conn().prepare_cached(sql)?;
    let rows = statement.query_map([id], |row| {
        Ok(Partner {
            organisation: row.get(0)?,
            name: row.get(1)?,
            role: row.get(2)?,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

fn set_budget(change: &Change, id: ProjectId, lines: &[BudgetLine]) -> Result<()> {
    if budget(change, id)? == lines {
        return Ok(());
    }
    change
        .conn()
        .prepare_cached("DELETE FROM project_budget WHERE project_id = ?1")?
        .execute([id])?;
    for line in lines {
        change
            .conn()
            .prepare_cached(include_str!("../sql/add_budget.sql"))?
            .execute(params![fresh(), id, line.source, line.amount, line.note])?;
    }
    Ok(())
}

pub fn budget(reader: &Reader, id: ProjectId) -> Result<Vec<BudgetLine>> {
    let sql =
        "SELECT source, amount_fen, note FROM project_budget WHERE project_id = ?1 ORDER BY id";
    let mut statement = reader.conn().prepare_cached(sql)?;
    let rows = statement.query_map([id], |row| {
        Ok(BudgetLine {
            source: row.get(0)?,
            amount: row.get(1)?,
            note: row.get(2)?,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}
