use insta::assert_snapshot;

use super::prepared;
use crate::common::Room;

/// La Roue in an edition with six half days for each neighbourhood and eight in all.
fn with_quota() -> Room {
    let mut room = Room::with_register();
    room.wijk("edition open brussels-qdc/2021 --on 2021-06-01 --set B-EX-2.maximum=6 --set B-EX-2-EDITION.maximum=8")
        .succeeds();
    let file = crate::common::fixture("imports/qdc-2021-candidates.csv");
    room.run(["apply", "--from", file.to_str().unwrap()]).succeeds();
    room.wijk("admit 1 --on 2021-10-01").succeeds();
    room.at("2021-12-31T09:00:00Z");
    room
}

#[test]
fn expertise_is_asked_booked_and_used() {
    let room = prepared::with_roadmap();
    assert_snapshot!(room.wijk("expert request roue water 'Waar kan het regenwater naartoe?' --half-days 3 --project 1 --on 2021-11-02").succeeds().transcript(), @"
    $ wijk expert request roue water Waar kan het regenwater naartoe? --half-days 3 --project 1 --on 2021-11-02
    ✓ QDC-2021-001 La Roue: expertise 1 gevraagd (Water, 3 halve dagen)
    → wijk expert book QDC-2021-001 1 --expert … --on …
      Ongedaan maken: wijk undo
    ");
    assert_snapshot!(room.wijk("expert book roue --expert 'Els Maes' --organisation 'Bureau Blauw' --on 20/01/2022").succeeds().transcript(), @"
    $ wijk expert book roue --expert Els Maes --organisation Bureau Blauw --on 20/01/2022
    ✓ QDC-2021-001 La Roue: Els Maes geboekt op 20-01-2022 voor expertise 1 (Water):
      3 halve dagen, toegekend 3
    → wijk expert done QDC-2021-001 1 --used …
      Ongedaan maken: wijk undo
    ");
    assert_snapshot!(room.wijk("expert request roue food 'Welke moestuin past hier?' --half-days 1").succeeds().transcript(), @"
    $ wijk expert request roue food Welke moestuin past hier? --half-days 1
    ✓ QDC-2021-001 La Roue: expertise 2 gevraagd (Duurzame voeding, 1 halve dag)
    → wijk expert book QDC-2021-001 2 --expert … --on …
      Ongedaan maken: wijk undo
    ");
    assert_snapshot!(room.wijk("expert list roue").succeeds().transcript(), @"
    $ wijk expert list roue
    QDC-2021-001 La Roue

     Nr.  Domein            Status    Gevraagd  Toegekend  Geboekt  Gebruikt
       1  Water             geboekt          3          3        3
       2  Duurzame voeding  gevraagd         1
     Halve dagen: gevraagd 4 · toegekend 3 · geboekt 3 · gebruikt 0
    ");
    assert_snapshot!(room.wijk("expert done roue 1 --used 2 --outcome 'Plan getekend' --on 2021-12-20").succeeds().transcript(), @"
    $ wijk expert done roue 1 --used 2 --outcome Plan getekend --on 2021-12-20
    ✓ QDC-2021-001 La Roue: expertise 1 (Water) afgerond op 20-12-2021, 2 halve
      dagen gebruikt
      Ongedaan maken: wijk undo
    ");
    assert_snapshot!(room.wijk("expert cancel roue 2 --reason 'Geen grond gevonden'").succeeds().transcript(), @"
    $ wijk expert cancel roue 2 --reason Geen grond gevonden
    ✓ QDC-2021-001 La Roue: expertise 2 (Duurzame voeding) geannuleerd op 31-12-2021
      Ongedaan maken: wijk undo
    ");
    assert_snapshot!(room.wijk("expert list roue --format json").succeeds().transcript(), @r#"
    $ wijk expert list roue --format json
    {
      "schema": "wijk/expertise/1",
      "currency": "EUR",
      "data": {
        "expertise": [
          {
            "number": 1,
            "field": "water",
            "status": "done",
            "asked_half_days": 3,
            "granted_half_days": 3,
            "booked_half_days": 3,
            "used_half_days": 2,
            "planned_on": "2022-01-20",
            "expert": "Els Maes",
            "organisation": "Bureau Blauw",
            "project": 1,
            "question": "Waar kan het regenwater naartoe?",
            "requested_on": "2021-11-02",
            "ended_on": "2021-12-20",
            "expert_outcome": "Plan getekend"
          },
          {
            "number": 2,
            "field": "food",
            "status": "cancelled",
            "asked_half_days": 1,
            "granted_half_days": null,
            "booked_half_days": null,
            "used_half_days": null,
            "planned_on": null,
            "expert": null,
            "organisation": null,
            "project": null,
            "question": "Welke moestuin past hier?",
            "requested_on": "2021-12-31",
            "ended_on": "2021-12-31",
            "expert_outcome": "Geen grond gevonden"
          }
        ]
      }
    }
    "#);
    assert_snapshot!(room.wijk("expert list --status done --field water").succeeds().transcript(), @"
    $ wijk expert list --status done --field water
    Aanvragen voor expertise

     Dossier  Nr.  Domein  Status    Gevraagd  Toegekend  Geboekt  Gebruikt
     La Roue    1  Water   afgerond         3          3        3         2
     Halve dagen: gevraagd 3 · toegekend 3 · geboekt 3 · gebruikt 2
    ");
    assert_snapshot!(room.wijk("report dossier roue --section expertise --format csv").succeeds().transcript(), @"
    $ wijk report dossier roue --section expertise --format csv
    number,field,status,asked_half_days,granted_half_days,booked_half_days,used_half_days,planned_on,organisation,project,question,requested_on,ended_on,expert_outcome
    1,water,done,3,3,3,2,2022-01-20,Bureau Blauw,1,Waar kan het regenwater naartoe?,2021-11-02,2021-12-20,Plan getekend
    2,food,cancelled,1,,,,,,,Welke moestuin past hier?,2021-12-31,2021-12-31,Geen grond gevonden
    ");
    assert_snapshot!(room.wijk("log --limit 4").succeeds().transcript(), @"
    $ wijk log --limit 4
    Logboek

     Nr.  Wanneer           Wie  Wat
       8  31-12-2021 10:00  an   QDC-2021-001 expertise 2 geannuleerd
       7  31-12-2021 10:00  an   QDC-2021-001 expertise 1 afgerond
       6  31-12-2021 10:00  an   QDC-2021-001 expertise 2 gevraagd
       5  31-12-2021 10:00  an   QDC-2021-001 deskundige geboekt voor expertise 1
    ");
}

#[test]
fn expertise_over_the_quota_is_refused_unless_the_rule_is_set_aside() {
    let room = with_quota();
    room.wijk("expert request 1 water 'Regenwater' --half-days 5").succeeds();
    assert_snapshot!(room.wijk("expert book 1 --expert 'Els Maes' --on 2022-01-20").succeeds().transcript(), @"
    $ wijk expert book 1 --expert Els Maes --on 2022-01-20
    ✓ QDC-2021-001 La Roue: Els Maes geboekt op 20-01-2022 voor expertise 1 (Water):
      5 halve dagen, toegekend 5
      Expertise van deze wijk: 5 van 6 halve dagen, rest 1 (B-EX-2)
      Expertise in de hele editie: 5 van 8 halve dagen, rest 3 (B-EX-2-EDITION)
    → wijk expert done QDC-2021-001 1 --used …
      Ongedaan maken: wijk undo
    ");
    room.wijk("expert request 1 biodiversity 'Geveltuinen' --half-days 2").succeeds();
    assert_snapshot!(room.wijk("expert book 1 2 --expert 'Tom Wouters' --on 2022-01-21").exits(4).transcript(), @"
    $ wijk expert book 1 2 --expert Tom Wouters --on 2022-01-21
    ✗ QDC-2021-001 La Roue kan geen deskundige boeken: 1 regel niet voldaan
     ✗ Expertise van deze wijk: 7 halve dagen, hoogstens 6                    B-EX-2
       bron B8 · https://www.fichier-pdf.fr/2014/01/09/reglement-fr/
       → wijk expert list QDC-2021-001
    [4]
    ");
    assert_snapshot!(room.wijk("expert book 1 2 --expert 'Tom Wouters' --on 2022-01-21 --override B-EX-2 --reason 'Waterplan van de gemeente'").succeeds().transcript(), @"
    $ wijk expert book 1 2 --expert Tom Wouters --on 2022-01-21 --override B-EX-2 --reason Waterplan van de gemeente
    ✓ QDC-2021-001 La Roue: Tom Wouters geboekt op 21-01-2022 voor expertise 2
      (Biodiversiteit): 2 halve dagen, toegekend 2
    ! Regel B-EX-2 terzijde geschoven; dit komt in het jaarverslag
    ! Expertise van deze wijk: 7 van 6 halve dagen, 1 te veel (B-EX-2)
      Expertise in de hele editie: 7 van 8 halve dagen, rest 1 (B-EX-2-EDITION)
    → wijk expert done QDC-2021-001 2 --used …
      Ongedaan maken: wijk undo
    ");
    assert_snapshot!(room.wijk("expert list 1").succeeds().transcript(), @"
    $ wijk expert list 1
    QDC-2021-001 La Roue

     Nr.  Domein          Status   Gevraagd  Toegekend  Geboekt  Gebruikt
       1  Water           geboekt         5          5        5
       2  Biodiversiteit  geboekt         2          2        2
     Halve dagen: gevraagd 7 · toegekend 7 · geboekt 7 · gebruikt 0
     Expertise van deze wijk: 7 van 6 halve dagen, 1 te veel (B-EX-2)
     Expertise in de hele editie: 7 van 8 halve dagen, rest 1 (B-EX-2-EDITION)
    ");
    assert_snapshot!(room.wijk("expert book 1 1 --granted 7 --override B-EX-2 --reason 'Nog meer'").exits(4).transcript(), @"
    $ wijk expert book 1 1 --granted 7 --override B-EX-2 --reason Nog meer
    ✗ QDC-2021-001 La Roue kan geen deskundige boeken: 1 regel niet voldaan
     ✗ Expertise in de hele editie: 9 halve dagen, hoogstens 8        B-EX-2-EDITION
       bron B8 · https://www.fichier-pdf.fr/2014/01/09/reglement-fr/
       → wijk expert list QDC-2021-001
    [4]
    ");
    assert_snapshot!(room.wijk("expert book 1 1 --granted 5 --override B-EX-2-EDITION --reason 'Waarom niet'").exits(4).transcript(), @"
    $ wijk expert book 1 1 --granted 5 --override B-EX-2-EDITION --reason Waarom niet
    ✗ Regel B-EX-2-EDITION is voldaan en hoeft niet terzijde
    [4]
    ");
    let shown = room.wijk("show 1").succeeds();
    assert!(shown.stdout.contains("Waterplan van de gemeente"), "{}", shown.stdout);
}

#[test]
fn expertise_in_french_and_english() {
    let mut room = with_quota();
    room.speaking("fr");
    assert_snapshot!(room.wijk("expert request 1 eau 'Où va l’eau de pluie ?' --half-days 2").succeeds().transcript(), @"
    $ wijk expert request 1 eau Où va l’eau de pluie ? --half-days 2
    ✓ QDC-2021-001 La Roue : expertise 1 demandée (Eau, 2 demi-jours)
      Expertise de ce quartier : 0 sur 6 demi-jours, reste 6 (B-EX-2)
      Expertise dans toute l’édition : 0 sur 8 demi-jours, reste 8 (B-EX-2-EDITION)
    → wijk expert book QDC-2021-001 1 --expert … --on …
      Annuler : wijk undo
    ");
    assert_snapshot!(room.wijk("expert book 1 --expert 'Els Maes' --on 2022-01-20").succeeds().transcript(), @"
    $ wijk expert book 1 --expert Els Maes --on 2022-01-20
    ✓ QDC-2021-001 La Roue : rendez-vous avec Els Maes le 20/01/2022 pour
      l’expertise 1 (Eau) : 2 demi-jours, 2 accordés
      Expertise de ce quartier : 2 sur 6 demi-jours, reste 4 (B-EX-2)
      Expertise dans toute l’édition : 2 sur 8 demi-jours, reste 6 (B-EX-2-EDITION)
    → wijk expert done QDC-2021-001 1 --used …
      Annuler : wijk undo
    ");
    assert_snapshot!(room.wijk("expert list 1").succeeds().transcript(), @"
    $ wijk expert list 1
    QDC-2021-001 La Roue

     N°  Domaine  Statut    Demandés  Accordés  Réservés  Utilisés  Prévue le
      1  Eau      réservée         2         2         2            20/01/2022
     Demi-jours : demandés 2 · accordés 2 · réservés 2 · utilisés 0
     Expertise de ce quartier : 2 sur 6 demi-jours, reste 4 (B-EX-2)
     Expertise dans toute l’édition : 2 sur 8 demi-jours, reste 6 (B-EX-2-EDITION)
    ");
    assert_snapshot!(room.wijk("expert done 1 --used 3").succeeds().transcript(), @"
    $ wijk expert done 1 --used 3
    ✓ QDC-2021-001 La Roue : expertise 1 (Eau) terminée le 31/12/2021, 3 demi-jours
      utilisés
    ! Demi-jours : 3 utilisés, 2 accordés
      Expertise de ce quartier : 3 sur 6 demi-jours, reste 3 (B-EX-2)
      Expertise dans toute l’édition : 3 sur 8 demi-jours, reste 5 (B-EX-2-EDITION)
      Annuler : wijk undo
    ");
    room.speaking("en");
    assert_snapshot!(room.wijk("expert request 1 'public space' 'How wide is the street?' --half-days 4").succeeds().transcript(), @"
    $ wijk expert request 1 public space How wide is the street? --half-days 4
    ✓ QDC-2021-001 La Roue: expertise 2 requested (Public space, 4 half days)
      Expertise of this neighbourhood: 3 of 6 half days, 3 left (B-EX-2)
      Expertise in the whole edition: 3 of 8 half days, 5 left (B-EX-2-EDITION)
    → wijk expert book QDC-2021-001 2 --expert … --on …
      To take it back: wijk undo
    ");
    assert_snapshot!(room.wijk("expert list --edition QDC-2021").succeeds().transcript(), @"
    $ wijk expert list --edition QDC-2021
    Requests for expertise

     Dossier  No.  Field         Status     Asked  Granted  Booked  Used
     La Roue    1  Water         done           2        2       2     3
     La Roue    2  Public space  requested      4
     Half days: asked 6 · granted 2 · booked 2 · used 3
    ");
    assert_snapshot!(room.wijk("expert cancel 1 --reason 'Not needed'").succeeds().transcript(), @"
    $ wijk expert cancel 1 --reason Not needed
    ✓ QDC-2021-001 La Roue: expertise 2 (Public space) cancelled on 31 Dec 2021
      To take it back: wijk undo
    ");
}

#[test]
fn a_request_that_cannot_be_is_refused_with_near_words() {
    let room = prepared::room();
    assert_snapshot!(room.wijk("expert request roue watr Vraag --half-days 1").exits(7).transcript(), @"
    $ wijk expert request roue watr Vraag --half-days 1
    ✗ Niets bewaard: 1 fout
      FIELD · «watr»: geen expertisedomein van deze editie; bedoeld is misschien
      Water
    [7]
    ");
    assert_snapshot!(room.wijk("expert request roue water Vraag --half-days 0").exits(7).transcript(), @"
    $ wijk expert request roue water Vraag --half-days 0
    ✗ Niets bewaard: 1 fout
      --half-days · «0»: verwacht: een aantal halve dagen van 1 tot 999
    [7]
    ");
    assert_snapshot!(room.wijk("expert request roue water Vraag --half-days 1,5").exits(7).transcript(), @"
    $ wijk expert request roue water Vraag --half-days 1,5
    ✗ Niets bewaard: 1 fout
      --half-days · «1,5»: verwacht: een aantal halve dagen van 1 tot 999
    [7]
    ");
    assert_snapshot!(room.wijk("expert request roue water Vraag").exits(8).transcript(), @"
    $ wijk expert request roue water Vraag
    ✗ Hier is een antwoord nodig en er kan niets gevraagd worden; geef het mee met
      --half-days
    [8]
    ");
    assert_snapshot!(room.wijk("expert request roue").exits(8).transcript(), @"
    $ wijk expert request roue
    ✗ Hier is een antwoord nodig en er kan niets gevraagd worden; geef het mee met
      FIELD, QUESTION, --half-days
    [8]
    ");
    assert_snapshot!(room.wijk("expert request roue water Vraag --half-days 1 --project 3").exits(3).transcript(), @"
    $ wijk expert request roue water Vraag --half-days 1 --project 3
    ✗ Het stappenplan van QDC-2021-001 heeft geen project 3
      → wijk plan show QDC-2021-001
    [3]
    ");
    assert_snapshot!(room.wijk("expert book roue").exits(4).transcript(), @"
    $ wijk expert book roue
    ✗ QDC-2021-001 heeft geen aanvraag voor expertise die nog loopt
      → wijk expert request QDC-2021-001
    [4]
    ");
    room.wijk("expert request roue water Vraag --half-days 2 --on 2021-12-01").succeeds();
    assert_snapshot!(room.wijk("expert book roue").exits(8).transcript(), @"
    $ wijk expert book roue
    ✗ Hier is een antwoord nodig en er kan niets gevraagd worden; geef het mee met
      --expert, --on
    [8]
    ");
    assert_snapshot!(room.wijk("expert book roue --expert Els --on 2021-11-01").exits(7).transcript(), @"
    $ wijk expert book roue --expert Els --on 2021-11-01
    ✗ Niets bewaard: 1 fout
      --on · «2021-11-01»: 01-11-2021 ligt vóór de dag van de aanvraag (01-12-2021)
    [7]
    ");
    assert_snapshot!(room.wijk("expert book roue --expert Els --on 2022-01-01 --half-days 3 --granted 2").exits(7).transcript(), @"
    $ wijk expert book roue --expert Els --on 2022-01-01 --half-days 3 --granted 2
    ✗ Niets bewaard: 1 fout
      --half-days · «3»: 3 halve dagen geboekt is meer dan de 2 die toegekend zijn
    [7]
    ");
    assert_snapshot!(room.wijk("expert book roue 4 --expert Els --on 2022-01-01").exits(3).transcript(), @"
    $ wijk expert book roue 4 --expert Els --on 2022-01-01
    ✗ QDC-2021-001 heeft geen aanvraag 4 voor expertise
      1  Vraag
      → wijk expert list QDC-2021-001
    [3]
    ");
    assert_snapshot!(room.wijk("expert done roue").exits(8).transcript(), @"
    $ wijk expert done roue
    ✗ Hier is een antwoord nodig en er kan niets gevraagd worden; geef het mee met
      --used
    [8]
    ");
    assert_snapshot!(room.wijk("expert done roue --used 1 --on 2021-11-30").exits(7).transcript(), @"
    $ wijk expert done roue --used 1 --on 2021-11-30
    ✗ Niets bewaard: 1 fout
      --on · «2021-11-30»: 30-11-2021 ligt vóór de dag van de aanvraag (01-12-2021)
    [7]
    ");
    assert_snapshot!(room.wijk("expert cancel roue").exits(8).transcript(), @"
    $ wijk expert cancel roue
    ✗ Hier is een antwoord nodig en er kan niets gevraagd worden; geef het mee met
      --reason
    [8]
    ");
    assert_snapshot!(room.wijk("expert list --status klaar").exits(7).transcript(), @"
    $ wijk expert list --status klaar
    ✗ Niets bewaard: 1 fout
      --status · «klaar»: geen status van een aanvraag; kies uit: requested, booked,
      done en cancelled
    [7]
    ");
    assert_snapshot!(room.wijk("expert list --field watr").exits(7).transcript(), @"
    $ wijk expert list --field watr
    ✗ Niets bewaard: 1 fout
      --field · «watr»: geen expertisedomein van deze editie; bedoeld is misschien
      Water
    [7]
    ");
    room.wijk("expert done roue --used 2").succeeds();
    assert_snapshot!(room.wijk("expert done roue 1 --used 2").exits(4).transcript(), @"
    $ wijk expert done roue 1 --used 2
    ✗ Aanvraag 1 van QDC-2021-001 is al afgerond (31-12-2021)
      → wijk expert list QDC-2021-001
    [4]
    ");
}

#[test]
fn a_candidate_asks_for_no_experts_yet() {
    let room = Room::with_candidates();
    assert_snapshot!(room.wijk("expert request 1 water Vraag --half-days 1").exits(4).transcript(), @"
    $ wijk expert request 1 water Vraag --half-days 1
    ✗ QDC-2021-001 La Roue staat op «kandidaat»: expertise kan nu niet gevraagd of
      geboekt worden
      → wijk admit QDC-2021-001
    [4]
    ");
}
