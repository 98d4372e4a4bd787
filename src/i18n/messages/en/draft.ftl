# The explanations in a new programme file, and in the schema for editors.
draft-head = A programme for wijk. Change what is not right and take away the hash before what you need. Check it with «wijk programme check { $file }», read it as a page with «wijk programme explain { $file }» and add it with «wijk programme add { $file }»
draft-copy = A programme for wijk, begun as a copy of { $from }. Its rules, amounts and sources are those of { $from }: go through them one by one. The editions were not taken over
draft-editor = The first line tells editors which schema goes with this file; make it with «wijk programme schema --output wijk-programme.schema.json»
draft-kinds = The kinds of rules, each with what it can say (a * has to be there: without it the rule is off until the edition gives the value):
draft-no-value = without a value: the edition gives it
draft-schema = Programme file of wijk
draft-format = The form of this file
draft-code = The fixed code of the programme
draft-prefix = The beginning of every reference, such as { $prefix }-2026-007
draft-timezone = The time zone in which a last day ends at midnight
draft-languages = The languages of the programme. Where a text is missing in one of them, the first other one stands in for it; «programme check» lists what is missing
draft-name = The name of the programme
draft-organiser = Who runs it
draft-summary = What the programme is, in a few sentences. A phase, a track or a meeting can have a summary as well
draft-words = What the programme calls the group (group) and what it hands in (plan), each with its article, in the singular
draft-sources = What rules and amounts rest on: a short key and an address. A rule, an amount or a date names its source with source = "R1"
draft-phases = Names of its own for the three phases (preparation, selection, realisation) and for the candidacy (candidate), with the planned length in months; with plan-open = true the plan can still change during the selection, until the first decision
draft-municipalities = The territory: every municipality by its NIS code, with postcodes and other spellings. Without this table the programme is not limited
draft-themes = What projects can be about
draft-tracks = Tracks: ways with rules of their own, of which a dossier follows one. A rule with tracks = ["…"] holds there only
draft-tiers = Tiers: classes of amounts. A ceiling with tiers = ["…"] holds for that class only
draft-expertise = What experts can help with
draft-cost-categories = The kinds of costs
draft-bodies = Who gives an opinion, judges or decides. kind is council, jury, assembly, expert-panel, working-group, college or authority (decides on paper); quorum is how many with a say have to be there
draft-admissibility = What a roadmap has to have before it is judged on its merits
draft-scoring = Marks. Without scale there are none; threshold is the percentage that a project has to reach
draft-approvals = The approval chain after an award, in order; above: only above that amount
draft-appeals = How and to whom a group can appeal
draft-vote = A vote of residents: the ballot, the rule that names the winners and what goes first among equals
draft-meetings = Meetings with names of their own, of which attendance is kept
draft-menu = A menu of ready-made actions
draft-fields = Fields of its own, of a dossier or of each project. Never anything about people: they are among the persons. What has public = true may be published
draft-parties = Who takes part, to divide the tasks
draft-tasks = What has to be done in every dossier, by whom and in which phase
draft-toolbox = The toolbox: where each reference can be read, and in which phase it helps
draft-inventory = The sections and questions of the inventory
draft-indicators = What is measured
draft-terms = Terms that run in every dossier, from one event to another. Without a length (days, working-days, months or years) a term is off until the edition gives it
draft-amounts = Other amounts that the programme names; vat is the rate of VAT (in percent) that comes on top
draft-start-fund = The start fund during the preparation; regime is reimbursement (on proof) or advance (beforehand)
draft-money = How is paid and justified: the instalments, what becomes of what is left, what is never paid
draft-realisation = What is followed while projects are carried out
draft-evaluation = The questions of the evaluation by the steering group
draft-aftercare = What is looked at after the end
draft-rules = The rules. check is the kind, at says at which step it is looked at ({ $gates }), and with severity = "warn" it is only pointed out
draft-editions = The editions, by year: dates, envelope, and what differs that year ([editions.2026.rules.CODE])
draft-edition = Settings for { $code } in { $to }, after the edition of { $from }. Open the edition with «wijk edition open { $code }/{ $to } --from» and this file
draft-check-date = check this date: as in { $from }, but in the new year
draft-check-amount = check this amount: that of { $from } is no fact about this year, hence no source
draft-deadlines = Last days to hand in that come back every year, as month and day; an edition can have days of its own
