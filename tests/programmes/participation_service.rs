//! The participation service: support, assignments and the register of initiatives.

use super::Story;

#[test]
fn an_assignment_of_the_participation_service_goes_from_need_to_provider() {
    let mut story = Story::begin("2024-04-23", "participation-service/2024");
    let page = story.explained("nl", "participation-service");
    for told in ["€ 4.000.000,00", "Perceel 6", "Bestek en keuze van de dienstverlener"] {
        assert!(page.contains(told), "{told}: {page}");
    }
    story.wijk(
        "apply --edition PART-2024 --track assignment --neighbourhood 'Gemeente Evere' --municipality Evere \
         --contact 'Dienst Stedenbouw' --email stedenbouw@example.org --theme 'perceel 2' --theme 'perceel 5'",
    );
    story.wijk("admit evere");
    story.wijk("plan start evere");
    story.wijk("plan project add evere --title 'Ontwerp van een wijkpanel' --theme lot-2");
    story.wijk("plan cost add evere 1 --label Dienstverlener --unit-price 12500");
    story.wijk("advance-phase evere");
    story.wijk(
        "decide evere award --project 1 --amount 12500 --by requester --reason 'Beste prijs en aanpak'",
    );
    // P-8: the specifications come before the choice of a provider; an offer is recommended.
    assert_eq!(story.in_the_way("evere"), ["W-SPECIFICATIONS"], "P-8");
    for (name, kind) in [("bestek.md", "specifications"), ("offerte.md", "quote")] {
        story.room.file(name, format!("{name}: een gesprek met de wijk over het plein"));
        story.wijk(&format!("document add evere {name} --kind {kind}"));
    }
    let moved = story.wijk("advance-phase evere");
    assert!(moved.contains("Opdracht en evaluatie"), "{moved}");
    assert_eq!(story.in_the_way("evere"), ["P-9"], "P-9: an assignment is evaluated");
}

#[test]
fn p_3_has_148_initiatives_on_the_map_and_their_path_asks_nothing_of_an_assignment() {
    let story = Story::begin("2024-04-23", "participation-service/2024");
    let file = crate::common::fixture("imports/initiatives.csv");
    story.wijk(&format!("apply --edition PART-2024 --from {}", file.display()));
    for number in 1..=148 {
        story.wijk(&format!("admit PART-2024-{number:03} --quiet"));
    }
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
    let listed = story.wijk("toolbox list PART-2024-001");
    assert!(listed.contains("https://participatie.brussels"), "P-3: {listed}");
}

#[test]
fn p_5_holds_the_purchasing_centre_to_4_000_000_over_all_editions() {
    let story = Story::begin("2023-09-01", "participation-service/2023");
    story.wijk("edition open participation-service/2024");
    let award = |edition: &str, place: &str, amount: &str, code: i32| {
        story.wijk(&format!(
            "apply --edition {edition} --track assignment --neighbourhood 'Gemeente {place}' --municipality {place} \
             --contact Stedenbouw --email stedenbouw@example.org --theme lot-1"
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
    story.day("2025-01-15");
    story.wijk("edition open participation-service/2025");
    let said = story.wijk("network add --edition PART-2025 --copy-from PART-2024");
    assert!(said.contains("104 leden"), "{said}");
}
