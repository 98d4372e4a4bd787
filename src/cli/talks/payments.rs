//! Conversations about accounts and payments.

use super::{INVENTORY, ROADMAP, Talk};
use crate::cli::error::CommandError;
use crate::domain::payment::PaymentState;
use crate::ops::{inventory, payment, plan};

/// € 1,00 is awarded to the first project; the group has no account yet.
fn talk() -> Talk {
    let mut talk = Talk::new();
    inventory::add_from(&mut talk.register.context(), "roue", INVENTORY, false).unwrap();
    plan::write(&mut talk.register.context(), "roue", ROADMAP, None).unwrap();
    talk.register.in_selection();
    talk.register.decide(&[1]);
    talk
}

fn states(talk: &Talk) -> Vec<PaymentState> {
    let (_, rows) = talk.register.store.read(|view| payment::of_dossier(view, "roue")).unwrap();
    rows.iter().map(crate::storage::payment::PaymentRow::state).collect()
}

#[test]
fn an_account_is_asked_with_whose_it_is() {
    let mut talk = talk();
    talk.say("member add roue Claes --kind citizen", &[]).unwrap();
    let answers = ["Claes", "BE69539007547034", "BE68539007547034", "<", "BE68 5390 0754 7034", "Wijkcomité"];
    talk.say("account set roue", &answers).unwrap();
    let dossier = talk.register.dossier;
    let account = talk.register.store.read(|view| view.account_in_use(dossier)).unwrap().unwrap();
    assert_eq!((account.iban.as_str(), account.holder.as_str()), ("BE68539007547034", "Wijkcomité"));
    assert_eq!(account.person.unwrap().1, "Claes");
    talk.say("account set roue", &["van de groep zelf", "BE43068999999501", ""]).unwrap();
    let account = talk.register.store.read(|view| view.account_in_use(dossier)).unwrap().unwrap();
    assert_eq!((account.holder.as_str(), account.person), ("La Roue", None));
}

#[test]
fn a_plan_is_asked_instalment_by_instalment_and_payments_are_chosen() {
    let mut talk = talk();
    let answers =
        ["op een dag", "<", "op een dag", "2021-12-30", "veel", "0,40", "y", "na het verslag", "rest", "n"];
    talk.say("payment plan roue", &answers).unwrap();
    let planned = talk.register.store.read(|view| payment::planned(view, "roue")).unwrap();
    let amounts: Vec<i64> = planned.instalments.iter().map(|row| row.instalment.amount.0).collect();
    assert_eq!(amounts, [40, 60]);
    assert_eq!(planned.instalments[0].instalment.due.unwrap().to_string(), "2021-12-30");
    talk.say("account set roue --iban BE68539007547034 --holder x", &[]).unwrap();
    talk.say("payment add roue", &[]).unwrap();
    talk.say("payment add roue", &[]).unwrap();
    assert!(matches!(talk.say("payment claim", &["<"]), Err(CommandError::Stopped)));
    talk.say("payment claim", &[""]).unwrap();
    assert_eq!(states(&talk), [PaymentState::Claimed, PaymentState::Made]);
    let reason = "payment run --override W-COMMITMENT --override W-PAY-APPROVALS --override W-PAY-AGREEMENT --reason x";
    assert!(matches!(talk.say(reason, &["n"]), Err(CommandError::Stopped)));
    assert_eq!(states(&talk), [PaymentState::Claimed, PaymentState::Made]);
    talk.say(reason, &["y"]).unwrap();
    assert_eq!(states(&talk), [PaymentState::Ordered, PaymentState::Made]);
    talk.say("payment confirm", &[""]).unwrap();
    talk.say("payment cancel 2", &["", "te vroeg"]).unwrap();
    assert_eq!(states(&talk), [PaymentState::Paid, PaymentState::Cancelled]);
}
