//! Indicators with the figure reached, and activities.

use super::{Step, Taking, typed};
use crate::base::refusal::{Result, refuse};
use crate::intake::model::{Kind, key_of};
use crate::projects::measure::{Calculation, Direction, IndicatorLevel};
use crate::projects::{
    ActivityFields, EditActivity, EditIndicator, IndicatorFields, Op, ProjectId, ResultFields,
};

pub(super) fn take(taking: &mut Taking<'_>) -> Result<()> {
    indicators(taking)?;
    activities(taking)
}

fn indicators(taking: &mut Taking<'_>) -> Result<()> {
    for said in &taking.import.indicators {
        let project = taking.project_named(said.project.as_deref());
        let key = format!(
            "{}/{}",
            key_of(said.project.as_deref().unwrap_or_default()),
            key_of(&said.name)
        );
        taking.settle(
            Kind::Indicators,
            &key,
            said.at,
            said,
            None,
            |change, known| {
                let project: ProjectId = typed(&project?)?;
                let unit = said.unit.clone().unwrap_or_default();
                let fields = IndicatorFields {
                    project,
                    name: said.name.clone(),
                    definition: said.note.clone(),
                    unit: if unit.is_empty() {
                        "—".to_owned()
                    } else {
                        unit
                    },
                    level: IndicatorLevel::Output,
                    direction: Direction::Up,
                    calculation: Calculation::Latest,
                    baseline: said.baseline.clone(),
                    target: said.target.clone(),
                    library: None,
                    as_recorded: true,
                };
                let made = match known {
                    Some(id) => EditIndicator {
                        indicator: typed(id)?,
                        fields,
                    }
                    .apply(change)?,
                    None => Op::AddIndicator(fields).apply(change)?,
                };
                if said.cumulative.is_some() || said.this_period.is_some() {
                    let result = ResultFields {
                        indicator: typed(&made.id)?,
                        on: said.on.unwrap_or_else(|| change.today().into()),
                        value: said.cumulative.clone().or_else(|| said.this_period.clone()),
                        this_period: said.this_period.clone(),
                        part: None,
                        whole: None,
                        evidence: None,
                        verified_by: None,
                        note: None,
                        split: Vec::new(),
                        as_recorded: true,
                    };
                    Op::RecordResult(result).apply(change)?;
                }
                Ok(Step::Made(made))
            },
        )?;
    }
    Ok(())
}

fn activities(taking: &mut Taking<'_>) -> Result<()> {
    // Two activities of one day, topic and place are two: the second is told apart by its count.
    let mut same = std::collections::HashMap::<String, u32>::new();
    for said in &taking.import.activities {
        let project = taking.project_named(said.project.as_deref());
        let text = |text: &Option<String>| key_of(text.as_deref().unwrap_or_default());
        let day = said.from.map(|day| day.to_string()).unwrap_or_default();
        let key = format!(
            "{}/{day}/{}/{}",
            text(&said.project),
            text(&said.topic),
            text(&said.place)
        );
        let times = same.entry(key.clone()).or_default();
        *times += 1;
        let key = if *times > 1 {
            format!("{key}/{times}")
        } else {
            key
        };
        taking.settle(
            Kind::Activities,
            &key,
            said.at,
            said,
            None,
            |change, known| {
                let fields = ActivityFields {
                    project: typed(&project?)?,
                    starts_on: said.from.ok_or_else(|| refuse("intake-date-missing"))?,
                    ends_on: said.to,
                    topic: said.topic.clone().unwrap_or_default(),
                    place: said.place.clone(),
                    people: said.people.clone(),
                    person_times: said.person_times.clone(),
                    children: said.children.clone(),
                    volunteers: said.volunteers.clone(),
                    hours: said.hours.clone(),
                    note: said.note.clone(),
                    as_recorded: true,
                };
                let made = match known {
                    Some(id) => EditActivity {
                        activity: typed(id)?,
                        fields,
                    }
                    .apply(change)?,
                    None => Op::AddActivity(fields).apply(change)?,
                };
                Ok(Step::Made(made))
            },
        )?;
    }
    Ok(())
}
