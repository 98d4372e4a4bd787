use super::*;
use crate::domain::partner::PartnerStatus;
use crate::ops::partner;
use crate::ops::partner::{BringInput, PartnerInput};
use crate::ops::person::Prefer;
use crate::ops::testing::Register;

fn input(name: &str, number: &str) -> OrganisationInput {
    OrganisationInput {
        name: Some(name.to_owned()),
        kind: Some(OrganisationKind::Association),
        enterprise_number: (!number.is_empty()).then(|| number.to_owned()),
        ..OrganisationInput::default()
    }
}

fn code(error: Error) -> String {
    match error {
        Error::Refused { fact, .. } | Error::NotFound { fact, .. } => fact.code.into_owned(),
        Error::Invalid(faults) => {
            faults.iter().map(|fault| fault.fact.code.clone()).collect::<Vec<_>>().join(" ")
        }
        other => format!("{other:?}"),
    }
}

#[test]
fn an_organisation_is_one_record_by_its_enterprise_number_and_by_its_name() {
    let mut register = Register::in_preparation();
    let first = add(&mut register.context(), &input("Velo vzw", "BE 0123.456.749")).unwrap();
    assert_eq!(first.row.organisation.enterprise_number.as_deref(), Some("0123456749"));
    let refused = |result: Result<Recorded>| code(result.unwrap_err());
    let same = add(&mut register.context(), &input("Fietsen voor allen", "0123456749"));
    assert_eq!(refused(same), "organisation-same-number");
    assert_eq!(refused(add(&mut register.context(), &input("VELO VZW", ""))), "organisation-exists");
    assert_eq!(
        refused(add(&mut register.context(), &input("Velo", "0123.456.700"))),
        "enterprise-wrong-check"
    );
    let near = add(&mut register.context(), &input("Velo’s vzw", "")).unwrap();
    let other = add(&mut register.context(), &input("Buurthuis Kuregem", "")).unwrap();
    let alike = add(&mut register.context(), &input("Buurthuis Kuregem Noord", "")).unwrap();
    assert_eq!((near.near.len(), alike.near[0].id), (1, other.row.id));
    let number =
        OrganisationInput { enterprise_number: Some("0123456749".into()), ..OrganisationInput::default() };
    assert_eq!(
        refused(edit(&mut register.context(), "buurthuis kuregem", &number)),
        "organisation-same-number"
    );
    let found = |text: &str| {
        register.store.read(|view| find_organisation(view, text)).map(|row| row.id).map_err(code)
    };
    assert_eq!(found("0123.456.749"), Ok(first.row.id));
    assert_eq!(found("1"), Ok(first.row.id));
    assert_eq!(found("kuregem noord"), Ok(alike.row.id));
    assert_eq!(found("buurthuis"), Err("organisation-several".into()));
    assert_eq!(found("Atlantis"), Err("organisation-none".into()));
}

#[test]
fn two_organisations_become_one_and_so_do_their_partnerships() {
    let mut register = Register::in_preparation();
    add(&mut register.context(), &input("Velo vzw", "")).unwrap();
    add(&mut register.context(), &input("Velo Anderlecht", "0123456749")).unwrap();
    for (name, status) in [("1", PartnerStatus::Explored), ("2", PartnerStatus::Signed)] {
        let organisation = OrganisationInput { name: Some(name.into()), ..OrganisationInput::default() };
        let wanted = PartnerInput { organisation, status: Some(status), ..PartnerInput::default() };
        partner::add(&mut register.context(), "roue", &wanted).unwrap();
        let brings = BringInput { goods: Some(format!("van {name}")), ..BringInput::default() };
        partner::bring(&mut register.context(), "roue", "velo vzw", &brings)
            .or_else(|_| partner::bring(&mut register.context(), "roue", "2", &brings))
            .unwrap();
    }
    let before = register.store.read(|view| view.dump()).unwrap();
    assert_eq!(
        code(merge(&mut register.context(), "1", "velo vzw", |_| Prefer::Into).unwrap_err()),
        "organisation-merge-same"
    );
    let merged = merge(&mut register.context(), "2", "1", |_| Prefer::Into).unwrap();
    assert_eq!((merged.partnerships, merged.joined), (0, 1));
    assert_eq!(merged.into.organisation.enterprise_number.as_deref(), Some("0123456749"));
    let partners = register.store.read(|view| partner::list(view, Some("roue"), None)).unwrap().1;
    assert_eq!(partners.len(), 1);
    assert_eq!(partners[0].row.status, PartnerStatus::Signed, "the one that is further");
    let numbers: Vec<u32> = partners[0].contributions.iter().map(|one| one.number).collect();
    assert_eq!(numbers, [1, 2]);
    crate::ops::history::take_back(&mut register.context(), None, false).unwrap();
    assert_eq!(register.store.read(|view| view.dump()).unwrap(), before);
}
