//! Conversations about the fields of a programme's own.

use super::Talk;
use crate::ops::field;
use crate::ops::testing::Register;
use crate::storage::Store;

const MORE: &str = "
[fields.why]
nl = \"Aanleiding\"
of = \"dossier\"
answer = \"text\"

[fields.budget]
nl = \"Eigen budget\"
of = \"dossier\"
answer = \"amount\"

[fields.method]
nl = \"Werkvorm\"
of = \"dossier\"
answer = \"choice\"

[fields.method.choices.walk]
nl = \"Wandeling\"

[fields.method.choices.talk]
nl = \"Gesprek\"
";

fn talk() -> Talk {
    let folder = tempfile::TempDir::new().unwrap();
    let store = Store::create(&folder.path().join("wijk.db")).unwrap();
    Talk { register: Register::in_edition_that_adds(store, MORE, &[]), folder }
}

fn typed(talk: &Talk, dossier: &str) -> Vec<String> {
    let fields = talk.register.store.read(|view| field::list(view, dossier)).unwrap();
    fields.fields.iter().map(field::FieldState::typed).collect()
}

#[test]
fn fields_are_asked_one_by_one_with_a_way_back() {
    let mut talk = talk();
    let answers = [
        "Beton", "1.000", // can be read in two ways
        "1000", "<", "1250,50", "Gesprek",
    ];
    talk.say("field set roue", &answers).unwrap();
    assert_eq!(typed(&talk, "roue"), ["Beton", "1250.50", "talk"]);
    // Whoever confirms everything changes nothing.
    talk.say("field set roue", &["", "", ""]).unwrap();
    assert_eq!(typed(&talk, "roue"), ["Beton", "1250.50", "talk"]);
    talk.say("field set roue", &["", "", "niets"]).unwrap();
    assert_eq!(typed(&talk, "roue"), ["Beton", "1250.50", ""]);
    assert!(talk.say("field set roue", &["Groen"]).is_err(), "whoever stops halfway keeps nothing");
    assert_eq!(typed(&talk, "roue"), ["Beton", "1250.50", ""]);
}

#[test]
fn an_application_asks_the_fields_that_no_flag_has_said() {
    let mut talk = talk();
    talk.say(
        "apply --neighbourhood Heide --municipality 21001 --perimeter plein --track neighbourhood --theme nature \
         --contact An --email an@example.org --language nl --member Bo --motivation groen --asked 1000 \
         --submitted 2021-09-20 --field why=Beton --override B-ADM-1 --reason proef",
        &["12,50", "<", "13,50", "Wandeling"],
    )
    .unwrap();
    assert_eq!(typed(&talk, "heide"), ["Beton", "13.50", "walk"]);
}
