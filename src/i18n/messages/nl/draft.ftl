# De uitleg in een nieuw programmabestand, en bij het schema voor editors.
draft-head = Een programma voor wijk. Pas aan wat niet klopt en haal het hekje weg bij wat u nodig hebt. Controleer met «wijk programme check { $file }», lees het als bladzijde met «wijk programme explain { $file }» en voeg het toe met «wijk programme add { $file }»
draft-copy = Een programma voor wijk, begonnen als een kopie van { $from }. Regels, bedragen en bronnen zijn die van { $from }: kijk ze stuk voor stuk na. De edities zijn niet mee overgenomen
draft-editor = De eerste regel zegt editors welk schema bij dit bestand hoort; maak dat met «wijk programme schema --output wijk-programme.schema.json»
draft-kinds = De soorten regels, elk met wat ze kan zeggen (een * moet: zonder is de regel uit tot de editie de waarde geeft):
draft-no-value = zonder waarde: de editie geeft ze
draft-schema = Programmabestand van wijk
draft-format = De vorm van dit bestand
draft-code = De vaste code van het programma
draft-prefix = Het begin van elke referentie, zoals { $prefix }-2026-007
draft-timezone = De tijdzone waarin een uiterste dag om middernacht eindigt
draft-languages = De talen van het programma. Ontbreekt een tekst in één ervan, dan staat de eerste andere in de plaats; «programme check» somt op wat ontbreekt
draft-name = De naam van het programma
draft-organiser = Wie het organiseert
draft-summary = Wat het programma is, in enkele zinnen. Ook een fase, een spoor of een bijeenkomst kan een summary hebben
draft-words = Hoe het programma de groep (group) en haar plan (plan) noemt, telkens met het lidwoord, in het enkelvoud
draft-sources = Waar regels en bedragen op steunen: een korte sleutel en een adres. Een regel, bedrag of datum noemt haar bron met source = "R1"
draft-phases = Eigen namen voor de drie fasen (preparation, selection, realisation) en voor de kandidaatstelling (candidate), met de geplande duur in maanden; met plan-open = true kan het plan tijdens de selectie nog wijzigen, tot de eerste beslissing
draft-municipalities = Het grondgebied: elke gemeente bij haar NIS-code, met postcodes en andere schrijfwijzen. Zonder deze tabel is het programma niet beperkt
draft-themes = Waarover projecten kunnen gaan
draft-tracks = Sporen: wegen met eigen regels, waarvan een dossier er één volgt. Een regel met tracks = ["…"] geldt alleen daar
draft-tiers = Bedragklassen. Een plafond met tiers = ["…"] geldt alleen voor die klasse
draft-expertise = Waarrond deskundigen kunnen helpen
draft-cost-categories = De soorten kosten
draft-bodies = Wie advies geeft, oordeelt of beslist. kind is council, jury, assembly, expert-panel, working-group, college of authority (beslist op papier); quorum is hoeveel stemgerechtigden er moeten zijn
draft-admissibility = Wat een stappenplan moet hebben voor het inhoudelijk wordt beoordeeld
draft-scoring = Punten. Zonder scale worden er geen gegeven; threshold is hoeveel procent een project moet halen
draft-approvals = De goedkeuringsketen na een toekenning, in volgorde; above: alleen boven dat bedrag
draft-appeals = Hoe en bij wie een groep in beroep kan gaan
draft-vote = Een stemming van de inwoners: het stembiljet, de regel die de winnaars aanwijst en wat bij gelijke stand voorgaat
draft-meetings = Bijeenkomsten met een eigen naam, waarvan de aanwezigheid wordt bijgehouden
draft-menu = Een menukaart van kant-en-klare acties
draft-fields = Eigen velden, van een dossier of van elk project. Nooit gegevens over personen: die staan bij de personen. Wat public = true heeft, mag gepubliceerd worden
draft-parties = Wie er meewerkt, om de taken te verdelen
draft-tasks = Wat er in elk dossier moet gebeuren, door wie en in welke fase
draft-toolbox = Hulpmiddelen: waar ze te lezen zijn, en in welke fase ze helpen
draft-inventory = De delen en vragen van de plaatsbeschrijving
draft-indicators = Wat er gemeten wordt
draft-terms = Termijnen die in elk dossier lopen, van een gebeurtenis tot een andere. Zonder lengte (days, working-days, months of years) is een termijn uit tot de editie ze geeft
draft-amounts = Andere bedragen die het programma noemt; vat is het btw-tarief (in procent) dat er nog bij komt
draft-start-fund = Het startfonds tijdens de voorbereiding; regime is reimbursement (op bewijs) of advance (vooraf)
draft-money = Hoe wordt uitbetaald en verantwoord: de schijven, wat met een overschot gebeurt, wat nooit wordt betaald
draft-realisation = Wat tijdens de uitvoering wordt gevolgd
draft-evaluation = De vragen van de evaluatie door de stuurgroep
draft-aftercare = Wat na het einde nog wordt nagekeken
draft-rules = De regels. check is de soort, at zegt bij welke stap ze wordt bekeken ({ $gates }), en met severity = "warn" wordt er alleen op gewezen
draft-editions = De edities, per jaar: data, enveloppe, en wat dat jaar anders is ([editions.2026.rules.CODE])
draft-edition = Instellingen voor { $code } in { $to }, naar de editie { $from }. Open de editie met «wijk edition open { $code }/{ $to } --from» en dit bestand
draft-check-date = kijk na: zoals in { $from }, maar in het nieuwe jaar
draft-check-amount = kijk na: het bedrag van { $from } is geen feit over dit jaar, daarom zonder bron
draft-deadlines = Laatste dagen om in te dienen die elk jaar terugkomen, als maand en dag; een editie kan haar eigen dagen hebben
