# exchange

## Reading files

refusal-exchange-file-missing = “{ $file }” cannot be opened
    .hint = { $cause }. Check that the file is still there and not locked by another program
refusal-exchange-file-large = “{ $file }” has { $size } MB, more than { $limit } MB
    .hint = Remove pictures and sheets that are not needed, or import it in parts
refusal-exchange-file-bomb = “{ $file }” unpacks to far too much and was not opened
    .hint = { $what ->
        [entries] It holds { $found } entries; { $limit } are allowed
        [ratio] It is packed { $found } to 1; { $limit } is allowed
       *[megabytes] It unpacks to { $found } MB; { $limit } MB are allowed
    }. Open the original in a spreadsheet program and save it as a new .xlsx
refusal-exchange-file-unreadable = “{ $file }” is damaged; no cells can be read
    .hint = Open the original in a spreadsheet program and save it as .xlsx
refusal-exchange-file-crashed = Reading “{ $file }” broke off
    .hint = The file is malformed or too large; the book is untouched. Save it as a new .xlsx, or import it in parts
refusal-exchange-file-slow = “{ $file }” was not read within { $seconds } seconds
    .hint = Remove sheets that are not needed, or import it in parts
refusal-exchange-file-password = “{ $file }” needs a password to open
    .hint = Save it without its password and import that
refusal-exchange-file-wide = “{ $file }” has more than { $limit } columns
    .hint = Delete what stands to the right of the table
refusal-exchange-format-unknown = “{ $file }” is no spreadsheet that can be imported
    .hint = .xlsx, .xls, .ods and .csv (UTF-8 or GB18030) can
refusal-exchange-nothing-to-import = The files hold no register that can be imported
    .hint = Check the headings: organisations, projects, indicators, activities, events, sign-in rows and payments are known by them
refusal-exchange-stopped = Reading was stopped
    .hint = Choose the files again when it suits
refusal-exchange-paste-empty = Nothing was pasted
    .hint = Select a block with its headings in Excel or WPS, copy it and paste it here
refusal-exchange-no-sheet = There is no such sheet or column
    .hint = Choose the files again
fault-exchange-reader-missing = The program that reads spreadsheets cannot be started

## Registers

exchange-register-organisations = Organisations
exchange-register-projects = Supported projects
exchange-register-indicators = Project indicators
exchange-register-activities = Project activities
exchange-register-events = Events
exchange-register-attendance = Sign-in rows
exchange-register-disbursements = Payments
exchange-register-unknown = Not recognised
exchange-severity-error = Error
exchange-severity-warning = Warning
exchange-severity-duplicate = Duplicate

exchange-clipboard = Clipboard
exchange-row-in-file = Row in the file
exchange-why = What is wrong

## Problems

problem-cell-broken = The formula failed ({ $text }); the cell is left empty
problem-amount-missing = No amount; the row is left out
problem-amount-unreadable = “{ $text }” is no amount; the cell is left empty
problem-amount-decimals = The amount “{ $text }” has more than two decimals; the cell is left empty
problem-count-unreadable = “{ $text }” is no count; the cell is left empty
problem-date-impossible = There is no such day as “{ $text }”; the cell is left empty
problem-date-unreadable = “{ $text }” is no date; the cell is left empty
problem-time-unreadable = “{ $text }” is no time; the cell is left empty
problem-phone-scientific = The telephone number lost its digits in scientific notation ({ $text })
problem-phone-length = The telephone number “{ $text }” has the wrong length
problem-account-scientific = The account number lost its digits in scientific notation ({ $text })
problem-account-unreadable = “{ $text }” is no account number; the cell is left empty
problem-identity-missing = No credit code or filing number is given
problem-identity-kind-mismatch = A registered organisation ({ $kind }) carries a filing number
problem-uscc-check = The credit code's check character should be “{ $expected }”; kept as written, unverified
problem-uscc-charset = Character { $place } of the credit code, “{ $found }”, is never used in one; kept as written, unverified
problem-uscc-length = The credit code has { $got } characters instead of 18; kept as written, unverified
problem-uscc-scientific = The code lost its digits in scientific notation ({ $text })
problem-uscc-type-mismatch = The kind “{ $kind }” does not fit a code that begins with { $found }
problem-town-unknown = There is no town “{ $text }”; perhaps “{ $meant }”
problem-value-unknown = “{ $text }” is none of the known values; kept as written
problem-women-exceed-total = { $women } women are more than { $members } members
problem-children-exceed-people = { $children } children are more than { $people } people served
problem-persontimes-below-people = { $times } person-times are fewer than { $people } people
problem-cumulative-below-period = The cumulative { $cumulative } is less than this period's { $period }
problem-activity-outside-period = The activity lies outside the project's period ({ $from } to { $to })
problem-duplicate-code = The code stands on row { $first } already; the row is left out
problem-duplicate-name = The name stands on row { $first } already; the row is left out
problem-duplicate-row = The same as row { $first }; the row is left out
problem-duplicate-signin = { $name } signed in to this event before; the row is left out
problem-name-missing = No name; the row is left out
problem-over-award = { $sum } in all is more than the award of { $award }
problem-paid-before-signing = Paid before the agreement was signed ({ $signed })
problem-payee-differs = The payee “{ $payee }” is not the undertaking organisation “{ $own }”
problem-register-differs = The tranche columns come to { $columns }, the payment register to { $register }
problem-duplicate-voucher = Voucher number { $voucher } is used on row { $first } already
problem-attendance-mismatch = { $said } participants, { $rows } sign-in rows
problem-event-not-found = There is no event “{ $text }”
problem-project-not-found = There is no project “{ $text }”
problem-organisation-not-found = There is no organisation “{ $text }”; it was added by its name
problem-sheet-unknown = Sheet “{ $sheet }” is no register that is known; it was not imported
problem-refund-over-paid = { $refund } came back, more than the { $paid } paid

## Import

exchange-imported-fund = Imported money
exchange-posted-again = { $memo } (register number { $no }; the earlier import was taken back and reversed, posted anew)
op-intake-remember-columns = Remember how columns are read
kind-column-mapping = Column mapping
refusal-intake-stopped = Stopped; the book is as it was
    .hint = Try or import again when it suits
refusal-intake-columns-uneven = { $headings } headings, { $roles } roles
    .hint = Each heading has one role; leave it empty where the column is left out
op-intake-import = Import registers
op-intake-settle-row = Settle a row that waits
op-intake-dismiss-row = Dismiss a row that waits
kind-imported = Imported record
kind-pending_row = Row that waits
refusal-intake-date-missing = No date could be read
    .hint = Give the date when you settle it
refusal-intake-event-unknown = The event of this sign-in row is not known
    .hint = Record the event first, then sign the person in there
refusal-intake-project-unnamed = It does not say which project it belongs to
    .hint = Choose the project when you settle it
refusal-intake-project-unknown = There is no project “{ $project }”
    .hint = Record or import the project first, or choose it when you settle the row
refusal-intake-no-award = This project has no award yet
    .hint = Make the award first, then settle the row
refusal-intake-award-without-organisation = Project “{ $project }” has no undertaking organisation and cannot have an award
    .hint = Name the organisation in the register and import it again
refusal-intake-posted-differently = Voucher { $no } is posted, and the register now says something else
    .hint = What is posted is not rewritten. If it is wrong, reverse it and record it anew
refusal-intake-not-waiting = This row was dealt with already
    .hint = Refresh the list
refusal-intake-not-postable = “{ $key }” is no payment and cannot be posted
    .hint = Record it on its own page, then dismiss this row
refusal-intake-dry-run = Dry run
    .hint = Nothing was kept

## Export

fault-exchange-unwritable = The file cannot be written
list-organisations = Organisations
list-people = People
list-posts = Posts
list-projects = Projects
list-activities = Activities
list-indicators = Indicators
list-milestones = Milestones
list-events = Events
list-attendance = Attendance
list-services = Services
list-incubations = Incubation
list-needs = Needs
list-offers = Offers
list-publications = Publications
list-outlets = Outlets
list-obligations = Obligations
list-funds = Funds
list-awards = Awards
list-tranches = Tranches
list-payments = Payments
list-ledger = Ledger
list-balances = Project balances
list-goals = Goals
list-openingFigures = Opening figures
list-coverage = Coverage
list-federations = Federations
list-pending = Waiting rows

## Page

exchange-import = Import
exchange-pending = Waiting
exchange-export = Export
exchange-choose = Choose registers
exchange-choose-others = Choose other files
exchange-none-chosen = Choose registers of organisations, projects, events or payments; they are looked at before anything is kept
exchange-take = Import { $count }{ $waiting ->
    [0] {""}
   *[other] , { $waiting } will wait
    }
exchange-taken = Imported: { $new } new, { $updated } updated, { $waiting } waiting
exchange-summary = Sheets
exchange-findings = Findings
exchange-no-findings = Nothing was found
exchange-all = All { $count }
exchange-of-severity = { $severity } { $count }
exchange-severity-pending = Waiting
exchange-sheet = File and sheet
exchange-register = Register
exchange-rows = Rows
exchange-new = New
exchange-updated = Updated
exchange-unchanged = Unchanged
exchange-waiting = Waiting
exchange-problems = Findings
exchange-severity = Severity
exchange-row = Row
exchange-column = Column
exchange-message = Message
exchange-date = Date
exchange-amount = Amount
exchange-reason = Reason
exchange-actions = Actions
exchange-settle = Post
exchange-dismiss = Dismiss
exchange-nothing-waits = Nothing waits
exchange-voucher-no = Another voucher number
exchange-voucher-hint = Left empty, the register's own is used
exchange-exported = “{ $file }” was written
exchange-register-people = People
exchange-taken-back = Import taken back
