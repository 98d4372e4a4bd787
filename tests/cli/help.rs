use clap::CommandFactory;
use insta::assert_snapshot;
use wijk::cli::args::Cli;

use crate::common::Room;

#[test]
fn help_speaks_dutch() {
    let room = Room::new();
    assert_snapshot!(room.wijk("--help").succeeds().transcript(), @"
    $ wijk --help
    Beheert de dossiers van een programma voor wijkparticipatie

    Gebruik: wijk [OPTIES] <COMMANDO>

    Commando’s:
      init           Maak een nieuw, leeg register
      demo           Maak een voorbeeldregister en kijk er rond
      programme      Programma’s: wat ze vragen, met bronnen
      edition        Edities: openen, tonen, afsluiten
      apply          Registreer een kandidatuur, of een bestand vol
      admit          Laat een kandidaat toe: de voorbereiding begint
      reject         Wijs een kandidatuur af, met de reden
      edit           Wijzig gegevens van een dossier
      neighbourhood  Wijken, over alle edities heen
      person         Mensen, over alle dossiers en edities heen
      organisation   Organisaties, over alle dossiers heen
      member         De stuurgroep van een dossier
      partner        De partners van een dossier
      coach          De coach van een dossier: opdracht, bezoeken, uren
      expert         Expertise, van aanvraag tot gebruik
      meeting        Bijeenkomsten van dossiers en van het netwerk
      action         Actiepunten: wie doet wat tegen wanneer
      inventory      De plaatsbeschrijving van een wijk
      plan           Het stappenplan: projecten, wat ze kosten, stappen
      document       De documenten van een dossier: stukken, foto’s, kaarten
      check          Toon wat een dossier nog scheidt van de volgende fase
      advance-phase  Breng een dossier naar de volgende fase
      session        Zittingen van de organen die beoordelen: leden, agenda,
                     adviezen, verslag
      opinion        Adviezen over een dossier, en die buiten een zitting gegeven
                     zijn
      admissibility  De ontvankelijkheid van een ingediend stappenplan
      score          Punten van de leden van een zitting, en wat ze opleveren
      decide         Leg beslissingen over projecten vast
      vote           Stemmingen van inwoners: stembiljetten, tellen, uitslag
      reserve        De reservelijst van een editie
      condition      Wat vervuld moet worden voor wat toegekend is
      approve        Zet de stappen van de goedkeuringsketen
      agreement      De overeenkomst over wat toegekend is
      budget         Waar het geld van een editie of een dossier zich bevindt
      settle         Reken een dossier af
      recovery       Geld dat terug moet komen
      account        De rekening waarop een groep betaald wordt
      payment        Uitbetalingen: schijven, schuldvorderingen, lijsten voor
                     financiën, wat de bank betaalde
      appeal         Beroepen tegen wat beslist is
      reapply        Leg vast dat een dossier een eerder dossier herneemt
      fund           Het startfonds van een wijk
      expense        Onkostennota’s en hun lijnen: wat besteed is, en hoe het
                     beoordeeld werd
      income         Eigen middelen en andere financiering, zoals ze binnenkwamen
      indicator      Wat een editie meet, en wat een dossier opleverde
      measurement    Metingen sinds de plaatsbeschrijving, van een project of van
                     het geheel
      progress       Hoever de uitvoering staat: wat op tijd, te laat, geblokkeerd
                     of stil is
      step           De stappen van het stappenplan uitvoeren
      obstacle       Wat een uitvoering ophoudt
      amendment      Wijzigingen van wat toegekend is: inhoud, data, of niet
                     doorgaan
      evaluation     Wat leden van de stuurgroep bij de evaluatie antwoorden
      evaluate       Leg de evaluatie door de stuurgroep vast
      experiment     Wat er wordt van wat uitgeprobeerd is: het stopt, loopt door of
                     blijft
      reporting      Verslagen over de uitvoering: schrijven, indienen, uitleg
                     vragen, goedkeuren
      aftercare      Controles na afloop: of wat gemaakt is er nog is
      withdraw       Noteer dat een wijk zich terugtrekt, met de reden
      suspend        Schort een dossier op, met de reden
      resume         Hervat een opgeschort dossier
      reopen         Heropen een beëindigd dossier, met de reden
      agenda         Toon wat te doen, te laat en op komst is
      list           Toon dossiers, gefilterd en gesorteerd
      show           Toon alles over een dossier
      search         Zoek in namen, motivaties, mensen, organisaties,
                     vaststellingen, projecten, documenten
      library        Wat over alle edities heen uitgevoerd is, voor wie begint
      menu           Acties die een groep zo kan overnemen
      toolbox        Hulpmiddelen die een dossier in zijn fase vooruithelpen
      network        Het netwerk rond een editie, zoals dat van de
                     participatieagenten
      task           Wat het programma in elk dossier gedaan wil, en door wie
      field          Wat het programma in eigen velden vraagt: invullen, leegmaken,
                     tonen
      group          De mensen die elk project dragen
      report         Toon een rapport: overzicht, dossier of jaarverslag
      export         Schrijf een jaar van het register naar bestanden voor anderen
      letter         Brieven aan wijken: beslissing, weigering, overeenkomst
      log            Toon wat er gewijzigd is, wanneer en door wie
      undo           Maak de laatste wijziging ongedaan, of een bepaalde
      redo           Voer opnieuw door wat ongedaan gemaakt was
      doctor         Kijk of het register en de documenten gaaf zijn
      upgrade        Werk een register van een oudere versie bij; er blijft een
                     kopie naast liggen
      settings       Toon elke instelling en waar ze vandaan komt
      completions    Toon het script dat commando’s aanvult in een shell
      man            Toon de handleiding, of schrijf een bladzijde per commando
      help           Toon deze uitleg, of die van een commando

    Opties:
      -h, --help
              Toon de uitleg (-h is kort, --help volledig)

      -V, --version
              Toon de versie

    Bij elk commando:
          --db <FILE>
              Het register [standaard: wijk/wijk.db in de gegevensmap]
              
              [env: WIJK_DB]

          --lang <LANGUAGE>
              De taal: nl, fr of en

          --format <FORMAT>
              De vorm van lijsten en rapporten: table, plain, markdown, csv of json

              Mogelijke waarden:
              - table:       Om te lezen, zo breed als het scherm
              - plain:       Eén regel per record, tabs tussen de waarden
              - markdown:    Markdown
              - html:        Een pagina om te openen of af te drukken
              - csv:         CSV
              - json:        JSON
              - ics:         Een kalender; alleen van de agenda
              - geojson:     Een kaart van wijken en projecten; alleen van de
                uitvoer
              - initiatives: Initiatiefkaarten voor de kaart van het gewest, als
                JSON of CSV; alleen van de uitvoer
              - hledger:     Een journaal van het grootboek voor hledger; alleen van
                een export

          --csv-dialect <DIALECT>
              De schrijfwijze van CSV: rfc4180, of excel-eu (puntkomma, decimale
              komma, beschermd tegen formules)

              Mogelijke waarden:
              - rfc4180:  RFC 4180: komma’s, decimale punten
              - excel-eu: Opent in een Belgische Excel met een dubbelklik

          --section <KEY>
              Welk deel van een rapport CSV en platte tekst geven [standaard: de
              eerste tabel]

      -o, --output <PATH>
              Schrijf een lijst of rapport naar een bestand; een bestaand alleen met
              --force

          --force
              Vervang een bestaand bestand

          --color <WHEN>
              Kleur: auto, always of never

              Mogelijke waarden:
              - auto:   Op een scherm, tenzij NO_COLOR gezet is
              - always: Altijd
              - never:  Nooit

          --no-input
              Vraag nooit iets; wat ontbreekt, wordt geweigerd

      -y, --yes
              Antwoord ja als er om bevestiging gevraagd wordt

      -q, --quiet
              Zeg alleen wat gevraagd is en wat fout gaat

      -n, --dry-run
              Toon wat een wijziging zou doen, en wijzig niets

    Exitcodes: 0 gedaan · 1 fout · 2 verkeerde opdracht · 3 niet gevonden · 4 door
    een regel geweigerd · 5 een controle vond iets · 6 bezet, probeer opnieuw · 7
    ongeldige invoer · 8 een antwoord is nodig
    ");
}

#[test]
fn help_speaks_french() {
    let mut room = Room::new();
    room.speaking("fr");
    assert_snapshot!(room.wijk("--help").succeeds().transcript(), @"
    $ wijk --help
    Gère les dossiers d’un programme de participation de quartier

    Usage : wijk [OPTIONS] <COMMANDE>

    Commandes :
      init           Créer un nouveau registre, vide
      demo           Créer un registre d’exemple et le parcourir
      programme      Programmes : ce qu’ils demandent, avec les sources
      edition        Éditions : ouvrir, afficher, clôturer
      apply          Enregistrer une candidature, ou tout un fichier
      admit          Admettre un candidat : la préparation commence
      reject         Écarter une candidature, avec le motif
      edit           Modifier les données d’un dossier
      neighbourhood  Quartiers, toutes éditions confondues
      person         Les personnes, tous dossiers et éditions confondus
      organisation   Les organisations, tous dossiers confondus
      member         Le comité de pilotage d’un dossier
      partner        Les partenaires d’un dossier
      coach          Le coach d’un dossier : mission, visites, heures
      expert         L’expertise, de la demande à l’utilisation
      meeting        Les réunions des dossiers et du réseau
      action         Les points d’action : qui fait quoi pour quand
      inventory      L’état des lieux partagé d’un quartier
      plan           La feuille de route : projets, coûts, étapes
      document       Les documents d’un dossier : pièces, photos, cartes
      check          Afficher ce qui sépare un dossier de la phase suivante
      advance-phase  Faire passer un dossier à la phase suivante
      session        Séances des organes qui examinent : membres, ordre du jour,
                     avis, procès-verbal
      opinion        Avis sur un dossier, et ceux rendus hors séance
      admissibility  La recevabilité d’une feuille de route introduite
      score          Les points des membres d’une séance, et ce qu’ils donnent
      decide         Enregistrer les décisions sur les projets
      vote           Les votes des habitants : bulletins, dépouillement, résultat
      reserve        La liste de réserve d’une édition
      condition      Ce qui doit être rempli pour ce qui est octroyé
      approve        Franchir les étapes du circuit d’approbation
      agreement      La convention sur ce qui est octroyé
      budget         Où se trouve l’argent d’une édition ou d’un dossier
      settle         Établir le décompte d’un dossier
      recovery       L’argent qui doit revenir
      account        Le compte sur lequel un groupe est payé
      payment        Paiements : tranches, créances, listes pour les finances, ce
                     que la banque a payé
      appeal         Recours contre ce qui a été décidé
      reapply        Noter qu’un dossier en reprend un antérieur
      fund           Le budget de lancement d’un quartier
      expense        Notes de frais et leurs lignes : ce qui a été dépensé, et
                     comment c’est apprécié
      income         Moyens propres et autres financements, tels qu’ils sont arrivés
      indicator      Ce qu’une édition mesure, et ce qu’un dossier a donné
      measurement    Mesures depuis l’état des lieux, d’un projet ou de l’ensemble
      progress       Où en sont les réalisations : ce qui est dans les temps, en
                     retard, bloqué ou silencieux
      step           Réaliser les étapes de la feuille de route
      obstacle       Ce qui bloque une réalisation
      amendment      Modifications de ce qui a été octroyé : contenu, dates, ou
                     abandon
      evaluation     Ce que des membres du comité de pilotage répondent à
                     l’évaluation
      evaluate       Enregistrer l’évaluation du comité de pilotage
      experiment     Ce que devient ce qui a été essayé : on arrête, on prolonge ou
                     cela reste
      reporting      Les rapports sur la réalisation : rédiger, remettre, demander
                     des précisions, accepter
      aftercare      Contrôles après la clôture : si ce qui a été fait est toujours
                     là
      withdraw       Noter qu’un quartier se retire, avec le motif
      suspend        Suspendre un dossier, avec le motif
      resume         Reprendre un dossier suspendu
      reopen         Rouvrir un dossier terminé, avec le motif
      agenda         Afficher ce qui est à faire, en retard et à venir
      list           Afficher les dossiers, filtrés et triés
      show           Afficher tout sur un dossier
      search         Chercher dans les noms, motivations, personnes, organisations,
                     constats, projets et documents
      library        Ce qui a été réalisé au fil des éditions, pour un groupe qui
                     débute
      menu           Des actions qu’un groupe peut reprendre telles quelles
      toolbox        Des outils qui aident un dossier dans sa phase
      network        Le réseau autour d’une édition, comme celui des agents de
                     participation
      task           Ce que le programme veut voir fait dans chaque dossier, et par
                     qui
      field          Ce que le programme demande dans des champs propres : remplir,
                     vider, afficher
      group          Les personnes qui portent chaque projet
      report         Afficher un rapport : aperçu, dossier ou rapport annuel
      export         Écrire une année du registre en fichiers pour des tiers
      letter         Lettres aux quartiers : décision, refus, convention
      log            Afficher ce qui a été modifié, quand et par qui
      undo           Annuler la dernière modification, ou une autre
      redo           Rétablir ce qui a été annulé
      doctor         Vérifier que le registre et les documents sont intacts
      upgrade        Mettre à jour un registre d’une version antérieure ; une copie
                     reste à côté
      settings       Afficher chaque réglage et son origine
      completions    Afficher le script qui complète les commandes dans un shell
      man            Afficher le manuel, ou écrire une page par commande
      help           Afficher cette aide, ou celle d’une commande

    Options :
      -h, --help
              Afficher l’aide (-h en bref, --help en entier)

      -V, --version
              Afficher la version

    Pour chaque commande :
          --db <FILE>
              Le registre [par défaut : wijk/wijk.db dans le dossier des données]
              
              [env: WIJK_DB]

          --lang <LANGUAGE>
              La langue : nl, fr ou en

          --format <FORMAT>
              La forme des listes et rapports : table, plain, markdown, csv ou json

              Valeurs possibles :
              - table:       Pour lire, à la largeur de l’écran
              - plain:       Une ligne par enregistrement, tabulations entre les
                valeurs
              - markdown:    Markdown
              - html:        Une page à ouvrir ou à imprimer
              - csv:         CSV
              - json:        JSON
              - ics:         Un calendrier ; de l’agenda seulement
              - geojson:     Une carte des quartiers et projets ; de l’exportation
                seulement
              - initiatives: Des fiches d’initiatives pour la carte régionale, en
                JSON ou CSV ; de l’exportation seulement
              - hledger:     Un journal du grand livre pour hledger ; seulement d’un
                export

          --csv-dialect <DIALECT>
              L’écriture du CSV : rfc4180, ou excel-eu (point-virgule, virgule
              décimale, protégé contre les formules)

              Valeurs possibles :
              - rfc4180:  RFC 4180 : virgules, points décimaux
              - excel-eu: S’ouvre dans un Excel belge d’un double clic

          --section <KEY>
              La partie d’un rapport que donnent CSV et texte brut [par défaut : son
              premier tableau]

      -o, --output <PATH>
              Écrire une liste ou un rapport dans un fichier ; s’il existe,
              seulement avec --force

          --force
              Remplacer un fichier existant

          --color <WHEN>
              Couleur : auto, always ou never

              Valeurs possibles :
              - auto:   À l’écran, sauf si NO_COLOR est défini
              - always: Toujours
              - never:  Jamais

          --no-input
              Ne jamais rien demander ; ce qui manque est refusé

      -y, --yes
              Répondre oui aux demandes de confirmation

      -q, --quiet
              Ne dire que ce qui est demandé et ce qui échoue

      -n, --dry-run
              Montrer ce qu’une modification ferait, sans rien modifier

    Codes de sortie : 0 fait · 1 échec · 2 commande incorrecte · 3 introuvable · 4
    refusé par une règle · 5 un contrôle a trouvé quelque chose · 6 occupé,
    réessayez · 7 données non valables · 8 une réponse est nécessaire
    ");
}

#[test]
fn a_command_is_explained_in_the_language_of_the_user() {
    let room = Room::new();
    assert_snapshot!(room.wijk("apply --help").succeeds().transcript(), @"
    $ wijk apply --help
    Registreer een kandidatuur, of een bestand vol

    Gebruik: wijk apply [OPTIES]

    Opties:
          --edition <EDITION>
              De editie [standaard: de enige die openstaat]

          --from <FILE>
              Lees kandidaturen uit een CSV-, TOML- of JSON-bestand; - voor
              standaardinvoer

          --map <HEAD=FIELD>
              Zeg welk veld een kolom is, als KOP=VELD; KOP= laat de kolom weg

          --skip-invalid
              Registreer de goede rijen en schrijf de foute naar een bestand om te
              verbeteren en opnieuw te lezen

          --neighbourhood <NAME>
              Naam van de wijk

          --municipality <MUNICIPALITY>
              Gemeente: naam in eender welke taal, NIS-code of postcode; meerdere
              met komma’s of herhaald

          --perimeter <TEXT>
              De grenzen van de wijk, in woorden

          --point <LAT,LON>
              Een punt in de wijk: breedtegraad,lengtegraad

          --track <TRACK>
              Spoor van de editie

          --tier <TIER>
              Bedragklasse van de editie

          --theme <THEME>
              Thema: code of naam in eender welke taal; meerdere met komma’s of
              herhaald

          --contact <NAME>
              Naam van de contactpersoon

          --email <ADDRESS>
              E-mailadres van de contactpersoon

          --phone <NUMBER>
              Telefoonnummer van de contactpersoon

          --language <LANGUAGE>
              Taal van de contactpersoon: nl, fr of en

          --motivation <TEXT>
              Waarom de wijk zich kandidaat stelt

          --asked <EUR>
              Het eerst gevraagde bedrag, in euro

          --submitted <DATE>
              Wanneer ingediend: een datum, eventueel met uur [standaard: vandaag]

          --member <MEMBER>
              Een lid van de stuurgroep: 'NAAM (vereniging, werkt)'; mag meermaals

          --with <NEIGHBOURHOOD>
              Een andere wijk die mee indient; herhaalbaar

          --field <CODE=VALUE>
              Een veld van het programma zelf, bij code of naam; opnieuw voor elk

          --override <RULE>
              Schuif een regel terzijde voor deze kandidatuur; vraagt --reason

          --reason <TEXT>
              Waarom een regel terzijde wordt geschoven

          --again-for <DOSSIER>
              Het geweigerde of afgewezen dossier dat hernomen wordt [standaard: het
              laatste van de wijk]

          --from-dossier <DOSSIER>
              Het vroegere dossier van een wijk die terugkomt: haar mensen, partners
              en plaatsbeschrijving gaan mee

      -h, --help
              Toon de uitleg (-h is kort, --help volledig)

    Bij elk commando:
          --db <FILE>
              Het register [standaard: wijk/wijk.db in de gegevensmap]
              
              [env: WIJK_DB]

          --lang <LANGUAGE>
              De taal: nl, fr of en

          --format <FORMAT>
              De vorm van lijsten en rapporten: table, plain, markdown, csv of json

              Mogelijke waarden:
              - table:       Om te lezen, zo breed als het scherm
              - plain:       Eén regel per record, tabs tussen de waarden
              - markdown:    Markdown
              - html:        Een pagina om te openen of af te drukken
              - csv:         CSV
              - json:        JSON
              - ics:         Een kalender; alleen van de agenda
              - geojson:     Een kaart van wijken en projecten; alleen van de
                uitvoer
              - initiatives: Initiatiefkaarten voor de kaart van het gewest, als
                JSON of CSV; alleen van de uitvoer
              - hledger:     Een journaal van het grootboek voor hledger; alleen van
                een export

          --csv-dialect <DIALECT>
              De schrijfwijze van CSV: rfc4180, of excel-eu (puntkomma, decimale
              komma, beschermd tegen formules)

              Mogelijke waarden:
              - rfc4180:  RFC 4180: komma’s, decimale punten
              - excel-eu: Opent in een Belgische Excel met een dubbelklik

          --section <KEY>
              Welk deel van een rapport CSV en platte tekst geven [standaard: de
              eerste tabel]

      -o, --output <PATH>
              Schrijf een lijst of rapport naar een bestand; een bestaand alleen met
              --force

          --force
              Vervang een bestaand bestand

          --color <WHEN>
              Kleur: auto, always of never

              Mogelijke waarden:
              - auto:   Op een scherm, tenzij NO_COLOR gezet is
              - always: Altijd
              - never:  Nooit

          --no-input
              Vraag nooit iets; wat ontbreekt, wordt geweigerd

      -y, --yes
              Antwoord ja als er om bevestiging gevraagd wordt

      -q, --quiet
              Zeg alleen wat gevraagd is en wat fout gaat

      -n, --dry-run
              Toon wat een wijziging zou doen, en wijzig niets
    ");
}

#[test]
fn a_flag_says_the_language_before_the_command_line_is_understood() {
    let room = Room::new();
    for line in ["--lang fr show --help", "show --help --lang=fr", "help show --lang fr", "show -h --lang fr"]
    {
        let said = room.wijk(line);
        let told = said.stdout.clone() + &said.stderr;
        assert!(told.contains("Usage\u{a0}:"), "{}", said.transcript());
    }
    let said = room.wijk("--lang en show --help").succeeds();
    assert!(said.stdout.contains("Show everything about one dossier"), "{}", said.transcript());
}

#[test]
fn an_unknown_command_is_answered_with_the_one_that_is_near() {
    let mut room = Room::new();
    assert_snapshot!(room.wijk("aplpy").exits(2).transcript(), @"
    $ wijk aplpy
    ✗ Onbekend commando «aplpy»
      Bedoelde u appeal, reapply, apply?
      Gebruik: wijk [OPTIES] <COMMANDO>
      Meer uitleg: wijk --help
    [2]
    ");
    room.speaking("fr");
    assert_snapshot!(room.wijk("aplpy").exits(2).transcript(), @"
    $ wijk aplpy
    ✗ Commande inconnue : « aplpy »
      Vouliez-vous dire appeal, reapply, apply ?
      Usage : wijk [OPTIONS] <COMMANDE>
      Plus d’explications : wijk --help
    [2]
    ");
    room.speaking("en");
    assert_snapshot!(room.wijk("aplpy").exits(2).transcript(), @"
    $ wijk aplpy
    ✗ Unknown command «aplpy»
      Did you mean appeal, reapply, apply?
      Usage: wijk [OPTIONS] <COMMAND>
      More about it: wijk --help
    [2]
    ");
}

#[test]
fn an_argument_that_is_missing_or_unknown_or_too_many_is_named() {
    let room = Room::new();
    assert_snapshot!(room.wijk("show").exits(2).transcript(), @"
    $ wijk show
    ✗ Dit ontbreekt: <DOSSIER>
      Gebruik: wijk show [OPTIES] <DOSSIER>
      Meer uitleg: wijk show --help
    [2]
    ");
    assert_snapshot!(room.wijk("list --editoin 2021").exits(2).transcript(), @"
    $ wijk list --editoin 2021
    ✗ Onbekend argument «--editoin»
      Bedoelde u --edition?
      Gebruik: wijk list [OPTIES]
      Meer uitleg: wijk list --help
    [2]
    ");
    assert_snapshot!(room.wijk("list --all --limit 3").exits(2).transcript(), @"
    $ wijk list --all --limit 3
    ✗ --all gaat niet samen met --limit <N>
      Gebruik: wijk list [OPTIES]
      Meer uitleg: wijk list --help
    [2]
    ");
    assert_snapshot!(room.wijk("list --edition").exits(2).transcript(), @"
    $ wijk list --edition
    ✗ --edition <EDITION> heeft een waarde nodig
      Gebruik: wijk list [OPTIES]
      Meer uitleg: wijk list --help
    [2]
    ");
    assert_snapshot!(room.wijk("neighbourhood --quiet").exits(2).transcript(), @"
    $ wijk neighbourhood --quiet
    ✗ «wijk neighbourhood» heeft nog een commando nodig: list, show, merge, help
      Gebruik: wijk neighbourhood [OPTIES] <COMMANDO>
      Meer uitleg: wijk neighbourhood --help
    [2]
    ");
}

#[test]
fn a_value_that_is_not_valid_is_answered_with_those_that_are() {
    let mut room = Room::new();
    assert_snapshot!(room.wijk("list --format tabel").exits(2).transcript(), @"
    $ wijk list --format tabel
    ✗ «tabel» is geen geldige waarde voor --format <FORMAT>
      Bedoelde u table?
      Mogelijk: table, plain, markdown, html, csv, json, ics, geojson, initiatives,
      hledger
      Gebruik: wijk list [OPTIES]
      Meer uitleg: wijk list --help
    [2]
    ");
    assert_snapshot!(room.wijk("list --sort naam").exits(2).transcript(), @"
    $ wijk list --sort naam
    ✗ «naam» is geen geldige waarde voor --sort <KEY>
      reference, neighbourhood, asked, since, submitted of municipality; met -
      ervoor omgekeerd
      Gebruik: wijk list [OPTIES]
      Meer uitleg: wijk list --help
    [2]
    ");
    room.speaking("fr");
    assert_snapshot!(room.wijk("list --format tabel").exits(2).transcript(), @"
    $ wijk list --format tabel
    ✗ « tabel » n’est pas une valeur valable pour --format <FORMAT>
      Vouliez-vous dire table ?
      Valeurs possibles : table, plain, markdown, html, csv, json, ics, geojson,
      initiatives, hledger
      Usage : wijk list [OPTIONS]
      Plus d’explications : wijk list --help
    [2]
    ");
}

#[test]
fn every_command_is_explained_in_three_languages_in_lines_that_fit() {
    fn walk(command: &clap::Command, words: &[String], found: &mut Vec<Vec<String>>) {
        found.push(words.to_vec());
        for below in command.get_subcommands().filter(|below| below.get_name() != "help") {
            walk(below, &[words, &[below.get_name().to_owned()]].concat(), found);
        }
    }
    let mut found = Vec::new();
    let mut program = Cli::command();
    program.build();
    walk(&program, &[], &mut found);
    let mut room = Room::new();
    for language in ["nl", "fr", "en"] {
        room.speaking(language);
        for words in &found {
            let said = room.run([words.as_slice(), &["--help".to_owned()]].concat()).succeeds();
            let long = said.stdout.lines().find(|line| line.chars().count() > 100);
            assert!(long.is_none(), "{language} {words:?}: {long:?}");
            let english = said.stdout.contains("Options:");
            assert_eq!(english, language == "en", "{}", said.transcript());
        }
    }
}
