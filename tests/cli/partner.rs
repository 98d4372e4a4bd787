use insta::assert_snapshot;

use super::prepared::{self, flat};

#[test]
fn a_partner_is_found_or_made_and_goes_on_to_its_signature() {
    let mut room = prepared::with_roadmap();
    assert_snapshot!(room.wijk("partner add roue 'Velo vzw'").exits(3).transcript(), @"
    $ wijk partner add roue Velo vzw
    ✗ Geen organisatie gevonden voor «Velo vzw»
      → wijk organisation list
      → wijk partner add QDC-2021-001 'Velo vzw' --kind …
    [3]
    ");
    assert_snapshot!(room.wijk("partner add roue 'Velo vzw' --kind vereniging --on 2021-11-01").succeeds().transcript(), @"
    $ wijk partner add roue Velo vzw --kind vereniging --on 2021-11-01
      Nieuwe organisatie: 1 «Velo vzw» (vereniging)
    ✓ QDC-2021-001: «Velo vzw» is partner 1, verkend sinds 01-11-2021
    → wijk partner bring QDC-2021-001 1
      Ongedaan maken: wijk undo
    ");
    room.speaking("fr");
    assert_snapshot!(room.wijk("partner status roue velo asked --on 2021-11-15").succeeds().transcript(), @"
    $ wijk partner status roue velo asked --on 2021-11-15
    ✓ QDC-2021-001 partenaire 1 « Velo vzw » : sollicité depuis le 15/11/2021
      Annuler : wijk undo
    ");
    room.speaking("en");
    assert_snapshot!(room.wijk("partner status roue 1 signed").succeeds().transcript(), @"
    $ wijk partner status roue 1 signed
    ✓ QDC-2021-001 partner 1 «Velo vzw»: signed since 31 Dec 2021
      To take it back: wijk undo
    ");
    let brings = "partner bring roue velo --money 500 --hours 2,5 --goods 'Twintig fietsen' --note herstel --project 1";
    assert_snapshot!(room.wijk(brings).succeeds().transcript(), @"
    $ wijk partner bring roue velo --money 500 --hours 2,5 --goods Twintig fietsen --note herstel --project 1
    ✓ QDC-2021-001 partner 1 «Velo vzw» brings in: €500.00 (herstel), 2:30 h
      (herstel) and goods: Twintig fietsen
    → wijk partner show QDC-2021-001 1
      To take it back: wijk undo
    ");
    room.speaking("nl");
    assert_snapshot!(room.wijk("partner list roue").succeeds().transcript(), @"
    $ wijk partner list roue
    Partners van QDC-2021-001 La Roue

     Nr.  Organisatie  Stand        Sinds           Geld  Brengt in
       1  Velo vzw     ondertekend  31-12-2021  € 500,00  2:30 u (herstel),
                                                          goederen: Twintig fietsen
     Samen € 500,00 in geld
    ");
    assert_snapshot!(room.wijk("partner show roue").succeeds().transcript(), @"
    $ wijk partner show roue
    QDC-2021-001 partner 1 · Velo vzw

     Dossier      QDC-2021-001
     Nr.          1
     Organisatie  Velo vzw
     Soort        vereniging
     Stand        ondertekend
     Sinds        31-12-2021

    Inbreng
     Nr.  Soort     Wat                  Geld  Duur  Project
       1  geld      herstel          € 500,00              1
       2  werkuren  herstel                    2:30        1
       3  goederen  Twintig fietsen                        1

    Verloop
     Dag         Stand
     01-11-2021  verkend
     15-11-2021  gevraagd
     31-12-2021  ondertekend
    ");
    room.speaking("fr");
    assert_snapshot!(room.wijk("partner retract roue velo 2").succeeds().transcript(), @"
    $ wijk partner retract roue velo 2
    ✓ QDC-2021-001 partenaire 1 « Velo vzw » : retiré 2:30 h (herstel)
      Annuler : wijk undo
    ");
    assert_snapshot!(room.wijk("partner list --status signed").succeeds().transcript(), @"
    $ wijk partner list --status signed
    Partenaires

     Dossier       N°  Organisation  État   Depuis        Argent  Apporte
     QDC-2021-001   1  Velo vzw      signé  31/12/2021  500,00 €  biens : Twintig
                                                                  fietsen
     Au total 500,00 € en argent
    ");
    room.speaking("nl");
    assert_snapshot!(room.wijk("partner list --format json").succeeds().transcript(), @r#"
    $ wijk partner list --format json
    {
      "schema": "wijk/partners/1",
      "currency": "EUR",
      "data": {
        "partners": [
          {
            "dossier": "QDC-2021-001",
            "number": 1,
            "organisation": "Velo vzw",
            "kind": "association",
            "status": "signed",
            "since": "2021-12-31",
            "money_cents": 50000,
            "brings": [
              "goods"
            ]
          }
        ]
      }
    }
    "#);
    let said = flat(&room.wijk("show roue").succeeds());
    assert!(said.contains("Partners Velo vzw (ondertekend)"), "{said}");
    let said = flat(&room.wijk("report dossier roue").succeeds());
    assert!(said.contains("1 Velo vzw ondertekend 31-12-2021 € 500,00 goederen: Twintig fietsen"), "{said}");
}

#[test]
fn what_a_partner_pays_is_not_asked_of_the_programme() {
    let room = prepared::with_roadmap();
    room.wijk("partner add roue Bakker --kind winkel --status agreed").succeeds();
    let before = room.wijk("plan show roue --format json").succeeds().stdout;
    room.wijk("partner bring roue bakker --money 100").succeeds();
    let after = room.wijk("plan show roue --format json").succeeds().stdout;
    assert_ne!(before, after, "its cash is told with the roadmap");
    room.wijk("undo").succeeds();
    assert_eq!(before, room.wijk("plan show roue --format json").succeeds().stdout);
}

#[test]
fn a_partner_twice_a_step_back_and_days_out_of_order_are_refused() {
    let mut room = prepared::room();
    room.wijk("partner add roue 'Velo vzw' --kind association --status signed --on 2021-12-01").succeeds();
    assert_snapshot!(room.wijk("partner add roue velo").exits(4).transcript(), @"
    $ wijk partner add roue velo
    ✗ «Velo vzw» is al partner 1 van QDC-2021-001: ondertekend sinds 01-12-2021
      → wijk partner status QDC-2021-001 1 …
      → wijk partner bring QDC-2021-001 1
    [4]
    ");
    assert_snapshot!(room.wijk("partner status roue velo asked").exits(4).transcript(), @"
    $ wijk partner status roue velo asked
    ✗ «Velo vzw» staat sinds 01-12-2021 op ondertekend en gaat niet terug naar
      gevraagd: beëindig het partnerschap en begin opnieuw, of herroep de laatste
      stap
      → wijk partner status QDC-2021-001 1 ended
      → wijk partner status QDC-2021-001 1 explored
      → wijk undo
    [4]
    ");
    assert_snapshot!(room.wijk("partner status roue velo signed").exits(4).transcript(), @"
    $ wijk partner status roue velo signed
    ✗ «Velo vzw» staat al op ondertekend, sinds 01-12-2021
      → wijk partner show QDC-2021-001 1
    [4]
    ");
    assert_snapshot!(room.wijk("partner status roue velo ended --on 2021-11-30").exits(4).transcript(), @"
    $ wijk partner status roue velo ended --on 2021-11-30
    ✗ 30-11-2021 ligt vóór de vorige stap (01-12-2021)
      → dezelfde opdracht met --on 2021-12-01
    [4]
    ");
    assert_snapshot!(room.wijk("partner status roue velo klaar").exits(7).transcript(), @"
    $ wijk partner status roue velo klaar
    ✗ Niets bewaard: 1 fout
      STATUS · «klaar»: deze stand bestaat niet; kies uit explored, asked, agreed,
      signed en ended
    [7]
    ");
    for (lang, twice, back) in [
        ("fr", "est déjà le partenaire 1 de QDC-2021-001", "ne revient pas à sollicité"),
        ("en", "is partner 1 of QDC-2021-001 already", "does not go back to asked"),
    ] {
        room.speaking(lang);
        let said = |line: &str| flat(&room.wijk(line).exits(4));
        assert!(said("partner add roue velo").contains(twice));
        assert!(said("partner status roue velo asked").contains(back));
    }
    room.speaking("nl");
    room.wijk("partner status roue velo ended").succeeds();
    assert_snapshot!(room.wijk("partner status roue velo agreed").exits(4).transcript(), @"
    $ wijk partner status roue velo agreed
    ✗ «Velo vzw» staat sinds 31-12-2021 op beëindigd en gaat niet terug naar
      akkoord: beëindig het partnerschap en begin opnieuw, of herroep de laatste
      stap
      → wijk partner status QDC-2021-001 1 explored
    [4]
    ");
    room.wijk("partner status roue velo verkend").succeeds();
}

#[test]
fn what_a_partner_cannot_bring_in_is_refused() {
    let mut room = prepared::with_roadmap();
    assert_snapshot!(room.wijk("partner bring roue velo").exits(8).transcript(), @"
    $ wijk partner bring roue velo
    ✗ Hier is een antwoord nodig en er kan niets gevraagd worden; geef het mee met
      --money, --goods, --hours, --space, --knowledge
    [8]
    ");
    room.wijk("partner add roue 'Velo vzw' --kind association").succeeds();
    assert_snapshot!(room.wijk("partner bring roue velo").exits(8).transcript(), @"
    $ wijk partner bring roue velo
    ✗ Hier is een antwoord nodig en er kan niets gevraagd worden; geef het mee met
      --money, --goods, --hours, --space, --knowledge
    [8]
    ");
    assert_snapshot!(room.wijk("partner bring roue velo --money 1.234,567").exits(7).transcript(), @"
    $ wijk partner bring roue velo --money 1.234,567
    ✗ Niets bewaard: 1 fout
      --money · «1.234,567»: een bedrag heeft hoogstens twee decimalen
    [7]
    ");
    assert_snapshot!(room.wijk("partner bring roue velo --money 0 --goods '' --note iets").exits(7).transcript(), @"
    $ wijk partner bring roue velo --money 0 --goods  --note iets
    ✗ Niets bewaard: 2 fouten
      --money · «0.00»: een bedrag boven nul
      --goods: mag niet leeg zijn
    [7]
    ");
    assert_snapshot!(room.wijk("partner bring roue velo --hours veel").exits(7).transcript(), @"
    $ wijk partner bring roue velo --hours veel
    ✗ Niets bewaard: 1 fout
      --hours · «veel»: verwacht: een aantal uren boven nul, zoals 12, 2,5 of 1:30
    [7]
    ");
    assert_snapshot!(room.wijk("partner bring roue velo --money 5 --project 9").exits(3).transcript(), @"
    $ wijk partner bring roue velo --money 5 --project 9
    ✗ Het stappenplan van QDC-2021-001 heeft geen project 9
      1  Speelstraat La Roue
      2  Plantenruil
      3  Propere glasbollen
      → wijk plan show QDC-2021-001
    [3]
    ");
    assert_snapshot!(room.wijk("partner bring roue atlantis --money 5").exits(3).transcript(), @"
    $ wijk partner bring roue atlantis --money 5
    ✗ QDC-2021-001 heeft geen partner «atlantis»
      1  Velo vzw
      → wijk partner add QDC-2021-001
    [3]
    ");
    assert_snapshot!(room.wijk("partner retract roue velo 4").exits(3).transcript(), @"
    $ wijk partner retract roue velo 4
    ✗ «Velo vzw» heeft geen inbreng 4
      → wijk partner show QDC-2021-001 1
    [3]
    ");
    assert_snapshot!(room.wijk("partner bring roue velo --money 5").succeeds().transcript(), @"
    $ wijk partner bring roue velo --money 5
    ✓ QDC-2021-001 partner 1 «Velo vzw» brengt in: € 5,00
      Dit telt in het stappenplan zodra de partner akkoord is; nu: verkend
    → wijk partner show QDC-2021-001 1
      Ongedaan maken: wijk undo
    ");
    for (lang, money) in [("fr", "deux décimales"), ("en", "two decimals")] {
        room.speaking(lang);
        let said = flat(&room.wijk("partner bring roue velo --money 1.234,567").exits(7));
        assert!(said.contains(money), "{said}");
    }
}

#[test]
fn a_partnership_is_edited_and_taken_out_and_comes_back() {
    let mut room = prepared::room();
    assert_snapshot!(room.wijk("partner show roue").exits(4).transcript(), @"
    $ wijk partner show roue
    ✗ QDC-2021-001 heeft nog geen partners
      → wijk partner add QDC-2021-001
    [4]
    ");
    room.wijk("partner add roue 'Velo vzw' --kind association").succeeds();
    assert_snapshot!(room.wijk("partner edit roue velo --note 'via de school'").succeeds().transcript(), @"
    $ wijk partner edit roue velo --note via de school
    ✓ QDC-2021-001 partner 1 «Velo vzw» gewijzigd
      Ongedaan maken: wijk undo
    ");
    assert_snapshot!(room.wijk("partner edit roue velo").exits(4).transcript(), @"
    $ wijk partner edit roue velo
    ✗ Er is niets opgegeven om te wijzigen
      → wijk partner edit QDC-2021-001 1 --note …
      → wijk organisation edit 1
    [4]
    ");
    room.speaking("fr");
    assert_snapshot!(room.wijk("partner edit roue velo --note ''").succeeds().transcript(), @"
    $ wijk partner edit roue velo --note 
    ✓ QDC-2021-001 partenaire 1 « Velo vzw » modifié
      Annuler : wijk undo
    ");
    assert_snapshot!(room.wijk("partner remove roue").exits(8).transcript(), @"
    $ wijk partner remove roue
    ✗ Une réponse est nécessaire et la question ne peut être posée ; donnez-la avec
      PARTNER
    [8]
    ");
    assert_snapshot!(room.wijk("partner remove roue velo").succeeds().transcript(), @"
    $ wijk partner remove roue velo
    ✓ QDC-2021-001 partenaire 1 « Velo vzw » retiré ; l’organisation reste
      Annuler : wijk undo
    ");
    assert_snapshot!(room.wijk("partner list roue").succeeds().transcript(), @"
    $ wijk partner list roue
    Partenaires de QDC-2021-001 La Roue

     Aucun partenaire pour l’instant
    ");
    room.wijk("undo").succeeds();
    room.speaking("en");
    assert_snapshot!(room.wijk("partner remove roue velo --dry-run").succeeds().transcript(), @"
    $ wijk partner remove roue velo --dry-run
    ○ QDC-2021-001 partner 1 «Velo vzw» removed; the organisation stays
      Dry run: nothing was changed
    ");
    assert_snapshot!(room.wijk("partner show roue velo").succeeds().transcript(), @"
    $ wijk partner show roue velo
    QDC-2021-001 partner 1 · Velo vzw

     Dossier       QDC-2021-001
     No.           1
     Organisation  Velo vzw
     Kind          association
     Status        explored
     Since         31 Dec 2021

    Contributions
     No contributions yet

    History
     Day          Status
     31 Dec 2021  explored
    ");
    assert_snapshot!(room.wijk("log roue").succeeds().transcript(), @"
    $ wijk log roue
    Log

     No.  When               Who  What
       6  31 Dec 2021 10:00  an   Operation 5 undone
       5  31 Dec 2021 10:00  an   QDC-2021-001 partner 1 removed · undone by 6
       4  31 Dec 2021 10:00  an   QDC-2021-001 partner 1 changed
       3  31 Dec 2021 10:00  an   QDC-2021-001 partner 1 changed
       2  31 Dec 2021 10:00  an   QDC-2021-001 partner 1 added
       1  4 Oct 2021 11:00   an   {$reference} {$neighbourhood} changed
    ");
}
