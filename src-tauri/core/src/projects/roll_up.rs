//! Figures of several projects made one, without counting anything twice and without making an estimate exact. No I/O.

use rust_decimal::Decimal;
use serde::Serialize;
use ts_rs::TS;

use super::library::{LibraryIndicator, Rolls};
use super::measure::{Calculation, IndicatorId, IndicatorLevel, Reading, percent_of, total};
use super::model::ProjectId;
use super::units::counts_someone;
use crate::base::quantity::{Quantity, Word};

/// What one project brings to a figure.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RolledPart {
    pub project: ProjectId,
    pub project_no: Option<String>,
    pub project_name: String,
    pub indicator: IndicatorId,
    pub indicator_name: String,
    pub figure: Quantity,
    /// Of a percentage: those counted, and all of them.
    pub part: Option<Quantity>,
    pub whole: Option<Quantity>,
}

/// One figure of the library over several projects, with the rows it comes from.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RolledFigure {
    pub code: String,
    pub name: String,
    pub name_en: String,
    pub unit: String,
    pub unit_en: String,
    pub level: IndicatorLevel,
    pub rolls: Rolls,
    /// `null` where no one figure can be said: see `atMost` and the parts.
    pub figure: Option<Quantity>,
    /// Distinct people of several projects: together no more than this, since one may be in two of them.
    pub at_most: Option<Quantity>,
    pub parts: Vec<RolledPart>,
}

/// What a project's readings bring, whole or in one year. A sum brings its increments, the baseline left out; a cumulative
/// reading what it rose by. `None` where it says nothing for that time.
pub fn brought(
    calculation: Calculation,
    baseline: Option<&Quantity>,
    readings: &[Reading],
    year: Option<i32>,
) -> Option<Brought> {
    let within: Vec<&Reading> = readings
        .iter()
        .filter(|reading| year.is_none_or(|year| reading.on.year() == year))
        .collect();
    let last = within.last()?;
    let unit = last.value.unit.as_str();
    let figure = match calculation {
        Calculation::Sum => total(within.iter().map(|reading| &reading.value), unit)?,
        Calculation::Latest => {
            let earlier = readings
                .iter()
                .rfind(|reading| year.is_some_and(|year| reading.on.year() < year));
            risen(
                earlier.map(|reading| &reading.value).or(baseline),
                &last.value,
            )?
        }
        Calculation::Percent => return pooled(&within),
        Calculation::Average => last.value.clone(),
    };
    Some(Brought {
        figure,
        part: None,
        whole: None,
    })
}

#[derive(Debug, Clone, PartialEq)]
pub struct Brought {
    pub figure: Quantity,
    pub part: Option<Quantity>,
    pub whole: Option<Quantity>,
}

/// The last percentage without its n stands for itself; with all their n they are pooled.
fn pooled(within: &[&Reading]) -> Option<Brought> {
    let last = within.last()?;
    let parts: Option<Vec<&Quantity>> = within.iter().map(|one| one.part.as_ref()).collect();
    let wholes: Option<Vec<&Quantity>> = within.iter().map(|one| one.whole.as_ref()).collect();
    let (Some(parts), Some(wholes)) = (parts, wholes) else {
        return Some(Brought {
            figure: last.value.clone(),
            part: None,
            whole: None,
        });
    };
    let (part, whole) = (total(parts, "")?, total(wholes, "")?);
    Some(Brought {
        figure: share(&part, &whole, &last.value.unit)?,
        part: Some(part),
        whole: Some(whole),
    })
}

fn share(part: &Quantity, whole: &Quantity, unit: &str) -> Option<Quantity> {
    Some(Quantity {
        word: part.word.or(whole.word),
        ..Quantity::exact(percent_of(part.value, whole.value)?, unit)
    })
}

/// From nothing it is the reading as it was said; a difference with an estimate in it is 约.
fn risen(before: Option<&Quantity>, last: &Quantity) -> Option<Quantity> {
    let Some(before) = before.filter(|before| !before.value.is_zero()) else {
        return Some(last.clone());
    };
    let rise = last.value.checked_sub(before.value)?;
    let counted = before.is_exact() && last.is_exact();
    Some(Quantity {
        word: (!counted).then_some(Word::About),
        ..Quantity::exact(rise, &last.unit)
    })
}

/// One figure over its parts, by how the library rolls it.
pub fn rolled(library: &LibraryIndicator, parts: Vec<RolledPart>) -> RolledFigure {
    let fields = &library.fields;
    let sum = || total(parts.iter().map(|part| &part.figure), &fields.unit);
    let alone = || match parts.as_slice() {
        [only] => Some(only.figure.clone()),
        _ => None,
    };
    let (figure, at_most) = match fields.rolls {
        Rolls::Add if !counts_someone(&fields.unit) => (sum(), None),
        // The same person or family may be in two projects, whatever the library says of adding them.
        Rolls::Add | Rolls::Distinct => match alone() {
            Some(only) => (Some(only), None),
            None => (None, sum()),
        },
        Rolls::Pool => (alone().or_else(|| pooled_over(&parts, &fields.unit)), None),
        Rolls::None => (alone(), None),
    };
    RolledFigure {
        code: library.code.clone(),
        name: fields.name.clone(),
        name_en: fields.name_en.clone(),
        unit: fields.unit.clone(),
        unit_en: fields.unit_en.clone(),
        level: fields.level,
        rolls: fields.rolls,
        figure,
        at_most,
        parts,
    }
}

/// `None` where one of them was given without its n: a mean of percentages would weigh small ones like great ones.
fn pooled_over(parts: &[RolledPart], unit: &str) -> Option<Quantity> {
    let counted: Option<Vec<&Quantity>> = parts.iter().map(|one| one.part.as_ref()).collect();
    let all: Option<Vec<&Quantity>> = parts.iter().map(|one| one.whole.as_ref()).collect();
    let (part, whole) = (total(counted?, "")?, total(all?, "")?);
    (whole.value > Decimal::ZERO)
        .then(|| share(&part, &whole, unit))
        .flatten()
}
