//! What a figure can be at all, by what it is measured in. No I/O.

use chrono::NaiveDate;
use rust_decimal::Decimal;

use super::measure::Calculation;
use super::units::{alike, comes_whole, is_duration};
use crate::base::dates::PartialDate;
use crate::base::quantity::Quantity;
use crate::base::refusal::{Result, refuse};

/// An indicator, as the rules for its figures need it.
#[derive(Debug, Clone)]
pub struct Measured {
    pub name: String,
    pub unit: String,
    pub calculation: Calculation,
    /// The first day of its project, where it is known.
    pub start: Option<NaiveDate>,
}

type FigureRule = fn(&Quantity, &Measured, &'static str) -> Result<()>;

/// The rules of [`can_be`], in the order they are tried.
const FIGURE_RULES: &[FigureRule] = &[not_below_zero, whole_ones, share_within_the_whole];

/// A baseline, a target or a result that can be: no half person, nothing below none, no share above all.
pub fn can_be(figure: Option<&Quantity>, of: &Measured, field: &'static str) -> Result<()> {
    if let Some(figure) = figure {
        for rule in FIGURE_RULES {
            rule(figure, of, field)?;
        }
    }
    Ok(())
}

/// What is counted, lasts, is added up or is a share starts at none. A reading of a balance or of a change may be below it.
fn not_below_zero(figure: &Quantity, of: &Measured, field: &'static str) -> Result<()> {
    let starts_at_none = comes_whole(&of.unit)
        || is_duration(&of.unit)
        || matches!(of.calculation, Calculation::Sum | Calculation::Percent);
    if figure.value < Decimal::ZERO && starts_at_none && !means_change(&of.name) {
        return Err(refuse("projects-figure-below-zero")
            .at(field)
            .arg("figure", figure)
            .into());
    }
    Ok(())
}

/// An average of whole ones may lie between two of them.
fn whole_ones(figure: &Quantity, of: &Measured, field: &'static str) -> Result<()> {
    let averaged = of.calculation == Calculation::Average;
    if comes_whole(&of.unit) && !averaged && !figure.value.is_integer() {
        return Err(refuse("projects-figure-not-whole")
            .at(field)
            .arg("figure", figure)
            .into());
    }
    Ok(())
}

fn share_within_the_whole(figure: &Quantity, of: &Measured, field: &'static str) -> Result<()> {
    let shares = of.calculation == Calculation::Percent && of.unit.contains(['%', '％']);
    if shares && figure.value > Decimal::ONE_HUNDRED {
        return Err(refuse("projects-share-over-hundred")
            .at(field)
            .arg("figure", figure)
            .into());
    }
    Ok(())
}

/// 净增, 增减, 变化: its figures are differences.
fn means_change(name: &str) -> bool {
    const SAID: [&str; 9] = [
        "净增", "增减", "增长", "增幅", "增收", "变化", "变动", "升降", "差额",
    ];
    let spoken = |word: &str| matches!(word.to_lowercase().as_str(), "net" | "change");
    SAID.iter().any(|said| name.contains(said))
        || name.split(|c: char| !c.is_ascii_alphabetic()).any(spoken)
}

/// Nothing was reached by a project before it began; what stood before is its baseline.
pub fn not_before_the_start(on: PartialDate, start: Option<NaiveDate>) -> Result<()> {
    match start {
        Some(start) if on.last_day() < start => Err(refuse("projects-result-before-start")
            .at("on")
            .arg("on", on)
            .arg("start", start)
            .into()),
        _ => Ok(()),
    }
}

/// A count of its whole is given where shares are measured, and nowhere else.
pub fn shares_are_measured(part: Option<&Quantity>, of: &Measured) -> Result<()> {
    if part.is_some() && of.calculation != Calculation::Percent {
        return Err(refuse("projects-part-of-no-share")
            .at("part")
            .arg("name", &of.name)
            .into());
    }
    Ok(())
}

/// A percentage beside its count and whole is the one they make, as finely as it was said.
pub fn agrees_with_the_share(
    value: Option<&Quantity>,
    worked_out: Option<&Quantity>,
) -> Result<()> {
    match (value, worked_out) {
        (Some(value), Some(worked))
            if worked.value.round_dp(value.value.scale()) != value.value.round_dp(1) =>
        {
            Err(refuse("projects-value-beside-share")
                .at("value")
                .arg("value", value)
                .arg("worked", worked)
                .into())
        }
        _ => Ok(()),
    }
}

/// A percentage is given as part and whole, and the part is within the whole.
pub fn part_within_whole(part: Option<&Quantity>, whole: Option<&Quantity>) -> Result<()> {
    match (part, whole) {
        (Some(part), Some(whole)) if !same_kind(part, whole) => {
            Err(refuse("projects-part-in-another-unit")
                .at("part")
                .arg("part", part)
                .arg("whole", whole)
                .into())
        }
        (Some(part), Some(whole))
            if part.value > whole.value
                || part.value < Decimal::ZERO
                || whole.value <= Decimal::ZERO =>
        {
            Err(refuse("projects-part-over-whole")
                .at("part")
                .arg("part", part)
                .arg("whole", whole)
                .into())
        }
        (Some(_), None) => Err(refuse("projects-part-without-whole").at("whole").into()),
        (None, Some(_)) => Err(refuse("projects-part-without-whole").at("part").into()),
        _ => Ok(()),
    }
}

fn same_kind(part: &Quantity, whole: &Quantity) -> bool {
    let (part, whole) = (part.unit.as_str(), whole.unit.as_str());
    part.is_empty() || whole.is_empty() || alike(part, whole)
}
