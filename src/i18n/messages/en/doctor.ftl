# Whether the register and the documents are sound.
doctor-title = State of the register
doctor-reading = Reading documents
doctor-sound = All is well: { $operations ->
    [one] 1 operation
   *[other] { $operations } operations
}, { $documents ->
    [one] 1 document
   *[other] { $documents } documents
}
doctor-line = { $gravity }: { $text }
doctor-advice = With a grave finding, put a backup back or ask for advice before you go on
doctor-part-failed = { $part }: could not be looked at ({ $detail })
doctor-integrity = the file is damaged: { $detail }
doctor-shape = { $name } is missing from the register, does not belong there or is of another form
doctor-write-ahead-log = another program changed how the file is written; the next change puts that right
doctor-readable = others can read { $path } too (permissions { $mode })
doctor-dangling = { $table } { $row } refers to something that is not there ({ $parent })
doctor-operation-broken = operation { $number } and its changes in the journal do not fit together
doctor-operation-unreadable = operation { $number } of the journal cannot be read
doctor-differs = { $table } { $row } is not what the journal made of it
doctor-dossier-misplaced = { $reference } is not where its last step took it
doctor-partner-misplaced = partner { $number } of { $reference } is not where its last step took it
doctor-roadmap-changed = roadmap v{ $version } of { $reference } is no longer what was submitted
doctor-search = { $table } { $row } is not found by searching, or is wrongly
doctor-document-outside = document { $number } «{ $title }» of { $reference } lies outside the folder of documents: { $path }
doctor-document-missing = document { $number } «{ $title }» of { $reference } is gone: { $path }
doctor-document-no-file = document { $number } «{ $title }» of { $reference } is not an ordinary file: { $path }
doctor-document-refused = document { $number } «{ $title }» of { $reference } cannot be read: { $path }
doctor-document-size = document { $number } «{ $title }» of { $reference } is not of the size that it had when it was added: { $path }
doctor-document-changed = document { $number } «{ $title }» of { $reference } has changed since it was added: { $path }
doctor-file-unknown = this file belongs to no document: { $path }
doctor-column-sound = Sound
doctor-column-operations = Operations
doctor-column-documents = Documents
doctor-column-gravity = Gravity
doctor-column-part = Part
doctor-column-code = Code
doctor-column-finding = Finding
doctor-column-mend = What helps
doctor-vote-changed = Vote { $number } «{ $name }»: the rules are no longer those with which the first ballot came in
doctor-roll-missing = Vote { $number } «{ $name }»: the ballots of batch { $batch } are missing
doctor-roll-changed = Vote { $number } «{ $name }»: the ballots of batch { $batch } are no longer what they were
doctor-roll-sum = Vote { $number } “{ $name }”: batch { $batch } counts another number of ballots than it has
doctor-reserve = { $reference }: the places on the reserve list do not follow each other
doctor-agreement = { $reference }: the amount of the agreement is not what is awarded
doctor-presence = { $reference }: session { $session } was closed without knowing who was there
doctor-silence = { $reference }: session { $session } was closed without an opinion on this dossier
doctor-off-agenda = { $reference }: session { $session } gave an opinion, but the dossier is not on its agenda
doctor-money-differs = { $reference }: the ledger has { $held } on «{ $account }» ({ $fund }), and by the facts it is { $wanted }
doctor-money-negative = { $reference }: an account of the ledger is below zero
doctor-money-carried = { $reference }: a rest that was carried over arrived nowhere
doctor-money-expense = { $reference }: a line of expense note { $number } is of another dossier or fund than the note
doctor-money-payment = { $reference }: payment { $number } goes to an account, instalment or note of another
doctor-money-recovery = { $reference }: more came back of recovery { $number } than was asked
doctor-field-unknown = { $reference }: a field «{ $code }» is filled in that the edition does not have
doctor-field-unreadable = { $reference }: what the field «{ $code }» says is not what this field asks
doctor-task-unknown = { $reference }: the task «{ $code }» is done, but the edition does not have it
