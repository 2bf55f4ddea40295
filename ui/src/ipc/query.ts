// Generated from the core by `cargo xtask generate`; do not edit.

import type { ActivityId, AmendmentKind, ApplicationId, ApplicationPaperId, ApplicationState, ApprovedLine, AssessmentLevel, AssessmentSide, AttachmentKind, AttendanceId, AwardId, AwardState, BankFlow, BankLineId, BatchId, BeneficiaryId, BeneficiaryKind, BudgetClass, BudgetLine, BudgetLineId, Calculation, CallId, CallShare, CallState, CameBy, Channel, CoBuilder, CommitteeMemberId, ConditionId, ConditionKind, Consent, CostLine, CoverageId, CriterionId, DayKind, Direction, DisbursementRegisterAsk, DocumentAsk, DocumentId, DocumentKind, EditCells, EnrolmentId, EntryId, EventId, EventKind, EventState, ExpenseLineId, FederationId, FormId, FundId, Gender, GoalId, Grade, IdentityKind, IncubationId, IndicatorId, IndicatorLevel, InspectionResult, Lang, Lecturer, LecturerRank, Level, Made, MatchId, MatchState, Measure, MediaLevel, Method, MilestoneId, Mode, MoveId, NeedId, NoteId, NoticeId, ObjectionId, ObligationId, ObligationKind, OfferId, OpeningFigureId, OrganisationId, OrganisationKind, OutletId, OutletKind, PanelFields, PaperForm, PaperKind, PaperStyle, PaperWanted, PartnerRole, PaymentId, PaymentVoucherAsk, PendingId, Period, PersonId, Pictured, PostId, ProgressSummaryAsk, ProjectId, ProjectState, PublicationId, PublicationState, Quantity, RecordRef, Refusal, Registration, ReminderId, ReportId, Residency, ResourceKind, ResultId, ReviewerId, RiskId, RiskKind, Rolls, Rule, RuleFields, RuleLevel, Seat, ServiceId, Severity, Sort, SplitPart, Stage, StatementId, SubGrantId, TermId, TermList, TrancheFields, TrancheId, UpdateId, UpdateState, View, ViewId, WorkedId, Yuan } from './op';

export type Query =
  | { desk: DeskQuery }
  | { registry: RegistryQuery }
  | { hub: HubQuery }
  | { projects: ProjectsQuery }
  | { services: ServicesQuery }
  | { incubation: IncubationQuery }
  | { talent: TalentQuery }
  | { resources: ResourcesQuery }
  | { grants: GrantsQuery }
  | { promotion: PromotionQuery }
  | { governance: GovernanceQuery }
  | { summaries: SummariesQuery }
  | { intake: IntakeQuery }
  | { sheets: SheetsQuery };

/** The page that answers each query. */
export interface Answers {
  desk: DeskAnswers;
  registry: RegistryAnswers;
  hub: HubAnswers;
  projects: ProjectsAnswers;
  services: ServicesAnswers;
  incubation: IncubationAnswers;
  talent: TalentAnswers;
  resources: ResourcesAnswers;
  grants: GrantsAnswers;
  promotion: PromotionAnswers;
  governance: GovernanceAnswers;
  summaries: SummariesAnswers;
  intake: IntakeAnswers;
  sheets: SheetsAnswers;
}

export type AccountView = { accountName: string, bank: string, 
/**
 * Masked.
 */
number: string, custodian: string | null, since: string, setBy: string, };

export type ActivitiesAsk = { project?: ProjectId, from?: string, to?: string, offset: number, limit: number, };

/**
 * What does not agree on an activity that was taken over as recorded.
 */
export type ActivityFinding = "personTimesBelowPeople" | "childrenOverPeople" | "outsidePeriod";

export type ActivityList = { rows: Array<ActivityRow>, total: number, 
/**
 * Over all that were asked for, not only the part shown.
 */
reach: Reach, };

export type ActivityRow = { id: ActivityId, projectNo: string | null, projectName: string, findings: Array<ActivityFinding>, project: ProjectId, startsOn: string, endsOn: string | null, topic: string, place: string | null, 
/**
 * 服务人数: distinct people.
 */
people: Quantity | null, 
/**
 * 服务人次: every attendance counts.
 */
personTimes: Quantity | null, children: Quantity | null, volunteers: Quantity | null, 
/**
 * Volunteer hours, to half an hour.
 */
hours: Quantity | null, note: string | null, 
/**
 * Taken over from a register as it stood: what breaks a rule for new work becomes a finding.
 */
asRecorded: boolean, };

/**
 * Whoever opened the book: the journal's actor.
 */
export type Actor = { name: string, role: DeskRole, };

export type AgreementCover = { letterhead: Letterhead, asOf: string, 
/**
 * Taken at the first signature.
 */
agreementNo: string | null, awardNo: string, projectNo: string | null, project: string, organisation: string, organisationNo: string | null, fund: string, amount: Yuan, decidedOn: string, endsOn: string | null, hubSignedOn: string | null, organisationSignedOn: string | null, accountName: string | null, bank: string | null, 
/**
 * Masked as on the screen (field-guide 2.5).
 */
accountMasked: string | null, tranches: Array<CoverTranche>, amendments: Array<CoverAmendment>, };

/**
 * A change of the signed agreement.
 */
export type AmendmentLine = { seq: number, kind: AmendmentKind, decidedOn: string, reason: string, paper: string, before: string, after: string, madeBy: string, };

export type ApplicationAsk = { id: ApplicationId, };

export type ApplicationFields = { name: string, organisation: OrganisationId, 
/**
 * The project it goes on with, where it is no new one.
 */
project: ProjectId | null, cameBy: CameBy, 
/**
 * What is asked of the fund; the lines, where there are any, make it up to the fen.
 */
asked: Yuan, own: Yuan, lines: Array<CostLine>, leader: string | null, phone: string | null, periodFrom: string | null, periodTo: string | null, 
/**
 * How many people it is to reach, and whom (受益人数, 受益对象).
 */
people: number | null, served: string | null, summary: string | null, note: string | null, };

export type ApplicationLine = { id: ApplicationId, no: string | null, name: string, call: CallRef, organisation: OrganisationRef, state: ApplicationState, stateOn: string | null, cameBy: CameBy, asked: Yuan, own: Yuan, approved: Yuan | null, 
/**
 * Required papers that are not there.
 */
papersMissing: number, 
/**
 * Rules of the call that it does not keep: hard ones, and the others.
 */
hard: number, warnings: number, award: AwardRef | null, };

export type ApplicationPage = { application: ApplicationLine, 
/**
 * As they were typed: for the form. The phone is masked.
 */
fields: ApplicationFields, madeBy: string, phase: CallPhase, papers: Array<PaperLine>, moves: Array<MoveLine>, classes: Array<ClassSum>, findings: Array<RuleFinding>, decision: DecisionView | null, 
/**
 * What its approval passes over, or would: a mean below the pass mark, sheets still to come.
 */
passedOver: Array<RuleFinding>, 
/**
 * By when more information is to come, and whether that day is past.
 */
awaitedBy: string | null, overdue: boolean, 
/**
 * What the organisation was granted before.
 */
earlierAwards: Array<AwardLine>, 
/**
 * What else it applied for.
 */
otherApplications: Array<ApplicationLine>, };

export type Applications = { rows: Array<ApplicationLine>, total: number, asked: Yuan, };

export type ApplicationsAsk = { call: CallId | null, organisation: OrganisationId | null, state: ApplicationState | null, text: string | null, };

/**
 * What a step asks for, so that the form can show it before it is refused.
 */
export type Asked = "reason" | "paper" | "residency" | "periodTo";

export type AssessmentId = string;

export type AssessmentRow = { id: AssessmentId, side: AssessmentSide, level: AssessmentLevel, words: string, assessedBy: string, on: string, recordedOn: string, recordedBy: string, 
/**
 * The newest of its side: what stands.
 */
current: boolean, };

export type Attendance = { rows: Array<AttendanceRow>, total: number, 
/**
 * Distinct people and person-times of the whole sheet.
 */
people: number, personTimes: number, };

/**
 * The sheet of one event, or of all.
 */
export type AttendanceAsk = { event: EventId | null, text: string | null, offset: number | null, limit: number | null, };

export type AttendanceRow = { id: AttendanceId, event: EventId, topic: string, from: string, person: PersonId | null, name: string, unit: string | null, organisation: OrganisationId | null, 
/**
 * Masked.
 */
phone: string | null, signedInAt: string | null, signedOutAt: string | null, times: number, note: string | null, };

export type AwardAsk = { id: AwardId, };

export type AwardLine = { id: AwardId, no: string, project: ProjectRef, organisation: OrganisationRef, fund: FundRef, amount: Yuan, state: AwardState, decidedOn: string, agreementNo: string | null, 
/**
 * The later of the two signatures.
 */
signedOn: string | null, 
/**
 * Disbursed less refunded and reversed.
 */
netPaid: Yuan, refunded: Yuan, inFlight: Yuan, 
/**
 * Awarded and not yet paid; nothing once the award is over.
 */
unpaid: Yuan, accepted: Yuan, 
/**
 * 拨付率: paid of awarded, in percent; `null` without a denominator.
 */
paidRate: string | null, 
/**
 * 执行率: spent of paid, in percent.
 */
spentRate: string | null, asRecorded: boolean, };

export type AwardPage = { award: AwardLine, stateOn: string, stateReason: string | null, madeBy: string, hubSignedOn: string | null, organisationSignedOn: string | null, note: string | null, 
/**
 * The last day of what the agreement covers, as amended.
 */
endsOn: string | null, amendments: Array<AmendmentLine>, 
/**
 * The application it was made from.
 */
application: ApplicationId | null, 
/**
 * Whether it can still be edited as a draft.
 */
draft: boolean, account: AccountView | null, hold: HoldView | null, tranches: Array<TrancheLine>, payments: Array<PaymentLine>, ledger: Array<LedgerLine>, story: Array<StoryLine>, 
/**
 * What the past left against the rules for new work: paid before signing, tranches that do
 * not add up. Each reads like a refusal; nothing was refused.
 */
findings: Array<Refusal>, };

export type AwardRef = { id: AwardId, no: string, };

export type AwardStandings = { award: AwardRef, projectName: string, asAt: MoneyAt, asRecorded: MoneyAt, differs: boolean, };

export type AwardSums = { amount: Yuan, netPaid: Yuan, unpaid: Yuan, accepted: Yuan, };

export type Awards = { rows: Array<AwardLine>, total: number, sums: AwardSums, };

export type AwardsAsk = { fund: FundId | null, project: ProjectId | null, organisation: OrganisationId | null, state: AwardState | null, text: string | null, sort: Sort | null, offset: number | null, limit: number | null, };

export type BankCandidate = { posting: BankPosting, sign: BankSign, days: number, };

export type BankChoicesAsk = { line: BankLineId, 
/**
 * Part of a number or a name.
 */
text: string | null, };

/**
 * How many lines stand in each state.
 */
export type BankCounts = { matched: number, sure: number, possible: number, bankOnly: number, explained: number, bookOnly: number, };

export type BankHint = { kind: BankHintKind, payment: PaymentId, voucherNo: string | null, award: AwardId, payee: string, };

/**
 * The step that would make the book say the same.
 */
export type BankHintKind = "pay" | "return" | "refund";

/**
 * Where a line of either side stands. Derived but for what she accepted or explained.
 */
export type BankLineState = "matched" | "sure" | "possible" | "bankOnly" | "explained" | "bookOnly";

/**
 * A line of the statement with what it answers to, or may.
 */
export type BankLineView = { id: BankLineId, 
/**
 * Its row in the file.
 */
line: number, on: string, flow: BankFlow, amount: Yuan, party: string | null, 
/**
 * Masked.
 */
accountNumber: string | null, memo: string | null, serial: string | null, balance: Yuan | null, state: BankLineState, answersTo: BankMatch | null, reason: string | null, candidates: Array<BankCandidate>, hint: BankHint | null, };

/**
 * Where a payment, or any line of the ledger, stands at the bank.
 */
export type BankMark = { statement: StatementId, on: string, serial: string | null, };

export type BankMatch = { posting: BankPosting, by: string | null, on: string | null, 
/**
 * The number of what took it back in the book since: then the match says nothing any more.
 */
takenBack: string | null, };

export type BankOpen = { rows: Array<BankOpenLine>, total: number, };

export type BankOpenAsk = { 
/**
 * Of this statement; of all where none is said.
 */
statement: StatementId | null, offset: number | null, limit: number | null, };

export type BankOpenLine = { id: string, state: BankLineState, on: string, flow: BankFlow, amount: Yuan, party: string | null, 
/**
 * Masked.
 */
accountNumber: string | null, 
/**
 * Of the book's lines alone.
 */
voucherNo: string | null, serial: string | null, memo: string | null, file: string, };

/**
 * A line of the ledger as it stands beside one of the bank.
 */
export type BankPosting = { entry: EntryId, 
/**
 * Its voucher number, or its place in the ledger.
 */
name: string, kind: EntryKind, on: string, flow: BankFlow, amount: Yuan, 
/**
 * Who is at the other end, as the book calls it.
 */
party: string, 
/**
 * Masked.
 */
accountNumber: string | null, payment: PaymentId | null, award: AwardId | null, };

/**
 * What speaks for a pair, the strongest first.
 */
export type BankSign = "voucher" | "account" | "name" | "amount" | "otherParty";

export type BankStatement = { id: StatementId, file: string, digest: string, from: string, to: string, count: number, 
/**
 * Lines neither matched nor explained.
 */
waiting: number, 
/**
 * Lines that an earlier statement had brought and that are kept with it.
 */
known: number, out: Yuan, in: Yuan, readBy: string, readOn: string, };

export type BankStatementPage = { statement: BankStatement, lines: Array<BankLineView>, 
/**
 * In the book and in these days, on no statement.
 */
bookOnly: Array<BankPosting>, counts: BankCounts, totals: BankTotals, };

export type BankStatements = { rows: Array<BankStatement>, total: number, };

export type BankSums = { statement: Yuan, matched: Yuan, explained: Yuan, 
/**
 * What is neither: statement less matched less explained.
 */
difference: Yuan, 
/**
 * In the book alone.
 */
bookOnly: Yuan, };

export type BankTotals = { out: BankSums, in: BankSums, };

export type BatchAsk = { id: BatchId, };

export type BatchFund = { fund: FundRef, amount: Yuan, 
/**
 * Money in hand now.
 */
cash: Yuan, };

export type BatchLine = { id: BatchId, no: string, plannedOn: string, state: BatchState, 
/**
 * Payments that go or went with it; not those rejected, voided, returned or reversed.
 */
count: number, amount: Yuan, note: string | null, madeBy: string, madeOn: string, 
/**
 * When its bank list was last written out, and by whom.
 */
listedOn: string | null, listedBy: string | null, };

export type BatchPage = { batch: BatchLine, amountInWords: string, payments: Array<BatchPayment>, funds: Array<BatchFund>, toApprove: number, toPay: number, 
/**
 * Made by one person above the threshold and not co-signed yet.
 */
toCosign: number, 
/**
 * Payments that a bank statement shows.
 */
onStatement: number, };

/**
 * A payment of the batch, with where its money goes.
 */
export type BatchPayment = { payment: PaymentLine, accountName: string | null, accountBank: string | null, 
/**
 * A changed account that nobody compared with the organisation's letter yet.
 */
toLookAt: boolean, };

/**
 * Derived from its payments; never typed.
 */
export type BatchState = "prepared" | "approved" | "paid" | "ended";

export type Batches = { rows: Array<BatchLine>, total: number, };

export type BatchesAsk = { state: BatchState | null, text: string | null, tag: string | null, offset: number | null, limit: number | null, };

export type BeneficiaryPage = { rows: Array<EnrolmentRow>, reach: CodedReach, };

/**
 * What stands beside one record, for whoever has the book open.
 */
export type Beside = { tags: Array<string>, 
/**
 * The newest first.
 */
notes: Array<Note>, 
/**
 * Her own, not done, the earliest first.
 */
reminders: Array<Reminder>, pinned: boolean, };

/**
 * One reason why a tranche cannot be paid, and what would meet it.
 */
export type Blocker = { 
/**
 * Its message and hint say what and how, with the numbers.
 */
refusal: Refusal, remedy: Remedy, };

/**
 * What one channel gave in the year and the year before.
 */
export type BriefChannel = { 
/**
 * Its word.
 */
channel: string, this: BriefServices, last: BriefServices, 
/**
 * Projects of the year that it leads.
 */
projects: number, };

/**
 * The same over the projects of one domain; `None`: of those that name none.
 */
export type BriefDomainFigure = { domain: string | null, projects: number, figure: Quantity | null, atMost: Quantity | null, };

/**
 * A figure of the library over all projects of the year, each counted once.
 */
export type BriefFigure = { name: string, nameEn: string, 
/**
 * Its level's word.
 */
level: string, 
/**
 * Those behind it.
 */
projects: number, 
/**
 * `None` where no one figure can be said.
 */
figure: Quantity | null, 
/**
 * People of several projects: together no more than this.
 */
atMost: Quantity | null, domains: Array<BriefDomainFigure>, };

/**
 * A goal of the year; what was reached is counted from the book, and unknown for a goal of her own wording.
 */
export type BriefGoal = { 
/**
 * The measure's word.
 */
measure: string, title: string | null, target: Quantity, reached: Quantity | null, last: Quantity | null, 
/**
 * Rows behind each that no date bears out: they stand as of today.
 */
reachedUndated: number, lastUndated: number, 
/**
 * Not capped, percent.
 */
completion: string | null, };

export type BriefHub = { 
/**
 * 登记数.
 */
registered: number, 
/**
 * Of them those that no date tells of, as they stand today; in the brief of a past year.
 */
registeredUndated: number, 
/**
 * 申报数: beside it, never mixed with it; always today's.
 */
declared: Quantity | null, 
/**
 * Women's organisations in scope by today's mark, and those of them that a federation covers.
 */
inScope: number, covered: number, coveredUndated: number, coveredPercent: string | null, };

export type BriefMoney = { 
/**
 * Net of refunds and reversals, in the year.
 */
paid: Yuan, paidLast: Yuan, 
/**
 * As the funds stand; what they were promised and so what is available, by today's figure.
 */
promised: Yuan, approved: Yuan, paidInAll: Yuan, available: Yuan, };

export type BriefMonth = { month: number, 
/**
 * Services given; those of which only the year is known are in no month.
 * `None` for a month to come.
 */
this: number | null, last: number, };

export type BriefServices = { services: number, organisations: number, personTimes: Quantity | null, hours: Quantity | null, };

export type ByMethod = { method: Method, covered: number, };

export type CallAsk = { id: CallId, };

/**
 * What the call caps of a budget line or class, against what is spent of it: a tolerance lifts no cap.
 */
export type CallCap = { 
/**
 * A budget line by its name, or a class by its word.
 */
line: string, level: RuleLevel, 
/**
 * Of the award, and what that comes to.
 */
percent: string, cap: Yuan, 
/**
 * Posted.
 */
accepted: Yuan, 
/**
 * Posted, and decided to be accepted.
 */
after: Yuan, 
/**
 * The paper that sets it, or the call.
 */
source: string, over: boolean, };

export type CallFields = { name: string, opensOn: string, closesOn: string, budget: Yuan, shares: Array<CallShare>, rules: Array<RuleFields>, papers: Array<PaperWanted>, 
/**
 * How an award is paid out unless agreed otherwise.
 */
plan: Array<TrancheFields>, 
/**
 * Days the result stands in public; 0: no notice.
 */
noticeDays: number, noticeWorking: boolean, note: string | null, };

export type CallLine = { id: CallId, no: string | null, name: string, phase: CallPhase, opensOn: string, closesOn: string, 
/**
 * Until the last day, while it is open.
 */
daysLeft: number | null, budget: Yuan, awarded: Yuan, left: Yuan, 
/**
 * Handed in, less those withdrawn.
 */
applications: number, undecided: number, approved: number, };

export type CallPage = { call: CallLine, state: CallState, stateReason: string | null, 
/**
 * As they were typed: for the form.
 */
fields: CallFields, shares: Array<ShareLine>, applications: Array<ApplicationLine>, panel: Panel | null, notices: Array<Notice>, 
/**
 * Approved, and on no notice that stands.
 */
toNotice: Array<ApplicationId>, 
/**
 * What the call lets pass with a warning: a shorter notice, money promised twice.
 */
warnings: Array<RuleFinding>, 
/**
 * Whether it can be written anew: nothing was handed in.
 */
editable: boolean, sums: CallSums, };

/**
 * Where a call stands on a day; of a published one it follows from its days.
 */
export type CallPhase = "draft" | "coming" | "open" | "deciding" | "finished" | "cancelled";

/**
 * Its name is `call-preset-<key>` of the catalogue.
 */
export type CallPreset = { key: string, cap: Yuan, rules: Array<RuleFields>, plan: Array<TrancheFields>, papers: Array<PaperWanted>, noticeDays: number, noticeWorking: boolean, panel: PanelFields, };

export type CallRef = { id: CallId, no: string | null, name: string, };

export type CallSums = { asked: Yuan, approved: Yuan, awarded: Yuan, };

export type Calls = { rows: Array<CallLine>, total: number, };

export type CallsAsk = { year: number | null, phase: CallPhase | null, };

/**
 * What the cells of a column hold.
 */
export type CellKind = "text" | "longText" | "number" | "quantity" | "money" | "percent" | "date" | "choice" | "yesNo" | "list" | "record";

export type Centre = { name: string, shortName: string | null, 
/**
 * Registered in the book. What was declared stands beside it, never mixed in.
 */
organisations: number, declared: Quantity | null, };

export type CheckItem = { item: CheckWord, met: boolean, 
/**
 * It cannot be closed while this is not met.
 */
blocks: boolean, 
/**
 * Why it is not met, with the way out.
 */
why: Refusal | null, };

/**
 * What is looked at before an award is closed.
 */
export type CheckWord = "payments" | "conditions" | "cosigned" | "reports" | "finalReport" | "regrant" | "money";

/**
 * One that can be printed.
 */
export type Choice<Ask> = { ask: Ask, no: string | null, 
/**
 * What it is of; empty where it is of the whole house.
 */
name: string, 
/**
 * Family and word of the catalogue, where a fixed word names it.
 */
label: [string, string] | null, 
/**
 * Whose, or when: what tells two of a name apart.
 */
detail: string | null, };

export type ClassSpending = { class: BudgetClass, budget: Yuan, accepted: Yuan, decided: Yuan, submitted: Yuan, left: Yuan, rate: string | null, 
/**
 * What the class may take at most, with the percent of the award and the paper that says so.
 */
cap: Yuan | null, capPercent: string | null, source: string | null, over: boolean, 
/**
 * What its budget lines may take with their tolerances; `None` while the award has no budget.
 */
limit: Yuan | null, 
/**
 * Of what was accepted, and of what was decided, what names no budget line.
 */
offAccepted: Yuan, offDecided: Yuan, };

/**
 * What a class of costs comes to.
 */
export type ClassSum = { class: BudgetClass, asked: Yuan, own: Yuan, 
/**
 * Of what is asked in all, in percent.
 */
share: string | null, };

export type Closeout = { equation: EquationView, items: Array<CheckItem>, 
/**
 * Nothing blocks it but money that may be declared as owed.
 */
ready: boolean, settlements: Array<SettlementView>, subGrants: Array<SubGrantView>, regrantRequired: Yuan, regrantPaid: Yuan, 
/**
 * Agreed and not paid yet.
 */
regrantAgreed: Yuan, 
/**
 * What closing gives back to the fund: bound and not paid.
 */
released: Yuan, };

export type CloseoutAsk = { award: AwardId, };

export type ClosingAssessment = { 
/**
 * Whose word it is.
 */
side: string, 
/**
 * The level's word.
 */
level: string, words: string, assessedBy: string, on: string, };

export type ClosingBudget = { 
/**
 * The source's word.
 */
source: string, amount: Yuan, 
/**
 * 实际: what was shown to be spent of the award; of other money the book has no receipts.
 */
actual: Yuan | null, note: string | null, 
/**
 * Why the actual money is not known, or stands without a budget: its word.
 */
why: string | null, };

/**
 * 附件: a file beside the project.
 */
export type ClosingDocument = { 
/**
 * Its kind's word.
 */
kind: string, name: string, on: string | null, };

export type ClosingMilestone = { name: string, planned: string, reached: string | null, };

/**
 * Of the whole project. People are distinct within an activity only, so they are not added up.
 */
export type ClosingReach = { held: number, 
/**
 * Together at most: one may have come twice.
 */
peopleAtMost: Quantity | null, childrenAtMost: Quantity | null, personTimes: Quantity | null, volunteers: Quantity | null, hours: Quantity | null, };

export type ClosingReport = { letterhead: Letterhead, asOf: string, 
/**
 * From its beginning.
 */
period: PaperPeriod, project: ProgressProject, money: ProgressMoney, bars: ThreeBars, 
/**
 * 目标完成对照.
 */
indicators: Array<ProgressIndicator>, 
/**
 * Figures worked out of two indicators: marked, since nobody counted them.
 */
worked: Array<ProgressWorked>, milestones: Array<ClosingMilestone>, 
/**
 * 服务量.
 */
reach: ClosingReach, coded: ProgressCoded, 
/**
 * The budget by source, as planned.
 */
budget: Array<ClosingBudget>, 
/**
 * 退回.
 */
refunded: Yuan, 
/**
 * Paid and not yet shown to be spent.
 */
left: Yuan, outcomes: Array<string>, problems: Array<string>, 
/**
 * What goes on after the end: the next steps of the last update.
 */
nextSteps: Array<string>, 
/**
 * Updates that are not accepted yet and therefore not told.
 */
waiting: number, 
/**
 * 自评 and 专家评估, as they stood.
 */
assessments: Array<ClosingAssessment>, 
/**
 * 附件清单.
 */
documents: Array<ClosingDocument>, preparedBy: string | null, };

export type ClosingSettlement = { letterhead: Letterhead, of: OfAward, state: AwardState, stateOn: string, awarded: Yuan, paid: Yuan, refunded: Yuan, accepted: Yuan, kept: Yuan, writtenOff: Yuan, 
/**
 * Not explained by any of these: still owed.
 */
owed: Yuan, owedDueOn: string | null, 
/**
 * Budget against actual by class and line.
 */
budget: Array<SettledLine>, movements: Array<SettledMovement>, reports: Array<SettledReport>, decisions: Array<SettledDecision>, subGrants: Array<SettledSubGrant>, asOf: string, };

/**
 * Distinct codes of each kind, and how often they were there (人次).
 */
export type CodedReach = { children: number, households: number, people: number, personTimes: number, };

/**
 * The headings of a register and what each column is.
 */
export type Columns = { 
/**
 * From left to right, as they stand.
 */
headings: Array<string>, 
/**
 * The list its rows belong to; none where the sheet is left out.
 */
register: string | null, 
/**
 * One for each heading; empty where its column is left out.
 */
roles: Array<string>, };

/**
 * How registers with these headings were mapped before: headings as in [`Columns::headings`].
 */
export type ColumnsAsk = { headings: Array<string> | null, };

export type ComparedProject = { money: ProjectMoney, 
/**
 * The longest late first, each with its reason where one is known.
 */
late: Array<ExplainRow>, 
/**
 * Time is further on than both the indicators and the money, by a fifth of the whole or more.
 */
lags: boolean, id: ProjectId, no: string | null, name: string, state: ProjectState, 
/**
 * The states it may go to from here.
 */
next: Array<ProjectState>, leadChannel: Channel, organisation: OrganisationId | null, organisationName: string | null, leader: PersonId | null, leaderName: string | null, domains: Array<string>, beneficiaries: Array<string>, places: Array<string>, plannedFrom: string | null, plannedTo: string | null, actualFrom: string | null, actualTo: string | null, objective: string | null, 
/**
 * Percent of the planned period, 0 to 100; at the actual end for a closed project.
 */
timePassed: string | null, indicators: IndicatorScore, activities: number, lateMilestones: number, 
/**
 * Past its planned end, or with a milestone that is.
 */
overdue: boolean, };

/**
 * How much of the way from baseline to target is done. Not capped: 120 % shows as 120.
 */
export type Completion = { percent: string, 
/**
 * A figure behind it was said approximately.
 */
approximate: boolean, };

export type ConditionState = "open" | "accepted" | "waiverAsked" | "waived";

export type ConditionView = { id: ConditionId, kind: ConditionKind, label: string, dueOn: string | null, state: ConditionState, evidence: string | null, askedBy: string | null, decidedBy: string | null, decidedOn: string | null, reason: string | null, };

/**
 * A result as it was, and why it was put right.
 */
export type Correction = { was: Quantity, became: Quantity, 
/**
 * All that it said before and after; older books did not keep it.
 */
before: Told | null, after: Told | null, reason: string | null, on: string, by: string, };

export type CountLine = { of: Of, quantity: Quantity, asOf: string, };

export type CoverAmendment = { seq: number, kind: AmendmentKind, decidedOn: string, paper: string, before: string, after: string, };

export type CoverTranche = { seq: number, name: string, 
/**
 * As agreed, in percent.
 */
percent: string | null, amount: Yuan, plannedOn: string | null, conditions: Array<string>, };

export type CoverageAsk = { 
/**
 * Rows of one federation; the rates stay those of the whole division.
 */
federation: FederationId | null, organisation: OrganisationId | null, 
/**
 * As it stood at the end of this past day; as it stands now where none is said.
 */
on: string | null, offset: number | null, limit: number | null, };

export type CoverageGap = { organisation: string, town: string | null, 
/**
 * The way of building that suits it.
 */
suits: string, };

export type CoverageLine = { federation: string, organisation: string, town: string | null, method: string, on: string | null, };

export type CoverageMethod = { 
/**
 * Its word.
 */
method: string, covered: number, };

export type CoveragePage = { rows: Array<CoverageRow>, total: number, whole: Share, 
/**
 * Of those covered on a past day, how many no date bears out: they stand as of today.
 */
undated: number, byTown: Array<Share>, 
/**
 * Distinct organisations in scope covered in each way; one covered in two ways stands in both.
 */
byMethod: Array<ByMethod>, uncovered: Array<Uncovered>, };

export type CoverageRow = { id: CoverageId, federation: FederationId, federationName: string, organisation: OrganisationId, organisationName: string, town: string | null, method: Method, on: string | null, 
/**
 * Whether a date says that it stood so on the day asked for; without one it is what stands today.
 */
dated: boolean, };

export type CoverageShare = { town: string | null, inScope: number, covered: number, percent: string | null, };

export type CoverageTable = { letterhead: Letterhead, asOf: string, towns: Array<CoverageShare>, whole: CoverageShare, methods: Array<CoverageMethod>, rows: Array<CoverageLine>, uncovered: Array<CoverageGap>, preparedBy: string | null, };

export type Criterion = { id: CriterionId, seq: number, name: string, points: string, guide: string | null, };

export type DeadlineKind = "milestone" | "projectEnd" | "obligation" | "tranche" | "expenseReport" | "agreementEnd" | "incubationStage" | "reminder";

export type DeadlineLine = { dueOn: string, daysLeft: number, 
/**
 * The kind's word.
 */
kind: string, what: string | null, 
/**
 * Family and word of the catalogue, where `what` is a fixed word.
 */
label: [string, string] | null, organisation: string | null, project: string | null, 
/**
 * Number of the award it belongs to.
 */
award?: string | null, };

export type DeadlineList = { letterhead: Letterhead, asOf: string, days: number, rows: Array<DeadlineLine>, late: number, };

export type DeadlineRow = { 
/**
 * One for each deadline; a record may have several.
 */
id: string, kind: DeadlineKind, channel: Channel | null, 
/**
 * What is due, as someone named it.
 */
what: string | null, 
/**
 * What is due, as a word of the catalogue.
 */
label: Label | null, organisation: OrganisationId | null, organisationName: string | null, project: ProjectId | null, projectName: string | null, award: AwardId | null, 
/**
 * As it is called.
 */
awardNo: string | null, 
/**
 * The record that is due; of a reminder its own id.
 */
record: string, 
/**
 * The record that a reminder is about.
 */
of: RecordRef | null, dueOn: string, 
/**
 * Below zero when it is late.
 */
daysLeft: number, };

export type Deadlines = { 
/**
 * The longest overdue first.
 */
rows: Array<DeadlineRow>, total: number, late: number, };

export type DeadlinesAsk = { 
/**
 * How many days ahead; 30 where nothing is said. What is late is always told.
 */
days?: number, kind?: DeadlineKind, };

export type DecidedLine = { class: BudgetClass, line: string, asked: Yuan, approved: Yuan, };

export type DecisionLetter = { letterhead: Letterhead, applicationNo: string, project: string, organisation: string, call: string, outcome: ApplicationState, asked: Yuan, 
/**
 * What was approved; `None` when it was declined.
 */
amount: Yuan | null, cut: Yuan | null, conditions: string | null, reason: string | null, 
/**
 * `None`: it was found ineligible, and came before no panel.
 */
minutes: string | null, decidedOn: string, 
/**
 * What was asked and approved of each line, where it was cut by lines.
 */
lines?: Array<DecidedLine>, };

export type DecisionView = { outcome: ApplicationState, amount: Yuan | null, 
/**
 * Asked less approved; `None` where nothing was cut.
 */
cut: Yuan | null, conditions: string | null, reason: string | null, minutes: string, decidedOn: string, decidedBy: string, 
/**
 * What was approved of each line, where the decision goes by lines.
 */
lines: Array<ApprovedLine>, };

/**
 * The page type of each query.
 */
export type DeskAnswers = { people: Array<DeskPerson>, me: Actor, setting: string | null, amountInWords: string, readQuantity: Quantity, beside: Beside, tags: Array<TagInUse>, reminders: Array<Reminder>, kept: string | null, places: Places, finds: Array<boolean>, };

/**
 * A person of the desk as the book knows her.
 */
export type DeskPerson = { name: string, role: DeskRole, 
/**
 * A person who left keeps her name in the history and opens nothing.
 */
active: boolean, };

export type DeskQuery = { "people": Record<symbol, never> } | { "me": Record<symbol, never> } | { "setting": { key: string, } } | { "amountInWords": { amount: Yuan, } } | { "readQuantity": { text: string, unit: string, } } | { "beside": { of: RecordRef, } } | { "tags": { kind?: string, } } | { "reminders": Record<symbol, never> } | { "kept": { key: string, } } | { "places": Record<symbol, never> } | { "finds": { text: string, names: Array<string>, } };

/**
 * 经办, 复核, 审批, 查阅.
 */
export type DeskRole = "handler" | "checker" | "approver" | "viewer";

export type DisbursementRegister = { letterhead: Letterhead, asOf: string, period: PaperPeriod, 
/**
 * The one fund it is of; all funds when `None`.
 */
fund: string | null, 
/**
 * The one call, the one organisation it is of.
 */
call: string | null, organisation: string | null, 
/**
 * By date and voucher number.
 */
rows: Array<RegisterLine>, totals: RegisterTotals, preparedBy: string | null, };

/**
 * A document with its figures; frozen as it is when issued.
 */
export type Document = { "document": "progress-summary", "figures": ProgressSummary } | { "document": "project-volume", "figures": ProjectVolume } | { "document": "project-list", "figures": ProjectListPaper } | { "document": "closing-report", "figures": ClosingReport } | { "document": "story-sheet", "figures": StorySheet } | { "document": "photo-page", "figures": PhotoPage } | { "document": "domain-report", "figures": DomainReport } | { "document": "hub-brief", "figures": HubBrief } | { "document": "organisation-profile", "figures": OrganisationProfile } | { "document": "coverage-table", "figures": CoverageTable } | { "document": "deadline-list", "figures": DeadlineList } | { "document": "payment-voucher", "figures": PaymentVoucher } | { "document": "disbursement-register", "figures": DisbursementRegister } | { "document": "decision-letter", "figures": DecisionLetter } | { "document": "agreement-cover", "figures": AgreementCover } | { "document": "fund-statement", "figures": FundStatement } | { "document": "return-voucher", "figures": ReturnVoucher } | { "document": "expense-form", "figures": ExpenseForm } | { "document": "closing-settlement", "figures": ClosingSettlement } | { "document": "reminder-letter", "figures": ReminderLetter } | { "document": "grant-statement", "figures": GrantStatement } | { "document": "sign-in-sheet", "figures": SignInSheet } | { "document": "training-certificate", "figures": TrainingCertificate };

/**
 * One document with its bytes in base64.
 */
export type DocumentPage = { row: DocumentRow, bytes: string, };

export type DocumentRow = { id: DocumentId, of: RecordRef, 
/**
 * What the record is called.
 */
ofName: string | null, media: Media, 
/**
 * In bytes.
 */
size: number, 
/**
 * SHA-256 of the bytes.
 */
digest: string, 
/**
 * A small JPEG in base64; nothing for what is no picture.
 */
thumbnail: string | null, addedOn: string, addedBy: string, kind: AttachmentKind, 
/**
 * The file's name, as people know it.
 */
name: string, caption: string | null, takenOn: string | null, 
/**
 * Not asked, for a photo of which nothing is said; not needed otherwise.
 */
consent: Consent | null, };

/**
 * Which documents: those of one record.
 */
export type DocumentsAsk = { of: RecordRef, kind?: AttachmentKind, };

/**
 * One indicator of the library over the projects of the field.
 */
export type DomainFigure = { name: string, nameEn: string, 
/**
 * Its level's word.
 */
level: string, 
/**
 * Projects that bring something to it.
 */
projects: number, figure: Quantity | null, 
/**
 * Together no more than this: one may be in two of the projects.
 */
atMost: Quantity | null, };

export type DomainIndicator = { project: string, name: string, target: Quantity | null, reached: Quantity | null, completion: string | null, 
/**
 * A figure behind the completion was said approximately.
 */
approximate: boolean, };

export type DomainReport = { letterhead: Letterhead, asOf: string, domain: string, projects: Array<ProjectLine>, totals: ProjectTotals, personTimes: Quantity | null, hours: Quantity | null, 
/**
 * Their indicators of the library added up by its rules.
 */
rolled: Array<DomainFigure>, 
/**
 * Every indicator of these projects, by project.
 */
indicators: Array<DomainIndicator>, 
/**
 * What the newest update of each project tells, as every paper tells it.
 */
stories: Array<DomainStory>, preparedBy: string | null, };

export type DomainStory = { project: string, told: string, };

export type Duplicates = { groups: Array<NearGroup>, total: number, };

export type DuplicatesAsk = { 
/**
 * Only what is near this name; without it every group of the registry.
 */
name: string | null, 
/**
 * The record itself, left out.
 */
except: OrganisationId | null, };

export type EnrolmentRow = { id: EnrolmentId, beneficiary: BeneficiaryId, code: string, kind: BeneficiaryKind, members: number | null, place: string | null, note: string | null, from: string, to: string | null, 
/**
 * The project's activities they were at.
 */
presentAt: Array<ActivityId>, 
/**
 * Other projects the same code stands in.
 */
otherProjects: number, };

export type EntryKind = "moneyReceived" | "commitment" | "decommitment" | "disbursement" | "refund" | "reversal" | "expenditureAccepted" | "handedBack";

/**
 * paid = refunded + accepted + kept + written off + owed.
 */
export type EquationView = { paid: Yuan, refunded: Yuan, accepted: Yuan, kept: Yuan, writtenOff: Yuan, 
/**
 * Not explained by any of these: still owed. Negative where more was accepted than paid.
 */
owed: Yuan, 
/**
 * The day what is owed is to be back, where the award ended with it.
 */
owedDueOn: string | null, balanced: boolean, };

export type EventAsk = { id: EventId, };

export type EventPage = { event: EventRow, attendance: Attendance, };

export type EventRow = { id: EventId, kind: EventKind, topic: string, from: string, to: string | null, state: EventState, 
/**
 * Planned for a day that has passed: was it held?
 */
toConfirm: boolean, mode: Mode, place: string | null, lecturer: string | null, lecturerRank: LecturerRank | null, classHours: Quantity | null, lectureFee: Yuan | null, feeWarning: FeeWarning | null, headcount: Quantity | null, 
/**
 * 服务人数 and 服务人次, as said or as the sheet counts.
 */
people: Quantity | null, personTimes: Quantity | null, signedRows: number, signedTimes: number, 
/**
 * The headcount that was said is not what the sheet counts.
 */
sheetDiffers: boolean, satisfactionPercent: string | null, satisfactionAnswers: number | null, organisation: OrganisationId | null, organisationName: string | null, project: ProjectId | null, projectName: string | null, note: string | null, };

/**
 * Over the events asked for that were held. Opening figures are not among them.
 */
export type EventSums = { 
/**
 * 活动场次
 */
held: number, kinds: Array<KindCount>, 
/**
 * 服务人次
 */
personTimes: Quantity | null, 
/**
 * Distinct people on the sign-in sheets, whichever events they came to.
 */
distinctPeople: number, };

export type Events = { rows: Array<EventRow>, total: number, sums: EventSums, };

export type EventsAsk = { kind: EventKind | null, state: EventState | null, year: number | null, organisation: OrganisationId | null, project: ProjectId | null, text: string | null, 
/**
 * By `topic`, `people` or `from`; the newest first without.
 */
sort: Sort | null, offset: number | null, limit: number | null, };

export type ExpenseForm = { letterhead: Letterhead, name: string, of: OfAward, state: ReportState, periodFrom: string | null, periodTo: string | null, dueOn: string | null, submittedOn: string | null, awarded: Yuan, netPaid: Yuan, 
/**
 * None of them: the form is blank.
 */
lines: Array<FormLine>, amount: Yuan, accepted: Yuan, disallowed: Yuan, 
/**
 * Whoever decided it, once it was accepted.
 */
decidedBy: string | null, asOf: string, };

export type ExpenseView = { id: ExpenseLineId, seq: number, spentOn: string, class: BudgetClass, budgetLine: BudgetLineId | null, budgetLineName: string | null, payee: string, purpose: string | null, amount: Yuan, receiptNo: string | null, scanSha256: string | null, classHours: string | null, lecturer: Lecturer | null, accepted: Yuan | null, 
/**
 * The part that was not accepted, once it was decided.
 */
disallowed: Yuan | null, decidedBy: string | null, decidedOn: string | null, decidedReason: string | null, entry: EntryId | null, reversed: boolean, };

/**
 * Which figure. Those of a project name it; a channel's its channel; one of the year its measure and year.
 */
export type ExplainAsk = { figure: Figure, project?: ProjectId, indicator?: IndicatorId, channel?: Channel, measure?: Measure, year?: number, };

/**
 * One row behind a figure: a record and what it brings.
 */
export type ExplainRow = { 
/**
 * The record's table and id; it can be opened.
 */
kind: string, id: string, on: string | null, label: string, 
/**
 * Whose it is: an organisation's or a project's name.
 */
of: string | null, 
/**
 * Its state or what it is, as a word of the catalogue.
 */
word: Label | null, amount: Yuan | null, count: Quantity | null, percent: string | null, late: boolean, 
/**
 * Why it is late, as someone wrote it.
 */
why: string | null, 
/**
 * Why it is held up, by the rules that hold it.
 */
heldBy: Array<Refusal>, };

/**
 * The rows behind a figure and what they make.
 */
export type Explanation = { figure: Figure, 
/**
 * How it follows from the rows: `explain-rule-<word>` of the catalogue.
 */
rule: string, amount: Yuan | null, count: Quantity | null, percent: string | null, 
/**
 * The count adds people who may be the same: it is what they are together at most.
 */
atMost: boolean, 
/**
 * Rows of a past year that no date bears out: they stand as of today.
 */
undated: number, rows: Array<ExplainRow>, total: number, };

export type FederationAsk = { 
/**
 * The hub's own where it is not said.
 */
id: FederationId | null, };

export type FederationPage = { federation: FederationRow, 
/**
 * Those sitting now, then those of the past.
 */
committee: Array<SeatRow>, };

export type FederationRow = { id: FederationId, name: string, isHub: boolean, level: Level | null, method: Method | null, coBuilders: Array<CoBuilder>, approvalNo: string | null, foundedOn: string | null, term: number | null, termFrom: string | null, reElectionDue: string | null, 
/**
 * 逾期未换届
 */
reElectionOverdue: boolean, chair: string | null, covered: number, note: string | null, status: FederationStatus, };

export type FederationStatus = "active" | "dissolved";

export type Federations = { rows: Array<FederationRow>, total: number, };

export type FederationsAsk = { text: string | null, offset: number | null, limit: number | null, };

export type FeeCapRow = { rank: LecturerRank, cap: Yuan, usual: Yuan, };

/**
 * The fee per class hour is above the ceiling of the lecturer's rank: shown, not refused (field-guide 3.4).
 */
export type FeeWarning = { rank: LecturerRank, fee: Yuan, cap: Yuan, };

/**
 * A field's text before and after; `None` where there was none. A record is told by its name.
 */
export type FieldChange = { field: string, before: string | null, after: string | null, };

/**
 * A figure that can be opened.
 */
export type Figure = "timePassed" | "indicators" | "awarded" | "paid" | "spent" | "budget" | "held" | "people" | "personTimes" | "children" | "volunteers" | "hours" | "reached" | "late" | "channel" | "fundsTotal" | "fundsApproved" | "fundsPaid" | "fundsAvailable" | "measure";

export type FigureRow = { rule: Rule, value: number, usual: number, };

export type FormLine = { seq: number, spentOn: string, class: BudgetClass, budgetLine: string | null, payee: string, purpose: string | null, amount: Yuan, receiptNo: string | null, accepted: Yuan | null, reason: string | null, };

export type FundAsk = { id: FundId, 
/**
 * As of [`FundsAsk::on`].
 */
on: string | null, };

/**
 * What a call takes of a fund.
 */
export type FundCall = { call: CallId, label: string, amount: Yuan, awarded: Yuan, };

/**
 * A fund with its balances, in yuan.
 */
export type FundLine = { id: FundId, name: string, 
/**
 * `None`: it came with a register and still asks for its source.
 */
source: string | null, restriction: string | null, startsOn: string | null, endsOn: string | null, note: string | null, promised: Yuan | null, received: Yuan, 
/**
 * Bound by signed agreements, less what was released.
 */
committed: Yuan, 
/**
 * Awarded, agreement not signed yet.
 */
reserved: Yuan, 
/**
 * Before refunds.
 */
paid: Yuan, refunded: Yuan, netPaid: Yuan, 
/**
 * Gone back to the source.
 */
handedBack: Yuan, 
/**
 * In hand and bound by no award: what may go back to the source.
 */
left: Yuan, 
/**
 * Bound and not yet paid.
 */
unpaid: Yuan, 
/**
 * In hand.
 */
cash: Yuan, 
/**
 * Still to be awarded; `None` while the fund's size is not stated.
 */
free: Yuan | null, awards: number, };

export type FundPage = { fund: FundLine, 
/**
 * Money that came in, by day.
 */
receipts: Array<FundReceipt>, 
/**
 * Money that went back to the source, by day.
 */
handedBack: Array<FundReceipt>, 
/**
 * Year by year: what was brought forward, moved, and is carried over.
 */
years: Array<FundYear>, 
/**
 * What of it stands in calls.
 */
calls: Array<FundCall>, awards: Array<AwardLine>, ledger: Array<LedgerLine>, };

/**
 * Money of the source, as it came in or went back to it.
 */
export type FundReceipt = { on: string, amount: Yuan, receiptNo: string | null, note: string | null, 
/**
 * What had come in, or gone back, with it.
 */
soFar: Yuan, reversed: boolean, };

export type FundRef = { id: FundId, name: string, };

export type FundStandings = { fund: FundRef, asAt: MoneyAt, asRecorded: MoneyAt, differs: boolean, awards: Array<AwardStandings>, };

export type FundStatement = { letterhead: Letterhead, asOf: string, fund: string, source: string | null, restriction: string | null, promised: Yuan | null, received: Yuan, committed: Yuan, reserved: Yuan, paid: Yuan, returned: Yuan, 
/**
 * Gone back to the source.
 */
handedBack: Yuan, cash: Yuan, free: Yuan | null, receipts: Array<StatementReceipt>, 
/**
 * What went back to the source, by day.
 */
given: Array<StatementReceipt>, years: Array<StatementYear>, awards: Array<StatementAward>, };

export type FundSums = { promised: Yuan, received: Yuan, committed: Yuan, reserved: Yuan, netPaid: Yuan, cash: Yuan, free: Yuan, };

/**
 * A year of a fund, by the days money moved. What is carried over is in hand at its end.
 */
export type FundYear = { year: number, broughtForward: Yuan, received: Yuan, 
/**
 * Commitments less what was released.
 */
committed: Yuan, paid: Yuan, returned: Yuan, 
/**
 * Gone back to the source: it is carried nowhere.
 */
handedBack: Yuan, carriedOver: Yuan, 
/**
 * Of what is carried over, bound by agreements and not paid yet.
 */
bound: Yuan, };

export type Funds = { rows: Array<FundLine>, total: number, sums: FundSums, };

export type FundsAsk = { text: string | null, tag: string | null, 
/**
 * Balances at the end of this day; as they stand now where none is said.
 */
on: string | null, };

export type GoalRow = { id: GoalId, year: number, measure: Measure, title: string | null, target: Quantity, note: string | null, };

export type Goals = { rows: Array<GoalRow>, total: number, 
/**
 * Years that have goals, the newest first.
 */
years: Array<number>, };

export type GoalsAsk = { year: number | null, };

/**
 * What each query answers with.
 */
export type GovernanceAnswers = { obligations: Obligations, obligation: ObligationRow, };

export type GovernanceQuery = { "obligations": ObligationsAsk } | { "obligation": ObligationAsk };

export type GrantSettings = { 
/**
 * Above this many yuan a second person approves.
 */
twoPeopleAbove: Yuan, 
/**
 * Money up to this day is settled.
 */
lockedThrough: string | null, };

export type GrantStatement = { letterhead: Letterhead, asOf: string, awardNo: string, agreementNo: string | null, project: string, organisation: string, fund: string, decidedOn: string, signedOn: string | null, 
/**
 * The award's state, its word.
 */
state: string, awarded: Yuan, paid: Yuan, refunded: Yuan, unpaid: Yuan, spent: Yuan, paymentRate: string | null, executionRate: string | null, tranches: Array<StatementTranche>, 
/**
 * In the order of posting.
 */
entries: Array<StatementEntry>, preparedBy: string | null, };

/**
 * 征集 申报 评审 公示 立项签约 拨付 结项
 */
export type GrantStep = "calling" | "applying" | "reviewing" | "noticing" | "agreeing" | "paying" | "closing";

/**
 * What each query answers with.
 */
export type GrantsAnswers = { funds: Funds, fund: FundPage, calls: Calls, call: CallPage, callPresets: Array<CallPreset>, workdays: Workdays, applications: Applications, application: ApplicationPage, proposedBudget: ProposedBudget, resizedBudget: ProposedBudget, review: ReviewPage, steps: Array<StepCount>, awards: Awards, award: AwardPage, tranches: Tranches, payments: Payments, payment: PaymentPage, batches: Batches, batch: BatchPage, bankStatements: BankStatements, bankStatement: BankStatementPage, bankOpen: BankOpen, bankChoices: Array<BankPosting>, reports: Reports, report: ReportPage, spending: Spending, closeout: Closeout, unspent: Unspent, periods: Periods, standings: Standings, ledger: Ledger, balances: Array<ProjectBalance>, settings: GrantSettings, };

export type GrantsQuery = { "funds": FundsAsk } | { "fund": FundAsk } | { "calls": CallsAsk } | { "call": CallAsk } | { "callPresets": Record<symbol, never> } | { "workdays": WorkdaysAsk } | { "applications": ApplicationsAsk } | { "application": ApplicationAsk } | { "proposedBudget": ProposedBudgetAsk } | { "resizedBudget": ResizedBudgetAsk } | { "review": ReviewAsk } | { "steps": Record<symbol, never> } | { "awards": AwardsAsk } | { "award": AwardAsk } | { "tranches": TranchesAsk } | { "payments": PaymentsAsk } | { "payment": PaymentAsk } | { "batches": BatchesAsk } | { "batch": BatchAsk } | { "bankStatements": StatementsAsk } | { "bankStatement": StatementAsk } | { "bankOpen": BankOpenAsk } | { "bankChoices": BankChoicesAsk } | { "reports": ReportsAsk } | { "report": ReportAsk } | { "spending": SpendingAsk } | { "closeout": CloseoutAsk } | { "unspent": UnspentAsk } | { "periods": Record<symbol, never> } | { "standings": StandingsAsk } | { "ledger": LedgerAsk } | { "balances": Record<symbol, never> } | { "settings": SettingsAsk };

/**
 * Rows whose cell of the grouped column says the same. A row with several items stands under its first one, so that
 * it stands, and counts, once.
 */
export type Group = { value: string | null, count: number, 
/**
 * Where its first row stands among all rows of the view.
 */
from: number, totals: Record<string, string>, };

/**
 * Which part of the history is asked for, the newest first.
 */
export type HistoryAsk = { 
/**
 * Only entries that touched this row (its id), or what stands beside it.
 */
row: string | null, 
/**
 * Only entries before this one: the next page.
 */
before: number | null, 
/**
 * At most so many entries; 100 when not said.
 */
limit: number | null, };

export type HistoryEntry = { seq: number, 
/**
 * Local time, to the second.
 */
at: string, actor: string, kind: JournalEntryKind, 
/**
 * `slice.verb` of the operation; empty once erased.
 */
op: string, takesBack: number | null, undone: boolean, made: Made | null, 
/**
 * The rows it changed; for a whole import only how many.
 */
changes: Array<RowChange>, rows: number, };

export type Hit = { 
/**
 * The record's table.
 */
kind: string, id: string, name: string, note: string, 
/**
 * Which of its texts matched: the alias, the number; empty where the name did.
 */
matched: string, };

/**
 * The hits of one kind; `total` may be more than are listed.
 */
export type HitGroup = { kind: string, total: number, hits: Array<Hit>, };

export type HoldView = { reason: string, since: string, heldBy: string, };

/**
 * What each query answers with.
 */
export type HubAnswers = { 
/**
 * Nothing until the hub's record is written.
 */
hub: HubPage | null, goals: Goals, openingFigures: OpeningFigures, federations: Federations, 
/**
 * Nothing while the hub has no federation of its own.
 */
federation: FederationPage | null, seats: Seats, coverage: CoveragePage, };

export type HubBrief = { letterhead: Letterhead, asOf: string, year: number, 
/**
 * The year's, up to the day.
 */
period: PaperPeriod, 
/**
 * The last day of a past year, as whose figures those of one day stand; `None`: as of today.
 */
standsOn: string | null, one: BriefHub, 
/**
 * The six, in their fixed order.
 */
channels: Array<BriefChannel>, goals: Array<BriefGoal>, 
/**
 * Twelve.
 */
months: Array<BriefMonth>, money: BriefMoney, 
/**
 * The N: those that ran in the year.
 */
projects: Array<ProjectLine>, projectTotals: ProjectTotals, 
/**
 * Of a past year, those of which nothing says when they ran.
 */
projectsUndated: number, 
/**
 * What they reached in the year by the library's indicators: the hub's figure, then each domain's.
 */
rolled: Array<BriefFigure>, 
/**
 * Projects that stand in more than one domain, so that the domains do not add up.
 */
inSeveralDomains: number, preparedBy: string | null, };

/**
 * The hub's one record.
 */
export type HubId = string;

export type HubPage = { id: HubId, name: string, shortName: string | null, level: Level | null, division: string | null, divisionName: string | null, operator: OrganisationId | null, operatorName: string | null, operatorHead: string | null, method: Method | null, foundedOn: string | null, approvalNo: string | null, 
/**
 * 申报数
 */
scopeOrganisations: Quantity | null, scopeWomen: Quantity | null, 
/**
 * 登记数: organisations in the book; beside the declared number, never mixed with it.
 */
registered: number, sealTitle: string | null, note: string | null, };

export type HubQuery = { "hub": Record<symbol, never> } | { "goals": GoalsAsk } | { "openingFigures": Record<symbol, never> } | { "federations": FederationsAsk } | { "federation": FederationAsk } | { "seats": SeatsAsk } | { "coverage": CoverageAsk };

export type HubYear = { year: number, 
/**
 * Years that have something to show, the newest first.
 */
years: Array<number>, lines: Array<YearLine>, };

export type HubYearAsk = { 
/**
 * This year where none is said.
 */
year?: number, };

/**
 * What filters and fields offer: the words in use.
 */
export type InUse = { towns: Array<string>, focus: Array<string>, tags: Array<string>, authorities: Array<string>, };

/**
 * What each query answers with.
 */
export type IncubationAnswers = { incubations: Incubations, incubation: IncubationPage, figures: Array<FigureRow>, };

export type IncubationAsk = { id: IncubationId, };

export type IncubationPage = { stay: StayRow, need: string | null, note: string | null, moves: Array<MoveRow>, visits: Array<VisitRow>, };

export type IncubationQuery = { "incubations": IncubationsAsk } | { "incubation": IncubationAsk } | { "figures": Record<symbol, never> };

export type Incubations = { rows: Array<StayRow>, total: number, 
/**
 * How many of all stays stand in each stage, in the order of the stages.
 */
stages: Array<StageCount>, };

export type IncubationsAsk = { organisation: OrganisationId | null, stage: Stage | null, 
/**
 * Only stays that hold or ask for a place.
 */
running: boolean | null, 
/**
 * Only stays that have been too long in their stage.
 */
overdue: boolean | null, text: string | null, 
/**
 * By `organisationName`, `stage`, `days` or `due`; the newest first without.
 */
sort: Sort | null, offset: number | null, limit: number | null, };

export type IndicatorList = { rows: Array<IndicatorRow>, total: number, };

export type IndicatorRow = { id: IndicatorId, project: ProjectId, projectNo: string | null, projectName: string, name: string, definition: string | null, unit: string, level: IndicatorLevel, direction: Direction, calculation: Calculation, baseline: Quantity | null, target: Quantity | null, 
/**
 * The code of the library's indicator it follows.
 */
library: string | null, 
/**
 * What is wanted by when, in order.
 */
targets: Array<TargetRow>, 
/**
 * 本期
 */
thisPeriod: Quantity | null, 
/**
 * 累计
 */
reached: Quantity | null, 
/**
 * 完成率; `null` is printed "—".
 */
completion: Completion | null, met: boolean, results: Array<ResultRow>, };

/**
 * Indicators reached, and the mean of their completions with each capped at 100 so that
 * one that ran ahead does not hide another that stands still.
 */
export type IndicatorScore = { reached: number, total: number, meanPercent: string | null, };

export type InspectionLine = { year: number, result: InspectionResult, };

/**
 * The page type of each query.
 */
export type IntakeAnswers = { pending: Pending, columns: Array<Columns>, };

export type IntakeQuery = { "pending": PendingAsk } | { "columns": ColumnsAsk };

export type IssuedPage = { paper: IssuedPaper, 
/**
 * Parts of the paper that the book would say differently today, e.g. `money`; empty: unchanged.
 */
changed: Array<string>, 
/**
 * The same figure by figure.
 */
changes: Array<PaperChange>, };

export type IssuedPaper = { id: PaperId, no: string, 
/**
 * The document's kind, e.g. `progress-summary`.
 */
document: string, 
/**
 * What it is of: the project, the payee, the period.
 */
title: string, issuedOn: string, issuedBy: string, 
/**
 * SHA-256 of the figures, hexadecimal.
 */
figuresHash: string, style: PaperStyle, language: Lang, };

export type IssuedPapers = { rows: Array<IssuedPaper>, total: number, };

export type IssuedPapersAsk = { document?: DocumentKind, 
/**
 * Found in number or title.
 */
text?: string, };

/**
 * What an entry of the journal is.
 */
export type JournalEntryKind = "change" | "undo" | "redo" | "import" | "erasure" | "checkpoint";

/**
 * A variant as it is kept.
 */
export type KeptForm = { id: FormId, 
/**
 * The document's kind.
 */
document: string, name: string, form: PaperForm, };

/**
 * The registers, by the word `desk list` has for what they hold.
 */
export type Kind = "organisations" | "projects" | "applications" | "indicators" | "activities" | "events" | "attendance" | "people" | "disbursements";

export type KindCount = { kind: EventKind, count: number, };

/**
 * A fixed word of the catalogue: message `<family>-<word>`.
 */
export type Label = { family: string, word: string, };

export type LearningAsk = { person: PersonId, };

export type LearningRecord = { person: PersonId, name: string, events: Array<LearningRow>, 
/**
 * Class hours of all of them.
 */
classHours: Quantity | null, };

export type LearningRow = { event: EventId, kind: EventKind, topic: string, from: string, to: string | null, classHours: Quantity | null, times: number, signedInAt: string | null, };

export type Ledger = { rows: Array<LedgerLine>, total: number, 
/**
 * Disbursed less refunded and reversed, over the lines listed.
 */
netPaid: Yuan, };

export type LedgerAsk = { fund: FundId | null, award: AwardId | null, project: ProjectId | null, organisation: OrganisationId | null, 
/**
 * This line alone.
 */
entry: EntryId | null, 
/**
 * Of these kinds; a reversal goes with the kind it takes back. Empty: all.
 */
kinds: Array<EntryKind>, from: string | null, to: string | null, 
/**
 * Recorded up to the evening of this day, whatever it is dated.
 */
recordedTo: string | null, text: string | null, offset: number | null, limit: number | null, };

/**
 * A posted line, in the order of posting. Running sums are over the fund, award, project or
 * organisation asked for, from the first line on, whatever else narrows the list.
 */
export type LedgerLine = { id: EntryId, seq: number, postedOn: string, kind: EntryKind, 
/**
 * Its own kind; of a reversal, the kind it takes back.
 */
bearsOn: EntryKind, 
/**
 * Always positive.
 */
amount: Yuan, 
/**
 * What it does to the sum it bears on: negative for a refund's or a reversal's effect on
 * what was paid, and for what is released.
 */
effect: Yuan, voucherNo: string | null, receiptNo: string | null, reason: string | null, fund: FundRef, award: AwardRef | null, project: ProjectRef | null, organisation: OrganisationRef | null, trancheName: string | null, payment: PaymentId | null, 
/**
 * The number or place of the line it takes back, of the one that took it back.
 */
reverses: string | null, reversedBy: string | null, 
/**
 * Whether it can be reversed as far as its kind and history go.
 */
reversible: boolean, runningReceived: Yuan, runningCommitted: Yuan, runningNetPaid: Yuan, runningCash: Yuan, recordedBy: string, recordedAt: string, asRecorded: boolean, };

/**
 * Whose paper it is.
 */
export type Letterhead = { hub: string, 
/**
 * 运营单位.
 */
operator: string | null, 
/**
 * The name on the seal where it differs from the hub's.
 */
sealTitle: string | null, 
/**
 * The number under which the paper was issued; `None` on a print that was not.
 */
paperNo: string | null, };

export type LibraryIndicator = { 
/**
 * What an indicator of a project names.
 */
code: string, 
/**
 * Came with the program.
 */
shipped: boolean, 
/**
 * The desk wrote or changed it.
 */
own: boolean, 
/**
 * No longer offered; what was measured by it stays.
 */
archived: boolean, 
/**
 * Indicators of projects that follow it.
 */
uses: number, name: string, nameEn: string, definition: string, definitionEn: string, unit: string, unitEn: string, level: IndicatorLevel, direction: Direction, calculation: Calculation, rolls: Rolls, 
/**
 * Service domains it is offered for first; none for all.
 */
domains: Array<string>, };

export type LineSpending = { id: BudgetLineId, class: BudgetClass, line: string, budget: Yuan, 
/**
 * Percent it may be exceeded by.
 */
tolerance: string, 
/**
 * The budget with its tolerance.
 */
limit: Yuan, 
/**
 * Posted.
 */
accepted: Yuan, 
/**
 * Decided to be accepted in reports not accepted yet.
 */
decided: Yuan, 
/**
 * In reports that came in, and not decided.
 */
submitted: Yuan, 
/**
 * Budget less what was accepted and decided; negative once it is exceeded.
 */
left: Yuan, 
/**
 * Accepted of the budget in percent.
 */
rate: string | null, over: boolean, };

export type LockView = { through: string, lockedOn: string, lockedBy: string, };

export type MatchRow = { id: MatchId, need: NeedId, needTitle: string, offer: OfferId, offerTitle: string, quantity: Quantity | null, value: Yuan | null, state: MatchState, stateOn: string, reason: string | null, evidence: string | null, people: Quantity | null, next: Array<MatchStep>, };

export type MatchStep = { to: MatchState, 
/**
 * It comes to nothing: the step needs a reason.
 */
ends: boolean, };

export type Matches = { rows: Array<MatchRow>, total: number, };

export type MatchesAsk = { need: NeedId | null, offer: OfferId | null, };

/**
 * What a file's first bytes say it is; nothing else is taken in.
 */
export type Media = "image/jpeg" | "image/png" | "application/pdf";

export type MilestoneRow = { id: MilestoneId, project: ProjectId, projectNo: string | null, projectName: string, name: string, plannedOn: string, actualOn: string | null, note: string | null, 
/**
 * Not reached though its day is over; never in a draft or a closed project.
 */
late: boolean, 
/**
 * Still to be reached in a project that goes on.
 */
open: boolean, };

export type MoneyAt = { received: Yuan, 
/**
 * Commitments less what was released.
 */
committed: Yuan, 
/**
 * Disbursed less refunded and reversed.
 */
netPaid: Yuan, accepted: Yuan, 
/**
 * Gone back to the source; of an award nothing.
 */
handedBack: Yuan, 
/**
 * Received less what went out; of an award nothing.
 */
cash: Yuan, };

/**
 * 额度 已批准 已拨付 可用余额, over all funds.
 */
export type MoneyOverview = { 
/**
 * What the funds were promised; what came in, for a fund whose size was never stated.
 */
total: Yuan, 
/**
 * Awarded: bound by signed agreements or waiting for their signature.
 */
approved: Yuan, 
/**
 * Net of refunds and reversals.
 */
paid: Yuan, 
/**
 * Still to be awarded.
 */
available: Yuan, };

export type MonthLine = { 
/**
 * Its last day: locking it settles all up to then.
 */
id: string, from: string, entries: number, received: Yuan, paid: Yuan, refunded: Yuan, 
/**
 * Gone back to the source of a fund.
 */
handedBack: Yuan, accepted: Yuan, locked: boolean, 
/**
 * It is over, so it can be locked.
 */
over: boolean, };

export type MoveLine = { to: ApplicationState, on: string, reason: string | null, dueOn: string | null, by: string, };

export type MoveRow = { stage: Stage, date: string | null, actor: string, reason: string | null, paper: string | null, no: string | null, residency: Residency | null, period: Period | null, 
/**
 * Recorded as it stood, without the steps that led there.
 */
asIs: boolean, };

export type Namesake = { id: ProjectId, no: string | null, state: ProjectState, };

export type NearGroup = { organisations: Array<NearName>, };

export type NearName = { id: OrganisationId, name: string, no: string | null, town: string | null, };

export type NeedAsk = { id: NeedId, };

export type NeedPage = { need: NeedRow, matches: Array<MatchRow>, suggestions: Array<Suggestion>, };

export type NeedRow = { id: NeedId, kind: ResourceKind, title: string, organisation: OrganisationId | null, organisationName: string | null, person: PersonId | null, personName: string | null, quantity: Quantity | null, place: string | null, raisedOn: string, from: string | null, to: string | null, note: string | null, state: OfferStanding, 
/**
 * Wanted by a day that has passed, and not met.
 */
late: boolean, closedOn: string | null, closedReason: string | null, 
/**
 * Matches that hold.
 */
matches: number, };

export type Needs = { rows: Array<NeedRow>, total: number, };

export type NextStep = { to: Stage, sideExit: boolean, asksFor: Array<Asked>, };

/**
 * A dated remark: who wrote it, and when.
 */
export type Note = { id: NoteId, text: string, writtenBy: string, 
/**
 * Local time, to the second.
 */
writtenAt: string, };

export type Notice = { id: NoticeId, beginsOn: string, days: number, working: boolean, 
/**
 * The last day, by the table of working days.
 */
endsOn: string, place: string | null, 
/**
 * The records that stand on it; `None`: it is older than their being kept.
 */
shows: Array<string> | null, withdrawnOn: string | null, reason: string | null, objections: Array<Objection>, standing: NoticeStanding, };

/**
 * Derived from the days and the objections; never typed.
 */
export type NoticeStanding = "running" | "objected" | "over" | "withdrawn";

export type Objection = { id: ObjectionId, 
/**
 * The one of those on the notice it is about; `None`: all of it.
 */
record: string | null, receivedOn: string, objector: string, matter: string, settledOn: string | null, outcome: string | null, upheld: boolean | null, };

export type ObligationAsk = { id: ObligationId, };

export type ObligationRow = { id: ObligationId, organisation: OrganisationId, organisationName: string, kind: ObligationKind, title: string | null, rule: string | null, year: number | null, due: string, leadDays: number, state: Standing, 
/**
 * Days to the due day; below zero when it has passed. Only while open.
 */
daysLeft: number | null, note: string | null, metOn: string | null, 
/**
 * Met after its day.
 */
metLate: boolean, evidence: string | null, 
/**
 * Of a yearly inspection, from the registry.
 */
verdict: InspectionResult | null, exemptReason: string | null, };

export type Obligations = { rows: Array<ObligationRow>, total: number, 
/**
 * How many of all that were asked for stand how, whichever standing was asked for.
 */
states: Array<StandingCount>, };

export type ObligationsAsk = { organisation: OrganisationId | null, kind: ObligationKind | null, state: Standing | null, 
/**
 * Year of the due day.
 */
year: number | null, 
/**
 * Only what is due by this day and still open.
 */
dueBy: string | null, text: string | null, 
/**
 * By `organisationName`, `kind` or `due`; by the due day without.
 */
sort: Sort | null, offset: number | null, limit: number | null, };

/**
 * Whom a count counts.
 */
export type Of = "members" | "women" | "staff" | "volunteers";

/**
 * Which award a paper of micro-grants is about.
 */
export type OfAward = { awardNo: string, agreementNo: string | null, projectNo: string | null, project: string, organisation: string, fund: string, };

export type OfferAsk = { id: OfferId, };

export type OfferPage = { offer: OfferRow, matches: Array<MatchRow>, };

export type OfferRow = { id: OfferId, kind: ResourceKind, title: string, organisation: OrganisationId | null, organisationName: string | null, giver: string | null, contact: string | null, quantity: Quantity | null, 
/**
 * What no match holds.
 */
left: Quantity | null, place: string | null, offeredOn: string, from: string | null, to: string | null, 
/**
 * 折价金额
 */
value: Yuan | null, note: string | null, state: OfferStanding, closedOn: string | null, closedReason: string | null, matches: number, };

/**
 * How a need or an offer stands. All but `closed` follow from the matches.
 */
export type OfferStanding = "open" | "partlyMet" | "met" | "closed";

export type Offers = { rows: Array<OfferRow>, total: number, };

export type OpeningFigureRow = { id: OpeningFigureId, measure: Measure, title: string | null, figure: Quantity, asOf: string | null, source: string, sourceOn: string | null, note: string | null, };

export type OpeningFigures = { rows: Array<OpeningFigureRow>, total: number, };

export type OrganisationAsk = { id: OrganisationId, };

export type OrganisationPage = { 
/**
 * Why an unverified number stands so.
 */
identityNote: string | null, authority: string | null, supervisor: string | null, contact: string | null, phones: Array<string>, division: string | null, address: string | null, womensReason: string | null, threeNew: string | null, party: string | null, gradeFrom: string | null, custodian: OrganisationId | null, custodianName: string | null, tags: Array<string>, note: string | null, statusReason: string | null, 
/**
 * Where a merged record went on.
 */
mergedInto: OrganisationId | null, mergedIntoName: string | null, asRecorded: boolean, 
/**
 * The latest of each, then the earlier ones.
 */
counts: Array<CountLine>, inspections: Array<InspectionLine>, posts: Array<PostRow>, 
/**
 * What an operator should look at, though nothing forbids it.
 */
warnings: Array<Refusal>, id: OrganisationId, name: string, aliases: Array<string>, kind: OrganisationKind, identityKind: IdentityKind, 
/**
 * 统一社会信用代码, 备案证号 and the like; `null` for those without.
 */
no: string | null, verified: boolean, registration: Registration | null, foundedOn: string | null, legalRepresentative: string | null, 
/**
 * The first phone, its middle hidden.
 */
phone: string | null, town: string | null, village: string | null, focus: Array<string>, womens: boolean, rooted: boolean, members: Quantity | null, women: Quantity | null, grade: Grade | null, gradeUntil: string | null, gradeExpired: boolean, inspection: InspectionLine | null, status: RecordStatus, };

export type OrganisationProfile = { letterhead: Letterhead, asOf: string, organisation: ProfileHead, posts: Array<ProfilePost>, stays: Array<ProfileStay>, projects: Array<ProjectLine>, awards: Array<ProfileAward>, 
/**
 * The newest first.
 */
services: Array<ProfileService>, serviceCount: number, personTimes: Quantity | null, obligations: Array<ProfileDuty>, preparedBy: string | null, };

export type OrganisationRef = { id: OrganisationId, name: string, };

export type OrganisationRow = { id: OrganisationId, name: string, aliases: Array<string>, kind: OrganisationKind, identityKind: IdentityKind, 
/**
 * 统一社会信用代码, 备案证号 and the like; `null` for those without.
 */
no: string | null, verified: boolean, registration: Registration | null, foundedOn: string | null, legalRepresentative: string | null, 
/**
 * The first phone, its middle hidden.
 */
phone: string | null, town: string | null, village: string | null, focus: Array<string>, womens: boolean, rooted: boolean, members: Quantity | null, women: Quantity | null, grade: Grade | null, gradeUntil: string | null, gradeExpired: boolean, inspection: InspectionLine | null, status: RecordStatus, };

export type OrganisationStory = { name: string, organisation: OrganisationPage, 
/**
 * Its stays in the hub, the newest first.
 */
incubation: Array<StayRow>, projects: Array<ProjectRow>, 
/**
 * The newest first.
 */
services: Array<ServiceRow>, serviceSums: Sums, awards: Array<AwardLine>, obligations: Array<ObligationRow>, };

export type Organisations = { rows: Array<OrganisationRow>, total: number, 
/**
 * Members and women of all rows found; 约 where one of them was only said.
 */
totals: Totals, };

export type OrganisationsAsk = { 
/**
 * Chinese, pinyin, initials, a part of a number or a phone.
 */
text: string | null, kind: OrganisationKind | null, town: string | null, identityKind: IdentityKind | null, grade: Grade | null, focus: string | null, 
/**
 * 女性社会组织
 */
womens: boolean | null, rooted: boolean | null, 
/**
 * Numbers that stand unverified.
 */
unverified: boolean | null, 
/**
 * Active and dormant ones where it is not said.
 */
status: RecordStatus | null, 
/**
 * By `name`, `kind`, `town`, `no`, `foundedOn`, `members`, `women`, `grade`.
 */
sort: Sort | null, offset: number | null, limit: number | null, };

export type OutletRow = { id: OutletId, kind: OutletKind, name: string, level: MediaLevel | null, note: string | null, 
/**
 * The latest count, and its day.
 */
followers: Quantity | null, asOf: string | null, 
/**
 * Publications that are out.
 */
published: number, };

export type Outlets = { rows: Array<OutletRow>, total: number, };

export type PageAsk = { list: string, view: View, 
/**
 * The first row wanted, counted from 0 in the order of the view.
 */
from: number, count: number, };

export type PagePhoto = { caption: string, 
/**
 * The record it stands beside, e.g. the activity.
 */
of: string | null, takenOn: string | null, 
/**
 * JPEG in base64, as large as it is printed.
 */
picture: string, };

export type Panel = { id: PanelId, trimmed: boolean, passMark: string | null, criteria: Array<Criterion>, reviewers: Array<Reviewer>, };

export type PanelId = string;

export type PaperChange = { 
/**
 * The part of the paper, e.g. `money`.
 */
part: string, 
/**
 * The row it is in: an indicator's or a project's name.
 */
of: string | null, 
/**
 * The figure's word, e.g. `paid`; `null` where the part or the row is one.
 */
field: string | null, 
/**
 * `null`: it did not stand there.
 */
before: string | null, 
/**
 * `null`: it stands there no more.
 */
after: string | null, };

export type PaperFormsAsk = { document?: DocumentKind, };

export type PaperId = string;

export type PaperLine = { id: ApplicationPaperId, label: string, required: boolean, receivedOn: string | null, note: string | null, };

/**
 * From the first day to the last, both included.
 */
export type PaperPeriod = { from: string, to: string, };

export type PartnerRow = { 
/**
 * Nothing for a body that is not in the registry.
 */
organisation: OrganisationId | null, name: string, role: PartnerRole, };

export type PaymentAsk = { id: PaymentId, };

export type PaymentLine = { id: PaymentId, voucherNo: string | null, state: PaymentState, amount: Yuan, 
/**
 * The day it was paid, or is to be.
 */
on: string, award: AwardRef, project: ProjectRef, organisation: OrganisationRef, tranche: TrancheId, trancheName: string, 
/**
 * Masked.
 */
accountNumber: string | null, accountChanged: boolean, 
/**
 * On its way, and the organisation has another account by now.
 */
accountMoved: boolean, preparedBy: string, approvedBy: string | null, receiptNo: string | null, 
/**
 * One person made it alone above the threshold, and nobody co-signed it yet.
 */
toCosign: boolean, asRecorded: boolean, 
/**
 * Its line in the ledger, once it was paid.
 */
entry: EntryId | null, 
/**
 * The batch it goes to the bank with.
 */
batch: BatchId | null, };

/**
 * All that a voucher says.
 */
export type PaymentPage = { payment: PaymentLine, 
/**
 * 人民币大写, style A.
 */
amountInWords: string, purpose: string | null, fund: FundRef, agreementNo: string | null, signedOn: string | null, awardAmount: Yuan, 
/**
 * Net paid of the award before this payment, with it, and what is left of the award after it.
 */
paidBefore: Yuan, paidWith: Yuan, unpaidAfter: Yuan, payee: string, accountName: string | null, accountBank: string | null, accountSeenBy: string | null, preparedOn: string, approvedOn: string | null, paidBy: string | null, paidOn: string | null, endedBy: string | null, endedOn: string | null, endedReason: string | null, 
/**
 * Stated on the voucher: the desk has one person, who prepared and approved it.
 */
singleOperator: boolean, cosignedBy: string | null, cosignedOn: string | null, cosignedPaper: string | null, 
/**
 * The line of a bank statement that shows it.
 */
bank: BankMark | null, };

export type PaymentState = "prepared" | "approved" | "paid" | "rejected" | "voided" | "returned" | "reversed";

export type PaymentVoucher = { letterhead: Letterhead, 
/**
 * Taken when the payment is approved.
 */
voucherNo: string | null, standing: VoucherStanding, 
/**
 * The day the money goes out, or is meant to.
 */
date: string, awardNo: string, agreementNo: string | null, fund: string, projectNo: string | null, project: string, payee: VoucherPayee, 
/**
 * 款项性质: the tranche's name, e.g. 首款.
 */
tranche: string, amount: Yuan, 
/**
 * 资助金额.
 */
awarded: Yuan, 
/**
 * 累计已拨, this payment included.
 */
paidSoFar: Yuan, 
/**
 * 未拨.
 */
unpaid: Yuan, 
/**
 * 拨付依据: the conditions that released the tranche.
 */
grounds: Array<string>, 
/**
 * 票据号码 of the recipient's receipt.
 */
receiptNo: string | null, preparedBy: string | null, approvedBy: string | null, 
/**
 * Prepared and approved by the same person: printed until the co-signed scan is attached.
 */
singleHanded: boolean, 
/**
 * How many copies are printed.
 */
copies?: number, };

export type Payments = { rows: Array<PaymentLine>, total: number, amount: Yuan, };

export type PaymentsAsk = { award: AwardId | null, project: ProjectId | null, organisation: OrganisationId | null, state: PaymentState | null, 
/**
 * Only those one person made alone that nobody co-signed yet.
 */
toCosign: boolean | null, text: string | null, sort: Sort | null, offset: number | null, limit: number | null, };

export type Pending = { rows: Array<PendingLine>, total: number, };

export type PendingAsk = { kind: Kind | null, offset: number | null, limit: number | null, };

export type PendingLine = { id: PendingId, kind: Kind, file: string, sheet: string, line: number, 
/**
 * What names it: a voucher number, a name.
 */
key: string, 
/**
 * In yuan, where it is money.
 */
amount: string | null, on: string | null, reason: Refusal, since: string, };

export type Periods = { 
/**
 * The last day that is settled.
 */
lockedThrough: string | null, 
/**
 * Months that money is dated into, the newest first.
 */
months: Array<MonthLine>, 
/**
 * Years that can be closed: they are over and not settled to their end.
 */
yearsToClose: Array<number>, locks: Array<LockView>, };

export type Person = { id: PersonId, name: string, pinyin: string | null, codeName: string | null, gender: Gender | null, birthYear: number | null, phone: string | null, nativePlace: string | null, paperKind: PaperKind | null, paperNumber: string | null, consentFor: string | null, consentOn: string | null, consentBy: string | null, note: string | null, };

export type PersonAsk = { id: PersonId, };

export type PersonPage = { 
/**
 * Phone and paper with their middle hidden, unless they were asked for in full today.
 */
person: Person, inFull: boolean, posts: Array<PostRow>, };

export type PersonRow = { id: PersonId, 
/**
 * The code name where she has one.
 */
name: string, gender: Gender | null, 
/**
 * Its middle hidden.
 */
phone: string | null, 
/**
 * Posts she holds now.
 */
posts: Array<PostLine>, 
/**
 * The first of them, as one line.
 */
post: string | null, };

export type Persons = { rows: Array<PersonRow>, total: number, };

export type PersonsAsk = { text: string | null, organisation: OrganisationId | null, 
/**
 * By `name`.
 */
sort: Sort | null, offset: number | null, limit: number | null, };

export type PhotoPage = { letterhead: Letterhead, asOf: string, period: PaperPeriod, project: ProgressProject, photos: Array<PagePhoto>, 
/**
 * Photos that are not printed, since those pictured were not asked yet.
 */
withheld: number, };

/**
 * A record she opened or pinned, by its name.
 */
export type Place = { kind: string, id: string, name: string, };

export type PlaceInUse = { name: string, projects: number, 
/**
 * Organisations whose town or village it is.
 */
organisations: number, };

/**
 * Where she was last, and what she pinned; records that are gone are left out.
 */
export type Places = { pinned: Array<Place>, recent: Array<Place>, };

export type PostLine = { body: string, title: string, };

export type PostRow = { id: PostId, person: PersonId, personName: string, organisation: OrganisationId | null, 
/**
 * The organisation's name, or that of the body outside the registry.
 */
body: string, title: string, from: string | null, to: string | null, note: string | null, };

export type Posts = { rows: Array<PostRow>, total: number, };

/**
 * Every post, held now or once.
 */
export type PostsAsk = { person: PersonId | null, organisation: OrganisationId | null, offset: number | null, limit: number | null, };

export type PrintChoices = { rows: Array<Choice<DocumentAsk>>, total: number, 
/**
 * Whether the operator may say from when to when.
 */
hasPeriod: boolean, };

export type PrintChoicesAsk = { document: DocumentKind, 
/**
 * Found in number, name or detail.
 */
text?: string, from?: string, to?: string, 
/**
 * Nothing dated later is counted.
 */
asOf?: string, };

/**
 * A document there is.
 */
export type PrintDocument = { document: DocumentKind, 
/**
 * The field of its ask that holds the id of what it is of, e.g. `project`.
 */
of: string, 
/**
 * Whether it can be of all the time since the beginning.
 */
cumulative: boolean, 
/**
 * Whether one may say from when to when, and as of which day.
 */
hasPeriod: boolean, };

export type ProfileAward = { no: string, project: string, state: string, decidedOn: string, amount: Yuan, paid: Yuan, spent: Yuan, };

export type ProfileDuty = { kind: string, title: string | null, year: number | null, due: string, state: string, metOn: string | null, };

export type ProfileHead = { name: string, 
/**
 * The word of its kind.
 */
kind: string, no: string | null, foundedOn: string | null, legalRepresentative: string | null, authority: string | null, supervisor: string | null, contact: string | null, 
/**
 * Masked.
 */
phone: string | null, town: string | null, address: string | null, focus: Array<string>, members: Quantity | null, women: Quantity | null, grade: string | null, gradeUntil: string | null, party: string | null, };

export type ProfilePost = { person: string, post: string, from: string | null, to: string | null, };

export type ProfileService = { on: string, channel: string, topic: string, people: Quantity | null, personTimes: Quantity | null, };

export type ProfileStay = { no: string | null, 
/**
 * The stage's word.
 */
stage: string, takenIn: string | null, since: string | null, mentor: string | null, };

export type ProgressActivity = { date: string, topic: string, place: string | null, 
/**
 * 服务人数.
 */
people: Quantity | null, 
/**
 * 服务人次.
 */
personTimes: Quantity | null, children: Quantity | null, volunteers: Quantity | null, 
/**
 * 志愿服务时长, hours.
 */
hours: Quantity | null, };

/**
 * Of the period. People are distinct within an activity only, so they are not added up.
 */
export type ProgressActivityTotals = { 
/**
 * 活动场次.
 */
held: number, personTimes: Quantity | null, hours: Quantity | null, 
/**
 * Held since the project began, this period included.
 */
heldSoFar: number, 
/**
 * People and children of the period together at most: one may have come twice.
 */
peopleAtMost: Quantity | null, childrenAtMost: Quantity | null, volunteersAtMost: Quantity | null, };

export type ProgressBudget = { 
/**
 * The source's word.
 */
source: string, amount: Yuan, };

/**
 * Those that the project keeps by code, each once, up to the report's last day.
 */
export type ProgressCoded = { children: number, households: number, people: number, 
/**
 * How often they were there.
 */
personTimes: number, };

export type ProgressIndicator = { name: string, unit: string, 
/**
 * 产出, 成效, 影响: its word.
 */
level: string | null, baseline: Quantity | null, target: Quantity | null, 
/**
 * Wanted in the period.
 */
periodTarget: Quantity | null, thisPeriod: Quantity | null, cumulative: Quantity | null, 
/**
 * 完成率 in percent, not capped.
 */
completion: string | null, 
/**
 * A figure behind the completion was said approximately.
 */
approximate: boolean, 
/**
 * Of a percentage: those counted, and all of them.
 */
part: Quantity | null, whole: Quantity | null, 
/**
 * Who is behind the last result.
 */
split: Array<ProgressPart>, verifiedBy: string | null, };

export type ProgressMoney = { 
/**
 * 资助金额, as amended; `None` where the project has no award.
 */
awarded: Yuan | null, 
/**
 * 已拨付, net of refunds and reversals.
 */
paid: Yuan, 
/**
 * 未拨付.
 */
unpaid: Yuan, 
/**
 * 已支出: accepted expenses; `None` while no report of expenses is in.
 */
spent: Yuan | null, 
/**
 * 拨付率 = paid / awarded, percent.
 */
paymentRate: string | null, 
/**
 * 执行率 = spent / paid, percent.
 */
executionRate: string | null, };

export type ProgressPart = { 
/**
 * The class's word.
 */
of: string, count: Quantity, };

export type ProgressProject = { no: string | null, name: string, 
/**
 * The leading channel's word, e.g. `grants`.
 */
channel: string, 
/**
 * The state's word, e.g. `active`.
 */
state: string, 
/**
 * 承接组织.
 */
organisation: string | null, 
/**
 * Its credit code, filing number or other number.
 */
organisationNo: string | null, leader: string | null, partners: Array<string>, 
/**
 * 服务领域.
 */
domains: Array<string>, 
/**
 * 服务对象.
 */
beneficiaries: Array<string>, places: Array<string>, plannedFrom: string | null, plannedTo: string | null, objective: string | null, };

export type ProgressSummary = { letterhead: Letterhead, 
/**
 * The book's state that the figures stand for.
 */
asOf: string, 
/**
 * 本期.
 */
period: PaperPeriod, project: ProgressProject, money: ProgressMoney, 
/**
 * The budget by source, matching money beside the award.
 */
budget: Array<ProgressBudget>, bars: ThreeBars, 
/**
 * Those of the period, by date.
 */
activities: Array<ProgressActivity>, activityTotals: ProgressActivityTotals, coded: ProgressCoded, indicators: Array<ProgressIndicator>, 
/**
 * Figures worked out of two indicators: marked, since nobody counted them.
 */
worked: Array<ProgressWorked>, 
/**
 * Paragraphs of the accepted updates of the period.
 */
outcomes: Array<string>, problems: Array<string>, nextSteps: Array<string>, 
/**
 * Updates of the period that are not accepted yet and therefore not told.
 */
waiting: number, 
/**
 * Of the period; they are printed where the operator's own variant says so.
 */
photos: Array<PagePhoto>, 
/**
 * Photos that are not printed, since those pictured were not asked yet.
 */
withheld: number, 
/**
 * The state of the update under review; `None`: the report itself.
 */
review: string | null, 
/**
 * 填报人: who keeps the book.
 */
preparedBy: string | null, };

/**
 * 80多户 × 2万元/户·年: 约160多万元/年.
 */
export type ProgressWorked = { name: string, first: Quantity, second: Quantity, figure: Quantity, };

/**
 * What every project with an award has come to, in yuan, by project number.
 */
export type ProjectBalance = { id: ProjectId, no: string | null, name: string, awarded: Yuan, 
/**
 * Bound by signed agreements, less what was released.
 */
committed: Yuan, 
/**
 * Paid less what came back.
 */
netPaid: Yuan, 
/**
 * Spending that was accepted.
 */
accepted: Yuan, };

export type ProjectLine = { project: ProjectId, no: string | null, name: string, organisation: string | null, leader: string | null, 
/**
 * The leading channel's word.
 */
channel: string, state: string, domains: Array<string>, places: Array<string>, plannedFrom: string | null, plannedTo: string | null, 
/**
 * Its actual end.
 */
ended: string | null, overdue: boolean, 
/**
 * `None`: it has no award.
 */
awarded: Yuan | null, paid: Yuan, spent: Yuan, activities: number, 
/**
 * Mean completion of its indicators, percent.
 */
indicators: string | null, 
/**
 * A figure behind the mean was said approximately.
 */
approximate: boolean, };

export type ProjectList = { rows: Array<ProjectRow>, total: number, };

export type ProjectListPaper = { letterhead: Letterhead, asOf: string, 
/**
 * The leading channel's word; `None`: all.
 */
channel: string | null, rows: Array<ProjectLine>, totals: ProjectTotals, preparedBy: string | null, };

/**
 * The money of one project over all its awards.
 */
export type ProjectMoney = { awarded: Yuan, paid: Yuan, 
/**
 * Accepted expenses.
 */
spent: Yuan, 
/**
 * 拨付率 in percent to one decimal; `null` without an award.
 */
paidPercent: string | null, 
/**
 * 执行率 in percent to one decimal; `null` while nothing was paid.
 */
spentPercent: string | null, };

export type ProjectMoveRow = { id: MoveId, from: ProjectState, to: ProjectState, on: string, reason: string | null, 
/**
 * Number or title of the paper behind it.
 */
paper: string | null, 
/**
 * Files beside it.
 */
documents: number, };

/**
 * One project with everything it plans, did and reached, but its list of activities.
 */
export type ProjectPage = { head: ProjectRow, 
/**
 * Others of its name and year.
 */
namesakes: Array<Namesake>, 
/**
 * The states it may move to now.
 */
next: Array<ProjectState>, partners: Array<PartnerRow>, budget: Array<BudgetLine>, moves: Array<ProjectMoveRow>, milestones: Array<MilestoneRow>, indicators: Array<IndicatorRow>, 
/**
 * Results that were taken out after somebody had vouched for them.
 */
removed: Array<RemovedRow>, 
/**
 * Figures worked out of two others; each is marked so.
 */
worked: Array<WorkedRow>, 
/**
 * Totals over its activities.
 */
reach: Reach, 
/**
 * The newest version of each update, the latest period first.
 */
updates: Array<UpdateRow>, 
/**
 * What was said of it at its end, the newest first.
 */
assessments: Array<AssessmentRow>, };

export type ProjectRef = { id: ProjectId, no: string | null, name: string, };

export type ProjectRow = { id: ProjectId, no: string | null, name: string, state: ProjectState, 
/**
 * The states it may go to from here.
 */
next: Array<ProjectState>, leadChannel: Channel, organisation: OrganisationId | null, organisationName: string | null, leader: PersonId | null, leaderName: string | null, domains: Array<string>, beneficiaries: Array<string>, places: Array<string>, plannedFrom: string | null, plannedTo: string | null, actualFrom: string | null, actualTo: string | null, objective: string | null, 
/**
 * Percent of the planned period, 0 to 100; at the actual end for a closed project.
 */
timePassed: string | null, indicators: IndicatorScore, activities: number, lateMilestones: number, 
/**
 * Past its planned end, or with a milestone that is.
 */
overdue: boolean, };

export type ProjectTotals = { projects: number, organisations: number, open: number, closed: number, overdue: number, activities: number, awarded: Yuan, paid: Yuan, spent: Yuan, 
/**
 * 拨付率 and 执行率 over all of them, percent.
 */
paymentRate: string | null, executionRate: string | null, };

export type ProjectVolume = { letterhead: Letterhead, asOf: string, period: PaperPeriod, channel: string | null, 
/**
 * The contents, in the order of the summaries.
 */
rows: Array<ProjectLine>, totals: ProjectTotals, summaries: Array<ProgressSummary>, preparedBy: string | null, };

/**
 * The page type of each query.
 */
export type ProjectsAnswers = { projects: ProjectList, project: ProjectPage, activities: ActivityList, indicators: IndicatorList, milestones: Array<MilestoneRow>, updates: Array<UpdateRow>, terms: Array<TermRow>, partnerNames: Array<string>, places: Array<PlaceInUse>, library: Array<LibraryIndicator>, rollUp: RollUp, risks: Array<RiskRow>, beneficiaries: BeneficiaryPage, projectDocuments: Array<DocumentRow>, };

/**
 * Which projects, in which order, and which part of the list.
 */
export type ProjectsAsk = { 
/**
 * Found in number, name, organisation or leader.
 */
text?: string, state?: ProjectState, channel?: Channel, organisation?: OrganisationId, domain?: string, place?: string, 
/**
 * Past its planned end, or with a milestone that is.
 */
overdue?: boolean, 
/**
 * By `no` (without one), `name`, `plannedTo` or `completion`.
 */
sort?: Sort, offset: number, limit: number, };

export type ProjectsQuery = { "projects": ProjectsAsk } | { "project": { project: ProjectId, } } | { "activities": ActivitiesAsk } | { "indicators": { project: ProjectId | null, } } | { "milestones": { project: ProjectId | null, } } | { "updates": { project: ProjectId, } } | { "terms": { list: TermList | null, } } | { "partnerNames": { text: string | null, } } | { "places": { registry: boolean, } } | { "library": Record<symbol, never> } | { "rollUp": RollUpAsk } | { "risks": { project: ProjectId | null, } } | { "beneficiaries": { project: ProjectId, } } | { "projectDocuments": { project: ProjectId, kind: AttachmentKind | null, } };

/**
 * What each query answers with.
 */
export type PromotionAnswers = { outlets: Outlets, publications: Publications, publication: PublicationRow, };

export type PromotionQuery = { "outlets": Record<symbol, never> } | { "publications": PublicationsAsk } | { "publication": PublicationAsk };

export type ProposedBudget = { amount: Yuan, lines: Array<ProposedLine>, };

export type ProposedBudgetAsk = { application: ApplicationId, 
/**
 * To be approved; where none is said, what was.
 */
amount: Yuan | null, };

export type ProposedLine = { class: BudgetClass, line: string, 
/**
 * As asked for, or as agreed so far.
 */
before: Yuan, amount: Yuan, 
/**
 * Percent it may be exceeded by.
 */
tolerance: string | null, };

export type PublicationAsk = { id: PublicationId, };

export type PublicationRow = { id: PublicationId, outlet: OutletId, outletKind: OutletKind, outletName: string, level: MediaLevel | null, title: string, state: PublicationState, next: Array<PublicationState>, plannedFor: string | null, 
/**
 * Planned for a day that has passed, and not out.
 */
late: boolean, approvedBy: string | null, publishedOn: string | null, link: string | null, reads: Quantity | null, likes: Quantity | null, shares: Quantity | null, organisation: OrganisationId | null, organisationName: string | null, project: ProjectId | null, projectName: string | null, pictured: Pictured, consent: string | null, consentByGuardian: boolean, note: string | null, };

export type Publications = { rows: Array<PublicationRow>, total: number, 
/**
 * How many of all that were asked for stand in each state.
 */
states: Array<StateCount>, };

export type PublicationsAsk = { outlet: OutletId | null, state: PublicationState | null, organisation: OrganisationId | null, project: ProjectId | null, 
/**
 * Year of publication, or of the plan where it is not out.
 */
year: number | null, text: string | null, 
/**
 * By `title`, `outletName`, `reads`, `plannedFor` or `publishedOn`; the newest first without.
 */
sort: Sort | null, offset: number | null, limit: number | null, };

export type Ranked = { record: string, sheets: Array<Sheet>, 
/**
 * Whole sheets.
 */
counted: number, 
/**
 * Sheets that are still to come.
 */
missing: number, 
/**
 * Mean of the sheets that count, two decimals.
 */
mean: string | null, 
/**
 * Highest whole sheet less the lowest.
 */
spread: string | null, 
/**
 * 1 for the highest mean; those with the same mean share it. `None`: no whole sheet yet.
 */
rank: number | null, 
/**
 * Whether the mean reaches the pass mark; `None` without either.
 */
passes: boolean | null, };

/**
 * Totals over activities. A total with a qualified part is qualified.
 */
export type Reach = { 
/**
 * 活动场次
 */
held: number, people: Quantity | null, personTimes: Quantity | null, children: Quantity | null, volunteers: Quantity | null, hours: Quantity | null, };

/**
 * Where the record stands in the book.
 */
export type RecordStatus = "active" | "dormant" | "merged" | "archived";

/**
 * What moved the money.
 */
export type RegisterKind = "disbursement" | "refund" | "reversal";

export type RegisterLine = { date: string, kind: RegisterKind, standing: VoucherStanding, voucherNo: string | null, projectNo: string | null, project: string, organisation: string, tranche: string, 
/**
 * Negative where money came back. A voided voucher keeps its number and counts nothing.
 */
amount: Yuan, 
/**
 * 累计: net paid on the award after this row.
 */
cumulative: Yuan, 
/**
 * 余额: still to be paid of the award after this row.
 */
balance: Yuan, receiptNo: string | null, };

export type RegisterTotals = { 
/**
 * Vouchers paid.
 */
payments: number, organisations: number, projects: number, paid: Yuan, 
/**
 * Refunds and reversals, as a positive amount.
 */
cameBack: Yuan, net: Yuan, };

/**
 * What each query answers with.
 */
export type RegistryAnswers = { organisations: Organisations, organisation: OrganisationPage, persons: Persons, person: PersonPage, posts: Posts, duplicates: Duplicates, inUse: InUse, documents: Array<DocumentRow>, document: DocumentPage, };

export type RegistryQuery = { "organisations": OrganisationsAsk } | { "organisation": OrganisationAsk } | { "persons": PersonsAsk } | { "person": PersonAsk } | { "posts": PostsAsk } | { "duplicates": DuplicatesAsk } | { "inUse": Record<symbol, never> } | { "documents": DocumentsAsk } | { "document": { document: DocumentId, } };

/**
 * What the operator can open to meet a blocker.
 */
export type Remedy = { "kind": "signAgreement" } | { "kind": "resumeAward" } | { "kind": "acceptCondition", condition: ConditionId, } | { "kind": "confirmWaiver", condition: ConditionId, } | { "kind": "liftHold" } | { "kind": "openOrganisation" } | { "kind": "setAccount" } | { "kind": "receiveMoney" } | { "kind": "editFund" } | { "kind": "followPayment" } | { "kind": "nothing" };

export type Reminder = { id: ReminderId, text: string, dueOn: string, 
/**
 * The record it is about.
 */
of: RecordRef | null, 
/**
 * What that record is called.
 */
ofName: string | null, doneOn: string | null, };

export type ReminderLetter = { letterhead: Letterhead, of: OfAward, report: string, state: ReportState, dueOn: string | null, 
/**
 * Past the day it was due; not above zero while that lies ahead.
 */
daysLate: number, 
/**
 * Why it was returned, of one that has to come again.
 */
reason: string | null, netPaid: Yuan, 
/**
 * Paid, and not accepted as spent yet.
 */
unreported: Yuan, date: string, };

export type RemovedId = string;

/**
 * A result that was taken out after somebody had vouched for it or put it right.
 */
export type RemovedRow = { id: RemovedId, indicator: IndicatorId, indicatorName: string, told: Told, corrections: Array<Correction>, reason: string | null, on: string, by: string, };

export type ReportAsk = { id: ReportId, };

export type ReportLine = { id: ReportId, name: string, final: boolean, award: AwardRef, project: ProjectRef, organisation: OrganisationRef, state: ReportState, periodFrom: string | null, periodTo: string | null, dueOn: string | null, submittedOn: string | null, 
/**
 * Awaited past the day it was due, by so many days; below zero: so many days ahead.
 */
daysLate: number | null, late: boolean, count: number, amount: Yuan, accepted: Yuan, disallowed: Yuan, undecided: number, };

export type ReportPage = { report: ReportLine, amountInWords: string, acceptedInWords: string, agreementNo: string | null, awardAmount: Yuan, netPaid: Yuan, stateOn: string, stateBy: string, stateReason: string | null, 
/**
 * The condition that is met when it is accepted.
 */
condition: ConditionId | null, conditionLabel: string | null, lines: Array<ExpenseView>, warnings: Array<Warning>, spending: Spending, };

export type ReportState = "due" | "submitted" | "returned" | "accepted";

export type Reports = { rows: Array<ReportLine>, total: number, late: number, amount: Yuan, accepted: Yuan, };

export type ReportsAsk = { award: AwardId | null, state: ReportState | null, 
/**
 * Awaited and due up to this day.
 */
dueBy: string | null, 
/**
 * Awaited past the day they were due.
 */
late: boolean | null, text: string | null, tag: string | null, offset: number | null, limit: number | null, };

export type ResizedBudgetAsk = { award: AwardId, 
/**
 * After the amendment; as it is where none is said.
 */
amount: Yuan | null, };

/**
 * What each query answers with.
 */
export type ResourcesAnswers = { needs: Needs, offers: Offers, need: NeedPage, offer: OfferPage, matches: Matches, };

/**
 * Asked of needs and of offers alike.
 */
export type ResourcesAsk = { kind: ResourceKind | null, state: OfferStanding | null, organisation: OrganisationId | null, text: string | null, 
/**
 * By `title`, `to`, or `raisedOn` and `offeredOn`; the newest first without.
 */
sort: Sort | null, offset: number | null, limit: number | null, };

export type ResourcesQuery = { "needs": ResourcesAsk } | { "offers": ResourcesAsk } | { "need": NeedAsk } | { "offer": OfferAsk } | { "matches": MatchesAsk };

export type ResultRow = { id: ResultId, evidence: string | null, verifiedBy: string | null, note: string | null, split: Array<SplitPart>, 
/**
 * What it was before it was put right, the oldest first.
 */
corrections: Array<Correction>, on: string, value: Quantity, 
/**
 * 本期, where a register states it beside the cumulative figure.
 */
thisPeriod: Quantity | null, part: Quantity | null, whole: Quantity | null, };

export type ReturnVoucher = { letterhead: Letterhead, voucherNo: string, 
/**
 * Refund or reversal.
 */
kind: EntryKind, 
/**
 * Of a reversal, what it takes back.
 */
bearsOn: EntryKind, 
/**
 * The day the money arrived, or of the reversal.
 */
date: string, of: OfAward, tranche: string | null, amount: Yuan, 
/**
 * 原编号: the paper that a reversal takes back.
 */
originalNo: string | null, reason: string | null, receiptNo: string | null, 
/**
 * Net paid of the award with it.
 */
netPaid: Yuan, recordedBy: string, 
/**
 * It was itself reversed since.
 */
reversed: boolean, };

export type ReviewAsk = { call: CallId, };

export type ReviewConflict = { reviewer: ReviewerId, record: string, reason: string, declaredOn: string, };

export type ReviewPage = { 
/**
 * `None`: the call has no score sheet yet.
 */
panel: Panel | null, 
/**
 * What is or was in review, by rank.
 */
applications: Array<ApplicationLine>, ranking: Array<Ranked>, scores: Array<Score>, conflicts: Array<ReviewConflict>, 
/**
 * Eligible and not in review yet.
 */
eligible: number, };

export type Reviewer = { id: ReviewerId, name: string, title: string | null, unit: string | null, };

export type Ring = { id: ProjectId, no: string | null, name: string, channel: Channel, organisation: string | null, state: ProjectState, 
/**
 * Mean completion of its indicators; `null` while none is set.
 */
percent: string | null, overdue: boolean, };

export type RiskRow = { id: RiskId, ownerName: string | null, raisedOn: string, closedOn: string | null, outcome: string | null, 
/**
 * Open past its day.
 */
late: boolean, project: ProjectId, kind: RiskKind, title: string, severity: Severity, 
/**
 * Who answers for it.
 */
owner: PersonId | null, dueOn: string | null, 
/**
 * What is done about it.
 */
response: string | null, };

export type RollUp = { year: number | null, 
/**
 * Every project once. The domains below do not add up to it: a project may stand in two of them.
 */
hub: RolledSet, domains: Array<RolledDomain>, 
/**
 * Projects that stand in more than one domain.
 */
inSeveral: number, };

export type RollUpAsk = { 
/**
 * What was reached in this year; all years without it.
 */
year?: number, };

export type RolledDomain = { 
/**
 * `null` for projects that name no domain.
 */
domain: string | null, 
/**
 * Projects that are no drafts and ran in that time.
 */
projects: Array<RolledProject>, 
/**
 * Of their activities. People are distinct within one activity only: `people` is what they are together at most.
 */
reach: Reach, 
/**
 * By code, each counted once in whichever projects it stands.
 */
coded: CodedReach, 
/**
 * By the library, in its order; figures without rows are left out.
 */
figures: Array<RolledFigure>, 
/**
 * Indicators that follow no library, or one that is calculated otherwise, and so add up to nothing.
 */
unlinked: number, };

/**
 * One figure of the library over several projects, with the rows it comes from.
 */
export type RolledFigure = { code: string, name: string, nameEn: string, unit: string, unitEn: string, level: IndicatorLevel, rolls: Rolls, 
/**
 * `null` where no one figure can be said: see `atMost` and the parts.
 */
figure: Quantity | null, 
/**
 * Distinct people of several projects: together no more than this, since one may be in two of them.
 */
atMost: Quantity | null, parts: Array<RolledPart>, };

/**
 * What one project brings to a figure.
 */
export type RolledPart = { project: ProjectId, projectNo: string | null, projectName: string, indicator: IndicatorId, indicatorName: string, figure: Quantity, 
/**
 * Of a percentage: those counted, and all of them.
 */
part: Quantity | null, whole: Quantity | null, };

export type RolledProject = { id: ProjectId, no: string | null, name: string, 
/**
 * At the end of a past year asked for.
 */
state: ProjectState, 
/**
 * Nothing says when it ran, so that it stands in every year.
 */
undated: boolean, };

/**
 * Figures over a set of projects.
 */
export type RolledSet = { 
/**
 * Projects that are no drafts and ran in that time.
 */
projects: Array<RolledProject>, 
/**
 * Of their activities. People are distinct within one activity only: `people` is what they are together at most.
 */
reach: Reach, 
/**
 * By code, each counted once in whichever projects it stands.
 */
coded: CodedReach, 
/**
 * By the library, in its order; figures without rows are left out.
 */
figures: Array<RolledFigure>, 
/**
 * Indicators that follow no library, or one that is calculated otherwise, and so add up to nothing.
 */
unlinked: number, };

export type RowChange = { table: string, row: string, 
/**
 * What the record is called now, or was called last.
 */
name: string | null, fields: Array<FieldChange>, };

/**
 * A rule that is not kept, with its numbers.
 */
export type RuleFinding = { level: RuleLevel, refusal: Refusal, 
/**
 * The paper the rule comes from.
 */
source: string | null, };

export type SavedView = { id: ViewId, name: string, view: View, columns: Array<string>, };

export type Score = { reviewer: ReviewerId, record: string, criterion: CriterionId, points: string, 
/**
 * Typed in from a sheet on paper.
 */
fromPaper: boolean, };

export type SeatRow = { id: CommitteeMemberId, federation: FederationId, federationName: string, person: PersonId, personName: string, seat: Seat, term: number, from: string | null, to: string | null, note: string | null, };

export type Seats = { rows: Array<SeatRow>, total: number, };

export type SeatsAsk = { person: PersonId | null, federation: FederationId | null, };

/**
 * One channel: how many of its records ask for action, and how many of them are late.
 */
export type Sector = { channel: Channel, asks: number, overdue: number, };

/**
 * What the status bar says of the selected cells.
 */
export type Selection = { 
/**
 * All cells, blank ones included.
 */
count: number, filled: number, 
/**
 * Of the cells that hold numbers; 约 before it where one of them is approximate.
 */
sum: string | null, average: string | null, };

export type SelectionAsk = { list: string, view: View, from: number, count: number, keys: Array<string>, };

export type Served = { id: OrganisationId, name: string, };

export type ServiceList = { rows: Array<ServiceRow>, total: number, 
/**
 * Over all that were asked for, not only the part shown.
 */
sums: Sums, };

export type ServiceRow = { id: ServiceId, givenOn: string, channel: Channel, organisations: Array<Served>, project: ProjectId | null, projectNo: string | null, projectName: string | null, kind: string | null, topic: string, people: Quantity | null, personTimes: Quantity | null, hours: Quantity | null, staff: number | null, cost: Yuan | null, evidence: string | null, note: string | null, 
/**
 * The table of the record that counts it; `null` for one written at the desk.
 */
sourceKind: string | null, sourceId: string | null, asRecorded: boolean, };

export type ServiceTotals = { 
/**
 * By year, newest first, and channel in the fixed order; only those with a service.
 */
rows: Array<TotalRow>, total: number, sums: Sums, };

/**
 * The page type of each query.
 */
export type ServicesAnswers = { services: ServiceList, serviceTotals: ServiceTotals, unserved: UnservedList, };

/**
 * Which services; the newest come first.
 */
export type ServicesAsk = { 
/**
 * Found in topic, kind, evidence, note, project or organisation.
 */
text?: string, channel?: Channel, organisation?: OrganisationId, project?: ProjectId, year?: number, offset: number, limit: number, };

export type ServicesQuery = { "services": ServicesAsk } | { "serviceTotals": { year: number | null, } } | { "unserved": { year: number | null, } };

export type SettingsAsk = Record<symbol, never>;

export type SettledDecision = { kind: SettlementKind, amount: Yuan, on: string, by: string, paper: string | null, reason: string, };

export type SettledLine = { 
/**
 * None: accepted without a report, so that no class knows it.
 */
class: BudgetClass | null, 
/**
 * None: the class as a whole.
 */
line: string | null, budget: Yuan, accepted: Yuan, left: Yuan, };

export type SettledMovement = { on: string, kind: EntryKind, voucherNo: string | null, tranche: string | null, 
/**
 * What it does to what was paid: negative for what came back.
 */
effect: Yuan, };

export type SettledReport = { name: string, submittedOn: string | null, amount: Yuan, accepted: Yuan, disallowed: Yuan, };

export type SettledSubGrant = { recipient: string, purpose: string, amount: Yuan, paidOn: string | null, };

/**
 * A decision about money that was paid and neither accepted nor refunded.
 */
export type SettlementId = string;

export type SettlementKind = "kept" | "writtenOff" | "owed";

export type SettlementView = { id: SettlementId, kind: SettlementKind, amount: Yuan, decidedOn: string, decidedBy: string, paper: string | null, dueOn: string | null, reason: string, madeBy: string, };

export type Share = { 
/**
 * The town; nothing for the whole and for organisations without one.
 */
town: string | null, inScope: number, covered: number, 
/**
 * One decimal; nothing where none is in scope.
 */
percent: string | null, };

/**
 * A fund's part in a call.
 */
export type ShareLine = { fund: FundRef, amount: Yuan, awarded: Yuan, left: Yuan, 
/**
 * Still to be awarded of the whole fund; `None` while its size is not stated.
 */
fundFree: Yuan | null, };

/**
 * One reviewer's sheet for one of the reviewed.
 */
export type Sheet = { reviewer: ReviewerId, 
/**
 * Sum of the points, once every line has some.
 */
sum: string | null, 
/**
 * Lines that have points.
 */
lines: number, conflicted: boolean, 
/**
 * Left out as the highest or the lowest.
 */
leftOut: boolean, };

export type SheetColumn = { key: string, kind: CellKind, 
/**
 * The families of the catalogue that say a word of the cell, apart by blanks.
 */
family: string | null, choices: Array<string> | null, editable: boolean, required: boolean, sorts: boolean, groups: boolean, totals: boolean, };

/**
 * The columns of a list, and whether a row can be added by typing.
 */
export type SheetColumns = { list: string, 
/**
 * What its rows are: the kind that notes, tags and the history know them by.
 */
kind: string, columns: Array<SheetColumn>, adds: boolean, };

export type SheetPage = { total: number, from: number, rows: Array<SheetRow>, 
/**
 * Of all rows of the view, by column.
 */
totals: Record<string, string>, groups: Array<Group> | null, };

export type SheetRow = { id: string, 
/**
 * In the order of the columns, as they are typed back.
 */
cells: Array<string | null>, 
/**
 * Takes no edits.
 */
locked: boolean, 
/**
 * Column and what stands out about its cell: `overdue`, `unverified`.
 */
marks: { [key in string]: string }, };

/**
 * What each query answers with.
 */
export type SheetsAnswers = { columns: SheetColumns, page: SheetPage, selection: Selection, tryCells: TriedCells, views: Array<SavedView>, };

export type SheetsQuery = { "columns": { list: string, } } | { "page": PageAsk } | { "selection": SelectionAsk } | { "tryCells": EditCells } | { "views": { list: string, } };

export type SignInLine = { name: string, unit: string | null, 
/**
 * Masked.
 */
phone: string | null, signedIn: string | null, signedOut: string | null, note: string | null, };

export type SignInSheet = { letterhead: Letterhead, topic: string, 
/**
 * The kind's word.
 */
kind: string, from: string, to: string | null, place: string | null, lecturer: string | null, organisation: string | null, 
/**
 * Who came; none before the event, when the rows are left blank.
 */
rows: Array<SignInLine>, people: number, personTimes: number, };

/**
 * Budget against what was spent, by line and by class.
 */
export type Spending = { lines: Array<LineSpending>, 
/**
 * Only classes that have a budget, a cap or spending.
 */
classes: Array<ClassSpending>, budget: Yuan, 
/**
 * All that the ledger accepted, receipts of reports or not.
 */
accepted: Yuan, 
/**
 * Of that, what was accepted without a report, so that no line knows it.
 */
withoutReport: Yuan, 
/**
 * Percent of the award that is to be granted on.
 */
regrantPercent: string | null, 
/**
 * What the call it was awarded under caps of lines and classes, against what is spent of them.
 */
caps: Array<CallCap>, 
/**
 * What of the budget the call it was awarded under caps or floors otherwise: refused, or to be seen.
 */
findings: Array<RuleFinding>, 
/**
 * Whether the budget can still be set, and is not changed by an amendment.
 */
open: boolean, };

export type SpendingAsk = { award: AwardId, };

export type StageCount = { stage: Stage, count: number, overdue: number, };

/**
 * How an obligation stands on a day. Never stored.
 */
export type Standing = "open" | "dueSoon" | "overdue" | "met" | "exempt";

export type StandingCount = { state: Standing, count: number, };

/**
 * Where funds and awards stood on a day, told twice: by what is dated up to it as the book knows
 * now, and by what had been recorded up to its evening.
 */
export type Standings = { day: string, funds: Array<FundStandings>, };

export type StandingsAsk = { day: string, fund: FundId | null, };

export type StateCount = { state: PublicationState, count: number, };

export type StatementAsk = { id: StatementId, };

/**
 * An award, with what was paid of it up to the day.
 */
export type StatementAward = { no: string, project: string, organisation: string, amount: Yuan, netPaid: Yuan, };

export type StatementEntry = { on: string, 
/**
 * The kind's word.
 */
kind: string, voucherNo: string | null, tranche: string | null, 
/**
 * Negative where it takes something back.
 */
amount: Yuan, 
/**
 * 累计已拨 after it.
 */
paid: Yuan, reason: string | null, };

export type StatementReceipt = { on: string, amount: Yuan, soFar: Yuan, receiptNo: string | null, note: string | null, };

export type StatementTranche = { name: string, plannedOn: string | null, amount: Yuan, paid: Yuan, state: string, };

export type StatementYear = { year: number, broughtForward: Yuan, received: Yuan, committed: Yuan, paid: Yuan, returned: Yuan, handedBack: Yuan, carriedOver: Yuan, };

export type StatementsAsk = { text: string | null, offset: number | null, limit: number | null, };

export type StayRow = { id: IncubationId, organisation: OrganisationId, organisationName: string, stage: Stage, takenIn: string | null, since: string | null, 
/**
 * Days in this stage; unknown where the day is.
 */
days: number | null, 
/**
 * The day by which the stage should be left.
 */
due: string | null, 
/**
 * Days past it.
 */
overdueDays: number | null, residency: Residency | null, period: Period | null, 
/**
 * House number of the residency agreement.
 */
no: string | null, mentor: string | null, lastVisit: string | null, 
/**
 * Where it may go from here, and what each step asks for.
 */
next: Array<NextStep>, };

export type StepCount = { step: GrantStep, 
/**
 * What waits in it for the desk.
 */
count: number, };

export type StoryLine = { on: string, step: StoryStep, 
/**
 * Voucher, agreement, condition or tranche concerned.
 */
what: string | null, amount: Yuan | null, by: string | null, reason: string | null, };

export type StoryPublication = { on: string, title: string, outlet: string, reads: Quantity | null, 
/**
 * Who agreed to be shown; guardians for children.
 */
consent: string | null, };

export type StorySheet = { letterhead: Letterhead, asOf: string, period: PaperPeriod, project: ProgressProject, 
/**
 * What the updates of the period tell.
 */
told: Array<string>, 
/**
 * Those that are not accepted yet and therefore not told.
 */
waiting: number, indicators: Array<ProgressIndicator>, published: Array<StoryPublication>, preparedBy: string | null, };

/**
 * What happened to an award.
 */
export type StoryStep = "decided" | "hubSigned" | "organisationSigned" | "conditionAccepted" | "conditionWaived" | "paid" | "refunded" | "reversed" | "spendingAccepted" | "released" | "ended" | "held";

export type SubGrantView = { id: SubGrantId, seq: number, recipient: string, purpose: string, amount: Yuan, agreedOn: string, paidOn: string | null, receiptNo: string | null, result: string | null, };

/**
 * Why an offer is suggested for a need.
 */
export type SuggestedFor = "sameKind" | "samePlace" | "daysMeet" | "enough";

/**
 * An open offer that suits the need, with the reasons, the best first.
 */
export type Suggestion = { offer: OfferRow, reasons: Array<SuggestedFor>, };

/**
 * The page type of each query.
 */
export type SummariesAnswers = { wheel: Wheel, explain: Explanation, hubYear: HubYear, timeline: Timeline, comparison: Array<ComparedProject>, deadlines: Deadlines, organisationStory: OrganisationStory, moneyOverview: MoneyOverview, projectMoney: ProjectMoney, progressSummary: ProgressSummary, paymentVoucher: PaymentVoucher, disbursementRegister: DisbursementRegister, document: Document, printDocuments: Array<PrintDocument>, paperForms: Array<KeptForm>, printChoices: PrintChoices, issuedPapers: IssuedPapers, issuedPaper: IssuedPage, };

export type SummariesQuery = { "wheel": Record<symbol, never> } | { "explain": ExplainAsk } | { "hubYear": HubYearAsk } | { "timeline": { project: ProjectId, } } | { "comparison": Record<symbol, never> } | { "deadlines": DeadlinesAsk } | { "organisationStory": { organisation: OrganisationId, } } | { "moneyOverview": Record<symbol, never> } | { "projectMoney": { project: ProjectId, } } | { "progressSummary": ProgressSummaryAsk } | { "paymentVoucher": PaymentVoucherAsk } | { "disbursementRegister": DisbursementRegisterAsk } | { "document": DocumentAsk } | { "printDocuments": Record<symbol, never> } | { "printChoices": PrintChoicesAsk } | { "paperForms": PaperFormsAsk } | { "issuedPapers": IssuedPapersAsk } | { "issuedPaper": { id: PaperId, } };

/**
 * Sums over services. One with a qualified part is qualified; people are those of each service added up.
 */
export type Sums = { services: number, people: Quantity | null, personTimes: Quantity | null, hours: Quantity | null, cost: Yuan, };

/**
 * A tag and how many records bear it.
 */
export type TagInUse = { tag: string, records: number, };

/**
 * What each query answers with.
 */
export type TalentAnswers = { events: Events, event: EventPage, attendance: Attendance, learning: LearningRecord, lectureFeeCaps: Array<FeeCapRow>, };

export type TalentQuery = { "events": EventsAsk } | { "event": EventAsk } | { "attendance": AttendanceAsk } | { "learning": LearningAsk } | { "lectureFeeCaps": Record<symbol, never> };

export type TargetId = string;

export type TargetRow = { id: TargetId, periodFrom: string, periodTo: string, target: Quantity, 
/**
 * Of a sum its increments within the period, of anything else where it stood at the period's end.
 */
reached: Quantity | null, completion: Completion | null, met: boolean, 
/**
 * The period is over and its target is not met.
 */
late: boolean, };

export type TermRow = { id: TermId, list: TermList, name: string, archived: boolean, 
/**
 * How many projects bear it.
 */
uses: number, };

/**
 * Percent each, never blended, not capped; `None` prints "—".
 */
export type ThreeBars = { 
/**
 * Days passed of the planned period.
 */
time: string | null, 
/**
 * Mean completion of the indicators that have a target.
 */
indicators: string | null, 
/**
 * A figure behind that mean was said approximately.
 */
approximate: boolean, 
/**
 * Money spent of the award.
 */
money: string | null, };

export type Timeline = { 
/**
 * The axis: from the first day of the first item to the last day of the last, the planned period within.
 */
from: string, to: string, today: string, plannedFrom: string | null, plannedTo: string | null, 
/**
 * By kind in its order, then by day.
 */
items: Array<TimelineItem>, };

export type TimelineItem = { id: string, kind: TimelineKind, label: string, word: Label | null, plannedFrom: string | null, plannedTo: string | null, actualFrom: string | null, actualTo: string | null, amount: Yuan | null, late: boolean, };

export type TimelineKind = "step" | "milestone" | "activity" | "target" | "update" | "tranche";

/**
 * All that a result says of what was reached, and who vouched for it.
 */
export type Told = { on: string, value: Quantity, thisPeriod: Quantity | null, part: Quantity | null, whole: Quantity | null, split: Array<SplitPart>, verifiedBy: string | null, };

/**
 * One channel in one year.
 */
export type TotalRow = { 
/**
 * Four digits.
 */
year: string, channel: Channel, 
/**
 * Distinct organisations served.
 */
organisations: number, services: number, people: Quantity | null, personTimes: Quantity | null, hours: Quantity | null, cost: Yuan, };

export type Totals = { members: Quantity | null, women: Quantity | null, };

export type TrainingCertificate = { letterhead: Letterhead, asOf: string, name: string, unit: string | null, course: string, from: string, to: string | null, classHours: Quantity | null, };

export type TrancheLine = { id: TrancheId, seq: number, name: string, award: AwardRef, project: ProjectRef, organisation: OrganisationRef, 
/**
 * As agreed, in percent.
 */
percent: string | null, amount: Yuan, plannedOn: string | null, state: TrancheState, netPaid: Yuan, inFlight: Yuan, 
/**
 * What can still be paid of it.
 */
open: Yuan, 
/**
 * Planned for a day that has passed, and not paid in full.
 */
late: boolean, conditions: Array<ConditionView>, 
/**
 * Why it cannot be paid today, each with what would meet it.
 */
blockers: Array<Blocker>, };

/**
 * Derived from conditions, award and ledger; never typed.
 */
export type TrancheState = "planned" | "releasable" | "partlyPaid" | "paid" | "held" | "cancelled";

export type Tranches = { rows: Array<TrancheLine>, total: number, amount: Yuan, open: Yuan, };

export type TranchesAsk = { award: AwardId | null, 
/**
 * Only these; empty: all.
 */
ids: Array<TrancheId>, state: TrancheState | null, 
/**
 * Not yet paid in full.
 */
open: boolean, 
/**
 * Planned up to this day and not yet paid in full.
 */
dueBy: string | null, text: string | null, sort: Sort | null, offset: number | null, limit: number | null, };

export type TriedCell = { row: string, key: string, before: string | null, 
/**
 * As it would be shown; nothing where it is refused or blank.
 */
after: string | null, refusal: Refusal | null, };

export type TriedCells = { cells: Array<TriedCell>, 
/**
 * Rows that would change.
 */
rows: number, 
/**
 * Nothing is refused.
 */
ready: boolean, };

export type Uncovered = { id: OrganisationId, name: string, town: string | null, 
/**
 * The way of building that suits it.
 */
suits: Method, };

export type UnservedList = { year: number, rows: Array<UnservedRow>, total: number, };

/**
 * An organisation that had nothing in a year.
 */
export type UnservedRow = { id: OrganisationId, name: string, 
/**
 * When it last had a service in any other year.
 */
lastGivenOn: string | null, };

export type Unspent = { rows: Array<UnspentLine>, total: number, left: Yuan, 
/**
 * Of that, what awards that are over still owe.
 */
owed: Yuan, };

export type UnspentAsk = { 
/**
 * Only what has lain for at least so many days since the last payment.
 */
days: number | null, text: string | null, };

/**
 * Money that was paid and that nothing explains yet.
 */
export type UnspentLine = { award: AwardRef, project: ProjectRef, organisation: OrganisationRef, state: AwardState, netPaid: Yuan, accepted: Yuan, 
/**
 * Neither accepted, kept by decision nor written off.
 */
left: Yuan, lastPaidOn: string | null, 
/**
 * Since the last payment.
 */
days: number | null, 
/**
 * Reports that are awaited or wait for a decision.
 */
openReports: number, 
/**
 * The award is over: the money is owed.
 */
owed: boolean, };

export type UpdateRow = { id: UpdateId, project: ProjectId, periodFrom: string, periodTo: string, progress: string, problems: string | null, nextSteps: string | null, version: number, writtenOn: string, state: UpdateState, 
/**
 * The version before it.
 */
replaces: UpdateId | null, 
/**
 * The steps it may take now, and those it took.
 */
next: Array<UpdateState>, steps: Array<UpdateStep>, 
/**
 * No newer version has replaced it.
 */
current: boolean, };

export type UpdateStep = { to: UpdateState, on: string, by: string, reason: string | null, };

export type VisitId = string;

export type VisitRow = { id: VisitId, date: string, visitor: string, topic: string, hours: Quantity | null, people: Quantity | null, advice: string | null, };

export type VoucherPayee = { 
/**
 * 收款单位.
 */
organisation: string, 
/**
 * Credit code, filing number or other number.
 */
organisationNo: string | null, 
/**
 * 户名.
 */
accountName: string | null, 
/**
 * 开户行, the full branch name.
 */
bank: string | null, 
/**
 * Masked as on the screen (field-guide 2.5).
 */
accountMasked: string | null, 
/**
 * 资金代管单位.
 */
custodian: string | null, };

/**
 * What the voucher is worth today; stamped across it unless it is valid.
 */
export type VoucherStanding = "draft" | "valid" | "rejected" | "voided" | "reversed" | "returned";

/**
 * What someone should look at before deciding. It reads like a refusal; nothing was refused.
 */
export type Warning = { 
/**
 * The line it is about; none: the whole report.
 */
line: ExpenseLineId | null, seq: number | null, refusal: Refusal, };

export type Wheel = { year: number, hub: Centre | null, 
/**
 * The six, in their fixed order.
 */
channels: Array<Sector>, 
/**
 * Drafts and terminated projects are not on the wheel; those still going on come first.
 */
projects: Array<Ring>, money: MoneyOverview, };

/**
 * A day that does not go by its weekday.
 */
export type WorkdayRow = { day: string, kind: DayKind, label: string | null, };

export type Workdays = { year: number, rows: Array<WorkdayRow>, 
/**
 * Years whose official arrangement comes with the program.
 */
arranged: Array<number>, 
/**
 * The notice that the arrangement of the year asked for is copied from.
 */
source: string | null, workingDays: number, };

export type WorkdaysAsk = { 
/**
 * This year where none is said.
 */
year: number | null, };

export type WorkedFrom = { indicator: IndicatorId, name: string, reached: Quantity | null, };

/**
 * A figure worked out of two others: printed behind 约 and marked 测算.
 */
export type WorkedRow = { id: WorkedId, name: string, first: WorkedFrom, second: WorkedFrom, 
/**
 * `null` while one of the two says nothing.
 */
figure: Quantity | null, };

/**
 * One measure. A figure that adds people who may be the same is what they are together at most.
 */
export type YearLine = { measure: Measure, 
/**
 * Of a measure of the hub's own.
 */
title: string | null, figure: Quantity | null, 
/**
 * Of money, instead of the figure.
 */
amount: Yuan | null, lastFigure: Quantity | null, lastAmount: Yuan | null, atMost: boolean, lastAtMost: boolean, 
/**
 * How many of the rows of a past year no date bears out: they stand as of today.
 */
undated: number, lastUndated: number, 
/**
 * How many rows stand behind it.
 */
rows: number, goal: Quantity | null, 
/**
 * Reached of the goal in percent, not capped.
 */
ofGoal: string | null, 
/**
 * 历史基数: beside the figure, never in it.
 */
opening: Quantity | null, };

