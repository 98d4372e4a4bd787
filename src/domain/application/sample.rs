//! A made-up edition for tests: some municipalities, themes and tracks, and no rules.

use crate::domain::language::Texts;
use crate::domain::programme::definition::{Municipality, Named};
use crate::domain::programme::rule_set::RuleSet;
use crate::domain::programme::template::InventoryTemplate;
use crate::domain::programme::words::Words;

fn texts(nl: &str, fr: &str, en: &str) -> Texts {
    Texts { nl: nl.into(), fr: fr.into(), en: en.into() }
}

fn municipality(nis: &str, nl: &str, fr: &str, postcode: &str) -> Municipality {
    Municipality {
        nis: nis.into(),
        name: texts(nl, fr, nl),
        postcodes: vec![postcode.into()],
        synonyms: Vec::new(),
    }
}

pub(crate) fn named(code: &str, nl: &str, fr: &str, en: &str) -> Named {
    Named { code: code.into(), name: texts(nl, fr, en), synonyms: Vec::new(), summary: None }
}

/// The edition.
pub(crate) fn rule_set() -> RuleSet {
    RuleSet {
        format: 1,
        programme: "sample".into(),
        year: 2021,
        reference: "S-2021".into(),
        name: texts("Staal", "Échantillon", "Sample"),
        organiser: Texts::default(),
        timezone: chrono_tz::Europe::Brussels,
        opens_on: None,
        deadlines: Vec::new(),
        words: Words::default(),
        decides_on: Vec::new(),
        envelope: None,
        start_fund: None,
        phases: Vec::new(),
        municipalities: [
            ("21001", "Anderlecht", "Anderlecht", "1070"),
            ("21002", "Oudergem", "Auderghem", "1160"),
            ("21003", "Sint-Agatha-Berchem", "Berchem-Sainte-Agathe", "1082"),
            ("21004", "Brussel", "Bruxelles", "1000"),
            ("21005", "Etterbeek", "Etterbeek", "1040"),
            ("21006", "Evere", "Evere", "1140"),
            ("21007", "Vorst", "Forest", "1190"),
            ("21009", "Elsene", "Ixelles", "1050"),
            ("21010", "Jette", "Jette", "1090"),
            ("21011", "Koekelberg", "Koekelberg", "1081"),
            ("21012", "Sint-Jans-Molenbeek", "Molenbeek-Saint-Jean", "1080"),
            ("21013", "Sint-Gillis", "Saint-Gilles", "1060"),
            ("21015", "Schaarbeek", "Schaerbeek", "1030"),
            ("21016", "Ukkel", "Uccle", "1180"),
        ]
        .map(|(nis, nl, fr, postcode)| municipality(nis, nl, fr, postcode))
        .into(),
        themes: vec![
            named("compost", "Collectieve compost", "Compost collectif", "Collective compost"),
            named(
                "goodfood",
                "Good Food (duurzame voeding, moestuin)",
                "Good Food (alimentation durable, potagers)",
                "Good Food",
            ),
            Named {
                synonyms: vec!["Groene wijken".into(), "Quartiers verts".into()],
                summary: None,
                ..named(
                    "nature",
                    "Natuur en biodiversiteit",
                    "Nature et biodiversité",
                    "Nature and biodiversity",
                )
            },
            named("zerowaste", "Zero afval", "Zéro déchet", "Zero waste"),
            named("energy", "Energie", "Énergie", "Energy"),
            named("cleanliness", "Openbare netheid", "Propreté publique", "Public cleanliness"),
            named("mobility", "Mobiliteit", "Mobilité", "Mobility"),
        ],
        tracks: vec![
            named(
                "qdc",
                "Participatieve duurzame wijk",
                "Quartier durable citoyen",
                "Sustainable neighbourhood",
            ),
            named("thematic", "Thematisch project", "Projet thématique", "Thematic project"),
        ],
        tiers: Vec::new(),
        expertise: Vec::new(),
        cost_categories: Vec::new(),
        bodies: Vec::new(),
        meetings: Vec::new(),
        selection: Default::default(),
        money: Default::default(),
        realisation: Default::default(),
        menu: Vec::new(),
        summary: None,
        fields: Vec::new(),
        parties: Vec::new(),
        tasks: Vec::new(),
        toolbox: Vec::new(),
        inventory: InventoryTemplate::default(),
        indicators: Vec::new(),
        terms: Vec::new(),
        amounts: Vec::new(),
        rules: Vec::new(),
        off: Vec::new(),
    }
}
