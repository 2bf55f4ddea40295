# Sheets: cells filled in, views

op-sheets-edit-cells = Sheet edited
op-sheets-save-view = View saved
op-sheets-remove-view = View removed

refusal-sheets-list-unknown = There is no sheet called “{ $list }”
    .hint = Sheets: { $known }
refusal-sheets-column-unknown = The sheet { $list } has no column “{ $key }”
    .hint = Choose the column again; a saved view can be put right and saved anew
refusal-sheets-row-gone = This row is no longer in the list
    .hint = Refresh the sheet, then edit
refusal-sheets-row-locked = This row is locked and takes no edits
    .hint = Rows that were merged, settled, or come from another record are changed in that record
refusal-sheets-read-only = This list is only for reading and takes no edits in the sheet
    .hint = Open the record; a wrong payment is reversed, not typed over
refusal-sheets-cell-read-only = This column is worked out or settled elsewhere and takes no typing
    .hint = Press Esc to keep what stood there, or open the record
refusal-sheets-cell-settled = This cell is filled in only while the row is new
    .hint = Remove the row and add it anew, or open the record
refusal-sheets-no-new-rows = Rows are not added to this list in the blank row
    .hint = Add it with New, then edit it in the sheet
refusal-sheets-masked = “{ $text }” has hidden digits and is no whole number
    .hint = Type the whole number, or press Esc to keep the one on record
refusal-sheets-number-unreadable = “{ $text }” is not a number
    .hint = Type a number, for example 12
refusal-sheets-yes-or-no = “{ $text }” is neither yes nor no
    .hint = Type yes or no
refusal-sheets-choice-unknown = “{ $text }” is not one of the choices
    .hint = Pick one from the list of the cell
refusal-sheets-record-unknown = Nothing is called “{ $name }”
    .hint = Check the name or number; what is not registered yet is added first
refusal-sheets-record-twice = More than one record is called “{ $name }”
    .hint = Type its number, or open the record and pick from the list
refusal-sheets-view-twice = There is a view called “{ $name }” already
    .hint = Give it another name, or save to the one there is
refusal-sheets-view-gone = This view was removed
    .hint = Save it as a new view

column-authority = Registering authority
column-supervisor = Supervising body
column-address = Address
column-womens-reason = Why it is a women's organisation
column-three-new = Of the three new kinds
column-party = Party building
column-grade-from = Grade from
column-custodian = Keeps its money
column-division = Division code
column-tags = Tags
column-birth-year = Year of birth
column-native-place = Native place
column-paper-kind = Identity paper
column-paper-number = Paper number
column-consent-for = Consent for
column-consent-on = Consent given on
column-consent-by = Consent given by
column-organisations-contact = Contact person
column-organisations-staff = Full-time staff
column-indicator-name = Indicator
column-part = Of these
column-whole = Of all
column-verified-by = Verified by
# The sheet: cells, filters, sorting, pasting

sheet-cell = { $row }, { $column }
sheet-help = Arrows move, typing replaces, F2 edits, Enter goes down, Tab goes right, Ctrl+Enter opens the record, F6 leaves the sheet
sheet-new-row = Add a row here
sheet-new-row-no = New row { $no }
sheet-open = Open { $row }
sheet-open-keys = Open the record (Ctrl+Enter)
sheet-open-record = Open the record
sheet-menu = Cell commands
sheet-column-menu = { $column }: sort and filter
sheet-heading = { $column }: click to sort, drag to move (Alt+Shift+←/→)
sheet-column-more = Filter, column width…
sheet-empty = (blank)
sheet-group = { $name } ({ $count })
sheet-fixed = This is worked out by the program or has a step of its own; it cannot be typed over
sheet-refused = { $count ->
    [one] { $count } cell
   *[other] { $count } cells
 } could not be saved; what was typed is still in place

sheet-cut = Cut
sheet-copy = Copy
sheet-paste = Paste
sheet-clear = Clear contents
sheet-edit = Edit cell
sheet-fill-down = Fill down
sheet-fill = Fill
sheet-fill-handle = Drag up or down to copy what is selected into the rows on the way (by key: select the rows with Shift+↓, then Ctrl+D)
sheet-today = Enter today
sheet-choices = Pick from list
sheet-no-clipboard = This computer does not let the menu use the clipboard; use Ctrl+C and Ctrl+V

sheet-sort-up = Sort ascending
sheet-sort-down = Sort descending
sheet-group-first = Grouped, a row with several items stands under its first and counts once
sheet-group-by = Group by this column
sheet-ungroup = Ungroup
sheet-filter = Filter
sheet-filter-do = OK
sheet-filter-clear = Clear filter
sheet-filter-this = Show only the same
sheet-filter-from = From
sheet-filter-to = To
sheet-filter-contains = Contains
sheet-filter-any = Any
sheet-filter-empty = Blank
sheet-filter-filled = Not blank
sheet-width = Column width
sheet-wider = Widen this column
sheet-narrower = Narrow this column
sheet-fit = Fit the width
sheet-hide = Hide this column
sheet-move-left = Move left
sheet-move-right = Move right

sheet-preview-trying = Checking { $count ->
    [one] { $count } cell
   *[other] { $count } cells
 }…
sheet-preview-changes = { $count ->
    [one] { $count } cell
   *[other] { $count } cells
 } in { $rows ->
    [one] { $rows } row
   *[other] { $rows } rows
 } will change
sheet-preview-refused = { $count ->
    [one] { $count } cell does not fit: mend it here, or leave it out
   *[other] { $count } cells do not fit: mend them here, or leave them out
 }
sheet-preview-over-rows = { $count ->
    [one] { $count } row below the end of the list has no place and is left out
   *[other] { $count } rows below the end of the list have no place and are left out
 }
sheet-preview-over-columns = { $count ->
    [one] { $count } column beyond the last has no place and is left out
   *[other] { $count } columns beyond the last have no place and are left out
 }
sheet-preview-fixed = { $count ->
    [one] { $count } cell cannot be typed over and is left out
   *[other] { $count } cells cannot be typed over and are left out
 }
sheet-preview-list = Changes in detail
sheet-preview-row = Row
sheet-preview-column = Column
sheet-preview-before = Before
sheet-preview-after = After
sheet-preview-more = { $count ->
    [one] { $count } more is
   *[other] { $count } more are
 } not listed
sheet-preview-write = { $count ->
    [one] Write { $count } cell
   *[other] Write { $count } cells
}
sheet-preview-write-rest = Write the other { $count ->
    [one] { $count } cell
   *[other] { $count } cells
 }, leave out { $refused }
sheet-written = { $count ->
    [one] { $count } cell written
   *[other] { $count } cells written
}

sheet-chips = Filters, sorting and grouping now
sheet-chip = { $column }: { $text }
sheet-chip-sort = Sorted: { $column } { $way }
sheet-chip-group = Grouped: { $column }
sheet-chip-off = Press to take off
sheet-chips-clear = Clear all
sheet-says-contains = contains “{ $text }”
sheet-says-between = { $from } to { $to }
sheet-says-from = from { $from }
sheet-says-to = to { $to }
sheet-columns = Columns
sheet-columns-reset = Back to default
sheet-export = Export
sheet-export-as = The rows shown, as .{ $format }
sheet-views = Saved views
sheet-view = View
sheet-view-save = Save view
sheet-view-update = Update to present filters and columns
sheet-view-rename = Rename view
sheet-view-remove = Remove view
sheet-view-name = Name of the view

sheet-sum-count = Count { $count }
sheet-sum-sum = Sum { $value }
sheet-sum-average = Average { $value }

sheet-mark-unverified = To be verified
