//! Activities and what they add up to.

use rusqlite::{Row, params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::base::book::Reader;
use crate::base::dates::PartialDate;
use crate::base::list::part;
use crate::base::quantity::Quantity;
use crate::base::refusal::Result;
use crate::projects::measure;
use crate::projects::model::ProjectId;
use crate::projects::work::{self, ActivityFields, ActivityFinding, ActivityId};

#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default)]
#[ts(optional_fields)]
pub struct ActivitiesAsk {
    pub project: Option<ProjectId>,
    pub from: Option<PartialDate>,
    pub to: Option<PartialDate>,
    #[ts(type = "number")]
    pub offset: Option<usize>,
    #[ts(type = "number")]
    pub limit: Option<usize>,
}

#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ActivityRow {
    pub id: ActivityId,
    pub project_no: Option<String>,
    pub project_name: String,
    #[serde(flatten)]
    pub fields: ActivityFields,
    pub findings: Vec<ActivityFinding>,
}

/// Totals over activities. A total with a qualified part is qualified.
#[derive(Debug, Clone, Default, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Reach {
    /// 活动场次
    #[ts(type = "number")]
    pub held: usize,
    pub people: Option<Quantity>,
    pub person_times: Option<Quantity>,
    pub children: Option<Quantity>,
    pub volunteers: Option<Quantity>,
    pub hours: Option<Quantity>,
}

#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ActivityList {
    pub rows: Vec<ActivityRow>,
    #[ts(type = "number")]
    pub total: usize,
    /// Over all that were asked for, not only the part shown.
    pub reach: Reach,
}

pub fn activities(reader: &Reader, ask: &ActivitiesAsk) -> Result<ActivityList> {
    let mut statement = reader
        .conn()
        .prepare_cached(include_str!("../sql/list_activities.sql"))?;
    let rows = statement.query_map(params![ask.project, ask.from, ask.to], row_to_activity)?;
    let rows = rows.collect::<rusqlite::Result<Vec<_>>>()?;
    let (total, reach) = (rows.len(), reach(&rows));
    Ok(ActivityList {
        rows: part(rows, ask.offset, ask.limit),
        total,
        reach,
    })
}

pub fn reach(rows: &[ActivityRow]) -> Reach {
    let total = |count: fn(&ActivityFields) -> Option<&Quantity>| {
        measure::total(rows.iter().filter_map(|row| count(&row.fields)), "")
    };
    Reach {
        held: rows.len(),
        people: total(|fields| fields.people.as_ref()),
        person_times: total(|fields| fields.person_times.as_ref()),
        children: total(|fields| fields.children.as_ref()),
        volunteers: total(|fields| fields.volunteers.as_ref()),
        hours: total(|fields| fields.hours.as_ref()),
    }
}

fn row_to_activity(row: &Row<'_>) -> rusqlite::Result<ActivityRow> {
    let fields = ActivityFields {
        project: row.get("project_id")?,
        starts_on: row.get("starts_on")?,
        ends_on: row.get("ends_on")?,
        topic: row.get("topic")?,
        place: row.get("place")?,
        people: row.get("people")?,
        person_times: row.get("person_times")?,
        children: row.get("children")?,
        volunteers: row.get("volunteers")?,
        hours: row.get("hours")?,
        note: row.get("note")?,
        as_recorded: row.get("as_recorded")?,
    };
    Ok(ActivityRow {
        id: row.get("id")?,
        project_no: row.get("project_no")?,
        project_name: row.get("project_name")?,
        findings: work::findings(&fields, row.get("planned_from")?, row.get("planned_to")?),
        fields,
    })
}
