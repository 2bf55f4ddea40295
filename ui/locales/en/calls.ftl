# Calls, applications, reviews, public notice, working days, amendments

kind-workday = Working day
kind-public-notice = Public notice
kind-notice-objection = Objection
kind-review-panel = Review panel
kind-review-criterion = Score line
kind-reviewer = Reviewer
kind-review-conflict = Conflict of interest
kind-review-score = Score
kind-grant-call = Call
kind-call-fund = Fund of a call
kind-call-rule = Rule of a call
kind-application = Application
kind-application-line = Budget line applied for
kind-application-paper = Paper of an application
kind-application-move = Step of an application
kind-application-decision = Decision
kind-application-decision-line = Approved line
kind-award-application = Award of an application
kind-award-amendment = Amendment
field-after = After
field-allowed = Allowed
field-application = Application
field-before = Before
field-begins-on = Begins on
field-budget = Budget
field-call = Call
field-came-by = Came by
field-class = Class
field-closes-on = Closes on
field-conditions = Conditions
field-criterion = Score line
field-day = Day
field-declared-on = Declared on
field-from-paper = From paper
field-guide = Guide
field-matter = Matter
field-minutes = Minutes
field-notice = Notice
field-notice-days = Days of notice
field-notice-working = Working days
field-objector = Objector
field-opens-on = Opens on
field-outcome = Outcome
field-own = Own funds
field-panel = Panel
field-papers = Papers
field-pass-mark = Pass mark
field-plan = Plan
field-points = Points
field-received-on = Received on
field-required = Required
field-reviewer = Reviewer
field-settled-on = Answered on
field-summary = Summary
field-trimmed = Highest and lowest left out
field-upheld = Upheld
field-withdrawn-on = Taken down on
field-working = Working days
op-grants-add-call = New call
op-grants-edit-call = Edit call
op-grants-publish-call = Publish call
op-grants-extend-call = Extend call
op-grants-end-call = End call
op-grants-set-workdays = Set working days
op-grants-take-workdays = Take over holidays
op-grants-add-application = Write down application
op-grants-edit-application = Edit application
op-grants-submit-application = Hand in application
op-grants-receive-paper = Note a paper
op-grants-move-application = Check application
op-grants-award-application = Award application
op-grants-set-panel = Set score sheet
op-grants-add-reviewer = Add reviewer
op-grants-remove-reviewer = Remove reviewer
op-grants-declare-conflict = Declare conflict
op-grants-lift-conflict = Lift conflict
op-grants-open-review = Send to review
op-grants-give-points = Score
op-grants-decide-application = Decide application
op-grants-post-notice = Post notice
op-grants-withdraw-notice = Take notice down
op-grants-record-objection = Record objection
op-grants-settle-objection = Answer objection
op-grants-amend-award = Amend agreement
application-state-draft = Draft
application-state-submitted = Handed in
application-state-eligible = Eligible
application-state-ineligible = Ineligible
application-state-more-information = Awaiting information
application-state-in-review = In review
application-state-approved = Approved
application-state-approved-with-conditions = Approved with conditions
application-state-declined = Declined
application-state-withdrawn = Withdrawn
call-phase-draft = Draft
call-phase-coming = Coming
call-phase-open = Open
call-phase-deciding = Deciding
call-phase-finished = Finished
call-phase-cancelled = Cancelled
rule-kind-cap = Cap
rule-kind-own-funds = Own funds
rule-kind-once-per-year = One a year
rule-kind-applicant-kind = Who may apply
rule-kind-registered = Registered
rule-kind-inspection = Inspection passed
rule-kind-grade = Grade
rule-kind-line-cap = Line at most
rule-kind-line-floor = Line at least
rule-kind-not-held = Not on hold
rule-kind-notice = Days of notice
rule-kind-pass-mark = Pass mark and whole sheets
rule-kind-fund-free = Money promised once
rule-level-hard = Must
rule-level-warn = Warning
came-by-paper = Paper
came-by-file = File
came-by-desk = At the desk
notice-standing-running = Running
notice-standing-objected = Objection open
notice-standing-over = Over
notice-standing-withdrawn = Taken down
day-kind-holiday = Holiday
day-kind-make-up = Worked instead
amendment-kind-amount = Amount
amendment-kind-extension = Extension
amendment-kind-scope = Scope
amendment-kind-budget = Budget
amendment-kind-payee = Payee
grant-step-calling = Call
grant-step-applying = Apply
grant-step-reviewing = Review
grant-step-noticing = Notice
grant-step-agreeing = Agree
grant-step-paying = Pay
grant-step-closing = Close
call-preset-county = County project (30,000)
call-preset-community = Community micro-project (5,000)
call-preset-regrant = Project with re-granting (50,000, 40%)
grants-steps = The seven steps of a grant year
grants-step-count = { $step }: { $count } waiting
grants-calls = Calls
grants-applications = Applications
grants-review = Review
grants-call-budget = Budget
grants-awarded = Awarded
grants-undecided = Undecided
grants-left = Left
grants-asked = Asked for
grants-approved-amount = Approved
grants-no-calls = No calls yet. A fund first, then a call.
grants-to-calls = To the calls
grants-begin-from = Begin from
grants-begin-blank = Blank
grants-begin-hint = Brings rules, papers, plan and score sheet, all to be changed
grants-call-name = Name of the call
grants-call-shares = Funds
grants-share-hint = Left empty, it gives all of it
grants-add-share = Another fund
grants-share-left = { $fund } ({ $amount } yuan left here)
grants-rules = Rules
grants-rule = Rule
grants-rule-level = Level
grants-rule-source = Source
grants-add-rule = Add a rule
grants-no-rules = No rules
grants-line = Line
grants-line-or-class = Line or class
grants-least-grade = Least grade
grants-papers = Papers
grants-paper = Paper
grants-add-paper = Add a paper
grants-no-papers = This call asks for no papers
grants-paper-required = Required, not here
grants-papers-missing = Papers missing
grants-notice-days-hint = 0: none; five working days or seven days are common
grants-publish-note = { $name }: takes in from { $from } to { $to }. It takes its number.
grants-extend-note = The last day is { $to }
grants-cancel-call = Call off
grants-back-calls = Back to the calls
grants-back-call = Back to the call
grants-back-funds = Back to the funds
grants-call-days = Takes in from { $from } to { $to }
grants-days-left = { $days ->
    [one] { $days } day left
   *[other] { $days } days left
}
grants-open-review = Send { $count } to review
grants-open-review-note = { $count ->
    [one] { $count } eligible application goes to the panel.
   *[other] { $count } eligible applications go to the panel.
}
grants-review-on = Day of the review
grants-notice-note = { $days ->
    [one] { $days } day of notice
   *[other] { $days } days of notice
}, the first counted.
grants-notice-note-working = { $days ->
    [one] { $days } working day of notice
   *[other] { $days } working days of notice
}, the first counted, by the table of working days.
grants-notice-place = Where (board, account)
grants-notice-asked = It asks for { $days ->
    [one] { $days } day
   *[other] { $days } days
} of notice, once something is approved.
grants-notice-asked-working = It asks for { $days ->
    [one] { $days } working day
   *[other] { $days } working days
} of notice, once something is approved.
grants-notice-not-asked = This call asks for no notice.
grants-notice-span = { $from } to { $to } ({ $days ->
    [one] { $days } day
   *[other] { $days } days
})
grants-notice-span-working = { $from } to { $to } ({ $days ->
    [one] { $days } working day
   *[other] { $days } working days
})
grants-on-notice = On notice
grants-to-notice = Approved and not on notice yet ({ $count }): { $names }
grants-decide-below = The mean of { $mean } is below the pass mark
grants-decide-missing = { $count ->
    [one] { $count } score sheet is not complete
   *[other] { $count } score sheets are not complete
}
grants-decide-minuted = If it is approved all the same, the minutes have to say why.
grants-whole-notice = The whole notice
grants-withdrawn-said = Taken down { $on }: { $reason }
grants-objection-to = About
grants-objection-outcome = Answer
grants-objection-upheld = Upheld
grants-upheld-said = Answered { $on }, upheld: { $outcome }
grants-not-upheld-said = Answered { $on }, not upheld: { $outcome }
grants-no-objections = No objections
grants-information-came = Information came
grants-move-eligible = Find eligible
grants-move-ineligible = Find ineligible
grants-move-more = Ask for more
grants-move-withdrawn = Withdraw
grants-moved-on = Day
grants-what-is-missing = What is missing
grants-information-due = Due
grants-decide = Decide
grants-decide-note = { $name }, asking { $asked } yuan
grants-decide-note-ranked = { $name }, asking { $asked } yuan; mean { $mean }, rank { $rank }
grants-approved-hint = May be less than asked; not read when declined
grants-decision-reason = Reason
grants-decision-reason-hint = Needed for a cut or a refusal: it stands on the letter
grants-minutes = Minutes
grants-award-application-note = { $amount } yuan, paid by the call's plan; a project is made where there is none.
grants-reviewer-name = Name
grants-reviewer-title = Title
grants-conflict-note = { $name } is shut out of it; what she gave is taken out.
grants-conflict-with = Application
grants-workdays = Working days
grants-workdays-note = Days of notice go by this table; holidays follow the official notice, each day can be changed.
grants-workdays-source = The arrangement of { $year } that comes with the program follows { $source }
grants-workdays-from = From
grants-workdays-to = To (may be empty)
grants-workdays-kind-hint = Left open, the days go by their weekday again
grants-workdays-label = Name
grants-workdays-count = { $year }: { $days } working days
grants-no-workdays = No holidays of { $year } yet: days go by their weekday.
grants-take-workdays-note = Writes the arrangement that comes with the program; check it against the official notice.
grants-year = Year
grants-amend = Amend
grants-amend-kind = Amendment: { $kind }
grants-amend-note = { $no }: before and after are kept.
grants-amendment-paper = Paper
grants-amended-on = Day
grants-amount-after = New amount
grants-amount-before = Now { $amount } yuan; the last tranches take the difference
grants-ends-on-after = New last day
grants-ends-on-before = Now { $day }
grants-amended-lines = Budget from now on
grants-account-before = So far: { $bank } { $number }
grants-agreed-so-far = So far
grants-approved-lines = Approved by line
grants-approved-of-line = Approved
grants-awarded-lines = Budget of the award
grants-spread-hint = Spread in proportion, to the fen. Change any line; the sum is the amount above.
grants-intake-sheet = Save application sheet
grants-import-applications = Import applications
grants-people = People reached
grants-served = Whom it serves
grants-served-hint = e.g. children in need
grants-amendments = Amendments
grants-no-amendments = No amendments
grants-ends-on-agreed = Runs to
grants-applicant = Applicant
grants-lacks = Attention
grants-lacks-papers = { $count ->
    [one] { $count } paper missing
   *[other] { $count } papers missing
}
grants-breaks-rules = { $count ->
    [one] { $count } rule broken
   *[other] { $count } rules broken
}
grants-has-warnings = { $count ->
    [one] { $count } warning
   *[other] { $count } warnings
}
grants-no-applications = No applications. They are written down in their call.
grants-find-application = Find an application
grants-project-name = Project
grants-goes-on-with = Goes on with
grants-goes-on-hint = Empty for a new one: it is made with the award
grants-leader = Leader
grants-phone = Phone
grants-period-from = From (year-month)
grants-period-to = To (year-month)
grants-budget = Budget
grants-budget-hint = The lines make up what is asked and given; they may be left out.
grants-add-line = Add a line
grants-reckoned = Reckoning
grants-no-budget = No budget lines
grants-budget-line-activity = Activities
grants-budget-line-lecturer = Lecturers
grants-budget-line-volunteer = Volunteers
grants-budget-line-staff = Staff
grants-budget-line-travel = Travel
grants-budget-line-publicity = Publicity
grants-budget-line-printing = Printing
grants-budget-line-audit = Audit
grants-budget-line-management = Management
grants-budget-line-tax = Taxes
grants-budget-line-assets = Assets
grants-budget-line-regrant = Re-granted
grants-to-review = To the review
grants-to-award = To award { $no }
grants-awaited = More information is due { $day }
grants-awaited-late = More information was due { $day }
grants-decided-said = Decided { $on }, minutes { $minutes }, recorded by { $by }
grants-cut-said = cut by
grants-trail = Steps
grants-not-handed-in = Not handed in yet
grants-earlier = Earlier grants and applications
grants-no-earlier = Nothing earlier
grants-no-sheet = There is no score sheet yet.
grants-nothing-in-review = Nothing is in review: check applications first, then send them.
grants-ranking = Ranking
grants-rank = Rank
grants-mean = Mean
grants-spread = Spread
grants-sheet-part = { $lines }/{ $all} lines
grants-trimmed-note = From five sheets on the highest and the lowest are left out
grants-trimmed-hint = From five sheets on
grants-mean-note = The mean is of whole sheets
grants-score-as = Score as
grants-from-paper = From a sheet on paper
grants-grid-keys = Enter and arrows move; an empty cell takes the points out.
grants-sheets-of = Sheets of { $name }
grants-shut-out = Conflict declared { $on }: { $reason }
grants-points-of = { $name }, { $line }, { $most } at most
grants-add-criterion = Add a line
grants-balance-on = As at
grants-balance-on-hint = Empty: now
grants-years = Year by year
grants-years-year = Year
grants-years-forward = Brought forward
grants-years-received = Received
grants-years-committed = Committed
grants-years-paid = Paid
grants-years-returned = Returned
grants-years-handed = Handed back
grants-years-carried = Carried over
grants-years-bound = Of it bound
grants-no-movement = No movement yet
grants-receipts = Money received
grants-money-handed-back = Money handed back
grants-so-far = so far
grants-no-receipts = Nothing received yet
grants-fund-no-calls = In no call
grants-open-fund = Details

refusal-grants-over-call = The call has { $budget } yuan, { $awarded } yuan of it awarded; { $amount } yuan more is { $short } yuan too much
    .hint = Lower the amount, raise the call's budget, or end an award
refusal-grants-over-share = “{ $fund }” gives { $share } yuan to this call, { $awarded } yuan of it awarded; { $amount } yuan more is { $short } yuan too much
    .hint = Take another of the call's funds, or lower the amount
refusal-grants-fund-not-of-call = “{ $fund }” is none of the funds of this call
    .hint = Choose one of the call's funds
refusal-grants-call-shares = The funds give { $sum } yuan, the budget is { $budget } yuan: { $difference } yuan apart
    .hint = Change the shares until they make up the budget
refusal-grants-call-fund-twice = A fund stands there twice
    .hint = Put both into one line
refusal-grants-call-not-open = The call “{ $call }” is { $state ->
        [draft] a draft
        [published] published
        [finished] finished
        [cancelled] cancelled
       *[other] { $state }
    }: nothing is handed in
    .hint = Publish it first, or choose another call
refusal-grants-call-days = The call “{ $call }” takes in from { $from } to { $to }; { $on } is outside
    .hint = Check the day it came in; to take in longer, extend the call first
refusal-grants-call-move = The call “{ $call }” is { $from ->
        [draft] a draft
        [published] published
        [finished] finished
        [cancelled] cancelled
       *[other] { $from }
    }: it cannot become { $to ->
        [draft] a draft
        [published] published
        [finished] finished
        [cancelled] cancelled
       *[other] { $to }
    }
    .hint = A draft is published or cancelled; a published call is finished or cancelled
refusal-grants-call-in-use = “{ $call }” has { $count ->
    [one] { $count } application
   *[other] { $count } applications
}, or is over: its rules stay
    .hint = Its last day can be moved out; for other rules make another call
refusal-grants-call-undecided = “{ $call }” has { $count ->
    [one] { $count } application without a decision
   *[other] { $count } applications without a decision
}
    .hint = Check, decide or withdraw them first
refusal-grants-call-not-extended = The last day only moves out: it is { $closes }, { $to } is no later
    .hint = Give a later day
refusal-grants-call-without-sheet = This call has no score sheet yet
    .hint = Set its score sheet first
refusal-grants-rule-incomplete = The rule “{ $kind ->
        [cap] cap
        [ownFunds] own funds
        [oncePerYear] one a year
        [applicantKind] who may apply
        [registered] registered
        [inspection] inspection passed
        [grade] grade
        [lineCap] line at most
        [lineFloor] line at least
        [notHeld] not on hold
       *[other] { $kind }
    }” lacks { $missing ->
        [amount] an amount
        [percent] a percent
        [line] a budget line
        [allowed] a choice
       *[other] { $missing }
    }
    .hint = Fill it in, or take the rule out
refusal-grants-rule-percent = The rule “{ $kind ->
        [ownFunds] own funds
        [lineCap] cap of a line
        [lineFloor] floor of a line
       *[other] { $kind }
    }” has { $percent } percent: it must lie between 0 and 100
    .hint = Check the percent
refusal-grants-rule-twice = The rule “{ $kind ->
        [cap] cap
        [ownFunds] own funds
        [oncePerYear] one a year
        [applicantKind] applicants
        [registered] registered
        [inspection] inspection passed
        [grade] grade
        [lineCap] cap of a line
        [lineFloor] floor of a line
        [notHeld] not on hold
        [notice] days of notice
        [passMark] pass mark and whole sheets
        [fundFree] money promised once
       *[other] { $kind }
    }{ $line ->
        [activity] : activities
        [management] : management
        [tax] : taxes
        [other] : other
       *[named] { $line }
    }” stands there twice at the same level
    .hint = Make them one; one that must hold and one that warns may stand side by side
refusal-grants-rule-cap = { $amount } yuan is { $over } yuan over the cap of { $cap } yuan
    .hint = Ask for less; the rest can be own funds
refusal-grants-rule-own-funds = Own funds of { $own } yuan are { $share }% of { $whole } yuan; { $percent }% is needed
    .hint = More own funds, or a smaller amount
refusal-grants-rule-once-a-year = { $organisation } applied or was awarded this year already: { $others }
    .hint = One an organisation a year; withdraw one of the applications, or have an unsigned award lapse
refusal-grants-rule-applicant-kind = { $organisation } is one of the { $kind ->
        [association] associations
        [serviceAgency] service agencies
        [foundation] foundations
        [industry] industry associations
        [community] filed community organisations
        [volunteerTeam] volunteer teams
        [other] others
       *[other] { $kind }
    }: not among those who may apply
    .hint = Check the kind of the organisation, or let one that may apply do so
refusal-grants-rule-not-registered = { $organisation } is not marked as registered
    .hint = Look at its certificate and set its registration
refusal-grants-rule-inspection = { $organisation }: the inspection of { $year } was { $result ->
        [qualified] qualified
        [basically] basically qualified
        [failed] failed
        [notTaken] not taken
       *[other] { $result }
    }
    .hint = It applies once it passed; correct the record if it is wrong
refusal-grants-rule-inspection-old = The last inspection recorded of { $organisation } is that of { $year }; the inspection of { $asked } is over and not recorded
    .hint = Look at the inspection of { $asked } and record its result with the organisation
refusal-grants-rule-inspection-unknown = No yearly inspection is recorded for { $organisation }
    .hint = Look at its papers and record the verdict; if it was registered after 30 June { $asked } it is exempt: enter its founding date
refusal-grants-rule-grade = { $organisation } has grade { $grade }; a valid { $least } or better is asked for
    .hint = Check its certificate and validity
refusal-grants-rule-line-cap = “{ $line ->
        [activity] Activities
        [management] Management
        [tax] Taxes
        [other] Other
       *[named] { $line }
    }” of { $amount } yuan is { $share }% of what is asked, over the limit of { $percent }%
    .hint = Cut the line, or pay it from own funds
refusal-grants-rule-line-floor = “{ $line ->
        [activity] Activities
        [management] Management
        [tax] Taxes
        [other] Other
       *[named] { $line }
    }” of { $amount } yuan is { $share }% of what is asked, under the required { $percent }%
    .hint = Put more into the line
refusal-grants-rule-held = Payments to { $organisation } are stopped: { $reason }
    .hint = Lift the hold first
refusal-grants-application-sums = The lines make { $sum } yuan, { $said } yuan is written: { $difference } yuan apart
    .hint = Check the lines, or correct the sum
refusal-grants-application-move = “{ $application }” is { $from ->
        [draft] draft
        [submitted] handed in
        [eligible] eligible
        [ineligible] ineligible
        [moreInformation] awaiting information
        [inReview] in review
        [approved] approved
        [approvedWithConditions] approved with conditions
        [declined] declined
        [withdrawn] withdrawn
       *[other] { $from }
    }: it cannot become { $to ->
        [draft] draft
        [submitted] handed in
        [eligible] eligible
        [ineligible] ineligible
        [moreInformation] awaiting information
        [inReview] in review
        [approved] approved
        [approvedWithConditions] approved with conditions
        [declined] declined
        [withdrawn] withdrawn
       *[other] { $to }
    }
    .hint = Take the steps in their order: hand in, check, review, decide
refusal-grants-application-day = { $on } does not fit: not before the last step ({ $before }), not after today ({ $today })
    .hint = Check the day
refusal-grants-application-closed = “{ $application }” is { $state ->
        [draft] draft
        [submitted] handed in
        [eligible] eligible
        [ineligible] ineligible
        [moreInformation] awaiting information
        [inReview] in review
        [approved] approved
        [approvedWithConditions] approved with conditions
        [declined] declined
        [withdrawn] withdrawn
       *[other] { $state }
    }: it is not rewritten
    .hint = Ask for more information first
refusal-grants-papers-missing = “{ $application }” lacks { $count ->
    [one] { $count } required paper
   *[other] { $count } required papers
}: { $papers }
    .hint = Note them when they come in, or ask for them
refusal-grants-application-not-approved = “{ $application }” is { $state ->
        [draft] draft
        [submitted] handed in
        [eligible] eligible
        [ineligible] ineligible
        [moreInformation] awaiting information
        [inReview] in review
        [approved] approved
        [approvedWithConditions] approved with conditions
        [declined] declined
        [withdrawn] withdrawn
       *[other] { $state }
    }: it is not awarded
    .hint = Decide on it first
refusal-grants-application-awarded = “{ $application }” was awarded as { $award }
    .hint = Go on with that award
refusal-grants-not-in-review = “{ $application }” is { $state ->
        [draft] draft
        [submitted] handed in
        [eligible] eligible
        [ineligible] ineligible
        [moreInformation] awaiting information
        [inReview] in review
        [approved] approved
        [approvedWithConditions] approved with conditions
        [declined] declined
        [withdrawn] withdrawn
       *[other] { $state }
    }, or of another call: it is not scored
    .hint = { $state ->
        [inReview] Score it in its own call
        [approved] It is decided: scores stay as they are; undo a wrong decision first
        [approvedWithConditions] It is decided: scores stay as they are; undo a wrong decision first
        [declined] It is decided: scores stay as they are; undo a wrong decision first
        [ineligible] What was found ineligible is not reviewed
        [withdrawn] What was withdrawn is not reviewed
       *[before] Send it to review first
    }
refusal-grants-not-scored = “{ $application }” has no whole score sheet of { $lines } lines yet
    .hint = Enter the points first
refusal-grants-review-cannot-begin = The review of “{ $call }” cannot begin: { $missing ->
        [sheet] it has no score sheet
        [reviewers] nobody sits on the panel
        [eligible] no application is eligible
       *[other] { $missing }
    }
    .hint = Make up for it first
refusal-grants-decision-outcome = A decision approves, approves with conditions, or declines
    .hint = Choose one of the three
refusal-grants-approved-over-asked = { $amount } yuan must be more than zero and no more than the { $asked } yuan asked for
    .hint = Check the amount
refusal-grants-cut-without-reason = { $cut } yuan of { $asked } yuan was cut without a reason
    .hint = Say why: it stands on the letter
refusal-grants-approved-lines-sum = The lines come to { $sum } yuan, { $approved } are approved: { $difference } apart
    .hint = Change the lines until they come to what is approved
refusal-grants-approved-line-over = “{ $line }” is approved with { $amount } yuan; it lies between zero and the { $asked } asked for
    .hint = A review cuts the lines asked for; for other lines send the application back
refusal-grants-nothing-to-notice = “{ $call }” has nothing approved to put on notice
    .hint = Decide on the applications first
refusal-grants-noticed-already = “{ $call }” was put on notice, to { $ends }
    .hint = To post it anew, take the old notice down first
refusal-grants-notice-missing = “{ $call }” asks for { $kind ->
        [working] { $days } working days
       *[calendar] { $days } days
    } of public notice; “{ $application }” stood on none
    .hint = Post the notice first; what was decided after a notice needs one of its own
refusal-grants-notice-awarded = { $count } awards were made on the ground of this notice ({ $awards }): it is not withdrawn any more
    .hint = Correct the notice by another; if an award should not stand, cancel it first
refusal-workdays-notice-awarded = With these days the notice would end after { $count } awards were made on its ground ({ $awards })
    .hint = Check the arrangement; days within the notices of those awards stay as they are
refusal-grants-notice-before-decision = The notice begins on { $on }, before the first decision of { $decided }: it has nothing to show
    .hint = Begin it on the day of the decision or later
refusal-grants-notice-too-short = The notice stands only to { $ends }; the call asks for { $kind ->
        [working] { $days } working days
       *[calendar] { $days } days
    }, to { $until }
    .hint = Post it for the days asked; where less will do, first set the call's rule “Days of notice” to a warning
refusal-grants-not-on-notice = “{ $application }” does not stand on this notice
    .hint = Choose one that does; leave it empty for the whole notice
refusal-grants-below-pass-mark = “{ $application }” has a mean of { $mean }, { $short } below the pass mark of { $mark }
    .hint = If it is approved all the same, the minutes have to say why
refusal-grants-sheets-missing = { $count ->
    [one] { $count } score sheet for “{ $application }” is not complete
   *[other] { $count } score sheets for “{ $application }” are not complete
}
    .hint = Enter the scores, or declare the conflicts. If it is decided all the same, the minutes have to say so
refusal-grants-award-before-fund = The award is dated { $on }, before the fund “{ $fund }” begins on { $starts }
    .hint = Check the day, or take the fund of that time
refusal-grants-applicant-stays = “{ $application }” has its number: its applicant stays
    .hint = If another organisation applies, withdraw this one and enter another
refusal-grants-call-promised = “{ $fund }” has { $free } yuan free; other calls ({ $others }) promise { $byOthers } yuan of it, this one { $promise } yuan: { $short } yuan too much
    .hint = Lower the amount, finish another call, or raise the fund first
refusal-grants-regrant-below-call = { $percent } percent to be granted on is less than the { $least } percent the call asks for
    .hint = Give { $least } percent or more, or nothing: the call's share is taken over
refusal-grants-cap-twice = { $class ->
        [activity] Activities
        [management] Management
        [tax] Taxes
       *[other] Other costs
    } is capped twice: { $first } and { $second } percent
    .hint = Keep one of them
refusal-grants-budget-line-negative = The budget line “{ $line }” is { $amount } yuan: it cannot be less than zero
    .hint = Give zero or more; to take something off, make the line smaller
refusal-grants-over-approved = “{ $application }” was approved for { $approved } yuan; an award of { $amount } yuan is { $over } yuan too much
    .hint = Give no more than was approved; what has to grow is amended after the signing
refusal-grants-award-before-decision = Awarded on { $on }, before the decision of { $decided }
    .hint = Give the day of the decision or a later one
refusal-grants-plan-awaited = The expense report “{ $report }” meets a condition of award { $award }: its plan of tranches cannot be written anew
    .hint = Drop that report first; once it was handed in, cancel the award and award anew
refusal-grants-amend-state = Award { $award } is { $state ->
        [agreementPending] pending
        [active] active
        [suspended] suspended
        [closed] closed
        [lapsed] lapsed
        [cancelled] cancelled
        [terminated] terminated
       *[other] { $state }
    }: it is not amended
    .hint = Only active or suspended awards are; a draft is edited
refusal-grants-amend-day = { $on } does not fit: not before the signing ({ $signed }), not after today ({ $today })
    .hint = Check the day of the supplementary agreement
refusal-grants-amend-nothing = It stays the same: { $before }
    .hint = Say what it changes to, or leave it
refusal-grants-amend-below-paid = { $amount } yuan is less than the { $floor } yuan that stand on it (net paid { $paid }, on its way { $inFlight }, accepted { $accepted })
    .hint = Give no less; refund first what was paid too much
refusal-grants-amend-budget-missing = The amount goes from { $before } to { $after } yuan and the budget stays: { $difference } yuan apart
    .hint = Give the new budget in the same step; its lines come to the new amount
refusal-grants-budget-over-class-cap = { $class ->
        [activity] Activities
        [management] Management
        [tax] Taxes
       *[other] Other costs
    } have { $budget } yuan in the budget; at most { $cap } are allowed ({ $percent }%): { $over } too much
    .hint = Lower the lines of that class
refusal-grants-budget-cap-loosened = Call { $call } caps { $class ->
        [activity] Activities
        [management] Management
        [tax] Taxes
       *[other] Other
    } at { $most }%; { $percent }% is written here
    .hint = Write { $most }% or less, or leave it out: the call's cap is taken over
refusal-grants-budget-below-accepted = Line “{ $line }” allows { $limit } yuan with its tolerance, { $accepted } were accepted: { $short } too little
    .hint = Give it no less than what was accepted
refusal-grants-amend-not-extended = { $to } is no later than { $before }
    .hint = Give a later day
refusal-notice-days = { $days } days of notice cannot be: 1 to 90
    .hint = Five working days or seven days are common; 0 in a call that asks for none
refusal-notice-not-found = This notice or objection is not there
    .hint = It may have been undone; open the page anew
refusal-notice-running = The notice stands to { $ends }; { $on } is not after it
    .hint = Go on when its days are over, with a day after them
refusal-notice-objection-open = The objection of { $objector } ({ $on }) is not answered
    .hint = Answer it first
refusal-notice-objection-upheld = The objection of { $objector } ({ $on }) was upheld
    .hint = It is not awarded as decided; review it again
refusal-notice-objection-day = { $on } is not within the notice ({ $from } to { $to }), or after today
    .hint = Check the day the objection came in
refusal-notice-objection-settled = The objection of { $objector } was answered on { $on }
    .hint = There is nothing more to answer
refusal-notice-settled-day = { $on } is before the objection came in ({ $received }), or after today
    .hint = Check the day
refusal-notice-withdrawn = This notice was taken down on { $on }
    .hint = Post another one
refusal-review-not-found = This reviewer or line is not there
    .hint = It may have been undone; open the page anew
refusal-review-conflicted = { $reviewer } declared a conflict on { $on }: { $reason }. No points from her
    .hint = Others score it; lift the conflict if it was a mistake
refusal-review-points-out-of-range = “{ $line }” has { $most } points; { $points } were given
    .hint = Give 0 to the most, with one decimal at most
refusal-review-points-of-line = “{ $line }” cannot have { $points } points
    .hint = More than 0, and 1000 at most
refusal-review-line-twice = “{ $line }” stands on the sheet twice
    .hint = Rename it, or put both together
refusal-review-sheet-empty = The score sheet has no lines
    .hint = Give it at least one
refusal-review-pass-mark = A pass mark of { $mark } does not fit { $most } points
    .hint = Between 0 and all points
refusal-review-sheet-scored = Scores were given by this sheet ({ $reviewers }, { $count } in all): { $changed ->
        [criteria] its lines and their points
        [passMark] its pass mark
       *[trimmed] leaving out the highest and the lowest
    } cannot be changed
    .hint = Names and hints can; while nothing is decided all scores can be taken out first, after that the sheet stays
refusal-review-seated-already = { $name } is on the panel already
    .hint = For another of that name, add her unit to it
refusal-review-has-scored = { $reviewer } gave { $count ->
    [one] { $count } score
   *[other] { $count } scores
} and stays on the panel
    .hint = Declare a conflict, or take the scores out first
refusal-workdays-make-up-on-weekday = { $day } is a weekday: it needs no making up
    .hint = Only a Saturday or a Sunday is worked instead
refusal-workdays-span = { $from } to { $to } cannot be: at most { $most } days, the end not before the beginning
    .hint = Set it in parts
refusal-workdays-year-unknown = No arrangement for { $year } comes with the program; there are { $known }
    .hint = Enter it span by span from the official notice

refusal-grants-undo-awarded = “{ $application }” was awarded as { $award }; its decision is not undone
    .hint = Let that award lapse or cancel it first, then undo the decision
refusal-grants-undo-awarded-anew = “{ $application }” was awarded anew as { $other }; { $award } does not come back
    .hint = An application is awarded once; to have the former award back, let { $other } lapse first
refusal-grants-undo-call-over = The call “{ $call }” { $state ->
        [cancelled] was called off
       *[other] is finished
    }; “{ $application }” cannot wait for a decision in it again
    .hint = Undo the end of the call first, then this step; or take the application into a new call
refusal-grants-undo-condition-relied-on = { $amount } yuan of “{ $tranche }” are paid or on their way on the strength of “{ $condition }”; it is not opened again
    .hint = Reject, void, refund or reverse that payment first, then undo
