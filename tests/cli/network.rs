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
    insta::assert_snapshot!(room.wijk(add).succeeds().transcript(), @"
    $ wijk network add Agent Een --organisation evere --email een@example.org --since 2024-02-01
    ✓ PART-2024: Agent Een hoort bij het netwerk (1 lid)
    → wijk network list --edition PART-2024
      Ongedaan maken: wijk undo
    ");
    room.file("leden.csv", "naam;organisatie;e-mail\nAgent Een;Gemeente Evere;een@example.org\nAgent Twee;OCMW;twee@example.org\n");
    insta::assert_snapshot!(room.wijk("network add --from leden.csv").succeeds().transcript(), @"
    $ wijk network add --from leden.csv
    ✓ PART-2024: 1 lid toegevoegd aan het netwerk (2 in het geheel)
      Al lid, en gelaten zoals het was: Agent Een
      1 nieuwe organisatie, met als soort «andere»: OCMW
    → wijk network list --edition PART-2024
      Ongedaan maken: wijk undo
    ");
    insta::assert_snapshot!(room.wijk("network list").succeeds().transcript(), @"
    $ wijk network list
    PART-2024: netwerk

     Nr.  Naam        Organisatie     Lid sinds   E-mail            Soort
       1  Agent Een   Gemeente Evere  01-02-2024  een@example.org   gemeente
       2  Agent Twee  OCMW            23-04-2024  twee@example.org  andere
     2 leden, van 2 organisaties
    ");
    room.speaking("fr");
    insta::assert_snapshot!(room.wijk("network list --format csv").succeeds().stdout, @"
    number,name,organisation,member_since,email,organisation_kind
    1,Agent Een,Gemeente Evere,2024-02-01,een@example.org,municipality
    2,Agent Twee,OCMW,2024-04-23,twee@example.org,other
    ");
    insta::assert_snapshot!(room.wijk("network leave twee").succeeds().transcript(), @"
    $ wijk network leave twee
    ✓ PART-2024 : Agent Twee a quitté le réseau (encore 1 membre)
      Annuler : wijk undo
    ");
    room.wijk("edition open participation-service/2025").succeeds();
    room.speaking("en");
    let copied = room.wijk("network add --edition PART-2025 --copy-from PART-2024").succeeds();
    insta::assert_snapshot!(copied.transcript(), @"
    $ wijk network add --edition PART-2025 --copy-from PART-2024
    ✓ PART-2025: 1 member added to the network (1 in all)
    → wijk network list --edition PART-2025
      To take it back: wijk undo
    ");
    room.wijk("undo").succeeds();
    insta::assert_snapshot!(room.wijk("network list --edition PART-2025").succeeds().transcript(), @"
    $ wijk network list --edition PART-2025
    PART-2025: network

     Nobody is a member of the network yet.
    ");
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
    insta::assert_snapshot!(said.transcript(), @"
    $ wijk network add   --email een
    ✗ Niets bewaard: 2 fouten
      NAME: mag niet leeg zijn
      --email · «een»: dit is geen e-mailadres
    [7]
    ");
    room.wijk("network add 'Agent Een' --organisation nergens").exits(3);
    room.wijk("network add 'Agent Een' --since 2030-01-01").exits(4);
    room.wijk("network add 'Agent Een' --email een@example.org").succeeds();
    insta::assert_snapshot!(room.wijk("network add 'Agent Een' --email een@example.org").exits(4).transcript(), @"
    $ wijk network add Agent Een --email een@example.org
    ✗ Agent Een hoort al bij het netwerk van PART-2024, sinds 23-04-2024
      → wijk person edit 1
    [4]
    ");
    room.file("fout.csv", "naam;organisatie;e-mail\nAgent Een;;geen adres\n;x;een@example.org\n");
    insta::assert_snapshot!(room.wijk("network add --from fout.csv").exits(7).transcript(), @"
    $ wijk network add --from fout.csv
    ✗ Niets bewaard: 2 fouten
      rij 1 · regel 2 · «geen adres»: dit is geen e-mailadres
      rij 2 · regel 3: een lid zonder naam
    [7]
    ");
    insta::assert_snapshot!(room.wijk("network leave niemand").exits(3).transcript(), @"
    $ wijk network leave niemand
    ✗ «niemand» past op niemand in het netwerk van PART-2024
      → wijk network list --edition PART-2024
    [3]
    ");
    room.wijk("network add --copy-from PART-2024").exits(7);
    room.wijk(
        "apply --edition PART-2024 --track support --neighbourhood Evere --municipality Evere --contact Stedenbouw \
         --email stedenbouw@example.org",
    )
    .succeeds();
    room.speaking("fr");
    let said = room.wijk("person role add 'Agent Een' PART-2024-001 --as network-member").exits(4);
    insta::assert_snapshot!(said.transcript(), @"
    $ wijk person role add Agent Een PART-2024-001 --as network-member
    ✗ on est membre du réseau pour toute une édition, pas dans le dossier
      PART-2024-001
      → wijk network add --edition PART-2024
    [4]
    ");
}
