//! Payments, voids, reversals and refunds. A payment register posts, and the tranche columns are
//! the plan; for a project that no register names, its paid columns post.

use std::collections::HashSet;

use super::{Names, Step, Taking, typed};
use crate::base::book::{Change, Made};
use crate::base::dates::PartialDate;
use crate::base::refusal::{Result, refuse};
use crate::channels::grants::model::AwardState;
use crate::channels::grants::{EndPastAward, Op, PastMoney, PastNature};
use crate::intake::model::{Kind, MoneySaid, ProjectSaid, key_of};
use crate::intake::rows;
use crate::projects::ProjectState;
use chrono::NaiveDate;

use super::again::{Again, Posted};

pub(super) fn take(taking: &mut Taking<'_>) -> Result<()> {
    let mut lines: Vec<MoneySaid> = taking.import.money.clone();
    let in_register: HashSet<String> = lines
        .iter()
        .filter_map(|line| taking.projects.find(line.project.as_deref()?))
        .collect();
    for project in &taking.import.projects {
        let Some(id) = taking
            .projects
            .find(project.no.as_deref().unwrap_or(&project.name))
        else {
            continue;
        };
        if !in_register.contains(&id) && !paid_by_register(taking, &id)? {
            lines.extend(columns(project));
        }
    }
    let mut again = Again::of(taking, &lines)?;
    let spoken_for = again.spoken_for(&lines);
    // Lines without a number take the next ones of the house, after those that bring theirs.
    lines.sort_by_key(|line| line.no.is_none());
    let mut waiting = HashSet::new();
    for line in &lines {
        let project = project_of(taking, line);
        let posted = again.as_posted(taking, line)?;
        let id = taking.settle(
            Kind::Disbursements,
            &key(line),
            line.at,
            line,
            None,
            |change, known| match (known, posted) {
                // What is posted is never changed by a register.
                (Some(_), _) => Err(refuse("intake-posted-differently")
                    .arg("no", line.no.clone().unwrap_or_default())
                    .into()),
                (None, Posted::Stands(id)) => Ok(Step::Unchanged(id)),
                (None, Posted::Not(line)) => {
                    let spoken_for = spoken_for.clone();
                    Ok(Step::Made(post(
                        change,
                        project.as_deref(),
                        &line,
                        spoken_for,
                    )?))
                }
            },
        )?;
        match id {
            Some(id) => again.note(taking.change, line, &id)?,
            None => waiting.extend(project),
        }
    }
    for said in &taking.import.projects {
        let Some(id) = taking
            .projects
            .find(said.no.as_deref().unwrap_or(&said.name))
        else {
            continue;
        };
        if !waiting.contains(&id) {
            end(taking, said, &id, &lines)?;
        }
    }
    Ok(())
}

pub(super) fn project_of(taking: &Taking<'_>, line: &MoneySaid) -> Option<String> {
    taking.projects.find(line.project.as_deref()?)
}

/// Its number, and what tells two lines of one number apart.
pub(super) fn key(line: &MoneySaid) -> String {
    let project = key_of(line.project.as_deref().unwrap_or_default());
    let day = line.on.map(|day| day.to_string()).unwrap_or_default();
    let number = line
        .no
        .as_deref()
        .or(line.tranche.as_deref())
        .unwrap_or_default();
    format!("{}/{project}/{day}/{}", key_of(number), line.amount)
}

/// Whether an earlier import posted this project's money from a register of payments.
fn paid_by_register(taking: &Taking<'_>, project: &str) -> Result<bool> {
    let Some(award) = rows::award_of(taking.change, project)? else {
        return Ok(false);
    };
    if !rows::has_payments(taking.change, &award)? {
        return Ok(false);
    }
    let Some(said) = taking
        .import
        .projects
        .iter()
        .find(|said| taking.projects.find(&said.name).as_deref() == Some(project))
    else {
        return Ok(true);
    };
    let ours = columns(said);
    Ok(!ours.iter().any(|line| {
        taking
            .imported
            .contains_key(&(Kind::Disbursements, key(line)))
    }))
}

/// The paid columns of a project as lines of a register.
fn columns(project: &ProjectSaid) -> Vec<MoneySaid> {
    let named = project.no.clone().unwrap_or_else(|| project.name.clone());
    let line = |nature, amount, on, tranche: Option<&str>| MoneySaid {
        at: project.at,
        project: Some(named.clone()),
        nature,
        amount,
        on,
        no: None,
        tranche: tranche.map(str::to_owned),
        receipt: None,
        account: None,
        handled_by: None,
        approved_by: None,
        memo: None,
        reverses: None,
    };
    let paid = project
        .tranches
        .iter()
        .filter(|tranche| tranche.paid.is_some());
    let mut lines: Vec<MoneySaid> = paid
        .map(|t| line(PastNature::Paid, t.amount, t.paid, Some(&t.name)))
        .collect();
    let last = project
        .tranches
        .iter()
        .filter_map(|tranche| tranche.paid)
        .max();
    if let Some(refund) = project.refund {
        lines.push(line(PastNature::Refund, refund, last, None));
    }
    lines
}

/// Posts one line to the award of its project.
pub(in crate::intake) fn post(
    change: &Change,
    project: Option<&str>,
    line: &MoneySaid,
    spoken_for: Vec<String>,
) -> Result<Made> {
    let Some(project) = project else {
        return Err(match &line.project {
            Some(named) => refuse("intake-project-unknown").arg("project", named),
            None => refuse("intake-project-unnamed"),
        }
        .into());
    };
    let award = rows::award_of(change, project)?.ok_or_else(|| refuse("intake-no-award"))?;
    let money = PastMoney {
        award: typed(&award)?,
        nature: line.nature,
        amount: line.amount,
        on: line.on.ok_or_else(|| refuse("intake-date-missing"))?,
        no: line.no.clone(),
        tranche_name: line.tranche.clone(),
        receipt_no: line.receipt.clone(),
        account_number: line.account.clone(),
        handled_by: line.handled_by.clone(),
        approved_by: line.approved_by.clone(),
        memo: line.memo.clone(),
        reverses_no: line.reverses.clone(),
        spoken_for,
    };
    Op::RecordPast(money).apply(change)
}

/// A project by name or number, as the book has it now.
pub(in crate::intake) fn project_named(change: &Change, named: &str) -> Result<Option<String>> {
    let mut names = Names::default();
    for (id, no, name) in rows::projects(change)? {
        names.add(&id, no.as_deref(), &name);
    }
    Ok(names.find(named))
}

/// How the award ended, after its money; where something waits it stays open for that.
fn end(
    taking: &mut Taking<'_>,
    said: &ProjectSaid,
    project: &str,
    lines: &[MoneySaid],
) -> Result<()> {
    let to = match said.state {
        ProjectState::Completed => AwardState::Closed,
        ProjectState::Terminated => AwardState::Terminated,
        _ => return Ok(()),
    };
    let Some(award) = rows::open_award_of(taking.change, project)? else {
        return Ok(());
    };
    let own = lines.iter().filter(|line| {
        line.project
            .as_deref()
            .and_then(|named| taking.projects.find(named))
            .as_deref()
            == Some(project)
    });
    let last_money: Option<NaiveDate> = own.filter_map(|line| line.on).max();
    let on = last_money
        .or(said.to.map(PartialDate::last_day))
        .unwrap_or_else(|| taking.change.today());
    let ended = EndPastAward {
        award: typed(&award)?,
        to,
        on: on.min(taking.change.today()),
        reason: said.note.clone(),
    };
    Op::EndPastAward(ended).apply(taking.change)?;
    Ok(())
}
