//! The figures of the seed of `brussels-qdc`, as `programme explain` tells them. Its stories are in the other tests.

use super::Story;

#[test]
fn the_figures_of_a_sustainable_neighbourhood_are_told_in_dutch_and_french() {
    let mut story = Story::begin("2021-06-01", "brussels-qdc/2021");
    let nl = story.explained("nl", "brussels-qdc");
    let fr = story.explained("fr", "brussels-qdc");
    for (what, dutch, french) in [
        ("B-PB-17, 15 000 at most", "€ 15.000,00", "15.000,00 €"),
        ("B-SB-1, a start fund of 400", "€ 400,00", "400,00 €"),
        ("B-LC-2, key phase 1", "Voorbereiding", "Préparation"),
        ("B-LC-2, key phase 2", "Indienen en selecteren", "Dépôt et sélection"),
        ("B-LC-2, key phase 3", "Realiseren en evalueren", "Réalisation et évaluation"),
        ("B-ADM-9, a candidature comes first", "Kandidaatstelling", "Candidature"),
    ] {
        assert!(nl.contains(dutch), "{what}: {nl}");
        assert!(fr.contains(french), "{what}: {fr}");
    }
}
