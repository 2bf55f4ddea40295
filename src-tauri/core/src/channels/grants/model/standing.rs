//! Where an award, a tranche and a fund stand at the moment something is asked of them: all that
//! the rules look at, read beforehand by the caller.

use chrono::NaiveDate;

use super::{AwardState, ConditionId, ConditionState};
use crate::base::money::Yuan;

#[derive(Debug, Clone)]
pub struct AwardStanding {
    pub no: String,
    pub state: AwardState,
    pub amount: Yuan,
    /// The later of the two signatures; `None` until both are there.
    pub signed_on: Option<NaiveDate>,
    /// Disbursed less refunded and reversed.
    pub net_paid: Yuan,
    /// Prepared or approved, not yet paid, apart from the payment at hand.
    pub in_flight: Yuan,
}

#[derive(Debug, Clone)]
pub struct TrancheStanding {
    pub seq: u32,
    pub name: String,
    pub amount: Yuan,
    pub net_paid: Yuan,
    pub in_flight: Yuan,
    pub conditions: Vec<ConditionStanding>,
}

impl TrancheStanding {
    /// What can still be paid of it.
    pub fn open(&self) -> Yuan {
        self.amount - self.net_paid - self.in_flight
    }
}

#[derive(Debug, Clone)]
pub struct ConditionStanding {
    pub id: ConditionId,
    pub label: String,
    pub state: ConditionState,
    pub asked_by: Option<String>,
}

#[derive(Debug, Clone)]
pub struct FundStanding {
    pub name: String,
    pub starts_on: Option<NaiveDate>,
    pub ends_on: Option<NaiveDate>,
    /// `None`: the fund came with a register and no one stated its size yet.
    pub promised: Option<Yuan>,
    pub received: Yuan,
    /// Commitments less what was released.
    pub committed: Yuan,
    /// Awards decided whose agreement is not signed yet, apart from the award at hand.
    pub reserved: Yuan,
    pub paid: Yuan,
    pub refunded: Yuan,
    /// Gone back to the source.
    pub handed_back: Yuan,
}

impl FundStanding {
    /// What may be committed in all: the promise, or what came in where that is more, less what went back.
    pub fn ceiling(&self) -> Option<Yuan> {
        self.promised
            .map(|promised| promised.max(self.received) - self.handed_back)
    }

    /// What may still be awarded.
    pub fn free(&self) -> Option<Yuan> {
        self.ceiling()
            .map(|ceiling| ceiling - self.committed - self.reserved)
    }

    /// Money in hand.
    pub fn cash(&self) -> Yuan {
        self.received - self.paid + self.refunded - self.handed_back
    }

    /// Came in, and no award binds it or is to: in hand, and nobody's yet.
    pub fn left(&self) -> Yuan {
        self.received - self.handed_back - self.committed - self.reserved
    }
}

/// Everything a payment is measured against.
#[derive(Debug, Clone)]
pub struct Standing {
    pub award: AwardStanding,
    pub tranche: TrancheStanding,
    pub fund: FundStanding,
    pub organisation: String,
    /// Struck off, revoked or archived, as the registry says it; `None` while it stands.
    pub organisation_gone: Option<String>,
    /// Why payments to the organisation are stopped, if they are.
    pub organisation_hold: Option<String>,
    /// Whether an account to pay to is known.
    pub has_account: bool,
    /// Money up to this day is settled.
    pub locked_through: Option<NaiveDate>,
    pub today: NaiveDate,
}
