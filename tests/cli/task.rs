use crate::common::Room;

/// A dossier of Klimaatdoeners, in its preparation.
pub fn doers() -> Room {
    let mut room = Room::new();
    room.speaking("nl");
    room.at("2026-01-10T09:00:00Z");
    room.wijk("init").succeeds();
    room.wijk(
        "edition open klimaatdoeners/2026 --set W-DOERS.minimum=2 --set K-5-GROUPS.minimum=2 --no-input",
    )
    .succeeds();
    let apply = "apply --edition KD-2026 --neighbourhood Kerkveld --municipality 24062 --contact 'An Duurzaam' --email an@example.org --no-input";
    room.wijk(apply).succeeds();
    room.wijk("admit kerkveld --no-input").succeeds();
    room
}

#[test]
fn tasks_are_listed_done_and_opened_again() {
    let mut room = doers();
    let said = room.wijk("task done kerkveld intake call --on 2026-01-09 --note 'in de bibliotheek'");
    insta::assert_snapshot!(said.succeeds().transcript(), @"
    $ wijk task done kerkveld intake call --on 2026-01-09 --note in de bibliotheek
    ✓ KD-2026-001 Kerkveld: gedaan op 09-01-2026: Intakegesprek met de gemeente en
      afstemming en Oproep organiseren en burgers werven
      nog 4 taken open in deze fase
    → wijk task list KD-2026-001
      Ongedaan maken: wijk undo
    ");
    insta::assert_snapshot!(room.wijk("task list kerkveld").succeeds().transcript(), @"
    $ wijk task list kerkveld
    KD-2026-001 Kerkveld

     Taak           Wat                     Wie           Fase           Gedaan
     work-plan      Werkplan concreet       Coach van     Voorbereiding
                    maken                   Ecolife       en oproep
     regulation     Reglement opstellen     Coach van     Voorbereiding
                                            Ecolife       en oproep
     menu           Menukaart van           Coach van     Voorbereiding
                    mogelijke               Ecolife       en oproep
                    klimaatacties
                    opstellen
     online-tool    Online                  Coach van     Voorbereiding
                    samenwerkingstool       Ecolife       en oproep
                    opzetten
     intake         Intakegesprek met de    Coach van     Voorbereiding  09-01-2026
                    gemeente en afstemming  Ecolife       en oproep
     call           Oproep organiseren en   Gemeente      Voorbereiding  09-01-2026
                    burgers werven                        en oproep
     expertise      Inhoudelijke expertise  Gemeente      Begeleiding
                    van de                                van de
                    duurzaamheidsambtenaar                burgergroep
                    tijdens de sessies
     sessions       Vier werksessies        Coach van     Begeleiding
                    begeleiden              Ecolife       van de
                                                          burgergroep
     choose         Acties kiezen en        Burgergroep   Begeleiding
                    actiegroepen vormen                   van de
                                                          burgergroep
     cofunding      Cofinanciering zoeken,  Burgergroep   Begeleiding
                    als dat nodig is                      van de
                                                          burgergroep
     lessons        Positieve ervaringen    Coach van     Evaluatie en
                    en leerpunten in kaart  Ecolife       verankering
                    brengen, met de
                    gemeente en de burgers
     go-on          Afspreken hoe de        Burgergroep   Evaluatie en
                    acties zelfstandig                    verankering
                    verdergaan
     logistics      Logistieke              Gemeente      het hele
                    ondersteuning                         traject
     communication  Interne en externe      Gemeente      het hele
                    communicatie over het                 traject
                    project
     budget         Werkingsbudget voor de  Gemeente      het hele
                    burgergroep voorzien                  traject
     In deze fase staan nog 4 taken open · 15 taken in alle fasen samen
    ");
    insta::assert_snapshot!(room.wijk("task list kerkveld --open --format csv").succeeds().stdout, @r#"
    task,what,party,phase,state,done_on,note
    work-plan,Werkplan concreet maken,coach,preparation,now,,
    regulation,Reglement opstellen,coach,preparation,now,,
    menu,Menukaart van mogelijke klimaatacties opstellen,coach,preparation,now,,
    online-tool,Online samenwerkingstool opzetten,coach,preparation,now,,
    expertise,Inhoudelijke expertise van de duurzaamheidsambtenaar tijdens de sessies,municipality,selection,open,,
    sessions,Vier werksessies begeleiden,coach,selection,open,,
    choose,Acties kiezen en actiegroepen vormen,group,selection,open,,
    cofunding,"Cofinanciering zoeken, als dat nodig is",group,selection,open,,
    lessons,"Positieve ervaringen en leerpunten in kaart brengen, met de gemeente en de burgers",coach,realisation,open,,
    go-on,Afspreken hoe de acties zelfstandig verdergaan,group,realisation,open,,
    logistics,Logistieke ondersteuning,municipality,always,open,,
    communication,Interne en externe communicatie over het project,municipality,always,open,,
    budget,Werkingsbudget voor de burgergroep voorzien,municipality,always,open,,
    "#);
    room.speaking("fr");
    let said = room.wijk("task reopen kerkveld 'Entretien de départ avec la commune et mise au point'");
    insta::assert_snapshot!(said.succeeds().transcript(), @"
    $ wijk task reopen kerkveld Entretien de départ avec la commune et mise au point
    ✓ KD-2026-001 Kerkveld : cette tâche est rouverte : Entretien de départ avec la
      commune et mise au point
      encore 5 tâches à faire dans cette phase
    → wijk task list KD-2026-001
      Annuler : wijk undo
    ");
    room.speaking("en");
    insta::assert_snapshot!(room.wijk("task done kerkveld intake work-plan regulation menu online-tool").succeeds().transcript(), @"
    $ wijk task done kerkveld intake work-plan regulation menu online-tool
    ✓ KD-2026-001 Kerkveld: done on 10 Jan 2026: Intake talk with the municipality,
      Making the work plan concrete, Drawing up the regulation, Drawing up the menu
      of possible climate actions and Setting up the online tool for working
      together
      all tasks of this phase are done
    → wijk check KD-2026-001
      To take it back: wijk undo
    ");
    insta::assert_snapshot!(room.wijk("log kerkveld --limit 3").succeeds().transcript(), @"
    $ wijk log kerkveld --limit 3
    Log

     No.  When               Who  What
       6  10 Jan 2026 10:00  an   KD-2026-001 Kerkveld tasks done: Intake talk with
                                  the municipality, Making the work plan concrete,
                                  Drawing up the regulation, Drawing up the menu of
                                  possible climate actions and Setting up the
                                  online tool for working together
       5  10 Jan 2026 10:00  an   KD-2026-001 Kerkveld tasks open again: Intake
                                  talk with the municipality
       4  10 Jan 2026 10:00  an   KD-2026-001 Kerkveld tasks done: Intake talk with
                                  the municipality and Organising the call and
                                  recruiting citizens
    ");
    room.wijk("undo --no-input").succeeds();
    let open = room.wijk("task list kerkveld --open --format json").succeeds().stdout;
    assert!(open.contains("\"online-tool\""), "{open}");
    let page = room.wijk("programme explain klimaatdoeners --format markdown").succeeds().stdout;
    assert!(page.contains("Who does what"), "{page}");
}

#[test]
fn wrong_tasks_are_told_and_nobody_waits_for_an_answer() {
    let room = doers();
    insta::assert_snapshot!(room.wijk("task done kerkveld oproep intak werk-plan").exits(7).transcript(), @"
    $ wijk task done kerkveld oproep intak werk-plan
    ✗ Niets bewaard: 3 fouten
      TASK · «oproep»: deze taak is er niet; misschien call?
      TASK · «intak»: deze taak is er niet; misschien intake?
      TASK · «werk-plan»: deze taak is er niet; misschien work-plan?
    [7]
    ");
    room.wijk("task done kerkveld intake --no-input").succeeds();
    insta::assert_snapshot!(room.wijk("task done kerkveld intake").exits(4).transcript(), @"
    $ wijk task done kerkveld intake
    ✗ Deze taak was al gedaan: Intakegesprek met de gemeente en afstemming
      (10-01-2026)
      → wijk task reopen KD-2026-001 intake
    [4]
    ");
    insta::assert_snapshot!(room.wijk("task reopen kerkveld call").exits(4).transcript(), @"
    $ wijk task reopen kerkveld call
    ✗ Deze taak staat al open: Oproep organiseren en burgers werven
      → wijk task done KD-2026-001 call
    [4]
    ");
    insta::assert_snapshot!(room.wijk("task done kerkveld call --on 2026-02-01").exits(4).transcript(), @"
    $ wijk task done kerkveld call --on 2026-02-01
    ✗ 01-02-2026 ligt in de toekomst; vandaag is 10-01-2026
      → dezelfde opdracht met --on 2026-01-10
    [4]
    ");
    insta::assert_snapshot!(room.wijk("task done kerkveld").exits(8).transcript(), @"
    $ wijk task done kerkveld
    ✗ Hier is een antwoord nodig en er kan niets gevraagd worden; geef het mee met
      TASK
    [8]
    ");
    insta::assert_snapshot!(room.wijk("task list elders").exits(3).transcript(), @"
    $ wijk task list elders
    ✗ Geen dossier gevonden voor «elders»
      → wijk list
      → wijk search elders
    [3]
    ");
    let dry = room.wijk("task done kerkveld call --dry-run").succeeds();
    let open = room.wijk("task list kerkveld --open --format csv").succeeds().stdout;
    assert!(open.contains("\ncall,"), "{} {open}", dry.transcript());
}

#[test]
fn check_names_the_open_tasks_with_who_is_responsible() {
    let mut room = doers();
    let shown = room.wijk("check kerkveld --format json").stdout;
    assert!(shown.contains("K-3-CALL") && shown.contains("W-TASKS"), "{shown}");
    for language in ["nl", "fr", "en"] {
        room.speaking(language);
        let said = room.wijk("check kerkveld").exits(5).transcript().replace('\u{a0}', " ");
        let party = match language {
            "nl" => "(Gemeente)",
            "fr" => "(Commune)",
            _ => "(Municipality)",
        };
        assert!(said.contains(party) && said.contains("wijk task done KD-2026-001 call"), "{said}");
    }
    let shown = room.wijk("show kerkveld --format json").stdout;
    assert!(shown.contains("\"open_tasks\": 6"), "{shown}");
}

#[test]
fn a_programme_that_divides_no_tasks_says_so() {
    let room = super::prepared::room();
    insta::assert_snapshot!(room.wijk("task list roue").succeeds().transcript(), @"
    $ wijk task list roue
    QDC-2021-001 La Roue

     Dit programma verdeelt geen taken
    ");
    insta::assert_snapshot!(room.wijk("task done roue x").exits(4).transcript(), @"
    $ wijk task done roue x
    ✗ Het programma van QDC-2021-001 verdeelt geen taken
      → wijk programme explain brussels-qdc
    [4]
    ");
}
