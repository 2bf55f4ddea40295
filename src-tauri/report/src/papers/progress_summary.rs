//! 项目进展报告.

use hub::summaries::ProgressSummary;
use hub::summaries::progress_summary::{ProgressActivity, ProgressIndicator, ProgressProject};
use serde_json::{Value, json};

use super::{Sheet, field, letterhead, seal_name, wide_field};
use crate::voice::{Voice, bar_length};

impl Sheet for ProgressSummary {
    const TEMPLATE: &'static str = include_str!("../../templates/summaries/progress_summary.typ");

    fn sheet(&self, voice: &Voice) -> Value {
        sheet(self, voice)
    }
}

fn sheet(summary: &ProgressSummary, voice: &Voice) -> Value {
    let project = &summary.project;
    let period = voice.period(summary.period);
    json!({
        "letterhead": letterhead(&summary.letterhead),
        "footer": voice.footer(&summary.letterhead, summary.as_of),
        "document-title": format!("{} {}", voice.say("progress-title"), project.name),
        "letter-line": project.no.as_deref().map(|no| voice.fill("no", &[("no", no)])),
        "project-name": project.name,
        "period-line": voice.fill("progress-period", &[("span", &period)]),
        "fields": fields(project, voice),
        "money": money(summary, voice),
        "bars": bars(summary, voice),
        "time-marker": bar_length(summary.bars.time),
        "bars-alt": voice.fill("bars-alt", &[
            ("time", &voice.percent(summary.bars.time)),
            ("indicators", &voice.percent(summary.bars.indicators)),
            ("money", &voice.percent(summary.bars.money)),
        ]),
        "activities": summary.activities.iter().map(|line| activity(line, voice)).collect::<Vec<_>>(),
        "activity-totals": activity_totals(summary, voice),
        "indicators": summary.indicators.iter().map(|line| indicator(line, voice)).collect::<Vec<_>>(),
        "outcomes": summary.outcomes,
        "problems": summary.problems,
        "next-steps": summary.next_steps,
        "prepared-by": summary.prepared_by,
        "leader": project.leader,
        "seal-name": seal_name(&summary.letterhead),
        "date": voice.date(summary.as_of),
    })
}

fn fields(project: &ProgressProject, voice: &Voice) -> Vec<Value> {
    let narrow = [
        ("undertaking", project.organisation.clone()),
        ("organisation-no", project.organisation_no.clone()),
        ("project-leader", project.leader.clone()),
        (
            "project-period",
            voice.span(project.planned_from, project.planned_to),
        ),
        ("channel", Some(voice.label("channel", &project.channel))),
        (
            "project-state",
            Some(voice.label("project-state", &project.state)),
        ),
        ("domains", voice.list(&project.domains)),
        ("beneficiaries", voice.list(&project.beneficiaries)),
        ("places", voice.list(&project.places)),
        ("partners", voice.list(&project.partners)),
    ];
    let wide = [("objective", project.objective.clone())];
    let narrow = narrow
        .into_iter()
        .map(|(key, value)| field(voice, key, value));
    let wide = wide
        .into_iter()
        .filter_map(|(key, value)| wide_field(voice, key, value));
    narrow.chain(wide).collect()
}

fn money(summary: &ProgressSummary, voice: &Voice) -> Value {
    let money = &summary.money;
    json!({
        "awarded": voice.money(money.awarded),
        "paid": voice.money(Some(money.paid)),
        "spent": voice.money(money.spent),
        "unpaid": voice.money(money.awarded.map(|_| money.unpaid)),
        "awarded-in-words": money.awarded.map_or_else(|| voice.say("dash"), |awarded| voice.money_in_words(awarded)),
        "paid-in-words": voice.money_in_words(money.paid),
        "payment-rate": voice.percent(money.payment_rate),
        "execution-rate": voice.percent(money.execution_rate),
    })
}

fn bars(summary: &ProgressSummary, voice: &Voice) -> Vec<Value> {
    let bars = &summary.bars;
    [
        ("time", bars.time),
        ("indicators", bars.indicators),
        ("money", bars.money),
    ]
    .into_iter()
    .map(|(kind, percent)| {
        json!({
            "kind": kind,
            "name": voice.say(&format!("bar-{kind}")),
            "note": voice.say(&format!("bar-{kind}-note")),
            "percent": bar_length(percent),
            "shown": voice.percent(percent),
        })
    })
    .collect()
}

fn activity(line: &ProgressActivity, voice: &Voice) -> Value {
    json!([
        voice.table_date(line.date),
        line.topic,
        line.place,
        voice.bare_quantity(line.people.as_ref()),
        voice.bare_quantity(line.person_times.as_ref()),
        voice.bare_quantity(line.volunteers.as_ref()),
        voice.bare_quantity(line.hours.as_ref()),
    ])
}

fn activity_totals(summary: &ProgressSummary, voice: &Voice) -> Value {
    let totals = &summary.activity_totals;
    json!([
        voice.say("total"),
        voice.fill(
            "held",
            &[
                ("count", &totals.held.to_string()),
                ("so-far", &totals.held_so_far.to_string()),
            ]
        ),
        "",
        "",
        voice.bare_quantity(totals.person_times.as_ref()),
        "",
        voice.bare_quantity(totals.hours.as_ref()),
    ])
}

fn indicator(line: &ProgressIndicator, voice: &Voice) -> Value {
    json!([
        line.name,
        voice.quantity(line.baseline.as_ref()),
        voice.quantity(line.target.as_ref()),
        voice.quantity(line.this_period.as_ref()),
        voice.quantity(line.cumulative.as_ref()),
        voice.percent(line.completion),
    ])
}
