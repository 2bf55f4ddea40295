//! The year's two calls in the demo county: one decided and on public notice, one still taking in.

use chrono::{Datelike, Days, NaiveDate};
use serde_json::{Value, json};

use super::teller::{Script, ago};

pub fn write(script: &mut Script, today: NaiveDate) {
    script.on(
        ago(today, 120),
        json!({ "grants": { "takeWorkdays": { "year": 2025 } } }),
    );
    decided(script, today);
    open(script, today);
}

fn rules() -> Value {
    json!([
        { "kind": "cap", "level": "hard", "amount": "20000", "source": "县妇联公益项目征集通知（虚构）" },
        { "kind": "ownFunds", "level": "warn", "percent": "20", "source": "配套资金20%以上者优先" },
        { "kind": "oncePerYear", "level": "hard", "source": "每个组织每年限报一项" },
        { "kind": "inspection", "level": "warn", "source": "年检合格者优先" },
        { "kind": "lineCap", "level": "hard", "line": "管理费", "percent": "10", "source": "资助方通例：管理费5%—10%" },
    ])
}

fn decided(script: &mut Script, today: NaiveDate) {
    let (opened, closed) = (ago(today, 95), ago(today, 75));
    script.named(
        ago(today, 100),
        "call1",
        json!({ "grants": { "addCall": {
            "name": format!("{}年县级妇女儿童公益项目征集", opened.year()), "opensOn": opened, "closesOn": closed, "budget": "45000.00",
            "shares": [{ "fund": "$fund1", "amount": "45000.00" }], "rules": rules(),
            "papers": [{ "label": "项目申报书（盖章）", "required": true }, { "label": "登记证书副本复印件", "required": true },
                { "label": "项目团队名单", "required": false }],
            "plan": [{ "name": "首款", "percent": "50", "conditions": [{ "kind": "agreement", "label": "资助协议已签" }] },
                { "name": "中期款", "percent": "30", "conditions": [{ "kind": "assessment", "label": "中期评估合格" }] },
                { "name": "尾款", "percent": "20", "conditions": [{ "kind": "assessment", "label": "结项评估合格" }] }],
            "noticeDays": 5, "noticeWorking": true,
            "panel": { "trimmed": false, "passMark": "60", "criteria": [
                { "name": "需求与必要性", "points": "30", "guide": "问题清楚，服务对象和人数有依据" },
                { "name": "方案可行性", "points": "40", "guide": "活动、进度、分工具体" },
                { "name": "预算与团队", "points": "30", "guide": "标准清楚，人员到位" } ] } } } }),
    );
    script.on(
        ago(today, 98),
        json!({ "grants": { "publishCall": { "call": "$call1" } } }),
    );
    for (key, name, title, unit) in [
        ("rev1", "许文澜", "副教授", "青溪学院社会工作系"),
        ("rev2", "方若谷", "高级会计师", "青溪县会计学会"),
        ("rev3", "江采薇", "秘书长", "青溪县志愿者协会"),
    ] {
        script.named(
            ago(today, 74),
            key,
            json!({ "grants": { "addReviewer": { "call": "$call1", "name": name, "title": title, "unit": unit } } }),
        );
    }
    let told = [
        (
            "ap1",
            "$o14",
            "“巷口小课桌”社区托管陪伴项目",
            "18000",
            "5000",
        ),
        ("ap2", "$o15", "“银针新绣”妇女手工就业项目", "15000", "4000"),
        ("ap3", "$o16", "“四季花开”广场舞展演项目", "20000", "1000"),
    ];
    for (key, organisation, name, asked, own) in told {
        apply(
            script,
            "$call1",
            (key, organisation, name, asked, own),
            ago(today, 80),
        );
        for paper in [1, 2] {
            script.on(
                ago(today, 78),
                json!({ "grants": { "receivePaper": { "paper": format!("${key}.{paper}"), "on": ago(today, 78) } } }),
            );
        }
        script.on(
            ago(today, 72),
            json!({ "grants": { "moveApplication": { "application": format!("${key}"), "to": "eligible", "on": ago(today, 72) } } }),
        );
    }
    script.on(
        ago(today, 65),
        json!({ "grants": { "openReview": { "call": "$call1", "on": ago(today, 65) } } }),
    );
    script.on(
        ago(today, 65),
        json!({ "grants": { "declareConflict": { "reviewer": "$rev3", "application": "$ap2", "reason": "任该组织监事" } } }),
    );
    let sheets = [
        ("rev1", "ap1", ["27", "34", "25"]),
        ("rev2", "ap1", ["25", "33", "27"]),
        ("rev3", "ap1", ["28", "36", "26"]),
        ("rev1", "ap2", ["26", "32", "23"]),
        ("rev2", "ap2", ["24", "30.5", "25"]),
        ("rev1", "ap3", ["14", "21", "15"]),
        ("rev2", "ap3", ["12", "20", "13"]),
        ("rev3", "ap3", ["16", "24", "15"]),
    ];
    for (reviewer, application, points) in sheets {
        let points: Vec<Value> = (1..)
            .zip(points)
            .map(|(at, points)| json!({ "criterion": format!("$call1.{at}"), "points": points }))
            .collect();
        script.on(
            ago(today, 62),
            json!({ "grants": { "givePoints": { "reviewer": format!("${reviewer}"), "application": format!("${application}"),
                "points": points, "fromPaper": true } } }),
        );
    }
    let decisions = [
        json!({ "application": "$ap1", "outcome": "approved", "amount": "16000.00", "reason": "场地由社区免费提供，核减场地费2000元",
            "lines": [{ "class": "activity", "line": "项目活动费", "amount": "15100.00" }, { "class": "management", "line": "管理费", "amount": "900.00" }] }),
        json!({ "application": "$ap2", "outcome": "approvedWithConditions", "amount": "15000.00", "conditions": "补充学员名册后签约" }),
        json!({ "application": "$ap3", "outcome": "declined", "reason": "服务对象与征集方向不符，自筹资金不足" }),
    ];
    for mut decision in decisions {
        if let Some(body) = decision.as_object_mut() {
            body.insert("minutes".into(), json!("青妇会纪〔2025〕6号（虚构）"));
            body.insert("on".into(), json!(ago(today, 40)));
        }
        script.on(
            ago(today, 40),
            json!({ "grants": { "decideApplication": decision } }),
        );
    }
    script.on(
        ago(today, 2),
        json!({ "grants": { "postNotice": { "call": "$call1", "beginsOn": ago(today, 2), "place": "县妇联公告栏、公众号" } } }),
    );
}

fn open(script: &mut Script, today: NaiveDate) {
    let opened = ago(today, 12);
    let closes = today.checked_add_days(Days::new(18)).unwrap_or(today);
    script.named(
        ago(today, 14),
        "call2",
        json!({ "grants": { "addCall": {
            "name": format!("{}年社区巾帼小微项目征集", opened.year()), "opensOn": opened, "closesOn": closes, "budget": "15000.00",
            "shares": [{ "fund": "$fund2", "amount": "15000.00" }],
            "rules": [{ "kind": "cap", "level": "hard", "amount": "5000", "source": "小微项目每个不超过5000元" },
                { "kind": "ownFunds", "level": "warn", "percent": "10", "source": "鼓励自筹" }],
            "papers": [{ "label": "小微项目申报表", "required": true }, { "label": "备案证明或登记证书复印件", "required": true }],
            "plan": [{ "name": "一次性拨付", "percent": "100", "conditions": [{ "kind": "agreement", "label": "资助协议已签" }] }],
            "noticeDays": 5, "noticeWorking": true } } }),
    );
    script.on(
        ago(today, 13),
        json!({ "grants": { "publishCall": { "call": "$call2" } } }),
    );
    apply(
        script,
        "$call2",
        ("ap4", "$o17", "“邻里厨房”互助午餐", "5000", "800"),
        ago(today, 7),
    );
    script.on(
        ago(today, 4),
        json!({ "grants": { "moveApplication": { "application": "$ap4", "to": "moreInformation", "on": ago(today, 4),
            "reason": "缺备案证明复印件", "dueOn": today.checked_add_days(Days::new(6)) } } }),
    );
    script.named(
        ago(today, 3),
        "ap5",
        json!({ "grants": { "addApplication": request("$call2", "$o18", "“楼道微花园”妇女微家营造", "4500", "0") } }),
    );
}

fn apply(
    script: &mut Script,
    call: &str,
    (key, organisation, name, asked, own): (&str, &str, &str, &str, &str),
    on: NaiveDate,
) {
    script.named(
        on,
        key,
        json!({ "grants": { "addApplication": request(call, organisation, name, asked, own) } }),
    );
    script.on(
        on,
        json!({ "grants": { "submitApplication": { "application": format!("${key}"), "on": on } } }),
    );
}

fn request(call: &str, organisation: &str, name: &str, asked: &str, own: &str) -> Value {
    let yuan: u32 = asked.parse().unwrap_or_default();
    let management = yuan / 20;
    json!({
        "call": call, "organisation": organisation, "name": name, "cameBy": "paper", "asked": asked, "own": own,
        "leader": null, "people": 60, "served": "妇女、儿童", "summary": "为社区妇女和儿童提供常态化服务，每月两次。",
        "lines": [
            { "class": "activity", "line": "项目活动费", "asked": (yuan - management).to_string(), "own": own, "note": "按场次测算" },
            { "class": "management", "line": "管理费", "asked": management.to_string(), "own": "0" },
        ]
    })
}
