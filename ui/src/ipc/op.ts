// Generated from the core by `cargo xtask generate`; do not edit.

export type Op =
  | { desk: DeskOp }
  | { registry: RegistryOp }
  | { hub: HubOp }
  | { projects: ProjectsOp }
  | { services: ServicesOp }
  | { incubation: IncubationOp }
  | { talent: TalentOp }
  | { resources: ResourcesOp }
  | { grants: GrantsOp }
  | { promotion: PromotionOp }
  | { governance: GovernanceOp }
  | { summaries: SummariesOp }
  | { intake: IntakeOp }
  | { sheets: SheetsOp };

export type AcceptCondition = { condition: ConditionId, 
/**
 * What was looked at: title, number, where it is kept.
 */
evidence: string, 
/**
 * Today where none is said.
 */
on: string | null, };

export type AcceptExpenditure = { award: AwardId, 
/**
 * In yuan.
 */
amount: Yuan, on: string, 
/**
 * 票据号码, of a single receipt; none for a sum of several.
 */
receiptNo: string | null, summary: string, };

export type AcceptReport = { report: ReportId, 
/**
 * The day its spending is posted, in an open period.
 */
on: string, };

/**
 * One activity of a project, on a day or over a range of days.
 */
export type ActivityFields = { project: ProjectId, startsOn: string, endsOn: string | null, topic: string, place: string | null, 
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

export type ActivityId = string;

export type AddApplication = { call: CallId, name: string, organisation: OrganisationId, 
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

export type AddBankStatement = { 
/**
 * The name of the file, without its folder.
 */
file: string, 
/**
 * Its SHA-256, in hexadecimal.
 */
digest: string, 
/**
 * In the order of the file.
 */
lines: Array<StatementLine>, };

export type AddCall = { 
/**
 * The score sheet to begin with.
 */
panel: PanelFields | null, name: string, opensOn: string, closesOn: string, budget: Yuan, shares: Array<CallShare>, rules: Array<RuleFields>, papers: Array<PaperWanted>, 
/**
 * How an award is paid out unless agreed otherwise.
 */
plan: Array<TrancheFields>, 
/**
 * Days the result stands in public; 0: no notice.
 */
noticeDays: number, noticeWorking: boolean, note: string | null, };

export type AddCommitteeMember = { 
/**
 * The hub's own where it is not said.
 */
federation: FederationId | null, person: PersonId, seat: Seat, 
/**
 * 第n届; the one the federation is in where it is not said.
 */
term: number | null, from: string | null, to: string | null, note: string | null, };

export type AddFund = { name: string, 
/**
 * Who gives the money.
 */
source: string, 
/**
 * What it is bound to.
 */
restriction: string | null, startsOn: string | null, endsOn: string | null, 
/**
 * What the source has promised in all, in yuan; awards stay under it, or under what came in
 * where that is more.
 */
promised: Yuan, note: string | null, };

/**
 * Writes a remark beside a record; it bears the writer's name and the time.
 */
export type AddNote = { of: RecordRef, text: string, };

export type AddPost = { person: PersonId, organisation: OrganisationId | null, 
/**
 * The name of a body that is not in the registry.
 */
body: string | null, title: string, from: string | null, to: string | null, note: string | null, };

export type AddReminder = { text: string, dueOn: string, of?: RecordRef, };

export type AddReviewer = { call: CallId, name: string, title: string | null, unit: string | null, };

export type AddSubGrant = { award: AwardId, recipient: string, purpose: string, 
/**
 * In yuan.
 */
amount: Yuan, agreedOn: string, 
/**
 * It counts against the share once it was paid.
 */
paidOn: string | null, receiptNo: string | null, 
/**
 * What came of it.
 */
result: string | null, };

/**
 * A word for one of the two lists projects are labelled with.
 */
export type AddTerm = { list: TermList, name: string, };

export type AgreementCoverAsk = { award: AwardId, };

export type AmendAward = { award: AwardId, kind: AmendmentKind, on: string, reason: string, 
/**
 * The supplementary agreement or the letter.
 */
paper: string, 
/**
 * The new amount. The last tranches take the difference.
 */
amount: Yuan | null, 
/**
 * The new last day.
 */
endsOn: string | null, 
/**
 * The whole budget from now on: of an amendment of the budget, or of the amount it follows.
 */
lines: Array<BudgetLineFields>, 
/**
 * What it covers: as agreed so far, and from now on.
 */
before: string | null, after: string | null, account: NewAccount | null, };

/**
 * What an agreement is changed in: 金额 延期 内容 预算 收款账户.
 */
export type AmendmentKind = "amount" | "extension" | "scope" | "budget" | "payee";

/**
 * An application (项目申报).
 */
export type ApplicationId = string;

/**
 * A paper of an application's list.
 */
export type ApplicationPaperId = string;

export type ApplicationState = "draft" | "submitted" | "eligible" | "ineligible" | "moreInformation" | "inReview" | "approved" | "approvedWithConditions" | "declined" | "withdrawn";

export type ApproveBatch = { batch: BatchId, 
/**
 * Payments whose changed account was compared with the organisation's own letter.
 */
accountsSeen: Array<PaymentId>, };

export type ApprovePayment = { payment: PaymentId, 
/**
 * The changed account was compared with the organisation's own letter.
 */
accountSeen: boolean, };

/**
 * What was approved of a line of the budget.
 */
export type ApprovedLine = { class: BudgetClass, line: string, amount: Yuan, };

export type ArchiveOrganisation = { organisation: OrganisationId, reason: string, 
/**
 * 休眠: it does nothing at present, but may again.
 */
dormant: boolean, };

export type AskForReport = { award: AwardId, name: string, dueOn: string | null, periodFrom: string | null, periodTo: string | null, 
/**
 * The last one (结项报告).
 */
final: boolean, 
/**
 * A condition of a tranche that is met when the report is accepted.
 */
condition: ConditionId | null, };

/**
 * An assessment of a project that is being closed or is closed.
 */
export type AssessmentFields = { project: ProjectId, side: AssessmentSide, level: AssessmentLevel, 
/**
 * What is said.
 */
words: string, 
/**
 * Who says it: persons, a panel.
 */
assessedBy: string, on: string, };

export type AssessmentLevel = "excellent" | "qualified" | "basic" | "unqualified";

/**
 * Whose word it is.
 */
export type AssessmentSide = "own" | "hub";

/**
 * Puts a file beside a record. The same bytes are kept once, however often they are named.
 */
export type AttachDocument = { of: RecordRef, fields: DocumentFields, 
/**
 * The file, in base64.
 */
bytes: Bytes, };

/**
 * What a document is to the record it stands beside.
 */
export type AttachmentKind = "photo" | "agreement" | "approval" | "report" | "evidence" | "signIn" | "signature" | "other";

export type AttendanceId = string;

export type AwardApplication = { application: ApplicationId, 
/**
 * One of the call's funds.
 */
fund: FundId, decidedOn: string, 
/**
 * As agreed; the call's plan where none is said.
 */
tranches: Array<TrancheFields>, 
/**
 * The budget of what was approved; where none is said, as it was decided by lines, else the cut
 * spread over the lines asked for.
 */
lines: Array<BudgetLineFields>, note: string | null, };

/**
 * An award (立项).
 */
export type AwardId = string;

export type AwardState = "agreementPending" | "active" | "suspended" | "closed" | "lapsed" | "cancelled" | "terminated";

/**
 * 支出 and 收入, as seen from the hub.
 */
export type BankFlow = "out" | "in";

/**
 * One movement on it.
 */
export type BankLineId = string;

/**
 * Payments that go to the bank together.
 */
export type BatchId = string;

export type BatchTranche = { tranche: TrancheId, 
/**
 * In yuan; what is still open of the tranche where none is said.
 */
amount: Yuan | null, };

export type BeneficiaryId = string;

export type BeneficiaryKind = "child" | "household" | "person";

/**
 * 业务活动费, 管理费用, 税费 and what is neither.
 */
export type BudgetClass = "activity" | "management" | "tax" | "other";

/**
 * Budgeted money from one source.
 */
export type BudgetLine = { source: BudgetSource, amount: Yuan, note: string | null, };

export type BudgetLineFields = { class: BudgetClass, line: string, amount: Yuan, 
/**
 * Percent it may be exceeded by without an amendment; 0 where none is said.
 */
tolerance: string | null, };

/**
 * A line of an award's budget.
 */
export type BudgetLineId = string;

/**
 * Where budgeted money comes from.
 */
export type BudgetSource = "grant" | "ownFunds" | "matching" | "donation" | "other";

export type Bytes = string;

/**
 * How the single results make the figure reached.
 */
export type Calculation = "sum" | "latest" | "average" | "percent";

/**
 * A call for proposals (项目征集).
 */
export type CallId = string;

/**
 * What of a fund goes into a call.
 */
export type CallShare = { fund: FundId, amount: Yuan, };

export type CallState = "draft" | "published" | "finished" | "cancelled";

export type CameBy = "paper" | "file" | "desk";

/**
 * A service platform of the hub. Exactly six; their order is the order of `ALL`.
 */
export type Channel = "incubation" | "talent" | "resources" | "grants" | "promotion" | "governance";

export type ClassCapFields = { class: BudgetClass, 
/**
 * Of the award.
 */
percent: string, 
/**
 * The paper that sets it.
 */
source: string | null, };

export type CloseAward = { award: AwardId, 
/**
 * closed, terminated, cancelled or lapsed.
 */
to: AwardState, on: string, 
/**
 * Needed unless it is closed in the ordinary way.
 */
reason: string | null, 
/**
 * What was paid and is neither explained nor back, in yuan: it stays owed (invariant 8).
 */
owed: Yuan | null, 
/**
 * The day it is to be back.
 */
owedDueOn: string | null, };

/**
 * Ends a risk or an issue with what became of it.
 */
export type CloseRisk = { risk: RiskId, on: string, outcome: string, };

export type CloseYear = { year: number, };

export type ClosingSettlementAsk = { award: AwardId, };

/**
 * A body that builds a federation together with others: 省民政厅社会组织综合党委, 协同.
 */
export type CoBuilder = { name: string, role: PartyRole, };

/**
 * A seat on a federation's committee.
 */
export type CommitteeMemberId = string;

export type ConditionFields = { kind: ConditionKind, label: string, dueOn: string | null, };

/**
 * What a tranche waits for (拨付条件).
 */
export type ConditionId = string;

export type ConditionKind = "agreement" | "report" | "assessment" | "document";

/**
 * Whether those pictured agreed to be shown.
 */
export type Consent = "notNeeded" | "given" | "open";

export type CosignPayment = { payment: PaymentId, 
/**
 * Who signed beside the operator; not the operator herself.
 */
by: string, on: string, 
/**
 * Where the co-signed voucher is kept; its scan stands beside the payment already.
 */
paper: string, };

/**
 * A line of the budget.
 */
export type CostLine = { class: BudgetClass, line: string, asked: Yuan, own: Yuan, 
/**
 * How it was reckoned.
 */
note: string | null, };

/**
 * How many they were on a date; what is left out is not touched.
 */
export type Counts = { members: Quantity | null, women: Quantity | null, staff: Quantity | null, volunteers: Quantity | null, 
/**
 * Today where it is not said.
 */
asOf: string | null, };

export type CoverOrganisation = { organisation: OrganisationId, 
/**
 * The hub's own where it is not said.
 */
federation: FederationId | null, method: Method, on: string | null, note: string | null, };

/**
 * One federation covering one organisation.
 */
export type CoverageId = string;

export type CoverageTableAsk = Record<symbol, never>;

/**
 * A line of a score sheet as it is set.
 */
export type CriterionFields = { 
/**
 * The line it was, when a sheet is changed that was scored on.
 */
id: CriterionId | null, name: string, 
/**
 * The most points one can give, as decimal text.
 */
points: string, guide: string | null, };

/**
 * A line of the score sheet.
 */
export type CriterionId = string;

/**
 * 节假日 or 调休上班.
 */
export type DayKind = "holiday" | "makeUp";

export type DeadlineListAsk = { 
/**
 * Days ahead; 90 unless said.
 */
days?: number, };

export type DecideApplication = { application: ApplicationId, 
/**
 * `approved`, `approvedWithConditions` or `declined`.
 */
outcome: ApplicationState, 
/**
 * What is approved; not for one that is declined.
 */
amount: Yuan | null, 
/**
 * What is approved of each line asked for; where nothing is said the award spreads the cut.
 */
lines: Array<ApprovedLine>, conditions: string | null, 
/**
 * Why it was declined, or cut: it stands on the letter.
 */
reason: string | null, 
/**
 * Number or place of the minutes.
 */
minutes: string, on: string, };

export type DecideExpenses = { report: ReportId, 
/**
 * What is decided of single lines. Empty: all that are undecided are accepted whole.
 */
lines: Array<Decision>, };

export type Decision = { line: ExpenseLineId, 
/**
 * In yuan; the whole line where none is said, 0 where it is disallowed.
 */
accepted: Yuan | null, 
/**
 * Needed for what is not accepted.
 */
reason: string | null, };

export type DecisionLetterAsk = { application: ApplicationId, };

export type DeclareConflict = { reviewer: ReviewerId, application: ApplicationId, reason: string, };

export type DeskOp = { "set": Set } | { "addNote": AddNote } | { "editNote": EditNote } | { "removeNote": RemoveNote } | { "setTags": SetTags } | { "addReminder": AddReminder } | { "editReminder": EditReminder } | { "settleReminder": SettleReminder } | { "restore": Restore };

/**
 * Whether more or less of it is better.
 */
export type Direction = "up" | "down";

/**
 * This year up to today, of all money, unless given.
 */
export type DisbursementRegisterAsk = { fund?: FundId, 
/**
 * Of what was awarded from this call alone.
 */
call?: CallId, 
/**
 * Of what this organisation received alone.
 */
organisation?: OrganisationId, from?: string, to?: string, 
/**
 * Today unless given; nothing dated later is counted.
 */
asOf?: string, };

export type DismissRow = { row: PendingId, reason: string, };

/**
 * Which document, of what.
 */
export type DocumentAsk = { "document": "progress-summary", "ask": ProgressSummaryAsk } | { "document": "project-volume", "ask": ProjectVolumeAsk } | { "document": "project-list", "ask": ProjectListAsk } | { "document": "closing-report", "ask": OfProjectAsk } | { "document": "story-sheet", "ask": OfProjectAsk } | { "document": "photo-page", "ask": OfProjectAsk } | { "document": "domain-report", "ask": DomainReportAsk } | { "document": "hub-brief", "ask": HubBriefAsk } | { "document": "organisation-profile", "ask": OrganisationProfileAsk } | { "document": "coverage-table", "ask": CoverageTableAsk } | { "document": "deadline-list", "ask": DeadlineListAsk } | { "document": "payment-voucher", "ask": PaymentVoucherAsk } | { "document": "disbursement-register", "ask": DisbursementRegisterAsk } | { "document": "decision-letter", "ask": DecisionLetterAsk } | { "document": "agreement-cover", "ask": AgreementCoverAsk } | { "document": "fund-statement", "ask": FundStatementAsk } | { "document": "return-voucher", "ask": ReturnVoucherAsk } | { "document": "expense-form", "ask": ExpenseFormAsk } | { "document": "closing-settlement", "ask": ClosingSettlementAsk } | { "document": "reminder-letter", "ask": ReminderLetterAsk } | { "document": "grant-statement", "ask": GrantStatementAsk } | { "document": "sign-in-sheet", "ask": SignInSheetAsk } | { "document": "training-certificate", "ask": TrainingCertificateAsk };

/**
 * What the desk says of a document.
 */
export type DocumentFields = { kind: AttachmentKind, 
/**
 * The file's name, as people know it.
 */
name: string, caption: string | null, takenOn: string | null, 
/**
 * Not asked, for a photo of which nothing is said; not needed otherwise.
 */
consent: Consent | null, };

export type DocumentId = string;

/**
 * Spelt as the command line and the file names spell it.
 */
export type DocumentKind = "progress-summary" | "project-volume" | "project-list" | "closing-report" | "story-sheet" | "photo-page" | "domain-report" | "hub-brief" | "organisation-profile" | "coverage-table" | "deadline-list" | "payment-voucher" | "disbursement-register" | "decision-letter" | "agreement-cover" | "fund-statement" | "return-voucher" | "expense-form" | "closing-settlement" | "reminder-letter" | "grant-statement" | "sign-in-sheet" | "training-certificate";

export type DomainReportAsk = { 
/**
 * Its name, as the projects bear it.
 */
domain: string, from?: string, to?: string, 
/**
 * Today unless given; nothing dated later is counted.
 */
asOf?: string, };

/**
 * A committed change.
 */
export type Done = { 
/**
 * The journal entry; the last one when nothing was changed.
 */
seq: number, 
/**
 * The tables whose rows changed: pages that read them ask again.
 */
changed: Array<string>, made: Made | null, };

export type DropReport = { report: ReportId, };

export type EditActivity = { activity: ActivityId, fields: ActivityFields, };

export type EditApplication = { application: ApplicationId, name: string, organisation: OrganisationId, 
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

export type EditAttendance = { attendance: AttendanceId, 
/**
 * Of a row that is no person of the registry.
 */
name: string | null, unit: string | null, organisation: OrganisationId | null, 
/**
 * Nothing leaves the phone as it was: lists show it masked.
 */
phone: string | null, signedInAt: string | null, signedOutAt: string | null, times: number, note: string | null, };

export type EditAward = { award: AwardId, fund: FundId, amount: Yuan, decidedOn: string, tranches: Array<TrancheFields>, note: string | null, };

export type EditCall = { call: CallId, name: string, opensOn: string, closesOn: string, budget: Yuan, shares: Array<CallShare>, rules: Array<RuleFields>, papers: Array<PaperWanted>, 
/**
 * How an award is paid out unless agreed otherwise.
 */
plan: Array<TrancheFields>, 
/**
 * Days the result stands in public; 0: no notice.
 */
noticeDays: number, noticeWorking: boolean, note: string | null, };

export type EditCells = { list: string, cells: Array<TypedCell>, };

export type EditDocument = { document: DocumentId, fields: DocumentFields, };

export type EditEvent = { event: EventId, details: EventDetails, };

export type EditFederation = { 
/**
 * Without it the hub's own (with `isHub`) or a new one.
 */
federation: FederationId | null, name: string, isHub: boolean, level: Level | null, method: Method | null, coBuilders: Array<CoBuilder>, approvalNo: string | null, foundedOn: string | null, 
/**
 * 第n届
 */
term: number | null, termFrom: string | null, 
/**
 * 换届 due on.
 */
reElectionDue: string | null, dissolved: boolean, note: string | null, };

export type EditFund = { fund: FundId, name: string, 
/**
 * Who gives the money.
 */
source: string, 
/**
 * What it is bound to.
 */
restriction: string | null, startsOn: string | null, endsOn: string | null, 
/**
 * What the source has promised in all, in yuan; awards stay under it, or under what came in
 * where that is more.
 */
promised: Yuan, note: string | null, };

export type EditHub = { name: string, shortName: string | null, level: Level | null, 
/**
 * GB/T 2260, six digits.
 */
division: string | null, divisionName: string | null, 
/**
 * 运营单位: the organisation that runs the hub, which is not the hub itself.
 */
operator: OrganisationId | null, operatorHead: string | null, method: Method | null, foundedOn: string | null, approvalNo: string | null, 
/**
 * 申报数: as declared, beside what is registered in the book.
 */
scopeOrganisations: Quantity | null, scopeWomen: Quantity | null, 
/**
 * What stands on the seal; left out stays as it is.
 */
sealTitle: string | null, note: string | null, };

export type EditIncubation = { incubation: IncubationId, need: string | null, mentor: string | null, note: string | null, };

export type EditIndicator = { indicator: IndicatorId, fields: IndicatorFields, };

export type EditMilestone = { milestone: MilestoneId, fields: MilestoneFields, };

export type EditNeed = { need: NeedId, details: NeedDetails, };

export type EditNote = { note: NoteId, text: string, };

export type EditObligation = { obligation: ObligationId, details: ObligationDetails, };

export type EditOffer = { offer: OfferId, details: OfferDetails, };

export type EditOrganisation = { organisation: OrganisationId, details: OrganisationDetails, };

export type EditOutlet = { outlet: OutletId, details: OutletDetails, };

export type EditPerson = { person: PersonId, details: PersonDetails, };

export type EditProject = { project: ProjectId, fields: ProjectFields, };

export type EditPublication = { publication: PublicationId, details: PublicationDetails, };

export type EditReminder = { reminder: ReminderId, text: string, dueOn: string, };

export type EditResult = { result: ResultId, fields: ResultFields, 
/**
 * Why the figure is put right; wanted where somebody verified it.
 */
reason: string | null, };

export type EditRisk = { risk: RiskId, fields: RiskFields, };

export type EditService = { service: ServiceId, fields: ServiceFields, };

export type EditSubGrant = { subGrant: SubGrantId, recipient: string, purpose: string, 
/**
 * In yuan.
 */
amount: Yuan, agreedOn: string, 
/**
 * It counts against the share once it was paid.
 */
paidOn: string | null, receiptNo: string | null, 
/**
 * What came of it.
 */
result: string | null, };

/**
 * Renames a word, everywhere it is used, or takes it off the list without losing what bears it.
 */
export type EditTerm = { term: TermId, name: string, archived: boolean, };

export type EditUpdate = { update: UpdateId, fields: UpdateFields, };

export type EndCall = { call: CallId, 
/**
 * `finished` or `cancelled`.
 */
to: CallState, 
/**
 * Needed to call it off.
 */
reason: string | null, };

export type EndCommitteeMember = { member: CommitteeMemberId, to: string, };

export type EndCoverage = { coverage: CoverageId, to: string, };

/**
 * Someone's time in a project ends; what was given to them stays.
 */
export type EndEnrolment = { enrolment: EnrolmentId, 
/**
 * `null` takes the end back.
 */
to: string | null, };

/**
 * How a past award ended. Said after its money, so that what was not paid is released.
 */
export type EndPastAward = { award: AwardId, 
/**
 * closed, terminated or cancelled.
 */
to: AwardState, on: string, reason: string | null, };

export type EndPost = { post: PostId, to: string, };

/**
 * Takes someone into a project by code. A code that is known is the same one, in whichever project.
 */
export type Enrol = { project: ProjectId, code: string, kind: BeneficiaryKind, 
/**
 * People of a household.
 */
members: number | null, 
/**
 * Village or community, no finer.
 */
place: string | null, note: string | null, from: string, };

export type EnrolmentId = string;

/**
 * A line of the ledger.
 */
export type EntryId = string;

export type EventDetails = { kind: EventKind, topic: string, from: string, 
/**
 * Last day, where it took more than one.
 */
to: string | null, 
/**
 * By the day where nothing is said: held when it lies behind, planned when ahead.
 */
state: EventState | null, mode: Mode, place: string | null, lecturer: string | null, lecturerRank: LecturerRank | null, 
/**
 * 学时
 */
classHours: Quantity | null, 
/**
 * Yuan per class hour, after tax.
 */
lectureFee: Yuan | null, 
/**
 * How many came, where only that was counted.
 */
headcount: Quantity | null, 
/**
 * Good and very good of the valid answers, 0 to 100.
 */
satisfactionPercent: string | null, 
/**
 * Valid answers.
 */
satisfactionAnswers: number | null, project: ProjectId | null, 
/**
 * For whom it was held, where it was one organisation.
 */
organisation: OrganisationId | null, note: string | null, };

export type EventId = string;

/**
 * The three kinds of event a hub reports.
 */
export type EventKind = "training" | "exchange" | "studyVisit";

export type EventState = "planned" | "held" | "cancelled";

export type ExemptObligation = { obligation: ObligationId, reason: string | null, };

export type ExpenseFields = { 
/**
 * The line there was: what was decided of it stays while amount and receipt do.
 */
id: ExpenseLineId | null, spentOn: string, 
/**
 * Of the budget line where one is named.
 */
class: BudgetClass | null, budgetLine: BudgetLineId | null, payee: string, purpose: string | null, 
/**
 * In yuan.
 */
amount: Yuan, receiptNo: string | null, 
/**
 * SHA-256 of the scanned receipt, 64 hexadecimal digits.
 */
scanSha256: string | null, 
/**
 * 学时 of a lecture that was paid for.
 */
classHours: string | null, lecturer: Lecturer | null, };

export type ExpenseFormAsk = { report: ReportId, };

/**
 * A line of an expense report: one receipt.
 */
export type ExpenseLineId = string;

export type ExplainBankLine = { line: BankLineId, 
/**
 * Without one the line waits again.
 */
reason: string | null, };

export type ExtendCall = { call: CallId, closesOn: string, reason: string, };

/**
 * Something broke: the message is `fault-<code>` of the catalogue.
 */
export type Fault = { code: string, 
/**
 * The technical cause, for the log and for whoever helps the operator.
 */
detail: string, };

/**
 * A federation 妇联组织.
 */
export type FederationId = string;

/**
 * What the cells of one column must be; what is left out asks for nothing.
 */
export type Filter = { key: string, 
/**
 * One of these texts; of a list, any of its items.
 */
is: Array<string> | null, 
/**
 * Stands in the text; width and case do not matter.
 */
contains: string | null, 
/**
 * No smaller or earlier than this, as it is typed.
 */
from: string | null, 
/**
 * No larger or later than this: a month means its last day.
 */
to: string | null, 
/**
 * Blank, or not blank.
 */
empty: boolean | null, };

export type FormId = string;

export type FormSection = { 
/**
 * The part's name in the program, e.g. `outcomes`.
 */
key: string, 
/**
 * Her heading; the document's own without one.
 */
heading: string | null, shown: boolean, 
/**
 * It stands on the paper whatever is chosen: its sums are part of what the paper says.
 */
fixed: boolean, };

/**
 * A pot of money with one source and one restriction (资金池).
 */
export type FundId = string;

export type FundStatementAsk = { fund: FundId, from?: string, to?: string, 
/**
 * Today unless given; nothing dated later is counted.
 */
asOf?: string, };

export type Gender = "female" | "male";

export type GenerateInspections = { 
/**
 * The year inspected; due on 31 May of the next.
 */
year: number, 
/**
 * Organisations registered after 30 June of that year too.
 */
withNew: boolean, };

/**
 * Points of one reviewer for one application, as they stand on her sheet.
 */
export type GivePoints = { reviewer: ReviewerId, application: ApplicationId, points: Array<Point>, 
/**
 * Typed in from a sheet on paper.
 */
fromPaper: boolean, };

/**
 * A yearly goal.
 */
export type GoalId = string;

export type GovernanceOp = { "addObligation": ObligationDetails } | { "editObligation": EditObligation } | { "meetObligation": MeetObligation } | { "exemptObligation": ExemptObligation } | { "generateInspections": GenerateInspections };

/**
 * 评估等级, valid for five years (field-guide 3.6).
 */
export type Grade = "5A" | "4A" | "3A" | "2A" | "1A";

export type GrantStatementAsk = { award: AwardId, };

export type GrantsOp = { "addFund": AddFund } | { "editFund": EditFund } | { "receiveMoney": ReceiveMoney } | { "handBackMoney": HandBackMoney } | { "addCall": AddCall } | { "editCall": EditCall } | { "publishCall": PublishCall } | { "extendCall": ExtendCall } | { "endCall": EndCall } | { "setWorkdays": SetWorkdays } | { "takeWorkdays": TakeWorkdays } | { "addApplication": AddApplication } | { "editApplication": EditApplication } | { "submitApplication": SubmitApplication } | { "receivePaper": ReceivePaper } | { "moveApplication": MoveApplication } | { "awardApplication": AwardApplication } | { "setPanel": SetPanel } | { "addReviewer": AddReviewer } | { "removeReviewer": RemoveReviewer } | { "declareConflict": DeclareConflict } | { "liftConflict": LiftConflict } | { "openReview": OpenReview } | { "givePoints": GivePoints } | { "decideApplication": DecideApplication } | { "postNotice": PostNotice } | { "withdrawNotice": WithdrawNotice } | { "recordObjection": RecordObjection } | { "settleObjection": SettleObjection } | { "makeAward": MakeAward } | { "editAward": EditAward } | { "signAgreement": SignAgreement } | { "amendAward": AmendAward } | { "acceptCondition": AcceptCondition } | { "waiveCondition": WaiveCondition } | { "holdAward": HoldAward } | { "resumeAward": ResumeAward } | { "holdOrganisation": HoldOrganisation } | { "liftHold": LiftHold } | { "setAccount": SetAccount } | { "preparePayment": PreparePayment } | { "approvePayment": ApprovePayment } | { "rejectPayment": RejectPayment } | { "payPayment": PayPayment } | { "voidPayment": VoidPayment } | { "returnPayment": ReturnPayment } | { "cosignPayment": CosignPayment } | { "prepareBatch": PrepareBatch } | { "approveBatch": ApproveBatch } | { "payBatch": PayBatch } | { "leaveBatch": LeaveBatch } | { "noteBankList": NoteBankList } | { "addBankStatement": AddBankStatement } | { "matchBankLine": MatchBankLine } | { "unmatchBankLine": UnmatchBankLine } | { "matchSureLines": MatchSureLines } | { "explainBankLine": ExplainBankLine } | { "recordDisbursement": RecordDisbursement } | { "recordRefund": RecordRefund } | { "reverseEntry": ReverseEntry } | { "acceptExpenditure": AcceptExpenditure } | { "setBudget": SetBudget } | { "askForReport": AskForReport } | { "dropReport": DropReport } | { "submitReport": SubmitReport } | { "decideExpenses": DecideExpenses } | { "returnReport": ReturnReport } | { "acceptReport": AcceptReport } | { "addSubGrant": AddSubGrant } | { "editSubGrant": EditSubGrant } | { "keepUnspent": KeepUnspent } | { "writeOff": WriteOff } | { "closeAward": CloseAward } | { "lockPeriod": LockPeriod } | { "closeYear": CloseYear } | { "recordPastAward": PastAward } | { "recordPast": PastMoney } | { "endPastAward": EndPastAward };

export type HandBackMoney = { fund: FundId, 
/**
 * In yuan; at most what no award binds and is in hand.
 */
amount: Yuan, 
/**
 * The day the money went.
 */
on: string, reason: string, 
/**
 * The bank's slip or the source's receipt for it.
 */
paper: string, };

/**
 * The hub's help with an obligation.
 */
export type Help = { topic: string, hours: Quantity | null, 
/**
 * People of the organisation who were helped.
 */
people: Quantity | null, };

export type HoldAward = { award: AwardId, reason: string, };

export type HoldOrganisation = { organisation: OrganisationId, reason: string, };

/**
 * This year unless said.
 */
export type HubBriefAsk = { year?: number, };

export type HubOp = { "editHub": EditHub } | { "setGoal": SetGoal } | { "removeGoal": RemoveGoal } | { "setOpeningFigure": SetOpeningFigure } | { "removeOpeningFigure": RemoveOpeningFigure } | { "editFederation": EditFederation } | { "addCommitteeMember": AddCommitteeMember } | { "endCommitteeMember": EndCommitteeMember } | { "coverOrganisation": CoverOrganisation } | { "endCoverage": EndCoverage };

export type IdentityKind = "creditCode" | "filing" | "approval" | "nameApproval" | "none";

/**
 * One stay of one organisation, from the first enquiry on.
 */
export type IncubationId = string;

export type IncubationOp = { "takeIn": TakeIn } | { "moveStage": MoveStage } | { "editIncubation": EditIncubation } | { "recordAsIs": RecordAsIs } | { "recordVisit": RecordVisit } | { "setFigure": SetFigure };

/**
 * What the desk says of an indicator.
 */
export type IndicatorFields = { project: ProjectId, name: string, definition: string | null, unit: string, level: IndicatorLevel, direction: Direction, calculation: Calculation, baseline: Quantity | null, target: Quantity | null, 
/**
 * The code of the library's indicator it follows, so that it adds up with those of other projects.
 */
library: string | null, 
/**
 * Taken over from a register as it stood.
 */
asRecorded: boolean, };

export type IndicatorId = string;

export type IndicatorLevel = "output" | "outcome" | "impact";

/**
 * 年检结论
 */
export type InspectionResult = "qualified" | "basically" | "failed" | "notTaken";

export type IntakeOp = { "settleRow": SettleRow } | { "dismissRow": DismissRow } | { "rememberColumns": RememberColumns };

export type IssuePaper = { of: DocumentAsk, 
/**
 * The variant it is set in; kept with the paper as it is now.
 */
form: PaperForm | null, style: PaperStyle, language: Lang, };

export type Keep = { "text": { key: string, text: string | null, } } | { "opened": { of: RecordRef, } } | { "pinned": { of: RecordRef, pinned: boolean, } };

/**
 * Adds an indicator to the library, or changes one; a shipped one is from then on the desk's own.
 */
export type KeepLibraryIndicator = { 
/**
 * The one to change; none for a new one.
 */
code: string | null, fields: LibraryFields, archived: boolean, };

/**
 * Keeps a variant under its name: a new one without an id.
 */
export type KeepPaperForm = { id?: FormId, document: DocumentKind, name: string, form: PaperForm, };

/**
 * 结余留用: the organisation may keep it.
 */
export type KeepUnspent = { award: AwardId, 
/**
 * In yuan.
 */
amount: Yuan, decidedOn: string, 
/**
 * Who or which meeting decided it.
 */
decidedBy: string, 
/**
 * The minutes or the letter.
 */
paper: string | null, reason: string, };

export type Lang = "zh-CN" | "en";

/**
 * A payment goes by itself again.
 */
export type LeaveBatch = { payment: PaymentId, };

/**
 * Whose lecture was paid for: 副高, 正高, 院士或全国知名专家.
 */
export type Lecturer = "associate" | "full" | "academician";

/**
 * Professional rank of a lecturer, which sets the ceiling of the fee (field-guide 3.4).
 */
export type LecturerRank = "associate" | "full" | "national";

export type Level = "province" | "city" | "county" | "town" | "village";

/**
 * One indicator of the library.
 */
export type LibraryFields = { name: string, nameEn: string, definition: string, definitionEn: string, unit: string, unitEn: string, level: IndicatorLevel, direction: Direction, calculation: Calculation, rolls: Rolls, 
/**
 * Service domains it is offered for first; none for all.
 */
domains: Array<string>, };

export type LiftConflict = { reviewer: ReviewerId, application: ApplicationId, };

export type LiftHold = { organisation: OrganisationId, reason: string, };

export type LockPeriod = { 
/**
 * The last day that is settled.
 */
through: string, };

/**
 * The record an operation made or changed.
 */
export type Made = { 
/**
 * The table of the record.
 */
kind: string, id: string, 
/**
 * Its house number, where it has one.
 */
no: string | null, };

export type MakeAward = { project: ProjectId, 
/**
 * Who receives the money; the project's own organisation where none is said.
 */
organisation: OrganisationId | null, fund: FundId, amount: Yuan, decidedOn: string, tranches: Array<TrancheFields>, note: string | null, };

export type MatchBankLine = { line: BankLineId, 
/**
 * A payment, a refund, money that came in, or a payment that the bank returned.
 */
entry: EntryId | null, 
/**
 * In its place the payment whose going out the line shows.
 */
payment: PaymentId | null, };

export type MatchId = string;

export type MatchState = "proposed" | "accepted" | "delivered" | "confirmed" | "declined" | "cancelled";

export type MatchSureLines = { statement: StatementId, };

/**
 * What a goal or an opening figure counts; `own` is a measure of the hub's own, with a title.
 */
export type Measure = "incubated" | "graduated" | "events" | "projects" | "peopleServed" | "personTimes" | "volunteerHours" | "publications" | "covered" | "paid" | "own";

/**
 * Level of a medium (field-guide 3.7: 国家 省 市 县 自媒体).
 */
export type MediaLevel = "national" | "provincial" | "city" | "county" | "ownMedia";

export type MeetObligation = { obligation: ObligationId, date: string, 
/**
 * Reference of the paper that shows it.
 */
evidence: string | null, 
/**
 * Of a yearly inspection.
 */
verdict: InspectionResult | null, 
/**
 * What the hub did for it, where it helped.
 */
help: Help | null, };

export type MergeOrganisations = { 
/**
 * The record that goes on.
 */
keep: OrganisationId, 
/**
 * The record that is taken into it.
 */
from: OrganisationId, };

/**
 * 组建方式: exactly five (field-guide 1.2); local lists may label them otherwise.
 */
export type Method = "single" | "sector" | "regional" | "backstop" | "extension";

export type MilestoneFields = { project: ProjectId, name: string, plannedOn: string, actualOn: string | null, note: string | null, };

export type MilestoneId = string;

/**
 * 线下, 线上, 线上线下结合
 */
export type Mode = "onSite" | "online" | "mixed";

export type MoveApplication = { application: ApplicationId, 
/**
 * `eligible`, `ineligible`, `moreInformation` or `withdrawn`.
 */
to: ApplicationState, on: string, 
/**
 * Needed for all but `eligible`: it is told to the applicant.
 */
reason: string | null, 
/**
 * By when more information is to come.
 */
dueOn: string | null, };

export type MoveId = string;

export type MoveMatch = { match: MatchId, to: MatchState, date: string, 
/**
 * Why: needed when it comes to nothing.
 */
reason: string | null, 
/**
 * Receipt, photo or letter of the delivery.
 */
evidence: string | null, 
/**
 * Who had the good of it.
 */
people: Quantity | null, };

export type MoveNeed = { need: NeedId, to: Turn, date: string, 
/**
 * Why: needed for closing.
 */
reason: string | null, };

export type MoveOffer = { offer: OfferId, to: Turn, date: string, 
/**
 * Why: needed for closing.
 */
reason: string | null, };

export type MoveProject = { project: ProjectId, to: ProjectState, 
/**
 * The day of the step; today where none is said.
 */
on: string | null, reason: string | null, 
/**
 * The paper behind it, by number or title; it can be noted later.
 */
paper: string | null, };

export type MovePublication = { publication: PublicationId, to: PublicationState, 
/**
 * The day it came out; today where nothing is said.
 */
date: string | null, 
/**
 * Where it can be read; what was said before stays where nothing is.
 */
link: string | null, 
/**
 * Reference of the signed consent of those pictured.
 */
consent: string | null, 
/**
 * Signed by the guardians of the children pictured.
 */
consentByGuardian: boolean | null, };

export type MoveStage = { incubation: IncubationId, to: Stage, date: string, 
/**
 * Why: needed for a side exit and an extension.
 */
reason: string | null, 
/**
 * Reference of the paper: the agreement for signing, the assessment for graduation.
 */
paper: string | null, 
/**
 * Needed for signing.
 */
residency: Residency | null, 
/**
 * First day of the agreed stay; the day of signing where nothing is said.
 */
periodFrom: string | null, 
/**
 * Last day: by the hub's first period where nothing is said at signing; needed for an extension.
 */
periodTo: string | null, };

/**
 * Hands an update in, sends it back with a reason, or takes it.
 */
export type MoveUpdate = { update: UpdateId, to: UpdateState, reason: string | null, };

export type NeedDetails = { kind: ResourceKind, title: string, 
/**
 * Who needs it: an organisation, or a person.
 */
organisation: OrganisationId | null, person: PersonId | null, quantity: Quantity | null, place: string | null, raisedOn: string, 
/**
 * From and to when it is wanted.
 */
from: string | null, to: string | null, note: string | null, };

export type NeedId = string;

/**
 * The account that is paid to from now on; its first payment takes a second look.
 */
export type NewAccount = { accountName: string, bank: string, number: string, custodian: string | null, };

export type NoteBankList = { batch: BatchId, 
/**
 * SHA-256 of the file that was written.
 */
digest: string | null, };

/**
 * A dated remark beside a record.
 */
export type NoteId = string;

/**
 * The paper behind a step that was taken before it was at hand.
 */
export type NotePaper = { step: MoveId, 
/**
 * Its number or title.
 */
paper: string, };

export type NoticeId = string;

export type ObjectionId = string;

export type ObligationDetails = { organisation: OrganisationId, kind: ObligationKind, 
/**
 * Which agreement, certificate or other duty.
 */
title: string | null, 
/**
 * Where the duty comes from, when it is not the usual rule.
 */
rule: string | null, 
/**
 * Of a yearly inspection: the year inspected.
 */
year: number | null, 
/**
 * By the rule where nothing is said: the inspection's 31 May, the grade's five years after `since`.
 */
due: string | null, 
/**
 * Of a grade: the day it was given.
 */
since: string | null, 
/**
 * Days ahead at which the reminder begins; the usual ones of the kind where nothing is said.
 */
leadDays: number | null, note: string | null, };

export type ObligationId = string;

/**
 * 年检（年报） 换届 评估等级有效期 登记证书有效期 协议到期 其他
 */
export type ObligationKind = "yearlyInspection" | "reElection" | "gradeValidity" | "certificate" | "agreement" | "other";

export type OfProjectAsk = { project: ProjectId, from?: string, to?: string, 
/**
 * Today unless given; nothing dated later is counted.
 */
asOf?: string, };

export type OfferDetails = { kind: ResourceKind, title: string, 
/**
 * Who gives it: an organisation of the registry, or `giver` by name.
 */
organisation: OrganisationId | null, 
/**
 * 捐赠方/合作方 outside the registry.
 */
giver: string | null, contact: string | null, quantity: Quantity | null, place: string | null, offeredOn: string, 
/**
 * From and to when it can be had.
 */
from: string | null, to: string | null, 
/**
 * 折价金额, yuan, of the whole offer.
 */
value: Yuan | null, note: string | null, };

export type OfferId = string;

export type OpenReview = { call: CallId, on: string, };

/**
 * An opening figure 历史基数.
 */
export type OpeningFigureId = string;

/**
 * What is written down of an organisation, the same when it is added and when it is edited.
 */
export type OrganisationDetails = { name: string, aliases: Array<string>, kind: OrganisationKind, identityKind: IdentityKind, identityNumber: string | null, 
/**
 * Why a code that fails its check stands so on the original certificate.
 */
asOnCertificate: string | null, registration: Registration | null, authority: string | null, supervisor: string | null, foundedOn: string | null, legalRepresentative: string | null, contact: string | null, phones: Array<string>, 
/**
 * GB/T 2260, six digits.
 */
division: string | null, town: string | null, village: string | null, address: string | null, focus: Array<string>, 
/**
 * 女性社会组织, with the reason.
 */
womens: boolean, womensReason: string | null, 
/**
 * 扎根社区
 */
rooted: boolean, threeNew: string | null, party: string | null, grade: Grade | null, gradeFrom: string | null, gradeUntil: string | null, 
/**
 * 资金代管单位, for those without an account of their own.
 */
custodian: OrganisationId | null, tags: Array<string>, note: string | null, counts: Counts | null, 
/**
 * Another organisation of the very same name, and known to be so.
 */
distinct: boolean, 
/**
 * Taken over from a register: kept as it stands there, flaws included.
 */
asRecorded: boolean, };

/**
 * An organisation 社会组织.
 */
export type OrganisationId = string;

export type OrganisationKind = "association" | "serviceAgency" | "foundation" | "industry" | "community" | "volunteerTeam" | "other";

export type OrganisationProfileAsk = { organisation: OrganisationId, };

export type OutletDetails = { kind: OutletKind, name: string, 
/**
 * Of a medium.
 */
level: MediaLevel | null, note: string | null, };

export type OutletId = string;

/**
 * Where the hub is heard: 微信群 公众号 视频号 媒体 展览展示 其他
 */
export type OutletKind = "wechatGroup" | "officialAccount" | "videoAccount" | "media" | "exhibition" | "other";

export type PanelFields = { 
/**
 * The highest and the lowest sheet of each are left out of its mean.
 */
trimmed: boolean, 
/**
 * The mean that is needed, as decimal text.
 */
passMark: string | null, criteria: Array<CriterionFields>, };

/**
 * What is not said stays as the document has it.
 */
export type PaperForm = { title: string | null, 
/**
 * In this order. Parts that are not named follow after; names that the document no longer has are passed over.
 */
sections: Array<FormSection>, 
/**
 * Who signs; empty: as the document has it.
 */
signers: Array<string>, sealTitle: string | null, 
/**
 * A PNG or JPEG picture in base64, set at the head.
 */
logo: string | null, };

export type PaperKind = "residentCard" | "taiwanResidence" | "taiwanPermit" | "hongKongMacaoPermit" | "passport" | "other";

/**
 * 简洁 or 公文 (after GB/T 9704-2012).
 */
export type PaperStyle = "plain" | "official";

/**
 * A paper an application has to bring.
 */
export type PaperWanted = { label: string, required: boolean, };

/**
 * A partner and what it does: an organisation of the registry, or by name a federation, a school, a committee.
 */
export type Partner = { organisation: OrganisationId | null, name: string | null, role: PartnerRole, };

/**
 * What a partner does in the project (field-guide 1.2: 领导 牵头 协同 专业支撑 参与).
 */
export type PartnerRole = "guide" | "lead" | "assist" | "professional" | "participant";

/**
 * What a body does in building a federation together with others (field-guide 1.2).
 */
export type PartyRole = "leads" | "heads" | "joins" | "supports" | "supervises";

/**
 * An award that was made before this book, with the plan of tranches as the register has it.
 */
export type PastAward = { project: ProjectId, organisation: OrganisationId, fund: FundId, amount: Yuan, 
/**
 * The day of the signature, or today, where none is known.
 */
decidedOn: string | null, signedOn: string | null, agreementNo: string | null, tranches: Array<PastTranche>, note: string | null, };

/**
 * A line of a payment register.
 */
export type PastMoney = { award: AwardId, nature: PastNature, 
/**
 * Always positive, whatever sign the register writes.
 */
amount: Yuan, on: string, 
/**
 * As written; where there is none the next of the house is taken, so lines without a number
 * go after those with one.
 */
no: string | null, 
/**
 * By its name; where no such tranche was planned, the first that has room.
 */
trancheName: string | null, receiptNo: string | null, accountNumber: string | null, handledBy: string | null, approvedBy: string | null, memo: string | null, 
/**
 * Of a reversal: the number it takes back; the last payment of this amount where none is said.
 */
reversesNo: string | null, };

/**
 * What a line of a payment register is.
 */
export type PastNature = "paid" | "voided" | "refund" | "reversal";

export type PastTranche = { name: string, amount: Yuan, plannedOn: string | null, };

export type PayBatch = { batch: BatchId, 
/**
 * The day the money went.
 */
on: string, };

export type PayPayment = { payment: PaymentId, 
/**
 * The day the money went.
 */
on: string, 
/**
 * 票据号码 of the organisation's receipt, where it is at hand already.
 */
receiptNo: string | null, 
/**
 * It did go to the account on the payment, though the organisation has another by now.
 */
accountSeen: boolean, };

/**
 * One payment to an organisation.
 */
export type PaymentId = string;

export type PaymentVoucherAsk = { payment: PaymentId, };

export type PendingId = string;

/**
 * First and last day of the agreed stay.
 */
export type Period = { from: string, to: string, };

/**
 * What is written down of a person.
 */
export type PersonDetails = { name: string, 
/**
 * Her name's reading where the machine gets it wrong: `shan ya` for 单雅.
 */
pinyin: string | null, 
/**
 * 化名: shown in the place of the name of a minor or a helped family.
 */
codeName: string | null, gender: Gender | null, birthYear: number | null, 
/**
 * When edited: left out stays as it is, empty clears.
 */
phone: string | null, nativePlace: string | null, paperKind: PaperKind | null, 
/**
 * When edited: left out stays as it is, empty clears.
 */
paperNumber: string | null, consentFor: string | null, consentOn: string | null, consentBy: string | null, note: string | null, 
/**
 * Another person of the same name and phone, and known to be so.
 */
distinct: boolean, asRecorded: boolean, };

/**
 * A person 人员.
 */
export type PersonId = string;

/**
 * Who can be recognised in the pictures.
 */
export type Pictured = "nobody" | "adults" | "children";

/**
 * Points for one line; `None` takes them out again.
 */
export type Point = { criterion: CriterionId, points: string | null, };

/**
 * A post 任职.
 */
export type PostId = string;

export type PostNotice = { call: CallId, beginsOn: string, 
/**
 * The call's own days where none are said.
 */
days: number | null, working: boolean | null, place: string | null, };

export type PrepareBatch = { 
/**
 * The day it is to go to the bank.
 */
on: string, purpose: string | null, note: string | null, 
/**
 * Tranches to be paid; each becomes a payment.
 */
tranches: Array<BatchTranche>, 
/**
 * Payments that are on their way already.
 */
payments: Array<PaymentId>, };

export type PreparePayment = { tranche: TrancheId, 
/**
 * In yuan; what is still open of the tranche where none is said.
 */
amount: Yuan | null, 
/**
 * The day it is to be paid.
 */
on: string, purpose: string | null, };

/**
 * One project's report. The period is that of its newest update, or from its beginning, unless given.
 */
export type ProgressSummaryAsk = { project: ProjectId, 
/**
 * From its beginning, whatever its newest update is of.
 */
cumulative: boolean, 
/**
 * An update that is not accepted yet, to be read before it is: such a print is marked, and never issued.
 */
update?: UpdateId, from?: string, to?: string, 
/**
 * Today unless given; nothing dated later is counted.
 */
asOf?: string, };

/**
 * What the desk says of a project; the same for a new and for a changed one.
 */
export type ProjectFields = { name: string, leadChannel: Channel, 
/**
 * 承接组织
 */
organisation: OrganisationId | null, leader: PersonId | null, partners: Array<Partner>, 
/**
 * 服务领域, by name; a name not on the list yet joins it.
 */
domains: Array<string>, 
/**
 * 服务对象, by name; a name not on the list yet joins it.
 */
beneficiaries: Array<string>, places: Array<string>, plannedFrom: string | null, plannedTo: string | null, actualFrom: string | null, actualTo: string | null, objective: string | null, budget: Array<BudgetLine>, 
/**
 * Only when it is added: nothing of the past is put through the rules for new work.
 */
takenOver: TakenOver | null, };

export type ProjectId = string;

/**
 * All projects, or those that one channel leads; those that ran in a period, as they stood at its end.
 */
export type ProjectListAsk = { channel?: Channel, from?: string, to?: string, 
/**
 * Today unless given; nothing dated later is counted.
 */
asOf?: string, };

/**
 * Where a project stands; the diagram above shows the steps.
 */
export type ProjectState = "draft" | "approved" | "active" | "suspended" | "closing" | "completed" | "terminated";

export type ProjectVolumeAsk = { channel?: Channel, 
/**
 * Each project from its beginning.
 */
cumulative: boolean, from?: string, to?: string, 
/**
 * Today unless given; nothing dated later is counted.
 */
asOf?: string, };

export type ProjectsOp = { "addProject": ProjectFields } | { "editProject": EditProject } | { "moveProject": MoveProject } | { "removeProject": RemoveProject } | { "addMilestone": MilestoneFields } | { "editMilestone": EditMilestone } | { "removeMilestone": RemoveMilestone } | { "addActivity": ActivityFields } | { "editActivity": EditActivity } | { "removeActivity": RemoveActivity } | { "addIndicator": IndicatorFields } | { "editIndicator": EditIndicator } | { "removeIndicator": RemoveIndicator } | { "recordResult": ResultFields } | { "editResult": EditResult } | { "removeResult": RemoveResult } | { "addUpdate": UpdateFields } | { "editUpdate": EditUpdate } | { "addTerm": AddTerm } | { "editTerm": EditTerm } | { "notePaper": NotePaper } | { "moveUpdate": MoveUpdate } | { "keepLibraryIndicator": KeepLibraryIndicator } | { "setTarget": TargetFields } | { "workOut": WorkOut } | { "removeWorked": RemoveWorked } | { "addRisk": RiskFields } | { "editRisk": EditRisk } | { "closeRisk": CloseRisk } | { "enrol": Enrol } | { "endEnrolment": EndEnrolment } | { "setPresent": SetPresent } | { "assess": AssessmentFields };

export type PromotionOp = { "addOutlet": OutletDetails } | { "editOutlet": EditOutlet } | { "recordFollowers": RecordFollowers } | { "addPublication": PublicationDetails } | { "editPublication": EditPublication } | { "movePublication": MovePublication };

export type ProposeMatch = { need: NeedId, offer: OfferId, date: string, 
/**
 * How much of the offer; nothing for all of it.
 */
quantity: Quantity | null, 
/**
 * 折价金额 of this part, yuan.
 */
value: Yuan | null, reason: string | null, };

export type PublicationDetails = { outlet: OutletId, title: string, plannedFor: string | null, link: string | null, 
/**
 * 阅读量 and what else the outlet counts, as it shows them.
 */
reads: Quantity | null, likes: Quantity | null, shares: Quantity | null, 
/**
 * Whose work it tells of.
 */
organisation: OrganisationId | null, project: ProjectId | null, 
/**
 * Who can be recognised in the pictures.
 */
pictured: Pictured, 
/**
 * Reference of the signed consent of those pictured.
 */
consent: string | null, 
/**
 * Signed by the guardians of the children pictured.
 */
consentByGuardian: boolean, note: string | null, };

export type PublicationId = string;

export type PublicationState = "planned" | "drafted" | "approved" | "published" | "dropped";

export type PublishCall = { call: CallId, };

/**
 * A number with its unit and the word that was said with it.
 */
export type Quantity = { value: string, word: Word | null, 
/**
 * 户, 次, 名, 小时, 元/户·年; empty for a bare number.
 */
unit: string, 
/**
 * As it stood, where 万, 亿 or a plus were said: 近2万人, 100多万人, +2万元/户·年.
 */
said?: string, };

export type ReceiveMoney = { fund: FundId, amount: Yuan, on: string, 
/**
 * The receipt given for it.
 */
receiptNo: string | null, note: string | null, };

export type ReceivePaper = { paper: ApplicationPaperId, 
/**
 * `None`: it is not there after all.
 */
on: string | null, note: string | null, };

export type RecordAsIs = { organisation: OrganisationId, stage: Stage, 
/**
 * Since when it stands there, as fine as it is known.
 */
since: string | null, residency: Residency | null, period: Period | null, 
/**
 * Where this is known from.
 */
source: string | null, note: string | null, };

export type RecordDisbursement = { tranche: TrancheId, 
/**
 * In yuan.
 */
amount: Yuan, 
/**
 * The day the money went.
 */
on: string, purpose: string | null, receiptNo: string | null, 
/**
 * The changed account was compared with the organisation's own letter.
 */
accountSeen: boolean, };

export type RecordFollowers = { outlet: OutletId, asOf: string, followers: Quantity, };

export type RecordInspection = { organisation: OrganisationId, year: number, result: InspectionResult, note: string | null, };

export type RecordObjection = { notice: NoticeId, 
/**
 * The one it is about; `None`: the whole notice.
 */
application: ApplicationId | null, receivedOn: string, objector: string, matter: string, };

/**
 * Any record: its table and its id.
 */
export type RecordRef = { kind: string, id: string, };

export type RecordRefund = { award: AwardId, 
/**
 * The tranche it came back from, where that is known.
 */
tranche: TrancheId | null, 
/**
 * In yuan.
 */
amount: Yuan, 
/**
 * The day it arrived.
 */
on: string, reason: string, receiptNo: string | null, };

export type RecordVisit = { incubation: IncubationId, date: string, visitor: string, topic: string, 
/**
 * Hours, e.g. "1.5".
 */
hours: Quantity | null, 
/**
 * People of the organisation who took part.
 */
people: Quantity | null, advice: string | null, };

/**
 * A refusal: the message is `refusal-<code>` of the catalogue, its way out the attribute `.hint`.
 */
export type Refusal = { 
/**
 * Kebab-case, `<slice>-<what>`.
 */
code: string, 
/**
 * The field of the operation at fault, as it is spelt in JSON.
 */
field: string | null, 
/**
 * Numbers and names for the message, already as text.
 */
args: { [key in string]: string }, };

/**
 * 登记状态
 */
export type Registration = "registered" | "filed" | "preparing" | "unregistered" | "deregistered" | "revoked";

export type RegistryOp = { "addOrganisation": OrganisationDetails } | { "editOrganisation": EditOrganisation } | { "archiveOrganisation": ArchiveOrganisation } | { "reviveOrganisation": ReviveOrganisation } | { "mergeOrganisations": MergeOrganisations } | { "recordInspection": RecordInspection } | { "addPerson": PersonDetails } | { "editPerson": EditPerson } | { "addPost": AddPost } | { "endPost": EndPost } | { "showInFull": ShowInFull } | { "attachDocument": AttachDocument } | { "editDocument": EditDocument } | { "removeDocument": RemoveDocument };

export type RejectPayment = { payment: PaymentId, reason: string, };

export type RememberColumns = { 
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

export type ReminderId = string;

export type ReminderLetterAsk = { report: ReportId, };

export type RemoveActivity = { activity: ActivityId, };

export type RemoveAttendance = { attendance: AttendanceId, };

export type RemoveDocument = { document: DocumentId, };

export type RemoveGoal = { goal: GoalId, };

export type RemoveIndicator = { indicator: IndicatorId, };

export type RemoveMilestone = { milestone: MilestoneId, };

export type RemoveNote = { note: NoteId, };

export type RemoveOpeningFigure = { figure: OpeningFigureId, };

export type RemovePaperForm = { id: FormId, };

export type RemoveProject = { project: ProjectId, };

export type RemoveResult = { result: ResultId, 
/**
 * Why it goes; wanted where somebody verified it, now or before.
 */
reason: string | null, };

export type RemoveReviewer = { reviewer: ReviewerId, };

export type RemoveService = { service: ServiceId, };

export type RemoveView = { id: ViewId, };

export type RemoveWorked = { worked: WorkedId, };

/**
 * An expense report (支出报告).
 */
export type ReportId = string;

/**
 * 实体入驻 or 虚拟入驻
 */
export type Residency = "physical" | "virtual";

/**
 * What is needed or offered: 资金 场地 专家 志愿者 物资 政策 岗位
 */
export type ResourceKind = "money" | "venue" | "expert" | "volunteers" | "goods" | "policy" | "jobs";

export type ResourcesOp = { "addNeed": NeedDetails } | { "editNeed": EditNeed } | { "moveNeed": MoveNeed } | { "addOffer": OfferDetails } | { "editOffer": EditOffer } | { "moveOffer": MoveOffer } | { "proposeMatch": ProposeMatch } | { "moveMatch": MoveMatch };

/**
 * Puts one record back as it was before an entry of the history, in what that entry changed of it.
 * Where nothing came after the entry, undo is the shorter way.
 */
export type Restore = { entry: number, table: string, row: string, };

/**
 * One result as the desk enters it: a value, or of a percentage its part and whole.
 */
export type ResultFields = { indicator: IndicatorId, on: string, value: Quantity | null, thisPeriod: Quantity | null, part: Quantity | null, whole: Quantity | null, evidence: string | null, verifiedBy: string | null, note: string | null, 
/**
 * Who is behind the figure.
 */
split: Array<SplitPart>, 
/**
 * Taken over from a register as it stood.
 */
asRecorded: boolean, };

export type ResultId = string;

export type ResumeAward = { award: AwardId, reason: string, };

/**
 * The bank sent the money back: the tranche is open again.
 */
export type ReturnPayment = { payment: PaymentId, on: string, reason: string, };

export type ReturnReport = { report: ReportId, reason: string, };

export type ReturnVoucherAsk = { entry: EntryId, };

export type ReverseEntry = { entry: EntryId, 
/**
 * The day of the reversal, in an open period.
 */
on: string, reason: string, 
/**
 * Where it takes back what explained the money of an award that is over: the day that money is to be back by.
 */
owedDueOn: string | null, };

/**
 * A person on a panel.
 */
export type ReviewerId = string;

export type ReviveOrganisation = { organisation: OrganisationId, };

export type RiskFields = { project: ProjectId, kind: RiskKind, title: string, severity: Severity, 
/**
 * Who answers for it.
 */
owner: PersonId | null, dueOn: string | null, 
/**
 * What is done about it.
 */
response: string | null, };

export type RiskId = string;

export type RiskKind = "risk" | "issue";

/**
 * How figures of several projects become one.
 */
export type Rolls = "add" | "distinct" | "pool" | "none";

/**
 * A figure of local practice that the hub may set for itself; the usual value is `usual`.
 */
export type Rule = "firstMonths" | "maxMonths" | "extensions" | "intakeDays" | "applicationDays" | "acceptedDays" | "prelimDays" | "reviewDays" | "noticeDays" | "signedDays" | "exitAssessmentDays" | "graduatedDays";

export type RuleFields = { kind: RuleKind, level: RuleLevel, percent: string | null, amount: Yuan | null, 
/**
 * A budget line by its name, or a class by its word.
 */
line: string | null, 
/**
 * Words of kinds or the least grade.
 */
allowed: Array<string>, source: string | null, };

export type RuleKind = "cap" | "ownFunds" | "oncePerYear" | "applicantKind" | "registered" | "inspection" | "grade" | "lineCap" | "lineFloor" | "notHeld" | "notice" | "passMark" | "fundFree";

export type RuleLevel = "hard" | "warn";

/**
 * Keeps a view, or puts what it was in its place when `id` is given.
 */
export type SaveView = { id: ViewId | null, list: string, name: string, view: View, 
/**
 * The columns shown, in their order; none for all.
 */
columns: Array<string>, };

/**
 * Seats on a committee, in the order in which they are listed.
 */
export type Seat = "chair" | "viceChair" | "standing" | "executive";

/**
 * One service given through a channel.
 */
export type ServiceFields = { givenOn: string, channel: Channel, 
/**
 * Whom it was given to; each is counted once however often it is named.
 */
organisations: Array<OrganisationId>, project: ProjectId | null, 
/**
 * What sort of service, in the channel's own words: a thematic training, a match, a visit.
 */
kind: string | null, topic: string, 
/**
 * 服务人数: distinct people.
 */
people: Quantity | null, 
/**
 * 服务人次: every attendance counts.
 */
personTimes: Quantity | null, 
/**
 * Hours of service.
 */
hours: Quantity | null, 
/**
 * Staff of the hub who gave it.
 */
staff: number | null, cost: Yuan | null, evidence: string | null, note: string | null, 
/**
 * Taken over from a register as it stood.
 */
asRecorded: boolean, };

export type ServiceId = string;

export type ServicesOp = { "recordService": ServiceFields } | { "editService": EditService } | { "removeService": RemoveService };

/**
 * Sets something for the whole desk. Keys: `number.prefix`, `number.style.<kind>`,
 * `grants.two-person-above` (yuan), `seal.title`, `lock.minutes`, `voucher.copies`.
 */
export type Set = { key: string, value: string, };

export type SetAccount = { organisation: OrganisationId, 
/**
 * 户名.
 */
accountName: string, 
/**
 * 开户行, the branch's full name.
 */
bank: string, number: string, 
/**
 * 资金代管单位, of those without an account of their own.
 */
custodian: string | null, };

export type SetBudget = { award: AwardId, lines: Array<BudgetLineFields>, caps: Array<ClassCapFields>, 
/**
 * Percent of the award that is granted on to small projects at least.
 */
regrantPercent: string | null, };

export type SetFigure = { rule: Rule, 
/**
 * Months, days or times, as the rule counts; nothing for the usual figure.
 */
value: number | null, };

export type SetGoal = { year: number, measure: Measure, 
/**
 * For a measure of the hub's own.
 */
title: string | null, target: Quantity, note: string | null, };

export type SetLectureFeeCap = { rank: LecturerRank, 
/**
 * Yuan per class hour after tax; nothing for the usual ceiling.
 */
cap: Yuan | null, };

export type SetOpeningFigure = { measure: Measure, 
/**
 * For a measure of the hub's own.
 */
title: string | null, 
/**
 * As it was said: 50余次 stays 50余次.
 */
figure: Quantity, asOf: string | null, 
/**
 * 数据来源: title and outlet.
 */
source: string, sourceOn: string | null, note: string | null, };

export type SetPanel = { call: CallId, 
/**
 * The highest and the lowest sheet of each are left out of its mean.
 */
trimmed: boolean, 
/**
 * The mean that is needed, as decimal text.
 */
passMark: string | null, criteria: Array<CriterionFields>, };

/**
 * Who of the project's people was at an activity: the whole list.
 */
export type SetPresent = { activity: ActivityId, beneficiaries: Array<BeneficiaryId>, };

/**
 * The tags of a record, all of them: those that are not named come off.
 */
export type SetTags = { of: RecordRef, tags: Array<string>, };

export type SetWorkdays = { from: string, 
/**
 * The last day of the span; the one day where none is said.
 */
to: string | null, 
/**
 * `None`: the days go by their weekday again.
 */
kind: DayKind | null, label: string | null, };

/**
 * The objection is answered; one that is upheld keeps what it is about from being awarded.
 */
export type SettleObjection = { objection: ObjectionId, on: string, outcome: string, upheld: boolean, };

/**
 * Done, or to be done after all.
 */
export type SettleReminder = { reminder: ReminderId, done: boolean, };

export type SettleRow = { row: PendingId, 
/**
 * In the place of the one in the register.
 */
voucherNo: string | null, on: string | null, 
/**
 * The project it belongs to, where the register names none that is known.
 */
project: ProjectId | null, 
/**
 * Whose application it is, where the book did not know the name.
 */
organisation: OrganisationId | null, };

export type Severity = "high" | "middle" | "low";

export type SheetsOp = { "editCells": EditCells } | { "saveView": SaveView } | { "removeView": RemoveView };

export type ShowInFull = { person: PersonId, reason: string, };

export type SignAgreement = { award: AwardId, 
/**
 * The paper's own number; the next house number where none is said.
 */
agreementNo: string | null, hubSignedOn: string | null, organisationSignedOn: string | null, };

export type SignIn = { event: EventId, 
/**
 * A person of the registry; else `name` is needed.
 */
person: PersonId | null, name: string | null, 
/**
 * 单位, as it was written.
 */
unit: string | null, organisation: OrganisationId | null, phone: string | null, signedInAt: string | null, signedOutAt: string | null, 
/**
 * Person-times: half days or sessions signed for; one where nothing is said.
 */
times: number | null, note: string | null, };

export type SignInSheetAsk = { event: EventId, };

/**
 * By which column; `down` is the largest or newest first.
 */
export type Sort = { key: string, down: boolean, };

/**
 * A class that a figure is told apart by.
 */
export type SplitClass = "women" | "men" | "children" | "elderly" | "disabled" | "households" | "volunteers" | "other";

/**
 * One class and how many of it; a figure may be told apart in several ways at once, so they need not add up to it.
 */
export type SplitPart = { of: SplitClass, count: Quantity, };

/**
 * Where a stay stands. The first twelve are the way through, the rest the side exits.
 */
export type Stage = "intake" | "application" | "accepted" | "prelim" | "review" | "notice" | "signed" | "incubating" | "extended" | "exitAssessment" | "graduated" | "followUp" | "notAccepted" | "notPassed" | "left" | "removed" | "deregistered";

/**
 * A bank statement that was read (银行对账单).
 */
export type StatementId = string;

/**
 * A line as it was read from the file.
 */
export type StatementLine = { 
/**
 * Its row in the file, from 1.
 */
line: number, on: string, flow: BankFlow, 
/**
 * In yuan, without a sign.
 */
amount: Yuan, 
/**
 * Who is at the other end, and the account there.
 */
party: string | null, partyAccount: string | null, memo: string | null, serial: string | null, 
/**
 * On the account after it.
 */
balance: Yuan | null, };

export type Stop = { "refused": Refusal } | { "broken": Fault };

/**
 * What an award granted on to a small project (再资助).
 */
export type SubGrantId = string;

export type SubmitApplication = { application: ApplicationId, 
/**
 * The day it came in.
 */
on: string, };

export type SubmitReport = { report: ReportId, periodFrom: string | null, periodTo: string | null, submittedOn: string, 
/**
 * All lines, in their order; they take the place of those there were.
 */
lines: Array<ExpenseFields>, };

export type SummariesOp = { "issuePaper": IssuePaper } | { "keepPaperForm": KeepPaperForm } | { "removePaperForm": RemovePaperForm };

export type TakeIn = { organisation: OrganisationId, date: string, 
/**
 * What the organisation hopes for.
 */
need: string | null, mentor: string | null, note: string | null, };

export type TakeWorkdays = { year: number, };

/**
 * How a project stood in the register it was taken over from.
 */
export type TakenOver = { 
/**
 * The number it already bears.
 */
no: string | null, state: ProjectState, };

export type TalentOp = { "addEvent": EventDetails } | { "editEvent": EditEvent } | { "signIn": SignIn } | { "editAttendance": EditAttendance } | { "removeAttendance": RemoveAttendance } | { "setLectureFeeCap": SetLectureFeeCap };

/**
 * What is wanted of an indicator in one period; without a target the period's one is taken away.
 */
export type TargetFields = { indicator: IndicatorId, periodFrom: string, periodTo: string, target: Quantity | null, };

export type TermId = string;

/**
 * The two lists of words a project is labelled with; the desk edits both.
 */
export type TermList = "domain" | "beneficiary";

export type TrainingCertificateAsk = { 
/**
 * The line of the sign-in sheet.
 */
attendance: AttendanceId, };

/**
 * A tranche as agreed: a percent of the award, an amount, or for the last one the rest.
 */
export type TrancheFields = { name: string, 
/**
 * 0–100, as decimal text.
 */
percent: string | null, amount: Yuan | null, plannedOn: string | null, conditions: Array<ConditionFields>, };

/**
 * One of the parts an award is paid in (拨付批次).
 */
export type TrancheId = string;

/**
 * What an operator can do to a need or an offer as a whole.
 */
export type Turn = "close" | "reopen";

/**
 * What was typed or pasted into one cell.
 */
export type TypedCell = { 
/**
 * The record's id, or `new-1`, `new-2` … for rows that are added.
 */
row: string, key: string, text: string, };

export type UnmatchBankLine = { line: BankLineId, };

/**
 * What happened in one period: progress, problems, next steps.
 */
export type UpdateFields = { project: ProjectId, periodFrom: string, periodTo: string, progress: string, problems: string | null, nextSteps: string | null, };

export type UpdateId = string;

/**
 * 草稿 → 已提交 → 已采纳 | 已退回; one that was sent back is written anew as its next version.
 */
export type UpdateState = "draft" | "submitted" | "returned" | "accepted";

export type View = { 
/**
 * Chinese, pinyin, initials, a part of a number.
 */
text: string | null, 
/**
 * All of them hold.
 */
filters: Array<Filter>, 
/**
 * The first one first.
 */
sort: Array<Sort>, 
/**
 * The column whose equal cells stand together.
 */
group: string | null, };

export type ViewId = string;

/**
 * Stopped after it took its number: the number stays with it.
 */
export type VoidPayment = { payment: PaymentId, reason: string, };

/**
 * Asked by one person with a reason, confirmed by a second.
 */
export type WaiveCondition = { condition: ConditionId, 
/**
 * Needed by whoever asks first.
 */
reason: string | null, };

export type WithdrawNotice = { notice: NoticeId, reason: string, };

/**
 * How sure a count is; no word means it was counted.
 */
export type Word = "约" | "近" | "余" | "多" | "不足" | "超" | "不低于";

/**
 * Asks for a figure worked out of two indicators of one project.
 */
export type WorkOut = { project: ProjectId, name: string, 
/**
 * What there is so many of: 户.
 */
first: IndicatorId, 
/**
 * How much each of them has: 元/户·年.
 */
second: IndicatorId, };

export type WorkedId = string;

/**
 * 核销: it will not come back.
 */
export type WriteOff = { award: AwardId, 
/**
 * In yuan.
 */
amount: Yuan, decidedOn: string, 
/**
 * Who or which meeting decided it; not whoever writes it down.
 */
decidedBy: string, 
/**
 * The minutes or the letter.
 */
paper: string, reason: string, };

/**
 * An amount in yuan, exact to the fen. Amounts taken in stay under the cap; sums may pass it.
 */
export type Yuan = string;

