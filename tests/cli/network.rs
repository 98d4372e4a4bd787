use crate::common::Room;

fn room() -> Room {
    let mut room = Room::with_register();
    room.at("2024-04-23T09:00:00Z");
    room.wijk("edition open participation-service/2024").succeeds();
    room.wijk("organisation add 'Gemeente Evere' --kind municipality").succeeds();
    room
}

#[test]
fn somebody_joins_the_network_and_leaves_it() {
    let mut room = room();
    let add = "network add 'Agent Een' --organisation evere --email een@example.org --since 2024-02-01";
    insta::assert_snapshot!(room.wijk(add).succeeds().transcript(), @"");
    room.file("leden.csv", "naam;organisatie;e-mail\nAgent Een;Gemeente Evere;een@example.org\nAgent Twee;OCMW;twee@example.org\n");
    insta::assert_snapshot!(room.wijk("network add --from leden.csv").succeeds().transcript(), @"");
    insta::assert_snapshot!(room.wijk("network list").succeeds().transcript(), @"");
    room.speaking("fr");
    insta::assert_snapshot!(room.wijk("network list --format csv").succeeds().stdout, @"");
    insta::assert_snapshot!(room.wijk("network leave twee").succeeds().transcript(), @"");
    room.wijk("edition open participation-service/2025").succeeds();
    room.speaking("en");
    let copied = room.wijk("network add --edition PART-2025 --copy-from PART-2024").succeeds();
    insta::assert_snapshot!(copied.transcript(), @"");
    room.wijk("undo").succeeds();
    insta::assert_snapshot!(room.wijk("network list --edition PART-2025").succeeds().transcript(), @"");
    // A meeting of the network knows its members by name.
    room.wijk("meeting add --edition PART-2024 --session network-day --on 2024-04-22").succeeds();
    let met = room.wijk("meeting attend 1 een --count 99").succeeds().transcript();
    assert!(met.contains("100"), "{met}");
}

#[test]
fn who_cannot_join_is_told_why_and_what_to_do() {
    let mut room = room();
    room.wijk("network add").exits(8);
    let said = room.wijk("network add ' ' --email een").exits(7);
    insta::assert_snapshot!(said.transcript(), @"");
    room.wijk("network add 'Agent Een' --organisation nergens").exits(3);
    room.wijk("network add 'Agent Een' --since 2030-01-01").exits(4);
    room.wijk("network add 'Agent Een' --email een@example.org").succeeds();
    insta::assert_snapshot!(room.wijk("network add 'Agent Een' --email een@example.org").exits(4).transcript(), @"");
    room.file("fout.csv", "naam;organisatie;e-mail\nAgent Een;;geen adres\n;x;een@example.org\n");
    insta::assert_snapshot!(room.wijk("network add --from fout.csv").exits(7).transcript(), @"");
    insta::assert_snapshot!(room.wijk("network leave niemand").exits(3).transcript(), @"");
    room.wijk("network add --copy-from PART-2024").exits(7);
    room.wijk(
        "apply --edition PART-2024 --track support --neighbourhood Evere --municipality Evere --contact Stedenbouw \
         --email stedenbouw@example.org",
    )
    .succeeds();
    room.speaking("fr");
    let said = room.wijk("person role add 'Agent Een' PART-2024-001 --as network-member").exits(4);
    insta::assert_snapshot!(said.transcript(), @"");
}
