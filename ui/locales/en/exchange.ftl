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
list-deadlines = Deadlines
list-seats = Committee seats
column-deadlines-label-word = What is due
column-deadlines-what = In its words
column-deadlines-due-on = Due on
list-pending = Waiting rows

## Page

exchange-import = Import
exchange-pending = Waiting
exchange-export = Export
exchange-choose = Choose registers
exchange-take = Import { $count }{ $waiting ->
    [0] {""}
   *[other] , { $waiting } will wait
    }
exchange-taken = Imported: { $new } new, { $updated } updated, { $waiting } waiting
exchange-summary = Sheets
exchange-sheet = File and sheet
exchange-register = Register
exchange-new = New
exchange-updated = Updated
exchange-unchanged = Unchanged
exchange-waiting = Waiting
exchange-row = Row
exchange-column = Column
exchange-date = Date
exchange-amount = Amount
exchange-reason = Reason
exchange-actions = Actions
exchange-settle = Post
exchange-dismiss = Dismiss
exchange-nothing-waits = Nothing waits
exchange-voucher-no = Another voucher number
exchange-project-hint = Left empty, the register's own is used
exchange-voucher-hint = Left empty, the register's own is used
exchange-exported = “{ $file }” was written
exchange-register-people = People
exchange-taken-back = Import taken back

## Import assistant

exchange-steps = Steps of the import
exchange-step-files = Choose
exchange-step-columns = Columns
exchange-step-rows = Dry run
exchange-step-done = Done
exchange-reading = Reading
exchange-reading-file = Reading “{ $file }”
exchange-trying = Trying
exchange-applying = Importing
exchange-files = Register files
exchange-files-hint = Several at once; or drop them on the window
exchange-files-kinds = .xlsx, .xls, .ods, .csv (UTF-8 or GB18030)
exchange-paste = Paste a block
exchange-paste-block = Copied from Excel or WPS
exchange-paste-hint = Select it with its headings, copy, and press Ctrl+V here
exchange-paste-read = Read it
exchange-drop-here = Drop to import
exchange-drop-instead = An import is still under way
exchange-drop-take = Import the dropped files instead
exchange-sheets = Sheets
exchange-heading = Heading
exchange-samples = Samples
exchange-goes-to = Goes to
exchange-leave-out = Leave this column out
exchange-leave-sheet = Leave this sheet out
exchange-required = { $field } (required)
exchange-field-of = “{ $column }” goes to
exchange-columns-of = Columns of “{ $sheet }”
exchange-source-recognised = Known by its headings
exchange-source-remembered = As mapped before
exchange-source-chosen = Chosen
exchange-source-unknown = Headings not known: choose the register
exchange-rows-found = { $count ->
    [one] { $count } row
   *[other] { $count } rows
}
exchange-missing = Required and not mapped: { $fields }. Choose a column for it, or every row would be left out
exchange-lacking = Required columns missing: { $sheets }
exchange-nothing-mapped = No sheet to import
exchange-fund = Money comes from
exchange-fund-hint = For payments whose register does not say
exchange-try = Try it
exchange-start-over = Choose others
exchange-back = Back
exchange-filters = Filter by outcome
exchange-show-all = All
exchange-show-new = New
exchange-show-updated = Updated
exchange-show-unchanged = Unchanged
exchange-show-duplicate = Duplicate
exchange-show-error = Error
exchange-show-waiting = Waiting
exchange-show-warning = Warning
exchange-show-left-out = Left out
exchange-trial = What would come of it
exchange-outcome = Outcome
exchange-cell = Row { $row }, { $column }
exchange-left-out-column = { $column } (left out)
exchange-no-rows = No such rows
exchange-row-number = Row { $row }
exchange-whole-row = The whole row
exchange-leave-row = Leave this row out
exchange-take-row = Take this row in
exchange-will-wait = Will wait: { $reason }
exchange-error-export = Export rows with findings
exchange-error-rows = rows-to-look-at
exchange-take-nothing = Nothing to import
exchange-nothing-changed = The book says it all already; nothing was changed
exchange-import-more = Import more
exchange-see-waiting = See what waits ({ $count })
exchange-undone = Taken back; importing again brings it back
exchange-export-xlsx = Excel workbook (.xlsx)
exchange-export-csv = Text table (.csv)
exchange-tranche-amount = { $name }: amount
exchange-tranche-date = { $name }: paid on

## Fields of registers

exchange-field-seq = No.
exchange-field-name = Name
exchange-field-aliases = Other names
exchange-field-code = Credit code or filing number
exchange-field-type = Kind
exchange-field-authority = Registration authority
exchange-field-supervisor = Supervising unit
exchange-field-founded = Founded on
exchange-field-town = Town
exchange-field-village = Village or community
exchange-field-address = Address
exchange-field-leader = Leader
exchange-field-phone = Phone
exchange-field-members = Members
exchange-field-women = Women
exchange-field-grade = Grade
exchange-field-inspection = Yearly inspection
exchange-field-method = Way of coverage
exchange-field-party = Party organisation
exchange-field-stage = Incubation stage
exchange-field-remark = Remark
exchange-field-number = Project no.
exchange-field-organisation = Undertaking organisation
exchange-field-domain = Service domain
exchange-field-period = Period
exchange-field-start = From
exchange-field-end = To
exchange-field-signed = Signed on
exchange-field-applied = Amount applied for
exchange-field-award = Award
exchange-field-refund = Refund
exchange-field-state = State
exchange-field-project = Project
exchange-field-level = Level
exchange-field-unit = Unit
exchange-field-baseline = Baseline
exchange-field-target = Target
exchange-field-cumulative = Reached so far
exchange-field-date = Date
exchange-field-theme = Topic
exchange-field-place = Place
exchange-field-people = People
exchange-field-times = Person-times
exchange-field-children = Children
exchange-field-volunteers = Volunteers
exchange-field-hours = Hours
exchange-field-kind = Kind of event
exchange-field-speaker = Lecturer
exchange-field-satisfaction = Satisfaction
exchange-field-event = Event
exchange-field-post = Post
exchange-field-signed-in = Signed in
exchange-field-signed-out = Signed out
exchange-field-payee = Payee
exchange-field-voucher = Voucher no.
exchange-field-account = Account
exchange-field-bank = Bank
exchange-field-amount = Amount
exchange-field-receipt = Receipt no.
exchange-field-nature = What it is
exchange-field-handler = Handled by
exchange-field-approver = Approved by
exchange-field-memo = Memo
exchange-field-indicators-name = Indicator
exchange-field-indicators-period = This period
exchange-field-attendance-name = Name
exchange-field-attendance-organisation = Organisation
exchange-field-projects-name = Project
exchange-field-organisations-name = Organisation
exchange-field-projects-leader = Project leader
exchange-field-activities-people = People served
exchange-field-activities-hours = Volunteer hours
exchange-field-events-people = Participants
exchange-field-events-hours = Class hours
exchange-field-events-theme = Topic
exchange-field-organisations-leader = Legal representative

## Data handed out

journal-head = Incubation Desk, ledger of money as of { $on }; amounts in yuan (CNY)
journal-assets = assets
journal-income = income
journal-paid = paid
journal-refunded = refunded
journal-committed = committed
journal-committedFor = committed for
journal-accepted = accepted
journal-acceptedFor = accepted for
journal-check = Agrees with the balances of the book
journal-moneyReceived = received
journal-commitment = committed
journal-decommitment = released
journal-disbursement = paid
journal-refund = refunded
journal-reversal = reversed
journal-expenditureAccepted = spending accepted
giving-title = Micro-grants of { $hub }
giving-description = Grant to the project “{ $project }” from “{ $fund }”, award { $award }
refusal-giving-no-awards = There are no awards to publish
    .hint = Make an award first; those cancelled or lapsed before anything was paid are not published

exchange-money = Money and open data
exchange-journal = Journal of the money
exchange-journal-for = For an auditor's hledger: every entry by fund and award, with all balances asserted at the end
exchange-giving = Open data of the micro-grants
exchange-giving-for = 360Giving 1.4: organisations, projects and amounts, no person
exchange-lists = Lists
