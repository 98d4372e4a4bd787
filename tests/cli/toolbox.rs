use crate::common::Room;

fn room() -> Room {
    let mut room = Room::with_register();
    room.at("2024-04-23T09:00:00Z");
    room.wijk("edition open participation-service/2024").succeeds();
    room
}

#[test]
fn a_reference_comes_in_the_toolbox_and_goes_out_of_it() {
    let mut room = room();
    let add = "toolbox add --code soorten --nl 'Soorten processen' --fr 'Types de processus' --en 'Types of processes' \
               --url https://example.org/soorten --phase preparation";
    insta::assert_snapshot!(room.wijk(add).succeeds().transcript(), @"");
    insta::assert_snapshot!(room.wijk("toolbox list --phase preparation").succeeds().transcript(), @"");
    room.wijk(
        "apply --edition PART-2024 --track support --neighbourhood Evere --municipality Evere --contact Stedenbouw \
         --email stedenbouw@example.org",
    )
    .succeeds();
    room.wijk("admit evere").succeeds();
    insta::assert_snapshot!(room.wijk("toolbox list evere").succeeds().transcript(), @"");
    let shown = room.wijk("show evere").succeeds().stdout;
    assert!(
        shown.contains("Wat in deze fase helpt") && shown.contains("https://example.org/soorten"),
        "{shown}"
    );
    room.speaking("fr");
    insta::assert_snapshot!(room.wijk("toolbox list --format markdown").succeeds().transcript(), @"");
    let page = room.wijk("programme explain PART-2024").succeeds().stdout;
    assert!(page.contains("https://example.org/soorten"), "{page}");
    room.speaking("en");
    insta::assert_snapshot!(room.wijk("toolbox remove soorten").succeeds().transcript(), @"");
    room.wijk("undo").succeeds();
    let listed = room.wijk("toolbox list --format csv").succeeds().stdout;
    assert!(
        listed.contains("soorten,Types of processes,preparation,https://example.org/soorten,office"),
        "{listed}"
    );
}

#[test]
fn what_cannot_be_a_reference_is_told_all_at_once() {
    let mut room = room();
    room.wijk("toolbox add").exits(8);
    room.wijk("toolbox add --nl Kaart").exits(8);
    let said = room.wijk("toolbox add --code 'De kaart' --nl ' ' --url example.org").exits(7);
    insta::assert_snapshot!(said.transcript(), @"");
    insta::assert_snapshot!(room.wijk("toolbox remove platform").exits(4).transcript(), @"");
    insta::assert_snapshot!(room.wijk("toolbox remove boekentil").exits(3).transcript(), @"");
    room.speaking("fr");
    let said =
        room.wijk("toolbox add --code platform --nl Kaart --url https://participatie.brussels").exits(7);
    insta::assert_snapshot!(said.transcript(), @"");
    room.wijk("toolbox list --phase later").exits(2);
}
