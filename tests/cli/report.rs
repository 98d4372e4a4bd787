use crate::common::Room;

#[test]
fn report_without_a_name_lists_the_reports() {
    let room = Room::with_register();
    insta::assert_snapshot!(room.wijk("report").succeeds().transcript(), @"
    $ wijk report
     Commando                       Verslag
     wijk report overview [E]       Hoe een editie ervoor staat
     wijk report dossier DOSSIER    Een heel dossier, als document voor anderen
     wijk report annual --year Y    Wat een parlement over een jaar vraagt
     wijk report programmes         Alle programma’s en edities naast elkaar, en
                                    samen
     wijk report budget [EDITION]   Toegekend, uitbetaald en verantwoord: per
                                    dossier, thema, gemeente en bedragklasse
     wijk report impact [EDITION]   Wat de projecten opleverden: per indicator,
                                    thema, gemeente en dossier
     wijk report payments [E]       wat gevorderd, besteld en betaald is, en hoe
                                    lang dat duurde
     wijk report justification [E]  Wie nog bewijsstukken verschuldigd is, en sinds
                                    wanneer
     wijk report evaluation [E]     Wat evaluaties zeggen: wat van projecten
                                    geworden is, punten, wat blijft, lessen
     wijk report fields [EDITION]   Wat er in de eigen velden van een programma
                                    ingevuld is
     wijk report network            Het netwerk en de hulpmiddelen van een editie,
                                    in cijfers
    ");
}

#[test]
fn a_year_without_an_edition_is_not_found() {
    let room = Room::with_register();
    let said = room.wijk("report annual --year 1999").exits(3);
    assert!(said.stderr.contains("1999"), "{}", said.transcript());
    let _ = room.wijk("report annual --year 1999 --as-of gisteren").exits(7);
    let _ = room.wijk("report overview").exits(3);
    let _ = room.wijk("report dossier roue").exits(3);
}

#[test]
fn every_report_comes_in_every_form_and_language() {
    let mut room = Room::with_candidates();
    for lang in ["nl", "fr", "en"] {
        room.speaking(lang);
        for name in ["overview", "dossier roue", "annual --year 2021 --as-of 2021-09-30"] {
            for format in ["table", "plain", "markdown", "csv", "json"] {
                let said = room.wijk(&format!("report {name} --format {format}")).succeeds();
                assert!(
                    !said.stdout.contains("term-") && !said.stdout.contains("report-column"),
                    "{}",
                    said.transcript()
                );
            }
        }
    }
}

#[test]
fn the_network_is_told_in_figures_without_a_name() {
    let mut room = Room::with_register();
    room.at("2024-04-23T09:00:00Z");
    room.wijk("edition open participation-service/2024").succeeds();
    room.wijk("organisation add 'Gemeente Evere' --kind municipality").succeeds();
    room.file("leden.csv", "naam;organisatie\nA Een;Gemeente Evere\nB Twee;Gemeente Evere\nC Drie;\n");
    for line in [
        "network add --from leden.csv --since 2024-02-01",
        "network add 'D Vier' --organisation evere --since 2023-12-31",
        "network leave 'B Twee'",
        "meeting add --edition PART-2024 --session network-day --on 2024-02-29",
        "meeting attend 1 'A Een' --count 61",
        "toolbox add --nl Kaart --fr Carte --url https://example.org/kaart --phase selection",
    ] {
        room.wijk(line).succeeds();
    }
    insta::assert_snapshot!(room.wijk("report network").succeeds().transcript(), @"
    $ wijk report network
    Netwerk van PART-2024 in 2024

    In het kort
     Editie           PART-2024
     Jaar             2024
     Leden            3
     Organisaties     1
     Bijgekomen       3
     Vertrokken       1
     Bijeenkomsten    1
     Aanwezig, samen  62

    Leden volgens soort organisatie
     Soort organisatie   Organisaties  Leden  Bijgekomen  Vertrokken
     gemeente                       1      2           2           1
     zonder organisatie             0      1           1           0

    Bijeenkomsten van het netwerk
     Nr.  Dag         Soort                                     Aanwezig
       1  29-02-2024  Netwerkmoment van de participatieagenten        62

    Hulpmiddelen per fase
     Fase                                   Van het programma  Van de dienst zelf
     in elke fase                                           1                   0
     Behoeften in kaart                                     1                   0
     Bestek en keuze van de dienstverlener                  0                   1
    ");
    insta::assert_snapshot!(room.wijk("report network --year 2023 --format csv --section network_kinds").succeeds().transcript(), @"
    $ wijk report network --year 2023 --format csv --section network_kinds
    organisation_kind,organisations,members,joined,departed
    municipality,1,2,1,0
    ,0,1,0,0
    ");
    for lang in ["nl", "fr", "en"] {
        room.speaking(lang);
        for format in ["table", "plain", "markdown", "csv", "json"] {
            let said =
                room.wijk(&format!("report network --edition PART-2024 --format {format}")).succeeds().stdout;
            for name in ["Een", "Twee", "Drie", "Vier", "report-column", "term-"] {
                assert!(!said.contains(name), "{name}: {said}");
            }
        }
    }
    room.speaking("fr");
    insta::assert_snapshot!(room.wijk("report network").succeeds().transcript(), @"
    $ wijk report network
    Réseau de PART-2024 en 2024

    En bref
     Édition            PART-2024
     Année              2024
     Membres            3
     Organisations      1
     Arrivés            3
     Partis             1
     Rencontres         1
     Présents, en tout  62

    Membres par type d’organisation
     Type d’organisation  Organisations  Membres  Arrivés  Partis
     commune                          1        2        2       1
     sans organisation                0        1        1       0

    Rencontres du réseau
     N°  Jour        Type                                             Présents
      1  29/02/2024  Rencontre du réseau des agents de participation        62

    Outils par phase
     Phase                                       Du programme  Du service
     à chaque phase                                         1           0
     Analyse des besoins                                    1           0
     Cahier des charges et choix du prestataire             0           1
    ");
    // Who is copied into the network of the next year did not join then.
    room.at("2025-01-10T09:00:00Z");
    room.wijk("edition open participation-service/2025").succeeds();
    room.wijk("report network").exits(3);
    room.wijk("network add --edition PART-2025 --copy-from PART-2024").succeeds();
    let said = room.wijk("report network --edition PART-2025 --format json").succeeds().stdout;
    let said: serde_json::Value = serde_json::from_str(&said).unwrap();
    let network = &said["data"]["network"];
    assert_eq!((&network["members"], &network["joined"]), (&3.into(), &0.into()), "{said}");
}

/// La Roue was judged: one project is awarded, one refused; a session was closed, an appeal is open.
fn judged() -> Room {
    let room = super::prepared::with_roadmap();
    let register = rusqlite::Connection::open(room.path("wijk.db")).unwrap();
    let sql = "
        UPDATE roadmap SET submitted_on = '2021-11-20', sha256 = 'x';
        UPDATE dossier SET phase = 'selection' WHERE id = 1;
        INSERT INTO dossier_event (dossier, number, move, phase, status, on_day)
          SELECT 1, max(number) + 1, 'submit', 'selection', 'active', '2021-11-20' FROM dossier_event WHERE dossier = 1;
        INSERT INTO admissibility (roadmap, outcome, closed_on, body) VALUES (1, 'admissible', '2021-11-25', 'agency');
        INSERT INTO neighbourhood (id, name, name_key) VALUES (905, 'Helmet', 'helmet'), (906, 'Marelle', 'marelle'),
          (907, 'Oxy', 'oxy');
        INSERT INTO person (id, name) VALUES (901, 'Ann Geheim'), (902, 'Bert Geheim');
        INSERT INTO session (id, edition, body, on_day, closed_on) VALUES (1, 1, 'council', '2021-12-01', '2021-12-01');
        INSERT INTO seat (id, session, number, person, neighbourhood, capacity, present) VALUES
          (1, 1, 1, 901, 905, 'chair', 1), (2, 1, 2, 902, 906, 'member', 1), (3, 1, 3, NULL, 907, 'member', 0);
        INSERT INTO session_item (session, position, dossier) VALUES (1, 1, 1);
        INSERT INTO mark (seat, project, criterion, points_hundredths)
          SELECT seat.id, project.id, 'diversity', 600 + 101 * seat.id FROM seat, project WHERE project.number = 2;
        INSERT INTO decision (project, edition, verdict, amount_cents, decided_on, body, reason)
          SELECT id, 1, 'refused', 0, '2021-12-02', 'agency', 'Lokt geen buren' FROM project WHERE number = 2;
        INSERT INTO decision (project, edition, verdict, amount_cents, decided_on, body)
          SELECT id, 1, 'awarded', 620000, '2021-12-02', 'agency' FROM project WHERE number = 1;
        INSERT INTO appeal (dossier, number, against, project, lodged_on, lodged_by, grounds)
          SELECT 1, 1, 'decision', id, '2021-12-05', 'Een boze buur', 'Niet gelezen' FROM project WHERE number = 2;";
    register.execute_batch(sql).unwrap();
    room
}

#[test]
fn b_rp_3_and_4_who_judged_by_which_criteria_and_who_appealed_without_names() {
    let mut room = judged();
    for language in ["nl", "fr", "en"] {
        room.speaking(language);
        let said = room.wijk("report annual --year 2021 --format markdown").succeeds().stdout;
        for name in ["Geheim", "boze buur", "Niet gelezen"] {
            assert!(!said.contains(name), "{name} is named:\n{said}");
        }
        for part in ["Helmet", "Marelle", "Oxy", "Lokt geen buren"] {
            assert!(said.contains(part), "{part} is missing:\n{said}");
        }
    }
    // Machines always get every key.
    let said = Room::with_candidates().wijk("report annual --year 2021 --format json").succeeds().stdout;
    for key in [
        "admissibility",
        "inadmissible_roadmaps",
        "bodies",
        "session_members",
        "approvals_waiting",
        "appeals",
    ] {
        assert!(said.contains(&format!("\"{key}\": []")), "{key}:\n{said}");
    }
    assert!(room.wijk("report overview").succeeds().stdout.contains("Open appeals"));
}
