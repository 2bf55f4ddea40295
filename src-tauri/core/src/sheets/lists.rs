//! The lists that are shown as sheets, by name.

use crate::base::refusal::{Result, refuse};
use crate::base::sheet::Sheet;
use crate::channels::{governance, grants, incubation, promotion, resources, talent};
use crate::{hub, projects, registry, services};

pub const SHEETS: &[&Sheet] = &[
    &registry::cells::ORGANISATIONS,
    &registry::cells::PEOPLE,
    &registry::cells::POSTS,
    &projects::cells::PROJECTS,
    &projects::cells::MILESTONES,
    &projects::cells::ACTIVITIES,
    &projects::cells::INDICATORS,
    &projects::cells::RESULTS,
    &services::cells::SERVICES,
    &incubation::cells::INCUBATIONS,
    &talent::cells::EVENTS,
    &talent::cells::ATTENDANCE,
    &resources::cells::NEEDS,
    &resources::cells::OFFERS,
    &grants::cells::FUNDS,
    &grants::cells::AWARDS,
    &grants::cells::TRANCHES,
    &grants::cells::PAYMENTS,
    &grants::cells::LEDGER,
    &promotion::cells::PUBLICATIONS,
    &promotion::cells::OUTLETS,
    &governance::cells::OBLIGATIONS,
    &hub::cells::FEDERATIONS,
    &hub::cells::COVERAGE,
];

pub fn sheet(list: &str) -> Result<&'static Sheet> {
    match SHEETS.iter().find(|sheet| sheet.list == list) {
        Some(sheet) => Ok(sheet),
        None => {
            let known: Vec<&str> = SHEETS.iter().map(|sheet| sheet.list).collect();
            Err(refuse("sheets-list-unknown")
                .at("list")
                .arg("list", list)
                .arg("known", known.join(" "))
                .into())
        }
    }
}
