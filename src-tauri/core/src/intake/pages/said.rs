//! A record as its register would say it, so that a dry run can show what an update writes over.

use std::collections::BTreeSet;

use rusqlite::types::ValueRef;

use crate::base::book::Reader;
use crate::base::quantity::Quantity;
use crate::base::refusal::Result;
use crate::intake::model::Kind;
use crate::intake::report::FieldChange;

/// Field of the register and its text, in the register's order.
pub type Fields = Vec<(String, Option<String>)>;

/// Empty for the kinds that a register never writes over: signatures and money.
pub fn of(reader: &Reader, kind: Kind, record: &str) -> Result<Fields> {
    let sql = match kind {
        Kind::Organisations => ORGANISATION,
        Kind::Projects => PROJECT,
        Kind::Applications => APPLICATION,
        Kind::Indicators => INDICATOR,
        Kind::Activities => ACTIVITY,
        Kind::Events => EVENT,
        Kind::Attendance | Kind::People | Kind::Disbursements => return Ok(Fields::new()),
    };
    let mut fields = one_row(reader, sql, record)?;
    if kind == Kind::Organisations {
        fields.extend(inspections(reader, record)?);
    }
    Ok(fields)
}

/// The fields that say something else now, in the order of the later reading.
pub fn differing(before: Fields, after: Option<Fields>) -> Vec<FieldChange> {
    let after = after.unwrap_or_default();
    let keys: BTreeSet<&String> = after.iter().map(|(key, _)| key).collect();
    let gone = before.iter().filter(|(key, _)| !keys.contains(key));
    let gone = gone.map(|(key, text)| (key.clone(), text.clone(), None));
    let now = after.iter().map(|(key, text)| {
        let then = before.iter().find(|(other, _)| other == key);
        (
            key.clone(),
            then.and_then(|(_, text)| text.clone()),
            text.clone(),
        )
    });
    now.chain(gone)
        .filter(|(_, before, after)| before != after)
        .map(|(field, before, after)| FieldChange {
            field,
            before,
            after,
        })
        .collect()
}

const ORGANISATION: &str = "
  SELECT o.name, o.aliases, o.identity_number AS code, o.kind AS type, o.authority, o.supervisor,
    o.founded_on AS founded, o.town, o.village, o.address, o.legal_representative AS leader,
    o.phones AS phone,
    (SELECT quantity FROM organisation_count WHERE organisation_id = o.id AND of = 'members'
      ORDER BY as_of DESC LIMIT 1) AS members,
    (SELECT quantity FROM organisation_count WHERE organisation_id = o.id AND of = 'women'
      ORDER BY as_of DESC LIMIT 1) AS women,
    o.grade,
    (SELECT c.method FROM coverage c JOIN federation f ON f.id = c.federation_id
      WHERE c.organisation_id = o.id AND f.is_hub = 1 AND c.ended_on IS NULL) AS method,
    o.party, o.note AS remark
  FROM organisation o WHERE o.id = ?1";

const PROJECT: &str = "
  SELECT p.no AS number, p.name, o.name AS organisation, q.name AS leader,
    (SELECT group_concat(t.name, '、') FROM project_labelling l JOIN project_term t ON t.id = l.term_id
      WHERE l.project_id = p.id AND t.list = 'domain') AS domain,
    p.planned_from AS start, p.planned_to AS \"end\", p.state, p.objective AS remark
  FROM project p LEFT JOIN organisation o ON o.id = p.organisation_id LEFT JOIN person q ON q.id = p.leader_id
  WHERE p.id = ?1";

const APPLICATION: &str = "
  SELECT o.name AS organisation, a.name, a.asked_fen / 100 || '.' || substr ('0' || a.asked_fen % 100, -2) AS asked,
    a.own_fen / 100 || '.' || substr ('0' || a.own_fen % 100, -2) AS own,
    CAST (a.people AS TEXT) AS people, a.served, a.leader, a.period_from AS start, a.period_to AS \"end\",
    (SELECT group_concat (line || ' ' || asked_fen / 100 || '.' || substr ('0' || asked_fen % 100, -2), '、')
      FROM (SELECT * FROM application_line WHERE application_id = a.id ORDER BY seq)) AS line,
    a.summary, a.note AS remark
  FROM application a JOIN organisation o ON o.id = a.organisation_id WHERE a.id = ?1";

const INDICATOR: &str = "
  SELECT i.name, i.unit, i.baseline, i.target, r.this_period AS period, r.value AS cumulative,
    i.definition AS remark
  FROM indicator i LEFT JOIN indicator_result r ON r.id = (
    SELECT id FROM indicator_result WHERE indicator_id = i.id ORDER BY on_date DESC, id DESC LIMIT 1)
  WHERE i.id = ?1";

const ACTIVITY: &str = "
  SELECT starts_on || coalesce ('—' || ends_on, '') AS date, topic AS theme, place, people,
    person_times AS times, children, volunteers, hours, note AS remark
  FROM activity WHERE id = ?1";

const EVENT: &str = "
  SELECT held_from AS date, topic AS theme, kind, place, lecturer AS speaker, class_hours AS hours,
    satisfaction_percent AS satisfaction, headcount AS people, note AS remark
  FROM event WHERE id = ?1";

fn one_row(reader: &Reader, sql: &str, record: &str) -> Result<Fields> {
    let mut statement = reader.conn().prepare_cached(sql)?;
    let names: Vec<String> = statement.column_names().map(str::to_owned).collect();
    let mut rows = statement.query([record])?;
    let Some(row) = rows.next()? else {
        return Ok(Fields::new());
    };
    let mut fields = Fields::with_capacity(names.len());
    for (at, name) in names.into_iter().enumerate() {
        let text = match row.get_ref(at)? {
            ValueRef::Text(bytes) => Some(as_said(&String::from_utf8_lossy(bytes))),
            _ => None,
        };
        fields.push((name, text.filter(|text| !text.is_empty())));
    }
    Ok(fields)
}

fn inspections(reader: &Reader, organisation: &str) -> Result<Fields> {
    let mut rows = reader.conn().prepare_cached(
        "SELECT year, result FROM inspection WHERE organisation_id = ?1 ORDER BY year",
    )?;
    let rows = rows.query_map([organisation], |row| {
        let year: i64 = row.get(0)?;
        Ok((format!("inspection:{year}"), row.get(1)?))
    })?;
    Ok(rows.collect::<std::result::Result<_, _>>()?)
}

/// The tables keep quantities and lists as JSON.
fn as_said(text: &str) -> String {
    if text.starts_with('{') {
        if let Ok(quantity) = serde_json::from_str::<Quantity>(text) {
            return quantity.to_string();
        }
    } else if text.starts_with('[')
        && let Ok(list) = serde_json::from_str::<Vec<String>>(text)
    {
        return list.join("、");
    }
    text.to_owned()
}
