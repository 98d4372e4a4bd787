//! A participatory budget that an office makes of the general one: the number of likes and the term are its own, with their
//! source; the path is that of `wijkbudget`.

use super::Story;
use crate::common::Room;

/// An office that begins with a copy, and writes down what a comparable programme states: 50 likes, carried out within a
/// year (domain 5.3).
fn office() -> Story {
    let mut room = Room::new();
    room.speaking("nl");
    let mut story = Story { room };
    story.day("2026-01-12");
    story.wijk("init");
    story.wijk(
        "programme new stadsdeel-begroot --from wijkbudget --name-nl 'Stadsdeel begroot' --organiser-nl Stadsdeel",
    );
    let path = story.room.path("stadsdeel-begroot.toml");
    let mut file = std::fs::read_to_string(&path).unwrap();
    file += "\n[sources]\nC11 = \"https://centrumbegroot.amsterdam.nl/spelregels\"\n\
             C14 = \"https://centrumbegroot.amsterdam.nl\"\n\n[editions.2026]\ndeadlines = [2026-03-31]\n\
             envelope = 8000\n\n[editions.2026.rules.W-LIKES]\nminimum = 50\nsource = \"C14\"\n\n\
             [editions.2026.terms.W-EXECUTION]\nmonths = 12\nsource = \"C11\"\n";
    std::fs::write(&path, file).unwrap();
    story.wijk("programme add stadsdeel-begroot.toml");
    story.wijk("edition open stadsdeel-begroot/2026");
    story
}

fn idea(story: &Story, name: &str, likes: u32) {
    story.wijk(&format!(
        "apply --edition SB-2026 --neighbourhood '{name}' --municipality 44021 --contact 'An Voorbeeld' --email \
         an@example.org"
    ));
    let rows: String = (1..=likes).map(|number| format!("Inwoner {name} {number}\n")).collect();
    story.room.file("likes.csv", format!("Naam\n{rows}"));
    story.wijk(&format!("member add '{name}' --from likes.csv --kind supporter"));
}

fn feasible(story: &Story, handle: &str, project: &str, cost: u32) {
    story.wijk(&format!("admit {handle}"));
    story.wijk(&format!("plan start {handle}"));
    story.wijk(&format!("plan project add {handle} --title '{project}'"));
    story.wijk(&format!("plan cost add {handle} 1 --label Werken --unit-price {cost} --category works"));
    story.wijk(&format!("advance-phase {handle}"));
    story.wijk(&format!(
        "admissibility assess {handle} --met complete --met general-interest --met competence --met costed"
    ));
}

#[test]
fn an_idea_gathers_fifty_likes_is_found_feasible_wins_the_vote_and_is_carried_out_within_a_year() {
    let mut story = office();
    idea(&story, "Fontein", 49);
    assert_eq!(story.in_the_way("fontein"), ["W-LIKES"], "W-LIKES: 49 are too few");
    let said = story.room.wijk("admit fontein").exits(4).transcript();
    assert!(said.contains("49 personen") && said.contains("minstens 50"), "W-LIKES: {said}");
    story.wijk("member add fontein 'Nog een inwoner' --kind supporter");
    assert_eq!(story.in_the_way("fontein"), [""; 0], "W-LIKES: 50 are enough");
    idea(&story, "Speelplein", 51);
    idea(&story, "Zwembad", 50);
    feasible(&story, "fontein", "Fontein op het plein", 3000);
    feasible(&story, "speelplein", "Speeltoestellen", 6000);
    feasible(&story, "zwembad", "Zwembad in de vijver", 7000);
    // The working group says what is feasible; what is not never comes on the ballot.
    for handle in ["fontein", "speelplein"] {
        story.wijk(&format!("admissibility assess {handle} --met feasible"));
        story.wijk(&format!("admissibility close {handle} --by working-group"));
    }
    story.wijk("admissibility assess zwembad --unmet 'feasible=De vijver is een waterbekken'");
    story.wijk("admissibility close zwembad --by working-group");
    let published = story.wijk("admissibility show zwembad --format markdown");
    assert!(published.contains("waterbekken"), "the outcome can be published with its reason: {published}");
    story.day("2026-05-04");
    let opened = story.wijk("vote open --until 2026-05-31");
    assert!(opened.contains("2 projecten op het stembiljet"), "{opened}");
    story.room.file(
        "stemmen.csv",
        "voter_id,vote,voting_method\nA1,1,internet\nA2,1,internet\nA3,\"1,2\",internet\nA4,2,internet\n",
    );
    story.wijk("vote import stemmen.csv");
    story.day("2026-06-01");
    story.wijk("vote close");
    story.wijk("vote run");
    // Whoever wants to count again gets the ballots.
    story.wijk("vote export --unit Stadsdeel -o stemming.pb");
    assert!(std::fs::read_to_string(story.room.path("stemming.pb")).unwrap().starts_with("META"));
    story.wijk("vote adopt --by college");
    let moved = story.wijk("advance-phase fontein");
    assert!(moved.contains("Uitvoering"), "{moved}");
    // W-EXECUTION: within a year.
    story.day("2027-05-20");
    let agenda = story.wijk("agenda --days 30");
    assert!(
        agenda.contains("01-06") && agenda.contains("W-EXECUTION"),
        "W-EXECUTION: due in a year: {agenda}"
    );
    story.day("2027-06-02");
    let agenda = story.wijk("agenda");
    assert!(agenda.contains("1 d te laat"), "W-EXECUTION: late the day after: {agenda}");
    story.wijk(
        "evaluate fontein --participants 60 --lasting 'De fontein' --maintainer 'Het stadsdeel' \
         --lessons 'Vraag vroeg naar water' --project 1=done",
    );
    story.wijk("settle fontein --unspent returns");
    story.wijk("advance-phase fontein");
    let agenda = story.wijk("agenda");
    assert!(!agenda.contains("W-EXECUTION"), "what is done is not late: {agenda}");
}

#[test]
fn the_general_programme_states_no_figure_of_its_own() {
    let mut story = office();
    let general = story.explained("nl", "wijkbudget");
    assert!(!general.contains("50 medestanders") && !general.contains("12 maanden"), "{general}");
    let own = story.explained("nl", "stadsdeel-begroot/2026");
    assert!(own.contains("minstens 50 medestanders") && own.contains("[C14]"), "W-LIKES: {own}");
    assert!(own.contains("12 maanden"), "W-EXECUTION: {own}");
}
