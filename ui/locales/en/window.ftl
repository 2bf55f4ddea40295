# Window: frame, navigation, notices

window-product = Incubation Desk
window-search = Find organisations, projects, people, vouchers
window-year = { $year }
window-navigation = Navigation
window-skip = Skip to content
window-soon = This page is being prepared

window-page-home = Overview
    .keys = home
window-page-organisations = Organisations
    .keys = ngo
window-page-projects = Projects
    .keys = brand
window-page-incubation = Incubation
    .keys = hosting
window-page-talent = Talent
    .keys = training event
window-page-resources = Resources
    .keys = need offer match
window-page-grants = Micro-grants
    .keys = money payment disbursement
window-page-promotion = Promotion
    .keys = publication
window-page-governance = Governance
    .keys = obligation
window-page-deadlines = Deadlines
    .keys = due
window-page-print = Print
    .keys = paper report
window-page-exchange = Import & export
    .keys = import export
window-page-settings = Settings
    .keys = language zoom
window-page-history = History
    .keys = undo

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

window-view = View
window-view-wheel = Wheel
window-view-list = List
window-wheel = One hub, six channels, many projects
window-wheel-hub = { $name }, { $count } organisations registered
window-wheel-registered = { $count } registered
window-wheel-channels = Six channels
window-wheel-projects = Supported projects
window-wheel-incubation = { $count } hosted
window-wheel-talent = { $count } this month
window-wheel-resources = { $count } to match
window-wheel-grants = { $count } to pay
window-wheel-promotion = { $count } to publish
window-wheel-governance = { $count } due
window-wheel-reached = { $percent }% of indicators
window-wheel-unmeasured = no indicators yet
window-wheel-overdue = overdue
window-wheel-more = { $count } more projects in { $channel }
window-wheel-help = Point at a ring to read its project; ◆ means overdue
window-wheel-project = Project
window-wheel-organisation = Organisation
window-wheel-channel = Lead channel
window-wheel-indicators = Indicators
window-wheel-due = Deadline
window-home-empty = No supported project yet
window-home-begin = The book is ready: register the first organisation
window-home-begin-hint = If you keep registers already, import them
window-home-new = Register an organisation

window-deadlines = Coming deadlines
window-deadlines-none = Nothing falls due within thirty days
window-deadlines-all = See all { $count }
window-due-today = today
window-due-in = { $days ->
    [one] 1 day
   *[other] { $days } days
}
window-due-late = { $days } d late
window-money = Grant money
window-money-total = Funds
window-money-approved = Approved
window-money-paid = Paid
window-money-available = Available

window-language = Language
window-language-zh-cn = 中文
window-language-en = English
window-welcome = Welcome to Incubation Desk
window-welcome-hint = One book for each hub, kept on this computer, encrypted.
window-new-book = New book
window-new-book-do = Choose a place and create
window-open-book = Open a book
window-open-other = Open another book
window-open-demo = Open the demo county
window-unlock = Open the book
window-unlock-do = Open
window-unlock-person = Desk of { $name }
window-demo-passphrase = A demo book; its passphrase is demo
window-person = Who are you
window-your-name = Your name
window-passphrase = Passphrase
window-passphrase-new = New passphrase
window-passphrase-again = Passphrase once more
window-passphrase-hint = A few words you remember, joined; if you forget them, only the recovery code opens the book
window-use-code = Forgotten? Use the recovery code
window-recover = Open with the recovery code
window-recover-hint = The line of letters and digits printed when the book was made. Set a new passphrase for yourself with it.
window-code = Recovery code
window-hub-name = Name of the hub
window-hub-name-hint = as on its seal
window-division = Division code
window-division-hint = the six digits of the county
window-code-title = Recovery code
window-code-hint = With this code the book opens even when a passphrase is forgotten or the computer is another. It is shown only now: print it or write it down, and keep it away from the computer.
window-code-print = Print
window-code-copy = Copy
window-code-copied = Recovery code copied
window-code-kept = I have printed it or written it down
window-code-enter = Enter the book
refusal-window-passphrase-differs = The two passphrases are not the same
    .hint = Type them again
refusal-window-cancelled = Cancelled
    .hint = Try again when you are ready

window-lock = Lock
window-commands = Commands
window-command-undo = Undo the last change
    .keys = back
window-command-redo = Redo
    .keys = again
window-command-language = Switch to Chinese
    .keys = language zhongwen 中文
window-command-lock = Lock the book
    .keys = close
window-search-results = Search results
window-search-more = { $count } more
window-search-help = Type a name, pinyin, initials, the end of a number or a phone; or a command such as “print”

window-history-all = All history
window-history-of-one = History of this record
window-history-none = Nothing has been changed yet
window-history-earlier = Earlier
window-history-rows = { $count } rows changed in all
window-undo-what = Undo: { $what }
window-entry-undo = Undo of entry { $seq }
window-entry-redo = Redo of entry { $seq }
window-entry-import = Import
window-entry-erasure = Personal data erased
window-entry-checkpoint = Upgrade of the book
window-entry-undone = undone

window-settings-look = Window
window-settings-hub = Hub
window-settings-hub-open = Open the hub's record
window-settings-desk = Rules of the desk
window-settings-people = People of the desk
window-theme = Theme
window-theme-light = Light
window-theme-dark = Dark
window-theme-system = As the system
window-zoom = Zoom
window-setting-two-person = A second person approves above (yuan)
window-setting-two-person-hint = Empty: the default rule
window-setting-prefix = Prefix of numbers
window-setting-prefix-hint = Used in document numbers
window-setting-seal = Name above the seal
window-setting-seal-hint = Printed at the end of papers, above the seal

window-page-broken = This page met something unexpected; what was saved is unharmed
window-again = Open again

window-people-add = Add a person
window-people-name = Name
window-people-role = Role
window-people-added = Added: { $name }
window-passphrase-change = Change my passphrase
window-passphrase-changed = Passphrase changed
