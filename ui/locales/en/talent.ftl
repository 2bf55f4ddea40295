# Talent: events, sign-in, learning records

## Words

event-kind-training = Thematic training
event-kind-exchange = Exchange
event-kind-study-visit = Study visit

event-state-planned = Planned
event-state-held = Held
event-state-cancelled = Cancelled

event-mode-on-site = On site
event-mode-online = Online
event-mode-mixed = Mixed

lecturer-rank-associate = Associate or below
lecturer-rank-full = Full professional
lecturer-rank-national = National expert

kind-event = Event
kind-attendance = Sign-in

op-talent-add-event = Add event
op-talent-edit-event = Edit event
op-talent-sign-in = Sign in
op-talent-edit-attendance = Edit sign-in
op-talent-remove-attendance = Remove sign-in
op-talent-set-lecture-fee-cap = Set lecture-fee ceiling

## Screens

talent-find = Find by topic, place or lecturer
talent-none = No event yet
talent-view = What to show
talent-events = Events
talent-attendance = Sign-in records
talent-attendance-none = Nobody has signed in yet
talent-kinds = Kind of event
talent-add = Add event
talent-kind = Kind
talent-topic = Topic
talent-from = Date
talent-to = To (several days)
talent-state = State
talent-state-by-date = by its date
talent-mode = Mode
talent-place = Place
talent-lecturer = Lecturer
talent-lecturer-rank = Lecturer's rank
talent-class-hours = Class hours
talent-lecture-fee = Lecture fee (yuan per class hour, after tax)
talent-headcount = Headcount
talent-headcount-hint = Where nobody signed one by one; words such as 约 and 余 stay
talent-satisfaction = Satisfaction (%)
talent-answers = Valid answers
talent-satisfaction-said = { $percent } % (n={ $answers })
talent-satisfaction-percent = { $percent } %
talent-project = Project
talent-organisation = Organisation served
talent-note = Note
talent-people = People
talent-person-times = Person-times
talent-signed = Signed in
talent-to-confirm = Its day has passed: was it held?
talent-sheet-differs = The headcount { $said } differs from { $signed } sign-ins
talent-fee-above = { $fee } yuan per class hour is above the ceiling for { $rank }, { $cap }
talent-sums = { $held } held, { $times } person-times, { $people } distinct people signed in
talent-overview = Overview
talent-sheet = Sign-in sheet
talent-sheet-none = Nobody has signed in yet
talent-sheet-sum = { $people } people, { $times } person-times
talent-sign-in = Sign in
talent-person = Person of the registry
talent-name = Name
talent-name-hint = If not in the registry
talent-unit = Unit
talent-phone = Phone
talent-signed-in-at = Signed in at
talent-signed-out-at = Signed out at
talent-minute-shape = such as 2024-07-01 08:43
talent-times = Person-times
talent-remove = Take off the sheet
talent-of-organisation = Of organisation
talent-cancel-event = Call off
talent-confirm-held = It was held
talent-learning = Learning record
talent-learning-none = No event attended yet
talent-learning-sum = { $events } events, { $hours } class hours
talent-caps = Lecture-fee ceilings
talent-caps-note = Ceiling per class hour after tax; above it the desk is warned, not stopped
talent-cap-usual = usual: { $usual } yuan

## Refusals

refusal-talent-event-not-found = This event was not found
    .hint = It may have been undone; choose again from the list
refusal-talent-attendance-not-found = This sign-in was not found
    .hint = It may have been removed; open the sheet again
refusal-talent-person-not-found = This person is not in the registry
    .hint = Add the person first, or give name and unit
refusal-talent-days-reversed = It ends on { $to }, before it begins on { $from }
    .hint = Check the two days
refusal-talent-held-in-future = { $from } is after today, { $today }: it cannot have been held
    .hint = Keep it as planned and confirm it afterwards
refusal-talent-satisfaction-out-of-range = { $percent } % is not between 0 and 100
    .hint = Satisfaction = (very satisfied + satisfied) / valid answers; work it out again
refusal-talent-no-answers = There are 0 valid answers
    .hint = Leave both empty where nobody answered
refusal-talent-satisfaction-missing = Valid answers are given, satisfaction is not
    .hint = Give the satisfaction, or clear the answers
refusal-talent-class-hours = { $hours } is not more than zero class hours
    .hint = Give the class hours, or leave them empty
refusal-talent-fee-negative = The lecture fee { $fee } is negative
    .hint = Give zero or more
refusal-talent-minute-unreadable = “{ $text }” is no day and time
    .hint = Write it as 2024-07-01 08:43
refusal-talent-sign-out-before-in = Signed out at { $out }, before signing in at { $in }
    .hint = Check the two times
refusal-talent-sign-in-before-event = Signed in at { $in }, before the event on { $from }
    .hint = Check the time or the day of the event
refusal-talent-sign-in-ahead = { $in } is later than now, { $now }
    .hint = Give the time of signing in
refusal-talent-event-cancelled = The event was called off
    .hint = If it took place, set its state to held first
refusal-talent-event-ahead = The event is on { $from }; today is { $today }
    .hint = Sign in on the day or after
refusal-talent-times-zero = Zero person-times
    .hint = Give at least 1
refusal-talent-signed-in-already = { $name } has signed in already
    .hint = For a second session add to the person-times of that row
refusal-talent-cancel-with-sheet = { $rows } people signed in: it cannot be called off
    .hint = If the sheet is wrong, take the rows off first
refusal-talent-cap-not-positive = The ceiling { $cap } is not above zero
    .hint = Give an amount above zero, or leave it empty for the usual one
