# Figures, targets of a period, what was put right and taken out; whom a project serves, its budget and its time.
kind-removed-result = deleted result

field-told-before = All it said before
field-told-after = All it said after
field-told = All it said
field-corrections = Corrections
field-indicator-name = Name of the indicator
field-removed-on = Deleted on
field-removed-by = Deleted by

refusal-projects-other-unit = { $given } is counted in “{ $said }”, this figure in “{ $unit }”; they cannot be mixed
    .hint = Give it in “{ $unit }”; another unit needs an indicator of its own
refusal-projects-figure-below-zero = { $figure } is below zero
    .hint = Give zero or more; an indicator of a change says “净增”, “变化”, “net” or “change” in its name
refusal-projects-figure-not-whole = { $figure } is no whole number
    .hint = This unit comes in whole ones; for a mean choose the calculation “Average”
refusal-projects-share-over-hundred = { $figure } is more than 100 %
    .hint = A share is 100 % at most; completion may be more, and is worked out by the desk
refusal-projects-part-of-no-share = “{ $name }” measures no share, so it has no count and whole
    .hint = Give a value; a share needs an indicator of a share in percent
refusal-projects-part-in-another-unit = The count { $part } and the whole { $whole } are in different units
    .hint = Give both in one unit
refusal-projects-value-beside-share = { $value } is not what the count and the whole make, which is { $worked }
    .hint = Give the count and the whole alone, or check them
refusal-projects-result-before-start = { $on } lies before the project's start ({ $start })
    .hint = Give { $start } or a later day; what stood before belongs in the indicator's baseline
refusal-projects-split-no-count = “{ $class }” { $count } is below zero or no whole number
    .hint = Give each class in whole numbers, zero or more
refusal-projects-split-sum-over-value = { $class ->
    [women] Women { $first } and men
   *[children] Children { $first } and elderly
 } { $second } are together more than the whole of { $value }
    .hint = Nobody is in both classes; check the figures
refusal-projects-removal-needs-reason = { $by } verified { $was }; say why it is deleted
    .hint = Write the reason; the figure and its corrections stay under “Deleted results”
refusal-projects-removal-of-corrected = { $was } was put right { $count } times; say why it is deleted
    .hint = Write the reason; the figure and its corrections stay under “Deleted results”
refusal-projects-library-average = An average does not add up over projects
    .hint = Let averages stand side by side
refusal-projects-library-calculation-in-use = { $count } indicators of projects are calculated as it was; another kind would not fit them
    .hint = Add another indicator and retire this one

refusal-projects-household-empty = A household of 0 members
    .hint = Give 1 or more, or leave it out where it is not known
refusal-projects-partner-without-role = The partner { $name ->
    [registry] from the registry
   *[other] “{ $name }”
 } has no role
    .hint = Choose guide, lead, assist, professional support or participant
refusal-projects-partner-undertakes = The undertaking organisation is no partner of its own
    .hint = Take it out of the partners, or choose another undertaking organisation
refusal-projects-budget-source-twice = The source “{ $source ->
    [grant] Micro-grant
    [ownFunds] Own funds
    [matching] Matching funds
    [donation] Donation
   *[other] Other
 }” is given twice
    .hint = Put them in one line, or tell them apart by a note
refusal-projects-matching-over-budget = Matching funds of { $matching } yuan are more than the { $others } yuan they match
    .hint = Check the amount, or enter the other sources first
refusal-projects-children-without-people = Children { $children } are given without people served
    .hint = Children are among the people served; give those as well
refusal-projects-hours-below-zero = { $hours } hours are below zero
    .hint = Give zero or more, to 0.5
refusal-projects-outside-period = { $on } lies far outside the project's period ({ $from } to { $to })
    .hint = Preparing and following up may lie within a year of it; check the date, or change the project's period
refusal-projects-update-of-the-period = There is an update from { $from } to { $to } already
    .hint = Revise that one; it becomes its next version

projects-targets-hint = The same period again puts its target right; the earlier one stays in the history
projects-removed-results = Deleted results
projects-removed-by = Deleted on { $date } by { $by }
projects-removal-reason = Why it is deleted
projects-namesake = Another project has this name in the same year ({ $which }); check whether one was entered twice
