# Micro-grants: bank lists and statements

kind-bank-statement = Bank statement
kind-bank-line = Statement line

field-listed-on = Bank list written on
field-listed-by = Bank list written by
field-listed-digest = Bank list checksum
field-from-day = Period from
field-to-day = Period to
field-known = Lines read before
field-read-by = Read by
field-read-on = Read on
field-statement = Bank statement
field-flow = In or out
field-other-party = Other party
field-other-account = Other account
field-memo = Memo
field-serial = Serial no.
field-balance = Balance
field-matched-by = Matched by
field-matched-on = Matched on

op-grants-note-bank-list = Write out a bank list
op-grants-add-bank-statement = Read a bank statement
op-grants-match-bank-line = Match
op-grants-unmatch-bank-line = Unmatch
op-grants-match-sure-lines = Confirm what agrees
op-grants-explain-bank-line = Explain a bank movement

bank-flow-out = Out
bank-flow-in = In

bank-line-state-matched = Matched
bank-line-state-sure = To confirm
bank-line-state-possible = Possible
bank-line-state-bank-only = In the bank only
bank-line-state-explained = Explained
bank-line-state-book-only = In the book only

bank-sign-voucher = The memo names the voucher
bank-sign-account = Same account
bank-sign-name = Same name
bank-sign-amount = Amount and date alone
bank-sign-other-party = Another name

bank-hint-pay = This payment is on its way and not recorded as paid
bank-hint-return = Perhaps a bank return of this payment
bank-hint-refund = Perhaps money the organisation gave back

bank-step-pay = Record as paid
bank-step-return = Record the return
bank-step-refund = Record the refund

list-bankOpen = Unmatched bank items
column-bank-open-state = Stands
column-bank-open-flow = In or out
column-bank-open-party = Other party
column-bank-open-account-number = Other account
column-bank-open-serial = Serial no.
column-bank-open-memo = Memo
column-bank-open-file = Statement

## Why not, and the way out

refusal-grants-batch-nothing-to-list = Batch { $batch } has no payment that could go to the bank
    .hint = Rejected, voided and removed payments are not listed; prepare another batch
refusal-grants-batch-no-account = { $voucher } ({ $organisation }) has no account to be paid to and cannot be listed for the bank
    .hint = Set the organisation's account on its award, or take the payment out of the batch
refusal-grants-statement-known = This statement was read already: { $file }, on { $on } by { $by }
    .hint = It is not read twice; open it under Bank statements
refusal-grants-statement-nothing-new = { $count ->
    [one] The one line of “{ $file }” came with an earlier statement
   *[other] All { $count } lines of “{ $file }” came with earlier statements
}
    .hint = There is nothing to read; go on with the earlier statement
refusal-grants-statement-empty = “{ $file }” has no line that moves money
    .hint = Check what the columns are, or download the statement again
refusal-grants-statement-amount = Row { $line }: the amount { $amount } is not positive
    .hint = Amounts are positive; in or out says the direction
refusal-grants-statement-digest = A checksum has 64 hexadecimal digits, this has { $length }
    .hint = Choose the file again; the program computes the checksum
refusal-grants-statement-balance = Row { $line }: the balance does not follow. It was { $before }, so it should be { $due }, and the file says { $stands }: { $difference } apart
    .hint = Rows may be missing or altered: download the whole period again. If only part of it was downloaded, leave the balance column out
refusal-grants-bank-amount = The bank says { $bank }, { $entry } says { $book }: { $difference } apart, so they do not match
    .hint = Amounts match to the fen. Reverse and record anew what was recorded wrongly
refusal-grants-bank-flow = { $entry } goes the other way (the bank line is { $flow ->
        [out] money out
       *[in] money in
    })
    .hint = Money out matches payments; money in matches refunds, returns and receipts
refusal-grants-bank-taken = { $entry } is matched to a bank line of { $on } already
    .hint = One record matches one line; unmatch that one first if it is wrong
refusal-grants-bank-taken-back = { $entry } was reversed by { $by } and matches no bank line
    .hint = Choose what was recorded in its place
refusal-grants-bank-not-paid = { $voucher } { $state ->
        [voided] is void
        [rejected] was rejected
        [approved] is not recorded as paid
       *[prepared] is not approved
    }: no money went by the book, so it matches nothing
    .hint = { $state ->
        [voided] If the bank did pay, prepare it anew and record it as paid
        [rejected] If the bank did pay, prepare it anew and record it as paid
       *[other] Record it as paid first, then match
    }
refusal-grants-bank-no-money = Ledger line { $entry } does not pass through the bank
    .hint = Only receipts, payments, refunds and returns show on a statement
refusal-grants-bank-line-matched = This line is matched to { $entry }
    .hint = Unmatch it first to match another
refusal-grants-bank-not-matched = Row { $line } is not matched
    .hint = Check which line you chose
refusal-grants-bank-nothing-sure = “{ $file }” has no line that can be confirmed at once
    .hint = Choose for each line marked as possible
refusal-exchange-statement-no-headings = “{ $file }” has no row of statement headings
    .hint = Headings name the date, the amounts in or out and the other party. An .xls that is a web page is to be saved as .xlsx first
refusal-exchange-statement-no-date = “{ $file }” has no column of dates
    .hint = Say below which column is the transaction date
refusal-exchange-statement-no-amount = “{ $file }” has no column of amounts
    .hint = Say below which columns are money out, money in or the amount
refusal-exchange-statement-no-direction = Amounts in “{ $file }” have no sign and no debit or credit mark
    .hint = Say below which column is the mark, or which columns are money out and money in
refusal-exchange-statement-direction = Row { $line }: the mark “{ $text }” is not understood
    .hint = It should say debit or credit; correct the column below if it is another
refusal-exchange-statement-day = Row { $line }: the date “{ $text }” cannot be read
    .hint = Check the column of the date; correct a slip in the file and read it again
refusal-exchange-statement-amount = Row { $line }, “{ $column }”: “{ $text }” is no amount
    .hint = Check the columns of amounts; correct a slip in the file and read it again
refusal-exchange-statement-both = Row { $line } has both { $out } out and { $in } in
    .hint = A row moves money one way; check what the columns are
refusal-exchange-statement-total = Row { $line }: the total of “{ $column }” says { $stands }, the rows add up to { $sum }: { $difference } apart
    .hint = Rows may be missing or altered: download the whole period again
refusal-window-no-statement = No statement has been chosen
    .hint = Choose a statement or drop it here first
window-pick-statement = Choose a bank statement

## Bank list (.xlsx)

bank-list-sheet = Bank list
bank-list-title = Batch payment list
bank-list-title-of = { $hub } – batch payment list
bank-list-copy = { $title } (paid, copy for the file)
bank-list-about = Batch: { $no }    To the bank on: { $on }    Payments: { $count }    In yuan
bank-list-seq = No.
bank-list-payee = Payee
bank-list-account = Account
bank-list-bank = Bank
bank-list-amount = Amount
bank-list-purpose = Purpose
bank-list-voucher = Voucher
bank-list-total = Total
bank-list-people = Prepared by: { $prepared }        Approved by: { $approved }        Checked:                Bank:

## Screen: batch

grants-bank-list = Bank list
grants-bank-listed-said = Bank list written out on { $day } by { $by }
grants-bank-list-written = { $file } is written; account numbers stand in it in full, keep it safe
grants-on-statement = On bank statements

## Screen: bank statements

grants-bank-statements = Bank statements
    .keys = reconcile reconciliation matching
grants-bank-statement = Statement
grants-find-statement = Find a statement by its file
grants-no-statements = No bank statement yet. Download one from the bank (.csv, .xls or .xlsx) and choose it here or drop it on the window
grants-read-statement = Read a statement
grants-statement-period = Period
grants-statement-lines = Lines
grants-statement-waiting = To do
grants-statement-out = Out
grants-statement-in = In
grants-statement-read = Read
grants-statement-columns = What the columns are
grants-statement-columns-hint = The columns were recognised by their headings. Correct what is wrong; it is remembered for the next statement of this make.
grants-statement-remembered = As remembered
grants-statement-ready = { $count ->
    [one] { $count } line can be read
   *[other] { $count } lines can be read
}, { $from } to { $to }
grants-statement-keep = { $count ->
        [one] Read 1 line
       *[other] Read { $count } lines
    }
grants-statement-give-up = Give up
grants-statement-known-said = { $count ->
    [one] { $count } more line came with an earlier statement and is not counted again
   *[other] { $count } more lines came with earlier statements and are not counted again
}
grants-statement-digest = File checksum { $digest }
grants-statement-day = Date
grants-statement-what = Other party · memo
grants-statement-book = In the book
grants-bank-why = Why
grants-bank-days-apart = { $days ->
    [one] { $days } day apart
   *[other] { $days } days apart
}
grants-bank-same-day = same day
grants-bank-candidates = { $count } possible
grants-match-sure = { $count ->
    [one] Confirm the one that agrees
   *[other] Confirm the { $count } that agree
}
grants-match-this = Match
grants-match-choose = Choose from the book
grants-match-choose-hint = By voucher or name; the same direction and amount come first
grants-match-now = Match
grants-unmatch = Unmatch
grants-bank-reason = Explanation
grants-bank-reason-hint = For what is not of the grants: fees, interest, other projects. Explained lines are not open any more
grants-bank-explain = Explain
grants-bank-reason-off = Take it off
grants-bank-matched-said = Matched on { $day } by { $by }
grants-bank-taken-back-said = Reversed in the book by { $no }: unmatch it
grants-bank-mark = Bank
grants-bank-mark-said = Matched, { $day }, serial { $serial }
grants-bank-mark-without-serial = Matched, { $day }
grants-bank-totals = Result
grants-bank-sum-statement = Statement
grants-bank-sum-matched = Matched
grants-bank-sum-explained = Explained
grants-bank-sum-difference = Difference
grants-bank-sum-book-only = In the book only
grants-bank-all-matched = This statement is done
grants-bank-row = Row { $line } of the file
grants-bank-other-account = Other account
grants-drop-statement = Drop the statement to read it

exchange-field-statement-date = Date
exchange-field-statement-out = Money out (debit)
exchange-field-statement-in = Money in (credit)
exchange-field-statement-amount = Amount
exchange-field-statement-direction = Debit or credit
exchange-field-statement-party = Other party
exchange-field-statement-payee = Payee
exchange-field-statement-payer = Payer
exchange-field-statement-party-account = Other account
exchange-field-statement-payee-account = Payee account
exchange-field-statement-payer-account = Payer account
exchange-field-statement-memo = Memo
exchange-field-statement-serial = Serial no.
exchange-field-statement-balance = Balance

finding-grants-bank-differs = A bank line differs from what it is matched to
