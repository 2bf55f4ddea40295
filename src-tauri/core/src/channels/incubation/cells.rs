//! The sheet of stays: only read, for a stay moves stage by stage.

use crate::desk::tags;
use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::Deserialize;

use super::model::{Figures, Period, Residency, Rule, Stage, stage_due};
use crate::base::dates::PartialDate;
use crate::base::sheet::{Column, Sheet};

pub const INCUBATIONS: Sheet = Sheet {
    scan: "it.id",
    order: &[("since", true), ("organisationName", false)],
    ..Sheet::of(
        "incubations",
        "incubation_now AS it JOIN organisation ON organisation.id = it.organisation_id",
        &[
            "incubation",
            "stage_move",
            "incubation_visit",
            "organisation",
            "setting",
            "tag",
        ],
        &[
            Column::record("organisationName", "organisation.name").searched(),
            Column::choice("stage", "it.stage", "stage", Stage::WORDS),
            Column::yes_no("running", "it.stage").by_rule(running),
            Column::date("takenIn", "it.taken_in"),
            Column::date("since", "it.since"),
            Column::number(
                "days",
                "CAST (julianday({today}) - julianday(substr(it.since || '-01-01', 1, 10)) AS INTEGER)",
            ),
            Column::date("due", GATHERED).by_rule(due),
            Column::number("overdueDays", GATHERED).by_rule(overdue_days),
            Column::choice("residency", "it.residency", "residency", Residency::WORDS),
            Column::date("periodFrom", "it.period_from"),
            Column::date("periodTo", "it.period_to"),
            Column::text("no", "it.no").searched(),
            Column::text("mentor", "it.mentor").searched(),
            Column::date(
                "lastVisit",
                "(SELECT max(visited_on) FROM incubation_visit WHERE incubation_id = it.id)",
            ),
            Column::long("note", "it.note"),
            Column::list("tags", tags!("incubation")),
        ],
    )
};

/// What says until when a stage may last: its own figures, where the operator set some.
const GATHERED: &str = "json_object('stage', it.stage, 'since', it.since, 'from', it.period_from, 'to', it.period_to,
    'today', {today}, 'figures', json((SELECT json_group_object(key, value) FROM setting WHERE key LIKE 'incubation.%')))";

#[derive(Deserialize)]
struct Gathered {
    stage: Stage,
    since: Option<PartialDate>,
    from: Option<NaiveDate>,
    to: Option<NaiveDate>,
    today: NaiveDate,
    figures: BTreeMap<String, String>,
}

impl Gathered {
    fn due(&self) -> Option<NaiveDate> {
        let own = |rule: &Rule| Some((*rule, self.figures.get(&rule.key())?.parse().ok()?));
        let figures = Figures(Rule::ALL.iter().filter_map(own).collect());
        let period = self.from.zip(self.to).map(|(from, to)| Period { from, to });
        stage_due(self.stage, self.since, period, &figures)
    }
}

fn running(stage: &str) -> Option<String> {
    let stage = Stage::ALL.iter().find(|one| one.word() == stage)?;
    Some(stage.is_running().to_string())
}

fn due(json: &str) -> Option<String> {
    let gathered: Gathered = serde_json::from_str(json).ok()?;
    Some(gathered.due()?.to_string())
}

fn overdue_days(json: &str) -> Option<String> {
    let gathered: Gathered = serde_json::from_str(json).ok()?;
    let days = (gathered.today - gathered.due()?).num_days();
    (days > 0).then(|| days.to_string())
}
