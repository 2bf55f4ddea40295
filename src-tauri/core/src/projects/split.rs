//! Who is behind a figure (women, children, households), and what is wanted by when. No I/O.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::measure::{IndicatorId, with_unit};
use super::model::period_in_order;
use crate::base::dates::PartialDate;
use crate::base::quantity::{Quantity, Word};
use crate::base::refusal::{Result, refuse};
use crate::{id, words_enum};

id!(TargetId);
id!(CorrectionId);

words_enum!(
    /// A class that a figure is told apart by.
    SplitClass {
        Women = "women",
        Men = "men",
        Children = "children",
        Elderly = "elderly",
        Disabled = "disabled",
        Households = "households",
        Volunteers = "volunteers",
        Other = "other",
    }
);

/// One class and how many of it; a figure may be told apart in several ways at once, so they need not add up to it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SplitPart {
    pub of: SplitClass,
    pub count: Quantity,
}

/// Each class once, in the figure's unit where none was said (households in 户 of their own), and none above the figure.
pub fn checked(split: Vec<SplitPart>, value: &Quantity) -> Result<Vec<SplitPart>> {
    let mut kept: Vec<SplitPart> = Vec::new();
    for part in split {
        if kept.iter().any(|known| known.of == part.of) {
            return Err(refuse("projects-split-twice")
                .at("split")
                .arg("class", part.of.word())
                .into());
        }
        let count = with_unit(Some(part.count.clone()), &value.unit).unwrap_or(part.count);
        if count.unit == value.unit && count.value > value.value && !may_be_more(value) {
            return Err(refuse("projects-split-over-value")
                .at("split")
                .arg("class", part.of.word())
                .arg("count", &count)
                .arg("value", value)
                .into());
        }
        kept.push(SplitPart { of: part.of, count });
    }
    Ok(kept)
}

/// 80多, 约80, 超80: the figure itself may be greater than its number.
fn may_be_more(value: &Quantity) -> bool {
    !matches!(value.word, None | Some(Word::Nearly | Word::Less))
}

/// What is wanted of an indicator in one period; without a target the period's one is taken away.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct TargetFields {
    pub indicator: IndicatorId,
    pub period_from: PartialDate,
    pub period_to: PartialDate,
    #[serde(default)]
    pub target: Option<Quantity>,
}

/// A period with a target of its own.
#[derive(Debug, Clone, PartialEq)]
pub struct Period {
    pub from: PartialDate,
    pub to: PartialDate,
}

/// Periods follow each other: a result falls into one of them.
pub fn fits_between(fields: &TargetFields, others: &[Period]) -> Result<()> {
    let (from, to) = (fields.period_from, fields.period_to);
    period_in_order(Some(from), Some(to), "periodTo")?;
    let crossed = others.iter().find(|other| {
        other.from.first_day() <= to.last_day() && from.first_day() <= other.to.last_day()
    });
    match crossed {
        Some(other) => Err(refuse("projects-target-overlaps")
            .at("periodFrom")
            .arg("from", other.from)
            .arg("to", other.to)
            .into()),
        None => Ok(()),
    }
}

/// A figure that somebody vouched for is not changed without a word.
pub fn correction_is_reasoned(
    verified_by: Option<&str>,
    was: &Quantity,
    becomes: &Quantity,
    reason: Option<&str>,
) -> Result<()> {
    match verified_by {
        Some(by) if was != becomes && reason.is_none() => {
            Err(refuse("projects-correction-needs-reason")
                .at("reason")
                .arg("by", by)
                .arg("was", was)
                .into())
        }
        _ => Ok(()),
    }
}
