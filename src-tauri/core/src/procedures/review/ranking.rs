//! What the sheets come to: the sum of each, the mean of all, how far they lie apart, and the rank.

use std::collections::BTreeMap;

use rust_decimal::{Decimal, RoundingStrategy};
use serde::Serialize;
use ts_rs::TS;

use super::model::{Panel, ReviewConflict, ReviewerId, Score};

/// One reviewer's sheet for one of the reviewed.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Sheet {
    pub reviewer: ReviewerId,
    /// Sum of the points, once every line has some.
    #[ts(type = "string | null")]
    pub sum: Option<Decimal>,
    /// Lines that have points.
    pub lines: usize,
    pub conflicted: bool,
    /// Left out as the highest or the lowest.
    pub left_out: bool,
}

#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Ranked {
    pub record: String,
    pub sheets: Vec<Sheet>,
    /// Whole sheets.
    pub counted: usize,
    /// Sheets that are still to come.
    pub missing: usize,
    /// Mean of the sheets that count, two decimals.
    #[ts(type = "string | null")]
    pub mean: Option<Decimal>,
    /// Highest whole sheet less the lowest.
    #[ts(type = "string | null")]
    pub spread: Option<Decimal>,
    /// 1 for the highest mean; those with the same mean share it. `None`: no whole sheet yet.
    pub rank: Option<usize>,
    /// Whether the mean reaches the pass mark; `None` without either.
    pub passes: Option<bool>,
}

/// From how many sheets on the highest and the lowest may be left out.
const TRIMMED_FROM: usize = 5;

/// All of `records` in the order of their rank; those without a sheet last, in the order given.
pub fn ranking(
    panel: &Panel,
    records: &[String],
    scores: &[Score],
    conflicts: &[ReviewConflict],
) -> Vec<Ranked> {
    let mut ranked: Vec<Ranked> = records
        .iter()
        .map(|record| of_one(panel, record, scores, conflicts))
        .collect();
    ranked.sort_by_key(|one| std::cmp::Reverse(one.mean));
    let means: Vec<Option<Decimal>> = ranked.iter().map(|one| one.mean).collect();
    for one in &mut ranked {
        one.rank = one
            .mean
            .map(|mean| 1 + means.iter().filter(|other| **other > Some(mean)).count());
    }
    ranked
}

fn of_one(panel: &Panel, record: &str, scores: &[Score], conflicts: &[ReviewConflict]) -> Ranked {
    let mut given: BTreeMap<ReviewerId, (usize, Decimal)> = BTreeMap::new();
    for score in scores.iter().filter(|score| score.record == record) {
        let sheet = given.entry(score.reviewer).or_default();
        *sheet = (sheet.0 + 1, sheet.1 + score.points);
    }
    let mut sheets: Vec<Sheet> = panel
        .reviewers
        .iter()
        .map(|reviewer| {
            let (lines, sum) = given.get(&reviewer.id).copied().unwrap_or_default();
            let whole = lines > 0 && lines == panel.criteria.len();
            Sheet {
                reviewer: reviewer.id,
                sum: whole.then_some(sum),
                lines,
                conflicted: conflicts
                    .iter()
                    .any(|one| one.reviewer == reviewer.id && one.record == record),
                left_out: false,
            }
        })
        .collect();
    let sums: Vec<Decimal> = sheets.iter().filter_map(|sheet| sheet.sum).collect();
    let spread = sums.iter().max().zip(sums.iter().min()).map(|(a, b)| a - b);
    if panel.trimmed && sums.len() >= TRIMMED_FROM {
        leave_out(&mut sheets, sums.iter().max().copied());
        leave_out(&mut sheets, sums.iter().min().copied());
    }
    let counting: Vec<Decimal> = sheets
        .iter()
        .filter(|sheet| !sheet.left_out)
        .filter_map(|sheet| sheet.sum)
        .collect();
    let mean = mean(&counting);
    Ranked {
        record: record.to_owned(),
        counted: sums.len(),
        missing: sheets
            .iter()
            .filter(|sheet| !sheet.conflicted && sheet.sum.is_none())
            .count(),
        sheets,
        mean,
        spread,
        rank: None,
        passes: mean.zip(panel.pass_mark).map(|(mean, mark)| mean >= mark),
    }
}

fn leave_out(sheets: &mut [Sheet], sum: Option<Decimal>) {
    let found = sheets
        .iter_mut()
        .find(|sheet| !sheet.left_out && sheet.sum.is_some() && sheet.sum == sum);
    if let Some(sheet) = found {
        sheet.left_out = true;
    }
}

fn mean(sums: &[Decimal]) -> Option<Decimal> {
    let total: Decimal = sums.iter().sum();
    let mean = total.checked_div(Decimal::from(sums.len()))?;
    let mut mean = mean.round_dp_with_strategy(2, RoundingStrategy::MidpointAwayFromZero);
    mean.rescale(2);
    Some(mean)
}
