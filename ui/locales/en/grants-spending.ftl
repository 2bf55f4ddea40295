# Micro-grants: payments in batches, budgets and expense reports, sub-grants, closing

kind-payment-batch = Payment batch
kind-award-budget-line = Budget line
kind-award-class-cap = Class cap
kind-expense-report = Expense report
kind-expense-line = Expense
kind-sub-grant = Sub-grant
kind-settlement = Settlement

field-batch = Batch
field-class = Class
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
refusal-grants-batch-not-approved = { $count } payments of batch { $batch } wait for approval
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
refusal-grants-budget-line-used = { $count } expenses stand on the line “{ $line }”
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
refusal-grants-report-undecided = { $count } expenses of report “{ $report }” are undecided
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
refusal-grants-over-class-cap = { $class ->
        [activity] Activities
        [management] Management
        [tax] Taxes
       *[other] Other costs
    } come to { $after }, over the cap of { $cap } by { $over }
    .hint = Cut what is over, or record an amendment first. The cap is set by: { $source }
refusal-grants-close-unexplained = Paid { $paid } = accepted { $accepted } + refunded { $refunded } + kept { $kept } + written off { $writtenOff } + unexplained { $left }
    .hint = Check expenses, record refunds or decide on what is unspent; what is really still owed is typed in as owed: { $left }
refusal-grants-close-overspent = { $left } more was accepted than paid (paid { $paid }, refunded { $refunded }, accepted { $accepted }, kept { $kept }, written off { $writtenOff })
    .hint = Pay the last tranche first, or reverse what was accepted too much
refusal-grants-owed-without-day = { $owed } is owed without a day to be back by
    .hint = Say the day; it is reminded of
refusal-grants-close-reports-open = { $count } reports of award { $award } are not settled
    .hint = Ask for, check or drop them
refusal-grants-close-regrant-short = Award { $award } was to grant on { $required }; { $granted } was, { $short } is missing
    .hint = Record the sub-grants that were paid; to change the share, record an amendment
refusal-grants-over-left = Of award { $award } only { $left } is unexplained, less than { $amount }
    .hint = Look at the amount again; what was accepted, kept or written off stays
refusal-grants-write-off-same-person = { $by } writes it down; someone else or a meeting decides to write off
    .hint = Name who decided it
refusal-grants-sub-grant-over-award = The sub-grants of award { $award } come to { $after }, over the award of { $limit }
    .hint = Look at the amount again
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
refusal-grants-warn-budget-line = “{ $line }” would come to { $after }, over its budget with tolerance of { $limit }
    .hint = Source: the agreed budget; cut it, or record an amendment first
refusal-grants-warn-class-cap = { $class ->
        [activity] Activities
        [management] Management
        [tax] Taxes
       *[other] Other costs
    } would come to { $after }, over { $percent }% of the award ({ $cap })
    .hint = Source: { $source }
