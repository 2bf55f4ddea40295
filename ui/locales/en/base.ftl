# base

## Values: money, dates, counts, numbers

refusal-base-required = Required, cannot be empty
    .hint = Fill it in, then save
refusal-base-not-understood = This could not be understood ({ $detail })
    .hint = Check it and enter it again
refusal-base-money-unreadable = “{ $text }” is not an amount
    .hint = Enter a figure such as 5000, 5,000.00 or 0.5万元 (ten thousands of yuan)
refusal-base-money-decimals = Two decimals at most
    .hint = The figure is { $amount }; round it to the fen
refusal-base-money-cap = The amount { $amount } is over the limit of 999,999,999,999.99 yuan
    .hint = Check whether a digit was typed twice
refusal-base-split-percents = The tranches sum to { $sum } %, not 100 %, or one of them is not above 0
    .hint = Adjust the percentages; the last tranche takes the rest
refusal-base-date-unreadable = “{ $text }” is not a date
    .hint = Enter 2024-07-01, 2024.7.1, 2024年7月 or 2024
refusal-base-date-nonexistent = No such date, enter it again
    .hint = “{ $text }” is not in the calendar
refusal-base-date-day-missing = “{ $text }” does not name a day
    .hint = A full date is needed here, such as 2024-07-01
refusal-base-date-order = The end is before the start
    .hint = It starts { $from } and ends { $to }; check both
refusal-base-quantity-unreadable = “{ $text }” is not a count
    .hint = Enter 318家, 80多户, 近2000名 or 50余次; words without a number belong in the remarks
refusal-base-quantity-units = “{ $first }” and “{ $second }” are different units and cannot be added
    .hint = Use one unit, or count them apart
refusal-base-code-length = The credit code must have 18 characters (got { $got })
    .hint = Compare it with the certificate
refusal-base-code-character = Character { $place }, “{ $character }”, is never used (no I, O, S, V, Z in a code)
    .hint = It may be a look-alike (O for 0, I for 1, Z for 2, S for 5); compare it with the certificate
refusal-base-code-check = The check character is wrong; compare it with the certificate
    .hint = If the certificate really says so, tick “as on the certificate” and give the reason
refusal-base-code-inner = The organisation code inside should have the check character “{ $shouldBe }”; compare it with the certificate
    .hint = Some issued certificates are irregular; once compared it can stay
refusal-base-code-category = “{ $prefix }” is not in the table of registration departments and categories
    .hint = Compare it with the certificate; once compared it can stay
refusal-base-identity-kindless = There is a number, but the kind of identity is “none”
    .hint = Choose the kind of number, or clear it
refusal-base-identity-number = Enter the number of the chosen kind
    .hint = If there is none, set the kind to “none”
refusal-base-paper-length = The identity number must have 18 characters (got { $got })
    .hint = Compare it with the paper
refusal-base-paper-check = The check character of the identity number is wrong
    .hint = Compare it with the paper
refusal-base-paper-birth = The date of birth in the identity number does not exist
    .hint = Compare characters 7 to 14 with the paper
refusal-base-paper-taiwan-residence = The number of a Taiwan resident permit begins with 830000
    .hint = Check the kind of paper and the number
refusal-base-paper-taiwan-permit = The number of a Taiwan travel permit has 8 digits
    .hint = Check the kind of paper and the number

identity-credit-code = Unified social credit code
identity-filing = Filing number
identity-approval = Approval document no.
identity-name-approval = Name approval no.
identity-none = None

paper-resident-card = Resident ID card
paper-taiwan-residence = Taiwan resident permit
paper-taiwan-permit = Taiwan travel permit
paper-hong-kong-macao-permit = Hong Kong and Macao travel permit
paper-passport = Passport
paper-other = Other paper
# The book

refusal-book-exists = A file of this name is already there: { $file }
    .hint = Choose another name, or open the book that is there.
refusal-book-missing = The book cannot be found: { $file }
    .hint = Check that the drive or folder is connected, or choose another book.
refusal-book-not-a-book = This is not a book of Incubation Desk: { $file }
    .hint = Choose a file that ends in .book; the file was not changed.
refusal-book-in-use = The book is open in another window
    .hint = Switch to that window, or close it first.
refusal-book-no-keys = The passphrase file beside the book is missing: { $file }
    .hint = Open with the recovery code; passphrases can be set anew afterwards.
refusal-book-keys-damaged = The passphrase file is damaged: { $file }
    .hint = Open with the recovery code; passphrases can be set anew afterwards. The book itself is unharmed.
refusal-book-passphrase-wrong = The passphrase is not right
    .hint = Check capitals and the input method and try again; a forgotten passphrase is replaced by the recovery code.
refusal-book-passphrase-short = A passphrase has at least { $least } characters
    .hint = A sentence that is easy to remember will do.
refusal-book-code-wrong = The recovery code is not right
    .hint = It has 28 characters in groups of four; compare it with the printed sheet group by group.
refusal-book-founder-unnamed = Your name is missing
    .hint = It appears in the history and on vouchers as the handler.
refusal-book-hub-unnamed = The hub's name is missing
    .hint = As it stands on its seal, in full.
refusal-book-newer = The book was saved by a newer Incubation Desk (schema { $found }; this program knows { $known })
    .hint = Update Incubation Desk and open it again; the book was not changed.
refusal-book-older-than-anchor = The book is older than the mark beside it: entry { $expected } expected, { $found } found
    .hint = Someone may have put an older file back. Find the newest book; to use the old one on purpose, move the .anchor file away and open it again.
refusal-book-anchor-damaged = The mark beside the book cannot be read: { $file }
    .hint = Move this .anchor file away, open the book and verify it.
refusal-desk-viewer = { $name } may look things up but not change them
    .hint = Ask a handler, checker or approver to do it.
refusal-desk-person-unnamed = A name is missing
    .hint = It appears in the history.
refusal-desk-person-unknown = Nobody of the name “{ $name }” belongs to this book
    .hint = Someone of the desk can add the person in the settings; or open with the recovery code.
refusal-desk-number-style = The number style “{ $style }” lacks the year or the sequence
    .hint = A style holds {"{year}"} and {"{seq:4}"}, as in 拨字〔{"{year}"}〕第{"{seq:4}"}号.
refusal-number-taken = The number { $number } is taken
    .hint = Compare it with the paper; a number is registered once.
refusal-number-unreadable = No year and sequence can be read in the number { $number }
    .hint = Write it with the year in brackets and the sequence after it, as in 拨字〔2024〕第0001号.

# The journal

refusal-journal-nothing-to-undo = There is no change to undo
    .hint = The history shows everything that happened.
refusal-journal-nothing-to-redo = There is nothing to redo
    .hint = Only what was undone just now can be redone.
refusal-journal-no-entry = There is no entry { $entry }
    .hint = Choose one in the history.
refusal-journal-already-undone = Entry { $entry } is undone already
    .hint = Redo brings it back.
refusal-journal-before-checkpoint = Entry { $entry } lies before an upgrade; it can be read but not undone
    .hint = Change the record itself.
refusal-journal-posted = Entry { $entry } is posted to the ledger and cannot be undone
    .hint = Reverse a mistake; record money that came back as a refund.
refusal-journal-moved-on = After entry { $entry }, { $actor } changed the same record at { $at } (entry { $later })
    .hint = Undo entry { $later } first, or change the record itself.
refusal-journal-number-passed = The number { $number } is in use and cannot be taken back
    .hint = Numbers have no gaps; void, reverse or change the record instead.
refusal-journal-held = Undoing entry { $entry } would break a rule that the book holds ({ $rule })
    .hint = Change the record itself; for money use reversal, refund or void.
refusal-journal-stood-on = Later records stand on entry { $entry }; it cannot be undone
    .hint = Undo or remove the later records first ({ $table }).

# Faults

fault-damaged = The data file cannot be read; it was not changed. Restore the latest backup. ({ $detail })
fault-disk-full = The disk is full; this change is not saved. Make room and try again; what was saved is safe. ({ $detail })
fault-no-permission = The file may not be written; this change is not saved. Check the folder's permissions or choose another place. ({ $detail })
fault-io = Reading or writing the file failed; this change is not saved, what was saved is safe. Check the disk and try again. ({ $detail })
fault-store = This change could not be saved; what was saved is safe. Try again; if it fails again, note this line for whoever maintains the desk. ({ $detail })
fault-crypto = The encryption failed; nothing was written. Restart the program and try again. ({ $detail })
fault-setting = A safety setting of the database did not take effect; the book was not opened. ({ $detail })
fault-number-style = The number style is broken; this change is not saved. Mend the style in the settings. ({ $detail })

# Findings of verify

finding-file = A page of the file fails its check
finding-foreign-key = A record points to one that does not exist
finding-anchor = The book does not match the mark beside it
finding-entry-missing = An entry is missing
finding-seal-broken = An entry was altered
finding-operation-changed = An operation's text was altered
finding-image-changed = An image in the history was altered
finding-row-changed = A record was altered outside the journal
finding-row-without-entry = A record has no entry
finding-attachment-changed = An attachment was altered

# People and settings

op-desk-add-person = Add a person of the desk
op-desk-set = Change a setting
op-desk-undo = Undo
op-desk-redo = Redo
op-desk-checkpoint = Upgrade checkpoint
role-handler = Handler
role-checker = Checker
role-approver = Approver
role-viewer = Viewer
kind-setting = setting
kind-desk-person = person of the desk
kind-house-number = number

fault-demo = The demo book could not be made; other books are not affected. ({ $detail })
op-desk-demo-register = Take in the demo register
