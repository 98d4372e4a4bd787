use super::prepared::{self, flat};

#[test]
fn a_step_is_done_and_opened_again() {
    let room = prepared::with_roadmap();
    let said = room.wijk("step done roue 1.2 --on 2021-12-20").succeeds();
    assert!(flat(&said).contains("stap 1.2 «Bewonersvergadering» gedaan op 20-12-2021"), "{}", flat(&said));
    assert!(
        flat(&said).contains("! stap 1.1 Vergunning gemeente komt ervoor en is nog niet gedaan"),
        "{}",
        flat(&said)
    );
    assert!(flat(&said).contains("nog 5 stappen open"), "{}", flat(&said));
    let again = room.wijk("step done roue 1.2").exits(4);
    assert!(again.stderr.contains("→ wijk step reopen QDC-2021-001 1.2"), "{}", again.stderr);
    room.wijk("step reopen roue 1.2").succeeds();
    room.wijk("step done roue 7.1").exits(3);
    room.wijk("step done roue twee").exits(7);
    room.wijk("step done roue").exits(8);
    room.wijk("step list roue --format json").succeeds();
}

#[test]
fn a_step_is_begun_and_that_shows() {
    let room = prepared::with_roadmap();
    insta::assert_snapshot!(room.wijk("step begin roue 1.2 --on 2021-12-20").succeeds().transcript(), @"
    $ wijk step begin roue 1.2 --on 2021-12-20
    ✓ QDC-2021-001 La Roue: stap 1.2 «Bewonersvergadering» van «Speelstraat La Roue»
      begonnen op 20-12-2021
    ! stap 1.1 Vergunning gemeente komt ervoor en is nog niet gedaan
    → wijk step done QDC-2021-001 1.2
      Ongedaan maken: wijk undo
    ");
    insta::assert_snapshot!(room.wijk("step begin roue 1.2").exits(4).transcript(), @"
    $ wijk step begin roue 1.2
    ✗ Stap 1.2 «Bewonersvergadering» van «Speelstraat La Roue» is al begonnen op
      20-12-2021
      → wijk step done QDC-2021-001 1.2
    [4]
    ");
    insta::assert_snapshot!(room.wijk("step done roue 1.2 --on 2021-12-01").exits(4).transcript(), @"
    $ wijk step done roue 1.2 --on 2021-12-01
    ✗ Stap 1.2 «Bewonersvergadering» is begonnen op 20-12-2021 en kan niet gedaan
      zijn op 01-12-2021
      → dezelfde opdracht met --on 2021-12-20
    [4]
    ");
    room.wijk("step begin roue 1.1 --on 2022-12-20").exits(4);
    room.wijk("step begin roue").exits(8);
    let listed = room.wijk("step list roue --format csv").succeeds();
    assert!(
        listed
            .stdout
            .contains("1.2,Bewonersvergadering,Speelstraat La Roue,,2022-04-01,2022-04-30,2021-12-20,,begun"),
        "{}",
        listed.stdout
    );
    room.wijk("step reopen roue 1.2").succeeds();
    room.wijk("step reopen roue 1.2").exits(4);
}
