//! Records and truth in one shape, so that they can be compared field by field.

use std::collections::HashMap;

use exchange::registers::{Intake, Place};
use hub::base::identity::IdentityKind;
use hub::base::quantity::Quantity;
use rust_decimal::prelude::ToPrimitive;
use serde_json::{Value, json};

/// `(file, sheet, row) → key of the truth`.
pub struct Keys(HashMap<(String, String, u64), String>);

impl Keys {
    pub fn of(truth: &Value) -> Self {
        let mut keys = HashMap::new();
        for list in [
            "organisations",
            "projects",
            "indicators",
            "activities",
            "events",
            "attendance",
            "disbursements",
        ] {
            for record in truth[list].as_array().unwrap() {
                let source = &record["source"];
                let text = |field: &str| source[field].as_str().unwrap().to_owned();
                let place = (text("file"), text("sheet"), source["row"].as_u64().unwrap());
                keys.insert(place, record["key"].as_str().unwrap().to_owned());
            }
        }
        Keys(keys)
    }

    pub fn key(&self, intake: &Intake, place: Place) -> Value {
        let sheet = &intake.sheets[place.sheet];
        let place = (sheet.file.clone(), sheet.sheet.clone(), place.row as u64);
        self.0
            .get(&place)
            .map_or(json!(format!("unknown {place:?}")), |key| json!(key))
    }
}

pub fn count(read: &Option<Quantity>) -> Value {
    let Some(read) = read else { return Value::Null };
    let number = || match read.value.to_i64() {
        Some(whole) if read.value.is_integer() => json!(whole),
        _ => json!(read.value.to_f64()),
    };
    match read.word {
        Some(word) => json!({"qualifier": word.word(), "value": number()}),
        None => number(),
    }
}

fn identity(read: &exchange::cells::identity::IdentityReading) -> Value {
    let kind = match read.kind {
        IdentityKind::CreditCode => json!("统一社会信用代码"),
        IdentityKind::Filing => json!("备案证号"),
        IdentityKind::None => Value::Null,
        other => json!(other.word()),
    };
    json!({"kind": kind, "number": read.number, "valid": read.valid})
}

fn span(read: &Option<exchange::cells::dates::Span>) -> Value {
    match read {
        None => Value::Null,
        Some(span) => match span.to {
            None => json!(span.from.to_string()),
            Some(to) => json!({"start": span.from.to_string(), "end": to.to_string()}),
        },
    }
}

/// Every record, in the fields and forms of truth.json.
pub fn records(intake: &Intake, keys: &Keys, list: &str) -> Vec<Value> {
    let at = |place: Place| keys.key(intake, place);
    let organisation = |which: Option<usize>| which.map(|w| at(intake.organisations[w].place));
    let project = |which: Option<usize>| which.map(|w| at(intake.projects[w].place));
    match list {
        "organisations" => intake.organisations.iter().map(|o| json!({
            "key": at(o.place), "seq": o.seq, "name": o.name, "identity": identity(&o.identity), "type": o.kind,
            "authority": o.authority, "founded": o.founded, "leader": o.leader, "phones": o.phones,
            "town": o.town, "village": o.village, "members": count(&o.members), "women": count(&o.women),
            "grade": o.grade, "inspection_2023": o.inspections.iter().find(|i| i.year == Some(2023)).map(|i| &i.result),
            "party": o.party, "establish_method": o.method, "incubation_stage": o.stage, "remark": o.remark,
        })).collect(),
        "projects" => intake.projects.iter().map(|p| json!({
            "key": at(p.place), "number": p.number, "name": p.name, "org": organisation(p.undertaken_by),
            "org_text": p.organisation, "leader": p.leader, "domain": p.domain, "period": span(&p.period),
            "signed": p.signed, "applied": p.applied, "award": p.award, "refund": p.refund, "state": p.state,
            "tranches": p.tranches.iter().enumerate().map(|(n, t)| json!({
                "seq": n + 1, "name": t.name, "amount": t.amount, "date": t.paid, "paid": t.paid.is_some(),
            })).collect::<Vec<_>>(),
        })).collect(),
        "indicators" => intake.indicators.iter().map(|i| json!({
            "key": at(i.place), "project": project(i.project), "name": i.name, "unit": i.unit,
            "baseline": count(&i.baseline), "target": count(&i.target), "this_period": count(&i.this_period),
            "cumulative": count(&i.cumulative), "remark": i.remark,
        })).collect(),
        "activities" => intake.activities.iter().map(|a| json!({
            "key": at(a.place), "date": span(&a.date), "project": project(a.project), "theme": a.theme,
            "place": a.location, "people": count(&a.people), "person_times": count(&a.person_times),
            "children": count(&a.children), "volunteers": count(&a.volunteers),
            "volunteer_hours": a.volunteer_hours.map(|h| h.normalize().to_string()),
        })).collect(),
        "events" => intake.events.iter().enumerate().map(|(n, e)| json!({
            "key": at(e.place), "seq": e.seq, "date": e.date, "theme": e.theme, "kind": e.kind, "place": e.location,
            "speaker": e.speaker, "class_hours": e.class_hours.map(|h| h.normalize().to_string()),
            "participants": count(&e.participants),
            "satisfaction_percent": e.satisfaction.as_ref().map(|s| s.value.normalize().to_string()),
            "attendance_listed": intake.attendance.iter().any(|a| a.event == Some(n)),
        })).collect(),
        "attendance" => intake.attendance.iter().map(|a| json!({
            "key": at(a.place), "event": a.event.map(|w| at(intake.events[w].place)), "name": a.name,
            "unit_text": a.organisation.map_or(a.unit.clone(), |w| Some(intake.organisations[w].name.clone())),
            "org": organisation(a.organisation), "phones": a.phones,
            "signed_in": a.signed_in.map(|t| t.format("%Y-%m-%dT%H:%M").to_string()),
        })).collect(),
        "disbursements" => intake.disbursements.iter().map(|d| json!({
            "key": at(d.place), "date": d.date, "voucher": d.voucher, "project": project(d.project),
            "payee_org": organisation(d.payee_organisation), "account": d.account, "amount": d.amount,
            "effect": d.effect, "nature": d.nature_text, "receipt": d.receipt, "handler": d.handler,
            "approver": d.approver, "memo": d.memo,
        })).collect(),
        other => panic!("{other}"),
    }
}

/// Fields of the truth that a record does not carry itself.
const BESIDE: [&str; 4] = ["source", "problems", "status", "person"];

/// Each difference in one line.
pub fn differences(truth: &[Value], read: &[Value]) -> Vec<String> {
    let by_key: HashMap<&str, &Value> = read
        .iter()
        .map(|record| (record["key"].as_str().unwrap(), record))
        .collect();
    let mut found = Vec::new();
    for expected in truth {
        let key = expected["key"].as_str().unwrap();
        let Some(record) = by_key.get(key) else {
            found.push(format!("{key} is missing"));
            continue;
        };
        for (field, expected) in expected.as_object().unwrap() {
            if BESIDE.contains(&field.as_str()) {
                continue;
            }
            let read = record.get(field).unwrap_or(&Value::Null);
            let expected = if field == "unit_text" {
                &tidy_unit(expected)
            } else {
                expected
            };
            if read != expected {
                found.push(format!("{key} {field}: {read} instead of {expected}"));
            }
        }
    }
    if truth.len() != read.len() {
        found.push(format!("{} records instead of {}", read.len(), truth.len()));
    }
    found
}

fn tidy_unit(expected: &Value) -> Value {
    expected.as_str().map_or(Value::Null, |text| {
        json!(hub::base::typed::chinese_name(text))
    })
}
