//! What offices call the fields of an application and of a ballot, in the three languages, folded: no accents, no
//! capitals, no punctuation. For applications `--map` takes whatever is not here.

use strum::VariantArray as _;

use crate::domain::application::Field;
use crate::domain::field::of_head;
use crate::domain::programme::form::{Bearer, Field as OwnField};
use crate::domain::text::fold;

const SYNONYMS: &[(Field, &[&str])] = &[
    (
        Field::Neighbourhood,
        &[
            "wijk",
            "naam wijk",
            "naam van de wijk",
            "naam",
            "quartier",
            "nom du quartier",
            "nom",
            "neighborhood",
            "name of the neighbourhood",
            "neighbourhood name",
            "name",
        ],
    ),
    (
        Field::Municipality,
        &[
            "gemeente",
            "gemeenten",
            "gemeente s",
            "commune",
            "communes",
            "commune s",
            "municipalities",
            "municipality ies",
            "nis",
            "nis code",
            "ins",
            "code ins",
            "postcode",
            "code postal",
        ],
    ),
    (Field::Perimeter, &["afbakening", "perimetre", "omtrek", "grenzen", "limites", "boundaries"]),
    (Field::Point, &["punt", "coordinaten", "coordonnees", "coordinates", "locatie", "lat lon", "lat lng"]),
    (Field::Track, &["spoor", "traject", "volet", "luik", "strand", "parcours", "voie", "tracks"]),
    (Field::Tier, &["schijf", "categorie", "category", "tranche", "bedragsklasse"]),
    (Field::Themes, &["thema", "thema s", "themas", "theme", "theme s", "thematique", "thematiques"]),
    (
        Field::ContactName,
        &[
            "contact",
            "contactpersoon",
            "personne de contact",
            "contact person",
            "naam contactpersoon",
            "nom de contact",
        ],
    ),
    (
        Field::ContactEmail,
        &[
            "e mail",
            "email",
            "mail",
            "e mailadres",
            "mailadres",
            "courriel",
            "adresse e mail",
            "adresse electronique",
            "e mail contactpersoon",
            "email address",
            "e mail address",
        ],
    ),
    (
        Field::ContactPhone,
        &[
            "telefoon",
            "telefoonnummer",
            "tel",
            "gsm",
            "telephone",
            "numero de telephone",
            "phone",
            "phone number",
        ],
    ),
    (Field::Language, &["taal", "taal contactpersoon", "langue", "contact language"]),
    (
        Field::Members,
        &[
            "leden stuurgroep",
            "leden",
            "stuurgroep",
            "leden van de stuurgroep",
            "membres du comite de pilotage",
            "membres",
            "comite de pilotage",
            "steering group members",
            "steering group",
            "members of the steering group",
        ],
    ),
    (Field::Motivation, &["motivatie", "motivering", "waarom", "pourquoi", "why"]),
    (
        Field::Asked,
        &[
            "gevraagd bedrag",
            "gevraagd",
            "bedrag",
            "montant demande",
            "montant",
            "demande",
            "amount asked",
            "amount requested",
            "requested amount",
            "amount",
        ],
    ),
    (
        Field::Submitted,
        &[
            "ingediend op",
            "ingediend",
            "indiendatum",
            "datum indiening",
            "datum van indiening",
            "introduit le",
            "date d introduction",
            "depose le",
            "date de depot",
            "submitted on",
            "submitted at",
            "submission date",
            "date submitted",
            "date",
        ],
    ),
    (
        Field::TogetherWith,
        &[
            "samen met",
            "samen",
            "gezamenlijk met",
            "avec",
            "conjointement avec",
            "ensemble avec",
            "with",
            "together",
            "jointly with",
        ],
    ),
];

/// The field that a column's head, a key or a code means.
pub fn field_of(head: &str) -> Option<Field> {
    let key = fold(head);
    let bare = key.strip_suffix(" eur").or_else(|| key.strip_suffix(" euro")).unwrap_or(&key);
    field_by_code(bare)
        .or_else(|| SYNONYMS.iter().find(|(_, synonyms)| synonyms.contains(&bare)).map(|(field, _)| *field))
}

/// The field with this code, with blanks or underscores for the hyphens too.
fn field_by_code(key: &str) -> Option<Field> {
    key.replace(' ', "-").parse().ok()
}

/// What a column's head or a key can mean.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Meaning {
    /// A field that every application has.
    Field(Field),
    /// A field of the programme's own, by its code.
    Own(String),
}

impl Meaning {
    /// The code by which it is named.
    pub fn code(&self) -> &str {
        match self {
            Self::Field(field) => field.into(),
            Self::Own(code) => code,
        }
    }
}

/// What a head, a key or a code means where the programme has fields of its own. What the programme calls its own goes
/// before what offices may call a field of every application, but not before the code of one.
pub fn meaning_of(head: &str, own: &[OwnField]) -> Option<Meaning> {
    let key = fold(head);
    let by_code = field_by_code(&key).map(Meaning::Field);
    by_code
        .or_else(|| {
            let bare = key.strip_suffix(" eur").or_else(|| key.strip_suffix(" euro")).unwrap_or(&key);
            let found = of_head(own, head).or_else(|| of_head(own, bare));
            found.map(|field| Meaning::Own(field.code.clone()))
        })
        .or_else(|| field_of(head).map(Meaning::Field))
}

/// The codes that a column can have where the programme has fields of its own.
pub fn codes_with(own: &[OwnField]) -> impl Iterator<Item = &str> {
    let of_dossier = own.iter().filter(|field| field.of == Bearer::Dossier);
    let always = Field::VARIANTS.iter().map(|field| -> &str { field.into() });
    always.chain(of_dossier.map(|field| field.code.as_str()))
}

/// The codes of all fields, in order.
pub fn field_codes() -> impl Iterator<Item = &'static str> {
    Field::VARIANTS.iter().map(|field| field.into())
}

/// A column of a table of ballots.
#[derive(Debug, Clone, Copy, PartialEq, Eq, strum::IntoStaticStr, strum::EnumString, strum::VariantArray)]
#[strum(serialize_all = "snake_case")]
pub enum BallotField {
    /// Who voted: a number that says nothing, only used to see whether somebody voted twice.
    VoterId,
    /// The projects, by number or reference, with commas between.
    Vote,
    /// Their points, in the same order.
    Points,
    /// On paper or on the internet.
    VotingMethod,
    /// In years, or a range of years.
    Age,
    /// `M`, `F` or `O`.
    Sex,
    /// Where the voter lives.
    Neighborhood,
}

const BALLOT_SYNONYMS: &[(BallotField, &[&str])] = &[
    (
        BallotField::VoterId,
        &[
            "voter",
            "id",
            "code",
            "kiezer",
            "stemmer",
            "kiezersnummer",
            "stemcode",
            "electeur",
            "votant",
            "code de vote",
        ],
    ),
    (
        BallotField::Vote,
        &[
            "votes",
            "stem",
            "stemmen",
            "keuze",
            "keuzes",
            "projecten",
            "choix",
            "projets",
            "choice",
            "choices",
            "projects",
        ],
    ),
    (BallotField::Points, &["punten", "point", "score", "scores", "notes"]),
    (
        BallotField::VotingMethod,
        &["method", "stemwijze", "wijze van stemmen", "kanaal", "mode de vote", "mode", "canal", "channel"],
    ),
    (BallotField::Age, &["leeftijd", "leeftijdsgroep", "tranche d age", "age group"]),
    (BallotField::Sex, &["geslacht", "gender", "sexe", "genre"]),
    (BallotField::Neighborhood, &["neighbourhood", "wijk", "buurt", "quartier"]),
];

/// The column of ballots that a head means.
pub fn ballot_field_of(head: &str) -> Option<BallotField> {
    let key = fold(head);
    let by_code = key.replace(' ', "_").parse().ok();
    let synonym = || BALLOT_SYNONYMS.iter().find(|(_, synonyms)| synonyms.contains(&key.as_str()));
    by_code.or_else(|| synonym().map(|(field, _)| *field))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn heads_are_known_in_three_languages() {
        for (head, field) in [
            ("wijk", Field::Neighbourhood),
            ("Thema's", Field::Themes),
            ("Thèmes", Field::Themes),
            ("Montant demandé (€)", Field::Asked),
            ("gevraagd bedrag (EUR)", Field::Asked),
            ("Date d’introduction", Field::Submitted),
            ("membres du comité de pilotage", Field::Members),
            ("CONTACT_EMAIL", Field::ContactEmail),
            ("Courriel", Field::ContactEmail),
            ("contact-name", Field::ContactName),
            ("Municipality", Field::Municipality),
            ("Samen met", Field::TogetherWith),
            ("together_with", Field::TogetherWith),
            ("avec", Field::TogetherWith),
        ] {
            assert_eq!(field_of(head), Some(field), "{head}");
        }
        assert_eq!(field_of("opmerkingen"), None);
        assert_eq!(field_of(""), None);
    }

    #[test]
    fn every_synonym_is_folded_and_means_one_field() {
        let all: Vec<&str> = SYNONYMS.iter().flat_map(|(_, synonyms)| synonyms.iter().copied()).collect();
        let distinct: std::collections::BTreeSet<&str> = all.iter().copied().collect();
        assert_eq!(all.len(), distinct.len());
        for (field, synonyms) in SYNONYMS {
            for synonym in *synonyms {
                assert_eq!((fold(synonym).as_str(), field_of(synonym)), (*synonym, Some(*field)));
            }
        }
        assert_eq!(SYNONYMS.len(), Field::VARIANTS.len());
    }

    #[test]
    fn every_field_is_known_by_its_code() {
        for code in field_codes() {
            assert_eq!(field_of(code).map(<&str>::from), Some(code));
        }
    }

    #[test]
    fn heads_of_ballots_are_known_in_three_languages() {
        for (head, field) in [
            ("voter_id", BallotField::VoterId),
            ("Stem", BallotField::Vote),
            ("Choix", BallotField::Vote),
            ("Mode de vote", BallotField::VotingMethod),
            ("Tranche d’âge", BallotField::Age),
        ] {
            assert_eq!(ballot_field_of(head), Some(field), "{head}");
        }
        assert_eq!(ballot_field_of("opmerkingen"), None);
        for (field, synonyms) in BALLOT_SYNONYMS {
            for synonym in *synonyms {
                assert_eq!((fold(synonym).as_str(), ballot_field_of(synonym)), (*synonym, Some(*field)));
            }
        }
        assert_eq!(BALLOT_SYNONYMS.len(), BallotField::VARIANTS.len());
    }
}
