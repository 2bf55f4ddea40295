//! Who is behind a figure (women, children, households), and what is wanted by when. No I/O.

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::measure::IndicatorId;
use super::model::period_in_order;
use super::units::{alike, comes_whole, counts_households, counts_people, in_the_unit};
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

/// Classes that nobody stands in both of.
const APART: [(SplitClass, SplitClass); 2] = [
    (SplitClass::Women, SplitClass::Men),
    (SplitClass::Children, SplitClass::Elderly),
];

/// Each class once, a count in the figure's unit (households in 户 of their own), and none above the figure.
pub fn checked(split: Vec<SplitPart>, value: &Quantity) -> Result<Vec<SplitPart>> {
    let mut kept: Vec<SplitPart> = Vec::new();
    for part in split {
        if kept.iter().any(|known| known.of == part.of) {
            return Err(refuse("projects-split-twice")
                .at("split")
                .arg("class", part.of.word())
                .into());
        }
        let part = SplitPart {
            of: part.of,
            count: in_its_unit(part.of, part.count, value)?,
        };
        is_a_count(&part, value)?;
        within_the_figure(&part, value)?;
        kept.push(part);
    }
    together_within_the_figure(&kept, value)?;
    Ok(kept)
}

fn in_its_unit(of: SplitClass, count: Quantity, value: &Quantity) -> Result<Quantity> {
    if of == SplitClass::Households && counts_households(&count.unit) {
        return Ok(count);
    }
    in_the_unit(count, &value.unit, "split")
}

/// Never below none; of people, and whatever else comes whole, no half. An average has averages behind it.
fn is_a_count(part: &SplitPart, value: &Quantity) -> Result<()> {
    let whole = comes_whole(&part.count.unit) && value.value.is_integer();
    if part.count.value < Decimal::ZERO || (whole && !part.count.value.is_integer()) {
        return Err(refuse("projects-split-no-count")
            .at("split")
            .arg("class", part.of.word())
            .arg("count", &part.count)
            .into());
    }
    Ok(())
}

/// Of each household at least one is among the people, so there are no more households than people.
fn within_the_figure(part: &SplitPart, value: &Quantity) -> Result<()> {
    let comparable = alike(&part.count.unit, &value.unit)
        || (counts_households(&part.count.unit) && counts_people(&value.unit));
    if comparable && part.count.value > value.value && !may_be_more(value) {
        return Err(refuse("projects-split-over-value")
            .at("split")
            .arg("class", part.of.word())
            .arg("count", &part.count)
            .arg("value", value)
            .into());
    }
    Ok(())
}

/// Women and men together are no more than all.
fn together_within_the_figure(split: &[SplitPart], value: &Quantity) -> Result<()> {
    let count = |of: SplitClass| split.iter().find(|part| part.of == of);
    for (one, other) in APART {
        let (Some(first), Some(second)) = (count(one), count(other)) else {
            continue;
        };
        let sum = first.count.value.checked_add(second.count.value);
        if sum.is_some_and(|sum| sum > value.value) && !may_be_more(value) {
            return Err(refuse("projects-split-sum-over-value")
                .at("split")
                .arg("class", one.word())
                .arg("first", &first.count)
                .arg("second", &second.count)
                .arg("value", value)
                .into());
        }
    }
    Ok(())
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
    pub id: TargetId,
    pub from: PartialDate,
    pub to: PartialDate,
    pub target: Quantity,
}

impl Period {
    fn is(&self, fields: &TargetFields) -> bool {
        self.from.first_day() == fields.period_from.first_day()
            && self.to.last_day() == fields.period_to.last_day()
    }

    fn crosses(&self, fields: &TargetFields) -> bool {
        self.from.first_day() <= fields.period_to.last_day()
            && fields.period_from.first_day() <= self.to.last_day()
    }
}

/// The target of the same period, which is put right. Periods follow each other, so that a result falls into one of
/// them: another that overlaps is refused.
pub fn standing_in(fields: &TargetFields, targets: &[Period]) -> Result<Option<TargetId>> {
    let (from, to) = (fields.period_from, fields.period_to);
    period_in_order(Some(from), Some(to), "periodTo")?;
    if let Some(same) = targets.iter().find(|other| other.is(fields)) {
        return Ok(Some(same.id));
    }
    match targets.iter().find(|other| other.crosses(fields)) {
        Some(other) => Err(refuse("projects-target-overlaps")
            .at("periodFrom")
            .arg("from", other.from)
            .arg("to", other.to)
            .arg("target", &other.target)
            .into()),
        None => Ok(None),
    }
}
