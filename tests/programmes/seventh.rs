//! A programme that nobody knew: a file, and no line of code. A dossier of each of its tracks goes to its end.

use super::Story;
use crate::common::{Room, fixture};

fn schools() -> Story {
    let mut room = Room::new();
    room.speaking("nl");
    let mut story = Story { room };
    story.day("2026-02-02");
    story.wijk("init");
    let file = fixture("programmes/valid/schoolstraat.toml");
    story.wijk(&format!("programme check '{}'", file.display()));
    story.wijk(&format!("programme add '{}'", file.display()));
    story.wijk("edition open schoolstraat/2026 --set money.unspent=returns");
    story
}

/// A school that is let in and has counted its traffic, with a project.
fn counted(story: &Story, track: &str, school: &str, project: &str) {
    story.wijk(&format!(
        "apply --edition SST-2026 --track {track} --neighbourhood '{school}' --contact 'An Voorbeeld' --email \
         an@example.org --municipality 44021 --member 'Ouder Een; Ouder Twee; Juf Drie'"
    ));
    let handle = school.split(' ').next().unwrap();
    story.wijk(&format!("admit {handle}"));
    story.wijk(&format!("plan start {handle}"));
    story.wijk(&format!("plan project add {handle} {project}"));
}

fn judged(story: &Story, handle: &str, amount: &str) {
    let moved = story.wijk(&format!("advance-phase {handle}"));
    assert!(moved.contains("Groen licht"), "{moved}");
    story.wijk(&format!("admissibility assess {handle} --met safe"));
    story.wijk(&format!("admissibility close {handle} --by mayor"));
    story.wijk(&format!("opinion add {handle} favourable --project 1 --by council"));
    story.wijk(&format!("decide {handle} award --project 1 {amount} --by mayor"));
}

const EVALUATE: &str = "--participants 200 --lasting 'De straat' --maintainer 'De school' --lessons 'Tel vroeg' \
                        --project 1=done";

#[test]
fn a_track_without_money_goes_from_the_school_gate_to_the_street() {
    let mut story = schools();
    counted(&story, "closing", "Linde school", "--title Hek --ask 10");
    assert_eq!(story.in_the_way("linde"), ["S-COUNTED", "S-NO-MONEY"]);
    story.wijk("meeting add linde --session Verkeerstelling --on 2026-02-02");
    story.wijk("meeting attend 1 --count 12");
    story.wijk("plan project edit linde 1 --ask 0");
    judged(&story, "linde", "");
    assert_eq!(story.in_the_way("linde"), ["S-REGULATION"]);
    story.wijk("approve linde mayor");
    let moved = story.wijk("advance-phase linde");
    assert!(moved.contains("De straat is van ons"), "{moved}");
    story.day("2026-07-20");
    let agenda = story.wijk("agenda --days 30");
    assert!(agenda.contains("02-08") && agenda.contains("S-TRIAL"), "six months after: {agenda}");
    assert_eq!(story.in_the_way("linde"), ["S-TRIED", "S-EVALUATED"]);
    story.wijk("meeting add linde --session Proefdag --on 2026-07-20");
    story.wijk("meeting attend 2 --count 150");
    story.wijk(&format!("evaluate linde {EVALUATE}"));
    story.wijk("advance-phase linde");
}

#[test]
fn a_track_with_money_of_the_same_programme_is_settled() {
    let mut story = schools();
    counted(&story, "furnishing", "Eik school", "--title Bomen");
    story.wijk("meeting add eik --session Verkeerstelling --on 2026-02-02");
    story.wijk("meeting attend 1 --count 9");
    story.wijk("plan cost add eik 1 --label Bomen --unit-price 4000.01 --category greenery");
    assert_eq!(story.in_the_way("eik"), ["S-CEILING"]);
    story.wijk("plan cost edit eik 1 1 --unit-price 4000");
    judged(&story, "eik", "--amount 4000");
    story.wijk("advance-phase eik");
    story.day("2026-12-01");
    assert_eq!(story.in_the_way("eik"), ["S-EVALUATED", "S-SETTLED"]);
    story.wijk(&format!("evaluate eik {EVALUATE}"));
    story.wijk("settle eik --unspent returns");
    story.wijk("advance-phase eik");
}

#[test]
fn it_is_told_in_three_languages() {
    let mut story = schools();
    for (language, told) in [
        ("nl", ["Aan de schoolpoort", "Afsluiten", "er is geen geld mee gemoeid", "Kinderraad", "6 maanden"]),
        ("fr", ["Devant l’école", "Fermer", "aucun montant n’est en jeu", "Conseil des enfants", "6 mois"]),
        ("en", ["At the school gate", "Closing", "no money is involved", "Children’s council", "6 months"]),
    ] {
        let page = story.explained(language, "schoolstraat/2026").to_lowercase();
        for word in told {
            assert!(page.contains(&word.to_lowercase()), "{language}, {word}: {page}");
        }
    }
}
