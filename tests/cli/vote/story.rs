//! A vote of residents decides an edition of the built-in programme `wijkbudget`, from the call to the decisions.

use insta::assert_snapshot;

use crate::common::Room;

fn apply(room: &Room, name: &str, email: &str, projects: &[(&str, &str)]) {
    room.run([
        "apply", "--no-input", "--neighbourhood", name, "--municipality", "44021", "--contact", "Nora Peeters", "--email",
        email, "--motivation", "Voor de buurt", "--asked", "5000",
    ])
    .succeeds();
    room.run(["admit", name]).succeeds();
    let projects: Vec<String> = projects
        .iter()
        .map(|(title, asked)| {
            format!(
                "[[projects]]\ntitle = \"{title}\"\nask = \"{asked}\"\n[[projects.costs]]\nlabel = \"{title}\"\n\
                 unit-price = \"{asked}\"\nquantity = \"1\"\n[[projects.steps]]\ntitle = \"Doen\"\n"
            )
        })
        .collect();
    room.file("plan.toml", projects.join("\n"));
    room.run(["plan", "write", name, "--from", "plan.toml"]).succeeds();
    room.run(["advance-phase", name]).succeeds();
}

fn admissible(room: &Room, name: &str) {
    let criteria = ["complete", "general-interest", "competence", "feasible", "costed"];
    let met = criteria.iter().flat_map(|criterion| ["--met", criterion]);
    room.run(["admissibility", "assess", name].into_iter().chain(met)).succeeds();
    room.run(["admissibility", "close", name, "--by", "working-group"]).succeeds();
}

#[test]
fn residents_decide_an_edition_of_the_participatory_budget() {
    let mut room = Room::with_register();
    room.at("2026-03-02T09:00:00Z");
    room.wijk("edition open wijkbudget/2026 --envelope 8000").succeeds();
    apply(&room, "Moestuin Noord", "noord@example.org", &[("Verhoogde bakken", "4000"), ("Waterton", "1000")]);
    apply(&room, "Speelstraat Zuid", "zuid@example.org", &[("Spelkoffer", "2500"), ("Banken", "6000")]);
    apply(&room, "Pleintje West", "west@example.org", &[("Fontein", "3000")]);
    admissible(&room, "moestuin");
    admissible(&room, "speelstraat");
    room.at("2026-05-04T09:00:00Z");
    // The roadmap of the third is not judged yet, so it stays off the ballot.
    assert_snapshot!(room.wijk("vote open --until 2026-05-31").succeeds().transcript(), @"");
    room.file(
        "online.csv",
        "voter_id,vote,voting_method\nA1,\"1,2\",internet\nA2,\"1,2\",internet\nA3,4,internet\nA4,\"3,4\",internet\n\
         A5,\"2,3\",internet\nA1,4,internet\n",
    );
    room.wijk("vote import online.csv").succeeds();
    room.at("2026-06-01T09:00:00Z");
    room.wijk("vote add 1,3 4 --spoiled 1 --on 2026-05-31").succeeds();
    room.wijk("vote close").succeeds();
    assert_snapshot!(room.wijk("vote run").succeeds().transcript(), @"");
    assert_snapshot!(room.wijk("vote adopt --by college").succeeds().transcript(), @"");
    room.wijk("advance-phase moestuin").succeeds();
    assert_snapshot!(room.wijk("list").succeeds().transcript(), @"");
    assert_snapshot!(room.wijk("edition show --format json").succeeds().transcript().lines().filter(|line| {
        ["awarded_cents", "left_cents"].iter().any(|key| line.contains(key))
    }).collect::<Vec<_>>().join("\n"), @"");
}
