//! “1+6+N”年度简报.

use hub::summaries::HubBrief;
use hub::summaries::hub_brief::{BriefChannel, BriefGoal};
use rust_decimal::Decimal;
use serde_json::{Value, json};

use super::Sheet;
use super::brief_rolled::rolled;
use super::project_list::{short_table, totals_line};
use crate::blocks::{
    Column, Report, Section, Side, lines, note, point, radar, ring, table, table_under, tiles,
};
use crate::voice::Voice;

impl Sheet for HubBrief {
    fn sheet(&self, voice: &Voice) -> Value {
        let report = Report {
            title: Some(voice.fill("brief-title", &[("year", &self.year.to_string())])),
            subtitle: Some(self.letterhead.hub.clone()),
            remark: Some(voice.fill("progress-period", &[("span", &voice.period(self.period))])),
            lead: vec![head(self, voice)],
            sections: vec![
                Section::new("brief-one", one(self, voice)),
                Section::new("brief-goals", goals(self, voice)),
                Section::new("brief-six", six(self, voice)),
                Section::new("brief-months", vec![months(self, voice)]),
                Section::new("brief-money", money(self, voice)),
                Section::new("brief-projects", projects(self, voice)),
                Section::new("brief-rolled", rolled(self, voice)),
            ],
            signers: &["prepared-by", "checked-by", "chief"],
            sealed: true,
            ..Report::default()
        };
        report.into_sheet(voice, &self.letterhead, self.as_of)
    }
}

fn head(brief: &HubBrief, voice: &Voice) -> Value {
    let services: u32 = brief.channels.iter().map(|line| line.this.services).sum();
    tiles(vec![
        (
            voice.say("brief-registered"),
            brief.one.registered.to_string(),
        ),
        (voice.say("brief-services"), services.to_string()),
        (
            voice.say("brief-running"),
            brief.project_totals.projects.to_string(),
        ),
        (voice.say("brief-paid"), brief.money.paid.figure()),
    ])
}

fn one(brief: &HubBrief, voice: &Voice) -> Vec<Value> {
    let one = &brief.one;
    let blanks = [
        ("registered", one.registered.to_string()),
        (
            "declared",
            voice.or_dash(voice.quantity(one.declared.as_ref())),
        ),
        ("scope", one.in_scope.to_string()),
        ("covered", one.covered.to_string()),
        ("percent", voice.percent(one.covered_percent)),
    ];
    let blanks: Vec<(&str, &str)> = blanks.iter().map(|(key, said)| (*key, &**said)).collect();
    let Some(day) = brief.stands_on else {
        return vec![note(voice.fill("brief-one-line", &blanks))];
    };
    let day = voice.date(day);
    let blanks = [&blanks[..], &[("day", day.as_str())]].concat();
    let mut lines = vec![note(voice.fill("brief-one-then", &blanks))];
    if one.registered_undated + one.covered_undated > 0 {
        let (registered, covered) = (
            one.registered_undated.to_string(),
            one.covered_undated.to_string(),
        );
        let undated = [("registered", &*registered), ("covered", &*covered)];
        lines.push(note(voice.fill("brief-one-undated", &undated)));
    }
    lines
}

/// What stands for a past day is said to, and what it cannot say of that day as well.
fn projects(brief: &HubBrief, voice: &Voice) -> Vec<Value> {
    let mut blocks = vec![
        short_table(&brief.projects, &brief.project_totals, voice),
        totals_line(&brief.project_totals, voice),
    ];
    if let Some(day) = brief.stands_on {
        let day = voice.date(day);
        blocks.push(note(voice.fill("brief-projects-then", &[("day", &day)])));
    }
    if brief.projects_undated > 0 {
        let rows = brief.projects_undated.to_string();
        blocks.push(note(
            voice.fill("brief-projects-undated", &[("rows", &rows)]),
        ));
    }
    blocks
}

const GOALS: &[Column] = &[
    ("brief-goal", 2.0, Side::Left),
    ("target", 1.0, Side::Right),
    ("reached", 1.0, Side::Right),
    ("completion", 0.0, Side::Right),
    ("brief-last-year", 1.0, Side::Right),
];

fn goals(brief: &HubBrief, voice: &Voice) -> Vec<Value> {
    let rows = brief.goals.iter().map(|goal| {
        json!([
            goal_name(goal, voice),
            voice.quantity(Some(&goal.target)),
            voice.bare_quantity(goal.reached.as_ref()),
            voice.percent(goal.completion),
            voice.bare_quantity(goal.last.as_ref()),
        ])
    });
    let mut blocks = vec![table(voice, GOALS, rows.collect(), None)];
    // Three axes at least make an area.
    if brief.goals.len() > 2 {
        let axes: Vec<(String, Vec<Value>)> = brief
            .goals
            .iter()
            .map(|goal| {
                let shown = voice.percent(goal.completion);
                (goal_name(goal, voice), vec![point(goal.completion, shown)])
            })
            .collect();
        let said = brief.goals.iter().map(|goal| {
            format!(
                "{} {}",
                goal_name(goal, voice),
                voice.percent(goal.completion)
            )
        });
        let alt = said.collect::<Vec<_>>().join(&voice.say("semicolon"));
        blocks.push(radar(vec![voice.say("completion")], axes, alt));
    }
    blocks.extend(goals_undated(brief, voice));
    blocks
}

/// Goals whose figure of a past year holds rows that no date bears out.
fn goals_undated(brief: &HubBrief, voice: &Voice) -> Option<Value> {
    let of_goal = |goal: &BriefGoal| {
        let years = [
            (brief.year, goal.reached_undated),
            (brief.year - 1, goal.last_undated),
        ];
        let said = years.into_iter().filter(|(_, rows)| *rows > 0);
        said.map(|(year, rows)| {
            let (year, rows) = (year.to_string(), rows.to_string());
            let name = goal_name(goal, voice);
            voice.fill(
                "brief-goal-undated",
                &[("goal", &name), ("year", &year), ("rows", &rows)],
            )
        })
        .collect::<Vec<_>>()
    };
    let said: Vec<String> = brief.goals.iter().flat_map(of_goal).collect();
    (!said.is_empty()).then(|| note(said.join(&voice.say("semicolon"))))
}

fn goal_name(goal: &BriefGoal, voice: &Voice) -> String {
    let own = goal.title.clone();
    own.unwrap_or_else(|| voice.label("measure", &goal.measure))
}

const SIX: &[Column] = &[
    ("channel", 1.1, Side::Left),
    ("brief-services", 1.0, Side::Right),
    ("brief-organisations", 1.0, Side::Right),
    ("person-times", 1.0, Side::Right),
    ("brief-led", 1.0, Side::Right),
    ("brief-services-last", 1.0, Side::Right),
];

fn six(brief: &HubBrief, voice: &Voice) -> Vec<Value> {
    let rows = brief.channels.iter().map(|line| {
        json!([
            voice.label("channel", &line.channel),
            line.this.services.to_string(),
            line.this.organisations.to_string(),
            voice.bare_quantity(line.this.person_times.as_ref()),
            line.projects.to_string(),
            line.last.services.to_string(),
        ])
    });
    vec![
        table(voice, SIX, rows.collect(), None),
        channel_bars(brief, voice),
    ]
}

fn channel_bars(brief: &HubBrief, voice: &Voice) -> Value {
    let rows = brief.channels.iter().map(|line| {
        (
            voice.label("channel", &line.channel),
            vec![counted(line.this.services), counted(line.last.services)],
        )
    });
    let series = vec![brief.year.to_string(), (brief.year - 1).to_string()];
    crate::blocks::bars(
        series,
        rows.collect(),
        channels_said(&brief.channels, voice),
    )
}

fn channels_said(channels: &[BriefChannel], voice: &Voice) -> String {
    let said = channels.iter().map(|line| {
        let name = voice.label("channel", &line.channel);
        format!("{name} {} / {}", line.this.services, line.last.services)
    });
    said.collect::<Vec<_>>().join(&voice.say("semicolon"))
}

fn counted(number: u32) -> Value {
    point(Some(Decimal::from(number)), number.to_string())
}

fn months(brief: &HubBrief, voice: &Voice) -> Value {
    let rows = brief.months.iter().map(|month| {
        let name = voice.fill("brief-month", &[("month", &month.month.to_string())]);
        let this = month
            .this
            .map_or_else(|| point(None, voice.say("dash")), counted);
        (name, vec![this, counted(month.last)])
    });
    let said = brief.months.iter().map(|month| {
        format!(
            "{}: {} / {}",
            month.month,
            month.this.unwrap_or_default(),
            month.last
        )
    });
    let alt = said.collect::<Vec<_>>().join(&voice.say("semicolon"));
    let series = vec![brief.year.to_string(), (brief.year - 1).to_string()];
    lines(series, rows.collect(), alt)
}

fn money(brief: &HubBrief, voice: &Voice) -> Vec<Value> {
    let money = &brief.money;
    // What is approved and not yet paid, so that the shares add up to the whole.
    let parts = [
        ("brief-paid-in-all", money.paid_in_all),
        ("brief-to-pay", money.approved - money.paid_in_all),
        ("brief-available", money.available),
    ];
    let rows: Vec<(String, Vec<Value>)> = parts
        .iter()
        .map(|(key, amount)| {
            (
                voice.say(key),
                vec![point(Some(amount.decimal()), amount.figure())],
            )
        })
        .collect();
    let said: Vec<String> = parts
        .iter()
        .map(|(key, amount)| format!("{} {}", voice.say(key), amount.figure()))
        .collect();
    let heads = vec![
        String::new(),
        brief.year.to_string(),
        (brief.year - 1).to_string(),
    ];
    let columns: &[Column] = &[
        ("", 1.0, Side::Left),
        ("", 1.0, Side::Right),
        ("", 1.0, Side::Right),
    ];
    let paid = json!([
        voice.say("brief-paid"),
        money.paid.grouped(),
        money.paid_last.grouped()
    ]);
    let mut blocks = vec![
        table_under(heads, columns, vec![paid], None),
        ring(rows, said.join(&voice.say("semicolon"))),
    ];
    if let Some(day) = brief.stands_on {
        let day = voice.date(day);
        blocks.push(note(voice.fill("brief-money-then", &[("day", &day)])));
    }
    blocks
}
