use super::prepared::{self, flat};
use crate::common::fixture;

#[test]
fn an_inventory_is_made_by_flags_one_at_a_time() {
    let room = prepared::room();
    let said = room.wijk("inventory add roue --method walk --residents 34 --users 6 --partners 3").succeeds();
    assert!(
        flat(&said).contains("plaatsbeschrijving, versie 1, met 0 vaststellingen en 43 deelnemers"),
        "{}",
        flat(&said)
    );
    assert!(flat(&said).contains("→ wijk inventory item add QDC-2021-001"), "{}", flat(&said));
    let said =
        room.wijk("inventory item add roue --kind need --theme netheid --text 'Te veel afval'").succeeds();
    assert!(flat(&said).contains("vaststelling 1 toegevoegd («Te veel afval»)"), "{}", flat(&said));
    room.wijk("inventory item edit roue 1 --place 'het plein' --owner public").succeeds();
    let shown = room.wijk("inventory show roue").succeeds().stdout;
    assert_eq!(
        shown,
        "Plaatsbeschrijving v1 · QDC-2021-001 La Roue · 31-12-2021 · wijkwandeling · 34\n\
         bewoners, 6 gebruikers, 3 partners\n\
         \n  1  nood: Te veel afval · Openbare netheid · het plein, openbaar\n"
    );
    room.wijk("inventory item remove roue 1").succeeds();
}

#[test]
fn what_is_missing_is_named_when_nobody_can_be_asked() {
    let room = prepared::room();
    room.wijk("inventory add roue").exits(8);
    let bare = room.wijk("inventory roue").succeeds();
    assert!(bare.stdout.contains("heeft nog geen plaatsbeschrijving"));
}

#[test]
fn a_bad_file_is_refused_with_all_its_faults_and_saves_nothing() {
    let room = prepared::room();
    let file = fixture("inventories/faults.toml");
    let said = room.run(["inventory", "add", "roue", "--from", file.to_str().unwrap()]).exits(7);
    for part in ["held-on", "items[0].kind", "items[1].theme", "items[1].owner", "Duurzame mobiliteit"] {
        assert!(said.stderr.contains(part), "{part}: {}", said.stderr);
    }
    assert!(room.wijk("inventory show roue").stdout.contains("nog geen plaatsbeschrijving"));
}

#[test]
fn the_editor_gets_the_text_and_a_faulty_text_is_kept() {
    let room = prepared::with_inventory();
    let spoil = room.file("spoil.sh", "sed -i 's/kind = \"need\"/kind = \"nood\"/' \"$1\"\n");
    let edit = |script: &std::path::Path| {
        let mut command = room.command();
        command.env("EDITOR", format!("sh {}", script.display())).args(["inventory", "edit", "roue"]);
        command.output().unwrap()
    };
    let output = edit(&spoil);
    assert_eq!(output.status.code(), Some(7));
    let kept = room.path("QDC-2021-001-inventory.toml");
    assert!(String::from_utf8_lossy(&output.stderr).contains("QDC-2021-001-inventory.toml"));
    assert!(std::fs::read_to_string(&kept).unwrap().contains("kind = \"nood\""));
    let mend = room.file("mend.sh", "sed -i 's/kind = \"nood\"/kind = \"place\"/' \"$1\"\n");
    assert_eq!(edit(&mend).status.code(), Some(0));
    assert!(!kept.exists());
    assert!(room.wijk("inventory show roue").stdout.contains("plek: Rond de glasbollen"));
}
