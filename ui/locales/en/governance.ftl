# Governance: obligations and their days

## Words

obligation-kind-yearly-inspection = Yearly inspection
obligation-kind-re-election = Re-election
obligation-kind-grade-validity = Validity of the grade
obligation-kind-certificate = Registration certificate
obligation-kind-agreement = Agreement expiry
obligation-kind-other = Other duty

obligation-state-open = Open
obligation-state-due-soon = Due soon
obligation-state-overdue = Overdue
obligation-state-met = Met
obligation-state-exempt = Exempt

verdict-qualified = Qualified
verdict-basically = Basically qualified
verdict-failed = Not qualified
verdict-not-taken = Not taken

kind-obligation = Obligation

op-governance-add-obligation = Add obligation
op-governance-edit-obligation = Edit obligation
op-governance-meet-obligation = Meet obligation
op-governance-exempt-obligation = Exempt from obligation
op-governance-generate-inspections = Set up inspections

## Screens

governance-find = Find by organisation or duty
governance-none = No obligation yet
governance-add = Add obligation
governance-generate = Set up inspections
governance-generate-note = One for each active organisation with a credit code, due 31 May of the next year; those set up before are left alone
governance-with-new = Organisations registered after 30 June too
governance-organisation = Organisation
governance-kind = Duty
governance-title = Which
governance-rule = Rule
governance-rule-usual = usual rule
governance-year = Year inspected
governance-due = Due
governance-due-hint = May be left empty for inspections and grades
governance-since = Grade given on
governance-lead-days = Remind ahead (days)
governance-lead-hint = Empty: 30, 60 or 90 by kind
governance-days-left = Days left
governance-left = { $days ->
    [one] { $days } day left
   *[other] { $days } days left
}
governance-past = { $days ->
    [one] { $days } day overdue
   *[other] { $days } days overdue
}
governance-state = State
governance-note = Note
governance-meet = Met
governance-exempt = Exempt
governance-date = Met on
governance-late = met after its day
governance-evidence = Evidence
governance-verdict = Verdict
governance-reason = Reason
governance-helped = The hub helped (counts as a service)
governance-help-topic = What was done
governance-help-hours = Hours
governance-help-people = People

## Refusals

governance-kind-named = { $kind ->
    [yearlyInspection] { obligation-kind-yearly-inspection }
    [reElection] { obligation-kind-re-election }
    [gradeValidity] { obligation-kind-grade-validity }
    [certificate] { obligation-kind-certificate }
    [agreement] { obligation-kind-agreement }
    [other] { obligation-kind-other }
   *[other] { $kind }
 }
refusal-governance-not-found = This obligation was not found
    .hint = It may have been undone; choose again from the list
refusal-governance-due-missing = The due day is missing
    .hint = Give it; for a grade the day it was given will do
refusal-governance-year-missing = An inspection needs the year inspected
    .hint = Give the year
refusal-governance-title-missing = “{ governance-kind-named }” needs to say which
    .hint = Name the agreement or duty
refusal-governance-lead-too-long = { $days } days ahead are more than 730
    .hint = Give 0 to 730
refusal-governance-inspection-twice = The inspection of { $year } is there already (due { $due })
    .hint = Go on with that one
refusal-governance-obligation-twice = The same duty is there already (due { $due })
    .hint = Go on with that one, or name it differently
refusal-governance-already-met = It was met on { $date }
    .hint = If that was wrong, undo it first
refusal-governance-is-exempt = It is exempt: { $reason }
    .hint = If that was wrong, undo it first
refusal-governance-met-in-future = { $date } is after today, { $today }
    .hint = Give the day it was met
refusal-governance-evidence-missing = Evidence is needed
    .hint = Name the notice, certificate or screenshot
refusal-governance-verdict-missing = An inspection needs its verdict
    .hint = Choose qualified, basically qualified or not qualified
refusal-governance-verdict-not-for-kind = “{ governance-kind-named }” has no verdict
    .hint = Clear the verdict
refusal-governance-reason-missing = An exemption needs its reason
    .hint = Write the reason
refusal-governance-year-out-of-range = { $year } is no year to inspect (at the latest { $latest })
    .hint = Give a year of four digits
refusal-governance-nothing-to-generate = No inspection of { $year } is left to set up
    .hint = All are there; try again once organisations were added
