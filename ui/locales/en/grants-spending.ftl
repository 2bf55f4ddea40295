# Micro-grants: payments in batches, budgets and expense reports, sub-grants, closing

kind-payment-batch = Payment batch
kind-award-budget-line = Budget line
kind-award-class-cap = Class cap
kind-expense-report = Expense report
kind-expense-line = Expense
kind-sub-grant = Sub-grant
kind-settlement = Settlement

field-batch = Batch
field-budget-line = Budget line
field-tolerance = Tolerance
field-regrant-percent = Share granted on
field-condition = Release condition
field-submitted-on = Received on
field-state-by = Handled by
field-spent-on = Spent on
field-scan-sha256 = Digest of the scan
field-entry = Ledger line
field-decided-reason = Why less
field-final = Final report
field-report = Expense report
field-recipient = Recipient
field-agreed-on = Agreed on
field-made-on = Made on

op-grants-prepare-batch = Prepare a batch of payments
op-grants-approve-batch = Approve a batch
op-grants-pay-batch = Record a batch as paid
op-grants-leave-batch = Take out of the batch
op-grants-set-budget = Set the budget
op-grants-ask-for-report = Ask for a report
op-grants-drop-report = Drop a report that was asked for
op-grants-submit-report = Type in an expense report
op-grants-decide-expenses = Decide expenses
op-grants-return-report = Return an expense report
op-grants-accept-report = Accept an expense report
op-grants-add-sub-grant = Add a sub-grant
op-grants-edit-sub-grant = Edit a sub-grant
op-grants-keep-unspent = Let unspent money stay
op-grants-write-off = Write off

batch-state-prepared = To approve
batch-state-approved = To pay
batch-state-paid = Paid
batch-state-ended = Emptied

budget-class-activity = Activities
budget-class-management = Management
budget-class-tax = Taxes
budget-class-other = Other

report-state-due = Awaited
report-state-submitted = To check
report-state-returned = Returned
report-state-accepted = Accepted

lecturer-associate = Associate senior
lecturer-full = Full senior
lecturer-academician = Academician or noted expert

settlement-kind-kept = Kept by decision
settlement-kind-written-off = Written off
settlement-kind-owed = Still owed

## Why not, and the way out

refusal-grants-batch-empty = The batch holds no payment yet
    .hint = Tick tranches that can be paid, or choose payments that wait for approval
refusal-grants-batch-already = { $voucher } is in batch { $batch } already
    .hint = A payment goes with one batch; take it out of { $batch } first
refusal-grants-batch-not-on-its-way = { $voucher } is settled and cannot join a batch
    .hint = Only payments that wait for approval or for the bank can
refusal-grants-batch-kept = { $voucher } is settled and stays in its batch
    .hint = Reverse it or record its return if it was wrong
refusal-grants-not-in-batch = { $voucher } is in no batch
    .hint = Nothing is to be taken out
refusal-grants-batch-nothing-to-approve = Batch { $batch } has nothing to approve
    .hint = What is approved can be recorded as paid
refusal-grants-batch-not-approved = { $count ->
    [one] { $count } payment of batch { $batch } waits for approval
   *[other] { $count } payments of batch { $batch } wait for approval
}
    .hint = Approve them first, or take them out
refusal-grants-batch-nothing-to-pay = Batch { $batch } has nothing to pay
    .hint = What was paid is recorded already
refusal-grants-budget-sum = The budget sums to { $sum }, the award is { $award }: { $difference } apart
    .hint = Change the lines until they sum to the award
refusal-grants-percent-range = A percentage lies between 0 and 100, not { $percent }
    .hint = Type 10 for 10%
refusal-grants-budget-agreed = The budget of award { $award } was agreed and is not set anew
    .hint = Record an amendment of the budget, which keeps before and after
refusal-grants-budget-line-twice = The line “{ $line }” stands twice in its class
    .hint = Make them one, or name the difference
refusal-grants-budget-line-used = { $count ->
    [one] { $count } expense stands on the line “{ $line }”
   *[other] { $count } expenses stand on the line “{ $line }”
}
    .hint = Lower its amount; a line that was used stays
refusal-grants-budget-line-differs = That budget line is another award's
    .hint = Choose one of this award's
refusal-grants-report-move = Report “{ $report }” { $from ->
        [due] has not come in
        [submitted] waits to be checked
        [returned] is with the organisation again
       *[other] is accepted
    } and cannot be { $to ->
        [submitted] typed in anew
        [returned] returned
       *[other] accepted
    }
    .hint = { $from ->
        [due] Type in its expenses when it has come
        [returned] Type it in again when the organisation has mended it
       *[other] If an accepted one is wrong, reverse its line in the ledger
    }
refusal-grants-report-kept = Report “{ $report }” has come in and cannot be dropped
    .hint = Return it with the reason
refusal-grants-report-not-submitted = Report “{ $report }” is not being checked
    .hint = Type in what has come, then decide
refusal-grants-report-empty = Report “{ $report }” has no expenses
    .hint = Type in its receipts; one without any is not accepted
refusal-grants-report-undecided = { $count ->
    [one] { $count } expense of report “{ $report }” is undecided
   *[other] { $count } expenses of report “{ $report }” are undecided
}
    .hint = Accept or cut each, or accept all the rest
refusal-grants-expense-range = Expense { $seq }: { $accepted } lies outside 0 to { $amount }
    .hint = Type 0 for what is not accepted, with the reason
refusal-grants-expense-reason = Expense { $seq } is cut by { $less } without a reason
    .hint = Say why; it is printed on the settlement
refusal-grants-expense-differs = That expense is another report's
    .hint = Choose one of this report's
refusal-grants-receipt-counted = Expense { $seq }: receipt { $receipt } counts already: { $place }
    .hint = A receipt counts once in the whole book; look at its number again
refusal-grants-receipt-in-report = Receipt { $receipt } stands in an expense report: { $place }
    .hint = A receipt counts once in the whole book; decide it in that report
refusal-grants-scan-digest = The digest of a scan has 64 hexadecimal digits, not { $length }
    .hint = Choose the scan again and let the program work it out
refusal-grants-over-budget-line = “{ $line }” comes to { $after }, over its budget with tolerance of { $limit } by { $over }
    .hint = Cut what is over, or record an amendment of the budget first
refusal-grants-over-class-lines = { $class ->
        [activity] Activities
        [management] Management
        [tax] Taxes
       *[other] Other costs
    } with what names no budget line come to { $after }, over the { $limit } that the lines of that class may take by { $over }
    .hint = Name the budget lines, cut what is over, or record an amendment of the budget first
refusal-grants-report-accepted-early = “{ $report }” came in on { $came } and is not accepted on { $on }
    .hint = Enter { $came } or a later day
refusal-grants-settled-before-paid = { $award } was first paid on { $from }; nothing is decided of its money on { $on }
    .hint = Enter a day from { $from } to today
refusal-grants-over-class-cap = { $class ->
        [activity] Activities
        [management] Management
        [tax] Taxes
       *[other] Other costs
    } come to { $after }, over the cap of { $cap } by { $over }
    .hint = Cut what is over, or record an amendment first. The cap is set by: { $source }
refusal-grants-over-call-cap = “{ $line ->
        [activity] Activities
        [management] Management
        [tax] Taxes
        [other] Other
       *[named] { $line }
    }” comes to { $after }, over the call's cap of { $percent }% of the award ({ $cap }) by { $over }
    .hint = Cut what is over: neither a tolerance nor an amended budget lifts the cap of a call. It is set by: { $source }
refusal-grants-cap-below-accepted = “{ $line ->
        [activity] Activities
        [management] Management
        [tax] Taxes
        [other] Other
       *[named] { $line }
    }”: { $accepted } were accepted, over { $percent }% of the award ({ $cap }) by { $over }
    .hint = Give a higher amount, or reverse what was accepted too much first
refusal-grants-close-unexplained = Paid { $paid } = accepted { $accepted } + refunded { $refunded } + kept { $kept } + written off { $writtenOff } + unexplained { $left }
    .hint = Check expenses, record refunds or decide on what is unspent; what is really still owed is typed in as owed: { $left }
refusal-grants-close-overspent = { $left } more was accepted than paid (paid { $paid }, refunded { $refunded }, accepted { $accepted }, kept { $kept }, written off { $writtenOff })
    .hint = Pay the last tranche first, or reverse what was accepted too much
refusal-grants-owed-without-day = { $owed } is owed without a day to be back by
    .hint = Say the day; it is reminded of
refusal-grants-scan-not-kept = The scan of line { $seq } ({ $digest }) is not in the book
    .hint = Choose the file again by that line's “Scan”
refusal-grants-owed-due-before = The day to be back by, { $due }, is before { $on }
    .hint = Say { $on } or a day after it
refusal-grants-refund-over-decided = Of award { $award } { $paid } is paid net, { $decided } of it kept or written off by decision: at most { $rest } can come back, less than { $amount }
    .hint = Enter less; if the decision was wrong, take it back first
refusal-grants-accepted-over-decided = Accepted spending of { $after } with the { $decided } kept or written off by decision passes the { $limit } of award { $award }
    .hint = Accept less; if the decision was wrong, take it back first
refusal-grants-close-reports-open = Reports of award { $award } that are not settled: { $count }
    .hint = Ask for, check or drop them
refusal-grants-close-regrant-short = Award { $award } was to grant on { $required }; { $granted } was, { $short } is missing
    .hint = Record the sub-grants that were paid; to change the share, record an amendment
refusal-grants-over-left = Of award { $award } only { $left } is unexplained, less than { $amount }
    .hint = Look at the amount again; what was accepted, kept or written off stays
refusal-grants-write-off-same-person = { $by } writes it down; someone else or a meeting decides to write off
    .hint = Name who decided it
refusal-grants-sub-grant-over-award = The sub-grants of award { $award } come to { $after }, over the award of { $limit }
    .hint = Look at the amount again
refusal-grants-award-below-sub-grants = Award { $award } granted on { $granted } yuan already; { $amount } yuan is { $short } yuan less than that
    .hint = Give no less than what was granted on, or lower the sub-grants first
refusal-grants-sub-grant-days = Paid on { $paid }, before it was agreed on { $agreed }
    .hint = Look at both days again
refusal-grants-check-cosign = { $vouchers }: one person alone, not co-signed yet
    .hint = Record the co-signature with its scan
refusal-grants-check-final-report = Award { $award } has no accepted final report
    .hint = Ask for one; small grants paid at once may do without

refusal-grants-warn-lecture-fee = Expense { $seq } ({ $payee }): lecture fee of { $amount } for { $hours } class hours; { $lecturer ->
        [associate] an associate senior
        [full] a full senior
       *[other] an academician or noted expert
    } is paid { $most } an hour at most, { $allowed } in all
    .hint = Source: 财行〔2016〕540号, after tax; the limits can be changed in the settings
refusal-grants-warn-lecture-hours = { $payee } is paid for { $hours } class hours on { $on }, more than { $most }
    .hint = Source: 财行〔2016〕540号, four class hours in half a day at most
refusal-grants-warn-before-agreement = Expense { $seq } of { $on } lies before the agreement of { $signed }
    .hint = Source: the agreement; what was spent before it is as a rule not accepted
refusal-grants-warn-outside-period = Expense { $seq } of { $on } lies outside the report's period { $from } to { $to }
    .hint = Look at the day, or put it in the report of its period
refusal-grants-warn-no-receipt = Expense { $seq } ({ $payee }) of { $amount } has no receipt number
    .hint = Source: 会计基础工作规范, article 48; ask for the receipt or an explanation
refusal-grants-warn-no-scan = Expense { $seq } ({ $payee }) of { $amount } has no scanned receipt
    .hint = Scan it, so that the original can stay in its folder
refusal-grants-warn-scan-twice = The scan of expense { $seq } ({ $payee }) is also attached to { $place }
    .hint = Look at the original: one receipt may be claimed twice. Where one page holds several receipts, go on
refusal-grants-warn-budget-line = “{ $line }” would come to { $after }, over its budget with tolerance of { $limit }
    .hint = Source: the agreed budget; cut it, or record an amendment first
refusal-grants-warn-class-cap = { $class ->
        [activity] Activities
        [management] Management
        [tax] Taxes
       *[other] Other costs
    } would come to { $after }, over { $percent }% of the award ({ $cap })
    .hint = Source: { $source }
refusal-grants-warn-class-lines = { $class ->
        [activity] Activities
        [management] Management
        [tax] Taxes
       *[other] Other costs
    }: { $off } name no budget line; with them it would come to { $after }, over the { $limit } that the lines of that class may take
    .hint = Source: the agreed budget; name the lines, cut it, or record an amendment first
refusal-grants-warn-call-cap = “{ $line ->
        [activity] Activities
        [management] Management
        [tax] Taxes
        [other] Other
       *[named] { $line }
    }” would come to { $after }, over the call's cap of { $percent }% of the award ({ $cap }) by { $over }
    .hint = { $level ->
        [hard] What is over cannot be accepted: cut it
       *[warn] The call only warns of it: look before you decide
    }. Source: { $source }

## Screens: batches

grants-batches = Batches
grants-batch-no = Batch
grants-batch-day = To the bank on
grants-batch-count = Payments
grants-batch-total = Total
grants-batch-to-approve = To approve
grants-batch-to-pay = To pay
grants-batch-funds = Out of which funds
grants-batch-of = Pay in a batch ({ $count })
grants-batch-ticked = In
grants-batch-untick = Add
grants-batch-tick-all = All or none
grants-batch-chosen = Chosen: { $tranches ->
    [one] { $tranches } tranche
   *[other] { $tranches } tranches
} and { $payments ->
    [one] { $payments } payment on its way
   *[other] { $payments } payments on their way
}.
grants-batch-open-sum = Open of the tranches:
grants-batch-leave = Take out
grants-batch-made-by = Prepared by
grants-batch-gone = { $all } payments were put in; { $gone } came back, or were reversed, voided or rejected, and are not in the total
grants-batch-approve-note = Batch { $no }: { $count ->
    [one] { $count } payment waits and takes a voucher number of its own
   *[other] { $count } payments wait, each takes its own voucher number
}
grants-batch-account-seen = { $organisation }: the changed account was compared
grants-batch-pay-note = Batch { $no }: { $count ->
    [one] { $count } payment
   *[other] { $count } payments
}, { $amount } in all
grants-batch-to-cosign = { $count ->
    [one] { $count } of them was made by one person and waits to be co-signed
   *[other] { $count } of them were made by one person and wait to be co-signed
}
grants-in-batch = In a batch
grants-account-to-look-at = Account to check
grants-find-batch = Find a batch number or note
grants-no-batches = No batch yet. Tick tranches on the payment board to make one
grants-flagged = { $count ->
    [one] { $count } payment was made by one person and is not co-signed.
   *[other] { $count } payments were made by one person and are not co-signed.
}
grants-flagged-show = Show them
grants-board-done = Paid or not to be paid ({ $count })

## Screens: budget and expense reports

grants-reports = Expense reports
grants-report-name = Report
grants-report-usual-name = Interim expense report
grants-report-final = This is the final report
grants-report-meets = Meets this release condition
grants-report-total = Reported
grants-report-edit = Edit what was typed
grants-report-accept-note = { $accepted } is posted as accepted, { $disallowed } is disallowed
grants-due-on = Due on
grants-due-said = due by { $day }
grants-submitted-on = Received on
grants-submitted-said = received { $day }
grants-meets-said = meets: { $condition }
grants-reported-from = Period from
grants-reported-to = Period to
grants-period-said = { $from } to { $to }
grants-returned-said = Returned on { $day } by { $by }: { $reason }
grants-return-reason = Why it goes back
grants-no-reports = No expense report yet. Ask for one on the page of an award
grants-overdue = Overdue
grants-days-late = { $days ->
    [one] { $days } day late
   *[other] { $days } days late
}
grants-warnings = To look at
grants-expenses = Expenses
grants-expense-at = Expense { $seq }
grants-expense-payee = Paid to
grants-no-expenses = No expenses were typed in yet
grants-add-expense = Add an expense
grants-spent-day = Spent on
grants-agreed-budget = Budget
grants-budget-line = Budget line
grants-budget-class = Class
grants-budget-and-actual = Budget and actual
grants-budget-left = Left
grants-budget-rule = Cap and tolerance
grants-agreed-budget-hint = The lines sum to the award. The tolerance is what a line may be exceeded by without an amendment.
grants-add-budget-line = Add a line
grants-tolerance = Tolerance (%)
grants-tolerance-said = { $percent }% free
grants-cap = Cap (%)
grants-cap-said = at most { $percent }%
grants-cap-source = Source
grants-add-cap = Add a class cap
grants-usual-line-activity = Activities
grants-no-agreed-budget = No budget was set yet
grants-without-report = Accepted without a report:
grants-over = Over
grants-decided = To be accepted
grants-submitted = To check
grants-expense-undecided = Undecided
grants-scan-sha256 = SHA-256 of the scan
grants-disallowed = Disallowed
grants-accepted-whole = Accepted
grants-accepted-part = Partly accepted
grants-accept-rest = Accept the other { $count }
grants-cut = Cut
grants-cut-expense = Cut expense { $seq }
grants-cut-note = { $payee }, { $amount }; type 0 to disallow it
grants-cut-accepted = Accepted
grants-cut-reason = Why less
grants-scan = Scan of the receipt
grants-scan-kept = Scan kept { $digest }
grants-scanned = scanned
grants-lecture = Lecture fee
grants-class-hours = Class hours
grants-lecturer = Lecturer's title
grants-lecture-said = { $hours } class hours, { $lecturer }

## Screens: sub-grants and closing

grants-regrant-percent = Share to grant on (%)
grants-regrant-hint = How much of the award has to go on to small village or community projects; empty where nothing is asked
grants-regrant-required = To grant on:
grants-regrant-paid = paid:
grants-regrant-agreed = agreed, not paid:
grants-sub-grants = Sub-grants
grants-no-sub-grants = No sub-grants
grants-sub-grant-paid = paid { $day }
grants-sub-grant-agreed = agreed { $day }, not paid
grants-sub-grant-paid-hint = It counts against the share once it was paid
grants-recipient = Recipient
grants-agreed-on = Agreed on
grants-result = What came of it
grants-edit = Edit
grants-open = Open
grants-closeout = Closing
grants-back-to-award = Back to the award
grants-close-now = Close the award
grants-equation = Where the money went
grants-equation-paid = Paid
grants-equation-refunded = Refunded
grants-equation-accepted = Accepted
grants-equation-kept = Kept by decision
grants-equation-written-off = Written off
grants-equation-owed = Still owed
grants-equation-holds = Every yuan has its explanation
grants-equation-open = Some of the money has no explanation yet
grants-equation-owed-by = To be back by { $day }
grants-releases = Closing releases
grants-checklist = Checklist
grants-check-met = Done
grants-check-blocks = Needed
grants-check-open = Missing
check-payments = No payment is on its way
check-conditions = The conditions of what was paid are met
check-cosigned = What one person paid alone is co-signed
check-reports = All expense reports are accepted
check-final-report = The final report is accepted
check-regrant = The share was granted on
check-money = Every yuan has its explanation
grants-settlements = Decisions on what is left
grants-no-settlements = Nothing was kept, written off or claimed yet
grants-owed = Still owed
grants-owed-hint = { $left } has no explanation and stays owed; check expenses, record refunds or decide on it first to lower that
grants-owed-due-on = To be back by
grants-owed-again-due = To be back by
grants-owed-again-hint = Only where the award is over: reversed, the money loses its explanation and is to be back by that day
grants-owed-short = Owed
grants-decided-on-day = Decided on
grants-decided-by = Decided by
grants-decision-paper = Minutes or letter
grants-left-note = { $left } has no explanation yet
grants-unexplained = Unexplained
grants-unspent = Unspent money
grants-no-unspent = All that was paid has its explanation
grants-days-since = Days since payment
grants-days-passed = Days
grants-days-at-least = { $days } days or more
grants-open-reports = Open reports

## Screens: periods

grants-periods = Periods
grants-month = Month
grants-entries = Entries
grants-paid-out = Paid
grants-locked-through-said = Settled through { $day }
grants-nothing-locked = Nothing is settled yet
grants-lock-month = Settle up to here
grants-close-year = Close the year { $year }
grants-locked = Settled
grants-not-over = Not over yet
grants-locked-by-said = { $day }, { $by }
grants-locks = Settlements
grants-as-at = As at
grants-as-at-title = The money as at a day
grants-as-at-hint = By date: all that is dated up to the day, as the book knows now. As recorded: what stood in the book that evening. Where they differ, something was recorded or reversed later.
grants-as-at-day = By date
grants-as-recorded-day = As recorded
grants-differs = Differs
grants-no-standings = Nothing stood in the book on that day
op-grants-close-year = Close a year
refusal-grants-no-such-year = There is no year { $year }
    .hint = Type four digits
refusal-grants-year-in-flight = { $count ->
    [one] { $count } payment of { $year } is on its way
   *[other] { $count } payments of { $year } are on their way
}
    .hint = Pay, reject or void them, then close the year
grants-no-reports-here = No expense report was asked for yet
grants-to-closeout = Closing checklist
grants-left-said = Unexplained
grants-jump = Jump to

## On paper: refunds, reversals, expense forms, settlements, reminders

document-return-voucher = Refund or Reversal Voucher
document-expense-form = Expense Report Form
document-closing-settlement = Closing Settlement
document-reminder-letter = Reminder Letter
refusal-papers-no-return = That line of the ledger is neither a refund nor a reversal with a number
    .hint = Choose a refund or a reversal in the ledger
refusal-papers-report-not-awaited = Report “{ $report }” has come in and is not asked for
    .hint = Only reports that are due or were returned are asked for
report-refund-title = Grant Refund Voucher
report-reversal-title = Reversal Voucher
report-return-kind = Kind
report-original-no = Original voucher
report-net-paid-with = Net paid after this
report-reason = Reason
report-payer = Refunded by
report-return-remark = An internal voucher; the amount is positive and its kind says the direction.
report-copy-ledger = Copy 3: accounts
report-ledger-remark = Entered by:                Attachments:
report-expense-form-title = Expense Report of a Funded Project
report-expense-period = Period
report-due-on = Due on
report-budget-class = Class
report-budget-line = Budget line
report-budget = Budget
report-difference = Difference
report-expense-payee = Paid to
report-purpose = Purpose
report-accepted = Accepted
report-disallowed = Disallowed
report-reported = Reported
report-cut-reason = Why less
report-expense-form-note = One line for each receipt, with its copy or scan; a receipt counts once.
report-expense-form-sums = Reported { $amount }, accepted { $accepted } ({ $words }), disallowed { $disallowed }.
report-expense-form-reported = Reported { $amount } ({ $words }); not checked yet.
report-date-blank = Date:
report-settlement-title = Closing Settlement of a Grant
report-settlement-net-words = Net paid, in words
report-settlement-net-figures = Net paid
report-settlement-movements = Paid and refunded
report-settlement-budget = Budget and actual
report-settlement-reports = Expense reports
report-settlement-decisions = Decisions on what is left
report-settlement-sub-grants = Sub-grants
report-expense-report = Report
report-decision = Decision
report-decided-by = Decided by
report-sub-grantee = Recipient
report-paid-day = Paid on
report-settlement-equation = Paid { $paid } = accepted { $accepted } + refunded { $refunded } + kept { $kept } + written off { $written } + { $term } { $owed }.
report-settlement-term-owed = still owed
report-settlement-term-open = not accounted for
report-settlement-open = { $owed } ({ $words }) is not accounted for yet.
report-without-report = Without a report
report-settlement-owed = { $owed } ({ $words }) is still owed, to be back by { $day }.
report-reminder-title = Reminder of an Expense Report
report-reminder-opening = For { $project } ({ $no }) you received { $paid }, of which { $unreported } was not reported or not accepted as spent yet.
report-reminder-due = As agreed, "{ $report }" is due by { $due }.
report-reminder-late = As agreed, "{ $report }" was due by { $due }; days since then: { $days }.
report-reminder-returned = “{ $report }” was returned ({ $reason }) and has not come again.
report-reminder-ask = Please send the expense form with copies of the receipts within 7 working days. Otherwise further payments are stopped as the agreement says.
report-reminder-closing = Please talk to us where there is any difficulty.
report-contact-phone = Telephone
grants-print-form = Print the expense form
grants-print-reminder = Print a reminder
grants-print-settlement = Print the settlement
