use insta::assert_snapshot;

use super::prepared;
use crate::common::Room;

#[test]
fn a_coach_is_assigned_and_ends() {
    let room = Room::with_candidates();
    room.wijk("admit 1 --on 2021-10-01").succeeds();
    assert_snapshot!(room.wijk("coach assign 1 'Nadia El Amrani' --on 2021-10-01").succeeds().transcript(), @"
    $ wijk coach assign 1 Nadia El Amrani --on 2021-10-01
    ✓ QDC-2021-001: Nadia El Amrani is coach sinds 01-10-2021
    → wijk check QDC-2021-001
      Ongedaan maken: wijk undo
    ");
    let said = room.wijk("check 1").exits(5);
    assert!(said.stdout.contains("Coach aangeduid"), "{}", said.transcript());
    assert_snapshot!(room.wijk("coach end 1").succeeds().transcript(), @"
    $ wijk coach end 1
    ✓ QDC-2021-001: de opdracht van Nadia El Amrani eindigt op 04-10-2021
      Ongedaan maken: wijk undo
    ");
    let said = room.wijk("check 1").exits(5);
    assert!(said.stdout.contains("Nog geen coach aangeduid"), "{}", said.transcript());
}

#[test]
fn a_new_coach_takes_the_place_of_the_one_before() {
    let mut room = Room::with_candidates();
    room.wijk("coach assign 1 'Nadia El Amrani' --on 2021-10-01").succeeds();
    room.speaking("fr");
    assert_snapshot!(room.wijk("coach assign 1 'Jan Peeters'").succeeds().transcript(), @"
    $ wijk coach assign 1 Jan Peeters
    ✓ QDC-2021-001 : Jan Peeters est coach depuis le 04/10/2021
    → wijk check QDC-2021-001
      Annuler : wijk undo
    ");
    assert_snapshot!(room.wijk("coach end 1").succeeds().transcript(), @"
    $ wijk coach end 1
    ✓ QDC-2021-001 : la mission de Jan Peeters prend fin le 04/10/2021
      Annuler : wijk undo
    ");
    assert_snapshot!(room.wijk("coach end 1").exits(4).transcript(), @"
    $ wijk coach end 1
    ✗ QDC-2021-001 n’a pas de coach
      → wijk coach assign QDC-2021-001
    [4]
    ");
}

#[test]
fn a_coach_without_a_name_a_right_day_or_a_running_dossier_is_refused() {
    let room = Room::with_candidates();
    assert_snapshot!(room.wijk("coach assign 1").exits(8).transcript(), @"
    $ wijk coach assign 1
    ✗ Hier is een antwoord nodig en er kan niets gevraagd worden; geef het mee met
      NAME
    [8]
    ");
    assert_snapshot!(room.wijk("coach assign 1 ''").exits(7).transcript(), @"
    $ wijk coach assign 1 
    ✗ Niets bewaard: 1 fout
      NAME: hier hoort een tekst zonder besturingstekens
    [7]
    ");
    assert_snapshot!(room.wijk("coach assign 1 Nadia --on 2021-10-05").exits(4).transcript(), @"
    $ wijk coach assign 1 Nadia --on 2021-10-05
    ✗ 05-10-2021 ligt in de toekomst; vandaag is 04-10-2021
      → dezelfde opdracht met --on 2021-10-04
    [4]
    ");
    assert_snapshot!(room.wijk("coach assign 1 Nadia --on morgen").exits(7).transcript(), @"
    $ wijk coach assign 1 Nadia --on morgen
    ✗ Niets bewaard: 1 fout
      --on · «morgen»: dit is geen datum; verwacht zoals 30/09/2021 of 2021-09-30
    [7]
    ");
    assert_snapshot!(room.wijk("coach assign 99 Nadia").exits(3).transcript(), @"
    $ wijk coach assign 99 Nadia
    ✗ Geen dossier gevonden voor «99»
      → wijk list
      → wijk search 99
    [3]
    ");
    room.wijk("withdraw 1 --reason verhuisd").succeeds();
    assert_snapshot!(room.wijk("coach assign 1 Nadia").exits(4).transcript(), @"
    $ wijk coach assign 1 Nadia
    ✗ QDC-2021-001 La Roue staat op «teruggetrokken» en loopt nu niet
      → wijk reopen QDC-2021-001 --reason …
    [4]
    ");
}

#[test]
fn a_coach_does_not_end_before_the_beginning() {
    let room = Room::with_candidates();
    room.wijk("coach assign 1 Nadia --on 2021-10-02").succeeds();
    assert_snapshot!(room.wijk("coach end 1 --on 2021-10-01").exits(4).transcript(), @"
    $ wijk coach end 1 --on 2021-10-01
    ✗ 01-10-2021 ligt vóór de vorige stap (02-10-2021)
      → dezelfde opdracht met --on 2021-10-02
    [4]
    ");
}

#[test]
fn coach_alone_shows_what_it_can_do() {
    let said = Room::with_register().wijk("coach").exits(2);
    assert!(said.stderr.contains("assign") && said.stderr.contains("end"), "{}", said.transcript());
}

/// La Roue in preparation since 4 October 2021, with a coach since 10 October; it is 31 December.
fn with_coach() -> Room {
    let room = prepared::room();
    room.wijk("coach assign roue 'Nadia El Amrani' --on 2021-10-10").succeeds();
    room
}

#[test]
fn a_visit_is_noted_with_what_was_agreed_at_it() {
    let room = with_coach();
    assert_snapshot!(room.wijk("coach visit roue 'Wijkwandeling' --on 2021-11-12 --hours 1:30 --notes 'Veel volk' --action 'Zaal vragen @Fatima 15/01/2022' --action 'Affiche'").succeeds().transcript(), @"
    $ wijk coach visit roue Wijkwandeling --on 2021-11-12 --hours 1:30 --notes Veel volk --action Zaal vragen @Fatima 15/01/2022 --action Affiche
    ✓ QDC-2021-001 La Roue: bezoek 1 van Nadia El Amrani op 12-11-2021 genoteerd
      (1:30): «Wijkwandeling»
    ✓ QDC-2021-001: actie 1 «Zaal vragen» · Fatima · tegen 15-01-2022
    ✓ QDC-2021-001: actie 2 «Affiche»
    → wijk coach visits QDC-2021-001
      Ongedaan maken: wijk undo
    ");
    assert_snapshot!(room.wijk("coach visit roue 'Bilan' --minutes 45").succeeds().transcript(), @"
    $ wijk coach visit roue Bilan --minutes 45
    ✓ QDC-2021-001 La Roue: bezoek 2 van Nadia El Amrani op 31-12-2021 genoteerd
      (0:45): «Bilan»
    → wijk coach visits QDC-2021-001
      Ongedaan maken: wijk undo
    ");
    assert_snapshot!(room.wijk("coach visits roue").succeeds().transcript(), @"
    $ wijk coach visits roue
    QDC-2021-001 La Roue

     Nr.  Dag         Onderwerp      Duur  Coach            Toestand  Notities
       1  12-11-2021  Wijkwandeling  1:30  Nadia El Amrani  gebracht  Veel volk
       2  31-12-2021  Bilan          0:45  Nadia El Amrani  gebracht
     2 bezoeken gebracht, 2:15 in totaal
    ");
    assert_snapshot!(room.wijk("coach visits roue --format json").succeeds().transcript(), @r#"
    $ wijk coach visits roue --format json
    {
      "schema": "wijk/visits/1",
      "currency": "EUR",
      "data": {
        "visits": [
          {
            "number": 1,
            "on_day": "2021-11-12",
            "subject": "Wijkwandeling",
            "minutes": 90,
            "coach": "Nadia El Amrani",
            "state": "held",
            "notes": "Veel volk"
          },
          {
            "number": 2,
            "on_day": "2021-12-31",
            "subject": "Bilan",
            "minutes": 45,
            "coach": "Nadia El Amrani",
            "state": "held",
            "notes": null
          }
        ]
      }
    }
    "#);
    assert_snapshot!(room.wijk("show roue").succeeds().transcript(), @"
    $ wijk show roue
    QDC-2021-001 La Roue

     Dossier       QDC-2021-001
     Fase          voorbereiding
     Status        lopend
     Laatste stap  04-10-2021
     Sinds         88 d
     Wijk          La Roue
     Gemeenten     Anderlecht
     Editie        QDC-2021
     Spoor         Participatieve duurzame wijk
     Ingediend     15-09-2021
     Coach         Nadia El Amrani · laatste bezoek 31-12-2021
     Open acties   2

    Geld
     Eerst gevraagd  € 14.800,00
     Gevraagd        € 14.800,00
     Hoogstens       € 15.000,00
     Rest            € 200,00

    Fasen
     Fase           Vanaf       Dagen  Rust  Voorbij
     kandidaat      15-09-2021   19 d   0 d  ja
     voorbereiding  04-10-2021   88 d   0 d  nee
    → wijk member add QDC-2021-001
    ");
}

#[test]
fn a_visit_is_planned_moved_reported_on_and_cancelled() {
    let room = with_coach();
    assert_snapshot!(room.wijk("coach visit roue 'Stappenplan bespreken' --on 12/01/2022").succeeds().transcript(), @"
    $ wijk coach visit roue Stappenplan bespreken --on 12/01/2022
    ✓ QDC-2021-001 La Roue: bezoek 1 van Nadia El Amrani gepland op 12-01-2022:
      «Stappenplan bespreken»
    → wijk coach visits QDC-2021-001
      Ongedaan maken: wijk undo
    ");
    assert_snapshot!(room.wijk("coach move roue --on 2021-12-30").succeeds().transcript(), @"
    $ wijk coach move roue --on 2021-12-30
    ✓ QDC-2021-001 La Roue: bezoek 1 verplaatst naar 30-12-2021 (Nadia El Amrani)
    ! Bezoek 1 staat gepland op 30-12-2021, en die dag is voorbij: het verslag
      ontbreekt nog
    → wijk coach report QDC-2021-001 1 --minutes …
      Ongedaan maken: wijk undo
    ");
    assert_snapshot!(room.wijk("coach report roue --minutes 60 --notes Goed").succeeds().transcript(), @"
    $ wijk coach report roue --minutes 60 --notes Goed
    ✓ QDC-2021-001 La Roue: verslag van bezoek 1 (30-12-2021) ingevuld, duur 1:00
    → wijk coach visits QDC-2021-001
      Ongedaan maken: wijk undo
    ");
    assert_snapshot!(room.wijk("coach edit roue 1 --subject 'Stappenplan'").succeeds().transcript(), @"
    $ wijk coach edit roue 1 --subject Stappenplan
    ✓ QDC-2021-001 La Roue: bezoek 1 (30-12-2021) gewijzigd
    → wijk coach visits QDC-2021-001
      Ongedaan maken: wijk undo
    ");
    assert_snapshot!(room.wijk("coach cancel roue 1").exits(8).transcript(), @"
    $ wijk coach cancel roue 1
    ✗ Hier is een antwoord nodig en er kan niets gevraagd worden; geef het mee met
      --yes
    [8]
    ");
    assert_snapshot!(room.wijk("coach cancel roue 1 --yes").succeeds().transcript(), @"
    $ wijk coach cancel roue 1 --yes
    ✓ QDC-2021-001 La Roue: bezoek 1 van 30-12-2021 geannuleerd
      Ongedaan maken: wijk undo
    ");
    assert_snapshot!(room.wijk("coach report roue --minutes 60").exits(4).transcript(), @"
    $ wijk coach report roue --minutes 60
    ✗ In QDC-2021-001 is geen bezoek gepland waarvan het verslag nog ontbreekt
      → wijk coach visit QDC-2021-001
    [4]
    ");
    assert_snapshot!(room.wijk("coach visit roue Vergeten --on 2021-12-01 --plan").succeeds().transcript(), @"
    $ wijk coach visit roue Vergeten --on 2021-12-01 --plan
    ✓ QDC-2021-001 La Roue: bezoek 1 van Nadia El Amrani gepland op 01-12-2021:
      «Vergeten»
    ! Bezoek 1 staat gepland op 01-12-2021, en die dag is voorbij: het verslag
      ontbreekt nog
    → wijk coach report QDC-2021-001 1 --minutes …
      Ongedaan maken: wijk undo
    ");
    assert_snapshot!(room.wijk("coach visit roue --number 1 --minutes 30").succeeds().transcript(), @"
    $ wijk coach visit roue --number 1 --minutes 30
    ✓ QDC-2021-001 La Roue: verslag van bezoek 1 (01-12-2021) ingevuld, duur 0:30
    → wijk coach visits QDC-2021-001
      Ongedaan maken: wijk undo
    ");
    assert_snapshot!(room.wijk("log --limit 3").succeeds().transcript(), @"
    $ wijk log --limit 3
    Logboek

     Nr.  Wanneer           Wie  Wat
       9  31-12-2021 10:00  an   QDC-2021-001 bezoek 1 van de coach bijgewerkt
       8  31-12-2021 10:00  an   QDC-2021-001 bezoek 1 van de coach op 01-12-2021
       7  31-12-2021 10:00  an   QDC-2021-001 bezoek 1 van de coach geannuleerd
    ");
}

#[test]
fn what_every_coach_has_on_hand_is_one_table() {
    let mut room = with_coach();
    assert_snapshot!(room.wijk("coach load").succeeds().transcript(), @"
    $ wijk coach load
    Wat de coaches om handen hebben · uren van 2021 en in totaal

     Coach         Lopend  Bezoeken  Dit jaar  Totaal  Laatste  Langst niet   Sinds
     Nadia El           1         0      0:00    0:00           La Roue (nog   82 d
     Amrani                                                     nooit)
    ");
    room.wijk("coach visit roue Start --on 2021-11-12 --minutes 90").succeeds();
    room.at("2022-01-15T09:00:00Z");
    room.wijk("coach visit roue Vervolg --on 2022-01-10 --minutes 65").succeeds();
    assert_snapshot!(room.wijk("coach load").succeeds().transcript(), @"
    $ wijk coach load
    Wat de coaches om handen hebben · uren van 2022 en in totaal

     Coach       Lopend  Bezoeken  Dit jaar  Totaal  Laatste     Langst niet  Sinds
     Nadia El         1         2      1:05    2:35  10-01-2022  La Roue        5 d
     Amrani
    ");
    assert_snapshot!(room.wijk("coach load --format json").succeeds().transcript(), @r#"
    $ wijk coach load --format json
    {
      "schema": "wijk/coach-load/1",
      "currency": "EUR",
      "data": {
        "coaches": [
          {
            "coach": "Nadia El Amrani",
            "running": 1,
            "visits": 2,
            "minutes_of_year": 65,
            "minutes_in_all": 155,
            "last_visit": "2022-01-10",
            "quiet_dossier": "QDC-2021-001",
            "quiet_days": 5,
            "quiet_visited": true
          }
        ]
      }
    }
    "#);
    room.speaking("fr");
    assert_snapshot!(room.wijk("coach load").succeeds().transcript(), @"
    $ wijk coach load
    Charge des coachs · heures de 2022 et au total

     Coach         En cours  Visites  Année  Total  Dernière    Plus ancien  Depuis
     Nadia El             1        2   1:05   2:35  10/01/2022  La Roue         5 j
     Amrani
    ");
    room.speaking("en");
    assert_snapshot!(room.wijk("coach load --year 2021").succeeds().transcript(), @"
    $ wijk coach load --year 2021
    What the coaches have on hand · hours of 2021 and in all

     Coach           Running  Visits  Year  In all  Last         Not visited  Since
     Nadia El              1       2  1:30    2:35  10 Jan 2022  La Roue        5 d
     Amrani
    ");
}

#[test]
fn visits_in_french_and_english() {
    let mut room = with_coach();
    room.speaking("fr");
    assert_snapshot!(room.wijk("coach visit roue 'Balade' --on 2021-11-12 --hours 1,5 --action 'Imprimer l’affiche @le comité'").succeeds().transcript(), @"
    $ wijk coach visit roue Balade --on 2021-11-12 --hours 1,5 --action Imprimer l’affiche @le comité
    ✓ QDC-2021-001 La Roue : visite 1 de Nadia El Amrani le 12/11/2021 notée
      (1:30) : « Balade »
    ✓ QDC-2021-001 : action 1 « Imprimer l’affiche » · le comité
    → wijk coach visits QDC-2021-001
      Annuler : wijk undo
    ");
    assert_snapshot!(room.wijk("coach visit roue 'Feuille de route' --on 2022-02-01").succeeds().transcript(), @"
    $ wijk coach visit roue Feuille de route --on 2022-02-01
    ✓ QDC-2021-001 La Roue : visite 2 de Nadia El Amrani prévue le 01/02/2022 :
      « Feuille de route »
    → wijk coach visits QDC-2021-001
      Annuler : wijk undo
    ");
    assert_snapshot!(room.wijk("coach move roue --on 2022-02-02").succeeds().transcript(), @"
    $ wijk coach move roue --on 2022-02-02
    ✓ QDC-2021-001 La Roue : visite 2 déplacée au 02/02/2022 (Nadia El Amrani)
    → wijk coach visits QDC-2021-001
      Annuler : wijk undo
    ");
    assert_snapshot!(room.wijk("coach visits roue").succeeds().transcript(), @"
    $ wijk coach visits roue
    QDC-2021-001 La Roue

     N°  Jour        Sujet             Durée  Coach            État    Notes
      1  12/11/2021  Balade             1:30  Nadia El Amrani  faite
      2  02/02/2022  Feuille de route         Nadia El Amrani  prévue
     1 visite faite, 1:30 au total
    ");
    assert_snapshot!(room.wijk("coach cancel roue 2").succeeds().transcript(), @"
    $ wijk coach cancel roue 2
    ✓ QDC-2021-001 La Roue : visite 2 du 02/02/2022 annulée
      Annuler : wijk undo
    ");
    room.speaking("en");
    assert_snapshot!(room.wijk("coach visit roue 'Roadmap' --on 2021-12-01 --plan").succeeds().transcript(), @"
    $ wijk coach visit roue Roadmap --on 2021-12-01 --plan
    ✓ QDC-2021-001 La Roue: visit 2 by Nadia El Amrani planned on 1 Dec 2021:
      «Roadmap»
    ! Visit 2 is planned on 1 Dec 2021, and that day is over: it is still to be
      reported on
    → wijk coach report QDC-2021-001 2 --minutes …
      To take it back: wijk undo
    ");
    assert_snapshot!(room.wijk("coach report roue --hours 2").succeeds().transcript(), @"
    $ wijk coach report roue --hours 2
    ✓ QDC-2021-001 La Roue: visit 2 (1 Dec 2021) reported on, it took 2:00
    → wijk coach visits QDC-2021-001
      To take it back: wijk undo
    ");
    assert_snapshot!(room.wijk("coach visits roue").succeeds().transcript(), @"
    $ wijk coach visits roue
    QDC-2021-001 La Roue

     No.  Day          Subject  Duration  Coach            State  Notes
       1  12 Nov 2021  Balade       1:30  Nadia El Amrani  made
       2  1 Dec 2021   Roadmap      2:00  Nadia El Amrani  made
     2 visits made, 3:30 in all
    ");
}

#[test]
fn a_visit_that_cannot_be_is_refused_with_what_would_help() {
    let room = with_coach();
    assert_snapshot!(room.wijk("coach visit roue Start --on 2021-10-01 --minutes 60").exits(4).transcript(), @"
    $ wijk coach visit roue Start --on 2021-10-01 --minutes 60
    ✗ 01-10-2021 ligt vóór de toelating van QDC-2021-001 (04-10-2021)
      → dezelfde opdracht met --on 2021-10-04
    [4]
    ");
    assert_snapshot!(room.wijk("coach visit roue Start --on 2021-10-06 --minutes 60").exits(4).transcript(), @"
    $ wijk coach visit roue Start --on 2021-10-06 --minutes 60
    ✗ Nadia El Amrani is pas coach van QDC-2021-001 sinds 10-10-2021; op 06-10-2021
      was er nog geen coach
      → dezelfde opdracht met --on 2021-10-10
      → wijk coach assign QDC-2021-001 --on 2021-10-06
    [4]
    ");
    assert_snapshot!(room.wijk("coach visit roue Start --minutes 0").exits(7).transcript(), @"
    $ wijk coach visit roue Start --minutes 0
    ✗ Niets bewaard: 1 fout
      --minutes · «0»: verwacht: een duur van 1 tot 1440 minuten
    [7]
    ");
    assert_snapshot!(room.wijk("coach visit roue Start --minutes 2000").exits(7).transcript(), @"
    $ wijk coach visit roue Start --minutes 2000
    ✗ Niets bewaard: 1 fout
      --minutes · «2000»: verwacht: een duur van 1 tot 1440 minuten
    [7]
    ");
    assert_snapshot!(room.wijk("coach visit roue Start --hours 25:00").exits(7).transcript(), @"
    $ wijk coach visit roue Start --hours 25:00
    ✗ Niets bewaard: 1 fout
      --hours · «25:00»: verwacht: een duur in uren, zoals 1:30 of 1,5, hoogstens 24
      uur
    [7]
    ");
    assert_snapshot!(room.wijk("coach visit roue Start --on 2022-01-05 --minutes 60").exits(7).transcript(), @"
    $ wijk coach visit roue Start --on 2022-01-05 --minutes 60
    ✗ Niets bewaard: 1 fout
      --minutes · «60»: een bezoek in de toekomst (05-01-2022, vandaag is
      31-12-2021) heeft nog geen duur
    [7]
    ");
    assert_snapshot!(room.wijk("coach visit roue --minutes 60").exits(8).transcript(), @"
    $ wijk coach visit roue --minutes 60
    ✗ Hier is een antwoord nodig en er kan niets gevraagd worden; geef het mee met
      SUBJECT
    [8]
    ");
    assert_snapshot!(room.wijk("coach visit roue Start").exits(8).transcript(), @"
    $ wijk coach visit roue Start
    ✗ Hier is een antwoord nodig en er kan niets gevraagd worden; geef het mee met
      --minutes, --hours, --plan
    [8]
    ");
    assert_snapshot!(room.wijk("coach visit roue Start --minutes 5 --action 'Bellen 31/02/2022'").exits(7).transcript(), @"
    $ wijk coach visit roue Start --minutes 5 --action Bellen 31/02/2022
    ✗ Niets bewaard: 1 fout
      --action · «Bellen 31/02/2022»: deze dag bestaat niet; dag voor maand, zoals
      30/09/2021
    [7]
    ");
    assert_snapshot!(room.wijk("coach edit roue 4 --minutes 5").exits(3).transcript(), @"
    $ wijk coach edit roue 4 --minutes 5
    ✗ QDC-2021-001 heeft geen bezoek 4
      → wijk coach visits QDC-2021-001
    [3]
    ");
    assert_snapshot!(room.wijk("coach visit nergens Start --minutes 5").exits(3).transcript(), @"
    $ wijk coach visit nergens Start --minutes 5
    ✗ Geen dossier gevonden voor «nergens»
      → wijk list
      → wijk search nergens
    [3]
    ");
    let long = "x".repeat(10_001);
    let said = room.run(["coach", "visit", "roue", "Start", "--minutes", "5", "--notes", &long]).exits(7);
    assert!(said.stderr.contains("langer dan 10000 tekens"), "{}", said.stderr);
    let said = room.run(["coach", "visit", "roue", "rood\u{1b}[31m", "--minutes", "5"]).exits(7);
    assert!(said.stderr.contains("SUBJECT") && !said.stderr.contains('\u{1b}'), "{}", said.stderr);
    room.wijk("coach end roue --on 2021-11-30").succeeds();
    assert_snapshot!(room.wijk("coach visit roue Start --on 2021-12-01 --minutes 60").exits(4).transcript(), @"
    $ wijk coach visit roue Start --on 2021-12-01 --minutes 60
    ✗ QDC-2021-001 heeft op 01-12-2021 geen coach
      → wijk coach assign QDC-2021-001 --on 2021-12-01
    [4]
    ");
    room.wijk("coach assign roue 'Jan Peeters' --on 2021-12-05").succeeds();
    assert_snapshot!(room.wijk("coach visit roue Start --on 2021-12-01 --minutes 60").exits(4).transcript(), @"
    $ wijk coach visit roue Start --on 2021-12-01 --minutes 60
    ✗ Jan Peeters is pas coach van QDC-2021-001 sinds 05-12-2021; op 01-12-2021 was
      er nog geen coach
      → dezelfde opdracht met --on 2021-12-05
      → wijk coach assign QDC-2021-001 --on 2021-12-01
    [4]
    ");
}

#[test]
fn notes_can_be_written_in_an_editor_and_one_that_is_closed_changes_nothing() {
    let room = with_coach();
    room.wijk("coach visit roue Start --on 2021-11-12 --minutes 60 --notes Kort").succeeds();
    let edit = |editor: &str| {
        let mut command = room.command();
        let arguments = ["coach", "edit", "roue", "1", "--notes", "editor"];
        let output = command.env("VISUAL", editor).args(arguments).output().unwrap();
        (output.status.code(), String::from_utf8_lossy(&output.stderr).into_owned())
    };
    let (code, said) = edit("true");
    assert!(code == Some(0) && said.contains("Er is niets gewijzigd"), "{said}");
    room.file("editor.sh", "#!/bin/sh\necho 'Veel volk, goede sfeer' > \"$1\"\n");
    let (code, said) = edit("sh editor.sh");
    assert_eq!(code, Some(0), "{said}");
    assert!(room.wijk("coach visits roue --format json").stdout.contains("goede sfeer"));
}

#[test]
fn an_action_whose_day_is_over_is_noted_and_said() {
    let room = with_coach();
    assert_snapshot!(room.wijk("coach visit roue Start --minutes 30 --action 'Bellen @Jan 2021-12-01'").succeeds().transcript(), @"
    $ wijk coach visit roue Start --minutes 30 --action Bellen @Jan 2021-12-01
    ✓ QDC-2021-001 La Roue: bezoek 1 van Nadia El Amrani op 31-12-2021 genoteerd
      (0:30): «Start»
    ✓ QDC-2021-001: actie 1 «Bellen» · Jan · tegen 01-12-2021
    ! De dag van actie 1 (01-12-2021) is al voorbij
    → wijk coach visits QDC-2021-001
      Ongedaan maken: wijk undo
    ");
}
