# Window: frame, navigation, notices

window-product = Incubation Desk
window-search = Find organisations, projects, people, vouchers
window-year = { $year }
window-navigation = Navigation
window-skip = Skip to content
window-soon = This page is being prepared

window-page-home = Overview
window-page-organisations = Organisations
window-page-projects = Projects
window-page-incubation = Incubation
window-page-talent = Talent
window-page-resources = Resources
window-page-grants = Micro-grants
window-page-promotion = Promotion
window-page-governance = Governance
window-page-deadlines = Deadlines
window-page-print = Print
window-page-exchange = Import & export
window-page-settings = Settings
window-page-history = History

window-save = Save
window-cancel = Cancel
window-close = Close
window-new = New
window-import = Import
window-edit = Edit
window-stop = Stop
window-confirm = Confirm
window-undo = Undo
window-redo = Redo
window-required = Required
window-choose = Choose
window-none-found = Nothing found
window-total = Total of { $count }
window-count = { $count ->
    [one] { $count } record
   *[other] { $count } records
}
window-progress = { $done } of { $total }
window-all = All
window-more = More

window-done = { $what }: saved
window-done-no = { $what }: saved as { $no }
window-change = Change
window-undone = Undone
window-undone-what = Undone: { $what }
window-redone = Done again
window-saved-itself = Saved already, as always
window-saved-all = Everything is saved
window-saved-at = Saved { $time }
window-last = Last: { $what } { $no }

window-refused = This cannot be done ({ $code })
window-broken = Something broke; your data is unharmed: { $detail }
fault-window-unexpected = The program met something unexpected; what was saved is unharmed: { $detail }

window-date-shape = e.g. 2024-07-01
window-date-shape-partial = e.g. 2024, 2024-07, 2024-07-01
window-date-odd = Enter a full date such as 2024-07-01
window-date-odd-partial = Enter a year, a month or a full date, such as 2024-07
window-date-year = { $year }
window-date-month = { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
} { $year }
window-date-day = { $iso }
window-quantity-word = How it was said
window-quantity-exact = exactly
window-quantity-unit = Unit
