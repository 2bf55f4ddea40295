# The command line: desk

cli-passphrase = Passphrase:{" "}
cli-passphrase-again = Once more:{" "}
cli-passphrases-differ = The two passphrases differ; type them again
cli-first-person = Handler
cli-new-book = A new book: { $file }
cli-demo-made = A new demo book: { $file } (passphrase { $passphrase })
cli-recovery-code = Recovery code (shown this once; write it down and lock it away, it opens the book alone):
cli-undone = (undone)
cli-undo-done = Undone, as entry { $seq }
cli-verified = Verified: the chain, the records and the money agree
cli-findings = Verify found { $count ->
    [one] { $count } problem
   *[other] { $count } problems
 }
cli-import-counts = { $rows ->
    [one] { $rows } row
   *[other] { $rows } rows
 }: { $new } new, { $updated } updated, { $unchanged } unchanged, { $problems ->
    [one] { $problems } problem
   *[other] { $problems } problems
 }
cli-import-waits = waits
refusal-cli-no-passphrase = No passphrase was given
    .hint = Set DESK_PASSPHRASE, or name a file with --passphrase-file.
refusal-line-unreadable = Line { $line } cannot be read: { $why }
    .hint = One JSON operation a line, as in {"{"}"desk":{"{"}"set":{"{"}"key":"seal.title","value":"…"{"}}}"}.
refusal-record-not-found = There is no record of the number { $no }
    .hint = Look for it with desk search.
refusal-record-ambiguous = More than one record matches { $no }
    .hint = Write the whole number.
refusal-list-unknown = There is no list called “{ $kind }”
    .hint = The lists are: { $known }
refusal-list-filter = The list's filter cannot be read: { $why }
    .hint = Try again without a filter.
