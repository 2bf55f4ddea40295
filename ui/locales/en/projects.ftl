# Supported projects: the N

kind-project = Project
kind-project-term = Project term
kind-project-labelling = Project label
kind-project-partner = Partner
kind-project-budget = Project budget
kind-project-move = Project step
kind-milestone = Milestone
kind-activity = Activity
kind-indicator = Indicator
kind-indicator-result = Indicator result
kind-project-update = Progress update

op-projects-add-project = Add project
op-projects-edit-project = Edit project
op-projects-move-project = Change project state
op-projects-remove-project = Delete project draft
op-projects-add-milestone = Add milestone
op-projects-edit-milestone = Edit milestone
op-projects-remove-milestone = Delete milestone
op-projects-add-activity = Record activity
op-projects-edit-activity = Edit activity
op-projects-remove-activity = Delete activity
op-projects-add-indicator = Add indicator
op-projects-edit-indicator = Edit indicator
op-projects-remove-indicator = Delete indicator
op-projects-record-result = Record result
op-projects-edit-result = Edit result
op-projects-remove-result = Delete result
op-projects-add-update = Write update
op-projects-edit-update = Revise update
op-projects-add-term = Add project term
op-projects-edit-term = Edit project term

project-state-draft = Draft
project-state-approved = Approved
project-state-active = Active
project-state-suspended = Suspended
project-state-closing = Closing
project-state-completed = Completed
project-state-terminated = Terminated

channel-incubation = Incubation
channel-talent = Talent
channel-resources = Resource matching
channel-grants = Micro-grants
channel-promotion = Promotion
channel-governance = Governance

partner-role-guide = Guides
partner-role-lead = Leads
partner-role-assist = Assists
partner-role-professional = Gives professional support
partner-role-participant = Takes part

budget-source-grant = Micro-grant
budget-source-own-funds = Own funds
budget-source-matching = Matching funds
budget-source-donation = Donation
budget-source-other = Other

indicator-level-output = Output
indicator-level-outcome = Outcome
indicator-level-impact = Impact
indicator-direction-up = More is better
indicator-direction-down = Less is better
indicator-calculation-sum = Added up
indicator-calculation-latest = Latest counts
indicator-calculation-average = Average
indicator-calculation-percent = Share in percent

activity-finding-person-times-below-people = Fewer person-times than people
activity-finding-children-over-people = More children than people served
activity-finding-outside-period = Outside the project period

term-list-domain = Service domain
term-list-beneficiary = Beneficiaries

refusal-projects-not-found = This record was not found
    .hint = It may have been deleted or undone; go back to the list and choose again
refusal-projects-no-such-step = A project that is { $from ->
    [approved] approved
    [active] active
    [suspended] suspended
    [closing] closing
    [completed] completed
    [terminated] terminated
   *[draft] draft
 } cannot become { $to ->
    [approved] approved
    [active] active
    [suspended] suspended
    [closing] closing
    [completed] completed
    [terminated] terminated
   *[draft] draft
 } directly
    .hint = The order is: draft, approved, active (with suspensions), closing, completed; from approval on it can be terminated
refusal-projects-closed = The project is { $from ->
    [terminated] terminated
   *[completed] completed
 } and changes no more
    .hint = If that was a slip, undo its closing in the history
refusal-projects-step-in-future = { $on } lies after today ({ $today })
    .hint = Give today or an earlier day
refusal-projects-step-before-last = { $on } lies before the last step ({ $last })
    .hint = Give { $last } or a later day
refusal-projects-step-needs-reason = Suspending or terminating a project needs a reason
    .hint = Write the reason
refusal-projects-approval-without-organisation = No undertaking organisation yet: the project cannot be approved
    .hint = Choose the undertaking organisation first
refusal-projects-approval-without-period = The project period is incomplete: it cannot be approved
    .hint = Give planned start and end first
refusal-projects-open-milestones = { $count ->
    [one] { $count } milestone is
   *[other] { $count } milestones are
 } still open: the project cannot be completed
    .hint = Give their actual dates, or delete those no longer needed
refusal-projects-end-before-start = The end { $to } lies before the start { $from }
    .hint = Check the two dates
refusal-projects-partner-unnamed = A partner does not say who it is
    .hint = Choose an organisation of the registry or type the name of the body
refusal-projects-negative-budget = A budget cannot be negative
    .hint = Give zero or more
refusal-projects-taken-over-once = An earlier state is given only when the project is added
    .hint = Change its state instead
refusal-projects-not-active = The project is { $state ->
    [approved] approved
    [suspended] suspended
   *[draft] draft
 }: no activity, result or update can be recorded
    .hint = Make the project active first
refusal-projects-not-a-draft = The project is { $state ->
    [approved] approved
    [active] active
    [suspended] suspended
    [closing] closing
    [completed] completed
    [terminated] terminated
   *[draft] draft
 } and cannot be deleted
    .hint = Only drafts can be deleted; an approved project can be terminated
refusal-projects-in-use = An award or another record names this project: it cannot be deleted
    .hint = Delete those first, or approve the project and terminate it
refusal-projects-date-in-future = { $on } lies after today ({ $today })
    .hint = Record only what has happened; plans are milestones
refusal-projects-person-times-below-people = Person-times { $personTimes } are fewer than people { $people }
    .hint = Person-times are never fewer than people; check both
refusal-projects-children-over-people = Children { $children } are more than people served { $people }
    .hint = Children are among the people served; check both
refusal-projects-count-not-whole = { $count } is no whole number, or below zero
    .hint = Give people and person-times in whole numbers
refusal-projects-hours-not-halves = { $hours } hours are no multiple of half an hour
    .hint = Hours are kept to 0.5
refusal-projects-target-behind-baseline = The baseline meets the target already
    .hint = Check baseline, target and direction
refusal-projects-part-over-whole = { $part } is not within { $whole }: no share can be worked out
    .hint = Check both; the whole must be more than zero
refusal-projects-part-without-whole = A share needs both the count and the whole
    .hint = Add the missing one, or give the percentage alone
refusal-projects-result-without-value = No value was given
    .hint = Give a value, or a count and its whole
refusal-projects-indicator-exists = This project already has an indicator “{ $name }”
    .hint = Choose another name, or record a result for that one
refusal-projects-indicator-has-results = The indicator has { $count ->
    [one] { $count } result
   *[other] { $count } results
 } and cannot be deleted
    .hint = Delete its results first, or keep it
refusal-projects-unit-in-use = Results were recorded in “{ $unit }”: the unit stays
    .hint = Add another indicator, or delete the results first
refusal-projects-update-replaced = A newer version of this update exists
    .hint = Open the newest version and revise that
refusal-projects-term-exists = “{ $name }” is on the list already
    .hint = Choose it

projects-new = New project
projects-find = Find by number, name, organisation or leader
projects-view = What to show
projects-all = Projects
projects-standing-of-all = Progress
projects-results = Figures
projects-none = No supported projects yet
projects-back = Back to the list
projects-until = until { $date }
projects-print = Print progress summary
projects-name = Project
projects-no = Project no.
projects-state = State
projects-channel = Lead channel
projects-organisation = Undertaking organisation
projects-leader = Project leader
projects-places = Places
projects-place-projects = { $count ->
    [one] { $count } project
   *[other] { $count } projects
 }
projects-place-organisations = { $count ->
    [one] { $count } organisation
   *[other] { $count } organisations
 }
projects-every-channel = Every channel
projects-every-place = Every place
projects-several = Separate several with commas
projects-planned = Planned period
projects-actual = Actual period
projects-planned-from = Planned start
projects-planned-to = Planned end
projects-actual-from = Actual start
projects-actual-to = Actual end
projects-objective = Objective
projects-partners = Partners
projects-partner = Partner
projects-partner-by-name = by name, not in the registry
projects-partner-role = Role
projects-partner-add = Add a partner
projects-budget = Budget by source
projects-budget-source = Source
projects-budget-amount = Amount
projects-budget-add = Add a source
projects-take-out = Take out
projects-overdue = Overdue
projects-overdue-itself = Milestone or end overdue
projects-progress = Progress
projects-time-passed = Time passed
projects-indicators-reached = Indicators
projects-money-paid = Money paid
projects-reached-of = { $reached } of { $total ->
    [one] { $total } indicator
   *[other] { $total } indicators
 } reached
projects-paid-of = { $paid } paid of { $awarded } awarded
projects-overview = Overview
projects-facts = About the project
projects-reach = Reach
projects-course = Course
projects-no-course = No change of state yet
projects-move = Change state
projects-move-to = Change to “{ $state }”
projects-move-on = Date
projects-move-reason = Reason
projects-milestones = Milestones
projects-milestone = Milestone
projects-planned-on = Planned
projects-actual-on = Reached on
projects-standing = Standing
projects-note = Remarks
projects-milestone-reached = Reached
projects-milestone-late = Late
projects-milestone-ahead = Ahead
projects-reached-today = Reached today
projects-no-milestones = No milestones yet
projects-delete = Delete
projects-activities = Activities
projects-no-activities = No activities yet
projects-date = Date
projects-starts-on = First day
projects-ends-on = Last day (of several)
projects-topic = Topic
projects-place = Place
projects-held = Activities held
projects-people = People served
projects-people-hint = Distinct people who came
projects-person-times = Person-times
projects-person-times-hint = Every attendance counts; never fewer than people
projects-children = Children among them
projects-volunteers = Volunteers
projects-hours = Volunteer hours
projects-hours-short = Hours
projects-children-short = Children
projects-volunteers-short = Volunteers
projects-since = since { $date }
projects-hours-hint = To half an hour
projects-findings = To check
projects-indicators = Indicators
projects-indicator = Indicator
projects-no-indicators = No indicators yet
projects-choose-indicator = Choose an indicator to record or see its results
projects-unit = Unit
projects-definition = Definition
projects-level = Level
projects-direction = Direction
projects-calculation = Calculation
projects-baseline = Baseline
projects-baseline-hint = The figure before the project; may stay empty
projects-target = Target
projects-this-period = This period
projects-reached = Cumulative
projects-completion = Completion
projects-met = Reached
projects-no-results = No results yet
projects-value = Value ({ $unit })
projects-part = Counted
projects-whole = Of all (valid answers)
projects-of-whole = { $part } / { $whole }
projects-evidence = Evidence
projects-verified-by = Verified by
projects-updates = Updates
projects-no-updates = No updates yet
projects-period-from = Period from
projects-period-to = Period to
projects-update-progress = Progress
projects-update-problems = Problems and measures
projects-update-next = Next steps
projects-revise = Revise
projects-version = Version { $version }, { $date }
projects-earlier-versions = Show earlier versions

projects-terms = Domains and beneficiaries
projects-terms-hint = A renamed word changes on every project that bears it; one taken off the list stays where it is used
projects-term-uses = { $uses ->
    [one] { $uses } project
   *[other] { $uses } projects
}
projects-term-archive = Take off the list
projects-term-restore = Put back
projects-term-add = Add
projects-term-name = Name

kind-project-update-move = Step of an update
kind-library-indicator = Library indicator
kind-indicator-target = Target of a period
kind-result-correction = Correction
kind-worked-figure = Calculated figure

op-projects-note-paper = Note the paper
op-projects-move-update = Move update
op-projects-keep-library-indicator = Keep library indicator
op-projects-set-target = Set target of a period
op-projects-work-out = Add calculated figure
op-projects-remove-worked = Delete calculated figure

field-moved-by = By
field-update = Update
field-code = Code
field-name-en = English name
field-definition-en = English definition
field-unit-en = English unit
field-rolls = Adds up
field-library = Library indicator
field-split = Breakdown
field-was = Was
field-became = Became
field-corrected-on = Corrected on
field-corrected-by = Corrected by
field-first = Count
field-second = Of each

update-state-draft = Draft
update-state-submitted = Submitted
update-state-returned = Returned
update-state-accepted = Accepted

library-rolls-add = Adds up over projects
library-rolls-distinct = Distinct people or families, not added
library-rolls-pool = Pooled percentage
library-rolls-none = Side by side

split-class-women = Women
split-class-men = Men
split-class-children = Children
split-class-elderly = Elderly
split-class-disabled = Disabled
split-class-households = Households
split-class-volunteers = Volunteers
split-class-other = Other

refusal-projects-library-unknown = The library has no “{ $code }”
    .hint = Choose again from the library, or follow none
refusal-projects-library-unit = The unit “{ $unit }” differs from “{ $wanted }” in the library; they do not add up
    .hint = Use “{ $wanted }”, or follow no library indicator
refusal-projects-library-calculation = “{ $calculation ->
    [sum] Added up
    [latest] Latest counts
    [average] Average
   *[percent] Share in percent
 }” does not go with “{ $wanted ->
    [sum] Added up
    [latest] Latest counts
    [average] Average
   *[percent] Share in percent
 }”, as “{ $name }” of the library is calculated
    .hint = Calculate it as the library does, or follow none
refusal-projects-library-once = “{ $name }” of this project follows this indicator already
    .hint = One thing is counted once in a project, else it would be added twice
refusal-projects-library-rolls = Calculation and adding up do not agree
    .hint = Percentages are pooled, and nothing else is
refusal-projects-library-exists = The library has “{ $name }” already
    .hint = Use or edit the one that is there
refusal-projects-library-unit-in-use = { $count ->
    [one] { $count } indicator of a project is
   *[other] { $count } indicators of projects are
 } counted in “{ $unit }”; the unit stays
    .hint = Add another indicator and retire this one
refusal-projects-split-twice = The class “{ $class }” is given twice
    .hint = Give each class once
refusal-projects-split-over-value = “{ $class }” { $count } is more than the whole of { $value }
    .hint = A class is part of the whole; check the figures
refusal-projects-target-overlaps = It overlaps the target of { $target } from { $from } to { $to }
    .hint = Periods follow each other; check the dates. To put that target right, give the same period
refusal-projects-correction-needs-reason = { $by } verified { $was }; say why it is put right
    .hint = Write the reason; the earlier figure stays in the record of corrections
refusal-projects-indicator-worked-with = A calculated figure uses this indicator
    .hint = Delete the calculated figure first
refusal-projects-worked-exists = There is a calculated figure “{ $name }” already
    .hint = Choose another name
refusal-projects-units-do-not-meet = “{ $first }” and “{ $second }” do not meet, so they cannot be multiplied
    .hint = “户” and “元/户·年” can: they give “元/年”
refusal-projects-update-no-such-step = An update that is { $from } cannot take this step
    .hint = A draft is submitted, then accepted or returned; revise what was returned and submit the new version
refusal-projects-update-return-needs-reason = Say why the update is returned
    .hint = Write what is to be added or put right
refusal-projects-update-submitted = This update lies with whoever reads it and cannot be revised
    .hint = Return it first, then write the next version

kind-project-risk = Risk or issue
kind-beneficiary = Beneficiary (code)
kind-enrolment = Enrolment
kind-activity-beneficiary = Beneficiary present
op-projects-add-risk = Add risk or issue
op-projects-edit-risk = Edit risk or issue
op-projects-close-risk = Close risk or issue
op-projects-enrol = Enrol beneficiary
op-projects-end-enrolment = End enrolment
op-projects-set-present = Mark who was present
field-severity = Severity
field-owner = Owner
field-response = Response
field-beneficiary = Beneficiary
field-activity = Activity
risk-kind-risk = Risk
risk-kind-issue = Issue
severity-high = High
severity-middle = Middle
severity-low = Low
beneficiary-kind-child = Child
beneficiary-kind-household = Household
beneficiary-kind-person = Person
late-milestone = Milestone overdue
late-target = Target of a period missed
late-risk = Risk past its day
late-issue = Issue past its day
late-end = Past its planned end
late-tranche = Tranche overdue
refusal-projects-risk-without-owner = Nobody answers for it yet
    .hint = Choose who does; add the person to the register first if need be
refusal-projects-risk-closed = It was closed on { $on }
    .hint = Undo the closing if it was a slip; add a new one if it happens again
refusal-projects-risk-closed-when = { $on } does not lie between { $raised }, when it was raised, and today ({ $today })
    .hint = Check the day of closing
refusal-projects-code-tells-who = “{ $code }” looks like a name, a telephone or an identity number
    .hint = Use a code of letters and a number such as C-012, a place of two signs before it at most (禾穗H03); a real name is not kept where it is not needed
refusal-projects-code-of-another-kind = The code “{ $code }” stands for a { $kind }
    .hint = One code is always the same one; check the kind or choose another code
refusal-projects-enrolled-already = The code “{ $code }” is in this project already
    .hint = Mark it as present; it need not be enrolled again
refusal-projects-not-enrolled = Someone chosen is not in this project
    .hint = Enrol the code first
refusal-projects-present-over-people = { $named } codes are more than the { $people } people served
    .hint = Check the list, or put the activity's people right first

projects-money-spent = Money spent
projects-spent-of = Spent { $spent } of { $paid } paid
projects-calculated = calculated
projects-files = { $count ->
    [one] { $count } file
   *[other] { $count } files
}
projects-paper = Paper
projects-paper-missing = Paper missing
projects-paper-of = Paper behind “{ $state }”
projects-paper-no = Number or title of the paper
projects-paper-hint = Number of the approval, agreement or notice; it can be noted later
projects-late = What is late, and why ({ $count })
projects-update-to-submitted = Submit
projects-update-to-returned = Return
projects-update-to-accepted = Accept
projects-risks = Risks and issues
projects-no-risks = No risks or issues yet
projects-risk-title = What it is
projects-risk-due = Due
projects-risk-open = Open
projects-risk-closed = Closed
projects-beneficiaries = Beneficiaries
projects-no-beneficiaries = Nobody is enrolled by code yet
projects-code-hint = A code such as C-012, no name; the same one bears the same code in every project
projects-place-hint = Village or community, no finer
projects-members = People in it
projects-enrolled-from = From
projects-enrolled-to = To
projects-also-in = In { $count ->
    [one] { $count } more project
   *[other] { $count } more projects
 }
projects-coded = By code: { $children ->
    [one] { $children } child
   *[other] { $children } children
 }, { $households ->
    [one] { $households } household
   *[other] { $households } households
 }, { $people ->
    [one] { $people } person
   *[other] { $people } people
 }; present { $times ->
    [one] { $times } time
   *[other] { $times } times
 }
projects-present = Present (codes): { $count }
projects-photos = Photos and sign-in sheets
projects-from-library = Library
projects-no-library = Follows no library indicator (adds up to nothing)
projects-library-hint = Indicators of several projects that follow the same one add up
projects-library-about = Indicators of projects that follow the same one add up; those that came with the program can be changed and are then the hub's own
projects-library-add = Add indicator
projects-library-own = Own
projects-linked = adds up
projects-verified = verified by { $by }
projects-corrected = Put right on { $date } by { $by }, was { $was }
projects-correction-reason = Reason of the correction
projects-split-add = Add class
projects-targets = Targets by period
projects-no-targets = No targets by period yet
projects-worked = Calculated figures
projects-no-worked = No calculated figures yet
projects-worked-hint = Two indicators multiplied, such as 80多户 × 2万元/户·年 make 约160多万元/年; marked as calculated everywhere
projects-roll-up = Together
projects-roll-hub = All projects
projects-roll-none = No domain named
projects-roll-projects = { $count ->
    [one] { $count } project
   *[other] { $count } projects
}
projects-roll-unlinked = { $count ->
    [one] { $count } indicator follows no library indicator and is not added
   *[other] { $count } indicators follow no library indicator and are not added
}
projects-roll-empty = Nothing to add up yet
projects-roll-about = Added up by the library. A sum with an estimate in it is an estimate; people and families may be in several projects, so theirs is a ceiling.
projects-roll-several = { $count ->
    [one] { $count } project stands
   *[other] { $count } projects stand
 } in several domains: the domains do not add up to the whole.
projects-library = Indicator library

kind-project-assessment = Project assessment
op-projects-assess = Record closing assessment
field-side = Whose assessment
field-words = Words
field-assessed-by = Assessed by
field-assessed-on = Assessed on
field-recorded-on = Recorded on
assessment-side-own = Self-assessment
assessment-side-hub = Hub or expert assessment
assessment-level-excellent = Excellent
assessment-level-qualified = Qualified
assessment-level-basic = Basically qualified
assessment-level-unqualified = Not qualified
projects-assessments = Closing assessment
projects-assess = Record: { $side }
projects-assessment-level = Level
projects-assessed-on = Assessed on
projects-assessed-by-hint = A person or a panel, such as “panel of three”
projects-no-assessments = No assessment recorded yet
projects-assessed-at-end = Recorded once the project is being closed
projects-earlier-assessments = Earlier assessments
projects-assessment-replaced = replaced by a later one
projects-review-print = Print for review
projects-library-domains-hint = Projects of these domains see this indicator first; leave empty for all
refusal-projects-assessed-before-closing = The project is { $state ->
    [draft] still a draft
    [approved] only just approved
    [suspended] suspended
   *[active] under way
 }; a closing assessment cannot be recorded yet
    .hint = Move the project to “closing” first, then record the self-assessment and the assessment
refusal-projects-assessed-in-future = The day of assessment { $on } is still to come (today is { $today })
    .hint = Give today or an earlier day
refusal-projects-assessed-before-start = The day of assessment { $on } is before the project begins, { $from }
    .hint = Check the day of assessment, or the project's own dates
