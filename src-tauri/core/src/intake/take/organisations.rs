//! 社会组织: matched by number, then by name; what the register leaves out stays as the book has it.

use std::borrow::Cow;

use serde_json::{Map, Value};

use super::{Step, Taking, typed};
use crate::base::book::Change;
use crate::base::refusal::{Result, Stop, fault};
use crate::base::words::{Lang, say};
use crate::channels::incubation::model::Stage;
use crate::channels::incubation::{RecordAsIs, record_as_is};
use crate::hub::CoverOrganisation;
use crate::intake::model::{Kind, OrganisationSaid, key_of};
use crate::intake::rows;
use crate::registry::{
    EditOrganisation, OrganisationDetails, OrganisationId, RecordInspection, ReviveOrganisation,
    pages,
};

pub(super) fn take(taking: &mut Taking<'_>) -> Result<()> {
    let has_federation = rows::has_federation(taking.change)?;
    taking.report.without_federation = !has_federation;
    for said in &taking.import.organisations {
        // Once there is a federation the same register says something new.
        let said = match said.method {
            Some(_) if !has_federation => Cow::Owned(OrganisationSaid {
                method: None,
                ..said.clone()
            }),
            _ => Cow::Borrowed(said),
        };
        let said: &OrganisationSaid = &said;
        let name = &said.details.name;
        let number = said.details.identity_number.as_deref();
        let known = number
            .and_then(|number| taking.organisations.whole.get(&key_of(number)).cloned())
            .or_else(|| taking.organisations.whole.get(&key_of(name)).cloned());
        let key = number.map_or_else(|| key_of(name), key_of);
        let id = taking.settle(
            Kind::Organisations,
            &key,
            said.at,
            said,
            known,
            |change, known| match known {
                Some(id) => update(change, id, said),
                None => add(change, said),
            },
        )?;
        if let Some(id) = id {
            taking.organisations.add(&id, number, name);
        }
    }
    Ok(())
}

fn add(change: &Change, said: &OrganisationSaid) -> Result<Step> {
    let made = said.details.clone().apply(change)?;
    let organisation: OrganisationId = typed(&made.id)?;
    inspected(change, organisation, said)?;
    covered(change, organisation, said)?;
    if let Some(stage) = said.stage {
        incubated(change, organisation, stage)?;
    }
    Ok(Step::Made(made))
}

fn incubated(change: &Change, organisation: OrganisationId, stage: Stage) -> Result<()> {
    let stay = RecordAsIs {
        organisation,
        stage,
        since: None,
        residency: None,
        period: None,
        source: None,
        note: None,
    };
    record_as_is(change, stay).map(drop)
}

/// Takes up an organisation that an import taken back laid aside; one that the operator laid aside
/// stays so. Answers whether it did.
pub(super) fn revive(change: &Change, id: &str) -> Result<bool> {
    let taken_back = say(Lang::ZhCn, "exchange-taken-back");
    if rows::archived_because(change, id)? != Some(taken_back) {
        return Ok(false);
    }
    ReviveOrganisation {
        organisation: typed(id)?,
    }
    .apply(change)?;
    Ok(true)
}

fn inspected(change: &Change, organisation: OrganisationId, said: &OrganisationSaid) -> Result<()> {
    for (year, result) in &said.inspections {
        RecordInspection {
            organisation,
            year: *year,
            result: *result,
            note: None,
        }
        .apply(change)?;
    }
    Ok(())
}

/// Covered by the hub's own federation; what is covered already stays so. Answers whether it is new.
fn covered(change: &Change, organisation: OrganisationId, said: &OrganisationSaid) -> Result<bool> {
    let Some(method) = said.method else {
        return Ok(false);
    };
    let cover = CoverOrganisation {
        organisation,
        federation: None,
        method,
        on: None,
        note: None,
    };
    match cover.apply(change) {
        Ok(_) => Ok(true),
        Err(Stop::Refused(refusal)) if refusal.code == "hub-covered-already" => Ok(false),
        Err(stop) => Err(stop),
    }
}

/// The book's own record with what the register says written over it.
fn update(change: &Change, id: &str, said: &OrganisationSaid) -> Result<Step> {
    let organisation: OrganisationId = typed(id)?;
    let revived = revive(change, id)?;
    if let Some(stage) = said.stage.filter(|_| revived) {
        incubated(change, organisation, stage)?;
    }
    let page = serde_json::to_value(pages::organisation(change, organisation)?);
    let (Ok(Value::Object(mut before)), Ok(Value::Object(new))) =
        (page, serde_json::to_value(&said.details))
    else {
        return Err(fault("store", "an organisation that is no object"));
    };
    // Numbers are written anew only when the register counts.
    before.insert("counts".to_owned(), Value::Null);
    let before = details(before)?;
    let details = details(over(serde_json::to_value(&before), new))?;
    inspected(change, organisation, said)?;
    let newly_covered = covered(change, organisation, said)?;
    if !newly_covered
        && !revived
        && serde_json::to_value(&details).ok() == serde_json::to_value(&before).ok()
    {
        return Ok(Step::Unchanged(id.to_owned()));
    }
    Ok(Step::Made(
        EditOrganisation {
            organisation,
            details,
        }
        .apply(change)?,
    ))
}

fn details(fields: Map<String, Value>) -> Result<OrganisationDetails> {
    serde_json::from_value(Value::Object(fields)).map_err(|cause| fault("store", cause))
}

/// What is said goes over what was; nothing said leaves it.
fn over(before: serde_json::Result<Value>, new: Map<String, Value>) -> Map<String, Value> {
    let mut fields = match before {
        Ok(Value::Object(fields)) => fields,
        _ => Map::new(),
    };
    for (field, value) in new {
        let is_said = match &value {
            Value::Null | Value::Bool(false) => false,
            Value::Array(list) => !list.is_empty(),
            Value::String(text) => !(field == "identityKind" && text == "none"),
            _ => true,
        };
        if is_said {
            fields.insert(field, value);
        }
    }
    fields
}
