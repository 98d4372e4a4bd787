//! Votes in the register: from the ballot paper to the decisions.

use insta::assert_snapshot;
use wijk::domain::dates::DayAndMoment;
use wijk::domain::dossier::lifecycle::{Move, Phase, Standing, Status};
use wijk::domain::money::Cents;
use wijk::domain::operation::{Operation, OperationKind};
use wijk::storage::dossier::NewDossier;
use wijk::storage::{Access, Entry, StorageError, Store};

use crate::common::Room;

/// Two dossiers with four projects in selection, in an edition of 8,000 euros. The programme is the built-in one without
/// its criteria of admissibility, of which other tests tell.
pub fn room() -> Room {
    let mut room = Room::with_register();
    let text = include_str!("../../../src/domain/programme/built_in/wijkbudget.toml");
    let (before, rest) = text.split_once("[admissibility.").unwrap();
    let (_, after) = rest.split_once("# --- The vote").unwrap();
    let programme = format!("{before}#{after}").replace("code = \"wijkbudget\"", "code = \"stadsbudget\"");
    room.at("2026-03-02T09:00:00Z");
    room.file("stadsbudget.toml", programme);
    room.wijk("programme add stadsbudget.toml").succeeds();
    room.wijk("edition open stadsbudget/2026 --envelope 8000").succeeds();
    dossiers(&room);
    for (dossier, projects) in [
        ("moestuin", [("Verhoogde bakken", "4000"), ("Waterton", "1000")]),
        ("speelstraat", [("Spelkoffer", "2500"), ("Banken", "6000")]),
    ] {
        let projects = projects.map(|(title, asked)| {
            format!(
                "[[projects]]\ntitle = \"{title}\"\nask = \"{asked}\"\n[[projects.costs]]\nlabel = \"{title}\"\n\
                 unit-price = \"{asked}\"\nquantity = \"1\"\n[[projects.steps]]\ntitle = \"Doen\"\n"
            )
        });
        room.file("plan.toml", projects.join("\n"));
        room.run(["plan", "write", dossier, "--from", "plan.toml"]).succeeds();
        room.run(["advance-phase", dossier]).succeeds();
    }
    room.at("2026-05-04T09:00:00Z");
    room
}

fn dossiers(room: &Room) {
    let wait = std::time::Duration::from_secs(1);
    let mut store = Store::open(&room.path("wijk.db"), Access::Write, wait).unwrap();
    let entry = Entry {
        operation: Operation::new(OperationKind::Edit),
        at: "2026-03-02T09:00:00Z".parse().unwrap(),
        actor: "an".into(),
        command: "test".into(),
        dry_run: false,
    };
    let edition = store.read(|view| view.editions()).unwrap()[0].id;
    let on = "2026-03-02".parse().unwrap();
    store
        .transact(entry, |tx| {
            for (number, name) in [(1, "Moestuin Noord"), (2, "Speelstraat Zuid")] {
                let neighbourhood = tx.insert_neighbourhood(name, None, None, &[])?;
                let new = NewDossier {
                    edition,
                    edition_reference: "WB-2026",
                    number,
                    neighbourhood,
                    track: None,
                    tier: None,
                    motivation: None,
                    asked: Cents(500_000),
                    submitted: DayAndMoment { day: on, moment: None },
                    intake_hash: name,
                };
                let (id, _) = tx.insert_dossier(&new)?;
                let to = Standing { phase: Phase::Preparation, status: Status::Active };
                tx.move_dossier(id, Move::Admit, to, on, None, None)?;
            }
            Ok::<_, StorageError>(())
        })
        .unwrap();
}

fn opened() -> Room {
    let room = room();
    room.wijk("vote open --until 2026-05-31 --rule greedy --max-projects 2").succeeds();
    room
}

/// Closed, with ballots by which 4 wins, then 2.
fn closed() -> Room {
    let room = opened();
    room.wijk("vote add 4 4 4,1 1,2 3,2").succeeds();
    room.wijk("vote close --yes").succeeds();
    room
}

#[test]
fn a_vote_is_opened_with_everything_that_can_be_voted_on() {
    let room = room();
    assert_snapshot!(room.wijk("vote open").exits(8).transcript(), @"
    $ wijk vote open
    ✗ Hier is een antwoord nodig en er kan niets gevraagd worden; geef het mee met
      --until
    [8]
    ");
    assert_snapshot!(room.wijk("vote open --until 2026-05-31").succeeds().transcript(), @"
    $ wijk vote open --until 2026-05-31
    ✓ Stemming 1 «WB-2026» geopend: 4 projecten op het stembiljet voor samen
      € 13.500,00, € 8.000,00 te verdelen, van 04-05-2026 tot en met 31-05-2026
      Stembiljet: goedkeuren: één of meer projecten aankruisen · regel: gelijke
      delen, aangevuld zolang het budget het toelaat · bij gelijke stand: eerst het
      goedkoopste, dan het meeste stemmen
    → wijk vote show 1
      Ongedaan maken: wijk undo
    ");
    assert_snapshot!(room.wijk("vote show").succeeds().transcript(), @"
    $ wijk vote show
    Stemming 1 «WB-2026»

     Nr.                1
     Editie             WB-2026
     Toestand           open
     Van                04-05-2026
     Tot en met         31-05-2026
     Budget             € 8.000,00
     Stembiljet         goedkeuren: één of meer projecten aankruisen
     Regel              gelijke delen, aangevuld zolang het budget het toelaat
     Bij gelijke stand  eerst het goedkoopste, dan het meeste stemmen
     Geteld             0
     Geweigerd          0

    Stembiljet
     Nr.  Project           Wijk                  Kosten  Referentie
       1  Verhoogde bakken  Moestuin Noord    € 4.000,00  WB-2026-001/1
       2  Waterton          Moestuin Noord    € 1.000,00  WB-2026-001/2
       3  Spelkoffer        Speelstraat Zuid  € 2.500,00  WB-2026-002/1
       4  Banken            Speelstraat Zuid  € 6.000,00  WB-2026-002/2
    ");
    assert_snapshot!(room.wijk("vote list --lang fr").succeeds().transcript(), @"
    $ wijk vote list --lang fr
    Votes

     N°  Nom      Édition  État    Du          Au          Projets  Bulletins
      1  WB-2026  WB-2026  ouvert  04/05/2026  31/05/2026        4          0
    ");
    assert_snapshot!(room.wijk("agenda --days 40").succeeds().transcript(), @"
    $ wijk agenda --days 40
     Wanneer   Wijk     Wat                            Commando          Dossier
     zo 31-05  WB-2026  de stemming «WB-2026» eindigt  wijk vote show 1
     nog 1 tot en met 13-06-2026
    ");
    assert_snapshot!(room.wijk("log --limit 1").succeeds().transcript(), @"
    $ wijk log --limit 1
    Logboek

     Nr.  Wanneer           Wie  Wat
       8  04-05-2026 11:00  an   WB-2026: stemming 1 «WB-2026» geopend, 4 projecten
    ");
}

#[test]
fn a_vote_is_changed_and_taken_out_before_the_first_ballot_only() {
    let room = opened();
    assert_snapshot!(room.wijk("vote edit --until 2026-06-07 --ties lot --name 'Uw keuze'").succeeds().transcript(), @"
    $ wijk vote edit --until 2026-06-07 --ties lot --name Uw keuze
    ✓ Stemming 1 «Uw keuze» gewijzigd: € 8.000,00 te verdelen, van 04-05-2026 tot en
      met 07-06-2026
      Stembiljet: goedkeuren: één of meer projecten aankruisen · regel: meeste
      stemmen, wat past · bij gelijke stand: loting
      Ongedaan maken: wijk undo
    ");
    assert_snapshot!(room.wijk("vote project remove 4 --lang fr").succeeds().transcript(), @"
    $ wijk vote project remove 4 --lang fr
    ✓ Le bulletin du vote 1 « Uw keuze » compte maintenant 3 projets pour 7.500,00 €
      en tout
      Annuler : wijk undo
    ");
    assert_snapshot!(room.wijk("vote project add wb-2026-002/2 --lang en").succeeds().transcript(), @"
    $ wijk vote project add wb-2026-002/2 --lang en
    ✓ The ballot of vote 1 «Uw keuze» now has 4 projects for €13,500.00 together
      To take it back: wijk undo
    ");
    assert_snapshot!(room.wijk("vote project add WB-2026-002/2 WB-2026-009/1").exits(7).transcript(), @"
    $ wijk vote project add WB-2026-002/2 WB-2026-009/1
    ✗ Niets bewaard: 2 fouten
      --project · «WB-2026-002/2»: het staat al op het stembiljet van stemming 1
      --project · «WB-2026-009/1»: geen project dat op het stembiljet kan of staat
    [7]
    ");
    assert_snapshot!(room.wijk("vote project remove 1 2 3 4").exits(4).transcript(), @"
    $ wijk vote project remove 1 2 3 4
    ✗ Op het stembiljet van stemming 1 «Uw keuze» (WB-2026) moet minstens één
      project staan
      → wijk vote remove 1
    [4]
    ");
    assert_snapshot!(room.wijk("vote edit").exits(4).transcript(), @"
    $ wijk vote edit
    ✗ Er is niets opgegeven om te wijzigen
      → wijk vote edit 1 --until …
    [4]
    ");
    room.wijk("vote remove --lang en").succeeds();
    room.wijk("undo").succeeds();
    room.wijk("vote add 1").succeeds();
    let shown = room.wijk("vote show --format json").stdout;
    let hash = shown.split("\"rules_sha256\": \"").nth(1).and_then(|rest| rest.get(..12)).unwrap().to_owned();
    let refused = room.wijk("vote edit --until 2026-06-14").exits(4).transcript();
    assert_snapshot!(refused.replace(&hash, "[hash]"), @"
    $ wijk vote edit --until 2026-06-14
    ✗ De regels van stemming 1 «Uw keuze» (WB-2026) liggen vast sinds het eerste
      stembiljet: [hash]
      → wijk vote show 1
      → wijk undo
    [4]
    ");
    assert_snapshot!(room.wijk("vote remove").exits(4).transcript(), @"
    $ wijk vote remove
    ✗ Stemming 1 «Uw keuze» (WB-2026) heeft stembiljetten en blijft staan
      → wijk vote ballots 1
    [4]
    ");
}

#[test]
fn what_is_wrong_with_a_vote_is_named_with_its_flag() {
    let room = room();
    assert_snapshot!(
        room.wijk("vote open --until 2026-05-01 --budget 0 --min-projects 5 --points 3 --project WB-2026-001/9")
            .exits(7)
            .transcript(),
        @"
    $ wijk vote open --until 2026-05-01 --budget 0 --min-projects 5 --points 3 --project WB-2026-001/9
    ✗ Niets bewaard: 3 fouten
      --project · «WB-2026-001/9»: geen project dat op het stembiljet kan of staat;
      wel: WB-2026-001/1, WB-2026-001/2, WB-2026-002/1 en WB-2026-002/2
      --budget · «0.00»: zeg hoeveel er te verdelen is, meer dan 0: de editie heeft
      geen enveloppe waarvan nog iets over is
      --until · «2026-05-01»: ligt voor de eerste dag, 04-05-2026
    [7]
    "
    );
    assert_snapshot!(
        room.wijk("vote open --until 2026-05-31 --min-projects 5 --points 3 --threshold 2").exits(7).transcript(),
        @"
    $ wijk vote open --until 2026-05-31 --min-projects 5 --points 3 --threshold 2
    ✗ Niets bewaard: 3 fouten
      --min-projects · «5»: er staan maar 4 projecten op het stembiljet
      --points · «3»: op dit soort stembiljet worden geen punten gegeven
      --threshold · «2»: alleen de regel greedy-threshold kent een drempel
    [7]
    "
    );
    assert_snapshot!(room.wijk("vote open --until 2026-05-31 --rule meeste").exits(7).transcript(), @"
    $ wijk vote open --until 2026-05-31 --rule meeste
    ✗ Niets bewaard: 1 fout
      --rule · «meeste»: onbekende regel; kies uit greedy, greedy-no-skip,
      greedy-threshold, equal-shares, equal-shares-add1,
      equal-shares-add1-exhaustive, equal-shares-add1-votes, equal-shares-greedy,
      equal-shares-comparison en phragmen
    [7]
    ");
    assert_snapshot!(room.wijk("vote show").exits(3).transcript(), @"
    $ wijk vote show
    ✗ Er is nog geen stemming
      → wijk vote open …
    [3]
    ");
    room.wijk("vote open --until 2026-05-31").succeeds();
    assert_snapshot!(room.wijk("vote open --until 2026-05-31").exits(4).transcript(), @"
    $ wijk vote open --until 2026-05-31
    ✗ In editie WB-2026 is geen enkel project klaar om op het stembiljet te komen (4
      projecten kunnen er niet op)
      → wijk list --edition WB-2026
    [4]
    ");
    assert_snapshot!(room.wijk("vote show zomer").exits(3).transcript(), @"
    $ wijk vote show zomer
    ✗ Geen stemming «zomer»
      1  WB-2026 · WB-2026
      → wijk vote list
    [3]
    ");
}

#[test]
fn a_table_of_ballots_is_taken_in_once_and_every_bad_one_is_listed() {
    let room = opened();
    assert_snapshot!(room.wijk("vote template").succeeds().transcript(), @"
    $ wijk vote template
    voter_id,vote,voting_method,age,sex
    ");
    room.file(
        "stemmen.csv",
        "voter_id,vote,voting_method,age,sex\nK1,\"1,4\",paper,34,F\nK2,9,internet,,\nK3,\"1,2,3\",,,\nK1,3,,,\n\
         K4,\"WB-2026-002/1,3\",internet,,\nK5,,paper,,\n",
    );
    assert_snapshot!(room.wijk("vote import stemmen.csv --dry-run").succeeds().transcript(), @"
    $ wijk vote import stemmen.csv --dry-run
    ○ 6 stembiljetten binnen voor stemming 1 «WB-2026»: 3 geteld, 3 geweigerd
    ! Regel 3 telt niet: staat niet op het stembiljet: 9
    ! Regel 4 telt niet: noemt 3 projecten; hoogstens 2
    ! Regel 5 telt niet: deze kiezer staat eerder in het bestand: het eerste
      stembiljet telt
      Regel 6: noemt 3 nog eens; een project telt één keer
      In totaal 3 geteld, 3 geweigerd
      Proefdraai: er is niets gewijzigd
    ");
    assert_snapshot!(room.wijk("vote import stemmen.csv").succeeds().transcript(), @"
    $ wijk vote import stemmen.csv
    ✓ 6 stembiljetten binnen voor stemming 1 «WB-2026»: 3 geteld, 3 geweigerd
    ! Regel 3 telt niet: staat niet op het stembiljet: 9
    ! Regel 4 telt niet: noemt 3 projecten; hoogstens 2
    ! Regel 5 telt niet: deze kiezer staat eerder in het bestand: het eerste
      stembiljet telt
      Regel 6: noemt 3 nog eens; een project telt één keer
      Met het eerste stembiljet liggen de regels van de stemming vast
      In totaal 3 geteld, 3 geweigerd
      Ongedaan maken: wijk undo
    ");
    assert_snapshot!(room.wijk("vote import stemmen.csv").exits(4).transcript(), @"
    $ wijk vote import stemmen.csv
    ✗ Dit bestand is al ingelezen in stemming 1 «WB-2026» (WB-2026), als reeks 1
      → wijk vote ballots 1
    [4]
    ");
    room.file("later.csv", "kiezer;stem\nk1;2\nK9;2\n");
    assert_snapshot!(room.wijk("vote import 1 later.csv --method paper --lang fr").succeeds().transcript(), @"
    $ wijk vote import 1 later.csv --method paper --lang fr
    ✓ 2 bulletins reçus pour le vote 1 « WB-2026 » : 1 compté, 1 rejeté
    ! La ligne 2 ne compte pas : cette personne a déjà voté
      En tout 4 comptés, 4 rejetés
      Annuler : wijk undo
    ");
    let ballots = room.wijk("vote ballots").succeeds().transcript();
    let hashes = |text: &str| -> String {
        let hex = |word: &str| word.len() == 64 && word.bytes().all(|byte| byte.is_ascii_hexdigit());
        text.split(' ')
            .map(|word| if hex(word.trim()) { "[hash]" } else { word })
            .collect::<Vec<_>>()
            .join(" ")
    };
    assert_snapshot!(hashes(&ballots), @"
    $ wijk vote ballots
    Stemming 1 «WB-2026»

     Reeks  Bestand      Gestemd op  Binnen  Geteld  Geweigerd
         1  stemmen.csv  04-05-2026       6       3          3
         2  later.csv    04-05-2026       2       1          1
     In totaal 4 geteld, 4 geweigerd
    ");
    assert_snapshot!(room.wijk("vote ballots --rejected --lang en").succeeds().transcript(), @"
    $ wijk vote ballots --rejected --lang en
    Vote 1 «WB-2026»

     Batch  Line  Reason
         1     3  not on the ballot paper: 9
         1     4  names 3 projects; at most 2
         1     5  this voter stands earlier in the file: the first ballot counts
         2     2  this voter has voted already
    ");
    room.file("leeg.csv", "naam;adres\nJan;hier\n");
    assert_snapshot!(room.wijk("vote import leeg.csv").exits(7).transcript(), @"
    $ wijk vote import leeg.csv
    ✗ Niets bewaard: 1 fout
      regel 1: er is geen kolom met de projecten waarop gestemd is; verwacht: stem,
      vote of keuze. De hoofden zijn: naam en adres
    [7]
    ");
    assert_snapshot!(room.wijk("vote import leeg.csv --on 2026-05-03").exits(4).transcript(), @"
    $ wijk vote import leeg.csv --on 2026-05-03
    ✗ 03-05-2026 is geen dag van stemming 1 «WB-2026» (WB-2026): die loopt van
      04-05-2026 tot en met 31-05-2026
      → dezelfde opdracht met --on …
    [4]
    ");
    assert_snapshot!(room.wijk("vote import elders.csv").exits(3).transcript(), @"
    $ wijk vote import elders.csv
    ✗ Er is geen bestand elders.csv
    [3]
    ");
    assert_snapshot!(room.wijk("doctor").succeeds().transcript(), @"
    $ wijk doctor
    ✓ Alles in orde: 10 bewerkingen, 0 documenten
    ");
}

#[test]
fn ballots_are_typed_in_and_all_that_is_wrong_is_said_at_once() {
    let room = opened();
    assert_snapshot!(room.wijk("vote add 4 4,1 - --spoiled 1").succeeds().transcript(), @"
    $ wijk vote add 4 4,1 - --spoiled 1
    ✓ 4 stembiljetten binnen voor stemming 1 «WB-2026»: 3 geteld, 1 geweigerd
    ! Regel 4 telt niet: ongeldig ingevuld
      Met het eerste stembiljet liggen de regels van de stemming vast
      In totaal 3 geteld, 1 geweigerd
      Ongedaan maken: wijk undo
    ");
    assert_snapshot!(room.wijk("vote add 1 9 1,2,3 1=4").exits(7).transcript(), @"
    $ wijk vote add 1 9 1,2,3 1=4
    ✗ Niets bewaard: 3 fouten
      rij 2 · BALLOT · «9»: staat niet op het stembiljet: 9
      rij 3 · BALLOT · «1,2,3»: noemt 3 projecten; hoogstens 2
      rij 4 · BALLOT · «1=4»: er staan punten op; bij deze stemming zijn er geen
    [7]
    ");
    assert_snapshot!(room.wijk("vote add").exits(8).transcript(), @"
    $ wijk vote add
    ✗ Hier is een antwoord nodig en er kan niets gevraagd worden; geef het mee met
      BALLOT
    [8]
    ");
    assert_snapshot!(room.wijk("vote add 1 --method post").exits(7).transcript(), @"
    $ wijk vote add 1 --method post
    ✗ Niets bewaard: 1 fout
      --method · «post»: onbekende manier van stemmen; kies uit paper en internet
    [7]
    ");
    assert_snapshot!(room.wijk("vote close").exits(4).transcript(), @"
    $ wijk vote close
    ✗ Stemming 1 «WB-2026» (WB-2026) loopt tot en met 31-05-2026
      → wijk vote close 1 --yes
    [4]
    ");
    assert_snapshot!(room.wijk("vote close --yes --lang fr").succeeds().transcript(), @"
    $ wijk vote close --yes --lang fr
    ✓ Vote 1 « WB-2026 » clos avec 3 bulletins valables
    → wijk vote run 1
      Annuler : wijk undo
    ");
    assert_snapshot!(room.wijk("vote add 1").exits(4).transcript(), @"
    $ wijk vote add 1
    ✗ Stemming 1 «WB-2026» (WB-2026) is afgesloten sinds 04-05-2026
      → wijk vote show 1
    [4]
    ");
}

#[test]
fn a_ballot_on_paper_says_how_it_is_filled_in() {
    let mut room = opened();
    assert_snapshot!(room.wijk("vote template --paper").succeeds().transcript(), @"
    $ wijk vote template --paper
    Stemming 1 «WB-2026»

     Kruis aan welke projecten u goed vindt, hoogstens 2.

        Nr.  Project           Wijk                  Kosten
     ☐    1  Verhoogde bakken  Moestuin Noord    € 4.000,00
     ☐    2  Waterton          Moestuin Noord    € 1.000,00
     ☐    3  Spelkoffer        Speelstraat Zuid  € 2.500,00
     ☐    4  Banken            Speelstraat Zuid  € 6.000,00
     Er is € 8.000,00 te verdelen.

     Stemmen kan van 04-05-2026 tot en met 31-05-2026. Schrijf niets anders op dit
     biljet: dan telt het niet.
    ");
    room.wijk("vote edit --ballot cumulative --points 10").succeeds();
    room.speaking("fr");
    assert_snapshot!(room.wijk("vote template --paper --format markdown").succeeds().transcript(), @r"
    $ wijk vote template --paper --format markdown
    # Vote 1 « WB-2026 »

    Répartissez 10 points entre les projets : écrivez à côté de chaque projet combien il en reçoit. Pas plus de 10 en tout.

    |  | N° | Projet | Quartier | Coût |
    | --- | --: | --- | --- | --: |
    | \_\_\_\_ | 1 | Verhoogde bakken | Moestuin Noord | 4.000,00 € |
    | \_\_\_\_ | 2 | Waterton | Moestuin Noord | 1.000,00 € |
    | \_\_\_\_ | 3 | Spelkoffer | Speelstraat Zuid | 2.500,00 € |
    | \_\_\_\_ | 4 | Banken | Speelstraat Zuid | 6.000,00 € |

    8.000,00 € sont à répartir.

    Vous pouvez voter du 04/05/2026 au 31/05/2026 inclus. N’écrivez rien d’autre sur ce bulletin : il ne compterait pas.
    ");
    room.speaking("en");
    room.wijk("vote edit --ballot ordinal").succeeds();
    assert_snapshot!(room.wijk("vote template --paper").succeeds().transcript(), @"
    $ wijk vote template --paper
    Vote 1 «WB-2026»

     Put the projects in order: write 1 beside the one that you like best, 2 beside
     the next, and so on.

           No.  Project           Neighbourhood          Cost
     ____    1  Verhoogde bakken  Moestuin Noord    €4,000.00
     ____    2  Waterton          Moestuin Noord    €1,000.00
     ____    3  Spelkoffer        Speelstraat Zuid  €2,500.00
     ____    4  Banken            Speelstraat Zuid  €6,000.00
     There is €8,000.00 to spend.

     You can vote from 4 May 2026 to 31 May 2026 inclusive. Write nothing else on
     this ballot: it would not count.
    ");
}

#[test]
fn nothing_is_counted_before_the_vote_is_closed() {
    let room = opened();
    room.wijk("vote add 1").succeeds();
    assert_snapshot!(room.wijk("vote run --dry-run").exits(4).transcript(), @"
    $ wijk vote run --dry-run
    ✗ Stemming 1 «WB-2026» (WB-2026) is nog niet afgesloten: er wordt niets geteld
      voor iedereen gestemd heeft
      → wijk vote close 1
    [4]
    ");
    assert_snapshot!(room.wijk("vote export --unit Gent").exits(4).transcript(), @"
    $ wijk vote export --unit Gent
    ✗ Stemming 1 «WB-2026» (WB-2026) is nog niet afgesloten: er wordt niets geteld
      voor iedereen gestemd heeft
      → wijk vote close 1
    [4]
    ");
    assert_snapshot!(room.wijk("vote adopt --by college").exits(4).transcript(), @"
    $ wijk vote adopt --by college
    ✗ Stemming 1 «WB-2026» (WB-2026) is nog niet geteld
      → wijk vote run 1
    [4]
    ");
}

#[test]
fn a_vote_is_counted_and_its_result_becomes_the_decisions() {
    let room = closed();
    assert_snapshot!(room.wijk("vote run --dry-run").succeeds().transcript(), @"
    $ wijk vote run --dry-run
    Stemming 1 «WB-2026»

     Nr.                    1
     Editie                 WB-2026
     Toestand               geteld
     Van                    04-05-2026
     Tot en met             31-05-2026
     Afgesloten op          04-05-2026
     Budget                 € 8.000,00
     Stembiljet             goedkeuren: één of meer projecten aankruisen
     Hoogstens              2
     Regel                  meeste stemmen, wat past
     Bij gelijke stand      eerst het goedkoopste, dan het meeste stemmen
     Geteld                 5
     Geweigerd              0
     Geteld op              04-05-2026
     Kosten                 € 7.000,00
     Rest                   € 1.000,00
     SHA-256 van de regels  dd5ff71fb0dca689693b4a4689c88bac5a43d8017d3992aa635ba7a
                            18ab16516

    Stembiljet
     Nr.  Project           Wijk                  Kosten  Stemmen  Gekozen
       4  Banken            Speelstraat Zuid  € 6.000,00        3  ja
       2  Waterton          Moestuin Noord    € 1.000,00        2  ja
       1  Verhoogde bakken  Moestuin Noord    € 4.000,00        2  nee
       3  Spelkoffer        Speelstraat Zuid  € 2.500,00        1  nee

    Gelijke standen
     Gelijk  Eerst  Verandert de uitslag
     2, 1        2  nee
     Beslecht door: eerst het goedkoopste, dan het meeste stemmen
    ○ Stemming 1 «WB-2026»: 5 stembiljetten geteld, 2 projecten gekozen voor
      € 7.000,00, € 1.000,00 blijft over
      Proefdraai: er is niets gewijzigd
    ");
    assert_snapshot!(room.wijk("vote run").succeeds().transcript(), @"
    $ wijk vote run
    Stemming 1 «WB-2026»

     Nr.                    1
     Editie                 WB-2026
     Toestand               geteld
     Van                    04-05-2026
     Tot en met             31-05-2026
     Afgesloten op          04-05-2026
     Budget                 € 8.000,00
     Stembiljet             goedkeuren: één of meer projecten aankruisen
     Hoogstens              2
     Regel                  meeste stemmen, wat past
     Bij gelijke stand      eerst het goedkoopste, dan het meeste stemmen
     Geteld                 5
     Geweigerd              0
     Geteld op              04-05-2026
     Kosten                 € 7.000,00
     Rest                   € 1.000,00
     SHA-256 van de regels  dd5ff71fb0dca689693b4a4689c88bac5a43d8017d3992aa635ba7a
                            18ab16516

    Stembiljet
     Nr.  Project           Wijk                  Kosten  Stemmen  Gekozen
       4  Banken            Speelstraat Zuid  € 6.000,00        3  ja
       2  Waterton          Moestuin Noord    € 1.000,00        2  ja
       1  Verhoogde bakken  Moestuin Noord    € 4.000,00        2  nee
       3  Spelkoffer        Speelstraat Zuid  € 2.500,00        1  nee

    Gelijke standen
     Gelijk  Eerst  Verandert de uitslag
     2, 1        2  nee
     Beslecht door: eerst het goedkoopste, dan het meeste stemmen
    ✓ Stemming 1 «WB-2026»: 5 stembiljetten geteld, 2 projecten gekozen voor
      € 7.000,00, € 1.000,00 blijft over
    → wijk vote adopt 1 --by …
      Ongedaan maken: wijk undo
    ");
    assert_snapshot!(room.wijk("vote run --lang fr").succeeds().transcript(), @"
    $ wijk vote run --lang fr
    Vote 1 « WB-2026 »

     N°                  1
     Édition             WB-2026
     État                dépouillé
     Du                  04/05/2026
     Au                  31/05/2026
     Clos le             04/05/2026
     Budget              8.000,00 €
     Bulletin            approbation : cocher un ou plusieurs projets
     Au plus             2
     Règle               le plus de voix, ce qui tient dans le budget
     En cas d’égalité    le moins cher d’abord, puis le plus de voix
     Comptés             5
     Rejetés             0
     Dépouillé le        04/05/2026
     Coût                7.000,00 €
     Reste               1.000,00 €
     SHA-256 des règles  dd5ff71fb0dca689693b4a4689c88bac5a43d8017d3992aa635ba7a18a
                         b16516

    Bulletin
     N°  Projet            Quartier                Coût  Voix  Choisi
      4  Banken            Speelstraat Zuid  6.000,00 €     3  oui
      2  Waterton          Moestuin Noord    1.000,00 €     2  oui
      1  Verhoogde bakken  Moestuin Noord    4.000,00 €     2  non
      3  Spelkoffer        Speelstraat Zuid  2.500,00 €     1  non

    Égalités
     Ex æquo  D’abord  Change le résultat
     2, 1           2  non
     Départagés par : le moins cher d’abord, puis le plus de voix
    ✓ Vote 1 « WB-2026 » : 5 bulletins dépouillés, 2 projets choisis pour
      7.000,00 €, il reste 1.000,00 €
      Le résultat est le même que le précédent et n’est gardé qu’une fois
    ");
    assert_snapshot!(room.wijk("vote run --rule equal-shares --lang en").succeeds().transcript(), @"
    $ wijk vote run --rule equal-shares --lang en
    Vote 1 «WB-2026»

     No.                   1
     Edition               WB-2026
     State                 counted
     From                  4 May 2026
     Until                 31 May 2026
     Closed on             4 May 2026
     Budget                €8,000.00
     Ballot                approval: tick one or more projects
     At most               2
     Rule                  most votes, what fits
     Among equals          the cheapest first, then the most votes
     Counted               5
     Rejected              0
     Counted on            4 May 2026
     Cost                  €1,000.00
     Left                  €7,000.00
     SHA-256 of the rules  dd5ff71fb0dca689693b4a4689c88bac5a43d8017d3992aa635ba7a1
                           8ab16516

    Ballot
     No.  Project           Neighbourhood          Cost  Votes  Chosen
       2  Waterton          Moestuin Noord    €1,000.00      2  yes
       4  Banken            Speelstraat Zuid  €6,000.00      3  no
       1  Verhoogde bakken  Moestuin Noord    €4,000.00      2  no
       3  Spelkoffer        Speelstraat Zuid  €2,500.00      1  no
    ✓ Vote 1 «WB-2026»: 5 ballots counted, 1 project chosen for €1,000.00, €7,000.00
      remains
    ! Only to look at: what decides is most votes, what fits
    ");
    assert_snapshot!(room.wijk("vote compare").succeeds().transcript(), @"
    $ wijk vote compare
    Stemming 1 «WB-2026»

     Budget             € 8.000,00
     Projecten          4
     Stembiljetten      5
     Bij gelijke stand  de laagste kostprijs, dan de meeste stemmen

    Regels naast elkaar
     Regel            Projecten     Besteed  Kiezers   Deel  Elk   Gemiddeld
     greedy_cost              2  € 7.000,00        5  100 %  1    € 4.000,00
     greedy_card              3  € 7.500,00        3   60 %  1    € 2.500,00
     mes_cost                 1  € 1.000,00        2   40 %  0,4    € 400,00
     mes_cost_greedy          2  € 7.000,00        5  100 %  1    € 4.000,00
     mes_cost_add1            2  € 7.000,00        5  100 %  1    € 4.000,00
     mes_cost_add1ne          2  € 7.000,00        5  100 %  1    € 4.000,00
     mes_cost_add1u           2  € 7.000,00        5  100 %  1    € 4.000,00
     mes_card                 1  € 1.000,00        2   40 %  0,4    € 400,00
     mes_card_greedy          3  € 7.500,00        3   60 %  1    € 2.500,00
     mes_card_add1            2  € 7.000,00        5  100 %  1    € 4.000,00
     mes_card_add1ne          2  € 5.000,00        3   60 %  0,8  € 2.000,00
     mes_card_add1u           2  € 7.000,00        5  100 %  1    € 4.000,00
     phragmen                 2  € 7.000,00        5  100 %  1    € 4.000,00
     Kiezers: wie minstens één gekozen project op het stembiljet heeft staan. Elk
     en gemiddeld: de gekozen projecten op het biljet van een kiezer en wat ze
     kosten, over alle biljetten. mes is de methode van de gelijke delen; cost en
     card zeggen wat een project voor zijn kiezers waard is: zijn kostprijs, of
     één.

    Projecten
     Project        Naam               Kostprijs  Stemmen  Regels
     WB-2026-001/2  Waterton          € 1.000,00        2      13
     WB-2026-002/2  Banken            € 6.000,00        3       8
     WB-2026-001/1  Verhoogde bakken  € 4.000,00        2       3
     WB-2026-002/1  Spelkoffer        € 2.500,00        1       2
    ");
    assert_snapshot!(room.wijk("vote explain 1").succeeds().transcript(), @"
    $ wijk vote explain 1
    Project WB-2026-001/1 «Verhoogde bakken» in Stemming 1 «WB-2026»

     Project      WB-2026-001/1
     Naam         Verhoogde bakken
     Kostprijs    € 4.000,00
     Stemmen      2
     Regel        greedy
     Gekozen      nee
     Waarom       de rest van het budget volstond er niet voor
     Komt tekort  € 3.000,00
    ");
    assert_snapshot!(room.wijk("vote explain WB-2026-002/1 --lang fr").succeeds().transcript(), @"
    $ wijk vote explain WB-2026-002/1 --lang fr
    Projet WB-2026-002/1 « Spelkoffer » dans Vote 1 « WB-2026 »

     Projet     WB-2026-002/1
     Nom        Spelkoffer
     Coût       2.500,00 €
     Voix       1
     Règle      greedy
     Retenu     non
     Pourquoi   le reste du budget ne suffisait pas
     Il manque  1.500,00 €
    ");
    assert_snapshot!(room.wijk("vote explain 9").exits(3).transcript(), @"
    $ wijk vote explain 9
    ✗ Er staat geen project «9» op het stembiljet
      WB-2026-001/1  Verhoogde bakken
      WB-2026-001/2  Waterton
      WB-2026-002/1  Spelkoffer
      WB-2026-002/2  Banken
    [3]
    ");
    assert_snapshot!(room.wijk("vote run --rule meeste").exits(7).transcript(), @"
    $ wijk vote run --rule meeste
    ✗ Niets bewaard: 1 fout
      --rule · «meeste»: onbekende regel; kies uit greedy, greedy-no-skip,
      greedy-threshold, equal-shares, equal-shares-add1,
      equal-shares-add1-exhaustive, equal-shares-add1-votes, equal-shares-greedy,
      equal-shares-comparison en phragmen
    [7]
    ");
    assert_snapshot!(room.wijk("vote adopt").exits(8).transcript(), @"
    $ wijk vote adopt
    ✗ Hier is een antwoord nodig en er kan niets gevraagd worden; geef het mee met
      --by
    [8]
    ");
    assert_snapshot!(room.wijk("vote adopt --by college --reserve veel").exits(7).transcript(), @"
    $ wijk vote adopt --by college --reserve veel
    ✗ Niets bewaard: 1 fout
      --reserve · «veel»: geef een aantal projecten, of all
    [7]
    ");
    assert_snapshot!(room.wijk("vote adopt --by college --reserve 1").succeeds().transcript(), @"
    $ wijk vote adopt --by college --reserve 1
    Stemming 1 «WB-2026»

     Nr.  Project         Dossier      Stemmen  Beslissing          Bedrag  Reserve
       4  Banken          WB-2026-002        3  toegekend       € 6.000,00
       2  Waterton        WB-2026-001        2  toegekend       € 1.000,00
       1  Verhoogde       WB-2026-001        2  op de               € 0,00        1
          bakken                                reservelijst
       3  Spelkoffer      WB-2026-002        1  geweigerd           € 0,00
    ✓ De uitslag van stemming 1 «WB-2026» (WB-2026) is bekrachtigd: € 7.000,00
      toegekend, € 1.000,00 over van de enveloppe
    → wijk list --edition WB-2026
      Ongedaan maken: wijk undo
    ");
    assert_snapshot!(room.wijk("vote adopt --by college").exits(4).transcript(), @"
    $ wijk vote adopt --by college
    ✗ De uitslag van stemming 1 «WB-2026» (WB-2026) is bekrachtigd op 04-05-2026
      → wijk vote show 1
    [4]
    ");
    assert!(room.wijk("show WB-2026-002 --format json").succeeds().stdout.contains("\"won\": true"));
    assert_snapshot!(room.wijk("log --limit 3").succeeds().transcript(), @"
    $ wijk log --limit 3
    Logboek

     Nr.  Wanneer           Wie  Wat
      12  04-05-2026 11:00  an   WB-2026: uitslag van stemming 1 «WB-2026»
                                 bekrachtigd: € 7.000,00 toegekend
      11  04-05-2026 11:00  an   WB-2026: stemming 1 «WB-2026» geteld: 5
                                 stembiljetten, 2 projecten gekozen
      10  04-05-2026 11:00  an   WB-2026: stemming 1 «WB-2026» afgesloten
    ");
    room.wijk("undo").succeeds();
    assert_snapshot!(room.wijk("vote adopt --by college --lang fr").succeeds().transcript(), @"
    $ wijk vote adopt --by college --lang fr
    Vote 1 « WB-2026 »

     N°  Projet            Dossier      Voix  Décision     Montant  Réserve
      4  Banken            WB-2026-002     3  octroyé   6.000,00 €
      2  Waterton          WB-2026-001     2  octroyé   1.000,00 €
      1  Verhoogde bakken  WB-2026-001     2  refusé        0,00 €
      3  Spelkoffer        WB-2026-002     1  refusé        0,00 €
    ✓ Le résultat du vote 1 « WB-2026 » (WB-2026) est entériné : 7.000,00 €
      octroyés, il reste 1.000,00 € de l’enveloppe
    → wijk list --edition WB-2026
      Annuler : wijk undo
    ");
}

#[test]
fn a_lot_settles_what_ties_before_witnesses() {
    let room = opened();
    assert_snapshot!(room.wijk("vote lot --seed 6-2-5 --witness Nora").exits(4).transcript(), @"
    $ wijk vote lot --seed 6-2-5 --witness Nora
    ✗ Stemming 1 «WB-2026» (WB-2026) kent geen loting: bij gelijke stand geldt eerst
      het goedkoopste, dan het meeste stemmen
      → wijk vote edit 1 --ties lot
    [4]
    ");
    room.wijk("vote edit --ties lot").succeeds();
    room.wijk("vote add 1 2 3").succeeds();
    room.wijk("vote close --yes").succeeds();
    assert_snapshot!(room.wijk("vote run").exits(4).transcript(), @"
    $ wijk vote run
    ✗ Bij gelijke stand beslist het lot in stemming 1 «WB-2026» (WB-2026): loot
      eerst
      → wijk vote lot 1 --seed … --witness …
    [4]
    ");
    assert_snapshot!(room.wijk("vote lot").exits(8).transcript(), @"
    $ wijk vote lot
    ✗ Hier is een antwoord nodig en er kan niets gevraagd worden; geef het mee met
      --seed
    [8]
    ");
    assert_snapshot!(room.wijk("vote lot --seed 6-2-5 --witness Nora --witness Wim").succeeds().transcript(), @"
    $ wijk vote lot --seed 6-2-5 --witness Nora --witness Wim
    ✓ Loting voor stemming 1 «WB-2026»: wie gelijk staat, gaat voor in deze volgorde
      4  WB-2026-002/2  Banken  4f1e82d67105…
      1  WB-2026-001/1  Verhoogde bakken  85b61c300b77…
      3  WB-2026-002/1  Spelkoffer  96f949936479…
      2  WB-2026-001/2  Waterton  b9b208c23189…
      Iedereen kan het narekenen: printf '%s' 'ZAAD/PROJECT' | sha256sum; de
      kleinste komt eerst
      Ongedaan maken: wijk undo
    ");
    assert_snapshot!(room.wijk("vote lot --seed 7 --witness Nora").exits(4).transcript(), @"
    $ wijk vote lot --seed 7 --witness Nora
    ✗ Voor stemming 1 «WB-2026» (WB-2026) is al geloot op 04-05-2026
      → wijk undo
    [4]
    ");
    assert_snapshot!(room.wijk("vote run --lang en").succeeds().transcript(), @"
    $ wijk vote run --lang en
    Vote 1 «WB-2026»

     No.                   1
     Edition               WB-2026
     State                 counted
     From                  4 May 2026
     Until                 31 May 2026
     Closed on             4 May 2026
     Budget                €8,000.00
     Ballot                approval: tick one or more projects
     At most               2
     Rule                  most votes, what fits
     Among equals          lot
     Counted               3
     Rejected              0
     Counted on            4 May 2026
     Cost                  €7,500.00
     Left                  €500.00
     SHA-256 of the rules  63d70ce0c0a5740fc200d685e630d41c2253fba728bdb73cc589daf3
                           eac26bf2

    Ballot
     No.  Project           Neighbourhood          Cost  Votes  Chosen
       1  Verhoogde bakken  Moestuin Noord    €4,000.00      1  yes
       3  Spelkoffer        Speelstraat Zuid  €2,500.00      1  yes
       2  Waterton          Moestuin Noord    €1,000.00      1  yes
       4  Banken            Speelstraat Zuid  €6,000.00      0  no

    Lot
     On         4 May 2026
     Seed       6-2-5
     Witnesses  Nora, Wim
     Order      4, 1, 3, 2
    ✓ Vote 1 «WB-2026»: 3 ballots counted, 3 projects chosen for €7,500.00, €500.00
      remains
    → wijk vote adopt 1 --by …
      To take it back: wijk undo
    ");
}

#[test]
fn a_vote_is_written_for_others_to_count_again() {
    let room = closed();
    room.wijk("vote run").succeeds();
    assert_snapshot!(room.wijk("vote export").exits(8).transcript(), @"
    $ wijk vote export
    ✗ Hier is een antwoord nodig en er kan niets gevraagd worden; geef het mee met
      --unit
    [8]
    ");
    assert_snapshot!(room.wijk("vote export --unit Gent --lang en").succeeds().transcript(), @"
    $ wijk vote export --unit Gent --lang en
    META
    key;value
    description;WB-2026
    country;Belgium
    unit;Gent
    instance;2026
    num_projects;4
    num_votes;5
    budget;8000
    vote_type;approval
    rule;greedy
    date_begin;04.05.2026
    date_end;31.05.2026
    max_length;2
    edition;WB-2026
    language;en
    currency;EUR
    PROJECTS
    project_id;cost;votes;name;selected
    WB-2026-001/1;4000;2;Verhoogde bakken;0
    WB-2026-001/2;1000;2;Waterton;1
    WB-2026-002/1;2500;1;Spelkoffer;0
    WB-2026-002/2;6000;3;Banken;1
    VOTES
    voter_id;vote;voting_method
    1;WB-2026-001/1,WB-2026-001/2;paper
    2;WB-2026-002/1,WB-2026-001/2;paper
    3;WB-2026-002/2;paper
    4;WB-2026-002/2;paper
    5;WB-2026-002/2,WB-2026-001/1;paper
      age: left out: not filled in everywhere, or shared by fewer than 5 voters
      sex: left out: not filled in everywhere, or shared by fewer than 5 voters
    ");
    assert_snapshot!(room.wijk("vote export --unit Gent --output stemming.pb").succeeds().transcript(), @"
    $ wijk vote export --unit Gent --output stemming.pb
      age: weggelaten: niet overal ingevuld, of door minder dan 5 kiezers gedeeld
      sex: weggelaten: niet overal ingevuld, of door minder dan 5 kiezers gedeeld
    ✓ Stemming 1 «WB-2026» weggeschreven naar stemming.pb
    ");
    let again = room.wijk("vote write stemming.pb").succeeds();
    assert_eq!(again.stdout, std::fs::read_to_string(room.path("stemming.pb")).unwrap());
}

#[test]
fn damaged_ballots_are_noticed() {
    let room = closed();
    let register = rusqlite::Connection::open(room.path("wijk.db")).unwrap();
    register.execute_batch("UPDATE ballot_roll SET text = replace(text, '4', '3')").unwrap();
    drop(register);
    assert_snapshot!(room.wijk("vote run").exits(4).transcript(), @"
    $ wijk vote run
    ✗ De stembiljetten van reeks 1 zijn niet meer wat ze waren toen ze binnenkwamen
      → wijk doctor
    [4]
    ");
    assert_snapshot!(room.wijk("doctor").exits(5).transcript(), @"
    $ wijk doctor
    ✗ ernstig: Stemming 1 «WB-2026»: de stembiljetten van reeks 1 zijn niet meer wat
      ze waren
      → wijk vote ballots 1
    Zet bij een ernstige bevinding een reservekopie terug, of vraag raad voor u
    verder werkt
    [5]
    ");
}
