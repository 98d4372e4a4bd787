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
    let moved = story.wijk("advance-phase evere");
    assert!(moved.contains("Opdracht en evaluatie"), "{moved}");
}
