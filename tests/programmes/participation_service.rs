//! The participation service: support, assignments and the register of initiatives.

use super::Story;

/// A request that was let in, of a municipality: the organisation is in the register, with the fields of P-7.
fn let_in(story: &Story, track: &str, place: &str, more: &str) {
    story.wijk(&format!("organisation add 'Gemeente {place}' --kind municipality"));
    story.wijk(&format!(
        "apply --edition PART-2024 --track {track} --neighbourhood '{place}' --municipality {place} --contact Stedenbouw \
         --email stedenbouw@example.org --field 'requester=Gemeente {place}' --field requester-kind=gemeente {more}"
    ));
    story.wijk(&format!("admit {place}"));
}

#[test]
fn p_7_a_request_says_who_asks_and_an_initiative_need_not() {
    let story = Story::begin("2024-04-23", "participation-service/2024");
    story.wijk("organisation add 'Gemeente Jette' --kind municipality");
    let apply =
        "apply --edition PART-2024 --municipality Jette --contact Stedenbouw --email stedenbouw@example.org";
    for track in ["support", "assignment", "initiative"] {
        story.wijk(&format!("{apply} --neighbourhood Wijk-{track} --track {track}"));
    }
    for track in ["support", "assignment"] {
        assert_eq!(story.in_the_way(&format!("wijk-{track}")), ["P-7"], "P-7: {track}");
        story.wijk(&format!("field set wijk-{track} 'requester=Gemeente Jette'"));
        assert_eq!(story.in_the_way(&format!("wijk-{track}")), ["P-7"], "P-7: {track}, the kind too");
        story.wijk(&format!("field set wijk-{track} requester-kind=collective"));
        assert_eq!(story.in_the_way(&format!("wijk-{track}")), Vec::<String>::new(), "P-7: {track}");
    }
    let said = story.wijk("admit wijk-initiative");
    assert!(said.contains("W-CARD"), "an initiative is shown with what is known: {said}");
    // P-7 knows four kinds of users; another kind is refused with those that there are.
    let said =
        story.room.wijk("field set wijk-support requester-kind=winkel --no-input").exits(7).transcript();
    for kind in ["Gewestelijk bestuur", "Gemeentebestuur", "instelling", "Burgercollectief"] {
        assert!(said.contains(kind), "P-7: {kind}: {said}");
    }
}

#[test]
fn a_request_for_support_goes_from_need_to_close() {
    let mut story = Story::begin("2024-04-23", "participation-service/2024");
    let_in(&story, "support", "Evere", "");
    story.wijk("task done evere mail");
    assert_eq!(story.in_the_way("evere"), ["W-NEED", "P-8"], "P-8: the need is written down first");
    story.wijk("field set evere process-type=wijkpanel 'need=Een wijkpanel over het plein opzetten, tegen september'");
    assert_eq!(story.in_the_way("evere"), ["P-8"], "P-8: what the service will do");
    story.wijk("plan start evere");
    story.wijk("plan project add evere --title 'Begeleiding van het wijkpanel'");
    story.wijk("task done evere needs");
    story.wijk("advance-phase evere");
    story.wijk("decide evere award --project 1 --by service --reason 'Past in de werking'");
    // Nothing of an assignment is asked: no specifications, no provider, no contract.
    let moved = story.wijk("advance-phase evere");
    assert!(moved.contains("Opdracht en evaluatie"), "{moved}");
    let tasks = story.wijk("task list evere");
    assert!(!tasks.contains("Een dienstverlener kiezen"), "P-8: no provider: {tasks}");
    story.day("2024-10-01");
    assert_eq!(story.in_the_way("evere"), ["P-9"], "P-9: support is evaluated");
    story.wijk(
        "evaluate evere --participants 14 --lasting 'Het panel' --maintainer 'De gemeente' --lessons 'Begin klein' \
         --project 1=done",
    );
    story.wijk("advance-phase evere");
    let shown = story.wijk("show evere");
    assert!(shown.contains("afgesloten"), "{shown}");
}

#[test]
fn an_assignment_in_two_lots_goes_from_need_through_specifications_offers_and_a_provider_to_close() {
    let mut story = Story::begin("2024-04-23", "participation-service/2024");
    let page = story.explained("nl", "participation-service");
    for told in ["€ 4.000.000,00", "Perceel 6", "Bestek en keuze van de dienstverlener", "Burgercollectief"]
    {
        assert!(page.contains(told), "{told}: {page}");
    }
    let_in(&story, "assignment", "Evere", "");
    assert_eq!(story.in_the_way("evere"), ["P-6", "W-NEED", "P-8"], "P-6: at least one of six lots");
    story.wijk("edit evere --theme lot-2 --theme lot-5");
    story.wijk("field set evere process-type=wijkpanel 'need=Een panel dat op de wijk lijkt'");
    story.wijk("plan start evere");
    story.wijk("plan project add evere --title 'Ontwerp van een wijkpanel' --theme lot-2");
    story.wijk("plan cost add evere 1 --label Dienstverlener --unit-price 12500");
    story.wijk("plan project add evere --title 'Loting van de bewoners' --theme lot-5");
    story.wijk("plan cost add evere 2 --label Dienstverlener --unit-price 4800");
    story.wijk("advance-phase evere");
    story.wijk(
        "decide evere award --project 1 --amount 12500 --by requester --reason 'Beste prijs en aanpak'",
    );
    story.wijk("decide evere award --project 2 --amount 4800 --by requester --reason 'Enige offerte'");
    // P-8: the specifications come before the choice of a provider; an offer is recommended.
    assert_eq!(story.in_the_way("evere"), ["W-SPECIFICATIONS", "P-9-CONTRACT"], "P-8 and P-9");
    for (name, kind) in
        [("bestek.md", "specifications"), ("offerte-ontwerp.md", "quote"), ("offerte-loting.md", "quote")]
    {
        story.room.file(name, format!("{name}: een gesprek met de wijk over het plein"));
        story.wijk(&format!("document add evere {name} --kind {kind}"));
    }
    story.wijk("organisation add 'Bureau Voorbeeld' --kind other");
    story.wijk("field set evere --project 1 'provider=Bureau Voorbeeld' begin=2024-06-01 end=2024-09-30");
    assert_eq!(story.in_the_way("evere"), ["P-9-CONTRACT"], "P-9: each project has its contract");
    story.wijk("field set evere --project 2 'provider=Bureau Voorbeeld' begin=2024-06-15 end=2024-07-31");
    story.wijk("task done evere mail needs choose mediate");
    let moved = story.wijk("advance-phase evere");
    assert!(moved.contains("Opdracht en evaluatie"), "{moved}");
    assert_eq!(story.in_the_way("evere"), ["P-9"], "P-9: an assignment is evaluated");
    story.day("2024-10-01");
    story.wijk("task done evere carry-out");
    let tasks = story.wijk("task list evere --open");
    assert!(!tasks.contains("Dienst Participatie"), "P-8: every task is done: {tasks}");
    story.wijk(
        "evaluate evere --participants 40 --lasting 'Het panel' --maintainer 'De gemeente' --lessons 'Loot ruim' \
         --project 1=done --project 2=done",
    );
    story.wijk("advance-phase evere");
    let shown = story.wijk("show evere");
    for told in ["Perceel 2", "Perceel 5", "Bureau Voorbeeld", "17.300,00", "afgesloten"] {
        assert!(shown.replace('\u{a0}', " ").contains(told), "P-9: {told}: {shown}");
    }
}

#[test]
fn p_3_has_148_initiatives_on_the_map_and_their_path_asks_nothing_of_an_assignment() {
    let story = Story::begin("2024-04-23", "participation-service/2024");
    let file = crate::common::fixture("imports/initiatives.csv");
    story.wijk(&format!("apply --edition PART-2024 --from {}", file.display()));
    let admitted = story.wijk("admit --edition PART-2024 --all");
    assert!(admitted.contains("148 kandidaten"), "P-3: {admitted}");
    let said = story.wijk("export --format initiatives --output cards.json --quiet");
    let cards = std::fs::read_to_string(story.room.path("cards.json")).unwrap();
    let cards: serde_json::Value = serde_json::from_str(&cards).unwrap();
    let cards = cards["data"]["initiatives"].as_array().unwrap_or_else(|| panic!("{said}"));
    assert_eq!(cards.len(), 148, "P-3: 148 initiatives");
    let named = |key: &str| {
        let names = cards.iter().filter_map(|card| card[key].as_str());
        names.collect::<std::collections::BTreeSet<_>>()
    };
    let (nl, fr) = (named("municipality_nl"), named("municipality_fr"));
    assert_eq!((nl.len(), fr.len()), (19, 19), "P-12: every municipality in both languages");
    assert!(nl.contains("Elsene") && fr.contains("Ixelles"), "{nl:?} {fr:?}");
    assert!(cards.iter().all(|card| card["type"] == "initiative"), "P-12: the type");
    assert_eq!(story.in_the_way("PART-2024-001"), Vec::<String>::new(), "no rule of an assignment");
    // The file has the fields of the programme, so that nothing more is recommended.
    assert!(!admitted.contains("W-CARD"), "W-CARD: {admitted}");
    let fields = story.wijk("field list PART-2024-001");
    assert!(fields.contains("Gemeentebestuur") && fields.contains("wijkpanel"), "P-7 and P-9: {fields}");
    story.wijk("export --format initiatives --output cards.csv --quiet");
    let cards = std::fs::read_to_string(story.room.path("cards.csv")).unwrap();
    assert_eq!(cards.lines().count(), 149, "P-3: a head and 148 cards");
    let listed = story.wijk("toolbox list PART-2024-001");
    assert!(listed.contains("https://participatie.brussels"), "P-3: {listed}");
}

#[test]
fn p_5_holds_the_purchasing_centre_to_4_000_000_over_all_editions() {
    let story = Story::begin("2023-09-01", "participation-service/2023");
    story.wijk("edition open participation-service/2024");
    let award = |edition: &str, place: &str, amount: &str, code: i32| {
        story.wijk(&format!("organisation add '{place}' --kind municipality"));
        story.wijk(&format!(
            "apply --edition {edition} --track assignment --neighbourhood 'Gemeente {place}' --municipality {place} \
             --contact Stedenbouw --email stedenbouw@example.org --theme lot-1 --field requester={place} \
             --field requester-kind=gemeente --field process-type=bevraging --field need=Alles"
        ));
        for line in ["admit", "plan start"] {
            story.wijk(&format!("{line} {place}"));
        }
        story.wijk(&format!("plan project add {place} --title 'Globale opdracht' --theme lot-1"));
        story.wijk(&format!("plan cost add {place} 1 --label Dienstverlener --unit-price {amount}"));
        story.wijk(&format!("advance-phase {place}"));
        let line =
            format!("decide {place} award --project 1 --amount {amount} --by requester --reason Prijs");
        story.room.wijk(&format!("{line} --no-input")).exits(code).transcript()
    };
    award("PART-2023", "Evere", "3999999.00", 0);
    let refused = award("PART-2024", "Jette", "1.01", 4);
    assert!(refused.contains("P-5") && refused.contains("2 edities (PART-2023 en PART-2024)"), "{refused}");
    let said = story.wijk("decide jette award --project 1 --amount 1 --by requester --reason Prijs");
    assert!(!said.contains("P-5"), "4,000,000.00 is within the limit: {said}");
}

#[test]
fn p_4_a_network_of_more_than_a_hundred_agents_meets_and_goes_on_the_next_year() {
    let mut story = Story::begin("2024-02-01", "participation-service/2024");
    let row = |number: usize| format!("Agent {number};Bestuur {};agent{number}@example.org\n", number % 19);
    let list: String = (1..=104).map(row).collect();
    story.room.file("agenten.csv", format!("naam;organisatie;e-mail\n{list}"));
    let said = story.wijk("network add --from agenten.csv");
    assert!(said.contains("104 leden"), "P-4: more than 100 members: {said}");
    story.day("2024-03-01");
    story.wijk("meeting add --edition PART-2024 --session network-day --on 2024-02-29");
    let met = story.wijk("meeting attend 1 'Agent 7' agent12@example.org --count 61");
    assert!(met.contains("63"), "{met}");
    let told = story.wijk("report network --format json");
    let told: serde_json::Value = serde_json::from_str(told.split_once('\n').unwrap().1).unwrap();
    let network = &told["data"]["network"];
    assert_eq!(network["members"], 104, "P-4: {told}");
    assert_eq!(network["organisations"], 19, "P-4: {told}");
    assert_eq!((&network["joined"], &network["departed"]), (&104.into(), &0.into()), "P-4: {told}");
    assert_eq!(
        (&network["meetings_held"], &network["present_in_all"]),
        (&1.into(), &63.into()),
        "P-4: {told}"
    );
    story.day("2025-01-15");
    story.wijk("edition open participation-service/2025");
    let said = story.wijk("network add --edition PART-2025 --copy-from PART-2024");
    assert!(said.contains("104 leden"), "{said}");
}
