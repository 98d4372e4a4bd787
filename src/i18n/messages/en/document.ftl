# Documents of a dossier.
document-added = { $reference }: document { $number } added, { $kind } «{ $title }»
document-changed = { $reference }: document { $number } changed, { $kind } «{ $title }»
document-removed = { $reference }: document { $number } taken out, { $kind } «{ $title }»
document-kept = Copied to { $path }
document-referred = The file stays in { $path }
document-stays = The file stays in { $path }; delete it yourself when it may go
document-none = { $reference } has no document { $number }
document-twice = { $reference } has this file already: document { $number } «{ $title }»
document-in-use = Document { $number } cannot go: { $count ->
    [one] finding { $findings } refers to it
   *[other] findings { $findings } refer to it
}
document-changed-meanwhile = Somebody else changed a document of { $reference } meanwhile; nothing was saved
document-kind-unknown = «{ $value }» is not a kind of document{ $near ->
    [0] {""}
   *[other] , perhaps { $suggestion }
}; choose from { $kinds }
document-not-a-file = this is not an ordinary file
document-empty = the file is empty
document-name-unfit = the name of the file has control characters in it; give a title with --title
document-name-long = the name of the file is too long for a title (at most { $longest } characters); give one with --title
document-path-unfit = this path has characters in it that cannot be kept; rename the file, or leave out --reference-only
document-ask-file = Which file?
document-ask-kind = What kind of document is it?
document-ask-title = Title
document-ask-dated = Which date does it bear? (empty when it bears none)
document-list-title = Documents of { $reference } { $neighbourhood }
document-list-empty = No documents yet
document-column-dossier = Dossier
document-column-number = No.
document-column-kind = Kind
document-column-title = Title
document-column-dated_on = Date
document-column-added_on = Added
document-column-stored = Copy
document-column-path = File
document-column-there = There
document-column-size_bytes = Bytes
document-column-sha256 = SHA-256
document-is-proof = Document { $number } is the proof of { $count ->
    [one] expense or expense note { $places }
   *[other] { $count } expenses or expense notes: { $places }
}
document-shows-measurement = Document { $number } shows measurement { $measurement }
document-no-such-project =
    there is no such project{ $count ->
        [0] {""}
       *[other] ; there are: { $known }
    }
document-column-project = Project
