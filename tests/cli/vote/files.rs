//! `.pb` files: written again in the strict form, and refused with every fault.

use insta::assert_snapshot;

use crate::common::{Room, Said, fixture};

fn pabulib(name: &str) -> String {
    fixture(&format!("pabulib/{name}.pb")).display().to_string()
}

fn write(room: &Room, name: &str, more: &[&str]) -> Said {
    let path = pabulib(name);
    room.run([&["vote", "write", &path], more].concat())
}

const STRICT: [&str; 7] =
    ["approval", "choose-1", "cumulative", "equal-shares", "ordinal", "scoring", "threshold"];

#[test]
fn a_strict_file_is_written_byte_for_byte() {
    let room = Room::new();
    for name in STRICT {
        let said = write(&room, name, &["--smallest-group", "1"]).succeeds();
        assert_eq!(said.stdout, std::fs::read_to_string(pabulib(name)).unwrap(), "{name}");
    }
}

#[test]
fn an_older_file_is_written_in_the_strict_form_and_what_changed_is_told() {
    let mut room = Room::new();
    assert_snapshot!(write(&room, "legacy", &[]).succeeds().transcript(), @r#"
    $ wijk vote write [project]/fixtures/pabulib/legacy.pb
    META
    key;value
    description;Een stemming uit een ouder bestand
    country;Belgium
    unit;Leuven
    instance;2019
    num_projects;3
    num_votes;4
    budget;10000
    vote_type;approval
    rule;greedy
    date_begin;01.09.2019
    date_end;30.09.2019
    max_length;2
    language;nl
    currency;EUR
    PROJECTS
    project_id;cost;votes;name;beneficiaries;selected;latitude;longitude
    1;6000;3;"Vijver; ""oever""";jongeren,ouderen;1;50.88;4.70
    2;5000.5;2;Zitbanken;;0;;
    3;3000;2;Boekenkast;kinderen;1;50.87;4.71
    VOTES
    voter_id;vote
    0;1,2
    1;1,3
    2;1
    3;2,3
    ! regel 25 · vote: kiezer 1 noemt een project twee keer; het telt één keer
    ! age: weggelaten: niet overal ingevuld, of door minder dan 5 kiezers gedeeld
    ! sex: weggelaten: niet overal ingevuld, of door minder dan 5 kiezers gedeeld
    ! voting_method: weggelaten: niet overal ingevuld, of door minder dan 5 kiezers
      gedeeld
    "#);
    room.speaking("fr");
    assert_snapshot!(write(&room, "legacy", &["--output", "strict.pb"]).succeeds().transcript(), @"
    $ wijk vote write [project]/fixtures/pabulib/legacy.pb --output strict.pb
    ! ligne 25 · vote : l’électeur 1 cite deux fois un projet ; il compte une fois
    ! age : laissé de côté : pas rempli partout, ou partagé par moins de 5 électeurs
    ! sex : laissé de côté : pas rempli partout, ou partagé par moins de 5 électeurs
    ! voting_method : laissé de côté : pas rempli partout, ou partagé par moins de 5
      électeurs
    ✓ strict.pb : 3 projets et 4 bulletins écrits
    ");
    room.speaking("en");
    assert_snapshot!(write(&room, "legacy", &["--output", "strict.pb"]).exits(4).transcript(), @"
    $ wijk vote write [project]/fixtures/pabulib/legacy.pb --output strict.pb
    ! line 25 · vote: voter 1 names a project twice; it counts once
    ! age: left out: not filled in everywhere, or shared by fewer than 5 voters
    ! sex: left out: not filled in everywhere, or shared by fewer than 5 voters
    ! voting_method: left out: not filled in everywhere, or shared by fewer than 5
      voters
    ✗ strict.pb exists already; --force replaces it
      → the same command with --force
    [4]
    ");
    let again = room.wijk("vote write strict.pb").succeeds();
    assert_eq!(again.stdout, std::fs::read_to_string(room.path("strict.pb")).unwrap());
}

#[test]
fn where_everything_fits_the_rule_is_greedy() {
    assert_snapshot!(write(&Room::new(), "all-fit", &[]).succeeds().transcript(), @"
    $ wijk vote write [project]/fixtures/pabulib/all-fit.pb
    META
    key;value
    description;Alles past in het budget
    country;Belgium
    unit;Gent
    subunit;all-fit
    instance;2026
    num_projects;2
    num_votes;2
    budget;10000
    vote_type;approval
    rule;greedy
    date_begin;01.09.2026
    date_end;30.09.2026
    max_length;2
    language;nl
    currency;EUR
    fully_funded;1
    PROJECTS
    project_id;cost;votes;name;selected
    1;6000;2;Vijver;1
    2;2500;1;Zitbanken;1
    VOTES
    voter_id;vote
    k1;1,2
    k2;1
    ! rule · «equalshares/add1»: geschreven als greedy, met dezelfde winnaars
    ");
}

#[test]
fn a_key_that_is_missing_is_asked_for_and_can_be_set() {
    let room = Room::new();
    assert_snapshot!(write(&room, "approval", &["--set", "country=", "--set", "date_begin=najaar"]).exits(7).transcript(), @"
    $ wijk vote write [project]/fixtures/pabulib/approval.pb --set country= --set date_begin=najaar
    ✗ Niets bewaard: 2 fouten
      country: META moet country hebben; geef het met --set country=…
      date_begin · «najaar»: dit kan niet geschreven worden; geef een andere waarde
      met --set date_begin=…
    [7]
    ");
    assert_snapshot!(write(&room, "approval", &["--set", "contry=Belgium", "--set", "land", "--set", "budget=5"]).exits(7).transcript(), @"
    $ wijk vote write [project]/fixtures/pabulib/approval.pb --set contry=Belgium --set land --set budget=5
    ✗ Niets bewaard: 3 fouten
      --set · «contry=Belgium»: contry is geen sleutel van .pb-bestanden; bedoelt u
      country?
      --set · «land»: verwacht: SLEUTEL=WAARDE
      --set · «budget=5»: budget wordt geteld of staat vast en kan niet gegeven
      worden
    [7]
    ");
    let said = write(&room, "approval", &["--set", "country=Netherlands"]).succeeds();
    assert!(said.stdout.contains("\ncountry;Netherlands\n"), "{}", said.stdout);
}

#[test]
fn every_faulty_file_is_refused_with_the_place_of_each_fault() {
    let mut room = Room::new();
    let mut told = String::new();
    for (at, name) in [
        "cut-off",
        "cut-in-projects",
        "empty",
        "no-cost",
        "not-a-pb",
        "not-utf8",
        "points",
        "sections",
        "twice",
        "unknown-project",
        "unknown-type",
        "wrong-counts",
    ]
    .iter()
    .enumerate()
    {
        room.speaking(["nl", "fr", "en"][at % 3]);
        let said = write(&room, &format!("faulty/{name}"), &["--output", "out.pb"]).exits(7);
        told += &said.transcript();
        told += "\n";
        assert!(!room.path("out.pb").exists());
    }
    assert_snapshot!(told, @"
    $ wijk vote write [project]/fixtures/pabulib/faulty/cut-off.pb --output out.pb
    ✗ Niets bewaard: 1 fout
      regel 9 · num_votes · «7»: META zegt 7, het bestand heeft er 4; is het
      afgebroken?
    [7]

    $ wijk vote write [project]/fixtures/pabulib/faulty/cut-in-projects.pb --output out.pb
    ✗ Rien n’est enregistré : 1 erreur
      la partie VOTES manque ; le fichier est-il tronqué ?
    [7]

    $ wijk vote write [project]/fixtures/pabulib/faulty/empty.pb --output out.pb
    ✗ Nothing saved: 3 faults
      there is no section META; was the file cut off?
      there is no section PROJECTS; was the file cut off?
      there is no section VOTES; was the file cut off?
    [7]

    $ wijk vote write [project]/fixtures/pabulib/faulty/no-cost.pb --output out.pb
    ✗ Niets bewaard: 3 fouten
      regel 20 · cost · «0»: een project kost meer dan nul
      regel 21 · cost · «-4500»: een project kost meer dan nul
      regel 22 · cost · «gratis»: geen bedrag; verwacht zoals 1500 of 1500.50
    [7]

    $ wijk vote write [project]/fixtures/pabulib/faulty/not-a-pb.pb --output out.pb
    ✗ Rien n’est enregistré : 4 erreurs
      ligne 1 · « wijk » : le fichier ne commence pas par META ; ce n’est pas un
      fichier .pb
      la partie META manque ; le fichier est-il tronqué ?
      la partie PROJECTS manque ; le fichier est-il tronqué ?
      la partie VOTES manque ; le fichier est-il tronqué ?
    [7]

    $ wijk vote write [project]/fixtures/pabulib/faulty/not-utf8.pb --output out.pb
    ✗ Nothing saved: 1 fault
      line 21: the text stops being UTF-8 here (column 14)
    [7]

    $ wijk vote write [project]/fixtures/pabulib/faulty/points.pb --output out.pb
    ✗ Niets bewaard: 3 fouten
      regel 28 · points · «6»: 2 projecten, maar punten voor 1
      regel 29 · points · «5,-4»: -4: punten liggen niet onder nul
      regel 31 · points: de punten ontbreken
    [7]

    $ wijk vote write [project]/fixtures/pabulib/faulty/sections.pb --output out.pb
    ✗ Rien n’est enregistré : 2 erreurs
      ligne 18 · « PROJECTEN » : ce n’est ni une partie du fichier (META, PROJECTS,
      VOTES) ni une ligne complète
      la partie PROJECTS manque ; le fichier est-il tronqué ?
    [7]

    $ wijk vote write [project]/fixtures/pabulib/faulty/twice.pb --output out.pb
    ✗ Nothing saved: 6 faults
      line 21 · project_id · «1»: project 1 is there already, on line 20
      line 26 · vote · «2»: voter k01 names project 2, which is not in PROJECTS
      line 27 · voter_id · «k01»: voter k01 has a ballot already
      line 30 · vote · «2»: voter k05 names project 2, which is not in PROJECTS
      line 32 · vote · «2»: voter k07 names project 2, which is not in PROJECTS
      line 8 · num_projects · «4»: META says 4, the file has 3; was it cut off?
    [7]

    $ wijk vote write [project]/fixtures/pabulib/faulty/unknown-project.pb --output out.pb
    ✗ Niets bewaard: 1 fout
      regel 28 · vote · «9»: kiezer k03 noemt project 9, dat niet bij PROJECTS staat
    [7]

    $ wijk vote write [project]/fixtures/pabulib/faulty/unknown-type.pb --output out.pb
    ✗ Rien n’est enregistré : 1 erreur
      ligne 11 · vote_type · « loting » : type de bulletin inconnu ; attendu, au
      choix : approval, choose-1, cumulative, scoring et ordinal
    [7]

    $ wijk vote write [project]/fixtures/pabulib/faulty/wrong-counts.pb --output out.pb
    ✗ Nothing saved: 2 faults
      line 8 · num_projects · «5»: META says 5, the file has 4; was it cut off?
      line 9 · num_votes · «6»: META says 6, the file has 7
    [7]
    ");
    write(&room, "faulty/not-there", &[]).exits(3);
}

#[test]
fn a_file_that_is_too_large_is_refused_before_it_is_read() {
    let room = Room::new();
    let file = std::fs::File::create(room.path("large.pb")).unwrap();
    // Nothing stands in it: the disk does not have to hold it.
    file.set_len(2 << 30).unwrap();
    let begun = std::time::Instant::now();
    assert_snapshot!(room.wijk("vote write large.pb").exits(7).transcript(), @"
    $ wijk vote write large.pb
    ✗ Niets bewaard: 1 fout
      large.pb: het bestand is groter dan 256 MiB; er is niets van overgenomen
    [7]
    ");
    assert!(begun.elapsed().as_secs() < 30);
}
