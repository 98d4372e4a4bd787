//! A list of people, such as the neighbours who support an application (L-1): a row for each, with the address in one
//! column or in several.

use super::table_in::{self, Row, Table, head_key};
use crate::domain::application::RawMember;
use crate::domain::fact::{Fact, Fault, Place};

/// What a column is.
#[derive(
    Debug,
    Clone,
    Copy,
    PartialEq,
    Eq,
    strum::EnumString,
    strum::IntoStaticStr,
    strum::Display,
    strum::VariantArray,
)]
#[strum(serialize_all = "snake_case")]
pub enum MemberColumn {
    /// The name, whole or the family name.
    Name,
    /// The first name.
    FirstName,
    /// As what.
    Kind,
    /// Tie to the territory.
    Tie,
    /// E-mail address.
    Email,
    /// Telephone number.
    Phone,
    /// The whole address.
    Address,
    /// The street, with or without its number.
    Street,
    /// The number of the house.
    Number,
    /// The box.
    Box,
    /// The postcode.
    Postcode,
    /// The place.
    Place,
    /// In whose name, on lists that ask for it.
    Organisation,
    /// What stands on such lists and is not kept: a signature, a row number.
    Ignored,
}

/// What offices call the columns besides their codes, folded.
const SYNONYMS: &[(MemberColumn, &[&str])] = &[
    (
        MemberColumn::Name,
        &[
            "naam",
            "familienaam",
            "achternaam",
            "nom",
            "nom de famille",
            "last name",
            "surname",
            "voornaam en naam",
            "naam en voornaam",
            "nom et prenom",
            "prenom et nom",
        ],
    ),
    (MemberColumn::FirstName, &["voornaam", "prenom", "first name", "given name"]),
    (MemberColumn::Kind, &["als", "soort", "rol", "hoedanigheid", "qualite", "role", "titre"]),
    (MemberColumn::Tie, &["band", "lien", "band met de wijk", "lien avec le quartier"]),
    (
        MemberColumn::Email,
        &[
            "e mail",
            "mail",
            "e mailadres",
            "mailadres",
            "courriel",
            "adresse e mail",
            "email address",
            "e mail address",
        ],
    ),
    (
        MemberColumn::Phone,
        &[
            "telefoon",
            "telefoonnummer",
            "gsm",
            "tel",
            "telephone",
            "numero de telephone",
            "telephone number",
            "mobile",
        ],
    ),
    (MemberColumn::Address, &["adres", "adresse", "volledig adres", "adresse complete"]),
    (
        MemberColumn::Organisation,
        &[
            "organisatie",
            "dienst",
            "bestuur",
            "service",
            "administration",
            "administratie",
            "werkgever",
            "employeur",
        ],
    ),
    (MemberColumn::Street, &["straat", "straatnaam", "rue", "straat en nummer", "rue et numero"]),
    (MemberColumn::Number, &["nr", "nummer", "huisnummer", "huisnr", "numero", "no", "n", "house number"]),
    (MemberColumn::Box, &["bus", "busnummer", "bte", "boite", "box number"]),
    (MemberColumn::Postcode, &["postnummer", "code postal", "cp", "postal code", "zip"]),
    (
        MemberColumn::Place,
        &[
            "gemeente",
            "plaats",
            "stad",
            "woonplaats",
            "commune",
            "localite",
            "ville",
            "city",
            "town",
            "municipality",
        ],
    ),
    (
        MemberColumn::Ignored,
        &[
            "handtekening",
            "signature",
            "datum",
            "date",
            "volgnummer",
            "rij",
            "ligne",
            "row",
            "opmerking",
            "remarque",
            "remark",
        ],
    ),
];

fn column_of(head: &str) -> Option<MemberColumn> {
    let key = head_key(head);
    let by_name =
        || SYNONYMS.iter().find(|(_, names)| names.contains(&key.as_str())).map(|(column, _)| *column);
    key.replace(' ', "_").parse().ok().or_else(by_name)
}

/// Reads a list of people; what stands in its cells is for the validator.
///
/// # Errors
/// Every fault of the table as such: heads that are unknown or there twice, no column with names, rows that do not fit.
pub fn read(bytes: &[u8]) -> Result<Vec<RawMember>, Vec<Fault>> {
    Ok(rows(bytes, false)?.into_iter().map(|(member, _)| member).collect())
}

/// Reads a list of people with the organisation in whose name each is there.
///
/// # Errors
/// As [`read`].
pub fn read_with_organisations(bytes: &[u8]) -> Result<Vec<(RawMember, Option<String>)>, Vec<Fault>> {
    rows(bytes, true)
}

fn rows(bytes: &[u8], organisations: bool) -> Result<Vec<(RawMember, Option<String>)>, Vec<Fault>> {
    let table = table_in::read(bytes)?;
    let mut faults = Vec::new();
    let columns = columns(&table, organisations, &mut faults);
    faults.extend(table.rows.iter().filter_map(|row| row.fault.clone()));
    if !faults.is_empty() {
        return Err(faults);
    }
    let organisation = columns.iter().position(|column| *column == Some(MemberColumn::Organisation));
    let named = |row: &Row| {
        let cell = row.cells.get(organisation?)?.trim();
        (!cell.is_empty()).then(|| cell.to_owned())
    };
    Ok(table.rows.iter().map(|row| (member(row, &columns), named(row))).collect())
}

fn columns(table: &Table, organisations: bool, faults: &mut Vec<Fault>) -> Vec<Option<MemberColumn>> {
    use strum::VariantArray as _;
    let mut at_head = |head: &str, fact: Fact| {
        let mut fault = Fault::of(head, "", fact);
        fault.place.line = Some(table.head_line);
        faults.push(fault);
    };
    let known = |column: &&MemberColumn| match column {
        MemberColumn::Ignored => false,
        MemberColumn::Organisation => organisations,
        _ => true,
    };
    let codes = || MemberColumn::VARIANTS.iter().filter(known).map(<&str>::from);
    let mut columns: Vec<Option<MemberColumn>> = Vec::new();
    for head in &table.heads {
        let column = column_of(head).filter(|column| organisations || *column != MemberColumn::Organisation);
        let other = columns.iter().position(|known| column.is_some() && *known == column);
        match (column, other) {
            (None, _) => at_head(head, Fact::new("member-unknown-column").with_list("columns", codes())),
            (Some(column), Some(other)) if column != MemberColumn::Ignored => {
                let other = table.heads.get(other).map(String::as_str).unwrap_or_default();
                at_head(
                    head,
                    Fact::new("member-column-twice")
                        .with("other", other)
                        .with("column", <&str>::from(column)),
                );
            }
            _ => {}
        }
        columns.push(column);
    }
    if !columns.contains(&Some(MemberColumn::Name)) {
        at_head("name", Fact::new("member-column-missing").with_list("heads", &table.heads));
    }
    columns
}

fn member(row: &Row, columns: &[Option<MemberColumn>]) -> RawMember {
    let cell = |wanted: MemberColumn| {
        let at = columns.iter().position(|column| *column == Some(wanted))?;
        row.cells.get(at).map(|cell| cell.trim().to_owned()).filter(|cell| !cell.is_empty())
    };
    let joined = |parts: &[Option<String>], between: &str| {
        let parts: Vec<&str> = parts.iter().flatten().map(String::as_str).collect();
        (!parts.is_empty()).then(|| parts.join(between))
    };
    let unit = cell(MemberColumn::Box).map(|unit| {
        if unit.starts_with(|c: char| c.is_ascii_digit()) { format!("bus {unit}") } else { unit }
    });
    let street = joined(&[cell(MemberColumn::Street), cell(MemberColumn::Number), unit], " ");
    let place = joined(&[cell(MemberColumn::Postcode), cell(MemberColumn::Place)], " ");
    // What is nothing but a place tells no two neighbours apart.
    let address = cell(MemberColumn::Address).or(street);
    let address = address.map(|address| joined(&[Some(address), place], ", ").unwrap_or_default());
    RawMember {
        name: joined(&[cell(MemberColumn::FirstName), cell(MemberColumn::Name)], " ").unwrap_or_default(),
        kind: cell(MemberColumn::Kind),
        tie: cell(MemberColumn::Tie),
        email: cell(MemberColumn::Email),
        phone: cell(MemberColumn::Phone),
        address,
        place: Place { line: Some(row.line), row: Some(row.number), ..Place::default() },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_in_several_columns_is_put_together() {
        let text = "Voornaam;Naam;Straat;Nr;Bus;Postcode;Gemeente;Handtekening\nLid;Een;Kerkstraat;7;2;3000;Leuven;x\nLid;Twee;Kerkstraat;9;;;;\n";
        let found = read(text.as_bytes()).unwrap();
        assert_eq!(found[0].name, "Lid Een");
        assert_eq!(found[0].address.as_deref(), Some("Kerkstraat 7 bus 2, 3000 Leuven"));
        assert_eq!(found[0].place.line, Some(2));
        assert_eq!(found[1].address.as_deref(), Some("Kerkstraat 9"));
    }

    #[test]
    fn heads_that_mean_nothing_or_the_same_are_all_told_at_once() {
        let faults = read(b"Adres;Adresse;Schoenmaat\nx;y;42\n").unwrap_err();
        let codes: Vec<&str> = faults.iter().map(|fault| fault.fact.code.as_ref()).collect();
        assert_eq!(codes, ["member-column-twice", "member-unknown-column", "member-column-missing"]);
    }
}
