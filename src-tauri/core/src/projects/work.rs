//! What a project plans and does: milestones, activities, updates. No I/O.

use chrono::NaiveDate;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::model::{ProjectId, period_in_order};
use crate::base::dates::PartialDate;
use crate::base::quantity::Quantity;
use crate::base::refusal::{Result, refuse};
use crate::base::typed::{optional, required, written};
use crate::{id, words_enum};

id!(MilestoneId);
id!(ActivityId);
id!(UpdateId);

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct MilestoneFields {
    pub project: ProjectId,
    pub name: String,
    pub planned_on: PartialDate,
    #[serde(default)]
    pub actual_on: Option<PartialDate>,
    #[serde(default)]
    pub note: Option<String>,
}

impl MilestoneFields {
    pub fn checked(self, today: NaiveDate) -> Result<Self> {
        if let Some(actual) = self.actual_on {
            already_happened(actual, today, "actualOn")?;
        }
        Ok(Self {
            name: required(&self.name, "name")?,
            note: written(self.note.as_deref()),
            ..self
        })
    }
}

/// A milestone that should have been reached by now.
pub fn milestone_is_late(
    planned_on: PartialDate,
    actual_on: Option<PartialDate>,
    as_of: NaiveDate,
) -> bool {
    actual_on.is_none() && planned_on.last_day() < as_of
}

/// One activity of a project, on a day or over a range of days.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ActivityFields {
    pub project: ProjectId,
    pub starts_on: PartialDate,
    #[serde(default)]
    pub ends_on: Option<PartialDate>,
    pub topic: String,
    #[serde(default)]
    pub place: Option<String>,
    /// 服务人数: distinct people.
    #[serde(default)]
    pub people: Option<Quantity>,
    /// 服务人次: every attendance counts.
    #[serde(default)]
    pub person_times: Option<Quantity>,
    #[serde(default)]
    pub children: Option<Quantity>,
    #[serde(default)]
    pub volunteers: Option<Quantity>,
    /// Volunteer hours, to half an hour.
    #[serde(default)]
    pub hours: Option<Quantity>,
    #[serde(default)]
    pub note: Option<String>,
    /// Taken over from a register as it stood: what breaks a rule for new work becomes a finding.
    #[serde(default)]
    pub as_recorded: bool,
}

impl ActivityFields {
    pub fn checked(self, today: NaiveDate) -> Result<Self> {
        let fields = Self {
            topic: required(&self.topic, "topic")?,
            place: optional(self.place.as_deref()),
            note: written(self.note.as_deref()),
            ..self
        };
        if !fields.as_recorded {
            period_in_order(Some(fields.starts_on), fields.ends_on, "endsOn")?;
            already_happened(
                fields.ends_on.unwrap_or(fields.starts_on),
                today,
                "startsOn",
            )?;
            counted_in_whole(&[
                ("people", fields.people.as_ref()),
                ("personTimes", fields.person_times.as_ref()),
                ("children", fields.children.as_ref()),
                ("volunteers", fields.volunteers.as_ref()),
            ])?;
            person_times_cover_people(fields.people.as_ref(), fields.person_times.as_ref())?;
            children_among_people(fields.children.as_ref(), fields.people.as_ref())?;
            children_with_people(fields.children.as_ref(), fields.people.as_ref())?;
            hours_in_halves(fields.hours.as_ref())?;
        }
        Ok(fields)
    }
}

/// Nothing that has been done lies ahead of today.
pub fn already_happened(on: PartialDate, today: NaiveDate, field: &'static str) -> Result<()> {
    if on.first_day() > today {
        return Err(refuse("projects-date-in-future")
            .at(field)
            .arg("on", on)
            .arg("today", today)
            .into());
    }
    Ok(())
}

/// People are counted in whole numbers, none of them below zero.
pub fn counted_in_whole(counts: &[(&'static str, Option<&Quantity>)]) -> Result<()> {
    for (field, count) in counts {
        if let Some(count) = count
            && (count.value.is_sign_negative() || !count.value.is_integer())
        {
            return Err(refuse("projects-count-not-whole")
                .at(field)
                .arg("count", count)
                .into());
        }
    }
    Ok(())
}

/// 服务人次不应少于服务人数 (field-guide 3.7).
pub fn person_times_cover_people(
    people: Option<&Quantity>,
    person_times: Option<&Quantity>,
) -> Result<()> {
    match (people, person_times) {
        (Some(people), Some(times)) if times.value < people.value => {
            Err(refuse("projects-person-times-below-people")
                .at("personTimes")
                .arg("people", people)
                .arg("personTimes", times)
                .into())
        }
        _ => Ok(()),
    }
}

/// Children are among the people served.
pub fn children_among_people(children: Option<&Quantity>, people: Option<&Quantity>) -> Result<()> {
    match (children, people) {
        (Some(children), Some(people)) if people.value < children.value => {
            Err(refuse("projects-children-over-people")
                .at("children")
                .arg("children", children)
                .arg("people", people)
                .into())
        }
        _ => Ok(()),
    }
}

/// With children among them, people are counted.
pub fn children_with_people(children: Option<&Quantity>, people: Option<&Quantity>) -> Result<()> {
    match (children, people) {
        (Some(children), None) if children.value > Decimal::ZERO => {
            Err(refuse("projects-children-without-people")
                .at("people")
                .arg("children", children)
                .into())
        }
        _ => Ok(()),
    }
}

/// Hours are never fewer than none and kept to half an hour (field-guide 3.7).
pub fn hours_in_halves(hours: Option<&Quantity>) -> Result<()> {
    match hours {
        Some(hours) if hours.value < Decimal::ZERO => Err(refuse("projects-hours-below-zero")
            .at("hours")
            .arg("hours", hours)
            .into()),
        Some(hours) if !(hours.value + hours.value).is_integer() => {
            Err(refuse("projects-hours-not-halves")
                .at("hours")
                .arg("hours", hours)
                .into())
        }
        _ => Ok(()),
    }
}

words_enum!(
    /// What does not agree on an activity that was taken over as recorded.
    ActivityFinding {
        PersonTimesBelowPeople = "personTimesBelowPeople",
        ChildrenOverPeople = "childrenOverPeople",
        OutsidePeriod = "outsidePeriod",
    }
);

/// The findings on one activity, given its project's planned period.
pub fn findings(
    activity: &ActivityFields,
    from: Option<PartialDate>,
    to: Option<PartialDate>,
) -> Vec<ActivityFinding> {
    let starts = activity.starts_on;
    let before = from.is_some_and(|from| starts.last_day() < from.first_day());
    let after = to.is_some_and(|to| starts.first_day() > to.last_day());
    let people = activity.people.as_ref();
    [
        (
            person_times_cover_people(people, activity.person_times.as_ref()).is_err(),
            ActivityFinding::PersonTimesBelowPeople,
        ),
        (
            children_among_people(activity.children.as_ref(), people).is_err(),
            ActivityFinding::ChildrenOverPeople,
        ),
        (before || after, ActivityFinding::OutsidePeriod),
    ]
    .into_iter()
    .filter_map(|(found, finding)| found.then_some(finding))
    .collect()
}

words_enum!(
    /// 草稿 → 已提交 → 已采纳 | 已退回; one that was sent back is written anew as its next version.
    UpdateState {
        Draft = "draft",
        Submitted = "submitted",
        Returned = "returned",
        Accepted = "accepted",
    }
);

impl UpdateState {
    pub fn next(self) -> &'static [UpdateState] {
        match self {
            Self::Draft => &[Self::Submitted],
            Self::Submitted => &[Self::Accepted, Self::Returned],
            Self::Returned | Self::Accepted => &[],
        }
    }
}

/// The step is one of those an update can take, and sending back says why.
pub fn update_moved(from: UpdateState, to: UpdateState, reason: Option<&str>) -> Result<()> {
    if !from.next().contains(&to) {
        return Err(refuse("projects-update-no-such-step")
            .at("to")
            .arg("from", from.word())
            .arg("to", to.word())
            .into());
    }
    if to == UpdateState::Returned && reason.is_none() {
        return Err(refuse("projects-update-return-needs-reason")
            .at("reason")
            .into());
    }
    Ok(())
}

/// What lies with whoever reads it is not rewritten under her hands.
pub fn may_be_revised(state: UpdateState) -> Result<()> {
    if state == UpdateState::Submitted {
        return Err(refuse("projects-update-submitted").at("update").into());
    }
    Ok(())
}

/// What happened in one period: progress, problems, next steps.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct UpdateFields {
    pub project: ProjectId,
    pub period_from: PartialDate,
    pub period_to: PartialDate,
    pub progress: String,
    #[serde(default)]
    pub problems: Option<String>,
    #[serde(default)]
    pub next_steps: Option<String>,
}

impl UpdateFields {
    pub fn checked(self) -> Result<Self> {
        period_in_order(Some(self.period_from), Some(self.period_to), "periodTo")?;
        Ok(Self {
            progress: written(Some(&self.progress))
                .ok_or_else(|| refuse("base-required").at("progress"))?,
            problems: written(self.problems.as_deref()),
            next_steps: written(self.next_steps.as_deref()),
            ..self
        })
    }
}
