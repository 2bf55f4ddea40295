//! Micro-grants 小额资助: funds, awards, tranches, payments and the ledger of money.

mod accept_condition;
mod accept_expenditure;
mod add_fund;
mod amend_award;
pub mod applications;
mod approve_payment;
pub mod bank;
pub mod batches;
pub mod calls;
pub mod cells;
mod close_award;
pub mod closing;
mod cosign_payment;
pub mod expenses;
mod hand_back_money;
mod hold;
mod lock_period;
mod make_award;
pub mod model;
pub mod pages;
mod past_money;
mod pay_payment;
pub mod periods;
mod prepare_payment;
mod receive_money;
mod record_disbursement;
mod record_past;
mod record_refund;
mod reverse_entry;
pub mod reviews;
mod rows;
mod set_account;
mod sign_agreement;
mod standing;
mod step_back;
mod take_back;

use serde::{Deserialize, Serialize};
use serde_json::Value;
use ts_rs::TS;

use crate::base::book::{Change, Made, Reader};
use crate::base::refusal::{Result, page};

pub use accept_condition::{AcceptCondition, WaiveCondition};
pub use accept_expenditure::AcceptExpenditure;
pub use add_fund::{AddFund, EditFund, FundFields};
pub use amend_award::{AmendAward, NewAccount};
pub use approve_payment::{ApprovePayment, RejectPayment};
pub use close_award::CloseAward;
pub use cosign_payment::CosignPayment;
pub use hand_back_money::HandBackMoney;
pub use hold::{HoldAward, HoldOrganisation, LiftHold, ResumeAward};
pub use lock_period::LockPeriod;
pub use make_award::{ConditionFields, EditAward, MakeAward, TrancheFields};
pub use model::{AwardId, EntryId, FundId, PaymentId, TrancheId};
pub use pages::{check_balances, check_rules};
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
pub use step_back::keeps_rules_again;
pub use take_back::{nothing_paid_since, resume_past_award};

#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Op {
    AddFund(AddFund),
    EditFund(EditFund),
    ReceiveMoney(ReceiveMoney),
    HandBackMoney(HandBackMoney),
    AddCall(calls::AddCall),
    EditCall(calls::EditCall),
    PublishCall(calls::PublishCall),
    ExtendCall(calls::ExtendCall),
    EndCall(calls::EndCall),
    SetWorkdays(calls::SetWorkdays),
    TakeWorkdays(calls::TakeWorkdays),
    AddApplication(applications::AddApplication),
    EditApplication(applications::EditApplication),
    SubmitApplication(applications::SubmitApplication),
    ReceivePaper(applications::ReceivePaper),
    MoveApplication(applications::MoveApplication),
    AwardApplication(applications::AwardApplication),
    SetPanel(reviews::SetPanel),
    AddReviewer(reviews::AddReviewer),
    RemoveReviewer(reviews::RemoveReviewer),
    DeclareConflict(reviews::DeclareConflict),
    LiftConflict(reviews::LiftConflict),
    OpenReview(reviews::OpenReview),
    GivePoints(reviews::GivePoints),
    DecideApplication(reviews::DecideApplication),
    PostNotice(reviews::PostNotice),
    WithdrawNotice(reviews::WithdrawNotice),
    RecordObjection(reviews::RecordObjection),
    SettleObjection(reviews::SettleObjection),
    MakeAward(MakeAward),
    EditAward(EditAward),
    SignAgreement(SignAgreement),
    AmendAward(AmendAward),
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
    PrepareBatch(batches::PrepareBatch),
    ApproveBatch(batches::ApproveBatch),
    PayBatch(batches::PayBatch),
    LeaveBatch(batches::LeaveBatch),
    NoteBankList(batches::NoteBankList),
    AddBankStatement(bank::AddBankStatement),
    MatchBankLine(bank::MatchBankLine),
    UnmatchBankLine(bank::UnmatchBankLine),
    MatchSureLines(bank::MatchSureLines),
    ExplainBankLine(bank::ExplainBankLine),
    RecordDisbursement(RecordDisbursement),
    RecordRefund(RecordRefund),
    ReverseEntry(ReverseEntry),
    AcceptExpenditure(AcceptExpenditure),
    SetBudget(expenses::SetBudget),
    AskForReport(expenses::AskForReport),
    DropReport(expenses::DropReport),
    SubmitReport(expenses::SubmitReport),
    DecideExpenses(expenses::DecideExpenses),
    ReturnReport(expenses::ReturnReport),
    AcceptReport(expenses::AcceptReport),
    AddSubGrant(closing::AddSubGrant),
    EditSubGrant(closing::EditSubGrant),
    KeepUnspent(closing::KeepUnspent),
    WriteOff(closing::WriteOff),
    CloseAward(CloseAward),
    LockPeriod(LockPeriod),
    CloseYear(periods::CloseYear),
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
            Op::HandBackMoney(op) => op.apply(change),
            Op::AddCall(op) => op.apply(change),
            Op::EditCall(op) => op.apply(change),
            Op::PublishCall(op) => op.apply(change),
            Op::ExtendCall(op) => op.apply(change),
            Op::EndCall(op) => op.apply(change),
            Op::SetWorkdays(op) => op.apply(change),
            Op::TakeWorkdays(op) => op.apply(change),
            Op::AddApplication(op) => op.apply(change),
            Op::EditApplication(op) => op.apply(change),
            Op::SubmitApplication(op) => op.apply(change),
            Op::ReceivePaper(op) => op.apply(change),
            Op::MoveApplication(op) => op.apply(change),
            Op::AwardApplication(op) => op.apply(change),
            Op::SetPanel(op) => op.apply(change),
            Op::AddReviewer(op) => op.apply(change),
            Op::RemoveReviewer(op) => op.apply(change),
            Op::DeclareConflict(op) => op.apply(change),
            Op::LiftConflict(op) => op.apply(change),
            Op::OpenReview(op) => op.apply(change),
            Op::GivePoints(op) => op.apply(change),
            Op::DecideApplication(op) => op.apply(change),
            Op::PostNotice(op) => op.apply(change),
            Op::WithdrawNotice(op) => op.apply(change),
            Op::RecordObjection(op) => op.apply(change),
            Op::SettleObjection(op) => op.apply(change),
            Op::MakeAward(op) => op.apply(change),
            Op::EditAward(op) => op.apply(change),
            Op::SignAgreement(op) => op.apply(change),
            Op::AmendAward(op) => op.apply(change),
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
            Op::PrepareBatch(op) => op.apply(change),
            Op::ApproveBatch(op) => op.apply(change),
            Op::PayBatch(op) => op.apply(change),
            Op::LeaveBatch(op) => op.apply(change),
            Op::NoteBankList(op) => op.apply(change),
            Op::AddBankStatement(op) => op.apply(change),
            Op::MatchBankLine(op) => op.apply(change),
            Op::UnmatchBankLine(op) => op.apply(change),
            Op::MatchSureLines(op) => op.apply(change),
            Op::ExplainBankLine(op) => op.apply(change),
            Op::RecordDisbursement(op) => op.apply(change),
            Op::RecordRefund(op) => op.apply(change),
            Op::ReverseEntry(op) => op.apply(change),
            Op::AcceptExpenditure(op) => op.apply(change),
            Op::SetBudget(op) => op.apply(change),
            Op::AskForReport(op) => op.apply(change),
            Op::DropReport(op) => op.apply(change),
            Op::SubmitReport(op) => op.apply(change),
            Op::DecideExpenses(op) => op.apply(change),
            Op::ReturnReport(op) => op.apply(change),
            Op::AcceptReport(op) => op.apply(change),
            Op::AddSubGrant(op) => op.apply(change),
            Op::EditSubGrant(op) => op.apply(change),
            Op::KeepUnspent(op) => op.apply(change),
            Op::WriteOff(op) => op.apply(change),
            Op::CloseAward(op) => op.apply(change),
            Op::LockPeriod(op) => op.apply(change),
            Op::CloseYear(op) => op.apply(change),
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
    Calls(calls::pages::CallsAsk),
    Call(calls::pages::CallAsk),
    /// What a call can begin with.
    CallPresets {},
    Workdays(calls::pages::WorkdaysAsk),
    Applications(applications::pages::ApplicationsAsk),
    Application(applications::pages::ApplicationAsk),
    /// The budget of what is approved of an application.
    ProposedBudget(applications::ProposedBudgetAsk),
    /// The budget of an award at another amount.
    ResizedBudget(expenses::ResizedBudgetAsk),
    Review(reviews::pages::ReviewAsk),
    /// The seven steps of the year, each with what waits in it.
    Steps {},
    Awards(pages::AwardsAsk),
    Award(pages::AwardAsk),
    Tranches(pages::TranchesAsk),
    Payments(pages::PaymentsAsk),
    Payment(pages::PaymentAsk),
    Batches(batches::pages::BatchesAsk),
    Batch(batches::pages::BatchAsk),
    BankStatements(bank::pages::StatementsAsk),
    BankStatement(bank::pages::StatementAsk),
    /// What is open on either side.
    BankOpen(bank::pages::BankOpenAsk),
    /// What a line of the bank could answer to.
    BankChoices(bank::pages::BankChoicesAsk),
    Reports(expenses::pages::ReportsAsk),
    Report(expenses::pages::ReportAsk),
    Spending(expenses::pages::SpendingAsk),
    Closeout(closing::pages::CloseoutAsk),
    Unspent(closing::pages::UnspentAsk),
    Periods {},
    Standings(periods::pages::StandingsAsk),
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
            Query::Calls(ask) => page(calls::pages::calls(reader, ask)?),
            Query::Call(ask) => page(calls::pages::call(reader, ask)?),
            Query::CallPresets {} => page(calls::pages::call_presets()?),
            Query::Workdays(ask) => page(calls::pages::workdays(reader, *ask)?),
            Query::Applications(ask) => page(applications::pages::applications(reader, ask)?),
            Query::Application(ask) => page(applications::pages::application(reader, ask)?),
            Query::ProposedBudget(ask) => page(applications::proposed(reader, ask)?),
            Query::ResizedBudget(ask) => page(expenses::resized(reader, ask)?),
            Query::Review(ask) => page(reviews::pages::review(reader, *ask)?),
            Query::Steps {} => page(pages::steps(reader)?),
            Query::Awards(ask) => page(pages::awards(reader, ask)?),
            Query::Award(ask) => page(pages::award(reader, ask)?),
            Query::Tranches(ask) => page(pages::tranches(reader, ask)?),
            Query::Payments(ask) => page(pages::payments(reader, ask)?),
            Query::Payment(ask) => page(pages::payment(reader, ask)?),
            Query::Batches(ask) => page(batches::pages::batches(reader, ask)?),
            Query::Batch(ask) => page(batches::pages::batch(reader, ask)?),
            Query::BankStatements(ask) => page(bank::pages::statements(reader, ask)?),
            Query::BankStatement(ask) => page(bank::pages::statement(reader, ask)?),
            Query::BankOpen(ask) => page(bank::pages::bank_open(reader, ask)?),
            Query::BankChoices(ask) => page(bank::pages::bank_choices(reader, ask)?),
            Query::Reports(ask) => page(expenses::pages::reports(reader, ask)?),
            Query::Report(ask) => page(expenses::pages::report(reader, ask)?),
            Query::Spending(ask) => page(expenses::pages::spending_page(reader, ask)?),
            Query::Closeout(ask) => page(closing::pages::closeout(reader, ask)?),
            Query::Unspent(ask) => page(closing::pages::unspent(reader, ask)?),
            Query::Periods {} => page(periods::pages::periods(reader)?),
            Query::Standings(ask) => page(periods::pages::standings(reader, ask)?),
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
    pub calls: calls::pages::Calls,
    pub call: calls::pages::CallPage,
    pub call_presets: Vec<calls::CallPreset>,
    pub workdays: calls::pages::Workdays,
    pub applications: applications::pages::Applications,
    pub application: applications::pages::ApplicationPage,
    pub proposed_budget: expenses::ProposedBudget,
    pub resized_budget: expenses::ProposedBudget,
    pub review: reviews::pages::ReviewPage,
    pub steps: Vec<pages::StepCount>,
    pub awards: pages::Awards,
    pub award: pages::AwardPage,
    pub tranches: pages::Tranches,
    pub payments: pages::Payments,
    pub payment: pages::PaymentPage,
    pub batches: batches::pages::Batches,
    pub batch: batches::pages::BatchPage,
    pub bank_statements: bank::pages::Statements,
    pub bank_statement: bank::pages::StatementPage,
    pub bank_open: bank::pages::BankOpen,
    pub bank_choices: Vec<bank::pages::BankPosting>,
    pub reports: expenses::pages::Reports,
    pub report: expenses::pages::ReportPage,
    pub spending: expenses::pages::Spending,
    pub closeout: closing::pages::Closeout,
    pub unspent: closing::pages::Unspent,
    pub periods: periods::pages::Periods,
    pub standings: periods::pages::Standings,
    pub ledger: pages::Ledger,
    pub balances: Vec<pages::ProjectBalance>,
    pub settings: pages::GrantSettings,
}
