//! The nine supported projects of the demo county, with their money.

use chrono::{Datelike, Months, NaiveDate};
use serde_json::{Value, json};

use super::county::undertaking;
use super::nine::{DemoProject, PROJECTS};
use super::outcomes::library_of;
use super::spending;
use super::teller::{Script, ago};

pub fn write(script: &mut Script, today: NaiveDate) {
    let mut decided = Vec::new();
    for (at, project) in PROJECTS.iter().enumerate() {
        let n = at + 1;
        let began = months_ago(today, project.began);
        add_project(script, project, n, began, today);
        work(script, project, n, began, today);
        award(script, project, n, began, today);
        decided.push(ago(began, 24));
    }
    spending::write(script, &decided, today);
}

fn months_ago(today: NaiveDate, months: u32) -> NaiveDate {
    ago(
        today
            .checked_sub_months(Months::new(months))
            .unwrap_or(today),
        0,
    )
}

fn month(day: NaiveDate) -> String {
    format!("{}-{:02}", day.year(), day.month())
}

fn days_after(day: NaiveDate, days: u64, today: NaiveDate) -> NaiveDate {
    ago(
        day.checked_add_days(chrono::Days::new(days))
            .unwrap_or(day)
            .min(today),
        0,
    )
}

fn add_project(
    script: &mut Script,
    project: &DemoProject,
    n: usize,
    began: NaiveDate,
    today: NaiveDate,
) {
    let to = began
        .checked_add_months(Months::new(project.months.saturating_sub(1)))
        .unwrap_or(began);
    let decided = ago(began, 30);
    script.named(
        decided,
        format!("p{n}"),
        json!({ "projects": { "addProject": {
            "name": project.name, "leadChannel": project.channel, "organisation": format!("$o{n}"),
            "leader": format!("$leader{n}"), "domains": [project.domain], "beneficiaries": project.beneficiaries,
            "places": ["云岫街道", "禾穗镇"], "plannedFrom": month(began), "plannedTo": month(to),
            "objective": project.objective,
            "partners": [{ "name": "云岫街道妇女联合会", "role": "guide" }],
            "budget": [
                { "source": "grant", "amount": format!("{}.00", project.award) },
                { "source": "ownFunds", "amount": format!("{}.00", project.award / 5) },
            ],
        }}}),
    );
    let id = format!("$p{n}");
    script.on(
        decided,
        json!({ "projects": { "moveProject": { "project": id, "to": "approved",
            "paper": (n != 8).then(|| format!("青妇项〔{}〕{n}号", decided.year())) } } }),
    );
    script.on(
        began,
        json!({ "projects": { "moveProject": { "project": id, "to": "active" } } }),
    );
    let milestones = [
        ("启动", 0),
        ("中期评估", project.months * 15),
        ("结项", project.months * 30),
    ];
    for (at, (name, after)) in milestones.into_iter().enumerate() {
        let planned = began
            .checked_add_days(chrono::Days::new(u64::from(after)))
            .unwrap_or(began);
        let (key, fields) = (
            format!("p{n}.m{at}"),
            json!({ "project": id, "name": name, "plannedOn": planned }),
        );
        if at == 0 {
            let begun =
                json!({ "project": id, "name": name, "plannedOn": planned, "actualOn": began });
            script.named(began, key, json!({ "projects": { "addMilestone": begun } }));
            continue;
        }
        script.named(
            began,
            key.clone(),
            json!({ "projects": { "addMilestone": fields } }),
        );
        if planned < ago(today, 25) {
            // Some days late, as such dates are.
            let reached = days_after(planned, 3 + n as u64, today);
            let fields =
                json!({ "project": id, "name": name, "plannedOn": planned, "actualOn": reached });
            let edit = json!({ "milestone": format!("${key}"), "fields": fields });
            script.on(reached, json!({ "projects": { "editMilestone": edit } }));
        }
    }
}

fn work(script: &mut Script, project: &DemoProject, n: usize, began: NaiveDate, today: NaiveDate) {
    let id = format!("$p{n}");
    for (at, topic) in (0u64..).zip(project.topics) {
        let on = days_after(began, 12 + at * 28, today);
        let people = 18 + (at * 7 + n as u64 * 5) % 30;
        script.named(
            on,
            format!("p{n}.act{at}"),
            json!({ "projects": { "addActivity": {
                "project": id, "startsOn": on, "topic": topic, "place": "云岫街道妇女之家",
                "people": people.to_string(), "personTimes": (people + 4 + at).to_string(),
                "children": (people / 3).to_string(), "volunteers": (4 + at).to_string(), "hours": "3" } } }),
        );
    }
    for (at, (name, unit, target, reached)) in project.indicators.iter().enumerate() {
        let key = format!("p{n}.i{at}");
        script.named(
            began,
            key.clone(),
            json!({ "projects": { "addIndicator": {
                "project": id, "name": name, "unit": unit, "level": "output", "direction": "up",
                "calculation": "sum", "baseline": "0", "target": target.to_string(),
                "library": library_of(name) } } }),
        );
        let first = reached * 2 / 3;
        for (days, value) in [(45, first), (14, reached - first)] {
            let on = if days == 14 {
                ago(today, days)
            } else {
                days_after(began, days, today)
            };
            script.on(
                on,
                json!({ "projects": { "recordResult": { "indicator": format!("${key}"), "on": on,
                    "value": value.to_string(), "evidence": "活动记录表、签到表" } } }),
            );
        }
    }
    script.named(
        ago(today, 6),
        format!("p{n}.update"),
        json!({ "projects": { "addUpdate": {
            "project": id, "periodFrom": month(began), "periodTo": month(ago(today, 6)),
            "progress": project.progress, "problems": said(project.problems), "nextSteps": said(project.next) } } }),
    );
}

fn said(text: &str) -> Value {
    if text.is_empty() {
        Value::Null
    } else {
        Value::String(text.to_owned())
    }
}

fn award(script: &mut Script, project: &DemoProject, n: usize, began: NaiveDate, today: NaiveDate) {
    let fund = if n.is_multiple_of(3) {
        "$fund2"
    } else {
        "$fund1"
    };
    let decided = ago(began, 24);
    let signed = ago(began, 14);
    let tranche = |name: &str, percent: u32, after: u32, conditions: Value| {
        let planned = began
            .checked_add_days(chrono::Days::new(u64::from(after)))
            .unwrap_or(began);
        json!({ "name": name, "percent": percent.to_string(), "plannedOn": planned, "conditions": conditions })
    };
    let key = format!("a{n}");
    script.named(
        decided,
        key.clone(),
        json!({ "grants": { "makeAward": {
            "project": format!("$p{n}"), "fund": fund, "amount": format!("{}.00", project.award), "decidedOn": decided,
            "tranches": [
                tranche("首款", 50, 7, json!([])),
                tranche("中期款", 30, project.months * 15 + 10, json!([{ "kind": "report", "label": "中期报告" }])),
                tranche("尾款", 20, project.months * 30 + 10, json!([{ "kind": "assessment", "label": "结项评估合格" }])),
            ] } } }),
    );
    script.on(
        decided,
        json!({ "grants": { "setAccount": {
            "organisation": format!("$o{n}"), "accountName": undertaking(n),
            "bank": "青溪农村商业银行云岫支行", "number": format!("35019900000{:08}", 73_310_000 + n * 137) } } }),
    );
    script.on(
        signed,
        json!({ "grants": { "signAgreement": { "award": format!("${key}"), "hubSignedOn": signed,
            "organisationSignedOn": signed } } }),
    );
    // Signed and not yet paid: the first thing a newcomer can do.
    if project.paid == 0 {
        return;
    }
    let first = days_after(began, 5, today);
    match n {
        spending::MISDATED => spending::misdated(script, &key, project.award / 2, first, today),
        _ => spending::pay(script, &key, 1, project.award / 2, first),
    }
    spend(script, &key, project, began, today);
    if project.paid > 1 {
        let on = ago(today, 40 + n as u64);
        script.on(
            on,
            json!({ "grants": { "acceptCondition": { "condition": format!("${key}.2.1"),
                "evidence": "中期报告已收，评估合格" } } }),
        );
    }
}

/// Receipts of the activities, accepted soon after each: three fifths of what was paid first.
fn spend(
    script: &mut Script,
    award: &str,
    project: &DemoProject,
    began: NaiveDate,
    today: NaiveDate,
) {
    let each = project.award * 3 / 10 / project.topics.len() as u32;
    for (at, topic) in (0u64..).zip(project.topics) {
        let on = days_after(began, 16 + at * 28, today);
        script.on(
            on,
            json!({ "grants": { "acceptExpenditure": { "award": format!("${award}"),
                "amount": format!("{each}.{}0", at * 3 % 10), "on": on, "receiptNo": null,
                "summary": format!("{topic}：物资、交通与场地") } } }),
        );
    }
}
