use crate::common::{Room, fixture};

/// A dossier of a programme that asks for a field of every kind, in its preparation, with one project.
pub fn room() -> Room {
    let mut room = Room::new();
    room.speaking("nl");
    room.at("2026-02-01T09:00:00Z");
    room.file("form.toml", std::fs::read(fixture("programmes/valid/house-of-forms.toml")).unwrap());
    room.wijk("init").succeeds();
    room.wijk("programme add form.toml").succeeds();
    room.wijk("edition open house-of-forms/2026 --no-input").succeeds();
    apply(&room, "Kerkveld", "group");
    room.wijk("admit kerkveld").succeeds();
    room.wijk("plan start kerkveld").succeeds();
    room.wijk("plan project add kerkveld --title Wijktuin").succeeds();
    room
}

fn apply(room: &Room, name: &str, track: &str) {
    let line = format!(
        "apply --neighbourhood {name} --track {track} --municipality 24062 --contact 'An Duurzaam' --no-input"
    );
    room.wijk(&line).succeeds();
}

#[test]
fn fields_are_filled_in_listed_and_emptied() {
    let mut room = room();
    let said = room.wijk(
        "field set kerkveld why='Te veel beton' Deelnemers=40 budget=1.250,50 ready=30/06/2026 open=ja method=wandeling",
    );
    insta::assert_snapshot!(said.succeeds().transcript(), @"
    $ wijk field set kerkveld why=Te veel beton Deelnemers=40 budget=1.250,50 ready=30/06/2026 open=ja method=wandeling
    ✓ HF-2026-001 Kerkveld ingevuld: Aanleiding (Te veel beton), Deelnemers (40),
      Eigen budget (€ 1.250,50), Klaar tegen (30-06-2026), Open voor iedereen (ja)
      en Werkvorm (Wandeling)
      nog één veld is leeg
    → wijk field list HF-2026-001
      Ongedaan maken: wijk undo
    ");
    insta::assert_snapshot!(room.wijk("field set kerkveld upkeep='de groep' --project 1").succeeds().transcript(), @"
    $ wijk field set kerkveld upkeep=de groep --project 1
    ✓ HF-2026-001 Kerkveld, project 1 «Wijktuin» ingevuld: Onderhoud (De groep)
    → wijk check HF-2026-001
      Ongedaan maken: wijk undo
    ");
    insta::assert_snapshot!(room.wijk("field list kerkveld").succeeds().transcript(), @"
    $ wijk field list kerkveld
    HF-2026-001 Kerkveld

     Veld    Naam                Project     Ingevuld       Toestand  Soort
     why     Aanleiding                      Te veel beton  ingevuld  tekst
     people  Deelnemers                      40             ingevuld  getal
     budget  Eigen budget                    € 1.250,50     ingevuld  bedrag
     ready   Klaar tegen                     30-06-2026     ingevuld  datum
     open    Open voor iedereen              ja             ingevuld  ja of nee
     method  Werkvorm                        Wandeling      ingevuld  keuze
     upkeep  Onderhoud           1 Wijktuin  De groep       ingevuld  keuze
     Alles is ingevuld · 7 velden
    ");
    insta::assert_snapshot!(room.wijk("field set kerkveld people=40").succeeds().transcript(), @"
    $ wijk field set kerkveld people=40
      HF-2026-001: dat stond er al
    ");
    room.speaking("fr");
    insta::assert_snapshot!(room.wijk("field clear kerkveld motif budget").succeeds().transcript(), @"
    $ wijk field clear kerkveld motif budget
    ✓ HF-2026-001 Kerkveld vidé : Motif et Budget propre
      2 champs sont encore vides
    → wijk field list HF-2026-001
      Annuler : wijk undo
    ");
    insta::assert_snapshot!(room.wijk("field list kerkveld --format csv").succeeds().stdout, @"
    field,name,project,value,state,kind
    why,Motif,,,missing,text
    people,Participants,,40,filled,number
    budget,Budget propre,,,missing,amount
    ready,Prêt pour le,,2026-06-30,filled,date
    open,Ouvert à tous,,true,filled,yes-no
    method,Méthode,,walk,filled,choice
    upkeep,Entretien,1,group,filled,choice
    ");
    insta::assert_snapshot!(room.wijk("field list").succeeds().transcript(), @"
    $ wijk field list
    HF-2026

     Champ   Nom            De             Type          Seulement pour  Public
     why     Motif          le dossier     texte                         non
     people  Participants   le dossier     nombre                        oui
     budget  Budget propre  le dossier     montant                       oui
     ready   Prêt pour le   le dossier     date                          non
     open    Ouvert à tous  le dossier     oui ou non                    oui
     method  Méthode        le dossier     choix                         oui
     client  Commanditaire  le dossier     organisation  Service         non
     upkeep  Entretien      chaque projet  choix                         oui
    ");
    room.speaking("en");
    room.wijk("undo --no-input").succeeds();
    insta::assert_snapshot!(room.wijk("log kerkveld --limit 4").succeeds().transcript(), @"
    $ wijk log kerkveld --limit 4
    Log

     No.  When              Who  What
      10  1 Feb 2026 10:00  an   Operation 9 undone
       9  1 Feb 2026 10:00  an   HF-2026-001 Kerkveld emptied: Reason and Own
                                 budget · undone by 10
       8  1 Feb 2026 10:00  an   HF-2026-001 Kerkveld project 1 filled in: Upkeep
       7  1 Feb 2026 10:00  an   HF-2026-001 Kerkveld filled in: Reason,
                                 Participants, Own budget, Ready by, Open to
                                 everybody and Method
    ");
    insta::assert_snapshot!(room.wijk("field list kerkveld --format json").succeeds().stdout, @r#"
    {
      "schema": "wijk/fields/1",
      "currency": "EUR",
      "data": {
        "fields": [
          {
            "field": "why",
            "name": "Reason",
            "project": null,
            "value": "Te veel beton",
            "state": "filled",
            "kind": "text"
          },
          {
            "field": "people",
            "name": "Participants",
            "project": null,
            "value": 40,
            "state": "filled",
            "kind": "number"
          },
          {
            "field": "budget",
            "name": "Own budget",
            "project": null,
            "value": 125050,
            "state": "filled",
            "kind": "amount"
          },
          {
            "field": "ready",
            "name": "Ready by",
            "project": null,
            "value": "2026-06-30",
            "state": "filled",
            "kind": "date"
          },
          {
            "field": "open",
            "name": "Open to everybody",
            "project": null,
            "value": true,
            "state": "filled",
            "kind": "yes-no"
          },
          {
            "field": "method",
            "name": "Method",
            "project": null,
            "value": "walk",
            "state": "filled",
            "kind": "choice"
          },
          {
            "field": "upkeep",
            "name": "Upkeep",
            "project": "1",
            "value": "group",
            "state": "filled",
            "kind": "choice"
          }
        ]
      }
    }
    "#);
}

#[test]
fn every_fault_is_told_at_once() {
    let mut room = room();
    let wrong = "field set kerkveld peple=4 people=1.250 budget=1.000 ready=31/02/2026 open=misschien \
                 method=dans client=Evere upkeep=group why";
    insta::assert_snapshot!(room.wijk(wrong).exits(7).transcript(), @"
    $ wijk field set kerkveld peple=4 people=1.250 budget=1.000 ready=31/02/2026 open=misschien method=dans client=Evere upkeep=group why
    ✗ Niets bewaard: 9 fouten
      CODE=VALUE · «peple=4»: onbekend veld; kies uit people (Deelnemers)
      CODE=VALUE · «people=1.250»: kan op twee manieren gelezen worden; schrijf een
      geheel getal zonder punt, zoals 1250
      CODE=VALUE · «budget=1.000»: kan op twee manieren gelezen worden: schrijf 1000
      of 1000,00
      CODE=VALUE · «ready=31/02/2026»: deze dag bestaat niet; dag voor maand, zoals
      30/09/2021
      CODE=VALUE · «open=misschien»: verwacht: ja of nee
      CODE=VALUE · «method=dans»: verwacht, één van deze: workshop (Werkatelier) en
      walk (Wandeling)
      CODE=VALUE · «client=Evere»: dit veld wordt alleen in dit spoor gevraagd:
      office; hier kan: why, people, budget, ready, open en method
      CODE=VALUE · «upkeep=group»: dit veld hoort bij een project; zeg met --project
      bij welk
      CODE=VALUE · «why»: verwacht: CODE=WAARDE
    [7]
    ");
    room.speaking("fr");
    insta::assert_snapshot!(room.wijk(wrong).exits(7).transcript(), @"
    $ wijk field set kerkveld peple=4 people=1.250 budget=1.000 ready=31/02/2026 open=misschien method=dans client=Evere upkeep=group why
    ✗ Rien n’est enregistré : 9 erreurs
      CODE=VALUE · « peple=4 » : champ inconnu ; choisissez parmi people
      (Participants)
      CODE=VALUE · « people=1.250 » : peut se lire de deux façons ; écrivez un
      nombre entier sans point, par exemple 1250
      CODE=VALUE · « budget=1.000 » : peut se lire de deux façons : écrivez 1000 ou
      1000,00
      CODE=VALUE · « ready=31/02/2026 » : ce jour n’existe pas ; le jour avant le
      mois, comme 30/09/2021
      CODE=VALUE · « open=misschien » : attendu : oui ou non
      CODE=VALUE · « method=dans » : attendu, un de ceux-ci : workshop (Atelier) et
      walk (Balade)
      CODE=VALUE · « client=Evere » : ce champ n’est demandé que dans cette
      filière : office ; ici, vous avez le choix : why, people, budget, ready, open
      et method
      CODE=VALUE · « upkeep=group » : ce champ est celui d’un projet ; indiquez
      lequel avec --project
      CODE=VALUE · « why » : attendu : CODE=VALEUR
    [7]
    ");
    room.speaking("nl");
    insta::assert_snapshot!(room.wijk("field set kerkveld upkeep=group --project 4").exits(3).transcript(), @"
    $ wijk field set kerkveld upkeep=group --project 4
    ✗ Het stappenplan van HF-2026-001 heeft geen project 4
      1  Wijktuin
      → wijk plan show HF-2026-001
    [3]
    ");
    insta::assert_snapshot!(room.wijk("field set kerkveld upkeep=group upkeep=group --project 1").exits(7).transcript(), @"
    $ wijk field set kerkveld upkeep=group upkeep=group --project 1
    ✗ Niets bewaard: 1 fout
      CODE=VALUE · «upkeep=group»: dit veld staat er twee keer
    [7]
    ");
    insta::assert_snapshot!(room.wijk("field clear kerkveld why").exits(7).transcript(), @"
    $ wijk field clear kerkveld why
    ✗ Niets bewaard: 1 fout
      CODE · «why»: dit veld is al leeg
    [7]
    ");
    insta::assert_snapshot!(room.wijk("field set kerkveld").exits(8).transcript(), @"
    $ wijk field set kerkveld
    ✗ Hier is een antwoord nodig en er kan niets gevraagd worden; geef het mee met
      CODE=VALUE
    [8]
    ");
    room.wijk("withdraw kerkveld --reason weg").succeeds();
    insta::assert_snapshot!(room.wijk("field set kerkveld people=4").exits(4).transcript(), @"
    $ wijk field set kerkveld people=4
    ✗ HF-2026-001 Kerkveld staat op «teruggetrokken» en loopt nu niet
      → wijk reopen HF-2026-001 --reason …
    [4]
    ");
}

#[test]
fn an_organisation_is_any_part_of_the_name_of_one() {
    let room = room();
    apply(&room, "Evere", "office");
    room.wijk("organisation add 'Gemeente Evere' --kind municipality").succeeds();
    room.wijk("organisation add 'Gemeente Elsene' --kind municipality").succeeds();
    insta::assert_snapshot!(room.wijk("field set evere client=gemeente").exits(7).transcript(), @"
    $ wijk field set evere client=gemeente
    ✗ Niets bewaard: 1 fout
      CODE=VALUE · «client=gemeente»: dit past op meer dan één organisatie: 2
      Gemeente Elsene en 1 Gemeente Evere; neem het nummer
    [7]
    ");
    insta::assert_snapshot!(room.wijk("field set evere client=vorst").exits(7).transcript(), @"
    $ wijk field set evere client=vorst
    ✗ Niets bewaard: 1 fout
      CODE=VALUE · «client=vorst»: geen organisatie met «vorst»; voeg ze eerst toe
      met wijk organisation add
    [7]
    ");
    room.wijk("field set evere client=elsene").succeeds();
    room.wijk("organisation merge elsene 'gemeente evere' --prefer into --no-input --yes").succeeds();
    let listed = room.wijk("field list evere --format csv").succeeds().stdout;
    assert!(listed.contains("client,Opdrachtgever,,Gemeente E"), "{listed}");
}

#[test]
fn the_rule_names_what_is_missing_with_the_command_that_fills_it_in() {
    let mut room = room();
    for language in ["nl", "fr", "en"] {
        room.speaking(language);
        let said = room.wijk("check kerkveld --format json").stdout;
        assert!(
            said.contains("H-FIELDS") && said.contains("wijk field set HF-2026-001 why=… method=…"),
            "{said}"
        );
    }
    room.wijk("field set kerkveld why=x method=walk").succeeds();
    let said = room.wijk("check kerkveld --format json").stdout;
    assert!(said.contains("wijk field set HF-2026-001 upkeep=… --project 1"), "{said}");
    room.wijk("field set kerkveld upkeep=group --project 1").succeeds();
    room.wijk("advance-phase kerkveld").succeeds();
}

#[test]
fn what_is_not_public_is_never_in_a_public_export() {
    let room = room();
    room.wijk("field set kerkveld why=Geheimzinnig people=40 method=walk ready=2026-06-30").succeeds();
    room.wijk("field set kerkveld upkeep=group --project 1").succeeds();
    let read = |folder: &str| std::fs::read_to_string(room.path(folder).join("fields.csv")).unwrap();
    room.wijk("export --year 2026 --output public").succeeds();
    insta::assert_snapshot!(read("public"), @"
    dossier,project,field_code,field_value,label_nl,label_fr
    HF-2026-001,,method,walk,Wandeling,Balade
    HF-2026-001,,people,40,,
    HF-2026-001,1,upkeep,group,De groep,Le groupe
    ");
    room.wijk("export --year 2026 --output internal --audience internal").succeeds();
    insta::assert_snapshot!(read("internal"), @"
    dossier,project,field_code,field_value,label_nl,label_fr
    HF-2026-001,,method,walk,Wandeling,Balade
    HF-2026-001,,people,40,,
    HF-2026-001,,ready,2026-06-30,,
    HF-2026-001,,why,Geheimzinnig,,
    HF-2026-001,1,upkeep,group,De groep,Le groupe
    ");
}

#[test]
fn a_programme_without_fields_says_so() {
    let room = super::prepared::room();
    insta::assert_snapshot!(room.wijk("field set roue x=1").exits(4).transcript(), @"
    $ wijk field set roue x=1
    ✗ Het programma van QDC-2021-001 vraagt geen eigen velden
      → wijk programme explain brussels-qdc
    [4]
    ");
    insta::assert_snapshot!(room.wijk("field list roue").succeeds().transcript(), @"
    $ wijk field list roue
    QDC-2021-001 La Roue

     Dit programma vraagt geen eigen velden
    ");
}

#[test]
fn a_rule_on_a_field_that_is_not_there_is_a_fault_of_the_programme() {
    let room = Room::new();
    let text = std::fs::read_to_string(fixture("programmes/valid/house-of-forms.toml")).unwrap();
    room.file("wrong.toml", text.replace("fields = [\"why\", ", "fields = [\"waarom\", "));
    insta::assert_snapshot!(room.wijk("programme check wrong.toml").exits(5).transcript(), @"
    $ wijk programme check wrong.toml
    regel 111 · rules.H-FIELDS.fields[0] · «waarom»: dit woord is niet gekend. Kies uit: why, people, budget, ready, open, method, client en upkeep
    ✗ wrong.toml: 1 fout
    [5]
    ");
}

#[test]
fn an_application_brings_fields_and_the_office_sees_them() {
    let mut room = room();
    let apply =
        "apply --neighbourhood Heide --track group --municipality 24062 --contact 'An Duurzaam' --no-input";
    let said = room.wijk(&format!("{apply} --field people=veel --field client=x"));
    insta::assert_snapshot!(said.exits(7).transcript(), @"
    $ wijk apply --neighbourhood Heide --track group --municipality 24062 --contact An Duurzaam --no-input --field people=veel --field client=x
    ✗ Niets bewaard: 2 fouten
      --field · «people=veel»: verwacht: een geheel getal, zoals 1250
      --field · «client=x»: dit veld wordt alleen in dit spoor gevraagd: office;
      hier kan: why, people, budget, ready, open en method
    [7]
    ");
    room.wijk(&format!("{apply} --field people=40 --field werkvorm=walk")).succeeds();
    let shown = room.wijk("show heide").succeeds().stdout;
    assert!(shown.contains("Eigen velden") && shown.contains("Wandeling"), "{shown}");
    for (language, told) in
        [("nl", "Wat er ingevuld wordt"), ("fr", "Ce qui est à remplir"), ("en", "What is filled in")]
    {
        room.speaking(language);
        let page = room.wijk("programme explain house-of-forms").succeeds().stdout;
        assert!(page.contains(told), "{page}");
    }
    room.speaking("nl");
    let page = room.wijk("programme explain house-of-forms --format markdown").succeeds().stdout;
    let part = page.split("## ").find(|part| part.starts_with("Wat er ingevuld")).unwrap();
    insta::assert_snapshot!(part, @"
    Wat er ingevuld wordt

    - Aanleiding (tekst). In één zin
    - Deelnemers (getal) (openbaar) [R1](<https://example.org/reglement>)
    - Eigen budget (bedrag) (openbaar)
    - Klaar tegen (datum)
    - Open voor iedereen (ja of nee) (openbaar)
    - Werkvorm (keuze: Werkatelier en Wandeling) (openbaar)
    - Opdrachtgever (organisatie) (alleen voor: Dienst)
    - Onderhoud (keuze: De groep en De gemeente, van elk project) (openbaar)
    ");
}

#[test]
fn a_file_of_applications_brings_fields_and_its_faults_are_told_by_row() {
    let mut room = room();
    room.file(
        "wrong.csv",
        "wijk;spoor;gemeente;Aantal deelnemers;eigen budget;werkvorm;opdrachtgever\n\
         Heide;group;24062;veel;1.000;dans;\n\
         Beemd;group;24062;40;12,50;walk;Evere\n\
         Dries;groep x;24062;veel;;;\n",
    );
    insta::assert_snapshot!(room.wijk("apply --from wrong.csv").exits(7).transcript(), @"
    $ wijk apply --from wrong.csv
      Gelezen: wrong.csv (puntkomma, UTF-8, 3 rijen)
    ✗ Niets bewaard: 5 fouten
      rij 1 · regel 2 · Aantal deelnemers · «veel»: verwacht: een geheel getal,
      zoals 1250
      rij 1 · regel 2 · eigen budget · «1.000»: kan op twee manieren gelezen worden:
      schrijf 1000 of 1000,00
      rij 1 · regel 2 · werkvorm · «dans»: verwacht, één van deze: workshop
      (Werkatelier) en walk (Wandeling)
      rij 2 · regel 3 · opdrachtgever · «Evere»: dit veld wordt alleen in dit spoor
      gevraagd: office; hier kan: why, people, budget, ready, open en method
      rij 3 · regel 4 · spoor: «groep x» is geen spoor van deze editie; kies uit:
      Groep en Dienst
    [7]
    ");
    room.file("head.csv", "wijk;deelnemers;people;onderhoud\nHeide;1;2;x\n");
    room.speaking("fr");
    insta::assert_snapshot!(room.wijk("apply --from head.csv").exits(7).transcript(), @r#"
    $ wijk apply --from head.csv
    ✗ Rien n’est enregistré : 2 erreurs
      ligne 1 · people : « deelnemers » est déjà le même champ (people)
      ligne 1 · onderhoud : cet en-tête n’est pas connu ; dites à quel champ il
      correspond avec --map "EN-TÊTE=CHAMP", ou écartez-le avec --map "EN-TÊTE=".
      Champs : neighbourhood, municipality, perimeter, point, track, tier, themes,
      contact-name, contact-email, contact-phone, language, members, motivation,
      asked, submitted, together-with, why, people, budget, ready, open, method et
      client
    [7]
    "#);
    insta::assert_snapshot!(room.wijk("apply --from head.csv --field people=1").exits(2).transcript(), @"
    $ wijk apply --from head.csv --field people=1
    ✗ --from <FILE> est incompatible avec --field <CODE=VALUE>
      Usage : wijk apply [OPTIONS]
      Plus d’explications : wijk apply --help
    [2]
    ");
    room.speaking("en");
    room.file(
        "good.csv",
        "wijk;spoor;gemeente;Aantal deelnemers;eigen budget;werkvorm;contact\n\
         Heide;group;24062;40;12,50;walk;An Duurzaam\n\
         Beemd;group;24062;;;Balade;An Duurzaam\n",
    );
    room.wijk("apply --from good.csv").succeeds();
    let listed = |name: &str| room.wijk(&format!("field list {name} --format csv")).succeeds().stdout;
    insta::assert_snapshot!(listed("heide"), @"
    field,name,project,value,state,kind
    why,Reason,,,missing,text
    people,Participants,,40,filled,number
    budget,Own budget,,12.50,filled,amount
    ready,Ready by,,,missing,date
    open,Open to everybody,,,missing,yes-no
    method,Method,,walk,filled,choice
    ");
    insta::assert_snapshot!(listed("beemd"), @"
    field,name,project,value,state,kind
    why,Reason,,,missing,text
    people,Participants,,,missing,number
    budget,Own budget,,,missing,amount
    ready,Ready by,,,missing,date
    open,Open to everybody,,,missing,yes-no
    method,Method,,walk,filled,choice
    ");
    // The same rows once more are there already.
    insta::assert_snapshot!(room.wijk("apply --from good.csv").succeeds().transcript(), @"
    $ wijk apply --from good.csv
      Read: good.csv (semicolon, UTF-8, 2 rows)
    ! 2 rows were there already and are skipped:
      row 1: Heide = HF-2026-002
      row 2: Beemd = HF-2026-003
    ");
}

/// Three dossiers with amounts that do not divide evenly, one of another track, and two projects.
fn counted() -> Room {
    let room = room();
    for (name, track) in [("Heide", "group"), ("Beemd", "group"), ("Dries", "office")] {
        apply(&room, name, track);
    }
    room.wijk("organisation add 'Gemeente Evere' --kind municipality").succeeds();
    room.wijk("plan project add kerkveld --title Bank").succeeds();
    room.wijk("field set kerkveld people=40 budget=1250,50 ready=2026-06-30 open=ja method=walk").succeeds();
    room.wijk("field set kerkveld upkeep=group --project 2").succeeds();
    room.wijk("field set heide people=1 budget=0,01 ready=2026-05-01 open=nee method=walk why=Beton")
        .succeeds();
    room.wijk("field set beemd people=0 budget=0,00 method=workshop").succeeds();
    room.wijk("field set dries client=evere").succeeds();
    room
}

#[test]
fn fields_are_counted_and_added_up_to_the_cent() {
    let mut room = counted();
    insta::assert_snapshot!(room.wijk("report fields").succeeds().transcript(), @"
    $ wijk report fields
    Eigen velden over HF-2026

     Veld    Naam                Van          Soort        Ingevuld  Op  Aandeel
     why     Aanleiding          het dossier  tekst               1   4     25 %
     people  Deelnemers          het dossier  getal               3   4     75 %
     budget  Eigen budget        het dossier  bedrag              3   4     75 %
     ready   Klaar tegen         het dossier  datum               2   4     50 %
     open    Open voor iedereen  het dossier  ja of nee           2   4     50 %
     method  Werkvorm            het dossier  keuze               3   4     75 %
     client  Opdrachtgever       het dossier  organisatie         1   1    100 %
     upkeep  Onderhoud           elk project  keuze               1   2     50 %

    Getallen
     Veld    Naam        Programma       Ingevuld  Som  Gemiddeld  Laagste  Hoogste
     people  Deelnemers  house-of-forms         3   41  13,67            0       40

    Bedragen
     Veld    Naam          Ingevuld         Som  Gemiddeld  Laagste     Hoogste
     budget  Eigen budget         3  € 1.250,51   € 416,84   € 0,00  € 1.250,50

    Datums
     Veld   Naam         Programma       Ingevuld  Eerste      Laatste
     ready  Klaar tegen  house-of-forms         2  01-05-2026  30-06-2026

    Keuzes
     Veld    Naam                Programma       Keuze        Aantal  Aandeel
     open    Open voor iedereen  house-of-forms  ja                1     50 %
     open    Open voor iedereen  house-of-forms  nee               1     50 %
     method  Werkvorm            house-of-forms  Werkatelier       1   33,3 %
     method  Werkvorm            house-of-forms  Wandeling         2   66,7 %
     upkeep  Onderhoud           house-of-forms  De groep          1    100 %
     upkeep  Onderhoud           house-of-forms  De gemeente       0      0 %

    Organisaties
     Veld    Naam           Programma       Organisatie     Aantal
     client  Opdrachtgever  house-of-forms  Gemeente Evere       1
    ");
    room.speaking("fr");
    insta::assert_snapshot!(room.wijk("report fields --all").succeeds().transcript(), @"
    $ wijk report fields --all
    Champs propres sur toutes les éditions

     Champ   Nom            De             Type          Rempli  Sur   Part
     why     Motif          le dossier     texte              1    4   25 %
     people  Participants   le dossier     nombre             3    4   75 %
     budget  Budget propre  le dossier     montant            3    4   75 %
     ready   Prêt pour le   le dossier     date               2    4   50 %
     open    Ouvert à tous  le dossier     oui ou non         2    4   50 %
     method  Méthode        le dossier     choix              3    4   75 %
     client  Commanditaire  le dossier     organisation       1    1  100 %
     upkeep  Entretien      chaque projet  choix              1    2   50 %

    Nombres
     Champ   Nom           Programme       Rempli  Somme  Moyenne  Minimum  Maximum
     people  Participants  house-of-forms       3     41  13,67          0       40

    Montants
     Champ   Nom            Rempli       Somme   Moyenne  Minimum     Maximum
     budget  Budget propre       3  1.250,51 €  416,84 €   0,00 €  1.250,50 €

    Dates
     Champ  Nom           Programme       Rempli  Premier     Dernier
     ready  Prêt pour le  house-of-forms       2  01/05/2026  30/06/2026

    Choix
     Champ   Nom            Programme       Choix       Nombre    Part
     open    Ouvert à tous  house-of-forms  oui              1    50 %
     open    Ouvert à tous  house-of-forms  non              1    50 %
     method  Méthode        house-of-forms  Atelier          1  33,3 %
     method  Méthode        house-of-forms  Balade           2  66,7 %
     upkeep  Entretien      house-of-forms  Le groupe        1   100 %
     upkeep  Entretien      house-of-forms  La commune       0     0 %

    Organisations
     Champ   Nom            Programme       Organisation    Nombre
     client  Commanditaire  house-of-forms  Gemeente Evere       1
    ");
    room.speaking("en");
    let csv = |section: &str| {
        room.wijk(&format!("report fields --year 2026 --format csv --section {section}")).succeeds().stdout
    };
    insta::assert_snapshot!(csv("fields"), @"
    field,name,programme,of,kind,filled,total,share_percent
    why,Reason,house-of-forms,dossier,text,1,4,25.0
    people,Participants,house-of-forms,dossier,number,3,4,75.0
    budget,Own budget,house-of-forms,dossier,amount,3,4,75.0
    ready,Ready by,house-of-forms,dossier,date,2,4,50.0
    open,Open to everybody,house-of-forms,dossier,yes-no,2,4,50.0
    method,Method,house-of-forms,dossier,choice,3,4,75.0
    client,Client,house-of-forms,dossier,organisation,1,1,100.0
    upkeep,Upkeep,house-of-forms,project,choice,1,2,50.0
    ");
    insta::assert_snapshot!(csv("numbers"), @"
    field,name,programme,filled,sum,mean,lowest,highest
    people,Participants,house-of-forms,3,41,13.67,0,40
    ");
    // 1250.50 + 0.01 + 0.00 = 1250.51, by three 416.8366…
    insta::assert_snapshot!(csv("amounts"), @"
    field,name,programme,filled,sum_eur,mean_eur,lowest_eur,highest_eur
    budget,Own budget,house-of-forms,3,1250.51,416.84,0.00,1250.50
    ");
    insta::assert_snapshot!(csv("choices"), @"
    field,name,programme,choice,count,share_percent
    open,Open to everybody,house-of-forms,yes,1,50.0
    open,Open to everybody,house-of-forms,no,1,50.0
    method,Method,house-of-forms,workshop,1,33.3
    method,Method,house-of-forms,walk,2,66.7
    upkeep,Upkeep,house-of-forms,group,1,100.0
    upkeep,Upkeep,house-of-forms,municipality,0,0.0
    ");
    let json = room.wijk("report fields --format json").succeeds().stdout;
    for key in [
        "\"sum_cents\": 125051",
        "\"mean_cents\": 41684",
        "\"first\": \"2026-05-01\"",
        "\"organisation\": \"Gemeente Evere\"",
    ] {
        assert!(json.contains(key), "{key} {json}");
    }
    insta::assert_snapshot!(room.wijk("report fields --programme brussels-qdc").exits(3).transcript(), @"
    $ wijk report fields --programme brussels-qdc
    ✗ No edition of programme «brussels-qdc» in this register; there are:
      house-of-forms  HF-2026
      → wijk edition list
    [3]
    ");
}

#[test]
fn dossiers_are_found_by_what_is_filled_in() {
    let room = counted();
    insta::assert_snapshot!(room.wijk("list --field werkvorm=Balade").succeeds().transcript(), @"
    $ wijk list --field werkvorm=Balade
     Dossier      Wijk      Gemeente  Fase           Gevraagd  Sinds  Status
     HF-2026-001  Kerkveld  24062     voorbereiding    € 0,00    0 d  lopend
     HF-2026-002  Heide     24062     kandidaat        € 0,00    0 d  lopend
     2 dossiers · gevraagd € 0,00
    ");
    let found = |field: &str| {
        let said = room.wijk(&format!("list --format csv --field {field}")).succeeds().stdout;
        said.lines().skip(1).map(|line| line[..11].to_owned()).collect::<Vec<_>>().join(" ")
    };
    assert_eq!(found("client=evere"), "HF-2026-004");
    assert_eq!(found("budget=1250,50"), "HF-2026-001");
    assert_eq!(found("upkeep=group"), "HF-2026-001");
    assert_eq!(found("people=7"), "");
    insta::assert_snapshot!(room.wijk("list --field people=veel").exits(7).transcript(), @"
    $ wijk list --field people=veel
    ✗ Niets bewaard: 1 fout
      --field · «people=veel»: verwacht: een geheel getal, zoals 1250
    [7]
    ");
    insta::assert_snapshot!(room.wijk("list --field peple=1").exits(7).transcript(), @"
    $ wijk list --field peple=1
    ✗ Niets bewaard: 1 fout
      --field · «peple=1»: onbekend veld; kies uit people (Deelnemers)
    [7]
    ");
    insta::assert_snapshot!(room.wijk("list --field people").exits(7).transcript(), @"
    $ wijk list --field people
    ✗ Niets bewaard: 1 fout
      --field · «people»: verwacht: CODE=WAARDE
    [7]
    ");
}

#[test]
fn fields_stand_where_their_project_dossier_or_organisation_is_shown() {
    let mut room = counted();
    room.wijk("field set dries client=evere").succeeds();
    insta::assert_snapshot!(room.wijk("plan show kerkveld").succeeds().transcript(), @"
    $ wijk plan show kerkveld
    Stappenplan v1 · HF-2026-001 Kerkveld · 2 projecten · gevraagd € 0,00

     1 Wijktuin                                                               € 0,00
       bedrag berekend

     2 Bank                                                                   € 0,00
       bedrag berekend
       Onderhoud: De groep
    ");
    let page = room.wijk("report dossier kerkveld").succeeds().stdout;
    assert!(page.contains("Eigen velden") && page.contains("De groep"), "{page}");
    insta::assert_snapshot!(room.wijk("organisation show evere").succeeds().transcript(), @"
    $ wijk organisation show evere
    Organisatie 1 · Gemeente Evere

     Nr.    1
     Naam   Gemeente Evere
     Soort  gemeente

    Partner van
     Van geen enkel dossier partner

    In velden van dossiers
     Dossier      Project  Veld
     HF-2026-004           Opdrachtgever
    ");
    room.speaking("fr");
    assert!(room.wijk("plan show kerkveld").succeeds().stdout.contains("Entretien\u{a0}: Le groupe"));
    let json = room.wijk("plan show kerkveld --format json").succeeds().stdout;
    assert!(json.contains("\"field\": \"upkeep\""), "{json}");
}

#[test]
fn cards_of_initiatives_have_the_public_fields_and_no_others() {
    let room = counted();
    let said = room.wijk("export --format initiatives").succeeds().stdout;
    let lines: Vec<&str> = said.lines().map(str::trim).filter(|line| line.starts_with("\"field_")).collect();
    insta::assert_snapshot!(lines.join("\n"), @r#"
    "field_people": 40,
    "field_budget_cents": 125050,
    "field_open": true,
    "field_method": "walk",
    "field_method_nl": "Wandeling",
    "field_method_fr": "Balade"
    "#);
    assert!(!said.contains("field_why") && !said.contains("field_ready"), "{said}");
}

#[test]
fn doctor_finds_fields_and_tasks_that_the_edition_does_not_know() {
    let mut room = counted();
    let register = rusqlite::Connection::open(room.path("wijk.db")).unwrap();
    let sql = "UPDATE field_value SET value = 'veel' WHERE field = 'people' AND dossier = 2;
        UPDATE field_value SET field = 'gone' WHERE field = 'why';
        INSERT INTO task_done (dossier, task, done_on) VALUES (2, 'call', '2026-02-01');";
    register.execute_batch(sql).unwrap();
    drop(register);
    for (language, told) in
        [("nl", "de taak «call»"), ("fr", "la tâche «\u{a0}call\u{a0}»"), ("en", "the task «call»")]
    {
        room.speaking(language);
        let said = room.wijk("doctor --format plain").stdout;
        assert!(said.contains(told) && said.contains("people") && said.contains("gone"), "{said}");
    }
}
