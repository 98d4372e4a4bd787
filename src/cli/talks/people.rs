//! Conversations about people and partners.

use super::Talk;
use crate::domain::partner::PartnerStatus;
use crate::ops::{organisation, partner, person};

#[test]
fn a_person_is_asked_whole_and_can_be_corrected_on_the_way() {
    let mut talk = Talk::new();
    let answers = [
        "Nadia El Amrani",
        "nadia@", // no address
        "<",
        "Nadia El Amrani",
        "nadia@example.org",
        "0470 12 34 56",
        "",
        "BE68 5390 0754 7035", // the check fails
        "BE68 5390 0754 7034",
        "Frans",
        "", // the review: to save is the first choice
    ];
    talk.say("person add", &answers).unwrap();
    let read = |talk: &Talk| talk.register.store.read(|view| person::look(view, "nadia")).unwrap().row.person;
    let found = read(&talk);
    assert_eq!(found.phone.as_deref(), Some("+32470123456"));
    assert_eq!(found.iban.as_deref(), Some("BE68539007547034"));
    talk.say("person edit nadia", &["", "", "", "Wielstraat 1", "", "", ""]).unwrap();
    let edited = read(&talk);
    assert_eq!(edited.address.as_deref(), Some("Wielstraat 1"));
    assert_eq!(edited.email, found.email, "what is not changed stays");
}

#[test]
fn contradictions_are_asked_one_by_one_with_a_way_back() {
    let mut talk = Talk::new();
    talk.say("person add Jan --email jan@example.org", &[]).unwrap();
    talk.say("person add Johan --email johan@example.org", &[]).unwrap();
    talk.say("person merge johan jan@example.org", &["Jan", "<", "Johan", "jan@example.org"]).unwrap();
    let stays = talk.register.store.read(|view| person::look(view, "1")).unwrap().row.person;
    assert_eq!((stays.name.as_str(), stays.email.as_deref()), ("Johan", Some("jan@example.org")));
}

#[test]
fn a_partner_is_asked_with_its_kind_its_status_and_what_it_brings_in() {
    let mut talk = Talk::new();
    talk.say("partner add roue", &["Velo vzw", "vereniging", "verkend", ""]).unwrap();
    talk.say("partner status roue", &["akkoord"]).unwrap();
    talk.say("partner bring roue", &["geld", "1.000", "1000", "Voor verf"]).unwrap();
    talk.say("partner bring roue", &["werkuren", "veel", "2,5", ""]).unwrap();
    talk.say("partner edit roue", &["via de school"]).unwrap();
    let looked = talk.register.store.read(|view| partner::look(view, "roue", "velo")).unwrap();
    assert_eq!(looked.partner.status, PartnerStatus::Agreed);
    assert_eq!(looked.contributions[0].amount.unwrap().0, 100_000);
    assert_eq!(looked.contributions[0].description.as_deref(), Some("Voor verf"));
    assert_eq!(looked.contributions[1].minutes, Some(150));
    assert_eq!(looked.partner.note.as_deref(), Some("via de school"));
}

#[test]
fn an_organisation_is_asked_whole() {
    let mut talk = Talk::new();
    let answers = ["De Bron", "school", "0123.456.700", "0123.456.749", "", "", "", "", ""];
    talk.say("organisation add", &answers).unwrap();
    let looked = talk.register.store.read(|view| organisation::look(view, "bron")).unwrap();
    assert_eq!(looked.row.organisation.enterprise_number.as_deref(), Some("0123456749"));
}

#[test]
fn a_role_is_chosen_from_those_that_there_are() {
    let mut talk = Talk::new();
    talk.say("person add Nadia", &[]).unwrap();
    talk.say("person role add nadia roue", &["peter of meter"]).unwrap();
    talk.say("person role add nadia roue", &["lid van de stuurgroep", "vereniging", "werkt er"]).unwrap();
    assert_eq!(talk.register.store.read(|view| person::look(view, "nadia")).unwrap().roles.len(), 2);
}

#[test]
fn a_neighbourhood_that_comes_back_is_only_asked_what_is_new_and_can_go_back() {
    let mut talk = Talk::new();
    let dossier = talk.register.dossier;
    talk.say("member add roue An", &[]).unwrap();
    talk.say("edition open brussels-qdc/2022", &[]).unwrap();
    let answers = [
        "Compost|Energie", // no theme came along
        "Nu de plein",
        "<",
        "Nu de pleinen",
        "1.000", // can be read in two ways
        "5.000,00",
        "bewaren",
    ];
    talk.say(
        "apply --from-dossier QDC-2021-001 --edition QDC-2022 --override W-CONTACT --reason proef",
        &answers,
    )
    .unwrap();
    let (new, members) = talk
        .register
        .store
        .read(|view| -> crate::ops::Result<_> {
            let new = crate::ops::find::dossier(view, "QDC-2022-001")?;
            let members = view.roles(new.id)?.len();
            Ok((new, members))
        })
        .unwrap();
    assert_ne!(new.id, dossier);
    assert_eq!((new.motivation.as_deref(), new.asked.0, members), (Some("Nu de pleinen"), 500_000, 1));
}
