//! The county: its hub, its register of organisations, its people.

use chrono::{Datelike, NaiveDate};
use serde_json::{Value, json};

use super::names::{COUNTY, DIVISION, Dice, HUB, OPERATOR, PREFIX, TOWNS, organisation};
use super::teller::{Script, ago};
use crate::base::credit_code::CreditCode;

/// As many as the register of a real county's hub holds.
const ORGANISATIONS: usize = 318;

/// The organisations that undertake the nine projects, and those that came to be incubated.
const UNDERTAKING: [&str; 13] = [
    OPERATOR,
    "青溪县山里彩虹儿童成长服务中心",
    "青溪县木兰志愿者协会",
    "青溪县妈妈岗家政服务协会",
    "青溪县指尖剪纸协会",
    "青溪县安心家庭服务中心",
    "青溪县银龄助学服务中心",
    "青溪县绿意庭院妇女协会",
    "青溪县清流护河志愿者协会",
    "青溪县云岫街道邻里议事会",
    "青溪县禾穗镇巧手工坊",
    "青溪县枫桐镇妈妈读书会",
    "青溪县鹭汀镇渔家女帮帮团",
];

/// The name of the n-th undertaking organisation, from 1.
pub fn undertaking(n: usize) -> String {
    UNDERTAKING
        .get(n.wrapping_sub(1))
        .copied()
        .unwrap_or_default()
        .to_owned()
}

pub fn found(script: &mut Script, began: NaiveDate, today: NaiveDate) {
    let set = |key: &str, value: &str| json!({ "desk": { "set": { "key": key, "value": value } } });
    script.on(began, set("number.prefix", PREFIX));
    script.on(began, set("seal.title", HUB));
    script.on(began, set("grants.two-person-above", "20000.00"));
    script.on(
        began,
        json!({ "hub": { "editHub": {
            "name": HUB, "shortName": "青溪孵化基地", "level": "county", "division": DIVISION,
            "divisionName": COUNTY, "operatorHead": "林晓", "method": "regional", "foundedOn": "2024-07",
            "approvalNo": "青妇〔2024〕7号", "scopeOrganisations": "318家", "scopeWomen": "近2000名", "sealTitle": HUB,
        }}}),
    );
    for (measure, figure) in [
        ("incubated", "13家"),
        ("events", "30余次"),
        ("projects", "2个"),
    ] {
        script.on(
            began,
            json!({ "hub": { "setOpeningFigure": { "measure": measure, "figure": figure,
                "source": "基地移交清单（示范数据）", "asOf": "2024-12" } } }),
        );
    }
    for (measure, target) in [
        ("events", "20次"),
        ("projects", "9个"),
        ("incubated", "6家"),
        ("peopleServed", "3000人"),
    ] {
        script.on(
            began,
            json!({ "hub": { "setGoal": { "year": today.year(), "measure": measure, "target": target } } }),
        );
    }
}

/// The whole register, as one entry; `o1` to `o13` are the undertaking and incubated ones.
pub fn register(today: NaiveDate) -> Vec<(String, Value)> {
    let mut dice = Dice::new();
    let mut rows = Vec::with_capacity(ORGANISATIONS);
    for (at, name) in UNDERTAKING.iter().enumerate() {
        let kind = if name.contains("协会") {
            "association"
        } else if name.contains("中心") {
            "serviceAgency"
        } else {
            "community"
        };
        let place = TOWNS
            .get(at % TOWNS.len())
            .copied()
            .unwrap_or(("", [""; 4]));
        let row = row(
            at + 1,
            name,
            kind,
            true,
            place.0,
            place.1.first().copied().unwrap_or_default(),
            &mut dice,
            today,
        );
        rows.push((format!("o{}", at + 1), row));
    }
    let mut n = 0;
    while rows.len() < ORGANISATIONS {
        let Some(next) = organisation(n, &mut dice) else {
            break;
        };
        let at = rows.len() + 1;
        let row = row(
            at,
            &next.name,
            next.kind,
            next.womens,
            next.town,
            next.village,
            &mut dice,
            today,
        );
        rows.push((format!("o{at}"), row));
        n += 1;
    }
    rows
}

#[allow(
    clippy::too_many_arguments,
    reason = "one row of a register has that many columns"
)]
fn row(
    n: usize,
    name: &str,
    kind: &str,
    womens: bool,
    town: &str,
    village: &str,
    dice: &mut Dice,
    today: NaiveDate,
) -> Value {
    let members = 12 + dice.roll(60);
    let women = if womens {
        members - dice.roll(5)
    } else {
        members / 3
    };
    let founded = today.year() - 2 - i32::try_from(dice.roll(12)).unwrap_or_default();
    let filed = kind == "community" || kind == "volunteerTeam";
    let (identity, number, registration, authority) = if filed {
        (
            "filing",
            format!("青民备〔{founded}〕第{n:03}号"),
            "filed",
            format!("{town}人民政府（办事处）"),
        )
    } else {
        (
            "creditCode",
            credit_code(kind, n),
            "registered",
            "青溪县民政局".to_owned(),
        )
    };
    let grade =
        (!filed && n % 4 == 1).then(|| ["3A", "4A", "2A"].get(n % 3).copied().unwrap_or("3A"));
    json!({ "registry": { "addOrganisation": {
        "name": name, "kind": kind, "identityKind": identity, "identityNumber": number,
        "registration": registration, "authority": authority,
        "foundedOn": format!("{founded}-{:02}", 1 + dice.roll(12)),
        "legalRepresentative": dice.person(), "phones": [dice.phone()], "division": DIVISION, "town": town,
        "village": village, "womens": womens,
        "womensReason": if womens { Value::from("女性成员过半") } else { Value::Null },
        "rooted": filed || n <= 13, "grade": grade,
        "gradeUntil": grade.map(|_| format!("{}-12", today.year() + i32::try_from(n % 4).unwrap_or_default())),
        "counts": { "members": format!("{members}人"), "women": format!("{women}人"), "asOf": format!("{}", today.year()) },
    }}})
}

/// A made-up code that passes its checks: its body is of the kind MJ0000nn.
fn credit_code(kind: &str, n: usize) -> String {
    let prefix = match kind {
        "association" | "industry" => "51",
        "foundation" => "53",
        _ => "52",
    };
    let body = format!("{prefix}{DIVISION}MJ{n:06}");
    let letters = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    let found = letters
        .chars()
        .flat_map(|inner| letters.chars().map(move |check| (inner, check)))
        .find_map(|(inner, check)| {
            let code = CreditCode::read(&format!("{body}{inner}{check}")).ok()?;
            code.inner_flaw()
                .is_none()
                .then(|| code.as_str().to_owned())
        });
    found.unwrap_or(body)
}

/// The committee of the hub's federation, and who leads the nine projects.
pub fn people(script: &mut Script, began: NaiveDate) {
    let mut dice = Dice::new();
    let on = ago(began, 0);
    script.on(
        on,
        json!({ "hub": { "editFederation": {
            "name": HUB, "isHub": true, "level": "county", "method": "regional", "foundedOn": "2024-07",
            "approvalNo": "青妇〔2024〕7号", "term": 1, "termFrom": "2024-07", "reElectionDue": "2029-07" } } }),
    );
    let mut seen: Vec<String> = Vec::new();
    for n in 1..=16 {
        let mut name = dice.person();
        while seen.contains(&name) {
            name = dice.person();
        }
        seen.push(name.clone());
        let key = format!("leader{n}");
        script.named(
            on,
            key.clone(),
            json!({ "registry": { "addPerson": { "name": name, "gender": "female", "phone": dice.phone() } } }),
        );
        let seat = match n {
            1 => Some("chair"),
            2 | 3 => Some("viceChair"),
            4..=6 => Some("standing"),
            7..=11 => Some("executive"),
            _ => None,
        };
        if let Some(seat) = seat {
            script.on(
                on,
                json!({ "hub": { "addCommitteeMember": { "person": format!("${key}"), "seat": seat, "term": 1,
                    "from": "2024-07" } } }),
            );
        }
        if n <= 13 {
            script.on(
                on,
                json!({ "hub": { "coverOrganisation": { "organisation": format!("$o{n}"), "method": "regional",
                    "on": "2024-07" } } }),
            );
            script.on(
                on,
                json!({ "registry": { "addPost": { "person": format!("${key}"), "organisation": format!("$o{n}"),
                    "title": "负责人", "from": "2024-07" } } }),
            );
        }
    }
}
