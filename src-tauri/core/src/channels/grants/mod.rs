//! Micro-grants 小额资助: funds, awards, tranches, payments and the ledger of money.

mod accept_condition;
mod accept_expenditure;
mod add_fund;
mod approve_payment;
pub mod cells;
mod close_award;
mod cosign_payment;
mod hold;
mod lock_period;
mod make_award;
pub mod model;
pub mod pages;
mod past_money;
mod pay_payment;
mod prepare_payment;
mod receive_money;
mod record_disbursement;
mod record_past;
mod record_refund;
mod reverse_entry;
mod rows;
mod set_account;
mod sign_agreement;
mod standing;

use serde::{Deserialize, Serialize};
use serde_json::Value;
use ts_rs::TS;

use crate::base::book::{Change, Made, Reader};
use crate::base::refusal::{Result, page};

pub use accept_condition::{AcceptCondition, WaiveCondition};
pub use accept_expenditure::AcceptExpenditure;
pub use add_fund::{AddFund, EditFund, FundFields};
pub use approve_payment::{ApprovePayment, RejectPayment};
pub use close_award::CloseAward;
pub use cosign_payment::CosignPayment;
pub use hold::{HoldAward, HoldOrganisation, LiftHold, ResumeAward};
pub use lock_period::LockPeriod;
pub use make_award::{ConditionFields, EditAward, MakeAward, TrancheFields};
pub use model::{AwardId, EntryId, FundId, PaymentId, TrancheId};
pub use pages::check_balances;
pub use past_money::{PastMoney, PastNature};
pub use pay_payment::{PayPayment, ReturnPayment, VoidPayment};
pub use prepare_payment::PreparePayment;
pub use receive_money::ReceiveMoney;
pub use record_disbursement::RecordDisbursement;
pub use record_past::{EndPastAward, PastAward, PastTranche, imported_fund, release_ended_award};
pub use record_refund::RecordRefund;
pub use reverse_entry::ReverseEntry;
pub use set_account::SetAccount;
pub use sign_agreement::SignAgreement;

#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Op {
    AddFund(AddFund),
    EditFund(EditFund),
    ReceiveMoney(ReceiveMoney),
    MakeAward(MakeAward),
    EditAward(EditAward),
    SignAgreement(SignAgreement),
    AcceptCondition(AcceptCondition),
    WaiveCondition(WaiveCondition),
    HoldAward(HoldAward),
    ResumeAward(ResumeAward),
    HoldOrganisation(HoldOrganisation),
    LiftHold(LiftHold),
    SetAccount(SetAccount),
    PreparePayment(PreparePayment),
    ApprovePayment(ApprovePayment),
    RejectPayment(RejectPayment),
    PayPayment(PayPayment),
    VoidPayment(VoidPayment),
    ReturnPayment(ReturnPayment),
    CosignPayment(CosignPayment),
    RecordDisbursement(RecordDisbursement),
    RecordRefund(RecordRefund),
    ReverseEntry(ReverseEntry),
    AcceptExpenditure(AcceptExpenditure),
    CloseAward(CloseAward),
    LockPeriod(LockPeriod),
    RecordPastAward(PastAward),
    RecordPast(PastMoney),
    EndPastAward(EndPastAward),
}

impl Op {
    pub fn apply(self, change: &Change) -> Result<Made> {
        match self {
            Op::AddFund(op) => op.apply(change),
            Op::EditFund(op) => op.apply(change),
            Op::ReceiveMoney(op) => op.apply(change),
            Op::MakeAward(op) => op.apply(change),
            Op::EditAward(op) => op.apply(change),
            Op::SignAgreement(op) => op.apply(change),
            Op::AcceptCondition(op) => op.apply(change),
            Op::WaiveCondition(op) => op.apply(change),
            Op::HoldAward(op) => op.apply(change),
            Op::ResumeAward(op) => op.apply(change),
            Op::HoldOrganisation(op) => op.apply(change),
            Op::LiftHold(op) => op.apply(change),
            Op::SetAccount(op) => op.apply(change),
            Op::PreparePayment(op) => op.apply(change),
            Op::ApprovePayment(op) => op.apply(change),
            Op::RejectPayment(op) => op.apply(change),
            Op::PayPayment(op) => op.apply(change),
            Op::VoidPayment(op) => op.apply(change),
            Op::ReturnPayment(op) => op.apply(change),
            Op::CosignPayment(op) => op.apply(change),
            Op::RecordDisbursement(op) => op.apply(change),
            Op::RecordRefund(op) => op.apply(change),
            Op::ReverseEntry(op) => op.apply(change),
            Op::AcceptExpenditure(op) => op.apply(change),
            Op::CloseAward(op) => op.apply(change),
            Op::LockPeriod(op) => op.apply(change),
            Op::RecordPastAward(op) => op.apply(change),
            Op::RecordPast(op) => op.apply(change),
            Op::EndPastAward(op) => op.apply(change),
        }
    }
}

#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Query {
    Funds(pages::FundsAsk),
    Fund(pages::FundAsk),
    Awards(pages::AwardsAsk),
    Award(pages::AwardAsk),
    Tranches(pages::TranchesAsk),
    Payments(pages::PaymentsAsk),
    Payment(pages::PaymentAsk),
    Ledger(pages::LedgerAsk),
    /// What each project has come to.
    Balances {},
    Settings(pages::SettingsAsk),
}

impl Query {
    pub fn answer(&self, reader: &Reader) -> Result<Value> {
        match self {
            Query::Funds(ask) => page(pages::funds(reader, ask)?),
            Query::Fund(ask) => page(pages::fund(reader, ask)?),
            Query::Awards(ask) => page(pages::awards(reader, ask)?),
            Query::Award(ask) => page(pages::award(reader, ask)?),
            Query::Tranches(ask) => page(pages::tranches(reader, ask)?),
            Query::Payments(ask) => page(pages::payments(reader, ask)?),
            Query::Payment(ask) => page(pages::payment(reader, ask)?),
            Query::Ledger(ask) => page(pages::ledger(reader, ask)?),
            Query::Balances {} => page(pages::balances(reader)?),
            Query::Settings(_) => page(pages::settings(reader)?),
        }
    }
}

/// What each query answers with.
#[derive(TS)]
#[ts(rename_all = "camelCase")]
pub struct Answers {
    pub funds: pages::Funds,
    pub fund: pages::FundPage,
    pub awards: pages::Awards,
    pub award: pages::AwardPage,
    pub tranches: pages::Tranches,
    pub payments: pages::Payments,
    pub payment: pages::PaymentPage,
    pub ledger: pages::Ledger,
    pub balances: Vec<pages::ProjectBalance>,
    pub settings: pages::GrantSettings,
}
