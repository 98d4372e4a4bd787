//! Klimaatdoeners: a group that chooses for itself, with a coach and a municipality.

use super::Story;

#[test]
fn klimaatdoeners_is_eight_months_of_a_group_that_chooses_for_itself() {
    let mut story =
        Story::begin("2026-01-10", "klimaatdoeners/2026 --set W-DOERS.minimum=3 --set envelope=5000");
    let page = story.explained("nl", "klimaatdoeners");
    for told in [
        "(ongeveer 1 maand)",
        "(ongeveer 6 maanden)",
        "€ 7.500,00",
        "Pick’n Choose",
        "Evaluatie en verankering",
    ] {
        assert!(page.contains(told), "{told}: {page}");
    }
    story.wijk(
        "apply --edition KD-2026 --neighbourhood 'Gemeente Kerkveld' --municipality 24062 --contact 'An Duurzaam' \
         --email duurzaam@example.org",
    );
    story.wijk("admit kerkveld");
    assert_eq!(story.in_the_way("kerkveld"), ["W-DOERS", "K-1", "K-3", "W-MENU"]);
    for name in ["Alix Voorbeeld", "Bo Modaal", "Cis Gewoon"] {
        story.wijk(&format!("member add kerkveld '{name}'"));
    }
    story.wijk("coach assign kerkveld 'Kim van Ecolife'");
    // What the municipality answers for (K-3).
    story.wijk("partner add kerkveld 'Gemeentebestuur Kerkveld' --kind municipality --status agreed");
    story.wijk("plan start kerkveld");
    story.wijk("plan project add kerkveld --item repaircafé");
    story.wijk("plan cost add kerkveld 1 --label Gereedschap --unit-price 600");
    // Part of it the group finds elsewhere (K-4).
    story.wijk("plan funding add kerkveld 1 --kind other --label 'Spaarbank van de buurt' --amount 100");
    story.wijk("plan project add kerkveld --item fietsbibliotheek");
    story.wijk("plan cost add kerkveld 2 --label Fietsen --unit-price 150 --quantity 10");
    story.day("2026-02-12");
    let moved = story.wijk("advance-phase kerkveld");
    assert!(moved.contains("Begeleiding van de burgergroep"), "{moved}");
    for (number, (session, day, count)) in (1..).zip([
        ("Kickoff", "2026-03-05", 18),
        ("Pick’n Choose", "2026-04-02", 15),
        ("Hands on", "2026-05-07", 12),
    ]) {
        story.day(day);
        story.wijk(&format!("meeting add kerkveld --session '{session}' --on {day}"));
        story.wijk(&format!("meeting attend {number} --count {count}"));
    }
    story.wijk("admissibility assess kerkveld --met climate-goals");
    story.wijk("admissibility close kerkveld --by municipality");
    // No contest: the group chooses, within what the municipality gives.
    story.wijk("decide kerkveld award --project 1 --amount 500 --by group");
    story.wijk("decide kerkveld award --project 2 --amount 1500 --by group");
    assert_eq!(story.in_the_way("kerkveld"), ["K-5-WRAP"], "the fourth session");
    story.day("2026-08-20");
    story.wijk("meeting add kerkveld --session 'Wrap up' --on 2026-08-20");
    story.wijk("meeting attend 4 --count 11");
    let moved = story.wijk("advance-phase kerkveld");
    assert!(moved.contains("Evaluatie en verankering"), "{moved}");
    let sessions = story.wijk("meeting list kerkveld");
    assert!(sessions.contains("4 bijeenkomsten"), "{sessions}");
    story.wijk(
        "income add kerkveld --kind other --from 'Spaarbank van de buurt' --amount 100 --on 2026-08-20",
    );
    story.wijk(
        "evaluate kerkveld --participants 18 --lasting 'Het repair café, elke maand' --maintainer 'De doeners' \
         --lessons 'Kies vroeg' --project 1=done --project 2=done",
    );
    story.wijk("settle kerkveld --unspent returns");
    story.wijk("advance-phase kerkveld");
}
