//! The library of indicators: what hubs like this one count, in both languages. A shipped one that the desk changed
//! stands in the book under its code; its other fellows follow the program.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::measure::{Calculation, Direction, IndicatorFields, IndicatorId, IndicatorLevel};
use super::model::names;
use crate::base::refusal::{Result, fault, refuse};
use crate::base::typed::{required, tidy};
use crate::words_enum;

words_enum!(
    /// How figures of several projects become one.
    Rolls {
        /// They add up.
        Add = "add",
        /// Distinct people or families: the same one may be in two projects, so a sum is only what it can be at most.
        Distinct = "distinct",
        /// Percentages: those counted of all, over all projects.
        Pool = "pool",
        /// They stand side by side.
        None = "none",
    }
);

/// One indicator of the library.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct LibraryFields {
    pub name: String,
    pub name_en: String,
    #[serde(default)]
    pub definition: String,
    #[serde(default)]
    pub definition_en: String,
    pub unit: String,
    pub unit_en: String,
    pub level: IndicatorLevel,
    pub direction: Direction,
    pub calculation: Calculation,
    pub rolls: Rolls,
    /// Service domains it is offered for first; none for all.
    #[serde(default)]
    pub domains: Vec<String>,
}

impl LibraryFields {
    pub fn checked(self) -> Result<Self> {
        let fields = Self {
            name: required(&self.name, "name")?,
            name_en: required(&self.name_en, "nameEn")?,
            definition: tidy(&self.definition),
            definition_en: tidy(&self.definition_en),
            unit: required(&self.unit, "unit")?,
            unit_en: required(&self.unit_en, "unitEn")?,
            domains: names(&self.domains),
            ..self
        };
        rolls_as_it_is_calculated(fields.calculation, fields.rolls)?;
        Ok(fields)
    }
}

/// Percentages are pooled, and nothing else is; averages do not add up to anything.
fn rolls_as_it_is_calculated(calculation: Calculation, rolls: Rolls) -> Result<()> {
    if (rolls == Rolls::Pool) != (calculation == Calculation::Percent) {
        return Err(refuse("projects-library-rolls").at("rolls").into());
    }
    if calculation == Calculation::Average && rolls != Rolls::None {
        return Err(refuse("projects-library-average").at("rolls").into());
    }
    Ok(())
}

/// Increments and cumulative readings both say how many there are by now; a share and an average say something else.
pub fn says_the_same(one: Calculation, other: Calculation) -> bool {
    let counts = |calculation| matches!(calculation, Calculation::Sum | Calculation::Latest);
    one == other || (counts(one) && counts(other))
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct LibraryIndicator {
    /// What an indicator of a project names.
    pub code: String,
    #[serde(flatten)]
    pub fields: LibraryFields,
    /// Came with the program.
    #[serde(default)]
    pub shipped: bool,
    /// The desk wrote or changed it.
    #[serde(default)]
    pub own: bool,
    /// No longer offered; what was measured by it stays.
    #[serde(default)]
    pub archived: bool,
    /// Indicators of projects that follow it.
    #[serde(default)]
    pub uses: u32,
}

/// As the program brings it.
pub fn shipped() -> Result<Vec<LibraryIndicator>> {
    let mut all: Vec<LibraryIndicator> = serde_json::from_str(include_str!("library.json"))
        .map_err(|error| fault("store", error))?;
    for one in &mut all {
        one.shipped = true;
    }
    Ok(all)
}

/// The shipped ones as the desk changed them, then its own.
pub fn overlaid(
    mut all: Vec<LibraryIndicator>,
    own: Vec<LibraryIndicator>,
) -> Vec<LibraryIndicator> {
    for mut one in own {
        one.own = true;
        match all.iter_mut().find(|held| held.code == one.code) {
            Some(held) => {
                one.shipped = true;
                *held = one;
            }
            None => all.push(one),
        }
    }
    all
}

/// An indicator of a project follows the library where it counts the same thing in the same way, once in the project.
pub fn follows(
    fields: &IndicatorFields,
    of: Option<&LibraryIndicator>,
    id: IndicatorId,
    bearer: Option<(IndicatorId, String)>,
) -> Result<()> {
    let Some(code) = &fields.library else {
        return Ok(());
    };
    let library = of.ok_or_else(|| {
        refuse("projects-library-unknown")
            .at("library")
            .arg("code", code)
    })?;
    let shared = &library.fields;
    if fields.unit != shared.unit && fields.unit != shared.unit_en {
        return Err(refuse("projects-library-unit")
            .at("unit")
            .arg("unit", &fields.unit)
            .arg("wanted", &shared.unit)
            .into());
    }
    if !says_the_same(fields.calculation, shared.calculation) {
        return Err(refuse("projects-library-calculation")
            .at("calculation")
            .arg("calculation", fields.calculation.word())
            .arg("wanted", shared.calculation.word())
            .arg("name", &shared.name)
            .into());
    }
    match bearer {
        Some((bearer, name)) if bearer != id => Err(refuse("projects-library-once")
            .at("library")
            .arg("name", name)
            .into()),
        _ => Ok(()),
    }
}

/// A name stands in the library once.
pub fn name_is_new(all: &[LibraryIndicator], code: Option<&str>, name: &str) -> Result<()> {
    let taken = all
        .iter()
        .any(|one| one.fields.name == name && Some(one.code.as_str()) != code);
    if taken {
        return Err(refuse("projects-library-exists")
            .at("name")
            .arg("name", name)
            .into());
    }
    Ok(())
}
