//! Tables of a session as offices write them: who sits in it, and what it thinks of the projects. Heads and words in
//! the three languages.

use std::str::FromStr;

use super::table_in::{self, Row};
use crate::domain::fact::{Fact, Fault, Place};
use crate::domain::money::Cents;
use crate::domain::opinion::{Before, Condition, Opined};
use crate::domain::session::Capacity;
use crate::domain::text::fold;

/// A row of a table of members.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct MemberRow {
    /// The line of the file.
    pub line: usize,
    /// Name of a person.
    pub name: Option<String>,
    /// E-mail address.
    pub email: Option<String>,
    /// Neighbourhood.
    pub neighbourhood: Option<String>,
    /// Organisation.
    pub organisation: Option<String>,
    /// As what.
    pub capacity: Option<Capacity>,
}

/// A row of a table of opinions.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OpinionRow {
    /// The line of the file.
    pub line: usize,
    /// The dossier.
    pub dossier: String,
    /// Number of the project.
    pub project: Option<u32>,
    /// What the body thinks.
    pub verdict: Opined,
    /// What it proposes.
    pub amount: Option<Cents>,
    /// Why.
    pub text: Option<String>,
    /// What it asks in return.
    pub conditions: Vec<Condition>,
}

type Heads = &'static [(&'static str, &'static [&'static str])];

const MEMBERS: Heads = &[
    ("name", &["naam", "nom", "person", "persoon", "personne", "lid", "membre", "member"]),
    ("email", &["e mail", "mail", "e mailadres", "courriel", "adresse e mail"]),
    ("neighbourhood", &["wijk", "quartier", "neighborhood"]),
    ("organisation", &["organisatie", "organization", "namens", "au nom de"]),
    ("capacity", &["hoedanigheid", "qualite", "rol", "role", "functie", "fonction"]),
];

const OPINIONS: Heads = &[
    ("dossier", &["reference", "referentie", "wijk", "quartier", "neighbourhood"]),
    ("project", &["projet", "nr", "nummer", "numero", "number"]),
    ("verdict", &["advies", "avis", "opinion"]),
    ("amount", &["bedrag", "montant", "voorstel", "proposition", "proposed"]),
    ("text", &["motivering", "motivation", "tekst", "texte", "reden", "raison", "reason"]),
    ("conditions", &["voorwaarden", "condition", "voorwaarde"]),
];

const CAPACITIES: &[(Capacity, &[&str])] = &[
    (Capacity::Chair, &["voorzitter", "president", "presidente", "presidence", "voorzitster"]),
    (Capacity::Member, &["lid", "membre", "effectief lid", "membre effectif"]),
    (Capacity::Facilitator, &["begeleider", "facilitateur", "facilitatrice", "moderator", "animateur"]),
    (Capacity::Secretary, &["secretaris", "secretaire", "verslaggever", "rapporteur"]),
    (Capacity::Observer, &["waarnemer", "observateur", "observatrice", "toehoorder"]),
];

const VERDICTS: &[(Opined, &[&str])] = &[
    (Opined::Favourable, &["gunstig", "positief", "favorable", "positif", "positive"]),
    (Opined::Unfavourable, &["ongunstig", "negatief", "defavorable", "negatif", "unfavorable", "negative"]),
    (Opined::Postponed, &["uitgesteld", "reporte", "aangehouden", "en suspens"]),
];

const MOMENTS: &[(Before, &[&str])] = &[
    (Before::Agreement, &["overeenkomst", "convention"]),
    (Before::Payment, &["betaling", "uitbetaling", "paiement", "liquidation"]),
    (Before::Balance, &["saldo", "solde"]),
];

fn word<T: Copy + FromStr>(words: &[(T, &[&str])], text: &str) -> Option<T> {
    let key = fold(text);
    text.trim()
        .parse()
        .ok()
        .or_else(|| words.iter().find(|(_, synonyms)| synonyms.contains(&key.as_str())).map(|(one, _)| *one))
}

/// As what somebody sits, by code or in any of the languages.
pub fn capacity(text: &str) -> Option<Capacity> {
    word(CAPACITIES, text)
}

/// What a body thinks, by code or in any of the languages.
pub fn verdict(text: &str) -> Option<Opined> {
    word(VERDICTS, text)
}

/// By when a condition has to be met, by code or in any of the languages.
pub fn before(text: &str) -> Option<Before> {
    word(MOMENTS, text)
}

/// Conditions with `|` between them; `agreement:`, `payment:` or `balance:` before one says by when.
pub fn conditions(text: &str) -> Vec<Condition> {
    let parts = text.split('|').map(str::trim).filter(|part| !part.is_empty());
    parts.map(|part| condition(part, Before::default())).collect()
}

/// A condition; a word before a colon may say by when.
pub fn condition(text: &str, otherwise: Before) -> Condition {
    let named = text.split_once(':').and_then(|(head, rest)| Some((before(head)?, rest.trim())));
    let (before, text) = named.filter(|(_, rest)| !rest.is_empty()).unwrap_or((otherwise, text.trim()));
    Condition { text: text.to_owned(), before }
}

struct Reading<'a> {
    columns: Vec<Option<&'static str>>,
    heads: &'a [String],
    faults: Vec<Fault>,
}

impl Reading<'_> {
    fn cell<'r>(&self, row: &'r Row, key: &str) -> Option<&'r str> {
        let at = self.columns.iter().position(|column| *column == Some(key))?;
        row.cells.get(at).map(|cell| cell.trim()).filter(|cell| !cell.is_empty())
    }

    fn text(&self, row: &Row, key: &str) -> Option<String> {
        self.cell(row, key).map(str::to_owned)
    }

    /// The value of a cell; a cell that cannot be read is a fault.
    fn read<T>(&mut self, row: &Row, key: &str, read: impl Fn(&str) -> Result<T, Fact>) -> Option<T> {
        let text = self.cell(row, key)?.to_owned();
        match read(&text) {
            Ok(value) => Some(value),
            Err(fact) => {
                self.fault(row, key, &text, fact);
                None
            }
        }
    }

    fn fault(&mut self, row: &Row, key: &str, found: &str, fact: Fact) {
        let at = self.columns.iter().position(|column| *column == Some(key));
        let field = at.and_then(|at| self.heads.get(at)).map_or_else(|| key.to_owned(), Clone::clone);
        let found = (!found.is_empty()).then(|| found.to_owned());
        let place = Place { line: Some(row.line), row: Some(row.number), field: Some(field), found };
        self.faults.push(Fault { place, fact });
    }
}

fn begin<'a>(table: &'a table_in::Table, known: Heads, needed: &[&'static str]) -> Reading<'a> {
    let find = |head: &String| {
        let key = fold(head);
        let fits = |(name, others): &&(&'static str, &[&str])| *name == key || others.contains(&key.as_str());
        known.iter().find(fits).map(|(name, _)| *name)
    };
    let columns: Vec<Option<&'static str>> = table.heads.iter().map(find).collect();
    let mut faults = Vec::new();
    for (head, column) in table.heads.iter().zip(&columns) {
        if column.is_none() {
            let names = known.iter().map(|(name, _)| *name);
            let fact = Fact::new("session-unknown-column").with_list("columns", names);
            let mut fault = Fault::of(head, "", fact);
            fault.place.line = Some(table.head_line);
            faults.push(fault);
        }
    }
    for name in needed.iter().filter(|name| !columns.contains(&Some(**name))) {
        faults.push(Fault::of(*name, "", Fact::new("toml-missing-key").with("key", *name)));
    }
    faults.extend(table.rows.iter().filter_map(|row| row.fault.clone()));
    Reading { columns, heads: &table.heads, faults }
}

/// Reads a table of members: name, neighbourhood, organisation, capacity.
///
/// # Errors
/// Every fault, each with its line and column.
pub fn members(bytes: &[u8]) -> Result<Vec<MemberRow>, Vec<Fault>> {
    let table = table_in::read(bytes)?;
    let mut reading = begin(&table, MEMBERS, &[]);
    let mut rows = Vec::new();
    for row in table.rows.iter().filter(|row| row.fault.is_none()) {
        let known = |text: &str| {
            let codes = CAPACITIES.iter().map(|(one, _)| one.to_string());
            capacity(text).ok_or_else(|| Fact::new("session-unknown-capacity").with_list("known", codes))
        };
        rows.push(MemberRow {
            line: row.line,
            name: reading.text(row, "name"),
            email: reading.text(row, "email"),
            neighbourhood: reading.text(row, "neighbourhood"),
            organisation: reading.text(row, "organisation"),
            capacity: reading.read(row, "capacity", known),
        });
    }
    if reading.faults.is_empty() { Ok(rows) } else { Err(reading.faults) }
}

/// Reads a table of opinions: dossier, project, verdict, amount, text, conditions.
///
/// # Errors
/// Every fault, each with its line and column.
pub fn opinions(bytes: &[u8]) -> Result<Vec<OpinionRow>, Vec<Fault>> {
    let table = table_in::read(bytes)?;
    let mut reading = begin(&table, OPINIONS, &["dossier", "verdict"]);
    let mut rows = Vec::new();
    for row in table.rows.iter().filter(|row| row.fault.is_none()) {
        let amount = reading.read(row, "amount", |text| {
            Cents::parse(text).map_err(|fault| {
                let reason: &'static str = fault.into();
                Fact::new("plan-wrong-amount").with("reason", reason)
            })
        });
        let project = reading.read(row, "project", |text| {
            let number = text.parse().ok().filter(|number| *number > 0);
            number.ok_or_else(|| Fact::new("plan-wrong-count"))
        });
        let told = reading.read(row, "verdict", |text| verdict(text).ok_or_else(unknown_verdict));
        for key in ["dossier", "verdict"] {
            if reading.cell(row, key).is_none() && reading.columns.contains(&Some(key)) {
                reading.fault(row, key, "", Fact::new("plan-text-needed"));
            }
        }
        let (Some(dossier), Some(verdict)) = (reading.text(row, "dossier"), told) else { continue };
        rows.push(OpinionRow {
            line: row.line,
            dossier,
            project,
            verdict,
            amount,
            text: reading.text(row, "text"),
            conditions: reading.cell(row, "conditions").map(conditions).unwrap_or_default(),
        });
    }
    if reading.faults.is_empty() { Ok(rows) } else { Err(reading.faults) }
}

/// What is said of a word that is no verdict.
pub fn unknown_verdict() -> Fact {
    let codes = VERDICTS.iter().map(|(one, _)| one.to_string());
    Fact::new("opinion-unknown-verdict").with_list("known", codes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn members_are_read_with_heads_and_words_of_any_language() {
        let rows = members("naam;wijk;hoedanigheid\nLid 1;Helmet;voorzitter\n;Vert Dure;\n".as_bytes());
        let rows = rows.unwrap();
        assert_eq!((rows[0].line, rows[0].capacity), (2, Some(Capacity::Chair)));
        assert_eq!((rows[1].name.as_deref(), rows[1].neighbourhood.as_deref()), (None, Some("Vert Dure")));
    }

    #[test]
    fn every_fault_of_a_table_of_opinions_is_told_with_its_line() {
        let text = "dossier,verdict,amount,zorg\n1,misschien,1.000,x\n,favourable,,\n";
        let faults = opinions(text.as_bytes()).unwrap_err();
        let told: Vec<_> = faults.iter().map(|fault| (fault.place.line, fault.fact.code.as_ref())).collect();
        assert_eq!(
            told,
            [
                (Some(1), "session-unknown-column"),
                (Some(2), "plan-wrong-amount"),
                (Some(2), "opinion-unknown-verdict"),
                (Some(3), "plan-text-needed"),
            ]
        );
        assert_eq!(opinions(b"project;amount\n1;2\n").unwrap_err().len(), 2);
    }

    #[test]
    fn conditions_say_by_when_before_a_colon() {
        let found = conditions("saldo: foto’s tonen | Vergunning | let op: vorst");
        assert_eq!(found[0], Condition { text: "foto’s tonen".into(), before: Before::Balance });
        assert_eq!(found[1].before, Before::Payment);
        assert_eq!(found[2].text, "let op: vorst");
    }
}
