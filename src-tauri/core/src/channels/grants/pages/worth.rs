//! What an award was worth on a day: its amount is amended, papers of an earlier day are not.

use chrono::NaiveDate;

use crate::base::book::Reader;
use crate::base::money::Yuan;
use crate::base::refusal::Result;
use crate::channels::grants::model::{AmendmentKind, AwardId};
use crate::channels::grants::rows::amendments_of;

/// What it is worth now, and what it was worth before each amendment of its amount, in their order.
pub struct Worth {
    now: Yuan,
    before: Vec<(NaiveDate, Yuan)>,
}

impl Worth {
    pub fn of(reader: &Reader, award: AwardId, now: Yuan) -> Result<Self> {
        let amended = amendments_of(reader, award)?.into_iter();
        let amended = amended.filter(|row| row.kind == AmendmentKind::Amount);
        let before = amended.map(|row| Ok((row.decided_on, row.before.parse()?)));
        Ok(Self {
            now,
            before: before.collect::<Result<_>>()?,
        })
    }

    /// In yuan, at the end of the day.
    pub fn on(&self, day: NaiveDate) -> Yuan {
        let later = self.before.iter().find(|(amended, _)| *amended > day);
        later.map_or(self.now, |(_, worth)| *worth)
    }
}
