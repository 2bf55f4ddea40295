//! What the projects of the year reached together: for the hub, where each counts once, and beneath it by domain.

use super::{BriefDomainFigure, BriefFigure};
use crate::projects::pages::{RollUp, RolledDomain};
use crate::projects::roll_up::RolledFigure;

/// In the library's order. A project may stand in two domains, so that these do not add up to the hub's figure.
pub(super) fn figures(rolled: &RollUp) -> Vec<BriefFigure> {
    let all = rolled.hub.figures.iter();
    all.map(|figure| BriefFigure {
        name: figure.name.clone(),
        name_en: figure.name_en.clone(),
        level: figure.level.word().to_owned(),
        projects: projects(figure),
        figure: figure.figure.clone(),
        at_most: figure.at_most.clone(),
        domains: domains(&rolled.domains, &figure.code),
    })
    .collect()
}

fn domains(all: &[RolledDomain], code: &str) -> Vec<BriefDomainFigure> {
    let figures = all.iter().filter_map(|domain| {
        let mut figures = domain.set.figures.iter();
        let figure = figures.find(|one| one.code == code)?;
        Some(BriefDomainFigure {
            domain: domain.domain.clone(),
            projects: projects(figure),
            figure: figure.figure.clone(),
            at_most: figure.at_most.clone(),
        })
    });
    figures.collect()
}

fn projects(figure: &RolledFigure) -> u32 {
    u32::try_from(figure.parts.len()).unwrap_or(u32::MAX)
}
