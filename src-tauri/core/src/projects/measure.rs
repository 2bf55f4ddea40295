//! Indicators and how far they have come. No I/O.

use chrono::NaiveDate;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::model::ProjectId;
use super::plausible::{
    Measured, agrees_with_the_share, can_be, not_before_the_start, part_within_whole,
    shares_are_measured,
};
use super::split::{self, SplitPart};
use super::units::in_the_unit;
use super::work::already_happened;
use crate::base::dates::PartialDate;
use crate::base::decimals::tenths;
use crate::base::quantity::Quantity;
use crate::base::refusal::{Result, refuse};
use crate::base::typed::{optional, required, written};
use crate::{id, words_enum};

id!(IndicatorId);
id!(ResultId);

words_enum!(IndicatorLevel {
    Output = "output",
    Outcome = "outcome",
    Impact = "impact",
});

words_enum!(
    /// Whether more or less of it is better.
    Direction {
        Up = "up",
        Down = "down",
    }
);

words_enum!(
    /// How the single results make the figure reached.
    Calculation {
        /// Each result is an increment on the baseline.
        Sum = "sum",
        /// Each result is the cumulative reading of its day.
        Latest = "latest",
        Average = "average",
        /// Counted of all, e.g. satisfied of valid answers; n is shown.
        Percent = "percent",
    }
);

/// One result on one day.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Reading {
    pub on: PartialDate,
    pub value: Quantity,
    /// 本期, where a register states it beside the cumulative figure.
    pub this_period: Option<Quantity>,
    pub part: Option<Quantity>,
    pub whole: Option<Quantity>,
}

/// The figure reached so far. For `Sum` it includes the baseline.
pub fn reached(
    calculation: Calculation,
    baseline: Option<&Quantity>,
    readings: &[Reading],
) -> Option<Quantity> {
    let last = readings.last()?;
    match calculation {
        Calculation::Latest => Some(last.value.clone()),
        Calculation::Sum => total(
            baseline
                .into_iter()
                .chain(readings.iter().map(|reading| &reading.value)),
            &last.value.unit,
        ),
        Calculation::Average => average(readings),
        Calculation::Percent => {
            Some(pooled_percent(readings).unwrap_or_else(|| last.value.clone()))
        }
    }
}

fn average(readings: &[Reading]) -> Option<Quantity> {
    let sum = total(
        readings.iter().map(|reading| &reading.value),
        &readings.last()?.value.unit,
    )?;
    let value = sum
        .value
        .checked_div(Decimal::from(readings.len()))?
        .round_dp(2)
        .normalize();
    Some(Quantity {
        value,
        said: None,
        ..sum
    })
}

/// Σ part / Σ whole; `None` where a result was given without its n.
fn pooled_percent(readings: &[Reading]) -> Option<Quantity> {
    let parts = readings
        .iter()
        .map(|reading| reading.part.as_ref())
        .collect::<Option<Vec<_>>>()?;
    let wholes = readings
        .iter()
        .map(|reading| reading.whole.as_ref())
        .collect::<Option<Vec<_>>>()?;
    let part = total(parts, "")?;
    let whole = total(wholes, "")?;
    let value = percent_of(part.value, whole.value)?;
    let unit = readings.last()?.value.unit.clone();
    Some(Quantity {
        value,
        word: part.word.or(whole.word),
        unit,
        said: None,
    })
}

/// The sum of counts of one column in that column's unit: 人, 名 and no unit at all are the same people.
/// A sum with a qualified part is qualified.
pub fn total<'a>(parts: impl IntoIterator<Item = &'a Quantity>, unit: &str) -> Option<Quantity> {
    let parts: Vec<Quantity> = parts.into_iter().map(|part| in_unit(part, unit)).collect();
    Quantity::sum(&parts).ok().flatten()
}

fn in_unit(part: &Quantity, unit: &str) -> Quantity {
    let said = part.said.clone().filter(|_| part.unit == unit);
    Quantity {
        unit: unit.to_owned(),
        said,
        ..part.clone()
    }
}

/// `part / whole` in percent to one decimal; `None` (printed "—") without a denominator.
pub fn percent_of(part: Decimal, whole: Decimal) -> Option<Decimal> {
    part.checked_mul(Decimal::ONE_HUNDRED)?
        .checked_div(whole)
        .map(|percent| tenths(percent).normalize())
}

/// How much of the way from baseline to target is done. Not capped: 120 % shows as 120.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Completion {
    #[ts(type = "string")]
    pub percent: Decimal,
    /// A figure behind it was said approximately.
    pub approximate: bool,
}

/// `(reached − baseline) / (target − baseline)`, with a baseline of zero where none was said.
/// A falling indicator without a baseline has no denominator.
pub fn completion(
    direction: Direction,
    baseline: Option<&Quantity>,
    target: Option<&Quantity>,
    reached: Option<&Quantity>,
) -> Option<Completion> {
    let (target, reached) = (target?, reached?);
    let start = match (baseline, direction) {
        (Some(baseline), _) => baseline.value,
        (None, Direction::Up) => Decimal::ZERO,
        (None, Direction::Down) => return None,
    };
    let way = target.value.checked_sub(start)?;
    let done = reached.value.checked_sub(start)?;
    Some(Completion {
        percent: percent_of(done, way)?,
        approximate: reached.word.is_some()
            || baseline.is_some_and(|baseline| baseline.word.is_some()),
    })
}

/// Reached, or better than, the target.
pub fn target_met(
    direction: Direction,
    target: Option<&Quantity>,
    reached: Option<&Quantity>,
) -> bool {
    match (target, reached) {
        (Some(target), Some(reached)) => match direction {
            Direction::Up => reached.value >= target.value,
            Direction::Down => reached.value <= target.value,
        },
        _ => false,
    }
}

/// Indicators reached, and the mean of their completions with each capped at 100 so that
/// one that ran ahead does not hide another that stands still.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct IndicatorScore {
    #[ts(type = "number")]
    pub reached: usize,
    #[ts(type = "number")]
    pub total: usize,
    #[ts(type = "string | null")]
    pub mean_percent: Option<Decimal>,
}

/// `all`: of each indicator whether its target is met and its completion in percent, if it has one.
pub fn score(all: &[(bool, Option<Decimal>)]) -> IndicatorScore {
    let known: Vec<Decimal> = all
        .iter()
        .filter_map(|(_, percent)| *percent)
        .map(|percent| percent.clamp(Decimal::ZERO, Decimal::ONE_HUNDRED))
        .collect();
    let sum: Decimal = known.iter().sum();
    IndicatorScore {
        reached: all.iter().filter(|(met, _)| *met).count(),
        total: all.len(),
        mean_percent: sum
            .checked_div(Decimal::from(known.len()))
            .map(|mean| tenths(mean).normalize()),
    }
}

/// A target that the baseline already meets measures nothing.
pub fn target_leaves_a_way(
    direction: Direction,
    baseline: Option<&Quantity>,
    target: Option<&Quantity>,
) -> Result<()> {
    if baseline.is_some() && target_met(direction, target, baseline) {
        return Err(refuse("projects-target-behind-baseline")
            .at("target")
            .into());
    }
    Ok(())
}

/// What the desk says of an indicator.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct IndicatorFields {
    pub project: ProjectId,
    pub name: String,
    #[serde(default)]
    pub definition: Option<String>,
    pub unit: String,
    pub level: IndicatorLevel,
    pub direction: Direction,
    pub calculation: Calculation,
    #[serde(default)]
    pub baseline: Option<Quantity>,
    #[serde(default)]
    pub target: Option<Quantity>,
    /// The code of the library's indicator it follows, so that it adds up with those of other projects.
    #[serde(default)]
    pub library: Option<String>,
    /// Taken over from a register as it stood.
    #[serde(default)]
    pub as_recorded: bool,
}

impl IndicatorFields {
    pub fn checked(self) -> Result<Self> {
        let unit = required(&self.unit, "unit")?;
        let in_unit = |figure: Option<Quantity>, field| {
            figure
                .map(|figure| in_the_unit(figure, &unit, field))
                .transpose()
        };
        let fields = Self {
            name: required(&self.name, "name")?,
            definition: optional(self.definition.as_deref()),
            library: optional(self.library.as_deref()),
            baseline: in_unit(self.baseline, "baseline")?,
            target: in_unit(self.target, "target")?,
            unit,
            ..self
        };
        if !fields.as_recorded {
            let measured = Measured {
                name: fields.name.clone(),
                unit: fields.unit.clone(),
                calculation: fields.calculation,
                start: None,
            };
            can_be(fields.baseline.as_ref(), &measured, "baseline")?;
            can_be(fields.target.as_ref(), &measured, "target")?;
            target_leaves_a_way(
                fields.direction,
                fields.baseline.as_ref(),
                fields.target.as_ref(),
            )?;
        }
        Ok(fields)
    }
}

/// One result as the desk enters it: a value, or of a percentage its part and whole.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ResultFields {
    pub indicator: IndicatorId,
    pub on: PartialDate,
    #[serde(default)]
    pub value: Option<Quantity>,
    #[serde(default)]
    pub this_period: Option<Quantity>,
    #[serde(default)]
    pub part: Option<Quantity>,
    #[serde(default)]
    pub whole: Option<Quantity>,
    #[serde(default)]
    pub evidence: Option<String>,
    #[serde(default)]
    pub verified_by: Option<String>,
    #[serde(default)]
    pub note: Option<String>,
    /// Who is behind the figure.
    #[serde(default)]
    pub split: Vec<SplitPart>,
    /// Taken over from a register as it stood.
    #[serde(default)]
    pub as_recorded: bool,
}

impl ResultFields {
    /// Tidied, in the indicator's unit, with the percentage of part and whole worked out.
    pub fn checked(self, of: &Measured, today: NaiveDate) -> Result<(Self, Quantity)> {
        part_within_whole(self.part.as_ref(), self.whole.as_ref())?;
        shares_are_measured(self.part.as_ref(), of)?;
        let unit = of.unit.as_str();
        let in_unit = |figure: Option<Quantity>, field| {
            figure
                .map(|figure| in_the_unit(figure, unit, field))
                .transpose()
        };
        let said = in_unit(self.value.clone(), "value")?;
        let worked_out = match (&self.part, &self.whole) {
            (Some(part), Some(whole)) => {
                percent_of(part.value, whole.value).map(|value| Quantity {
                    word: part.word.or(whole.word),
                    ..Quantity::exact(value, unit)
                })
            }
            _ => None,
        };
        agrees_with_the_share(said.as_ref(), worked_out.as_ref())?;
        let value = worked_out
            .or(said)
            .ok_or_else(|| refuse("projects-result-without-value").at("value"))?;
        let fields = Self {
            this_period: in_unit(self.this_period, "thisPeriod")?,
            evidence: optional(self.evidence.as_deref()),
            verified_by: optional(self.verified_by.as_deref()),
            note: written(self.note.as_deref()),
            split: split::checked(self.split, &value)?,
            ..self
        };
        if !fields.as_recorded {
            already_happened(fields.on, today, "on")?;
            not_before_the_start(fields.on, of.start)?;
            can_be(Some(&value), of, "value")?;
            can_be(fields.this_period.as_ref(), of, "thisPeriod")?;
        }
        Ok((fields, value))
    }
}

/// A project has one indicator of a name.
pub fn name_is_free(name: &str, id: IndicatorId, bearer: Option<IndicatorId>) -> Result<()> {
    if bearer.is_some_and(|bearer| bearer != id) {
        return Err(refuse("projects-indicator-exists")
            .at("name")
            .arg("name", name)
            .into());
    }
    Ok(())
}

/// 本期 of an indicator: as the last result states it, or the last increment of a sum.
pub fn this_period(calculation: Calculation, readings: &[Reading]) -> Option<Quantity> {
    let last = readings.last()?;
    let increment = (calculation == Calculation::Sum).then(|| last.value.clone());
    last.this_period.clone().or(increment)
}
