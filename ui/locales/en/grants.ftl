# Micro-grants: funds, awards, tranches, payments, ledger

kind-fund = Fund
kind-award = Award
kind-tranche = Tranche
kind-tranche-condition = Release condition
kind-payee-account = Payee account
kind-organisation-hold = Payment hold
kind-money-lock = Settled period
kind-payment = Payment
kind-ledger-entry = Ledger entry

op-grants-add-fund = Add fund
op-grants-edit-fund = Edit fund
op-grants-receive-money = Record money received
op-grants-hand-back-money = Hand money back
op-grants-make-award = Make award
op-grants-edit-award = Edit award
op-grants-sign-agreement = Sign agreement
op-grants-accept-condition = Accept condition
op-grants-waive-condition = Waive condition
op-grants-hold-award = Suspend award
op-grants-resume-award = Resume award
op-grants-hold-organisation = Hold payments
op-grants-lift-hold = Lift payment hold
op-grants-set-account = Record payee account
op-grants-prepare-payment = Prepare payment
op-grants-approve-payment = Approve payment
op-grants-reject-payment = Reject payment
op-grants-pay-payment = Record payment made
op-grants-void-payment = Void voucher
op-grants-return-payment = Record bank return
op-grants-cosign-payment = Record co-signature
op-grants-record-disbursement = Record disbursement
op-grants-record-refund = Record refund
op-grants-reverse-entry = Reverse entry
op-grants-accept-expenditure = Accept spending
op-grants-close-award = End award
op-grants-lock-period = Settle period
op-grants-record-past-award = Take over past award
op-grants-record-past = Take over past payment
op-grants-end-past-award = Take over end of award

award-state-agreement-pending = Agreement pending
award-state-active = Active
award-state-suspended = Suspended
award-state-closed = Closed
award-state-lapsed = Lapsed
award-state-cancelled = Cancelled
award-state-terminated = Terminated

tranche-state-planned = Conditions open
tranche-state-releasable = Releasable
tranche-state-partly-paid = Partly paid
tranche-state-paid = Paid
tranche-state-held = Held
tranche-state-cancelled = Not to be paid

payment-state-prepared = To approve
payment-state-approved = To pay
payment-state-paid = Paid
payment-state-rejected = Rejected
payment-state-voided = Voided
payment-state-returned = Returned by bank
payment-state-reversed = Reversed

condition-kind-agreement = Agreement
condition-kind-report = Report
condition-kind-assessment = Assessment
condition-kind-document = Document

condition-state-open = Open
condition-state-accepted = Accepted
condition-state-waiver-asked = Waiver asked
condition-state-waived = Waived

entry-kind-money-received = Money received
entry-kind-commitment = Commitment
entry-kind-decommitment = Release
entry-kind-disbursement = Disbursement
entry-kind-refund = Refund
entry-kind-reversal = Reversal
entry-kind-expenditure-accepted = Accepted spending
entry-kind-handed-back = Handed back to the source

story-step-decided = Awarded
story-step-hub-signed = Hub signed the agreement
story-step-organisation-signed = Organisation signed the agreement
story-step-condition-accepted = Condition accepted
story-step-condition-waived = Condition waived
story-step-paid = Paid
story-step-refunded = Refunded
story-step-reversed = Reversed
story-step-spending-accepted = Spending accepted
story-step-released = Unpaid money released
story-step-ended = Award ended
story-step-held = Award suspended

## Why not, and what to do

refusal-grants-not-found = This record was not found
    .hint = It may have been undone: go back to the list and open it again
refusal-grants-held-by-book = The book refuses this entry: { $rule ->
        [grants-over-award] net paid would pass the award
        [grants-over-tranche] net paid would pass the tranche
        [grants-over-fund] commitments would pass the fund
        [grants-commitment-over-award] the commitment would pass the award
        [grants-paid-over-commitment] net paid would pass the commitment
        [grants-refund-over-paid] refunds would pass what was paid
        [grants-received-below-zero] money received would fall below zero
        [grants-accepted-over-award] accepted spending would pass the award
        [grants-period-locked] the period is settled
        [grants-reversal-of-reversal] a reversal is not reversed
        [grants-already-reversed] the entry is reversed already
        [grants-ledger-kept] ledger rows never change
        [grants-voucher-kept] a voucher's number and amount never change
        [grants-voucher-taken] the voucher number is used already
        [grants-payment-kept] a numbered payment is never deleted
        [grants-over-call] awards would pass the budget of their call
        [grants-amendment-kept] an amendment never changes
        [grants-expense-kept] a posted expense does not change
        [grants-receipt-used] the receipt counts already
       *[other] { $rule }
    }
    .hint = Nothing was changed: check amount, date and numbers and record it again
refusal-grants-amount-not-positive = The amount must be more than zero; it is { $amount } yuan
    .hint = Refunds and reversals are positive too: the kind of paper says the direction
refusal-grants-amount-negative = The amount cannot be less than zero; it is { $amount } yuan
    .hint = Give 0 where there is none
refusal-grants-sub-grant-award-void = The award { $award } { $state ->
        [lapsed] lapsed
       *[cancelled] was cancelled
    }: there is nothing of it to grant on
    .hint = Record it with the award that pays for it
refusal-grants-sub-grant-before-payment = Nothing was paid to { $award } by { $on } that could be paid on (first payment: { $first })
    .hint = Check the day; leave it empty while it is not paid on
refusal-grants-end-before-start = The end must not come before the start
    .hint = It starts { $from } and ends { $to }: check both
refusal-grants-fund-name-taken = There is a fund named “{ $name }” already
    .hint = Choose another name, or record the money in that fund
refusal-grants-fund-below-committed = Fund “{ $fund }” has { $committed } yuan awarded: { $short } yuan too little
    .hint = State at least what is awarded, or end some awards first
refusal-grants-import-paid-since = Award { $award } of this import has another payment since, { $state ->
        [paid] paid
       *[inFlight] on its way
    }: voucher { $payment } of { $on }, { $amount } yuan; the import cannot be taken back as a whole
    .hint = Reverse, void or turn down that payment first; or reverse only the payments of the import that are wrong
refusal-grants-over-fund = Fund “{ $fund }” has { $free } yuan free; this needs { $amount }: { $short } yuan short
    .hint = Record new money, raise the promised sum, lower the amount, or use another fund
refusal-grants-fund-short = Fund “{ $fund }” has { $cash } yuan in hand, not enough to pay { $amount }: { $short } yuan short
    .hint = Record the money received first, or pay less
refusal-grants-fund-short-then = From { $on } on, fund “{ $fund }” had at its leanest { $cash } yuan, not enough to pay { $amount }: { $short } yuan short
    .hint = Check the date: nothing is paid before the money came in
refusal-grants-fund-not-begun = Fund “{ $fund }” begins on { $day }; { $on } is before that
    .hint = Check the date, or edit the fund's period
refusal-grants-fund-ended = Fund “{ $fund }” ended on { $day }; { $on } is after that
    .hint = Extend the fund's period with its source's consent, or use another fund
refusal-grants-money-relied-on = Awards of { $committed } yuan and net payments of { $paid } rely on these { $amount } yuan of fund “{ $fund }”
    .hint = Record other money first, or reverse the payments concerned
refusal-grants-project-without-organisation = The project has no undertaking organisation yet
    .hint = Choose the payee, or enter the organisation in the project first
refusal-grants-award-move = Award { $award } is { $from ->
        [agreementPending] pending its agreement
        [active] active
        [suspended] suspended
        [closed] closed
        [lapsed] lapsed
        [cancelled] cancelled
        [terminated] terminated
       *[other] { $from }
    } and cannot become { $to ->
        [agreementPending] pending
        [active] active
        [suspended] suspended
        [closed] closed
        [lapsed] lapsed
        [cancelled] cancelled
        [terminated] terminated
       *[other] { $to }
    }
    .hint = A pending award can be signed, cancelled or lapse; an active one suspended, closed or terminated; an ended one stays as it is
refusal-grants-award-not-draft = Award { $award } is signed or over and cannot be edited
    .hint = If nothing was paid, cancel it and award anew
refusal-grants-cancel-after-payment = Award { $award } has payments and cannot be cancelled
    .hint = Terminate it: what was not paid goes back to the fund
refusal-grants-terminate-before-payment = Nothing of award { $award } was paid, so there is nothing to terminate
    .hint = Cancel it instead
refusal-grants-close-in-flight = Award { $award } has { $count ->
    [one] { $count } payment on its way
   *[other] { $count } payments on their way
}
    .hint = Pay, reject or void them first
refusal-grants-not-suspended = Award { $award } is not suspended
    .hint = There is nothing to resume
refusal-grants-signed-already = The agreement of award { $award } is signed
    .hint = There is nothing to record again
refusal-grants-signed-before-decision = Signed { $signed }, before the award was decided ({ $decided })
    .hint = Check the day of signing, or edit the day of the award first
refusal-grants-agreement-no-taken = Agreement number { $no } belongs to award { $award }
    .hint = Check the number, or leave it empty for the next one
refusal-grants-tranche-without-amount = Tranche { $seq } has neither percent nor amount
    .hint = Every tranche but the last needs one; the last takes the rest
refusal-grants-tranche-percents = The percents make { $sum }, not 100, or one is not above 0
    .hint = Correct them; leave the last empty and it takes the rest
refusal-grants-tranches-over-award = The tranches make { $sum } yuan, { $over } more than the award of { $award }
    .hint = Lower a tranche, or change the award
refusal-grants-tranches-sum = The tranches make { $sum } yuan; the award is { $award }: { $difference } yuan apart
    .hint = Make them add up before the agreement is signed
refusal-grants-tranche-differs = This tranche is not one of the award's
    .hint = Choose one of the award's own tranches
refusal-grants-condition-met = Condition “{ $condition }” was settled by { $by }
    .hint = If that was wrong, undo that change
refusal-grants-condition-open = A condition is not met: { $condition } ({ $tranche })
    .hint = Accept it once its paper is here; with good reason ask to waive it, and a second person agrees
refusal-grants-waiver-unconfirmed = { $by } asked to waive “{ $condition }” ({ $tranche }); a second person has to agree
    .hint = Someone else of the desk opens this award and agrees, or the condition is met and accepted
refusal-grants-waiver-second-person = { $by } asked to waive “{ $condition }” and cannot be the one who agrees
    .hint = Someone else of the desk agrees, or the condition is met and accepted
refusal-grants-over-award = With this payment { $after } yuan are paid, more than the award of { $limit }
    .hint = At most { $left } yuan of award { $award } can still be paid
refusal-grants-over-tranche = With this payment { $after } yuan are paid of “{ $tranche }”, more than its { $limit }
    .hint = At most { $left } yuan of this tranche can still be paid; pay the rest with a later one
refusal-grants-payment-in-flight = { $amount } yuan of “{ $tranche }” are on their way already
    .hint = Approve or pay that payment, or reject or void it
refusal-grants-not-signed = The agreement of award { $award } is not signed by both
    .hint = Record both signatures first
refusal-grants-award-suspended = Award { $award } is suspended
    .hint = See why, settle it, and resume the award
refusal-grants-award-not-active = Award { $award } { $state ->
        [agreementPending] waits for its agreement
        [closed] is closed
        [lapsed] has lapsed
        [cancelled] is cancelled
        [terminated] is terminated
       *[other] is not active
    } and cannot be paid
    .hint = { $state ->
        [agreementPending] Record both signatures first
       *[other] Nothing more is paid of an award that is over; make a new award if support is still due
    }
refusal-grants-organisation-held = Payments to { $organisation } are held: { $reason }
    .hint = Lift the hold on the award's page once that is settled
refusal-grants-organisation-gone = { $organisation } { $state ->
        [deregistered] is deregistered
        [revoked] has lost its registration
       *[other] is archived
    } and cannot be paid
    .hint = Check its registration; if it is no more, end the award and release what is left
refusal-grants-held-already = Payments to { $organisation } are held since { $since }: { $reason }
    .hint = There is nothing to record again
refusal-grants-not-held = Payments to { $organisation } are not held
    .hint = There is nothing to lift
refusal-grants-no-account = No account of { $organisation } is recorded
    .hint = Record account name, bank and number; for one without an account, that of its fund custodian
refusal-grants-account-name = The account name is not the payee's
    .hint = The account is “{ $name }”, the payee “{ $organisation }”: if another body keeps its money, enter that name as custodian
refusal-grants-account-number = An account number has 8 to 32 digits; this has { $digits }
    .hint = Compare it with the bank's own paper
refusal-grants-account-changed = The account has changed: it was { $former }, it is { $present } (recorded by { $by })
    .hint = Compare it with the organisation's letter once more and tick “changed account checked”
refusal-grants-account-moved = The account changed after { $voucher } was prepared: it names { $prepared }, the organisation now has { $present }
    .hint = Reject or void it and prepare it for the present account; if the money did go to the account on it, record that payment by itself and tick “did go to the account on it”
refusal-grants-account-same-person = { $by } recorded the changed account and cannot be the one who checks it
    .hint = { $others } should open and check this payment
refusal-grants-in-future = { $on } is after today ({ $today })
    .hint = Enter the day it happened; a later payment can be prepared now and recorded when it is made
refusal-grants-before-agreement = { $on } is before the agreement was signed ({ $signed })
    .hint = Check the date: nothing is paid before the agreement
refusal-grants-before-entry = { $on } is before the entry concerned ({ $posted })
    .hint = Enter { $posted } or a later day
refusal-grants-period-locked = Money up to { $through } is settled; { $on } falls into that
    .hint = Date it later; correct earlier money by a reversal dated after that day
refusal-grants-locked-already = Money is settled through { $through } already
    .hint = Enter a later day
refusal-grants-second-person = { $amount } yuan are more than { $threshold }: what { $by } prepares, someone else approves
    .hint = { $way ->
        [prepare] Let { $others } prepare it (reject it first where it is prepared); then { $by } approves it
       *[other] Prepare the payment; { $others } can approve it
    }
refusal-grants-second-person-together = On { $on } { $vouchers } to { $payee } come to { $othersSum } yuan, with these { $amount } to { $together }: counted as one payment that is more than { $threshold }. What { $by } prepares, someone else approves
    .hint = { $way ->
        [prepare] Let { $others } prepare it (reject it first where it is prepared); then { $by } approves it
       *[other] Prepare the payment; { $others } can approve it. What goes to one payee on one day is not counted apart
    }
refusal-grants-not-approver = { $by } works here as { $role ->
        [handler] a handler
        [checker] a checker
        [viewer] a viewer
       *[other] { $role }
    } and may not approve payments
    .hint = Prepare the payment; { $others } may approve it
refusal-grants-voucher-of-other-year = Voucher { $voucher } has a number of { $numbered }; { $on } is not in that year
    .hint = Check the day. If the money did go in another year, void this payment (its number stays with it), then prepare and approve it anew with that day: it takes a number of that year
refusal-grants-received-before-fund = { $on } is before “{ $fund }” begins on { $from }
    .hint = Enter { $from } or a later day; if the fund's beginning is wrong, correct it first
refusal-grants-hand-back-over = “{ $fund }” has { $left } yuan left to hand back, not { $amount }: of { $cash } in hand { $bound } are bound and unpaid, and { $reserved } are awarded and unsigned
    .hint = Enter { $left } at most; close awards that are over first, which releases what they bind
refusal-grants-amend-too-far = { $to } is too late an end: awarded on { $decided }, it runs { $years } years at most, to { $most }
    .hint = Enter { $most } or an earlier day; for more time, close this award and make another
refusal-grants-payment-move = Payment { $voucher } is { $from ->
        [prepared] not approved yet
        [approved] approved and not paid yet
        [paid] paid
        [rejected] rejected
        [voided] void
        [returned] returned by the bank
        [reversed] reversed
       *[other] { $from }
    } and cannot be { $to ->
        [approved] approved
        [paid] recorded as paid
        [rejected] rejected
        [voided] voided
        [returned] recorded as returned
        [reversed] reversed
       *[other] { $to }
    }
    .hint = { $from ->
        [prepared] Approve or reject it
        [approved] Record it as paid, or void it
        [paid] Reverse it, or record a refund or bank return
       *[other] A finished voucher stays as it is: prepare a new payment
    }
refusal-grants-refund-over-paid = A refund of { $amount } yuan is more than the net { $paid } paid of { $what }
    .hint = At most { $paid } yuan can come back; a payment recorded by mistake is reversed
refusal-grants-refund-before-paid = From { $on } on, at least { $paid } yuan net had been paid of { $what }: a refund of { $amount } comes before the payment
    .hint = Check the day it arrived: money comes back only after it was paid
refusal-grants-refunded-since = Part of { $entry } was refunded since: reversing it would leave less than nothing paid
    .hint = Reverse the refund first, then the payment
refusal-grants-reversal-of-reversal = { $entry } is a reversal and is not reversed
    .hint = Record the right entry anew
refusal-grants-commitment-not-reversed = { $entry } follows its award and is not reversed by hand
    .hint = Sign, close or terminate the award instead
refusal-grants-already-reversed = { $entry } was reversed by { $by }
    .hint = An entry is reversed once; record a new payment if one is due
refusal-grants-nothing-to-reverse = Award { $award } has no payment of { $amount } yuan to reverse
    .hint = Check the number and the amount of the original voucher
refusal-grants-accepted-over-award = Accepted spending would be { $after } yuan, more than the { $limit } of award { $award }
    .hint = What goes beyond is the organisation's own money: accept less
refusal-grants-receipt-used = Receipt { $receipt } counted on { $on } for { $amount } yuan
    .hint = A receipt counts once: check its number
refusal-grants-not-to-cosign = Payment { $voucher } needs no co-signature, or has it
    .hint = Only what one person made alone above the threshold is co-signed
refusal-grants-cosign-same-person = { $by } made the payment and cannot co-sign it
    .hint = Enter the name of whoever signed beside her
refusal-grants-cosign-without-scan = The scan of the co-signed voucher { $voucher } is not there yet
    .hint = Choose the scan (a photo or a PDF) first, then record the co-signature
refusal-grants-cosign-day = { $on } does not lie between the approval and today ({ $today })
    .hint = Enter the day it was co-signed

refusal-grants-found-paid-before-signing = { $voucher } was paid on { $on }, before the agreement was signed ({ $signed })
    .hint = So it stands in the register: add a note to the file
refusal-grants-found-paid-unsigned = { $voucher } was paid on { $on }; no day of signing is known
    .hint = So it stands in the register: record the agreement
refusal-grants-found-paid-unmet = “{ $tranche }” was paid, but “{ $condition }” was not accepted
    .hint = Accept the condition once its paper is here

finding-grants-balance = A balance differs from the ledger
finding-grants-over-award = Net paid passes the award
finding-grants-over-tranche = Net paid passes the tranche
finding-grants-over-fund = Commitments pass the fund
finding-grants-paid-over-commitment = Net paid passes the commitment
finding-grants-payment-unposted = A paid payment has no ledger entry
finding-grants-payment-unreversed = A payment's state differs from its ledger entry
finding-grants-number-unregistered = A voucher number is not registered
finding-grants-unexplained = The money of an award that is over does not add up
finding-grants-budget-exceeded = More was accepted than budget or caps allow
finding-grants-order = The days of application, award, signing, payment and end are out of order

## Screen

grants-sections = Parts of micro-grants
grants-awards = Awards
grants-board = On their way
grants-payment = The payment
grants-payments = Payments
grants-ledger = Ledger
grants-funds = Funds
grants-story = Story
grants-find = Find project, organisation, number
grants-all-funds = All funds
grants-new-award = New award
grants-back = Back to awards
grants-more = More
grants-print = Print
grants-print-register = Print register
grants-to-awards = Open awards
grants-to-funds = Open funds
grants-to-pay = Pay
grants-take-out = Take out
grants-not-said = Not said

grants-no-funds = No fund yet: record where the money comes from
grants-none-on-its-way = No payment is on its way
grants-no-awards = No award yet
grants-no-payments = No payment yet
grants-no-ledger = Nothing in the ledger yet

grants-fund = Fund
grants-fund-name = Name of the fund
grants-source = Source
grants-restriction = Restricted to
grants-starts-on = Begins
grants-ends-on = Ends
grants-period = { $from } – { $to }
grants-period-since = from { $from } on
grants-period-until = until { $to }
grants-period-open = No period
grants-promised = Promised
grants-promised-hint = What the source promises in all; where more came in, that counts
grants-received = Received
grants-committed = Committed
grants-reserved = Awaiting agreement
grants-net-paid = Net paid
grants-refunded = Refunded
grants-unpaid = Unpaid
grants-cash = In hand
grants-free = Free
grants-free-note = { $amount } free
grants-asks-source = Source missing
grants-size-unknown = Size missing
grants-awards-count = { $count ->
    [one] { $count } award
   *[other] { $count } awards
}
grants-received-on = Received on
grants-handed-back = Handed back
grants-left-of-fund = Left to hand back
grants-handed-back-on = Went on
grants-handed-back-note = “{ $fund }” has { $left } yuan left: received, and neither bound nor awarded
grants-handed-back-paper = Paper
grants-handed-back-paper-hint = Number and place of the bank slip or of the source’s receipt
grants-receipt-given = Receipt given
grants-lock-through = Settled through
grants-lock-note = No money is dated up to that day any more; mistakes are reversed with a later date.

grants-award-no = Award no.
grants-project = Project
grants-organisation = Organisation
grants-organisation-hint = Left empty: the project's organisation
grants-state = State
grants-award-amount = Award
grants-paid-rate = Paid
grants-spent-rate = Spent of paid
grants-signed-on = Agreement signed
grants-decided-on = Decided on
grants-made-by = Handled by
grants-where-it-stands = Where the money stands
grants-in-flight = On its way
grants-accepted = Accepted spending
grants-held-since = Payments held since { $since }: { $reason }

grants-tranches = Tranches
grants-tranche = Tranche
grants-tranche-name = Name
grants-tranches-hint = A percent or an amount for each; leave the last empty and it takes the rest of the award
grants-percent = Percent
grants-or-amount = or amount
grants-planned-on = Planned on
grants-planned-for = Planned { $day }
grants-tranche-stands = Paid { $paid } · on its way { $inFlight } · open { $open }
grants-add-tranche = Add tranche
grants-first-payment = First payment
grants-mid-payment = Midterm payment
grants-last-payment = Final payment
grants-agreement-signed = Grant agreement signed
grants-condition = Condition
grants-condition-kind = Kind of condition
grants-add-condition = Add condition
grants-why-blocked = Why it cannot be paid
grants-meet-sign-agreement = Sign agreement
grants-meet-resume-award = Resume award
grants-meet-accept-condition = Accept condition
grants-meet-confirm-waiver = Agree to waive
grants-meet-lift-hold = Lift hold
grants-meet-open-organisation = Open organisation
grants-meet-set-account = Record account
grants-meet-receive-money = Record money
grants-meet-edit-fund = Open fund
grants-meet-follow-payment = Go on with it
grants-accept = Accept
grants-accepted-on = Accepted on
grants-evidence = Evidence
grants-evidence-hint = Title, number and place of the paper
grants-waiver-ask = Ask to waive
grants-waiver-agree = Agree to waive
grants-waiver-note = Asks to waive “{ $condition }”; a second person has to agree
grants-waiver-asked-note = { $by } asks to waive “{ $condition }”: { $reason }
grants-pay-this = Pay this tranche

grants-agreement-no = Agreement no.
grants-agreement-no-hint = Left empty: the next number
grants-hub-signed-on = Signed by the hub
grants-organisation-signed-on = Signed by the organisation
grants-sign-note = With both signatures the award is active and its money bound; one side may be recorded first.
grants-end-as = End as: { $state }
grants-end-on = Ended on
grants-end-note = The unpaid { $amount } yuan go back to the fund.

grants-account = Payee account
grants-account-name = Account name
grants-account-number = Account number
grants-account-said = { $name } · { $bank } · { $number }
grants-account-follows = The present account { $number } stays on record; the next payment asks to check the new one.
grants-no-account = Not recorded
grants-bank = Bank
grants-bank-hint = The branch's full name
grants-custodian = Fund custodian
grants-custodian-hint = For an organisation without an account of its own
grants-account-seen = Changed account checked
grants-account-moved = Did go to the account on it
grants-account-moved-hint = The account changed since it was prepared; the money did go to { $number }, and the organisation was asked
grants-account-seen-hint = Compared with the organisation's letter; it is now { $number }

grants-payee = Payee
grants-amount = Amount in figures
grants-paid-on = Paid on
grants-day = Date
grants-purpose = Purpose
grants-receipt-no = Receipt no.
grants-receipt-once = A receipt counts once
grants-tranche-left = Open of this tranche
grants-award-left = Unpaid of the award
grants-paid = Paid
grants-prepared = Prepared by
grants-approved = Approved by
grants-prepared-by = by { $by }
grants-ready = Can be paid
grants-blocked = Conditions open
grants-approve = Approve
grants-approve-note = { $organisation }, { $amount } yuan, prepared by { $by }. Approval takes the voucher number.
grants-reject = Reject
grants-void = Void
grants-void-note = { $no } becomes void; its number is kept and never used again.
grants-pay-note = { $no }, { $amount } yuan, account { $number }
grants-return-note = The bank returned { $amount } yuan of { $no }; the tranche is open again.
grants-returned-on = Returned on
grants-reason = Reason
grants-note = Note
grants-voucher-no = Voucher no.
grants-to-cosign = To co-sign
grants-single-operator = One person prepared and approved it: awaiting co-signature.
grants-cosign-note = One person made { $no }: have the paper voucher co-signed and record it here.
grants-cosigned = Co-signed
grants-cosigned-by = Co-signed by
grants-cosigned-on = Co-signed on
grants-cosigned-scan = Scan of the co-signed voucher
grants-scan-choose = Choose the scan…
grants-cosigned-paper = Where the paper is kept
grants-paid-with = Paid so far
grants-unpaid-after = Unpaid

grants-refund-note = Net paid: { $paid } yuan, and no more can come back; a payment recorded by mistake is reversed.
grants-refunded-on = Arrived on
grants-refund-of = Refund of
grants-reversed-on = Reversed on
grants-reverse-note = Reverses { $no }, { $amount } yuan. The entry stays; a reversal is added and cannot itself be reversed.
grants-reversed = Reversed
grants-reverses = reverses { $no }
grants-spent-on = Spent on
grants-spending = Spent for
grants-spending-note = Accepted so far: { $accepted } yuan; net paid: { $paid } yuan.

grants-seq = No.
grants-entry-kind = Kind
grants-ledger-told = Voucher, summary
grants-summary = Summary
grants-step = Step
grants-sum = Amount
grants-paid-by = Paid by
