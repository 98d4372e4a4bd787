//! Documents of a dossier: papers, photos and maps that something rests on.

use serde::{Deserialize, Serialize};
use strum::VariantArray;

use super::text::{fold, tidy};

/// What a document is.
#[derive(
    Debug,
    Clone,
    Copy,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    Serialize,
    Deserialize,
    strum::EnumString,
    strum::IntoStaticStr,
    strum::Display,
    strum::VariantArray,
)]
#[serde(rename_all = "kebab-case")]
#[strum(serialize_all = "kebab-case", ascii_case_insensitive)]
pub enum DocumentKind {
    /// The signed note of intention.
    IntentionNote,
    /// The consent of an owner.
    Consent,
    /// Specifications on which suppliers make an offer (P-8).
    Specifications,
    /// A quote of a supplier.
    Quote,
    /// A permit.
    Permit,
    /// A photo.
    Photo,
    /// A map or plan.
    Map,
    /// Minutes of a meeting.
    Minutes,
    /// An agreement.
    Agreement,
    /// A proof of purchase or payment.
    Proof,
    /// A report.
    Report,
    /// A letter.
    Letter,
    /// Something else.
    Other,
}

/// Words by which people name each kind, folded, in Dutch, French and English. The first of each language is how the
/// program itself calls it.
const WORDS: &[(DocumentKind, &[&str])] = &[
    (
        DocumentKind::IntentionNote,
        &[
            "ondertekende intentienota",
            "note d intention signee",
            "signed intention note",
            "intentie",
            "intention",
        ],
    ),
    (
        DocumentKind::Consent,
        &[
            "toestemming van de eigenaar",
            "accord du proprietaire",
            "owner s consent",
            "toestemming",
            "akkoord",
            "accord",
            "consent",
        ],
    ),
    (DocumentKind::Specifications, &["bestek", "lastenboek", "cahier des charges", "specifications"]),
    (DocumentKind::Quote, &["offerte", "devis", "quote"]),
    (DocumentKind::Permit, &["vergunning", "permis", "permit"]),
    (DocumentKind::Photo, &["foto", "photo"]),
    (DocumentKind::Map, &["kaart of plan", "carte ou plan", "map or plan", "kaart", "carte", "map", "plan"]),
    (
        DocumentKind::Minutes,
        &[
            "verslag van een bijeenkomst",
            "verslag van een vergadering",
            "compte rendu",
            "proces verbal",
            "minutes",
            "verslag",
            "notulen",
        ],
    ),
    (DocumentKind::Agreement, &["overeenkomst", "convention", "agreement", "conventie"]),
    (
        DocumentKind::Proof,
        &[
            "bewijsstuk",
            "piece justificative",
            "proof",
            "bewijs",
            "factuur",
            "facture",
            "invoice",
            "kasticket",
            "receipt",
        ],
    ),
    (DocumentKind::Report, &["rapport", "report"]),
    (DocumentKind::Letter, &["brief", "lettre", "letter", "courrier"]),
    (DocumentKind::Other, &["ander document", "autre document", "other document", "ander", "autre"]),
];

/// Endings of files that say what is in them.
const ENDINGS: &[(DocumentKind, &[&str])] = &[
    (DocumentKind::Photo, &["jpg", "jpeg", "png", "heic", "webp", "tif", "tiff", "gif"]),
    (DocumentKind::Map, &["geojson", "gpx", "kml", "kmz", "dwg", "dxf"]),
];

/// The longest title, in characters.
pub const LONGEST_TITLE: usize = 200;

/// The longest name that a copy gets, in characters, without its number and ending.
const LONGEST_NAME: usize = 60;

impl DocumentKind {
    /// The kind that somebody names: by its code, or by a word for it in Dutch, French or English.
    pub fn recognise(text: &str) -> Option<Self> {
        let key = fold(text);
        text.trim()
            .parse()
            .ok()
            .or_else(|| WORDS.iter().find(|(_, words)| words.contains(&key.as_str())).map(|(kind, _)| *kind))
    }

    /// The kind that somebody may have meant, when it is a slip of the pen away.
    pub fn nearest(text: &str) -> Option<Self> {
        let key = fold(text);
        let letters = key.chars().count();
        let words = Self::VARIANTS.iter().map(|kind| (*kind, fold(kind.into())));
        let others =
            WORDS.iter().flat_map(|(kind, words)| words.iter().map(|word| (*kind, (*word).to_owned())));
        words
            .chain(others)
            .map(|(kind, word)| (strsim::osa_distance(&key, &word), kind))
            .filter(|(slips, _)| *slips <= letters / 3)
            .min_by_key(|(slips, _)| *slips)
            .map(|(_, kind)| kind)
    }

    /// What a file could be by its name; only ever a proposal.
    pub fn guess(file_name: &str) -> Self {
        let (stem, ending) = split(file_name);
        let key = fold(stem);
        // `plan` is also in «stappenplan»: words count from their beginning.
        let begins = |word: &str| key.split(' ').any(|part| part.starts_with(word));
        let said = WORDS.iter().find(|(_, words)| words.iter().any(|word| begins(word)));
        let ending = ending.to_lowercase();
        let shown = ENDINGS.iter().find(|(_, endings)| endings.contains(&ending.as_str()));
        said.map(|(kind, _)| *kind).or(shown.map(|(kind, _)| *kind)).unwrap_or(Self::Other)
    }
}

/// The name of a file, and its ending where it has one: a few letters and figures after the last dot.
fn split(file_name: &str) -> (&str, &str) {
    let ends =
        |ending: &str| (1..=10).contains(&ending.len()) && ending.bytes().all(|c| c.is_ascii_alphanumeric());
    match file_name.rsplit_once('.') {
        Some((stem, ending)) if !stem.is_empty() && ends(ending) => (stem, ending),
        _ => (file_name, ""),
    }
}

/// A title for a file of which nobody said one: its name without ending, low lines as blanks.
pub fn title_of(file_name: &str) -> String {
    tidy(&split(file_name).0.replace('_', " "))
}

/// The name under which a copy is kept: its number, and letters and figures that every computer takes.
/// `"Toestemming eigenaar (1).PDF"`, as document 3, becomes `"003-toestemming-eigenaar-1.pdf"`.
pub fn safe_name(number: u32, file_name: &str) -> String {
    let (stem, ending) = split(file_name);
    let plain = |text: &str| -> String { fold(text).chars().filter(|c| c.is_ascii()).collect() };
    let stem = plain(stem).split_whitespace().collect::<Vec<_>>().join("-");
    let stem: String = stem.chars().take(LONGEST_NAME).collect();
    let stem = stem.trim_matches('-');
    let ending = ending.to_ascii_lowercase();
    let dot = if ending.is_empty() { "" } else { "." };
    let stem = if stem.is_empty() { "document" } else { stem };
    format!("{number:03}-{stem}{dot}{ending}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_kind_is_known_by_its_code_and_by_words_of_three_languages() {
        for (text, kind) in [
            ("intention-note", DocumentKind::IntentionNote),
            ("Toestemming", DocumentKind::Consent),
            ("procès-verbal", DocumentKind::Minutes),
            ("Devis", DocumentKind::Quote),
            ("LETTER", DocumentKind::Letter),
        ] {
            assert_eq!(DocumentKind::recognise(text), Some(kind), "{text}");
        }
        assert_eq!(DocumentKind::recognise("ofertte"), None);
        assert_eq!(DocumentKind::nearest("ofertte"), Some(DocumentKind::Quote));
        assert_eq!(DocumentKind::nearest("kwijtschelding"), None);
        assert_eq!(DocumentKind::nearest(""), None);
        let listed: Vec<_> = WORDS.iter().map(|(kind, _)| *kind).collect();
        assert_eq!(listed, DocumentKind::VARIANTS);
    }

    #[test]
    fn a_kind_is_proposed_by_the_name_or_the_ending_of_a_file() {
        for (name, kind) in [
            ("Toestemming eigenaar.pdf", DocumentKind::Consent),
            ("IMG_2031.JPG", DocumentKind::Photo),
            ("devis-arbres.pdf", DocumentKind::Quote),
            ("stappenplan.pdf", DocumentKind::Other),
            ("zone.geojson", DocumentKind::Map),
            (".profile", DocumentKind::Other),
        ] {
            assert_eq!(DocumentKind::guess(name), kind, "{name}");
        }
    }

    #[test]
    fn a_copy_gets_a_name_that_every_computer_takes() {
        for (name, safe) in [
            ("Toestemming eigenaar (1).PDF", "003-toestemming-eigenaar-1.pdf"),
            ("Été à l’école.jpeg", "003-ete-a-l-ecole.jpeg"),
            ("../../etc/passwd", "003-etc-passwd"),
            ("con\u{7}trole\n.txt", "003-con-trole.txt"),
            ("東京.png", "003-document.png"),
            ("...", "003-document"),
            ("CON", "003-con"),
        ] {
            assert_eq!(safe_name(3, name), safe, "{name}");
        }
        assert_eq!(safe_name(3, &"é".repeat(300)).chars().count(), 4 + LONGEST_NAME);
        assert_eq!(safe_name(1234, "a.b.c"), "1234-a-b.c");
    }

    #[test]
    fn a_title_is_the_name_without_its_ending() {
        assert_eq!(title_of("toestemming_eigenaar.pdf"), "toestemming eigenaar");
        assert_eq!(title_of(".verborgen"), ".verborgen");
        assert_eq!(title_of("Verslag van dhr. Peeters"), "Verslag van dhr. Peeters");
    }
}
