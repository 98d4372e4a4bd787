//! Sessions of the bodies that judge: who sits, who does not judge what, and whether enough are left.

use super::ids::{DossierId, NeighbourhoodId, OrganisationId, PersonId, SeatId};
use super::person::RoleKind;

/// The most people who sit in a session.
pub const MOST_SEATS: usize = 500;

/// As what somebody sits in a session.
#[derive(
    Debug,
    Clone,
    Copy,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    strum::EnumString,
    strum::IntoStaticStr,
    strum::Display,
    strum::VariantArray,
)]
#[strum(serialize_all = "kebab-case", ascii_case_insensitive)]
pub enum Capacity {
    /// Leads the session; there is one at most.
    Chair,
    /// Judges.
    Member,
    /// Leads the talk and has no say.
    Facilitator,
    /// Writes the minutes and has no say.
    Secretary,
    /// Listens.
    Observer,
}

impl Capacity {
    /// Whether it judges, so that it counts for the quorum.
    pub fn has_say(self) -> bool {
        matches!(self, Self::Chair | Self::Member)
    }
}

/// Why somebody does not judge a dossier. The strongest cause is the one that is told.
#[derive(
    Debug,
    Clone,
    Copy,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    strum::EnumString,
    strum::IntoStaticStr,
    strum::Display,
    strum::VariantArray,
)]
#[strum(serialize_all = "kebab-case")]
pub enum Cause {
    /// It is the dossier of the member's own neighbourhood, or one that this hands in with others (B-PB-14).
    Neighbourhood,
    /// The member has a part in the dossier.
    Role,
    /// The member's organisation is a partner of it.
    Partner,
    /// The member said so.
    Declared,
}

/// Somebody who sits in a session, as far as a conflict and the quorum look at it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Sitter {
    /// The seat.
    pub seat: SeatId,
    /// Who.
    pub person: Option<PersonId>,
    /// In the name of which neighbourhood.
    pub neighbourhood: Option<NeighbourhoodId>,
    /// In the name of which organisation.
    pub organisation: Option<OrganisationId>,
    /// As what.
    pub capacity: Capacity,
    /// Whether they are there; `None` while nobody said.
    pub present: Option<bool>,
}

/// A dossier on the agenda, with whoever has an interest in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Interests {
    /// The dossier.
    pub dossier: DossierId,
    /// Its neighbourhood and those that hand it in with it (B-PB-11).
    pub neighbourhoods: Vec<NeighbourhoodId>,
    /// People with a part in it, now or before: whoever helped to make it does not judge it.
    pub people: Vec<(PersonId, RoleKind)>,
    /// Organisations that are its partners.
    pub partners: Vec<OrganisationId>,
}

/// Somebody who does not judge a dossier.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Conflict {
    /// The seat.
    pub seat: SeatId,
    /// The dossier.
    pub dossier: DossierId,
    /// Why.
    pub cause: Cause,
    /// Which part in the dossier, when that is the cause.
    pub role: Option<RoleKind>,
}

/// Who does not judge what, by seat and in the order of the agenda: each once, with the strongest cause. Only those
/// with a say judge, so a coach who leads the talk is in nobody's way.
pub fn conflicts(sitters: &[Sitter], agenda: &[Interests]) -> Vec<Conflict> {
    let judging = sitters.iter().filter(|sitter| sitter.capacity.has_say());
    judging
        .flat_map(|sitter| agenda.iter().filter_map(move |interests| conflict(sitter, interests)))
        .collect()
}

fn conflict(sitter: &Sitter, interests: &Interests) -> Option<Conflict> {
    let found = |cause, role| Conflict { seat: sitter.seat, dossier: interests.dossier, cause, role };
    if sitter.neighbourhood.is_some_and(|own| interests.neighbourhoods.contains(&own)) {
        return Some(found(Cause::Neighbourhood, None));
    }
    let part = |(person, role): &(PersonId, RoleKind)| {
        // The municipality's contact person answers questions and gains nothing; jurors sit for a whole edition.
        let tied = !matches!(role, RoleKind::MunicipalContact | RoleKind::Juror);
        (tied && sitter.person == Some(*person)).then_some(*role)
    };
    if let Some(role) = interests.people.iter().find_map(part) {
        return Some(found(Cause::Role, Some(role)));
    }
    let partner = sitter.organisation.is_some_and(|own| interests.partners.contains(&own));
    partner.then(|| found(Cause::Partner, None))
}

/// Who is left to judge a dossier.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Bench {
    /// Present, with a say, not recused.
    pub judging: Vec<SeatId>,
    /// With a say, and recused for this dossier.
    pub recused: Vec<SeatId>,
    /// With a say, and not there.
    pub absent: Vec<SeatId>,
    /// With a say, of whom nobody said whether they are there.
    pub unknown: Vec<SeatId>,
}

impl Bench {
    /// Who is left when these seats are recused.
    pub fn of(sitters: &[Sitter], recused: &[SeatId]) -> Self {
        let mut bench = Self::default();
        for sitter in sitters.iter().filter(|sitter| sitter.capacity.has_say()) {
            let place = match sitter.present {
                _ if recused.contains(&sitter.seat) => &mut bench.recused,
                Some(true) => &mut bench.judging,
                Some(false) => &mut bench.absent,
                None => &mut bench.unknown,
            };
            place.push(sitter.seat);
        }
        bench
    }

    /// How many are lacking for an opinion: at least one has to judge, and the quorum where there is one.
    pub fn lacking(&self, quorum: Option<u32>) -> usize {
        let needed = quorum.map_or(1, |quorum| quorum.max(1) as usize);
        needed.saturating_sub(self.judging.len())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sitter(seat: i64, capacity: Capacity) -> Sitter {
        Sitter {
            seat: SeatId(seat),
            person: Some(PersonId(seat)),
            neighbourhood: None,
            organisation: None,
            capacity,
            present: Some(true),
        }
    }

    fn interests() -> Interests {
        Interests {
            dossier: DossierId(7),
            neighbourhoods: vec![NeighbourhoodId(10), NeighbourhoodId(11)],
            people: vec![(PersonId(2), RoleKind::Coach), (PersonId(3), RoleKind::MunicipalContact)],
            partners: vec![OrganisationId(20)],
        }
    }

    fn causes(sitters: &[Sitter]) -> Vec<(i64, Cause)> {
        conflicts(sitters, &[interests()]).iter().map(|one| (one.seat.0, one.cause)).collect()
    }

    #[test]
    fn b_pb_14_nobody_judges_the_dossier_of_the_own_neighbourhood_nor_a_joint_one() {
        let of = |neighbourhood| Sitter {
            neighbourhood: Some(NeighbourhoodId(neighbourhood)),
            ..sitter(neighbourhood, Capacity::Member)
        };
        assert_eq!(
            causes(&[of(10), of(11), of(12)]),
            [(10, Cause::Neighbourhood), (11, Cause::Neighbourhood)]
        );
    }

    #[test]
    fn whoever_has_a_part_in_a_dossier_does_not_judge_it_but_a_municipal_contact_does() {
        assert_eq!(causes(&[1, 2, 3].map(|seat| sitter(seat, Capacity::Member))), [(2, Cause::Role)]);
        let found = conflicts(&[sitter(2, Capacity::Chair)], &[interests()]);
        assert_eq!(found[0].role, Some(RoleKind::Coach));
    }

    #[test]
    fn a_member_of_a_partner_does_not_judge() {
        let of = |organisation| Sitter {
            organisation: Some(OrganisationId(organisation)),
            ..sitter(organisation, Capacity::Member)
        };
        assert_eq!(causes(&[of(20), of(21)]), [(20, Cause::Partner)]);
    }

    #[test]
    fn whoever_has_no_say_is_in_nobodys_way() {
        for capacity in [Capacity::Facilitator, Capacity::Secretary, Capacity::Observer] {
            assert!(causes(&[sitter(2, capacity)]).is_empty());
        }
    }

    #[test]
    fn several_causes_are_told_as_the_strongest() {
        let all = Sitter {
            neighbourhood: Some(NeighbourhoodId(10)),
            organisation: Some(OrganisationId(20)),
            ..sitter(2, Capacity::Member)
        };
        assert_eq!(causes(&[all]), [(2, Cause::Neighbourhood)]);
        assert_eq!(causes(&[Sitter { neighbourhood: None, ..all }]), [(2, Cause::Role)]);
    }

    #[test]
    fn the_quorum_counts_who_is_there_with_a_say_and_is_not_recused() {
        let mut all: Vec<Sitter> = (1..=5).map(|seat| sitter(seat, Capacity::Member)).collect();
        all[3].present = Some(false);
        all[4].present = None;
        all.push(sitter(6, Capacity::Facilitator));
        let bench = Bench::of(&all, &[SeatId(1)]);
        assert_eq!(bench.judging, [SeatId(2), SeatId(3)]);
        assert_eq!((bench.recused.len(), bench.absent.len(), bench.unknown.len()), (1, 1, 1));
        assert_eq!([None, Some(1), Some(2), Some(3)].map(|quorum| bench.lacking(quorum)), [0, 0, 0, 1]);
    }

    #[test]
    fn when_everybody_is_recused_one_is_lacking_whatever_the_quorum() {
        let all = [sitter(1, Capacity::Chair), sitter(2, Capacity::Member)];
        let bench = Bench::of(&all, &[SeatId(1), SeatId(2)]);
        assert_eq!((bench.lacking(None), bench.lacking(Some(2))), (1, 2));
    }
}
