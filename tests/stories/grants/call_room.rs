//! An office with a call for proposals, to tell stories of applications and reviews in.

use serde_json::{Value, json};

use super::office::{Office, made, text};

pub struct CallRoom {
    pub office: Office,
    pub call: String,
}

/// A call of 60,000 yuan from one fund, as a county makes it: cap, once a year, line caps, five working days of notice.
pub fn call_of(office: &Office) -> Value {
    json!({
        "name": "2024年妇女儿童公益项目征集", "opensOn": "2024-09-02", "closesOn": "2024-09-20",
        "budget": "60000", "shares": [{"fund": office.fund, "amount": "60000"}],
        "rules": [
            {"kind": "cap", "level": "hard", "amount": "30000", "source": "县妇联〔2024〕6号"},
            {"kind": "ownFunds", "level": "warn", "percent": "20"},
            {"kind": "oncePerYear", "level": "hard"},
            {"kind": "lineCap", "level": "hard", "line": "管理费", "percent": "10"},
        ],
        "papers": [{"label": "项目申报书", "required": true}, {"label": "团队名单", "required": false}],
        "plan": [{"name": "首款", "percent": "60", "conditions": [{"kind": "agreement", "label": "协议已签"}]}, {"name": "尾款"}],
        "noticeDays": 5, "noticeWorking": true
    })
}

pub fn sheet() -> Value {
    json!({"trimmed": false, "passMark": "60", "criteria": [
        {"name": "需求与必要性", "points": "40"}, {"name": "方案可行性", "points": "60", "guide": "活动、进度、分工具体"}
    ]})
}

impl CallRoom {
    /// Published, with its score sheet.
    pub fn open() -> CallRoom {
        CallRoom::open_with(json!({}))
    }

    /// As `open`, with something of the call said otherwise.
    pub fn open_with(with: Value) -> CallRoom {
        let mut office = Office::open();
        let mut call = call_of(&office);
        call["panel"] = sheet();
        merge(&mut call, with);
        let call = made(office.does("addCall", call));
        office.does("publishCall", json!({"call": call}));
        CallRoom { office, call }
    }

    pub fn page(&self) -> Value {
        self.office.asks("call", json!({"id": self.call}))
    }

    pub fn review(&self) -> Value {
        self.office.asks("review", json!({"call": self.call}))
    }

    pub fn application(&self, id: &str) -> Value {
        self.office.asks("application", json!({"id": id}))
    }

    /// What an organisation asks for: 20,000 yuan with 5,000 of its own.
    pub fn request(&self, organisation: &str) -> Value {
        json!({
            "call": self.call, "name": "“晴禾成长”困境儿童陪伴计划", "organisation": organisation, "cameBy": "paper",
            "asked": "20000", "own": "5000", "leader": "陈知夏", "phone": "13800008000", "periodFrom": "2024-11", "periodTo": "2025-06",
            "summary": "为困境儿童提供一年陪伴。",
            "lines": [
                {"class": "activity", "line": "项目活动费", "asked": "18500", "own": "5000", "note": "12场×每场1500元"},
                {"class": "management", "line": "管理费", "asked": "1500", "own": "0"}
            ]
        })
    }

    /// An application of the office's own organisation, handed in on 10 September.
    pub fn applies(&mut self) -> String {
        let organisation = self.office.organisation.clone();
        self.applies_for(&organisation)
    }

    pub fn applies_for(&mut self, organisation: &str) -> String {
        let id = made(
            self.office
                .does("addApplication", self.request(organisation)),
        );
        self.office.does(
            "submitApplication",
            json!({"application": id, "on": "2024-09-10"}),
        );
        id
    }

    /// The required paper came in.
    pub fn brings_paper(&mut self, id: &str) {
        let paper = text(&self.application(id)["papers"][0]["id"]);
        self.office.does(
            "receivePaper",
            json!({"paper": paper, "on": "2024-09-11", "note": "原件盖章"}),
        );
    }

    pub fn moves(&mut self, id: &str, to: &str, on: &str, reason: Option<&str>) {
        self.office.does(
            "moveApplication",
            json!({"application": id, "to": to, "on": on, "reason": reason}),
        );
    }

    /// Handed in, complete and found eligible.
    pub fn is_eligible(&mut self) -> String {
        let id = self.applies();
        self.brings_paper(&id);
        self.moves(&id, "eligible", "2024-09-23", None);
        id
    }

    pub fn seats(&mut self, name: &str) -> String {
        let body = json!({"call": self.call, "name": name, "title": "副教授", "unit": "青溪学院"});
        made(self.office.does("addReviewer", body))
    }

    /// The line of the sheet, counted from 0.
    pub fn line(&self, at: usize) -> String {
        text(&self.review()["panel"]["criteria"][at]["id"])
    }

    pub fn points(&self, reviewer: &str, application: &str, points: [&str; 2]) -> Value {
        json!({"reviewer": reviewer, "application": application, "fromPaper": true, "points": [
            {"criterion": self.line(0), "points": points[0]}, {"criterion": self.line(1), "points": points[1]}
        ]})
    }

    pub fn scores(&mut self, reviewer: &str, application: &str, points: [&str; 2]) {
        let body = self.points(reviewer, application, points);
        self.office.does("givePoints", body);
    }

    pub fn reviews(&mut self) {
        self.office
            .does("openReview", json!({"call": self.call, "on": "2024-09-25"}));
    }

    pub fn decides(&mut self, id: &str, decision: Value) {
        let mut body =
            json!({"application": id, "minutes": "青妇会〔2024〕9号", "on": "2024-09-29"});
        merge(&mut body, decision);
        self.office.does("decideApplication", body);
    }

    /// Eligible, and scored by the one reviewer.
    pub fn is_scored(&mut self, points: [&str; 2]) -> String {
        let id = self.is_eligible();
        let reviewer = self.seats("许文澜");
        self.reviews();
        self.scores(&reviewer, &id, points);
        id
    }

    /// Reviewed and approved as asked.
    pub fn is_approved(&mut self) -> String {
        let id = self.is_scored(["35", "50"]);
        self.decides(&id, json!({"outcome": "approved", "amount": "20000"}));
        id
    }

    /// Stood in public for its days, nobody objecting.
    pub fn is_noticed(&mut self) -> String {
        made(self.office.does(
            "postNotice",
            json!({"call": self.call, "beginsOn": "2024-10-08", "place": "县妇联公告栏"}),
        ))
    }

    pub fn award_of(&self, application: &str) -> Value {
        json!({"application": application, "fund": self.office.fund, "decidedOn": "2024-10-16"})
    }
}

pub fn merge(body: &mut Value, with: Value) {
    let (Some(body), Value::Object(with)) = (body.as_object_mut(), with) else {
        return;
    };
    body.extend(with);
}
