use insta::assert_snapshot;

use crate::common::Room;

#[test]
fn two_editions_are_told_apart_in_words() {
    let mut room = Room::new();
    let text = room.wijk("programme show wijkbudget --toml").succeeds().stdout;
    let changed = text.replace("minimum = 1\nat = [\"submit\"]", "minimum = 2\nat = [\"submit\"]").replace(
        "[rules.W-BALANCED]\ncheck = \"amounts-balanced\"\nat = [\"submit\"]\nseverity = \"warn\"\n",
        "[rules.W-COACH]\ncheck = \"coach-assigned\"\nat = [\"submit\"]\n",
    );
    room.file("own.toml", changed);
    assert_snapshot!(room.wijk("programme diff wijkbudget own.toml").succeeds().transcript(), @"
    $ wijk programme diff wijkbudget own.toml
    Van wijkbudget naar own.toml
     3 verschillen

    Wat er gevraagd wordt
     • W-PROJECTS (anders): Het voorstel telt minstens 1 project (van «Haalbaarheid»
       naar «Stemming en beslissing») → Het voorstel telt minstens 2 projecten (van
       «Haalbaarheid» naar «Stemming en beslissing»)
     • W-COACH (erbij): Er is een coach aangeduid (van «Haalbaarheid» naar «Stemming
       en beslissing»)
     • W-BALANCED (weg): Van elk project dekken de vraag en de andere inbreng samen
       de kosten (van «Haalbaarheid» naar «Stemming en beslissing») (aanbevolen)
    ");
    room.speaking("fr");
    assert_snapshot!(room.wijk("programme diff wijkbudget own.toml --format markdown").succeeds().transcript(), @"
    $ wijk programme diff wijkbudget own.toml --format markdown
    # De wijkbudget à own.toml

    3 différences

    ## Ce qui est demandé

    - W-PROJECTS (modifié) : La proposition compte au moins 1 projet (de « Faisabilité » à « Vote et décision ») → La proposition compte au moins 2 projets (de « Faisabilité » à « Vote et décision »)
    - W-COACH (ajouté) : Un coach est désigné (de « Faisabilité » à « Vote et décision »)
    - W-BALANCED (retiré) : Pour chaque projet, la demande et les autres apports couvrent ensemble les coûts (de « Faisabilité » à « Vote et décision ») (recommandé)
    ");
    room.speaking("en");
    assert_snapshot!(room.wijk("programme diff wijkbudget own.toml --exit-code").exits(5).transcript(), @"
    $ wijk programme diff wijkbudget own.toml --exit-code
    From wijkbudget to own.toml
     3 differences

    What is asked
     • W-PROJECTS (changed): The proposal has at least 1 project (from «Feasibility»
       to «Vote and decision») → The proposal has at least 2 projects (from
       «Feasibility» to «Vote and decision»)
     • W-COACH (added): A coach is assigned (from «Feasibility» to «Vote and
       decision»)
     • W-BALANCED (gone): What each project asks and what others bring cover its
       costs together (from «Feasibility» to «Vote and decision») (recommended)
    [5]
    ");
    let said = room.wijk("programme diff wijkbudget own.toml --format csv").succeeds().stdout;
    assert!(
        said.starts_with("part,what,how,before,after\n")
            || said.starts_with("part,what,how,before,after\r\n"),
        "{said}"
    );
}

#[test]
fn what_is_the_same_is_told_so() {
    let room = Room::new();
    assert_snapshot!(room.wijk("programme diff brussels-qdc/2021 brussels-qdc/2021 --exit-code").succeeds().transcript(), @"
    $ wijk programme diff brussels-qdc/2021 brussels-qdc/2021 --exit-code
    ✓ Geen verschil tussen brussels-qdc/2021 en brussels-qdc/2021
    ");
    let said = room.wijk("programme diff wijkbudget wijkbudget --format json").succeeds().stdout;
    let json: serde_json::Value = serde_json::from_str(&said).unwrap();
    assert_eq!(json["data"]["differences"], serde_json::json!([]));
    room.wijk("programme diff wijkbudget gent").exits(3);
}

#[test]
fn the_brussels_programme_changed_between_2021_and_2024() {
    let room = Room::new();
    let said =
        room.wijk("programme diff brussels-qdc/2021 brussels-qdc/2024 --format json").succeeds().stdout;
    let json: serde_json::Value = serde_json::from_str(&said).unwrap();
    let rows = json["data"]["differences"].as_array().unwrap();
    let how = |what: &str| {
        rows.iter().find(|row| row["what"] == what).map(|row| row["how"].as_str().unwrap().to_owned())
    };
    assert_eq!(how("B-ADM-1").as_deref(), Some("gone"));
    assert_eq!(how("B-ADM-2").as_deref(), Some("added"));
    assert_eq!(how("B-PB-19-30000").as_deref(), Some("added"));
    assert_eq!(how("envelope").as_deref(), Some("changed"));
    assert_eq!(how("B-CO-1"), None);
}
