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
