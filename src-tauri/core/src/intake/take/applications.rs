//! 申报: to the call that is named, or the only one that takes applications in. One that was handed
//! in is the applicant's own words and is not written over.

use super::{Names, Step, Taking, typed};
use crate::base::book::{Change, Made};
use crate::base::refusal::{Result, refuse};
use crate::channels::grants::Op;
use crate::channels::grants::applications::model::{ApplicationFields, CameBy};
use crate::channels::grants::applications::pages::{ApplicationAsk, application};
use crate::channels::grants::applications::{
    AddApplication, ApplicationId, EditApplication, SubmitApplication, keeps_rules_of_call,
};
use crate::intake::model::{ApplicationSaid, Kind, key_of};
use crate::intake::report::RowOutcome;
use crate::intake::rows;
use crate::registry::OrganisationId;

pub(super) fn take(taking: &mut Taking<'_>) -> Result<()> {
    for said in &taking.import.applications {
        let call = call_of(taking.change, said, taking.import.call.as_deref());
        let organisation = applicant(&taking.organisations, said);
        let named = match &call {
            Ok(id) => id.clone(),
            Err(_) => key_of(said.call.as_deref().unwrap_or_default()),
        };
        let who = said.code.as_deref().unwrap_or(&said.organisation);
        let key = format!("{named}/{}/{}", key_of(who), key_of(&said.name));
        let known = match (&call, &organisation) {
            (Ok(call), Some(id)) => rows::applications_of(taking.change, call, id)?
                .into_iter()
                .find(|(_, name)| key_of(name) == key_of(&said.name))
                .map(|(id, _)| id),
            _ => None,
        };
        let before = taking.report.rows.len();
        taking.settle(
            Kind::Applications,
            &key,
            said.at,
            said,
            known,
            |change, known| {
                let call = call?;
                let organisation = match organisation {
                    Some(id) => typed(&id)?,
                    None => return Err(unknown(said)),
                };
                match known {
                    Some(id) => edit(change, typed(id)?, said),
                    None => enter(change, &call, organisation, said).map(Step::Made),
                }
            },
        )?;
        follow(taking, said, before);
    }
    Ok(())
}

/// Rows that only say more of its budget came to what it came to; they count once.
fn follow(taking: &mut Taking<'_>, said: &ApplicationSaid, before: usize) {
    let Some(outcome) = taking.report.rows.get(before).map(|row| row.outcome) else {
        return;
    };
    let more = said.more.iter().map(|at| RowOutcome {
        at: *at,
        kind: Kind::Applications,
        outcome,
        changes: Vec::new(),
    });
    taking.report.rows.extend(more);
}

fn unknown(said: &ApplicationSaid) -> crate::base::refusal::Stop {
    refuse("intake-organisation-unknown")
        .at("organisation")
        .arg("organisation", &said.organisation)
        .into()
}

/// By its code, else by its name.
fn applicant(organisations: &Names, said: &ApplicationSaid) -> Option<String> {
    let by_code = said.code.as_deref().map(key_of);
    by_code
        .and_then(|code| organisations.whole.get(&code).cloned())
        .or_else(|| organisations.find(&said.organisation))
}

/// As the book has its organisations now.
pub(in crate::intake) fn organisation_of(
    change: &Change,
    said: &ApplicationSaid,
) -> Result<OrganisationId> {
    let mut names = Names::default();
    for (id, name, aliases, number) in rows::organisations(change)? {
        names.add(&id, number.as_deref(), &name);
        for alias in &aliases {
            names.add(&id, None, alias);
        }
    }
    match applicant(&names, said) {
        Some(id) => typed(&id),
        None => Err(unknown(said)),
    }
}

/// The call it is for: named in the sheet, or for the whole import, or the only one published.
pub(in crate::intake) fn call_of(
    change: &Change,
    said: &ApplicationSaid,
    chosen: Option<&str>,
) -> Result<String> {
    let calls = rows::calls(change)?;
    let Some(named) = said.call.as_deref().or(chosen) else {
        let mut open = calls.iter().filter(|(_, _, _, open)| *open);
        return match (open.next(), open.count()) {
            (Some((id, _, _, _)), 0) => Ok(id.clone()),
            (first, more) => Err(refuse("intake-call-unnamed")
                .at("call")
                .arg("count", more + usize::from(first.is_some()))
                .into()),
        };
    };
    let wanted = key_of(named);
    let found = calls.into_iter().find(|(id, no, name, _)| {
        no.as_deref().is_some_and(|no| key_of(no) == wanted)
            || key_of(name) == wanted
            || id == named
    });
    let (id, _, _, _) =
        found.ok_or_else(|| refuse("intake-call-unknown").at("call").arg("call", named))?;
    Ok(id)
}

fn fields(said: &ApplicationSaid, organisation: OrganisationId) -> ApplicationFields {
    ApplicationFields {
        name: said.name.clone(),
        organisation,
        project: None,
        came_by: CameBy::File,
        asked: said.asked,
        own: said.own.unwrap_or_default(),
        lines: said.lines.clone(),
        leader: said.leader.clone(),
        phone: said.phone.clone(),
        period_from: said.from,
        period_to: said.to,
        people: said.people,
        served: said.served.clone(),
        summary: said.summary.clone(),
        note: said.note.clone(),
    }
}

/// Written down and, where its day is said, handed in. It keeps the hard rules of its call either way.
pub(in crate::intake) fn enter(
    change: &Change,
    call: &str,
    organisation: OrganisationId,
    said: &ApplicationSaid,
) -> Result<Made> {
    let made = Op::AddApplication(AddApplication {
        call: typed(call)?,
        fields: fields(said, organisation),
    })
    .apply(change)?;
    hand_in(change, typed(&made.id)?, said)?;
    Ok(made)
}

fn hand_in(change: &Change, application: ApplicationId, said: &ApplicationSaid) -> Result<()> {
    match said.on {
        Some(on) => {
            Op::SubmitApplication(SubmitApplication { application, on }).apply(change)?;
        }
        None => keeps_rules_of_call(change, application, change.today())?,
    }
    Ok(())
}

/// What the sheet leaves out stays as the book has it.
fn edit(change: &Change, id: ApplicationId, said: &ApplicationSaid) -> Result<Step> {
    let page = application(change, &ApplicationAsk { id })?;
    let had = page.fields;
    let draft = page.application.no.is_none();
    let new = fields(said, had.organisation);
    let merged = ApplicationFields {
        project: had.project,
        came_by: had.came_by,
        own: said.own.unwrap_or(had.own),
        lines: match said.lines.is_empty() && said.asked == had.asked {
            true => had.lines,
            false => new.lines.clone(),
        },
        leader: new.leader.clone().or(had.leader),
        phone: new.phone.clone().or(had.phone),
        period_from: new.period_from.or(had.period_from),
        period_to: new.period_to.or(had.period_to),
        people: new.people.or(had.people),
        served: new.served.clone().or(had.served),
        summary: new.summary.clone().or(had.summary),
        note: new.note.clone().or(had.note),
        ..new
    };
    let made = Op::EditApplication(EditApplication {
        application: id,
        fields: merged,
    })
    .apply(change)?;
    if draft {
        hand_in(change, id, said)?;
    }
    Ok(Step::Made(made))
}
