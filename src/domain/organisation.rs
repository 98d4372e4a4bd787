//! Organisations: one record each, whatever they take part in.

/// What an organisation is.
#[derive(
    Debug,
    Clone,
    Copy,
    PartialEq,
    Eq,
    Hash,
    strum::EnumString,
    strum::IntoStaticStr,
    strum::Display,
    strum::VariantArray,
)]
#[strum(serialize_all = "kebab-case", ascii_case_insensitive)]
pub enum OrganisationKind {
    /// A municipality or one of its services.
    Municipality,
    /// A public centre for social welfare, OCMW or CPAS.
    Ocmw,
    /// An association, with or without legal personality.
    Association,
    /// A school.
    School,
    /// A shop or another business of the neighbourhood.
    Shop,
    /// Something else.
    Other,
}

/// An organisation as it is typed in. What leads to a small association is somebody's own address: personal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Organisation {
    /// Name.
    pub name: String,
    /// What it is.
    pub kind: OrganisationKind,
    /// Number in the Crossroads Bank for Enterprises: ten figures.
    pub enterprise_number: Option<String>,
    /// E-mail address.
    pub email: Option<String>,
    /// Telephone number.
    pub phone: Option<String>,
    /// Street, number, box, postcode and place, as given.
    pub address: Option<String>,
    /// Account.
    pub iban: Option<String>,
}
