use insta::assert_snapshot;
use rusqlite::Connection;

use crate::common::{Room, Said};

/// It is Thursday 20 October 2022. Of the candidates of 2021, 1 is in its realisation, 2 and 3 prepare, 4 rests.
fn room() -> Room {
    let mut room = Room::with_candidates();
    for dossier in 1..=4 {
        let _ = room.wijk(&format!("admit {dossier} --on 2021-10-01")).succeeds();
    }
    for (dossier, coach, on) in [
        (1, "Nadia El Amrani", "2021-10-01"),
        (2, "Jan Peeters", "2021-10-01"),
        (3, "Nadia El Amrani", "2021-10-03"),
        (4, "Jan Peeters", "2021-10-02"),
    ] {
        let _ = room.wijk(&format!("coach assign {dossier} '{coach}' --on {on}")).succeeds();
    }
    room.at("2022-10-20T09:00:00Z");
    // The first coach of 2 came a year ago on the 25th; another took over since.
    sql(
        &room,
        "UPDATE role SET from_day = '2021-10-25', to_day = '2022-05-01' WHERE kind = 'coach' AND dossier = 2;
         INSERT INTO role (dossier, person, kind, from_day) SELECT 2, person, 'coach', '2022-10-10' FROM role
           WHERE kind = 'coach' AND dossier = 1;
         UPDATE dossier SET phase = 'realisation' WHERE id = 1;
         UPDATE dossier SET status = 'suspended' WHERE id = 4;
         INSERT INTO roadmap (id, dossier, version, begun_on) VALUES
           (1, 1, 1, '2022-01-10'), (2, 1, 2, '2022-02-01'), (3, 4, 1, '2022-01-10');
         INSERT INTO project (id, roadmap, number, title, asked_cents, asked_stated, public_space) VALUES
           (1, 1, 1, 'Speelstraat', 100, 1, 1), (2, 2, 1, 'Speelstraat', 100, 1, 1),
           (3, 2, 2, 'Plantenruil', 100, 1, 0), (4, 3, 1, 'Compost', 100, 1, 0);
         INSERT INTO decision (project, edition, verdict, amount_cents, decided_on, body, reason) VALUES
           (3, 1, 'refused', 0, '2022-03-01', 'jury', 'te duur');
         INSERT INTO step (project, number, title, responsible, due_on, done_on) VALUES
           (1, 1, 'Een oude versie', NULL, '2022-10-17', NULL),
           (2, 1, 'Vergunning', 'An Peeters', '2022-10-17', NULL),
           (2, 2, 'Graven', NULL, '2022-11-04', NULL),
           (2, 3, 'Planten', NULL, '2022-10-10', '2022-10-09'),
           (2, 4, 'Vieren', NULL, NULL, NULL),
           (2, 5, 'Veel later', NULL, '2022-12-04', NULL),
           (3, 1, 'Van een geweigerd project', NULL, '2022-10-17', NULL),
           (4, 1, 'Van een dossier dat rust', NULL, '2022-10-17', NULL);
         INSERT INTO permit (project, number, kind, authority, status, expected_on) VALUES
           (2, 1, 'Inname van de openbare weg', 'Gemeente', 'requested', '2022-10-21'),
           (2, 2, 'Bouwvergunning', 'Gewest', 'granted', '2022-10-21');
         INSERT INTO visit (dossier, number, coach, on_day, minutes, subject) SELECT 3, 1, person, '2022-10-17', NULL,
           'Taakverdeling' FROM role WHERE kind = 'coach' AND dossier = 3;
         INSERT INTO visit (dossier, number, coach, on_day, minutes, subject) SELECT 3, 2, person, '2022-10-20', NULL,
           'Budget' FROM role WHERE kind = 'coach' AND dossier = 3;
         INSERT INTO visit (dossier, number, coach, on_day, minutes, subject) SELECT 3, 3, person, '2022-10-03', 90,
           'Verteld' FROM role WHERE kind = 'coach' AND dossier = 3;
         INSERT INTO expert_request (dossier, number, field, question, status, asked_half_days, booked_half_days,
             requested_on, planned_on) VALUES
           (1, 1, 'water', 'Waar kan het naartoe?', 'booked', 2, 2, '2022-09-01', '2022-10-25');
         INSERT INTO meeting (id, dossier, edition, kind, session, on_day, starts_at, held) VALUES
           (1, 3, NULL, 'walk', NULL, '2022-10-18', '19:30', 0),
           (2, NULL, 1, 'exchange', NULL, '2022-10-21', '19:30', 0),
           (3, NULL, NULL, 'training', NULL, '2022-10-27', NULL, 0);
         INSERT INTO action (id, dossier, text, who, due_on, done_on) VALUES
           (1, 3, 'Affiche drukken', 'de buurtploeg', '2022-10-20', NULL),
           (2, NULL, 'Zaal vastleggen', NULL, '2022-10-19', NULL),
           (3, 3, 'Gedaan', NULL, '2022-10-19', '2022-10-01');
         UPDATE edition SET rule_set = json_set(rule_set,
           '$.deadlines[#]', json('{\"on\": \"2022-10-31\"}'),
           '$.terms[#]', json('{\"code\": \"X-1\", \"name\": {\"nl\": \"Termijn voor de plaatsbeschrijving\", \"fr\":
             \"Délai de l’état des lieux\", \"en\": \"Term for the inventory\"}, \"from\": \"admitted\",
             \"until\": \"inventory-made\", \"length\": {\"working-days\": 275}}'));
         INSERT INTO inventory (dossier, version, held_on, method, residents, users, partners)
           SELECT id, 1, '2022-01-05', 'walk', 9, 0, 0 FROM dossier WHERE id <> 3;",
    );
    room
}

/// Changes the register from outside.
fn sql(room: &Room, sql: &str) {
    Connection::open(room.path("wijk.db")).unwrap().execute_batch(sql).unwrap();
}

fn json(said: &Said) -> serde_json::Value {
    serde_json::from_str(&said.stdout).unwrap()
}

fn lines(said: &Said) -> Vec<serde_json::Value> {
    json(said)["data"]["lines"].as_array().unwrap().clone()
}

#[test]
fn nothing_to_do_is_no_error() {
    let room = Room::with_register();
    assert_snapshot!(room.wijk("agenda").succeeds().transcript(), @"
    $ wijk agenda
     Niets te doen tot en met 18-10-2021
    ");
    assert_snapshot!(room.wijk("agenda --format ics").succeeds().transcript(), @"
    $ wijk agenda --format ics
    BEGIN:VCALENDAR
    VERSION:2.0
    PRODID:-//wijk//agenda//EN
    CALSCALE:GREGORIAN
    METHOD:PUBLISH
    X-WR-CALNAME:Agenda van wijk
    END:VCALENDAR
    ");
}

#[test]
fn what_is_overdue_comes_first_then_today_then_the_days_to_come() {
    let room = room();
    let said = room.wijk("agenda").succeeds();
    assert!(said.stdout.lines().all(|line| line.chars().count() <= 80), "{}", said.transcript());
    assert_snapshot!(said.transcript(), @"
    $ wijk agenda
     Wanneer        Wijk                        Wat                          Regel
     ! 3 d te laat  La Roue                     stap 1.1: Vergunning
                    Prenons le Temps Cirul’Air  verslag van het
                                                coachbezoek: Taakverdeling
     ! 2 d te laat  Prenons le Temps Cirul’Air  verslag van de bijeenkomst:
                                                wijkwandeling
     ! 1 d te laat  netwerk                     actiepunt: Zaal vastleggen
     vandaag        Prenons le Temps Cirul’Air  coachbezoek: Budget
                                                actiepunt: Affiche drukken
     morgen 19:30   QDC-2021                    bijeenkomst: uitwisseling
     morgen         La Roue                     antwoord verwacht op de
                                                vergunningsaanvraag: Inname
                                                van de openbare weg
     di 25-10       La Roue                     deskundige komt: Water
                    Oxy15 _ Oxydurable          Einde van het eerste         B-SB-4
                                                begeleidingsjaar
                                                (startfonds)
     do 27-10       netwerk                     bijeenkomst: vorming
     ma 31-10       QDC-2021                    laatste dag om in te dienen
     wo 02-11       Prenons le Temps Cirul’Air  Termijn voor de              X-1
                                                plaatsbeschrijving · nog 8
                                                werkdagen, zonder
                                                Allerheiligen
     4 te laat · 2 vandaag · nog 7 tot en met 03-11-2022
    ");
}

#[test]
fn the_agenda_in_french_and_english() {
    let mut room = room();
    room.speaking("fr");
    let said = room.wijk("agenda").succeeds();
    assert!(said.stdout.lines().all(|line| line.chars().count() <= 80), "{}", said.transcript());
    assert_snapshot!(said.transcript(), @"
    $ wijk agenda
     Quand            Quartier                   Quoi                        Règle
     ! 3 j de retard  La Roue                    étape 1.1 : Vergunning
                      Prenons le Temps           compte rendu de la visite
                      Cirul’Air                  du coach : Taakverdeling
     ! 2 j de retard  Prenons le Temps           compte rendu de la
                      Cirul’Air                  réunion : marche
                                                 exploratoire
     ! 1 j de retard  réseau                     point d’action : Zaal
                                                 vastleggen
     aujourd’hui      Prenons le Temps           visite du coach : Budget
                      Cirul’Air
                                                 point d’action : Affiche
                                                 drukken
     demain 19:30     QDC-2021                   réunion : échange
     demain           La Roue                    réponse attendue à la
                                                 demande de permis : Inname
                                                 van de openbare weg
     mar 25/10        La Roue                    venue de l’expert : Eau
                      Oxy15 _ Oxydurable         Fin de la première année    B-SB-4
                                                 d’accompagnement (budget
                                                 de lancement)
     jeu 27/10        réseau                     réunion : formation
     lun 31/10        QDC-2021                   dernier jour pour déposer
     mer 02/11        Prenons le Temps           Délai de l’état des lieux   X-1
                      Cirul’Air                  · encore 8 jours
                                                 ouvrables, hors Toussaint
     4 en retard · 2 aujourd’hui · encore 7 jusqu’au 03/11/2022
    ");
    room.speaking("en");
    let said = room.wijk("agenda").succeeds();
    assert!(said.stdout.lines().all(|line| line.chars().count() <= 80), "{}", said.transcript());
    assert_snapshot!(said.transcript(), @"
    $ wijk agenda
     When            Neighbourhood               What                        Rule
     ! 3 d late      La Roue                     step 1.1: Vergunning
                     Prenons le Temps Cirul’Air  report of the coach’s
                                                 visit: Taakverdeling
     ! 2 d late      Prenons le Temps Cirul’Air  report of the meeting:
                                                 walk
     ! 1 d late      network                     action: Zaal vastleggen
     today           Prenons le Temps Cirul’Air  visit of the coach: Budget
                                                 action: Affiche drukken
     tomorrow 19:30  QDC-2021                    meeting: exchange
     tomorrow        La Roue                     answer due on the permit:
                                                 Inname van de openbare weg
     Tue 25 Oct      La Roue                     expert comes: Water
                     Oxy15 _ Oxydurable          End of the first year of    B-SB-4
                                                 coaching (start fund)
     Thu 27 Oct      network                     meeting: training
     Mon 31 Oct      QDC-2021                    last day to hand in
     Wed 2 Nov       Prenons le Temps Cirul’Air  Term for the inventory · 8  X-1
                                                 working days left, not
                                                 counting All Saints’ Day
     4 overdue · 2 today · 7 to come until 3 Nov 2022
    ");
}

#[test]
fn machines_are_told_everything_with_what_to_type_next() {
    let room = room();
    let said = room.wijk("agenda --format json").succeeds();
    let document = json(&said);
    assert_eq!(document["schema"], "wijk/agenda/1");
    assert_snapshot!(serde_json::to_string(&document["data"]["agenda"]).unwrap(), @r#"{"coming":7,"for_today":2,"overdue":4,"today":"2022-10-20","until":"2022-11-03"}"#);
    let all = lines(&said);
    let told: Vec<String> = all
        .iter()
        .map(|line| {
            let text = |key: &str| line[key].as_str().unwrap_or("-").to_owned();
            format!(
                "{} {} {} | {} | {}",
                text("when"),
                text("day"),
                text("kind"),
                text("rule"),
                text("command")
            )
        })
        .collect();
    assert_snapshot!(told.join("\n"), @"
    overdue 2022-10-17 step | - | wijk step done QDC-2021-001 1.1
    overdue 2022-10-17 visit | - | wijk coach report QDC-2021-003 1
    overdue 2022-10-18 meeting | - | wijk meeting minutes 1
    overdue 2022-10-19 action | - | wijk action done 2
    today 2022-10-20 visit | - | wijk coach report QDC-2021-003 2
    today 2022-10-20 action | - | wijk action done 1
    coming 2022-10-21 meeting | - | wijk meeting show 2
    coming 2022-10-21 permit | - | wijk plan permit edit QDC-2021-001 1 1
    coming 2022-10-25 expert | - | wijk expert list QDC-2021-001
    coming 2022-10-25 term | B-SB-4 | wijk show QDC-2021-002
    coming 2022-10-27 meeting | - | wijk meeting show 3
    coming 2022-10-31 deadline | - | wijk edition show QDC-2021
    coming 2022-11-02 term | X-1 | wijk inventory QDC-2021-003
    ");
    let term = all.iter().find(|line| line["rule"] == "X-1").unwrap();
    assert_snapshot!(serde_json::to_string_pretty(term).unwrap(), @r#"
    {
      "command": "wijk inventory QDC-2021-003",
      "day": "2022-11-02",
      "days_left": 13,
      "dossier": "QDC-2021-003",
      "edition": "QDC-2021",
      "holidays": [
        "all-saints"
      ],
      "kind": "term",
      "neighbourhood": "Prenons le Temps Cirul’Air",
      "rule": "X-1",
      "time": null,
      "what": "Termijn voor de plaatsbeschrijving · nog 8 werkdagen, zonder Allerheiligen",
      "when": "coming",
      "who": null,
      "working_days": 8
    }
    "#);
    let said = room.wijk("agenda --format csv --days 0").succeeds();
    assert_snapshot!(said.transcript(), @"
    $ wijk agenda --format csv --days 0
    when,neighbourhood,what,rule,command,dossier,day,time,days_left,working_days,holidays,kind,who,edition
    overdue,La Roue,stap 1.1: Vergunning,,wijk step done QDC-2021-001 1.1,QDC-2021-001,2022-10-17,,-3,,,step,An Peeters,QDC-2021
    overdue,Prenons le Temps Cirul’Air,verslag van het coachbezoek: Taakverdeling,,wijk coach report QDC-2021-003 1,QDC-2021-003,2022-10-17,,-3,,,visit,Nadia El Amrani,QDC-2021
    overdue,Prenons le Temps Cirul’Air,verslag van de bijeenkomst: wijkwandeling,,wijk meeting minutes 1,QDC-2021-003,2022-10-18,19:30,-2,,,meeting,,QDC-2021
    overdue,netwerk,actiepunt: Zaal vastleggen,,wijk action done 2,,2022-10-19,,-1,,,action,,
    today,Prenons le Temps Cirul’Air,coachbezoek: Budget,,wijk coach report QDC-2021-003 2,QDC-2021-003,2022-10-20,,0,,,visit,Nadia El Amrani,QDC-2021
    today,Prenons le Temps Cirul’Air,actiepunt: Affiche drukken,,wijk action done 1,QDC-2021-003,2022-10-20,,0,,,action,de buurtploeg,QDC-2021
    ");
}

#[test]
fn every_command_that_the_agenda_names_exists_and_finds_what_it_is_about() {
    let room = room();
    for line in lines(&room.wijk("agenda --format json").succeeds()) {
        let command = line["command"].as_str().unwrap().strip_prefix("wijk ").unwrap().to_owned();
        let said = room.wijk(&format!("{command} --dry-run --no-input"));
        assert!(![1, 2, 3].contains(&said.code), "{}", said.transcript());
    }
}

#[test]
fn only_of_a_dossier_or_of_a_coach() {
    let room = room();
    let of = |line: &str| {
        let said = room.wijk(&format!("agenda --format json {line}")).succeeds();
        let mut dossiers: Vec<String> =
            lines(&said).iter().map(|line| line["dossier"].as_str().unwrap_or("-").to_owned()).collect();
        dossiers.dedup();
        dossiers.sort();
        dossiers.dedup();
        dossiers.join(" ")
    };
    assert_eq!(of("--dossier 1"), "QDC-2021-001");
    assert_eq!(of("--dossier 4"), "");
    assert_eq!(of("--coach nadia"), "QDC-2021-001 QDC-2021-002 QDC-2021-003");
    assert_eq!(of(""), "- QDC-2021-001 QDC-2021-002 QDC-2021-003");
    assert_snapshot!(room.wijk("agenda --dossier nergens").exits(3).transcript(), @"
    $ wijk agenda --dossier nergens
    ✗ Geen dossier gevonden voor «nergens»
      → wijk list
      → wijk search nergens
    [3]
    ");
    assert_snapshot!(room.wijk("agenda --coach niemand").exits(3).transcript(), @"
    $ wijk agenda --coach niemand
    ✗ Niemand met «niemand» in de naam begeleidt nu een wijk
      Jan Peeters
      Nadia El Amrani
      → wijk coach load
    [3]
    ");
    assert_snapshot!(room.wijk("agenda --coach a").exits(3).transcript(), @"
    $ wijk agenda --coach a
    ✗ «a» past bij meer dan één coach
      Jan Peeters
      Nadia El Amrani
      → wijk coach load
    [3]
    ");
    let _ = room.wijk("agenda --coach nadia --dossier 1").exits(2);
    let _ = room.wijk("agenda --days -1").exits(2);
    let _ = room.wijk("agenda --days 40000").exits(2);
}

#[test]
fn cron_is_told_by_the_exit_code_and_hears_nothing_when_nothing_is_overdue() {
    let room = room();
    let said = room.wijk("agenda --fail-overdue").exits(5);
    assert_eq!(said.stdout, room.wijk("agenda").succeeds().stdout);
    assert!(!room.wijk("agenda --fail-overdue --quiet").exits(5).stdout.is_empty());
    let _ = room.wijk("agenda --fail-overdue --dossier 2").succeeds();
    let said = room.wijk("agenda --fail-overdue --dossier 2 --quiet").succeeds();
    assert_eq!((said.stdout.as_str(), said.stderr.as_str()), ("", ""));
}

#[test]
fn a_long_agenda_shows_what_is_nearest_to_today_and_counts_the_rest() {
    let room = room();
    sql(
        &room,
        "WITH RECURSIVE n (n) AS (VALUES (1) UNION ALL SELECT n + 1 FROM n WHERE n < 100)
         INSERT INTO action (text, due_on) SELECT 'Afspraak ' || n, date('2022-10-01', '-' || n || ' days') FROM n",
    );
    let said = room.wijk("agenda").succeeds();
    assert!(said.stdout.contains("104 te laat"), "{}", said.transcript());
    assert!(said.stdout.contains("laatste dag") && said.stdout.contains("actiepunt: Afspraak 1"));
    assert!(!said.stdout.contains("Afspraak 99"));
    let tail: Vec<&str> = said.stdout.lines().rev().take(4).collect();
    assert_snapshot!(tail.into_iter().rev().collect::<Vec<_>>().join("\n"), @"
                                                Allerheiligen
    104 te laat · 2 vandaag · nog 7 tot en met 03-11-2022
    Getoond zijn de 40 regels het dichtst bij vandaag; de andere 73 komen met
    --all
    ");
    let all = room.wijk("agenda --all").succeeds();
    assert!(all.stdout.contains("Afspraak 99") && !all.stdout.contains("--all"));
    assert_eq!(lines(&room.wijk("agenda --format json").succeeds()).len(), 113);
}

#[test]
fn a_calendar_has_an_entry_for_each_line_and_knows_it_again_when_its_day_moves() {
    let room = room();
    let said = room.wijk("agenda --format ics").succeeds();
    let count = lines(&room.wijk("agenda --format json").succeeds()).len();
    assert_eq!(said.stdout.matches("BEGIN:VEVENT\r\n").count(), count);
    assert!(!said.stdout.contains("An Peeters"), "who does it is nobody else's business");
    let uids = |text: &str| {
        let mut uids: Vec<String> =
            text.lines().filter(|line| line.starts_with("UID:")).map(str::to_owned).collect();
        uids.sort();
        uids
    };
    let before = uids(&said.stdout);
    let mut once = before.clone();
    once.dedup();
    assert_eq!(once, before);
    assert_snapshot!(before.join("\n"), @"
    UID:QDC-2021-001.expert.1@wijk
    UID:QDC-2021-001.permit.1.1@wijk
    UID:QDC-2021-001.step.1.1@wijk
    UID:QDC-2021-002.term.B-SB-4@wijk
    UID:QDC-2021-003.term.X-1@wijk
    UID:QDC-2021-003.visit.1@wijk
    UID:QDC-2021-003.visit.2@wijk
    UID:QDC-2021.deadline.2@wijk
    UID:action.1@wijk
    UID:action.2@wijk
    UID:meeting.1@wijk
    UID:meeting.2@wijk
    UID:meeting.3@wijk
    ");
    let entry = said.stdout.split("BEGIN:VEVENT\r\n").find(|entry| entry.contains("UID:meeting.2@")).unwrap();
    assert_snapshot!(entry.replace("\r\n", "\n"), @"
    DESCRIPTION:wijk meeting show 2
    DTSTAMP:20221020T090000Z
    DTSTART:20221021T173000Z
    SUMMARY:QDC-2021 · bijeenkomst: uitwisseling
    TRANSP:TRANSPARENT
    UID:meeting.2@wijk
    CATEGORIES:bijeenkomst
    END:VEVENT
    ");
    sql(
        &room,
        "UPDATE step SET due_on = date(due_on, '+1 day'); UPDATE meeting SET on_day = date(on_day, '+1 day');",
    );
    let _ = room.wijk("agenda --format ics --output agenda.ics").succeeds();
    let file = std::fs::read_to_string(room.path("agenda.ics")).unwrap();
    assert_eq!(uids(&file), before);
    let _ = room.wijk("agenda --format ics --output agenda.ics").exits(4);
    let _ = room.wijk("agenda --format ics --output agenda.ics --force").succeeds();
}

#[test]
fn whatever_else_is_no_calendar() {
    let mut room = Room::with_register();
    assert_snapshot!(room.wijk("list --format ics").exits(2).transcript(), @"
    $ wijk list --format ics
    ✗ Alleen de agenda kan als kalender worden geschreven (ics)
      → wijk agenda --format ics
    [2]
    ");
    room.speaking("fr");
    assert_snapshot!(room.wijk("settings --format ics").exits(2).transcript(), @"
    $ wijk settings --format ics
    ✗ Seul l’agenda peut s’écrire comme calendrier (ics)
      → wijk agenda --format ics
    [2]
    ");
    room.speaking("en");
    assert_snapshot!(room.wijk("check 1 --format ics").exits(2).transcript(), @"
    $ wijk check 1 --format ics
    ✗ Only the agenda can be written as a calendar (ics)
      → wijk agenda --format ics
    [2]
    ");
}
