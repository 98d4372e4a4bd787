//! Klimaatdoeners: a group that chooses for itself, with a coach and a municipality.

use super::Story;

/// What the public page says (K-1 to K-5), as `programme explain` tells it.
#[test]
fn the_page_of_klimaatdoeners_tells_the_figures_of_its_source() {
    let mut story = Story::begin("2026-01-10", "klimaatdoeners/2026");
    let dutch = story.explained("nl", "klimaatdoeners");
    for (rule, told) in [
        ("phases: 1 month", "Voorbereiding en oproep (ongeveer 1 maand)"),
        ("phases: 6 months", "Begeleiding van de burgergroep (ongeveer 6 maanden)"),
        ("phases: 1 month", "Evaluatie en verankering (ongeveer 1 maand)"),
        ("K-1: 7,500 without VAT", "€ 7.500,00"),
        ("K-1: 9,075 with 21 % VAT", "€ 9.075,00 met 21 % btw"),
        ("K-5: the first session", "Kickoff"),
        ("K-5: the second session", "Pick’n Choose"),
        ("K-5: the third session", "Hands on"),
        ("K-5: the fourth session", "Wrap up"),
        ("K-3: logistics", "Logistieke ondersteuning"),
        ("K-3: the call", "Oproep organiseren en burgers werven"),
        ("K-3: communication", "Interne en externe communicatie over het project"),
        ("K-3: expertise", "Inhoudelijke expertise van de duurzaamheidsambtenaar"),
        ("K-2: the working budget", "Werkingsbudget voor de burgergroep"),
        ("K-4: the climate goals", "draagt bij aan de lokale klimaatdoelstellingen"),
    ] {
        assert!(dutch.contains(told), "{rule}: {told}: {dutch}");
    }
    let french = story.explained("fr", "klimaatdoeners");
    for told in ["Qui fait quoi", "7.500,00 €", "9.075,00 € avec 21 % de TVA", "Soutien logistique"] {
        assert!(french.contains(told), "{told}: {french}");
    }
    // No contest: nothing of what its page says ranks anybody.
    for word in ["jury", "Jury", " stemming", "loting", "punten voor", "reservelijst"] {
        assert!(!dutch.contains(word), "{word}: {dutch}");
    }
}

#[test]
fn klimaatdoeners_is_eight_months_of_a_group_that_chooses_for_itself() {
    let mut story = Story::begin(
        "2026-01-10",
        "klimaatdoeners/2026 --set W-DOERS.minimum=3 --set K-5-GROUPS.minimum=2 --set envelope=2000",
    );
    let mut said = story.wijk(
        "apply --edition KD-2026 --neighbourhood 'Gemeente Kerkveld' --municipality 24062 --contact 'An Duurzaam' \
         --email duurzaam@example.org",
    );
    story.wijk("admit kerkveld");
    assert_eq!(story.in_the_way("kerkveld"), ["W-DOERS", "K-1", "K-3", "K-3-CALL", "W-MENU"]);
    for name in ["Alix Voorbeeld", "Bo Modaal", "Cis Gewoon"] {
        story.wijk(&format!("member add kerkveld '{name}'"));
    }
    story.wijk("coach assign kerkveld 'Kim van Ecolife'");
    // What the municipality answers for (K-3).
    story.wijk("partner add kerkveld 'Gemeentebestuur Kerkveld' --kind municipality --status agreed");
    assert_eq!(story.in_the_way("kerkveld"), ["K-3-CALL", "W-MENU"], "K-3: the call is the municipality’s");
    story.wijk("task done kerkveld call");
    story.wijk("plan start kerkveld");
    story.wijk("plan project add kerkveld --item repaircafé");
    story.wijk("plan project add kerkveld --item volkstuintjes");
    // The first phase is planned for a month: on its last day nothing is late yet, on the day after it is.
    story.day("2026-02-10");
    assert!(!story.wijk("show kerkveld").contains("Over de planning"), "1 month, to the day");
    story.day("2026-02-11");
    let late = story.wijk("show kerkveld");
    assert!(late.contains("Over de planning  1 d"), "1 month and a day: {late}");
    let overview = story.wijk("report overview");
    assert!(
        overview.contains("Langer in hun fase dan gepland") && overview.contains("10-02-2026"),
        "{overview}"
    );
    // Tasks that no text makes a condition are only pointed out.
    let open = story.room.wijk("check kerkveld --format json").stdout;
    assert!(open.contains("W-TASKS"), "{open}");
    said += &story.wijk("task done kerkveld intake work-plan regulation menu online-tool");
    let moved = story.wijk("advance-phase kerkveld");
    assert!(moved.contains("Begeleiding van de burgergroep"), "{moved}");

    // The four sessions (K-5): without one of them the six months are not over.
    story.day("2026-03-05");
    said += &story.wijk("meeting add kerkveld --session Kickoff --on 2026-03-05");
    story.wijk("meeting attend 1 --count 18");
    story.day("2026-04-02");
    story.wijk("meeting add kerkveld --session 'Pick’n Choose' --on 2026-04-02");
    story.wijk("meeting attend 2 --count 15");
    // The group chooses: what it does not take goes, what it thought of comes.
    story.wijk("plan start kerkveld --reason 'Pick’n Choose'");
    story.wijk("plan project remove kerkveld 2");
    story.wijk("plan project add kerkveld --item fietsbibliotheek");
    story.wijk("plan cost add kerkveld 1 --label Gereedschap --unit-price 600");
    // Part of it the group finds elsewhere (K-4).
    story.wijk("plan funding add kerkveld 1 --kind other --label 'Spaarbank van de buurt' --amount 100");
    story.wijk("plan cost add kerkveld 3 --label Fietsen --unit-price 150.01 --quantity 10");
    story.wijk("admissibility assess kerkveld --met climate-goals");
    story.wijk("admissibility close kerkveld --by municipality");
    // Within what the municipality gives (K-2): 2,000.00, and not 2,000.01.
    said += &story.wijk("decide kerkveld award --project 1 --amount 500 --by group");
    let over = story
        .room
        .wijk("decide kerkveld award --project 3 --amount 1500.01 --by group --reason x --no-input");
    assert!(over.exits(4).transcript().contains("K-2"), "one cent above the working budget");
    said += &story.wijk("decide kerkveld award --project 3 --amount 1500 --by group --reason 'Wat er is'");
    let frozen = story.room.wijk("plan start kerkveld --reason x --no-input");
    frozen.exits(4);
    // Action groups (K-5): two people each, and not one.
    story.wijk("group add kerkveld 1 'Alix Voorbeeld' 'Eva Nieuw'");
    story.wijk("group add kerkveld 3 'Bo Modaal'");
    story.wijk("task done kerkveld expertise sessions choose cofunding");
    story.day("2026-05-07");
    story.wijk("meeting add kerkveld --session 'Hands on' --on 2026-05-07");
    story.wijk("meeting attend 3 --count 12");
    assert_eq!(story.in_the_way("kerkveld"), ["K-5-WRAP", "K-5-GROUPS"]);
    story.wijk("group add kerkveld 3 'Cis Gewoon'");
    assert_eq!(story.in_the_way("kerkveld"), ["K-5-WRAP"], "the fourth session");
    let groups = story.wijk("group list kerkveld");
    assert!(groups.contains("Iedereen zit in een groep"), "{groups}");
    story.day("2026-08-20");
    story.wijk("meeting add kerkveld --session 'Wrap up' --on 2026-08-20");
    story.wijk("meeting attend 4 --count 11");
    let late = story.wijk("show kerkveld");
    assert!(late.contains("Over de planning  9 d"), "6 months after 11 February: {late}");
    let sessions = story.wijk("meeting list kerkveld");
    assert!(sessions.contains("4 bijeenkomsten · 56 aanwezigen"), "{sessions}");
    let moved = story.wijk("advance-phase kerkveld");
    assert!(moved.contains("Evaluatie en verankering"), "{moved}");

    // Evaluation and anchoring; the budget shows what the municipality gives and what was found elsewhere.
    story.wijk(
        "income add kerkveld --kind other --from 'Spaarbank van de buurt' --amount 100 --on 2026-08-20",
    );
    let budget = story.wijk("budget kerkveld").replace('\u{a0}', " ");
    for told in ["€ 2.000,00", "andere financiering  € 100,00"] {
        assert!(budget.contains(told), "{told}: {budget}");
    }
    assert_eq!(story.in_the_way("kerkveld"), ["W-EVALUATED", "W-SETTLED"]);
    said += &story.wijk(
        "evaluate kerkveld --participants 18 --lasting 'Het repair café, elke maand' --maintainer 'De doeners' \
         --lessons 'Kies vroeg' --project 1=done --project 3=done",
    );
    story.wijk("settle kerkveld --unspent returns");
    story.wijk("task done kerkveld lessons go-on logistics communication budget");
    said += &story.wijk("advance-phase kerkveld");
    said += &story.wijk("show kerkveld");
    for word in ["jury", "Jury", " stemming", "score", "reservelijst", "rangschikking"] {
        assert!(!said.contains(word), "no contest, but it says «{word}»: {said}");
    }
    let tasks = story.wijk("task list kerkveld --open");
    assert!(tasks.contains("Alle taken zijn gedaan"), "{tasks}");
    // What is public has numbers and no names.
    story.wijk("export --year 2026 --output openbaar");
    let groups = std::fs::read_to_string(story.room.path("openbaar/groups.csv")).unwrap();
    assert!(groups.contains("KD-2026-001,1,2"), "{groups}");
    assert!(!groups.contains("Alix"), "{groups}");
}
