//! A panel, its sheet, its people, and what each may score. No I/O.

use chrono::NaiveDate;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::base::refusal::{Result, refuse};
use crate::base::typed::{optional, required, written};
use crate::id;

id!(PanelId);
id!(
    /// A line of the score sheet.
    CriterionId
);
id!(
    /// A person on a panel.
    ReviewerId
);

/// A line of a score sheet as it is set.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CriterionFields {
    /// The line it was, when a sheet is changed that was scored on.
    #[serde(default)]
    pub id: Option<CriterionId>,
    pub name: String,
    /// The most points one can give, as decimal text.
    #[ts(type = "string")]
    pub points: Decimal,
    #[serde(default)]
    pub guide: Option<String>,
}

#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PanelFields {
    /// The highest and the lowest sheet of each are left out of its mean.
    pub trimmed: bool,
    /// The mean that is needed, as decimal text.
    #[ts(type = "string | null")]
    pub pass_mark: Option<Decimal>,
    pub criteria: Vec<CriterionFields>,
}

#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ReviewerFields {
    pub name: String,
    #[serde(default)]
    pub title: Option<String>,
    #[serde(default)]
    pub unit: Option<String>,
}

#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Criterion {
    pub id: CriterionId,
    pub seq: u32,
    pub name: String,
    #[ts(type = "string")]
    pub points: Decimal,
    pub guide: Option<String>,
}

#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Reviewer {
    pub id: ReviewerId,
    pub name: String,
    pub title: Option<String>,
    pub unit: Option<String>,
}

#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Panel {
    pub id: PanelId,
    pub trimmed: bool,
    #[ts(type = "string | null")]
    pub pass_mark: Option<Decimal>,
    pub criteria: Vec<Criterion>,
    pub reviewers: Vec<Reviewer>,
}

#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ReviewConflict {
    pub reviewer: ReviewerId,
    pub record: String,
    pub reason: String,
    pub declared_on: NaiveDate,
}

#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Score {
    pub reviewer: ReviewerId,
    pub record: String,
    pub criterion: CriterionId,
    #[ts(type = "string")]
    pub points: Decimal,
    /// Typed in from a sheet on paper.
    pub from_paper: bool,
}

/// Points for one line; `None` takes them out again.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Point {
    pub criterion: CriterionId,
    #[ts(type = "string | null")]
    pub points: Option<Decimal>,
}

impl PanelFields {
    /// A sheet has lines, each with a name of its own and points to give.
    pub fn checked(mut self) -> Result<Self> {
        if self.criteria.is_empty() {
            return Err(refuse("review-sheet-empty").at("criteria").into());
        }
        let mut names: Vec<String> = Vec::new();
        for line in &mut self.criteria {
            line.name = required(&line.name, "criteria")?;
            line.guide = written(line.guide.as_deref());
            if line.points <= Decimal::ZERO || line.points > Decimal::ONE_THOUSAND {
                return Err(refuse("review-points-of-line")
                    .at("criteria")
                    .arg("line", &line.name)
                    .arg("points", line.points.normalize())
                    .into());
            }
            if names.contains(&line.name) {
                return Err(refuse("review-line-twice")
                    .at("criteria")
                    .arg("line", &line.name)
                    .into());
            }
            names.push(line.name.clone());
        }
        let most: Decimal = self.criteria.iter().map(|line| line.points).sum();
        match self.pass_mark {
            Some(mark) if mark.is_sign_negative() || mark > most => Err(refuse("review-pass-mark")
                .at("passMark")
                .arg("mark", mark.normalize())
                .arg("most", most.normalize())
                .into()),
            _ => Ok(self),
        }
    }
}

impl ReviewerFields {
    pub fn checked(self) -> Result<Self> {
        Ok(Self {
            name: required(&self.name, "name")?,
            title: optional(self.title.as_deref()),
            unit: optional(self.unit.as_deref()),
        })
    }
}

impl Panel {
    /// The line and its most points, or a refusal: it is of another sheet.
    pub fn line(&self, id: CriterionId) -> Result<&Criterion> {
        let found = self.criteria.iter().find(|line| line.id == id);
        found.ok_or_else(|| refuse("review-not-found").at("points").into())
    }
}

/// What was scored was scored by this sheet: its lines, what they give, how the mean is made and the
/// pass mark stay once points are in. Names and hints may still be put right.
pub fn sheet_stays(before: &Panel, fields: &PanelFields, scores: &[Score]) -> Result<()> {
    let same_lines = before.criteria.len() == fields.criteria.len()
        && before
            .criteria
            .iter()
            .zip(&fields.criteria)
            .all(|(was, is)| is.id == Some(was.id) && is.points == was.points);
    let same =
        same_lines && before.trimmed == fields.trimmed && before.pass_mark == fields.pass_mark;
    if scores.is_empty() || same {
        return Ok(());
    }
    let changed = match (same_lines, before.pass_mark == fields.pass_mark) {
        (false, _) => "criteria",
        (true, false) => "passMark",
        (true, true) => "trimmed",
    };
    let scored = before.reviewers.iter().filter(|reviewer| {
        let mut given = scores.iter();
        given.any(|score| score.reviewer == reviewer.id)
    });
    let scored: Vec<&str> = scored.map(|reviewer| reviewer.name.as_str()).collect();
    Err(refuse("review-sheet-scored")
        .at(changed)
        .arg("changed", changed)
        .arg("reviewers", scored.join("、"))
        .arg("count", scores.len())
        .into())
}

/// A reviewer with a conflict does not score; points lie between nothing and the line's most, to the half or tenth.
pub fn may_give(
    reviewer: &Reviewer,
    conflict: Option<&ReviewConflict>,
    line: &Criterion,
    points: Decimal,
) -> Result<()> {
    if let Some(conflict) = conflict {
        return Err(shut_out(reviewer, conflict));
    }
    if points.is_sign_negative() || points > line.points || points.normalize().scale() > 1 {
        return Err(refuse("review-points-out-of-range")
            .at("points")
            .arg("line", &line.name)
            .arg("points", points.normalize())
            .arg("most", line.points.normalize())
            .into());
    }
    Ok(())
}

fn shut_out(reviewer: &Reviewer, conflict: &ReviewConflict) -> crate::base::refusal::Stop {
    refuse("review-conflicted")
        .at("points")
        .arg("reviewer", &reviewer.name)
        .arg("reason", &conflict.reason)
        .arg("on", conflict.declared_on)
        .into()
}
