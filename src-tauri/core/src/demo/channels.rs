//! What the six channels did in the demo county, and its two funds.

use chrono::{Datelike, NaiveDate};
use serde_json::{Value, json};

use super::teller::{Script, ago};

pub fn write(script: &mut Script, today: NaiveDate) {
    funds(script, today);
    incubation(script, today);
    talent(script, today);
    resources(script, today);
    promotion(script, today);
    governance(script, today);
}

fn funds(script: &mut Script, today: NaiveDate) {
    let opened = ago(today, 420);
    let funds = [
        (
            "fund1",
            "县级妇女儿童公益微创投",
            "县财政专项",
            "困境儿童与妇女发展",
            "150000.00",
            "120000.00",
        ),
        (
            "fund2",
            "爱心企业定向捐赠",
            "青溪县女企业家商会（虚构）",
            "妇女就业与儿童关爱",
            "60000.00",
            "60000.00",
        ),
    ];
    for (key, name, source, restriction, promised, received) in funds {
        script.named(
            opened,
            key,
            json!({ "grants": { "addFund": { "name": name, "source": source, "restriction": restriction,
                "startsOn": opened, "promised": promised } } }),
        );
        script.on(
            ago(today, 410),
            json!({ "grants": { "receiveMoney": { "fund": format!("${key}"), "amount": received,
                "on": ago(today, 410) } } }),
        );
    }
}

const WAY: [&str; 8] = [
    "application",
    "accepted",
    "prelim",
    "review",
    "notice",
    "signed",
    "incubating",
    "exitAssessment",
];

/// Thirteen organisations, each as far on the way as its number says.
fn incubation(script: &mut Script, today: NaiveDate) {
    let steps = [9, 9, 9, 9, 9, 7, 7, 7, 7, 7, 5, 3, 1];
    for (at, steps) in steps.iter().enumerate() {
        let n = at + 1;
        // Those still on their way in began lately: nobody waits half a year for a review.
        let start = if *steps < 6 {
            *steps as u64 * 16 + 18
        } else {
            330 - at as u64 * 12
        };
        script.named(
            ago(today, start),
            format!("stay{n}"),
            json!({ "incubation": { "takeIn": { "organisation": format!("$o{n}"), "date": ago(today, start),
                "need": "场地、财务辅导、项目设计", "mentor": "陈玉华" } } }),
        );
        for (step, to) in WAY
            .iter()
            .chain(["graduated"].iter())
            .take(*steps)
            .enumerate()
        {
            let on = ago(today, start - 10 - step as u64 * 16);
            let mut op = json!({ "incubation": format!("$stay{n}"), "to": to, "date": on });
            if let Some(fields) = op.as_object_mut() {
                match *to {
                    "signed" => {
                        fields.insert(
                            "residency".into(),
                            Value::from(if n % 2 == 0 { "virtual" } else { "physical" }),
                        );
                        fields.insert("paper".into(), Value::from(format!("入驻协议（{n}）")));
                    }
                    "graduated" => {
                        fields.insert("paper".into(), Value::from(format!("出壳评估表（{n}）")));
                    }
                    _ => {}
                }
            }
            script.on(on, json!({ "incubation": { "moveStage": op } }));
        }
    }
}

fn talent(script: &mut Script, today: NaiveDate) {
    let topics = [
        ("training", "项目设计与申报实务"),
        ("training", "社会组织财务规范"),
        ("exchange", "姐妹组织结对交流"),
        ("training", "志愿者管理"),
        ("studyVisit", "参访市级孵化基地"),
        ("training", "新媒体传播"),
        ("training", "儿童保护与个案管理"),
        ("exchange", "品牌项目沙龙"),
        ("studyVisit", "参访社区妇女微家"),
        ("training", "反家暴与法律援助"),
        ("training", "公益筹款入门"),
        ("exchange", "区域联建座谈"),
    ];
    for n in 0..24u64 {
        let Some((kind, topic)) = topics.get((n % 12) as usize) else {
            continue;
        };
        let on = ago(today, 12 + n * 15);
        let mut event = json!({
            "kind": kind, "topic": topic, "from": on, "mode": if n % 6 == 5 { "online" } else { "onSite" },
            "place": "青溪县孵化基地二楼", "headcount": (22 + (n * 7) % 25).to_string(),
        });
        if let (Some(fields), true) = (event.as_object_mut(), *kind == "training") {
            fields.insert("lecturer".into(), Value::from("陈玉华"));
            fields.insert("classHours".into(), Value::from("4"));
            fields.insert(
                "satisfactionPercent".into(),
                Value::from((92 + n % 7).to_string()),
            );
            fields.insert("satisfactionAnswers".into(), Value::from(20 + n));
        }
        script.named(
            on,
            format!("event{n}"),
            json!({ "talent": { "addEvent": event } }),
        );
        if n < 4 {
            for person in 1..=8 + n {
                script.on(
                    on,
                    json!({ "talent": { "signIn": { "event": format!("$event{n}"),
                        "person": format!("$leader{person}"), "organisation": format!("$o{}", person.min(13)) } } }),
                );
            }
        }
    }
    script.on(
        ago(today, 3),
        json!({ "talent": { "addEvent": { "kind": "training", "topic": "结项报告怎么写", "mode": "onSite",
            "from": today.checked_add_days(chrono::Days::new(9)), "place": "青溪县孵化基地二楼" } } }),
    );
}

fn resources(script: &mut Script, today: NaiveDate) {
    let needs = [
        ("venue", "周末活动场地", 2, "1间"),
        ("volunteers", "摄影志愿者", 3, "2名"),
        ("expert", "财务辅导老师", 6, "1名"),
        ("goods", "儿童图书", 1, "300册"),
        ("money", "护河工具经费", 9, "3000元"),
        ("jobs", "弹性岗位", 4, "20个"),
        ("policy", "年检政策咨询", 10, "1次"),
    ];
    for (at, (kind, title, organisation, quantity)) in (0u64..).zip(needs) {
        script.named(
            ago(today, 70 - at * 8),
            format!("need{at}"),
            json!({ "resources": { "addNeed": { "kind": kind, "title": title, "organisation": format!("$o{organisation}"),
                "quantity": quantity, "place": "云岫街道", "raisedOn": ago(today, 70 - at * 8) } } }),
        );
    }
    let offers = [
        ("venue", "街道妇女之家活动室", "云岫街道妇联", "1间"),
        (
            "volunteers",
            "摄影协会志愿者",
            "青溪摄影爱好者（虚构）",
            "3名",
        ),
        ("goods", "儿童图书一批", "青溪书店（虚构）", "320册"),
        ("expert", "会计师公益咨询", "和信会计师（虚构）", "1名"),
    ];
    for (at, (kind, title, giver, quantity)) in (0u64..).zip(offers) {
        script.named(
            ago(today, 60 - at * 8),
            format!("offer{at}"),
            json!({ "resources": { "addOffer": { "kind": kind, "title": title, "giver": giver, "quantity": quantity,
                "place": "云岫街道", "offeredOn": ago(today, 60 - at * 8) } } }),
        );
    }
    script.named(
        ago(today, 30),
        "match1",
        json!({ "resources": { "proposeMatch": { "need": "$need0", "offer": "$offer0", "date": ago(today, 30) } } }),
    );
    for (days, to) in [(28, "accepted"), (20, "delivered"), (18, "confirmed")] {
        script.on(
            ago(today, days),
            json!({ "resources": { "moveMatch": { "match": "$match1", "to": to, "date": ago(today, days),
                "evidence": "场地使用确认单", "people": "26" } } }),
        );
    }
}

fn promotion(script: &mut Script, today: NaiveDate) {
    let outlets = [
        ("outlet1", "officialAccount", "青溪孵化基地公众号"),
        ("outlet2", "wechatGroup", "网上妇联志愿服务群"),
        ("outlet3", "videoAccount", "青溪巾帼视频号"),
    ];
    for (at, (key, kind, name)) in (1u64..).zip(outlets) {
        script.named(
            ago(today, 400),
            key,
            json!({ "promotion": { "addOutlet": { "kind": kind, "name": name } } }),
        );
        script.on(
            ago(today, 20),
            json!({ "promotion": { "recordFollowers": { "outlet": format!("${key}"), "asOf": ago(today, 20),
                "followers": (420 * at).to_string() } } }),
        );
    }
    let titles = [
        "艺术课堂走进山村",
        "志愿者招募：摄影两名",
        "妈妈岗对接会回顾",
        "一张剪纸，一份乡愁",
        "五十二名孩子有了陪伴人",
        "社区女性带头人故事",
        "护河启动日",
        "基地第三季度简报",
    ];
    for (at, title) in (0u64..).zip(titles) {
        let key = format!("pub{at}");
        let on = ago(today, 95 - at * 12);
        script.named(
            on,
            key.clone(),
            json!({ "promotion": { "addPublication": {
                "outlet": format!("$outlet{}", 1 + at % 3), "title": title, "plannedFor": ago(today, 90 - at * 12),
                "project": format!("$p{}", 1 + at % 9), "pictured": if at % 2 == 0 { "adults" } else { "nobody" },
                "reads": (at < 6).then(|| (320 + at * 90).to_string()) } } }),
        );
        let way: &[&str] = if at < 6 {
            &["drafted", "approved", "published"]
        } else {
            &["drafted"]
        };
        for to in way {
            script.on(
                ago(today, 90 - at * 12),
                json!({ "promotion": { "movePublication": { "publication": format!("${key}"), "to": to,
                    "date": ago(today, 90 - at * 12), "consent": "肖像使用同意书",
                    "link": "https://example.org/qingxi" } } }),
            );
        }
    }
}

fn governance(script: &mut Script, today: NaiveDate) {
    let kinds = [
        ("reElection", "换届", 24),
        ("certificate", "登记证书到期", 12),
        ("agreement", "入驻协议到期", 6),
    ];
    for n in 1..=9u64 {
        let Some((kind, title, after)) = kinds.get((n % 3) as usize) else {
            continue;
        };
        let due = today.checked_add_days(chrono::Days::new(after + n * 9));
        script.named(
            ago(today, 100),
            format!("duty{n}"),
            json!({ "governance": { "addObligation": { "organisation": format!("$o{n}"), "kind": kind, "title": title,
                "due": due, "leadDays": 60 } } }),
        );
    }
    for n in 1..=13u64 {
        let due = NaiveDate::from_ymd_opt(today.year(), 5, 31);
        let key = format!("inspection{n}");
        script.named(
            ago(today, 300),
            key.clone(),
            json!({ "governance": { "addObligation": { "organisation": format!("$o{n}"), "kind": "yearlyInspection",
                "year": today.year() - 1, "due": due } } }),
        );
        if n < 12 {
            script.on(
                ago(today, 200 - n),
                json!({ "governance": { "meetObligation": { "obligation": format!("${key}"), "date": ago(today, 200 - n),
                    "evidence": "年检报告书", "verdict": "qualified" } } }),
            );
        }
    }
}
