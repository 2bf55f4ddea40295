//! What an approval passes over: a mean below the pass mark, and sheets that are still to come.

use rust_decimal::Decimal;

use crate::base::book::Reader;
use crate::base::refusal::{Refusal, Result, refuse};
use crate::channels::grants::applications::rows::ApplicationRow;
use crate::channels::grants::calls::rows::{CallRow, TABLE};
use crate::channels::grants::calls::rules::{RuleFinding, RuleKind, RuleLevel, found_by};
use crate::procedures::review::{Panel, Ranked, conflicts_of, panel_of, ranking, scores_of};

/// The panel of the call, and what its sheets for the application come to.
pub fn scored(
    reader: &Reader,
    call: &CallRow,
    row: &ApplicationRow,
) -> Result<Option<(Panel, Ranked)>> {
    let Some(panel) = panel_of(reader, TABLE, &call.id.to_string())? else {
        return Ok(None);
    };
    let record = row.id.to_string();
    let scores = scores_of(reader, panel.id)?;
    let conflicts = conflicts_of(reader, panel.id)?;
    let mut ranked = ranking(&panel, std::slice::from_ref(&record), &scores, &conflicts);
    Ok(ranked.pop().map(|ranked| (panel, ranked)))
}

/// Shown beside the application and its decision; refused where the call says so.
pub fn passed_over(
    reader: &Reader,
    call: &CallRow,
    row: &ApplicationRow,
) -> Result<Vec<RuleFinding>> {
    let Some((panel, ranked)) = scored(reader, call, row)? else {
        return Ok(Vec::new());
    };
    let below = below_mark(row.label(), ranked.mean, panel.pass_mark);
    let missing = sheets_missing(row.label(), ranked.missing);
    let found = [below, missing].into_iter().flatten().map(|refusal| {
        let rules = &call.fields.rules;
        found_by(rules, RuleKind::PassMark, RuleLevel::Warn, refusal)
    });
    Ok(found.collect())
}

fn below_mark(label: &str, mean: Option<Decimal>, mark: Option<Decimal>) -> Option<Refusal> {
    let (mean, mark) = mean.zip(mark).filter(|(mean, mark)| mean < mark)?;
    Some(
        refuse("grants-below-pass-mark")
            .at("outcome")
            .arg("application", label)
            .arg("mean", mean)
            .arg("mark", mark.normalize())
            .arg("short", (mark - mean).normalize()),
    )
}

fn sheets_missing(label: &str, missing: usize) -> Option<Refusal> {
    (missing > 0).then(|| {
        refuse("grants-sheets-missing")
            .at("outcome")
            .arg("application", label)
            .arg("count", missing)
    })
}
