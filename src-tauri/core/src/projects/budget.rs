//! Where the money of a project comes from. No I/O.

use super::model::{BudgetLine, BudgetSource};
use crate::base::money::Yuan;
use crate::base::refusal::{Result, refuse};

/// The lines of a budget: none below zero, each source once, and matching funds with something to match.
pub fn adds_up(lines: &[BudgetLine]) -> Result<()> {
    none_below_zero(lines)?;
    each_source_once(lines)?;
    matching_funds_match(lines)
}

fn none_below_zero(lines: &[BudgetLine]) -> Result<()> {
    if lines.iter().any(|line| line.amount.is_negative()) {
        return Err(refuse("projects-negative-budget").at("budget").into());
    }
    Ok(())
}

/// Two donations are told apart by their notes.
fn each_source_once(lines: &[BudgetLine]) -> Result<()> {
    for (at, line) in lines.iter().enumerate() {
        let again = lines
            .iter()
            .take(at)
            .any(|other| other.source == line.source && other.note == line.note);
        if again {
            return Err(refuse("projects-budget-source-twice")
                .at("budget")
                .arg("source", line.source.word())
                .into());
        }
    }
    Ok(())
}

/// Matching funds go with others: they are no more than what they are added to.
fn matching_funds_match(lines: &[BudgetLine]) -> Result<()> {
    let sum = |matching: bool| -> Yuan {
        lines
            .iter()
            .filter(|line| (line.source == BudgetSource::Matching) == matching)
            .map(|line| line.amount)
            .sum()
    };
    let (matching, others) = (sum(true), sum(false));
    if matching > others {
        return Err(refuse("projects-matching-over-budget")
            .at("budget")
            .arg("matching", matching.grouped())
            .arg("others", others.grouped())
            .into());
    }
    Ok(())
}
