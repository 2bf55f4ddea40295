# The desk: notes, tags, reminders, pins and recent records, drafts, locking by itself

refusal-desk-no-record = This record was not found
    .hint = It may have been undone or merged; open the list again
refusal-desk-no-note = This note was not found
    .hint = It may have been removed; the history still shows it
refusal-desk-note-of-other = { $writer } wrote this note; only the writer changes or removes it
    .hint = Write a note of your own beside it
refusal-desk-no-reminder = No such reminder of yours was found
    .hint = Only its owner changes a reminder; the history still shows it
refusal-desk-tag-long = The tag “{ $tag }” has { $length } characters; at most { $most } fit
    .hint = Use a short word; write longer remarks as a note
refusal-desk-lock-minutes = The book locks itself after { $least } to { $most } minutes, not “{ $given }”
    .hint = The book holds personal data, so locking cannot be turned off; the demo book never locks
refusal-journal-restore-first = Entry { $entry } made this record; there is nothing earlier to restore
    .hint = If the record is not wanted, undo entry { $entry }
refusal-journal-restore-by-steps = Entry { $entry } changed a state, a number or money, which is not put back directly
    .hint = Take the step that leads back; if nothing came after it, entry { $entry } can be undone
refusal-journal-restore-same = The record is now as it was before entry { $entry }
    .hint = Nothing needs restoring

op-desk-add-note = Note written
op-desk-edit-note = Note changed
op-desk-remove-note = Note removed
op-desk-set-tags = Tags changed
op-desk-add-reminder = Reminder added
op-desk-edit-reminder = Reminder changed
op-desk-settle-reminder = Reminder settled
op-desk-restore = Record restored
kind-note = Note
kind-tag = Tag
kind-reminder = Reminder
deadline-kind-reminder = My reminder
