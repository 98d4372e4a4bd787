//! Conversations about programmes.

use super::Talk;
use crate::domain::programme::check::check;
use crate::domain::programme::definition::Programme;

fn written(talk: &mut Talk, answers: &[&str]) -> Programme {
    let path = talk.folder.path().join("own.toml");
    talk.say(&format!("programme new our-parks --file {}", path.display()), answers).unwrap();
    check(&std::fs::read_to_string(path).unwrap()).unwrap()
}

#[test]
fn a_programme_is_asked_from_its_name_to_its_first_envelope() {
    let mut talk = Talk::new();
    let programme = written(
        &mut talk,
        &[
            "Onze parken",
            "", // not in French
            "Our parks",
            "Stad Leuven",
            "op", // a prefix has capitals
            "OP",
            "Atlantis", // not known
            "24062 Leuven 3000, Elsene",
            "Doe mee, Creëer",
            "Zero afval, Spelen",
            "oogst=Oogst", // there is no such phase
            "preparation=Ideeën",
            "12",
            "<", // back to the smallest group
            "10",
            "18.600,00",
            "elk project",
            "na advies van een jury",
            "n",
            "y",
            "2027-02-15, 2027-09-15",
            "250000",
        ],
    );
    assert_eq!(programme.code, "our-parks");
    assert_eq!(programme.name.all(), ["Onze parken", "Onze parken", "Our parks"]);
    assert_eq!(programme.prefix, "OP");
    let places: Vec<&str> = programme.municipalities.iter().map(|one| one.nis.as_str()).collect();
    assert_eq!(places, ["24062", "21009"]);
    assert_eq!(
        programme.tracks.iter().map(|track| track.code.as_str()).collect::<Vec<_>>(),
        ["doe-mee", "creeer"]
    );
    assert_eq!(programme.themes[0].code, "zerowaste");
    assert_eq!(programme.bodies[0].code, "jury");
    let rule = |check: &str| programme.rules.iter().find(|rule| rule.check == check);
    assert!(rule("coach-assigned").is_none() && rule("inventory-made").is_some());
    assert!(rule("opinion-given").is_some());
    let edition = &programme.editions[&2027];
    assert_eq!(edition.deadlines.as_ref().unwrap().len(), 2);
}
