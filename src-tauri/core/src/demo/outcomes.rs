//! What the nine projects reached, for whom, and what stands in their way.

use chrono::NaiveDate;
use serde_json::{Value, json};

use super::nine::{DemoProject, PROJECTS};
use super::pictures::picture;
use super::teller::{Script, ago};

/// The library's code for what a project counts; some count what nobody else does.
pub fn library_of(name: &str) -> Option<&'static str> {
    Some(match name {
        "结对困境儿童" => "childrenPaired",
        "入户探访" => "homeVisits",
        "志愿服务时长" => "volunteerHours",
        "艺术课" | "课堂" => "lessons",
        "参与儿童" | "学员" => "people",
        "上岗妇女" => "jobs",
        "带动服务" | "咨询" => "personTimes",
        "讲座" => "activities",
        _ => return None,
    })
}

pub fn write(script: &mut Script, today: NaiveDate) {
    for (at, project) in PROJECTS.iter().enumerate() {
        photos(script, project, at + 1, today);
        updates(script, at + 1, today);
    }
    care(script, today);
    paper_cutting(script, today);
    risks(script, today);
    coded(script, today);
}

/// Children in care: how pleased they are, what was wanted by when, and a figure put right.
fn care(script: &mut Script, today: NaiveDate) {
    let on = ago(today, 20);
    script.named(
        ago(today, 150),
        "p1.pleased",
        indicator(
            "$p1",
            "满意度",
            "%",
            "outcome",
            "percent",
            Some("90%"),
            "satisfaction",
        ),
    );
    script.named(
        on,
        "p1.pleased.r",
        json!({ "projects": { "recordResult": { "indicator": "$p1.pleased", "on": on, "part": "46份", "whole": "50份",
            "evidence": "家长问卷五十份", "verifiedBy": "郑秀心" } } }),
    );
    script.on(
        ago(today, 18),
        json!({ "projects": { "editResult": { "result": "$p1.pleased.r", "reason": "补收两份问卷",
            "fields": { "indicator": "$p1.pleased", "on": on, "part": "48份", "whole": "52份",
                "evidence": "家长问卷五十二份", "verifiedBy": "郑秀心" } } } }),
    );
    for (from, to, target) in [(270, 185, "60人次"), (180, 95, "60人次"), (90, 3, "60人次")] {
        script.on(
            ago(today, 200),
            json!({ "projects": { "setTarget": { "indicator": "$p1.i1", "periodFrom": ago(today, from),
                "periodTo": ago(today, to), "target": target } } }),
        );
    }
}

/// Paper-cutting that feeds families: two estimates, and what they make together.
fn paper_cutting(script: &mut Script, today: NaiveDate) {
    let began = ago(today, 120);
    let on = ago(today, 12);
    script.named(
        began,
        "p5.families",
        indicator(
            "$p5",
            "带动家庭",
            "户",
            "outcome",
            "latest",
            Some("100户"),
            "householdsHelped",
        ),
    );
    script.named(
        began,
        "p5.rise",
        indicator(
            "$p5",
            "户均年增收",
            "元/户·年",
            "impact",
            "latest",
            None,
            "incomeRise",
        ),
    );
    script.on(
        on,
        json!({ "projects": { "recordResult": { "indicator": "$p5.families", "on": on, "value": "80多户",
            "split": [{ "of": "women", "count": "76户" }], "evidence": "村（社区）妇联核实名单", "verifiedBy": "郑秀心" } } }),
    );
    script.on(
        on,
        json!({ "projects": { "recordResult": { "indicator": "$p5.rise", "on": on, "value": "+2万元/户·年",
            "evidence": "入户访谈与订单记录" } } }),
    );
    script.on(
        on,
        json!({ "projects": { "workOut": { "project": "$p5", "name": "带动增收", "first": "$p5.families",
            "second": "$p5.rise" } } }),
    );
}

fn indicator(
    project: &str,
    name: &str,
    unit: &str,
    level: &str,
    calculation: &str,
    target: Option<&str>,
    library: &str,
) -> Value {
    json!({ "projects": { "addIndicator": { "project": project, "name": name, "unit": unit, "level": level,
        "direction": "up", "calculation": calculation, "target": target, "library": library } } })
}

/// Most updates are accepted, every third lies with whoever reads it, one went back.
fn updates(script: &mut Script, n: usize, today: NaiveDate) {
    let step = |to: &str, reason: Option<&str>| json!({ "projects": { "moveUpdate": { "update": format!("$p{n}.update"), "to": to, "reason": reason } } });
    script.on(ago(today, 5), step("submitted", None));
    match n {
        4 => script.on(
            ago(today, 3),
            step("returned", Some("请补充上岗人员的岗位类别")),
        ),
        n if n.is_multiple_of(3) => {}
        _ => script.on(ago(today, 3), step("accepted", None)),
    }
}

fn risks(script: &mut Script, today: NaiveDate) {
    let raised = ago(today, 40);
    for (name, project, owner, kind, title, severity, due, response) in [
        (
            "risk1",
            "$p1",
            "$leader1",
            "risk",
            "偏远村交通不便，探访可能中断",
            "high",
            ago(today, 9),
            "与镇里协商顺风车，待答复",
        ),
        (
            "risk2",
            "$p4",
            "$leader4",
            "issue",
            "两家企业用工时段与接送孩子冲突",
            "middle",
            ago(today, 0),
            "商定弹性班次",
        ),
        (
            "risk3",
            "$p2",
            "$leader2",
            "issue",
            "美术教室漏雨",
            "low",
            ago(today, 20),
            "报修并改在图书室上课",
        ),
    ] {
        script.named(
            raised,
            name,
            json!({ "projects": { "addRisk": { "project": project, "owner": owner, "kind": kind, "title": title,
                "severity": severity, "dueOn": due, "response": response } } }),
        );
    }
    script.on(
        ago(today, 22),
        json!({ "projects": { "closeRisk": { "risk": "$risk3", "on": ago(today, 22), "outcome": "屋面已修好，课程未中断" } } }),
    );
}

/// Children and families by code; one child stands in two projects and is one child.
fn coded(script: &mut Script, today: NaiveDate) {
    let from = ago(today, 100);
    let mut enrol = |project: &str, code: &str, kind: &str, place: &str| {
        script.on(
            from,
            json!({ "projects": { "enrol": { "project": project, "code": code, "kind": kind, "place": place, "from": from,
                "members": (kind == "household").then_some(4) } } }),
        );
    };
    for n in 1..=8 {
        enrol("$p1", &format!("C-{n:03}"), "child", "禾穗镇");
    }
    for n in 1..=3 {
        enrol("$p1", &format!("H-{n:02}"), "household", "禾穗镇");
    }
    for n in [3, 9, 10] {
        enrol("$p2", &format!("C-{n:03}"), "child", "枫桐镇");
    }
}

/// A made-up picture for each of the first activities, with the consent of those it could show.
fn photos(script: &mut Script, project: &DemoProject, n: usize, today: NaiveDate) {
    // Enough to fill a page of photos for three projects.
    let shown = if matches!(n, 1 | 2 | 5) { 2 } else { 0 };
    for (at, topic) in project.topics.iter().enumerate().take(shown) {
        let (on, seed) = (ago(today, 15), n * 7 + at);
        let consent = if n == 2 && at == 1 {
            "open"
        } else {
            "notNeeded"
        };
        script.on(
            on,
            json!({ "registry": { "attachDocument": {
                "of": { "kind": "activity", "id": format!("$p{n}.act{at}") },
                "fields": { "kind": "photo", "name": format!("{topic}.jpg"), "caption": topic, "takenOn": on, "consent": consent },
                "bytes": picture(seed) } } }),
        );
    }
}
