//! Conversations about votes.

use super::*;

#[test]
fn what_a_file_lacks_is_asked_and_can_be_corrected_on_the_way() {
    let mut talk = Talk::new();
    let text = include_str!("../../../fixtures/pabulib/approval.pb");
    let bare = text.replace("country;Belgium\n", "").replace("date_begin;01.09.2026", "date_begin;najaar");
    let (from, to) = (talk.folder.path().join("bare.pb"), talk.folder.path().join("strict.pb"));
    std::fs::write(&from, bare).unwrap();
    let line = format!("vote write {} --smallest-group 1 --output {}", from.display(), to.display());
    talk.say(&line, &["België", "<", "Belgium", "morgen", "1-9-2026"]).unwrap();
    assert_eq!(std::fs::read_to_string(&to).unwrap(), text);
}

#[test]
fn the_rule_of_a_file_that_names_none_is_asked_and_one_can_step_back() {
    let mut talk = Talk::new();
    let file = talk.folder.path().join("scoring.pb");
    std::fs::write(&file, include_str!("../../../fixtures/pabulib/scoring.pb")).unwrap();
    let shares = "mes_cost: gelijke delen, een project waard wat het kost";
    let (run, explain) =
        (format!("vote run {}", file.display()), format!("vote explain p1 {}", file.display()));
    talk.say(&run, &[shares]).unwrap();
    talk.say(&explain, &[shares]).unwrap();
    assert!(matches!(talk.say(&run, &["<"]), Err(CommandError::Stopped)));
    // A rule that is given is not asked for, nor is one where all are compared.
    talk.say(&format!("{run} --rule phragmen"), &[]).unwrap();
    talk.say(&format!("vote compare {}", file.display()), &[]).unwrap();
}
