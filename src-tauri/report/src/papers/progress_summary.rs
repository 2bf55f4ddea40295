//! 项目进展报告.

use hub::summaries::ProgressSummary;
use hub::summaries::progress_summary::{ProgressBudget, ProgressMoney, ProgressProject, ThreeBars};
use serde_json::{Value, json};

use super::photo_page::{photo_blocks, pictures_of};
use super::progress_tables::{activities, indicators};
use super::{Sheet, field, wide_field};
use crate::blocks::{Report, Section, fields, items, note};
use crate::voice::{Voice, bar_length};

impl Sheet for ProgressSummary {
    fn sheet(&self, voice: &Voice) -> Value {
        let mut report = report(self, voice);
        let photos = Section::new("photos", photo_blocks(&self.photos, self.withheld, voice));
        report.sections.push(photos.asked_for());
        report.numbered = true;
        report.mark = self.review.as_ref().map(|_| voice.say("draft-mark"));
        report.into_sheet(voice, &self.letterhead, self.as_of)
    }

    fn pictures(&self) -> Vec<Vec<u8>> {
        pictures_of(&self.photos)
    }
}

pub(super) fn report(summary: &ProgressSummary, voice: &Voice) -> Report {
    let project = &summary.project;
    let period = voice.period(summary.period);
    let money = &summary.money;
    Report {
        subtitle: Some(project.name.clone()),
        remark: Some(voice.fill("progress-period", &[("span", &period)])),
        letter_line: letter_line(project, voice),
        lead: [project_fields(project, voice), money_band(money, voice)]
            .into_iter()
            .chain(sources(&summary.budget, voice))
            .collect(),
        sections: vec![
            Section::new("progress", vec![three_bars(&summary.bars, voice)]),
            Section::new("activities", activities(summary, voice)),
            Section::new("indicators", indicators(summary, voice)),
            Section::new("outcomes", told(&summary.outcomes, summary.waiting, voice)),
            Section::new("problems", vec![items(&summary.problems)]),
            Section::new("next-steps", vec![items(&summary.next_steps)]),
        ],
        signers: &["prepared-by", "checked-by", "project-leader"],
        sealed: true,
        stands: Some(summary.period.to),
        ..Report::default()
    }
}

/// What the accepted updates tell; those that wait for it are said to be left out.
pub(super) fn told(texts: &[String], waiting: u32, voice: &Voice) -> Vec<Value> {
    let left_out = (waiting > 0).then(|| {
        let count = waiting.to_string();
        note(voice.fill("updates-waiting", &[("count", &count)]))
    });
    std::iter::once(items(texts)).chain(left_out).collect()
}

pub(super) fn letter_line(project: &ProgressProject, voice: &Voice) -> Option<String> {
    let no = project.no.as_deref()?;
    Some(voice.fill("no", &[("no", no)]))
}

pub(super) fn project_fields(project: &ProgressProject, voice: &Voice) -> Value {
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
    let narrow = narrow
        .into_iter()
        .map(|(key, value)| field(voice, key, value));
    let wide = wide_field(voice, "objective", project.objective.clone());
    fields(narrow.chain(wide).collect())
}

pub(super) fn money_band(money: &ProgressMoney, voice: &Voice) -> Value {
    let words = |amount| voice.money_in_words(amount);
    json!({
        "kind": "money",
        "awarded": voice.money(money.awarded),
        "paid": voice.money(Some(money.paid)),
        "spent": voice.money(money.spent),
        "unpaid": voice.money(money.awarded.map(|_| money.unpaid)),
        "awarded-in-words": money.awarded.map_or_else(|| voice.say("dash"), words),
        "paid-in-words": words(money.paid),
        "payment-rate": voice.percent(money.payment_rate),
        "execution-rate": voice.percent(money.execution_rate),
    })
}

/// Where the project's money is to come from, where it is more than one source.
fn sources(budget: &[ProgressBudget], voice: &Voice) -> Option<Value> {
    let said: Vec<String> = budget
        .iter()
        .map(|line| {
            let source = voice.label("budget-source", &line.source);
            format!("{source} {}", line.amount.figure())
        })
        .collect();
    let sources = said.join(&voice.say("comma"));
    (said.len() > 1).then(|| note(voice.fill("budget-sources", &[("sources", &sources)])))
}

pub(super) fn three_bars(bars: &ThreeBars, voice: &Voice) -> Value {
    let shown = |kind: &str, percent| {
        voice.rough_percent(percent, bars.approximate && kind == "indicators")
    };
    let rows: Vec<Value> = [
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
            "shown": shown(kind, percent),
        })
    })
    .collect();
    let alt = voice.fill(
        "bars-alt",
        &[
            ("time", &voice.percent(bars.time)),
            ("indicators", &shown("indicators", bars.indicators)),
            ("money", &voice.percent(bars.money)),
        ],
    );
    json!({ "kind": "three-bars", "rows": rows, "marker": bar_length(bars.time), "alt": alt })
}
