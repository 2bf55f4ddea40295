//! The nine supported projects of the demo county, with their money.

use chrono::{Datelike, Months, NaiveDate};
use serde_json::{Value, json};

use super::county::undertaking;
use super::teller::{Script, ago};

struct DemoProject {
    name: &'static str,
    domain: &'static str,
    channel: &'static str,
    beneficiaries: &'static [&'static str],
    /// Months ago it began, and for how many.
    began: u32,
    months: u32,
    /// Yuan awarded; tranches of 50, 30 and 20 percent.
    award: u32,
    /// How many tranches were paid.
    paid: usize,
    topics: &'static [&'static str],
    /// Indicator, unit, target, reached.
    indicators: &'static [(&'static str, &'static str, u32, u32)],
    objective: &'static str,
    progress: &'static str,
    problems: &'static str,
    next: &'static str,
}

const PROJECTS: [DemoProject; 9] = [
    DemoProject {
        name: "“晴禾成长”困境儿童陪伴计划",
        domain: "困境儿童关爱帮扶",
        channel: "grants",
        beneficiaries: &["儿童", "家庭"],
        began: 9,
        months: 12,
        award: 20_000,
        paid: 2,
        topics: &[
            "结对入户探访",
            "暑期阅读营",
            "亲子沟通工作坊",
            "心理健康小课堂",
            "生日圆梦会",
        ],
        indicators: &[
            ("结对困境儿童", "人", 60, 52),
            ("入户探访", "人次", 240, 186),
            ("志愿服务时长", "小时", 400, 318),
        ],
        objective: "为六十名困境儿童建立一对一陪伴，每月至少探访一次。",
        progress: "五十二名儿童已完成结对，探访按月进行；暑期阅读营两期，孩子和家长都愿意再来。",
        problems: "偏远村交通不便，两名志愿者因工作调动退出。",
        next: "补充志愿者四名，十二月前完成剩余八名儿童的结对。",
    },
    DemoProject {
        name: "“山里彩虹”乡村儿童艺术课堂",
        domain: "乡村儿童艺术教育",
        channel: "grants",
        beneficiaries: &["儿童"],
        began: 7,
        months: 10,
        award: 15_000,
        paid: 1,
        topics: &["开课仪式", "剪纸入门", "乡村合唱排练", "水彩写生"],
        indicators: &[
            ("艺术课", "节", 48, 29),
            ("参与儿童", "人", 120, 96),
            ("成果展", "场", 2, 1),
        ],
        objective: "让三个乡镇的孩子每周都有一节艺术课。",
        progress: "三个教学点每周一课，首场成果展来了八十多位家长。",
        problems: "北坑教学点缺少固定教室。",
        next: "与村委会商定教室，准备年末汇报演出。",
    },
    DemoProject {
        name: "“邻里木兰”社区女性志愿者培养",
        domain: "社区女性志愿者培养",
        channel: "talent",
        beneficiaries: &["妇女"],
        began: 11,
        months: 12,
        award: 18_000,
        paid: 2,
        topics: &[
            "志愿者通识培训",
            "应急救护实训",
            "社区探访实务",
            "骨干训练营",
        ],
        indicators: &[
            ("培养志愿者", "人", 80, 84),
            ("培训课时", "学时", 60, 54),
            ("带动服务", "人次", 1_200, 1_046),
        ],
        objective: "培养八十名能独立带队的社区女性志愿者。",
        progress: "已培养八十四人，三十一人成为带队骨干。",
        problems: "档案整理进度慢于服务进度。",
        next: "完成服务档案归档，准备结项评估。",
    },
    DemoProject {
        name: "“妈妈岗”灵活就业支持",
        domain: "妇女就业创业",
        channel: "resources",
        beneficiaries: &["妇女", "家庭"],
        began: 6,
        months: 9,
        award: 24_000,
        paid: 1,
        topics: &["岗位对接会", "家政技能培训", "简历与面试辅导"],
        indicators: &[("对接岗位", "个", 100, 63), ("上岗妇女", "人", 60, 37)],
        objective: "为六十名需要照看孩子的妇女找到家门口的岗位。",
        progress: "三场对接会促成三十七人上岗。",
        problems: "部分企业的用工时段与接送孩子冲突。",
        next: "与两家企业商定弹性班次。",
    },
    DemoProject {
        name: "“指尖乡愁”剪纸传承进社区",
        domain: "非遗传承",
        channel: "promotion",
        beneficiaries: &["妇女", "儿童"],
        began: 5,
        months: 8,
        award: 12_000,
        paid: 1,
        topics: &["剪纸进校园", "剪纸进社区", "作品征集"],
        indicators: &[
            ("进校园、社区", "场", 20, 11),
            ("学员", "人", 200, 143),
            ("作品", "件", 80, 46),
        ],
        objective: "让剪纸走进二十所学校和社区。",
        progress: "已走进十一所学校和社区，征集作品四十六件。",
        problems: "",
        next: "筹备春节作品展。",
    },
    DemoProject {
        name: "“安心家园”反家暴法律支持",
        domain: "妇女维权",
        channel: "governance",
        beneficiaries: &["妇女", "家庭"],
        began: 10,
        months: 12,
        award: 16_000,
        paid: 2,
        topics: &["法律讲座", "个案会商", "维权热线值班"],
        indicators: &[("讲座", "场", 12, 10), ("咨询", "人次", 150, 131)],
        objective: "建立乡镇一级的法律咨询窗口。",
        progress: "六个乡镇设立咨询窗口，热线每周值班三天。",
        problems: "个案记录需要更严格的保密流程。",
        next: "完善个案保密制度，完成末期讲座两场。",
    },
    DemoProject {
        name: "“银龄课堂”老年女性数字助学",
        domain: "老年关爱",
        channel: "talent",
        beneficiaries: &["妇女", "家庭"],
        began: 4,
        months: 6,
        award: 9_600,
        paid: 1,
        topics: &["手机使用入门", "防诈骗课堂"],
        indicators: &[("课堂", "节", 24, 13), ("学员", "人", 90, 71)],
        objective: "帮助九十位老年女性学会用手机办事。",
        progress: "两个班轮流上课，学员能独立视频通话、预约挂号。",
        problems: "助教不足。",
        next: "从“邻里木兰”骨干中补充助教。",
    },
    DemoProject {
        name: "“绿意小院”妇女庭院经济",
        domain: "乡村振兴",
        channel: "incubation",
        beneficiaries: &["妇女", "家庭"],
        began: 8,
        months: 12,
        award: 20_000,
        paid: 1,
        topics: &["庭院种植培训", "产品包装工作坊"],
        indicators: &[("参与庭院", "户", 40, 33), ("培训", "人次", 160, 118)],
        objective: "带动四十户妇女发展庭院种植。",
        progress: "三十三户已种植，首批产品上市。",
        problems: "雨季影响收成。",
        next: "联系直播平台，组织秋季采购。",
    },
    DemoProject {
        name: "“小小河长”亲子护河行动",
        domain: "基层治理",
        channel: "governance",
        beneficiaries: &["儿童", "家庭"],
        began: 2,
        months: 6,
        award: 8_000,
        paid: 0,
        topics: &["护河启动日"],
        indicators: &[("护河行动", "次", 12, 2), ("参与家庭", "户", 60, 21)],
        objective: "组织六十个家庭每两周护河一次。",
        progress: "启动日有二十一个家庭参加。",
        problems: "",
        next: "排定全年行动日程。",
    },
];

pub fn write(script: &mut Script, today: NaiveDate) {
    for (at, project) in PROJECTS.iter().enumerate() {
        let n = at + 1;
        let began = months_ago(today, project.began);
        add_project(script, project, n, began, today);
        work(script, project, n, began, today);
        award(script, project, n, began, today);
    }
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
            "budget": [
                { "source": "grant", "amount": format!("{}.00", project.award) },
                { "source": "ownFunds", "amount": format!("{}.00", project.award / 5) },
            ],
        }}}),
    );
    let id = format!("$p{n}");
    script.on(
        decided,
        json!({ "projects": { "moveProject": { "project": id, "to": "approved" } } }),
    );
    script.on(
        began,
        json!({ "projects": { "moveProject": { "project": id, "to": "active" } } }),
    );
    let milestones = [
        ("启动", 0, true),
        ("中期评估", project.months * 15, false),
        ("结项", project.months * 30, false),
    ];
    for (name, after, done) in milestones {
        let planned = began
            .checked_add_days(chrono::Days::new(u64::from(after)))
            .unwrap_or(began);
        let reached = done || planned < ago(today, 25);
        script.on(
            began,
            json!({ "projects": { "addMilestone": { "project": id, "name": name, "plannedOn": planned,
                "actualOn": reached.then(|| planned.min(began)) } } }),
        );
    }
}

fn work(script: &mut Script, project: &DemoProject, n: usize, began: NaiveDate, today: NaiveDate) {
    let id = format!("$p{n}");
    for (at, topic) in (0u64..).zip(project.topics) {
        let on = days_after(began, 12 + at * 28, today);
        let people = 18 + (at * 7 + n as u64 * 5) % 30;
        script.on(
            on,
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
                "calculation": "sum", "baseline": "0", "target": target.to_string() } } }),
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
    script.on(
        ago(today, 6),
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
    let fund = if n % 3 == 0 { "$fund2" } else { "$fund1" };
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
    pay(
        script,
        &key,
        1,
        project.award / 2,
        days_after(began, 5, today),
    );
    if project.paid > 1 {
        let on = ago(today, 40 + n as u64);
        script.on(
            on,
            json!({ "grants": { "acceptCondition": { "condition": format!("${key}.2.1"),
                "evidence": "中期报告已收，评估合格" } } }),
        );
        pay(script, &key, 2, project.award * 3 / 10, ago(today, 38));
    }
}

fn pay(script: &mut Script, award: &str, tranche: usize, yuan: u32, on: NaiveDate) {
    script.on(
        on,
        json!({ "grants": { "recordDisbursement": { "tranche": format!("${award}.{tranche}"),
            "amount": format!("{yuan}.00"), "on": on } } }),
    );
}
