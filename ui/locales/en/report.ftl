# report: words on paper. Blanks are filled when the page is set.
report-page = Page { $page } of { $pages }
report-footer = { $hub } · figures as of { $date }
report-footer-issued = { $footer } · paper { $no }
report-no = No. { $no }
report-dash = —
report-colon = :{" "}
report-comma = ,{" "}
report-semicolon = ;{" "}
report-nothing = Nothing to report.
report-seal-here = (seal)
report-span = { $from } – { $to }
report-rmb = RMB { $words }
report-creator = Incubation Desk

# Field names
report-project = Project
report-project-no = Project no.
report-project-state = State
report-undertaking = Undertaken by
report-organisation-no = Code or filing no.
report-project-leader = Project leader
report-project-period = Project period
report-domains = Service domains
report-beneficiaries = Beneficiaries
report-places = Places
report-channel = Channel
report-partners = Partners
report-objective = Objective
report-awarded = Awarded
report-paid = Paid out
report-unpaid = Still to pay
report-spent = Spent
report-payment-rate = of award
report-execution-rate = of paid
report-paid-in-words = Paid out, in words

# Progress report
report-progress-title = Project Progress Report
report-progress-period = Reporting period: { $span }
report-progress = Time, indicators and money
report-bar-time = Time
report-bar-indicators = Indicators
report-bar-money = Money
report-bar-time-note = passed (dashed line)
report-bar-indicators-note = mean completion
report-bar-money-note = of the award spent
report-bars-alt = Time passed { $time }, indicators reached { $indicators } on average, { $money } of the award spent.
report-activities = Activities of the period
report-date = Date
report-topic = Topic
report-place = Place
report-people = People
report-person-times = Person-times
report-volunteers = Volunteers
report-hours = Hours
report-total = Total
report-held = { $count } held ({ $so-far } in all)
report-indicators = Indicators
report-indicator = Indicator
report-baseline = Baseline
report-target = Target
report-this-period = This period
report-cumulative = Cumulative
report-completion = Completion
report-outcomes = Outcomes
report-problems = Problems and measures
report-next-steps = Next steps
report-prepared-by = Prepared by
report-checked-by = Checked by

# Payment voucher
report-voucher-title = Grant Payment Voucher
report-copy-stub = Copy 1 · stub
report-copy-receipt = Copy 2 · recipient
report-cut-line = cut here
report-voucher-no = Voucher no.
report-voucher-date = Date
report-award-no = Award no.
report-agreement-no = Agreement no.
report-fund = Fund
report-payee = Payee
report-account-name = Account name
report-bank = Bank
report-account = Account no.
report-custodian = Fund custodian
report-tranche = Tranche
report-amount-figures = Amount in figures
report-amount-words = Amount in words
report-paid-so-far = Paid so far (with this)
report-still-unpaid = Still to pay
report-grounds = Released on
report-receipt-no = Receipt no.
report-handled-by = Handled by
report-reviewed-by = Checked by
report-approved-by = Approved by
report-recipient = Recipient
report-recipient-received = Received in full on: ____________________
report-single-handed = Prepared and approved by one person; the co-signed copy is still to be attached.
report-not-an-invoice = Internal payment voucher; neither an invoice nor a fiscal receipt.
report-standing-draft = DRAFT
report-standing-valid = valid
report-standing-voided = VOID
report-standing-reversed = REVERSED
report-standing-returned = RETURNED

report-awarded-in-words = Awarded, in words
report-payer-seal = (payer's seal)
report-payee-seal = (payee's seal)
report-paid-on-blank = Paid on: ____________________
report-standing-rejected = REJECTED

# Disbursement register
report-register-title = Disbursement Register
report-register-fund = Fund: { $fund }
report-register-span = Period: { $span }
report-all-funds = all funds
report-unit-yuan = Amounts in yuan
report-row = No.
report-voucher = Voucher
report-organisation = Organisation
report-batch = Tranche
report-amount = Amount
report-balance = Balance
report-state = State
report-receipt = Receipt no.
report-row-disbursement = paid
report-row-refund = refund
report-row-reversal = reversal
report-register-totals = { $payments } payments to { $organisations } organisations for { $projects } projects: { $paid } paid, { $back } refunded or reversed, { $net } net (RMB { $words }).
report-maker = Drawn up by
report-keeper = Checked by
report-chief = Person in charge

# 汇编、一览、报告
report-contents = Contents
report-page-no = Page
report-overdue = Overdue
report-source = Source
report-note = Note
report-milestone = Milestone
report-planned = Planned
report-reached-on = Reached
report-reached = Reached
report-activities-held = Activities
report-volunteer-times = Volunteers
report-projects-count = Projects
report-project-totals = { $projects } projects of { $organisations } organisations: { $open } under way, { $closed } ended, { $overdue } overdue; awarded { $awarded }, paid { $paid }, spent { $spent }; paid of awarded { $payment-rate }, spent of paid { $execution-rate }.
report-as-of = As of { $date }
report-refunded = Refunded
report-kind = Kind
report-what = What
report-due = Due
report-left = Left
report-days-left = { $days } days
report-days-late = { $days } days late
report-deadline-totals = { $count } due within { $days } days or late; { $late } are late.

# 结项报告
report-closing-period = Project period: { $span }
report-closing-goals = Goals and results
report-closing-milestones = Milestones
report-closing-reach = Services given
report-closing-money = Money
report-closing-left = Refunded { $refunded }; paid and not yet spent { $left }.
report-closing-afterwards = What goes on afterwards
report-closing-verdict = Verdict
report-closing-verdict-choices = □ Passed　　□ Passed after correction　　□ Not passed　　　　Remarks:

# 领域报告
report-domain-projects = Projects and money
report-domain-progress = Completion side by side

# 年度简报
report-brief-title = “1+6+N” Brief of { $year }
report-brief-registered = Organisations
report-brief-services = Services
report-brief-running = Projects
report-brief-paid = Paid in the year
report-brief-one = The one: the hub
report-brief-one-line = { $registered } organisations registered (declared: { $declared }); of { $scope } women's organisations { $covered } are covered by a federation: { $percent }.
report-brief-goals = Goals of the year
report-brief-goal = Goal
report-brief-last-year = Last year
report-brief-six = The six: channels
report-brief-organisations = Organisations
report-brief-led = Projects led
report-brief-services-last = Services last year
report-brief-months = Services by month
report-brief-month = { $month }
report-brief-money = Money
report-brief-paid-in-all = Paid in all
report-brief-to-pay = Approved, to be paid
report-brief-available = Available
report-brief-projects = The N: projects

# 一社一档
report-profile-posts = Posts
report-profile-stays = Incubation
report-profile-projects = Projects
report-profile-awards = Grants
report-profile-services = Services received
report-profile-duties = Duties
report-profile-totals = { $services } services, { $times } person-times.
report-organisation-kind = Kind
report-founded-on = Founded
report-legal-representative = Legal representative
report-authority = Registered with
report-supervisor = Supervisor
report-contact = Contact
report-phone = Phone
report-town = Town
report-members = Members
report-women = Women
report-grade = Grade
report-grade-until = { $grade } (until { $until })
report-party = Party work
report-address = Address
report-name = Name
report-post = Post
report-from = From
report-to = To
report-stage = Stage
report-taken-in = Taken in
report-since = Since
report-mentor = Mentor
report-year = Year
report-met-on = Met on

# 覆盖情况
report-coverage-note = Women's organisations on the county's register; one that several federations cover counts once.
report-coverage-towns = By town
report-coverage-methods = By way of building
report-coverage-covered = Covered
report-coverage-uncovered = Not covered yet
report-in-scope = In scope
report-covered = Covered
report-coverage-rate = Rate
report-no-town = No town given
report-method = Way of building
report-federation = Federation
report-suits = Suits

# 对账单
report-statement-tranches = Tranches
report-statement-entries = Movements
report-statement-agreed = Agreement
report-statement-agreed-blank = □ Agreed　　□ Differs (please explain):
report-decided-on = Decided
report-signed-on = Signed
report-cumulative-paid = Paid so far
report-payee-signs = Payee

# 案例故事
report-story-before = Where it began
report-story-told = What changed
report-story-counted = What was counted
report-story-published = Published
report-story-title = Title
report-story-outlet = Outlet
report-story-reads = Reads
report-story-consent = Consent

# 签到表、证书
report-event-kind = Kind
report-held-on = Time
report-lecturer = Lecturer
report-hosted-by = Host
report-signed-total = Total
report-signed-people = { $people } people, { $times } person-times
report-unit = Organisation
report-sign-in = In
report-sign-out = Out
report-certificate-text = took part in the training “{ $course }” held by { $hub }, { $held }{ $hours }, and completed its course.
report-certificate-hours = , { $hours } class hours

# Refusals and faults
refusal-report-glyph-missing = No font has these characters, so they cannot be printed: { $characters }.
    .hint = Use a standard character, or install a Chinese font such as “Noto Sans CJK SC” on this machine and print again; emoji can simply be removed.
refusal-report-nothing-to-print = There is nothing to print.
    .hint = Choose projects, vouchers or a period first.
fault-report-template = The page could not be laid out ({ $detail }). No data is affected; please pass this text on to the maintainers.
fault-report-data = The figures could not be made ready for printing ({ $detail }). No data is affected; please pass this text on to the maintainers.
fault-report-no-template = There is no layout for this document ({ $detail }). No data is affected; please pass this text on to the maintainers.
fault-report-pdf = The PDF could not be made ({ $detail }). No data is affected; please pass this text on to the maintainers.
fault-report-batch = The printing stopped before its end ({ $detail }). What was printed stands; no data is affected. Please start it again.
fault-report-write = The PDF could not be written ({ $detail }). Check the free space and the folder's permissions and try again.
