//! Micro-grants: what a fund, an award, its tranches and its payments may do. No I/O.
//!
//! A rule is a named function that returns what follows, or the refusal with its numbers. The
//! numbered invariants are those of the model's "Micro-grants"; 1, 3, 6 and 10 also stand as
//! triggers in `0011_grants.sql`.

mod amending;
mod ledger;
mod of_fund;
mod paying;
mod plan;
mod second_person;
mod standing;

use chrono::NaiveDate;

use crate::base::refusal::{Result, refuse};
use crate::{id, words_enum};

pub use amending::{
    Part, amendment_is_dated, changes_something, not_extended_too_far, resized_plan, still_covers,
};
pub use ledger::{EntryKind, PostedEntry, may_be_refunded, may_be_reversed, was_paid_then};
pub use of_fund::{fund_had_cash, fund_has_cash, fund_has_room, is_left_of_fund, money_is_of_fund};
pub use paying::{
    Blocker, Remedy, amount_is_positive, award_is_active, blockers, day_is_open, keeps_to_award,
    may_be_paid, may_be_prepared, may_be_released, number_is_of_year, period_is_open, within_award,
    within_tranche,
};
pub use plan::{PlannedTranche, plan_amounts, plan_makes_up_award};
pub use second_person::{
    Approval, OneDay, account_is_still_theirs, account_was_looked_at, approver_may, second_person,
    waiver_confirmed,
};
pub use standing::{AwardStanding, ConditionStanding, FundStanding, Standing, TrancheStanding};

id!(
    /// A pot of money with one source and one restriction (资金池).
    FundId
);
id!(
    /// An award (立项).
    AwardId
);
id!(
    /// One of the parts an award is paid in (拨付批次).
    TrancheId
);
id!(
    /// What a tranche waits for (拨付条件).
    ConditionId
);
id!(
    /// One payment to an organisation.
    PaymentId
);
id!(
    /// An organisation's bank account as of a day.
    AccountId
);
id!(
    /// A line of the ledger.
    EntryId
);
id!(
    /// A stop on all payments to an organisation (停拨).
    HoldId
);

words_enum! {
    /// 业务活动费, 管理费用, 税费 and what is neither.
    BudgetClass {
        Activity = "activity",
        Management = "management",
        Tax = "tax",
        Other = "other",
    }
}

words_enum! {
    AwardState {
        AgreementPending = "agreementPending",
        Active = "active",
        Suspended = "suspended",
        Closed = "closed",
        /// The agreement was never signed.
        Lapsed = "lapsed",
        /// Called off before anything was paid.
        Cancelled = "cancelled",
        /// Ended early after something was paid.
        Terminated = "terminated",
    }
}

impl AwardState {
    /// Nothing more is paid; what was not paid is released to the fund.
    pub fn is_over(self) -> bool {
        use AwardState::{Cancelled, Closed, Lapsed, Terminated};
        matches!(self, Closed | Lapsed | Cancelled | Terminated)
    }

    /// One that was called off or never signed has awarded nothing.
    pub fn stands(self) -> bool {
        !matches!(self, AwardState::Cancelled | AwardState::Lapsed)
    }

    /// The moves there are: agreementPending → active ⇄ suspended → closed, and the early ends.
    pub fn may_become(self, next: AwardState) -> bool {
        use AwardState::{
            Active, AgreementPending, Cancelled, Closed, Lapsed, Suspended, Terminated,
        };
        matches!(
            (self, next),
            (AgreementPending, Active | Lapsed | Cancelled)
                | (Active, Suspended | Closed | Cancelled | Terminated)
                | (Suspended, Active | Closed | Cancelled | Terminated)
        )
    }
}

words_enum! {
    /// What an agreement is changed in: 金额 延期 内容 预算 收款账户.
    AmendmentKind {
        Amount = "amount",
        Extension = "extension",
        Scope = "scope",
        Budget = "budget",
        Payee = "payee",
    }
}

words_enum! {
    PaymentState {
        Prepared = "prepared",
        Approved = "approved",
        Paid = "paid",
        /// Turned down before it took a number.
        Rejected = "rejected",
        /// Stopped after it took its number, before money went.
        Voided = "voided",
        /// The bank sent the money back.
        Returned = "returned",
        /// Paid by mistake and taken back by a reversal.
        Reversed = "reversed",
    }
}

impl PaymentState {
    /// On its way: it already takes room in the award.
    pub fn is_in_flight(self) -> bool {
        matches!(self, PaymentState::Prepared | PaymentState::Approved)
    }

    /// Paid and not back, or on its way.
    pub fn stands(self) -> bool {
        self.is_in_flight() || self == PaymentState::Paid
    }

    pub fn may_become(self, next: PaymentState) -> bool {
        use PaymentState::{Approved, Paid, Prepared, Rejected, Returned, Reversed, Voided};
        matches!(
            (self, next),
            (Prepared, Approved | Rejected)
                | (Approved, Paid | Voided)
                | (Paid, Returned | Reversed)
        )
    }
}

words_enum! {
    ConditionKind {
        Agreement = "agreement",
        Report = "report",
        Assessment = "assessment",
        Document = "document",
    }
}

words_enum! {
    ConditionState {
        Open = "open",
        Accepted = "accepted",
        /// One person asked to do without it; a second has to agree.
        WaiverAsked = "waiverAsked",
        Waived = "waived",
    }
}

impl ConditionState {
    pub fn is_met(self) -> bool {
        matches!(self, ConditionState::Accepted | ConditionState::Waived)
    }
}

words_enum! {
    /// Derived from conditions, award and ledger; never typed.
    TrancheState {
        Planned = "planned",
        Releasable = "releasable",
        PartlyPaid = "partlyPaid",
        Paid = "paid",
        Held = "held",
        Cancelled = "cancelled",
    }
}

/// Moves an award, or says why it cannot.
pub fn award_moves(no: &str, from: AwardState, to: AwardState) -> Result<AwardState> {
    match from.may_become(to) {
        true => Ok(to),
        false => Err(refuse("grants-award-move")
            .arg("award", no)
            .arg("from", from.word())
            .arg("to", to.word())
            .into()),
    }
}

/// Moves a payment, or says why it cannot. `voucher`: its number, or the tranche it is for.
pub fn payment_moves(voucher: &str, from: PaymentState, to: PaymentState) -> Result<PaymentState> {
    match from.may_become(to) {
        true => Ok(to),
        false => Err(refuse("grants-payment-move")
            .arg("voucher", voucher)
            .arg("from", from.word())
            .arg("to", to.word())
            .into()),
    }
}

/// An award is not older than the fund it comes from.
pub fn awarded_since_fund(fund: &str, starts: Option<NaiveDate>, on: NaiveDate) -> Result<()> {
    match starts {
        Some(starts) if on < starts => Err(refuse("grants-award-before-fund")
            .at("decidedOn")
            .arg("fund", fund)
            .arg("starts", starts)
            .arg("on", on)
            .into()),
        _ => Ok(()),
    }
}

/// Invariant 12: an award is altered freely only before anyone signed it.
pub fn is_draft(no: &str, state: AwardState, anyone_signed: bool) -> Result<()> {
    if state == AwardState::AgreementPending && !anyone_signed {
        return Ok(());
    }
    Err(refuse("grants-award-not-draft")
        .arg("award", no)
        .arg("state", state.word())
        .into())
}

/// Invariant 7: an award is cancelled only while nothing was paid; after that it is terminated.
pub fn ends_as(no: &str, to: AwardState, ever_paid: bool) -> Result<()> {
    match (to, ever_paid) {
        (AwardState::Cancelled, true) => Err(refuse("grants-cancel-after-payment")
            .arg("award", no)
            .into()),
        (AwardState::Terminated, false) => Err(refuse("grants-terminate-before-payment")
            .arg("award", no)
            .into()),
        _ => Ok(()),
    }
}

/// An award with payments on their way is not closed over them.
pub fn nothing_in_flight(no: &str, in_flight: usize) -> Result<()> {
    match in_flight {
        0 => Ok(()),
        n => Err(refuse("grants-close-in-flight")
            .arg("award", no)
            .arg("count", n)
            .into()),
    }
}
