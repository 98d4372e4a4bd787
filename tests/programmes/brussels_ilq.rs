//! Vooruit met de wijk / Inspirons le quartier: thematic projects of the Brussels-Capital Region.

use super::Story;

#[test]
fn a_thematic_project_of_brussels_has_one_theme_two_papers_and_3_000_at_most() {
    let mut story = Story::begin("2018-09-20", "brussels-ilq/2018");
    let page = story.explained("fr", "brussels-ilq/2018");
    for told in ["3.000,00 €", "35 jours", "21/10/2018", "Note d’intention"] {
        assert!(page.contains(told), "{told}: {page}");
    }
    story.day("2018-10-21");
    let apply = |themes: &str| {
        format!(
            "apply --edition ILQ-2018 --neighbourhood Compostplein --municipality Jette --contact 'An Voorbeeld' \
             --email an@example.org {themes} --member 'A Een; B Twee; C Drie; D Vier; E Vijf' --submitted 2018-10-21"
        )
    };
    // A single theme (B-ADM-7).
    story.room.wijk(&apply("--theme compost --theme zerowaste")).exits(4);
    story.wijk(&apply("--theme zerowaste"));
    story.wijk("admit compostplein");
    // The file is due five weeks after the last day for the note.
    let agenda = story.room.wijk("agenda --days 40").succeeds().stdout;
    assert!(agenda.contains("25-11"), "{agenda}");
    story.wijk("plan start compostplein");
    story.wijk("plan project add compostplein --title Ruilkast --theme zerowaste");
    story.wijk("plan cost add compostplein 1 --label Kast --unit-price 3000.01 --category material");
    assert_eq!(story.in_the_way("compostplein"), ["B-PB-18"]);
    story.wijk("plan cost edit compostplein 1 1 --unit-price 3000");
    assert_eq!(story.in_the_way("compostplein"), [""; 0]);
    story.day("2018-11-25");
    story.wijk("advance-phase compostplein");
    // What the strand leaves out is asked of this theme only (B-TH-1).
    let sheet = story.room.wijk("admissibility show compostplein --format json").stdout;
    assert!(sheet.contains("zerowaste-repair") && !sheet.contains("compost-group"), "{sheet}");
}
