//! The statements of reviews.

use rusqlite::{OptionalExtension, Row, params};
use uuid::Uuid;

use super::model::{
    Criterion, CriterionFields, CriterionId, Panel, PanelFields, PanelId, Point, ReviewConflict,
    Reviewer, ReviewerFields, ReviewerId, Score, may_give, sheet_stays,
};
use crate::base::book::{Change, Reader};
use crate::base::decimals::{decimal, decimal_if_any};
use crate::base::refusal::{Result, refuse};

/// The panel of a record; `None`: it has none yet.
pub fn panel_of(reader: &Reader, kind: &str, record: &str) -> Result<Option<Panel>> {
    let mut panel = reader
        .conn()
        .prepare_cached("SELECT * FROM review_panel WHERE kind = ?1 AND record_id = ?2")?;
    let found = panel.query_row([kind, record], row_to_panel).optional()?;
    found.map(|panel| with_people(reader, panel)).transpose()
}

/// The panel a reviewer sits on, with the record it is of.
pub fn panel_of_reviewer(reader: &Reader, reviewer: ReviewerId) -> Result<(Panel, String)> {
    let found = reader
        .conn()
        .prepare_cached(
            "SELECT p.* FROM review_panel p JOIN reviewer r ON r.panel_id = p.id WHERE r.id = ?1",
        )?
        .query_row([reviewer], |row| {
            Ok((row_to_panel(row)?, row.get("record_id")?))
        })
        .optional()?;
    let (panel, record) = found.ok_or_else(|| refuse("review-not-found").at("reviewer"))?;
    Ok((with_people(reader, panel)?, record))
}

fn row_to_panel(row: &Row<'_>) -> rusqlite::Result<Panel> {
    Ok(Panel {
        id: row.get("id")?,
        trimmed: row.get("trimmed")?,
        pass_mark: decimal_if_any(row, "pass_mark")?,
        criteria: Vec::new(),
        reviewers: Vec::new(),
    })
}

fn with_people(reader: &Reader, mut panel: Panel) -> Result<Panel> {
    let mut lines = reader
        .conn()
        .prepare_cached("SELECT * FROM review_criterion WHERE panel_id = ?1 ORDER BY seq")?;
    let rows = lines.query_map([panel.id], |row| {
        Ok(Criterion {
            id: row.get("id")?,
            seq: row.get("seq")?,
            name: row.get("name")?,
            points: decimal(row, "points")?,
            guide: row.get("guide")?,
        })
    })?;
    panel.criteria = rows.collect::<rusqlite::Result<_>>()?;
    let mut people = reader
        .conn()
        .prepare_cached("SELECT * FROM reviewer WHERE panel_id = ?1 ORDER BY id")?;
    let rows = people.query_map([panel.id], row_to_reviewer)?;
    panel.reviewers = rows.collect::<rusqlite::Result<_>>()?;
    Ok(panel)
}

fn row_to_reviewer(row: &Row<'_>) -> rusqlite::Result<Reviewer> {
    Ok(Reviewer {
        id: row.get("id")?,
        name: row.get("name")?,
        title: row.get("title")?,
        unit: row.get("unit")?,
    })
}

pub fn reviewer_by_id(reader: &Reader, id: ReviewerId) -> Result<Reviewer> {
    reader
        .conn()
        .prepare_cached("SELECT * FROM reviewer WHERE id = ?1")?
        .query_row([id], row_to_reviewer)
        .optional()?
        .ok_or_else(|| refuse("review-not-found").at("reviewer").into())
}

/// Sets the sheet of a record's panel; the panel is made where there is none. Once it was scored on,
/// only its words are put right.
pub fn set_panel(
    change: &Change,
    kind: &str,
    record: &str,
    fields: PanelFields,
) -> Result<PanelId> {
    let fields = fields.checked()?;
    let before = panel_of(change, kind, record)?;
    if let Some(before) = &before {
        sheet_stays(before, &fields, &scores_of(change, before.id)?)?;
    }
    let id = before
        .as_ref()
        .map_or_else(PanelId::fresh, |panel| panel.id);
    change
        .conn()
        .prepare_cached(
            "INSERT INTO review_panel (id, kind, record_id, trimmed, pass_mark) VALUES (?1, ?2, ?3, ?4, ?5)
             ON CONFLICT (id) DO UPDATE SET trimmed = excluded.trimmed, pass_mark = excluded.pass_mark",
        )?
        .execute(params![
            id,
            kind,
            record,
            fields.trimmed,
            fields.pass_mark.map(|mark| mark.normalize().to_string())
        ])?;
    let lines = before.map(|panel| panel.criteria).unwrap_or_default();
    for line in &lines {
        let kept = fields.criteria.iter().find(|kept| kept.id == Some(line.id));
        let sql = "DELETE FROM review_criterion WHERE id = ?1";
        if kept.is_none() {
            change.conn().prepare_cached(sql)?.execute([line.id])?;
        } else {
            // Out of the way of those that take its place.
            let sql = "UPDATE review_criterion SET seq = seq + 1000 WHERE id = ?1";
            change.conn().prepare_cached(sql)?.execute([line.id])?;
        }
    }
    for (line, seq) in fields.criteria.iter().zip(1u32..) {
        save_line(change, id, line, seq)?;
    }
    Ok(id)
}

fn save_line(change: &Change, panel: PanelId, line: &CriterionFields, seq: u32) -> Result<()> {
    change
        .conn()
        .prepare_cached(
            "INSERT INTO review_criterion (id, panel_id, seq, name, points, guide) VALUES (?1, ?2, ?3, ?4, ?5, ?6)
             ON CONFLICT (id) DO UPDATE SET seq = excluded.seq, name = excluded.name, points = excluded.points, guide = excluded.guide",
        )?
        .execute(params![
            line.id.unwrap_or_else(CriterionId::fresh),
            panel,
            seq,
            line.name,
            line.points.normalize().to_string(),
            line.guide
        ])?;
    Ok(())
}

pub fn add_reviewer(change: &Change, panel: &Panel, fields: ReviewerFields) -> Result<ReviewerId> {
    let fields = fields.checked()?;
    if panel.reviewers.iter().any(|one| one.name == fields.name) {
        return Err(refuse("review-seated-already")
            .at("name")
            .arg("name", fields.name)
            .into());
    }
    let id = ReviewerId::fresh();
    change
        .conn()
        .prepare_cached(
            "INSERT INTO reviewer (id, panel_id, name, title, unit) VALUES (?1, ?2, ?3, ?4, ?5)",
        )?
        .execute(params![
            id,
            panel.id,
            fields.name,
            fields.title,
            fields.unit
        ])?;
    Ok(id)
}

/// Only who has not scored leaves the panel.
pub fn remove_reviewer(change: &Change, id: ReviewerId) -> Result<()> {
    let reviewer = reviewer_by_id(change, id)?;
    let count: i64 = change
        .conn()
        .prepare_cached("SELECT count(*) FROM review_score WHERE reviewer_id = ?1")?
        .query_row([id], |row| row.get(0))?;
    if count > 0 {
        return Err(refuse("review-has-scored")
            .at("reviewer")
            .arg("reviewer", reviewer.name)
            .arg("count", count)
            .into());
    }
    for sql in [
        "DELETE FROM review_conflict WHERE reviewer_id = ?1",
        "DELETE FROM reviewer WHERE id = ?1",
    ] {
        change.conn().prepare_cached(sql)?.execute([id])?;
    }
    Ok(())
}

pub fn conflicts_of(reader: &Reader, panel: PanelId) -> Result<Vec<ReviewConflict>> {
    let mut conflicts = reader.conn().prepare_cached(
        "SELECT c.* FROM review_conflict c JOIN reviewer r ON r.id = c.reviewer_id
         WHERE r.panel_id = ?1 ORDER BY c.declared_on, c.id",
    )?;
    let rows = conflicts.query_map([panel], |row| {
        Ok(ReviewConflict {
            reviewer: row.get("reviewer_id")?,
            record: row.get("record_id")?,
            reason: row.get("reason")?,
            declared_on: row.get("declared_on")?,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Shuts a reviewer out; what she gave already is taken out with it, and stays in the history.
pub fn declare_conflict(
    change: &Change,
    reviewer: ReviewerId,
    record: &str,
    reason: &str,
) -> Result<()> {
    lift_conflict(change, reviewer, record)?;
    change
        .conn()
        .prepare_cached("DELETE FROM review_score WHERE reviewer_id = ?1 AND record_id = ?2")?
        .execute(params![reviewer, record])?;
    change
        .conn()
        .prepare_cached(
            "INSERT INTO review_conflict (id, reviewer_id, record_id, reason, declared_on) VALUES (?1, ?2, ?3, ?4, ?5)",
        )?
        .execute(params![
            Uuid::now_v7().to_string(),
            reviewer,
            record,
            reason,
            change.today()
        ])?;
    Ok(())
}

pub fn lift_conflict(change: &Change, reviewer: ReviewerId, record: &str) -> Result<()> {
    change
        .conn()
        .prepare_cached("DELETE FROM review_conflict WHERE reviewer_id = ?1 AND record_id = ?2")?
        .execute(params![reviewer, record])?;
    Ok(())
}

pub fn scores_of(reader: &Reader, panel: PanelId) -> Result<Vec<Score>> {
    let mut scores = reader.conn().prepare_cached(
        "SELECT s.* FROM review_score s JOIN reviewer r ON r.id = s.reviewer_id WHERE r.panel_id = ?1",
    )?;
    let rows = scores.query_map([panel], |row| {
        Ok(Score {
            reviewer: row.get("reviewer_id")?,
            record: row.get("record_id")?,
            criterion: row.get("criterion_id")?,
            points: decimal(row, "points")?,
            from_paper: row.get("from_paper")?,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Points of one reviewer for one of the reviewed, line by line.
pub fn score(
    change: &Change,
    panel: &Panel,
    reviewer: &Reviewer,
    record: &str,
    points: &[Point],
    from_paper: bool,
) -> Result<()> {
    let conflicts = conflicts_of(change, panel.id)?;
    let conflict = conflicts
        .iter()
        .find(|one| one.reviewer == reviewer.id && one.record == record);
    for point in points {
        let line = panel.line(point.criterion)?;
        may_give(reviewer, conflict, line, point.points.unwrap_or_default())?;
        let Some(points) = point.points else {
            change
                .conn()
                .prepare_cached(
                    "DELETE FROM review_score WHERE reviewer_id = ?1 AND record_id = ?2 AND criterion_id = ?3",
                )?
                .execute(params![reviewer.id, record, line.id])?;
            continue;
        };
        change
            .conn()
            .prepare_cached(
                "INSERT INTO review_score (id, reviewer_id, record_id, criterion_id, points, from_paper)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6)
                 ON CONFLICT (reviewer_id, record_id, criterion_id)
                 DO UPDATE SET points = excluded.points, from_paper = excluded.from_paper",
            )?
            .execute(params![
                Uuid::now_v7().to_string(),
                reviewer.id,
                record,
                line.id,
                points.normalize().to_string(),
                from_paper
            ])?;
    }
    Ok(())
}
