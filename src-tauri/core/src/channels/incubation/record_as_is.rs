//! A stay that began before the book was kept is recorded as it stands: registers are taken in by this.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::model::{IncubationId, Period, Residency, Stage, check_as_is};
use super::rows::{self, Incubation, Move};
use crate::base::book::{Change, Made};
use crate::base::dates::PartialDate;
use crate::base::refusal::Result;
use crate::base::typed::optional;
use crate::registry::OrganisationId;

#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RecordAsIs {
    pub organisation: OrganisationId,
    pub stage: Stage,
    /// Since when it stands there, as fine as it is known.
    pub since: Option<PartialDate>,
    pub residency: Option<Residency>,
    pub period: Option<Period>,
    /// Where this is known from.
    pub source: Option<String>,
    pub note: Option<String>,
}

impl RecordAsIs {
    pub fn apply(self, change: &Change) -> Result<Made> {
        record_as_is(change, self)
    }
}

/// Writes the stay with the one move that is known of it.
pub fn record_as_is(change: &Change, said: RecordAsIs) -> Result<Made> {
    let running = rows::running_stay(change, said.organisation)?;
    check_as_is(
        running.as_ref(),
        said.stage,
        said.since,
        said.period,
        change.today(),
    )?;
    let incubation = Incubation {
        id: IncubationId::fresh(),
        organisation: said.organisation,
        need: None,
        mentor: None,
        note: optional(said.note.as_deref()),
    };
    rows::add(change, &incubation)?;
    let stood = Move {
        reason: optional(said.source.as_deref()),
        residency: said.residency,
        period: said.period,
        as_is: true,
        ..Move::first(said.stage, said.since)
    };
    rows::add_move(change, incubation.id, &stood)?;
    Ok(Made::new("incubation", incubation.id))
}
