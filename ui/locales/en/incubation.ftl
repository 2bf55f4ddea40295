# Incubation: taking in, stages, visits

## Words

stage-intake = Enquiry
stage-application = Application
stage-accepted = Accepted
stage-prelim = Preliminary review
stage-review = Panel review
stage-notice = Public notice
stage-signed = Signed in
stage-incubating = In incubation
stage-extended = Extended
stage-exit-assessment = Exit evaluation
stage-graduated = Graduated
stage-follow-up = Follow-up
stage-not-accepted = Not accepted
stage-not-passed = Not passed
stage-left = Left
stage-removed = Removed
stage-deregistered = Deregistered

residency-physical = Physical residency
residency-virtual = Virtual residency

kind-incubation = Stay in incubation
kind-stage-move = Stage change
kind-incubation-visit = Visit

op-incubation-take-in = Take in
op-incubation-move-stage = Change stage
op-incubation-edit-incubation = Edit stay
op-incubation-record-as-is = Record as it stands
op-incubation-record-visit = Record visit
op-incubation-set-figure = Set a period

## Screens

incubation-list = List
incubation-board = Board
incubation-view = View
incubation-find = Find by organisation, agreement no. or mentor
incubation-none = No organisation has entered incubation yet
incubation-none-here = None in this stage
incubation-organisation = Organisation
incubation-stage = Stage
incubation-since = In this stage since
incubation-days = Days in stage
incubation-days-count = { $days ->
    [one] { $days } day
   *[other] { $days } days
}
incubation-due = Stage due
incubation-overdue = { $days ->
    [one] { $days } day overdue
   *[other] { $days } days overdue
}
incubation-overdue-only = Overdue only
incubation-running-only = Running only
incubation-residency = Residency
incubation-period = Incubation period
incubation-period-from = Period from
incubation-period-to = Period to
incubation-agreement = Residency agreement no.
incubation-mentor = Mentor
incubation-need = What is hoped for
incubation-note = Note
incubation-taken-in = Taken in on
incubation-last-visit = Last visit
incubation-date = Date
incubation-reason = Reason
incubation-paper = Paper
incubation-paper-signed = Residency agreement
incubation-paper-graduated = Exit evaluation
incubation-actor = By
incubation-as-is = recorded as it stood
incubation-to = Move to
incubation-move = Change stage
incubation-move-to = Move to: { $stage }
incubation-moves-none = No further stage
incubation-trail = Trail
incubation-visits = Visits
incubation-visit = Record a visit
incubation-visits-none = No visit yet
incubation-visitor = Visitor
incubation-topic = Topic
incubation-hours = Hours
incubation-people = People
incubation-advice = Advice
incubation-take-in = Take in
incubation-record = Record as it stands
incubation-as-is-note = For a stay that began before this book; the steps before are not written
incubation-since-known = Since when (a month will do)
incubation-source = Source
incubation-figures = Periods
incubation-figures-note = The hub's own figures; empty goes back to the usual one
incubation-figure-usual = usual: { $usual }
incubation-figure-first-months = First period (months)
incubation-figure-max-months = Longest with extensions (months)
incubation-figure-extensions = Extensions
incubation-figure-intake-days = Enquiry: at most (days)
incubation-figure-application-days = Application: at most (days)
incubation-figure-accepted-days = Accepted: at most (days)
incubation-figure-prelim-days = Preliminary review: at most (days)
incubation-figure-review-days = Panel review: at most (days)
incubation-figure-notice-days = Public notice: at most (days)
incubation-figure-signed-days = Signed in: at most (days)
incubation-figure-exit-assessment-days = Exit evaluation: at most (days)
incubation-figure-graduated-days = Graduated: at most (days)

## Refusals

incubation-stage-from = { $from ->
    [intake] { stage-intake }
    [application] { stage-application }
    [accepted] { stage-accepted }
    [prelim] { stage-prelim }
    [review] { stage-review }
    [notice] { stage-notice }
    [signed] { stage-signed }
    [incubating] { stage-incubating }
    [extended] { stage-extended }
    [exitAssessment] { stage-exit-assessment }
    [graduated] { stage-graduated }
    [followUp] { stage-follow-up }
    [notAccepted] { stage-not-accepted }
    [notPassed] { stage-not-passed }
    [left] { stage-left }
    [removed] { stage-removed }
    [deregistered] { stage-deregistered }
   *[other] { $from }
 }
incubation-stage-to = { $to ->
    [intake] { stage-intake }
    [application] { stage-application }
    [accepted] { stage-accepted }
    [prelim] { stage-prelim }
    [review] { stage-review }
    [notice] { stage-notice }
    [signed] { stage-signed }
    [incubating] { stage-incubating }
    [extended] { stage-extended }
    [exitAssessment] { stage-exit-assessment }
    [graduated] { stage-graduated }
    [followUp] { stage-follow-up }
    [notAccepted] { stage-not-accepted }
    [notPassed] { stage-not-passed }
    [left] { stage-left }
    [removed] { stage-removed }
    [deregistered] { stage-deregistered }
   *[other] { $to }
 }
incubation-stage-at = { $stage ->
    [intake] { stage-intake }
    [application] { stage-application }
    [accepted] { stage-accepted }
    [prelim] { stage-prelim }
    [review] { stage-review }
    [notice] { stage-notice }
    [signed] { stage-signed }
    [incubating] { stage-incubating }
    [extended] { stage-extended }
    [exitAssessment] { stage-exit-assessment }
    [graduated] { stage-graduated }
    [followUp] { stage-follow-up }
    [notAccepted] { stage-not-accepted }
    [notPassed] { stage-not-passed }
    [left] { stage-left }
    [removed] { stage-removed }
    [deregistered] { stage-deregistered }
   *[other] { $stage }
 }
refusal-incubation-not-found = This stay was not found
    .hint = It may have been undone; choose again from the list
refusal-incubation-already-running = This organisation is already at “{ incubation-stage-at }” (since { $since })
    .hint = Go on with that stay; an organisation has one running stay at a time
refusal-incubation-move-not-allowed = “{ incubation-stage-to }” does not follow “{ incubation-stage-from }”
    .hint = Take the steps in order; the next ones are listed
refusal-incubation-stay-ended = This stay ended with “{ incubation-stage-at }”
    .hint = To incubate again, take the organisation in anew
refusal-incubation-move-in-future = { $date } is after today, { $today }
    .hint = Give the day on which it happened
refusal-incubation-move-before-last = { $date } is before the last change, { $last }
    .hint = Give a later day; if the last step was wrong, undo it first
refusal-incubation-agreement-missing = Signing in needs the residency agreement
    .hint = Say where the signed agreement is kept
refusal-incubation-residency-missing = Signing in needs the kind of residency
    .hint = Choose physical or virtual
refusal-incubation-assessment-missing = Graduation needs the exit evaluation
    .hint = Give the name or number of the evaluation
refusal-incubation-reason-missing = “{ incubation-stage-to }” needs a reason
    .hint = Write the reason
refusal-incubation-period-missing = An extension needs its last day
    .hint = Give the last day of the period
refusal-incubation-period-reversed = The period ends on { $to }, before it begins on { $from }
    .hint = Check the two days
refusal-incubation-period-too-long = { $periodTo } is beyond { $months } months (at the latest { $latest })
    .hint = Shorten it, or change the hub's figure under Periods
refusal-incubation-extension-spent = No extension is left (at most { $allowed })
    .hint = Go on to the exit evaluation or let it leave, or change the figure under Periods
refusal-incubation-extension-shorter = { $periodTo } is not after the present end, { $until }
    .hint = Give a day after the present end
refusal-incubation-visit-in-future = The visit on { $date } is after today, { $today }
    .hint = Record it once it was paid
refusal-incubation-visit-hours = { $hours } is not more than zero hours
    .hint = Give the hours, or leave them empty
refusal-incubation-figure-out-of-range = { $value } is not between { $least } and { $most }
    .hint = Give a figure within the range
