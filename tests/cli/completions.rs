use crate::common::Room;

#[test]
fn every_shell_gets_its_script_without_a_register() {
    let room = Room::new();
    for shell in ["bash", "zsh", "fish", "powershell", "elvish"] {
        let said = room.wijk(&format!("completions {shell}")).succeeds();
        assert!(said.stdout.contains("advance-phase"), "{shell}");
    }
}
